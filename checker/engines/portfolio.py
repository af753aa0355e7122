"""Deciding one property: a search for a run races the provers, and the first definite answer wins.

Two threads, two z3 contexts, nothing shared: z3 runs without Python's lock, so both get a core. One
searches (`bmc`), the other proves (bounded runs and k-induction for small slices of time, then
Spacer). The loser is interrupted. A racer that fails with an exception has no say; if nobody is
left to answer, the failure surfaces as `EngineFailure`.
"""

from __future__ import annotations

import threading
import time
import traceback
from collections.abc import Callable, Sequence
from dataclasses import field, replace
from itertools import count
from typing import Protocol

from checker.engines.bmc import NAME as BMC
from checker.engines.bmc import OUT_OF_TIME, Search
from checker.engines.bounded import Bounded
from checker.engines.contract import Budget, Found, Outcome, Proved, Unknown
from checker.engines.induction import Induction
from checker.engines.spacer import NAME as SPACER
from checker.engines.spacer import RUN_EXISTS, Spacer
from checker.engines.zones import visit
from checker.records import dataclass
from checker.smt.program import Program
from checker.smt.session import watch_memory, z3_module
from checker.system.system import System
from checker.system.terms import FALSE, Term

QUICK_SLICE = 0.5  # seconds of k-induction first, and at most an eighth of what is left
BOUNDED_SLICE = 1.0  # seconds, and at most a quarter of what is left
INDUCTION_SLICE = 3.0  # seconds, and at most a quarter of what is left
FIRST_SLICE = 2.0  # seconds of Spacer before it starts again, with or without facts
WALK_AFTER = 1  # the number of the slice of Spacer after which all zones are visited


class EngineFailure(Exception):
    """A defect: every racer failed, or two of them contradict each other."""


class _Engine(Protocol):
    def interrupt(self) -> None: ...

    def run(self, budget: Budget) -> Outcome: ...


@dataclass(slots=True)
class _Racer:
    """What one thread works on and what came of it. Failures are kept as text: a traceback would
    keep z3's objects alive and have them freed by another thread."""

    name: str
    work: Callable[[_Racer, Budget], Outcome]
    budget: Budget
    engines: list[_Engine] = field(default_factory=list)
    outcome: Outcome | None = None
    failure: str = ""
    thread: threading.Thread | None = None

    def enter(self, engine: _Engine) -> _Engine:
        self.engines.append(engine)
        return engine

    def interrupt(self) -> None:
        for engine in list(self.engines):
            engine.interrupt()


def solve(system: System, property_name: str, budget: Budget) -> Outcome:
    """Is the named property reachable? See `decide`."""
    return decide(system, system.prop(property_name), budget)


def decide(system: System, predicate: Term, budget: Budget) -> Outcome:
    """Is the predicate reachable? Raises `EngineFailure` on a defect of ours."""
    if predicate == FALSE or any(c == FALSE for c in system.constraints):
        return Proved("portfolio", "trivial")
    z3_module()
    program = Program(system)
    if not program.links:
        return _alone(program, predicate, budget)
    return _race(program, predicate, budget)


def _alone(program: Program, predicate: Term, budget: Budget) -> Outcome:
    """Without transitions the initial states are all there is."""
    search = Search(program, predicate, budget.memory_mb)
    with watch_memory(budget.memory_mb, search.interrupt):
        return search.run(replace(budget, max_depth=max(1, budget.max_depth)))


def _race(program: Program, predicate: Term, budget: Budget) -> Outcome:
    finished = threading.Condition()

    def search(racer: _Racer, own: Budget) -> Outcome:
        return racer.enter(Search(program, predicate, own.memory_mb)).run(own)

    def prove(racer: _Racer, own: Budget) -> Outcome:
        return _prove(racer, program, predicate, own)

    racers = [
        _Racer("bmc", search, _private(budget, budget.on_progress)),
        _Racer("prover", prove, _private(budget, None)),
    ]

    def run(racer: _Racer) -> None:
        try:
            racer.outcome = racer.work(racer, racer.budget)
        except Exception:
            racer.failure = traceback.format_exc()
        with finished:
            finished.notify_all()

    def interrupt_all() -> None:
        for racer in racers:
            racer.interrupt()

    with watch_memory(budget.memory_mb, interrupt_all):
        try:
            for racer in racers:
                racer.thread = threading.Thread(
                    target=run, args=(racer,), name=racer.name, daemon=True
                )
                racer.thread.start()
            with finished:
                while not _settled(racers) and not budget.cancelled.is_set():
                    finished.wait(0.1)
        finally:
            _stop(racers)
    return _verdict(racers, budget)


