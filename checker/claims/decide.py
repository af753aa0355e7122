"""A claim's verdict: the question asked of the engines, the answer compared with the claim."""

from __future__ import annotations

import time
from dataclasses import replace
from typing import assert_never

from checker.claims.anysize import decide_any_size
from checker.claims.bench import Answer, Bench, Defect, Witness, confirm
from checker.claims.findings import Finding
from checker.claims.large import Settled, counted_answer, decide_large
from checker.claims.legal import domains_of
from checker.claims.partition import decide_parts
from checker.claims.questions import (
    Question,
    abstracted,
    constraint_question,
    fewer_members,
    question,
)
from checker.claims.ranges import out_of_range
from checker.claims.response import decide_response
from checker.claims.sanity import empty_window, time_lock, vacuous
from checker.claims.story import tell
from checker.diagnostics import has_errors
from checker.engines.contract import Budget, Proved
from checker.engines.region import Covered, SafeOutside, Undecided, UnsafeInside, cover
from checker.model.entities import (
    Check,
    Constraint,
    Reachable,
    Unreachable,
)
from checker.model.expr import Expr
from checker.model.wording import Wording
from checker.records import dataclass
from checker.results import ClaimResult, Kind, Trace, Verdict
from checker.system.lowering import (
    AbstractionFailed,
    Lowered,
    LoweringError,
    Reach,
    Response,
    lower,
)
from checker.system.slicing import slice_system
from checker.system.terms import Term, disj
from checker.system.wording import show

GOAL = "goal"


@dataclass(frozen=True, slots=True)
class Claimed:
    """A claim that can be asked: a `check`, or a safety constraint with a predicate."""

    ident: str
    title: str
    kind: Kind
    expected: str
    safe: bool
    question: Question | None
    region: Expr | None
    check: Check | Constraint
    source: str = ""


@dataclass(frozen=True, slots=True)
class Decided:
    """A claim's result, and the mistakes in the model that deciding it brought to light."""

    result: ClaimResult
    findings: tuple[Finding, ...] = ()


def claimed(bench: Bench, item: Check | Constraint) -> Claimed:
    if isinstance(item, Constraint):
        return Claimed(
            item.ident,
            item.title,
            Kind.CONSTRAINT,
            "holds",
            True,
            constraint_question(item),
            None,
            item,
            f"not ({bench.source(item.condition.span)})" if item.condition else "",
        )
    asked = question(bench.model, item)
    region = item.claim.region if isinstance(item.claim, Unreachable) else None
    safe = not isinstance(item.claim, Reachable)
    expected = Wording(bench.model).check(item)
    source = ""
    if asked is not None and len(asked.conditions) == 1:
        source = bench.source(asked.conditions[0].span)
    return Claimed(item.title, item.title, Kind.CHECK, expected, safe, asked, region, item, source)


def decide(bench: Bench, claim: Claimed, line: int) -> Decided:
    """The verdict on one claim. Raises `LoweringError` where the model is wrong for it."""
    started = time.monotonic()
    blank = ClaimResult(
        claim.ident,
        claim.title,
        claim.kind,
        claim.check.span.path,
        line,
        claim.expected,
        Verdict.NOT_CHECKED,
        None,
    )
    if claim.question is None:
        return Decided(replace(blank, notes=("not checked: no behaviour",)))
    budget = bench.budget()
    if claim.question.sizes:
        decided = _any_size(bench, claim, claim.question, budget, blank)
    else:
        decided = _fixed(bench, claim, claim.question, budget, blank)
    seconds = time.monotonic() - started
    return replace(decided, result=replace(decided.result, seconds=seconds))


def _fixed(
    bench: Bench, claim: Claimed, asked: Question, budget: Budget, blank: ClaimResult
) -> Decided:
    large = _large(bench, claim, asked, budget, blank)
    if large is not None:
        return Decided(replace(large, notes=(*large.notes, *_assumptions(bench))))
    regions = {} if claim.region is None else {"E": claim.region}
    lowered = lower(bench.model, asked.setting, {GOAL: asked.goal}, regions)
    mistake = vacuous(lowered, claim.check.span, f"`{claim.title}`") or empty_window(lowered)
    if mistake is not None:
        raise LoweringError(mistake)
    findings = list(out_of_range(bench, lowered, claim.check.span))
    lock = time_lock(lowered.system, claim.check.span)
    if lock is not None:
        findings.append(lock)
    if has_errors([f.diagnostic for f in findings]):
        note = "not checked: the model is wrong in this setting"
        return Decided(replace(blank, notes=(note,)), tuple(findings))
    if claim.region is not None:
        result = _region(bench, claim, lowered, budget, blank)
    elif isinstance(asked.goal, Response) and asked.goal.duration is None:
        result = decide_response(bench, lowered, asked, budget, blank)
    else:
        result = _reach(bench, claim, asked, lowered, budget, blank)
    notes = (*result.notes, *_assumptions(bench))
    return Decided(replace(result, notes=notes), tuple(findings))


