"""One run in numbers, as obligations: everything is a constant, so any solver can follow it.

Two queries, without solutions:

- *allowed*: that its parameters and switches may not have these values;
- *run*: that its firings, at these instants, are no run from these initial values to a state in
  which the predicate holds.

It is a run of the whole system; nothing is left out of it.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction

from checker.evidence.fields import read_firings, read_times, read_values, show_values
from checker.evidence.obligations import Section, Writer
from checker.evidence.plan import NoQuestion
from checker.evidence.spelling import literal, own, symbol
from checker.evidence.translate import Relation, conjunction
from checker.system.system import System
from checker.system.terms import Const, Sort, Term


@dataclass(frozen=True, slots=True)
class InNumbers:
    """Values of what is rigid and of the variables that may start anyhow; the firings (transition
    and branch) with their instants in ms."""

    rigid: Mapping[str, Const]
    initial: Mapping[str, Const]
    firings: tuple[tuple[int, int], ...]
    times: tuple[Fraction, ...]


def by_run(system: System, predicate: Term, run: InNumbers) -> Section:
    """The obligations of a run."""
    relation = Relation(system, terse=True)
    writer = Writer(relation)
    lines = relation.lines
    relation.preamble()
    chosen, given = own("chosen"), own("given")
    values = [f"(= {symbol(x)} {literal(run.rigid[x], s)})" for x, s in relation.rigid.items()]
    lines.append("; the values of this run")
    lines.append(f"(define-fun {given} () Bool {conjunction(values)})")
    writer.query("allowed", given, f"(not {chosen})")
    begins, state = relation.start(free=run.initial)
    needs = [begins]
    before = Fraction(0)
    for i, ((t, b), time) in enumerate(zip(run.firings, run.times, strict=True)):
        delay = literal(time - before, Sort.REAL)
        may_wait, later = relation.wait(state, delay, f"{i}.")
        firing = relation.fire(later, t, b, f"{i}.")
        needs += [may_wait, firing.may]
        state, before = firing.after, time
    needs.append(relation.read(predicate, state))
    writer.query("run", given, f"(not {conjunction(needs)})")
    return Section(tuple(lines), tuple(writer.queries))


def show_run(run: InNumbers) -> dict[str, object]:
    """What the header of a certificate says of a run."""
    return {
        "rigid": show_values(run.rigid),
        "initial": show_values(run.initial),
        "firings": [list(firing) for firing in run.firings],
        "times": [str(time) for time in run.times],
    }


def read_run(content: object, system: System) -> InNumbers:
    """A run, as a header has it. Raises `NoQuestion`."""
    if not isinstance(content, dict) or set(content) != {"rigid", "initial", "firings", "times"}:
        raise NoQuestion("its header gives a run of another form")
    firings = read_firings(content["firings"], system)
    rigid = {r.name: r.domain.sort for r in system.rigids}
    free = {v.name: v.domain.sort for v in system.variables if v.initial is None}
    return InNumbers(
        read_values(content["rigid"], rigid),
        read_values(content["initial"], free),
        firings,
        read_times(content["times"], len(firings)),
    )


__all__ = ["InNumbers", "by_run", "read_run", "show_run"]
