"""What a few members say of a large group is so, on random models."""

from __future__ import annotations

import re
from dataclasses import replace

from hypothesis import HealthCheck, assume, event, given, settings

from checker.claims import large
from checker.claims.bench import Bench, Limits, Witness, fingerprint
from checker.claims.questions import Question, at_size, question
from checker.model.entities import Model
from checker.system.evaluate import evaluate
from checker.system.interpreter import Replayed, replay
from checker.system.lowering import AbstractionFailed, LoweringError, lower
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


def renamed(witness: Witness, ground: System) -> Run:
    """The same firings and initial values where there are more members. What is free at the
    beginning is for those as for the crowd, the last member beside the few."""
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
        elif name in known:
            values[name] = known[name]
        else:
            values[name] = known[re.sub(r"\[\d+\]", f"[{crowd}]", name)]
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
        settled = large.with_crowd(bench, asked, bench.budget())
    except (AbstractionFailed, LoweringError):
        return
    event(f"found: {settled is not None}")
    if settled is None:
        return
    assert settled.answer.witness is not None
    lowered = lower(model, asked.setting, {GOAL: asked.goal})
    goal = disj(*(lowered.system.properties[name] for name in lowered.parts[GOAL]))
    system = slice_system(replace(lowered.system, properties={GOAL: goal}), (GOAL,)).system
    run = renamed(settled.answer.witness, system)
    played = replay(system, run, GOAL)
    assert isinstance(played, Replayed), played
