"""Sets of parameter values as unions of cubes, and the way to few and short ones.

A *cube* is a conjunction of atoms: linear constraints, and "this parameter is one of these values"
for Booleans and enumerations. A union is made small as two-level logic is minimised (Espresso:
Brayton et al., "Logic minimization algorithms for VLSI synthesis", 1984): every cube is *expanded*,
atom by atom, as long as it stays inside the union, and cubes that the others cover are dropped.
Nothing is ever compared by form alone: a solver decides each inclusion, over the admissible values.
"""

from __future__ import annotations

import time
from collections.abc import Collection, Iterable, Mapping, Sequence
from fractions import Fraction
from math import ceil, floor

from checker.engines.linear import Constraint, as_term, constraint
from checker.records import dataclass
from checker.smt.emit import Writer
from checker.smt.program import Program
from checker.smt.session import Session, Stopped
from checker.system.system import Domain, System
from checker.system.terms import (
    FALSE,
    Sort,
    Term,
    conj,
    disj,
    eq,
    integer,
    negate,
    var,
)

MOST_CUBES = 96
"""A union that needs more cubes than this on the way is not turned inside out."""


@dataclass(frozen=True, slots=True)
class Member:
    """The parameter's value is one of `values`: positions of labels, or 0 and 1 for a Boolean."""

    name: str
    values: frozenset[int]


Atom = Constraint | Member
Cube = tuple[Atom, ...]


class Space:
    """The admissible values of a system's rigid variables, for questions about sets of them.

    `names` are the parameters that atoms speak of; the others may be chosen to fit. Every question
    raises `Stopped` once `deadline` (of `time.monotonic()`) has passed.
    """

    def __init__(self, system: System, names: Sequence[str], deadline: float) -> None:
        self.names = tuple(names)
        self.deadline = deadline
        self.domains: dict[str, Domain] = {r.name: r.domain for r in system.rigids}
        self.sorts: dict[str, Sort] = {n: d.sort for n, d in self.domains.items()}
        self._session = Session()
        self._count = 0
        self._known: dict[Term, bool] = {}
        writer = Writer("a.")
        writer.declare(self.sorts)
        writer.write((), Program(system).rigid_constraints())
        self._session.add(writer.text())

    def narrowed(self, system: System, fixed: Collection[str]) -> Space:
        """The space without the names that have fixed values in `system`."""
        if not fixed:
            return self
        return Space(system, [n for n in self.names if n not in fixed], self.deadline)

    def choices(self, name: str) -> frozenset[int] | None:
        """The positions that a Boolean or an enumeration can have; None for numbers."""
        domain = self.domains[name]
        if domain.sort is Sort.BOOL:
            return frozenset((0, 1))
        return frozenset(range(len(domain.labels))) if domain.labels else None

    def possible(self, term: Term) -> bool:
        """Do some admissible values satisfy the term?"""
        if term == FALSE:
            return False
        if term not in self._known:
            self._count += 1
            literal = f"ask.{self._count}"
            writer = Writer(f"a{self._count}.")
            writer.declare({literal: Sort.BOOL})
            writer.write((), [negate(conj(var(literal, Sort.BOOL), negate(term)))])
            self._session.add(writer.text())
            left = self.deadline - time.monotonic()
            if left <= 0:
                raise Stopped("time")
            self._known[term] = self._session.decide([literal], left)
        return self._known[term]

    def atom(self, one: Atom) -> Term:
        if isinstance(one, Constraint):
            return as_term(one, self.sorts)
        if self.sorts[one.name] is Sort.BOOL:
            value = var(one.name, Sort.BOOL)
            return disj(*(value if v else negate(value) for v in sorted(one.values)))
        value = var(one.name, Sort.INT)
        return disj(*(eq(value, integer(v)) for v in sorted(one.values)))

    def cube(self, cube: Cube) -> Term:
        return conj(*(self.atom(a) for a in cube))

    def union(self, cubes: Iterable[Cube]) -> Term:
        return disj(*(self.cube(c) for c in cubes))

    def opposite(self, one: Atom) -> Atom:
        """The atom that holds exactly where this one does not."""
        if isinstance(one, Constraint):
            flipped = {n: -c for n, c in one.factors}
            return self.tightened(constraint(flipped, -one.constant, not one.strict))
        all_values = self.choices(one.name)
        assert all_values is not None
        return Member(one.name, all_values - one.values)

    def tightened(self, one: Constraint) -> Constraint:
        """Over whole numbers no constraint needs to be strict, and the constant is whole."""
        if not one.factors or any(self.sorts[n] is not Sort.INT for n, _ in one.factors):
            return one
        most = ceil(-one.constant) - 1 if one.strict else floor(-one.constant)
        return Constraint(one.factors, Fraction(-most), False)


