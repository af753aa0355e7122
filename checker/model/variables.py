"""States and process model variables."""

from __future__ import annotations

from dataclasses import replace

from checker import codes
from checker.model import (
    declarations,
    entities,
    expressions,
    paths,
)
from checker.model.expr import Literal, StateRef
from checker.model.rewrite import walk
from checker.model.symbols import (
    Allows,
    Context,
    VariableSymbol,
)
from checker.model.types import BoolType, DurationType
from checker.syntax import tree


def state(ctx: Context, symbol: VariableSymbol, item: tree.State) -> entities.State | None:
    """A `state` with its initial value."""
    type_ = declarations.variable_type(ctx, symbol)
    name = f"{symbol.component.name}.{item.name.text}"
    scope = declarations.member_scope(
        ctx, symbol, Allows.PARAMETERS, f"the initial value of `{name}`"
    )
    if type_ is None or scope is None or symbol.binders is None:
        return None
    initial = (
        expressions.typed(ctx, item.initial, scope, type_) if item.initial is not None else None
    )
    if item.initial is not None and initial is None:
        return None
    return entities.State(
        symbol.component.name,
        item.name.text,
        symbol.binders,
        type_,
        initial,
        item.title or "",
        item.name.span,
    )


def belief(ctx: Context, symbol: VariableSymbol, item: tree.Belief) -> entities.Belief | None:
    """A process model variable."""
    type_ = declarations.variable_type(ctx, symbol)
    name = f"{symbol.component.name}.{item.name.text}"
    scope = declarations.member_scope(
        ctx, symbol, Allows.PARAMETERS, f"the initial value of `{name}`"
    )
    if scope is None or symbol.binders is None:
        return None
    made = entities.Belief(
        symbol.component.name,
        item.name.text,
        symbol.binders,
        type_ if type_ is not None else BoolType(),
        None,
        symbol.follows,
        False,
        None,
        None,
        None,
        item.name.span,
    )
    if item.follows is None:
        if type_ is None:
            return None
        initial = (
            expressions.typed(ctx, item.initial, scope, type_) if item.initial is not None else None
        )
        if item.initial is not None and initial is None:
            return None
        return replace(made, initial=initial)
    follows = item.follows
    found: entities.Window | None = None
    good = type_ is not None
    timing_scope = scope.where(Allows.EVERYTHING, "the delay of a process model")
    match follows.timing:
        case None:
            pass
        case tree.Within(low=low, high=high, span=span):
            found = paths.window(ctx, low, high, timing_scope, span)
            good = good and found is not None
        case tree.Immediately(span=span):
            zero = Literal(paths.ZERO, DurationType(), span)
            found = entities.Window(zero, zero)
        case other:
            ctx.reporter.error(
                codes.FOLLOWS_TIMING,
                f"the delay of `{name}` must be a `within`",
                other.span,
                "a process model learns of each change after some delay",
                help="write `within a..b`; model polling as a feedback action with `every`",
            )
            good = False
    path = paths.path_name(ctx, follows.over.path) if follows.over is not None else None
    only = paths.existence(ctx, follows.only, scope)
    if not good or (follows.over is not None and path is None) or only is paths.BROKEN:
        return None
    if path is not None and follows.over is not None and symbol.follows is not None:
        read = (node.component for node in walk(symbol.follows) if isinstance(node, StateRef))
        others = [name for name in dict.fromkeys(read) if name != symbol.component.name]
        paths.path_fits(ctx, path, follows.over.path, symbol.component, symbol.binders, others)
    return replace(
        made,
        latest=follows.latest,
        window=found,
        path=path,
        only=only if not isinstance(only, paths.Broken) else None,
    )
