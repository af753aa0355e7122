"""Time-locks: states from which time cannot go on, plain and Zeno."""

from __future__ import annotations

from checker.system.timelock import NoTimeLock, TimeLock, find_time_lock
from tests.rules.deciding import lowered, written


def locked(body: str) -> bool:
    result = find_time_lock(lowered(written("false", body)).system)
    assert isinstance(result, TimeLock | NoTimeLock), result
    return isinstance(result, TimeLock)


def test_two_that_undo_each_other_at_once_are_a_zeno_lock() -> None:
    body = """process P {{ state on : bool = false
        event set when not on {} do on = true
        event clear when on {} do on = false }}"""
    assert locked(body.format("immediately", "immediately"))
    assert locked(body.format("within 0s", "immediately"))
    assert not locked(body.format("within 1ms..1ms", "immediately"))
    assert not locked(body.format("within 0s..1ms", "within 0s..1ms"))


def test_one_that_stays_enabled_at_once_is_a_zeno_lock() -> None:
    body = (
        "process P {{ state n : 0..3 = 0 event go when n < {} immediately do n = min(n + 1, 2) }}"
    )
    assert locked(body.format(3))
    assert not locked(body.format(2))


def test_ticks_without_a_distance_are_a_zeno_lock() -> None:
    assert locked("process P { state x : bool = false event go every 0s do x = true }")
    assert not locked("process P { state x : bool = false event go every 1ms do x = true }")


def test_only_reachable_states_count() -> None:
    body = """process P {{ state n : 0..5 = 0
        event step when n < {} within 1s do n = n + 1
        event a when n == 3 immediately do n = 4
        event b when n == 4 immediately do n = 3 }}"""
    assert locked(body.format(3))
    assert not locked(body.format(2))


def test_a_lock_may_need_two_deadlines_at_one_instant() -> None:
    """Turned at 2 when `wait` is due, `wait` is due at once again for ever."""
    body = """process P {{ state late : bool = false
        event turn when not late within {0}..{0} do late = true
        event wait within (if late then 0s else 1s)..(if late then 0s else 1s) do late = late }}"""
    assert locked(body.format("2s"))


def test_beliefs_and_monitors_do_not_lock() -> None:
    body = """process P { state on : bool = false
        event set when not on within 1s..1s do on = true
        event clear when (on for 1s) immediately do on = false }
    controller K { model on follows P.on within 0s..0s
        model late follows (P.on for 1s) within 0s..0s }"""
    assert not locked(body)
