"""All modules go to the phone as one file, which starts what a page names."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from config.building.modules import FIRST, joined

SOURCES = Path(__file__).parents[1] / "static" / "js"
NAMED = re.compile(r'data-start="([^"]+)"')


def write(folder: Path, **modules: str) -> Path:
    """A folder with these modules, and the one that runs them."""
    (folder / f"{FIRST}.js").write_text(f"export function {FIRST}(modules) {{}}\n", "utf-8")
    for name, text in modules.items():
        (folder / f"{name}.js").write_text(text, encoding="utf-8")
    return folder


def test_whatever_a_page_starts_is_a_module(built: Path) -> None:
    known = {path.stem for path in SOURCES.glob("*.js")} - {FIRST}
    for page in built.rglob("*.html"):
        names = {
            name
            for names in NAMED.findall(page.read_text(encoding="utf-8"))
            for name in names.split()
        }
        assert names, page
        assert names <= known, page


def test_an_import_becomes_what_the_other_module_gives(tmp_path: Path) -> None:
    one = 'import { two, three } from "./other.js";\n\ntwo(three);\n'
    other = "export const three = 3;\n\nexport async function two(number) {}\n"
    text = joined(write(tmp_path, one=one, other=other))
    assert 'const{two,three}=bring("other");two(three);' in text
    assert "return{three,two};" in text
    assert not re.search(r"\b(import|export)\b", text)


def test_comments_stay_at_home(tmp_path: Path) -> None:
    assert "why" not in joined(write(tmp_path, one="/** why */\nlet a = 1; // why\n"))


@pytest.mark.parametrize(
    "form",
    [
        'import * as other from "./other.js";',
        'import { two as three } from "./other.js";',
        'import "./other.js";',
        "export default function () {}",
        "export class Two {}",
        "export let two = 2;",
    ],
)
def test_a_form_that_cannot_be_joined_is_refused_with_the_remedy(tmp_path: Path, form: str) -> None:
    with pytest.raises(ValueError, match=r"one\.js.*cannot be joined\. Import by name"):
        joined(write(tmp_path, one=f"{form}\n"))
