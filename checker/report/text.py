"""The report that people read: for each file its diagnostics, its claims, failures first, and the
trace of every claim that surprised.

A function of the results and of what the screen can show; it prints nothing itself.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from enum import IntEnum
from io import StringIO
from itertools import groupby
from typing import TYPE_CHECKING

from checker.diagnostics import Severity, has_errors
from checker.report import diagnostics
from checker.report.terminal import Terminal, console_on
from checker.report.times import elapsed
from checker.report.trace import timeline
from checker.results import ClaimResult, FileResult, Kind, Verdict

if TYPE_CHECKING:
    from rich.console import RenderableType
    from rich.table import Table


class Detail(IntEnum):
    """QUIET tells only what is wrong; VERBOSE tells every trace and every note."""

    QUIET = 0
    NORMAL = 1
    VERBOSE = 2


_MET, _NOT_MET, _UNDECIDED, _NOT_CHECKED = "met", "NOT MET", "undecided", "not checked"
_ORDER = (_NOT_MET, _UNDECIDED, _MET, _NOT_CHECKED)
_STYLES = {_MET: "green", _NOT_MET: "bold red", _UNDECIDED: "yellow", _NOT_CHECKED: "dim"}


def standing(claim: ClaimResult) -> str:
    """How a claim came out, in one of four words. What was not checked is never "met"."""
    match claim.verdict:
        case Verdict.NOT_CHECKED:
            return _NOT_CHECKED
        case Verdict.UNDECIDED:
            return _UNDECIDED
        case _:
            if claim.met is None:
                return _UNDECIDED
            return _MET if claim.met else _NOT_MET


def render_file(result: FileResult, terminal: Terminal, detail: Detail = Detail.NORMAL) -> str:
    """The report of one file. With `Detail.QUIET` it is empty where nothing is wrong."""
    blocks = list(_blocks(result, terminal, detail))
    if not blocks:
        return ""
    title = result.path + (f"  ({result.system})" if result.system else "")
    return "\n".join([_line(terminal, title, "bold"), *blocks])


def render_total(results: Sequence[FileResult], terminal: Terminal) -> str:
    """The last line for several files."""
    wrong = sum(has_errors(result.diagnostics) for result in results)
    claims = [claim for result in results for claim in result.claims]
    text = f"{count(len(results), 'file')}, {tally(claims)}"
    if wrong:
        text += f"; {count(wrong, 'file')} with errors"
    return _line(terminal, text, _tally_style(claims, bool(wrong)))


def tally(claims: Sequence[ClaimResult]) -> str:
    """`12 claims: 10 met, 1 not met, 1 undecided, 0 not checked`."""
    if not claims:
        return "no claims"
    found = [standing(claim) for claim in claims]
    counts = [f"{found.count(word)} {word.lower()}" for word in (_MET, *_ORDER[:2], _NOT_CHECKED)]
    return f"{count(len(claims), 'claim')}: " + ", ".join(counts)


def _blocks(result: FileResult, terminal: Terminal, detail: Detail) -> Iterator[str]:
    quiet = detail is Detail.QUIET
    mistakes = [d for d in result.diagnostics if not quiet or d.severity is Severity.ERROR]
    if mistakes:
        yield diagnostics.render(
            mistakes, result.sources, colour=terminal.colour, width=terminal.width
        )
    claims = sorted(result.claims, key=lambda claim: _ORDER.index(standing(claim)))
    if quiet:
        claims = [claim for claim in claims if standing(claim) in (_NOT_MET, _UNDECIDED)]
    listed, grouped = claims, []
    if detail is not Detail.VERBOSE:
        listed = [claim for claim in claims if standing(claim) != _NOT_CHECKED]
        grouped = [claim for claim in claims if standing(claim) == _NOT_CHECKED]
    if listed:
        yield _show(terminal, _table(listed))
    for reason, group in groupby(sorted(grouped, key=_reason), key=_reason):
        yield _show(terminal, _unchecked(list(group), reason))
    for claim in claims:
        if _deserves_details(claim, detail):
            yield _show(terminal, *_details(claim, terminal))
    if result.interrupted:
        text = "Interrupted: claims that are not listed were not looked at."
        yield _line(terminal, text, "bold yellow")
    if not quiet and not has_errors(result.diagnostics):
        yield _line(terminal, tally(result.claims), _tally_style(result.claims, False))


def _table(claims: Sequence[ClaimResult]) -> Table:
    from rich.table import Table
    from rich.text import Text

    table = Table(box=None, show_header=False, padding=(0, 2, 0, 0), pad_edge=False)
    table.add_column("standing", no_wrap=True)
    table.add_column("verdict", no_wrap=True)
    table.add_column("claim", ratio=1, overflow="fold")
    table.add_column("time", justify="right", no_wrap=True, style="dim")
    for claim in claims:
        word = standing(claim)
        text = Text(name_of(claim))
        basis = [part for part in (_expectation(claim), _basis(claim)) if part]
        if basis:
            text.append("\n" + ", ".join(basis), style="dim")
        verdict = "" if word in (_UNDECIDED, _NOT_CHECKED) else claim.verdict.value
        took = elapsed(claim.seconds) if claim.seconds else ""
        table.add_row(Text(word, style=_STYLES[word]), verdict, text, took)
    return table


def name_of(claim: ClaimResult) -> str:
    """A claim as its author wrote it down: `SC-3 Provide the route`, or a check's title."""
    if claim.kind is Kind.CHECK or claim.ident == claim.title or not claim.title:
        return claim.ident or claim.title
    return f"{claim.ident} {claim.title}".strip()


