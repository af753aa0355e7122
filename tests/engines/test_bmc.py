"""Bounded model checking: what is found, in how many steps, and when the search is a proof."""

from __future__ import annotations

import pytest

from checker.engines.bmc import search
from checker.engines.contract import Found, Proved, Unknown
from checker.smt.program import Program
from checker.smt.session import Session
from checker.smt.unroll import Unrolling
from checker.system.system import AgeWindow, Branch, Latch, Moment, System, Variable
from checker.system.terms import FALSE, TRUE, Sort, add, conj, eq, integer, lt, negate, real, var
from tests.engines.agreement import assert_agrees, assert_replays, budget
from tests.engines.systems import Draft, counting, duration, flag, number, race
from tests.laws.strategies import DURATION


def macro_steps(system: System, name: str) -> int:
    """The least number of macro-steps after which the property can hold."""
    unrolling, session = Unrolling(Program(system)), Session()
    session.add(unrolling.start())
    for depth in range(12):
        session.add(unrolling.ask(system.prop(name), f"ask {depth}"))
        if session.decide([f"ask {depth}"], 20):
            return depth
        session.add(unrolling.step())
    raise AssertionError("not found in 11 steps")


@pytest.mark.parametrize("nodes", [1, 2, 10, 30, 100])
def test_the_last_of_many_needs_no_more_steps_than_the_last_of_two(nodes: int) -> None:
    system = race(nodes)
    assert macro_steps(system, "last") == 3
    found = search(system, system.prop("last"), budget())
    assert isinstance(found, Found)
    assert found.depth == len(found.run.firings) >= 2 * nodes
    assert_replays(system, found, "last")


@pytest.mark.parametrize("delay", [3, 30, 300])
def test_delays_do_not_change_the_depth(delay: int) -> None:
    assert macro_steps(race(3, delay, delay, 2 * delay), "late") == 3


def test_a_tie_is_unsafe_and_one_unit_more_is_not() -> None:
    tie, apart = race(1, 2, 3, 5), race(1, 2, 3, 6)
    assert isinstance(search(tie, tie.prop("late"), budget()), Found)
    assert search(apart, apart.prop("late"), budget()) == Proved("bmc", "bounded runs", k=5)


def test_a_strict_bound_needs_more_time() -> None:
    draft = Draft("strict")
    draft.flags("done")
    running = draft.timer(TRUE, real(2))
    draft.act("go", negate(flag("done")), {"done": TRUE}, 2, strict=True, timer=running)
    system = draft.done(done=flag("done"))
    outcome = search(system, system.prop("done"), budget())
    assert outcome == Proved("bmc", "bounded runs", k=1)


def test_breaking_and_enabling_again_at_one_instant_restarts_a_window() -> None:
    """[t] `pulse` must wait 2 from the last instant at which it became enabled, also where it was
    disabled and enabled again without time in between, in one macro-step."""
    draft = Draft("break")
    draft.flags("on", initial=TRUE)
    draft.flags("off once", "again", "fired")
    on = flag("on")
    draft.act("fire", on, {"fired": TRUE}, 2, 2)
    draft.act("off", conj(on, negate(flag("off once"))), {"on": FALSE, "off once": TRUE}, 1, 1)
    back = conj(flag("off once"), negate(on))
    draft.act("on", back, {"on": TRUE, "again": TRUE}, 0, 0, moment=Moment.INTERNAL)
    now = draft.timer(TRUE)
    draft.transition(
        "look",
        (Branch(conj(flag("again"), flag("fired")), (("on", FALSE), ("late", TRUE))),),
        now,
        (AgeWindow(real(0), real(2)),),
    )
    draft.flags("late")
    system = draft.done(late=flag("late"), fired=conj(flag("again"), flag("fired")))
    assert not isinstance(search(system, system.prop("late"), budget(depth=6)), Found)
    assert isinstance(search(system, system.prop("fired"), budget()), Found)
    for name in system.properties:
        assert_agrees(system, search(system, system.prop(name), budget()), name)


