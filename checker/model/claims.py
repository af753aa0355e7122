"""Resolves checks and assumptions: what the author claims, and under what."""

from __future__ import annotations

from typing import assert_never

from checker import codes
from checker.diagnostics import Label
from checker.model import (
    analysis,
    entities,
    expressions,
)
from checker.model.expr import Expr
from checker.model.lazy import top_scope
from checker.model.symbols import Allows, Context
from checker.model.types import DurationType
from checker.syntax import tree


def check(ctx: Context, item: tree.Check) -> entities.Check | None:
    values: dict[str, tuple[tree.WithValue, Expr]] = {}
    switches: list[tree.Ident] = []
    good = True
    scope = top_scope(Allows.PARAMETERS, "a check's value")
    for binding in item.bindings:
        if isinstance(binding, tree.WithSwitch):
            switches.append(binding.ident)
            continue
        type_ = analysis.settable(ctx, binding.param)
        value = expressions.typed(ctx, binding.value, scope, type_) if type_ else None
        if value is None:
            good = False
        elif binding.param.text in values:
            _bound_twice(ctx, binding.param, values[binding.param.text][0].param)
            good = False
        else:
            values[binding.param.text] = (binding, value)
    for name in item.for_any:
        if analysis.settable(ctx, name) is None:
            good = False
        elif name.text in values:
            _bound_twice(ctx, name, values[name.text][0].param)
            good = False
    table = (*ctx.collected.scenarios, *ctx.collected.mitigations)
    named = analysis.known(ctx, switches, table, "scenario or mitigation")
    claim = _claim(ctx, item.claim)
    if not good or claim is None:
        return None
    return entities.Check(
        item.title,
        tuple((name, value) for name, (_, value) in values.items()),
        named,
        tuple(dict.fromkeys(name.text for name in item.for_any)),
        claim,
        item.span,
    )


def _bound_twice(ctx: Context, again: tree.Ident, first: tree.Ident) -> None:
    ctx.reporter.error(
        codes.BOUND_TWICE,
        f"the check says twice what `{again.text}` is",
        again.span,
        "the second time",
        also=(Label(first.span, "the first"),),
        help="either set it with `with`, or leave it open with `for any`",
    )


def _claim(ctx: Context, claim: tree.Claim) -> entities.Claim | None:
    match claim:
        case tree.Reachable():
            found = analysis.known(ctx, (claim.hazard,), ctx.collected.hazards, "hazard")
            return entities.Reachable(found[0]) if found else None
        case tree.Unreachable():
            found = analysis.known(ctx, (claim.hazard,), ctx.collected.hazards, "hazard")
            region = (
                analysis.condition(ctx, claim.region, Allows.PARAMETERS, "the region after `iff`")
                if claim.region is not None
                else None
            )
            if not found or (claim.region is not None and region is None):
                return None
            return entities.Unreachable(found[0], region)
        case tree.Holds():
            found = analysis.known(
                ctx, (claim.constraint,), ctx.collected.constraints, "constraint"
            )
            return _holds(ctx, claim, found[0]) if found else None
        case tree.LeadsTo():
            cause = analysis.condition(ctx, claim.cause, Allows.EVERYTHING, "a claim")
            effect_ = analysis.condition(ctx, claim.effect, Allows.EVERYTHING, "a claim")
            scope = top_scope(Allows.PARAMETERS, "the time of a claim")
            duration = (
                expressions.typed(ctx, claim.duration, scope, DurationType())
                if claim.duration is not None
                else None
            )
            wrong = claim.duration is not None and duration is None
            if cause is None or effect_ is None or wrong:
                return None
            return entities.LeadsTo(cause, effect_, duration)
        case _:
            assert_never(claim)


def _holds(ctx: Context, claim: tree.Holds, ident: str) -> entities.Holds | None:
    item = ctx.collected.constraints[ident]
    if item.condition is not None:
        return entities.Holds(ident)
    ctx.reporter.error(
        codes.NOTHING_TO_HOLD,
        f"constraint {ident} has no predicate that could hold",
        claim.constraint.span,
        "claimed to hold here",
        also=(Label(item.ident.span, "declared without `requires`"),),
        help=f"add `requires P` to {ident}, or claim that its hazards are unreachable",
    )
    return None


def assumption(ctx: Context, item: tree.Assumption) -> entities.Assumption | None:
    found = analysis.condition(ctx, item.condition, Allows.EVERYTHING, f'assumption "{item.title}"')
    return entities.Assumption(item.title, found, item.span) if found is not None else None
