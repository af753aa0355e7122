"""Parts that may not stand for the whole are refused, and why."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

import pytest

from checker.evidence.obligations import by_invariant
from checker.evidence.slices import dropped, no_part_of
from checker.evidence.solver import refuted
from checker.system.slicing import slice_system
from checker.system.system import Latch, System, Variable
from checker.system.terms import FALSE, TRUE, Sort, conj, disj, negate, real, var
from tests.system.building import Build

P, Q = var("p", Sort.BOOL), var("q", Sort.BOOL)
Change = Callable[[System], System]


def built() -> System:
    """`p` is made, then `q`, which is bad; `r` and a latch of it matter to nobody."""
    b = Build()
    p, q, r = b.flag("p"), b.flag("q"), b.flag("r")
    b.flag("seen")
    b.flag("high")
    b.latches.append(Latch("high", disj(var("high", Sort.BOOL), p)))
    b.latches.append(Latch("seen", r))
    b.within("make p", negate(p), {"p": TRUE}, 1, 2)
    b.within("make q", conj(p, negate(q)), {"q": TRUE, "r": TRUE}, 3, 4)
    b.within("use q", r, {"r": FALSE}, 5, 6)
    return b.system(bad=conj(q, var("high", Sort.BOOL)))


def sliced() -> tuple[System, System]:
    system = built()
    return system, slice_system(system, ["bad"]).system


def test_a_slice_may_stand_for_the_whole() -> None:
    whole, small = sliced()
    assert no_part_of(whole, small, whole.prop("bad")) == ""
    assert dropped(whole, small) == ("use q",)
    assert no_part_of(whole, whole, whole.prop("bad")) == ""


def transition(small: System, at: int, **changes: object) -> System:
    changed = replace(small.transitions[at], **changes)  # type: ignore[arg-type]
    listed = (*small.transitions[:at], changed, *small.transitions[at + 1 :])
    return replace(small, transitions=listed)


def branch(small: System, at: int, **changes: object) -> System:
    changed = replace(small.transitions[at].branches[0], **changes)  # type: ignore[arg-type]
    return transition(small, at, branches=(changed,))


def timer(small: System, at: int, **changes: object) -> System:
    changed = replace(small.timers[at], **changes)  # type: ignore[arg-type]
    return replace(small, timers=(*small.timers[:at], changed, *small.timers[at + 1 :]))


FALSE_PARTS: list[tuple[Change, str]] = [
    (lambda s: replace(s, transitions=s.transitions[1:]), "does not have all that writes it"),
    (lambda s: replace(s, transitions=s.transitions[:1]), "does not have all that writes it"),
    (lambda s: transition(s, 0, windows=()), "a firing of make p is none of the part"),
    (lambda s: transition(s, 0, restarts=()), "a firing of make p is none of the part"),
    (lambda s: transition(s, 0, timer=None), "a firing of make p is none of the part"),
    (lambda s: branch(s, 0, guard=FALSE), "a firing of make p is none of the part"),
    (lambda s: branch(s, 1, effects=(("q", FALSE),)), "a firing of make q is none of the part"),
    (lambda s: timer(s, 0, deadline=real(1)), "make p is another timer"),
    (lambda s: timer(s, 0, active=TRUE), "make p is another timer"),
    (lambda s: timer(s, 0, binding=FALSE), "make p is another timer"),
    (lambda s: timer(s, 0, name="other"), "it has a timer that the whole does not have"),
    (lambda s: timer(s, 0, name="make q"), "two timers have the same name"),
    (lambda s: replace(s, latches=()), "it reads high, and does not have all that writes it"),
    (lambda s: replace(s, latches=(Latch("high", P),)), "its latches are others"),
    (lambda s: replace(s, constraints=(FALSE,), rigids=()), "it leaves out a constraint"),
    (lambda s: replace(s, initially=(FALSE,)), "it begins in another way"),
    (lambda s: replace(s, variables=s.variables[::-1]), "or in another order"),
    (
        lambda s: replace(s, variables=(replace(s.variables[0], initial=TRUE), *s.variables[1:])),
        "p is another variable",
    ),
    (
        lambda s: replace(s, variables=(*s.variables, Variable("z", s.variables[0].domain, TRUE))),
        "its variables are others",
    ),
    (lambda s: replace(s, variables=s.variables[1:]), "does not have all that writes it"),
]


@pytest.mark.parametrize(("change", "why"), FALSE_PARTS)
def test_a_part_that_may_not(change: Change, why: str) -> None:
    whole, small = sliced()
    whole = replace(whole, constraints=(P,)) if why.endswith("constraint") else whole
    assert why in no_part_of(whole, change(small), whole.prop("bad"))


def test_a_predicate_over_what_was_left_out() -> None:
    whole, small = sliced()
    assert no_part_of(whole, small, var("r", Sort.BOOL)).startswith("it reads r, ")


def test_a_latch_that_reads_what_is_captured() -> None:
    """Computing it again would see what was captured in between."""
    whole, small = sliced()
    captures = (("p", TRUE),)
    changed = [
        replace(s, timers=(replace(s.timers[0], captures=captures), *s.timers[1:]))
        for s in (whole, small)
    ]
    assert no_part_of(*changed, whole.prop("bad")) == "a latch reads p, which is captured"


def test_a_copied_stamp_whose_source_is_left_out() -> None:
    b = Build()
    p = b.flag("p")
    first, second = b.timer("first", TRUE, 5), b.timer("second", TRUE, 7)
    b.fires("hand on", TRUE, {}, copies=((second, first),))
    b.fires("go", p, {"p": TRUE}, second)
    whole = b.system(bad=p)
    small = slice_system(whole, ["bad"]).system
    assert no_part_of(whole, small, p) == ""
    fewer = replace(
        small,
        timers=small.timers[1:],
        transitions=tuple(
            replace(t, timer=None if t.timer is None else 0,
                    branches=tuple(replace(one, copies=()) for one in t.branches))
            for t in small.transitions
        ),
    )  # fmt: skip
    assert no_part_of(whole, fewer, p) == "a firing of hand on is none of the part"


@pytest.mark.parametrize("toggles", [False, True])
def test_that_latches_are_settled_is_owed_where_something_is_left_out(toggles: bool) -> None:
    """A latch that turns over whenever it is computed would change with every firing left out."""
    b = Build()
    p, high = b.flag("p"), b.flag("high")
    b.latches.append(Latch("high", negate(high) if toggles else disj(high, p)))
    system = b.system()
    whole, part = (by_invariant(system, FALSE, TRUE, part=part) for part in (False, True))
    assert "settled" not in whole.queries
    failed = refuted(part.lines, 20)
    assert (failed is not None and part.queries[failed] == "settled") if toggles else failed is None
