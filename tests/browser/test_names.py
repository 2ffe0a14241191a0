"""What a screen reader and a voice are given: the accessibility tree that the browser makes."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import pytest
from django.urls import reverse
from playwright.sync_api import Page, expect

from checklist.content import CONTENT
from checklist.schema import Checklist, Severity
from checklist.urls import PAGES
from checklist.verdict import verdict
from tests.browser.questions import tap, unfold
from tests.browser.screens import BEFORE, Screen, address_of_verdict, clear, most_answers

ROLES = {"radio", "checkbox", "button", "link", "DisclosureTriangle", "textbox", "Date"}
LANDMARKS = ["banner", "main", "contentinfo"]

# The words on a control, in the order of the page; of a field, its label. Words out of sight
# (.unseen) may only follow.
VISIBLE = """() => [...document.querySelectorAll("a[href], button, input, summary, textarea")]
  .filter((part) => part.checkVisibility({ visibilityProperty: true }))
  .map((part) => {
    const walker = document.createTreeWalker(part.labels?.[0] ?? part, NodeFilter.SHOW_TEXT);
    let words = "";
    while (walker.nextNode()) {
      const place = walker.currentNode.parentElement;
      if (place.checkVisibility() && !place.closest(".unseen, textarea")) {
        words += walker.currentNode.data;
      }
    }
    return words.replace(/\\s+/g, " ").trim();
  })"""


@dataclass(frozen=True)
class Node:
    """One part of the tree."""

    role: str
    name: str
    level: int


class Tree:
    """The accessibility tree of a page as it is now: ``nodes`` are in reading order."""

    def __init__(self, page: Page) -> None:
        session = page.context.new_cdp_session(page)
        session.send("Accessibility.enable")  # else parts that are new to it are left out
        self.nodes = self._read(session.send("Accessibility.getFullAXTree")["nodes"])
        session.detach()

    @staticmethod
    def _read(found: list[dict[str, Any]]) -> list[Node]:
        """Every part that is not ignored."""
        by_id = {node["nodeId"]: node for node in found}

        def walk(node: dict[str, Any]) -> Iterator[Node]:
            if not node.get("ignored"):
                level = [p for p in node.get("properties", []) if p["name"] == "level"]
                yield Node(
                    node["role"]["value"],
                    node.get("name", {}).get("value", "").strip(),
                    level[0]["value"]["value"] if level else 0,
                )
            # Of what a date is entered with, the browser names the parts.
            parts = node.get("childIds", []) if node["role"]["value"] != "Date" else []
            for part in parts:
                if part in by_id:
                    yield from walk(by_id[part])

        return list(walk(found[0]))

    def named(self, *roles: str) -> list[str]:
        return [node.name for node in self.nodes if node.role in roles]


@pytest.fixture
def page(blank: Page) -> Page:
    """The same phone for all, with nothing stored by the one before."""
    clear(blank)
    return blank


def unlike(page: Page, tree: Tree) -> list[tuple[str, str]]:
    """Controls whose name does not begin with the words on them."""
    names, texts = tree.named(*ROLES), page.evaluate(VISIBLE)
    assert len(names) == len(texts), (names, texts)
    pairs = zip(names, texts, strict=True)
    return [(name, text) for name, text in pairs if not text or not name.startswith(text)]


@pytest.mark.parametrize("checklist", CONTENT.checklists, ids=lambda c: c.id)
def test_a_whole_walk_is_read_out(page: Page, checklist: Checklist) -> None:
    page.goto(reverse(checklist.id))
    titles = {q.id: str(part.title) for part in checklist.sections for q in part.questions}
    for number, question in enumerate(checklist.questions(), start=1):
        expect(page.locator(f"#{question.id}")).to_be_visible()
        tree = Tree(page)
        assert unlike(page, tree) == []
        (group,) = tree.named("group")
        assert group.startswith(titles[question.id])
        assert str(question.text) in group
        assert [str(o.label) for o in question.options] == tree.named("radio", "checkbox")
        if number > 1:
            expect(page.locator(f"#{question.id} h2")).to_be_focused()
        if page.get_by_role("button", name="Next").is_visible():
            tap(page, "next")


def test_choosing_an_option_says_its_why(page: Page) -> None:
    question = next(BEFORE.questions())
    page.goto(reverse(BEFORE.id))
    for option in question.options:
        page.locator(".is-current").get_by_label(str(option.label), exact=True).check()
        expect(page.locator("[data-live]")).to_have_text(
            re.compile(f"^{re.escape(str(option.why))}")
        )
        assert "status" in {node.role for node in Tree(page).nodes}


@pytest.mark.parametrize("address", [reverse(str(page.name)) for page in PAGES])
def test_a_page_has_its_landmarks_and_headings_in_order(page: Page, address: str) -> None:
    page.goto(address)
    tree = Tree(page)
    nodes = tree.nodes
    asks = page.locator("html.asks").count()  # no footer stands under a question
    wanted = LANDMARKS[:2] if asks else LANDMARKS
    assert [node.role for node in nodes if node.role in LANDMARKS] == wanted
    ways = tree.named("navigation")
    assert all(ways)
    assert ways[-1:] == ([] if asks else ["All pages"])
    levels = [node.level for node in nodes if node.role == "heading"]
    day_first = page.locator("[data-today]").is_visible()
    assert levels[0] == (2 if day_first else 1)
    assert levels.count(1) == 1
    assert all(below <= above + 1 for above, below in pairwise(levels))
    assert unlike(page, tree) == []


@pytest.mark.parametrize("checklist", CONTENT.checklists, ids=lambda c: c.id)
def test_a_verdict_of_many_findings_names_every_control(page: Page, checklist: Checklist) -> None:
    given: dict[str, frozenset[str]] = {}
    for question, options in most_answers(checklist).items():
        more = given | {question: options}
        if verdict(checklist, more).severity is not Severity.EMERGENCY:
            given = more
    kept = {checklist.id: given}
    Screen("most", address_of_verdict(checklist), kept).show(page)
    assert unlike(page, Tree(page)) == []
    unfold(page, "Your answers")
    tree = Tree(page)
    assert unlike(page, tree) == []
    names = tree.named("link")
    changes = [name for name in names if name.startswith("Change")]
    assert changes
    assert "Change" not in changes  # each says what it changes
