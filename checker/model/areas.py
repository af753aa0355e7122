"""Areas: where a condition over one or two parameters holds, as stretches of a line or polygons.

The comparisons in a condition are straight lines over the parameters (`min`, `max` and `if` have
several). They cut the plane into convex pieces, and in each of them the condition is either true or
false throughout: what it is worth in the middle of a piece is what it is worth there. Exact, in
fractions; what lies on a line itself is not told.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from fractions import Fraction
from itertools import product

from checker.model.constant import evaluate
from checker.model.entities import Model, Param
from checker.model.expr import Arith, Compare, Expr, Extremum, If, Literal, ParamRef
from checker.model.rewrite import walk
from checker.model.types import BoolType, DurationType, EnumType, IntType, QuantityType, Value
from checker.records import dataclass

MOST_LINES = 60
MOST_FACETS = 8

Point = tuple[Fraction, ...]
Line = tuple[Fraction, ...]
"""Factors of the axes, then the constant: `a * x + b * y + c`, positive on one side."""


@dataclass(frozen=True, slots=True)
class Axis:
    """A parameter with a range. `unit` is ms, bytes, cpu or empty; `here` is its value in the
    model, None where it has none."""

    name: str
    title: str
    unit: str
    low: Fraction
    high: Fraction
    here: Fraction | None


@dataclass(frozen=True, slots=True)
class Facet:
    """The area for one choice of the parameters that have no order (`label` says which).

    Each of `pieces` is convex, given by its corners, one number for each axis.
    """

    label: str
    pieces: tuple[tuple[Point, ...], ...]


@dataclass(frozen=True, slots=True)
class Area:
    axes: tuple[Axis, ...]
    facets: tuple[Facet, ...]


def area(
    model: Model, condition: Expr, names: Sequence[str], values: Mapping[str, Value]
) -> Area | None:
    """Where `condition` holds over the parameters `names`, the others having their `values` or else
    those of the model. None where that cannot be drawn: it has more than two axes, or none."""
    params = {p.name: p for p in model.params}
    setting = defaults(model, values)
    ordered = [params[n] for n in names if _unit(params[n]) is not None]
    others = [params[n] for n in names if _unit(params[n]) is None]
    choices = [_choices(p) for p in others]
    if not 1 <= len(ordered) <= 2 or not all(choices) or any(p.binders for p in params.values()):
        return None
    every = list(product(*choices))
    if len(every) > MOST_FACETS:
        return None
    fixed = {n: v for n, v in setting.items() if n not in names}
    lines = _lines(condition, [p.name for p in ordered], fixed)
    if lines is None:
        return None
    axes = tuple(_axis(p, i, lines, setting) for i, p in enumerate(ordered))
    facets = []
    for chosen in every:
        known = fixed | {p.name: v for p, v in zip(others, chosen, strict=True)}
        pieces = _pieces(axes, lines)
        held = tuple(p for p in pieces if _holds(condition, axes, p, known))
        label = ", ".join(f"{p.name} = {_word(v)}" for p, v in zip(others, chosen, strict=True))
        facets.append(Facet(label, held))
    return Area(axes, tuple(facets))


def defaults(model: Model, values: Mapping[str, Value]) -> dict[str, Value]:
    """The value of each parameter that has one, `values` before those of the model."""
    setting: dict[str, Value] = dict(values)
    for _ in model.params:  # a default may be over other parameters
        for param in model.params:
            if param.name not in setting and param.default is not None and not param.binders:
                value = evaluate(param.default, setting)
                if value is not None:
                    setting[param.name] = value
    return setting


def _unit(param: Param) -> str | None:
    match param.type:
        case DurationType():
            return "ms"
        case IntType():
            return ""
        case QuantityType(unit=unit):
            return unit
        case _:
            return None


def _choices(param: Param) -> tuple[Value, ...]:
    match param.type:
        case BoolType():
            return (False, True)
        case EnumType(values=values):
            return values
        case _:
            return ()


def _word(value: Value) -> str:
    return str(value).lower() if isinstance(value, bool) else str(value)


# ---------------------------------------------------------------------- lines


def _lines(
    condition: Expr, names: Sequence[str], setting: Mapping[str, Value]
) -> tuple[Line, ...] | None:
    """The lines along which the condition can change, without those that are the same."""
    found: dict[Line, None] = {}
    for node in walk(condition):
        pairs: list[tuple[Expr, Expr]] = []
        if isinstance(node, Compare):
            pairs = [(node.left, node.right)]
        elif isinstance(node, Extremum):
            pairs = [(a, b) for i, a in enumerate(node.operands) for b in node.operands[i + 1 :]]
        for left, right in pairs:
            if _discrete(left) or _discrete(right):
                continue
            sides = [_affine(left, names, setting), _affine(right, names, setting)]
            if not all(sides):
                return None
            for one, other in product(*sides):
                line = tuple(a - b for a, b in zip(one, other, strict=True))
                if any(line[:-1]):
                    lead = next(abs(a) for a in line if a)
                    found[tuple(a / lead for a in line)] = None
        if len(found) > MOST_LINES:
            return None
    return tuple(found)


def _discrete(expr: Expr) -> bool:
    return isinstance(expr.type, BoolType | EnumType)


def _affine(expr: Expr, names: Sequence[str], setting: Mapping[str, Value]) -> list[Line]:
    """What a number can be, as affine functions of the axes; none where it is no such thing."""
    constant = _constant(evaluate(expr, setting), len(names))
    if constant is not None:
        return [constant]
    match expr:
        case Literal(value=value):
            line = _constant(value, len(names))
            return [] if line is None else [line]
        case ParamRef(name=name, indices=()) if name in names:
            return [(*(Fraction(n == name) for n in names), Fraction(0))]
        case Arith(op="+" | "-" as op, left=left, right=right):
            sign = 1 if op == "+" else -1
            ways = product(_affine(left, names, setting), _affine(right, names, setting))
            return [tuple(a + sign * b for a, b in zip(x, y, strict=True)) for x, y in ways]
        case Arith(op=op, left=left, right=right):
            ways = product(_affine(left, names, setting), _affine(right, names, setting))
            return [line for x, y in ways if (line := _scaled(op, x, y)) is not None]
        case If(then=then, orelse=orelse):
            return _affine(then, names, setting) + _affine(orelse, names, setting)
        case Extremum(operands=operands):
            return [line for o in operands for line in _affine(o, names, setting)]
        case _:
            return []


def _constant(value: Value | None, axes: int) -> Line | None:
    if isinstance(value, bool) or not isinstance(value, int | Fraction):
        return None
    return (*(Fraction(0) for _ in range(axes)), Fraction(value))


def _scaled(op: str, one: Line, other: Line) -> Line | None:
    if op == "*" and not any(one[:-1]):
        one, other = other, one
    by = other[-1]
    if any(other[:-1]) or (op == "/" and by == 0):
        return None
    return tuple(a * by if op == "*" else a / by for a in one)


# ---------------------------------------------------------------------- pieces


def _axis(param: Param, number: int, lines: Sequence[Line], setting: Mapping[str, Value]) -> Axis:
    """The declared range; where that has no end, so far that what is interesting can be seen."""
    here = _number(setting.get(param.name))
    low = _number(None if param.low is None else evaluate(param.low, setting))
    high = _number(None if param.high is None else evaluate(param.high, setting))
    start = low if low is not None else Fraction(0)
    crossings = [-line[-1] / line[number] for line in lines if line[number]]
    seen = [x for x in (*crossings, here) if x is not None and x > start]
    furthest = max(seen, default=start + 1)
    if high is None or high > start + 4 * (furthest - start):
        high = start + (furthest - start) * Fraction(8, 5)
    return Axis(param.name, param.title, _unit(param) or "", start, max(high, start + 1), here)


def _number(value: Value | None) -> Fraction | None:
    if isinstance(value, bool) or not isinstance(value, int | Fraction):
        return None
    return Fraction(value)


def _pieces(axes: Sequence[Axis], lines: Sequence[Line]) -> list[tuple[Point, ...]]:
    """The whole range, cut along every line."""
    pieces = [_range(axes)]
    for line in lines:
        pieces = [part for piece in pieces for part in _cut(piece, line)]
    return pieces


def _range(axes: Sequence[Axis]) -> tuple[Point, ...]:
    if len(axes) == 1:
        return ((axes[0].low,), (axes[0].high,))
    x, y = axes
    return ((x.low, y.low), (x.high, y.low), (x.high, y.high), (x.low, y.high))


def _cut(piece: Sequence[Point], line: Line) -> Iterator[tuple[Point, ...]]:
    """Both sides of a convex piece; one where the line does not go through it."""
    for sign in (1, -1):
        heights = [sign * _height(line, point) for point in piece]
        if not any(h > 0 for h in heights):
            continue
        kept: list[Point] = []
        for i, point in enumerate(piece):
            after = (i + 1) % len(piece)
            if heights[i] >= 0:
                kept.append(point)
            if heights[i] * heights[after] < 0:
                share = heights[i] / (heights[i] - heights[after])
                ends = zip(point, piece[after], strict=True)
                kept.append(tuple(a + (b - a) * share for a, b in ends))
        yield tuple(dict.fromkeys(kept))


def _height(line: Line, point: Point) -> Fraction:
    return sum((a * x for a, x in zip(line, point, strict=False)), start=line[-1])


def _holds(
    condition: Expr, axes: Sequence[Axis], piece: Sequence[Point], known: Mapping[str, Value]
) -> bool:
    """What the condition is worth in the middle of a piece."""
    middle = [sum(xs) / len(piece) for xs in zip(*piece, strict=True)]
    values: dict[str, Value] = {a.name: x for a, x in zip(axes, middle, strict=True)}
    return evaluate(condition, {**known, **values}) is True


__all__ = ["Area", "Axis", "Facet", "area", "defaults"]
