"""Whole messages for typical slips, as people see them."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.diagnostics import Source
from checker.report.diagnostics import render
from checker.syntax.parser import parse
from tests.golden_files import check_golden

FOLDER = Path(__file__).parents[1] / "golden" / "syntax"


def said(text: str) -> str:
    source = Source("model.stpa", text)
    return render(parse(source).diagnostics, [source], colour=False, width=90)


@pytest.mark.parametrize("path", sorted(FOLDER.glob("*.md")), ids=lambda p: p.stem)
def test_golden(path: Path) -> None:
    check_golden(path, said)
