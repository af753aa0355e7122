"""Many diagnostics: the first ones are shown, errors before warnings, and the rest is counted."""

from __future__ import annotations

from dataclasses import replace

from checker.report.mistakes import MOST, render_first
from checker.report.terminal import Terminal
from tests.report.samples import MISTAKE, SOURCE, WARNING


def test_a_few_are_all_shown() -> None:
    text = render_first([WARNING, MISTAKE], [SOURCE], Terminal(80))
    assert text.index("no hazard leads") < text.index("unknown name")
    assert "not shown" not in text


def test_a_flood_is_cut_short_and_counted() -> None:
    warnings = [replace(WARNING, message=f"no hazard leads to L-{n}") for n in range(2000)]
    text = render_first([*warnings, MISTAKE], [SOURCE], Terminal(80))
    assert text.count("warning[KC401]") == MOST - 1
    assert "error[KC104]: unknown name `phas`" in text
    assert text.endswith(f"and {2001 - MOST} more are not shown (1 error, 2000 warnings in all)\n")
