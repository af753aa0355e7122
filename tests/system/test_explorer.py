"""What the explorer finds: fewest firings, earliest times, exactly."""

from __future__ import annotations

from fractions import Fraction

from checker.system.explorer import Found, OutOfBudget, Reachable, Unreachable, explore, reachable
from checker.system.interpreter import Replayed, replay
from checker.system.system import AgeWindow, Domain, Rigid, System
from checker.system.terms import (
    FALSE,
    TRUE,
    Sort,
    Term,
    add,
    conj,
    eq,
    integer,
    ite,
    le,
    lt,
    negate,
    real,
    to_real,
)
from checker.system.zonegraph import Limits
from tests.system.building import BOOL, Build, bound, count, flag, span, times


def race(stop_after: Term | float, update_within: Term | float, b: Build | None = None) -> System:
    """A stop and an update begin together; bad is to be stopped before the update."""
    b = b or Build()
    updated, stopped = b.flag("updated"), b.flag("stopped")
    b.within("update", negate(updated), {"updated": TRUE}, 0, update_within)
    b.within(
        "stop", negate(stopped), {"stopped": TRUE}, stop_after, add(bound(stop_after), real(1))
    )
    return b.system(bad=conj(stopped, negate(updated)))


def found(system: System, target: str = "bad") -> Found:
    answer = explore(system, target)
    assert isinstance(answer, Found)
    assert isinstance(replay(system, answer.run, target), Replayed)
    return answer


def test_a_tie_at_the_last_instant_is_enough() -> None:
    assert times(found(race(5, 5)).run) == [(Fraction(5), 1)]


def test_a_margin_makes_it_unreachable() -> None:
    assert isinstance(explore(race(Fraction(501, 100), 5), "bad"), Unreachable)


def test_bounds_may_be_any_fractions() -> None:
    assert times(found(race(Fraction(1, 3), Fraction(2, 5))).run) == [(Fraction(1, 3), 1)]
    assert isinstance(explore(race(Fraction(2, 5), Fraction(1, 3)), "bad"), Unreachable)


def test_every_value_of_the_parameters_is_tried_unless_fixed() -> None:
    b = Build()
    b.rigids.append(Rigid("n", Domain(Sort.INT, low=integer(4), high=integer(7))))
    b.constraints.append(negate(eq(count("n"), integer(4))))
    system = race(to_real(count("n")), 5, b)
    answer = found(system)
    assert answer.run.rigid == {"n": 5}
    assert isinstance(explore(system, "bad", rigid={"n": 6}), Unreachable)
    assert isinstance(explore(system, "bad", rigid={"n": 4}), Unreachable)


def test_free_initial_values_are_tried() -> None:
    b = Build()
    x = b.count("x", 0, 3, None)
    b.initially.append(lt(x, integer(3)))
    b.fires("up", lt(x, integer(5)), {"x": add(x, integer(1))})
    answer = found(b.system(bad=eq(x, integer(4))))
    assert answer.run.initial == {"x": 2}
    assert times(answer.run) == [(0, 0), (0, 0)]


def test_choices_that_are_not_finite_are_out_of_budget() -> None:
    b = Build()
    b.rigids.append(Rigid("d", Domain(Sort.REAL, low=real(0))))
    answer = explore(race(span("d"), 5, b), "bad")
    assert answer == OutOfBudget("d may have infinitely or too many values", 0)


def test_unbounded_values_are_out_of_budget() -> None:
    b = Build()
    x = b.count("x", 0, 9)
    b.fires("up", TRUE, {"x": add(x, integer(1))})
    answer = explore(b.system(bad=FALSE), "bad", Limits(states=100))
    assert answer == OutOfBudget("more than 100 states", 100)


def test_bounds_that_keep_growing_are_out_of_budget() -> None:
    b = Build()
    delay = b.span("delay", 1)
    b.span("due", 0)
    own = b.timer("retry", deadline=span("due"), captures={"due": delay})
    b.fires("retry", TRUE, {"delay": add(delay, delay)}, own, (AgeWindow(span("due")),), (own,))
    answer = explore(b.system(bad=FALSE), "bad", Limits(states=40))
    assert answer == OutOfBudget("more than 40 states, with bounds that keep growing", 0)


