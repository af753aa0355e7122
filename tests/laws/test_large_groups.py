"""What a few members say of a large group is so, on random models."""

from __future__ import annotations

import re
from dataclasses import replace
from unittest.mock import patch

from hypothesis import HealthCheck, assume, event, given, settings
from hypothesis import strategies as st

from checker.claims import crowd, large
from checker.claims.bench import Bench, Limits, Witness, fingerprint
from checker.claims.questions import Question, at_size, question
from checker.model.entities import Model
from checker.system.evaluate import evaluate
from checker.system.interpreter import Replayed, replay
from checker.system.lowering import AbstractionFailed, LoweringError, lower
from checker.system.record import record
from checker.system.run import Firing, Run
from checker.system.slicing import slice_system
from checker.system.system import System
from checker.system.terms import disj
from tests.laws.effort import examples
from tests.laws.models import Text, models
from tests.rules.deciding import model_of

GOAL = "goal"


def of_size(model: Model, size: int) -> Question:
    asked = question(model, model.checks[-1])
    assert asked is not None
    return at_size(asked, "members", size, model.checks[-1].span)


def whole(model: Model, asked: Question, **sizes: int) -> System:
    """The system at its size, or with the group given another one."""
    lowered = lower(model, replace(asked.setting, sized=sizes), {GOAL: asked.goal})
    goal = disj(*(lowered.system.properties[name] for name in lowered.parts[GOAL]))
    return replace(lowered.system, properties={**lowered.system.properties, GOAL: goal})


class SliceIsLarger(Exception):
    """With more members something matters that does not matter for the few: it was left out of
    their run, which says nothing of it."""


def renamed(witness: Witness, ground: System) -> Run:
    """The same firings and initial values where there are more members. What is free at the
    beginning is for those as for the crowd, the last member beside the few. Raises SliceIsLarger.
    """
    known = witness.run.initial
    crowd = max((int(n) for name in known for n in re.findall(r"\[(\d+)\]", name)), default=0)
    places = {
        (transition.name, branch.choices): (i, j)
        for i, transition in enumerate(ground.transitions)
        for j, branch in enumerate(transition.branches)
    }
    firings = []
    for firing in witness.run.firings:
        transition = witness.system.transitions[firing.transition]
        choices = transition.branches[firing.branch].choices
        firings.append(Firing(firing.time, *places[transition.name, choices]))
    values = dict(witness.run.rigid)
    for variable in ground.variables:
        name = variable.name
        if variable.initial is not None:
            values[name] = evaluate(variable.initial, values)
            continue
        like = name if name in known else re.sub(r"\[\d+\]", f"[{crowd}]", name)
        if like not in known:
            raise SliceIsLarger
        values[name] = known[like]
    initial = {v.name: values[v.name] for v in ground.variables}
    return Run(witness.run.rigid, initial, tuple(firings), witness.run.end)


def sliced(system: System, name: str) -> object:
    return system.prop(name), fingerprint(slice_system(system, (name,)).system)


@settings(max_examples=examples(60), deadline=None, suppress_health_check=list(HealthCheck))
@given(models())
def test_slices_that_do_not_grow_once_never_grow(text: Text) -> None:
    assume(text.grouped)
    model = model_of(text.asked())
    room = large.large_groups(model, of_size(model, 50))["N"]
    asked = of_size(model, 50)
    try:
        few, more = whole(model, asked, N=room), whole(model, asked, N=room + 1)
    except LoweringError:
        return
    names = [n for n in few.properties if n.startswith(("goal#", "range"))]
    steady = [n for n in names if sliced(few, n) == sliced(more, n)]
    event(f"steady: {len(steady) > 0}, others: {len(steady) < len(names)}")
    for size in (room + 2,):
        large_one = whole(model, asked, N=size)
        for name in steady:
            assert sliced(large_one, name) == sliced(few, name)


@settings(max_examples=examples(60), deadline=None, suppress_health_check=list(HealthCheck))
@given(models())
def test_a_run_beside_a_crowd_is_a_run_of_the_group(text: Text) -> None:
    assume(text.grouped)
    model = model_of(text.asked())
    size = large.large_groups(model, of_size(model, 50))["N"] + 2
    asked = of_size(model, size)
    bench = Bench(model, Limits(3.0, 8))
    try:
        settled = crowd.with_crowd(bench, asked, ["N"], bench.budget())
    except (AbstractionFailed, LoweringError):
        return
    event(f"found: {settled is not None}")
    if settled is None:
        return
    assert settled.answer.witness is not None
    lowered = lower(model, asked.setting, {GOAL: asked.goal})
    goal = disj(*(lowered.system.properties[name] for name in lowered.parts[GOAL]))
    system = slice_system(replace(lowered.system, properties={GOAL: goal}), (GOAL,)).system
    try:
        if settled.spread is None:
            run = renamed(settled.answer.witness, system)
        else:
            run = spread(settled, system)
    except SliceIsLarger:
        event("found in a smaller slice")
        return
    played = replay(system, run, GOAL)
    assert isinstance(played, Replayed), played


