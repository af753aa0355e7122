"""Resolves and types expressions.

Types flow both ways: an expression has a type of its own, and where it does not (a value of an
enumeration written as a bare name, `none`, a 0 without unit) a *hint* gives it: the type of the
other side or of the place. A function that returns None has reported why.
"""

from __future__ import annotations

from typing import assert_never

from checker import codes
from checker.diagnostics import Label, Span
from checker.model import arithmetic, declarations, limits, references, temporal, typenames
from checker.model.expr import (
    Aggregate,
    And,
    Bound,
    Expr,
    If,
    Literal,
    Not,
    Or,
    RangeSet,
    SwitchRef,
)
from checker.model.rewrite import MAX_DEPTH
from checker.model.symbols import Allows, Context, Scope
from checker.model.types import (
    BoolType,
    DurationType,
    EnumType,
    IntType,
    MemberType,
    QuantityType,
    Type,
)
from checker.model.units import (
    comparable,
    describe,
    fits,
    is_numeric,
    plain,
)
from checker.syntax import tree


class Unknown:
    """The hint where the other side was wrong: names that need it are passed over in silence."""


UNKNOWN = Unknown()
Hint = Type | Unknown | None


# ------------------------------------------------------------------------------- entry points


def typed(ctx: Context, expr: tree.Expr, scope: Scope, wanted: Type) -> Expr | None:
    """`expr` as a value of type `wanted`; the entry point for a whole expression."""
    depth = limits.nesting(expr)
    if depth is None or ctx.depth + depth > MAX_DEPTH:
        limits.too_large(ctx, expr)
        return None
    ctx.depth += depth
    found = check(ctx, expr, scope, wanted)
    ctx.depth -= depth
    return limits.small_enough(ctx, found)


def untyped(ctx: Context, expr: tree.Expr, scope: Scope) -> Expr | None:
    """`expr` with whatever type it has; the entry point for a whole expression."""
    depth = limits.nesting(expr)
    if depth is None or ctx.depth + depth > MAX_DEPTH:
        limits.too_large(ctx, expr)
        return None
    ctx.depth += depth
    found = infer(ctx, expr, scope, None)
    ctx.depth -= depth
    return limits.small_enough(ctx, found)


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
            return arithmetic.number(ctx, expr, hint)
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
            if expr.op in arithmetic.OPERATORS:
                return arithmetic.arithmetic(ctx, expr, scope, hint)
            return arithmetic.comparison(ctx, expr, scope)
        case tree.If():
            return _if(ctx, expr, scope, hint)
        case tree.Held():
            return temporal.held(ctx, expr, scope)
        case tree.Quiet():
            return temporal.quiet(ctx, expr, scope)
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
            return arithmetic.extremum(ctx, expr, scope, hint)
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


def together(
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


def _switch(ctx: Context, expr: tree.Switch, scope: Scope) -> Expr | None:
    ident = expr.ident.text
    known = {*ctx.collected.scenarios, *ctx.collected.mitigations}
    if ident not in known:
        ctx.reporter.error(
            codes.UNKNOWN_IDENTIFIER,
            f"unknown scenario or mitigation {ident}",
            expr.span,
            "no scenario or mitigation has this identifier",
            about=ident,
            help=ctx.reporter.suggest(ident, known),
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


def joined(left: Type, right: Type) -> Type:
    """The type of a choice between two comparable types."""
    if isinstance(left, MemberType) and isinstance(right, MemberType):
        return MemberType(left.group, left.optional or right.optional)
    if isinstance(left, EnumType):
        return left if left.name is not None else right
    return left if left == right else plain(left)


def _if(ctx: Context, expr: tree.If, scope: Scope, hint: Hint) -> Expr | None:
    condition = check(ctx, expr.condition, scope, BoolType())
    then, orelse = together(ctx, (expr.then, expr.orelse), scope, hint)
    if condition is None or then is None or orelse is None:
        return None
    if not comparable(then.type, orelse.type):
        mixed = is_numeric(then.type) and is_numeric(orelse.type)
        ctx.reporter.error(
            codes.MIXED_UNITS if mixed else codes.WRONG_TYPE,
            f"the two branches differ: {describe(then.type)} and {describe(orelse.type)}",
            expr.orelse.span,
            describe(orelse.type),
            also=(Label(expr.then.span, describe(then.type)),),
        )
        return None
    return If(condition, then, orelse, joined(then.type, orelse.type), expr.span)


def bind(
    ctx: Context, quantifiers: tuple[tree.Quantifier, ...], scope: Scope
) -> tuple[tuple[Bound, ...], Scope] | None:
    """The variables of an aggregate, and the scope of its body."""
    names: dict[str, Bound] = {}
    failed = False
    for quantifier in quantifiers:
        domain = typenames.domain(ctx, quantifier.domain)
        if not declarations.unbound(ctx, quantifier.name, {**scope.names, **names}):
            failed = True
        if isinstance(domain, RangeSet):
            ctx.reporter.error(
                codes.NO_INDEX_SET,
                f"`{quantifier.domain.text}` is a range of numbers",
                quantifier.domain.span,
                "an aggregate ranges over a group, an enumeration of names or `bool`",
                help="declare `group G[n]` for things that can be counted",
            )
            domain = None
        if domain is None:
            failed = True
            continue
        names[quantifier.name.text] = Bound(scope.supply.fresh(quantifier.name.text), domain)
    if failed:
        return None
    return tuple(names.values()), scope.with_inner(names)


def members_counted(ctx: Context, span: Span, scope: Scope) -> None:
    """Reports an aggregate where the sizes of groups are decided."""
    ctx.reporter.error(
        codes.PARAMETERS_ONLY,
        f"{scope.what} counts members of a group",
        span,
        "is needed before it is known what members there are",
        help="use the parameter that the group's size is made of",
    )


def _aggregate(ctx: Context, expr: tree.Aggregate, scope: Scope, hint: Hint) -> Expr | None:
    if scope.allows is Allows.SIZES:
        members_counted(ctx, expr.span, scope)
        return None
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
