"""Declares components and their members; parts of one component are merged."""

from __future__ import annotations

from collections.abc import Sequence

from checker import codes
from checker.diagnostics import Label, Span
from checker.model import (
    declarations,
    expressions,
    lazy,
    typenames,
)
from checker.model.domains import same_domain
from checker.model.expr import Bound, RangeSet
from checker.model.symbols import (
    ActionSymbol,
    Allows,
    ComponentSymbol,
    Context,
    MacroSymbol,
    NameSupply,
    VariableSymbol,
)
from checker.model.types import IntType
from checker.syntax import tree


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
                name_span(item),
                "the second",
                also=(Label(name_span(other.item), "the first"),),
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
            else typenames.domain(ctx, binder.domain)
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
    if symbol.ident is not None:
        ctx.commands.setdefault(symbol.ident, []).append(symbol)


def _choice_range(ctx: Context, interval: tree.Interval) -> RangeSet | None:
    scope = lazy.top_scope(Allows.SIZES, "a bound of what `any` chooses from")
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


def component_named(ctx: Context, name: tree.Ident) -> bool:
    """Whether there is such a component; reported where there is not."""
    if name.text in ctx.components:
        return True
    ctx.reporter.error(
        codes.UNKNOWN_NAME,
        f"unknown component `{name.text}`",
        name.span,
        "no component of that name",
        about=name.text,
        help=ctx.reporter.suggest(name.text, ctx.components),
    )
    return False


def name_span(item: tree.Action) -> Span:
    if item.name is not None:
        return item.name.span
    return item.ident.span if item.ident is not None else item.span


def controls(ctx: Context, component: ComponentSymbol) -> tuple[str, ...]:
    """The components that this one may control, all parts united."""
    found: dict[str, None] = {}
    for part, _ in component.parts:
        for name in part.controls:
            if component_named(ctx, name):
                found[name.text] = None
    return tuple(found)
