"""Commands over paths that take time: given, in flight, executed; lost and delayed paths."""

from __future__ import annotations

from tests.rules.deciding import possible_at, reachable, refused, written

BELL = """process Bell {{ state rung : 0..3 = 0 }}
controller Hand controls Bell {{ state sent : 0..3 = 0
    control CA-1 ring -> Bell when sent < {limit} {window} over Wire
        do sent = sent + 1, Bell.rung = {effect} }}
path Wire : Hand -> Bell {takes}
scenario HS-1 "cut" control path lose Wire
scenario HS-2 "slow" control path delay Wire to 5s..6s"""


def bell(
    takes: str = "takes 2s..3s", window: str = "", effect: str = "Bell.rung + 1", limit: int = 1
) -> str:
    return BELL.format(takes=takes, window=window, effect=effect, limit=limit)


def test_a_command_is_executed_after_its_transit() -> None:
    body = bell(window="within 1s..1s")
    assert possible_at("1s", "Hand.sent == 1", body)
    assert possible_at("3s", "Bell.rung == 1", body)
    assert not possible_at("2999ms", "Bell.rung == 1", body)
    assert possible_at("4s", "Bell.rung == 0", body)
    assert not possible_at("4001ms", "Bell.rung == 0", body)


def test_a_path_without_takes_takes_no_time() -> None:
    body = bell(takes="", window="within 1s..1s")
    assert not reachable("Hand.sent != Bell.rung", body)
    assert not possible_at("1001ms", "Bell.rung == 0", body)


def test_what_the_source_owns_is_written_when_the_command_is_given() -> None:
    body = bell(window="immediately")
    assert not possible_at("1ms", "Hand.sent == 0", body)
    assert possible_at("3s", "Hand.sent == 1 and Bell.rung == 0", body)


def test_what_the_source_owns_is_read_when_the_command_is_given() -> None:
    """Sent is 0 when the command is given, 1 when it is executed: 10 * 0 + 1."""
    body = bell(window="immediately", effect="Hand.sent + 1")
    assert reachable("Bell.rung == 1", body)
    assert not reachable("Bell.rung == 2", body)


def test_the_rest_is_read_when_the_command_is_executed() -> None:
    body = """process Bell { state tone : 1..3 = 1  state heard : 0..3 = 0
        event tune when tone == 1 within 1s..1s do tone = 2 }
    controller Hand controls Bell { state sent : bool = false
        control CA-1 ring -> Bell when not sent immediately over Wire
            do sent = true, Bell.heard = Bell.tone }
    path Wire : Hand -> Bell takes 2s..2s"""
    assert reachable("Bell.heard == 2", body)
    assert not reachable("Bell.heard == 1", body)


def test_two_increments_on_the_way_are_two() -> None:
    """Two hands ring at once; neither increment swallows the other."""
    body = """group H[2]
    process Bell { state rung : 0..3 = 0 }
    controller Hand per h in H controls Bell { state sent : bool = false
        control CA-1 ring -> Bell when not sent immediately over Wire
            do sent = true, Bell.rung = Bell.rung + 1 }
    path Wire : Hand -> Bell takes 2s..2s"""
    assert possible_at("2s", "Bell.rung == 2", body)
    assert not possible_at("2001ms", "Bell.rung != 2", body)


def test_the_guard_is_tested_when_given_and_not_when_executed() -> None:
    body = """process Bell { state open : bool = true  state rung : bool = false
        event close when open within 1s..1s do open = false }
    controller Hand controls Bell { control CA-1 ring -> Bell
        when Bell.open and not Bell.rung immediately over Wire do Bell.rung = true }
    path Wire : Hand -> Bell takes 2s..2s"""
    assert reachable("Bell.rung and not Bell.open", body)


def test_a_copy_is_not_given_again_while_it_is_in_flight() -> None:
    """Nothing else forbids it: the guard says nothing of what was sent."""
    body = """process Bell { state rung : 0..3 = 0 }
    controller Hand controls Bell { control CA-1 ring -> Bell
        when Bell.rung < 3 immediately over Wire do Bell.rung = Bell.rung + 1 }
    path Wire : Hand -> Bell takes 2s..2s"""
    assert possible_at("2s", "Bell.rung == 1", body)
    assert not possible_at("3999ms", "Bell.rung == 2", body)
    assert possible_at("4s", "Bell.rung == 2", body)
    assert not possible_at("4001ms", "Bell.rung == 1", body)


