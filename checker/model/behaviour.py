"""Resolves the control structure and its behaviour: components, variables, transitions, paths."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import TypeVar

from checker import codes
from checker.diagnostics import Label, Span
from checker.model import actionrefs, declarations, entities, expressions, references
from checker.model.domains import same_domain
from checker.model.expr import ActionRef, Bound, Expr, Literal, RangeSet, StateRef
from checker.model.reporter import did_you_mean, listed
from checker.model.symbols import (
    ActionSymbol,
    Allows,
    ComponentSymbol,
    Context,
    MacroSymbol,
    NameSupply,
    Scope,
    VariableSymbol,
)
from checker.model.types import BoolType, DurationType, IntType
from checker.syntax import tree

_C = TypeVar("_C")


# ------------------------------------------------------------------------------- the structure


def declare_components(ctx: Context) -> None:
    """Merges the parts of components and files their members under their names."""
    for name, parts in ctx.collected.components.items():
        component = _component(ctx, name, parts)
        ctx.components[name] = component
    for component in ctx.components.values():
        for part, names in component.parts:
            for member in part.members:
                _declare_member(ctx, component, names, member)


def _component(ctx: Context, name: str, parts: Sequence[tree.Component]) -> ComponentSymbol:
    first = parts[0]
    supply = NameSupply()
    named = next((p for p in parts if any(b.name for b in p.per)), first)
    found = declarations.binders(ctx, named.per, supply, {})
    component = ComponentSymbol(
        name, first.kind, first.name.span, found[0] if found is not None else None
    )
    for part in parts:
        own = declarations.binders(ctx, part.per, NameSupply(), {}) if part is not named else found
        if own is None or component.binders is None:
            component.parts.append((part, {}))
            component.binders = None
            continue
        same_index = len(own[0]) == len(component.binders) and all(
            same_domain(a.domain, b.domain) for a, b in zip(own[0], component.binders, strict=True)
        )
        if part.kind != first.kind or not same_index:
            what = "kind" if part.kind != first.kind else "index"
            ctx.reporter.error(
                codes.COMPONENTS_DIFFER,
                f"component `{name}` is declared twice, with another {what}",
                part.name.span,
                f"a {part.kind} here" if what == "kind" else "not over the same sets",
                also=(Label(first.name.span, "declared here first"),),
                help="parts of one component have the same kind and the same `per`; "
                "otherwise rename one",
            )
            continue
        mapping = {
            binder.name.text: bound
            for binder, bound in zip(part.per, component.binders, strict=True)
            if binder.name is not None
        }
        component.parts.append((part, mapping))
    return component


def _declare_member(
    ctx: Context, component: ComponentSymbol, names: dict[str, Bound], member: tree.Member
) -> None:
    if isinstance(member, tree.Action):
        _declare_action(ctx, component, names, member)
        return
    text = member.name.text
    before: VariableSymbol | MacroSymbol | None = component.variables.get(
        text
    ) or component.lets.get(text)
    if before is not None:
        ctx.reporter.error(
            codes.DUPLICATE_MEMBER,
            f"`{component.name}` has two members called `{text}`",
            member.name.span,
            "the second",
            also=(Label(before.item.name.span, "the first"),),
            help="rename one of them",
        )
        return
    own = _member_binders(ctx, component, names, member.per)
    bounds = own[0] if own is not None else None
    visible = own[1] if own is not None else {}
    if isinstance(member, tree.Let):
        component.lets[text] = MacroSymbol(
            item=member, binders=bounds, names=visible, component=component
        )
        return
    if isinstance(member, tree.Belief) and component.kind == "process":
        ctx.reporter.error(
            codes.WRONG_MEMBER,
            f"`{component.name}` is a process and has no process model",
            member.name.span,
            "only controllers and actors believe something",
            help="declare it as `state`, or make the component a controller",
        )
    component.variables[text] = VariableSymbol(
        item=member, binders=bounds, names=visible, component=component
    )


def _member_binders(
    ctx: Context,
    component: ComponentSymbol,
    names: dict[str, Bound],
    per: Sequence[tree.Binder],
) -> tuple[tuple[Bound, ...], dict[str, Bound]] | None:
    if component.binders is None:
        return None
    supply = NameSupply()
    for bound in component.binders:
        supply.fresh(bound.name)
    own = declarations.binders(ctx, per, supply, names)
    if own is None:
        return None
    return (*component.binders, *own[0]), {**names, **own[1]}


def _declare_action(
    ctx: Context, component: ComponentSymbol, names: dict[str, Bound], item: tree.Action
) -> None:
    for other in component.actions:
        same_ident = (other.ident or "") == (item.ident.text if item.ident else "")
        if same_ident and other.name == (item.name.text if item.name else ""):
            ctx.reporter.error(
                codes.DUPLICATE_MEMBER,
                f"`{component.name}` has two transitions called `{other.label}`",
                item.name.span if item.name else item.span,
                "the second",
                also=(Label(_name_span(other.item), "the first"),),
                help="give each a name of its own: `control CA-1 start -> ..`",
            )
            return
    supply = NameSupply()
    copies: list[Bound] = []
    choices: list[Bound] = []
    order: list[Bound] = []
    visible = dict(names)
    broken = component.binders is None
    for bound in component.binders or ():
        supply.fresh(bound.name)
        copies.append(bound)
        order.append(bound)
    for binder in item.binders:
        if isinstance(binder, tree.Binder):
            found = declarations.binders(ctx, [binder], supply, visible)
            if found is None:
                broken = True
                continue
            copies += found[0]
            order += found[0]
            visible.update(found[1])
            continue
        if not declarations.unbound(ctx, binder.name, visible):
            broken = True
            continue
        domain = (
            _choice_range(ctx, binder.domain)
            if isinstance(binder.domain, tree.Interval)
            else declarations.domain(ctx, binder.domain)
        )
        if domain is None:
            broken = True
            continue
        choice = Bound(supply.fresh(binder.name.text), domain)
        choices.append(choice)
        order.append(choice)
        visible[binder.name.text] = choice
    symbol = ActionSymbol(
        item,
        component,
        len(ctx.actions),
        visible,
        tuple(copies),
        tuple(choices),
        tuple(order),
        broken,
    )
    component.actions.append(symbol)
    ctx.actions.append(symbol)


def _choice_range(ctx: Context, interval: tree.Interval) -> RangeSet | None:
    scope = declarations.top_scope(Allows.PARAMETERS, "a bound of what `any` chooses from")
    low = expressions.typed(ctx, interval.low, scope, IntType())
    if interval.high is None:
        ctx.reporter.error(
            codes.EMPTY_CHOICE,
            "`any` chooses from a range without an end",
            interval.span,
            "open above",
            help="write both ends: `any k in 1..4`",
        )
        return None
    high = expressions.typed(ctx, interval.high, scope, IntType())
    return RangeSet(low, high) if low is not None and high is not None else None


def _name_span(item: tree.Action) -> Span:
    if item.name is not None:
        return item.name.span
    return item.ident.span if item.ident is not None else item.span


# ------------------------------------------------------------------------------- windows


ZERO = Fraction(0)


def window(
    ctx: Context,
    low: tree.Expr | None,
    high: tree.Expr | None,
    scope: Scope,
    span: Span,
) -> entities.Window | None:
    """`low..high` as durations; a `low` that is left out is 0."""
    bottom: Expr | None = (
        Literal(ZERO, DurationType(), span)
        if low is None
        else expressions.typed(ctx, low, scope, DurationType())
    )
    top = expressions.typed(ctx, high, scope, DurationType()) if high is not None else None
    if bottom is None or (high is not None and top is None):
        return None
    return entities.Window(bottom, top)


def interval_window(ctx: Context, interval: tree.Interval, scope: Scope) -> entities.Window | None:
    return window(ctx, interval.low, interval.high, scope, interval.span)


def path_name(ctx: Context, path: tree.Ident) -> str | None:
    """The path's name if it exists."""
    if path.text in ctx.collected.paths:
        return path.text
    ctx.reporter.error(
        codes.UNKNOWN_NAME,
        f"unknown path `{path.text}`",
        path.span,
        "no path of that name",
        help=did_you_mean(path.text, ctx.collected.paths),
    )
    return None


