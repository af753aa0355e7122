"""A setting: what a question fixes before the model becomes a transition system."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import field

from checker.diagnostics import Diagnostic
from checker.model.expr import Expr
from checker.records import dataclass
from checker.syntax.tree import Guideword


@dataclass(frozen=True, slots=True)
class Deviation:
    """Actions (positions) that may deviate from their design in the way of a guideword."""

    actions: tuple[int, ...]
    guideword: Guideword


@dataclass(frozen=True, slots=True)
class Setting:
    """Which parameters and switches a question fixes, and which it leaves open.

    `values` replace a parameter's default (in every copy). `on` holds the scenarios and mitigations
    that are on, `free` the scenarios that each run may choose for itself. `open` names the
    parameters that range over their whole domain. `kept` abstracts a group of unknown size to that
    many members and an environment that stands for all the others. `sized` gives a group that many
    members whatever its size is said to be, for questions whose answers do not depend on it; ways
    to a hazard that differ only in the names of members are then asked of once. With `crowd` the
    last of those members stand for so many each that are all alike. The groups in `counted` have
    one member with a name, for whom all others are only numbers. `deviations` are switches as well,
    by name, on or free as `on` and `free` say.
    """

    values: Mapping[str, Expr] = field(default_factory=dict)
    on: frozenset[str] = frozenset()
    free: frozenset[str] = frozenset()
    open: frozenset[str] = frozenset()
    kept: Mapping[str, int] = field(default_factory=dict)
    sized: Mapping[str, int] = field(default_factory=dict)
    crowd: Mapping[str, tuple[int, ...]] = field(default_factory=dict)
    counted: frozenset[str] = frozenset()
    deviations: Mapping[str, Deviation] = field(default_factory=dict)


class LoweringError(Exception):
    """A mistake of the user's that shows only when the model is given behaviour."""

    def __init__(self, diagnostic: Diagnostic) -> None:
        super().__init__(diagnostic.message)
        self.diagnostic = diagnostic


class AbstractionFailed(Exception):
    """The environment abstraction of a group cannot express this model; says why, in words."""
