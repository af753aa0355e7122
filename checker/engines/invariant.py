"""Inductive invariants that show a predicate unreachable, for certificates.

Asked for only where evidence is wanted, and apart from the race by which a claim is decided. What
is found depends on the system alone, not on how fast the machine is: one thread, one way after
another, and counted work where there is a choice (time only ends it). The ways: what k-induction
takes for granted, with "not the predicate"; all zones, where they are few; Spacer, with and without
those facts, which finds an invariant soon or mostly not at all; all zones; Spacer for a long time.
"""

from __future__ import annotations

import time
from collections.abc import Generator, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace
from fractions import Fraction

from checker.engines.contract import Budget, Proved, Unknown
from checker.engines.induction import RUN, Induction
from checker.engines.spacer import RUN_EXISTS, Spacer
from checker.engines.zones import fixed
from checker.records import dataclass
from checker.smt.program import Program
from checker.smt.relation import Relation, age_name
from checker.smt.session import Stopped
from checker.system.explorer import OutOfBudget, persist, walk_all
from checker.system.system import System
from checker.system.terms import (
    FALSE,
    Const,
    Sort,
    Term,
    boolean,
    conj,
    disj,
    eq,
    integer,
    le,
    lt,
    negate,
    real,
    sub,
    var,
)
from checker.system.zonegraph import Discrete, Limits, Meter, ZoneGraph
from checker.system.zones import INFINITE, Flat, includes

SEEDS = 2
SOON = 30.0  # seconds
FEW_ZONES = 2_000
MOST_ZONES = 200_000
MOST_VARIABLES = 300


@dataclass(frozen=True, slots=True)
class Invariant:
    """An invariant over variables, rigid ones and ages (`age:` and the timer's name), and who
    found it; `large`: all of very many zones, after others were asked in vain."""

    term: Term
    engine: str
    large: bool = False


def invariants(
    system: System, predicate: Term, budget: Budget, *, large: bool = False
) -> Iterator[Invariant]:
    """What may prove the predicate unreachable, the most readable first. Each is to be checked:
    only the certificate's own obligations say whether it does. `large`: all zones are looked at
    first, as they are likely to be many and others likely to be asked in vain."""
    if predicate == FALSE or FALSE in system.constraints:
        yield Invariant(negate(predicate), "trivial")
        return
    if large:
        yield from _by_zones(system, predicate, budget, MOST_ZONES)
    program = Program(system)
    induction = Induction(program, predicate, budget.memory_mb)
    first = induction.run(_share(budget, 0.3))
    facts = tuple(induction.facts)
    if isinstance(first, Proved) and first.k == 1:
        yield Invariant(_whole(program, conj(*facts, negate(predicate))), "k-induction")
    if isinstance(first, Unknown) and first.reason.endswith(RUN):
        return
    yield from _by_zones(system, predicate, budget, FEW_ZONES)
    if (yield from _by_spacer(program, predicate, facts, budget, SOON)):
        return
    yield from _by_zones(system, predicate, budget, MOST_ZONES)
    yield from _by_spacer(program, predicate, facts, budget, budget.remaining())


def _by_spacer(
    program: Program, predicate: Term, facts: tuple[Term, ...], budget: Budget, seconds: float
) -> Generator[Invariant, None, bool]:
    """With and without what k-induction found, so many seconds each; whether there is a run."""
    for seed in range(SEEDS):
        for known in ((), facts):
            if budget.exhausted():
                return False
            share = min(seconds, budget.remaining() * 0.4)
            own = replace(budget, deadline=time.monotonic() + share)
            try:
                answer = Spacer(program, predicate, known, seed).run(own)
            except Stopped:
                continue
            if isinstance(answer, Unknown) and answer.reason == RUN_EXISTS:
                return True
            if isinstance(answer, Proved) and answer.invariant is not None:
                yield Invariant(_whole(program, conj(answer.invariant, *facts)), "Spacer")
    return False


def _whole(program: Program, invariant: Term) -> Term:
    """With what the step relation takes for granted: variables that never change, and what holds by
    construction."""
    relation = Relation(program)
    known = (eq(var(x, program.sorts[x]), value) for x, value in sorted(relation.fixed.items()))
    return conj(*known, *relation.invariants(), invariant)


def _share(budget: Budget, part: float) -> Budget:
    return replace(budget, deadline=time.monotonic() + budget.remaining() * part)


