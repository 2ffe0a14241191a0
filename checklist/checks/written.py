"""All that is written for a reader, found by walking: no list to forget something in."""

from __future__ import annotations

import ast
from collections.abc import Iterator
from dataclasses import fields, is_dataclass
from functools import cache
from importlib import import_module
from pathlib import Path
from pkgutil import iter_modules
from typing import Any

from django.utils.functional import Promise

from checklist import content as package
from checklist.checks.fault import file_of
from checklist.content import Content

Files = dict[str, dict[str, Any]]


def content_files() -> Files:
    """What each content file says itself, by name: not what it imports."""
    modules = {
        m.name: import_module(f"{package.__name__}.{m.name}")
        for m in iter_modules(package.__path__)
    }
    return {
        file: {name: getattr(module, name) for name in _assigned(Path(str(module.__file__)))}
        for file, module in modules.items()
    }


@cache
def _assigned(path: Path) -> list[str]:
    found: list[ast.AST | None] = []
    for node in ast.parse(path.read_text(encoding="utf-8")).body:
        found += node.targets if isinstance(node, ast.Assign) else [getattr(node, "target", None)]
    return [target.id for target in found if isinstance(target, ast.Name)]


def parts(content: Content) -> Iterator[tuple[str, Any]]:
    """Each part of some content, with the file that it is written in."""
    for checklist in content.checklists:
        yield file_of(checklist), checklist
    for field in fields(content):
        if field.name != "checklists":
            yield _file(field.default), getattr(content, field.name)


def _file(value: Any) -> str:
    """Where a value is written, or, of one gathered from several, its first."""
    first = value[0] if isinstance(value, tuple) and value else value
    return _written().get(id(value)) or _written().get(id(first), "__init__")


@cache
def _written() -> dict[int, str]:
    """The file of each object of the content, found in one walk: it lives as long as we do."""
    return {
        id(part): file
        for file, names in reversed(content_files().items())
        for written in names.values()
        for part in walk(written)
        if is_dataclass(part) or isinstance(part, (tuple, dict))
    }


def texts(value: Any, where: str = "") -> Iterator[tuple[str, str]]:
    """Every translatable text in some content, with the id of what it belongs to."""
    return ((id, str(part)) for id, part in _walk(value, where) if isinstance(part, Promise))


def walk(value: Any) -> Iterator[Any]:
    """A value, and whatever is in it."""
    return (part for _, part in _walk(value, ""))


def _walk(value: Any, where: str) -> Iterator[tuple[str, Any]]:
    """In the order in which it is written. Not by recursion: each part would be handed up through
    every generator above it.
    """
    waiting = [(where, value)]
    while waiting:
        where, value = waiting.pop()
        yield where, value
        waiting += reversed(_inside(where, value))


def _inside(where: str, value: Any) -> list[tuple[str, Any]]:
    names = _fields(value.__class__)
    if names:
        own = ".".join(filter(None, [where, getattr(value, "id", "")]))
        return [(own, getattr(value, name)) for name in names]
    if isinstance(value, (list, tuple)):
        return [(where, part) for part in value]
    if isinstance(value, (set, frozenset)):
        # A set has no order of its own: it would be another one in each process.
        return [(where, part) for part in sorted(value, key=str)]
    if isinstance(value, dict):
        return [(where, part) for part in (*value.keys(), *value.values())]
    return []


@cache
def _fields(kind: type[Any]) -> tuple[str, ...]:
    """Of a dataclass, the names of its fields."""
    return tuple(field.name for field in fields(kind)) if is_dataclass(kind) else ()
