"""`P leads to Q` without a bound: a liveness claim, decided on the finite graph of small models."""

from __future__ import annotations

from dataclasses import replace

from checker.claims.bench import Bench
from checker.claims.questions import Question
from checker.claims.story import tell
from checker.engines.contract import Budget
from checker.results import ClaimResult, Verdict
from checker.system.interpreter import Replayed, replay
from checker.system.liveness import Leads, Misses, leads_to
from checker.system.lowering import Lowered
from checker.system.terms import negate
from checker.system.zonegraph import Limits

STATES = 50_000


def decide_response(
    bench: Bench, lowered: Lowered, asked: Question, budget: Budget, blank: ClaimResult
) -> ClaimResult:
    """Whether every cause is answered wherever time goes on and `eventually` is fair."""
    (name,) = lowered.parts["goal"]
    pending = lowered.system.properties[name]
    bench.say("exploring every state")
    limits = Limits(STATES, max(budget.remaining(), 0.1))
    match leads_to(lowered.system, pending, negate(pending), limits):
        case Leads():
            return replace(
                blank,
                verdict=Verdict.UNREACHABLE,
                met=True,
                engine="explorer",
                proof="every state visited",
            )
        case Misses(run):
            result = replay(lowered.system, run)
            assert isinstance(result, Replayed), result
            trace = tell(lowered.system, run, result.states, pending, "from here it may never come")
            return replace(
                blank,
                verdict=Verdict.REACHABLE,
                met=False,
                engine="explorer",
                depth=len(run.firings),
                trace=trace,
            )
        case other:
            note = f"without a bound only small models are decided: {other.reason}"
            return replace(blank, verdict=Verdict.UNDECIDED, depth=0, notes=(note,))
