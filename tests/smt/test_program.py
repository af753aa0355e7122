"""What a link can influence, what is skipped, and in which order links stand in a chain."""

from __future__ import annotations

from checker.smt.program import Program
from checker.smt.relation import Relation, age_name
from checker.system.system import AgeWindow, Branch, Latch, Moment
from checker.system.terms import FALSE, TRUE, add, conj, disj, eq, integer, ite, negate, real
from tests.engines.systems import Draft, flag, number


def chain(draft: Draft) -> list[str]:
    program = Program(draft.done())
    return [program.system.transitions[link.transition].name for link in program.links]


def test_writers_stand_before_readers() -> None:
    draft = Draft("order")
    draft.flags("a", "b", "c")
    draft.act("third", flag("b"), {"c": TRUE})
    draft.act("second", flag("a"), {"b": TRUE})
    draft.act("first", negate(flag("a")), {"a": TRUE})
    assert chain(draft) == ["first", "second", "third"]


def test_inside_a_loop_what_is_told_and_the_books_come_last() -> None:
    draft = Draft("loop")
    draft.flags("world", "belief", "bit")
    draft.act("books", flag("world"), {"bit": TRUE}, moment=Moment.INTERNAL)
    draft.act("told", flag("world"), {"belief": flag("bit")}, moment=Moment.TOLD)
    draft.act("act", flag("belief"), {"world": TRUE})
    assert chain(draft) == ["act", "told", "books"]


def test_a_link_touches_only_what_reads_what_it_writes() -> None:
    draft = Draft("sparse")
    draft.flags("a", "b", "either")
    draft.latches.append(Latch("either", disj(flag("a"), flag("b"))))
    draft.act("set a", negate(flag("a")), {"a": TRUE}, 1)
    draft.act("set b", negate(flag("b")), {"b": TRUE}, 1)
    draft.flags("alone")
    draft.act("alone", negate(flag("alone")), {"alone": TRUE}, 1)
    links = {link.transition: link for link in Program(draft.done()).links}
    assert (links[0].latches, links[0].timers) == ((0,), (0,))
    assert (links[1].latches, links[1].timers) == ((0,), (1,))
    assert (links[2].latches, links[2].timers) == ((), (2,))
    assert links[0].writes == {"a", "either"}


def test_a_latch_that_is_not_idempotent_is_touched_by_everything() -> None:
    draft = Draft("counting latch")
    draft.flags("a")
    draft.counter("n")
    draft.latches.append(Latch("n", add(number("n"), integer(1))))
    draft.act("nothing", TRUE, {})
    program = Program(draft.done())
    assert [link.latches for link in program.links] == [(0,)]
    assert list(program.stable_latches()) == []


def test_a_latch_that_reads_a_later_one_is_not_stable() -> None:
    draft = Draft("later")
    draft.flags("one", "two", "x")
    draft.latches += [Latch("one", flag("two")), Latch("two", flag("x"))]
    assert list(Program(draft.done()).stable_latches()) == [1]


def test_ages_nothing_depends_on_are_not_kept() -> None:
    draft = Draft("ages")
    draft.flags("a", "b")
    draft.act("whenever", negate(flag("a")), {"a": TRUE}, 0)
    draft.act("later", negate(flag("b")), {"b": TRUE}, 1)
    draft.timer(TRUE, real(5), binding=FALSE)
    relation = Relation(Program(draft.done()))
    assert [n for n in relation.sorts if n.startswith("age:")] == [age_name("timer 1")]


def test_a_window_that_is_closed_closes_the_transition_also_without_an_age() -> None:
    draft = Draft("closed")
    on = draft.switch("on")
    draft.flags("a")
    clock = draft.timer(TRUE)
    draft.transition("go", (Branch(TRUE, (("a", TRUE),)),), clock, (AgeWindow(real(0), when=on),))
    program = Program(draft.done())
    state = program.settle(program.initial_values({}))
    assert program.fire(state, program.links[0], real(0)).guard == on


def test_values_that_never_change_are_not_part_of_the_vector() -> None:
    draft = Draft("fixed")
    draft.flags("a", "b")
    draft.act("go", conj(negate(flag("b")), negate(flag("a"))), {"a": TRUE})
    relation = Relation(Program(draft.done()))
    assert set(relation.sorts) == {"a"} and relation.fixed == {"b": FALSE}


def test_a_latch_that_keeps_or_is_set_is_stable_whatever_decides() -> None:
    """The last value sent: a sample is taken where what was sent has arrived."""
    draft = Draft("sampling")
    draft.flags("world", "told", "sent", "other")
    arrived = eq(flag("sent"), flag("told"))
    draft.latches.append(Latch("sent", ite(arrived, flag("world"), flag("sent"))))
    draft.act("change", negate(flag("world")), {"world": TRUE})
    draft.act("alone", negate(flag("other")), {"other": TRUE})
    links = {link.transition: link for link in Program(draft.done()).links}
    assert links[0].latches == (0,)
    assert links[1].latches == ()
