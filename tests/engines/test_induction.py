"""k-induction: what it may assume of the states that it starts from."""

from __future__ import annotations

from checker.engines.contract import Unknown
from checker.engines.induction import prove
from checker.smt.program import Program
from checker.system.terms import add, eq, integer, lt
from tests.engines.agreement import budget
from tests.engines.systems import Draft, number


def test_a_declared_range_that_is_left_is_no_invariant() -> None:
    """`n` is declared as 0..2 and counts to 13: that it holds at the start is not enough."""
    draft = Draft("leaves its range")
    draft.counter("n", high=2)
    n = number("n")
    draft.act("up", lt(n, integer(13)), {"n": add(n, integer(1))})
    system = draft.done(done=eq(n, integer(13)))
    assert isinstance(prove(Program(system), system.prop("done"), budget()), Unknown)