def test_another_copy_may_be_given_meanwhile() -> None:
    body = """group H[2]
    process Bell { state rung : 0..3 = 0 }
    controller Hand per h in H controls Bell { control CA-1 ring -> Bell
        when Bell.rung < 2 immediately over Wire do Bell.rung = min(Bell.rung + 1, 3) }
    path Wire : Hand -> Bell takes 2s..2s"""
    assert possible_at("2s", "Bell.rung == 2", body)


def test_the_choice_is_made_when_given_and_there_is_one_in_flight() -> None:
    """`any` is one transition: the second member is served after the first has arrived."""
    body = """group H[2]
    process Bell per H { state rung : bool = false }
    controller Hand controls Bell { control CA-1 ring any h in H -> Bell
        when not Bell[h].rung immediately over Wire do Bell[h].rung = true }
    path Wire : Hand -> Bell takes 2s..2s"""
    assert possible_at("2s", "some(h in H: Bell[h].rung)", body)
    assert not possible_at("3999ms", "all(h in H: Bell[h].rung)", body)
    assert possible_at("4s", "all(h in H: Bell[h].rung)", body)


def test_a_chosen_index_travels_with_the_command() -> None:
    body = """group H[2]
    process Bell per H { state rung : bool = false  state ok : bool = true
        event break when ok within 1s..1s do ok = false }
    controller Hand controls Bell { state sent : H? = none
        control CA-1 ring any h in H -> Bell when sent == none immediately over Wire
            do sent = h, Bell[h].rung = true }
    path Wire : Hand -> Bell takes 2s..2s"""
    assert not reachable("some(h in H: Bell[h].rung and Hand.sent != h)", body)
    assert reachable("some(h in H: Bell[h].rung and Hand.sent == h)", body)


def test_a_target_named_by_the_sources_state_is_read_when_given() -> None:
    body = """type Side = left | right
    process Bell { state rung per Side : bool = false }
    controller Hand controls Bell { state side : Side = left  state sent : bool = false
        event turn when sent and side == left within 1s..1s do side = right
        control CA-1 ring -> Bell when not sent immediately over Wire
            do sent = true, Bell.rung[side] = true }
    path Wire : Hand -> Bell takes 2s..2s"""
    assert reachable("Bell.rung[left]", body)
    assert not reachable("Bell.rung[right]", body)


def test_own_states_that_read_others_over_a_path_are_refused() -> None:
    body = bell().replace("do sent = sent + 1,", "do sent = Bell.rung,")
    assert refused(written("true", body)) == "KC510"


def test_a_path_per_member_has_the_members_own_time() -> None:
    body = """group H[2]
    param lag per H : duration = 2s
    process Bell per H { state rung : bool = false }
    controller Hand per h in H controls Bell { control CA-1 ring -> Bell
        when not Bell[h].rung immediately over Wire do Bell[h].rung = true }
    path Wire per h in H : Hand -> Bell takes lag[h]..lag[h]"""
    assert possible_at("2s", "all(h in H: Bell[h].rung)", body)
    assert not possible_at("1999ms", "some(h in H: Bell[h].rung)", body)


def test_a_path_per_member_takes_the_time_of_the_member_chosen() -> None:
    body = """type Side = left | right
    process Bell { state rung per Side : bool = false  state sent : bool = false }
    controller Hand controls Bell { control CA-1 ring any s in Side -> Bell
        when not Bell.rung[s] and s == {0} immediately over Wire do Bell.rung[s] = true }
    path Wire per s in Side : Hand -> Bell takes (if s == left then 2s else 4s)..4s"""
    left, right = body.replace("{0}", "left"), body.replace("{0}", "right")
    assert possible_at("2s", "Bell.rung[left]", left)
    assert not possible_at("1999ms", "Bell.rung[left]", left)
    assert not possible_at("3999ms", "Bell.rung[right]", right)
    assert possible_at("4s", "Bell.rung[right]", right)


def test_a_lost_path_waives_the_upper_bound_of_what_goes_over_it() -> None:
    body = bell(window="immediately")
    assert not reachable("Bell.rung == 0 for 3001ms", body)
    assert reachable("Bell.rung == 0 for 1h", body, "with HS-1")
    assert possible_at("2s", "Bell.rung == 1", body, "with HS-1")
    assert not possible_at("1999ms", "Bell.rung == 1", body, "with HS-1")


