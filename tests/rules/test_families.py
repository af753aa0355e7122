"""Families: `per`, `any`, members as values, `none`, indices that depend on the state."""

from __future__ import annotations

from tests.rules.deciding import mistakes, possible_at, reachable, written

SERVED = """group N[3]
process P {{ state done per N : bool = false }}
controller K {{ control CA-1 serve {} n in N -> P
    when not P.done[n] within 2s..2s do P.done[n] = true }}"""


def test_per_is_one_copy_for_each_member_side_by_side() -> None:
    body = SERVED.format("per")
    assert possible_at("2s", "all(n in N: P.done[n])", body)
    assert not possible_at("1999ms", "some(n in N: P.done[n])", body)
    assert not possible_at("2001ms", "some(n in N: not P.done[n])", body)


def test_any_is_served_one_at_a_time() -> None:
    body = SERVED.format("any")
    for count, at, before in ((1, "2s", "1999ms"), (2, "4s", "3999ms"), (3, "6s", "5999ms")):
        assert possible_at(at, f"count(n in N: P.done[n]) == {count}", body)
        assert not possible_at(before, f"count(n in N: P.done[n]) == {count}", body)
    assert not possible_at("6001ms", "some(n in N: not P.done[n])", body)


def test_the_clock_of_any_is_that_of_some_choice() -> None:
    """Left is possible in 0..1, right from 1 on: some choice always was, so it is done at 2."""
    body = """type Side = left | right
    process P { state side : Side = left  state done : bool = false
        event turn when side == left within 1s..1s do side = right
        event go any s in Side when s == side and not done within 2s..2s do done = true }"""
    assert possible_at("2s", "P.done", body)
    assert not possible_at("1999ms", "P.done", body)


def test_the_choice_of_any_is_made_when_it_fires() -> None:
    body = """type Side = left | right
    process P { state side : Side = left  state got : none | got_left | got_right = none
        event turn when side == left within 1s..1s do side = right
        event go any s in Side when s == side and got == none within 2s..2s
            do got = if s == left then got_left else got_right }"""
    assert reachable("P.got == got_right", body)
    assert not reachable("P.got == got_left", body)


def test_per_with_a_window_of_each_member() -> None:
    """The second copy is enabled by the first: each has its own clock."""
    body = """type Step = one | two
    process P { state done per Step : bool = false }
    controller K { control CA-1 go per s in Step -> P
        when not P.done[s] and (s == one or P.done[one]) within 2s..2s do P.done[s] = true }"""
    assert possible_at("4s", "P.done[two]", body)
    assert not possible_at("3999ms", "P.done[two]", body)


def test_any_over_a_range_and_over_bool() -> None:
    body = """process P { state n : 0..9 = 0  state b : bool = false
        event pick any k in 2..4 any c in bool when n == 0 and (c or k > 2) do n = k, b = c }"""
    assert reachable("P.n == 4 and not P.b", body)
    assert reachable("P.n == 2 and P.b", body)
    assert not reachable("P.n == 2 and not P.b", body)
    assert not reachable("P.n == 5 or P.n == 1", body)


def test_enumerations_are_index_sets() -> None:
    body = """type Tier = front | back
    process P per Tier { state up : bool = true }
    controller K { control CA-1 stop any t in Tier -> P
        when all(u in Tier: P[u].up) do P[t].up = false }"""
    assert reachable("P[front].up and not P[back].up", body)
    assert reachable("P[back].up and not P[front].up", body)
    assert not reachable("not P[front].up and not P[back].up", body)


def test_two_indices() -> None:
    body = """type Tier = front | back
    group N[2]
    process P { state up per Tier, N : bool = true
        event fail per t in Tier, n in N when up[t, n] and t == back within 1s..1s
            do up[t, n] = false }"""
    assert possible_at("1s", "all(n in N: not P.up[back, n])", body)
    assert not reachable("some(n in N: not P.up[front, n])", body)


def test_components_of_the_same_index_are_named_without_it() -> None:
    body = """group N[2]
    process A per N { state x : bool = false  event go when not x within 1s..2s do x = true }
    process B per N { state y : bool = false  event go when A.x and not y immediately do y = true }
    """
    assert not reachable("some(n in N: A[n].x != B[n].y for 1ms)", body)
    assert reachable("some(n in N: some(m in N: B[n].y and not B[m].y for 1s))", body)


def test_a_member_is_remembered_and_used_as_an_index() -> None:
    body = """group N[2]
    process P per N { state up : bool = true }
    process Q { state chosen : N? = none
        event pick any n in N when chosen == none within 1s..1s do chosen = n
        event stop when chosen != none and P[chosen].up within 1s..1s do P[chosen].up = false }"""
    assert possible_at("2s", "some(n in N: not P[n].up)", body)
    assert not possible_at("1999ms", "some(n in N: not P[n].up)", body)
    assert not reachable("count(n in N: not P[n].up) == 2", body)
    assert not reachable("some(n in N: not P[n].up and Q.chosen != n)", body)


