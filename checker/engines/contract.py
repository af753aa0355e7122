"""What an engine is asked and what it may answer.

An engine never guesses: `Found` carries a run that the plain interpreter can replay, `Proved` says
by which argument, everything else is `Unknown` with how deep it got and why it stopped.
"""

from __future__ import annotations

import threading
import time
from collections.abc import Callable
from dataclasses import field

from checker.records import dataclass
from checker.system.run import Run
from checker.system.terms import Term


@dataclass(frozen=True, slots=True)
class Found:
    """The property's predicate holds at the end of `run`. `depth` is the number of firings."""

    run: Run
    engine: str
    depth: int


@dataclass(frozen=True, slots=True)
class Proved:
    """The predicate holds in no reachable state.

    `argument` is a short name (`k-induction`, `Spacer`, `trivial`), `k` the induction depth,
    `invariant` (over variables, rigid ones and ages, see `checker.smt`) where there is one.
    """

    engine: str
    argument: str
    k: int = 0
    invariant: Term | None = None


@dataclass(frozen=True, slots=True)
class Unknown:
    """Not decided: no run with up to `depth` macro-steps, and `reason` in words."""

    engine: str
    depth: int
    reason: str


Outcome = Found | Proved | Unknown


@dataclass(slots=True)
class Budget:
    """How long and how deep. Shared by the racers of one question; `stop` ends them early.

    `deadline` is on `time.monotonic()`'s clock; `max_depth` counts macro-steps; `memory_mb` bounds
    a solver's memory (None: the machine's). `walk`: whether a short look at all zones is worth it.
    """

    deadline: float
    max_depth: int
    memory_mb: int | None = None
    cancelled: threading.Event = field(default_factory=threading.Event)
    on_progress: Callable[[str], None] | None = None
    walk: bool = True

    def remaining(self) -> float:
        return self.deadline - time.monotonic()

    def exhausted(self) -> bool:
        return self.cancelled.is_set() or self.remaining() <= 0