def test_a_lost_path_may_drop_what_is_in_flight() -> None:
    """Dropped as soon as it is sent: the next is sent at once, and nothing ever arrives."""
    body = """process Bell { state rung : 0..3 = 0 }
    controller Hand controls Bell { state left : 0..2 = 2
        control CA-1 ring -> Bell when left > 0 immediately over Wire
            do left = left - 1, Bell.rung = Bell.rung + 1 }
    path Wire : Hand -> Bell takes 2s..2s
    scenario HS-1 "cut" control path lose Wire"""
    assert not possible_at("1ms", "Hand.left == 0", body)
    assert possible_at("1ms", "Hand.left == 0", body, "with HS-1")
    assert not possible_at("3999ms", "Bell.rung == 2", body, "with HS-1")
    assert possible_at("4s", "Bell.rung == 2", body, "with HS-1")
    assert reachable("Hand.left == 0 and Bell.rung == 0 for 1h", body, "with HS-1")


def test_a_lost_path_that_takes_no_time_waives_the_commands_bound() -> None:
    body = bell(takes="", window="within 1s..1s")
    assert not reachable("Bell.rung == 0 for 1001ms", body)
    assert reachable("Bell.rung == 0 for 1h", body, "with HS-1")
    assert not possible_at("999ms", "Bell.rung == 1", body, "with HS-1")


def test_a_delay_adds_a_window_beside_the_old_one() -> None:
    body = bell(window="immediately")
    assert possible_at("2s", "Bell.rung == 1", body, "with HS-2")
    assert not possible_at("1999ms", "Bell.rung == 1", body, "with HS-2")
    arrives = "Bell.rung == 1 and not (Bell.rung == 1 for 500ms)"
    assert not possible_at("4s", arrives, body, "with HS-2")
    assert possible_at("5s", arrives, body, "with HS-2")
    assert possible_at("6s", "Bell.rung == 0", body, "with HS-2")
    assert not possible_at("6001ms", "Bell.rung == 0", body, "with HS-2")


def test_a_delay_of_a_path_that_took_no_time() -> None:
    body = bell(takes="", window="immediately")
    assert possible_at("0s", "Bell.rung == 1", body, "with HS-2")
    assert possible_at("6s", "Bell.rung == 0", body, "with HS-2")
    assert not possible_at("6001ms", "Bell.rung == 0", body, "with HS-2")
    assert not possible_at("4999ms", "Bell.rung == 1 and not (Bell.rung == 1 for 4s)",
                           body, "with HS-2")  # fmt: skip


def test_what_has_no_bound_stays_unbounded_under_a_delay() -> None:
    body = bell(takes="takes 2s..", window="immediately")
    assert reachable("Bell.rung == 0 for 1h", body)
    assert reachable("Bell.rung == 0 for 1h", body, "with HS-2")
    assert possible_at("2s", "Bell.rung == 1", body, "with HS-2")


def test_a_delay_without_an_end_leaves_no_bound() -> None:
    body = bell(window="immediately").replace("delay Wire to 5s..6s", "delay Wire to 5s..")
    assert reachable("Bell.rung == 0 for 1h", body, "with HS-2")
    arrives = "Bell.rung == 1 and not (Bell.rung == 1 for 500ms)"
    assert not possible_at("4s", arrives, body, "with HS-2")
    assert possible_at("9s", arrives, body, "with HS-2")


def test_every_over_a_path_ticks_when_given() -> None:
    """Given at 0, 2, 4; executed one and a half later."""
    body = """process Bell { state rung : 0..3 = 0 }
    controller Hand controls Bell { control CA-1 ring -> Bell
        every 2s from 0s..0s when Bell.rung < 3 over Wire do Bell.rung = Bell.rung + 1 }
    path Wire : Hand -> Bell takes {}..{}"""
    fast, slow = body.replace("{}", "1500ms"), body.replace("{}", "3s")
    assert possible_at("1500ms", "Bell.rung == 1", fast)
    assert possible_at("3500ms", "Bell.rung == 2", fast)
    assert not possible_at("3499ms", "Bell.rung == 2", fast)
    assert not possible_at("6999ms", "Bell.rung == 2", slow), "the tick at 2 finds it in flight"
    assert possible_at("7s", "Bell.rung == 2", slow)
