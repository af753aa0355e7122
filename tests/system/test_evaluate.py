"""Terms are worth what they say, evaluated or compiled."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from checker.system.evaluate import compile_term, compile_terms, evaluate
from checker.system.terms import (
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
from tests.laws.strategies import COLOURS, predicates

N = var("n", Sort.INT)
D = var("d", Sort.REAL)
P = var("p", Sort.BOOL)
VALUES: dict[str, Const] = {"n": 7, "d": Fraction(5, 2), "p": True}
POSITIONS = {"n": 0, "d": 1, "p": 2}


@pytest.mark.parametrize(
    ("term", "value"),
    [
        (add(N, integer(3)), 10),
        (mul(integer(-2), N), -14),
        (add(to_real(N), D), Fraction(19, 2)),
        (mul(real(2), D), Fraction(5)),
        (floor_div(N, integer(2)), 3),
        (floor_div(mul(integer(-1), N), integer(2)), -4),
        (floor_div(D, real(2)), 1),
        (ite(le(N, integer(7)), D, real(0)), Fraction(5, 2)),
        (conj(P, lt(N, integer(7))), False),
        (negate(conj(P, lt(N, integer(7)))), True),
        (eq(mul(real(2), D), to_real(add(N, integer(-2)))), True),
    ],
)
def test_value_and_its_type(term: Term, value: Const) -> None:
    found = evaluate(term, VALUES)
    assert found == value
    assert type(found) is type(value)
    assert compile_term(term, POSITIONS)((7, Fraction(5, 2), True)) == value


def test_several_terms_at_once() -> None:
    both = compile_terms([N, add(N, integer(1))], {"n": 0})
    assert both((4,)) == (4, 5)
    assert compile_terms([], {})(()) == ()


def test_a_variable_without_a_value_is_an_error() -> None:
    with pytest.raises(KeyError):
        evaluate(add(N, integer(1)), {})
    with pytest.raises(KeyError):
        compile_term(N, {})


def test_names_never_reach_the_compiled_text() -> None:
    hostile = var("s) or __import__('os').abort() #\n", Sort.BOOL)
    assert compile_term(negate(hostile), {hostile.name: 0})((False,)) is True


def test_deep_terms() -> None:
    term = N
    for _ in range(20_000):
        term = Term(Op.ADD, (term, integer(1)), None, Sort.INT)
    assert evaluate(term, VALUES) == 20_007
    assert compile_term(term, POSITIONS)((7,)) == 20_007


@settings(max_examples=200, deadline=None)
@given(predicates({"c": COLOURS, "e": COLOURS}), st.integers(0, 2), st.integers(0, 2))
def test_compiled_as_evaluated(term: Term, c: int, e: int) -> None:
    assert compile_term(term, {"e": 0, "c": 1})((e, c)) == evaluate(term, {"c": c, "e": e})
