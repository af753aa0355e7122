"""Resolves and types expressions.

Types flow both ways: an expression has a type of its own, and where it does not (a value of an
enumeration written as a bare name, `none`, a 0 without unit) a *hint* gives it: the type of the
other side or of the place. A function that returns None has reported why.
"""

from __future__ import annotations

from fractions import Fraction
from typing import assert_never

from checker import codes
from checker.diagnostics import Label
from checker.model import actionrefs, declarations, references
from checker.model.constant import evaluate
from checker.model.expr import (
    Aggregate,
    And,
    Arith,
    AtLeast,
    Bound,
    Compare,
    Expr,
    Extremum,
    Held,
    If,
    Literal,
    Not,
    Or,
    Quiet,
    SwitchRef,
)
from checker.model.reporter import did_you_mean
from checker.model.rewrite import MAX_DEPTH, MAX_SIZE, is_rigid, measure
from checker.model.symbols import Allows, Context, Scope
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
    LONGEST_NUMBER,
    SUGGESTED_UNIT,
    comparable,
    describe,
    fits,
    is_numeric,
    kind,
    plain,
    value_with_unit,
)
from checker.syntax import tree

ARITHMETIC = ("+", "-", "*", "/")
MIRRORED = {"<": ">", "<=": ">=", ">": "<", ">=": "<=", "==": "==", "!=": "!="}
MOST_TIMES = 1000
VERBS = {"+": "add", "-": "subtract", "*": "multiply", "/": "divide"}


class Unknown:
    """The hint where the other side was wrong: names that need it are passed over in silence."""


UNKNOWN = Unknown()
Hint = Type | Unknown | None


# ------------------------------------------------------------------------------- entry points


def typed(ctx: Context, expr: tree.Expr, scope: Scope, wanted: Type) -> Expr | None:
    """`expr` as a value of type `wanted`; the entry point for a whole expression."""
    depth = _depth(expr)
    if depth is None or ctx.depth + depth > MAX_DEPTH:
        _too_large(ctx, expr)
        return None
    ctx.depth += depth
    found = check(ctx, expr, scope, wanted)
    ctx.depth -= depth
    return small_enough(ctx, found)


def untyped(ctx: Context, expr: tree.Expr, scope: Scope) -> Expr | None:
    """`expr` with whatever type it has; the entry point for a whole expression."""
    depth = _depth(expr)
    if depth is None or ctx.depth + depth > MAX_DEPTH:
        _too_large(ctx, expr)
        return None
    ctx.depth += depth
    found = infer(ctx, expr, scope, None)
    ctx.depth -= depth
    return small_enough(ctx, found)


def _depth(expr: tree.Expr) -> int | None:
    """Levels of the expression as written; None where it is too large to be walked.

    A chain of `and` or of `or` is one level. An index counts three: looking it up nests more calls.
    """
    stack: list[tuple[tree.Expr, int]] = [(expr, 1)]
    count = deepest = 0
    while stack:
        node, depth = stack.pop()
        count += 1
        deepest = max(deepest, depth)
        if depth > MAX_DEPTH or count > MAX_SIZE:
            return None
        step = 3 if isinstance(node, tree.Ref | tree.Quiet | tree.Times) else 1
        for child in _parts(node):
            chained = (
                isinstance(node, tree.Binary)
                and isinstance(child, tree.Binary)
                and node.op == child.op
                and node.op in ("and", "or")
            )
            stack.append((child, depth if chained else depth + step))
    return deepest


def small_enough(ctx: Context, expr: Expr | None) -> Expr | None:
    """The expression, unless inlining made it too large or too deep."""
    if expr is None:
        return None
    size, depth = measure(expr)
    if size <= MAX_SIZE and depth <= MAX_DEPTH:
        return expr
    _too_large(ctx, expr)
    return None


def _too_large(ctx: Context, expr: tree.Expr | Expr) -> None:
    ctx.reporter.error(
        codes.EXPRESSION_TOO_LARGE,
        f"the expression nests deeper than {MAX_DEPTH} levels or has more than {MAX_SIZE} parts",
        expr.span,
        "too large, with every `let` in it written out",
        help="introduce states for intermediate results, or an aggregate over a group",
    )


