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
from checker.report.excerpt import shown
from checker.report.mistakes import render_brief, render_first
from checker.report.plain import columns
from checker.report.standing import Standing, count, standing, tally
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


_STYLES = {
    Standing.NOT_MET: "bold red",
    Standing.UNDECIDED: "yellow",
    Standing.MET: "green",
    Standing.NOT_CHECKED: "dim",
}
_ORDER = list(Standing)


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


def details(claim: ClaimResult, terminal: Terminal) -> str:
    """One claim in full: what it is, where it stands, claimed and found, notes, its trace."""
    return _show(terminal, *_details(claim, terminal))


def _blocks(result: FileResult, terminal: Terminal, detail: Detail) -> Iterator[str]:
    quiet = detail is Detail.QUIET
    mistakes = [d for d in result.diagnostics if not quiet or d.severity is Severity.ERROR]
    if mistakes:
        render = render_first if detail is Detail.VERBOSE else render_brief
        yield render(mistakes, result.sources, terminal)
    claims = sorted(result.claims, key=_rank)
    if quiet:
        claims = [claim for claim in claims if _failed(claim)]
    listed, grouped = claims, []
    if detail is not Detail.VERBOSE:
        listed = [claim for claim in claims if standing(claim) is not Standing.NOT_CHECKED]
        grouped = [claim for claim in claims if standing(claim) is Standing.NOT_CHECKED]
    if listed:
        yield _listed(listed, terminal)
    for reason, group in groupby(sorted(grouped, key=_reason), key=_reason):
        yield _show(terminal, *_unchecked(list(group), reason))
    for claim in claims:
        if _deserves_details(claim, detail):
            yield _show(terminal, *_details(claim, terminal))
    if result.interrupted:
        text = "Interrupted: claims that are not listed were not looked at."
        yield _line(terminal, text, "bold yellow")
    if not quiet and (result.claims or not has_errors(result.diagnostics)):
        told = _line(terminal, tally(result.claims), _tally_style(result.claims, False))
        yield told + _answered(result, terminal)


def _rank(claim: ClaimResult) -> tuple[bool, int]:
    """What needs attention first; what is known comes after that."""
    return not _failed(claim), -1 if claim.accepted else _ORDER.index(standing(claim))


def _failed(claim: ClaimResult) -> bool:
    """Whether the reader has something to do."""
    return standing(claim) in (Standing.NOT_MET, Standing.UNDECIDED) and not claim.accepted


def _answered(result: FileResult, terminal: Terminal) -> str:
    if result.cached is None:
        return ""
    when = result.cached.replace("T", " ").replace("Z", " UTC")
    text = f"Answered {when}; nothing has changed since. --no-cache asks again."
    return _line(terminal, text, "dim")


def _listed(claims: Sequence[ClaimResult], terminal: Terminal) -> str:
    """All claims, each with what it rests on."""
    rows = [_row(claim) for claim in claims]
    if not terminal.colour:
        below = [(*cells, f"{name}\n{basis}" if basis else name) for cells, name, basis in rows]
        text = columns(below, 2, terminal.width)
        if text is not None:
            return text
    return _show(terminal, _table(claims, rows))


def _row(claim: ClaimResult) -> tuple[tuple[str, str, str], str, str]:
    """Standing, verdict and time; the claim's name; what the verdict rests on."""
    kind = standing(claim)
    word = f"known: {kind.value}" if claim.accepted else _word(kind)
    verdict = "" if kind in (Standing.UNDECIDED, Standing.NOT_CHECKED) else claim.verdict.value
    took = elapsed(claim.seconds) if claim.seconds else ""
    basis = "; ".join(part for part in (_expectation(claim), _basis(claim)) if part)
    return (word, verdict, took), name_of(claim), basis


def _table(
    claims: Sequence[ClaimResult], rows: Sequence[tuple[tuple[str, str, str], str, str]]
) -> Table:
    from rich.table import Table
    from rich.text import Text

    table = Table(box=None, show_header=False, padding=(0, 2, 0, 0), pad_edge=False)
    table.add_column("standing", no_wrap=True)
    table.add_column("verdict", no_wrap=True)
    table.add_column("time", justify="right", no_wrap=True, style="dim")
    table.add_column("claim", overflow="fold")
    for claim, ((word, verdict, took), name, basis) in zip(claims, rows, strict=True):
        text = Text(name)
        if basis:
            text.append("\n" + basis, style="dim")
        style = "dim" if claim.accepted else _STYLES[standing(claim)]
        table.add_row(Text(word, style=style), verdict, took, text)
    return table


def _word(kind: Standing) -> str:
    """What failed is loud even without colour."""
    word: str = kind.value
    return word.upper() if kind is Standing.NOT_MET else word


def name_of(claim: ClaimResult) -> str:
    """A claim as its author wrote it down: `SC-3 Provide the route`, or a check's title."""
    if claim.kind is Kind.CHECK or claim.ident == claim.title or not claim.title:
        return shown(claim.ident or claim.title)
    return shown(f"{claim.ident} {claim.title}")


def _expectation(claim: ClaimResult) -> str:
    return claim.expected if claim.expected != claim.ident else ""


