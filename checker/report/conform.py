"""`kcheck conform`: for each recorded run, that it is one of the model, or where it leaves it and
what the model would have allowed, for people and programs."""

from __future__ import annotations

import json
from collections.abc import Callable
from fractions import Fraction
from io import StringIO
from typing import Any

from checker import __version__
from checker.quantities import instant
from checker.report.excerpt import shown
from checker.report.terminal import Terminal, console_on
from checker.results import ConformedRun, ConformResult, Departure, Possible

SCHEMA = 1
MOST_POSSIBLE = 12

Line = Callable[..., None]


def render(title: str, result: ConformResult, terminal: Terminal, *, verbose: bool = False) -> str:
    """`verbose`: runs that conform are listed as well."""
    buffer = StringIO()
    console = console_on(buffer, terminal)

    def line(text: str, style: str = "") -> None:
        console.print(shown(text), style=style, soft_wrap=True)

    line(title, "bold")
    buffer.write("\n")
    for run in result.runs:
        _run(line, run, verbose)
    line(_summary(result))
    return "".join(text.rstrip() + "\n" for text in buffer.getvalue().splitlines())


def _run(line: Line, run: ConformedRun, verbose: bool) -> None:
    name = run.name or "the recording"
    events = f"{run.events} event{'s' if run.events != 1 else ''}"
    if run.departure is not None:
        line(f"{name} leaves the model: {_where(run.departure, run.events)}", "bold red")
        _departure(line, run.departure)
        line("")
    elif run.conforms is None:
        line(f"{name} is undecided: {run.reason}", "yellow")
        line("")
    elif verbose:
        line(f"{name} conforms, {events}")


def _where(departure: Departure, events: int) -> str:
    at = instant(departure.time)
    if not departure.transition:
        return f"after its last event, before the recording ends at {at}"
    event = f"event {departure.number} of {events}, line {departure.line}, {at}"
    return f"{event}: {departure.kind} ({departure.transition})"


def _departure(line: Line, departure: Departure) -> None:
    line(f"  {departure.reason}")
    if departure.since is None:
        return
    for number, possible in enumerate(departure.possible):
        if number == 0:
            line("  what could have been recorded next:")
        if number == MOST_POSSIBLE:
            line(f"    and {len(departure.possible) - MOST_POSSIBLE} more")
            break
        line(f"    {_name(possible)}  {_span(possible)}")
    if departure.latest is not None:
        line(f"  something has to have come by {instant(departure.latest)}")
    elif not departure.possible:
        line("  nothing that is recorded can come next")


def _name(possible: Possible) -> str:
    choices = ", ".join(f"{name} = {value}" for name, value in possible.choices)
    return f"{possible.transition} ({choices})" if choices else possible.transition


def _span(possible: Possible) -> str:
    if possible.latest is None:
        return f"from {instant(possible.earliest)} on"
    if possible.latest == possible.earliest:
        return f"at {instant(possible.earliest)}"
    return f"{instant(possible.earliest)}..{instant(possible.latest)}"


def _summary(result: ConformResult) -> str:
    count = len(result.runs)
    found = [run.conforms for run in result.runs]
    parts = [f"{found.count(True)} conform", f"{found.count(False)} leave the model"]
    if None in found:
        parts.append(f"{found.count(None)} undecided")
    ignored = f"; {result.ignored} events ignored" if result.ignored else ""
    return f"{count} run{'s' if count != 1 else ''}: {', '.join(parts)}{ignored}"


def render_json(result: ConformResult, status: int, *, ascii_only: bool = False) -> str:
    """The same as one JSON document (`#/$defs/conform_report` of `schema.json`)."""
    document = {
        "schema": SCHEMA,
        "kcheck": __version__,
        "status": status,
        "ignored": result.ignored,
        "runs": [
            {
                "name": run.name,
                "events": run.events,
                "conforms": run.conforms,
                "reason": run.reason or None,
                "departure": _departure_json(run.departure),
            }
            for run in result.runs
        ],
    }
    return json.dumps(document, indent=2, ensure_ascii=ascii_only) + "\n"


def _departure_json(departure: Departure | None) -> dict[str, Any] | None:
    if departure is None:
        return None
    return {
        "event": departure.number,
        "line": departure.line or None,
        "time": str(departure.time),
        "kind": departure.kind,
        "transition": departure.transition or None,
        "reason": departure.reason,
        "possible": [
            {
                "transition": p.transition,
                "choices": [{"name": n, "value": v} for n, v in p.choices],
                "earliest": str(p.earliest),
                "latest": _time(p.latest),
            }
            for p in departure.possible
        ],
        "latest": _time(departure.latest),
    }


def _time(time: Fraction | None) -> str | None:
    return None if time is None else str(time)
