"""The reference semantics: one plain function for each rule of `checker.system.system`.

Nothing here is fast and nothing is shared with an encoder: this is what a run found by an engine
is replayed by. Every rule is read off the definition; a rule that does not allow something answers
with a `Refused` that says why in words.
"""

from __future__ import annotations

from collections.abc import Mapping
from fractions import Fraction

from checker.records import dataclass
from checker.system.domains import contains
from checker.system.evaluate import evaluate, holds
from checker.system.run import Run
from checker.system.system import AgeWindow, System, Transition
from checker.system.terms import Const, Term


@dataclass(frozen=True, slots=True)
class State:
    """`values` of rigid and other variables, `stamps` of all timers in order, and `now` (ms)."""

    values: Mapping[str, Const]
    stamps: tuple[Fraction, ...]
    now: Fraction

    def age(self, timer: int) -> Fraction:
        """How long ago the timer was stamped; has no meaning while it is inactive."""
        return self.now - self.stamps[timer]


@dataclass(frozen=True, slots=True)
class Refused:
    """The semantics does not allow it, and why."""

    reason: str


@dataclass(frozen=True, slots=True)
class Replayed:
    """A run that the system has: `states[0]` at time 0, `states[i + 1]` right after firing i.

    The last state is that of the last firing; the run stays in it until `run.end`.
    """

    states: tuple[State, ...]


@dataclass(frozen=True, slots=True)
class Failed:
    """The run stops being one at firing `at` (len(firings): at its end; -1: at its beginning)."""

    at: int
    reason: str
    states: tuple[State, ...]


ReplayResult = Replayed | Failed


def initial_state(
    system: System, rigid: Mapping[str, Const], initial: Mapping[str, Const]
) -> State | Refused:
    """The state at time 0 for these rigid values and (for every variable) initial values."""
    refused = _check_rigid(system, rigid) or _check_initial(system, rigid, initial)
    if refused is not None:
        return refused
    names = [variable.name for variable in system.variables]
    values = {**rigid, **{name: initial[name] for name in names}}
    _latch(system, values)
    captured = {
        name: evaluate(term, values) for timer in system.timers for name, term in timer.captures
    }
    zero = Fraction(0)
    return State({**values, **captured}, (zero,) * len(system.timers), zero)


def _check_rigid(system: System, rigid: Mapping[str, Const]) -> Refused | None:
    for one in system.rigids:
        if one.name not in rigid:
            return Refused(f"{one.name} has no value")
    for one in system.rigids:
        if not contains(one.domain, rigid[one.name], rigid):
            return Refused(f"{one.name} = {rigid[one.name]} is outside its range")
    for constraint in system.constraints:
        if not holds(constraint, rigid):
            return Refused(f"the parameters violate {constraint!r}")
    return None


def _check_initial(
    system: System, rigid: Mapping[str, Const], initial: Mapping[str, Const]
) -> Refused | None:
    values = dict(rigid)
    for variable in system.variables:
        if variable.name not in initial:
            return Refused(f"{variable.name} has no initial value")
        value = initial[variable.name]
        if variable.initial is None:
            if not contains(variable.domain, value, rigid):
                return Refused(f"{variable.name} = {value} at the start is outside its range")
        elif (expected := evaluate(variable.initial, values)) != value:
            return Refused(f"{variable.name} starts as {expected}, not as {value}")
        values[variable.name] = value
    for condition in system.initially:
        if not holds(condition, values):
            return Refused(f"the initial values violate {condition!r}")
    return None


def _latch(system: System, values: dict[str, Const]) -> None:
    for latch in system.latches:
        values[latch.variable] = evaluate(latch.value, values)


def latest_wait(system: System, state: State) -> Fraction | None:
    """The instant of the earliest deadline (possibly past); None where nothing binds."""
    dues = [
        state.stamps[i] + evaluate(timer.deadline, state.values)
        for i, timer in enumerate(system.timers)
        if timer.deadline is not None
        and holds(timer.binding, state.values)
        and holds(timer.active, state.values)
    ]
    return Fraction(min(dues)) if dues else None


def can_wait_until(system: System, state: State, t: Fraction) -> bool:
    """Whether time may pass from `state.now` to `t`; waiting for no time is always possible."""
    if t == state.now:
        return True
    latest = latest_wait(system, state)
    return t > state.now and (latest is None or t <= latest)


