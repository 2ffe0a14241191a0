"""The journeys of a reader again, where plain nginx serves the static site and no Python runs."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import expect

from config.building.pages import page_addresses
from tests.browser.conftest import TurnOn
from tests.browser.copies import heading, visit
from tests.browser.questions import answer_to_the_verdict
from tests.browser.test_alone import (  # noqa: F401  (collected here again, with this server)
    page,
    test_a_verdict_that_cannot_count_the_answers_says_so,
    workerless,
)
from tests.browser.test_choosing import (  # noqa: F401
    test_a_stop_answer_says_so_and_offers_the_verdict,
    test_an_emergency_answer_goes_straight_to_what_to_do,
    test_change_leads_back_to_the_verdict,
)
from tests.browser.test_install import (  # noqa: F401
    test_chromium_finds_nothing_that_keeps_it_from_being_installed,
)
from tests.browser.test_return import (  # noqa: F401
    test_a_reader_who_returns_may_continue_where_they_left,
    test_an_option_that_no_longer_exists_is_dropped_and_asked_again,
    test_forget_my_answers_leaves_nothing_of_either_checklist,
    test_reload_stays_at_the_question_with_its_answer,
    test_start_again_leaves_nothing,
)
from tests.browser.test_wizard import (  # noqa: F401
    test_system_back_goes_one_question_back,
    test_the_whole_walk_ends_in_see_a_professional,
)
from tests.nginx import MISSING, Nginx, installed

pytestmark = pytest.mark.skipif(not installed(), reason=MISSING)


@pytest.fixture(scope="module")
def server(public: Path) -> Iterator[Nginx]:
    """In the place of the Python server: whatever asks for ``server`` here gets this one."""
    with Nginx(public) as running:
        yield running


def test_one_visit_and_it_works_without_its_server(public: Path, turn_on: TurnOn) -> None:
    with Nginx(public) as host:
        phone = turn_on(host)
        visit(phone).close()
        host.kill()
        page = phone.new_page()
        headings = {address: heading(page, address) for address in page_addresses()}
        assert len(set(headings.values())) > 5
        assert headings["/check/verdict/"] == "See a professional"
        answer_to_the_verdict(page, "/check/", "cleaning.alcohol")
        expect(page.locator("[data-verdict]")).to_have_attribute("data-severity", "high")
