"""Templates, their tags and the styles know roles, not questions; a condition has one place."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from pathlib import Path

import pytest
from django.conf import settings

from checklist.content import CONTENT

ROOT = Path(settings.BASE_DIR)
TEMPLATES = sorted((ROOT / "templates").rglob("*.*"))
PAGES = [path for path in TEMPLATES if path.suffix == ".html"]
TAGS = sorted((ROOT / "checklist" / "templatetags").glob("*.py"))
STYLES = sorted((ROOT / "static" / "css").rglob("*.css"))
SCRIPTS = sorted((ROOT / "static" / "js").rglob("*.js"))
LONGEST = 120
IDS = {
    id
    for checklist in CONTENT.checklists
    for choice, (question, option) in checklist.answers.items()
    for id in (choice, question.id, option.id)
} | {finding.id for checklist in CONTENT.checklists for finding in checklist.combined}
# Words of CSS, HTML and the schema that are also the name of an answer.
NOT_OURS = {"none", "no", "yes", "every", "other", "unknown"}


def name(path: Path) -> str:
    return str(path.relative_to(ROOT))


def literals(path: Path) -> Iterator[str]:
    """Every string that a file compares, looks up or selects by."""
    text = path.read_text(encoding="utf-8")
    if path.suffix == ".py":
        constants = (node for node in ast.walk(ast.parse(text)) if isinstance(node, ast.Constant))
        yield from (str(node.value) for node in constants)
    elif path.suffix in {".html", ".svg"}:
        for tag in re.findall(r"\{[%{].*?[%}]\}", text):
            if not tag.startswith(("{% translate", "{% url", "{% static")):
                yield from re.findall(r'"([^"]*)"', tag)
        yield from re.findall(r'data-when="([^"{]+)"', text)
    else:
        yield from re.findall(r"""=["']([^"']*)["']""", text)


@pytest.mark.parametrize("path", [*TEMPLATES, *TAGS, *STYLES, *SCRIPTS], ids=name)
def test_no_question_or_option_is_named_outside_the_content(path: Path) -> None:
    assert (set(literals(path)) & IDS) - NOT_OURS == set()


@pytest.mark.parametrize("path", PAGES, ids=name)
def test_no_template_hides_a_part_by_hand(path: Path) -> None:
    """`{% when %}` prints a condition and whether it holds: apart, one of them is forgotten."""
    assert not re.search(r"\bhidden\{%", path.read_text(encoding="utf-8"))


@pytest.mark.parametrize("path", PAGES, ids=name)
def test_no_template_line_is_too_long_to_read(path: Path) -> None:
    lines = path.read_text(encoding="utf-8").splitlines()
    assert [line for line in lines if len(line) > LONGEST] == []
