"""`kcheck diff`: what differs between two models, for people, for pull requests and for programs.

What got worse comes first; each change says what was and what is, and a claim that fails now shows
its run.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from io import StringIO
from typing import TYPE_CHECKING

from checker import __version__
from checker.changes import CauseChange, CellChange, Changes, ClaimChange, RegionChange, Side
from checker.diagnostics import has_errors
from checker.report import markdown
from checker.report.excerpt import shown
from checker.report.json_report import SCHEMA, Json, diagnostics_json, trace_json
from checker.report.mistakes import render_first
from checker.report.standing import Standing, count, standing
from checker.report.terminal import Terminal, console_on
from checker.report.text import name_of
from checker.report.trace import timeline
from checker.report.wording import found_instead, story_of
from checker.results import CellResult, ClaimResult, RegionResult, Trace

if TYPE_CHECKING:
    from rich.console import RenderableType

_GOOD = (Standing.MET, Standing.NOT_CHECKED)


def render(changes: Changes, terminal: Terminal) -> str:
    """The comparison for people."""
    buffer = StringIO()
    console = console_on(buffer, terminal)
    arrow = "→" if terminal.unicode else "->"
    title = f"{changes.old.label} {arrow} {changes.new.label}"
    console.print(shown(title), style="bold", soft_wrap=True)
    for side in (changes.old, changes.new):
        if has_errors(side.diagnostics):
            buffer.write("\n" + render_first(side.diagnostics, side.sources, terminal))
    for part in _parts(changes, arrow, terminal):
        console.print(part)
    return "".join(line.rstrip() + "\n" for line in buffer.getvalue().splitlines())


def _parts(changes: Changes, arrow: str, terminal: Terminal) -> Iterator[RenderableType]:
    from rich.padding import Padding
    from rich.text import Text

    if _wrong(changes):
        yield ""
        yield _NOT_COMPARED
        return
    for heading, blocks in _sections(changes, arrow):
        yield ""
        yield Text(heading, style="bold")
        for block in blocks:
            first, *rest = block.lines
            yield Padding(Text(shown(first), style=_STYLES[block.direction]), (0, 0, 0, 2))
            for line in rest:
                yield Padding(Text(shown(line), style=""), (0, 0, 0, 4))
            if block.trace is not None:
                yield ""
                yield Padding(timeline(block.trace, unicode=terminal.unicode), (0, 0, 0, 4))
                yield ""
    yield ""
    yield _summary(changes)


_NOT_COMPARED = "nothing is compared: a model has mistakes"


def _wrong(changes: Changes) -> bool:
    return any(has_errors(side.diagnostics) for side in (changes.old, changes.new))


WORSE, BETTER, OTHER = "worse", "better", "other"
_STYLES = {WORSE: "bold red", BETTER: "green", OTHER: "yellow"}


class _Block:
    """One change in lines, and the run that goes with it."""

    __slots__ = ("direction", "lines", "trace")

    def __init__(self, direction: str, lines: Sequence[str], trace: Trace | None = None) -> None:
        self.direction, self.lines, self.trace = direction, tuple(lines), trace


def _sections(changes: Changes, arrow: str) -> Iterator[tuple[str, list[_Block]]]:
    sections = (
        ("claims", [_claim(c, arrow) for c in changes.claims]),
        ("cells", [_cell(c, arrow) for c in changes.cells]),
        ("causes", [_cause(c, arrow) for c in changes.causes]),
        ("regions", [_region(c) for c in changes.regions]),
    )
    order = (WORSE, OTHER, BETTER)
    for heading, blocks in sections:
        if blocks:
            yield heading, sorted(blocks, key=lambda block: order.index(block.direction))


def _summary(changes: Changes) -> str:
    if not len(changes):
        text = "nothing differs"
    else:
        parts = [
            count(len(found), noun)
            for found, noun in (
                (changes.claims, "claim"),
                (changes.cells, "cell"),
                (changes.causes, "cause"),
                (changes.regions, "region"),
            )
            if found
        ]
        text = ", ".join(parts) + (" differs" if len(changes) == 1 else " differ")
    unknown = [
        f"{count(side.undecided, 'answer')} undecided in {side.label}"
        for side in (changes.old, changes.new)
        if side.undecided
    ]
    if unknown:
        text += f" as far as is known: {'; '.join(unknown)}"
    if changes.old.interrupted or changes.new.interrupted:
        text += "; interrupted, what was not reached is not compared"
    return shown(text)


# ---------------------------------------------------------------------- changes in lines


def _claim(change: ClaimChange, arrow: str) -> _Block:
    before, after = change.before, change.after
    name = name_of(change.present)
    if after is None:
        assert before is not None
        return _Block(OTHER, [f"gone: {name}", f"was {_came_out(before)}"])
    good = standing(after) in _GOOD
    trace = after.trace if standing(after) is Standing.NOT_MET else None
    if before is None:
        direction = OTHER if good else WORSE
        return _Block(direction, [f"new: {name}", f"{_came_out(after)}", after.expected], trace)
    if good == (standing(before) in _GOOD):
        direction = OTHER
    else:
        direction = BETTER if good else WORSE
    words = [standing(before).value, standing(after).value]
    head = f"{name}: {f' {arrow} '.join(dict.fromkeys(words))}"
    lines = [head, f"was {_came_out(before)}", f"is  {_came_out(after)}"]
    if before.expected != after.expected:
        lines += [f"claimed: {before.expected}", f"claims:  {after.expected}"]
    else:
        lines.append(f"claims: {after.expected}")
    return _Block(direction, lines, trace)


def _came_out(claim: ClaimResult) -> str:
    return f"{standing(claim).value} ({found_instead(claim)})"


def _cell(change: CellChange, arrow: str) -> _Block:
    cell = change.present
    name = f"{cell.action} {cell.guideword}"
    if change.before is None or change.after is None:
        came = "new" if change.before is None else "gone"
        return _Block(OTHER, [f"{came}: {name}: {_known(cell)}"])
    worse = change.after.status.name in ("HAZARDOUS", "REFUTED")
    better = not worse and change.before.status.name in ("HAZARDOUS", "REFUTED")
    direction = WORSE if worse else BETTER if better else OTHER
    line = f"{name}: {_known(change.before)} {arrow} {_known(change.after)}"
    traces = [f.trace for f in change.after.findings if f.trace is not None]
    return _Block(direction, [line], traces[0] if worse and traces else None)


def _known(cell: CellResult) -> str:
    hazards = f" ({', '.join(cell.hazards)})" if cell.hazards else ""
    return cell.status.value + hazards


def _cause(change: CauseChange, arrow: str) -> _Block:
    line = f"{change.uca}, {change.hazard}: {_sets(change.before)} {arrow} {_sets(change.after)}"
    return _Block(OTHER, [line])


def _sets(sets: tuple[tuple[str, ...], ...] | None) -> str:
    if sets is None:
        return "not claimed"
    if not sets:
        return "no cause found"
    return ", ".join("{" + ", ".join(s) + "}" if s else "the design itself" for s in sets)


def _region(change: RegionChange) -> _Block:
    region = change.present
    given = f" with {', '.join(region.setting)}" if region.setting else ""
    lines = [f"{region.hazard} unreachable over {', '.join(region.parameters)}{given}"]
    lines += [f"was {_where(change.before)}", f"is  {_where(change.after)}"]
    return _Block(OTHER, lines)


def _where(region: RegionResult | None) -> str:
    if region is None:
        return "not asked"
    if not region.exact:
        return f"not known for some values: proved where {region.safe}, left {region.left}"
    here = f" ({region.here})" if region.here not in ("", region.safe) else ""
    return f"where {region.safe}{here}"


# ---------------------------------------------------------------------- Markdown


def render_markdown(changes: Changes) -> str:
    """The comparison as a comment of a pull request."""
    old, new = (markdown.code(side.label) for side in (changes.old, changes.new))
    wrong = _wrong(changes)
    summary = _NOT_COMPARED if wrong else _summary(changes)
    parts = [f"# kcheck: {old} → {new}\n", markdown.text(summary) + "\n"]
    for side in (changes.old, changes.new):
        if has_errors(side.diagnostics):
            told = render_first(side.diagnostics, side.sources, Terminal())
            parts.append(markdown.fenced("text", told) + "\n")
    marks = {WORSE: "❌", BETTER: "✅", OTHER: "➖"}
    for heading, blocks in [] if wrong else _sections(changes, "→"):
        parts.append(f"## {heading}\n")
        for block in blocks:
            first, *rest = (markdown.text(line) for line in block.lines)
            lines = [f"- {marks[block.direction]} **{first}**", *(f"  <br>{line}" for line in rest)]
            if block.trace is not None:
                story = markdown.fenced("text", "\n".join(story_of(block.trace)))
                folded = ["<details><summary>the run</summary>", "", *story.splitlines(), ""]
                lines += ["", *(f"  {line}".rstrip() for line in [*folded, "</details>"])]
            parts.append("\n".join(lines) + "\n")
    return "\n".join(parts)


# ---------------------------------------------------------------------- for programs


def render_json(changes: Changes, status: int, *, ascii_only: bool = False) -> str:
    """The comparison as one JSON document (`#/$defs/diff` of `schema.json`)."""
    document: Json = {
        "schema": SCHEMA,
        "kcheck": __version__,
        "status": status,
        "old": _side(changes.old),
        "new": _side(changes.new),
        "claims": [_claim_json(c) for c in changes.claims],
        "cells": [_cell_json(c) for c in changes.cells],
        "causes": [
            {
                "uca": c.uca,
                "hazard": c.hazard,
                "before": None if c.before is None else [list(s) for s in c.before],
                "after": None if c.after is None else [list(s) for s in c.after],
            }
            for c in changes.causes
        ],
        "regions": [_region_json(c) for c in changes.regions],
    }
    return json.dumps(document, indent=2, ensure_ascii=ascii_only) + "\n"


def _side(side: Side) -> Json:
    return {
        "path": side.label,
        "system": side.system or None,
        "interrupted": side.interrupted,
        "undecided": side.undecided,
        "diagnostics": diagnostics_json(side.diagnostics, side.sources),
    }


def _claim_json(change: ClaimChange) -> Json:
    def one(claim: ClaimResult | None) -> Json | None:
        if claim is None:
            return None
        return {
            "expected": claim.expected,
            "verdict": claim.verdict.value,
            "met": claim.met,
            "path": claim.path,
            "line": claim.line,
            **trace_json(claim.trace),
        }

    claim = change.present
    return {
        "id": claim.ident,
        "title": claim.title,
        "kind": claim.kind.value,
        "before": one(change.before),
        "after": one(change.after),
    }


def _cell_json(change: CellChange) -> Json:
    def one(cell: CellResult | None) -> Json | None:
        if cell is None:
            return None
        hazards, ucas = list(cell.hazards), list(cell.ucas)
        return {"status": cell.status.value, "hazards": hazards, "ucas": ucas}

    cell = change.present
    return {
        "action": cell.action,
        "guideword": cell.guideword,
        "before": one(change.before),
        "after": one(change.after),
    }


def _region_json(change: RegionChange) -> Json:
    def one(region: RegionResult | None) -> Json | None:
        if region is None:
            return None
        return {
            "exact": region.exact,
            "unreachable": region.safe,
            "unreachable_here": region.here,
            "undecided": region.left,
        }

    region = change.present
    return {
        "hazard": region.hazard,
        "over": list(region.parameters),
        "with": list(region.setting),
        "before": one(change.before),
        "after": one(change.after),
    }
