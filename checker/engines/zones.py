"""Visiting all zones: small systems are decided by looking at every state that there is.

Where nothing is open but a few switches, the zone graph (`checker.system.explorer`) of a small
model has some hundred zones, and is walked in less time than a solver takes to be told of the
model. A look gives up soon what is not small; a visit takes its time.
"""

from __future__ import annotations

import time
from collections.abc import Mapping
from dataclasses import replace

from checker.engines.contract import Budget, Found, Outcome, Proved, Unknown
from checker.system import explorer
from checker.system.order import in_order
from checker.system.system import System
from checker.system.terms import Const, Op, Term
from checker.system.zonegraph import Limits

NAME = "zones"
MOST_ZONES = 5_000
MOST_SECONDS = 1.0
MANY_ZONES = 200_000  # half a gigabyte
MANY_SECONDS = 40.0


def look(system: System, predicate: Term, budget: Budget) -> Outcome:
    """Decide by visiting every zone, if there are few."""
    seconds = min(MOST_SECONDS, budget.remaining() / 10)
    return _in_order(system, predicate, Limits(MOST_ZONES, seconds))


def visit(system: System, predicate: Term, budget: Budget) -> Outcome:
    """Decide by visiting every zone, even if there are many, with a good part of the budget."""
    seconds = min(MANY_SECONDS, budget.remaining() * 0.6)
    own = replace(budget, deadline=time.monotonic() + seconds)
    return _in_order(system, predicate, Limits(MANY_ZONES, seconds, own.exhausted))


def _in_order(system: System, predicate: Term, limits: Limits) -> Outcome:
    """Members that can be exchanged are looked at in order, which takes fewer states."""
    ordered = in_order(system, predicate)
    if ordered is None:
        return _visit(system, predicate, limits)
    outcome = _visit(ordered.system, predicate, limits)
    if not isinstance(outcome, Found):
        return outcome
    return replace(outcome, run=ordered.back(outcome.run))


def _visit(system: System, predicate: Term, limits: Limits) -> Outcome:
    answer = explorer.explore(system, predicate, limits, fixed(system))
    match answer:
        case explorer.Found(run, _):
            return Found(run, NAME, len(run.firings))
        case explorer.Unreachable():
            return Proved(NAME, "visiting all zones")
        case explorer.OutOfBudget(reason, _):
            return Unknown(NAME, 0, reason)


def fixed(system: System) -> Mapping[str, Const]:
    """The switches that a constraint settles by itself."""
    names = {rigid.name for rigid in system.rigids}
    found: dict[str, Const] = {}
    for constraint in system.constraints:
        positive = constraint.op is not Op.NOT
        term = constraint if positive else constraint.args[0]
        if term.op is Op.VAR and term.name in names:
            found[term.name] = positive
    return found
