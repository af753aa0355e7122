"""For which parameters? `property unreachable iff region`, decided over all open rigid variables.

One direction is a proof with the region as a constraint. The other is a cover: outside the region
find a run, generalise it to all rigid values for which *the same firings in the same order* are a
run, remove those, and go on until nothing outside the region is left.

The generalisation: all conditions of the sequence, as terms over the rigid variables and its
instants (initial values as the run chose them), hold at the run; an implicant of them at that point
is a conjunction of linear constraints and fixed Booleans; its instants are eliminated. Only the
instants, which are real, are eliminated, so the projection is exact: every point of the polyhedron,
be its parameters integers or reals, has instants that make the sequence a run. Rounding divisions
and `if` are fixed to what they are at the run. Domains and constraints are among the conditions.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from checker.engines.bmc import extended, stop_reason
from checker.engines.contract import Budget, Found, Outcome, Proved, Unknown
from checker.engines.linear import Implicant, eliminate, polyhedron, simplified
from checker.engines.portfolio import EngineFailure, decide
from checker.engines.shrink import shrink
from checker.records import dataclass
from checker.smt.emit import Writer
from checker.smt.program import Program
from checker.smt.sequence import execute, free_values
from checker.smt.session import Session, Stopped
from checker.smt.unroll import constant
from checker.system.run import Run
from checker.system.system import System
from checker.system.terms import FALSE, Const, Sort, Term, conj, eq, negate, substitute, var


@dataclass(frozen=True, slots=True)
class Piece:
    """Rigid values (`points`, a polyhedron as a term) that all have a run like `found`, with its
    firings in its order."""

    points: Term
    found: Found


@dataclass(frozen=True, slots=True)
class Covered:
    """The claim holds: `inside` proves the region safe, and every admissible point outside it lies
    in one of the pieces."""

    inside: Proved
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class UnsafeInside:
    """The claim fails: a run whose rigid values lie inside the region."""

    found: Found


@dataclass(frozen=True, slots=True)
class SafeOutside:
    """The claim fails: at `point`, outside the region, the property is unreachable too."""

    point: Mapping[str, Const]
    proof: Proved
    pieces: tuple[Piece, ...]


@dataclass(frozen=True, slots=True)
class Undecided:
    """Not decided. `inside` says what is known of the region, `pieces` what is covered outside."""

    reason: str
    inside: Outcome
    pieces: tuple[Piece, ...]


CoverResult = Covered | UnsafeInside | SafeOutside | Undecided


def cover(
    system: System,
    property_name: str,
    region: Term,
    budget: Budget,
    inside: Outcome | None = None,
) -> CoverResult:
    """Is the property unreachable exactly for the rigid values in `region`?

    `inside` is what is known already of the region itself; without it the engines are asked.
    """
    predicate = system.prop(property_name)
    if inside is None:
        inside = decide(extended(system, region), predicate, budget)
    if isinstance(inside, Found):
        return UnsafeInside(shrink(extended(system, region), predicate, inside, budget))
    outside = extended(system, negate(region))
    pieces: list[Piece] = []
    while True:
        left = extended(outside, *(negate(p.points) for p in pieces))
        try:
            point = any_point(left, budget)
        except Stopped as stop:
            return Undecided(stop_reason(stop, budget), inside, tuple(pieces))
        if point is None:
            break
        answer = _next(left, predicate, point, budget)
        match answer:
            case Found():
                pieces.append(generalised(system, predicate, answer))
            case Proved():
                return SafeOutside(point, answer, tuple(pieces))
            case Unknown():
                return Undecided(answer.reason, inside, tuple(pieces))
    if isinstance(inside, Unknown):
        return Undecided(inside.reason, inside, tuple(pieces))
    return Covered(inside, tuple(pieces))


def _next(left: System, predicate: Term, point: Mapping[str, Const], budget: Budget) -> Outcome:
    """A run with rigid values that are left, or a proof that there is none; where neither comes
    soon, the same for one point of them."""
    half = replace(budget, deadline=budget.deadline - budget.remaining() / 2)
    answer = decide(left, predicate, half)
    if isinstance(answer, Unknown) and not budget.exhausted():
        answer = decide(at_point(left, point), predicate, budget)
    if isinstance(answer, Found):
        return shrink(left, predicate, answer, budget)
    return answer


def generalised(system: System, predicate: Term, found: Found) -> Piece:
    """All rigid values of `system` for which the run's firings, in its order, are a run."""
    program = Program(system)
    run = found.run
    executed = execute(program, run.firings, predicate, None, free_values(program, run))
    point = dict(run.rigid) | {t: f.time for t, f in zip(executed.times, run.firings, strict=True)}
    implicant = Implicant(point)
    for condition in executed.conditions:
        implicant.add(condition)
    constraints = simplified(eliminate(implicant.constraints, executed.times))
    points = polyhedron(constraints, implicant.booleans, program.rigid_sorts)
    if substitute(points, _constants(program, run)) == FALSE:
        raise EngineFailure(f"a run lies outside its own generalisation {points!r}")
    return Piece(points, found)


def any_point(system: System, budget: Budget) -> dict[str, Const] | None:
    """Some admissible rigid values; None where there are none."""
    program = Program(system)
    session = Session(budget.memory_mb)
    writer = Writer("r.")
    writer.declare(program.rigid_sorts)
    writer.write((), program.rigid_constraints())
    session.add(writer.text())
    if budget.exhausted():
        raise Stopped("time")
    if not session.decide((), budget.remaining()):
        return None
    return session.values(program.rigid_sorts)


def at_point(system: System, point: Mapping[str, Const]) -> System:
    """The system with its rigid variables fixed."""
    sorts: dict[str, Sort] = {r.name: r.domain.sort for r in system.rigids}
    fixed = [eq(var(n, sorts[n]), constant(v, sorts[n])) for n, v in point.items()]
    return extended(system, conj(*fixed))


def _constants(program: Program, run: Run) -> dict[str, Term]:
    return {n: constant(v, program.rigid_sorts[n]) for n, v in run.rigid.items()}
