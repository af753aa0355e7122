"""Types, index sets, parameters and `let`s: what other expressions build on.

Everything here is resolved on demand, because the order of declarations in a file does not matter;
something that is asked for while it is being resolved is a cycle.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction

from checker import codes
from checker.diagnostics import Label, Span
from checker.model import arithmetic, expressions
from checker.model.expr import (
    BoolSet,
    Bound,
    EnumSet,
    Expr,
    GroupSet,
    IndexSet,
    Literal,
    RangeSet,
)
from checker.model.rewrite import MAX_DEPTH, MAX_SIZE, measure
from checker.model.symbols import (
    Allows,
    Context,
    Lazy,
    MacroSymbol,
    NameSupply,
    ParamSymbol,
    Progress,
    Scope,
    TypeSymbol,
    VariableSymbol,
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

MOST_NESTED = 40
"""How many declarations may wait for each other; each costs a few stack frames."""

BASIC: dict[str, Type] = {
    "bool": BoolType(),
    "int": IntType(),
    "duration": DurationType(),
    "bytes": QuantityType("bytes"),
    "cpu": QuantityType("cpu"),
}


def top_scope(allows: Allows, what: str) -> Scope:
    """A scope outside of any component."""
    return Scope(allows, what, NameSupply())


def begin(ctx: Context, symbol: Lazy, what: str, name: tree.Ident) -> bool:
    """Whether `symbol` is to be resolved now; reports a cycle, and chains that are too long."""
    match symbol.progress:
        case Progress.DONE:
            return False
        case Progress.BUSY:
            _cycle(ctx, what, name)
            return False
        case Progress.NEW:
            if len(ctx.busy) >= MOST_NESTED:
                ctx.reporter.error(
                    codes.EXPRESSION_TOO_LARGE,
                    f"more than {MOST_NESTED} declarations build on each other",
                    name.span,
                    f"the chain reaches {what} `{name.text}`",
                    help="introduce a state for an intermediate result",
                )
                return False
            symbol.progress = Progress.BUSY
            ctx.busy.append((f"{what} {name.text}", name.span))
            return True


def end(ctx: Context, symbol: Lazy, type_: Type | None) -> None:
    symbol.type = type_
    symbol.progress = Progress.DONE
    ctx.busy.pop()


def _cycle(ctx: Context, what: str, name: tree.Ident) -> None:
    start = next(i for i, (_, span) in enumerate(ctx.busy) if span == name.span)
    chain = ctx.busy[start:]
    names = [label.split(" ", 1)[1] for label, _ in chain]
    ctx.reporter.error(
        codes.CYCLIC_DEFINITION,
        f"{what} `{name.text}` is defined by itself: " + " -> ".join([*names, name.text]),
        name.span,
        "the circle starts here",
        also=tuple(Label(span, "and goes through this") for _, span in chain[1:4]),
        help="break the circle; something that depends on its own past is a `state`",
    )


# ------------------------------------------------------------------------------- index sets


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


def unbound(ctx: Context, name: tree.Ident, names: Mapping[str, Bound]) -> bool:
    """Whether `name` is free to be bound; reported where it is not."""
    if name.text not in names:
        return True
    ctx.reporter.error(
        codes.SHADOWED,
        f"`{name.text}` is bound already",
        name.span,
        "hides the one around it",
        help="choose another name",
    )
    return False


def _initial(text: str) -> str:
    """What the variable of a `per Node` without a name is called in reports: `node`."""
    return text[0].lower() + text[1:]


def binders(
    ctx: Context,
    written: Sequence[tree.Binder],
    supply: NameSupply,
    around: Mapping[str, Bound],
) -> tuple[tuple[Bound, ...], dict[str, Bound]] | None:
    """The binders of a `per`, and what the user may call them."""
    bounds: list[Bound] = []
    names: dict[str, Bound] = {}
    failed = False
    for binder in written:
        found = domain(ctx, binder.domain)
        if isinstance(found, RangeSet):
            ctx.reporter.error(
                codes.NO_INDEX_SET,
                f"`per {binder.domain.text}` is over a range of numbers",
                binder.span,
                "copies are made per member of a group or enumeration",
                help="declare `group G[n]`, or use `any` for a choice of a number",
            )
            found = None
        if binder.name is not None and not unbound(ctx, binder.name, {**around, **names}):
            failed = True
            continue
        if found is None:
            failed = True
            continue
        text = binder.name.text if binder.name else _initial(binder.domain.text)
        bound = Bound(supply.fresh(text), found)
        bounds.append(bound)
        if binder.name is not None:
            names[binder.name.text] = bound
    return None if failed else (tuple(bounds), names)


# ------------------------------------------------------------------------------- types


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
    if begin(ctx, symbol, "type", symbol.item.name):
        found = resolve_type(ctx, symbol.item.type)
        if isinstance(found, EnumType) and found.name is None:
            found = EnumType(symbol.item.name.text, found.values)
        end(ctx, symbol, found)
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
    scope = top_scope(Allows.SIZES, "the bound of a range")
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


# ------------------------------------------------------------------------------- parameters


def param_type(ctx: Context, symbol: ParamSymbol) -> Type | None:
    """The type of a parameter; its default and domain are resolved later."""
    if begin(ctx, symbol, "parameter", symbol.item.name):
        found = binders(ctx, symbol.item.per, NameSupply(), {})
        if found is not None:
            symbol.binders, symbol.names = found
        type_ = resolve_type(ctx, symbol.item.type)
        if isinstance(type_, MemberType):
            ctx.reporter.error(
                codes.MEMBER_PARAMETER,
                f"parameter `{symbol.item.name.text}` is a member of {type_.group}",
                symbol.item.type.span,
                "members of a group have no names, so none can be set",
                help="use a state with `= any`, or an enumeration as index set",
            )
            type_ = None
        end(ctx, symbol, type_)
    return symbol.type


# ------------------------------------------------------------------------------- lets, variables


def member_scope(
    ctx: Context,
    symbol: MacroSymbol | VariableSymbol | ParamSymbol,
    allows: Allows,
    what: str,
) -> Scope | None:
    """The scope of an expression in the declaration of a family's member; None if it is broken."""
    if symbol.binders is None:
        return None
    supply = NameSupply()
    for bound in symbol.binders:
        supply.fresh(bound.name)
    component = None if isinstance(symbol, ParamSymbol) else symbol.component
    return Scope(allows, what, supply, symbol.names, symbol.binders, (), component)


