"""`kcheck grid` and `kcheck trace` without their command line.

load_model -> Analysis -> grid                  every cell, and what is known of it
load_model -> Analysis -> one claim or cell     the trace behind it, or why there is none

Where a system is told in several files, those that stand alone are asked first, each by itself
(`checker.parts`), and the whole only for what they leave open.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from functools import partial

from checker import codes
from checker.claims.analysis import Analysis
from checker.claims.bench import Bench, Limits
from checker.claims.cells import Cell
from checker.claims.decide import claimed, decide
from checker.claims.grid import examined, grid, shown_cells
from checker.claims.judge import Judge
from checker.claims.sanity import time_lock
from checker.diagnostics import Diagnostic, Source, Span, has_errors
from checker.model.entities import Check, Constraint, Model
from checker.model.load import load_model
from checker.mosaic import put_together, tiles
from checker.parts import parts_of, wrong_in
from checker.results import (
    CellFinding,
    CellResult,
    CellStatus,
    ClaimResult,
    GridResult,
    Link,
    Shown,
    Trace,
    Traced,
    Verdict,
)
from checker.syntax.hints import closest
from checker.system.lowering import LoweringError, Setting, lower

MET, NOT_MET, WRONG, UNDECIDED = 0, 1, 2, 3
DEPTH = 40
"""Macro-steps of a search."""

Say = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class _Desk:
    """A model that was read without a mistake, and what is asked of it."""

    model: Model
    analysis: Analysis
    judge: Judge
    line_of: Callable[[Span], int]


def grid_file(path: str, timeout: float, say: Say = lambda _: None) -> GridResult:
    """The grid of one file, with at most `timeout` seconds for each question.

    An interruption leaves the cells that were not reached undecided.
    """
    loaded = load_model(path)
    sources, diagnostics = tuple(loaded.sources), tuple(loaded.diagnostics)
    if loaded.model is None or has_errors(diagnostics):
        return GridResult(path, "", diagnostics, (), sources)
    model = loaded.model
    parts: list[GridResult] = []
    interrupted = False
    try:
        for part in parts_of(model):
            parts.append(grid_file(part, timeout, partial(_within, say, part)))
            if parts[-1].interrupted:
                raise KeyboardInterrupt
    except KeyboardInterrupt:
        interrupted = True
    found = tiles(model, parts)
    open_cells = [tile.cell for tile in found if tile.known is None]
    desk = _desk(model, sources, Limits(timeout, DEPTH), say)
    asked: list[CellResult] = []
    diagnostics += tuple(wrong_in(diagnostics, [part.diagnostics for part in parts]))
    try:
        if open_cells and not interrupted and not has_errors(diagnostics):
            diagnostics += _stuck(model)
        if not interrupted and not has_errors(diagnostics):
            asked.extend(grid(desk.analysis, desk.judge, open_cells))
    except LoweringError as error:
        diagnostics += (error.diagnostic,)
    except KeyboardInterrupt:
        interrupted = True
    if interrupted:
        asked += [_not_reached(c) for c in open_cells[len(asked) :]]
    cells = () if has_errors(diagnostics) else tuple(put_together(found, iter(asked)))
    known = {source.path for source in sources}
    others = {s.path: s for part in parts for s in part.sources if s.path not in known}
    return GridResult(
        path, model.name, diagnostics, cells, (*sources, *others.values()), interrupted
    )


def _within(say: Say, part: str, text: str) -> None:
    say(f"{part}: {text}")


def _not_reached(cell: Cell) -> CellResult:
    return CellResult(
        cell.action,
        cell.guideword.value,
        CellStatus.UNDECIDED,
        tuple(u.ident for u in cell.ucas),
        reason="interrupted",
    )


def _desk(model: Model, sources: Sequence[Source], limits: Limits, say: Say) -> _Desk:
    texts = {source.path: source.text for source in sources}

    def line_of(span: Span) -> int:
        return texts[span.path].count("\n", 0, span.start) + 1

    analysis = Analysis(Bench(model, limits, say, texts), limits.seconds)
    return _Desk(model, analysis, Judge(analysis, line_of), line_of)


def _stuck(model: Model) -> tuple[Diagnostic, ...]:
    """A design in which time can stop would make every proof an empty one."""
    if not any(a.has_behaviour for a in model.actions):
        return ()
    finding = time_lock(lower(model, Setting(), {}).system, model.components[0].span)
    return () if finding is None else (finding.diagnostic,)


# ---------------------------------------------------------------------- one trace


def trace_file(
    path: str, wanted: Sequence[str], timeout: float, say: Say = lambda _: None
) -> Traced:
    """The traces behind what is wanted: a claim (`UCA-9`, a check's title) or a cell (`CA-7 sync`,
    `too late`), followed by a hazard or not."""
    loaded = load_model(path)
    sources, diagnostics = tuple(loaded.sources), tuple(loaded.diagnostics)
    if loaded.model is None or has_errors(diagnostics):
        return Traced(diagnostics, sources, "", WRONG)
    model = loaded.model
    words = " ".join(" ".join(wanted).split())
    home = _home(model, words)
    if home is not None:
        return trace_file(home, wanted, timeout, partial(_within, say, home))
    desk = _desk(model, sources, Limits(timeout, DEPTH), say)
    try:
        answer = _answer(desk, words)
    except LoweringError as error:
        answer = error.diagnostic
    if isinstance(answer, Diagnostic):
        return Traced((*diagnostics, answer), sources, model.name, WRONG)
    status, traces, notes = answer
    return Traced(diagnostics, sources, model.name, status, traces, notes, links_of(model))


def _home(model: Model, words: str) -> str | None:
    """The file that stands alone and tells of what is wanted, where that is a part of the model."""
    rest, _ = _hazard(model, words)
    told = [
        *(c.span.path for c in model.checks if c.title == words),
        *(c.span.path for c in model.constraints if c.ident == words and c.condition is not None),
        *(i.span.path for i in model.incidents if i.title == words),
        *(u.span.path for u in model.ucas if u.ident == rest),
        *(
            model.actions[position].span.path
            for cell in _every_cell(model)
            if cell.name == rest
            for position in cell.actions
        ),
    ]
    homes = set(told)
    return next((p for p in parts_of(model) if homes == {p}), None) if homes else None


def links_of(model: Model) -> tuple[Link, ...]:
    """The arrows of the control structure."""
    from checker.model.structure import structure

    edges = structure(model).edges
    return tuple(Link(e.source, e.target, e.kind.value, e.label) for e in edges)


_Answer = tuple[int, tuple[Shown, ...], tuple[str, ...]]


def _answer(desk: _Desk, words: str) -> _Answer | Diagnostic:
    claim = _claim(desk, words)
    if claim is not None:
        return claim
    rest, hazard = _hazard(desk.model, words)
    if (
        hazard is not None
        and not next(h for h in desk.model.hazards if h.ident == hazard).conditions
    ):
        return NOT_MET, (), (f"no trace: {hazard} has no predicate (`when`), so it is not checked",)
    for uca in desk.model.ucas:
        if uca.ident == rest:
            chosen = [hazard] if hazard else [h for h in uca.hazards if _checked(desk.model, h)]
            if hazard is not None and hazard not in uca.hazards:
                claimed_of = ", ".join(uca.hazards) or "no hazard"
                return NOT_MET, (), (f"{uca.ident} is not claimed to cause {hazard}: it names "
                                     f"{claimed_of}",)  # fmt: skip
            return _uca(desk, uca.ident, tuple(chosen))
    cell = next((c for c in _every_cell(desk.model) if rest in (c.name, *_short(desk, c))), None)
    if cell is not None:
        hazards = (
            (hazard,) if hazard else tuple(h.ident for h in desk.model.hazards if h.conditions)
        )
        return _cell(desk, cell, hazards)
    return _unknown(desk.model, words, rest)


def _checked(model: Model, hazard: str) -> bool:
    return any(h.ident == hazard and h.conditions for h in model.hazards)


def _hazard(model: Model, words: str) -> tuple[str, str | None]:
    """What is left in front of a hazard's identifier, and that."""
    rest, _, last = words.rpartition(" ")
    return (rest, last) if any(h.ident == last for h in model.hazards) else (words, None)


