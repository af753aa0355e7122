"""The part of a system that some properties depend on (cone of influence), and the way back.

Relevant are the variables that the properties read; the branches that write a relevant variable or
stamp a relevant timer, with what their guards, effects and windows read; the timers that gate those
transitions, with what their activity and bounds read; latches and captures of relevant variables;
and so on, until nothing is added. The rest is dropped. What `initially` and initial values read is
kept as it is at the start, without what writes it later.

**What is unreachable in the slice is unreachable in the system**: what is kept reads nothing that
is dropped, and dropping a deadline only gives more time, so leaving out the dropped firings turns
every run of the system into one of the slice.

**What is reachable in the slice is reachable in the system** if what was dropped can always keep
up, that is, if by firings of its own it lets time pass: a dropped firing changes nothing that is
kept.
For dropped parts that read nothing that is kept this is freedom from time-locks, and for the others
freedom from time-locks whatever the kept part does. A deadline that is no transition's own (one
whose transition can fire whenever the deadline is due), and that depends on what is kept, could
force kept firings; its timer is kept as well. `lift` looks for those firings and so settles the
question for one run.

All this needs latches that a firing which changes nothing leaves alone. A system with others (a
latch that may undo itself) is kept whole.
"""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import replace
from fractions import Fraction

from checker.records import dataclass
from checker.system.domains import Infinite, initial_choices, values_of
from checker.system.evaluate import evaluate
from checker.system.interpreter import (
    State,
    can_wait_until,
    enabled_firings,
    fire,
    initial_state,
    latest_wait,
    wait,
)
from checker.system.run import Firing, Run
from checker.system.steady import steady
from checker.system.system import Branch, System, Timer, Transition
from checker.system.terms import (
    FALSE,
    TRUE,
    Const,
    Term,
    disj,
    variables_of,
)


@dataclass(frozen=True, slots=True)
class Sliced:
    """`transitions`, `branches` and `timers` give old positions for new ones."""

    system: System
    transitions: tuple[int, ...]
    branches: tuple[tuple[int, ...], ...]
    timers: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class NotLifted:
    """No run of the whole system was found that contains the slice's run; why, in words."""

    reason: str


@dataclass(slots=True)
class _Cone:
    """What is relevant so far."""

    system: System
    variables: set[str]
    timers: set[int]

    def keeps(self, transition: Transition, branch: Branch) -> bool:
        """Whether firing the branch changes anything relevant."""
        return (
            any(name in self.variables for name, _ in branch.effects)
            or not self.timers.isdisjoint((*transition.restarts, *branch.restarts))
            or any(target in self.timers for target, _ in branch.copies)
        )

    def grow(self) -> None:
        """Add what the relevant reads, until nothing is added."""
        size = -1
        while size != len(self.variables) + len(self.timers):
            size = len(self.variables) + len(self.timers)
            for transition in self.system.transitions:
                self._add_transition(transition)
            for latch in self.system.latches:
                if latch.variable in self.variables:
                    self._read(latch.value)
            for i, timer in enumerate(self.system.timers):
                self._add_timer(i, timer)

    def _read(self, *terms: Term | None) -> None:
        self.variables |= variables_of(*(term for term in terms if term is not None))

    def _add_transition(self, transition: Transition) -> None:
        for branch in transition.branches:
            if not self.keeps(transition, branch):
                continue
            self._read(branch.guard)
            self._read(*(term for name, term in branch.effects if name in self.variables))
            self.timers |= {source for target, source in branch.copies if target in self.timers}
            if transition.timer is not None:
                self.timers.add(transition.timer)
                for window in transition.windows:
                    self._read(window.low, window.high)

    def _add_timer(self, i: int, timer: Timer) -> None:
        if any(name in self.variables for name, _ in timer.captures):
            self.timers.add(i)
        if i not in self.timers and self._forces(i, timer):
            self.timers.add(i)
        if i in self.timers:
            self._read(timer.active, timer.deadline)
            self._read(*(term for name, term in timer.captures if name in self.variables))

    def _forces(self, i: int, timer: Timer) -> bool:
        """Whether the timer's deadline may force relevant firings: it depends on what is relevant
        and there is no dropped transition that can fire whenever it is due."""
        if timer.deadline is None or timer.binding == FALSE:
            return False
        if self.variables.isdisjoint(variables_of(timer.active)):
            return False
        return not any(
            transition.timer == i
            and i in transition.restarts
            and not any(self.keeps(transition, branch) for branch in transition.branches)
            and _fires_when_due(transition, timer)
            for transition in self.system.transitions
        )


