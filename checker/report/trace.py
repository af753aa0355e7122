"""A trace as a timeline: when, who, what, and under each step what it changed.

A belief that parts from the truth is told at the step after which the two differ, and not again
while nothing about it changes.
"""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from checker.quantities import instant
from checker.results import Change, Gap, Trace, TraceStep

if TYPE_CHECKING:
    from rich.table import Table
    from rich.text import Text

_MOMENTS = {"given": "given", "executed": "arrives", "ended": "ends", "lost": "is lost"}


def timeline(trace: Trace, *, unicode: bool, alarm: bool = True) -> Table:
    """The trace as a table of three columns, to be printed at any width.

    `alarm`: the run ends in what must not be, and its last line says so in red.
    """
    from rich.table import Table

    table = Table(box=None, show_header=False, padding=(0, 2, 0, 0), pad_edge=False)
    table.add_column("time", justify="right", no_wrap=True, style="cyan")
    table.add_column("who", overflow="fold", max_width=28)
    table.add_column("what", ratio=1, overflow="fold")
    for time, who, what in _rows(trace, "→" if unicode else "->", alarm):
        table.add_row(time, who, what)
    return table


def _rows(trace: Trace, arrow: str, alarm: bool) -> Iterator[tuple[str, str, Text]]:
    chosen = [*trace.parameters, *trace.initial]
    if chosen:
        yield "", "start", _lines([(f"{name} = {value}", "") for name, value in chosen])
    known: frozenset[Gap] = frozenset()
    for step in trace.steps:
        yield instant(step.time), step.component, _what(step, known, arrow)
        known = frozenset(step.gaps)
    yield instant(trace.end), "", _lines([(trace.conclusion, "bold red" if alarm else "bold")])


def _what(step: TraceStep, known: frozenset[Gap], arrow: str) -> Text:
    lines = [(headline(step), "bold")]
    lines += [(_change(change, arrow), "") for change in step.changes]
    lines += [
        (f"  {gap.belief} still says {gap.believes}, the truth is {gap.truth}", "yellow")
        for gap in step.gaps
        if gap not in known
    ]
    if step.note:
        lines.append((f"  the work of {step.note}", "magenta"))
    if step.shows:
        lines.append((f"  this is {step.shows}", "magenta"))
    return _lines(lines)


def headline(step: TraceStep) -> str:
    """What a step is called: `CA-7 sync arrives`, `learns listed`, `request (n = Node[0])`."""
    name = " ".join(part for part in (step.action, step.name) if part)
    if step.moment == "told":
        name = f"learns {name}"
    elif step.moment in _MOMENTS:
        name = f"{name} {_MOMENTS[step.moment]}"
    if step.choices:
        name += " (" + ", ".join(f"{key} = {value}" for key, value in step.choices) + ")"
    return name


def _change(change: Change, arrow: str) -> str:
    belief = " (belief)" if change.belief else ""
    return f"  {change.variable}{belief}: {change.before} {arrow} {change.after}"


def _lines(lines: list[tuple[str, str]]) -> Text:
    from rich.text import Text

    text = Text()
    for position, (line, style) in enumerate(lines):
        text.append("\n" if position else "")
        text.append(line, style=style)
    return text
