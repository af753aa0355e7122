"""A fixed sequence of firings, executed symbolically: what times, rigid and initial values it
needs.

No solver is involved: the result is a list of conditions, terms over the instants `t@1`, `t@2`, ..,
the rigid variables and the free initial values (`x@init`). The sequence is a run that ends in the
predicate exactly where all of them hold. Deadlines appear once per stretch in which their timer
does not change, at its end, which implies them for the rest.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from fractions import Fraction

from checker.records import dataclass
from checker.smt.program import ZERO, Program, State, overrun_free
from checker.smt.unroll import constant, initial_constants
from checker.system.run import Firing, Run
from checker.system.terms import TRUE, Const, Sort, Term, disj, eq, le, sub, var


@dataclass(frozen=True, slots=True)
class Executed:
    """`conditions` of the sequence; `times` are the names of its instants, `free` those of its free
    initial values by variable."""

    conditions: tuple[Term, ...]
    times: tuple[str, ...]
    free: Mapping[str, str]


def execute(
    program: Program,
    firings: Sequence[Firing],
    predicate: Term,
    rigid: Mapping[str, Const] | None = None,
    free: Mapping[str, Const] | None = None,
) -> Executed:
    """Conditions under which these firings, in this order, are a run to the predicate. Their times
    are ignored; `rigid` and `free` initial values are put in where they are given."""
    names = {n: f"{n}@init" for n in program.free_variables()}
    chosen = {
        n: constant(free[n], program.sorts[n]) if free is not None else var(m, program.sorts[n])
        for n, m in names.items()
    }
    fixed = {n: constant(v, program.rigid_sorts[n]) for n, v in (rigid or {}).items()}
    whole = State(fixed, {})
    initial = program.initial_values(chosen)
    needs = [*program.rigid_constraints(), *program.initial_constraints(initial)]
    state = program.settle({x: whole.read(term) for x, term in initial.items()})
    state.values.update(fixed)
    now: Term = ZERO
    times = []
    for number, firing in enumerate(firings, 1):
        link = program.link(firing.transition, firing.branch)
        before, now = now, var(f"t@{number}", Sort.REAL)
        times.append(f"t@{number}")
        needs.append(le(before, now))
        for t in sorted(program.timed):
            if t in program.relaxed:
                needs.append(disj(eq(before, now), _in_time(program, state, t, now)))
            elif t in link.timers or program.deadline_reads[t] & link.writes:
                needs.append(_in_time(program, state, t, now))
        timer = program.timer_of(link)
        if timer is not None:
            needs.append(program.window(link, sub(now, state.stamps[timer]), state))
        fired = program.fire(state, link, now)
        needs.append(fired.guard)
        state.values.update(fired.values)
        state.stamps.update(fired.stamps)
    for t in sorted(program.timed - program.relaxed):
        needs.append(_in_time(program, state, t, now))
    needs.append(state.read(predicate))
    folded = dict.fromkeys(whole.read(term) for term in needs)
    return Executed(tuple(t for t in folded if t != TRUE), tuple(times), names)


def _in_time(program: Program, state: State, timer: int, now: Term) -> Term:
    return overrun_free(program.system.timers[timer], state, sub(now, state.stamps[timer]))


def as_run(
    program: Program,
    firings: Sequence[Firing],
    times: Sequence[Const],
    rigid: Mapping[str, Const],
    free: Mapping[str, Const],
) -> Run:
    """The sequence at these instants, from these values."""
    moved = tuple(
        Firing(Fraction(time), f.transition, f.branch)
        for time, f in zip(times, firings, strict=True)
    )
    end = moved[-1].time if moved else Fraction(0)
    return Run(dict(rigid), initial_constants(program, rigid, free), moved, end)


def free_values(program: Program, run: Run) -> dict[str, Const]:
    """The initial values that the run chose."""
    return {name: run.initial[name] for name in program.free_variables()}


__all__ = ["Executed", "as_run", "execute", "free_values"]