NONE = """group N[2]
process P per N {{ state up : bool = {up}  state n : 0..3 = 1 }}
process Q {{ state chosen : N? = none  state other : N = any }}"""


def test_a_comparison_through_none_is_false() -> None:
    body = NONE.format(up="true")
    for predicate in (
        "P[Q.chosen].n == 1", "P[Q.chosen].n != 1", "P[Q.chosen].n < 9", "P[Q.chosen].n >= 0",
        "P[Q.chosen].up", "P[Q.chosen].up == true", "P[Q.chosen].up != true",
        "P[Q.chosen].up == false",
    ):  # fmt: skip
        assert not reachable(predicate, body), predicate
    assert reachable("not (P[Q.chosen].n == 1)", body)
    assert reachable("P[Q.other].up == true", body)


def test_none_is_a_value_to_compare_with() -> None:
    body = NONE.format(up="true")
    assert reachable("Q.chosen == none", body)
    assert not reachable("Q.chosen != none", body)
    assert reachable("Q.chosen != Q.other", body)
    assert not reachable("some(n in N: Q.chosen == n)", body)


def test_writing_through_none_writes_nothing() -> None:
    body = NONE.format(up="true").replace(
        "process Q {", "process Q { event go do P[chosen].up = false  ")  # fmt: skip
    assert not reachable("some(n in N: not P[n].up)", body)


def test_a_member_state_without_none_starts_as_any_member() -> None:
    body = NONE.format(up="true")
    assert reachable("some(n in N: Q.other == n)", body)
    assert not reachable("all(n in N: Q.other != n)", body)


def test_two_targets_named_by_the_state_may_be_one_or_two() -> None:
    body = """type Side = left | right
    process P { state n per Side : 0..9 = 5  state a : Side = any  state b : Side = any
        event move when n[left] == 5 and n[right] == 5 do n[a] = 1, n[b] = 2 }"""
    assert reachable("P.a == left and P.b == right and P.n[left] == 1 and P.n[right] == 2", body)
    assert not reachable("P.a != P.b and P.n[left] != 5 and P.n[right] == 5", body)
    assert reachable("P.a == P.b and P.n[P.a] == 2", body)


def test_all_writes_every_member_at_once() -> None:
    body = """group N[3]
    process P per N { state at : 0..3 = any }
    process Q { event reset when some(n in N: P[n].at != 0) within 1s..1s
        do all n in N: P[n].at = if P[n].at == 3 then 3 else 0 }"""
    assert not possible_at("1001ms", "some(n in N: P[n].at == 1)", body)
    assert possible_at("1001ms", "some(n in N: P[n].at == 3) and some(n in N: P[n].at == 0)", body)


def test_all_reads_before_it_writes() -> None:
    body = """group N[2]
    process P per N { state x : bool = any }
    process Q { state done : bool = false
        event copy when not done do done = true, all n in N: P[n].x = some(m in N: not P[m].x) }"""
    assert not reachable("Q.done and some(n in N: some(m in N: P[n].x != P[m].x))", body)


def test_parameters_of_each_member() -> None:
    body = """type Tier = front | back
    param lag per t in Tier : duration = if t == front then 1s else 3s
    process P { state done per Tier : bool = false
        event go per t in Tier when not done[t] within lag[t]..lag[t] do done[t] = true }"""
    assert possible_at("1s", "P.done[front]", body)
    assert not possible_at("999ms", "P.done[front]", body)
    assert possible_at("3s", "P.done[back]", body)
    assert not possible_at("2999ms", "P.done[back]", body)


def test_the_largest_of_a_group_is_a_choice() -> None:
    body = """group N[3]
    process P per N { state score : 0..2 = any  state taken : bool = false }
    process Q { state done : bool = false
        event take any n in N when not done and all(m in N: P[m].score <= P[n].score)
            do done = true, P[n].taken = true }"""
    assert reachable("some(n in N: P[n].taken and P[n].score == 1)", body)
    assert not reachable("some(n in N: some(m in N: P[n].taken and P[m].score > P[n].score))", body)


def test_lets_are_macros_with_an_index() -> None:
    body = """group N[2]
    process P per N { state a : 0..3 = any  state b : 0..3 = any }
    let sum2 per n in N = P[n].a + P[n].b
    process Q { state x : bool = false }"""
    assert reachable("some(n in N: sum2[n] == 6)", body)
    assert not reachable("some(n in N: sum2[n] == 7)", body)


def test_a_window_cannot_read_the_choice_because_all_choices_share_one_clock() -> None:
    body = """type Side = left | right
    param lag per s in Side : duration = 2s
    process P { state x : bool = false event go any s in Side within lag[s] do x = true }"""
    assert mistakes(written("P.x", body)) == ["KC118"]
    assert mistakes(written("P.x", body.replace("any s", "per s"))) == []


def test_a_time_in_a_predicate_is_known_before_the_run() -> None:
    body = "process P { state x : bool = true  state lag : duration = 2s }"
    assert mistakes(written("P.x for P.lag", body)) == ["KC206"]
