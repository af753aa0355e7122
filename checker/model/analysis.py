"""Resolves steps 1, 3 and 4 of STPA: hazards, UCAs, scenarios, mitigations."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import assert_never

from checker import codes
from checker.diagnostics import Label
from checker.model import actionrefs, components, declarations, entities, expressions, paths
from checker.model.expr import And, Expr, Or, SwitchRef
from checker.model.lazy import top_scope
from checker.model.rewrite import walk
from checker.model.symbols import ActionSymbol, Allows, Context, Scope
from checker.model.types import BoolType, Type
from checker.model.units import describe, is_numeric
from checker.syntax import tree


def known(
    ctx: Context, idents: Iterable[tree.Ident], table: Iterable[str], what: str
) -> tuple[str, ...]:
    """The identifiers that exist, each once; the others are reported."""
    names = dict.fromkeys(table)
    found: dict[str, None] = {}
    for ident in idents:
        if ident.text in names:
            found[ident.text] = None
            continue
        ctx.reporter.error(
            codes.UNKNOWN_IDENTIFIER,
            f"unknown {what} {ident.text}",
            ident.span,
            f"no {what} has this identifier",
            about=ident.text,
            help=ctx.reporter.suggest(ident.text, names),
        )
    return tuple(found)


def condition(ctx: Context, expr: tree.Expr, allows: Allows, what: str) -> Expr | None:
    """A predicate outside of any component."""
    return expressions.typed(ctx, expr, top_scope(allows, what), BoolType())


def claimed(ctx: Context, idents: Iterable[tree.Ident]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """The UCAs that the model claims, and those that no `uca` does, which are warned of.

    Whoever takes a `uca` away to see what the machine says of it need not mend all lists first: the
    claims that name it fail, and everything else is decided.
    """
    names = dict.fromkeys(ctx.collected.ucas)
    found: dict[str, None] = {}
    missing: dict[str, None] = {}
    for ident in idents:
        if ident.text in names:
            found[ident.text] = None
        elif ident.text not in missing:
            missing[ident.text] = None
            ctx.reporter.warn(
                codes.UNCLAIMED_UCA,
                f"{ident.text} is named here, and no `uca` claims it",
                ident.span,
                "what is claimed of it cannot be met",
                help=ctx.reporter.suggest(ident.text, names)
                or f"claim it (`uca {ident.text} ..`), or take it out of the list",
            )
    return tuple(found), tuple(missing)


# ------------------------------------------------------------------------------- purpose


def hazard(ctx: Context, ident: str, parts: Sequence[tree.Hazard]) -> entities.Hazard:
    conditions: list[Expr] = []
    for part in parts:
        if part.condition is not None:
            found = condition(ctx, part.condition, Allows.EVERYTHING, f"hazard {ident}")
            if found is not None:
                conditions.append(found)
    titled = next((part for part in parts if part.title is not None), parts[0])
    losses = known(
        ctx, (loss for part in parts for loss in part.losses), ctx.collected.losses, "loss"
    )
    return entities.Hazard(ident, titled.title or "", losses, tuple(conditions), titled.ident.span)


def constraint(ctx: Context, item: tree.Constraint) -> entities.Constraint:
    found = (
        condition(ctx, item.condition, Allows.EVERYTHING, f"constraint {item.ident.text}")
        if item.condition is not None
        else None
    )
    hazards = known(ctx, item.hazards, ctx.collected.hazards, "hazard")
    return entities.Constraint(item.ident.text, item.title, hazards, found, item.ident.span)


# ------------------------------------------------------------------------------- step 3


def _commands(ctx: Context, item: tree.Uca | tree.NoUca) -> tuple[ActionSymbol, ...] | None:
    """The control actions that a cell of the table is about."""
    found = actionrefs.by_ident(ctx, item.action, item.action_name)
    if found is None or all(action.item.kind == "control" for action in found):
        return found
    ctx.reporter.error(
        codes.WRONG_USE,
        f"`{found[0].label}` is feedback and cannot be an unsafe control action",
        item.action.span,
        "informs a controller, commands nothing",
        also=(Label(components.name_span(found[0].item), "declared here"),),
        help="name the control action that goes wrong; missing feedback is a scenario's business",
    )
    return None


def uca(ctx: Context, item: tree.Uca) -> entities.Uca | None:
    hazards = known(ctx, item.hazards, ctx.collected.hazards, "hazard")
    actions = _commands(ctx, item)
    context = (
        condition(ctx, item.context, Allows.TRUTH, f"the context of {item.ident.text}")
        if item.context is not None
        else None
    )
    if actions is None:
        return None
    return entities.Uca(
        item.ident.text,
        item.title,
        hazards,
        item.action.text,
        item.action_name.text if item.action_name else None,
        tuple(action.position for action in actions),
        item.guideword,
        context,
        item.ident.span,
    )


def no_uca(ctx: Context, item: tree.NoUca) -> entities.NoUca | None:
    actions = _commands(ctx, item)
    if actions is None:
        return None
    return entities.NoUca(
        item.action.text,
        item.action_name.text if item.action_name else None,
        tuple(action.position for action in actions),
        item.guideword,
        item.reason,
        item.span,
    )


# ------------------------------------------------------------------------------- step 4


def settable(ctx: Context, name: tree.Ident) -> Type | None:
    """The type of the parameter called `name`, for a value that it is set to."""
    symbol = ctx.params.get(name.text)
    if symbol is None:
        ctx.reporter.error(
            codes.UNKNOWN_NAME,
            f"unknown parameter `{name.text}`",
            name.span,
            "only parameters can be set",
            about=name.text,
            help=ctx.reporter.suggest(name.text, ctx.params),
        )
        return None
    return declarations.param_type(ctx, symbol)


def _targets(
    ctx: Context, what: tree.ActionName
) -> tuple[tuple[ActionSymbol, ...], tuple[str, ...]] | None:
    """The transitions and the components' names that `slow`, `skip`, `allow` or `stop` act on."""
    if what.ident is not None:
        actions = actionrefs.by_ident(ctx, what.ident, what.names[0] if what.names else None)
        return (actions, ()) if actions is not None else None
    if len(what.names) == 1:
        name = what.names[0]
        component = ctx.components.get(name.text)
        if component is None:
            ctx.reporter.error(
                codes.UNKNOWN_NAME,
                f"unknown name `{name.text}`",
                name.span,
                "no component of that name",
                about=name.text,
                help=ctx.reporter.suggest(name.text, ctx.components),
            )
            return None
        return tuple(component.actions), (component.name,)
    named = actionrefs.by_path(ctx, what.names, None)
    return (named, ()) if named is not None else None


