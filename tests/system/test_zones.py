"""Difference bound matrices and least solutions of difference constraints."""

from __future__ import annotations

from fractions import Fraction

from hypothesis import given, settings
from hypothesis import strategies as st

from checker.system.timing import AtLeast, earliest
from checker.system.zones import (
    INFINITE,
    ZERO,
    Rows,
    at_most,
    below,
    close,
    complement,
    extrapolate,
    freeze,
    includes,
    let_pass,
    plus,
    point,
    rebase,
    subtract,
    thaw,
    tighten,
)

GRID = [Fraction(k, 2) for k in range(9)]


def contains(rows: Rows, x: Fraction, y: Fraction) -> bool:
    ages = (Fraction(0), x, y)
    return all(
        rows[i][j] == INFINITE
        or ages[i] - ages[j] < rows[i][j] >> 1
        or (rows[i][j] & 1 and ages[i] - ages[j] == rows[i][j] >> 1)
        for i in range(3)
        for j in range(3)
    )


def members(rows: Rows) -> set[tuple[Fraction, Fraction]]:
    return {(x, y) for x in GRID for y in GRID if contains(rows, x, y)}


bounds = st.tuples(st.integers(0, 2), st.integers(0, 2), st.integers(-3, 4), st.booleans()).filter(
    lambda b: b[0] != b[1]
)


@st.composite
def zones(draw: st.DrawFn) -> Rows:
    rows = point(2)
    let_pass(rows)
    rows = rebase(rows, draw(st.sampled_from(((1, 2), (1, 0), (0, 2)))))
    let_pass(rows)
    for i, j, c, weak in draw(st.lists(bounds, max_size=3)):
        kept = [list(row) for row in rows]
        if not tighten(rows, i, j, at_most(c) if weak else below(c)):
            rows = kept
    return rows


def test_bounds_add_and_negate() -> None:
    assert plus(at_most(2), at_most(3)) == at_most(5)
    assert plus(at_most(2), below(3)) == below(5)
    assert plus(INFINITE, below(3)) == INFINITE
    assert complement(at_most(2)) == below(-2)
    assert complement(below(-2)) == at_most(2)


def test_two_clocks_run_alike_until_one_is_reset() -> None:
    rows = point(2)
    let_pass(rows)
    assert members(rows) == {(x, x) for x in GRID}
    assert tighten(rows, 0, 1, at_most(-1))
    assert tighten(rows, 1, 0, below(2))
    reset = rebase(rows, (1, 0))
    assert members(reset) == {(x, Fraction(0)) for x in GRID if 1 <= x < 2}
    assert not tighten(reset, 1, 0, below(1))


def test_a_copied_clock_equals_its_source() -> None:
    rows = point(1)
    let_pass(rows)
    assert members(rebase(rows, (1, 1))) == {(x, x) for x in GRID}


def test_extrapolation_forgets_what_no_bound_can_tell() -> None:
    rows = point(2)
    let_pass(rows)
    assert tighten(rows, 0, 1, at_most(-7))
    rows = rebase(rows, (1, 0))
    extrapolate(rows, (-1, 2, 2), (-1, 2, 2))
    assert rows == [[ZERO, below(-2), ZERO], [INFINITE, ZERO, INFINITE], [ZERO, below(-2), ZERO]]


@settings(max_examples=200, deadline=None)
@given(zones(), bounds)
def test_tighten_is_intersection(rows: Rows, bound: tuple[int, int, int, bool]) -> None:
    i, j, c, weak = bound
    before = members(rows)
    alive = tighten(rows, i, j, at_most(c) if weak else below(c))

    def obeys(x: Fraction, y: Fraction) -> bool:
        ages = (Fraction(0), x, y)
        difference = ages[i] - ages[j]
        return difference <= c if weak else difference < c

    expected = {one for one in before if obeys(*one)}
    if alive:
        assert members(rows) == expected
        closed = [list(row) for row in rows]
        close(closed)
        assert closed == rows
    else:
        assert not expected


@settings(max_examples=200, deadline=None)
@given(zones(), zones())
def test_subtraction_and_inclusion(rows: Rows, other: Rows) -> None:
    pieces = subtract(rows, other)
    parts = [members(piece) for piece in pieces]
    assert set().union(*parts) == members(rows) - members(other)
    assert sum(map(len, parts)) == len(set().union(*parts))
    assert includes(freeze(other), freeze(rows)) == (not pieces)


@given(zones())
def test_freezing_keeps_everything(rows: Rows) -> None:
    assert thaw(freeze(rows), 2) == rows


def test_earliest_instants() -> None:
    at = earliest(
        3, [AtLeast(1, 0, Fraction(2)), AtLeast(2, 1, Fraction(3)), AtLeast(0, 2, Fraction(-9))]
    )
    assert at == [0, 2, 5]


def test_no_instants_where_bounds_contradict() -> None:
    assert earliest(2, [AtLeast(1, 0, Fraction(2)), AtLeast(0, 1, Fraction(-1))]) is None
    assert (
        earliest(2, [AtLeast(1, 0, Fraction(2), strict=True), AtLeast(0, 1, Fraction(-2))]) is None
    )


def test_strict_bounds_are_met_by_a_round_margin() -> None:
    strict = [AtLeast(1, 0, Fraction(2), strict=True), AtLeast(2, 1, Fraction(0), strict=True)]
    assert earliest(3, [*strict, AtLeast(0, 2, Fraction(-3))]) == [0, Fraction(5, 2), 3]
    assert earliest(3, [*strict, AtLeast(0, 2, Fraction(-3), strict=True)]) == [
        0,
        Fraction(21, 10),
        Fraction(22, 10),
    ]