def _basis(claim: ClaimResult) -> str:
    """What the verdict rests on."""
    match claim.verdict:
        case Verdict.UNREACHABLE:
            return f"proved by {claim.proof or claim.engine}" if claim.proof or claim.engine else ""
        case Verdict.REACHABLE if claim.kind is Kind.UCA and claim.notes:
            return "; ".join(shown(_without_hazard(note, claim)) for note in claim.notes)
        case Verdict.REACHABLE:
            trace = f"trace of {count(len(claim.trace.steps), 'step')}" if claim.trace else ""
            by = f"by {claim.engine}" if claim.engine else ""
            return " ".join(part for part in (trace, by) if part)
        case Verdict.UNDECIDED:
            depth = _searched(claim)
            return "" if depth is None else f"searched to depth {depth}"
        case Verdict.NOT_CHECKED:
            return ""


def _without_hazard(note: str, claim: ClaimResult) -> str:
    """`with {HS-2}; no others`, where what is claimed has just named the only hazard."""
    first = note.split(" ", 1)[0].rstrip(":")
    if not claim.expected.endswith(f" causes {first}"):
        return note
    return note.removeprefix(first).removeprefix(":").strip()


def _deserves_details(claim: ClaimResult, detail: Detail) -> bool:
    match standing(claim):
        case Standing.NOT_MET | Standing.UNDECIDED:
            return not claim.accepted or detail is Detail.VERBOSE
        case Standing.MET | Standing.NOT_CHECKED:
            return detail is Detail.VERBOSE and (claim.trace is not None or bool(claim.notes))


def _details(claim: ClaimResult, terminal: Terminal) -> Iterator[RenderableType]:
    from rich.text import Text

    kind = standing(claim)
    yield Text(f"{_word(kind)}: {name_of(claim)}", style=_STYLES[kind])
    yield Text(f"  {claim.path}:{claim.line}", style="dim")
    if kind is Standing.NOT_MET:
        yield _indented(f"claimed: {claim.expected}")
        yield _indented(f"found:   {_finding(claim)}")
    if kind is Standing.UNDECIDED:
        yield _indented(_advice(claim))
    for note in claim.notes:
        yield _indented(shown(note))
    if claim.trace is not None:
        yield ""
        yield _indented(timeline(claim.trace, unicode=terminal.unicode))


def _finding(claim: ClaimResult) -> str:
    basis = _basis(claim)
    return claim.verdict.value + (f", {basis}" if basis else "")


def _searched(claim: ClaimResult) -> int | None:
    """The depth that was searched to its end, if any was."""
    return None if claim.depth is None or claim.depth < 0 else claim.depth


def _advice(claim: ClaimResult) -> str:
    depth = _searched(claim)
    if depth is None:
        reached = "The search ended before it could begin."
    else:
        reached = (
            f"No run of up to {count(depth, 'macro-step')} shows it, "
            "and no proof was found that none does."
        )
    return (
        f"{reached} This is not a verdict of safety. A longer --timeout or a greater --depth may "
        "decide it; so may a model with smaller groups or narrower ranges."
    )


def _reason(claim: ClaimResult) -> str:
    return " ".join(claim.notes).removeprefix(f"{Standing.NOT_CHECKED.value}: ")


def _unchecked(claims: Sequence[ClaimResult], reason: str) -> Iterator[RenderableType]:
    from rich.text import Text

    names = ", ".join(_short_name(claim) for claim in claims)
    yield Text.assemble(
        (_word(Standing.NOT_CHECKED), _STYLES[Standing.NOT_CHECKED]), f" ({len(claims)}): {names}"
    )
    if reason:
        yield _indented(reason)


def _short_name(claim: ClaimResult) -> str:
    """An identifier; what has none is told apart by its kind."""
    match claim.kind:
        case Kind.INCIDENT | Kind.CHECK:
            return shown(f'{claim.kind.value} "{claim.title}"')
        case Kind.NO_UCA:
            return shown(f"{claim.kind.value} {claim.ident}")
        case _:
            return claim.ident


def _tally_style(claims: Sequence[ClaimResult], wrong: bool) -> str:
    found = {standing(claim) for claim in claims if not claim.accepted}
    if wrong or Standing.NOT_MET in found:
        return "bold red"
    if Standing.UNDECIDED in found:
        return "bold yellow"
    return "bold green" if Standing.MET in found else "bold"


def _indented(content: RenderableType) -> RenderableType:
    from rich.padding import Padding

    return Padding(content, (0, 0, 0, 2))


def _line(terminal: Terminal, text: str, style: str) -> str:
    """One line that stays one, however long, so that it can be searched for and copied."""
    if not terminal.colour:
        return shown(text) + "\n"
    buffer = StringIO()
    console_on(buffer, terminal).print(shown(text), style=style, soft_wrap=True)
    return buffer.getvalue()


def _show(terminal: Terminal, *parts: RenderableType) -> str:
    buffer = StringIO()
    console = console_on(buffer, terminal)
    for part in parts:
        console.print(part)
    return "\n".join(line.rstrip() for line in buffer.getvalue().split("\n"))
