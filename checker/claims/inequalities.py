"""Sets of parameter values in the language's own words: `pre_stop > slice_lag + min_sync + 100ms`.

What is said can be written behind `iff` in a model. A comparison is solved for one of the asked
parameters where that is possible, stands with it on the left, and has no negative numbers.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction
from math import lcm

from checker.engines.cubes import Atom, Cube, Member, Space, length, names_in
from checker.engines.linear import Constraint
from checker.records import dataclass
from checker.system.system import Domain
from checker.system.terms import Sort

ALWAYS, NEVER = "true", "false"

_UNITS = (("h", 3_600_000), ("min", 60_000), ("s", 1000))
_BINARY = (("Gi", 1 << 30), ("Mi", 1 << 20), ("Ki", 1 << 10))
_MIRRORED = {"<": ">", "<=": ">=", ">": "<", ">=": "<="}


@dataclass(frozen=True, slots=True)
class Names:
    """`asked` are the parameters in question, in the order asked for; `order` is that of all."""

    asked: tuple[str, ...]
    order: tuple[str, ...]
    domains: Mapping[str, Domain]

    def rank(self, name: str) -> tuple[int, int]:
        asked = self.asked.index(name) if name in self.asked else len(self.asked)
        return asked, self.order.index(name)


@dataclass(frozen=True, slots=True)
class Texts:
    """A set and its complement in words, the shorter of two ways to say it."""

    safe: str
    unsafe: str
    length: int
    names: frozenset[str]

    @classmethod
    def of(
        cls, space: Space, names: Names, unsafe: Sequence[Cube], safe: Sequence[Cube] | None
    ) -> Texts:
        opposites = {a: space.opposite(a) for c in (*unsafe, *(safe or ())) for a in c}
        used = frozenset(n for c in unsafe for a in c for n in names_in(a))
        by_unsafe = length(unsafe)
        if safe is None or by_unsafe < length(safe):
            good = none_of(names, unsafe, opposites)
        else:
            good = any_of(names, safe)
        if safe is not None and length(safe) < by_unsafe:
            bad = none_of(names, safe, opposites)
        else:
            bad = any_of(names, unsafe)
        return cls(good, bad, min(by_unsafe, by_unsafe if safe is None else length(safe)), used)

    def mentions(self, name: str) -> bool:
        return name in self.names


def any_of(names: Names, cubes: Sequence[Cube]) -> str:
    """The union of the cubes, as alternatives."""
    if not cubes:
        return NEVER
    texts = sorted((_all(names, cube) for cube in cubes), key=lambda t: (len(t), t))
    if ALWAYS in texts:
        return ALWAYS
    if len(texts) == 1:
        return texts[0]
    return " or ".join(f"({t})" if " and " in t or " or " in t else t for t in texts)


def none_of(names: Names, cubes: Sequence[Cube], opposites: Mapping[Atom, Atom]) -> str:
    """What is in none of the cubes, as conditions that hold together; `opposites` negates."""
    if not cubes:
        return ALWAYS
    texts = []
    for cube in cubes:
        if not cube:
            return NEVER
        parts = _comparisons(names, [opposites[a] for a in cube], "or")
        text = " or ".join(parts)
        texts.append(f"({text})" if len(parts) > 1 and len(cubes) > 1 else text)
    texts.sort(key=lambda t: (len(t), t))
    return " and ".join(texts)


def _all(names: Names, cube: Cube) -> str:
    parts = []
    for part in _comparisons(names, cube, "and"):
        parts.append(f"({part})" if " or " in part and len(cube) > 1 else part)
    return " and ".join(parts) if parts else ALWAYS


def _comparisons(names: Names, atoms: Sequence[Atom], joint: str) -> list[str]:
    """The atoms one by one; two that together are an equality (or its opposite) as one."""
    texts = []
    left = list(atoms)
    while left:
        one = left.pop(0)
        if isinstance(one, Member):
            texts.append(_member(names, one, joint))
            continue
        other = next((a for a in left if isinstance(a, Constraint) and _pair(one, a, joint)), None)
        if other is not None:
            left.remove(other)
            texts.append(_comparison(names, one, "==" if joint == "and" else "!="))
        else:
            texts.append(_comparison(names, one, "<" if one.strict else "<="))
    return sorted(dict.fromkeys(texts), key=lambda t: (len(t), t))


def _pair(one: Constraint, other: Constraint, joint: str) -> bool:
    """`x <= 3 and x >= 3`, or `x < 3 or x > 3`."""
    flipped = tuple((n, -c) for n, c in one.factors)
    if other.factors != flipped:
        return False
    strict = joint == "or"
    return one.strict is other.strict is strict and other.constant == -one.constant


def _member(names: Names, one: Member, joint: str) -> str:
    domain = names.domains[one.name]
    if domain.sort is Sort.BOOL:
        return one.name if 1 in one.values else f"not {one.name}"
    labels = domain.labels
    missing = [v for v in range(len(labels)) if v not in one.values]
    if len(one.values) > 1 and len(missing) == 1:
        return f"{one.name} != {labels[missing[0]]}"
    text = " or ".join(f"{one.name} == {labels[v]}" for v in sorted(one.values))
    return f"({text})" if len(one.values) > 1 and joint == "and" else text


def _comparison(names: Names, one: Constraint, sign: str) -> str:
    """`factors + constant (sign) 0`, solved for the first asked parameter."""
    subject = min((n for n, _ in one.factors), key=names.rank)
    factors = dict(one.factors)
    constant = one.constant
    if factors[subject] < 0:
        factors = {n: -c for n, c in factors.items()}
        constant = -constant
        sign = _MIRRORED.get(sign, sign)
    factors, constant = _scaled(factors, constant, factors[subject])
    whole = all(names.domains[n].sort is Sort.INT for n in factors)
    sign, constant = _rounder(sign, constant, factors) if whole else (sign, constant)
    time = any(names.domains[n].sort is Sort.REAL for n in factors)
    unit = "ms" if time else next(iter({names.domains[n].unit for n in factors}))
    ordered = sorted(factors, key=names.rank)
    left = [_multiple(names, n, factors[n], time) for n in ordered if factors[n] > 0]
    right = [_multiple(names, n, -factors[n], time) for n in ordered if factors[n] < 0]
    if constant > 0 and (right or not _alone(factors)):
        left.append(literal(constant, unit))
    elif constant < 0 or not right:
        right.append(_signed(-constant, unit))
    return f"{' + '.join(left)} {sign} {' + '.join(right)}"


def _alone(factors: Mapping[str, Fraction]) -> bool:
    return len(factors) == 1


def _signed(value: Fraction, unit: str) -> str:
    return literal(value, unit) if value >= 0 else "-" + literal(-value, unit)


def _scaled(
    factors: Mapping[str, Fraction], constant: Fraction, by: Fraction
) -> tuple[dict[str, Fraction], Fraction]:
    """Divided by the subject's factor where everything stays whole (times: decimal)."""
    divided = {n: c / by for n, c in factors.items()}
    share = constant / by
    if all(c.denominator == 1 for c in divided.values()) and _decimal(share):
        return divided, share
    bottom = lcm(*(c.denominator for c in factors.values()))
    if not _decimal(constant * bottom):
        bottom = lcm(bottom, constant.denominator)
    return {n: c * bottom for n, c in factors.items()}, constant * bottom