# ------------------------------------------------------------------------------- variables


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
            found = window(ctx, low, high, timing_scope, span)
            good = good and found is not None
        case tree.Immediately(span=span):
            zero = Literal(ZERO, DurationType(), span)
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
    path = path_name(ctx, follows.over.path) if follows.over is not None else None
    only = _only(ctx, follows.only, scope)
    if not good or (follows.over is not None and path is None) or only is _BROKEN:
        return None
    if path is not None and follows.over is not None:
        path_fits(ctx, path, follows.over.path, symbol.component, symbol.binders, None)
    return replace(
        made,
        latest=follows.latest,
        window=found,
        path=path,
        only=only if not isinstance(only, _Broken) else None,
    )


class _Broken:
    """An expression that was wrong, where None means that there is none."""


_BROKEN = _Broken()


def _only(ctx: Context, only: tree.OnlyWith | None, scope: Scope) -> Expr | _Broken | None:
    if only is None:
        return None
    found = expressions.typed(
        ctx, only.condition, scope.where(Allows.SWITCHES, "`only with`"), BoolType()
    )
    return found if found is not None else _BROKEN


def path_fits(
    ctx: Context,
    path: str,
    where: tree.Ident,
    component: ComponentSymbol,
    binders: Sequence[Bound],
    target: str | None,
) -> None:
    """Warns where the path does not join what it is used between; its index must be known."""
    item = ctx.collected.paths[path]
    ends = [source.text for source in item.sources] + [item.target.text]
    ctx.use("path", path)
    other = target is not None and target not in ends
    if component.name not in ends or other:
        missing = component.name if component.name not in ends else target
        ctx.reporter.warn(
            codes.PATH_ELSEWHERE,
            f"path `{path}` does not lead to `{missing}`",
            where.span,
            "used by a component that is not at one of its ends"
            if missing == component.name
            else "the command goes somewhere else",
            also=(Label(item.name.span, f"joins {listed(ends)}"),),
            help=f"add `{missing}` to the path, or use another",
        )
    for binder in item.per:
        domain = declarations.domain(ctx, binder.domain)
        if domain is not None and not any(same_domain(b.domain, domain) for b in binders):
            ctx.reporter.error(
                codes.PATH_INDEX,
                f"path `{path}` is one per {binder.domain.text}, and nothing here says which",
                where.span,
                f"no binder over {binder.domain.text}",
                also=(Label(item.name.span, "declared here"),),
                help=f"make the transition or its component `per {binder.domain.text}`",
            )


