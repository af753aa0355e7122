"""A run by names: what has to be kept of it to do the same again, in this or in a later model.

Positions in a transition system change with every change of the model; names are what the author
wrote. A recording says in which setting a run was found and what fired when, and no more.
"""

from __future__ import annotations

from fractions import Fraction

from checker.records import dataclass

Value = bool | int | Fraction
"""Enumerations and members of groups by position, durations in milliseconds."""


@dataclass(frozen=True, slots=True)
class Deviating:
    """A guideword's deviation as a switch: `actions` are positions in the model."""

    name: str
    actions: tuple[int, ...]
    guideword: str


@dataclass(frozen=True, slots=True)
class Fixed:
    """The setting: values of parameters, and switches that are on, free in each run, or open.

    `goal` names what the run reaches: `("hazard", "H-3")`, `("constraint", "SC-1")`, `("check",
    title)` for a claim of the form `P leads to Q`; None where it is nothing with a name.
    """

    values: tuple[tuple[str, Value], ...]
    on: tuple[str, ...]
    free: tuple[str, ...]
    open: tuple[str, ...]
    deviations: tuple[Deviating, ...]
    goal: tuple[str, str] | None


@dataclass(frozen=True, slots=True)
class Fired:
    """A firing: the transition's name, and the values of its choices as shown."""

    time: Fraction
    transition: str
    choices: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Recording:
    """`known` are the transitions (with choices) that the run speaks of; others may have been
    left out of it. `rigid` and `initial` give open parameters and freely chosen initial values."""

    setting: Fixed
    rigid: tuple[tuple[str, Value], ...]
    initial: tuple[tuple[str, Value], ...]
    known: frozenset[tuple[str, tuple[tuple[str, str], ...]]]
    firings: tuple[Fired, ...]
    end: Fraction
