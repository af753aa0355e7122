"""A system's terms as functions of a discrete state, for those who walk through many of them."""

from __future__ import annotations

from collections.abc import Mapping

from checker.system.evaluate import compile_term, compile_terms
from checker.system.system import System


class Compiled:
    """Functions of the tuple of values at `positions`, in the order of the system's own parts.

    `active`: all timers' activity. `deadlines`: timer with (binding, deadline), where it has one.
    `captures`, `latches`, `effects`: positions with the values to write there. `guards` by
    transition and branch; `windows` by transition: when, low, strict, high.
    """

    def __init__(self, system: System, positions: Mapping[str, int]) -> None:
        self.active = compile_terms([t.active for t in system.timers], positions)
        self.deadlines = [
            (i, compile_terms([timer.binding, timer.deadline], positions))
            for i, timer in enumerate(system.timers)
            if timer.deadline is not None
        ]
        self.captures = [
            (
                tuple(positions[name] for name, _ in timer.captures),
                compile_terms([term for _, term in timer.captures], positions),
            )
            for timer in system.timers
        ]
        self.latches = [
            (positions[latch.variable], compile_term(latch.value, positions))
            for latch in system.latches
        ]
        self.guards = [
            [compile_term(branch.guard, positions) for branch in transition.branches]
            for transition in system.transitions
        ]
        self.windows = [
            [
                (
                    compile_term(w.when, positions),
                    compile_term(w.low, positions),
                    w.strict,
                    None if w.high is None else compile_term(w.high, positions),
                )
                for w in transition.windows
            ]
            for transition in system.transitions
        ]
        self.effects = [
            [
                (
                    tuple(positions[name] for name, _ in branch.effects),
                    compile_terms([term for _, term in branch.effects], positions),
                )
                for branch in transition.branches
            ]
            for transition in system.transitions
        ]
