"""Every rule of the timed transition system, one by one."""

from __future__ import annotations

from fractions import Fraction

from checker.system.interpreter import (
    Failed,
    Refused,
    Replayed,
    State,
    can_wait_until,
    enabled_firings,
    fire,
    initial_state,
    latest_wait,
    replay,
    wait,
)
from checker.system.system import AgeWindow, Domain, Latch, Rigid, System
from checker.system.terms import (
    TRUE,
    Const,
    Sort,
    add,
    conj,
    disj,
    integer,
    ite,
    le,
    lt,
    negate,
    real,
)
from tests.system.building import BOOL, Build, count, flag, run, span


def begun(system: System, **initial: Const) -> State:
    state = initial_state(system, {}, initial)
    assert isinstance(state, State)
    return state


def at(system: System, state: State, t: float) -> State:
    later = wait(system, state, Fraction(t))
    assert isinstance(later, State), later
    return later


def fired(system: System, state: State, transition: int) -> State:
    after = fire(system, state, transition, 0)
    assert isinstance(after, State), after
    return after


def why(
    system: System, *firings: tuple[float, int], end: float | None = None, **initial: Const
) -> tuple[int, str]:
    result = replay(system, run(*firings, end=end, **initial))
    assert isinstance(result, Failed)
    return result.at, result.reason


def test_effects_read_the_old_state_all_at_once() -> None:
    b = Build()
    x, y = b.count("x", 0, 9, 1), b.count("y", 0, 9, 2)
    b.fires("swap", TRUE, {"x": y, "y": x})
    system = b.system()
    after = fired(system, begun(system, x=1, y=2), 0)
    assert after.values == {"x": 2, "y": 1}


def test_latches_are_computed_in_order_at_the_start_and_after_every_firing() -> None:
    b = Build()
    x = b.flag("x")
    b.flag("seen")
    b.flag("both")
    b.latches += [Latch("seen", disj(flag("seen"), x)), Latch("both", conj(flag("seen"), x))]
    b.fires("on", negate(x), {"x": TRUE})
    b.fires("off", x, {"x": negate(x)})
    system = b.system()
    state = begun(system, x=False, seen=False, both=False)
    assert state.values == {"x": False, "seen": False, "both": False}
    state = fired(system, state, 0)
    assert state.values == {"x": True, "seen": True, "both": True}
    state = fired(system, state, 1)
    assert state.values == {"x": False, "seen": True, "both": False}


def test_window_is_closed_on_both_sides() -> None:
    b = Build()
    own = b.timer("t")
    b.fires("tick", TRUE, {}, own, (AgeWindow(real(2), real(3)),), (own,))
    system = b.system()
    assert isinstance(replay(system, run((2, 0))), Replayed)
    assert isinstance(replay(system, run((3, 0))), Replayed)
    assert why(system, (Fraction(19, 10), 0)) == (0, "no window of tick admits age 19/10 at 19/10")
    assert why(system, (Fraction(31, 10), 0)) == (0, "no window of tick admits age 31/10 at 31/10")


def test_strict_window_excludes_its_lower_bound() -> None:
    b = Build()
    own = b.timer("t")
    b.fires("late", TRUE, {}, own, (AgeWindow(real(2), strict=True),))
    system = b.system()
    assert why(system, (2, 0)) == (0, "no window of late admits age 2 at 2")
    assert isinstance(replay(system, run((Fraction(201, 100), 0))), Replayed)


def test_one_of_several_windows_is_enough_and_only_where_its_condition_holds() -> None:
    b = Build()
    b.rigids.append(Rigid("slow", BOOL))
    own = b.timer("t")
    b.fires(
        "go",
        TRUE,
        {},
        own,
        (AgeWindow(real(0), real(1)), AgeWindow(real(5), real(6), when=flag("slow"))),
    )
    system = b.system()
    late = run((5, 0), rigid={"slow": True})
    assert isinstance(replay(system, late), Replayed)
    refused = replay(system, run((5, 0), rigid={"slow": False}))
    assert refused == Failed(0, "no window of go admits age 5 at 5", refused.states)


def test_time_may_pass_up_to_a_deadline_and_no_further() -> None:
    b = Build()
    done = b.flag("done")
    b.within("stop", negate(done), {"done": TRUE}, 1, 3)
    system = b.system()
    state = begun(system, done=False)
    assert latest_wait(system, state) == 3
    assert can_wait_until(system, state, Fraction(3))
    assert not can_wait_until(system, state, Fraction(31, 10))
    assert why(system, (4, 0), done=False) == (0, "waiting from 0 to 4 overruns stop, due at 3")
    assert why(system, end=4, done=False) == (0, "waiting from 0 to 4 overruns stop, due at 3")
    assert latest_wait(system, fired(system, at(system, state, 3), 0)) is None


def test_a_waived_deadline_does_not_bind() -> None:
    b = Build()
    b.rigids.append(Rigid("skip", BOOL))
    b.timer("t", deadline=1, binding=negate(flag("skip")))
    system = b.system()
    assert isinstance(replay(system, run(end=9, rigid={"skip": True})), Replayed)
    assert isinstance(replay(system, run(end=9, rigid={"skip": False})), Failed)


