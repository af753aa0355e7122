"""The grid: every control action under every guideword, and what is known of each.

A cell is asked for every hazard that has a predicate: for a hazard that a listed UCA claims of it,
whether that UCA is a cause; for any other, whether its own deviation makes its pattern a cause.

The cheapest exact order: first, for each cell that is not claimed, a short search for any run to
the hazard with the cell's deviation; then one proof, for all cells that showed none, that the
hazard is unreachable with all their deviations at once (deviations only ever add runs, and what
cannot happen has no cause); what that leaves open is asked cell by cell.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from dataclasses import replace

from checker.claims.analysis import Analysis, NotAsked, askable, explaining, judged
from checker.claims.bench import Answer
from checker.claims.causes import GOAL, Pairs
from checker.claims.cells import Cell, cells, examine
from checker.claims.judge import Judge
from checker.claims.partition import decide_parts
from checker.claims.questions import spare_members
from checker.claims.telling import told
from checker.model.entities import Model, Uca
from checker.results import CellFinding, CellResult, CellStatus, ClaimResult, Kind, Verdict
from checker.syntax.tree import Guideword
from checker.system.lowering import (
    AbstractionFailed,
    LoweringError,
    Reach,
    Setting,
    lower,
)
from checker.system.lowering.patterns import Pattern
from checker.system.lowering.setting import Deviation
from checker.system.terms import disj

LOOK_DEPTH = 6
LOOK_SECONDS = 2.0

_RANKS = list(CellStatus)
_LASTING = (Guideword.STOPPED_TOO_SOON, Guideword.APPLIED_TOO_LONG)


def shown_cells(model: Model) -> list[Cell]:
    """The cells of a model; the fourth guideword only where some action lasts or is said to."""
    lasting = any(a.lasts is not None for a in model.actions if a.kind == "control")
    claimed = {u.guideword for u in model.ucas} | {n.guideword for n in model.no_ucas}
    return [
        c for c in cells(model) if lasting or c.guideword not in _LASTING or claimed & {*_LASTING}
    ]


def grid(
    analysis: Analysis, judge: Judge, only: Sequence[Cell] | None = None
) -> Iterator[CellResult]:
    """One result for each cell in the order of the model, or for those that are named."""
    asked = shown_cells(analysis.model) if only is None else only
    hazards = _hazards(analysis.model)
    if not hazards:
        yield from (_without_hazards(c) for c in asked)
        return
    for hazard in hazards:
        analysis.bench.say(f"{hazard}: all cells at once")
        settle(analysis, hazard, [c for c in asked if not _claiming(c, hazard)])
    for cell in asked:
        analysis.bench.say(cell.name)
        started = time.monotonic()
        result = examined(analysis, judge, cell, hazards)
        yield replace(result, seconds=time.monotonic() - started)


def _hazards(model: Model) -> tuple[str, ...]:
    return tuple(h.ident for h in model.hazards if h.conditions)


def _without_hazards(cell: Cell) -> CellResult:
    result = _result(cell, (), CellStatus.NOT_CHECKED)
    return replace(result, reason=result.reason or "no hazard has a predicate")


def examined(analysis: Analysis, judge: Judge, cell: Cell, hazards: Sequence[str]) -> CellResult:
    """What is known of one cell for these hazards."""
    found = [f for hazard in hazards for f in _for_hazard(analysis, judge, cell, hazard)]
    worst = min((f.status for f in found), key=_RANKS.index, default=CellStatus.NOT_CHECKED)
    return _result(cell, tuple(found), worst)


def _result(cell: Cell, findings: tuple[CellFinding, ...], status: CellStatus) -> CellResult:
    """A cell that says nothing by its form, or cannot be asked, may have been argued away."""
    reasons = dict.fromkeys(f.reason for f in findings if f.status is status and f.reason)
    reason = "; ".join(reasons) if status is not CellStatus.SAFE else ""
    if status in (CellStatus.NOT_CHECKED, CellStatus.NOT_APPLICABLE) and cell.argued:
        status, reason = CellStatus.ARGUED, "; ".join(n.reason for n in cell.argued)
        findings = ()
    return CellResult(
        cell.action,
        cell.guideword.value,
        status,
        tuple(u.ident for u in cell.ucas),
        findings,
        reason,
    )


def _claiming(cell: Cell, hazard: str) -> list[Uca]:
    return [u for u in cell.ucas if hazard in u.hazards]


def _for_hazard(analysis: Analysis, judge: Judge, cell: Cell, hazard: str) -> Iterator[CellFinding]:
    claims = _claiming(cell, hazard)
    for uca in claims:
        yield _claimed(analysis, judge, uca, hazard)
    if not claims:
        found = examine(analysis, cell, hazard)
        trace = told(analysis, hazard, found.pairs[0]) if found.pairs else None
        yield CellFinding(hazard, found.status, "", (), found.reason, trace)


def _claimed(analysis: Analysis, judge: Judge, uca: Uca, hazard: str) -> CellFinding:
    asked = askable(analysis.model, uca)
    if isinstance(asked, NotAsked):
        return CellFinding(hazard, CellStatus.NOT_CHECKED, uca.ident, (), asked.reason)
    blank = judge.blank(uca.ident, uca.title, Kind.UCA, "", uca.span)
    result = judge.uca_for(uca, hazard, blank)
    pairs = analysis.pairs(hazard)
    sets = explaining(pairs, uca.ident) if isinstance(pairs, Pairs) else ()
    return CellFinding(
        hazard,
        _status(result),
        uca.ident,
        tuple(tuple(sorted(s)) for s in sets),
        "; ".join(n.removeprefix(f"{hazard}: ") for n in result.notes),
        result.trace,
    )


def _status(result: ClaimResult) -> CellStatus:
    match result.verdict, result.met:
        case Verdict.NOT_CHECKED, _:
            return CellStatus.NOT_CHECKED
        case _, True:
            return CellStatus.CONFIRMED
        case _, False:
            return CellStatus.REFUTED
        case _:
            return CellStatus.UNDECIDED


# ---------------------------------------------------------------------- many cells at once


def settle(analysis: Analysis, hazard: str, asked: Sequence[Cell]) -> None:
    """Prove safe, together, the cells with whose deviations no run to the hazard is found soon."""
    found = [judged(analysis.model, Pattern(c.name, c.actions, c.guideword, None)) for c in asked]
    patterns = [p for p in found if isinstance(p, Pattern) and not analysis.settled(hazard, p)]
    try:
        quiet = [p for p in patterns if _reached(analysis, hazard, p) is None]
        while len(quiet) > 1:
            answer = _all_at_once(analysis, hazard, quiet)
            if answer.proof is not None:
                proved = Pairs((), True, answer.proof, answer.engine)
                for p in quiet:
                    analysis.settle(hazard, p, proved)
                return
            used = _used(answer, quiet)
            if not used:
                return
            quiet = [p for p in quiet if p.name not in used]
    except (AbstractionFailed, LoweringError):
        return  # said where the cell itself is asked


def _deviation(asked: Pattern) -> Deviation:
    return Deviation(asked.actions, asked.guideword)


def _reached(analysis: Analysis, hazard: str, asked: Pattern) -> object | None:
    """A run to the hazard with the pattern's deviation, if one is found at once."""
    setting = Setting(on=frozenset({asked.name}), deviations={asked.name: _deviation(asked)})
    lowered = lower(analysis.model, setting, {GOAL: Reach(analysis.hazard(hazard).conditions)})
    goal = disj(*(lowered.system.properties[n] for n in lowered.parts[GOAL]))
    return analysis.bench.look(lowered.system, goal, LOOK_DEPTH, LOOK_SECONDS).witness


def _all_at_once(analysis: Analysis, hazard: str, quiet: Sequence[Pattern]) -> Answer:
    """With few members of each group first, which is only good for a proof."""
    setting = Setting(
        free=frozenset(p.name for p in quiet), deviations={p.name: _deviation(p) for p in quiet}
    )
    conditions = analysis.hazard(hazard).conditions
    kept = spare_members(analysis.model, setting, conditions)
    answer = Answer(None, None, "", None)
    for number, few in enumerate([kept, {}] if kept else [{}]):
        try:
            lowered = lower(analysis.model, replace(setting, kept=few), {GOAL: Reach(conditions)})
        except AbstractionFailed:
            if number == 0 and kept:
                continue
            raise
        parts = [lowered.system.properties[n] for n in lowered.parts[GOAL]]
        answer = decide_parts(analysis.bench, lowered, parts, analysis.bench.budget(0.5))
        if answer.proof is not None:
            return answer
    return answer


def _used(answer: Answer, quiet: Sequence[Pattern]) -> frozenset[str]:
    if answer.witness is None:
        return frozenset()
    rigid = answer.witness.run.rigid
    return frozenset(p.name for p in quiet if rigid.get(p.name) is True)


__all__ = ["examined", "grid", "settle", "shown_cells"]
