"""Members in order reach what they reach in any order, on random models."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import HealthCheck, assume, event, given, settings
from hypothesis import strategies as st

from checker.claims.questions import at_size, question
from checker.system import explorer
from checker.system.interpreter import Replayed, replay
from checker.system.lowering import LoweringError, lower
from checker.system.order import in_order
from checker.system.slicing import slice_system
from checker.system.system import System
from checker.system.terms import disj
from checker.system.zonegraph import Limits
from tests.laws.effort import examples
from tests.laws.models import Text, models
from tests.laws.test_large_groups import followers
from tests.rules.deciding import model_of

GOAL = "goal"
FEW = Limits(states=1500, seconds=3.0)


def sliced(text: str, size: int) -> System | None:
    model = model_of(text)
    asked = question(model, model.checks[-1])
    assert asked is not None
    asked = at_size(asked, "members", size, model.checks[-1].span)
    try:
        lowered = lower(model, asked.setting, {GOAL: asked.goal})
    except LoweringError:
        return None
    goal = disj(*(lowered.system.properties[name] for name in lowered.parts[GOAL]))
    return slice_system(replace(lowered.system, properties={GOAL: goal}), (GOAL,)).system


def agree(system: System) -> None:
    """Both systems reach the predicate or neither; a run of one is one of the other."""
    ordered = in_order(system, system.prop(GOAL))
    event(f"in order: {ordered is not None}")
    if ordered is None:
        return
    plain = explorer.explore(system, GOAL, FEW)
    fewer = explorer.explore(ordered.system, GOAL, FEW)
    if isinstance(plain, explorer.OutOfBudget) or isinstance(fewer, explorer.OutOfBudget):
        event("too many states")
        return
    assert type(fewer) is type(plain)
    event(f"compared: {type(plain).__name__}")
    if isinstance(fewer, explorer.Found):
        played = replay(system, ordered.back(fewer.run), GOAL)
        assert isinstance(played, Replayed), played


@settings(max_examples=examples(60), deadline=None, suppress_health_check=list(HealthCheck))
@given(followers(), st.integers(3, 4))
def test_members_that_act_side_by_side(text: str, size: int) -> None:
    system = sliced(text, size)
    if system is not None:
        agree(system)


@settings(max_examples=examples(40), deadline=None, suppress_health_check=list(HealthCheck))
@given(models())
def test_models_of_all_kinds(text: Text) -> None:
    assume(text.grouped)
    system = sliced(text.asked(), 3)
    if system is not None:
        agree(system)
