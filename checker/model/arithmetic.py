"""Numbers: literals with units, `+ - * /`, comparisons, `min` and `max`."""

from __future__ import annotations

from fractions import Fraction

from checker import codes
from checker.diagnostics import Label
from checker.model import expressions, temporal
from checker.model.constant import evaluate
from checker.model.expr import (
    Arith,
    Compare,
    Expr,
    Extremum,
    Literal,
)
from checker.model.rewrite import is_rigid
from checker.model.symbols import Context, Scope
from checker.model.types import (
    BoolType,
    DurationType,
    EnumType,
    IntType,
    Member,
    MemberType,
    QuantityType,
    Type,
)
from checker.model.units import (
    SUGGESTED_UNIT,
    comparable,
    describe,
    is_numeric,
    kind,
    plain,
    value_with_unit,
)
from checker.syntax import tree

OPERATORS = ("+", "-", "*", "/")
VERBS = {"+": "add", "-": "subtract", "*": "multiply", "/": "divide"}


def number(ctx: Context, expr: tree.Number, hint: expressions.Hint) -> Expr | None:
    """A literal; 0 takes the unit of the place, every other number must say its own."""
    written = expr.digits + expr.unit
    read = value_with_unit(expr.digits, expr.unit)
    wants_unit = (
        not expr.unit
        and not isinstance(hint, expressions.Unknown)
        and hint is not None
        and isinstance(hint, DurationType | QuantityType)
    )
    if wants_unit and isinstance(hint, DurationType | QuantityType):
        if read is not None and read[0] == 0:
            return Literal(Fraction(0) if isinstance(hint, DurationType) else 0, hint, expr.span)
        unit = SUGGESTED_UNIT[kind(hint)]
        suggestion = f"{expr.digits}{unit}"
        if kind(hint) == "cpu":
            suggestion = f"{int(float(expr.digits) * 1000)}m"
        ctx.reporter.error(
            codes.NUMBER_WITHOUT_UNIT,
            f"`{written}` has no unit, and {describe(hint)} is needed",
            expr.span,
            f"{describe(hint)} needs a unit",
            help=f"write `{suggestion}`, if that is what you mean",
        )
        return None
    if read is None:
        ctx.reporter.error(
            codes.NOT_WHOLE,
            f"`{written}` is not a whole number"
            + ("" if not expr.unit else " of bytes" if expr.unit != "m" else " of millicores"),
            expr.span,
            "has a fraction left over",
            help="write a whole number; for time, give a unit such as `500ms`"
            if not expr.unit
            else "use a smaller unit",
        )
        return None
    value, type_ = read
    return Literal(value, type_, expr.span)


def comparison(ctx: Context, expr: tree.Binary, scope: Scope) -> Expr | None:
    if isinstance(expr.left, tree.Times) or isinstance(expr.right, tree.Times):
        return temporal.times(ctx, expr, scope)
    left, right = expressions.together(ctx, (expr.left, expr.right), scope, None)
    if left is None or right is None:
        return None
    never = _never_none(left, right)
    if not comparable(left.type, right.type) or never:
        mixed = is_numeric(left.type) and is_numeric(right.type)
        ctx.reporter.error(
            codes.MIXED_UNITS if mixed else codes.WRONG_TYPE,
            f"`{expr.op}` compares {describe(left.type)} with "
            + ("none, which it never is" if never else describe(right.type)),
            expr.right.span,
            "none" if never else describe(right.type),
            also=(Label(expr.left.span, describe(left.type)),),
            help="declare it with `?` after the group if it may be none"
            if never
            else _hidden_value(expr.left, right) or _hidden_value(expr.right, left),
        )
        return None
    if expr.op not in ("==", "!=") and not is_numeric(left.type):
        ctx.reporter.error(
            codes.NO_ORDER,
            f"`{expr.op}` needs numbers, not {describe(left.type)}",
            expr.span,
            "these have no order",
            help="only `==` and `!=` apply here",
        )
        return None
    return Compare(expr.op, left, right, expr.span)


def _hidden_value(written: tree.Expr, other: Expr) -> str | None:
    """What to do where a name was meant as an enumeration's value and means something else."""
    if not isinstance(written, tree.Ref) or not isinstance(other.type, EnumType):
        return None
    name = written.parts[0].name.text
    if len(written.parts) > 1 or name not in other.type.values:
        return None
    return (
        f"`{name}` is a state, parameter or bound variable here, which hides the value: rename it"
    )