def _parts(node: tree.Expr) -> tuple[tree.Expr, ...]:
    match node:
        case tree.Number() | tree.Bool() | tree.Switch():
            return ()
        case tree.Ref():
            return tuple(index for part in node.parts for index in part.indices)
        case tree.Not():
            return (node.operand,)
        case tree.Binary():
            return (node.left, node.right)
        case tree.If():
            return (node.condition, node.then, node.orelse)
        case tree.Held():
            return (node.condition, node.duration)
        case tree.Quiet() | tree.Times():
            inside = node.target.ref.parts if node.target.ref else ()
            nested = tuple(index for part in inside for index in part.indices)
            return (*node.target.indices, *nested, node.duration)
        case tree.Aggregate():
            return (node.body,)
        case tree.MinMax():
            return node.args
        case _:
            assert_never(node)


# ------------------------------------------------------------------------------- both directions


def check(ctx: Context, expr: tree.Expr, scope: Scope, wanted: Type) -> Expr | None:
    """`expr`, which must have a value that fits `wanted`."""
    found = infer(ctx, expr, scope, wanted)
    if found is None or fits(found.type, wanted):
        return found
    if is_numeric(found.type) and is_numeric(wanted):
        ctx.reporter.error(
            codes.MIXED_UNITS,
            f"{scope.what} is {describe(wanted)}, and this is {describe(found.type)}",
            expr.span,
            f"{describe(found.type)}, not {describe(wanted)}",
        )
    else:
        ctx.reporter.error(
            codes.WRONG_TYPE,
            f"expected {describe(wanted)} for {scope.what}, found {describe(found.type)}",
            expr.span,
            f"this is {describe(found.type)}",
            help=_conversion(found.type, wanted),
        )
    return None


def _conversion(found: Type, wanted: Type) -> str | None:
    if isinstance(wanted, BoolType):
        return "compare it with something: `==`, `<`, `>=`"
    if isinstance(found, BoolType):
        return "choose by it: `if .. then .. else ..`"
    if isinstance(found, MemberType) and isinstance(wanted, MemberType) and found.optional:
        return f"it may be none; choose a member with `any x in {found.group}` and compare"
    return None


def infer(ctx: Context, expr: tree.Expr, scope: Scope, hint: Hint) -> Expr | None:
    """`expr` with its own type; `hint` types what has none."""
    match expr:
        case tree.Number():
            return number(ctx, expr, hint)
        case tree.Bool():
            return Literal(expr.value, BoolType(), expr.span)
        case tree.Ref():
            return references.reference(ctx, expr, scope, hint)
        case tree.Switch():
            return _switch(ctx, expr, scope)
        case tree.Not():
            operand = check(ctx, expr.operand, scope, BoolType())
            return None if operand is None else Not(operand, expr.span)
        case tree.Binary(op="and" | "or"):
            return _chain(ctx, expr, scope)
        case tree.Binary():
            if expr.op in ARITHMETIC:
                return _arithmetic(ctx, expr, scope, hint)
            return _comparison(ctx, expr, scope)
        case tree.If():
            return _if(ctx, expr, scope, hint)
        case tree.Held():
            return _held(ctx, expr, scope)
        case tree.Quiet():
            return _quiet(ctx, expr, scope)
        case tree.Times():
            ctx.reporter.error(
                codes.TIMES_COMPARED,
                "`times(..)` is not a number to compute with",
                expr.span,
                "counts executions only up to the constant it is compared with",
                help="compare it with a constant: `times(CA-1 start last 10min) >= 3`",
            )
            return None
        case tree.Aggregate():
            return _aggregate(ctx, expr, scope, hint)
        case tree.MinMax():
            return _extremum(ctx, expr, scope, hint)
        case _:
            assert_never(expr)