# ---------------------------------------------------------------------- zones


def _by_zones(system: System, predicate: Term, budget: Budget, most: int) -> Iterator[Invariant]:
    """The states of all zones: closed under waiting and firing by the way they are computed."""
    graph = ZoneGraph(system)
    if len(graph.names) > MOST_VARIABLES:
        return
    wanted = graph.predicate(predicate)
    meter = Meter(Limits(most, max(budget.remaining() / 2, 0.1)))
    walk = persist(graph, meter, lambda: walk_all(graph, meter, fixed(system), lambda _: False))
    if isinstance(walk, OutOfBudget) or any(wanted(state) for state in walk.visited):
        return
    large = len(walk.nodes) > FEW_ZONES
    yield Invariant(states_of(system, graph, walk.visited), "zones", large)


def states_of(system: System, graph: ZoneGraph, visited: Mapping[Discrete, Iterable[Flat]]) -> Term:
    """The states of the zones, as a term of an invariant."""
    sorts = {r.name: r.domain.sort for r in system.rigids}
    sorts |= {v.name: v.domain.sort for v in system.variables}
    rows = []
    ends: dict[Term, Term] = {}
    for state, flats in visited.items():
        names = [age_name(system.timers[t].name) for t in state.clocks]
        end = disj(*(_zone(z, names, graph.scale) for z in _largest(list(flats))))
        rows.append((state.values, ends.setdefault(end, end)))
    if not rows:
        return FALSE
    return _choice([(name, sorts[name]) for name in graph.names], 0, rows, ends)


Row = tuple[Sequence[Const], Term]
"""Values of all variables, and which ages go with them."""


def _choice(
    names: Sequence[tuple[str, Sort]], at: int, rows: Sequence[Row], known: dict[Term, Term]
) -> Term:
    """The rows as a decision diagram (Bryant 1986) over the variables from `at` on, in their order:
    equal parts become one term, which a text names once. `known` keeps one copy of each, so that
    equal ones are the same and soon compared."""
    if at == len(names):
        term = disj(*(end for _, end in rows))
        return known.setdefault(term, term)
    groups: dict[Const, list[Row]] = {}
    for row in rows:
        groups.setdefault(row[0][at], []).append(row)
    parts = {value: _choice(names, at + 1, group, known) for value, group in groups.items()}
    name, sort = names[at]
    if len(parts) == 2 and sort is Sort.BOOL and parts[True] is parts[False]:
        return parts[True]
    alike: dict[Term, list[Term]] = {}
    for value, part in parts.items():
        alike.setdefault(part, []).append(_is(name, value, sort))
    term = disj(*(conj(disj(*values), part) for part, values in alike.items()))
    return known.setdefault(term, term)


def _is(name: str, value: Const, sort: Sort) -> Term:
    match sort:
        case Sort.BOOL:
            return eq(var(name, sort), boolean(bool(value)))
        case Sort.INT:
            return eq(var(name, sort), integer(int(value)))
        case Sort.REAL:
            return eq(var(name, sort), real(Fraction(value)))


def _largest(zones: Sequence[Flat]) -> list[Flat]:
    """Those that lie inside no other."""
    return [z for z in zones if not any(o is not z and includes(o, z) for o in zones)]


def _zone(flat: Flat, names: Sequence[str], scale: int) -> Term:
    """A zone's bounds on ages; those that follow from ages being non-negative are left out, but
    that they are."""
    width = len(names) + 1
    ages = [real(0), *(var(name, Sort.REAL) for name in names)]
    parts = []
    for i in range(width):
        for j in range(width):
            bound = flat[i * width + j]
            if i == j or bound == INFINITE or _follows(flat, width, i, j):
                continue
            limit = real(Fraction(bound >> 1, scale))
            inside = le if bound & 1 else lt
            if j == 0:
                parts.append(inside(ages[i], limit))
            elif i == 0:
                parts.append(inside(real(Fraction(-(bound >> 1), scale)), ages[j]))
            else:
                parts.append(inside(sub(ages[i], ages[j]), limit))
    return conj(*parts)


def _follows(flat: Flat, width: int, i: int, j: int) -> bool:
    """Whether a bound on a difference follows from the two clocks' own bounds."""
    if i == 0 or j == 0:
        return False
    upper, lower = flat[i * width], flat[j]
    return upper != INFINITE and upper + lower - ((upper | lower) & 1) <= flat[i * width + j]
