"""Types as written, and what they range over as index sets."""

from __future__ import annotations

from fractions import Fraction

from checker import codes
from checker.diagnostics import Label, Span
from checker.model import arithmetic, expressions, lazy
from checker.model.expr import (
    BoolSet,
    EnumSet,
    Expr,
    GroupSet,
    IndexSet,
    Literal,
    RangeSet,
)
from checker.model.symbols import (
    Allows,
    Context,
    TypeSymbol,
)
from checker.model.types import (
    BoolType,
    DurationType,
    EnumType,
    IntType,
    MemberType,
    QuantityType,
    Type,
)
from checker.model.units import describe, fits, is_numeric, kind
from checker.syntax import tree

BASIC: dict[str, Type] = {
    "bool": BoolType(),
    "int": IntType(),
    "duration": DurationType(),
    "bytes": QuantityType("bytes"),
    "cpu": QuantityType("cpu"),
}


def resolve_type(ctx: Context, written: tree.TypeExpr) -> Type | None:
    """A type as written, declared types looked up."""
    match written:
        case tree.BasicType(name=name):
            return BASIC[name]
        case tree.NamedType():
            return _by_name(ctx, written)
        case tree.EnumType():
            return _enumeration(ctx, written)
        case tree.RangeType():
            return _range(ctx, written)


def named_type(ctx: Context, symbol: TypeSymbol) -> Type | None:
    """The type that `type NAME = ..` declares."""
    if lazy.begin(ctx, symbol, "type", symbol.item.name):
        found = resolve_type(ctx, symbol.item.type)
        if isinstance(found, EnumType) and found.name is None:
            found = EnumType(symbol.item.name.text, found.values)
        lazy.end(ctx, symbol, found)
    return symbol.type


def _by_name(ctx: Context, written: tree.NamedType) -> Type | None:
    text = written.name.text
    if text in ctx.collected.groups:
        ctx.use("group", text)
        return MemberType(text, written.optional)
    symbol = ctx.types.get(text)
    if symbol is None:
        ctx.reporter.error(
            codes.UNKNOWN_NAME,
            f"unknown type `{text}`",
            written.name.span,
            "no type or group of that name",
            about=text,
            help=ctx.reporter.suggest(text, {*ctx.types, *ctx.collected.groups, *BASIC}),
        )
        return None
    ctx.use("type", text)
    found = named_type(ctx, symbol)
    if found is None or not written.optional:
        return found
    if isinstance(found, MemberType):
        return MemberType(found.group, True)
    ctx.reporter.error(
        codes.WRONG_TYPE,
        f"`{text}?` is no type: only a member of a group can be none",
        written.span,
        f"`{text}` is {describe(found)}",
        help="add a value such as `unset` to the enumeration",
    )
    return None


def _enumeration(ctx: Context, written: tree.EnumType) -> Type | None:
    names = [value for value in written.values if isinstance(value, tree.Ident)]
    literals = [value for value in written.values if isinstance(value, tree.Number)]
    if names and literals:
        ctx.reporter.error(
            codes.BAD_ENUMERATION,
            "an enumeration mixes names and numbers",
            written.span,
            "either names or numbers",
        )
        return None
    if names:
        texts = [name.text for name in names]
        for position, name in enumerate(names):
            if name.text in texts[:position]:
                _twice(ctx, name.text, name.span)
                return None
        return EnumType(None, tuple(texts))
    return _literal_enumeration(ctx, literals)


def _literal_enumeration(ctx: Context, literals: list[tree.Number]) -> Type | None:
    found: list[Literal] = []
    for literal in literals:
        value = arithmetic.number(ctx, literal, found[0].type if found else None)
        if not isinstance(value, Literal):
            return None
        if found and kind(value.type) != kind(found[0].type):
            ctx.reporter.error(
                codes.MIXED_UNITS,
                f"an enumeration mixes {describe(found[0].type)} and {describe(value.type)}",
                literal.span,
                describe(value.type),
                also=(Label(literals[0].span, describe(found[0].type)),),
            )
            return None
        if any(value.value == before.value for before in found):
            _twice(ctx, literal.digits + literal.unit, literal.span)
            return None
        found.append(value)
    if isinstance(found[0].type, DurationType):
        return DurationType(tuple(v.value for v in found if isinstance(v.value, Fraction)))
    whole = tuple(v.value for v in found if isinstance(v.value, int))
    if isinstance(found[0].type, QuantityType):
        return QuantityType(found[0].type.unit, whole)
    low = min(found, key=lambda v: v.value if isinstance(v.value, int) else 0)
    high = max(found, key=lambda v: v.value if isinstance(v.value, int) else 0)
    return IntType(low, high, whole)