def path(ctx: Context, item: tree.Path) -> entities.Path | None:
    """A control and feedback path with its ends."""
    found = declarations.binders(ctx, item.per, NameSupply(), {})
    good = found is not None
    for end in (*item.sources, item.target):
        good = component_named(ctx, end) and good
    if found is None:
        return None
    supply = NameSupply()
    for bound in found[0]:
        supply.fresh(bound.name)
    scope = Scope(
        Allows.PARAMETERS, f"the delay of path `{item.name.text}`", supply, found[1], found[0]
    )
    takes = interval_window(ctx, item.takes, scope) if item.takes is not None else None
    only = _only(ctx, item.only, scope)
    if not good or (item.takes is not None and takes is None) or isinstance(only, _Broken):
        return None
    return entities.Path(
        item.name.text,
        found[0],
        tuple(source.text for source in item.sources),
        item.target.text,
        takes,
        only,
        item.name.span,
    )


def component_named(ctx: Context, name: tree.Ident) -> bool:
    """Whether there is such a component; reported where there is not."""
    if name.text in ctx.components:
        return True
    ctx.reporter.error(
        codes.UNKNOWN_NAME,
        f"unknown component `{name.text}`",
        name.span,
        "no component of that name",
        help=did_you_mean(name.text, ctx.components),
    )
    return False


# ------------------------------------------------------------------------------- transitions


@dataclass(slots=True)
class _Clauses:
    """The clauses of a transition, each kind at most once."""

    found: dict[str, tree.Clause]

    def get(self, kind: type[_C]) -> _C | None:
        clause = self.found.get(kind.__name__)
        return clause if isinstance(clause, kind) else None


