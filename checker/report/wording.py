"""Findings in plain lines, for reports that have neither columns nor colour."""

from __future__ import annotations

from collections.abc import Iterator

from checker.quantities import instant
from checker.report.standing import Standing, count, standing
from checker.report.trace import headline
from checker.results import ClaimResult, Gap, Trace, Verdict


def found_instead(claim: ClaimResult) -> str:
    """What was found, held against what was claimed: `reachable, trace of 2 steps by bmc`."""
    match claim.verdict:
        case Verdict.REACHABLE if claim.trace is not None:
            basis = f", trace of {count(len(claim.trace.steps), 'step')}"
        case Verdict.UNREACHABLE if claim.proof:
            basis = f", proved by {claim.proof}"
        case _:
            basis = ""
    by = f" by {claim.engine}" if claim.engine and claim.verdict is Verdict.REACHABLE else ""
    return claim.verdict.value + basis + by


def finding(claim: ClaimResult) -> str:
    """The finding in one line, to be read beside the claim's name."""
    match standing(claim):
        case Standing.NOT_MET:
            return f"claimed: {claim.expected}; found: {found_instead(claim)}"
        case Standing.UNDECIDED:
            return f"undecided: {claim.expected}. This is not a verdict of safety"
        case Standing.MET:
            return f"met: {claim.expected}; {found_instead(claim)}"
        case Standing.NOT_CHECKED:
            return " ".join(claim.notes) or "not checked"


def story_of(trace: Trace) -> Iterator[str]:
    """A trace in lines: what was chosen, each step with what it changed, and how it ends."""
    chosen = [*trace.parameters, *trace.initial]
    if chosen:
        yield "start: " + ", ".join(f"{name} = {value}" for name, value in chosen)
    known: frozenset[Gap] = frozenset()
    for step in trace.steps:
        yield f"{instant(step.time)}  {step.component}  {headline(step)}".rstrip()
        for change in step.changes:
            belief = " (belief)" if change.belief else ""
            yield f"    {change.variable}{belief}: {change.before} -> {change.after}"
        for gap in step.gaps:
            if gap not in known:
                yield f"    {gap.belief} still says {gap.believes}, the truth is {gap.truth}"
        known = frozenset(step.gaps)
        if step.note:
            yield f"    the work of {step.note}"
        if step.shows:
            yield f"    this is {step.shows}"
    yield f"{instant(trace.end)}  {trace.conclusion}"