def _decimal(value: Fraction) -> bool:
    bottom = value.denominator
    for prime in (2, 5):
        while bottom % prime == 0:
            bottom //= prime
    return bottom == 1


def _rounder(
    sign: str, constant: Fraction, factors: Mapping[str, Fraction]
) -> tuple[str, Fraction]:
    """Between whole numbers `k < n` says the same as `k + 1 <= n`, and less of it is to be read."""
    several = len(factors) > 1
    if several and sign == "<=" and constant == 1:
        return "<", Fraction(0)
    if several and sign == ">=" and constant == -1:
        return ">", Fraction(0)
    return sign, constant


def _multiple(names: Names, name: str, factor: Fraction, time: bool) -> str:
    if time and names.domains[name].sort is Sort.INT:
        return f"{name} * {literal(factor, 'ms')}"
    return name if factor == 1 else f"{factor} * {name}"


def literal(value: Fraction, unit: str) -> str:
    """A quantity as the language reads it: `100ms`, `90s`, `512Mi`, `250m`, `7`."""
    if unit == "ms":
        if value == 0:
            return "0s"
        for name, size in _UNITS:
            if value % size == 0:
                return f"{value // size}{name}"
        return f"{_digits(value)}ms"
    if unit == "bytes" and value:
        for name, size in _BINARY:
            if value % size == 0:
                return f"{value // size}{name}"
    if unit == "cpu" and value % 1000:
        return f"{value}m"
    return str(value // 1000) if unit == "cpu" else str(value)


def _digits(value: Fraction) -> str:
    """An exact decimal; the caller has made sure that there is one."""
    places = 0
    while (value * 10**places).denominator != 1:
        places += 1
    if places == 0:
        return str(value)
    whole, rest = divmod(int(value * 10**places), 10**places)
    return f"{whole}.{rest:0{places}d}"


__all__ = ["ALWAYS", "NEVER", "Names", "Texts", "any_of", "literal", "none_of"]
