"""The three forms that speak of time: `P for d`, `no CA for d`, `times(CA last d) >= k`."""

from __future__ import annotations

from checker import codes
from checker.model import actionrefs, expressions
from checker.model.constant import evaluate
from checker.model.expr import (
    And,
    AtLeast,
    Expr,
    Held,
    Not,
    Quiet,
)
from checker.model.symbols import Allows, Context, Scope
from checker.model.types import (
    BoolType,
    DurationType,
    IntType,
)
from checker.syntax import tree

MIRRORED = {"<": ">", "<=": ">=", ">": "<", ">=": "<=", "==": "==", "!=": "!="}

MOST_TIMES = 1000
"""The largest constant that a count is compared with: each counted execution is a clock."""


def held(ctx: Context, expr: tree.Held, scope: Scope) -> Expr | None:
    if not _may_speak_of_time(ctx, expr, scope):
        return None
    condition = expressions.check(ctx, expr.condition, scope, BoolType())
    duration = expressions.check(
        ctx, expr.duration, scope.where(Allows.PARAMETERS, "a time"), DurationType()
    )
    if condition is None or duration is None:
        return None
    return Held(condition, duration, expr.span)


def quiet(ctx: Context, expr: tree.Quiet, scope: Scope) -> Expr | None:
    if not _may_speak_of_time(ctx, expr, scope):
        return None
    action = actionrefs.action_ref(ctx, expr.target, scope)
    duration = expressions.check(
        ctx, expr.duration, scope.where(Allows.PARAMETERS, "a time"), DurationType()
    )
    if action is None or duration is None:
        return None
    return Quiet(action, duration, expr.span)


def times(ctx: Context, expr: tree.Binary, scope: Scope) -> Expr | None:
    """`times(..) >= k` and its variants, as `AtLeast`."""
    op, call, bound = expr.op, expr.left, expr.right
    if not isinstance(call, tree.Times):
        op, call, bound = MIRRORED[expr.op], expr.right, expr.left
    if not isinstance(call, tree.Times) or isinstance(bound, tree.Times):
        ctx.reporter.error(
            codes.TIMES_COMPARED,
            "two counts of executions are compared with each other",
            expr.span,
            "`times(..)` must be compared with a constant",
            help="count one of them in a state",
        )
        return None
    if not _may_speak_of_time(ctx, expr, scope):
        return None
    action = actionrefs.action_ref(ctx, call.target, scope)
    duration = expressions.check(
        ctx, call.duration, scope.where(Allows.PARAMETERS, "a time"), DurationType()
    )
    limit = expressions.check(
        ctx, bound, scope.where(Allows.PARAMETERS, "a number of executions"), IntType()
    )
    if action is None or duration is None or limit is None:
        return None
    count = evaluate(limit, {})
    first = count + 1 if isinstance(count, int) and op in (">", "<=") else count
    if not isinstance(first, int) or not 1 <= first <= MOST_TIMES:
        ctx.reporter.error(
            codes.TIMES_COMPARED,
            f"`times(..)` is compared with something that is no constant from 1 to {MOST_TIMES}",
            bound.span,
            "each counted execution is a clock, so the number must be known"
            if count is None
            else "always true or always false, or too many to remember",
            help="write a number: `times(CA-1 start last 10min) >= 3`",
        )
        return None
    enough: Expr = AtLeast(action, duration, first, expr.span)
    if op in (">=", ">"):
        return enough
    if op in ("<", "<="):
        return Not(enough, expr.span)
    more = Not(AtLeast(action, duration, first + 1, expr.span), expr.span)
    exactly = And((enough, more), expr.span)
    return exactly if op == "==" else Not(exactly, expr.span)


def _may_speak_of_time(ctx: Context, expr: tree.Expr, scope: Scope) -> bool:
    if not scope.allows.fixed:
        return True
    ctx.reporter.error(
        codes.PARAMETERS_ONLY,
        f"{scope.what} speaks of what happens in a run",
        expr.span,
        "may only name parameters here",
    )
    return False