def test_a_bound_is_fixed_when_its_timer_starts() -> None:
    """[t] A doubling back-off: the window reads the state at the instant it was stamped."""
    draft = Draft("back-off")
    draft.counter("tries", high=3)
    draft.variables.append(Variable("wait", DURATION, real(1)))
    tries, wait = number("tries"), duration("wait")
    doubled = add(wait, wait)
    retrying = draft.timer(lt(tries, integer(3)), wait, captures=(("wait", doubled),))
    draft.transition(
        "retry",
        (Branch(lt(tries, integer(3)), (("tries", add(tries, integer(1))),)),),
        retrying,
        (AgeWindow(wait, wait),),
        (retrying,),
    )
    clock = draft.timer(TRUE)
    draft.flags("soon", "due")
    tried = eq(tries, integer(3))
    draft.transition(
        "early",
        (Branch(tried, (("soon", TRUE),)),),
        clock,
        (AgeWindow(real(0), real(13)),),
    )
    draft.transition(
        "in time", (Branch(tried, (("due", TRUE),)),), clock, (AgeWindow(real(14), real(14)),)
    )
    system = draft.done(soon=flag("soon"), due=flag("due"))
    assert isinstance(search(system, system.prop("due"), budget()), Found)
    soon = search(system, system.prop("soon"), budget(depth=6))
    assert not isinstance(soon, Found)
    for name in system.properties:
        assert_agrees(system, search(system, system.prop(name), budget(depth=6)), name)


def test_an_any_transition_serves_one_at_a_time() -> None:
    """[t] One transition with a choice has one clock: after serving one, the other waits afresh."""
    draft = Draft("any")
    draft.flags("a", "b", "both soon")
    waiting = negate(conj(flag("a"), flag("b")))
    serving = draft.timer(waiting, real(2))
    draft.transition(
        "serve",
        tuple(Branch(negate(flag(n)), ((n, TRUE),), choices=(("n", n),)) for n in "ab"),
        serving,
        (AgeWindow(real(1), real(2)),),
        (serving,),
    )
    clock = draft.timer(TRUE)
    draft.transition(
        "look",
        (Branch(negate(waiting), (("both soon", TRUE),)),),
        clock,
        (AgeWindow(real(0), real(1)),),
    )
    system = draft.done(soon=flag("both soon"), both=negate(waiting))
    assert isinstance(search(system, system.prop("soon"), budget()), Proved)
    found = search(system, system.prop("both"), budget())
    assert isinstance(found, Found) and found.run.firings[-1].time >= 2


def test_latches_run_after_every_firing_and_at_the_start() -> None:
    """A latch that counts firings is not idempotent, so nothing may skip it."""
    draft = Draft("latches")
    draft.flags("x")
    draft.counter("n")
    draft.latches.append(Latch("n", add(number("n"), integer(1))))
    draft.act("toggle", TRUE, {"x": negate(flag("x"))})
    system = draft.done(three=conj(eq(number("n"), integer(3)), flag("x")))
    assert isinstance(search(system, system.prop("three"), budget(depth=5)), Unknown)
    four = conj(eq(number("n"), integer(4)), flag("x"))
    found = search(system, four, budget(depth=5))
    assert isinstance(found, Found) and found.depth == 3
    assert_replays(system, found, four)


def test_open_parameters_and_initial_values_are_chosen() -> None:
    draft = Draft("open")
    draft.switch("s")
    draft.flags("x", initial=None)
    draft.constraints.append(flag("s"))
    draft.act("go", conj(flag("s"), flag("x")), {"done": TRUE})
    draft.flags("done")
    system = draft.done(done=flag("done"))
    found = search(system, system.prop("done"), budget())
    assert isinstance(found, Found)
    assert found.run.rigid == {"s": True} and found.run.initial == {"x": True, "done": False}


def test_contradicting_constraints_leave_no_run() -> None:
    draft = Draft("empty")
    draft.switch("s")
    draft.constraints += [flag("s"), negate(flag("s"))]
    draft.act("go", TRUE, {"s2": TRUE})
    draft.flags("s2")
    system = draft.done(any=var("s2", Sort.BOOL))
    assert search(system, TRUE, budget()) == Proved("bmc", "trivial")


def test_depth_of_an_unfinished_search() -> None:
    system = counting(7)
    assert search(system, system.prop("odd"), budget(depth=4)) == Unknown(
        "bmc", 4, "no run with up to 4 macro-steps"
    )


def test_a_deadline_that_no_step_touches_binds_the_last_one_as_well() -> None:
    """Time stops at 2: nothing can be done about what is due then, and nothing comes later."""
    draft = Draft("stuck")
    draft.flags("done")
    draft.timer(TRUE, real(2))
    draft.act("go", negate(flag("done")), {"done": TRUE}, 3)
    system = draft.done(done=flag("done"))
    assert isinstance(search(system, system.prop("done"), budget()), Proved)
