"""The cone of influence: what a property depends on, and nothing else.

A variable is relevant if the property reads it, or if a guard, effect, latch, bound or activity that
is itself relevant does. A transition is relevant if it writes a relevant variable or restarts a
relevant timer; a timer is relevant if a relevant transition is under it, is stamped by it, or copies
its stamp into one that is. Everything else is dropped.

*Reachability is kept both ways.* What is dropped writes nothing that is kept, so a run of the whole
system, with the dropped firings left out, is a run of the slice: deadlines of kept timers are the
same, those of dropped ones are gone. Conversely a run of the slice becomes a run of the whole system
by firing dropped transitions where their deadlines force them. That can fail only where they leave
time no way on: a time-lock, which is looked for in the whole system, not in the slice.
"""

from __future__ import annotations

from collections import deque
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from checker.system.domains import Infinite, initial_choices
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
from checker.system.system import Branch, System, Timer, Transition
from checker.system.terms import Const, Sort, Term, boolean, integer, real, variables_of

MOST_STATES = 2_000


@dataclass(frozen=True, slots=True)
class Sliced:
    """`system` is the slice; entry i of `transitions` is the position of its i-th transition in
    the whole system, likewise `timers`."""

    system: System
    transitions: tuple[int, ...]
    timers: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class NotLifted:
    """The run of the slice could not be completed, and why."""

    reason: str


class _Cone:
    """The relevant variables, timers and transitions, grown until nothing is missing."""

    def __init__(self, system: System) -> None:
        self.system = system
        self.names = {variable.name for variable in system.variables}
        self.variables: set[str] = set()
        self.timers: set[int] = set()
        self.transitions: set[int] = set()
        self.latches = {latch.variable: latch.value for latch in system.latches}
        self.initial = {v.name: v.initial for v in system.variables}
        self.captures: dict[str, list[Term]] = {}
        for timer in system.timers:
            for name, term in timer.captures:
                self.captures.setdefault(name, []).append(term)

    def grow(self, terms: Iterable[Term]) -> None:
        self._read(terms)
        before = (-1, -1, -1)
        while before != (now := self._size()):
            before = now
            self._initially()
            for position, transition in enumerate(self.system.transitions):
                if position not in self.transitions and self._touches(transition):
                    self.transitions.add(position)
                    self._take(transition)
            for position in self.transitions:
                self._effects(self.system.transitions[position])

    def _size(self) -> tuple[int, int, int]:
        return len(self.variables), len(self.timers), len(self.transitions)

    def _read(self, terms: Iterable[Term]) -> None:
        """Take the variables, and what their first value, latch and captures read."""
        waiting = [n for term in terms for n in variables_of(term)]
        while waiting:
            name = waiting.pop()
            if name in self.variables or name not in self.names:
                continue
            self.variables.add(name)
            sources = [self.initial[name], self.latches.get(name), *self.captures.get(name, ())]
            waiting.extend(n for term in sources if term is not None for n in variables_of(term))

    def _initially(self) -> None:
        for term in self.system.initially:
            if variables_of(term) & self.variables:
                self._read([term])

    def _touches(self, transition: Transition) -> bool:
        if self.timers & ({*transition.restarts} | {transition.timer}):
            return True
        return any(
            any(name in self.variables for name, _ in branch.effects)
            or self.timers & {*branch.restarts, *(target for target, _ in branch.copies)}
            for branch in transition.branches
        )

    def _take(self, transition: Transition) -> None:
        own = set(transition.restarts)
        if transition.timer is not None:
            own.add(transition.timer)
        for position in own:
            self._time(position)
        for window in transition.windows:
            self._read(t for t in (window.low, window.high, window.when) if t is not None)
        self._read(branch.guard for branch in transition.branches)

    def _time(self, position: int) -> None:
        if position in self.timers:
            return
        self.timers.add(position)
        timer = self.system.timers[position]
        self._read(t for t in (timer.active, timer.deadline, timer.binding) if t is not None)

    def _effects(self, transition: Transition) -> None:
        for branch in transition.branches:
            self._read(term for name, term in branch.effects if name in self.variables)
            for target, source in branch.copies:
                if target in self.timers:
                    self._time(source)


def slice_system(system: System, property_names: Sequence[str]) -> Sliced:
    """The part of the system on which the named properties depend."""
    cone = _Cone(system)
    cone.grow(system.properties[name] for name in property_names)
    timers = sorted(cone.timers)
    place = {old: new for new, old in enumerate(timers)}
    transitions = sorted(cone.transitions)
    kept = cone.variables
    rigid = {r.name for r in system.rigids}
    return Sliced(
        System(
            system.name,
            system.rigids,
            system.constraints,
            tuple(
                v
                if v.truth is None or variables_of(v.truth) <= kept | rigid
                else replace(v, truth=None)
                for v in system.variables
                if v.name in kept
            ),
            tuple(t for t in system.initially if variables_of(t) & kept),
            tuple(latch for latch in system.latches if latch.variable in kept),
            tuple(_timer(system.timers[i], kept) for i in timers),
            tuple(_transition(system.transitions[i], kept, place) for i in transitions),
            {name: system.properties[name] for name in property_names},
        ),
        tuple(transitions),
        tuple(timers),
    )


