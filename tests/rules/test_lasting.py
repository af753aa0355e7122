"""Actions that go on (`lasts`), and actions that wait for others (`after`)."""

from __future__ import annotations

from tests.rules.deciding import possible_at, reachable

DOOR = """process Door {{ state at : open | closing | closed = open  state blocked : bool = false
    {block} }}
controller K {{ control CA-1 close -> Door when Door.at == open within 1s..1s
    do Door.at = closing lasts 2s..4s {until} then Door.at = {then} }}"""
BLOCK = "event step_in when not blocked within {0}..{0} do blocked = true"


def door(until: str = "", block: str = "", then: str = "closed") -> str:
    return DOOR.format(until=until, block=BLOCK.format(block) if block else "", then=then)


def test_executing_starts_it_and_it_ends_within_its_window() -> None:
    assert possible_at("1s", "Door.at == closing", door())
    assert possible_at("3s", "Door.at == closed", door())
    assert not possible_at("2999ms", "Door.at == closed", door())
    assert possible_at("5s", "Door.at == closing", door())
    assert not possible_at("5001ms", "Door.at == closing", door())


def test_it_is_ended_at_once_when_until_holds() -> None:
    body = door("until Door.blocked", "1500ms", "if Door.blocked then open else closed")
    assert possible_at("1500ms", "Door.at == open and Door.blocked", body)
    assert not possible_at("1501ms", "Door.at == closing", body)
    assert not reachable("Door.at == closed", body)


def test_until_may_hold_from_the_start() -> None:
    body = door("until Door.blocked", "500ms")
    assert possible_at("1s", "Door.at == closed", body)
    assert not possible_at("1001ms", "Door.at == closing", body)


def test_until_that_never_holds_changes_nothing() -> None:
    body = door("until Door.blocked", "")
    assert possible_at("5s", "Door.at == closing", body)
    assert not possible_at("2999ms", "Door.at == closed", body)


def test_it_is_not_started_again_while_it_goes_on() -> None:
    body = """process P { state started : 0..5 = 0  state ended : 0..5 = 0 }
    controller K { control CA-1 go -> P when P.started < 3 within 1s..1s
        do P.started = P.started + 1 lasts 3s..3s then P.ended = P.ended + 1 }"""
    assert possible_at("4s", "P.ended == 1", body)
    assert not possible_at("4999ms", "P.started == 2", body)
    assert possible_at("5s", "P.started == 2", body)
    assert not reachable("P.started > P.ended + 1", body)


def test_the_choice_is_remembered_to_the_end() -> None:
    body = """group N[2]
    process P per N { state at : 0..2 = 0 }
    controller K { control CA-1 go any n in N -> P when P[n].at == 0
        do P[n].at = 1 lasts 1s..2s then P[n].at = 2 }"""
    assert reachable("all(n in N: P[n].at == 2)", body)
    assert not reachable("count(n in N: P[n].at == 1) == 2", body)


def test_copies_go_on_side_by_side() -> None:
    body = """group N[2]
    process P per N { state at : 0..2 = 0 }
    controller K per n in N { control CA-1 go -> P when P[n].at == 0
        do P[n].at = 1 lasts 1s..2s then P[n].at = 2 }"""
    assert reachable("count(n in N: P[n].at == 1) == 2", body)


def test_lasting_over_a_path_starts_when_executed() -> None:
    body = (
        door().replace("within 1s..1s", "immediately over Wire")
        + "\npath Wire : K -> Door takes 1s..1s"
    )
    assert not possible_at("999ms", "Door.at == closing", body)
    assert possible_at("3s", "Door.at == closed", body)
    assert not possible_at("2999ms", "Door.at == closed", body)


ORDER = """process P {{ state a : 0..3 = 0  state b : 0..3 = 0 }}
controller K {{ control CA-1 first -> P when P.a < 2 within {first} do P.a = P.a + 1
    control CA-2 second -> P when P.b < 3 within {second} after CA-1 first do P.b = P.b + 1 }}"""


def test_after_waits_for_an_execution() -> None:
    body = ORDER.format(first="2s..2s", second="1s..1s")
    assert possible_at("3s", "P.b == 1", body)
    assert not possible_at("2999ms", "P.b == 1", body)
    assert not reachable("P.b > P.a", body)


def test_after_waits_again_for_each_of_its_own_executions() -> None:
    body = ORDER.format(first="2s..2s", second="500ms..500ms")
    assert possible_at("4500ms", "P.b == 2", body)
    assert not possible_at("4499ms", "P.b == 2", body)
    assert not reachable("P.b == 3", body)


def test_after_two_executions_is_after_one() -> None:
    body = ORDER.format(first="1s..1s", second="5s..5s")
    assert reachable("P.a == 2 and P.b == 1", body)
    assert not reachable("P.b == 2", body)


AFTER = """group N[2]
process P per N {{ state a : bool = false  state b : bool = false }}
controller K {{ control CA-1 first per n in N -> P do P[n].a = true
    control CA-2 second {} }}"""


def test_after_a_copy_waits_for_that_copy() -> None:
    for index in ("[n]", ""):
        second = f"per n in N -> P after CA-1 first{index} do P[n].b = true"
        body = AFTER.format(second)
        assert reachable("some(n in N: P[n].b)", body)
        assert not reachable("some(n in N: P[n].b and not P[n].a)", body)


def test_after_without_an_index_waits_for_any_copy() -> None:
    body = AFTER.format("-> P after CA-1 first do all n in N: P[n].b = true")
    assert reachable("some(n in N: P[n].b and not P[n].a)", body)
    assert not reachable("all(n in N: P[n].b and not P[n].a)", body)


def test_after_a_choice_waits_for_that_choice() -> None:
    body = """type Side = left | right
    process P { state a per Side : bool = false  state b per Side : bool = false }
    controller K { control CA-1 first any s in Side -> P when s == left do P.a[s] = true
        control CA-2 second any s in Side -> P after CA-1 first[s] do P.b[s] = true }"""
    assert reachable("P.b[left]", body)
    assert not reachable("P.b[right]", body)


def test_after_means_executed_not_given() -> None:
    body = """process P { state a : bool = false  state b : bool = false }
    controller K { state sent : bool = false
        control CA-1 first -> P when not sent immediately over Wire do sent = true, P.a = true
        control CA-2 second -> P after CA-1 first do P.b = true }
    path Wire : K -> P takes 2s..2s"""
    assert possible_at("2s", "P.b", body)
    assert not possible_at("1999ms", "P.b", body)


def test_how_long_it_lasts_may_depend_on_the_choice() -> None:
    body = """type Side = left | right
    param lag per s in Side : duration = if s == left then 2s else 4s
    process P { state at per Side : 0..2 = 0 }
    controller K { control CA-1 go any s in Side -> P when all(t in Side: P.at[t] == 0) immediately
        do P.at[s] = 1 lasts lag[s]..lag[s] then P.at[s] = 2 }"""
    assert possible_at("2s", "P.at[left] == 2", body)
    assert not possible_at("2001ms", "P.at[left] == 1", body)
    assert possible_at("4s", "P.at[right] == 2", body)
    assert not possible_at("3999ms", "P.at[right] == 2", body)
