"""The example models, which every test of the language may use."""

from __future__ import annotations

from pathlib import Path

from checker.diagnostics import Source
from checker.report.diagnostics import render
from checker.syntax import tree
from checker.syntax.parser import parse

FOLDER = Path(__file__).parents[1] / "examples"
FILES = sorted(FOLDER.glob("*.stpa"))
WHOLE = (FOLDER / "pod_termination.stpa").read_text(encoding="utf-8")
"""A model with every kind of declaration."""


def read(text: str) -> tree.File:
    """The tree of a text without mistakes."""
    source = Source("model.stpa", text)
    parsed = parse(source)
    said = render(parsed.diagnostics, [source], colour=False, width=100)
    assert not said, said
    return parsed.file


def messages(text: str) -> list[str]:
    """Code and message of each mistake in a text."""
    return [f"{d.code.ident}: {d.message}" for d in parse(Source("m.stpa", text)).diagnostics]
