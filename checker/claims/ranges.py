"""Whether every value stays in the range that it was declared with.

First each range is tried as an inductive invariant, together with the others; only what fails is
given to the engines. A run that leaves a range is an error in the model.
"""

from __future__ import annotations

from collections.abc import Mapping

from checker.claims.bench import Answer, Bench
from checker.claims.findings import Finding
from checker.claims.legal import domains_of, legal
from checker.claims.story import tell
from checker.codes import OUT_OF_RANGE
from checker.diagnostics import Diagnostic, Label, Severity, Span
from checker.smt.satisfy import satisfying
from checker.system.lowering import Lowered
from checker.system.lowering.draft import in_domain
from checker.system.system import Domain, System
from checker.system.terms import Op, Term, conj, const_value, disj, negate
from checker.system.wording import Words, show


def out_of_range(bench: Bench, lowered: Lowered, span: Span) -> list[Finding]:
    """Values that leave their range, and a warning where it could not be decided."""
    findings = []
    for variable in _not_inductive(lowered):
        name = next(n for n, v in lowered.ranges.items() if v == variable)
        answer = bench.decide(lowered.system, lowered.system.properties[name], bench.budget(0.1))
        finding = _range_finding(lowered.system, variable, answer, span)
        if finding is not None:
            findings.append(finding)
    return findings


def _not_inductive(lowered: Lowered) -> list[str]:
    """The variables whose range is not kept by every single firing from states in range.

    A greatest fixpoint (Houdini: Flanagan and Leino 2001): ranges that some firing breaks are no
    longer assumed, until those that are left carry each other.
    """
    system = lowered.system
    domains = domains_of(system)
    assumed = [v for v in lowered.ranges.values() if _starts_in_range(system, v, domains)]
    while True:
        known = legal(system, exclude=set(lowered.ranges.values()) - set(assumed))
        kept = [v for v in assumed if not _broken(system, v, domains, known)]
        if kept == assumed:
            return [v for v in lowered.ranges.values() if v not in kept]
        assumed = kept


def _starts_in_range(system: System, variable: str, domains: Mapping[str, Domain]) -> bool:
    initial = next(v.initial for v in system.variables if v.name == variable)
    if initial is None:
        return True
    outside = negate(in_domain(initial, domains[variable]))
    terms = (*system.constraints, outside, *legal(system))
    return satisfying(terms, domains) is None


def _broken(
    system: System, variable: str, domains: Mapping[str, Domain], known: list[Term]
) -> bool:
    """Whether a firing takes the variable out of range from a state in which `known` holds."""
    ways = [
        conj(branch.guard, negate(in_domain(value, domains[variable])))
        for transition in system.transitions
        for branch in transition.branches
        for name, value in branch.effects
        if name == variable
    ]
    ways += [
        negate(in_domain(latch.value, domains[variable]))
        for latch in system.latches
        if latch.variable == variable
    ]
    return satisfying((*system.constraints, *known, disj(*ways)), domains) is not None


def _range_finding(system: System, variable: str, answer: Answer, span: Span) -> Finding | None:
    if answer.proof is not None:
        return None
    domain = domains_of(system)[variable]
    declared = _declared(system, domain)
    if answer.witness is None:
        return Finding(
            Diagnostic(
                OUT_OF_RANGE,
                f"it could not be proved that `{variable}` stays in {declared}",
                Label(span, f"in the setting of this check ({answer.reason})"),
                help="guard the assignment, or write `min(.., ..)` or `max(.., ..)` around it",
                severity=Severity.WARNING,
            ),
            variable,
        )
    w = answer.witness
    value = show(w.states.states[-1].values[variable], domain)
    trace = tell(w.system, w.run, w.states.states, w.predicate, f"{variable} is {value}")
    return Finding(
        Diagnostic(
            OUT_OF_RANGE,
            f"`{variable}` becomes {value}, outside its range {declared}",
            Label(span, "in the setting of this check"),
            help="guard the assignment, or write `min(.., ..)` or `max(.., ..)` around it",
        ),
        variable,
        trace,
    )


def _declared(system: System, domain: Domain) -> str:
    words = Words(system)
    if domain.values:
        return " | ".join(show(const_value(v), domain) for v in domain.values)
    ends = [
        ""
        if end is None
        else (
            show(end.value, domain) if end.op is Op.CONST else words.say(end)  # type: ignore[arg-type]
        )
        for end in (domain.low, domain.high)
    ]
    return "..".join(ends)
