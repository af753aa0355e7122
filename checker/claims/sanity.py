"""What must hold of a setting before any verdict about it means something.

- Something is left: parameters and initial values can satisfy all that is required of them.
- Every window can open.
- Time can always go on. A state from which it cannot is a *time-lock*; it would make every proof
  empty. What cannot be excluded by its form (`checker.claims.zeno`) is searched for in the zone
  graph, and what cannot be decided there is warned of.

(That every value stays in its range is the business of `checker.claims.ranges`.)
"""

from __future__ import annotations

from collections.abc import Mapping

from checker.claims.bench import Defect
from checker.claims.findings import Finding
from checker.claims.legal import domains_of, legal
from checker.claims.story import tell
from checker.claims.zeno import endless
from checker.codes import EMPTY_WINDOW, TIME_LOCK, VACUOUS
from checker.diagnostics import Diagnostic, Label, Severity, Span
from checker.smt.satisfy import satisfying
from checker.system.interpreter import Failed, replay
from checker.system.lowering import Lowered
from checker.system.lowering.draft import Obligation
from checker.system.system import Domain, System
from checker.system.terms import TRUE, Const
from checker.system.timelock import NoTimeLock, TimeLock, find_time_lock
from checker.system.wording import show
from checker.system.zonegraph import Limits

LOCK_STATES = 20_000
LOCK_SECONDS = 10.0


def vacuous(lowered: Lowered, span: Span, what: str) -> Diagnostic | None:
    """An error where no parameter values or no initial state are left."""
    system = lowered.system
    terms = (*system.constraints, *system.initially, *legal(system))
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
        point = satisfying((*system.constraints, obligation.empty, *legal(system)), domains)
        if point is not None:
            return _never_opens(obligation, point, domains)
    return None


def _never_opens(
    obligation: Obligation, point: Mapping[str, Const], domains: Mapping[str, Domain]
) -> Diagnostic:
    values = ", ".join(
        f"{name} = {show(value, domains[name])}"
        for name, value in sorted(point.items())
        if name in domains
    )
    return Diagnostic(
        EMPTY_WINDOW,
        f"the window of `{obligation.what}` never opens for some allowed parameters",
        Label(obligation.span, f"empty where {values}"),
        help="restrict the parameters (`in`, `require`) or the window",
    )


def time_lock(system: System, span: Span) -> Finding | None:
    """A state from which time cannot go on; a warning where that could not be excluded."""
    circle = endless(system)
    if circle is None:
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
                    notes=(f"may follow each other without time in between: {', '.join(circle)}",),
                    help="give one of them a positive lower bound",
                    severity=Severity.WARNING,
                ),
                "time",
            )


def _why_locked(due: tuple[str, ...], repeating: tuple[str, ...]) -> str:
    if repeating:
        return "due again and again without time in between: " + ", ".join(repeating)
    return "due, and nothing can happen: " + ", ".join(due)
