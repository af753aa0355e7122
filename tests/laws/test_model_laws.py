"""More laws that every model obeys: its text, its switches, its slices, its engines, its traces."""

from __future__ import annotations

import time

from hypothesis import HealthCheck, event, given, note, settings
from hypothesis import strategies as st

from checker.diagnostics import Source
from checker.engines import bmc, induction, spacer
from checker.engines.contract import Budget, Found, Outcome, Proved
from checker.engines.zones import look
from checker.evidence.documents import Wrong
from checker.evidence.replay import replay_saved
from checker.evidence.saving import saved
from checker.evidence.trace_file import read_trace, write_trace
from checker.formatting import format_source
from checker.smt.program import Program
from checker.smt.relation import Relation
from checker.syntax.parser import parse
from checker.syntax.tree import Guideword
from checker.system.explorer import Found as Reached
from checker.system.explorer import OutOfBudget, Unreachable, explore
from checker.system.interpreter import Replayed, replay
from checker.system.lowering import Lowered, LoweringError, Setting, lower
from checker.system.lowering.setting import Deviation
from checker.system.record import record
from checker.system.run import Run
from checker.system.slicing import lift, slice_system
from checker.system.system import System
from checker.system.terms import Term
from checker.system.timelock import NoTimeLock, find_time_lock
from checker.system.zonegraph import Limits
from tests.laws.effort import examples
from tests.laws.models import Text, models
from tests.laws.test_random_models import asked
from tests.rules.deciding import goal, model_of

LIMITS = Limits(3_000, 0.8)
many = settings(max_examples=examples(100), deadline=None, suppress_health_check=list(HealthCheck))


def formatted(text: str) -> str:
    result = format_source(Source("m.stpa", text)).text
    assert result is not None
    return result


@many
@given(models())
def test_formatting_is_idempotent_and_reads_back(text: Text) -> None:
    once = formatted(text.asked())
    assert formatted(once) == once
    assert parse(Source("m.stpa", once)).diagnostics == ()


def prepared(text: Text) -> tuple[Lowered, Term]:
    """The system in which every scenario may be on or off, and what is asked of it."""
    model = model_of(text.asked())
    ask = asked(model)
    found = lower(model, Setting(free=frozenset(text.scenarios)), {"goal": ask.goal})
    return found, goal(found)


@many
@given(models())
def test_slicing_keeps_what_is_reachable(text: Text) -> None:
    note(text.asked())
    found, predicate = prepared(text)
    whole = found.system
    asked_of = System(**{**{f: getattr(whole, f) for f in System.__slots__},
                         "properties": {"goal": predicate}})  # fmt: skip
    sliced = slice_system(asked_of, ["goal"])
    full, part = explore(asked_of, "goal", LIMITS), explore(sliced.system, "goal", LIMITS)
    if isinstance(part, Unreachable):
        assert not isinstance(full, Reached)
    elif isinstance(part, Reached):
        assert isinstance(replay(sliced.system, part.run, "goal"), Replayed)
        lifted = lift(asked_of, sliced, part.run)
        if isinstance(lifted, Run):
            assert isinstance(replay(asked_of, lifted, "goal"), Replayed)
        else:
            assert not isinstance(full, Unreachable) or not isinstance(
                find_time_lock(asked_of, LIMITS), NoTimeLock
            )
    event(f"{type(full).__name__} {type(part).__name__}")


def answers(system: System, predicate: Term) -> list[Outcome]:
    def budget() -> Budget:
        return Budget(time.monotonic() + 1.0, 8)

    found: list[Outcome] = [look(system, predicate, budget())]
    found.append(bmc.search(system, predicate, budget()))
    found.append(induction.prove(Program(system), predicate, budget()))
    program = Program(system)
    found.append(spacer.Spacer(program, predicate, Relation(program).invariants()).run(budget()))
    return found


@settings(max_examples=examples(40), deadline=None, suppress_health_check=list(HealthCheck))
@given(models())
def test_no_engine_contradicts_another_or_the_explorer(text: Text) -> None:
    note(text.asked())
    found, predicate = prepared(text)
    seen = explore(found.system, predicate, LIMITS)
    all_of_them = answers(found.system, predicate)
    for answer in all_of_them:
        event(type(answer).__name__)
        if isinstance(answer, Found):
            assert isinstance(replay(found.system, answer.run, predicate), Replayed)
            assert not isinstance(seen, Unreachable), answer
        if isinstance(answer, Proved):
            assert not isinstance(seen, Reached), answer
    kinds = {type(answer) for answer in all_of_them}
    assert not {Found, Proved} <= kinds


@many
@given(models(), st.sampled_from(Guideword), st.integers(0, 3))
def test_a_deviation_only_adds_runs(text: Text, guideword: Guideword, position: int) -> None:
    """With an action that may deviate, what was reachable stays so; free is on or off."""
    note(f"{text.asked()}\n{guideword} {position}")
    model = model_of(text.asked())
    ask = asked(model)
    controls = [i for i, a in enumerate(model.actions) if a.kind == "control"]
    deviation = Deviation((controls[position % len(controls)],), guideword)
    reached = []
    for setting in (
        Setting(),
        Setting(on=frozenset({"d"}), deviations={"d": deviation}),
        Setting(free=frozenset({"d"}), deviations={"d": deviation}),
    ):
        try:
            found = lower(model, setting, {"goal": ask.goal})
        except LoweringError:
            return
        seen = explore(found.system, goal(found), Limits(1_500, 0.4))
        if isinstance(seen, OutOfBudget):
            event("out of budget")
            return
        reached.append(isinstance(seen, Reached))
    off, on, free = reached
    event(f"{off} {on}")
    assert on or not off, "the deviation took a run away"
    assert free == (on or off), "a free deviation is one that is on or off"


@many
@given(models())
def test_every_trace_is_saved_and_replays(text: Text) -> None:
    """Also one that was found in a slice: what it leaves out is found again."""
    note(text.asked())
    model = model_of(text.asked())
    ask = asked(model)
    setting = Setting(free=frozenset(text.scenarios))
    found = lower(model, setting, {"goal": ask.goal})
    predicate = goal(found)
    asked_of = System(**{**{f: getattr(found.system, f) for f in System.__slots__},
                         "properties": {"goal": predicate}})  # fmt: skip
    for system in (asked_of, slice_system(asked_of, ["goal"]).system):
        seen = explore(system, "goal", LIMITS)
        event(type(seen).__name__)
        if not isinstance(seen, Reached):
            return
        recording = record(system, seen.run)
        assert recording is not None
        sources = [Source("m.stpa", text.asked())]
        try:
            trace = saved(model, sources, "asked", recording)
        except Wrong as wrong:
            assert system is not asked_of, str(wrong)
            assert not isinstance(find_time_lock(asked_of, LIMITS), NoTimeLock), str(wrong)
            return
        again = read_trace(write_trace(trace))
        assert again == trace
        played = replay_saved(model, sources, again)
        assert played.result.replays, played.result
        assert played.result.differences == ()
        assert played.result.notes == ()
