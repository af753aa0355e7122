"""Control actions, feedback and events with their clauses."""

from __future__ import annotations

from typing import TypeVar

from checker import codes
from checker.diagnostics import Label, Span
from checker.model import (
    actionrefs,
    components,
    effects,
    entities,
    expressions,
    paths,
)
from checker.model.expr import ActionRef, Literal, Local
from checker.model.rewrite import walk
from checker.model.symbols import (
    ActionSymbol,
    Allows,
    Context,
    NameSupply,
    Scope,
)
from checker.model.types import BoolType, DurationType
from checker.records import dataclass
from checker.syntax import tree

_C = TypeVar("_C")

_TIMING = (tree.Within, tree.Every, tree.Immediately, tree.Eventually)


@dataclass(slots=True)
class _Clauses:
    """The clauses of a transition, each kind at most once."""

    found: dict[str, tree.Clause]

    def get(self, kind: type[_C]) -> _C | None:
        clause = self.found.get(kind.__name__)
        return clause if isinstance(clause, kind) else None


def _clauses(ctx: Context, symbol: ActionSymbol) -> _Clauses:
    found: dict[str, tree.Clause] = {}
    timing: tree.Clause | None = None
    for clause in symbol.item.clauses:
        kind = type(clause).__name__
        before = found.get(kind)
        if isinstance(clause, _TIMING):
            before = timing
            timing = timing or clause
        if before is not None:
            ctx.reporter.error(
                codes.CLAUSE_TWICE,
                f"`{symbol.label}` has two clauses of one kind",
                clause.span,
                "the second",
                also=(Label(before.span, "the first"),),
                help="join two conditions with `and`; two timings need two transitions",
            )
            continue
        found[kind] = clause
    return _Clauses(found)


def action(ctx: Context, symbol: ActionSymbol) -> entities.Action | None:
    """A transition with all of its clauses; None where something in it is wrong."""
    item = symbol.item
    good = not symbol.broken
    if item.target is not None:
        good = components.component_named(ctx, item.target) and good
    if symbol.broken:
        return None
    supply = NameSupply()
    for bound in symbol.order:
        supply.fresh(bound.name)
    scope = Scope(
        Allows.EVERYTHING,
        f"the guard of `{symbol.label}`",
        supply,
        symbol.names,
        symbol.order,
        (),
        symbol.component,
        ctx.components[item.target.text] if item.target is not None and good else None,
    )
    clauses = _clauses(ctx, symbol)

    when = clauses.get(tree.When)
    guard = expressions.typed(ctx, when.condition, scope, BoolType()) if when else None
    good = good and (when is None or guard is not None)

    needs_clause = clauses.get(tree.Needs)
    needs = _needs(ctx, needs_clause, scope) if needs_clause else None
    good = good and (needs_clause is None or needs is not None)

    timing = _timing(ctx, clauses, scope, item.span)
    good = good and timing is not None and _one_clock(ctx, symbol, _windows(timing))

    after_clause = clauses.get(tree.After)
    after: ActionRef | None = None
    if after_clause is not None:
        after = actionrefs.action_ref(ctx, after_clause.target, scope)
        good = good and after is not None

    over = clauses.get(tree.Over)
    path_ = paths.path_name(ctx, over.path) if over is not None else None
    good = good and (over is None or path_ is not None)
    if over is not None and path_ is not None:
        ends = [item.target.text] if item.target is not None else []
        paths.path_fits(ctx, path_, over.path, symbol.component, symbol.order, ends)

    lasts_clause = clauses.get(tree.Lasts)
    lasts = _lasts(ctx, symbol, lasts_clause, scope) if lasts_clause else None
    good = good and (lasts_clause is None or lasts is not None)

    only = paths.existence(ctx, clauses.get(tree.OnlyWith), scope)
    do = clauses.get(tree.Do)
    written = effects.resolve_effects(ctx, symbol, do.effects, scope) if do is not None else ()
    if not good or timing is None or written is None or isinstance(only, paths.Broken):
        return None
    return entities.Action(
        kind=item.kind,
        ident=symbol.ident,
        name=symbol.name,
        label=symbol.label,
        component=symbol.component.name,
        copies=symbol.copies,
        choices=symbol.choices,
        order=tuple(bound.name for bound in symbol.order),
        target=item.target.text if item.target is not None else None,
        title=item.title or "",
        guard=guard,
        needs=needs,
        timing=timing,
        after=after,
        path=path_,
        lasts=lasts,
        only=only,
        effects=written,
        has_behaviour=bool(item.clauses),
        span=components.name_span(item),
    )


