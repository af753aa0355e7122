"""Minimal sets of mitigations that make a hazard unreachable, found by rising size.

With some scenarios on, every set of mitigations is a question of its own: a mitigation may replace
a value, so a larger set need not be safer, and no set is judged by another, except that a set which
contains a remedy is not minimal. A set whose requirements leave no value is none. What was proved
is a remedy, what has a run is none, and what is neither is said to be undecided: there the list may
be incomplete.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Sequence
from itertools import combinations

from checker.claims.bench import Bench
from checker.claims.decide import claimed, decide
from checker.codes import VACUOUS
from checker.diagnostics import Severity
from checker.model.entities import Check, Hazard, Mitigation, Unreachable
from checker.records import dataclass
from checker.results import RemediesResult, RemedySet, Verdict
from checker.system.lowering import LoweringError


@dataclass(frozen=True, slots=True)
class Sought:
    """The hazard, and the scenarios (identifiers) that are on."""

    hazard: Hazard
    given: tuple[str, ...]


def remedies(bench: Bench, sought: Sought) -> RemediesResult:
    """All minimal remedies. The bench's limits are those of each set; an interruption ends it with
    what is known so far."""
    started = time.monotonic()
    able = [m for m in bench.model.mitigations if m.effects]
    decided: list[RemedySet] = []
    interrupted = False
    try:
        for mitigations in _candidates(able, decided):
            bench.say(", ".join(mitigations) or "without a mitigation")
            decided.append(_decide(bench, sought, mitigations))
    except KeyboardInterrupt:
        interrupted = True
    return RemediesResult(
        sought.hazard.ident,
        sought.hazard.title,
        sought.given,
        tuple((m.ident, m.title) for m in able),
        tuple(m.ident for m in bench.model.mitigations if not m.effects),
        tuple(decided),
        interrupted,
        time.monotonic() - started,
    )


def _candidates(
    able: Sequence[Mitigation], decided: Sequence[RemedySet]
) -> Iterator[tuple[str, ...]]:
    """Sets by rising size, without those that contain a remedy; `decided` grows meanwhile."""
    for size in range(len(able) + 1):
        for chosen in combinations([m.ident for m in able], size):
            known = [r for r in decided if r.verdict is Verdict.UNREACHABLE]
            if not any(set(r.mitigations) <= set(chosen) for r in known):
                yield chosen


def _decide(bench: Bench, sought: Sought, mitigations: tuple[str, ...]) -> RemedySet:
    """One set, asked as a check would ask: with the scenarios, with the mitigations."""
    started = time.monotonic()
    hazard = sought.hazard
    switches = (*sought.given, *mitigations)
    claim = Unreachable(hazard.ident, None)
    check = Check(", ".join(switches) or "as designed", (), switches, (), claim, hazard.span)
    try:
        done = decide(bench, claimed(bench, check), 0)
    except LoweringError as error:
        return RemedySet(
            mitigations,
            Verdict.NOT_CHECKED,
            error.diagnostic.code == VACUOUS,
            reason=error.diagnostic.message,
            seconds=time.monotonic() - started,
        )
    result = done.result
    wrong = [f.diagnostic.message for f in done.findings if f.diagnostic.severity is Severity.ERROR]
    return RemedySet(
        mitigations,
        result.verdict,
        proof=result.proof or "",
        reason="; ".join([*wrong, *result.notes]),
        trace=result.trace,
        seconds=time.monotonic() - started,
    )


__all__ = ["Sought", "remedies"]
