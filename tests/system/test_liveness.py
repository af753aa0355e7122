"""`P leads to Q` without a bound."""

from __future__ import annotations

from checker.system.explorer import OutOfBudget
from checker.system.interpreter import Replayed, replay
from checker.system.liveness import Leads, Misses, leads_to
from checker.system.system import AgeWindow, System
from checker.system.terms import FALSE, TRUE, conj, negate, real
from tests.system.building import Build, times


def missed(system: System) -> Misses:
    answer = leads_to(system, "p", "q")
    assert isinstance(answer, Misses)
    assert isinstance(replay(system, answer.run), Replayed)
    return answer


def asked_and_answered(*, fair: bool, high: float | None = None) -> System:
    b = Build()
    p, q = b.flag("p"), b.flag("q")
    b.fires("ask", negate(p), {"p": TRUE})
    if high is None:
        b.fires("answer", conj(p, negate(q)), {"q": TRUE}, fair=fair)
    else:
        b.within("answer", conj(p, negate(q)), {"q": TRUE}, 0, high)
    return b.system(p=p, q=q)


def test_what_may_happen_need_not() -> None:
    answer = missed(asked_and_answered(fair=False))
    assert times(answer.run) == [(0, 0)]
    assert (answer.cause, answer.loop) == (1, 1)


def test_what_is_fair_happens_some_time() -> None:
    assert isinstance(leads_to(asked_and_answered(fair=True), "p", "q"), Leads)


def test_what_has_a_deadline_happens_because_time_goes_on() -> None:
    assert isinstance(leads_to(asked_and_answered(fair=False, high=7), "p", "q"), Leads)


def test_weak_fairness_does_not_help_what_is_disabled_again_and_again() -> None:
    b = Build()
    p, q, on = b.flag("p", TRUE), b.flag("q"), b.flag("on")
    b.fires("answer", conj(on, negate(q)), {"q": TRUE}, fair=True)
    b.fires("up", negate(on), {"on": TRUE})
    b.fires("down", on, {"on": FALSE})
    answer = missed(b.system(p=p, q=q))
    assert answer.cause == 0


def test_a_restart_withholds_what_needs_time_to_become_enabled() -> None:
    def system(pace: float) -> System:
        b = Build()
        p, q = b.flag("p", TRUE), b.flag("q")
        own = b.timer("patience", negate(q))
        b.fires("answer", negate(q), {"q": TRUE}, own, (AgeWindow(real(5)),), fair=True)
        beat = b.timer("pace", TRUE)
        b.fires("disturb", negate(q), {}, beat, (AgeWindow(real(pace)),), (own, beat))
        return b.system(p=p, q=q)

    # `disturb` may come again and again, so the answer need not
    missed(system(3))
    missed(system(6))


def test_firings_without_time_are_no_excuse() -> None:
    """An endless loop in no time is no run: time diverges in every run."""
    b = Build()
    p, q, x = b.flag("p", TRUE), b.flag("q"), b.flag("x")
    b.within("answer", negate(q), {"q": TRUE}, 0, 4)
    b.fires("flip", TRUE, {"x": negate(x)})
    assert isinstance(leads_to(b.system(p=p, q=q), "p", "q"), Leads)


def test_a_fair_transition_with_an_upper_bound_is_not_decided() -> None:
    b = Build()
    own = b.timer("t")
    b.fires("odd", TRUE, {}, own, (AgeWindow(real(0), real(1)),), fair=True)
    answer = leads_to(b.system(p=TRUE, q=FALSE), "p", "q")
    assert answer == OutOfBudget("odd is fair and has an upper bound", 0)
