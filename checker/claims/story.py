"""A run of the transition system as the story that people read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType

from checker.results import Change, Gap, Trace, TraceStep
from checker.system.evaluate import evaluate, holds
from checker.system.interpreter import State
from checker.system.record import record
from checker.system.run import Firing, Run
from checker.system.system import Moment, Role, System, Variable
from checker.system.terms import Const, Term
from checker.system.wording import Words, show

SHOWN = (Role.TRUTH, Role.BELIEF)


def tell(
    system: System,
    run: Run,
    states: Sequence[State],
    predicate: Term,
    claim: str,
    source: str = "",
    marks: Mapping[int, str] = MappingProxyType({}),
) -> Trace:
    """The story of `run`, whose states the interpreter gave (`states[0]` at time 0).

    `claim` names what came to hold at the end: a hazard, a constraint that failed; `source` is its
    predicate as the model has it, where that is one. `marks` names what a firing (by number)
    completes, such as the unsafe control action that it is.
    """
    words = Words(system)
    last = states[-1]
    reasons = words.reasons(predicate, last.values)
    return Trace(
        tuple((r.name, show(run.rigid[r.name], r.domain)) for r in system.rigids),
        tuple(
            (v.name, show(states[0].values[v.name], v.domain))
            for v in system.variables
            if v.initial is None and v.role in SHOWN
        ),
        tuple(_steps(system, run, states, marks)),
        _conclusion(claim, source, reasons),
        run.end,
        record(system, run),
    )


def _conclusion(claim: str, source: str, reasons: Sequence[str]) -> str:
    because = " and ".join(reasons)
    if source and because and source.strip("()") != because:
        return f"{claim}: {source}, since {because}"
    return f"{claim}: {source or because}" if source or because else claim


def _steps(
    system: System, run: Run, states: Sequence[State], marks: Mapping[int, str]
) -> list[TraceStep]:
    steps = []
    moments = zip(run.firings, states, states[1:], strict=False)
    for number, (firing, before, after) in enumerate(moments):
        transition = system.transitions[firing.transition]
        origin = transition.origin
        changes = tuple(_changes(system, before.values, after.values))
        if origin.moment is Moment.INTERNAL or (origin.moment is Moment.IDLE and not changes):
            continue
        steps.append(
            TraceStep(
                firing.time,
                origin.component,
                origin.ident,
                origin.name,
                origin.moment.value,
                transition.branches[firing.branch].choices,
                changes,
                tuple(_gaps(system, after.values)),
                _note(system, firing, before),
                marks.get(number, ""),
            )
        )
    return steps


def _changes(
    system: System, before: Mapping[str, Const], after: Mapping[str, Const]
) -> list[Change]:
    return [
        Change(
            v.name,
            show(before[v.name], v.domain),
            show(after[v.name], v.domain),
            v.role is Role.BELIEF,
        )
        for v in system.variables
        if v.role in SHOWN and before[v.name] != after[v.name]
    ]


def _gaps(system: System, values: Mapping[str, Const]) -> list[Gap]:
    """The beliefs that follow something and differ from it now."""
    return [gap for v in system.variables for gap in _gap(v, values)]


def _gap(variable: Variable, values: Mapping[str, Const]) -> list[Gap]:
    if variable.role is not Role.BELIEF or variable.truth is None:
        return []
    truth = evaluate(variable.truth, values)
    believed = values[variable.name]
    if truth == believed:
        return []
    return [Gap(variable.name, show(believed, variable.domain), show(truth, variable.domain))]


def _note(system: System, firing: Firing, before: State) -> str:
    """The scenarios without which this step could not happen here: a loss, or an overdue step."""
    transition = system.transitions[firing.transition]
    switches = ", ".join(transition.origin.switches)
    if not switches or transition.origin.moment is Moment.LOST or transition.timer is None:
        return switches if transition.origin.moment is Moment.LOST else ""
    timer = system.timers[transition.timer]
    if timer.deadline is None or holds(timer.binding, before.values):
        return ""
    age = firing.time - before.stamps[transition.timer]
    return switches if age > evaluate(timer.deadline, before.values) else ""