def _never_none(left: Expr, right: Expr) -> bool:
    for one, other in ((left, right), (right, left)):
        if (
            isinstance(one, Literal)
            and isinstance(one.value, Member)
            and isinstance(other.type, MemberType)
            and not other.type.optional
        ):
            return True
    return False


def arithmetic(
    ctx: Context, expr: tree.Binary, scope: Scope, hint: expressions.Hint
) -> Expr | None:
    spine: list[tree.Binary] = []
    leaf: tree.Expr = expr
    while isinstance(leaf, tree.Binary) and leaf.op in OPERATORS:
        spine.append(leaf)
        leaf = leaf.left
    spine.reverse()
    if any(node.op in "*/" for node in spine):
        hint = None
    first = spine[0]
    if first.op in "+-":
        left, right = expressions.together(ctx, (leaf, first.right), scope, hint)
    else:
        left = expressions.infer(ctx, leaf, scope, None)
        right = expressions.infer(ctx, first.right, scope, None)
    failed = False
    for position, node in enumerate(spine):
        if position:
            type_hint: expressions.Hint = expressions.UNKNOWN if left is None else left.type
            right = expressions.infer(
                ctx, node.right, scope, type_hint if node.op in "+-" else None
            )
        if left is None or right is None:
            left, failed = None, True
        else:
            left = _operate(ctx, node, left, right)
            failed = failed or left is None
    return None if failed else left


def _operate(ctx: Context, node: tree.Binary, left: Expr, right: Expr) -> Expr | None:
    for side in (left, right):
        if not is_numeric(side.type):
            ctx.reporter.error(
                codes.WRONG_TYPE,
                f"`{node.op}` needs numbers, and this is {describe(side.type)}",
                side.span,
                describe(side.type),
                help="count with `count(x in G: ..)`, or choose: `if .. then 1 else 0`"
                if isinstance(side.type, BoolType)
                else None,
            )
            return None
    here, there = kind(left.type), kind(right.type)
    result: Type | None = None
    match node.op:
        case "+" | "-" if here == there:
            result = plain(left.type)
        case "*" if "number" in (here, there):
            result = plain(right.type if here == "number" else left.type)
        case "/" if there == "number":
            result = plain(left.type)
        case "/" if here == there:
            result = IntType()
        case _:
            pass
    if result is None:
        ctx.reporter.error(
            codes.MIXED_UNITS,
            f"cannot {VERBS[node.op]} {describe(left.type)} and {describe(right.type)}",
            right.span,
            describe(right.type),
            also=(Label(left.span, describe(left.type)),),
        )
        return None
    if node.op == "/":
        if not is_rigid(right):
            ctx.reporter.error(
                codes.DIVISOR_NOT_CONSTANT,
                "division by something that changes",
                right.span,
                "must be an expression over constants and parameters",
                help="compare products instead: `a >= k * b` for `a / b >= k`",
            )
            return None
        if evaluate(right, {}) == 0:
            ctx.reporter.error(codes.DIVISOR_NOT_CONSTANT, "division by zero", right.span, "is 0")
            return None
    return Arith(node.op, left, right, result, node.span)


def extremum(ctx: Context, expr: tree.MinMax, scope: Scope, hint: expressions.Hint) -> Expr | None:
    found = expressions.together(ctx, expr.args, scope, hint)
    good = tuple(arg for arg in found if arg is not None)
    if len(good) != len(found):
        return None
    for arg in good:
        if not is_numeric(arg.type) or not comparable(arg.type, good[0].type):
            ctx.reporter.error(
                codes.MIXED_UNITS if is_numeric(arg.type) else codes.WRONG_TYPE,
                f"`{expr.function}` of {describe(good[0].type)} and {describe(arg.type)}"
                if is_numeric(arg.type)
                else f"`{expr.function}` needs numbers, and this is {describe(arg.type)}",
                arg.span,
                describe(arg.type),
                also=() if arg is good[0] else (Label(good[0].span, describe(good[0].type)),),
            )
            return None
    return Extremum(expr.function, good, plain(good[0].type), expr.span)
