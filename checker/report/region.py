"""`kcheck region`: for which parameter values a hazard is unreachable, for people and programs."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from io import StringIO

from checker import __version__
from checker.report.excerpt import shown
from checker.report.json_report import SCHEMA, Json, trace_json
from checker.report.standing import count
from checker.report.terminal import Terminal, console_on
from checker.report.times import elapsed
from checker.report.trace import timeline
from checker.results import RegionResult

ALWAYS, NEVER = "true", "false"


def render(path: str, system: str, result: RegionResult, terminal: Terminal, trace: bool) -> str:
    """The report that people read; with `trace`, one of the runs to the hazard as well."""
    from rich.padding import Padding
    from rich.text import Text

    buffer = StringIO()
    console = console_on(buffer, terminal)
    console.print(f"{shown(path)}  ({system})", style="bold", soft_wrap=True)
    for text, style, indent in _lines(result):
        console.print(Padding(Text(shown(text), style=style), (0, 0, 0, indent)))
    if trace and result.trace is not None:
        console.print()
        console.print(Padding(timeline(result.trace, unicode=terminal.unicode), (0, 0, 0, 2)))
    return "\n".join(line.rstrip() for line in buffer.getvalue().split("\n"))


def _lines(result: RegionResult) -> Iterator[tuple[str, str, int]]:
    """Text, style, indentation."""
    title = f' "{result.title}"' if result.title else ""
    given = f" with {', '.join(result.setting)}" if result.setting else ""
    yield "", "", 0
    if result.exact:
        yield from _exact(result, f"{result.hazard}{title} is unreachable{given}")
    else:
        yield from _partly(result, f"{result.hazard}{title}{given}: undecided for some values")
    yield "", "", 0
    for note in result.notes:
        yield note, "", 0
    yield _basis(result), "dim", 0


def _exact(result: RegionResult, subject: str) -> Iterator[tuple[str, str, int]]:
    names = _and(result.parameters)
    if result.safe == ALWAYS:
        yield f"{subject} for every allowed value of {names}", "bold green", 0
        return
    if result.safe == NEVER:
        yield f"{subject} for no allowed value of {names}", "bold red", 0
        return
    yield f"{subject} exactly where", "bold", 0
    yield "", "", 0
    yield result.safe, "bold green", 4
    if result.symbols:
        values = _and([f"{name} = {value}" for name, value in result.symbols])
        yield "", "", 0
        here = {ALWAYS: "it is so for every value", NEVER: "it is so for no value"}
        noun = "value" if len(result.symbols) == 1 else "values"
        yield f"whatever the {noun} of {_and([n for n, _ in result.symbols])}.", "", 0
        yield f"With {values}: {here.get(result.here, result.here)}", "", 0


def _partly(result: RegionResult, subject: str) -> Iterator[tuple[str, str, int]]:
    yield subject, "bold yellow", 0
    yield "", "", 0
    rows = (
        ("proved unreachable", result.safe, "green"),
        ("shown reachable", result.unsafe, "red"),
        ("not decided", result.left, "yellow"),
    )
    words = {ALWAYS: "for every value", NEVER: "nowhere"}
    for label, region, style in rows:
        yield f"{label + ':':20}{words.get(region, region)}", style, 2
    yield "", "", 0
    yield result.reason, "", 0
    yield (
        "This is not a verdict of safety. A longer --timeout, fewer parameters or fewer members "
        "may decide it.",
        "",
        0,
    )


def _basis(result: RegionResult) -> str:
    parts = []
    if result.proof:
        parts.append(f"proved by {result.proof}")
    if result.kinds:
        kinds = count(result.kinds, "kind")
        where = "elsewhere" if result.exact and result.safe != NEVER else "there"
        parts.append(f"{where} reachable for every value ({kinds} of run)")
    return "; ".join([*parts, elapsed(result.seconds)])


def _and(words: Sequence[str]) -> str:
    return " and ".join([", ".join(words[:-1]), words[-1]] if len(words) > 1 else words)


def render_json(
    path: str,
    system: str,
    result: RegionResult | None,
    diagnostics: Sequence[Json],
    status: int,
    *,
    ascii_only: bool = False,
) -> str:
    """The answer as one JSON document (`#/$defs/region_report` of `schema.json`)."""
    document: Json = {
        "schema": SCHEMA,
        "kcheck": __version__,
        "status": status,
        "path": path,
        "system": system or None,
        "diagnostics": list(diagnostics),
        "region": None if result is None else _region_json(result),
    }
    return json.dumps(document, indent=2, ensure_ascii=ascii_only) + "\n"


def _region_json(result: RegionResult) -> Json:
    return {
        "hazard": result.hazard,
        "title": result.title,
        "over": list(result.parameters),
        "with": list(result.setting),
        "exact": result.exact,
        "unreachable": result.safe,
        "unreachable_here": result.here or result.safe,
        "symbols": [{"name": name, "value": value} for name, value in result.symbols],
        "reachable": result.unsafe,
        "undecided": result.left,
        "kinds_of_run": result.kinds,
        "proof": result.proof or None,
        "reason": result.reason or None,
        "notes": list(result.notes),
        "seconds": round(result.seconds, 3),
        **trace_json(result.trace),
    }
