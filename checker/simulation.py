"""`kcheck simulate` without its command line: one run of a model, at random or chosen step by step.

    load_model -> lower -> walk -> tell

The same stages as in `checker.pipeline`, with the plain interpreter where the engines are there.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction
from random import Random

from checker import codes
from checker.choices import Choose, Option
from checker.claims.story import tell
from checker.diagnostics import Diagnostic, Source, has_errors
from checker.model.load import load_model
from checker.quantities import instant
from checker.records import dataclass
from checker.results import Trace, TraceStep
from checker.settings import setting_of
from checker.system.evaluate import holds
from checker.system.interpreter import (
    Refused,
    State,
    fire,
    initial_state,
    latest_wait,
    wait,
)
from checker.system.lowering import Goal, LoweringError, Reach, lower
from checker.system.run import Firing, Run
from checker.system.system import System
from checker.system.terms import TRUE
from checker.system.walk import Move, at_once, draw, draw_values, moves

_QUIET_FIRINGS = 1000
"""Firings that only keep the books, one after another, before a walk is given up."""


@dataclass(frozen=True, slots=True)
class Simulated:
    """`trace` is None where the model or the setting is wrong. `system` is its name."""

    diagnostics: tuple[Diagnostic, ...]
    sources: tuple[Source, ...]
    system: str = ""
    trace: Trace | None = None


def simulate_file(
    path: str,
    *,
    seed: int,
    steps: int,
    settings: Sequence[str] = (),
    choose: Choose | None = None,
) -> Simulated:
    """A run of at most `steps` firings that people would notice.

    `settings` are those of a check's `with`: `pre_stop = 2s`, `HS-2`. Choices that `choose` does
    not make (all, where it is None) are made at random, the same for the same `seed`.
    """
    loaded = load_model(path)
    model = loaded.model
    if model is None or has_errors(loaded.diagnostics):
        return Simulated(tuple(loaded.diagnostics), loaded.sources)
    setting = setting_of(model, settings)
    if isinstance(setting, Diagnostic):
        return Simulated((*loaded.diagnostics, setting), loaded.sources)
    goals: dict[str, Goal] = {h.ident: Reach(h.conditions) for h in model.hazards if h.conditions}
    try:
        lowered = lower(model, setting, goals)
    except LoweringError as error:
        return Simulated((*loaded.diagnostics, error.diagnostic), loaded.sources)
    walked = _walk(lowered.system, Random(seed), steps, choose)
    if isinstance(walked, Diagnostic):
        return Simulated((*loaded.diagnostics, walked), loaded.sources)
    ending = "; ".join([*_hazards(lowered.system, lowered.parts, walked), walked.ending])
    trace = tell(lowered.system, walked.run, walked.states, TRUE, ending)
    return Simulated(loaded.diagnostics, loaded.sources, model.name, trace)


@dataclass(frozen=True, slots=True)
class _Walked:
    run: Run
    states: tuple[State, ...]
    ending: str


def _walk(
    system: System, random: Random, steps: int, choose: Choose | None
) -> _Walked | Diagnostic:
    drawn = draw_values(system, random)
    if drawn is None:
        return Diagnostic(
            codes.NO_START,
            "no values of parameters and initial states were found that satisfy what is required",
            help="fix some of them: `kcheck simulate --with NAME=VALUE`",
        )
    rigid, initial = drawn
    state = initial_state(system, rigid, initial)
    assert isinstance(state, State), state.reason
    states, firings = [state], list[Firing]()
    ending, noticed, quiet = "all steps asked for are done", 0, 0
    while noticed < steps and quiet < _QUIET_FIRINGS:
        step = _next(system, states[-1], random, choose)
        if isinstance(step, str):
            ending = step
            break
        move, time = step
        firings.append(Firing(time, move.transition, move.branch))
        states.append(_after(system, states[-1], move, time))
        quiet = quiet + 1 if at_once(system, move) else 0
        noticed += 0 if at_once(system, move) else 1
    run = Run(rigid, initial, tuple(firings), states[-1].now)
    return _Walked(run, tuple(states), ending)


def _next(
    system: System, state: State, random: Random, choose: Choose | None
) -> tuple[Move, Fraction] | str:
    """The next move and its time, or why there is none."""
    options = moves(system, state)
    if not options:
        return _why_nothing(system, state)
    if choose is None:
        return draw(system, state, options, random)
    books = [move for move in options if at_once(system, move) and move.earliest == state.now]
    if books:
        return books[0], state.now
    chosen = choose(state.now, [_option(system, move) for move in options])
    if chosen is None:
        return "ended here"
    move = options[chosen.position]
    return move, _within(move, chosen.time)


def _within(move: Move, time: Fraction | None) -> Fraction:
    """The instant asked for, brought into the move's own."""
    if time is None or time < move.earliest or (move.after and time == move.earliest):
        time = move.earliest
    if move.latest is not None:
        time = min(time, move.latest)
    if move.after and time == move.earliest:
        end = move.earliest + 1 if move.latest is None else min(move.latest, move.earliest + 1)
        time = end
    return time


def _option(system: System, move: Move) -> Option:
    transition = system.transitions[move.transition]
    origin = transition.origin
    step = TraceStep(
        move.earliest,
        origin.component,
        origin.ident,
        origin.name,
        origin.moment.value,
        transition.branches[move.branch].choices,
    )
    return Option(step, move.earliest, move.latest)


def _after(system: System, state: State, move: Move, time: Fraction) -> State:
    waited = wait(system, state, time)
    assert not isinstance(waited, Refused), waited.reason
    fired = fire(system, waited, move.transition, move.branch)
    assert not isinstance(fired, Refused), fired.reason
    return fired


def _why_nothing(system: System, state: State) -> str:
    due = latest_wait(system, state)
    if due is None:
        return "nothing more can happen"
    return f"time cannot go on beyond {instant(due)}: something is due then that cannot happen"


def _hazards(system: System, parts: Mapping[str, Sequence[str]], walked: _Walked) -> list[str]:
    """When each hazard first came to hold."""
    found = []
    for hazard, names in parts.items():
        first = next(
            (
                state.now
                for state in walked.states
                if any(holds(system.properties[name], state.values) for name in names)
            ),
            None,
        )
        if first is not None:
            found.append(f"{hazard} came to hold at {instant(first)}")
    return found