def needs_hint(ctx: Context, expr: tree.Expr, scope: Scope) -> bool:
    """Whether the expression has no type of its own: a value of an enumeration, a bare number."""
    match expr:
        case tree.Number(unit=""):
            return True
        case tree.Ref():
            return not references.is_known(ctx, expr, scope)
        case tree.If():
            return needs_hint(ctx, expr.then, scope) and needs_hint(ctx, expr.orelse, scope)
        case tree.MinMax():
            return all(needs_hint(ctx, arg, scope) for arg in expr.args)
        case _:
            return False


def _together(
    ctx: Context, exprs: tuple[tree.Expr, ...], scope: Scope, hint: Hint
) -> list[Expr | None]:
    """Expressions of one type: those that have a type of their own give it to the others."""
    found: dict[int, Expr | None] = {}
    order = sorted(range(len(exprs)), key=lambda i: needs_hint(ctx, exprs[i], scope))
    for position in order:
        result = infer(ctx, exprs[position], scope, hint)
        found[position] = result
        if result is None and hint is None:
            hint = UNKNOWN
        elif result is not None and not isinstance(hint, _TYPES):
            hint = result.type
    return [found[position] for position in range(len(exprs))]


_TYPES = (BoolType, EnumType, IntType, DurationType, QuantityType, MemberType)


# ------------------------------------------------------------------------------- single forms


