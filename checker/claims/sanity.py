"""What must hold of a setting before any verdict about it means something.

- Something is left: parameters and initial values can satisfy all that is required of them.
- Every window can open.
- Every value stays in the range it was declared with.
- Time can always go on. A state from which it cannot is a *time-lock*; it would make every proof
  empty. Where no cycle of transitions can fire without time in between, there is none: a firing whose
  deadline is positive is not due again in the same instant, so only transitions due at once can
  follow each other without end, and those only along a cycle. Where there is such a cycle, the
  zone graph is searched, and what cannot be decided is warned of.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from graphlib import CycleError, TopologicalSorter

from checker.claims.bench import Answer, Bench, Defect
from checker.claims.story import tell
from checker.codes import EMPTY_WINDOW, OUT_OF_RANGE, TIME_LOCK, VACUOUS
from checker.diagnostics import Diagnostic, Label, Severity, Span
from checker.results import Trace
from checker.smt.satisfy import satisfying
from checker.system.interpreter import Failed, replay
from checker.system.lowering import Lowered
from checker.system.lowering.draft import Obligation, in_domain
from checker.system.system import Branch, Domain, System, Timer, Transition
from checker.system.terms import (
    FALSE,
    TRUE,
    Op,
    Term,
    conj,
    disj,
    integer,
    le,
    negate,
    number,
    real,
    substitute,
    var,
)
from checker.system.timelock import NoTimeLock, TimeLock, find_time_lock
from checker.system.wording import Words, show
from checker.system.zonegraph import Limits

LOCK_STATES = 20_000
LOCK_SECONDS = 10.0


@dataclass(frozen=True, slots=True)
class Finding:
    """A mistake in a model that shows in a run, with the run where there is one."""

    diagnostic: Diagnostic
    subject: str
    trace: Trace | None = None


def domains_of(system: System) -> dict[str, Domain]:
    found = {r.name: r.domain for r in system.rigids}
    found.update((v.name, v.domain) for v in system.variables)
    return found


def vacuous(lowered: Lowered, span: Span, what: str) -> Diagnostic | None:
    """An error where no parameter values or no initial state are left."""
    system = lowered.system
    terms = (*system.constraints, *system.initially, *_legal(system))
    if satisfying(terms, domains_of(system)) is not None:
        return None
    return Diagnostic(
        VACUOUS,
        f"no parameter values and initial states satisfy all that {what} asks for",
        Label(span, "so the claim would be about no run at all"),
        help="widen a range, or drop one of the `require`, `assume` or `with` conditions",
    )


def empty_window(lowered: Lowered) -> Diagnostic | None:
    """An error for the first window that never opens for some allowed parameters."""
    system = lowered.system
    domains = domains_of(system)
    for obligation in lowered.obligations:
        point = satisfying((*system.constraints, obligation.empty, *_legal(system)), domains)
        if point is not None:
            return _never_opens(obligation, point, domains)
    return None


def _never_opens(
    obligation: Obligation, point: Mapping[str, object], domains: Mapping[str, Domain]
) -> Diagnostic:
    values = ", ".join(
        f"{name} = {show(value, domains[name])}"  # type: ignore[arg-type]
        for name, value in sorted(point.items())
        if name in domains
    )
    return Diagnostic(
        EMPTY_WINDOW,
        f"the window of `{obligation.what}` never opens for some allowed parameters",
        Label(obligation.span, f"empty where {values}"),
        help="restrict the parameters (`in`, `require`) or the window",
    )


def _legal(system: System, exclude: Collection[str] = ()) -> list[Term]:
    """The declared ranges of the variables, as far as they have one."""
    found: list[Term] = []
    for variable in system.variables:
        if variable.name in exclude:
            continue
        domain = variable.domain
        term = var(variable.name, domain.sort)
        if domain.labels:
            found.append(le(integer(0), term))
            found.append(le(term, integer(len(domain.labels) - 1)))
        else:
            found.append(in_domain(term, domain))
    return found


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
        known = _legal(system, exclude=set(lowered.ranges.values()) - set(assumed))
        kept = [v for v in assumed if not _broken(system, v, domains, known)]
        if kept == assumed:
            return [v for v in lowered.ranges.values() if v not in kept]
        assumed = kept


def _starts_in_range(system: System, variable: str, domains: Mapping[str, Domain]) -> bool:
    initial = next(v.initial for v in system.variables if v.name == variable)
    if initial is None:
        return True
    outside = negate(in_domain(initial, domains[variable]))
    terms = (*system.constraints, outside, *_legal(system))
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
        return " | ".join(show(v.value, domain) for v in domain.values)  # type: ignore[arg-type]
    ends = [
        ""
        if end is None
        else (
            show(end.value, domain) if end.op is Op.CONST else words.say(end)  # type: ignore[arg-type]
        )
        for end in (domain.low, domain.high)
    ]
    return "..".join(ends)


def time_lock(system: System, span: Span) -> Finding | None:
    """A state from which time cannot go on; a warning where that could not be excluded."""
    cycle = urgent_cycle(system)
    if cycle is None:
        return None
    found = find_time_lock(system, Limits(LOCK_STATES, LOCK_SECONDS))
    match found:
        case NoTimeLock():
            return None
        case TimeLock(run, due, repeating):
            result = replay(system, run)
            if isinstance(result, Failed):
                raise Defect(f"a time-lock's run is refused: {result.reason}")
            trace = tell(system, run, result.states, TRUE, "time stops here")
            return Finding(
                Diagnostic(
                    TIME_LOCK,
                    "a run leads to a state from which time cannot go on",
                    Label(span, "in the setting of this check"),
                    notes=(_why_locked(due, repeating),),
                    help="give one of them a positive lower bound, or a guard that ends the circle",
                ),
                "time",
                trace,
            )
        case _:
            return Finding(
                Diagnostic(
                    TIME_LOCK,
                    "it could not be excluded that time stops",
                    Label(span, "in the setting of this check"),
                    notes=(f"may follow each other without time in between: {cycle}",),
                    help="give one of them a positive lower bound",
                    severity=Severity.WARNING,
                ),
                "time",
            )


def _why_locked(due: tuple[str, ...], repeating: tuple[str, ...]) -> str:
    if repeating:
        return "due again and again without time in between: " + ", ".join(repeating)
    return "due, and nothing can happen: " + ", ".join(due)


def urgent_cycle(system: System) -> str | None:
    """A cycle of transitions that may each make the next due at once; None where there is none."""
    domains = domains_of(system)
    legal = _legal(system)
    urgent = [
        (i, t, system.timers[t.timer])
        for i, t in enumerate(system.transitions)
        if t.timer is not None and _may_be_due_at_once(system, system.timers[t.timer], domains)
    ]
    latches = _latched(system)
    needs: dict[int, set[int]] = {i: set() for i, _, _ in urgent}
    for i, one, _ in urgent:
        for j, other, timer in urgent:
            if any(
                _starts(system, one, branch, timer, other, latches, legal, domains)
                for branch in one.branches
            ):
                if i == j:
                    return one.name
                needs[j].add(i)
    try:
        TopologicalSorter(needs).prepare()
    except CycleError as error:
        names = [system.transitions[i].name for i in error.args[1]]
        return " -> ".join(names)
    return None


def _may_be_due_at_once(system: System, timer: Timer, domains: Mapping[str, Domain]) -> bool:
    if timer.deadline is None or timer.binding == FALSE:
        return False
    if timer.deadline.op is Op.CONST:
        return number(timer.deadline) <= 0
    captured = dict(timer.captures)
    deadline = substitute(timer.deadline, captured)
    zero = le(deadline, real(0))
    return (
        satisfying((*system.constraints, timer.binding, zero, *_legal(system)), domains) is not None
    )


def _latched(system: System) -> dict[str, Term]:
    """Every latch as a term over the state after the effects."""
    found: dict[str, Term] = {}
    for latch in system.latches:
        found[latch.variable] = substitute(latch.value, found)
    return found


def _starts(
    system: System,
    one: Transition,
    branch: Branch,
    timer: Timer,
    other: Transition,
    latches: Mapping[str, Term],
    legal: list[Term],
    domains: Mapping[str, Domain],
) -> bool:
    """Whether firing `branch` can stamp `timer` afresh while it is active."""
    position = other.timer
    restarted = position in one.restarts or position in branch.restarts
    after = substitute(substitute(timer.active, latches), dict(branch.effects))
    fresh = conj(branch.guard, after, TRUE if restarted else negate(timer.active))
    if fresh == FALSE:
        return False
    return satisfying((*system.constraints, *legal, fresh), domains) is not None
