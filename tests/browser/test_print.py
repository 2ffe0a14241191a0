"""The page to take along: printed to PDF on both papers, and read back."""

from __future__ import annotations

import io
import re
import unicodedata
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect
from pypdf import PdfReader

from checklist.cards import said
from checklist.content import CONTENT
from checklist.schema import Answers, Checklist, Severity
from checklist.verdict import verdict
from tests.browser.screens import (
    AFTER,
    BEFORE,
    WARNING_SIGNS,
    Screen,
    address_of_verdict,
    most_answers,
    new_page,
)
from tests.browser.server import Server

NOW = "2026-11-22T10:00:00"
DONE_ON = "2026-11-19"


def worst_answers(checklist: Checklist, findings: int) -> Answers:
    """The worst answers, as many as it takes to raise this many findings."""
    given: dict[str, frozenset[str]] = {}
    for question, options in most_answers(checklist).items():
        if len(verdict(checklist, given).findings) < findings:
            given[question] = options
    return given


# What reads next after each heading: nothing, or another that is no part of it.
OVER_NOTHING = """() => {
  const headingOf = (text) => text.parentElement.closest("h2, h3");
  const walk = document.createTreeWalker(document.querySelector(".verdict"), NodeFilter.SHOW_TEXT);
  const texts = [];
  while (walk.nextNode()) {
    const text = walk.currentNode;
    if (text.data.trim() && text.parentElement.checkVisibility()) texts.push(text);
  }
  return texts.filter((text, at) => {
    const heading = headingOf(text), next = texts[at + 1] && headingOf(texts[at + 1]);
    return heading && (at + 1 === texts.length
      || next && next !== heading && next.tagName <= heading.tagName);
  }).map((text) => text.data.trim());
}"""
FEW = {"stage": frozenset({"planning"}), "tool": frozenset({"roller"})}
TYPICAL = {**worst_answers(BEFORE, 9), "stage": frozenset({"done"})}
DEEP = {"stage": frozenset({"planning"}), "length": most_answers(BEFORE)["length"]}
HEAVY = most_answers(BEFORE)
WARNED = most_answers(WARNING_SIGNS)
CALM = {"course": frozenset({"better"})}


class Printer:
    """Opens a verdict once, as the phone shows it in dark colours, and prints it."""

    def __init__(self, browser: Browser, url: str) -> None:
        self.browser, self.url = browser, url
        self.opened: dict[str, Page] = {}
        self.sheets: dict[tuple[str, str], list[str]] = {}

    def page(self, checklist: Checklist, given: Answers) -> Page:
        key = repr(given)
        if key not in self.opened:
            screen = Screen(
                "printed", address_of_verdict(checklist), {checklist.id: given}, done_on=DONE_ON
            )
            self.opened[key] = new_page(self.browser, self.url, color_scheme="dark")
            self.opened[key].clock.set_fixed_time(NOW)
            screen.show(self.opened[key])
        return self.opened[key]

    def pages(self, checklist: Checklist, given: Answers, paper: str = "A4") -> list[str]:
        """The words of each sheet."""
        key = (repr(given), paper)
        if key not in self.sheets:
            pdf = self.page(checklist, given).pdf(format=paper)
            self.sheets[key] = [words(s.extract_text()) for s in PdfReader(io.BytesIO(pdf)).pages]
        return self.sheets[key]

    def text(self, checklist: Checklist, given: Answers) -> str:
        return " ".join(self.pages(checklist, given))


def words(text: str) -> str:
    """Text as it reads: a font may join "fi" to one sign, and lines break anywhere."""
    return re.sub(r"\s+", " ", unicodedata.normalize("NFKC", text))


@pytest.fixture(scope="module")
def printer(browser: Browser, server: Server) -> Iterator[Printer]:
    printer = Printer(browser, server.url)
    yield printer
    for page in printer.opened.values():
        page.context.close()


@pytest.mark.parametrize("paper", ["A4", "Letter"])
@pytest.mark.parametrize(
    ("checklist", "given", "most"),
    [(BEFORE, FEW, 1), (BEFORE, TYPICAL, 2), (BEFORE, HEAVY, 2), (WARNING_SIGNS, WARNED, 2)],
    ids=["few findings", "typical", "heavy", "warning signs"],
)
def test_it_fits_two_sheets(
    printer: Printer, checklist: Checklist, given: Answers, most: int, paper: str
) -> None:
    assert len(printer.pages(checklist, given, paper)) <= most


def test_what_is_called_heavy_and_typical_is() -> None:
    assert len(verdict(BEFORE, HEAVY).findings) >= 20
    assert 8 <= len(verdict(BEFORE, TYPICAL).findings) <= 12


def test_the_first_sheet_says_what_to_do_and_when_it_was_printed(printer: Printer) -> None:
    sheet = printer.pages(BEFORE, HEAVY)[0]
    assert "See a professional" in sheet
    assert "See a doctor today" in sheet
    assert "Where to go now" in sheet
    assert "For your appointment Printed on 22 November 2026" in printer.text(BEFORE, HEAVY)


