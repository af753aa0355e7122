"""Which patterns certificates look for is decided apart, and comes to what is asked of claims."""

from __future__ import annotations

import pytest

from checker.claims.analysis import NotAsked, companions, judged, pattern
from checker.evidence.universe import around_cell, fitting, listed
from checker.model.entities import Model
from checker.model.load import load_model
from checker.resources import models_folder
from checker.syntax.tree import Guideword
from checker.system.lowering.patterns import Pattern
from tests.rules.deciding import model_of

ALL = """
system All
loss L-1 "l"
hazard H-1 "h" [L-1] when P.a
process P { state a : bool = false }
controller C controls P {
    state s : bool = false
    model told : bool = false
    control CA-1 first -> P when not P.a do P.a = true
    control CA-2 second -> P when P.a within 1s..2s after CA-1 do P.a = false
    control CA-3 third -> P when told within 1s..2s do P.a = false
    control CA-4 fourth -> P when told needs P.a in 5s within 1s.. do P.a = false
    control CA-5 fifth -> P when P.a and not s lasts 1s..2s do s = true
    control CA-6 sixth -> P when P.a eventually do P.a = false
    control CA-7 seventh -> P when P.a every 1s..2s do P.a = false
    control CA-8 eighth -> P
}
"""


@pytest.fixture(scope="module", params=["k8s", "pod_termination", "train_door", "wheel_brake", ""])
def model(request: pytest.FixtureRequest) -> Model:
    name = str(request.param)
    if not name:
        return model_of(ALL)
    found = load_model(str(models_folder() / f"{name}.stpa")).model
    assert found is not None
    return found


def test_listed_actions(model: Model) -> None:
    asked = [judged(model, pattern(u)) for u in model.ucas]
    assert list(listed(model).values()) == [p for p in asked if isinstance(p, Pattern)]


def test_cells(model: Model) -> None:
    """Every action under every guideword, with its twins."""
    fit = 0
    for i, action in enumerate(model.actions):
        for word in Guideword:
            cell = Pattern(f"{action.label} {word.value}", (i,), word, None)
            asked, found = judged(model, cell), fitting(model, cell)
            assert found == (None if isinstance(asked, NotAsked) else asked), cell.name
            if found is not None:
                fit += 1
                twins = companions(model, found)
                names = [*(n for n in listed(model) if n != cell.name), *(t.name for t in twins)]
                around = around_cell(model, found)
                assert [*around] == [*dict.fromkeys(names), cell.name]
                assert all(around[t.name] == t for t in twins)
    assert fit > 0
