"""Which latches change nothing when they are computed again."""

from __future__ import annotations

from itertools import product

import pytest
from hypothesis import event, given, settings
from hypothesis import strategies as st

from checker.system.evaluate import evaluate
from checker.system.steady import equal, steady
from checker.system.system import Latch
from checker.system.terms import Const, Sort, Term, conj, disj, eq, integer, ite, lt, negate, var
from tests.laws.effort import examples

NAMES = ("a", "b", "c", "p", "q")
A, B, C, P, Q = (var(name, Sort.BOOL) for name in NAMES)


def test_what_an_interval_was_before_may_be_read() -> None:
    """`a`: an interval that counts; `b`: it is under way; `c`: too late for it to count."""
    counted, going, over = Latch("a", conj(P, ite(B, A, negate(C)))), Latch("b", P), Latch("c", C)
    assert steady((counted, going, over))
    assert steady((counted, going, Latch("c", disj(C, Q))))


@pytest.mark.parametrize(
    "latches",
    [
        (Latch("a", negate(A)),),
        (Latch("a", negate(B)), Latch("b", P)),  # `a` is what `b` was not
        (Latch("a", conj(P, ite(B, A, Q))), Latch("b", negate(P))),
        (Latch("a", B), Latch("b", C), Latch("c", P)),  # P arrives at `a` the third time
        (Latch("a", P), Latch("a", Q)),  # as a pair they are, but nobody needs that
    ],
    ids=str,
)
def test_others_are_not(latches: tuple[Latch, ...]) -> None:
    assert not steady(latches)


def test_comparisons_are_cases_of_their_own() -> None:
    n = var("n", Sort.INT)
    small, three = lt(n, integer(3)), eq(n, integer(3))
    assert equal(ite(small, A, A), A)
    assert equal(disj(small, conj(negate(small), three)), disj(small, three))
    assert not equal(conj(small, three), conj(A, negate(A)))  # they are taken to be independent


def again(latches: tuple[Latch, ...], values: dict[str, Const]) -> dict[str, Const]:
    for latch in latches:
        values = {**values, latch.variable: evaluate(latch.value, values)}
    return values


@st.composite
def terms(draw: st.DrawFn, depth: int = 2) -> Term:
    if depth == 0 or draw(st.integers(0, 3)) == 0:
        return draw(st.sampled_from((A, B, C, P, Q)))
    one, two = draw(terms(depth - 1)), draw(terms(depth - 1))
    match draw(st.sampled_from(("not", "and", "or", "ite"))):
        case "not":
            return negate(one)
        case "and":
            return conj(one, two)
        case "or":
            return disj(one, two)
        case _:
            return ite(draw(terms(depth - 1)), one, two)


@settings(max_examples=examples(300), deadline=None)
@given(terms(), terms(), terms())
def test_as_computed_twice(a: Term, b: Term, c: Term) -> None:
    latches = (Latch("a", a), Latch("b", b), Latch("c", c))
    once = [
        again(latches, dict(zip(NAMES, values, strict=True)))
        for values in product((False, True), repeat=len(NAMES))
    ]
    stays = all(again(latches, values) == values for values in once)
    event(f"{stays}")
    assert steady(latches) == stays  # without comparisons nothing is overlooked