def test_every_answer_is_on_it(printer: Printer) -> None:
    text = printer.text(BEFORE, HEAVY)
    for question in BEFORE.questions():
        label = next(o.label for o in question.options if o.id in HEAVY[question.id])
        assert words(str(question.short)) in text
        assert words(str(label)) in text


def test_every_finding_is_on_it_by_title_and_the_weightiest_with_their_why(
    printer: Printer,
) -> None:
    text = printer.text(BEFORE, HEAVY)
    chosen = frozenset(f"{question}.{id}" for question, ids in HEAVY.items() for id in ids)
    found = said(verdict(BEFORE, HEAVY).findings, chosen)
    for finding in found:
        assert str(finding.title) in text
    assert str(found[0].why) in text
    whys = [finding for finding in found if str(finding.why) in text]
    assert len(whys) < len(found)


def test_a_lighter_verdict_has_the_why_of_every_finding(printer: Printer) -> None:
    for finding in verdict(BEFORE, FEW).findings:
        assert str(finding.why) in printer.text(BEFORE, FEW)


def test_what_was_left_out_and_what_to_ask_are_on_it(printer: Printer) -> None:
    text = printer.text(BEFORE, FEW)
    assert "What you did not say" in text
    assert "Your age Left out." in text
    asked = [q for q in CONTENT.questions_to_ask if str(q.text) in text]
    assert 1 <= len(asked) <= 5


def test_the_needle_is_on_it_at_its_depth_where_depth_decides(printer: Printer) -> None:
    page = printer.page(BEFORE, DEEP)
    page.emulate_media(media="print")
    (length,) = DEEP["length"]
    assert page.locator(f"[data-finding='length.{length}'] .depth svg").is_visible()


def test_the_day_it_was_done_is_on_it_if_it_was(printer: Printer) -> None:
    assert "The day you did it 19 November 2026" in printer.text(BEFORE, TYPICAL)
    assert "The day you did it 19 November 2026" in printer.text(AFTER, most_answers(AFTER))
    assert "The day you did it" not in printer.text(BEFORE, FEW)


def test_nothing_to_tap_is_on_it(printer: Printer) -> None:
    text = printer.text(BEFORE, HEAVY)
    for other in ("Change", "Skip to content", "Feeling very ill", "Take it along", "Tap"):
        assert other not in text


@pytest.mark.parametrize(
    ("checklist", "given"),
    [(BEFORE, FEW), (BEFORE, TYPICAL), (BEFORE, HEAVY), (WARNING_SIGNS, WARNED), (AFTER, CALM)],
    ids=["few findings", "typical", "heavy", "warning signs", "calm"],
)
def test_no_heading_stands_over_nothing(
    printer: Printer, checklist: Checklist, given: Answers
) -> None:
    page = printer.page(checklist, given)
    page.emulate_media(media="print")
    assert page.evaluate(OVER_NOTHING) == []


def test_no_button_is_on_it(printer: Printer) -> None:
    page = printer.page(BEFORE, HEAVY)
    page.emulate_media(media="print")
    expect(page.locator("button:visible")).to_have_count(0)


def test_the_days_to_look_again_are_on_it_without_their_button(printer: Printer) -> None:
    page = printer.page(AFTER, CALM)
    page.evaluate("dispatchEvent(new Event('storage'))")  # it looks again, at the day of ``NOW``
    page.emulate_media(media="print")
    expect(page.locator("[data-check-dates] li").first).to_be_visible()
    expect(page.locator("button:visible")).to_have_count(0)


def test_a_sheet_for_a_doctor_lists_no_numbers_of_the_world(printer: Printer) -> None:
    (*_, last) = CONTENT.countries
    assert str(last.name) not in printer.text(BEFORE, HEAVY)


def test_an_emergency_prints_the_numbers(printer: Printer) -> None:
    assert verdict(WARNING_SIGNS, WARNED).severity is Severity.EMERGENCY
    (page, *_) = printer.pages(WARNING_SIGNS, WARNED)
    assert any(country.ambulance[0].tel in page for country in CONTENT.countries)


def test_it_is_black_on_white_whatever_the_colours_of_the_phone(printer: Printer) -> None:
    page = printer.page(BEFORE, HEAVY)
    page.emulate_media(media="print", color_scheme="dark")
    colours = page.evaluate(
        """() => [...document.querySelectorAll(".verdict *, .footer *")]
          .filter((part) => part.checkVisibility() && part.innerText)
          .map((part) => [getComputedStyle(part).color, getComputedStyle(part).backgroundColor])"""
    )
    assert {text for text, _ in colours} == {"rgb(0, 0, 0)"}
    assert {ground for _, ground in colours} <= {"rgba(0, 0, 0, 0)", "rgb(255, 255, 255)"}
