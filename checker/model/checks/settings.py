"""Values under the parameters' defaults: windows, domains, sizes, initial values, assumptions."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction

from checker import codes
from checker.diagnostics import Label, Span
from checker.model import analysis, entities
from checker.model.constant import evaluate
from checker.model.expr import (
    AtLeast,
    Expr,
    Held,
    ParamRef,
    Quiet,
    RangeSet,
    StateRef,
)
from checker.model.rewrite import walk
from checker.model.symbols import Context
from checker.model.types import DurationType, IntType, QuantityType, Type, Value
from checker.model.units import show

MOST_MEMBERS = 10_000


def check(ctx: Context, model: entities.Model) -> None:
    """All findings of this module for a model without errors so far."""
    defaults = default_values(ctx, model)
    if defaults is None:
        return
    _domains(ctx, model, defaults)
    _sizes(ctx, model, defaults)
    for what, window, span in _windows(model):
        _window(ctx, what, window, span, defaults)
    _choices(ctx, model, defaults)
    _initials(ctx, model, defaults)
    _assumptions(ctx, model)
    _switches(ctx, model)
    _unset(ctx, model)


def default_values(ctx: Context, model: entities.Model) -> dict[str, Value] | None:
    """The values of all parameters that have one by default; None where they go in a circle."""
    by_name = {param.name: param for param in model.params}
    values: dict[str, Value] = {}
    state: dict[str, int] = {}
    for start in by_name:
        stack = [start]
        while stack:
            name = stack[-1]
            if state.get(name) == 2:
                stack.pop()
                continue
            param = by_name[name]
            waiting = [n for n in _mentioned(param.default) if state.get(n) != 2]
            circle = [n for n in waiting if state.get(n) == 1]
            if circle:
                ctx.reporter.error(
                    codes.CYCLIC_DEFINITION,
                    f"the default of `{circle[0]}` depends on itself: "
                    + " -> ".join([*stack[stack.index(circle[0]) :], circle[0]]),
                    by_name[circle[0]].span,
                    "the circle starts here",
                    help="give one of them a value",
                )
                return None
            if waiting:
                state[name] = 1
                stack.extend(waiting[:1])
                continue
            state[name] = 2
            stack.pop()
            value = evaluate(param.default, values) if param.default is not None else None
            if value is not None and not param.binders:
                values[name] = value
    return values


def _mentioned(expr: Expr | None) -> list[str]:
    if expr is None:
        return []
    return [node.name for node in walk(expr) if isinstance(node, ParamRef)]


# ------------------------------------------------------------------------------- domains and sizes


def _outside(value: Value, low: Expr | None, high: Expr | None, defaults: dict[str, Value]) -> bool:
    bottom = evaluate(low, defaults) if low is not None else None
    top = evaluate(high, defaults) if high is not None else None
    if not isinstance(value, int | Fraction):
        return False
    below = isinstance(bottom, int | Fraction) and value < bottom
    above = isinstance(top, int | Fraction) and value > top
    return below or above


def _bounds(low: Expr | None, high: Expr | None, defaults: dict[str, Value]) -> str:
    shown = []
    for bound in (low, high):
        value = evaluate(bound, defaults) if bound is not None else None
        shown.append(show(value, bound.type) if bound is not None and value is not None else "")
    return "..".join(shown)


def _listed(type_: Type) -> tuple[Value, ...]:
    if isinstance(type_, DurationType | QuantityType | IntType):
        return type_.values
    return ()


def _domains(ctx: Context, model: entities.Model, defaults: dict[str, Value]) -> None:
    for param in model.params:
        value = defaults.get(param.name)
        if value is None:
            continue
        among = _listed(param.type)
        if _outside(value, param.low, param.high, defaults) or (among and value not in among):
            ctx.reporter.error(
                codes.DEFAULT_OUTSIDE,
                f"the default of `{param.name}`, {show(value, param.type)}, is none of its values",
                param.span,
                "may be " + _bounds(param.low, param.high, defaults)
                if not among
                else "may be " + ", ".join(show(v, param.type) for v in among),
                help="change the default or the range",
            )
    by_name = {param.name: param for param in model.params}
    switches: list[entities.Scenario | entities.Mitigation] = [
        *model.scenarios,
        *model.mitigations,
    ]
    for switch in switches:
        for effect in switch.effects:
            if isinstance(effect, entities.SetTo):
                ends: tuple[Expr | None, ...] = (effect.value,)
            elif isinstance(effect, entities.SetIn):
                ends = (effect.low, effect.high)
                _set_range(ctx, switch.ident, effect, defaults)
            else:
                continue
            _settable(ctx, switch.ident, by_name[effect.param], ends, effect.span, defaults)
    for check_ in model.checks:
        for name, value_expr in check_.values:
            param = by_name[name]
            _settable(ctx, "the check", param, (value_expr,), value_expr.span, defaults)


def _set_range(
    ctx: Context, ident: str, effect: entities.SetIn, defaults: dict[str, Value]
) -> None:
    low = evaluate(effect.low, defaults)
    high = evaluate(effect.high, defaults) if effect.high is not None else None
    if isinstance(low, int | Fraction) and isinstance(high, int | Fraction) and low > high:
        ctx.reporter.error(
            codes.WINDOW_REVERSED,
            f"{ident} sets `{effect.param}` in an empty range",
            effect.span,
            f"from {show(low, effect.low.type)} down to {show(high, effect.low.type)}",
            help="swap the two ends",
        )


def _settable(
    ctx: Context,
    who: str,
    param: entities.Param,
    values: tuple[Expr | None, ...],
    span: Span,
    defaults: dict[str, Value],
) -> None:
    for expr in values:
        value = evaluate(expr, defaults) if expr is not None else None
        among = _listed(param.type)
        if value is None:
            continue
        if _outside(value, param.low, param.high, defaults) or (among and value not in among):
            ctx.reporter.warn(
                codes.SET_OUTSIDE,
                f"{who} sets `{param.name}` to {show(value, param.type)}, outside of its values",
                span,
                "not a declared value",
                also=(Label(param.span, "may be " + _bounds(param.low, param.high, defaults)),)
                if not among
                else (Label(param.span, "declared here"),),
                help=f"widen what `{param.name}` may be, or correct the value",
            )


def _sizes(ctx: Context, model: entities.Model, defaults: dict[str, Value]) -> None:
    for group in model.groups:
        size = evaluate(group.size, defaults)
        if isinstance(size, int) and not 0 <= size <= MOST_MEMBERS:
            ctx.reporter.error(
                codes.GROUP_SIZE,
                f"group `{group.name}` has {size} members",
                group.size.span,
                "a group has at least 0 members"
                if size < 0
                else f"kcheck builds every member; the limit is {MOST_MEMBERS}",
                help="correct the size"
                if size < 0
                else "check a smaller number, and claim the rest with `for any`",
            )


# ------------------------------------------------------------------------------- windows, choices


def _windows(model: entities.Model) -> Iterator[tuple[str, entities.Window, Span]]:
    for action in model.actions:
        name = f"`{action.label}`"
        match action.timing:
            case entities.Within(window=window):
                yield name, window, action.span
            case entities.Every(window=window, first=first):
                yield name, window, action.span
                if first is not None:
                    yield f"the first tick of {name}", first, action.span
            case entities.Eventually():
                pass
        if action.lasts is not None:
            yield f"the duration of {name}", action.lasts.window, action.span
    for belief in model.beliefs:
        if belief.window is not None:
            yield f"`{belief.component}.{belief.name}`", belief.window, belief.span
    for path in model.paths:
        if path.takes is not None:
            yield f"path `{path.name}`", path.takes, path.span
    switches: list[entities.Scenario | entities.Mitigation] = [
        *model.scenarios,
        *model.mitigations,
    ]
    for switch in switches:
        for effect in switch.effects:
            if isinstance(effect, entities.Delay | entities.Slow):
                yield switch.ident, effect.window, effect.span


def _window(
    ctx: Context, what: str, window: entities.Window, span: Span, defaults: dict[str, Value]
) -> None:
    low = evaluate(window.low, defaults)
    high = evaluate(window.high, defaults) if window.high is not None else None
    for bound, expr in ((low, window.low), (high, window.high)):
        if isinstance(bound, Fraction) and bound < 0 and expr is not None:
            ctx.reporter.error(
                codes.WINDOW_NEGATIVE,
                f"the window of {what} reaches {show(bound, expr.type)}",
                expr.span,
                "a time before the cause",
                help="start at `0s`",
            )
            return
    if isinstance(low, Fraction) and isinstance(high, Fraction) and low > high:
        ctx.reporter.error(
            codes.WINDOW_REVERSED,
            f"the window of {what} is empty: it opens after {show(low, window.low.type)} and "
            f"closes after {show(high, window.low.type)}",
            _from_to(window, span),
            "lo > hi, with the parameters' defaults",
            help="swap the bounds, or correct the parameters in them",
        )


def _from_to(window: entities.Window, span: Span) -> Span:
    if window.high is None or window.low.span.path != window.high.span.path:
        return span
    start, end = window.low.span.start, window.high.span.end
    return Span(window.low.span.path, start, end) if start < end else window.high.span


def _choices(ctx: Context, model: entities.Model, defaults: dict[str, Value]) -> None:
    for action in model.actions:
        for bound in action.choices:
            if not isinstance(bound.domain, RangeSet):
                continue
            low, high = evaluate(bound.domain.low, defaults), evaluate(bound.domain.high, defaults)
            if isinstance(low, int) and isinstance(high, int) and low > high:
                ctx.reporter.error(
                    codes.EMPTY_CHOICE,
                    f"`any {bound.name}` of `{action.label}` has nothing to choose from",
                    bound.domain.low.span,
                    f"{low}..{high} is empty",
                    help="swap the two ends",
                )


def _initials(ctx: Context, model: entities.Model, defaults: dict[str, Value]) -> None:
    variables: list[entities.State | entities.Belief] = [*model.states, *model.beliefs]
    for variable in variables:
        if variable.initial is None or not isinstance(
            variable.type, IntType | QuantityType | DurationType
        ):
            continue
        value = evaluate(variable.initial, defaults)
        if value is None:
            continue
        among = _listed(variable.type)
        low = high = None
        if isinstance(variable.type, IntType | QuantityType):
            low, high = variable.type.low, variable.type.high
        if _outside(value, low, high, defaults) or (among and value not in among):
            allowed = (
                ", ".join(show(v, variable.type) for v in among)
                if among
                else _bounds(low, high, defaults)
            )
            ctx.reporter.error(
                codes.INITIAL_OUTSIDE,
                f"`{variable.component}.{variable.name}` begins at "
                f"{show(value, variable.type)}, which is not one of its values",
                variable.initial.span,
                f"may be {allowed}",
                help="change the initial value or the type",
            )


# ------------------------------------------------------------------------------- the rest


def _assumptions(ctx: Context, model: entities.Model) -> None:
    fixed = {(state.component, state.name): state.initial is None for state in model.states}
    assigned = {
        (effect.target.component, effect.target.name)
        for action in model.actions
        for effect in (*action.effects, *(action.lasts.then if action.lasts else ()))
    }
    for assumption in model.assumptions:
        for node in walk(assumption.condition):
            changing = isinstance(node, Held | Quiet | AtLeast)
            name = "what happens in a run"
            if isinstance(node, StateRef):
                key = (node.component, node.name)
                changing = node.belief or (key in assigned and not fixed.get(key, False))
                name = f"`{node.component}.{node.name}`, which changes"
            if changing:
                ctx.reporter.error(
                    codes.ASSUMPTION_CHANGES,
                    f'assumption "{assumption.title}" is about {name}',
                    node.span,
                    "would cut away runs instead of describing the start",
                    help="assume parameters and initial values (`= any`) only; "
                    "make a promise about behaviour a `constraint .. requires`",
                )
                break


def _switches(ctx: Context, model: entities.Model) -> None:
    conditions = [
        *(component.only for component in model.components),
        *(action.only for action in model.actions),
        *(belief.only for belief in model.beliefs),
        *(path.only for path in model.paths),
    ]
    for condition in conditions:
        if condition is None:
            continue
        found = analysis.negated_scenario(ctx, condition)
        if found is not None:
            ctx.reporter.error(
                codes.SCENARIO_NEGATED,
                f"something exists only without scenario {found.ident}",
                found.span,
                "a scenario may only add to what can happen",
                help="make it a mitigation, or let the scenario set a parameter",
            )


def _unset(ctx: Context, model: entities.Model) -> None:
    open_params = [param for param in model.params if param.default is None]
    if not open_params:
        return
    switches: list[entities.Scenario | entities.Mitigation] = [
        *model.scenarios,
        *model.mitigations,
    ]
    setting = {
        switch.ident: {
            effect.param
            for effect in switch.effects
            if isinstance(effect, entities.SetTo | entities.SetIn)
        }
        for switch in switches
    }
    for check_ in model.checks:
        given = {name for name, _ in check_.values} | set(check_.for_any)
        for ident in check_.switches:
            given |= setting[ident]
        for param in open_params:
            if param.name not in given and ("param", param.name) in ctx.used:
                ctx.reporter.error(
                    codes.PARAMETER_UNSET,
                    f'the check "{check_.title}" does not say what `{param.name}` is',
                    check_.span,
                    f"`{param.name}` has no default",
                    also=(Label(param.span, "declared here without a value"),),
                    help=f"add `with {param.name} = ..` or `for any {param.name}`, or a default",
                )
