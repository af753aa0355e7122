"""Runs without a question: chosen one step at a time, by a person or at random.

A `Simulation` is a run so far. `choices` lists what may happen next (firings, then instants to wait
for at which something changes), `take` does one, `simulate` takes them at random.
"""

from __future__ import annotations

import random
from collections.abc import Mapping
from dataclasses import dataclass, replace
from fractions import Fraction

from checker.system.domains import Infinite, initial_choices
from checker.system.evaluate import evaluate, holds
from checker.system.interpreter import (
    Refused,
    State,
    enabled_firings,
    fire,
    initial_state,
    latest_wait,
    wait,
)
from checker.system.run import Firing, Run
from checker.system.system import System
from checker.system.terms import Const


@dataclass(frozen=True, slots=True)
class Simulation:
    """A run so far, and the state that it has led to (`run.end` is `state.now`)."""

    run: Run
    state: State


@dataclass(frozen=True, slots=True)
class Fire:
    """Fire that branch now."""

    transition: int
    branch: int


@dataclass(frozen=True, slots=True)
class Wait:
    """Let time pass until `until` (ms)."""

    until: Fraction


Choice = Fire | Wait


def begin(
    system: System, rigid: Mapping[str, Const], initial: Mapping[str, Const]
) -> Simulation | Refused:
    """The simulation at time 0."""
    state = initial_state(system, rigid, initial)
    if isinstance(state, Refused):
        return state
    return Simulation(Run(dict(rigid), dict(initial), (), Fraction(0)), state)


def choices(system: System, simulation: Simulation) -> tuple[Choice, ...]:
    """Every firing that is possible now, then the instants ahead at which a window opens or closes
    or a deadline is due, as far as time may pass. Where nothing is ahead and nothing binds there is
    one wait, of a second."""
    state = simulation.state
    fires = tuple(Fire(i, j) for i, j in enabled_firings(system, state))
    latest = latest_wait(system, state)
    ahead = {at for at in _instants(system, state) if at > state.now}
    if latest is None:
        ahead = ahead or {state.now + 1000}
    else:
        ahead = {at for at in ahead if at <= latest}
    return (*fires, *(Wait(at) for at in sorted(ahead)))


def take(system: System, simulation: Simulation, choice: Choice) -> Simulation | Refused:
    """The simulation after a choice; any wait and any firing that the system allows will do."""
    run, state = simulation.run, simulation.state
    match choice:
        case Fire(transition, branch):
            after = fire(system, state, transition, branch)
            if isinstance(after, Refused):
                return after
            firings = (*run.firings, Firing(state.now, transition, branch))
            return Simulation(replace(run, firings=firings), after)
        case Wait(until):
            after = wait(system, state, until)
            if isinstance(after, Refused):
                return after
            return Simulation(replace(run, end=until), after)


def _instants(system: System, state: State) -> set[Fraction]:
    """When something that is enabled now comes into or out of its window, or is due."""
    found: set[Fraction] = set()
    for transition in system.transitions:
        if transition.timer is None or not any(
            holds(branch.guard, state.values) for branch in transition.branches
        ):
            continue
        stamp = state.stamps[transition.timer]
        for window in transition.windows:
            if holds(window.when, state.values):
                found.add(stamp + evaluate(window.low, state.values))
                if window.high is not None:
                    found.add(stamp + evaluate(window.high, state.values))
    latest = latest_wait(system, state)
    return found if latest is None else found | {latest}


def simulate(
    system: System,
    rigid: Mapping[str, Const],
    seed: int,
    steps: int,
    until: Fraction,
) -> Run | Refused:
    """A random run: at most `steps` firings, to `until` at most. The same seed gives the same run.

    Each step is a uniform choice among the firings that are possible and, where time may pass, one
    wait to an instant of a round grid. The run ends early where time is locked. Refused if the
    rigid values are, or if there is no way to begin or too many to list.
    """
    rng = random.Random(seed)
    starts = initial_choices(system, rigid)
    if isinstance(starts, Infinite):
        return Refused(starts.reason)
    if not starts:
        return Refused("there are no initial values that the system allows")
    now = begin(system, rigid, rng.choice(starts))
    if isinstance(now, Refused):
        return now
    while len(now.run.firings) < steps and now.state.now < until:
        options: list[Choice] = [Fire(i, j) for i, j in enabled_firings(system, now.state)]
        ahead = _random_wait(system, now.state, until, rng)
        if ahead is not None:
            options.append(ahead)
        if not options:
            break
        after = take(system, now, rng.choice(options))
        assert isinstance(after, Simulation), "only what is possible is offered"
        now = after
    return now.run


def _random_wait(system: System, state: State, until: Fraction, rng: random.Random) -> Wait | None:
    """An instant on a round grid between now and the next deadline, or that deadline."""
    latest = latest_wait(system, state)
    goals = sorted(at for at in _instants(system, state) if at > state.now)
    horizon = 2 * goals[-1] - state.now if goals else state.now + 1000
    end = min(until, horizon if latest is None else latest)
    if end <= state.now:
        return None
    step = _round_step(end - state.now)
    first, last = state.now // step + 1, end // step
    grid = [rng.randint(first, last) * step] if first <= last else []
    inside = [at for at in goals if at <= end]
    return Wait(Fraction(rng.choice([*grid, *inside, end])))


def _round_step(span: Fraction) -> Fraction:
    """The largest of .., 1, 2, 5, 10, 20, .. of which at least five fit into `span`."""
    step = Fraction(1)
    while step * 50 <= span:
        step *= 10
    while step * 5 > span:
        step /= 10
    return max(step * k for k in (1, 2, 5) if step * k * 5 <= span)
