"""The earliest and roundest instants of a fixed sequence of firings.

With all values known, what remains of a sequence are difference constraints `u - v >= w` between
its instants. They have a least solution, found by relaxation (Bellman 1958): no instant can come
earlier even alone. It is sought on a grid, whole milliseconds first, and then finer ones, so that a
strict bound is followed by the next round value.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from fractions import Fraction
from itertools import islice, product
from math import lcm

from checker.engines.linear import Constraint, linear_form
from checker.engines.linear import constraint as normal
from checker.records import dataclass
from checker.system.terms import FALSE, Op, Term, sub

_CHOICES = 256  # combinations of alternative windows that are looked at


@dataclass(frozen=True, slots=True)
class Edge:
    """`target - source >= weight` (`>` where strict); None is the instant 0."""

    source: str | None
    target: str | None
    weight: Fraction
    strict: bool


def earliest(conditions: Iterable[Term], times: Sequence[str]) -> tuple[Fraction, ...] | None:
    """The lexicographically least instants, in whole milliseconds where possible; None where there
    are none. The conditions speak of `times` only."""
    options = [_alternatives(term) for term in conditions]
    best: tuple[Fraction, ...] | None = None
    grids = sorted({1, 2, 10, 100, 1000, _finest(options, len(times))})
    for grid in grids:
        for chosen in islice(product(*options), _CHOICES):
            found = _least([e for edges in chosen for e in edges], times, Fraction(1, grid))
            if found is not None and (best is None or found < best):
                best = found
        if best is not None:
            return best
    return None


def _alternatives(term: Term) -> list[list[Edge]]:
    """The condition as a disjunction of conjunctions of edges."""
    if term.op is Op.OR:
        return [choice for part in term.args for choice in _alternatives(part)]
    if term.op is Op.AND:
        lists = [_alternatives(part) for part in term.args]
        return [[e for edges in chosen for e in edges] for chosen in product(*lists)]
    if term == FALSE:
        return []
    if term.op is Op.NOT:
        left, right = term.args[0].args
        match term.args[0].op:
            case Op.LE:
                return [[_edge(right, left, True)]]
            case Op.LT:
                return [[_edge(right, left, False)]]
            case _:
                return [[_edge(left, right, True)], [_edge(right, left, True)]]
    left, right = term.args
    match term.op:
        case Op.LE:
            return [[_edge(left, right, False)]]
        case Op.LT:
            return [[_edge(left, right, True)]]
        case Op.EQ:
            return [[_edge(left, right, False), _edge(right, left, False)]]
        case _:
            raise AssertionError(f"not a condition on instants: {term!r}")


def _edge(low: Term, high: Term, strict: bool) -> Edge:
    """low <= high."""
    factors, offset = linear_form(sub(low, high))
    one: Constraint = normal(factors, offset, strict)
    source = next((n for n, c in one.factors if c == 1), None)
    target = next((n for n, c in one.factors if c == -1), None)
    assert len(one.factors) == (source is not None) + (target is not None)
    return Edge(source, target, one.constant, strict)


def _finest(options: list[list[list[Edge]]], count: int) -> int:
    bottoms = {e.weight.denominator for choices in options for edges in choices for e in edges}
    return lcm(*bottoms) * (count + 1) if bottoms else 1


def _least(
    edges: Sequence[Edge], times: Sequence[str], unit: Fraction
) -> tuple[Fraction, ...] | None:
    at: dict[str | None, int] = dict.fromkeys(times, 0) | {None: 0}
    steps = [(e.source, e.target, _steps(e, unit)) for e in edges]
    for _ in range(len(times) + 2):
        changed = False
        for source, target, steps_between in steps:
            due = at[source] + steps_between
            if due > at[target]:
                if target is None:
                    return None
                at[target] = due
                changed = True
        if not changed:
            return tuple(at[name] * unit for name in times)
    return None


def _steps(edge: Edge, unit: Fraction) -> int:
    units = edge.weight / unit
    return int(units // 1) + 1 if edge.strict else -int(-units // 1)
