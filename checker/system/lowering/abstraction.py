"""Groups of any size: some members are kept, the others become an environment.

The argument is by symmetry. Members of a group are interchangeable: they can only be compared and
chosen. Take a run that reaches the hazard and rename its members so that those which the hazard
mentions, and those which take part in the firing that first makes it true, are among the kept ones.
So it is enough to keep (members in the hazard) + (members in one firing), to evaluate the hazard on
kept members only, and to leave out firings of the environment that make the hazard true.

The environment over-approximates the others: their own states are unknown, their guards may hold,
their effects on shared states are kept, they have no deadlines. Sizes below the number kept are
checked one by one.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from checker.model.entities import Model
from checker.model.expr import (
    Aggregate,
    And,
    Bound,
    Compare,
    Expr,
    GroupSet,
    Literal,
    Or,
)
from checker.system.lowering.draft import Draft
from checker.system.lowering.expressions import Expressions, Reads
from checker.system.lowering.scope import EMPTY, Env, as_code
from checker.system.terms import (
    FALSE,
    Op,
    Term,
    add,
    conj,
    disj,
    integer,
    ite,
    lt,
    negate,
    substitute,
    variables_of,
)


def members_needed(model: Model, conditions: tuple[Expr, ...], group: str) -> int:
    """How many members a proof about the predicates must keep."""
    firing = max(
        (sum(_over(b, group) for b in (*a.copies, *a.choices)) for a in model.actions),
        default=0,
    )
    belief = max((sum(_over(b, group) for b in b_.binders) for b_ in model.beliefs), default=0)
    hazard = max((_witnesses(c, group) for c in conditions), default=0)
    return max(hazard + max(firing, belief), 1)


def _over(bound: Bound, group: str) -> int:
    return int(bound.domain == GroupSet(group))


def _witnesses(expr: Expr, group: str) -> int:
    match expr:
        case And(operands):
            return sum(_witnesses(o, group) for o in operands)
        case Or(operands):
            return max((_witnesses(o, group) for o in operands), default=0)
        case Aggregate("some", binders, body):
            return sum(_over(b, group) for b in binders) + _witnesses(body, group)
        case Compare(op, left, right):
            bound = _counting(op, left, right)
            if bound is not None and any(_over(b, group) for b in bound[0].binders):
                return bound[1]
            return 0
        case _:
            return 0


def _counting(op: str, left: Expr, right: Expr) -> tuple[Aggregate, int] | None:
    """`count(..) > C`, `count(..) >= C` and their mirror images: the aggregate, how many."""
    if op in ("<", "<="):
        op, left, right = (">" if op == "<" else ">="), right, left
    if (
        op in (">", ">=")
        and isinstance(left, Aggregate)
        and left.function == "count"
        and len(left.binders) == 1
        and isinstance(right, Literal)
        and isinstance(right.value, int)
    ):
        return left, right.value + (op == ">")
    return None


def witness(expressions: Expressions, expr: Expr, env: Env = EMPTY) -> Term:
    """A hazard's predicate, its witnesses sought among the kept members only."""
    if expressions.scope.setting.sized:
        return disj(*_unlike(expressions, expr, env, {}))
    if not expressions.scope.setting.kept:
        return expressions.truth(expr, env)
    match expr:
        case And(operands):
            return conj(*(witness(expressions, o, env) for o in operands))
        case Or(operands):
            return disj(*(witness(expressions, o, env) for o in operands))
        case Aggregate("some", binders, body):
            return disj(
                *(
                    witness(expressions, body, {**env, **inner})
                    for inner, _ in expressions.scope.combinations(binders)
                )
            )
        case Compare(op, left, right):
            bound = _counting(op, left, right)
            if bound is not None:
                aggregate, least = bound
                kept = [
                    ite(
                        expressions.truth(aggregate.body, {**env, **inner}),
                        integer(1),
                        integer(0),
                    )
                    for inner, _ in expressions.scope.combinations(aggregate.binders)
                ]
                return lt(integer(least - 1), add(integer(0), *kept))
            return expressions.truth(expr, env)
        case _:
            return expressions.truth(expr, env)


def _unlike(
    expressions: Expressions, expr: Expr, env: Env, used: Mapping[str, int]
) -> Iterator[Term]:
    """Ways in which the predicate may hold, those that differ in the names of members once.

    Of members that were not spoken of yet (`used` counts the others), the first will do for all.
    """
    match expr:
        case Or(operands):
            for operand in operands:
                yield from _unlike(expressions, operand, env, used)
        case Aggregate("some", binders, body):
            for inner, _ in expressions.scope.combinations(binders):
                after = dict(used)
                for bound in binders:
                    if isinstance(bound.domain, GroupSet):
                        group, index = bound.domain.group, as_code(inner[bound.name])
                        if index > after.get(group, 0):
                            break
                        after[group] = max(after.get(group, 0), index + 1)
                else:
                    yield from _unlike(expressions, body, {**env, **inner}, after)
        case _:
            yield expressions.truth(expr, env)


def cut_strangers(draft: Draft, hazard: Term) -> None:
    """Leave out firings of the environment that make the hazard true: see the module's argument.

    Only where the hazard reads no flag that changes after the effects; else nothing is cut, which
    is sound as well. A firing is asked about what it writes alone: a guard that speaks of another
    mechanism's part of the hazard would tie the two together.
    """
    latched = {latch.variable for latch in draft.latches}
    if variables_of(hazard) & latched:
        return
    parts = hazard.args if hazard.op is Op.OR else (hazard,)
    for transition in draft.transitions:
        for branch in transition.branches:
            if branch.stranger:
                written = set(branch.effects)
                touched = [part for part in parts if written & variables_of(part)]
                after = [substitute(part, branch.effects) for part in touched]
                branch.guard = conj(branch.guard, *(negate(part) for part in after))


__all__ = ["FALSE", "Reads", "cut_strangers", "members_needed", "witness"]