def wait(system: System, state: State, t: Fraction) -> State | Refused:
    """The state in which `t` finds the system if nothing fires until then."""
    if t < state.now:
        return Refused(f"time runs backwards, from {state.now} to {t}")
    if not can_wait_until(system, state, t):
        return Refused(_overrun(system, state, t))
    return State(state.values, state.stamps, t)


def _overrun(system: System, state: State, t: Fraction) -> str:
    latest = latest_wait(system, state)
    late = [
        timer.name
        for i, timer in enumerate(system.timers)
        if timer.deadline is not None
        and holds(timer.binding, state.values)
        and holds(timer.active, state.values)
        and t > state.stamps[i] + evaluate(timer.deadline, state.values)
    ]
    return f"waiting from {state.now} to {t} overruns {', '.join(late)}, due at {latest}"


def admits(window: AgeWindow, age: Fraction, values: Mapping[str, Const]) -> bool:
    """Whether a transition may fire at that age of its timer, by this window."""
    if not holds(window.when, values):
        return False
    low = evaluate(window.low, values)
    if age < low or (window.strict and age == low):
        return False
    return window.high is None or age <= evaluate(window.high, values)


def in_window(transition: Transition, state: State) -> bool:
    """Whether the transition has no timer or one of its windows admits the timer's age."""
    if transition.timer is None:
        return True
    age = state.age(transition.timer)
    return any(admits(window, age, state.values) for window in transition.windows)


def enabled_firings(system: System, state: State) -> list[tuple[int, int]]:
    """Every (transition, branch) that may fire now, in the order of the system."""
    return [
        (i, j)
        for i, transition in enumerate(system.transitions)
        if in_window(transition, state)
        for j, branch in enumerate(transition.branches)
        if holds(branch.guard, state.values)
    ]


def fire(system: System, state: State, transition: int, branch: int) -> State | Refused:
    """The state after that branch of that transition has fired, now."""
    if not 0 <= transition < len(system.transitions):
        return Refused(f"there is no transition {transition}")
    chosen = system.transitions[transition]
    if not 0 <= branch < len(chosen.branches):
        return Refused(f"{chosen.name} has no branch {branch}")
    taken = chosen.branches[branch]
    if not holds(taken.guard, state.values):
        return Refused(f"the guard of {chosen.name} does not hold at {state.now}")
    if not in_window(chosen, state):
        assert chosen.timer is not None
        return Refused(
            f"no window of {chosen.name} admits age {state.age(chosen.timer)} at {state.now}"
        )
    values = dict(state.values)
    values.update({name: evaluate(term, state.values) for name, term in taken.effects})
    _latch(system, values)
    return _update_timers(
        system, state, values, dict(taken.copies), {*chosen.restarts, *taken.restarts}
    )


def _update_timers(
    system: System,
    old: State,
    values: Mapping[str, Const],
    copies: Mapping[int, int],
    restarts: set[int],
) -> State:
    """Rule 3: copied, else stamped with the present instant, else kept. Captures read `values`."""
    stamps = list(old.stamps)
    captured: dict[str, Const] = {}
    for i, timer in enumerate(system.timers):
        if i in copies:
            stamps[i] = old.stamps[copies[i]]
            continue
        begins = holds(timer.active, values) and not holds(timer.active, old.values)
        if begins or i in restarts:
            stamps[i] = old.now
            captured.update({name: evaluate(term, values) for name, term in timer.captures})
    return State({**values, **captured}, tuple(stamps), old.now)


def replay(system: System, run: Run, target: str | Term | None = None) -> ReplayResult:
    """Do what the run says and see whether the system allows it.

    `target`, a term or the name of a property, must hold in the last state; None asks nothing.
    """
    start = initial_state(system, run.rigid, run.initial)
    if isinstance(start, Refused):
        return Failed(-1, start.reason, ())
    states = [start]
    for i, firing in enumerate(run.firings):
        moved = wait(system, states[-1], firing.time)
        if isinstance(moved, State):
            moved = fire(system, moved, firing.transition, firing.branch)
        if isinstance(moved, Refused):
            return Failed(i, moved.reason, tuple(states))
        states.append(moved)
    ended = wait(system, states[-1], run.end)
    if isinstance(ended, Refused):
        return Failed(len(run.firings), ended.reason, tuple(states))
    if target is not None:
        term = system.prop(target) if isinstance(target, str) else target
        if not holds(term, ended.values):
            name = target if isinstance(target, str) else repr(target)
            return Failed(len(run.firings), f"{name} does not hold at the end", tuple(states))
    return Replayed(tuple(states))
