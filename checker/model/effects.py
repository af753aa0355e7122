"""What a transition writes: `do` and `then`."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from checker import codes
from checker.diagnostics import Label, Span
from checker.model import (
    entities,
    expressions,
    references,
)
from checker.model.expr import Bound, Expr, StateRef
from checker.model.symbols import (
    ActionSymbol,
    Allows,
    Context,
    Scope,
)
from checker.syntax import tree


def resolve_effects(
    ctx: Context, symbol: ActionSymbol, written: Sequence[tree.Assign], scope: Scope
) -> tuple[entities.Effect, ...] | None:
    found = [_effect(ctx, symbol, assign, scope) for assign in written]
    good = tuple(effect for effect in found if effect is not None)
    if len(good) != len(found):
        return None
    seen: dict[object, Span] = {}
    for effect, assign in zip(good, written, strict=True):
        target = effect.target
        key = (target.component, target.name, repr([_shape(i) for i in target.indices]))
        if not effect.binders and key in seen:
            ctx.reporter.error(
                codes.STATE_ASSIGNED_TWICE,
                f"`{symbol.label}` assigns `{target.component}.{target.name}` twice at once",
                assign.target.span,
                "the second",
                also=(Label(seen[key], "the first"),),
                help="all effects happen at once: give one value, chosen with `if`",
            )
            return None
        seen[key] = assign.target.span
    return good


def _shape(index: Expr) -> object:
    return replace(index, span=Span("", 0, 0))


def _effect(
    ctx: Context, symbol: ActionSymbol, assign: tree.Assign, scope: Scope
) -> entities.Effect | None:
    inner = scope
    bounds: tuple[Bound, ...] = ()
    if assign.binder is not None:
        found = expressions.bind(ctx, (assign.binder,), scope)
        if found is None:
            return None
        bounds, inner = found
    target = _target(ctx, symbol, assign.target, inner)
    if target is None:
        return None
    value = expressions.typed(
        ctx,
        assign.value,
        inner.where(Allows.EVERYTHING, f"`{target.component}.{target.name}`"),
        target.type,
    )
    return entities.Effect(bounds, target, value, assign.span) if value is not None else None


def _target(ctx: Context, symbol: ActionSymbol, ref: tree.Ref, scope: Scope) -> StateRef | None:
    name = ref.parts[-1].name.text
    own = symbol.component
    variable = None
    if len(ref.parts) == 1 and name not in scope.names:
        variable = own.variables.get(name)
        if variable is None and scope.target is not None and name not in ctx.params:
            variable = scope.target.variables.get(name)
    if len(ref.parts) == 1 and variable is None:
        derived = name in own.lets or name in ctx.lets
        if name in ctx.params or derived or name in scope.names:
            what = (
                "a derived quantity"
                if derived
                else "a parameter"
                if name in ctx.params and name not in scope.names
                else "a bound variable"
            )
            ctx.reporter.error(
                codes.NOT_ASSIGNABLE,
                f"`{symbol.label}` assigns `{name}`, which is {what}",
                ref.span,
                "never changes in a run"
                if what != "a derived quantity"
                else "computed from others",
                help="only states can be assigned; declare a `state` for what changes",
            )
            return None
    reads = (
        (variable.component.name, name)
        if variable is not None
        else (ref.parts[0].name.text, name)
        if len(ref.parts) > 1
        else None
    )
    key = ("state", ".".join(reads)) if reads is not None else None
    was_used = key in ctx.used
    found = references.reference(ctx, ref, scope.where(Allows.EVERYTHING, "an effect"), None)
    if key is not None and not was_used:
        ctx.used.discard(key)
    if found is None:
        return None
    if not isinstance(found, StateRef):
        ctx.reporter.error(
            codes.NOT_ASSIGNABLE,
            f"`{symbol.label}` assigns something that is no state",
            ref.span,
            "only states can be assigned",
        )
        return None
    return found if _may_assign(ctx, symbol, ref, found) else None


def _may_assign(ctx: Context, symbol: ActionSymbol, ref: tree.Ref, found: StateRef) -> bool:
    if not found.belief:
        return True
    name = f"{found.component}.{found.name}"
    variable = ctx.components[found.component].variables[found.name]
    if variable.follower:
        ctx.reporter.error(
            codes.FOLLOWER_ASSIGNED,
            f"`{symbol.label}` assigns `{name}`, which follows the truth by itself",
            ref.span,
            "updated by its `follows` only",
            also=(Label(variable.item.name.span, "declared here"),),
            help=f"declare it `model {found.name} : type = value` to set it by actions",
        )
        return False
    target = symbol.item.target.text if symbol.item.target is not None else None
    if found.component == symbol.component.name or (
        symbol.item.kind == "feedback" and found.component == target
    ):
        return True
    ctx.reporter.error(
        codes.FOREIGN_BELIEF,
        f"`{symbol.label}` assigns `{name}`, what another component believes",
        ref.span,
        "a process model is set by its own controller or by feedback to it",
        also=(Label(variable.item.name.span, "declared here"),),
        help=f"make it a `feedback .. -> {found.component}`",
    )
    return False
