"""What the claims of one model share: lowered systems and what is already known of them."""

from __future__ import annotations

import time
from collections.abc import Callable, Hashable, Mapping
from dataclasses import field, replace

from checker.diagnostics import Span
from checker.engines.bmc import search
from checker.engines.contract import Budget, Found, Outcome, Proved, Unknown
from checker.engines.portfolio import decide as race
from checker.engines.shrink import shrink
from checker.engines.zones import look, visit
from checker.model.entities import Model
from checker.records import dataclass
from checker.system.interpreter import Failed, Replayed, replay
from checker.system.run import Run
from checker.system.slicing import NotLifted, lift, slice_system
from checker.system.system import System
from checker.system.terms import Term

_Engine = Callable[[System, Term, Budget], Outcome]


class Defect(Exception):
    """Two parts of kcheck disagree. Never the user's fault, and never turned into a verdict."""


@dataclass(frozen=True, slots=True)
class Limits:
    """Budget of one claim: seconds of wall time, macro-steps, megabytes (None: unbounded)."""

    seconds: float
    depth: int
    memory_mb: int | None = None


@dataclass(frozen=True, slots=True)
class Witness:
    """A run that was replayed, in the part of the system that matters for it."""

    system: System
    predicate: Term
    run: Run
    states: Replayed
    engine: str


@dataclass(frozen=True, slots=True)
class Answer:
    """Either a witness, or every engine's word why there is none (`proof`), or neither."""

    witness: Witness | None
    proof: str | None
    engine: str
    depth: int | None
    reason: str = ""


@dataclass(slots=True)
class Bench:
    """One model on the bench. `known` keeps answers by what was asked: nothing is asked twice.

    `texts` are the files of the model by path."""

    model: Model
    limits: Limits
    say: Callable[[str], None] = lambda _: None
    texts: Mapping[str, str] = field(default_factory=dict)
    known: dict[Hashable, Answer] = field(default_factory=dict)

    def source(self, span: Span) -> str:
        """What stands in the model there, on one line."""
        return " ".join(self.texts.get(span.path, "")[span.start : span.end].split())

    def budget(self, share: float = 1.0) -> Budget:
        return Budget(
            deadline=time.monotonic() + self.limits.seconds * share,
            max_depth=self.limits.depth,
            memory_mb=self.limits.memory_mb,
            on_progress=self.say,
        )

    def decide(self, system: System, predicate: Term, budget: Budget) -> Answer:
        """Can `predicate` come to hold? Sliced, raced, and a run replayed before it is believed."""
        key = (fingerprint(system), predicate)
        if key not in self.known:
            answer = self._decide(system, predicate, budget, race)
            if answer.witness is None and answer.proof is None:
                return answer
            self.known[key] = answer
        return self.known[key]

    def look(self, system: System, predicate: Term, depth: int, seconds: float) -> Answer:
        """A search for a run, and nothing else: no witness says little."""
        budget = replace(self.budget(seconds / self.limits.seconds), max_depth=depth)
        return self._decide(system, predicate, budget, search)

    def visit(self, system: System, predicate: Term, seconds: float) -> Answer:
        """The answer where every zone can be visited, also where there are many; else none."""
        budget = self.budget(seconds / self.limits.seconds)
        return self._decide(system, predicate, budget, visit)

    def _decide(
        self,
        system: System,
        predicate: Term,
        budget: Budget,
        engine_of: _Engine,
    ) -> Answer:
        asked = replace(system, properties={"goal": predicate})
        sliced = slice_system(asked, ("goal",))
        outcome = at_first(sliced.system, predicate, budget)
        if isinstance(outcome, Unknown):
            outcome = engine_of(sliced.system, predicate, budget)
        match outcome:
            case Proved(engine, argument, k):
                return Answer(None, _argument(argument, k), engine, None)
            case Unknown(engine, depth, reason):
                return Answer(None, None, engine, depth, reason)
            case Found(run, engine):
                confirm(sliced.system, run)
                short = shrink(sliced.system, predicate, outcome, budget).run
                states = confirm(sliced.system, short)
                whole = lift(asked, sliced, short)
                if isinstance(whole, NotLifted):
                    return Answer(None, None, engine, len(short.firings), _unlifted(whole))
                confirm(asked, whole)
                witness = Witness(sliced.system, predicate, short, states, engine)
                return Answer(witness, None, engine, len(short.firings))


def at_first(system: System, predicate: Term, budget: Budget) -> Outcome:
    """What a short look tells of a question, before the engines are asked."""
    if not budget.walk:
        return Unknown("zones", 0, "not tried")
    return look(system, predicate, budget)


def confirm(system: System, run: Run) -> Replayed:
    """The interpreter's word on a run. A refusal is a defect of kcheck."""
    result = replay(system, run, "goal")
    if isinstance(result, Failed):
        raise Defect(f"the interpreter refuses a run at firing {result.at}: {result.reason}")
    return result


def fingerprint(system: System) -> Hashable:
    """What a system is, without its properties."""
    return (
        system.rigids,
        system.constraints,
        system.variables,
        system.initially,
        system.latches,
        system.timers,
        system.transitions,
    )


def _unlifted(whole: NotLifted) -> str:
    return f"a run was found, but what it leaves out cannot keep up with it: {whole.reason}"


def _argument(argument: str, k: int) -> str:
    return f"{argument} (k = {k})" if k else argument


__all__ = ["Answer", "Bench", "Defect", "Limits", "Witness", "confirm", "fingerprint"]
