"""Three trades, three rooms: which module may know which, read from the code itself."""

from __future__ import annotations

import ast
from collections import Counter
from graphlib import TopologicalSorter
from pathlib import Path

import pytest

SOURCES = Path(__file__).resolve().parent.parent
FILES = {
    ".".join(path.relative_to(SOURCES).with_suffix("").parts).removesuffix(".__init__"): path
    for top in ("checklist", "config")
    for path in sorted((SOURCES / top).rglob("*.py"))
}
# Django looks for these by name; a file of tags is called after what it prints.
NAMED_BY_DJANGO = {"__init__", "apps", "formats", "urls"}


def is_in(module: str, room: str) -> bool:
    """True for the room itself, and for all that stands in it."""
    return f"{module}.".startswith(f"{room}.")


def module_of(name: str) -> str | None:
    """The module of ours that holds what an import names."""
    while name and name not in FILES:
        name = name.rpartition(".")[0]
    return name or None


def imports(module: str) -> set[str]:
    """The modules of ours that a module imports, wherever in it."""
    named: list[str] = []
    for node in ast.walk(ast.parse(FILES[module].read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            named += [alias.name for alias in node.names]
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, f"{module} imports by dots: name the module"
            named += [f"{node.module}.{alias.name}" for alias in node.names]
    return {found for name in named if (found := module_of(name))} - {module}


def arrows(inside: str, to: str) -> set[tuple[str, str]]:
    """Each import that leads from one room into another."""
    return {
        (module, other)
        for module in FILES
        if is_in(module, inside)
        for other in imports(module)
        if is_in(other, to)
    }


def test_imports_make_no_circle() -> None:
    TopologicalSorter({module: imports(module) for module in FILES}).prepare()


@pytest.mark.parametrize(
    ("room", "other"),
    [
        ("checklist", "config"),
        ("config.serving", "checklist"),
        ("config.serving", "config.building"),
        ("config.building", "config.settings"),
        ("config.building", "config.wsgi"),
        ("config.serving", "config.settings"),
        ("config.serving", "config.wsgi"),
    ],
)
def test_room_knows_nothing_of_the_other(room: str, other: str) -> None:
    assert arrows(room, other) == set()


def test_build_meets_the_checklist_only_where_it_renders_pages() -> None:
    met = {module for module, _ in arrows("config.building", "checklist")}
    assert met == {"config.building.pages"}


def test_only_the_commands_write_down_what_serving_says() -> None:
    asking = {module for module, _ in arrows("config.building", "config.serving")}
    assert asking
    assert all(is_in(module, "config.building.management.commands") for module in asking)


def test_no_module_changes_the_settings() -> None:
    for module, path in FILES.items():
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            targets = node.targets if isinstance(node, ast.Assign) else []
            said = [ast.unparse(target) for target in targets]
            assert not [each for each in said if each.startswith("settings.")], module


def test_no_module_takes_the_private_parts_of_another() -> None:
    for module, path in FILES.items():
        tree = ast.parse(path.read_text(encoding="utf-8"))
        for node in ast.walk(tree):
            if isinstance(node, ast.ImportFrom):
                private = [a.name for a in node.names if a.name.startswith("_")]
                own = node.module in {"__future__", "_typeshed.wsgi"}
                assert own or not private, f"{module} imports {private}"


def test_no_two_files_share_a_name() -> None:
    names = Counter(
        path.stem
        for module, path in FILES.items()
        if not is_in(module, "checklist.templatetags") and path.stem not in NAMED_BY_DJANGO
    )
    assert [name for name, count in names.items() if count > 1] == []
