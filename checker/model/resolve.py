"""From the syntax trees of a system's files to its model.

One screen shows the order: declare names, resolve types and parameters, then components and their
behaviour, then the analysis, then the checks that need the whole.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from typing import TypeVar

from checker import codes
from checker.diagnostics import Diagnostic, has_errors
from checker.model import (
    analysis,
    claims,
    components,
    declarations,
    entities,
    expressions,
    paths,
    transitions,
    typenames,
    variables,
)
from checker.model.checks import completeness, settings, usage
from checker.model.collect import Collected, collect
from checker.model.lazy import top_scope
from checker.model.reporter import Reporter
from checker.model.symbols import (
    Allows,
    ComponentSymbol,
    Context,
    MacroSymbol,
    ParamSymbol,
    TypeSymbol,
)
from checker.model.types import EnumType, IntType, QuantityType
from checker.model.units import describe, is_numeric
from checker.records import dataclass
from checker.syntax import tree

_T = TypeVar("_T")


@dataclass(frozen=True, slots=True)
class Resolved:
    """`model` is None where there are errors."""

    model: entities.Model | None
    diagnostics: tuple[Diagnostic, ...]


def resolve(files: Sequence[tree.File]) -> Resolved:
    """Resolves, types and checks the files of one system, the root first."""
    reporter = Reporter()
    collected = collect(files, reporter)
    ctx = Context(reporter, collected)
    _declare(ctx, collected)
    components.declare_components(ctx)
    _enumerations(ctx, collected)
    groups = _present(_group(ctx, item) for item in collected.groups.values())
    params = _present(_param(ctx, symbol) for symbol in ctx.params.values())
    for type_symbol in ctx.types.values():
        typenames.named_type(ctx, type_symbol)
    for macro in _all_lets(ctx):
        declarations.macro_type(ctx, macro)
    symbols = list(ctx.all_variables())
    states = _present(
        variables.state(ctx, v, v.item) for v in symbols if isinstance(v.item, tree.State)
    )
    beliefs = _present(
        variables.belief(ctx, v, v.item) for v in symbols if isinstance(v.item, tree.Belief)
    )
    actions = _present(transitions.action(ctx, symbol) for symbol in ctx.actions)
    states_of, beliefs_of = _by_component(states), _by_component(beliefs)
    made = _present(
        _component(ctx, symbol, states_of.get(name, ()), beliefs_of.get(name, ()))
        for name, symbol in ctx.components.items()
    )
    joined = _present(paths.path(ctx, item) for item in collected.paths.values())
    model = entities.Model(
        name=collected.system.name.text if collected.system is not None else "",
        title=(collected.system.title or "") if collected.system is not None else "",
        losses=tuple(
            entities.Loss(item.ident.text, item.title, item.ident.span)
            for item in collected.losses.values()
        ),
        hazards=tuple(analysis.hazard(ctx, i, parts) for i, parts in collected.hazards.items()),
        constraints=tuple(analysis.constraint(ctx, c) for c in collected.constraints.values()),
        params=params,
        groups=groups,
        components=made,
        states=states,
        beliefs=beliefs,
        actions=actions,
        paths=joined,
        ucas=_present(analysis.uca(ctx, item) for item in collected.ucas.values()),
        no_ucas=_present(analysis.no_uca(ctx, item) for item in collected.no_ucas),
        scenarios=tuple(
            analysis.scenario(ctx, ident, parts, beliefs)
            for ident, parts in collected.scenarios.items()
        ),
        mitigations=tuple(
            analysis.mitigation(ctx, ident, parts, beliefs)
            for ident, parts in collected.mitigations.items()
        ),
        incidents=_present(analysis.incident(ctx, item) for item in collected.incidents),
        checks=_present(claims.check(ctx, item) for item in collected.checks),
        assumptions=_present(claims.assumption(ctx, item) for item in collected.assumptions),
        files=tuple(file.path for file in files),
    )
    completeness.identifiers(ctx)
    if not has_errors(reporter.diagnostics):
        settings.check(ctx, model)
        completeness.check(ctx, model)
        usage.check(ctx, model)
    diagnostics = reporter.finished()
    return Resolved(None if has_errors(diagnostics) else model, diagnostics)


def _present(found: Iterable[_T | None]) -> tuple[_T, ...]:
    return tuple(item for item in found if item is not None)


def _declare(ctx: Context, collected: Collected) -> None:
    ctx.params.update((n, ParamSymbol(item=item)) for n, item in collected.params.items())
    ctx.types.update((n, TypeSymbol(item=item)) for n, item in collected.types.items())
    ctx.lets.update((n, MacroSymbol(item=item)) for n, item in collected.lets.items())


def _enumerations(ctx: Context, collected: Collected) -> None:
    """Which enumerations have a value of some name: for names that stand where no type is asked."""
    written: list[tuple[str | None, tree.TypeExpr]] = [
        (name, item.type) for name, item in collected.types.items()
    ]
    written += [(None, item.type) for item in collected.params.values()]
    for variable in ctx.all_variables():
        if variable.item.type is not None:
            written.append((None, variable.item.type))
    for name, type_ in written:
        if not isinstance(type_, tree.EnumType):
            continue
        values = tuple(v.text for v in type_.values if isinstance(v, tree.Ident))
        for value in values:
            having = ctx.enumerations.setdefault(value, [])
            if not any(isinstance(t, EnumType) and t.values == values for t in having):
                having.append(EnumType(name, values))


def _group(ctx: Context, item: tree.Group) -> entities.Group | None:
    scope = top_scope(Allows.SIZES, f"the size of group `{item.name.text}`")
    size = expressions.typed(ctx, item.size, scope, IntType())
    if size is None:
        return None
    return entities.Group(item.name.text, size, item.title or "", item.name.span)


def _param(ctx: Context, symbol: ParamSymbol) -> entities.Param | None:
    type_ = declarations.param_type(ctx, symbol)
    item = symbol.item
    name = f"`{item.name.text}`"
    scope = declarations.member_scope(ctx, symbol, Allows.SIZES, name)
    if type_ is None or scope is None or symbol.binders is None:
        return None
    default = (
        expressions.typed(ctx, item.default, scope, type_) if item.default is not None else None
    )
    low = high = None
    good = item.default is None or default is not None
    if isinstance(type_, IntType | QuantityType):
        low, high = type_.low, type_.high
    if item.domain is not None:
        if not is_numeric(type_):
            ctx.reporter.error(
                codes.WRONG_TYPE,
                f"{name} is {describe(type_)} and has no range",
                item.domain.span,
                "a range is for numbers",
                help="leave out the range: a parameter may have any value of its type",
            )
            return None
        low = expressions.typed(ctx, item.domain.low, scope, type_)
        good = good and low is not None
        high = None
        if item.domain.high is not None:
            high = expressions.typed(ctx, item.domain.high, scope, type_)
            good = good and high is not None
    if not good:
        return None
    return entities.Param(
        item.name.text,
        symbol.binders,
        type_,
        default,
        low,
        high,
        item.title or "",
        item.name.span,
    )


def _all_lets(ctx: Context) -> list[MacroSymbol]:
    inside = [let for component in ctx.components.values() for let in component.lets.values()]
    return [*ctx.lets.values(), *inside]


def _by_component(
    variables: Sequence[entities.State | entities.Belief],
) -> dict[str, list[int]]:
    """Positions of the variables, by the component that has them."""
    found: dict[str, list[int]] = {}
    for position, variable in enumerate(variables):
        found.setdefault(variable.component, []).append(position)
    return found


def _component(
    ctx: Context, symbol: ComponentSymbol, states: Sequence[int], beliefs: Sequence[int]
) -> entities.Component | None:
    only, good = paths.component_only(ctx, symbol)
    controls = components.controls(ctx, symbol)
    if not good or symbol.binders is None:
        return None
    titles = [part.title for part, _ in symbol.parts if part.title]
    return entities.Component(
        symbol.kind,
        symbol.name,
        symbol.binders,
        titles[0] if titles else "",
        controls,
        only,
        tuple(states),
        tuple(beliefs),
        tuple(action.position for action in symbol.actions),
        symbol.span,
    )