def normal(space: Space, constraints: Iterable[Constraint], booleans: Mapping[str, bool]) -> Cube:
    """A cube of these constraints, those over one enumeration as what it may be."""
    members: dict[str, frozenset[int]] = {n: frozenset((int(b),)) for n, b in booleans.items()}
    atoms: dict[Atom, None] = {}
    for one in constraints:
        name = one.factors[0][0]
        labels = space.choices(name) if len(one.factors) == 1 else None
        if labels is None:
            atoms.setdefault(space.tightened(one))
        else:
            factor = one.factors[0][1]
            fitting = frozenset(v for v in labels if _at_most_zero(factor * v, one))
            members[name] = members.get(name, labels) & fitting
    for name, values in sorted(members.items()):
        if values != space.choices(name):
            atoms.setdefault(Member(name, values))
    return tuple(atoms)


def _at_most_zero(value: Fraction, one: Constraint) -> bool:
    total = value + one.constant
    return total < 0 if one.strict else total <= 0


def smaller(space: Space, cubes: Sequence[Cube], inside: Term | None = None) -> tuple[Cube, ...]:
    """The same set of admissible values in fewer and shorter cubes.

    `inside` is a set that the cubes lie in and may be widened up to, where that is not their union.
    """
    outside = negate(space.union(cubes) if inside is None else inside)
    wide: list[Cube] = []
    for cube in cubes:
        if not space.possible(conj(space.cube(cube), negate(space.union(wide)))):
            continue
        wide.append(_expanded(space, cube, outside))
    return _without_covered(space, wide)


def _expanded(space: Space, cube: Cube, outside: Term) -> Cube:
    kept = list(dict.fromkeys(cube))
    for one in sorted(kept, key=_weight, reverse=True):
        rest = [a for a in kept if a != one]
        if not space.possible(conj(space.cube(tuple(rest)), outside)):
            kept = rest
        elif isinstance(one, Member):
            wider = _wider(space, one, rest, outside)
            kept = [wider if a == one else a for a in kept]
    return tuple(kept)


def _wider(space: Space, one: Member, rest: Sequence[Atom], outside: Term) -> Member:
    for value in sorted((space.choices(one.name) or frozenset()) - one.values):
        more = Member(one.name, one.values | {value})
        if not space.possible(conj(space.cube((*rest, more)), outside)):
            one = more
    return one


def _without_covered(space: Space, cubes: Sequence[Cube]) -> tuple[Cube, ...]:
    left = list(cubes)
    for cube in sorted(cubes, key=_length, reverse=True):
        others = [c for c in left if c is not cube]
        if not space.possible(conj(space.cube(cube), negate(space.union(others)))):
            left = others
    return tuple(left)


def turned(space: Space, cubes: Sequence[Cube]) -> tuple[Cube, ...] | None:
    """The admissible values that are in none of the cubes; None where that takes too many."""
    outside = negate(space.union(cubes))
    found: list[Cube] = [()]
    for cube in sorted(cubes, key=len):
        step: list[Cube] = []
        for start in found:
            if not space.possible(conj(space.cube(start), space.cube(cube))):
                step.append(start)
                continue
            for one in cube:
                longer = (*start, space.opposite(one))
                if space.possible(space.cube(longer)):
                    step.append(longer)
        found = _without_covered(space, list(dict.fromkeys(step)))  # type: ignore[assignment]
        found = list(found)
        if len(found) > MOST_CUBES:
            return None
    return smaller(space, found, outside)


def _weight(one: Atom) -> tuple[int, int]:
    """How much there is to read in an atom: what is tried first is what is best got rid of."""
    return (1, 0) if isinstance(one, Member) else (len(one.factors), int(one.constant != 0))


def _length(cube: Cube) -> tuple[int, int]:
    return len(cube), sum(_weight(a)[0] for a in cube)


def names_in(one: Atom) -> tuple[str, ...]:
    """The parameters that an atom speaks of."""
    return (one.name,) if isinstance(one, Member) else tuple(n for n, _ in one.factors)


def length(cubes: Sequence[Cube]) -> int:
    """The atoms of all cubes together: what there is to read."""
    return sum(len(c) for c in cubes)


__all__ = [
    "Atom",
    "Cube",
    "Member",
    "Space",
    "length",
    "names_in",
    "normal",
    "smaller",
    "turned",
]