def _large(
    bench: Bench, claim: Claimed, asked: Question, budget: Budget, blank: ClaimResult
) -> ClaimResult | None:
    """The verdict for a group that is large here, from a few of its members; None without one."""
    if claim.region is not None:
        return None

    def kept() -> Settled | None:
        answer = few_answer(bench, asked, budget)
        return None if answer is None else Settled(*answer)

    settled = decide_large(bench, asked, claim.safe, claim.check.span, budget, kept)
    if settled is None or (settled.answer.witness is None and settled.answer.proof is None):
        return None
    result = verdict(claim, asked.subject, settled.answer, blank)
    trace = result.trace
    if trace is not None and trace.recording is not None and settled.spread is not None:
        trace = replace(trace, recording=settled.spread(trace.recording))
    return replace(result, trace=trace, notes=(settled.note, *result.notes))


def _whole(
    bench: Bench,
    claim: Claimed,
    subject: str,
    lowered: Lowered,
    budget: Budget,
    blank: ClaimResult,
) -> ClaimResult:
    parts = [lowered.system.properties[name] for name in lowered.parts[GOAL]]
    return verdict(claim, subject, decide_parts(bench, lowered, parts, budget), blank)


def _reach(
    bench: Bench,
    claim: Claimed,
    asked: Question,
    lowered: Lowered,
    budget: Budget,
    blank: ClaimResult,
) -> ClaimResult:
    """Few members come first where a proof is expected, and after a search where a run is.

    Before both comes a short look at the group as it is: small ones are settled at once.
    """
    share = 0.05 if claim.safe else 0.2
    soon = replace(budget, deadline=time.monotonic() + budget.remaining() * share)
    first = _whole(bench, claim, asked.subject, lowered, soon, blank)
    if first.verdict is not Verdict.UNDECIDED:
        return first
    few = representatives(bench, claim, asked, budget, blank)
    return few or _whole(bench, claim, asked.subject, lowered, budget, blank)


def representatives(
    bench: Bench, claim: Claimed, asked: Question, budget: Budget, blank: ClaimResult
) -> ClaimResult | None:
    """A proof with few members kept of each group, the others as an environment; None without one.

    Sound for every size of at least the number kept (see `checker.system.lowering.abstraction`),
    and cheaper than the group as it is.
    """
    found = few_answer(bench, asked, budget)
    if found is None:
        return None
    answer, note = found
    return replace(verdict(claim, asked.subject, answer, blank), notes=(note,))


def few_answer(bench: Bench, asked: Question, budget: Budget) -> tuple[Answer, str] | None:
    """That proof, and what was kept."""
    if not isinstance(asked.goal, Reach):
        return None
    kept = fewer_members(bench.model, asked)
    if not kept:
        return None
    try:
        lowered = lower(bench.model, abstracted(asked, kept).setting, {GOAL: asked.goal})
    except AbstractionFailed:
        return None
    share = replace(budget, deadline=time.monotonic() + budget.remaining() * 0.5)
    parts = [lowered.system.properties[name] for name in lowered.parts[GOAL]]
    answer = decide_parts(bench, lowered, parts, share)
    if answer.proof is None:
        return None
    text = ", ".join(f"{count} of {group}" for group, count in kept.items())
    return answer, f"with {text} kept, the others as an environment"


def verdict(claim: Claimed, subject: str, answer: Answer, blank: ClaimResult) -> ClaimResult:
    """An answer as a result: what was found, and whether it is what was claimed."""
    if answer.witness is not None:
        return replace(
            blank,
            verdict=Verdict.REACHABLE,
            met=not claim.safe,
            engine=answer.engine,
            depth=answer.depth,
            trace=story(subject, answer.witness, claim.source),
        )
    if answer.proof is not None:
        return replace(
            blank,
            verdict=Verdict.UNREACHABLE,
            met=claim.safe,
            engine=answer.engine,
            proof=answer.proof,
        )
    depth = answer.depth or 0
    return replace(
        blank,
        verdict=Verdict.UNDECIDED,
        engine=answer.engine,
        depth=depth,
        notes=(f"no run of up to {depth} macro-steps reaches it; {answer.reason}",),
    )


def story(subject: str, witness: Witness, source: str) -> Trace:
    states = witness.states.states
    return tell(witness.system, witness.run, states, witness.predicate, subject, source)