def _needs(ctx: Context, clause: tree.Needs, scope: Scope) -> entities.Needs | None:
    condition = expressions.typed(
        ctx, clause.condition, scope.where(Allows.EVERYTHING, "`needs`"), BoolType()
    )
    if clause.duration is None:
        return entities.Needs(condition, None) if condition is not None else None
    duration = expressions.typed(
        ctx,
        clause.duration,
        scope.where(Allows.PARAMETERS, "the time in which a need is met"),
        DurationType(),
    )
    if condition is None or duration is None:
        return None
    return entities.Needs(condition, duration)


def _timing(ctx: Context, clauses: _Clauses, scope: Scope, span: Span) -> entities.Timing | None:
    bounds = scope.where(Allows.EVERYTHING, "a bound of time")
    within = clauses.get(tree.Within)
    if within is not None:
        found = paths.window(ctx, within.low, within.high, bounds, within.span)
        return entities.Within(found) if found is not None else None
    every = clauses.get(tree.Every)
    if every is not None:
        high = every.high if every.high is not None or every.sporadic else every.low
        found = paths.window(ctx, every.low, high, bounds, every.span)
        first = paths.interval_window(ctx, every.first, bounds) if every.first is not None else None
        if found is None or (every.first is not None and first is None):
            return None
        return entities.Every(found, first)
    zero = Literal(paths.ZERO, DurationType(), span)
    if clauses.get(tree.Immediately) is not None:
        return entities.Within(entities.Window(zero, zero))
    if clauses.get(tree.Eventually) is not None:
        return entities.Eventually()
    return entities.Within(entities.Window(zero, None))


def _windows(timing: entities.Timing) -> tuple[entities.Window, ...]:
    match timing:
        case entities.Within(window):
            return (window,)
        case entities.Every(window, first):
            return (window,) if first is None else (window, first)
        case entities.Eventually():
            return ()


def _one_clock(ctx: Context, symbol: ActionSymbol, windows: tuple[entities.Window, ...]) -> bool:
    """Whether no bound reads what `any` chooses: the choice is made when the clock has run."""
    chosen = {bound.name for bound in symbol.choices}
    for window in windows:
        for bound in (window.low, window.high):
            for part in walk(bound) if bound is not None else ():
                if isinstance(part, Local) and part.name in chosen:
                    ctx.reporter.error(
                        codes.WRONG_USE,
                        f"a bound of time reads the choice `{part.name}`",
                        part.span,
                        "chosen only when the transition fires: all choices share one clock",
                        help=f"write `per {part.name} in ..` for a clock of each",
                    )
                    return False
    return True


def _lasts(
    ctx: Context, symbol: ActionSymbol, clause: tree.Lasts, scope: Scope
) -> entities.Lasts | None:
    found = paths.interval_window(
        ctx, clause.interval, scope.where(Allows.EVERYTHING, "a bound of time")
    )
    until = (
        expressions.typed(ctx, clause.until, scope.where(Allows.EVERYTHING, "`until`"), BoolType())
        if clause.until is not None
        else None
    )
    then = effects.resolve_effects(ctx, symbol, clause.then, scope)
    if found is None or then is None or (clause.until is not None and until is None):
        return None
    return entities.Lasts(found, until, then)
