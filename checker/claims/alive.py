"""Whether what a short walk did not meet can come about at all, asked of the engines.

One question for each action that was not seen to happen, and for each predicate that was not seen
to hold, in one setting after another. Most are answered at once, since the question is sliced to
what it depends on; what the time does not suffice for stays unknown.
"""

from __future__ import annotations

import time
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import replace

from checker.claims.bench import Answer, Bench
from checker.claims.story import tell
from checker.model.expr import Expr
from checker.records import dataclass
from checker.results import Trace
from checker.system.lowering import AbstractionFailed, LoweringError, Reach, Setting, lower
from checker.system.system import Domain, Role, System, Variable
from checker.system.terms import FALSE, TRUE, Sort, Term, disj, var

LONGEST = 2.0  # seconds for one question, or a tenth of the time for all
HAPPENED = "did happen"


@dataclass(frozen=True, slots=True)
class Settled:
    """Actions that can happen and those that provably cannot; the same for predicates, with the
    story of those that can hold."""

    alive: frozenset[int]
    dead: frozenset[int]
    stories: Mapping[str, Trace]
    never: frozenset[str]


def settle(
    bench: Bench,
    settings: Iterable[Setting],
    actions: Iterable[int],
    goals: Mapping[str, Expr],
    seconds: float,
) -> Settled:
    """Ask about each of the `actions` (positions in the model) and `goals`. What can come about in
    some setting can; what provably cannot in all of them never does."""
    until = time.monotonic() + seconds
    asked: dict[int | str, None] = dict.fromkeys((*actions, *goals))
    stories: dict[str, Trace] = {}
    alive: set[int] = set()
    open_ones = set(asked)
    for setting in settings:
        answers = _in_setting(bench, setting, asked, goals, until, max(LONGEST, seconds / 10))
        for subject, answer in answers:
            if answer is None or answer.witness is None:
                if answer is None or answer.proof is None:
                    open_ones.discard(subject)
                continue
            asked.pop(subject)
            open_ones.discard(subject)
            if isinstance(subject, int):
                alive.add(subject)
            else:
                w = answer.witness
                stories[subject] = tell(w.system, w.run, w.states.states, TRUE, subject)
    return Settled(
        frozenset(alive),
        frozenset(s for s in open_ones if isinstance(s, int)),
        stories,
        frozenset(s for s in open_ones if isinstance(s, str)),
    )


def _in_setting(
    bench: Bench,
    setting: Setting,
    asked: Mapping[int | str, None],
    goals: Mapping[str, Expr],
    until: float,
    longest: float,
) -> Iterator[tuple[int | str, Answer | None]]:
    """An answer to each question in this setting; none where it cannot be asked, or no more."""
    subjects = list(asked)
    try:
        wanted = {s: Reach((goals[s],)) for s in subjects if isinstance(s, str)}
        lowered = lower(bench.model, setting, dict(wanted))
    except (LoweringError, AbstractionFailed):
        yield from ((subject, None) for subject in subjects)
        return
    for subject in subjects:
        left = min(until - time.monotonic(), longest)
        if left <= 0:
            yield subject, None
            continue
        budget = replace(bench.budget(), deadline=time.monotonic() + left)
        if isinstance(subject, int):
            system, goal = watched(lowered.system, subject)
        else:
            parts = (lowered.system.properties[name] for name in lowered.parts[subject])
            system, goal = lowered.system, disj(*parts)
        yield subject, bench.decide(system, goal, budget)


def watched(system: System, action: int) -> tuple[System, Term]:
    """The system with a flag that goes up when the action happens, and the flag."""
    flag = Variable(HAPPENED, Domain(Sort.BOOL), FALSE, Role.INTERNAL)
    transitions = tuple(
        replace(
            t,
            branches=tuple(replace(b, effects=(*b.effects, (HAPPENED, TRUE))) for b in t.branches),
        )
        if t.origin.action == action
        else t
        for t in system.transitions
    )
    goal = var(HAPPENED, Sort.BOOL)
    return replace(system, variables=(*system.variables, flag), transitions=transitions), goal