def test_ties_at_one_instant_fire_in_any_order() -> None:
    """A stop exactly at the last instant of an update may come before it."""
    b = Build()
    updated, stopped = b.flag("updated"), b.flag("stopped")
    update = b.within("update", negate(updated), {"updated": TRUE}, 0, 5)
    stop = b.within("stop", negate(stopped), {"stopped": TRUE}, 5, 6)
    system = b.system(bad=conj(stopped, negate(updated)))
    start: dict[str, Const] = {"updated": False, "stopped": False}
    assert isinstance(replay(system, run((5, stop), **start), "bad"), Replayed)
    assert isinstance(replay(system, run((5, stop), (5, update), **start)), Replayed)
    both = replay(system, run((5, update), (5, stop), **start), "bad")
    assert isinstance(both, Failed)
    assert (both.at, both.reason) == (2, "bad does not hold at the end")


def test_disabling_and_enabling_at_one_instant_is_a_break() -> None:
    b = Build()
    on = b.flag("on", TRUE)
    off = b.fires("off", on, {"on": negate(on)})
    back = b.fires("back", negate(on), {"on": TRUE})
    act = b.within("act", on, {}, 3, 4)
    system = b.system()
    assert why(system, (2, off), (2, back), (3, act), on=True) == (
        2,
        "no window of act admits age 1 at 3",
    )
    assert isinstance(replay(system, run((2, off), (2, back), (6, act), on=True)), Replayed)


def test_firing_restarts_its_timer_if_it_stays_enabled() -> None:
    b = Build()
    tick = b.within("tick", TRUE, {}, 2, 3)
    system = b.system()
    assert isinstance(replay(system, run((2, tick), (5, tick), (7, tick))), Replayed)
    assert why(system, (2, tick), (3, tick)) == (1, "no window of tick admits age 1 at 3")
    assert why(system, (2, tick), (6, tick)) == (1, "waiting from 2 to 6 overruns tick, due at 5")


def test_held_for_a_while_is_a_bit_set_by_an_urgent_step_and_cleared_by_a_latch() -> None:
    """`P for 4`: the timer runs while P holds and the bit is not set; the latch clears the bit."""
    b = Build()
    p = b.flag("p")
    b.flag("held")
    b.latches.append(Latch("held", conj(flag("held"), p)))
    own = b.timer("p for 4", conj(p, negate(flag("held"))), 4)
    elapse = b.fires(
        "elapse", conj(p, negate(flag("held"))), {"held": TRUE}, own, (AgeWindow(real(4)),)
    )
    on = b.fires("on", negate(p), {"p": TRUE})
    off = b.fires("off", p, {"p": negate(p)})
    system = b.system(held=flag("held"))
    start: dict[str, Const] = {"p": False, "held": False}
    assert isinstance(replay(system, run((1, on), (5, elapse), **start), "held"), Replayed)
    assert why(system, (1, on), (4, elapse), **start)[0] == 1
    assert why(system, (1, on), (6, elapse), **start) == (
        1,
        "waiting from 1 to 6 overruns p for 4, due at 5",
    )
    broken = replay(system, run((1, on), (3, off), (3, on), (5, off), **start))
    assert isinstance(broken, Replayed)
    cleared = replay(system, run((1, on), (5, elapse), (5, off), **start))
    assert isinstance(cleared, Replayed)
    assert cleared.states[-1].values == {"p": False, "held": False}


def test_watchdog_is_restarted_by_each_execution() -> None:
    """`no renew for 3`: runs from time 0, starts afresh with each renewal."""
    b = Build()
    lost = b.flag("lost")
    silence = b.timer("silence", negate(lost), 3)
    renew = b.fires("renew", TRUE, {"lost": negate(TRUE)}, restarts=(silence,))
    elapse = b.fires("elapse", negate(lost), {"lost": TRUE}, silence, (AgeWindow(real(3)),))
    system = b.system(lost=lost)
    assert isinstance(replay(system, run((3, elapse), lost=False), "lost"), Replayed)
    assert isinstance(replay(system, run((3, renew), (6, elapse), lost=False), "lost"), Replayed)
    assert why(system, (2, renew), (3, elapse), lost=False)[0] == 1
    assert why(system, end=4, lost=False)[1] == "waiting from 0 to 4 overruns silence, due at 3"


def test_times_shift_stamps_from_one_timer_to_the_next() -> None:
    """`times(a last 10) >= 2`: the older stamp must be at most 10 old."""
    b = Build()
    n = b.count("n", 0, 2)
    newest = b.timer("newest", le(integer(1), n))
    older = b.timer("older", le(integer(2), n))
    alarm = b.flag("alarm")
    more = ite(lt(n, integer(2)), add(n, integer(1)), n)
    act = b.fires("act", TRUE, {"n": more}, restarts=(newest,), copies=((older, newest),))
    ring = b.fires(
        "ring", le(integer(2), n), {"alarm": TRUE}, older, (AgeWindow(real(0), real(10)),)
    )
    system = b.system(alarm=alarm)
    start: dict[str, Const] = {"n": 0, "alarm": False}
    assert isinstance(replay(system, run((1, act), (9, act), (11, ring), **start)), Replayed)
    assert why(system, (1, act), (9, act), (12, ring), **start) == (
        2,
        "no window of ring admits age 11 at 12",
    )
    shifted = run((1, act), (9, act), (15, act), (19, ring), **start)
    assert isinstance(replay(system, shifted, "alarm"), Replayed)


