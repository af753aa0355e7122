"""From a recording, of a part of a system perhaps, to a trace file's run of the whole system."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from hashlib import sha256
from itertools import islice

from checker import __version__
from checker.diagnostics import Source
from checker.evidence.documents import Wrong
from checker.evidence.ground import Ground, ground, setting_of
from checker.evidence.refusals import effect_texts, guard_text, window_texts
from checker.evidence.trace_file import Plain, SavedDeviation, SavedStep, SavedTrace
from checker.evidence.values import plain, plain_of_param
from checker.model.entities import Model
from checker.recording import Recording
from checker.system.evaluate import evaluate, holds
from checker.system.interpreter import Failed, State, replay
from checker.system.lowering import group_sizes
from checker.system.run import Firing, Run
from checker.system.slicing import NotLifted, Sliced, lift
from checker.system.terms import FALSE, Const, variables_of
from checker.system.wording import Words

MOST_WAYS = 64
"""Ways to read a recording in which several branches of a transition have the same name."""


def saved(model: Model, sources: Sequence[Source], title: str, recording: Recording) -> SavedTrace:
    """The recording as a run of the whole system, replayed; raises `Wrong` where there is none."""
    fixed = recording.setting
    params = {p.name: p for p in model.params}
    values = tuple((n, plain_of_param(v, params[n])) for n, v in fixed.values)
    deviations = tuple(
        SavedDeviation(
            d.name,
            tuple((model.actions[i].component, model.actions[i].label) for i in d.actions),
            d.guideword,
        )
        for d in fixed.deviations
    )
    setting = setting_of(model, values, fixed.on, fixed.free, fixed.open, deviations)
    found = ground(model, setting, fixed.goal)
    run, states = _whole(found, recording)
    rigid = {r.name: r.domain for r in found.system.rigids}
    return SavedTrace(
        title=title,
        writer=__version__,
        system=model.name,
        files=digests(sources),
        values=values,
        on=fixed.on,
        free=fixed.free,
        open=fixed.open,
        deviations=deviations,
        goal=fixed.goal,
        reached=_reached(found, states),
        sizes=tuple(group_sizes(model, setting).items()),
        parameters=parameters_of(model, found, run.rigid),
        rigid=tuple((name, plain(run.rigid[name], domain)) for name, domain in rigid.items()),
        initial=tuple(
            (v.name, plain(run.initial[v.name], v.domain))
            for v in found.system.variables
            if v.initial is None
        ),
        steps=tuple(_step(found, firing) for firing in run.firings),
        end=run.end,
    )


def digests(sources: Sequence[Source]) -> tuple[tuple[str, str], ...]:
    """The files of a model by the last part of their names, with what they say."""
    return tuple(
        (s.path.replace("\\", "/").rsplit("/", 1)[-1], sha256(s.text.encode()).hexdigest())
        for s in sources
    )


def parameters_of(
    model: Model, found: Ground, rigid: Mapping[str, Const]
) -> tuple[tuple[str, Plain], ...]:
    """The value of every parameter that has a single one."""
    params = {p.name: p for p in model.params}
    return tuple(
        (name, plain_of_param(evaluate(term, rigid), params[name]))
        for name, term in found.lowered.parameters.items()
        if variables_of(term) <= set(rigid)
    )


def _reached(found: Ground, states: Sequence[State]) -> int | None:
    if found.goal == FALSE:
        return None
    return next((i for i, s in enumerate(states) if holds(found.goal, s.values)), None)


def _whole(found: Ground, recording: Recording) -> tuple[Run, tuple[State, ...]]:
    """A run of the whole system that contains the recorded one."""
    system = found.system
    wanted = {r.name for r in system.rigids}
    rigid = {name: value for name, value in recording.rigid if name in wanted}
    kept = {key: places for key, places in found.branches.items() if key in recording.known}
    transitions = tuple(sorted({i for places in kept.values() for i, _ in places}))
    branches = tuple(
        tuple(sorted(j for places in kept.values() for k, j in places if k == i))
        for i in transitions
    )
    sliced = Sliced(system, transitions, branches, ())
    reason = "it speaks of transitions that are no part of it"
    for firings in islice(_readings(recording, kept, transitions, branches), MOST_WAYS):
        whole = lift(system, sliced, Run(rigid, dict(recording.initial), firings, recording.end))
        if isinstance(whole, NotLifted):
            reason = whole.reason
            continue
        played = replay(system, whole)
        if isinstance(played, Failed):
            reason = played.reason
        elif found.goal != FALSE and _reached(found, played.states) is None:
            reason = "the whole system does not come to what the part of it reached"
        else:
            return whole, played.states
    raise Wrong(f"the run of a part of the system could not be made one of the whole: {reason}")


def _readings(
    recording: Recording,
    kept: Mapping[tuple[str, tuple[tuple[str, str], ...]], list[tuple[int, int]]],
    transitions: Sequence[int],
    branches: Sequence[Sequence[int]],
) -> Iterator[tuple[Firing, ...]]:
    """The firings by position in the slice, in every way that the names allow.

    Monitors of patterns are no part of the whole system that is asked for; they only watch.
    """
    options: list[list[Firing]] = []
    for fired in recording.firings:
        places = kept.get((fired.transition, fired.choices))
        if places:
            options.append([_placed(fired.time, p, transitions, branches) for p in places])
    ways: list[tuple[Firing, ...]] = [()]
    for choice in options:
        ways = [(*way, firing) for way in ways for firing in choice][:MOST_WAYS]
    yield from ways


def _placed(
    time: object, place: tuple[int, int], transitions: Sequence[int],
    branches: Sequence[Sequence[int]],
) -> Firing:  # fmt: skip
    k = transitions.index(place[0])
    return Firing(time, k, branches[k].index(place[1]))  # type: ignore[arg-type]


def _step(found: Ground, firing: Firing) -> SavedStep:
    words = Words(found.system)
    transition = found.system.transitions[firing.transition]
    choices = transition.branches[firing.branch].choices
    alike = found.branches[transition.name, choices]
    return SavedStep(
        firing.time,
        transition.name,
        transition.origin.component,
        choices,
        alike.index((firing.transition, firing.branch)),
        guard_text(words, transition, firing.branch),
        window_texts(words, found.system, transition),
        effect_texts(words, transition, firing.branch),
    )
