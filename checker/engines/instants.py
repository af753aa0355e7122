"""When the firings of a run happen, as functions of the parameters: a run for each of many values.

A run that was generalised (`checker.engines.region`) stands for all parameter values in a
polyhedron. Fourier-Motzkin elimination says that instants exist for each of them; going back
through it (Schrijver, "Theory of linear and integer programming", 1986, section 12.2) gives them:
each instant is the least that the earlier ones allow, or midway where the least is excluded.
"""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction
from functools import reduce

from checker.engines.linear import Constraint, Implicant, eliminate
from checker.smt.program import Program
from checker.smt.sequence import execute, free_values
from checker.system.run import Run
from checker.system.system import System
from checker.system.terms import Sort, Term, add, maximum, minimum, mul, real, to_real, var


def instants(system: System, predicate: Term, run: Run, names: Sequence[str]) -> tuple[Term, ...]:
    """The instants of the run's firings, each over rigid variables and the earlier ones, which are
    called `names`; right wherever the run's generalisation holds."""
    program = Program(system)
    executed = execute(program, run.firings, predicate, None, free_values(program, run))
    point = dict(run.rigid) | {t: f.time for t, f in zip(executed.times, run.firings, strict=True)}
    implicant = Implicant(point)
    for condition in executed.conditions:
        implicant.add(condition)
    current: tuple[Constraint, ...] = tuple(implicant.constraints)
    about: dict[str, tuple[Constraint, ...]] = {}
    for time in reversed(executed.times):
        about[time] = tuple(c for c in current if c.factor(time) != 0)
        current = eliminate(current, [time])
    called = dict(zip(executed.times, names, strict=True))
    sorts = dict(program.rigid_sorts)
    return tuple(_instant(time, about[time], called, sorts) for time in executed.times)


def _instant(
    time: str, constraints: Sequence[Constraint], called: dict[str, str], sorts: dict[str, Sort]
) -> Term:
    lows = [c for c in constraints if c.factor(time) < 0]
    highs = [c for c in constraints if c.factor(time) > 0]
    low = reduce(maximum, (_bound(c, time, called, sorts) for c in lows))
    if not any(c.strict for c in lows):
        return low
    if not highs:
        return add(low, real(1))
    high = reduce(minimum, (_bound(c, time, called, sorts) for c in highs))
    return mul(real(Fraction(1, 2)), add(low, high))


def _bound(one: Constraint, time: str, called: dict[str, str], sorts: dict[str, Sort]) -> Term:
    """The bound on the instant that a constraint means, given the others."""
    scale = -1 / one.factor(time)
    parts = [real(one.constant * scale)]
    for name, factor in one.factors:
        if name == time:
            continue
        value = var(called.get(name, name), sorts.get(name, Sort.REAL))
        parts.append(mul(real(factor * scale), to_real(value)))
    return add(*parts)
