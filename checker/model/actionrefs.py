"""Resolves names of transitions: `CA-7`, `CA-7 sync`, `CA-5 renew[n]`, `Host.grow`.

Several commands may share an identifier, so the answer is a tuple of positions. Indices select a
copy, or a choice of an `any`; without them, inside a component of the same index, its own copy is
meant, and elsewhere any copy.
"""

from __future__ import annotations

from collections.abc import Sequence

from checker import codes
from checker.model import indices
from checker.model.domains import domain_name, domain_type, same_domain
from checker.model.expr import ActionRef, Bound, Expr, Local
from checker.model.reporter import listed
from checker.model.symbols import ActionSymbol, Context, Scope
from checker.syntax import tree


def by_ident(
    ctx: Context, ident: tree.Ident, name: tree.Ident | None
) -> tuple[ActionSymbol, ...] | None:
    """The commands of that identifier, and of that name where one is given."""
    sharing = ctx.commands.get(ident.text, [])
    if not sharing:
        known = set(ctx.commands)
        ctx.reporter.error(
            codes.UNKNOWN_ACTION,
            f"unknown control action {ident.text}",
            ident.span,
            "no component declares it",
            about=ident.text,
            help=ctx.reporter.suggest(ident.text, known),
        )
        return None
    if name is None:
        return tuple(sharing)
    named = [action for action in sharing if action.name == name.text]
    if not named:
        names = [action.name for action in sharing if action.name]
        ctx.reporter.error(
            codes.UNKNOWN_ACTION,
            f"unknown control action {ident.text} {name.text}",
            name.span,
            f"{ident.text} is " + (listed(names) if names else "declared without a name"),
            about=name.text,
            help=ctx.reporter.suggest(name.text, names),
        )
        return None
    return tuple(named)


def by_path(
    ctx: Context, names: Sequence[tree.Ident], scope: Scope | None
) -> tuple[ActionSymbol, ...] | None:
    """The transition called `Component.name`, or `name` within a component."""
    own = scope.component if scope is not None else None
    if len(names) == 1 and own is not None:
        component = own
    elif len(names) == 2:
        found = ctx.components.get(names[0].text)
        if found is None:
            ctx.reporter.error(
                codes.UNKNOWN_NAME,
                f"unknown name `{names[0].text}`",
                names[0].span,
                "no component of that name",
                about=names[0].text,
                help=ctx.reporter.suggest(names[0].text, ctx.components),
            )
            return None
        component = found
    else:
        ctx.reporter.error(
            codes.UNKNOWN_ACTION,
            f"`{'.'.join(name.text for name in names)}` does not name a transition",
            names[0].span,
            "expected an identifier such as CA-7, or Component.event",
        )
        return None
    wanted = names[-1]
    matching = [action for action in component.actions if action.name == wanted.text]
    if matching:
        return tuple(matching)
    if wanted.text in component.variables or wanted.text in component.lets:
        ctx.reporter.error(
            codes.WRONG_USE,
            f"`{component.name}.{wanted.text}` is a value, not a transition",
            wanted.span,
            "an event or a command is needed here",
            help="say `P for d` to speak of how long a condition has held",
        )
        return None
    ctx.reporter.error(
        codes.UNKNOWN_ACTION,
        f"`{component.name}` has no transition `{wanted.text}`",
        wanted.span,
        "no event or command of that name",
        about=wanted.text,
        help=ctx.reporter.suggest(wanted.text, {a.name for a in component.actions if a.name}),
    )
    return None


def action_ref(ctx: Context, target: tree.Target, scope: Scope) -> ActionRef | None:
    """The transitions that an expression or an `after` clause names."""
    if target.ident is not None:
        actions = by_ident(ctx, target.ident, target.name)
        given: Sequence[tree.Expr] = target.indices
        text = f"{target.ident.text} {target.name.text if target.name else ''}".strip()
    else:
        assert target.ref is not None
        parts = target.ref.parts
        actions = by_path(ctx, [part.name for part in parts], scope)
        given = [index for part in parts for index in part.indices]
        text = ".".join(part.name.text for part in parts)
    if actions is None or any(action.broken for action in actions):
        return None
    order = actions[0].order
    if given:
        alike = all(
            len(action.order) == len(order)
            and all(
                same_domain(a.domain, b.domain) for a, b in zip(action.order, order, strict=True)
            )
            for action in actions
        )
        if not alike or len(given) != len(order):
            _wrong_indices(ctx, target, text, actions)
            return None
        chosen = indices.checked_indices(ctx, given, order, scope, text)
        if chosen is None:
            return None
    else:
        filled = _implicit(ctx, target, text, actions, scope)
        if filled is None:
            return None
        chosen = filled
    return ActionRef(tuple(action.position for action in actions), chosen, text, target.span)


def _implicit(
    ctx: Context,
    target: tree.Target,
    text: str,
    actions: tuple[ActionSymbol, ...],
    scope: Scope,
) -> tuple[Expr, ...] | None:
    orders = {tuple(b.domain for b in action.order) for action in actions}
    if len(orders) > 1:
        return ()
    order = actions[0].order
    own = scope.component
    if own is not None and all(action.component is own for action in actions):
        inherited = own.binders or ()
        rest = order[len(inherited) :]
        local: tuple[Expr, ...] = tuple(
            Local(b.name, domain_type(b.domain), target.span) for b in inherited
        )
        more = indices.implicit(rest, scope, target.span)
        if more is not None:
            return (*local, *more)
        if not inherited:
            return _any_copy(ctx, target, text, order, scope)
    return _any_copy(ctx, target, text, order, scope)


def _any_copy(
    ctx: Context, target: tree.Target, text: str, order: tuple[Bound, ...], scope: Scope
) -> tuple[Expr, ...] | None:
    found = indices.implicit(order, scope, target.span)
    if found is not None:
        return found
    if not any(indices.candidates_for(b, scope) for b in order):
        return ()
    sets = ", ".join(domain_name(b.domain) for b in order)
    ctx.reporter.error(
        codes.INDEX_AMBIGUOUS,
        f"`{text}` is one per {sets}, and it is not clear which is meant here",
        target.span,
        "which one?",
        help=f"write its index: `{text}[..]`",
    )
    return None


def _wrong_indices(
    ctx: Context, target: tree.Target, text: str, actions: tuple[ActionSymbol, ...]
) -> None:
    shapes = sorted(
        {", ".join(domain_name(b.domain) for b in action.order) or "no index" for action in actions}
    )
    ctx.reporter.error(
        codes.WRONG_INDICES,
        f"`{text}` takes " + " or ".join(shapes),
        target.span,
        "wrong number of indices"
        if len(shapes) == 1
        else "names several transitions of different indices",
        help="name one of them" if len(shapes) > 1 else None,
    )
