"""`unreachable iff`: exact regions, and what refutes a claim."""

from __future__ import annotations

import pytest
from hypothesis import HealthCheck, given, settings

from checker.engines.bmc import search
from checker.engines.contract import Found
from checker.engines.region import (
    Covered,
    SafeOutside,
    Undecided,
    UnsafeInside,
    at_point,
    cover,
    generalised,
)
from checker.system.domains import Infinite, rigid_choices
from checker.system.evaluate import holds
from checker.system.explorer import Found as Reached
from checker.system.explorer import explore
from checker.system.system import Domain, Rigid, System
from checker.system.terms import FALSE, TRUE, Sort, add, conj, disj, integer, le, lt, negate, real
from tests.engines.agreement import assert_replays, budget
from tests.engines.systems import Draft, duration, flag, number, open_race
from tests.laws.strategies import PROPERTY, systems

GRACE, TOLD, SYNCED = (duration(n) for n in ("grace", "told", "synced"))


@pytest.mark.parametrize("nodes", [1, 3])
def test_the_exact_region_of_the_race(nodes: int) -> None:
    system = open_race(nodes)
    answer = cover(system, "late", lt(add(TOLD, SYNCED), GRACE), budget(60))
    assert isinstance(answer, Covered)
    for piece in answer.pieces:
        assert_replays(system, piece.found, "late")
        assert holds(piece.points, piece.found.run.rigid)


def test_a_tie_inside_the_region_is_found() -> None:
    answer = cover(open_race(), "late", le(add(TOLD, SYNCED), GRACE), budget(60))
    assert isinstance(answer, UnsafeInside)
    rigid = answer.found.run.rigid
    assert rigid["told"] + rigid["synced"] == rigid["grace"]


def test_a_region_that_is_too_small_is_refuted_by_a_point() -> None:
    region = lt(add(TOLD, SYNCED, real(10)), GRACE)
    answer = cover(open_race(), "late", region, budget(60))
    assert isinstance(answer, SafeOutside)
    assert not holds(region, answer.point)
    assert answer.point["told"] + answer.point["synced"] < answer.point["grace"]


def test_switches_and_integers() -> None:
    """Up to `k` retries of a second each end before `limit` seconds iff k < limit or the switch is
    off."""
    draft = Draft("retries")
    natural = Domain(Sort.INT, low=integer(0), high=integer(4))
    draft.rigids += [Rigid("k", natural), Rigid("limit", natural)]
    on = draft.switch("on")
    draft.counter("tries", high=5)
    draft.flags("late")
    tries, k, limit = number("tries"), number("k"), number("limit")
    draft.act("retry", conj(on, lt(tries, k)), {"tries": add(tries, integer(1))}, 1000, 1000)
    draft.act("late", conj(on, le(limit, tries)), {"late": TRUE})
    system = draft.done(late=flag("late"))
    safe = cover(system, "late", lt(k, limit), budget(60))
    assert isinstance(safe, SafeOutside) and safe.point["on"] is False

    exact = cover(system, "late", disj(negate(on), lt(k, limit)), budget(60))
    assert isinstance(exact, Covered)


def test_a_budget_that_is_over_leaves_it_undecided() -> None:
    answer = cover(open_race(), "late", FALSE, budget(seconds=-1))
    assert isinstance(answer, Undecided) and answer.pieces == ()


def test_everything_unsafe() -> None:
    draft = Draft("unsafe")
    draft.parameter("wait")
    draft.act("go", TRUE, {"done": TRUE})
    draft.flags("done")
    answer = cover(draft.done(done=flag("done")), "done", FALSE, budget(60))
    assert isinstance(answer, Covered) and len(answer.pieces) == 1


@settings(deadline=None, suppress_health_check=list(HealthCheck))
@given(systems())
def test_every_point_of_a_generalisation_has_a_run(system: System) -> None:
    predicate = system.prop(PROPERTY)
    found = search(system, predicate, budget(depth=6))
    if not isinstance(found, Found) or not system.rigids:
        return
    piece = generalised(system, predicate, found)
    choices = rigid_choices(system, {})
    assert not isinstance(choices, Infinite)
    assert holds(piece.points, found.run.rigid)
    for choice in choices:
        if holds(piece.points, choice):
            assert isinstance(explore(at_point(system, choice), predicate), Reached), choice
