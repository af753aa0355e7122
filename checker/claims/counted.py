"""Proofs with members counted instead of named, for every size at once where the size is open.

One group at a time. What the model says of its members must be such that each is judged by itself
(see `checker.system.counting` for the rest of the conditions): no variable and no parameter names a
member or belongs to one, no firing involves two of them, and none of a member's own firings writes
to all.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace

from checker.claims.bench import Answer, Bench
from checker.claims.partition import decide_parts
from checker.claims.questions import Question
from checker.claims.ranges import out_of_range
from checker.claims.sanity import empty_window, vacuous
from checker.diagnostics import Span
from checker.engines.contract import Budget
from checker.model.entities import Action, Belief, Model, State
from checker.model.expr import Bound, GroupSet
from checker.model.types import MemberType
from checker.system.counting import Crowd, Uncountable, count_members
from checker.system.lowering import AbstractionFailed, Lowered, LoweringError, Reach, lower

GOAL = "goal"


def counted_proof(
    bench: Bench, asked: Question, group: str, span: Span, budget: Callable[[], Budget]
) -> tuple[Answer, str] | None:
    """A proof with the members of the group counted, and that in words; None without one."""
    if not isinstance(asked.goal, Reach) or asked.setting.deviations or asked.setting.kept:
        return None
    lowered = counted(bench.model, asked, group)
    if isinstance(lowered, str):
        return None
    if vacuous(lowered, span, "the claim") is not None or empty_window(lowered) is not None:
        return None
    if out_of_range(bench, lowered, span):
        return None
    parts = [lowered.system.properties[name] for name in lowered.parts[GOAL]]
    # counters are walked through one by one, so no walk is short
    answer = decide_parts(bench, lowered, parts, replace(budget(), walk=False))
    if answer.proof is None:
        return None
    return answer, f"the members of {group} counted by what they are doing, at any time"


def counted(model: Model, asked: Question, group: str) -> Lowered | str:
    """The question with counters, or why there are none."""
    reason = _named(model, group)
    if reason is not None:
        return reason
    setting = replace(asked.setting, counted=frozenset((group,)))
    try:
        lowered = lower(model, setting, {GOAL: asked.goal})
    except (AbstractionFailed, LoweringError) as failure:
        return str(failure)
    firings = frozenset(
        i
        for i, transition in enumerate(lowered.system.transitions)
        if (
            _of_one(model.actions[transition.origin.action], group)
            if transition.origin.action >= 0
            else _writes(lowered, i)
        )
    )
    crowd = Crowd(lowered.counted[group], lowered.members, firings, lowered.tallies)
    system = count_members(lowered.system, crowd)
    if isinstance(system, Uncountable):
        return system.reason
    if any(v in lowered.members for v in lowered.ranges.values()):
        return "whether values of members stay in range is not counted"
    return replace(lowered, system=system)


def _writes(lowered: Lowered, transition: int) -> bool:
    branches = lowered.system.transitions[transition].branches
    return any(name in lowered.members for b in branches for name, _ in b.effects)


def _of_one(action: Action, group: str) -> bool:
    return bool(_over(action.copies, group) + _over(action.choices, group))


def _over(binders: tuple[Bound, ...], group: str) -> int:
    return sum(b.domain == GroupSet(group) for b in binders)


def _named(model: Model, group: str) -> str | None:
    """Why members have names in this model."""
    variables: list[State | Belief] = [*model.states, *model.beliefs]
    types: Mapping[str, object] = {f"{v.component}.{v.name}": v.type for v in variables} | {
        p.name: p.type for p in model.params
    }
    for name, kind in types.items():
        if isinstance(kind, MemberType) and kind.group == group:
            return f"`{name}` names a member"
    for param in model.params:
        if _over(param.binders, group):
            return f"`{param.name}` may differ from member to member"
    for variable in variables:
        if _over(variable.binders, group) > 1:
            return f"`{variable.component}.{variable.name}` belongs to several members"
    for action in model.actions:
        involved = _over(action.copies, group) + _over(action.choices, group)
        if involved > 1:
            return f"`{action.label}` involves several members"
        if involved and any(_over(e.binders, group) for e in action.effects):
            return f"`{action.label}` is one member's and writes to all"
        if action.lasts is not None and involved:
            return f"`{action.label}` of a member goes on"
    return None


__all__ = ["counted", "counted_proof"]
