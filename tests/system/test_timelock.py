"""Time-locks: plain ones, Zeno ones, and what is none."""

from __future__ import annotations

from checker.system.interpreter import Replayed, replay
from checker.system.system import System
from checker.system.terms import FALSE, TRUE, conj, negate
from checker.system.timelock import NoTimeLock, TimeLock, find_time_lock
from tests.system.building import Build, times


def lock(system: System) -> TimeLock:
    answer = find_time_lock(system)
    assert isinstance(answer, TimeLock)
    assert isinstance(replay(system, answer.run), Replayed)
    return answer


def test_a_due_deadline_with_nothing_that_can_fire() -> None:
    b = Build()
    b.timer("must", deadline=3)
    answer = lock(b.system())
    assert (times(answer.run), answer.run.end) == ([], 3)
    assert (answer.due, answer.repeating) == (("must",), ())


def test_a_guard_that_fails_when_its_deadline_is_due() -> None:
    b = Build()
    blocked, done = b.flag("blocked"), b.flag("done")
    b.timer("act", negate(done), 3)
    b.fires("act", conj(negate(done), negate(blocked)), {"done": TRUE})
    block = b.fires("block", negate(blocked), {"blocked": TRUE})
    answer = lock(b.system())
    assert (times(answer.run), answer.run.end) == ([(0, block)], 3)
    assert (answer.due, answer.repeating) == (("act",), ())


def test_two_urgent_actions_that_undo_each_other_are_zeno() -> None:
    b = Build()
    x = b.flag("x")
    start = b.flag("start")
    b.fires("start", negate(start), {"start": TRUE})
    b.within("up", conj(start, negate(x)), {"x": TRUE}, 0, 0)
    b.within("down", conj(start, x), {"x": FALSE}, 0, 0)
    answer = lock(b.system())
    assert (times(answer.run), answer.run.end) == ([(0, 0)], 0)
    assert (answer.due, answer.repeating) == (("up",), ("up", "down"))


def test_zero_time_loops_that_can_be_left_are_none() -> None:
    b = Build()
    x = b.flag("x")
    b.within("up", negate(x), {"x": TRUE}, 0, 0)
    b.within("down", x, {"x": FALSE}, 0, 5)
    assert isinstance(find_time_lock(b.system()), NoTimeLock)


def test_help_that_may_come_too_late() -> None:
    """`need` is met only after `help`, which comes at 3 at the earliest."""
    b = Build()
    done, early = b.flag("done"), b.flag("early")
    b.within("help", negate(early), {"early": TRUE}, 3, 4)
    b.timer("need", negate(done), 2)
    b.fires("meet", conj(early, negate(done)), {"done": TRUE})
    answer = lock(b.system())
    assert (times(answer.run), answer.run.end, answer.due) == ([], 2, ("need",))


def test_help_that_can_come_in_time_if_it_fires_when_it_must() -> None:
    """A deadline may be met by the firing of something that need not have fired yet."""
    b = Build()
    done, early = b.flag("done"), b.flag("early")
    b.within("help", negate(early), {"early": TRUE}, 0, 4)
    b.timer("need", negate(done), 2)
    b.fires("meet", conj(early, negate(done)), {"done": TRUE})
    assert isinstance(find_time_lock(b.system()), NoTimeLock)
