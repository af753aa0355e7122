"""The plain explorer, which shares nothing with a solver, agrees with every claimed verdict."""

from __future__ import annotations

from dataclasses import replace

import pytest

from checker.claims.questions import question
from checker.model.entities import Check, LeadsTo, Reachable
from checker.system import explorer
from checker.system.explorer import OutOfBudget, Unreachable, explore
from checker.system.lowering import lower
from checker.system.slicing import slice_system
from checker.system.system import System
from checker.system.terms import disj
from checker.system.zonegraph import Limits
from tests.models.packaged import NAMES, model

LIMITS = Limits(20_000, 10.0)
DECIDED = {
    "pod_termination": 8,
    "stampede": 12,
    "retry_chain": 6,
    "tutorial/race": 2,
    "tutorial/failover": 3,
}
"""How many checks of each model the explorer must decide at least."""


def systems(name: str) -> list[tuple[Check, System]]:
    """The checks that fix all parameters, each with the part of the system that matters."""
    found = []
    for check in model(name).checks:
        asked = question(model(name), check)
        if asked is None or check.for_any or isinstance(check.claim, LeadsTo):
            continue
        lowered = lower(model(name), asked.setting, {"goal": asked.goal})
        parts = [lowered.system.properties[part] for part in lowered.parts["goal"]]
        whole = replace(lowered.system, properties={"goal": disj(*parts)})
        system = slice_system(whole, ("goal",)).system
        if not system.rigids:
            found.append((check, system))
    return found


@pytest.mark.parametrize("name", NAMES)
def test_explorer_agrees_with_what_is_claimed(name: str) -> None:
    decided = 0
    for check, system in systems(name):
        outcome = explore(system, "goal", LIMITS)
        if isinstance(outcome, OutOfBudget):
            continue
        decided += 1
        reached = isinstance(outcome, explorer.Found)
        assert reached == isinstance(check.claim, Reachable), check.title
        assert reached or isinstance(outcome, Unreachable)
    assert decided >= DECIDED[name]