def _every_cell(model: Model) -> list[Cell]:
    return shown_cells(model)


def _short(desk: _Desk, cell: Cell) -> list[str]:
    """`CA-7 too late` for `CA-7 sync too late`, where the identifier has one command only."""
    idents = {desk.model.actions[i].ident for i in cell.actions}
    ident = next(iter(idents))
    mine = {a.label for a in desk.model.actions if a.ident == ident and a.kind == "control"}
    return [f"{ident} {cell.guideword.value}"] if len(mine) == 1 else []


def _claim(desk: _Desk, words: str) -> _Answer | None:
    """A claim that is found by its own name: a check, a constraint, what steps 3 and 4 claim."""
    checks: list[Check | Constraint] = [
        *(c for c in desk.model.checks if c.title == words),
        *(c for c in desk.model.constraints if c.ident == words and c.condition is not None),
    ]
    if checks:
        item = checks[0]
        asked = claimed(desk.analysis.bench, item)
        decided = decide(desk.analysis.bench, asked, desk.line_of(item.span))
        found = [f.trace for f in decided.findings if f.trace is not None]
        return _told(decided.result, words, found)
    judge = desk.judge
    for scenario in desk.model.scenarios:
        if scenario.ident == words:
            return _told(judge.scenario(scenario), words)
    for mitigation in desk.model.mitigations:
        if mitigation.ident == words:
            return _told(judge.mitigation(mitigation), words)
    for incident in desk.model.incidents:
        if incident.title == words:
            return _told(judge.incident(incident), words)
    if words.startswith("UCAs of "):
        for result in judge.complete():
            if result.ident == words:
                return _told(result, words)
    return None


