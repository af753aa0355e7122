"""A trace as a timeline: when, who, what, and under each step what it changed.

On a wide screen each component has a column, so that the interleaving is seen at a glance: what it
does, how its state changes, and what it believes wrongly. On a narrow one a step follows the other.
A belief that parts from the truth is told at the step after which the two differ, and not again
while nothing about it changes.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import TYPE_CHECKING

from checker.quantities import instant
from checker.records import dataclass
from checker.report.excerpt import columns
from checker.results import Change, Gap, Trace, TraceStep

if TYPE_CHECKING:
    from rich.console import Console, ConsoleOptions, RenderableType, RenderResult
    from rich.table import Table
    from rich.text import Text

_MOMENTS = {"given": "given", "executed": "arrives", "ended": "ends", "lost": "is lost"}

WIDE = 104
"""From this many columns on, components have columns of their own if their words fit into them."""

_NARROWEST, _WIDEST = 12, 40


_Cell = list[tuple[str, str]]
"""Lines with their styles."""


@dataclass(frozen=True, slots=True)
class Timeline:
    """A trace to be printed at any width."""

    trace: Trace
    unicode: bool
    alarm: bool

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        people = _people(self.trace)
        rows = _grid(self, people)
        room = options.max_width - _time_width(self.trace)
        widths = _widths(people, [cells for _, cells in rows], room)
        if options.max_width >= WIDE and len(people) > 1 and widths:
            yield from _side_by_side(self, people, rows, widths)
        else:
            yield _one_below_the_other(self)


def timeline(trace: Trace, *, unicode: bool, alarm: bool = True) -> Timeline:
    """The trace, to be printed at any width.

    `alarm`: the run ends in what must not be, and its last line says so in red.
    """
    return Timeline(trace, unicode, alarm)


# ---------------------------------------------------------------------- wide: side by side


def _people(trace: Trace) -> list[str]:
    """Everyone who acts, is changed or believes wrongly, in the order in which they come in."""
    found: dict[str, None] = {}
    for step in trace.steps:
        found[step.component] = None
        found.update(dict.fromkeys(_owner(c.variable, step)[0] for c in step.changes))
        found.update(dict.fromkeys(_owner(g.belief, step)[0] for g in step.gaps))
    return list(found)


def _owner(variable: str, step: TraceStep) -> tuple[str, str]:
    """`KubeProxy[2]` and `listed`, of `KubeProxy[2].listed`."""
    match = re.fullmatch(r"([^.\[]+(?:\[[^\]]*\])?)\.(.+)", variable)
    return (match[1], match[2]) if match else (step.component, variable)


def _time_width(trace: Trace) -> int:
    least = 5 if trace.parameters or trace.initial else 0
    return max(max(columns(instant(t)) for t in (trace.end, *(s.time for s in trace.steps))), least)


def _grid(shown: Timeline, people: Sequence[str]) -> list[tuple[str, list[_Cell]]]:
    """For each step its time and what it means for each component."""
    rows = []
    known: frozenset[Gap] = frozenset()
    for step in shown.trace.steps:
        rows.append((instant(step.time), _cells(step, known, people, shown.unicode)))
        known = frozenset(step.gaps)
    return rows


def _widths(people: Sequence[str], rows: Sequence[Sequence[_Cell]], room: int) -> list[int]:
    """A width for each column in which no word is broken; none where there is no room for that.

    What is left over goes to those whose lines are longer, in equal shares.
    """
    widths, wanted = [], []
    for number, name in enumerate(people):
        texts = [text for cells in rows for text, _ in cells[number]]
        longest = max(columns(word) for text in (name, *texts) for word in text.split() or [""])
        widths.append(max(longest, _NARROWEST))
        wanted.append(min(max(columns(text) for text in (name, *texts)), _WIDEST))
    left = room - sum(widths) - 2 * len(people)
    if left < 0:
        return []
    while left > 0 and any(w < most for w, most in zip(widths, wanted, strict=True)):
        for number, most in enumerate(wanted):
            if widths[number] < most and left > 0:
                widths[number] += 1
                left -= 1
    return widths


def _side_by_side(
    shown: Timeline,
    people: Sequence[str],
    rows: Sequence[tuple[str, Sequence[_Cell]]],
    widths: Sequence[int],
) -> RenderResult:
    from rich.table import Table
    from rich.text import Text

    trace = shown.trace
    width = _time_width(trace)
    table = Table(box=None, padding=(0, 2, 0, 0), pad_edge=False, header_style="bold underline")
    table.add_column("", justify="right", no_wrap=True, style="cyan", width=width)
    for name, wide in zip(people, widths, strict=True):
        table.add_column(name, overflow="fold", width=wide)
    chosen = [f"{name} = {value}" for name, value in (*trace.parameters, *trace.initial)]
    if chosen:
        yield _below(width, "start", Text(", ".join(chosen)))
    for time, cells in rows:
        table.add_row(time, *(_lines(cell) for cell in cells))
    yield table
    style = "bold red" if shown.alarm else "bold"
    yield _below(width, instant(trace.end), Text(trace.conclusion, style=style))


def _below(width: int, time: str, text: Text) -> Table:
    from rich.table import Table

    table = Table(box=None, show_header=False, padding=(0, 2, 0, 0), pad_edge=False)
    table.add_column("time", justify="right", no_wrap=True, style="cyan", width=width)
    table.add_column("what", ratio=1, overflow="fold")
    table.add_row(time, text)
    return table


def _cells(
    step: TraceStep, known: frozenset[Gap], people: Sequence[str], unicode: bool
) -> list[_Cell]:
    """What a step means for each component. Who goes on believing what is wrong has a line there
    that says no more than that."""
    arrow, still = ("→", "┆") if unicode else ("->", ":")
    lines: dict[str, _Cell] = {name: [] for name in people}
    lines[step.component].append((headline(step), "bold"))
    for change in step.changes:
        owner, name = _owner(change.variable, step)
        belief = " (belief)" if change.belief and owner != step.component else ""
        lines[owner].append((f"{name}{belief}: {change.before} {arrow} {change.after}", ""))
    if step.note:
        lines[step.component].append((f"the work of {step.note}", "magenta"))
    if step.shows:
        lines[step.component].append((f"this is {step.shows}", "magenta"))
    for gap in step.gaps:
        owner, name = _owner(gap.belief, step)
        if gap not in known:
            lines[owner].append((f"{name} still says {gap.believes}, is {gap.truth}", "yellow"))
        elif not lines[owner]:
            lines[owner].append((still, "yellow"))
    return [lines[name] for name in people]


# ---------------------------------------------------------------------- narrow: one below the other


def _one_below_the_other(shown: Timeline) -> Table:
    from rich.table import Table

    table = Table(box=None, show_header=False, padding=(0, 2, 0, 0), pad_edge=False)
    table.add_column("time", justify="right", no_wrap=True, style="cyan")
    table.add_column("who", overflow="fold", max_width=28)
    table.add_column("what", ratio=1, overflow="fold")
    for time, who, what in _rows(shown.trace, "→" if shown.unicode else "->", shown.alarm):
        table.add_row(time, who, what)
    return table


def _rows(trace: Trace, arrow: str, alarm: bool) -> Iterator[tuple[str, str, RenderableType]]:
    chosen = [*trace.parameters, *trace.initial]
    if chosen:
        yield "", "start", _lines([(f"{name} = {value}", "") for name, value in chosen])
    known: frozenset[Gap] = frozenset()
    for step in trace.steps:
        yield instant(step.time), step.component, _what(step, known, arrow)
        known = frozenset(step.gaps)
    yield instant(trace.end), "", _lines([(trace.conclusion, "bold red" if alarm else "bold")])


def _what(step: TraceStep, known: frozenset[Gap], arrow: str) -> RenderableType:
    """What was done, and indented below it, also where a line is broken, what came of it."""
    from rich.console import Group
    from rich.padding import Padding
    from rich.text import Text

    lines: _Cell = []
    lines += [(_change(change, arrow), "") for change in step.changes]
    lines += [
        (f"{gap.belief} still says {gap.believes}, the truth is {gap.truth}", "yellow")
        for gap in step.gaps
        if gap not in known
    ]
    if step.note:
        lines.append((f"the work of {step.note}", "magenta"))
    if step.shows:
        lines.append((f"this is {step.shows}", "magenta"))
    below = (Padding(Text(text, style=style), (0, 0, 0, 2)) for text, style in lines)
    return Group(Text(headline(step), style="bold"), *below)


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
    return f"{change.variable}{belief}: {change.before} {arrow} {change.after}"


def _lines(lines: list[tuple[str, str]]) -> Text:
    from rich.text import Text

    text = Text()
    for position, (line, style) in enumerate(lines):
        text.append("\n" if position else "")
        text.append(line, style=style)
    return text
