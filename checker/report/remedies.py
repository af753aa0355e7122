"""`kcheck remedies`: which mitigations rule a hazard out, for people and programs."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from io import StringIO
from typing import TYPE_CHECKING

from checker import __version__
from checker.report.excerpt import shown
from checker.report.json_report import SCHEMA, Json, trace_json
from checker.report.standing import count
from checker.report.terminal import Terminal, console_on
from checker.report.times import elapsed
from checker.report.trace import timeline
from checker.results import RemediesResult, RemedySet

if TYPE_CHECKING:
    from rich.console import RenderableType
    from rich.table import Table

MOST_LISTED = 12
"""Sets that are not enough and are listed by name; JSON has them all."""


def render(path: str, system: str, result: RemediesResult, terminal: Terminal, traces: bool) -> str:
    """The report that people read; with `traces`, a run for every set that is not enough."""
    buffer = StringIO()
    console = console_on(buffer, terminal)
    console.print(f"{shown(path)}  ({system})", style="bold", soft_wrap=True)
    for part in _parts(result):
        console.print()
        console.print(part)
    for one in result.refuted if traces else ():
        console.print()
        console.print(_trace_title(one), style="bold red")
        if one.trace is not None:
            console.print(timeline(one.trace, unicode=terminal.unicode))
    console.print()
    console.print(f"{count(len(result.sets), 'set')} asked, {elapsed(result.seconds)}", style="dim")
    return "\n".join(line.rstrip() for line in buffer.getvalue().split("\n"))


def _parts(result: RemediesResult) -> Iterator[RenderableType]:
    from rich.text import Text

    yield Text(shown(headline(result)), style="bold")
    if any(r.mitigations for r in result.remedies):
        yield _remedies(result)
    if result.undecided:
        yield _undecided(result)
    closing = _closing(result)
    if closing:
        yield Text(shown(closing))


def headline(result: RemediesResult) -> str:
    """`H-3 "Error response" with HS-2, HS-5: 1 minimal remedy`."""
    title = f' "{result.title}"' if result.title else ""
    given = f" with {', '.join(result.given)}" if result.given else ""
    subject = f"{result.hazard}{title}{given}"
    if any(not r.mitigations for r in result.remedies):
        return f"{subject}: unreachable without any mitigation"
    number = len(result.remedies)
    if number == 0:
        return f"{subject}: no remedy" + ("" if result.complete else " found")
    noun = "minimal remedy" if number == 1 else "minimal remedies"
    return f"{subject}: {number} {noun}"


def _remedies(result: RemediesResult) -> Table:
    titles = dict(result.considered)
    return _table(
        (
            named(one),
            "green",
            "; ".join(t for m in one.mitigations if (t := titles.get(m, ""))),
            f"proved by {one.proof}",
        )
        for one in result.remedies
    )


def _undecided(result: RemediesResult) -> Table:
    return _table((named(one), "yellow", "not decided", one.reason) for one in result.undecided)


def _table(rows: Iterator[tuple[str, str, str, str]]) -> Table:
    from rich.table import Table
    from rich.text import Text

    table = Table(box=None, show_header=False, padding=(0, 2, 0, 0), pad_edge=False)
    table.add_column("set", overflow="fold")
    table.add_column("what", overflow="fold", ratio=1)
    for name, style, first, second in rows:
        text = Text(shown(first))
        text.append(("\n" if first else "") + shown(second), style="dim")
        table.add_row(Text(name, style=style), text)
    return table


def named(one: RemedySet) -> str:
    """`{M-1, M-2}`, or that there is none in it."""
    return "{" + ", ".join(one.mitigations) + "}" if one.mitigations else "no mitigation"


def _closing(result: RemediesResult) -> str:
    """Whether there are others, and what was not looked at."""
    sentences = []
    names = _and([ident for ident, _ in result.considered])
    needless = any(not r.mitigations for r in result.remedies)
    if result.interrupted:
        sentences.append("Interrupted: there may be others.")
    elif result.undecided:
        sentences.append("There may be others among the sets that are not decided.")
    elif not result.considered and not needless:
        sentences.append("No mitigation has an effect in this model.")
    elif not needless:
        sentences.append(
            f"Among {names} there is no other."
            if result.remedies
            else f"No set of {names} is enough."
        )
    if result.refuted and result.considered and not needless:
        sentences.append(f"Runs show that these are not enough: {_listed(result.refuted)}.")
    impossible = [s for s in result.sets if s.impossible]
    if impossible:
        sentences.append(f"These contradict each other: {_listed(impossible)}.")
    if result.idle and result.considered:
        verb = "has" if len(result.idle) == 1 else "have"
        sentences.append(f"{_and(result.idle)} {verb} no effect in this model.")
    return " ".join(sentences)


def _listed(sets: Sequence[RemedySet]) -> str:
    texts = [named(one) for one in sets[:MOST_LISTED]]
    more = len(sets) - len(texts)
    return ", ".join(texts) + (f" and {more} more" if more else "")


def _trace_title(one: RemedySet) -> str:
    if not one.mitigations:
        return "Without a mitigation"
    return f"{_and(one.mitigations)} {'is' if len(one.mitigations) == 1 else 'are'} not enough"


def _and(words: Sequence[str]) -> str:
    return " and ".join([", ".join(words[:-1]), words[-1]] if len(words) > 1 else words)


def render_json(
    path: str,
    system: str,
    result: RemediesResult | None,
    diagnostics: Sequence[Json],
    status: int,
    *,
    ascii_only: bool = False,
) -> str:
    """The answer as one JSON document (`#/$defs/remedies_report` of `schema.json`).

    Every set that is not enough comes with its run."""
    document: Json = {
        "schema": SCHEMA,
        "kcheck": __version__,
        "status": status,
        "path": path,
        "system": system or None,
        "diagnostics": list(diagnostics),
        "remedies": None if result is None else _remedies_json(result),
    }
    return json.dumps(document, indent=2, ensure_ascii=ascii_only) + "\n"


def _remedies_json(result: RemediesResult) -> Json:
    return {
        "hazard": result.hazard,
        "title": result.title,
        "given": list(result.given),
        "considered": [{"id": ident, "title": title} for ident, title in result.considered],
        "idle": list(result.idle),
        "minimal": [list(r.mitigations) for r in result.remedies],
        "complete": result.complete,
        "interrupted": result.interrupted,
        "sets": [_set_json(one) for one in result.sets],
        "seconds": round(result.seconds, 3),
    }


def _set_json(one: RemedySet) -> Json:
    return {
        "mitigations": list(one.mitigations),
        "verdict": one.verdict.value,
        "impossible": one.impossible,
        "proof": one.proof or None,
        "reason": one.reason or None,
        "seconds": round(one.seconds, 3),
        **trace_json(one.trace),
    }