def test_ticks_have_a_first_window_of_their_own() -> None:
    """`every 5` with a random phase: first in 0..5, then exactly 5 apart, the guard read then."""
    b = Build()
    first = b.flag("first", TRUE)
    n = b.count("n", 0, 9)
    own = b.timer("clock", deadline=5)
    low = ite(first, real(0), real(5))
    tick = b.fires(
        "tick",
        TRUE,
        {"first": negate(TRUE), "n": add(n, integer(1))},
        own,
        (AgeWindow(low),),
        (own,),
    )
    system = b.system()
    start: dict[str, Const] = {"first": True, "n": 0}
    assert isinstance(replay(system, run((2, tick), (7, tick), (12, tick), **start)), Replayed)
    assert why(system, (2, tick), (6, tick), **start)[0] == 1
    assert why(system, (2, tick), (8, tick), **start)[0] == 1


def test_captured_bounds_are_fixed_when_the_timer_starts() -> None:
    """A back-off that doubles: each retry waits exactly the delay read when it began to wait."""
    b = Build()
    delay = b.span("delay", 1)
    b.span("due", 0)
    own = b.timer("retry", deadline=span("due"), captures={"due": delay})
    retry = b.fires(
        "retry", TRUE, {"delay": add(delay, delay)}, own, (AgeWindow(span("due")),), (own,)
    )
    other = b.fires("other", TRUE, {"delay": real(100)})
    system = b.system()
    start: dict[str, Const] = {"delay": Fraction(1), "due": Fraction(0)}
    result = replay(system, run((1, retry), (3, retry), (7, retry), **start))
    assert isinstance(result, Replayed)
    assert [state.values["due"] for state in result.states] == [1, 2, 4, 8]
    assert isinstance(replay(system, run((1, retry), (2, other), (3, retry), **start)), Replayed)


def test_captures_read_the_state_after_effects_and_latches() -> None:
    b = Build()
    on = b.flag("on")
    b.flag("also")
    b.span("due")
    b.latches.append(Latch("also", on))
    b.timer("t", on, captures={"due": ite(flag("also"), real(7), real(1))})
    b.fires("go", negate(on), {"on": TRUE})
    system = b.system()
    state = begun(system, on=False, also=False, due=Fraction(0))
    assert state.values["due"] == 1
    assert fired(system, state, 0).values["due"] == 7


def test_enabled_firings_lists_branches_in_order() -> None:
    b = Build()
    x = b.flag("x")
    b.fires("always", TRUE)
    b.fires("if x", x)
    b.fires("unless x", negate(x))
    system = b.system()
    assert enabled_firings(system, begun(system, x=False)) == [(0, 0), (2, 0)]


def test_what_is_refused_and_why() -> None:
    b = Build()
    x = b.flag("x")
    b.fires("on", x)
    system = b.system()
    state = begun(system, x=False)
    assert fire(system, state, 0, 0) == Refused("the guard of on does not hold at 0")
    assert fire(system, state, 0, 1) == Refused("on has no branch 1")
    assert fire(system, state, 5, 0) == Refused("there is no transition 5")
    later = at(system, state, 5)
    assert wait(system, later, Fraction(4)) == Refused("time runs backwards, from 5 to 4")
    assert initial_state(system, {}, {}) == Refused("x has no initial value")
    assert initial_state(system, {}, {"x": True}) == Refused("x starts as False, not as True")


def test_rigid_values_obey_their_ranges_and_constraints() -> None:
    b = Build()
    b.rigids.append(Rigid("n", Domain(Sort.INT, low=integer(1), high=integer(3))))
    b.rigids.append(Rigid("m", Domain(Sort.INT, low=integer(0), high=count("n"))))
    b.constraints.append(lt(count("m"), integer(2)))
    system = b.system()
    assert isinstance(initial_state(system, {"n": 2, "m": 1}, {}), State)
    assert initial_state(system, {"n": 2}, {}) == Refused("m has no value")
    assert initial_state(system, {"n": 4, "m": 1}, {}) == Refused("n = 4 is outside its range")
    assert initial_state(system, {"n": 1, "m": 2}, {}) == Refused("m = 2 is outside its range")
    assert initial_state(system, {"n": 3, "m": 2}, {}) == Refused("the parameters violate (< m 2)")


def test_free_initial_values_obey_their_ranges_and_what_holds_initially() -> None:
    b = Build()
    x = b.count("x", 0, 3, None)
    b.initially.append(lt(x, integer(3)))
    system = b.system()
    assert begun(system, x=2).values == {"x": 2}
    assert initial_state(system, {}, {"x": 4}) == Refused("x = 4 at the start is outside its range")
    assert initial_state(system, {}, {"x": 3}) == Refused("the initial values violate (< x 3)")
