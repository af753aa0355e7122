"""Values of expressions that do not depend on the state: constants, and parameters at a setting."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from checker.model.expr import (
    And,
    Arith,
    Compare,
    Expr,
    Extremum,
    If,
    Literal,
    Not,
    Or,
    ParamRef,
)
from checker.model.types import Value

Number = int | Fraction


def evaluate(expr: Expr, setting: Mapping[str, Value]) -> Value | None:
    """The value of `expr` where the parameters have the values of `setting`; None if it is open."""
    match expr:
        case Literal(value=value):
            return value
        case ParamRef(name=name, indices=()):
            return setting.get(name)
        case Not(operand=operand):
            inner = evaluate(operand, setting)
            return None if inner is None else not inner
        case And(operands=operands):
            values = [evaluate(operand, setting) for operand in operands]
            if any(value is False for value in values):
                return False
            return None if None in values else True
        case Or(operands=operands):
            values = [evaluate(operand, setting) for operand in operands]
            if any(value is True for value in values):
                return True
            return None if None in values else False
        case Compare():
            return _compare(expr, setting)
        case Arith():
            return _arith(expr, setting)
        case If(condition=condition, then=then, orelse=orelse):
            chosen = evaluate(condition, setting)
            if chosen is None:
                return None
            return evaluate(then if chosen else orelse, setting)
        case Extremum(function=function, operands=operands):
            numbers = [evaluate(operand, setting) for operand in operands]
            known = [n for n in numbers if isinstance(n, int | Fraction)]
            if len(known) != len(numbers):
                return None
            return min(known) if function == "min" else max(known)
        case _:
            return None


def _compare(expr: Compare, setting: Mapping[str, Value]) -> bool | None:
    left, right = evaluate(expr.left, setting), evaluate(expr.right, setting)
    if left is None or right is None:
        return None
    if expr.op == "==":
        return left == right
    if expr.op == "!=":
        return left != right
    if not isinstance(left, int | Fraction) or not isinstance(right, int | Fraction):
        return None
    match expr.op:
        case "<":
            return left < right
        case "<=":
            return left <= right
        case ">":
            return left > right
        case _:
            return left >= right


def _arith(expr: Arith, setting: Mapping[str, Value]) -> Number | None:
    left, right = evaluate(expr.left, setting), evaluate(expr.right, setting)
    if not isinstance(left, int | Fraction) or not isinstance(right, int | Fraction):
        return None
    match expr.op:
        case "+":
            return left + right
        case "-":
            return left - right
        case "*":
            return left * right
        case _:
            if right == 0:
                return None
            if isinstance(left, Fraction) and not isinstance(right, Fraction):
                return left / right
            return left // right
