"""Linear constraints over exact fractions: implicants of terms, elimination, polyhedra.

An *implicant* of a formula at a point is a conjunction of literals that hold at the point and imply
the formula. Fourier-Motzkin elimination (see Schrijver, "Theory of linear and integer programming",
1986, section 12.2) projects a conjunction of linear constraints, strict and not, onto fewer
variables; over the reals the projection is exact.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from fractions import Fraction
from math import gcd, lcm

from checker.records import dataclass
from checker.system.terms import (
    Const,
    Number,
    Op,
    Sort,
    Term,
    add,
    conj,
    const_value,
    integer,
    le,
    lt,
    mul,
    negate,
    number,
    real,
    sub,
    subterms,
    to_real,
    var,
)


@dataclass(frozen=True, slots=True)
class Constraint:
    """`sum of factor * name  + constant <= 0` (or `< 0` where strict); names in order."""

    factors: tuple[tuple[str, Fraction], ...]
    constant: Fraction
    strict: bool

    def factor(self, name: str) -> Fraction:
        return next((c for n, c in self.factors if n == name), Fraction(0))


def constraint(factors: Mapping[str, Fraction], constant: Fraction, strict: bool) -> Constraint:
    """The constraint with coprime integer factors, so that equal half-spaces are equal."""
    kept = {n: c for n, c in factors.items() if c != 0}
    scale = Fraction(1)
    if kept:
        bottom = lcm(*(c.denominator for c in kept.values()))
        scale = Fraction(bottom, gcd(*(int(c * bottom) for c in kept.values())))
    ordered = tuple(sorted((n, c * scale) for n, c in kept.items()))
    return Constraint(ordered, constant * scale, strict)


def linear_form(term: Term) -> tuple[dict[str, Fraction], Fraction]:
    """Factors and constant of a term without `if` and rounding."""
    factors: dict[str, Fraction] = {}
    constant = Fraction(0)
    stack: list[tuple[Term, Fraction]] = [(term, Fraction(1))]
    while stack:
        node, weight = stack.pop()
        match node.op:
            case Op.CONST:
                constant += weight * number(node)
            case Op.VAR:
                factors[node.name] = factors.get(node.name, Fraction(0)) + weight
            case Op.ADD:
                stack.extend((a, weight) for a in node.args)
            case Op.MUL:
                stack.append((node.args[1], weight * number(node.args[0])))
            case Op.TO_REAL:
                stack.append((node.args[0], weight))
            case _:
                raise AssertionError(f"not linear: {node!r}")
    return factors, constant


def value_of(term: Term, point: Mapping[str, Const]) -> Const:
    """The term's value at a point that gives all its variables."""
    return const_value(_simplified(term, point))


class Implicant:
    """Literals that hold at `point` and together imply all the terms given to `add`.

    `booleans` are the Boolean variables it fixes, `constraints` its linear part.
    """

    def __init__(self, point: Mapping[str, Const]) -> None:
        self._point = point
        self._values: dict[Term, Const] = {}
        self.booleans: dict[str, bool] = {}
        self._constraints: dict[Constraint, None] = {}

    @property
    def constraints(self) -> tuple[Constraint, ...]:
        return tuple(self._constraints)

    def add(self, term: Term) -> None:
        """Make the implicant imply `term`, which must hold at the point."""
        pending = [(term, True)]
        seen: set[tuple[Term, bool]] = set()
        while pending:
            item = pending.pop()
            if item in seen:
                continue
            seen.add(item)
            pending.extend(self._literals(*item))

    def _literals(self, node: Term, wanted: bool) -> list[tuple[Term, bool]]:
        match node.op:
            case Op.CONST:
                assert bool(node.value) is wanted
                return []
            case Op.VAR:
                self.booleans[node.name] = wanted
                return []
            case Op.NOT:
                return [(node.args[0], not wanted)]
            case Op.AND | Op.OR:
                if wanted is (node.op is Op.AND):
                    return [(a, wanted) for a in node.args]
                return [(next(a for a in node.args if self._value(a) is wanted), wanted)]
            case Op.ITE:
                test = bool(self._value(node.args[0]))
                return [(node.args[0], test), (node.args[1 if test else 2], wanted)]
            case Op.EQ if node.args[0].sort is Sort.BOOL:
                return [(a, bool(self._value(a))) for a in node.args]
            case _:
                return self._atom(node, wanted)

    def _atom(self, node: Term, wanted: bool) -> list[tuple[Term, bool]]:
        todo: list[tuple[Term, bool]] = []
        left, right = (self._linear(a, todo) for a in node.args)
        match node.op, wanted:
            case Op.LE, True:
                self._keep(left, right, False)
            case Op.LE, False:
                self._keep(right, left, True)
            case Op.LT, True:
                self._keep(left, right, True)
            case Op.LT, False:
                self._keep(right, left, False)
            case _, True:
                self._keep(left, right, False)
                self._keep(right, left, False)
            case _:
                below = self._number(node.args[0]) < self._number(node.args[1])
                self._keep(left if below else right, right if below else left, True)
        return todo

    def _keep(self, low: Term, high: Term, strict: bool) -> None:
        """low <= high."""
        factors, offset = linear_form(sub(low, high))
        found = constraint(factors, offset, strict)
        if found.factors:
            self._constraints.setdefault(found)

    def _linear(self, root: Term, todo: list[tuple[Term, bool]]) -> Term:
        """The term where `if` and rounding go the way they go at the point; what that needs is
        appended to `todo` or kept."""
        done: dict[Term, Term] = {}
        stack = [root]
        while stack:
            node = stack[-1]
            if node in done:
                stack.pop()
                continue
            match node.op:
                case Op.ITE:
                    test = bool(self._value(node.args[0]))
                    needed = [node.args[1 if test else 2]]
                case _:
                    needed = list(node.args)
            missing = [a for a in needed if a not in done]
            if missing:
                stack.extend(missing)
                continue
            stack.pop()
            args = [done[a] for a in needed]
            match node.op:
                case Op.CONST | Op.VAR:
                    done[node] = node
                case Op.ITE:
                    todo.append((node.args[0], bool(self._value(node.args[0]))))
                    done[node] = args[0]
                case Op.ADD:
                    done[node] = add(*args)
                case Op.MUL:
                    done[node] = mul(args[0], args[1])
                case Op.TO_REAL:
                    done[node] = to_real(args[0])
                case Op.DIV:
                    quotient = int(self._number(node))
                    divisor = number(args[1])
                    whole = to_real(args[0])
                    self._keep(real(quotient * divisor), whole, False)
                    self._keep(whole, real((quotient + 1) * divisor), True)
                    done[node] = integer(quotient)
                case _:
                    raise AssertionError(f"not a number: {node!r}")
        return done[root]

    def _number(self, term: Term) -> Number:
        value = self._value(term)
        assert not isinstance(value, bool)
        return value

    def _value(self, term: Term) -> Const:
        found = self._values.get(term)
        if found is None:
            found = self._values[term] = value_of(term, self._point)
        return found


