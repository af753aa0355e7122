"""A part of a system that certificates accept in place of the whole has all of its runs."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import HealthCheck, assume, event, given, settings
from hypothesis import strategies as st

from checker.evidence.slices import leaves_out, no_part_of
from checker.evidence.solver import HEAD, answers
from checker.evidence.translate import Relation
from checker.system.explorer import OutOfBudget, Unreachable, explore
from checker.system.slicing import slice_system
from checker.system.system import System
from checker.system.zonegraph import Limits
from tests.laws.effort import examples
from tests.laws.strategies import OTHER, PROPERTY, Shape, systems

LIMITS = Limits(400, 1.0)
NAMES = st.sampled_from((PROPERTY, OTHER))


def settled(system: System) -> bool:
    """The obligation of that name, as cvc5 decides it."""
    relation = Relation(system)
    relation.preamble()
    wrong = relation.unsettled(relation.any_state())
    lines = (*HEAD, *relation.lines, f"(assert {wrong})", "(check-sat)")
    return list(answers("\n".join(lines) + "\n", 20)) == ["unsat"]


@settings(max_examples=examples(120), deadline=None, suppress_health_check=list(HealthCheck))
@given(systems(Shape(variables=3)), NAMES)
def test_a_slice_is_accepted(system: System, name: str) -> None:
    small = slice_system(system, [name]).system
    reason = no_part_of(system, small, system.prop(name))
    event(reason or ("a part" if leaves_out(system, small) else "the whole"))
    if not reason.endswith("which is captured"):  # a latch that reads what is captured
        assert reason == ""
        assert not leaves_out(system, small) or settled(small)


def without(system: System, at: int, how: str, data: st.DataObject) -> System:
    """The system with something of one transition left out."""
    transition = system.transitions[at]
    if how == "transition":
        rest = (*system.transitions[:at], *system.transitions[at + 1 :])
        return replace(system, transitions=rest)
    which = data.draw(st.integers(0, len(transition.branches) - 1))
    branch = transition.branches[which]
    match how:
        case "branch":
            branches = transition.branches[:which] + transition.branches[which + 1 :]
            changed = replace(transition, branches=branches)
        case "effect" if branch.effects:
            fewer = replace(branch, effects=branch.effects[1:])
            branches = (*transition.branches[:which], fewer, *transition.branches[which + 1 :])
            changed = replace(transition, branches=branches)
        case "restarts":
            changed = replace(transition, restarts=())
        case _:
            changed = replace(transition, windows=())
    return replace(
        system, transitions=(*system.transitions[:at], changed, *system.transitions[at + 1 :])
    )


@settings(max_examples=examples(200), deadline=None, suppress_health_check=list(HealthCheck))
@given(systems(Shape(variables=3)), NAMES, st.data())
def test_what_is_accepted_reaches_all_that_the_whole_does(
    system: System, name: str, data: st.DataObject
) -> None:
    """A slice from which one more thing is taken is mostly refused; else it is right."""
    small = slice_system(system, [name]).system
    assume(small.transitions)
    at = data.draw(st.integers(0, len(small.transitions) - 1))
    how = data.draw(st.sampled_from(("transition", "branch", "effect", "restarts", "windows")))
    other = without(small, at, how, data)
    assume(other != small)
    reason = no_part_of(system, other, system.prop(name))
    event(f"{how}: {'refused' if reason else 'accepted'}")
    if reason or not settled(other):
        return
    part, whole = explore(other, name, LIMITS), explore(system, name, LIMITS)
    if isinstance(part, Unreachable):
        assert isinstance(whole, Unreachable | OutOfBudget)
