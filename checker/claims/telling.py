"""The story of a minimal pair: its run as far as people have to read it, and no step too many.

The run of a pair is closed: after the hazard, and also before it, things happen in time only so
that no other pattern is shown. What is told ends where the hazard holds and the pair's patterns are
complete, and leaves out what neither of the two needs.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from checker.claims.analysis import Analysis
from checker.claims.bench import Witness, confirm
from checker.claims.causes import Pair
from checker.claims.story import tell
from checker.engines.contract import Found
from checker.engines.shrink import shrink
from checker.results import Trace
from checker.system.interpreter import State
from checker.system.lowering.patterns import OVER, SHOWN
from checker.system.run import Run
from checker.system.system import System
from checker.system.terms import (
    TRUE,
    Const,
    Sort,
    Term,
    boolean,
    conj,
    eq,
    integer,
    negate,
    real,
    var,
)

SHRINKING = 0.1  # of a claim's time


def told(analysis: Analysis, hazard: str, pair: Pair) -> Trace:
    """The story of a pair's run, up to the hazard or to where its patterns are complete."""
    return analysis.story(hazard, pair, lambda: _told(analysis, hazard, pair))


def _told(analysis: Analysis, hazard: str, pair: Pair) -> Trace:
    system = pair.witness.system
    run, states = _needed(analysis, pair)
    marks = {}
    for number, names in enumerate(_rising(states)):
        patterns = [n.removeprefix(SHOWN).split("~")[0] for n in names if n.startswith(SHOWN)]
        if patterns:
            marks[number] = ", ".join(patterns)
    conditions = analysis.hazard(hazard).conditions
    source = analysis.bench.source(conditions[0].span) if len(conditions) == 1 else ""
    words = f"{hazard}: {source}" if source else hazard
    trace = tell(system, run, states, TRUE, words, marks=marks)
    switches = {s.ident for s in analysis.model.scenarios} | pair.switches
    chosen = tuple(
        p for p in trace.parameters if p[0] not in switches and not p[0].startswith("permit ")
    )
    on = tuple((name, "true") for name in sorted(pair.switches))
    return replace(trace, parameters=(*on, *chosen))


def _rising(states: Sequence[State]) -> list[list[str]]:
    """For each firing, the flags that it raised."""
    return [
        [n for n, v in after.values.items() if v is True and before.values[n] is False]
        for before, after in pairwise(states)
    ]


def _needed(analysis: Analysis, pair: Pair) -> tuple[Run, Sequence[State]]:
    """The run up to where all is shown, without what that does not need."""
    witness = pair.witness
    head, states = _head(witness)
    final = states[-1].values
    flags = [n for n in final if n == OVER or n.startswith(SHOWN)]
    if not final.get(OVER):
        return head, states
    wanted = {OVER, *(n for n in flags if n.removeprefix(SHOWN).split("~")[0] in pair.patterns)}
    goal = conj(
        *(var(n, Sort.BOOL) for n in flags if n in wanted and final[n]),
        *(negate(var(n, Sort.BOOL)) for n in flags if not final[n]),
    )
    pinned = _pinned(witness.system, head, goal)
    budget = analysis.bench.budget(SHRINKING)
    short = shrink(pinned, goal, Found(head, witness.engine, len(head.firings)), budget).run
    if len(short.firings) >= len(head.firings):
        return head, states
    return short, confirm(pinned, short).states


def _head(witness: Witness) -> tuple[Run, Sequence[State]]:
    """The run up to the last firing that raises a flag of the hazard or of a pattern."""
    run, states = witness.run, witness.states.states
    raised = [
        number + 1
        for number, names in enumerate(_rising(states))
        if any(n == OVER or n.startswith(SHOWN) for n in names)
    ]
    last = max(raised, default=0)
    end = run.firings[last - 1].time if last else run.end
    return Run(run.rigid, run.initial, run.firings[:last], end), states[: last + 1]


def _pinned(system: System, run: Run, goal: Term) -> System:
    """The system with the run's switches and parameters: another story is not this pair's."""
    values = [
        eq(var(r.name, r.domain.sort), _constant(run.rigid[r.name], r.domain.sort))
        for r in system.rigids
    ]
    return replace(system, constraints=(*system.constraints, *values), properties={"goal": goal})


def _constant(value: Const, sort: Sort) -> Term:
    if sort is Sort.BOOL:
        return boolean(bool(value))
    return integer(int(value)) if sort is Sort.INT else real(value)
