"""Pages and verdicts without JavaScript: what stands on them, and what never does."""

from __future__ import annotations

import re
from functools import cache

import pytest
from django.test import Client, RequestFactory
from django.urls import reverse

from checklist.checks import FORBIDDEN
from checklist.content import CONTENT, at_once, useful, words
from checklist.content.emergency import WHY_CALL
from checklist.content.warning_signs import WARNING_SIGNS
from checklist.schema import Checklist, Situation
from checklist.urls import PAGES
from checklist.views import server_error
from tests.reading import plain

ADDRESSES = [reverse(str(page.name)) for page in PAGES]
EVERY_PAGE = pytest.mark.parametrize("address", ADDRESSES)
CHECKLISTS = pytest.mark.parametrize("checklist", CONTENT.checklists, ids=lambda c: c.id)


@cache
def page(address: str) -> str:
    """A page that is the same for everyone, asked for once."""
    response = Client().get(address)
    assert response.status_code == 200
    return response.content.decode()


def verdict_page(client: Client, checklist: Checklist, answers: dict[str, object]) -> str:
    response = client.post(reverse(f"{checklist.id}-verdict"), answers)
    assert response.status_code == 200
    return response.content.decode()


@EVERY_PAGE
def test_every_page_answers(address: str) -> None:
    assert page(address)


@EVERY_PAGE
def test_every_page_has_one_heading_and_a_title(address: str) -> None:
    html = page(address)
    assert len(re.findall(r"<h1\b", html)) == 1
    assert re.search(r"<title>\S.+ · Needlewise</title>", html)


@EVERY_PAGE
def test_the_emergency_page_is_one_tap_away_from_every_page(address: str) -> None:
    header = page(address).split("<main")[0]
    assert f'href="{reverse("emergency")}"' in header


@EVERY_PAGE
def test_no_page_clears_anybody_to_go_on(address: str) -> None:
    assert not FORBIDDEN.search(plain(page(address)))


@EVERY_PAGE
def test_no_page_asks_anybody_else_for_anything(address: str) -> None:
    html = page(address)
    loads = re.findall(r'<(?:script|img|iframe|source)\b[^>]*\bsrc="([^"]+)"', html)
    loads += re.findall(r'<link\b[^>]*\bhref="([^"]+)"', html)
    assert [load for load in loads if not re.match(r"/(?!/)", load)] == []


@EVERY_PAGE
def test_no_page_sets_a_cookie_or_runs_anything_inline(client: Client, address: str) -> None:
    response = client.get(address)
    html = response.content.decode()
    assert not response.cookies
    assert "Cookie" not in response.get("Vary", "")
    assert not re.search(r"<script(?![^>]*\bsrc=)|<style|\sstyle=|\son[a-z]+=", html)


@CHECKLISTS
def test_the_heading_stands_whatever_is_answered(client: Client, checklist: Checklist) -> None:
    for question in checklist.questions():
        for option in question.options:
            html = verdict_page(client, checklist, {question.id: option.id})
            assert re.search(r"<h1>\s*(<span[^>]*>\s*)?See a professional\b", html)
            assert f'data-severity="{option.severity}"' in html
            assert not FORBIDDEN.search(plain(html))


@CHECKLISTS
def test_a_question_left_out_is_listed_and_never_counted_as_no(
    client: Client, checklist: Checklist
) -> None:
    html = verdict_page(client, checklist, {})
    for question in checklist.questions():
        assert f'data-unanswered="{question.id}"' in html
    assert 'data-severity="base"' in html


@CHECKLISTS
def test_what_cannot_wait_is_said_of_a_question_left_out(
    client: Client, checklist: Checklist
) -> None:
    words = plain(verdict_page(client, checklist, {}))
    grave = [question for question in checklist.questions() if question.left_out]
    assert grave
    for question in grave:
        assert plain(f"{question.short} Left out. {question.left_out}") in words


def test_an_answer_stands_beside_what_it_reveals(client: Client) -> None:
    html = verdict_page(client, CONTENT.checklists[0], {"cleaning": "alcohol"})
    words = plain(html)
    question, option = CONTENT.checklists[0].answers["cleaning.alcohol"]
    assert plain(str(option.why)) in words
    assert f"{question.short}: {option.label}".lower() in words
    assert 'data-risk="infection"' in html
    assert f'href="{reverse("sources")}#cdc-sterilization"' in html


def test_what_helps_instead_follows_the_goals_that_were_named(client: Client) -> None:
    dents = plain(verdict_page(client, CONTENT.checklists[0], {"goal": "dents"}))
    for goal in CONTENT.goals:
        assert (str(goal.first).lower() in dents) is (goal.id == "dents"), goal.id


