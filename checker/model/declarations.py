"""Parameters, `let`s and the types of variables; the binders of a `per`."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from checker import codes
from checker.model import expressions, lazy, typenames
from checker.model.expr import (
    Bound,
    RangeSet,
)
from checker.model.rewrite import MAX_DEPTH, MAX_SIZE, measure
from checker.model.symbols import (
    Allows,
    Context,
    MacroSymbol,
    NameSupply,
    ParamSymbol,
    Scope,
    VariableSymbol,
)
from checker.model.types import (
    MemberType,
    Type,
)
from checker.syntax import tree


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
        found = typenames.domain(ctx, binder.domain)
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


# ------------------------------------------------------------------------------- parameters


def param_type(ctx: Context, symbol: ParamSymbol) -> Type | None:
    """The type of a parameter; its default and domain are resolved later."""
    if lazy.begin(ctx, symbol, "parameter", symbol.item.name):
        found = binders(ctx, symbol.item.per, NameSupply(), {})
        if found is not None:
            symbol.binders, symbol.names = found
        type_ = typenames.resolve_type(ctx, symbol.item.type)
        if isinstance(type_, MemberType):
            ctx.reporter.error(
                codes.MEMBER_PARAMETER,
                f"parameter `{symbol.item.name.text}` is a member of {type_.group}",
                symbol.item.type.span,
                "members of a group have no names, so none can be set",
                help="use a state with `= any`, or an enumeration as index set",
            )
            type_ = None
        lazy.end(ctx, symbol, type_)
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
    if lazy.begin(ctx, symbol, "let", symbol.item.name):
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
        lazy.end(ctx, symbol, body.type if body is not None else None)
    return symbol.type


def variable_type(ctx: Context, symbol: VariableSymbol) -> Type | None:
    """The type of a state or belief; a belief that follows something has the type of that."""
    item = symbol.item
    name = f"{symbol.component.name}.{item.name.text}"
    what = "belief" if symbol.belief else "state"
    if lazy.begin(ctx, symbol, what, item.name):
        type_: Type | None = None
        if isinstance(item, tree.Belief) and item.follows is not None:
            scope = member_scope(ctx, symbol, Allows.EVERYTHING, f"what `{name}` follows")
            if scope is not None:
                symbol.follows = expressions.untyped(ctx, item.follows.source, scope)
            type_ = symbol.follows.type if symbol.follows is not None else None
        elif item.type is not None:
            type_ = typenames.resolve_type(ctx, item.type)
        lazy.end(ctx, symbol, type_)
    return symbol.type