def _simplified(term: Term, point: Mapping[str, Const]) -> Term:
    from checker.smt.unroll import constant
    from checker.system.terms import substitute

    sorts = {n.name: n.sort for n in subterms(term) if n.op is Op.VAR}
    return substitute(term, {n: constant(point[n], s) for n, s in sorts.items()})


class Infeasible(Exception):
    """The constraints contradict each other."""


def eliminate(constraints: Iterable[Constraint], names: Iterable[str]) -> tuple[Constraint, ...]:
    """The projection onto the other variables; raises `Infeasible` where it is empty."""
    current = list(dict.fromkeys(constraints))
    left = set(names)
    while left:
        name = min(left, key=lambda n: (_growth(current, n), n))
        left.discard(name)
        upper = [c for c in current if c.factor(name) > 0]
        lower = [c for c in current if c.factor(name) < 0]
        rest = [c for c in current if c.factor(name) == 0]
        combined = [_combined(low, high, name) for low in lower for high in upper]
        current = simplified([*rest, *combined])
    return tuple(simplified(current))


def _growth(constraints: Sequence[Constraint], name: str) -> int:
    up = sum(1 for c in constraints if c.factor(name) > 0)
    down = sum(1 for c in constraints if c.factor(name) < 0)
    return up * down - up - down


def _combined(low: Constraint, high: Constraint, name: str) -> Constraint:
    a, b = high.factor(name), -low.factor(name)
    factors: dict[str, Fraction] = {}
    for weight, one in ((b, high), (a, low)):
        for n, c in one.factors:
            factors[n] = factors.get(n, Fraction(0)) + weight * c
    factors.pop(name)
    return constraint(factors, b * high.constant + a * low.constant, low.strict or high.strict)


def simplified(constraints: Iterable[Constraint]) -> list[Constraint]:
    """Without what is always true and without the weaker of two parallel ones; raises `Infeasible`
    on what is never true."""
    best: dict[tuple[tuple[str, Fraction], ...], Constraint] = {}
    for one in constraints:
        if not one.factors:
            if one.constant > 0 or (one.strict and one.constant == 0):
                raise Infeasible
            continue
        known = best.get(one.factors)
        if known is None or (one.constant, one.strict) > (known.constant, known.strict):
            best[one.factors] = one
    return list(best.values())


def as_term(one: Constraint, sorts: Mapping[str, Sort]) -> Term:
    """The constraint as a comparison of two terms without negative factors."""
    ups = [mul(real(c), to_real(var(n, sorts[n]))) for n, c in one.factors if c > 0]
    downs = [mul(real(-c), to_real(var(n, sorts[n]))) for n, c in one.factors if c < 0]
    left, right = add(real(0), *ups), add(real(0), *downs)
    if one.constant >= 0:
        left = add(left, real(one.constant))
    else:
        right = add(right, real(-one.constant))
    return lt(left, right) if one.strict else le(left, right)


def polyhedron(
    constraints: Iterable[Constraint], booleans: Mapping[str, bool], sorts: Mapping[str, Sort]
) -> Term:
    """The conjunction of the constraints and of what is fixed."""
    fixed = [
        var(n, Sort.BOOL) if wanted else negate(var(n, Sort.BOOL))
        for n, wanted in sorted(booleans.items())
    ]
    return conj(*fixed, *(as_term(c, sorts) for c in constraints))
