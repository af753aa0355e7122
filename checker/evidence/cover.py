"""The other half of `unreachable iff E`: whatever lies outside of E has a run, as obligations.

A *piece* is a set of parameter values and the firings of a run that each of them has, in order,
with their instants as functions of the parameters. Two kinds of queries, without solutions:

- *cover*: allowed values outside of E that lie in no piece;
- *run*, for each piece: values in it for which the firings at these instants are no run from the
  initial values named to a state in which the predicate holds.

The runs are runs of the part of the system that the predicate depends on. What was left out reads
and forces nothing there; that it can keep up is the same as that it does not stop time.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from checker.evidence.fields import read_firings, read_values, show_values
from checker.evidence.obligations import Section, Writer
from checker.evidence.plan import NoQuestion
from checker.evidence.spelling import own, spell, symbol
from checker.evidence.translate import Relation
from checker.system.system import System
from checker.system.terms import Const, Sort, Term

PIECE = "$piece."
TIME = "$time."


@dataclass(frozen=True, slots=True)
class Piece:
    """`points` and `times` are over rigid variables, `times` also over `instant(i)` of earlier
    firings; `initial` gives the values of the variables that may start anyhow."""

    points: Term
    firings: tuple[tuple[int, int], ...]
    times: tuple[Term, ...]
    initial: Mapping[str, Const]


def instant(i: int) -> str:
    """The name of the i-th instant in the terms of a piece."""
    return f"instant {i}"


def by_pieces(system: System, predicate: Term, region: Term, pieces: Sequence[Piece]) -> Section:
    """The obligations of a cover."""
    relation = Relation(system)
    writer = Writer(relation)
    lines = relation.lines
    relation.preamble()
    chosen, inside = own("chosen"), own("inside")
    lines.append("; the condition of `iff`, and the pieces")
    lines.append(f"(define-fun {inside} () Bool {spell(region, symbol)})")
    for k, piece in enumerate(pieces):
        lines.append(f"(define-fun {PIECE}{k} () Bool {spell(piece.points, symbol)})")
    none = [f"(not {PIECE}{k})" for k in range(len(pieces))]
    writer.query("cover", chosen, f"(not {inside})", *none)
    for k, piece in enumerate(pieces):
        needs = _run(relation, predicate, k, piece)
        writer.query(f"run {k}", chosen, f"{PIECE}{k}", f"(not (and {' '.join(needs)}))")
    return Section(tuple(lines), tuple(writer.queries))


def _run(relation: Relation, predicate: Term, k: int, piece: Piece) -> list[str]:
    """What has to hold for the firings of a piece to be a run to the predicate."""
    lines = relation.lines
    naming = piece_symbols(relation.system, k, len(piece.times))
    by_name = {name: text for text, (name, _) in naming.items()}
    begins, state = relation.start(f"{k}/", piece.initial)
    needs = [begins]
    before = "0.0"
    for i, ((t, b), time) in enumerate(zip(piece.firings, piece.times, strict=True)):
        now, delay = f"{TIME}{k}.{i}", own(f"{k}/{i}/delay")
        lines.append(f"(define-fun {now} () Real {spell(time, by_name.__getitem__)})")
        lines.append(f"(define-fun {delay} () Real (- {now} {before}))")
        may_wait, later = relation.wait(state, delay, f"{k}/{i}/")
        firing = relation.fire(later, t, b, f"{k}/{i}/")
        needs += [may_wait, firing.may]
        state, before = firing.after, now
    return [*needs, relation.read(predicate, state)]


def piece_symbols(system: System, k: int, count: int) -> dict[str, tuple[str, Sort]]:
    """What the terms of a piece may speak of: symbol to name and sort."""
    found = {symbol(r.name): (r.name, r.domain.sort) for r in system.rigids}
    found |= {f"{TIME}{k}.{i}": (instant(i), Sort.REAL) for i in range(count)}
    return found


def show_piece(piece: Piece) -> dict[str, object]:
    """What the header of a certificate says of a piece."""
    return {
        "firings": [list(firing) for firing in piece.firings],
        "initial": show_values(piece.initial),
    }


def read_piece(
    content: object, system: System
) -> tuple[tuple[tuple[int, int], ...], dict[str, Const]]:
    """Firings and initial values of a piece, as its header has them. Raises `NoQuestion`."""
    if not isinstance(content, dict) or set(content) != {"firings", "initial"}:
        raise NoQuestion("its header lists a piece of another form")
    free = {v.name: v.domain.sort for v in system.variables if v.initial is None}
    return read_firings(content["firings"], system), read_values(content["initial"], free)