def _told(result: ClaimResult, name: str, found: Sequence[Trace] = ()) -> _Answer:
    title = f"{name}: {result.expected}" if result.expected != name else name
    if result.trace is not None:
        return MET, (Shown(title, result.trace),), result.notes
    if found:
        return MET, tuple(Shown(title, t) for t in found), result.notes
    match result.verdict:
        case Verdict.UNREACHABLE:
            by = f" by {result.proof}" if result.proof else ""
            return NOT_MET, (), (f"no trace: {title}; proved unreachable{by}", *result.notes)
        case Verdict.NOT_CHECKED:
            return NOT_MET, (), (f"no trace: {title}", *result.notes)
        case _:
            return UNDECIDED, (), (f"no trace: {title}; undecided", *result.notes)


def _uca(desk: _Desk, ident: str, hazards: tuple[str, ...]) -> _Answer:
    uca = next(u for u in desk.model.ucas if u.ident == ident)
    if not hazards:
        return NOT_MET, (), (f"no trace: {ident} is not checked: no behaviour",)
    cell = Cell(ident, uca.guideword, uca.actions, (uca,), ())
    return _findings(examined(desk.analysis, desk.judge, cell, hazards), ident)


def _cell(desk: _Desk, cell: Cell, hazards: tuple[str, ...]) -> _Answer:
    return _findings(examined(desk.analysis, desk.judge, cell, hazards), cell.name)


def _findings(result: CellResult, name: str) -> _Answer:
    """One trace for each hazard that has one, and a sentence for each that has none."""
    traces = []
    notes = []
    for finding in result.findings:
        who = f"{finding.uca} ({name})" if finding.uca and finding.uca != name else name
        title = f"{who}, {finding.hazard}: {_said(finding)}"
        if finding.trace is not None:
            traces.append(Shown(title, finding.trace))
        else:
            notes.append(f"no trace: {title}")
    if not result.findings:
        notes.append(f"no trace: {name}: {result.status.value}; {result.reason}")
    if traces:
        return MET, tuple(traces), tuple(notes)
    return (UNDECIDED if result.status is CellStatus.UNDECIDED else NOT_MET), (), tuple(notes)


def _said(finding: CellFinding) -> str:
    word = finding.status.value
    if not finding.reason or finding.reason.startswith(word):
        return finding.reason or word
    by = "by " if finding.status is CellStatus.SAFE else ""
    return f"{word}{' ' if by else '; '}{by}{finding.reason}"


def _unknown(model: Model, words: str, rest: str) -> Diagnostic:
    near = closest(words, _names(model)) or closest(rest, _names(model))
    return Diagnostic(
        codes.UNKNOWN_CLAIM,
        f"`{words}` is neither a claim nor a cell of this model",
        help=f"did you mean `{near}`?"
        if near
        else 'name a claim (`UCA-1`, a check\'s title) or a cell (`"CA-1 open" "too late"`)',
    )


def _names(model: Model) -> Iterator[str]:
    yield from (u.ident for u in model.ucas)
    yield from (s.ident for s in model.scenarios)
    yield from (m.ident for m in model.mitigations)
    yield from (c.title for c in model.checks)
    yield from (c.ident for c in model.constraints if c.condition is not None)
    yield from (c.name for c in _every_cell(model))
    yield from (i.title for i in model.incidents)


__all__ = ["grid_file", "links_of", "trace_file"]
