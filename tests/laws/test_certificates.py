"""What certificates say of a system is what the interpreter and the explorer say of it."""

from __future__ import annotations

import time
from fractions import Fraction
from random import Random

from hypothesis import given, settings
from hypothesis import strategies as st

from checker.engines.contract import Budget
from checker.engines.invariant import invariants
from checker.evidence.divergence import goes_on_by_form
from checker.evidence.obligations import by_invariant
from checker.evidence.solver import HEAD, answers, refuted
from checker.evidence.spelling import literal, own, symbol
from checker.evidence.translate import Relation
from checker.evidence.translate import State as Symbols
from checker.system.evaluate import holds
from checker.system.explorer import Found, OutOfBudget, explore
from checker.system.interpreter import State, enabled_firings, wait
from checker.system.system import System
from checker.system.terms import Const, Sort, negate
from checker.system.timelock import TimeLock, find_time_lock
from checker.system.walk import draw, moves
from checker.system.zonegraph import Limits
from tests.laws.effort import examples
from tests.laws.strategies import PROPERTY, systems
from tests.laws.test_walk import begin, step

STEPS = 6


def age_of(relation: Relation, state: State, t: int) -> Fraction:
    """A timer's age as certificates have it: 0 while it rests."""
    active = relation.system.timers[t].active
    if t in relation.resting and not holds(active, state.values):
        return Fraction(0)
    return state.age(t)


def is_(relation: Relation, symbols: Symbols, state: State) -> list[str]:
    """That the symbols have the values and ages of a state."""
    found = [
        f"(= {symbols.values[x]} {literal(state.values[x], sort)})"
        for x, sort in relation.sorts.items()
    ]
    return found + [
        f"(= {symbols.ages[t]} {literal(age_of(relation, state, t), Sort.REAL)})"
        for t in relation.timed
    ]


def rigid(relation: Relation, state: State) -> list[str]:
    values: dict[str, Const] = dict(state.values)
    return [f"(= {symbol(x)} {literal(values[x], sort)})" for x, sort in relation.rigid.items()]


def query(lines: list[str], *asserted: str) -> None:
    lines += ["(push 1)", *(f"(assert {text})" for text in asserted), "(check-sat)", "(pop 1)"]


@settings(max_examples=examples(40))
@given(systems(), st.integers(0, 1000))
def test_one_step_is_the_interpreters(system: System, seed: int) -> None:
    """Along a walk: the beginning is allowed and is this one, each branch may fire exactly where
    the interpreter fires it, and leads exactly to where the interpreter goes."""
    random = Random(seed)
    begun = begin(system, random)
    if begun is None:
        return
    run, state = begun
    relation = Relation(system)
    lines = relation.lines
    relation.preamble()
    begins, first = relation.start()
    free = [
        f"(= {own(f'initial:{v.name}')} {literal(run.initial[v.name], v.domain.sort)})"
        for v in system.variables
        if v.initial is None
    ]
    fixed = [own("chosen"), *rigid(relation, state)]
    expected = ["sat", "unsat"]
    query(lines, *fixed, begins, *free)
    query(lines, *fixed, begins, *free, f"(not (and true {' '.join(is_(relation, first, state))}))")
    now = relation.any_state()
    lines.append("(declare-const $delay Real)")
    may_wait, later = relation.wait(now, "$delay")
    firings = {(t, b): relation.fire(later, t, b) for t, b in relation.places()}
    for _ in range(STEPS):
        options = moves(system, state)
        if not options:
            break
        move, instant = draw(system, state, options, random)
        waited = wait(system, state, instant)
        assert isinstance(waited, State)
        delay = literal(instant - state.now, Sort.REAL)
        here = [*fixed, *is_(relation, now, state), f"(= $delay {delay})", may_wait]
        may = set(enabled_firings(system, waited))
        for place, firing in firings.items():
            query(lines, *here, firing.may)
            expected.append("sat" if place in may else "unsat")
        there = step(system, state, move, instant)
        taken = firings[move.transition, move.branch]
        after = " ".join(is_(relation, taken.after, there))
        query(lines, *here, f"(not (and true {after}))")
        expected.append("unsat")
        state = there
    text = "\n".join((*HEAD, *lines)) + "\n"
    assert list(answers(text, 20)) == expected


@settings(max_examples=examples(25))
@given(systems())
def test_time_passes_no_longer_than_the_interpreter_lets_it(system: System) -> None:
    begun = begin(system, Random(0))
    if begun is None:
        return
    _, state = begun
    relation = Relation(system)
    lines = relation.lines
    relation.preamble()
    now = relation.any_state()
    lines.append("(declare-const $delay Real)")
    may_wait, _ = relation.wait(now, "$delay")
    expected = []
    for instant in (Fraction(n, 2) for n in range(12)):
        here = [*rigid(relation, state), *is_(relation, now, state)]
        query(lines, *here, f"(= $delay {literal(instant, Sort.REAL)})", may_wait)
        expected.append("sat" if isinstance(wait(system, state, instant), State) else "unsat")
    assert list(answers("\n".join((*HEAD, *lines)) + "\n", 20)) == expected


@settings(max_examples=examples(30))
@given(systems())
def test_a_proof_has_a_certificate_and_nothing_else_has(system: System) -> None:
    predicate = system.prop(PROPERTY)
    answer = explore(system, PROPERTY, Limits(400, 2.0))
    if isinstance(answer, OutOfBudget):
        return
    reachable = isinstance(answer, Found)
    passed = 0
    for found in invariants(system, predicate, Budget(time.monotonic() + 10, 12)):
        section = by_invariant(system, predicate, found.term)
        passed += refuted(section.lines, 20) is None
        assert not (reachable and passed), "a certificate for what can be reached"
        if passed:
            break
    assert passed or reachable, "no certificate for a small system"
    if reachable:
        section = by_invariant(system, predicate, negate(predicate))
        assert refuted(section.lines, 20) is not None


@settings(max_examples=examples(150))
@given(systems())
def test_where_time_goes_on_by_form_it_does(system: System) -> None:
    if goes_on_by_form(system):
        found = find_time_lock(system, Limits(400, 2.0))
        assert not isinstance(found, TimeLock), found