def test_a_deadline_is_hard_and_a_strict_bound_beyond_it_never_met() -> None:
    b = Build()
    done, late = b.flag("done"), b.flag("late")
    watch = b.timer("watch", negate(done))
    b.within("finish", negate(done), {"done": TRUE}, 0, 3)
    b.fires("notice", negate(done), {"late": TRUE}, watch, (AgeWindow(real(3), strict=True),))
    assert isinstance(explore(b.system(bad=late), "bad"), Unreachable)


def test_a_strict_bound_is_met_in_between() -> None:
    b = Build()
    done, late = b.flag("done"), b.flag("late")
    watch = b.timer("watch", negate(done))
    b.within("finish", negate(done), {"done": TRUE}, 0, 4)
    b.fires("notice", negate(done), {"late": TRUE}, watch, (AgeWindow(real(3), strict=True),))
    answer = found(b.system(bad=late))
    assert times(answer.run) == [(4, 1)]


def test_age_windows_apart_from_one_another() -> None:
    b = Build()
    hit, stopped = b.flag("hit"), b.flag("stopped")
    own = b.timer("t")
    b.fires(
        "hit", TRUE, {"hit": TRUE}, own, (AgeWindow(real(1), real(2)), AgeWindow(real(6), real(7)))
    )
    b.within("stop", negate(stopped), {"stopped": TRUE}, 3, 4)
    answer = found(b.system(bad=conj(hit, stopped), late=FALSE))
    assert times(answer.run) == [(1, 0), (3, 1)]


def test_copied_stamps_count_executions_in_a_sliding_span() -> None:
    """Two executions at most 2 apart are possible, three within 3 are not: they are 2 apart."""
    for span_of_three, outcome in ((3, Unreachable), (4, Found)):
        b = Build()
        n = b.count("n", 0, 3)
        alarm = b.flag("alarm")
        newest = b.timer("newest", le(integer(1), n))
        second = b.timer("second", le(integer(2), n))
        third = b.timer("third", le(integer(3), n))
        own = b.timer("pace", TRUE)
        b.fires(
            "act",
            TRUE,
            {"n": ite(lt(n, integer(3)), add(n, integer(1)), n)},
            own,
            (AgeWindow(real(2)),),
            (own, newest),
            ((third, second), (second, newest)),
        )
        b.fires(
            "ring",
            le(integer(3), n),
            {"alarm": TRUE},
            third,
            (AgeWindow(real(0), real(span_of_three)),),
        )
        assert isinstance(explore(b.system(bad=alarm), "bad"), outcome)


def test_a_captured_bound_that_doubles_up_to_a_cap() -> None:
    b = Build()
    delay = b.span("delay", 1)
    b.span("due", 0)
    n = b.count("n", 0, 4)
    own = b.timer("retry", deadline=span("due"), captures={"due": delay})
    doubled = ite(le(delay, real(2)), add(delay, delay), real(4))
    b.fires(
        "retry",
        lt(n, integer(4)),
        {"delay": doubled, "n": add(n, integer(1))},
        own,
        (AgeWindow(span("due")),),
        (own,),
    )
    answer = found(b.system(bad=eq(n, integer(4))))
    assert [at for at, _ in times(answer.run)] == [1, 3, 7, 11]


def test_an_overrun_deadline_stops_time_but_not_firings() -> None:
    """A copied stamp may be older than its timer's deadline allows."""
    b = Build()
    copied, hit, later = b.flag("copied"), b.flag("hit"), b.flag("later")
    old = b.timer("old")
    new = b.timer("new", copied, 1)
    gate = b.timer("gate", copied)
    b.fires(
        "copy", negate(copied), {"copied": TRUE}, old, (AgeWindow(real(3)),), copies=((new, old),)
    )
    b.fires("hit", copied, {"hit": TRUE})
    b.fires("wait", copied, {"later": TRUE}, gate, (AgeWindow(real(1)),))
    system = b.system(bad=hit, later=later)
    assert times(found(system).run) == [(3, 0), (3, 1)]
    assert isinstance(explore(system, "later"), Unreachable)


def test_all_reachable_valuations() -> None:
    b = Build()
    b.rigids.append(Rigid("p", BOOL))
    x = b.flag("x")
    b.fires("on", flag("p"), {"x": TRUE})
    answer = reachable(b.system())
    assert isinstance(answer, Reachable)
    assert list(answer.valuations) == [
        {"p": False, "x": False},
        {"p": True, "x": False},
        {"p": True, "x": True},
    ]
    assert x == flag("x")