def macro_type(ctx: Context, symbol: MacroSymbol) -> Type | None:
    """The type of a `let`; resolves its body."""
    if begin(ctx, symbol, "let", symbol.item.name):
        what = f"`{symbol.item.name.text}`"
        if symbol.component is None:
            found = binders(ctx, symbol.item.per, NameSupply(), {})
            if found is not None:
                symbol.binders, symbol.names = found
        scope = member_scope(ctx, symbol, Allows.EVERYTHING, what)
        body = expressions.untyped(ctx, symbol.item.value, scope) if scope is not None else None
        if body is not None:
            symbol.size, symbol.depth = measure(body)
            if symbol.size > MAX_SIZE or symbol.depth > MAX_DEPTH:
                body = None
        symbol.body = body
        end(ctx, symbol, body.type if body is not None else None)
    return symbol.type


def variable_type(ctx: Context, symbol: VariableSymbol) -> Type | None:
    """The type of a state or belief; a belief that follows something has the type of that."""
    item = symbol.item
    name = f"{symbol.component.name}.{item.name.text}"
    what = "belief" if symbol.belief else "state"
    if begin(ctx, symbol, what, item.name):
        type_: Type | None = None
        if isinstance(item, tree.Belief) and item.follows is not None:
            scope = member_scope(ctx, symbol, Allows.EVERYTHING, f"what `{name}` follows")
            if scope is not None:
                symbol.follows = expressions.untyped(ctx, item.follows.source, scope)
            type_ = symbol.follows.type if symbol.follows is not None else None
        elif item.type is not None:
            type_ = resolve_type(ctx, item.type)
        end(ctx, symbol, type_)
    return symbol.type
