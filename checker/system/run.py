"""Runs: a choice of rigid values, a choice of free initial values, and timed firings."""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from checker.records import dataclass
from checker.system.terms import Const


@dataclass(frozen=True, slots=True)
class Firing:
    """Branch `branch` of transition `transition` (positions in the system) at `time`, in ms."""

    time: Fraction
    transition: int
    branch: int


@dataclass(frozen=True, slots=True)
class Run:
    """`rigid` values every rigid variable, `initial` every variable, as it is at time 0 before the
    latches; `end` (>= the last firing's time) is where the run stops."""

    rigid: Mapping[str, Const]
    initial: Mapping[str, Const]
    firings: tuple[Firing, ...]
    end: Fraction
