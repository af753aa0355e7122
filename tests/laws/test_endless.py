"""Where stages prove that a wait ends, it does: as the explorer decides it, on random systems."""

from __future__ import annotations

import time

from hypothesis import HealthCheck, assume, event, given, settings
from hypothesis import strategies as st

from checker.engines.contract import Budget
from checker.engines.stages import stages
from checker.evidence.endless import Stage, by_stages
from checker.evidence.plan import NoQuestion
from checker.evidence.solver import refuted
from checker.system.liveness import Misses, leads_to
from checker.system.system import System
from checker.system.terms import TRUE, negate
from tests.laws.effort import examples
from tests.laws.strategies import PROPERTY, Shape, systems


@settings(max_examples=examples(60), deadline=None, suppress_health_check=list(HealthCheck))
@given(systems(Shape(variables=2, timers=2, transitions=4, fair=True)))
def test_a_wait_with_stages_ends(system: System) -> None:
    awaited = system.prop(PROPERTY)
    answer = leads_to(system, awaited, negate(awaited))
    found = stages(system, awaited, Budget(time.monotonic() + 5, 10))
    if found is None:
        event(f"no stages, {type(answer).__name__}")
        return
    listed = [Stage(states, helper, at) for states, helper, at in found.stages]
    try:
        section = by_stages(system, awaited, found.invariant, listed)
    except NoQuestion:
        event(f"no helpers, {type(answer).__name__}")
        return
    passed = refuted(section.lines, 20) is None
    event(f"{len(listed)} stages {'pass' if passed else 'fail'}, {type(answer).__name__}")
    if passed:
        assert not isinstance(answer, Misses), answer


@settings(max_examples=examples(60), deadline=None, suppress_health_check=list(HealthCheck))
@given(systems(Shape(variables=2, timers=2, transitions=4, fair=True)), st.data())
def test_no_helper_ends_what_does_not_end(system: System, data: st.DataObject) -> None:
    """All states in which one waits as one stage, and anything that is said to end it."""
    awaited = system.prop(PROPERTY)
    answer = leads_to(system, awaited, negate(awaited))
    helper = data.draw(st.sampled_from(("timer", "fair")))
    some = system.timers if helper == "timer" else system.transitions
    assume(some)
    stage = Stage(awaited, helper, data.draw(st.integers(0, len(some) - 1)))
    try:
        section = by_stages(system, awaited, TRUE, [stage])
    except NoQuestion:
        return
    passed = refuted(section.lines, 20) is None
    event(f"{helper} {'passes' if passed else 'fails'}, {type(answer).__name__}")
    if passed:
        assert not isinstance(answer, Misses), answer