_TIMING = (tree.Within, tree.Every, tree.Immediately, tree.Eventually)


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
        good = component_named(ctx, item.target) and good
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
    good = good and timing is not None

    after_clause = clauses.get(tree.After)
    after: ActionRef | None = None
    if after_clause is not None:
        after = actionrefs.action_ref(ctx, after_clause.target, scope)
        good = good and after is not None

    over = clauses.get(tree.Over)
    path_ = path_name(ctx, over.path) if over is not None else None
    good = good and (over is None or path_ is not None)
    if over is not None and path_ is not None:
        target = item.target.text if item.target is not None else None
        path_fits(ctx, path_, over.path, symbol.component, symbol.order, target)

    lasts_clause = clauses.get(tree.Lasts)
    lasts = _lasts(ctx, symbol, lasts_clause, scope) if lasts_clause else None
    good = good and (lasts_clause is None or lasts is not None)

    only = _only(ctx, clauses.get(tree.OnlyWith), scope)
    do = clauses.get(tree.Do)
    effects = _effects(ctx, symbol, do.effects, scope) if do is not None else ()
    if not good or timing is None or effects is None or isinstance(only, _Broken):
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
        effects=effects,
        has_behaviour=bool(item.clauses),
        span=_name_span(item),
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
        found = window(ctx, within.low, within.high, bounds, within.span)
        return entities.Within(found) if found is not None else None
    every = clauses.get(tree.Every)
    if every is not None:
        high = every.high if every.high is not None or every.sporadic else every.low
        found = window(ctx, every.low, high, bounds, every.span)
        first = interval_window(ctx, every.first, bounds) if every.first is not None else None
        if found is None or (every.first is not None and first is None):
            return None
        return entities.Every(found, first)
    zero = Literal(ZERO, DurationType(), span)
    if clauses.get(tree.Immediately) is not None:
        return entities.Within(entities.Window(zero, zero))
    if clauses.get(tree.Eventually) is not None:
        return entities.Eventually()
    return entities.Within(entities.Window(zero, None))


def _lasts(
    ctx: Context, symbol: ActionSymbol, clause: tree.Lasts, scope: Scope
) -> entities.Lasts | None:
    found = interval_window(ctx, clause.interval, scope.where(Allows.EVERYTHING, "a bound of time"))
    until = (
        expressions.typed(ctx, clause.until, scope.where(Allows.EVERYTHING, "`until`"), BoolType())
        if clause.until is not None
        else None
    )
    then = _effects(ctx, symbol, clause.then, scope)
    if found is None or then is None or (clause.until is not None and until is None):
        return None
    return entities.Lasts(found, until, then)


# ------------------------------------------------------------------------------- effects


def _effects(
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
                codes.ASSIGNED_TWICE,
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
    used = set(ctx.used)
    found = references.reference(ctx, ref, scope.where(Allows.EVERYTHING, "an effect"), None)
    if reads is not None and ("state", ".".join(reads)) not in used:
        ctx.used.discard(("state", ".".join(reads)))
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


def only_with(ctx: Context, component: ComponentSymbol) -> tuple[Expr | None, bool]:
    """The condition under which a component exists, and whether it could be resolved."""
    found: tree.OnlyWith | None = None
    result: Expr | None = None
    good = True
    for part, names in component.parts:
        if part.only is None:
            continue
        if found is not None:
            ctx.reporter.error(
                codes.CLAUSE_TWICE,
                f"component `{component.name}` has `only with` twice",
                part.only.span,
                "the second",
                also=(Label(found.span, "the first"),),
                help="join the conditions with `and` in one place",
            )
            return None, False
        found = part.only
        binders = component.binders or ()
        scope = Scope(Allows.SWITCHES, "`only with`", NameSupply(), names, binders, (), component)
        condition = _only(ctx, part.only, scope)
        if isinstance(condition, _Broken):
            good = False
        else:
            result = condition
    return result, good


def controls(ctx: Context, component: ComponentSymbol) -> tuple[str, ...]:
    """The components that this one may control, all parts united."""
    found: dict[str, Mapping[str, object] | None] = {}
    for part, _ in component.parts:
        for name in part.controls:
            if component_named(ctx, name):
                found[name.text] = None
    return tuple(found)
