"""What someone who steps through a run is asked, and may answer. Times in ms."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from fractions import Fraction

from checker.records import dataclass
from checker.results import TraceStep


@dataclass(frozen=True, slots=True)
class Option:
    """What may happen next, and when; `latest` None is no bound. `step` tells no changes."""

    step: TraceStep
    earliest: Fraction
    latest: Fraction | None


@dataclass(frozen=True, slots=True)
class Pick:
    """The option at `position`, at `time` (None: as early as it may be)."""

    position: int
    time: Fraction | None = None


Choose = Callable[[Fraction, Sequence[Option]], Pick | None]
"""Picks among the options at a present time; None ends the run."""
