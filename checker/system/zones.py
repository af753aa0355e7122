"""Zones: sets of clock values given by bounds on clocks and on their differences.

A zone over clocks 1..n is a difference bound matrix: entry (i, j) bounds x_i - x_j, where x_0 is 0
(Dill 1989; Bengtsson and Yi, "Timed automata: semantics, algorithms and tools", 2004). A bound is
one integer: `2c + 1` for "<= c", `2c` for "< c", `INFINITE` for none, so that smaller is tighter.
Matrices are closed (every entry is the tightest that follows) before and after each function here;
those that change a matrix change it in place.
"""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain
from operator import ge

Rows = list[list[int]]
Flat = tuple[int, ...]

INFINITE = 1 << 200
ZERO = 1
"""The bound "<= 0"."""


def at_most(c: int) -> int:
    return 2 * c + 1


def below(c: int) -> int:
    return 2 * c


def plus(a: int, b: int) -> int:
    """The bound on x - z that follows from one on x - y and one on y - z."""
    if a == INFINITE or b == INFINITE:
        return INFINITE
    return a + b - ((a | b) & 1)


def complement(bound: int) -> int:
    """The bound on y - x that says: the given one on x - y does not hold."""
    return 1 - bound


def point(size: int) -> Rows:
    """The zone over `size` clocks that are all 0."""
    return [[ZERO] * (size + 1) for _ in range(size + 1)]


def freeze(rows: Rows) -> Flat:
    return tuple(chain.from_iterable(rows))


def thaw(flat: Flat, size: int) -> Rows:
    """The matrix over `size` clocks that `freeze` made flat."""
    width = size + 1
    return [list(flat[i : i + width]) for i in range(0, width * width, width)]


def includes(large: Flat, small: Flat) -> bool:
    """Whether the one zone contains the other."""
    return all(map(ge, large, small))


def tighten(rows: Rows, i: int, j: int, bound: int) -> bool:
    """Intersect with x_i - x_j <= bound. False if nothing is left (the matrix is then void)."""
    if bound >= rows[i][j]:
        return True
    back = rows[j][i]
    if back != INFINITE and back + bound - ((back | bound) & 1) < ZERO:
        return False
    tail = rows[j]
    for row in rows:
        head = row[i]
        if head == INFINITE:
            continue
        via = head + bound - ((head | bound) & 1)
        for k, rest in enumerate(tail):
            if rest != INFINITE:
                through = via + rest - ((via | rest) & 1)
                if through < row[k]:
                    row[k] = through
    return True


def close(rows: Rows) -> None:
    """Floyd and Warshall; for a zone that is not empty."""
    for k, through in enumerate(rows):
        for row in rows:
            head = row[k]
            if head == INFINITE or row is through:
                continue
            for j, rest in enumerate(through):
                if rest != INFINITE:
                    via = head + rest - ((head | rest) & 1)
                    if via < row[j]:
                        row[j] = via


def let_pass(rows: Rows) -> None:
    """Any amount of time passes: all clocks grow alike."""
    for row in rows[1:]:
        row[0] = INFINITE


def rebase(rows: Rows, sources: Sequence[int]) -> Rows:
    """A zone over new clocks, the i-th of which is the old clock `sources[i - 1]`, or 0 for 0.

    Resets, copies, and clocks that come or go are all of this form. No closing is needed.
    """
    picked = (0, *sources)
    return [[row[j] for j in picked] for row in [rows[i] for i in picked]]


def extrapolate(rows: Rows, lower: Sequence[int], upper: Sequence[int]) -> None:
    """Forget what no bound can tell apart, so that there are finitely many zones.

    `lower[i]` (`upper[i]`) is the largest constant that clock i is compared with from below (from
    above), -1 for none; index 0 is unused. This is Extra+LU of Behrmann, Bouyer, Larsen and
    Pelanek, "Lower and upper bounds in zone-based abstractions of timed automata" (2006): exact for
    reachability where no bound compares two clocks. With `lower == upper` every point of the result
    equals a point of the zone except where both lie above the constant, which is a bisimulation,
    hence exact for infinite runs and for what is impossible as well.
    """
    floor = rows[0]
    size = len(rows)
    high_l = [False] + [-(floor[i] >> 1) > lower[i] for i in range(1, size)]
    high_u = [False] + [-(floor[i] >> 1) > upper[i] for i in range(1, size)]
    changed = False
    for i in range(1, size):
        row = rows[i]
        limit = 2 * lower[i] + 1
        for j in range(size):
            if i != j and row[j] != INFINITE and (row[j] > limit or high_l[i] or high_u[j]):
                row[j] = INFINITE
                changed = True
    for j in range(1, size):
        if high_u[j]:
            floor[j] = min(2 * -upper[j], ZERO)
            changed = True
    if changed:
        close(rows)


def subtract(rows: Rows, other: Rows) -> list[Rows]:
    """The points of one zone that are not in the other, as disjoint zones."""
    rest = [list(row) for row in rows]
    pieces: list[Rows] = []
    for i in range(len(rows)):
        for j in range(len(rows)):
            bound = other[i][j]
            if i == j or bound >= rest[i][j]:
                continue
            piece = [list(row) for row in rest]
            if tighten(piece, j, i, complement(bound)):
                pieces.append(piece)
            if not tighten(rest, i, j, bound):
                return pieces
    return pieces