def _timer(timer: Timer, kept: set[str]) -> Timer:
    return replace(timer, captures=tuple(c for c in timer.captures if c[0] in kept))


def _transition(transition: Transition, kept: set[str], place: Mapping[int, int]) -> Transition:
    return replace(
        transition,
        branches=tuple(_branch(branch, kept, place) for branch in transition.branches),
        timer=None if transition.timer is None else place[transition.timer],
        restarts=tuple(place[i] for i in transition.restarts if i in place),
    )


def _branch(branch: Branch, kept: set[str], place: Mapping[int, int]) -> Branch:
    return replace(
        branch,
        effects=tuple(e for e in branch.effects if e[0] in kept),
        restarts=tuple(place[i] for i in branch.restarts if i in place),
        copies=tuple((place[t], place[s]) for t, s in branch.copies if t in place),
    )


def lift(system: System, sliced: Sliced, run: Run) -> Run | NotLifted:
    """A run of the slice completed to one of the whole system.

    Dropped transitions fire only where one of their deadlines leaves no other way.
    """
    initial = _whole_initial(system, run)
    if isinstance(initial, NotLifted):
        return initial
    state = initial_state(system, run.rigid, initial)
    if isinstance(state, Refused):
        return NotLifted(state.reason)
    done: list[Firing] = []
    free = frozenset(range(len(system.transitions))) - frozenset(sliced.transitions)
    for firing in run.firings:
        waited = _pass_time(system, state, firing.time, free, done)
        if isinstance(waited, NotLifted):
            return waited
        position = sliced.transitions[firing.transition]
        after = fire(system, waited, position, firing.branch)
        if isinstance(after, Refused):
            return NotLifted(after.reason)
        done.append(Firing(firing.time, position, firing.branch))
        state = after
    waited = _pass_time(system, state, run.end, free, done)
    if isinstance(waited, NotLifted):
        return waited
    return Run(run.rigid, initial, tuple(done), run.end)


def _whole_initial(system: System, run: Run) -> dict[str, Const] | NotLifted:
    """Initial values for what was dropped: any that go with those of the slice."""
    fixed = replace(
        system,
        variables=tuple(
            replace(v, initial=_constant(run.initial[v.name], v.domain.sort))
            if v.name in run.initial
            else v
            for v in system.variables
        ),
    )
    choices = initial_choices(fixed, run.rigid)
    if isinstance(choices, Infinite):
        return NotLifted(choices.reason)
    return choices[0] if choices else NotLifted("no initial state of the whole system fits")


def _constant(value: Const, sort: Sort) -> Term:
    if isinstance(value, bool):
        return boolean(value)
    return real(value) if sort is Sort.REAL else integer(int(value))


def _pass_time(
    system: System, state: State, until: Fraction, free: frozenset[int], done: list[Firing]
) -> State | NotLifted:
    """Wait until then, firing dropped transitions whose deadlines come first."""
    while True:
        latest = latest_wait(system, state)
        if latest is None or latest >= until or until == state.now:
            after = wait(system, state, until)
            return NotLifted(after.reason) if isinstance(after, Refused) else after
        if latest > state.now:
            waited = wait(system, state, latest)
            assert isinstance(waited, State)
            state = waited
        relieved = _relieve(system, state, free, done)
        if isinstance(relieved, NotLifted):
            return relieved
        state = relieved


def _relieve(
    system: System, state: State, free: frozenset[int], done: list[Firing]
) -> State | NotLifted:
    """Fire dropped transitions, without time in between, until nothing is due: fewest first."""
    queue: deque[tuple[State, tuple[Firing, ...]]] = deque([(state, ())])
    seen = {_key(state)}
    while queue and len(seen) < MOST_STATES:
        here, path = queue.popleft()
        latest = latest_wait(system, here)
        if path and (latest is None or latest > here.now):
            done.extend(path)
            return here
        for transition, branch in enabled_firings(system, here):
            if transition not in free:
                continue
            after = fire(system, here, transition, branch)
            if isinstance(after, State) and _key(after) not in seen:
                seen.add(_key(after))
                queue.append((after, (*path, Firing(here.now, transition, branch))))
    return NotLifted(f"a deadline at {state.now} cannot be met by what was left out")


def _key(state: State) -> tuple[object, ...]:
    return tuple(sorted(state.values.items())), state.stamps