def spread(settled: crowd.Settled, ground: System) -> Run:
    """The run in which each of the members in step does what the one does, in the whole group.
    Raises SliceIsLarger."""
    assert settled.answer.witness is not None and settled.spread is not None
    recorded = record(settled.answer.witness.system, settled.answer.witness.run)
    assert recorded is not None
    recording = settled.spread(recorded)
    places = {
        (transition.name, branch.choices): (i, j)
        for i, transition in enumerate(ground.transitions)
        for j, branch in enumerate(transition.branches)
    }
    firings = tuple(Firing(f.time, *places[f.transition, f.choices]) for f in recording.firings)
    rigid = dict(recording.rigid)
    values, known = dict(rigid), dict(recording.initial)
    for variable in ground.variables:
        if variable.initial is not None:
            values[variable.name] = evaluate(variable.initial, values)
        elif variable.name in known:
            values[variable.name] = known[variable.name]
        else:
            raise SliceIsLarger
    initial = {v.name: values[v.name] for v in ground.variables}
    return Run(rigid, initial, firings, recording.end)


@st.composite
def followers(draw: st.DrawFn) -> str:
    """A group whose members do things in parallel and are counted by the hazard; in some models a
    member looks at others or changes what they look at."""

    def one(*options: str) -> str:
        return draw(st.sampled_from(options))

    def window() -> str:
        low, span = draw(st.integers(0, 2)), draw(st.integers(0, 2))
        return one("", "", f"within {low}s..{low + span}s", f"every {low + 1}s", "immediately")

    def guard(phase: str) -> str:
        own = f"P[a].phase == {phase}"
        shared = one("", "", " and Q.go", " and go", " and Q.k >= 1", " and not Q.alarm")
        others = one(*[""] * 5, " and count(b in N: P[b].phase == busy) < 2",
                     " and some(b in N: P[b].phase == idle)", " and Q.left > 0")  # fmt: skip
        return own + shared + others

    def action(name: str, phase: str, then: str) -> str:
        more = one(*[""] * 6, ", Q.k = Q.k + 1", ", Q.left = Q.left - 1", ", P[a].on = not P[a].on")
        more = more if "Q.left" not in more or draw(st.booleans()) else ""
        text = guard(phase)
        if "Q.left - 1" in more and "Q.left > 0" not in text:
            text += " and Q.left > 0"
        if "Q.k + 1" in more:
            text += " and Q.k < 2"
        return (
            f"    control {name} -> P\n        when {text}\n        {window()}\n"
            f"        do P[a].phase = {then}{more}\n"
        )

    alarm = one("", "    event ring when not alarm and count(b in N: P[b].phase == busy) >= 2 "
                f"{window()} do alarm = true\n")  # fmt: skip
    hazard = one("busy", "idle", "done")
    counted = f"count(a in N: P[a].phase == {hazard}{one('', ' and P[a].on')})"
    least = one("members", "members - 1", "3", "members / 2 + 1")
    beside = one("", "", " and Q.go", " and Q.alarm", " and not Q.go")
    return (
        'system Random\nloss L-1 "loss"\n'
        f'hazard H-1 "hazard" [L-1] when {counted} >= {least}{beside}\n'
        "param members : int = 3 in 1..\ngroup N[members]\n"
        "process Q {\n    state go : bool = false\n    state alarm : bool = false\n"
        "    state k : 0..2 = 0\n    state left : 0..3 = 2\n"
        f"    event start when not go {window()} do go = true\n"
        f"    event up when k < 2 {window()} do k = k + 1\n{alarm}}}\n"
        "process P per N {\n"
        f"    state phase : idle | busy | done = {one('idle', 'any', 'busy')}\n"
        f"    state on : bool = {one('true', 'false', 'any')}\n"
        f"    event end when phase == busy {window()} do phase = done\n}}\n"
        "controller K per a in N controls P {\n"
        f"    model go follows Q.go {one('', 'within 0s..1s', 'within 1s..2s')}\n"
        f"{action('CA-1', 'idle', 'busy')}{action('CA-2', one('busy', 'done'), 'idle')}}}\n"
        'check "asked" H-1 reachable\n'
    )


def in_step(model: Model, size: int) -> tuple[bool, crowd.Settled | None, System]:
    """Whether members notice each other, a run of them in step, and the system of all of them."""
    asked = of_size(model, size)
    bench = Bench(model, Limits(3.0, 8))
    with patch.object(crowd, "MOST_ACTING", 0):  # also where they could be shown one by one
        settled = crowd.in_step(bench, asked, ["N"], bench.budget())
    lowered = lower(model, asked.setting, {GOAL: asked.goal})
    goal = disj(*(lowered.system.properties[name] for name in lowered.parts[GOAL]))
    system = slice_system(replace(lowered.system, properties={GOAL: goal}), (GOAL,)).system
    return crowd.unnoticed(model, asked, "N"), settled, system


@settings(max_examples=examples(60), deadline=None, suppress_health_check=list(HealthCheck))
@given(followers(), st.sampled_from((2, 4, 5, 6)))
def test_a_run_in_step_is_a_run_of_the_group(text: str, size: int) -> None:
    try:
        unnoticed, settled, system = in_step(model_of(text), size)
    except LoweringError:
        return
    event(f"members notice nothing: {unnoticed}, found: {settled is not None}")
    if settled is not None:
        played = replay(system, spread(settled, system), GOAL)
        assert isinstance(played, Replayed), played


@settings(max_examples=examples(30), deadline=None, suppress_health_check=list(HealthCheck))
@given(models(), st.integers(2, 4))
def test_a_run_in_step_is_one_in_models_of_all_kinds(text: Text, size: int) -> None:
    assume(text.grouped)
    try:
        _, settled, system = in_step(model_of(text.asked()), size)
    except (AbstractionFailed, LoweringError):
        return
    if settled is not None:
        played = replay(system, spread(settled, system), GOAL)
        assert isinstance(played, Replayed), played
