"""Terms as text: names, numbers, sharing."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given
from hypothesis import strategies as st

from checker.smt.emit import Writer, literal, quote
from checker.smt.session import Session
from checker.system.terms import (
    FALSE,
    TRUE,
    Const,
    Op,
    Sort,
    Term,
    add,
    conj,
    eq,
    floor_div,
    integer,
    ite,
    le,
    lt,
    mul,
    negate,
    real,
    to_real,
    var,
)

X, Y, P = var("x", Sort.INT), var("y", Sort.REAL), var("p", Sort.BOOL)


def spelled(term: Term) -> str:
    return Writer("n.").spell(term)


@pytest.mark.parametrize(
    ("value", "sort", "text"),
    [
        (True, Sort.BOOL, "true"),
        (False, Sort.BOOL, "false"),
        (7, Sort.INT, "7"),
        (-7, Sort.INT, "(- 7)"),
        (Fraction(3), Sort.REAL, "3.0"),
        (Fraction(-1, 3), Sort.REAL, "(- (/ 1.0 3.0))"),
    ],
)
def test_constants(value: Const, sort: Sort, text: str) -> None:
    assert literal(value, sort) == text


@pytest.mark.parametrize(
    ("term", "text"),
    [
        (conj(P, le(X, integer(2))), "(and |p| (<= |x| 2))"),
        (negate(P), "(not |p|)"),
        (lt(to_real(X), Y), "(< (to_real |x|) |y|)"),
        (add(Y, mul(real(-1), Y)), "(+ |y| (* (- 1.0) |y|))"),
        (floor_div(X, integer(3)), "(div |x| 3)"),
        (floor_div(Y, real(3)), "(to_int (/ |y| 3.0))"),
        (ite(P, X, integer(0)), "(ite |p| |x| 0)"),
        (eq(X, integer(1)), "(= |x| 1)"),
    ],
)
def test_operators(term: Term, text: str) -> None:
    assert spelled(term) == text


@pytest.mark.parametrize(
    ("name", "quoted"),
    [("Pod[1].phase", "|Pod[1].phase|"), ("it's", "|it~27~s|"), ("a|b\\~", "|a~7c~b~5c~~7e~|")],
)
def test_names_hold_neither_quotes_nor_bars(name: str, quoted: str) -> None:
    assert quote(name) == quoted


@given(st.lists(st.text(st.sampled_from("a~'|\\27 "), max_size=4), unique=True))
def test_distinct_names_stay_distinct(names: list[str]) -> None:
    assert len({quote(name) for name in names}) == len(names)


def test_a_shared_subterm_is_written_once() -> None:
    shared = conj(P, le(X, integer(2)))
    writer = Writer("n.")
    writer.write([("a", Term(Op.OR, (shared, negate(shared)), None, Sort.BOOL))], [shared])
    assert writer.text().splitlines() == [
        "(define-fun |n.0| () Bool (and |p| (<= |x| 2)))",
        "(define-fun |a| () Bool (or |n.0| (not |n.0|)))",
        "(assert |n.0|)",
    ]


def test_text_is_linear_where_the_tree_is_exponential() -> None:
    term: Term = X
    for _ in range(200):
        term = Term(Op.ADD, (term, term), None, Sort.INT)
    writer = Writer("n.")
    writer.write((), [eq(term, integer(0))])
    assert len(writer.text()) < 200 * 60


def test_a_deep_term_is_no_danger() -> None:
    term: Term = P
    for i in range(20_000):
        term = Term(Op.NOT if i % 2 else Op.AND, (term,) if i % 2 else (term, P), None, Sort.BOOL)
    writer = Writer("n.")
    writer.declare({"p": Sort.BOOL})
    writer.write((), [term])
    assert len(writer.text()) < 20_000 * 60
    session = Session()
    session.add(writer.text())
    assert session.decide((), 20) in (True, False)


@given(st.integers(-20, 20), st.integers(1, 7), st.fractions(max_denominator=6))
def test_division_rounds_down_as_the_terms_do(a: int, b: int, c: Fraction) -> None:
    writer = Writer("n.")
    writer.declare({"x": Sort.INT, "y": Sort.REAL, "q": Sort.INT, "r": Sort.INT})
    q, r = var("q", Sort.INT), var("r", Sort.INT)
    writer.write(
        (),
        [
            eq(X, integer(a)),
            eq(Y, real(c)),
            eq(q, floor_div(X, integer(b))),
            eq(r, floor_div(Y, real(b))),
        ],
    )
    session = Session()
    session.add(writer.text())
    assert session.decide((), 20)
    assert session.values({"q": Sort.INT, "r": Sort.INT}) == {"q": a // b, "r": c // b}


def test_nothing_is_written_for_nothing() -> None:
    assert Writer("n.").text() == ""
    assert spelled(TRUE) == "true" and spelled(FALSE) == "false"