def number(ctx: Context, expr: tree.Number, hint: Hint) -> Expr | None:
    """A literal; 0 takes the unit of the place, every other number must say its own."""
    written = expr.digits + expr.unit
    if len(expr.digits) > LONGEST_NUMBER:
        ctx.reporter.error(
            codes.NUMBER_TOO_LARGE,
            f"a number of {len(expr.digits)} characters",
            expr.span,
            f"more than {LONGEST_NUMBER} characters",
            help="use a larger unit, or fewer digits",
        )
        return None
    read = value_with_unit(expr.digits, expr.unit)
    wants_unit = (
        not expr.unit
        and not isinstance(hint, Unknown)
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


def _switch(ctx: Context, expr: tree.Switch, scope: Scope) -> Expr | None:
    ident = expr.ident.text
    known = {*ctx.collected.scenarios, *ctx.collected.mitigations}
    if ident not in known:
        ctx.reporter.error(
            codes.UNKNOWN_IDENTIFIER,
            f"unknown scenario or mitigation {ident}",
            expr.span,
            "no scenario or mitigation has this identifier",
            help=did_you_mean(ident, known),
        )
        return None
    if scope.allows is not Allows.SWITCHES:
        ctx.reporter.error(
            codes.SWITCH_IN_EXPRESSION,
            f"{ident} is named in {scope.what}, where the world cannot know of it",
            expr.span,
            "a scenario or mitigation may be named only after `only with`",
            help="let the scenario set a parameter, and read that parameter here",
        )
        return None
    return SwitchRef(ident, expr.span)


def _chain(ctx: Context, expr: tree.Binary, scope: Scope) -> Expr | None:
    operands: list[tree.Expr] = []
    stack: list[tree.Expr] = [expr]
    while stack:
        node = stack.pop()
        if isinstance(node, tree.Binary) and node.op == expr.op:
            stack += [node.right, node.left]
        else:
            operands.append(node)
    found = [check(ctx, operand, scope, BoolType()) for operand in operands]
    good = tuple(operand for operand in found if operand is not None)
    if len(good) != len(found):
        return None
    return And(good, expr.span) if expr.op == "and" else Or(good, expr.span)


def _comparison(ctx: Context, expr: tree.Binary, scope: Scope) -> Expr | None:
    if isinstance(expr.left, tree.Times) or isinstance(expr.right, tree.Times):
        return _times(ctx, expr, scope)
    left, right = _together(ctx, (expr.left, expr.right), scope, None)
    if left is None or right is None:
        return None
    never = _never_none(left, right)
    if not comparable(left.type, right.type) or never:
        mixed = is_numeric(left.type) and is_numeric(right.type)
        ctx.reporter.error(
            codes.MIXED_UNITS if mixed else codes.WRONG_TYPE,
            f"`{expr.op}` compares {describe(left.type)} with "
            + ("none, which it never is" if never else describe(right.type)),
            expr.span,
            "these two have nothing in common",
            also=(
                Label(expr.left.span, describe(left.type)),
                Label(expr.right.span, describe(right.type)),
            ),
            help="declare it with `?` after the group if it may be none" if never else None,
        )
        return None
    if expr.op not in ("==", "!=") and not is_numeric(left.type):
        ctx.reporter.error(
            codes.NO_ORDER,
            f"`{expr.op}` needs numbers, and these are {describe(left.type)}",
            expr.span,
            "have no order",
            help="only `==` and `!=` apply here",
        )
        return None
    return Compare(expr.op, left, right, expr.span)


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


def _times(ctx: Context, expr: tree.Binary, scope: Scope) -> Expr | None:
    """`times(..) >= k` and its variants, as `AtLeast`."""
    op, call, bound = expr.op, expr.left, expr.right
    if not isinstance(call, tree.Times):
        op, call, bound = MIRRORED[expr.op], expr.right, expr.left
    if not isinstance(call, tree.Times) or isinstance(bound, tree.Times):
        ctx.reporter.error(
            codes.TIMES_COMPARED,
            "two counts of executions are compared with each other",
            expr.span,
            "`times(..)` must be compared with a constant",
            help="count one of them in a state",
        )
        return None
    if not _may_speak_of_time(ctx, expr, scope):
        return None
    action = actionrefs.action_ref(ctx, call.target, scope)
    duration = check(ctx, call.duration, scope.where(scope.allows, "a time"), DurationType())
    limit = check(ctx, bound, scope.where(Allows.PARAMETERS, "a number of executions"), IntType())
    if action is None or duration is None or limit is None:
        return None
    count = evaluate(limit, {})
    first = count + 1 if isinstance(count, int) and op in (">", "<=") else count
    if not isinstance(first, int) or not 1 <= first <= MOST_TIMES:
        ctx.reporter.error(
            codes.TIMES_COMPARED,
            f"`times(..)` is compared with something that is no constant from 1 to {MOST_TIMES}",
            bound.span,
            "each counted execution is a clock, so the number must be known"
            if count is None
            else "always true or always false, or too many to remember",
            help="write a number: `times(CA-1 start last 10min) >= 3`",
        )
        return None
    enough: Expr = AtLeast(action, duration, first, expr.span)
    if op in (">=", ">"):
        return enough
    if op in ("<", "<="):
        return Not(enough, expr.span)
    more = Not(AtLeast(action, duration, first + 1, expr.span), expr.span)
    exactly = And((enough, more), expr.span)
    return exactly if op == "==" else Not(exactly, expr.span)


def _arithmetic(ctx: Context, expr: tree.Binary, scope: Scope, hint: Hint) -> Expr | None:
    spine: list[tree.Binary] = []
    leaf: tree.Expr = expr
    while isinstance(leaf, tree.Binary) and leaf.op in ARITHMETIC:
        spine.append(leaf)
        leaf = leaf.left
    spine.reverse()
    if any(node.op in "*/" for node in spine):
        hint = None
    first = spine[0]
    if first.op in "+-":
        left, right = _together(ctx, (leaf, first.right), scope, hint)
    else:
        left = infer(ctx, leaf, scope, None)
        right = infer(ctx, first.right, scope, None)
    failed = False
    for position, node in enumerate(spine):
        if position:
            type_hint: Hint = UNKNOWN if left is None else left.type
            right = infer(ctx, node.right, scope, type_hint if node.op in "+-" else None)
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
            node.span,
            "the units do not go together",
            also=(
                Label(left.span, describe(left.type)),
                Label(right.span, describe(right.type)),
            ),
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


def joined(left: Type, right: Type) -> Type:
    """The type of a choice between two comparable types."""
    if isinstance(left, MemberType) and isinstance(right, MemberType):
        return MemberType(left.group, left.optional or right.optional)
    if isinstance(left, EnumType):
        return left if left.name is not None else right
    return left if left == right else plain(left)


def _if(ctx: Context, expr: tree.If, scope: Scope, hint: Hint) -> Expr | None:
    condition = check(ctx, expr.condition, scope, BoolType())
    then, orelse = _together(ctx, (expr.then, expr.orelse), scope, hint)
    if condition is None or then is None or orelse is None:
        return None
    if not comparable(then.type, orelse.type):
        mixed = is_numeric(then.type) and is_numeric(orelse.type)
        ctx.reporter.error(
            codes.MIXED_UNITS if mixed else codes.WRONG_TYPE,
            f"the two branches differ: {describe(then.type)} and {describe(orelse.type)}",
            expr.span,
            "both branches must be of one type",
            also=(
                Label(expr.then.span, describe(then.type)),
                Label(expr.orelse.span, describe(orelse.type)),
            ),
        )
        return None
    return If(condition, then, orelse, joined(then.type, orelse.type), expr.span)


def _extremum(ctx: Context, expr: tree.MinMax, scope: Scope, hint: Hint) -> Expr | None:
    found = _together(ctx, expr.args, scope, hint)
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


def _may_speak_of_time(ctx: Context, expr: tree.Expr, scope: Scope) -> bool:
    if scope.allows in (Allows.TRUTH, Allows.EVERYTHING):
        return True
    ctx.reporter.error(
        codes.PARAMETERS_ONLY,
        f"{scope.what} speaks of what happens in a run",
        expr.span,
        "may only name parameters here",
    )
    return False


def _held(ctx: Context, expr: tree.Held, scope: Scope) -> Expr | None:
    if not _may_speak_of_time(ctx, expr, scope):
        return None
    condition = check(ctx, expr.condition, scope, BoolType())
    duration = check(ctx, expr.duration, scope.where(scope.allows, "a time"), DurationType())
    if condition is None or duration is None:
        return None
    return Held(condition, duration, expr.span)


def _quiet(ctx: Context, expr: tree.Quiet, scope: Scope) -> Expr | None:
    if not _may_speak_of_time(ctx, expr, scope):
        return None
    action = actionrefs.action_ref(ctx, expr.target, scope)
    duration = check(ctx, expr.duration, scope.where(scope.allows, "a time"), DurationType())
    if action is None or duration is None:
        return None
    return Quiet(action, duration, expr.span)


def bind(
    ctx: Context, quantifiers: tuple[tree.Quantifier, ...], scope: Scope
) -> tuple[tuple[Bound, ...], Scope] | None:
    """The variables of an aggregate, and the scope of its body."""
    names: dict[str, Bound] = {}
    failed = False
    for quantifier in quantifiers:
        domain = declarations.domain(ctx, quantifier.domain)
        if not declarations.unbound(ctx, quantifier.name, {**scope.names, **names}):
            failed = True
        if domain is None:
            failed = True
            continue
        names[quantifier.name.text] = Bound(scope.supply.fresh(quantifier.name.text), domain)
    if failed:
        return None
    return tuple(names.values()), scope.with_inner(names)


def _aggregate(ctx: Context, expr: tree.Aggregate, scope: Scope, hint: Hint) -> Expr | None:
    bound = bind(ctx, expr.binders, scope)
    if bound is None:
        return None
    binders, inner = bound
    if expr.function in ("some", "all", "count"):
        body = check(ctx, expr.body, inner, BoolType())
        result: Type = IntType() if expr.function == "count" else BoolType()
    else:
        body = infer(ctx, expr.body, inner, hint)
        if body is not None and not is_numeric(body.type):
            ctx.reporter.error(
                codes.WRONG_TYPE,
                f"`{expr.function}` needs numbers, and this is {describe(body.type)}",
                expr.body.span,
                describe(body.type),
                help="use `count(..)` to count where it holds"
                if isinstance(body.type, BoolType)
                else None,
            )
            return None
        result = plain(body.type) if body is not None else IntType()
    if body is None:
        return None
    return Aggregate(expr.function, binders, body, result, expr.span)
