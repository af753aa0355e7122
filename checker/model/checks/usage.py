"""What is declared and never used: usually a slip, sometimes a plan that was forgotten."""

from __future__ import annotations

from checker import codes
from checker.diagnostics import Span
from checker.model import entities
from checker.model.symbols import Context


def check(ctx: Context, model: entities.Model) -> None:
    """All warnings of this module for a model without errors."""
    found = ctx.collected
    for name, param in found.params.items():
        _unless_used(ctx, "param", "parameter", name, param.name.span, "nothing reads it")
    for name, group in found.groups.items():
        _unless_used(ctx, "group", "group", name, group.name.span, "nothing ranges over it")
    for name, type_ in found.types.items():
        _unless_used(ctx, "type", "type", name, type_.name.span, "nothing has this type")
    for name, path in found.paths.items():
        _unless_used(ctx, "path", "path", name, path.name.span, "nothing goes over it")
    for let in ctx.lets.values():
        name = let.item.name.text
        if ("let", f".{name}") not in ctx.used:
            _unused(ctx, "let", name, let.item.name.span, "nothing reads it")
    for component in ctx.components.values():
        for name, let in component.lets.items():
            if ("let", f"{component.name}.{name}") not in ctx.used:
                full = f"{component.name}.{name}"
                _unused(ctx, "let", full, let.item.name.span, "nothing reads it")
    for state in model.states:
        name = f"{state.component}.{state.name}"
        if ("state", name) not in ctx.used:
            ctx.reporter.warn(
                codes.NEVER_READ,
                f"state `{name}` is never read",
                state.span,
                "no guard, hazard or effect depends on it",
                help="delete it, or say where it matters",
            )
    _beliefs(ctx, model)


def _unless_used(ctx: Context, space: str, what: str, name: str, span: Span, why: str) -> None:
    if (space, name) not in ctx.used:
        _unused(ctx, what, name, span, why)


def _unused(ctx: Context, what: str, name: str, span: Span, why: str) -> None:
    ctx.reporter.warn(
        codes.UNUSED,
        f"{what} `{name}` is never used",
        span,
        why,
        help="delete it, or use it where it belongs",
    )


def _beliefs(ctx: Context, model: entities.Model) -> None:
    assigned = {
        (effect.target.component, effect.target.name)
        for action in model.actions
        for effect in (*action.effects, *(action.lasts.then if action.lasts else ()))
    }
    for belief in model.beliefs:
        if belief.follows is None and (belief.component, belief.name) not in assigned:
            ctx.reporter.warn(
                codes.BELIEF_NEVER_UPDATED,
                f"nothing updates the process model `{belief.component}.{belief.name}`",
                belief.span,
                "keeps its initial value for ever",
                help="let it follow the truth: `model x follows Process.state within a..b`, "
                "or set it by a `feedback`",
            )