def _private(budget: Budget, progress: Callable[[str], None] | None) -> Budget:
    return replace(budget, cancelled=threading.Event(), on_progress=progress)


def _settled(racers: list[_Racer]) -> bool:
    done = [r for r in racers if r.outcome is not None or r.failure]
    return len(done) == len(racers) or any(_definite(r.outcome) for r in done)


def _definite(outcome: Outcome | None) -> bool:
    return isinstance(outcome, (Found, Proved))


def _stop(racers: list[_Racer]) -> None:
    """Cancel and interrupt until all threads have ended: an interrupt between two checks of a
    solver is lost, so it is repeated."""
    for racer in racers:
        racer.budget.cancelled.set()
    waiting = [r for r in racers if r.thread is not None and r.thread.is_alive()]
    while waiting:
        for racer in waiting:
            racer.interrupt()
        time.sleep(0.001)
        waiting = [r for r in waiting if r.thread is not None and r.thread.is_alive()]


def _verdict(racers: list[_Racer], budget: Budget) -> Outcome:
    definite = [r.outcome for r in racers if r.outcome is not None and _definite(r.outcome)]
    if len({type(o) for o in definite}) > 1:
        raise EngineFailure(f"engines contradict each other: {definite}")
    if definite:
        return definite[0]
    failures = [r.failure for r in racers if r.failure]
    if len(failures) == len(racers):
        raise EngineFailure("\n".join(failures))
    depth, reasons = 0, []
    for racer in racers:
        match racer.outcome:
            case Unknown() as unknown:
                depth = max(depth, unknown.depth) if racer.name == BMC else depth
                reasons.append(f"{unknown.engine}: {unknown.reason}")
            case _:
                reasons.append(f"{racer.name}: failed ({racer.failure.strip().splitlines()[-1]})")
    if budget.cancelled.is_set():
        reasons = ["interrupted"]
    return Unknown("portfolio", depth, "; ".join(reasons))


def _prove(racer: _Racer, program: Program, predicate: Term, budget: Budget) -> Outcome:
    """k-induction, bounded runs and k-induction again for a slice of time each: small proofs come
    at once, the one formula is for systems with many members, which take longer. Then Spacer in
    slices that grow: by turns without help, which is quickest where the invariant is small, and
    with the facts that k-induction confirmed, without which many timers never come to an end; each
    time with another seed. Where neither came to an end soon, all zones are visited in between:
    what is finite may have too many for a look at first, and yet not very many."""
    induction = Induction(program, predicate, budget.memory_mb)
    first = racer.enter(induction).run(_slice(budget, QUICK_SLICE, 8))
    if isinstance(first, Proved):
        return first
    bounded = racer.enter(Bounded(program, predicate, budget.memory_mb))
    whole = bounded.run(_slice(budget, BOUNDED_SLICE, 4))
    if _definite(whole):
        return whole
    if _timed_out(first):
        induction = Induction(program, predicate, budget.memory_mb)
        first = racer.enter(induction).run(_slice(budget, INDUCTION_SLICE, 4))
        if isinstance(first, Proved):
            return first
    facts: Sequence[Term] = ()
    seconds, walked = FIRST_SLICE, not budget.walk
    for seed in count():
        racer.engines.clear()
        spacer = racer.enter(Spacer(program, predicate, facts, seed))
        answer = spacer.run(_slice(budget, seconds, 1))
        if isinstance(answer, Proved):
            return answer
        if budget.exhausted():
            break
        stuck = not _timed_out(answer)
        if not walked and (stuck or seed == WALK_AFTER):
            walked = True
            seen = visit(program.system, predicate, budget)
            if _definite(seen):
                return seen
        if stuck:
            break
        facts = () if facts else induction.facts
        seconds *= 1.5
    if isinstance(answer, Unknown) and answer.reason == RUN_EXISTS:
        return answer
    if isinstance(answer, Unknown) and isinstance(first, Unknown):
        return Unknown(SPACER, 0, f"{answer.reason}; {first.engine}: {first.reason}")
    return answer


def _timed_out(answer: Outcome) -> bool:
    return isinstance(answer, Unknown) and answer.reason == OUT_OF_TIME


def _slice(budget: Budget, seconds: float, part: int) -> Budget:
    """At most so many seconds, and at most that part of what is left."""
    longest = min(seconds, budget.remaining() / part)
    return replace(budget, deadline=min(budget.deadline, time.monotonic() + longest))