def _positions(actions: Iterable[ActionSymbol]) -> tuple[int, ...]:
    return tuple(action.position for action in actions)


def _beliefs(beliefs: Sequence[entities.Belief], components: Sequence[str]) -> tuple[int, ...]:
    return tuple(i for i, belief in enumerate(beliefs) if belief.component in components)


def effect(
    ctx: Context, item: tree.EffectItem, beliefs: Sequence[entities.Belief]
) -> entities.SwitchEffect | None:
    """What a scenario or mitigation does to the design."""
    scope = top_scope(Allows.PARAMETERS, "a scenario's value")
    match item:
        case tree.SetIn():
            return _set_in(ctx, item, scope)
        case tree.SetTo():
            type_ = settable(ctx, item.param)
            if type_ is None:
                return None
            value = expressions.typed(ctx, item.value, scope, type_)
            return entities.SetTo(item.param.text, value, item.span) if value else None
        case tree.Lose():
            path = paths.path_name(ctx, item.path)
            return entities.Lose(path, item.span) if path is not None else None
        case tree.Delay():
            path = paths.path_name(ctx, item.path)
            window = paths.interval_window(ctx, item.interval, scope)
            if path is None or window is None:
                return None
            return entities.Delay(path, window, item.span)
        case tree.Slow():
            found = _targets(ctx, item.what)
            window = paths.interval_window(ctx, item.interval, scope)
            if found is None or window is None:
                return None
            actions, components = found
            return entities.Slow(
                _positions(actions), _beliefs(beliefs, components), window, item.span
            )
        case tree.Skip():
            found = _targets(ctx, item.what)
            return entities.Skip(_positions(found[0]), item.span) if found else None
        case tree.Allow():
            found = _targets(ctx, item.what)
            return entities.Allow(_positions(found[0]), item.span) if found else None
        case tree.Stop():
            found = _targets(ctx, item.what)
            if found is None:
                return None
            return entities.Stop(_positions(found[0]), _beliefs(beliefs, found[1]), item.span)
        case tree.Require():
            required = condition(ctx, item.condition, Allows.PARAMETERS, "`require`")
            return entities.Require(required, item.span) if required is not None else None
        case _:
            assert_never(item)