def test_who_has_done_it_gets_the_days_and_who_has_not_does_not(client: Client) -> None:
    for checklist in CONTENT.checklists:
        html = verdict_page(client, checklist, {})
        done = checklist.situation is Situation.AFTER
        assert (str(CONTENT.days[0].title).lower() in plain(html)) is done, checklist.id


@pytest.mark.parametrize(
    ("proviso", "answers", "held"),
    [
        ("after-healing", {"stage": "done", "goal": "pimples"}, True),
        ("after-healing", {"stage": "unsaid", "goal": "pimples"}, True),
        ("after-healing", {"stage": "planning", "goal": "pimples"}, False),
        ("no-retinoid", {"pregnancy": "yes", "goal": "pimples"}, True),
        ("no-retinoid", {"pregnancy": "unknown", "goal": "fine-lines"}, True),
        ("no-retinoid", {"pregnancy": "yes", "goal": "hair-loss"}, False),
        ("under-18", {"age": "under-18", "goal": "pores"}, True),
        ("under-18", {"age": "unsaid", "goal": "pores"}, True),
        ("under-18", {"age": "22-or-over", "goal": "pores"}, False),
    ],
)
def test_what_helps_instead_is_held_back_for_who_needs_it(
    client: Client, proviso: str, answers: dict[str, object], held: bool
) -> None:
    html = verdict_page(client, CONTENT.checklists[0], answers)
    assert (f'data-proviso="{proviso}"' in html) is held


def test_whatever_holds_a_retinoid_says_so_without_an_answer_too() -> None:
    for one in CONTENT.alternatives:
        if "no-retinoid" in one.provisos:
            assert re.search("pregnan", f"{one.wrong}"), one.id


def test_an_emergency_says_what_a_call_brings_and_may_cost(client: Client) -> None:
    brings, costs, unknown = (str(statement.text) for statement in WHY_CALL)
    html = verdict_page(client, WARNING_SIGNS, {"emergency-signs": "breathing"})
    assert brings in html
    assert costs in html
    assert unknown in html


@pytest.mark.parametrize("sign", ["self-harm", "self-harm-thoughts"])
def test_no_cost_of_a_call_is_named_to_who_may_harm_themself(client: Client, sign: str) -> None:
    html = verdict_page(client, WARNING_SIGNS, {"emergency-signs": sign})
    assert not [statement.id for statement in WHY_CALL if str(statement.text) in html]


def test_needling_at_home_is_no_way_to_a_goal(client: Client) -> None:
    html = client.get(reverse("is-it-useful")).content.decode()
    for goal in CONTENT.goals:
        assert html.count(str(goal.needling)) == 1
        for one in goal.alternatives:
            needles = re.search("needling", f"{one.title} {one.may}")
            assert not needles or one.by == "clinic", one.id


def test_home_says_the_message_before_the_tool(client: Client) -> None:
    page = client.get(reverse("home")).content.decode()
    home = plain(page.split('id="main"')[1])
    assert str(words.MESSAGE).lower() in home
    assert home.index(str(words.MESSAGE).lower()) < home.index(str(words.ONE_SENTENCE).lower())
    assert page.index("depth--strip") < page.index('class="ways"')


def test_is_it_useful_answers_in_its_first_sentences(client: Client) -> None:
    assert len(str(useful.LEAD).split()) <= 25
    said = plain(client.get(reverse("is-it-useful")).content.decode().split("</h1>")[1])
    assert said.startswith(str(useful.LEAD).lower())


def test_who_shared_needles_is_sent_to_one_place(client: Client) -> None:
    """A doctor's office beside the emergency department would be a second, later one."""
    elsewhere, both = str(CONTENT.elsewhere.today).lower(), str(at_once.BLOOD.text).lower()
    given = {"when-done": "yesterday", "course": "worse"}
    worse = plain(client.post(reverse("after-verdict"), given).content.decode())
    assert elsewhere in worse
    assert both not in worse
    given["contact"] = "within-3-days"
    shared = plain(client.post(reverse("after-verdict"), given).content.decode())
    assert elsewhere not in shared
    assert both in shared


def test_a_verdict_is_never_stored(client: Client) -> None:
    response = client.post(reverse("before-verdict"), {"tool": "roller"})
    assert response["Cache-Control"] == "no-store"
    assert not response.cookies


def test_numbers_can_be_dialled(client: Client) -> None:
    html = client.get(reverse("emergency")).content.decode()
    for number in (n for c in CONTENT.countries for n in c.numbers):
        assert f'href="{number.address}"' in html


def test_when_everything_breaks_the_way_out_still_stands(client: Client) -> None:
    response = server_error(RequestFactory().get("/"))
    assert response.status_code == 500
    assert "see a professional" in plain(response.content.decode())
