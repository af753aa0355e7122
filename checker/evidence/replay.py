"""A saved trace done again in the model of today, by the plain interpreter.

Where it is no run any more, the answer names the step, says why the model does not allow it, and
what is different there from when the trace was saved. That files have changed is told, but decides
nothing: a trace stands or falls by its steps.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from checker.diagnostics import Source
from checker.evidence.documents import Wrong
from checker.evidence.ground import Ground, ground, setting_of
from checker.evidence.refusals import (
    effect_texts,
    guard_text,
    not_allowed,
    overdue,
    window_texts,
)
from checker.evidence.saving import digests, parameters_of
from checker.evidence.trace_file import SavedStep, SavedTrace
from checker.evidence.values import constant
from checker.model.entities import Model
from checker.quantities import instant
from checker.results import Difference, ReplayResult
from checker.syntax.hints import closest
from checker.system.evaluate import evaluate, holds
from checker.system.interpreter import State, can_wait_until, fire, initial_state, wait
from checker.system.lowering import group_sizes
from checker.system.run import Firing, Run
from checker.system.system import System
from checker.system.terms import FALSE, Const
from checker.system.wording import Words


@dataclass(frozen=True, slots=True)
class Played:
    """The result, and the run as far as it went with its states, for those who tell it."""

    result: ReplayResult
    system: System | None = None
    run: Run | None = None
    states: tuple[State, ...] = ()


@dataclass(slots=True)
class _Progress:
    """What is known so far."""

    trace: SavedTrace
    notes: list[str]
    states: list[State] = field(default_factory=list)
    firings: list[Firing] = field(default_factory=list)
    differences: list[Difference] = field(default_factory=list)


def replay_saved(model: Model, sources: Sequence[Source], trace: SavedTrace) -> Played:
    """Do what the trace says."""
    progress = _Progress(trace, list(_notes(model, sources, trace)))
    try:
        setting = setting_of(
            model, trace.values, trace.on, trace.free, trace.open, trace.deviations
        )
        found = ground(model, setting, trace.goal)
        sizes = group_sizes(model, setting)
    except Wrong as wrong:
        return Played(_failed(progress, 0, str(wrong)))
    progress.notes += _moved("the size of", trace.sizes, sizes.items())
    try:
        rigid, start = _start(found.system, trace)
    except Wrong as wrong:
        return Played(_failed(progress, 0, str(wrong)))
    progress.notes += _moved("parameter", trace.parameters, parameters_of(model, found, rigid))
    begun = initial_state(found.system, rigid, start)
    if not isinstance(begun, State):
        return Played(_failed(progress, 0, begun.reason))
    progress.states.append(begun)
    result = _steps(found, progress)
    run = Run(rigid, start, tuple(progress.firings), progress.states[-1].now)
    return Played(result, found.system, run, tuple(progress.states))


def _notes(model: Model, sources: Sequence[Source], trace: SavedTrace) -> Iterator[str]:
    if model.name != trace.system:
        yield f"it is a trace of the system {trace.system}, and this is {model.name}"
    before, now = dict(trace.files), dict(digests(sources))
    changed = [name for name, digest in now.items() if before.get(name, digest) != digest]
    if changed:
        yield f"changed since the trace was saved: {', '.join(changed)}"
    for names, what in ((now.keys() - before, "new"), (before.keys() - now, "gone")):
        if names:
            yield f"{what} since the trace was saved: {', '.join(sorted(names))}"


def _moved(what: str, before: object, now: object) -> Iterator[str]:
    old, new = dict(before), dict(now)  # type: ignore[call-overload]
    for name, value in old.items():
        if name in new and new[name] != value:
            yield f"{what} `{name}` was {value}, and is {new[name]} now"


def _start(system: System, trace: SavedTrace) -> tuple[dict[str, Const], dict[str, Const]]:
    """Rigid and initial values; raises `Wrong` where the model has no such beginning."""
    given, rigid = dict(trace.rigid), dict[str, Const]()
    for one in system.rigids:
        if one.name not in given:
            raise Wrong(f"`{one.name}` is open now, and the trace has no value for it")
        rigid[one.name] = constant(given[one.name], one.domain, one.name)
    gone = [name for name in given if name not in rigid]
    if gone:
        raise Wrong(f"`{gone[0]}` was left open, and is fixed or gone now")
    freely, values = dict(trace.initial), dict(rigid)
    for variable in system.variables:
        if variable.initial is not None:
            values[variable.name] = evaluate(variable.initial, values)
            continue
        if variable.name not in freely:
            raise Wrong(f"`{variable.name}` may start as anything now; the trace has no value")
        chosen = freely[variable.name]
        values[variable.name] = constant(chosen, variable.domain, variable.name)
    known = {v.name: v for v in system.variables}
    for name, value in freely.items():
        if name not in known:
            raise Wrong(f"there is no state `{name}`")
        if constant(value, known[name].domain, name) != values[name]:
            raise Wrong(f"`{name}` starts otherwise now, not as {value}")
    return rigid, {name: values[name] for name in known}


def _steps(found: Ground, progress: _Progress) -> ReplayResult:
    system, trace = found.system, progress.trace
    words = Words(system)
    for number, step in enumerate(trace.steps, start=1):
        places = found.branches.get((step.transition, step.choices), [])
        if step.branch not in range(len(places)):
            return _failed(progress, number, _unknown(found, step))
        i, j = places[step.branch]
        here = list(_differences(number, step, words, system, i, j))
        state = progress.states[-1]
        if step.time < state.now:
            return _failed(progress, number, "time runs backwards", here)
        if not can_wait_until(system, state, step.time):
            return _failed(progress, number, overdue(system, state, step.time), here)
        there = wait(system, state, step.time)
        assert isinstance(there, State)
        after = fire(system, there, i, j)
        if not isinstance(after, State):
            return _failed(progress, number, not_allowed(system, there, i, j), here)
        progress.differences += here
        progress.states.append(after)
        progress.firings.append(Firing(step.time, i, j))
    return _ending(found, progress)


def _ending(found: Ground, progress: _Progress) -> ReplayResult:
    trace, last = progress.trace, progress.states[-1]
    number = len(trace.steps) + 1
    if trace.end < last.now:
        return _failed(progress, number, "time runs backwards")
    if not can_wait_until(found.system, last, trace.end):
        return _failed(progress, number, overdue(found.system, last, trace.end))
    if found.goal != FALSE and not any(holds(found.goal, s.values) for s in progress.states):
        assert trace.goal is not None
        name = f"{trace.goal[0]} {trace.goal[1]}"
        what = "does not come to hold" if trace.goal[0] == "hazard" else "is not violated"
        return _failed(progress, number, f"every step can be done, but {name} {what}")
    return ReplayResult(
        trace.title, True, len(trace.steps), 0, "", "", tuple(progress.differences),
        tuple(progress.notes),
    )  # fmt: skip


def _unknown(found: Ground, step: SavedStep) -> str:
    names = sorted({name for name, _ in found.branches})
    if step.transition not in names:
        near = closest(step.transition, names)
        hint = f"; perhaps it is called `{near}` now" if near else ""
        return f"there is no transition `{step.transition}`{hint}"
    chosen = ", ".join(f"{name} = {value}" for name, value in step.choices) or "no choice"
    return f"`{step.transition}` cannot be done with {chosen}"


def _differences(
    number: int, step: SavedStep, words: Words, system: System, i: int, j: int
) -> Iterator[Difference]:
    transition = system.transitions[i]
    guard = guard_text(words, transition, j)
    if guard != step.guard:
        yield Difference(number, step.transition, "guard", step.guard, guard)
    windows = window_texts(words, system, transition)
    if windows != step.windows:
        before, now = (" or ".join(w) or "any time" for w in (step.windows, windows))
        yield Difference(number, step.transition, "window", before, now)
    old, new = dict(step.effects), dict(effect_texts(words, transition, j))
    for name in sorted({*old, *new}):
        if old.get(name) != new.get(name):
            before, now = old.get(name, "unchanged"), new.get(name, "unchanged")
            yield Difference(number, step.transition, f"effect on {name}", before, now)


def _failed(
    progress: _Progress, number: int, reason: str, here: Sequence[Difference] = ()
) -> ReplayResult:
    trace = progress.trace
    if number == 0:
        where = "at the start"
    elif number > len(trace.steps):
        where = f"at the end, {instant(trace.end)}"
    else:
        step = trace.steps[number - 1]
        name = step.transition if step.component else f"the model's own clock `{step.transition}`"
        where = f"at step {number}, {instant(step.time)}, {name}"
    return ReplayResult(
        trace.title, False, max(number - 1, 0), number, where, reason,
        (*progress.differences, *here), tuple(progress.notes),
    )  # fmt: skip


__all__ = ["Played", "replay_saved"]