def _set_in(ctx: Context, item: tree.SetIn, scope: Scope) -> entities.SetIn | None:
    type_ = settable(ctx, item.param)
    if type_ is None:
        return None
    if not is_numeric(type_):
        ctx.reporter.error(
            codes.WRONG_TYPE,
            f"`{item.param.text}` is {describe(type_)} and has no range",
            item.interval.span,
            "a range is for numbers",
            help=f"write `set {item.param.text} = ..`",
        )
        return None
    low = expressions.typed(ctx, item.interval.low, scope, type_)
    high = (
        expressions.typed(ctx, item.interval.high, scope, type_)
        if item.interval.high is not None
        else None
    )
    if low is None or (item.interval.high is not None and high is None):
        return None
    return entities.SetIn(item.param.text, low, high, item.span)


def _effects(
    ctx: Context,
    parts: Sequence[tree.Scenario] | Sequence[tree.Mitigation],
    beliefs: Sequence[entities.Belief],
) -> tuple[entities.SwitchEffect, ...]:
    found = []
    for part in parts:
        for item in part.effects:
            _fits(ctx, item, isinstance(part, tree.Scenario))
            found.append(effect(ctx, item, beliefs))
    return tuple(item for item in found if item is not None)


def _fits(ctx: Context, item: tree.EffectItem, in_scenario: bool) -> None:
    """Scenarios only ever add runs, mitigations make nothing worse."""
    if in_scenario and isinstance(item, tree.Stop | tree.Require):
        word = "stop" if isinstance(item, tree.Stop) else "require"
        ctx.reporter.error(
            codes.MISPLACED_EFFECT,
            f"`{word}` has no place in a scenario",
            item.span,
            "it would take runs away",
            help="scenarios widen what can go wrong; put it into a mitigation",
        )
    elif not in_scenario and isinstance(item, tree.Lose | tree.Skip):
        word = "lose" if isinstance(item, tree.Lose) else "skip"
        ctx.reporter.error(
            codes.MISPLACED_EFFECT,
            f"`{word}` has no place in a mitigation",
            item.span,
            "it makes something fail",
            help="put it into a scenario",
        )


def scenario(
    ctx: Context,
    ident: str,
    parts: Sequence[tree.Scenario],
    beliefs: Sequence[entities.Belief],
) -> entities.Scenario:
    titled = next((part for part in parts if part.title is not None), parts[0])
    ucas, unclaimed = claimed(ctx, (u for part in parts for u in part.ucas))
    return entities.Scenario(
        ident,
        titled.title or "",
        ucas,
        unclaimed,
        titled.kind,
        _effects(ctx, parts, beliefs),
        titled.ident.span,
    )


def mitigation(
    ctx: Context,
    ident: str,
    parts: Sequence[tree.Mitigation],
    beliefs: Sequence[entities.Belief],
) -> entities.Mitigation:
    titled = next((part for part in parts if part.title is not None), parts[0])
    ucas, unclaimed = claimed(ctx, (u for part in parts for u in part.ucas))
    against = known(
        ctx, (s for part in parts for s in part.against), ctx.collected.scenarios, "scenario"
    )
    return entities.Mitigation(
        ident,
        titled.title or "",
        ucas,
        unclaimed,
        against,
        _effects(ctx, parts, beliefs),
        titled.ident.span,
    )


def incident(ctx: Context, item: tree.Incident) -> entities.Incident | None:
    scenarios = known(ctx, (item.scenario,), ctx.collected.scenarios, "scenario")
    ucas, unclaimed = claimed(ctx, item.ucas)
    count = item.count
    if not count.digits.isdigit() or count.unit or len(count.digits) > 9:
        ctx.reporter.error(
            codes.NOT_WHOLE,
            f"`{count.digits}{count.unit}` is no number of incidents",
            count.span,
            "expected a whole number",
        )
        return None
    if not scenarios:
        return None
    return entities.Incident(
        item.title, int(count.digits), scenarios[0], ucas, unclaimed, item.span
    )


def negated_scenario(ctx: Context, expr: Expr) -> SwitchRef | None:
    """A scenario in `expr` whose being on could make it false: scenarios only ever add runs."""
    stack = [expr]
    while stack:
        node = stack.pop()
        if isinstance(node, And | Or):
            stack.extend(node.operands)
        elif not isinstance(node, SwitchRef):
            for inner in walk(node):
                if isinstance(inner, SwitchRef) and inner.ident in ctx.collected.scenarios:
                    return inner
    return None