def _twice(ctx: Context, text: str, span: Span) -> None:
    ctx.reporter.error(
        codes.BAD_ENUMERATION,
        f"the enumeration has `{text}` twice",
        span,
        "the second time",
        help="delete it",
    )


def _range(ctx: Context, written: tree.RangeType) -> Type | None:
    scope = lazy.top_scope(Allows.SIZES, "the bound of a range")
    interval = written.interval
    low = expressions.untyped(ctx, interval.low, scope)
    if low is None:
        if interval.high is not None:
            expressions.untyped(ctx, interval.high, scope)
        return None
    if not isinstance(low.type, IntType | QuantityType):
        ctx.reporter.error(
            codes.WRONG_TYPE,
            f"a range type is of numbers, bytes or CPU, and this is {describe(low.type)}",
            interval.low.span,
            describe(low.type),
            help="list the durations: `type Wait = 1s | 2s | 4s`, or bound a parameter with `in`"
            if isinstance(low.type, DurationType)
            else None,
        )
        return None
    if interval.high is None:
        return _with_bounds(low.type, low, None)
    zero = isinstance(low, Literal) and low.value == 0 and isinstance(low.type, IntType)
    high = (
        expressions.untyped(ctx, interval.high, scope)
        if zero
        else expressions.typed(ctx, interval.high, scope, low.type)
    )
    if high is None:
        return None
    if zero and isinstance(high.type, QuantityType):
        low = Literal(0, high.type, low.span)
    elif not fits(high.type, low.type):
        ctx.reporter.error(
            codes.MIXED_UNITS if is_numeric(high.type) else codes.WRONG_TYPE,
            f"a range from {describe(low.type)} to {describe(high.type)}",
            written.span,
            "both ends must be of one unit",
        )
        return None
    return _with_bounds(low.type, low, high)


def _with_bounds(base: Type, low: Expr, high: Expr | None) -> Type:
    if isinstance(base, QuantityType):
        return QuantityType(base.unit, (), low, high)
    return IntType(low, high)


def domain(ctx: Context, name: tree.Ident) -> IndexSet | None:
    """What `name` ranges over: a group, an enumeration, `bool`, or a range by name."""
    text = name.text
    if text == "bool":
        return BoolSet()
    if text in ctx.collected.groups:
        ctx.use("group", text)
        return GroupSet(text)
    symbol = ctx.types.get(text)
    if symbol is None and text in ctx.collected.components:
        return _index_of(ctx, name)
    if symbol is None:
        ctx.reporter.error(
            codes.UNKNOWN_NAME,
            f"unknown group `{text}`",
            name.span,
            "no group or enumeration of that name",
            about=text,
            help=ctx.reporter.suggest(text, {*ctx.collected.groups, *ctx.types}),
        )
        return None
    ctx.use("type", text)
    match named_type(ctx, symbol):
        case EnumType(values=values):
            return EnumSet(text, values)
        case BoolType():
            return BoolSet()
        case MemberType(group=group):
            return GroupSet(group)
        case IntType(low=low, high=high) if low is not None and high is not None:
            return RangeSet(low, high)
        case None:
            return None
        case other:
            ctx.reporter.error(
                codes.NO_INDEX_SET,
                f"`{text}` is {describe(other)} and nothing to range over",
                name.span,
                "expected a group, an enumeration of names, `bool` or a range",
                also=(Label(symbol.item.name.span, "declared here"),),
            )
            return None


def _index_of(ctx: Context, name: tree.Ident) -> IndexSet | None:
    """The set that the component called `name` is a family over: `some(p in Pod: ..)`."""
    per = ctx.collected.components[name.text][0].per
    declared = {*ctx.collected.groups, *ctx.types, "bool"}
    if len(per) == 1 and per[0].domain.text in declared:
        return domain(ctx, per[0].domain)
    ctx.reporter.error(
        codes.NO_INDEX_SET,
        f"component `{name.text}` is no family over one set",
        name.span,
        "expected a group or an enumeration",
        about=name.text,
        help="name the set after its `per`" if per else f"`{name.text}` is a single component",
    )
    return None
