"""What every engine's answer is compared with: the explorer, and the interpreter's replay."""

from __future__ import annotations

import time
from typing import assert_never

from checker.engines.contract import Budget, Found, Outcome, Proved, Unknown
from checker.system.explorer import ExplorationResult, OutOfBudget, Unreachable, explore
from checker.system.explorer import Found as Reached
from checker.system.interpreter import Replayed, replay
from checker.system.system import System
from checker.system.terms import Term


def budget(seconds: float = 20.0, depth: int = 12, memory_mb: int | None = None) -> Budget:
    """Enough for anything in the tests."""
    return Budget(time.monotonic() + seconds, depth, memory_mb)


def assert_replays(system: System, found: Found, predicate: Term | str) -> None:
    """The run is one of the system's, and the predicate holds at its end."""
    answer = replay(system, found.run, predicate)
    assert isinstance(answer, Replayed), (answer, found.run)


def assert_agrees(system: System, outcome: Outcome, predicate: Term | str) -> None:
    """No engine may say what the explorer knows to be false; undecided is allowed."""
    truth: ExplorationResult = explore(system, predicate)
    match outcome:
        case Found():
            assert_replays(system, outcome, predicate)
            assert not isinstance(truth, Unreachable), outcome
        case Proved():
            assert not isinstance(truth, Reached), (outcome, truth)
        case Unknown():
            pass
        case _:
            assert_never(outcome)
    assert not isinstance(truth, OutOfBudget), truth
