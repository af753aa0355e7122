"""For which parameters is a predicate unreachable? The set is found, not only confirmed.

After Frehse, Jha and Krogh, "A counterexample-guided approach to parameter synthesis for linear
hybrid automata" (2008): find a run; generalise it to all parameter values for which the same
firings in the same order are a run; take those values away; go on until no run is found, and prove
that none is left. Each piece taken away has runs throughout, and the proof covers the rest, so the
set is exact.

Rigid variables that are nobody's question (`hidden`: switches, parameters that a scenario widens)
are chosen by each run. Real ones are eliminated like the instants, which is exact; of the others
the piece keeps the value of the run.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace
from fractions import Fraction

from checker.engines.bmc import extended
from checker.engines.contract import Budget, Found, Outcome, Proved, Unknown
from checker.engines.cubes import Atom, Cube, Member, Space, normal, smaller, turned
from checker.engines.linear import Implicant, constraint, eliminate
from checker.engines.portfolio import EngineFailure, decide
from checker.engines.shrink import shrink
from checker.records import dataclass
from checker.smt.program import Program
from checker.smt.sequence import execute, free_values
from checker.smt.session import Stopped
from checker.smt.unroll import constant
from checker.system.evaluate import holds
from checker.system.system import Domain, System
from checker.system.terms import Const, Sort, Term, negate, substitute

GOAL = "goal"
PATIENCE = 3.0
"""Seconds without a new kind of run after which a proof is begun."""

MOST_PIECES = 48
"""Kinds of run after which the set is taken to have no finite description."""

SHORTCUT_SHARE = 0.7


@dataclass(frozen=True, slots=True)
class Piece:
    """Parameter values that all have a run like `found`, with its firings in its order, to the
    property `goal` of `system`."""

    cube: Cube
    found: Found
    system: System


@dataclass(frozen=True, slots=True)
class Look:
    """What a search brought: more pieces, and the word on what is left besides them."""

    pieces: tuple[Piece, ...]
    rest: Outcome


def look(
    system: System,
    whole: Space,
    known: Sequence[Piece],
    fixed: Mapping[str, Const],
    budget: Budget,
    patience: float,
    most: int,
) -> Look:
    """Take pieces away until nothing is left, or nothing new comes within `patience` seconds.

    Only runs with the `fixed` values are sought, but they are generalised over those as well. The
    last outcome is `Proved` only for the fixed values.
    """
    narrow = with_values(system, fixed)
    pieces = list(known)
    new: list[Piece] = []
    while True:
        taken = [c for p in pieces if (c := at_values(p.cube, fixed)) is not None]
        left = extended(narrow, negate(whole.union(taken)))
        brief = replace(budget, deadline=min(budget.deadline, time.monotonic() + patience))
        answer = decide(left, left.prop(GOAL), brief)
        if not isinstance(answer, Found):
            return Look(tuple(new), answer)
        short = shrink(left, left.prop(GOAL), answer, budget)
        piece = generalised(system, whole, _all_values(short, fixed))
        pieces.append(piece)
        new.append(piece)
        if len(pieces) >= most:
            return Look(tuple(new), Unknown("synthesis", 0, "too many kinds of run"))


def generalised(system: System, space: Space, found: Found) -> Piece:
    """All values of the space's names for which the run's firings, in its order, are a run."""
    program = Program(system)
    run = found.run
    hidden = [n for n in program.rigid_sorts if n not in space.names]
    chosen = {n: run.rigid[n] for n in hidden if program.rigid_sorts[n] is not Sort.REAL}
    executed = execute(program, run.firings, system.prop(GOAL), chosen, free_values(program, run))
    point = dict(run.rigid) | {t: f.time for t, f in zip(executed.times, run.firings, strict=True)}
    implicant = Implicant(point)
    for condition in executed.conditions:
        implicant.add(condition)
    real = [n for n in hidden if n not in chosen]
    constraints = eliminate(implicant.constraints, [*executed.times, *real])
    cube = normal(space, constraints, implicant.booleans)
    if not holds(space.cube(cube), run.rigid):
        raise EngineFailure(f"a run lies outside its own generalisation {cube!r}")
    return Piece(cube, found, system)


@dataclass(frozen=True, slots=True)
class Settled:
    """The pieces found, in few cubes as `unsafe`; `safe` are all other admissible values, where
    they could be put into cubes. The predicate is unreachable there if `proof` says so."""

    pieces: tuple[Piece, ...]
    unsafe: tuple[Cube, ...]
    safe: tuple[Cube, ...] | None
    proof: tuple[Proved, ...]
    reason: str = ""

    @property
    def exact(self) -> bool:
        return bool(self.proof)


Shortcut = Callable[[Term, Mapping[str, Const], float], Proved | None]
"""Proves by other means that the goal is unreachable for the parameter values that satisfy a term
(with some fixed), within some seconds; None where it cannot."""


def settle(
    systems: Sequence[System],
    whole: Space,
    known: Sequence[Piece],
    fixed: Mapping[str, Const],
    budget: Budget,
    shortcut: Shortcut,
    most: int = MOST_PIECES,
    searched: bool = False,
) -> Settled:
    """The exact set, for independent `systems` (each with a property `goal`) of one hazard.

    Runs are generalised over the names of `whole`, those with fixed values among them. The proof is
    sought for what is left in its shortest form, which provers understand far better than a list of
    what was taken away; at once, where runs have been `searched` for already.
    """
    space = whole.narrowed(with_values(systems[0], fixed), fixed)
    pieces = list(known)
    while True:
        rests: list[Outcome] = []
        for system in () if searched else systems:
            found = look(system, whole, pieces, fixed, budget, PATIENCE, most)
            pieces += found.pieces
            rests.append(found.rest)
        unsafe, safe = in_few(space, [p.cube for p in pieces], fixed)
        proofs = tuple(r for r in rests if isinstance(r, Proved))
        if len(proofs) == len(systems):
            return Settled(tuple(pieces), unsafe, safe, proofs)
        left = negate(space.union(unsafe)) if safe is None else space.union(safe)
        if safe == ():
            return Settled(tuple(pieces), unsafe, safe, (Proved("solver", "no value is left"),))
        if len(pieces) >= most:
            reason = f"more than {most} kinds of run, and no end of them"
            return Settled(tuple(pieces), unsafe, safe, (), reason)
        quick = shortcut(left, fixed, budget.remaining() * SHORTCUT_SHARE)
        if quick is not None:
            return Settled(tuple(pieces), unsafe, safe, (quick,))
        last = [_last(s, left, fixed, budget) for s in systems]
        proofs = tuple(r for r in last if isinstance(r, Proved))
        if len(proofs) == len(systems):
            return Settled(tuple(pieces), unsafe, safe, proofs)
        fresh = [
            generalised(s, whole, _all_values(r, fixed))
            for s, r in zip(systems, last, strict=True)
            if isinstance(r, Found)
        ]
        if not fresh:
            reason = next((r.reason for r in last if isinstance(r, Unknown)), "out of time")
            return Settled(tuple(pieces), unsafe, safe, (), reason)
        pieces += fresh
        searched = False


def in_few(
    space: Space, cubes: Sequence[Cube], fixed: Mapping[str, Const]
) -> tuple[tuple[Cube, ...], tuple[Cube, ...] | None]:
    """The cubes' union and its complement, with the fixed values put in, in few and short cubes.

    Where that takes too long, the cubes as they are, and no complement.
    """
    here = tuple(c for one in cubes if (c := at_values(one, fixed)) is not None)
    try:
        few = smaller(space, here)
        return few, turned(space, few)
    except Stopped:
        return here, None


def _last(system: System, left: Term, fixed: Mapping[str, Const], budget: Budget) -> Outcome:
    asked = with_values(extended(system, left), fixed)
    answer = decide(asked, asked.prop(GOAL), budget)
    return shrink(asked, asked.prop(GOAL), answer, budget) if isinstance(answer, Found) else answer


def _all_values(found: Found, fixed: Mapping[str, Const]) -> Found:
    return replace(found, run=replace(found.run, rigid={**found.run.rigid, **fixed}))


def at_values(cube: Cube, values: Mapping[str, Const]) -> Cube | None:
    """The cube where some parameters have these values; None where they lie outside of it."""
    atoms: list[Atom] = []
    for one in cube:
        if isinstance(one, Member):
            if one.name not in values:
                atoms.append(one)
            elif int(values[one.name]) not in one.values:
                return None
            continue
        factors = {n: c for n, c in one.factors if n not in values}
        constant = one.constant + sum(
            (c * values[n] for n, c in one.factors if n in values), Fraction(0)
        )
        if factors:
            atoms.append(constraint(factors, constant, one.strict))
        elif constant > 0 or (one.strict and constant == 0):
            return None
    return tuple(atoms)


def with_values(system: System, values: Mapping[str, Const]) -> System:
    """The system with these rigid variables replaced by constants. Positions stay as they are."""
    if not values:
        return system
    terms = _terms(system, values)

    def put(term: Term) -> Term:
        return substitute(term, terms)

    def maybe(term: Term | None) -> Term | None:
        return None if term is None else put(term)

    def domain(one: Domain) -> Domain:
        return replace(one, low=maybe(one.low), high=maybe(one.high))

    return replace(
        system,
        rigids=tuple(
            replace(r, domain=domain(r.domain)) for r in system.rigids if r.name not in values
        ),
        constraints=tuple(put(c) for c in system.constraints),
        variables=tuple(
            replace(v, domain=domain(v.domain), initial=maybe(v.initial), truth=maybe(v.truth))
            for v in system.variables
        ),
        initially=tuple(put(t) for t in system.initially),
        latches=tuple(replace(one, value=put(one.value)) for one in system.latches),
        timers=tuple(
            replace(
                t,
                active=put(t.active),
                deadline=maybe(t.deadline),
                binding=put(t.binding),
                captures=tuple((n, put(v)) for n, v in t.captures),
            )
            for t in system.timers
        ),
        transitions=tuple(
            replace(
                t,
                branches=tuple(
                    replace(b, guard=put(b.guard), effects=tuple((n, put(v)) for n, v in b.effects))
                    for b in t.branches
                ),
                windows=tuple(
                    replace(w, low=put(w.low), high=maybe(w.high), when=put(w.when))
                    for w in t.windows
                ),
            )
            for t in system.transitions
        ),
        properties={n: put(p) for n, p in system.properties.items()},
    )


def _terms(system: System, values: Mapping[str, Const]) -> dict[str, Term]:
    sorts = {r.name: r.domain.sort for r in system.rigids}
    return {n: constant(v, sorts[n]) for n, v in values.items() if n in sorts}


__all__ = [
    "Piece",
    "Settled",
    "Shortcut",
    "at_values",
    "generalised",
    "in_few",
    "look",
    "settle",
    "with_values",
]
