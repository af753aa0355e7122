"""Windows of time, paths, and the conditions under which something exists."""

from __future__ import annotations

from collections.abc import Sequence
from fractions import Fraction

from checker import codes
from checker.diagnostics import Label, Span
from checker.model import components, declarations, entities, expressions, typenames
from checker.model.domains import same_domain
from checker.model.expr import Bound, Expr, Literal
from checker.model.reporter import listed
from checker.model.symbols import (
    Allows,
    ComponentSymbol,
    Context,
    NameSupply,
    Scope,
)
from checker.model.types import BoolType, DurationType
from checker.syntax import tree

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


class Broken:
    """An expression that was wrong, where None means that there is none."""


BROKEN = Broken()


def existence(ctx: Context, only: tree.OnlyWith | None, scope: Scope) -> Expr | Broken | None:
    if only is None:
        return None
    found = expressions.typed(
        ctx, only.condition, scope.where(Allows.SWITCHES, "`only with`"), BoolType()
    )
    return found if found is not None else BROKEN


def component_only(ctx: Context, component: ComponentSymbol) -> tuple[Expr | None, bool]:
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
        condition = existence(ctx, part.only, scope)
        if isinstance(condition, Broken):
            good = False
        else:
            result = condition
    return result, good


def path_name(ctx: Context, path: tree.Ident) -> str | None:
    """The path's name if it exists."""
    if path.text in ctx.collected.paths:
        return path.text
    ctx.reporter.error(
        codes.UNKNOWN_NAME,
        f"unknown path `{path.text}`",
        path.span,
        "no path of that name",
        about=path.text,
        help=ctx.reporter.suggest(path.text, ctx.collected.paths),
    )
    return None


def path_fits(
    ctx: Context,
    path: str,
    where: tree.Ident,
    component: ComponentSymbol,
    binders: Sequence[Bound],
    others: Sequence[str],
) -> None:
    """Warns where the path does not join what it is used between; its index must be known.

    `others` are the components at the other end, of which the path must reach one.
    """
    item = ctx.collected.paths[path]
    ends = [source.text for source in item.sources] + [item.target.text]
    ctx.use("path", path)
    elsewhere = bool(others) and not any(other in ends for other in others)
    if component.name not in ends or elsewhere:
        missing = component.name if component.name not in ends else others[0]
        ctx.reporter.warn(
            codes.PATH_ELSEWHERE,
            f"path `{path}` does not lead to `{missing}`",
            where.span,
            "used by a component that is not at one of its ends"
            if missing == component.name
            else "joins something else",
            also=(Label(item.name.span, f"joins {listed(ends)}"),),
            help=f"add `{missing}` to the path, or use another",
        )
    for binder in item.per:
        domain = typenames.domain(ctx, binder.domain)
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
        good = components.component_named(ctx, end) and good
    if found is None:
        return None
    supply = NameSupply()
    for bound in found[0]:
        supply.fresh(bound.name)
    scope = Scope(
        Allows.PARAMETERS, f"the delay of path `{item.name.text}`", supply, found[1], found[0]
    )
    takes = interval_window(ctx, item.takes, scope) if item.takes is not None else None
    only = existence(ctx, item.only, scope)
    if not good or (item.takes is not None and takes is None) or isinstance(only, Broken):
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
