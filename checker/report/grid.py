"""`kcheck grid` and `kcheck trace` as text, and the grid for programs (`#/$defs/grid` of
`schema.json`).

The grid is a table of short marks with a legend; what needs to be read is written out below it.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from io import StringIO
from typing import TYPE_CHECKING

from checker import __version__
from checker.diagnostics import has_errors
from checker.report.excerpt import shown
from checker.report.json_report import SCHEMA, Json, diagnostics_json, trace_json
from checker.report.mistakes import render_brief
from checker.report.standing import count
from checker.report.terminal import Terminal, console_on
from checker.report.trace import timeline
from checker.results import CellFinding, CellResult, CellStatus, GridResult, Traced

if TYPE_CHECKING:
    from rich.console import RenderableType
    from rich.table import Table

_MARKS = {
    CellStatus.CONFIRMED: "+",
    CellStatus.REFUTED: "X",
    CellStatus.HAZARDOUS: "!",
    CellStatus.SAFE: "ok",
    CellStatus.ARGUED: "a",
    CellStatus.NOT_CHECKED: "/",
    CellStatus.NOT_APPLICABLE: "-",
    CellStatus.UNDECIDED: "?",
}
_STYLES = {
    CellStatus.CONFIRMED: "green",
    CellStatus.REFUTED: "bold red",
    CellStatus.HAZARDOUS: "bold red",
    CellStatus.SAFE: "green",
    CellStatus.ARGUED: "",
    CellStatus.NOT_CHECKED: "dim",
    CellStatus.NOT_APPLICABLE: "dim",
    CellStatus.UNDECIDED: "yellow",
}
_NAMED = (CellStatus.CONFIRMED, CellStatus.REFUTED, CellStatus.HAZARDOUS, CellStatus.UNDECIDED)
"""What is shown with its unsafe control actions and hazards in the table."""

_HEADINGS = {
    "not given": "not\ngiven",
    "given": "given\n",
    "too early": "too\nearly",
    "too late": "too\nlate",
    "out of order": "out of\norder",
    "stopped too soon": "stopped\ntoo soon",
    "applied too long": "applied\ntoo long",
}
_WIDEST = 80


def render(result: GridResult, terminal: Terminal, *, verbose: bool = False) -> str:
    """The whole grid; with `verbose`, the trace of each unclaimed but hazardous cell as well."""
    width = min(terminal.width, _WIDEST)
    buffer = StringIO()
    console = console_on(buffer, Terminal(width, terminal.colour, terminal.unicode))
    title = result.path + (f"  ({result.system})" if result.system else "")
    console.print(shown(title), style="bold", soft_wrap=True)
    if result.diagnostics:
        buffer.write("\n" + render_brief(result.diagnostics, result.sources, terminal))
    for part in _parts(result, terminal, verbose):
        console.print(part)
    return "".join(line.rstrip() + "\n" for line in buffer.getvalue().splitlines())


def _parts(result: GridResult, terminal: Terminal, verbose: bool) -> Iterator[RenderableType]:
    from rich.text import Text

    if has_errors(result.diagnostics):
        return
    yield ""
    rows = [row for row in _rows(result.cells) if verbose or not _unchecked(row)]
    columns = _columns([cell for row in rows for cell in row])
    if rows:
        yield _table(rows, columns)
        yield ""
        yield from _legend([c for row in rows for c in row if c.guideword in columns], terminal)
    elif not result.cells:
        yield "no control actions"
    yield from _left_out(rows, [row for row in _rows(result.cells) if row not in rows], columns)
    for status, heading in (
        (CellStatus.HAZARDOUS, "unclaimed but hazardous"),
        (CellStatus.REFUTED, "claimed and refuted"),
        (CellStatus.UNDECIDED, "undecided"),
    ):
        concerned = [c for c in result.cells if c.status is status]
        if concerned:
            yield ""
            yield Text(f"{heading}:", style=_STYLES[status])
        for cell in concerned:
            yield from _cell(cell, terminal, verbose)
    if result.interrupted:
        yield ""
        yield Text("Interrupted: what is undecided was not looked at.", style="bold yellow")
    if result.cells:
        yield ""
        yield _summary(result.cells)


def _rows(cells: Sequence[CellResult]) -> list[list[CellResult]]:
    rows: dict[str, list[CellResult]] = {}
    for cell in cells:
        rows.setdefault(cell.action, []).append(cell)
    return list(rows.values())


def _unchecked(row: Sequence[CellResult]) -> bool:
    return all(cell.status is CellStatus.NOT_CHECKED for cell in row)


def _columns(cells: Sequence[CellResult]) -> list[str]:
    """The guidewords that apply to some action."""
    return [
        word
        for word in dict.fromkeys(cell.guideword for cell in cells)
        if any(c.guideword == word and c.status is not CellStatus.NOT_APPLICABLE for c in cells)
    ]


def _table(rows: Sequence[Sequence[CellResult]], columns: Sequence[str]) -> Table:
    from rich.table import Table
    from rich.text import Text

    table = Table(box=None, padding=(0, 1, 0, 0), pad_edge=False, header_style="bold")
    table.add_column("", overflow="fold", vertical="top", min_width=12)
    for word in columns:
        table.add_column(_HEADINGS[word], overflow="fold", min_width=8)
    for row in rows:
        found = {cell.guideword: cell for cell in row}
        marks = [Text(_mark(found[w]), style=_STYLES[found[w].status]) for w in columns]
        table.add_row(shown(row[0].action), *marks)
    return table


def _mark(cell: CellResult) -> str:
    """What is known: `ok`, or where it has to be named, each kind with its UCAs and hazards."""
    kinds = [s for s in CellStatus if s in _NAMED and any(f.status is s for f in cell.findings)]
    if not kinds:
        return _MARKS[cell.status]
    words = []
    for status in kinds:
        mine = [f for f in cell.findings if f.status is status]
        named = dict.fromkeys([*(f.uca for f in mine if f.uca), *(f.hazard for f in mine)])
        words.append(" ".join([_MARKS[status], *named]))
    return " ".join(words)


def _legend(cells: Sequence[CellResult], terminal: Terminal) -> Iterator[RenderableType]:
    """The marks that occur; none is broken over two lines."""
    occurring = [s for s in _MARKS if any(c.status is s for c in cells)]
    lines = [""]
    for text in (f"{_MARKS[status]} {status.value}" for status in occurring):
        longer = f"{lines[-1]}   {text}" if lines[-1] else text
        if len(longer) <= min(terminal.width, _WIDEST):
            lines[-1] = longer
        else:
            lines.append(text)
    yield from lines


def _left_out(
    rows: Sequence[Sequence[CellResult]], hidden: Sequence[Sequence[CellResult]], columns: list[str]
) -> Iterator[RenderableType]:
    """What is not checked, by reason: cells of the rows shown, then whole rows that are not."""
    reasons: dict[str, list[str]] = {}
    for cell in (c for row in rows for c in row if c.guideword in columns):
        if cell.status is CellStatus.NOT_CHECKED:
            reasons.setdefault(cell.reason, []).append(f"{cell.action} {cell.guideword}")
    for row in hidden:
        why = "; ".join(dict.fromkeys(c.reason for c in row if c.reason))
        reasons.setdefault(why, []).append(row[0].action)
    for reason, names in reasons.items():
        yield ""
        yield shown(f"not checked ({reason}): {', '.join(names)}")


def _cell(cell: CellResult, terminal: Terminal, verbose: bool) -> Iterator[RenderableType]:
    from rich.padding import Padding

    def indented(content: RenderableType, by: int) -> RenderableType:
        return Padding(content, (0, 0, 0, by))

    name = f"{cell.action} {cell.guideword}"
    findings = [f for f in cell.findings if f.status is cell.status]
    if not findings:
        yield indented(shown(f"{name}: {cell.reason or 'not decided'}"), 2)
    for finding in findings:
        yield indented(shown(f"{name}: {_said(finding)}"), 2)
        if verbose and finding.trace is not None:
            yield ""
            yield indented(timeline(finding.trace, unicode=terminal.unicode), 4)
            yield ""


def _said(finding: CellFinding) -> str:
    named = finding.reason.startswith(f"{finding.hazard} ")
    parts = [] if named else [finding.hazard]
    if finding.uca:
        parts.append(finding.uca)
    if finding.reason:
        parts.append(finding.reason)
    if finding.trace is not None:
        parts.append(f"trace of {count(len(finding.trace.steps), 'step')}")
    return ", ".join(parts)


def _summary(cells: Sequence[CellResult]) -> RenderableType:
    from rich.text import Text

    parts = []
    for status in CellStatus:
        number = sum(cell.status is status for cell in cells)
        if number:
            parts.append(f"{number} {status.value}")
    worst = next(s for s in CellStatus if any(c.status is s for c in cells))
    return Text(f"{count(len(cells), 'cell')}: {', '.join(parts)}", style=_STYLES[worst])


# ---------------------------------------------------------------------- one trace


def render_traces(path: str, traced: Traced, terminal: Terminal) -> str:
    """Each trace under what it stands for, then what has none and why."""
    from rich.text import Text

    buffer = StringIO()
    console = console_on(buffer, terminal)
    title = path + (f"  ({traced.system})" if traced.system else "")
    console.print(shown(title), style="bold", soft_wrap=True)
    for found in traced.traces:
        buffer.write("\n")
        console.print(Text(shown(found.title), style="bold"))
        buffer.write("\n")
        console.print(timeline(found.trace, unicode=terminal.unicode))
    if traced.notes:
        buffer.write("\n")
    for note in traced.notes:
        console.print(shown(note))
    return "".join(line.rstrip() + "\n" for line in buffer.getvalue().splitlines())


# ---------------------------------------------------------------------- for programs


def render_json(result: GridResult, status: int, *, ascii_only: bool = False) -> str:
    """The grid as one JSON document; `status` is the exit status that goes with it."""
    document: Json = {
        "schema": SCHEMA,
        "kcheck": __version__,
        "status": status,
        "path": result.path,
        "system": result.system or None,
        "interrupted": result.interrupted,
        "diagnostics": diagnostics_json(result.diagnostics, result.sources),
        "summary": {s.value: sum(c.status is s for c in result.cells) for s in CellStatus},
        "cells": [_cell_json(cell) for cell in result.cells],
    }
    return json.dumps(document, indent=2, ensure_ascii=ascii_only) + "\n"


def _cell_json(cell: CellResult) -> Json:
    return {
        "action": cell.action,
        "guideword": cell.guideword,
        "status": cell.status.value,
        "hazards": list(cell.hazards),
        "ucas": list(cell.ucas),
        "reason": cell.reason or None,
        "seconds": round(cell.seconds, 3),
        "findings": [_finding_json(f) for f in cell.findings],
    }


def _finding_json(finding: CellFinding) -> Json:
    return {
        "hazard": finding.hazard,
        "status": finding.status.value,
        "uca": finding.uca or None,
        "scenarios": [list(s) for s in finding.sets],
        "reason": finding.reason or None,
        **trace_json(finding.trace),
    }


__all__ = ["render", "render_json", "render_traces"]
