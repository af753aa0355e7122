"""From a run of a transition system, whole or in part, to a recording of it by names."""

from __future__ import annotations

from checker.recording import Fired, Fixed, Recording
from checker.system.evaluate import evaluate
from checker.system.run import Run
from checker.system.system import System
from checker.system.terms import variables_of


def record(system: System, run: Run) -> Recording | None:
    """The run by names; None where it is not known from which setting the system came, or where
    groups were abstracted (such a run is one of no concrete system)."""
    asked = system.asked
    if asked is None or asked.kept:
        return None
    known = {r.name for r in system.rigids}
    values = dict(run.rigid)
    fixed = Fixed(
        tuple(
            (name, evaluate(term, values))
            for name, term in asked.values
            if variables_of(term) <= known
        ),
        asked.on,
        asked.free,
        asked.open,
        asked.deviations,
        asked.goal,
    )
    transitions = system.transitions
    return Recording(
        fixed,
        tuple((name, value) for name, value in run.rigid.items() if name in known),
        tuple((v.name, run.initial[v.name]) for v in system.variables if v.initial is None),
        frozenset((t.name, b.choices) for t in transitions for b in t.branches),
        tuple(
            Fired(
                f.time,
                transitions[f.transition].name,
                transitions[f.transition].branches[f.branch].choices,
            )
            for f in run.firings
        ),
        run.end,
    )
