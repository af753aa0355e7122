"""Why time can go on: what is said by form alone must be so."""

from __future__ import annotations

import pytest

from checker.evidence.divergence import goes_on_by_form
from checker.system.system import (
    AgeWindow,
    Branch,
    Domain,
    Moment,
    Origin,
    System,
    Timer,
    Transition,
    Variable,
)
from checker.system.terms import FALSE, TRUE, Sort, Term, add, real, var
from checker.system.timelock import TimeLock, find_time_lock


def due(window: AgeWindow, deadline: Term) -> System:
    """One transition that has to happen once, by the deadline."""
    origin = Origin("C", "CA-1", "act", Moment.ACTION, 0)
    on = var("on", Sort.BOOL)
    act = Transition("T", (Branch(on, (("on", FALSE),)),), origin, 0, (window,), (0,))
    flag = Variable("on", Domain(Sort.BOOL), TRUE)
    timer = Timer("t", on, deadline)
    return System("S", (), (), (flag,), (), (), (timer,), (act,), {"bad": FALSE})


@pytest.mark.parametrize(
    ("window", "deadline"),
    [
        (AgeWindow(real(0)), real(1000)),
        (AgeWindow(real(1000)), real(1000)),
        (AgeWindow(real(500), real(1000)), real(1000)),
    ],
)
def test_what_is_due_can_fire(window: AgeWindow, deadline: Term) -> None:
    system = due(window, deadline)
    assert goes_on_by_form(system)
    assert not isinstance(find_time_lock(system), TimeLock)


@pytest.mark.parametrize(
    ("window", "deadline"),
    [
        (AgeWindow(real(1000), None, True), real(1000)),
        (AgeWindow(real(1001)), real(1000)),
        (AgeWindow(real(0), real(500)), real(1000)),
    ],
    ids=["only after the deadline", "not before the deadline", "not any more at the deadline"],
)
def test_what_is_due_and_cannot_fire_stops_time(window: AgeWindow, deadline: Term) -> None:
    assert not goes_on_by_form(due(window, deadline))


def test_a_symbolic_window_that_is_never_empty() -> None:
    low = var("wait", Sort.REAL)
    assert goes_on_by_form(due(AgeWindow(low), add(low, real(1000))))
    assert not goes_on_by_form(due(AgeWindow(add(low, real(1000))), low))