def _fires_when_due(transition: Transition, timer: Timer) -> bool:
    """Whether, by its form, the transition can fire at its timer's deadline."""
    guards = disj(*(branch.guard for branch in transition.branches))
    return guards == timer.active and any(
        window.when in (TRUE, timer.binding) and window.high in (None, timer.deadline)
        for window in transition.windows
    )


def slice_system(system: System, property_names: Collection[str]) -> Sliced:
    """The part of the system that the named properties depend on; they alone are kept."""
    wanted = {name: system.prop(name) for name in property_names}
    open_names = {one.name for one in system.rigids}
    cone = _Cone(system, set(variables_of(*wanted.values())) - open_names, set())
    settled = steady(system.latches)
    if not settled:
        cone.variables |= {variable.name for variable in system.variables}
        cone.timers |= set(range(len(system.timers)))
    cone.grow()
    cone.variables -= open_names
    at_start = _read_at_start(system, cone.variables)
    timers = tuple(sorted(cone.timers))
    place = {old: new for new, old in enumerate(timers)}
    kept: list[Transition] = []
    transitions: list[int] = []
    branches: list[tuple[int, ...]] = []
    for i, transition in enumerate(system.transitions):
        chosen = [j for j, b in enumerate(transition.branches) if cone.keeps(transition, b)]
        if not settled:
            chosen = list(range(len(transition.branches)))
        if chosen:
            kept.append(_cut_transition(transition, chosen, cone.variables, place))
            transitions.append(i)
            branches.append(tuple(chosen))
    small = replace(
        system,
        variables=tuple(v for v in system.variables if v.name in at_start),
        latches=tuple(one for one in system.latches if one.variable in cone.variables),
        timers=tuple(_cut_timer(system.timers[i], cone.variables) for i in timers),
        transitions=tuple(kept),
        properties=wanted,
    )
    return Sliced(small, tuple(transitions), tuple(branches), timers)


def _read_at_start(system: System, relevant: Collection[str]) -> set[str]:
    """The relevant variables and those that matter for how they may start."""
    names = set(relevant) | variables_of(*system.initially)
    for variable in reversed(system.variables):
        if variable.name in names and variable.initial is not None:
            names |= variables_of(variable.initial)
    return names


def _cut_transition(
    transition: Transition, chosen: list[int], relevant: Collection[str], place: dict[int, int]
) -> Transition:
    return replace(
        transition,
        branches=tuple(
            replace(
                branch,
                effects=tuple(pair for pair in branch.effects if pair[0] in relevant),
                restarts=tuple(place[i] for i in branch.restarts if i in place),
                copies=tuple((place[t], place[s]) for t, s in branch.copies if t in place),
            )
            for branch in (transition.branches[j] for j in chosen)
        ),
        timer=None if transition.timer is None else place[transition.timer],
        restarts=tuple(place[i] for i in transition.restarts if i in place),
    )


def _cut_timer(timer: Timer, relevant: Collection[str]) -> Timer:
    return replace(timer, captures=tuple(pair for pair in timer.captures if pair[0] in relevant))


@dataclass(frozen=True, slots=True)
class _Trail:
    """A state on the way to a run of the whole system; `taken` firings of the slice are done."""

    state: State
    taken: int
    firing: Firing | None
    before: _Trail | None


