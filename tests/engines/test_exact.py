"""Exact arithmetic without a solver: elimination, implicants, least instants."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.engines.earliest import earliest
from checker.engines.linear import Implicant, Infeasible, as_term, constraint, eliminate, value_of
from checker.system.terms import (
    Sort,
    Term,
    conj,
    disj,
    eq,
    floor_div,
    integer,
    ite,
    le,
    lt,
    negate,
    real,
    sub,
    var,
)

A, B = var("a", Sort.REAL), var("b", Sort.REAL)
N, P = var("n", Sort.INT), var("p", Sort.BOOL)
T1, T2 = var("t@1", Sort.REAL), var("t@2", Sort.REAL)
SORTS = {"a": Sort.REAL, "b": Sort.REAL, "c": Sort.REAL, "n": Sort.INT}


def implicant(term: Term, **point: bool | int | Fraction) -> list[str]:
    found = Implicant(point)
    found.add(term)
    parts = [repr(as_term(c, SORTS)) for c in found.constraints]
    return parts + [f"{n} = {v}" for n, v in found.booleans.items()]


def test_an_implicant_takes_one_side_of_a_choice() -> None:
    term = disj(conj(P, lt(A, B)), le(B, real(3)))
    assert implicant(term, p=True, a=1, b=9) == ["(< a b)", "p = True"]
    assert implicant(term, p=False, a=1, b=2) == ["(<= b 3)"]


def test_an_implicant_fixes_rounding_and_conditions() -> None:
    term = le(ite(P, floor_div(A, real(2)), integer(9)), N)
    assert implicant(term, p=True, a=Fraction(5), n=4) == [
        "(<= 4 a)",
        "(< a 6)",
        "(<= 2 (to_real n))",
        "p = True",
    ]


def test_an_implicant_of_a_difference_takes_a_side() -> None:
    assert implicant(negate(eq(A, B)), a=1, b=2) == ["(< a b)"]


def test_elimination_keeps_strictness() -> None:
    low = constraint({"a": Fraction(1), "t": Fraction(-1)}, Fraction(0), True)
    high = constraint({"t": Fraction(1), "b": Fraction(-2)}, Fraction(1), False)
    (kept,) = eliminate([low, high], ["t"])
    assert repr(as_term(kept, SORTS)) == "(< (+ a 1) (* 2 b))"


def test_an_empty_projection_is_noticed() -> None:
    low = constraint({"t": Fraction(-1)}, Fraction(2), False)
    high = constraint({"t": Fraction(1)}, Fraction(-2), True)
    with pytest.raises(Infeasible):
        eliminate([low, high], ["t"])


@given(
    st.lists(st.tuples(*[st.integers(-2, 2)] * 3, st.integers(-3, 3), st.booleans()), max_size=5),
    st.tuples(st.integers(-3, 3), st.integers(-3, 3)),
)
def test_a_point_of_the_projection_has_a_point_above_it(
    rows: list[tuple[int, int, int, int, bool]], point: tuple[int, int]
) -> None:
    """Fourier-Motzkin is exact: with a and b fixed, a value for c exists iff the projection
    holds."""
    original = [
        constraint({"a": Fraction(a), "b": Fraction(b), "c": Fraction(c)}, Fraction(k), strict)
        for a, b, c, k, strict in rows
    ]
    values = {"a": Fraction(point[0]), "b": Fraction(point[1])}
    try:
        inside = all(value_of(as_term(k, SORTS), values) for k in eliminate(original, ["c"]))
    except Infeasible:
        inside = False
    tried = [Fraction(n, 4) for n in range(-80, 81)]
    assert inside == any(
        all(value_of(as_term(k, SORTS), {**values, "c": c}) for k in original) for c in tried
    )


def test_least_instants_are_whole_milliseconds() -> None:
    conditions = [le(real(0), T1), lt(real(Fraction(5, 2)), T1), le(real(3), sub(T2, T1))]
    assert earliest(conditions, ["t@1", "t@2"]) == (3, 6)


def test_a_finer_grid_where_whole_milliseconds_do_not_do() -> None:
    conditions = [eq(T1, real(Fraction(1, 3))), lt(T1, T2), lt(T2, real(1))]
    found = earliest(conditions, ["t@1", "t@2"])
    assert found is not None and found[0] == Fraction(1, 3) and found[0] < found[1] < 1


def test_the_earlier_of_two_windows() -> None:
    window = disj(conj(le(real(7), T1), le(T1, real(8))), eq(T1, real(4)))
    assert earliest([window], ["t@1"]) == (4,)
    assert earliest([window, le(real(5), T1)], ["t@1"]) == (7,)


def test_contradicting_conditions_have_no_instants() -> None:
    assert earliest([lt(T1, T2), le(T2, T1)], ["t@1", "t@2"]) is None
