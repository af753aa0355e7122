"""Members in order: fewer states where members can be exchanged, and nothing done elsewhere."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from checker.claims.questions import question
from checker.system import explorer
from checker.system.interpreter import Replayed, replay
from checker.system.lowering import lower
from checker.system.order import in_order
from checker.system.slicing import slice_system
from checker.system.system import AgeWindow, Branch, Latch, System, Transition
from checker.system.terms import Sort, conj, disj, eq, integer, negate, real, var
from tests.rules.deciding import model_of, written

GOAL = "goal"


def system(hazard: str, body: str) -> System:
    """The part of the model that the hazard depends on, with it as the property."""
    model = model_of(written(hazard, body))
    asked = question(model, model.checks[-1])
    assert asked is not None
    lowered = lower(model, asked.setting, {GOAL: asked.goal})
    goal = disj(*(lowered.system.properties[name] for name in lowered.parts[GOAL]))
    return slice_system(replace(lowered.system, properties={GOAL: goal}), (GOAL,)).system


def states(one: System) -> int:
    answer = explorer.explore(one, GOAL)
    assert isinstance(answer, explorer.Unreachable)
    return answer.states


TURNS = """param members : int = 7
group N[members]
process Lock { state free : bool = true }
process P per a in N {
    state phase : idle | busy | done = idle
    event served when phase == busy within 1s..10s do phase = done, Lock.free = true
}
actor A { control CA-1 enter per a in N -> P
    when P[a].phase == idle and Lock.free do P[a].phase = busy, Lock.free = false }
"""


def test_one_order_of_many_is_left() -> None:
    turns = system("count(a in N: P[a].phase == busy) > 1", TURNS)
    ordered = in_order(turns, turns.prop(GOAL))
    assert ordered is not None
    assert states(ordered.system) * 20 < states(turns)


def test_a_choice_among_members_is_in_order_too() -> None:
    chosen = TURNS.replace("enter per a in N", "enter any a in N")
    turns = system("count(a in N: P[a].phase == busy) > 1", chosen)
    ordered = in_order(turns, turns.prop(GOAL))
    assert ordered is not None
    assert states(ordered.system) * 20 < states(turns)


def test_flags_of_members_that_follow_each_other_are_renamed_with_them() -> None:
    """Lowering numbers what it keeps for itself in other ways than members: from 0, or by `~2`."""
    held = "all(a in N: (P[a].phase == busy for 20s)) or times(CA-1 enter last 1s) > 7"
    alike = system(held, TURNS.replace(" and Lock.free", "").replace("= 7", "= 3"))
    assert any("[0]" in variable.name or "~2" in variable.name for variable in alike.variables)
    assert in_order(alike, alike.prop(GOAL)) is not None


def test_a_run_in_order_is_one_of_the_system() -> None:
    together = TURNS.replace(" and Lock.free", "").replace("members : int = 7", "members : int = 3")
    alike = system("all(a in N: P[a].phase == done)", together)
    ordered = in_order(alike, alike.prop(GOAL))
    assert ordered is not None
    answer = explorer.explore(ordered.system, GOAL)
    assert isinstance(answer, explorer.Found)
    run = ordered.back(answer.run)
    assert isinstance(replay(alike, run, GOAL), Replayed)
    entered = [n for n in (alike.transitions[f.transition].name for f in run.firings) if "CA" in n]
    assert entered == sorted(entered)


Change = Callable[[System], System]


def other_transition(change: Callable[[Transition], Transition]) -> Change:
    """The second member's way to enter, changed."""

    def changed(one: System) -> System:
        (place,) = (i for i, t in enumerate(one.transitions) if t.name == "CA-1 enter[2]")
        transitions = list(one.transitions)
        transitions[place] = change(transitions[place])
        assert tuple(transitions) != one.transitions
        return replace(one, transitions=tuple(transitions))

    return changed


def other_branch(change: Callable[[Branch], Branch]) -> Change:
    return other_transition(lambda t: replace(t, branches=tuple(map(change, t.branches))))


def other_beginning(one: System) -> System:
    variables = (
        replace(v, initial=integer(1)) if v.name == "P[2].phase" else v for v in one.variables
    )
    return replace(one, variables=tuple(variables))


def other_deadline(one: System) -> System:
    _, second, *_ = (t for t in one.timers if t.deadline is not None)
    return replace(
        one,
        timers=tuple(replace(t, deadline=real(3)) if t == second else t for t in one.timers),
    )


FREE = var("Lock.free", Sort.BOOL)
SECOND = eq(var("P[2].phase", Sort.INT), integer(0))

CHANGES: dict[str, Change] = {
    "a guard": other_branch(lambda b: replace(b, guard=conj(b.guard, SECOND, negate(FREE)))),
    "one is looked at": lambda one: replace(one, initially=(SECOND,)),
    "an effect": other_branch(lambda b: replace(b, effects=b.effects[:1])),
    "a restart": other_branch(lambda b: replace(b, restarts=(0,))),
    "a window": other_transition(
        lambda t: replace(t, timer=0, windows=(AgeWindow(real(0), real(5)),))
    ),
    "a beginning": other_beginning,
    "a deadline": other_deadline,
    "the hazard": lambda one: replace(one, properties={GOAL: SECOND}),
    "a latch": lambda one: replace(one, latches=(Latch("P[2].phase", integer(0)),)),
}


def test_all_are_alike_before_they_are_changed() -> None:
    turns = system("count(a in N: P[a].phase == busy) > 1", TURNS)
    assert in_order(turns, turns.prop(GOAL)) is not None
    assert any("CA-1 enter[2]" == t.name for t in turns.transitions)


@pytest.mark.parametrize("change", CHANGES.values(), ids=CHANGES)
def test_what_is_not_alike_is_left_alone(change: Change) -> None:
    unlike = change(system("count(a in N: P[a].phase == busy) > 1", TURNS))
    assert in_order(unlike, unlike.prop(GOAL)) is None


def test_members_that_have_names_in_variables_are_left_alone() -> None:
    named = TURNS.replace("Lock.free = false", "Lock.free = false, Y.last = a")
    named += "process Y { state last : N? = none }\n"
    one = system("Y.last != none and all(a in N: P[a].phase == busy)", named)
    assert in_order(one, one.prop(GOAL)) is None


def test_two_have_no_order_worth_it() -> None:
    two = system("count(a in N: P[a].phase == busy) > 1", TURNS.replace("= 7", "= 2"))
    assert in_order(two, two.prop(GOAL)) is None