def _expectation(claim: ClaimResult) -> str:
    return claim.expected if claim.expected != claim.ident else ""


def _basis(claim: ClaimResult) -> str:
    """What the verdict rests on."""
    match claim.verdict:
        case Verdict.UNREACHABLE:
            return f"proved by {claim.proof or claim.engine}" if claim.proof or claim.engine else ""
        case Verdict.REACHABLE:
            steps = count(len(claim.trace.steps), "step") if claim.trace else ""
            by = f"found by {claim.engine}" if claim.engine else ""
            return ", ".join(part for part in (by, steps) if part)
        case Verdict.UNDECIDED:
            return f"searched to depth {claim.depth}" if claim.depth is not None else ""
        case Verdict.NOT_CHECKED:
            return ""


def _deserves_details(claim: ClaimResult, detail: Detail) -> bool:
    match standing(claim):
        case "NOT MET" | "undecided":
            return True
        case _:
            return detail is Detail.VERBOSE and (claim.trace is not None or bool(claim.notes))


def _details(claim: ClaimResult, terminal: Terminal) -> Iterator[RenderableType]:
    from rich.text import Text

    word = standing(claim)
    yield Text(f"{word}: {name_of(claim)}", style=_STYLES[word])
    yield Text(f"  {claim.path}:{claim.line}", style="dim")
    if word == _NOT_MET:
        yield _indented(f"claimed: {claim.expected}")
        yield _indented(f"found:   {_finding(claim)}")
    if word == _UNDECIDED:
        yield _indented(_advice(claim))
    for note in claim.notes:
        yield _indented(note)
    if claim.trace is not None:
        yield ""
        yield _indented(timeline(claim.trace, unicode=terminal.unicode))


def _finding(claim: ClaimResult) -> str:
    basis = _basis(claim)
    return claim.verdict.value + (f", {basis}" if basis else "")


def _advice(claim: ClaimResult) -> str:
    if claim.depth is None:
        reached = "The search ended before it could begin."
    else:
        reached = (
            f"No run of up to {count(claim.depth, 'macro-step')} shows it, "
            "and no proof was found that none does."
        )
    return (
        f"{reached} This is not a verdict of safety. A longer --timeout or a greater --depth may "
        "decide it; so may a model with smaller groups or narrower ranges."
    )


def _reason(claim: ClaimResult) -> str:
    return " ".join(claim.notes)


def _unchecked(claims: Sequence[ClaimResult], reason: str) -> RenderableType:
    from rich.text import Text

    names = ", ".join(
        claim.ident if claim.kind is not Kind.INCIDENT else f'incident "{claim.title}"'
        for claim in claims
    )
    text = Text(_NOT_CHECKED, style=_STYLES[_NOT_CHECKED])
    text.append(f" ({len(claims)}): {names}" + (f"\n{reason}" if reason else ""), style="not dim")
    return text


def _tally_style(claims: Sequence[ClaimResult], wrong: bool) -> str:
    found = {standing(claim) for claim in claims}
    if wrong or _NOT_MET in found:
        return "bold red"
    if _UNDECIDED in found:
        return "bold yellow"
    return "bold green" if _MET in found else "bold"


def count(number: int, noun: str) -> str:
    """`1 step`, `2 steps`."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def _indented(content: RenderableType) -> RenderableType:
    from rich.padding import Padding

    return Padding(content, (0, 0, 0, 2))


def _line(terminal: Terminal, text: str, style: str) -> str:
    """One line that stays one, however long, so that it can be searched for and copied."""
    buffer = StringIO()
    console_on(buffer, terminal).print(text, style=style, soft_wrap=True)
    return buffer.getvalue()


def _show(terminal: Terminal, *parts: RenderableType) -> str:
    buffer = StringIO()
    console = console_on(buffer, terminal)
    for part in parts:
        console.print(part)
    return "\n".join(line.rstrip() for line in buffer.getvalue().split("\n"))