def lift(system: System, sliced: Sliced, run: Run, limit: int = 20_000) -> Run | NotLifted:
    """A run of the whole system that contains a run of the slice.

    What was dropped fires only where its deadlines leave no other way. The search visits at most
    `limit` states. The result is built from the interpreter's own steps.
    """
    visited = 0
    for start in _starts(system, run):
        begun = initial_state(system, run.rigid, start)
        if not isinstance(begun, State):
            continue
        stack = [_Trail(begun, 0, None, None)]
        seen: set[object] = set()
        while stack:
            trail = stack.pop()
            if trail.taken > len(run.firings):
                return Run(run.rigid, start, _firings(trail), run.end)
            visited += 1
            if visited > limit:
                return NotLifted(f"no run of the whole system among the first {limit} states")
            key = (_key(trail.state), trail.taken)
            if key not in seen:
                seen.add(key)
                stack += _next(system, sliced, run, trail)
    return NotLifted("what the slice leaves out cannot keep up with its run")


def _starts(system: System, run: Run) -> Iterator[dict[str, Const]]:
    """Initial values for all variables that agree with the slice's, the first choice first."""
    values: dict[str, Const] = dict(run.rigid)
    for variable in system.variables:
        if variable.name in run.initial:
            values[variable.name] = run.initial[variable.name]
        elif variable.initial is not None:
            values[variable.name] = evaluate(variable.initial, values)
        else:
            options = values_of(variable.domain, values)
            bound = variable.domain.low or variable.domain.high
            if options:
                values[variable.name] = options[0]
            else:
                values[variable.name] = evaluate(bound, values) if bound else Fraction(0)
    first = {v.name: values[v.name] for v in system.variables}
    yield first
    others = initial_choices(system, run.rigid, 1000)
    if not isinstance(others, Infinite):
        for other in others:
            if other != first and all(other[n] == value for n, value in run.initial.items()):
                yield other


def _next(system: System, sliced: Sliced, run: Run, trail: _Trail) -> list[_Trail]:
    """The ways to go on, the best last."""
    state, taken = trail.state, trail.taken
    goal = run.firings[taken].time if taken < len(run.firings) else run.end
    if can_wait_until(system, state, goal):
        there = wait(system, state, goal)
        assert isinstance(there, State)
        if taken == len(run.firings):
            return [_Trail(there, taken + 1, None, trail)]
        firing = run.firings[taken]
        transition = sliced.transitions[firing.transition]
        branch = sliced.branches[firing.transition][firing.branch]
        after = fire(system, there, transition, branch)
        if isinstance(after, State):
            return [_Trail(after, taken + 1, Firing(goal, transition, branch), trail)]
        return []
    latest = latest_wait(system, state)
    assert latest is not None
    if latest > state.now:
        there = wait(system, state, latest)
        assert isinstance(there, State)
        state = there
    kept = {(i, j) for i, js in zip(sliced.transitions, sliced.branches, strict=True) for j in js}
    ways: list[tuple[bool, _Trail]] = []
    for i, j in enabled_firings(system, state):
        if (i, j) not in kept:
            after = fire(system, state, i, j)
            assert isinstance(after, State)
            ways.append(
                (_is_due(system, state, i), _Trail(after, taken, Firing(state.now, i, j), trail))
            )
    ways.sort(key=lambda way: way[0])
    return [way for _, way in ways]


def _is_due(system: System, state: State, transition: int) -> bool:
    timer = system.transitions[transition].timer
    if timer is None:
        return False
    deadline = system.timers[timer].deadline
    return deadline is not None and state.age(timer) >= evaluate(deadline, state.values)


def _firings(trail: _Trail) -> tuple[Firing, ...]:
    firings: list[Firing] = []
    at: _Trail | None = trail
    while at is not None:
        if at.firing is not None:
            firings.append(at.firing)
        at = at.before
    return tuple(reversed(firings))


def _key(state: State) -> object:
    return (tuple(state.values[name] for name in sorted(state.values)), state.stamps, state.now)
