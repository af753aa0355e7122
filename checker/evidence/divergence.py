"""Why time can always go on in a system: without that, every proof about it would be empty.

Two reasons are known here, neither of which needs a solver:

- *by form*: whatever is due can fire, for each deadline has a transition that may fire as long as
  its timer is active; and firings cannot follow each other for ever without time in between, for
  there is no circle of transitions that may be due at once and write what makes the next one due;
- *by visiting every zone*, where there are few.

Where neither says so, it is left to `kcheck check`, which knows rankings as well, and warns or
refuses where it finds no reason.
"""

from __future__ import annotations

from checker.system.system import System, Timer, Transition
from checker.system.terms import (
    FALSE,
    TRUE,
    Op,
    Term,
    disj,
    number,
    real,
    sub,
    substitute,
    variables_of,
)
from checker.system.timelock import NoTimeLock, find_time_lock
from checker.system.zonegraph import Limits

MOST_ZONES = 1_000
NO_LIMIT = 1e9  # seconds: what is said must not depend on how fast the machine is


def why_time_goes_on(system: System) -> str:
    """In words, for a certificate."""
    if goes_on_by_form(system):
        return "goes on by form: what is due can fire, and no circle of firings is due at once"
    found = find_time_lock(system, Limits(MOST_ZONES, NO_LIMIT))
    if isinstance(found, NoTimeLock):
        return f"goes on from every state: all {found.states} zones visited"
    return "is not shown to go on here; `kcheck check` looks for states in which it stops"


def goes_on_by_form(system: System) -> bool:
    """Whether the form of the system says that time can always go on."""
    bound = [t for t, timer in enumerate(system.timers) if _binds(timer)]
    if not all(any(_serves(tr, t, system) for tr in system.transitions) for t in bound):
        return False
    copied = {t for tr in system.transitions for b in tr.branches for t, _ in b.copies}
    urgent = [
        i
        for i, transition in enumerate(system.transitions)
        if transition.timer is not None
        and _binds(system.timers[transition.timer])
        and (transition.timer in copied or _due_at_once(system.timers[transition.timer]))
    ]
    edges = {i: {j for j in urgent if _may_start(system, i, j)} for i in urgent}
    while edges:
        ends = [i for i, following in edges.items() if not following]
        if not ends:
            return False
        edges = {i: f - set(ends) for i, f in edges.items() if i not in ends}
    return True


def _binds(timer: Timer) -> bool:
    return timer.deadline is not None and timer.binding != FALSE


def _serves(transition: Transition, t: int, system: System) -> bool:
    """Whether the transition may fire whenever the timer is due, and begins it anew."""
    timer = system.timers[t]
    return (
        transition.timer == t
        and t in transition.restarts
        and disj(*(b.guard for b in transition.branches)) == timer.active
        and any(
            w.when in (TRUE, timer.binding)
            and not w.strict
            and w.high in (None, timer.deadline)
            and _not_later(w.low, timer.deadline)
            for w in transition.windows
        )
    )


def _not_later(low: Term, deadline: Term | None) -> bool:
    """Whether the one is at most the other, as far as their form says."""
    if deadline is None or low == deadline:
        return True
    left = sub(deadline, low)
    if left.op is Op.CONST:
        return number(left) >= 0
    # `0s..d` and `l..l + 1s`: a window that closes before it opens for some allowed values is
    # refused as a mistake in the model before anything is proved about it
    return low == real(0) or (
        deadline.op is Op.ADD
        and low in deadline.args
        and all(a == low or (a.op is Op.CONST and number(a) >= 0) for a in deadline.args)
    )


def _due_at_once(timer: Timer) -> bool:
    deadline = timer.deadline
    return not (deadline is not None and deadline.op is Op.CONST and number(deadline) > 0)


def _may_start(system: System, i: int, j: int) -> bool:
    """Whether firing i may stamp the timer of j, j being active then, as far as its form says."""
    one, timer = system.transitions[i], system.transitions[j].timer
    assert timer is not None
    captured = {x for other in system.timers for x, _ in other.captures}
    latched = {latch.variable for latch in system.latches}
    for branch in one.branches:
        active = system.timers[timer].active
        for latch in reversed(system.latches):
            active = substitute(active, {latch.variable: latch.value})
        if captured & variables_of(active):
            return True
        stamped = timer in (*one.restarts, *branch.restarts, *(t for t, _ in branch.copies))
        written = {x for x, _ in branch.effects} | latched
        reads = variables_of(active) | variables_of(system.timers[timer].active)
        if (stamped or written & reads) and substitute(active, dict(branch.effects)) != FALSE:
            return True
    return False