def _any_size(
    bench: Bench, claim: Claimed, asked: Question, budget: Budget, blank: ClaimResult
) -> Decided:
    if claim.region is not None:
        note = "`iff` over a parameter that sizes a group cannot be decided; fix the size in `with`"
        return Decided(replace(blank, verdict=Verdict.UNDECIDED, depth=0, notes=(note,)))

    def one_size(sized: Question) -> Decided:
        return _fixed(bench, claim, sized, budget, blank)

    def abstract(kept: Question) -> ClaimResult:
        lowered = lower(bench.model, kept.setting, {GOAL: kept.goal})
        return _whole(bench, claim, kept.subject, lowered, budget, blank)

    def counted() -> ClaimResult | None:
        settled = counted_answer(bench, asked, claim.check.span, budget)
        if settled is None:
            return None
        return replace(verdict(claim, asked.subject, settled.answer, blank), notes=(settled.note,))

    try:
        result, findings = decide_any_size(
            bench.model, asked, claim.check.span, one_size, abstract, counted
        )
    except AbstractionFailed as failure:
        note = f"not decided for every size: {failure}; fix the size in `with`"
        return Decided(replace(blank, verdict=Verdict.UNDECIDED, depth=0, notes=(note,)))
    return Decided(result, findings)


def _region(
    bench: Bench, claim: Claimed, lowered: Lowered, budget: Budget, blank: ClaimResult
) -> ClaimResult:
    """`H unreachable iff E`: proved under E, and outside of E covered by runs."""
    region = lowered.regions["E"]
    parts = [lowered.system.properties[name] for name in lowered.parts[GOAL]]
    predicate = disj(*parts)
    answer = _inside_with_fewer(bench, claim, budget) or decide_parts(
        bench, restricted(lowered, region), parts, budget
    )
    if answer.witness is not None:
        found = verdict(claim, claim.question.subject, answer, blank)  # type: ignore[union-attr]
        return replace(found, met=False, notes=("it is reachable although the condition holds",))
    if answer.proof is None:
        return verdict(claim, "", answer, blank)
    return _outside(lowered, predicate, region, answer, budget, blank)


def restricted(lowered: Lowered, region: Term) -> Lowered:
    system = lowered.system
    return replace(lowered, system=replace(system, constraints=(*system.constraints, region)))


def _inside_with_fewer(bench: Bench, claim: Claimed, budget: Budget) -> Answer | None:
    """A proof inside of the region with few members kept of each group; None without one."""
    asked = claim.question
    assert asked is not None and claim.region is not None
    kept = fewer_members(bench.model, asked)
    if not kept or not isinstance(asked.goal, Reach):
        return None
    try:
        few = lower(
            bench.model, abstracted(asked, kept).setting, {GOAL: asked.goal}, {"E": claim.region}
        )
    except AbstractionFailed:
        return None
    share = replace(budget, deadline=time.monotonic() + budget.remaining() * 0.2)
    parts = [few.system.properties[name] for name in few.parts[GOAL]]
    answer = decide_parts(bench, restricted(few, few.regions["E"]), parts, share)
    return answer if answer.proof is not None else None


def _outside(
    lowered: Lowered,
    predicate: Term,
    region: Term,
    inside: Answer,
    budget: Budget,
    blank: ClaimResult,
) -> ClaimResult:
    """The other direction: every value outside of the region has a run."""
    sliced = slice_system(replace(lowered.system, properties={GOAL: predicate}), (GOAL,))
    known = Proved(inside.engine, inside.proof or "")
    outside = cover(sliced.system, GOAL, region, budget, known)
    result = replace(blank, engine=inside.engine)
    match outside:
        case Covered(_, pieces):
            for piece in pieces:
                confirm(sliced.system, piece.found.run)
            kinds = f"{len(pieces)} kind{'s' if len(pieces) != 1 else ''} of run"
            return replace(
                result,
                verdict=Verdict.UNREACHABLE,
                met=True,
                proof=f"{inside.proof}; elsewhere reachable for every value ({kinds})",
            )
        case SafeOutside(point, proof):
            domains = domains_of(sliced.system)
            values = ", ".join(f"{n} = {show(v, domains[n])}" for n, v in sorted(point.items()))
            return replace(
                result,
                verdict=Verdict.UNREACHABLE,
                met=False,
                proof=proof.argument,
                notes=(f"it is unreachable outside of the region as well, as for {values}",),
            )
        case UnsafeInside():
            raise Defect("a region that was proved safe has a run")
        case Undecided(reason):
            note = f"proved where the condition holds; where it does not: {reason}"
            return replace(result, verdict=Verdict.UNDECIDED, notes=(note,))
        case _:
            assert_never(outside)


def _assumptions(bench: Bench) -> tuple[str, ...]:
    return tuple(f"assuming: {a.title}" for a in bench.model.assumptions)
