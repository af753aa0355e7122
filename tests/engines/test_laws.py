"""Every engine against exhaustive exploration, on random small systems."""

from __future__ import annotations

from dataclasses import replace

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from checker.engines import bmc, induction, spacer
from checker.engines.contract import Found, Proved, Unknown
from checker.engines.portfolio import solve
from checker.engines.shrink import shrink
from checker.smt.program import Program
from checker.smt.relation import Relation
from checker.system.interpreter import Replayed, replay
from checker.system.run import Run
from checker.system.system import System
from checker.system.terms import FALSE, conj
from tests.engines.agreement import assert_agrees, assert_replays, budget
from tests.engines.certified import violations
from tests.engines.irreducible import smaller_run
from tests.laws.strategies import OTHER, PROPERTY, systems

NAMES = st.sampled_from((PROPERTY, OTHER))
many = settings(deadline=None, suppress_health_check=list(HealthCheck))


@many
@given(systems(), NAMES)
def test_bounded_model_checking_agrees_with_the_explorer(system: System, name: str) -> None:
    assert_agrees(system, bmc.search(system, system.prop(name), budget(depth=8)), name)


@many
@given(systems(), NAMES)
def test_k_induction_proves_only_what_holds(system: System, name: str) -> None:
    outcome = induction.prove(Program(system), system.prop(name), budget())
    assert not isinstance(outcome, Found)
    assert_agrees(system, outcome, name)
    if isinstance(outcome, Proved):
        assert outcome.invariant is not None
        assert violations(system, outcome.invariant, None) == []


@many
@given(systems(), NAMES, st.booleans())
def test_spacer_proves_only_what_holds(system: System, name: str, helped: bool) -> None:
    program = Program(system)
    facts = Relation(program).invariants() if helped else []
    outcome = spacer.Spacer(program, system.prop(name), facts).run(budget())
    assert_agrees(system, outcome, name)
    if isinstance(outcome, Proved) and outcome.invariant is not None:
        assert violations(system, outcome.invariant, system.prop(name)) == []


@many
@given(systems(), NAMES)
def test_the_portfolio_decides_small_systems(system: System, name: str) -> None:
    outcome = solve(system, name, budget(depth=8))
    assert_agrees(system, outcome, name)
    assert not isinstance(outcome, Unknown), outcome


@many
@given(systems(), NAMES)
def test_what_holds_by_construction_holds(system: System, name: str) -> None:
    """The supporting invariants are inductive on their own, initially true, and never violated."""
    facts = Relation(Program(system)).invariants()
    assert violations(system, conj(*facts), None) == []


@many
@given(systems(), NAMES)
def test_shrinking_keeps_a_run_and_makes_it_irreducible(system: System, name: str) -> None:
    predicate = system.prop(name)
    found = bmc.search(system, predicate, budget(depth=8))
    if not isinstance(found, Found) or predicate == FALSE:
        return
    small = shrink(system, predicate, found, budget())
    assert_replays(system, small, name)
    assert small.depth == len(small.run.firings) <= found.depth
    assert smaller_run(system, predicate, small.run) is None
    assert_no_firing_can_be_a_millisecond_earlier(system, name, small.run)


def assert_no_firing_can_be_a_millisecond_earlier(system: System, name: str, run: Run) -> None:
    for moved in earlier(run):
        assert not isinstance(replay(system, moved, name), Replayed)


def earlier(run: Run) -> list[Run]:
    """The run with one of its firings moved a millisecond back, for each."""

    found = []
    for i in range(len(run.firings)):
        moved = tuple(
            replace(f, time=f.time - (1 if j == i else 0)) for j, f in enumerate(run.firings)
        )
        found.append(replace(run, firings=moved, end=moved[-1].time))
    return found
