"""Reading level, Flesch-Kincaid: grade 7 at most on average, no screen above 9."""

from __future__ import annotations

from statistics import mean

import textstat

from checklist.content import CONTENT


def grade(*texts: object) -> float:
    return float(
        textstat.flesch_kincaid_grade(" ".join(f"{str(text).strip('. ')}." for text in texts))
    )


def screens() -> dict[str, float]:
    """The grade of each question with its answers, finding, claim, and what helps instead."""
    grades: dict[str, float] = {}
    for checklist in CONTENT.checklists:
        for question in checklist.questions():
            labels = [option.label for option in question.options]
            grades[f"{checklist.id}.{question.id}"] = grade(question.text, question.hint, *labels)
        for finding in checklist.rules:
            grades[f"{checklist.id}.{finding.id}"] = grade(finding.title, finding.why)
    for claim in CONTENT.claims:
        grades[f"claim.{claim.id}"] = grade(claim.claim, claim.evidence)
    for goal in CONTENT.goals:
        grades[f"goal.{goal.id}"] = grade(goal.first, goal.needling)
    for one in CONTENT.alternatives:
        said = (one.title, one.may, one.takes, one.wrong, one.unsure)
        grades[f"instead.{one.id}"] = grade(*said)
    return grades


def test_content_is_grade_seven_at_most_on_average() -> None:
    assert mean(screens().values()) <= 7


def test_no_question_and_no_finding_is_above_grade_nine() -> None:
    assert {id: found for id, found in screens().items() if found > 9} == {}
