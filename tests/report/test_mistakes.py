"""Many diagnostics: the first ones are shown, errors before warnings, and the rest is counted."""

from __future__ import annotations

from dataclasses import replace

from checker.diagnostics import Label, Span
from checker.report.mistakes import MOST, render_brief, render_first
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


def test_a_few_warnings_are_told_in_full() -> None:
    warnings = [WARNING, WARNING, WARNING]
    terminal = Terminal(80)
    assert render_brief(warnings, [SOURCE], terminal) == render_first(warnings, [SOURCE], terminal)


def test_more_warnings_take_a_line_each_and_errors_stay_whole() -> None:
    placed = replace(WARNING, primary=Label(Span(SOURCE.path, 20, 25), "here"))
    text = render_brief([WARNING, placed, MISTAKE, WARNING, WARNING], [SOURCE], Terminal(80))
    assert text.startswith("error[KC104]: unknown name `phas`\n --> models/pod.stpa:2:27\n")
    assert text.endswith(
        "\n"
        "warning[KC401] no hazard leads to L-2\n"
        "warning[KC401] models/pod.stpa:2: no hazard leads to L-2\n"
        "warning[KC401] no hazard leads to L-2\n"
        "warning[KC401] no hazard leads to L-2\n"
        "4 warnings; --verbose shows the places\n"
    )
