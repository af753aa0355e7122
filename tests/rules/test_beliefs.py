"""Process models: how and when a controller learns the truth."""

from __future__ import annotations

from tests.rules.deciding import possible_at, reachable

# The truth rises at the instant 1 and falls again after a while.
LAMP = """process Lamp {{ state lit : 0..2 = 0
    event rise when lit == 0 within 1s..1s do lit = 1
    {fall} }}
controller Eye {{ model seen follows Lamp.lit == 1 {latest} within {window} {via} }}
{more}"""
FALL = "event fall when lit == 1 within {0}..{0} do lit = 2"


def lamp(
    window: str = "2s..3s", fall: str = "", latest: str = "", via: str = "", more: str = ""
) -> str:
    fall = FALL.format(fall) if fall else ""
    return LAMP.format(window=window, fall=fall, latest=latest, via=via, more=more)


def test_a_belief_begins_as_the_truth() -> None:
    body = """process Lamp { state lit : bool = any }
    controller Eye { model seen follows Lamp.lit within 1s..2s }"""
    assert not reachable("Eye.seen != Lamp.lit", body)


def test_a_belief_learns_the_truth_within_its_window() -> None:
    assert possible_at("3s", "Eye.seen", lamp())
    assert not possible_at("2999ms", "Eye.seen", lamp())
    assert possible_at("4s", "not Eye.seen", lamp())
    assert not possible_at("4001ms", "not Eye.seen", lamp())


def test_a_belief_without_an_upper_bound_may_never_learn() -> None:
    assert reachable("Lamp.lit == 1 and not Eye.seen for 1h", lamp("2s.."))


def test_a_short_pulse_is_told_late_when_it_is_false_again() -> None:
    """The pulse lasts from 1 to 1.5; it is told in 3..4, and told to be over in 5..7."""
    pulse = lamp(fall="500ms")
    assert possible_at("3s", "Eye.seen and Lamp.lit == 2", pulse)
    assert possible_at("7s", "Eye.seen", pulse)
    assert not possible_at("7001ms", "Eye.seen", pulse)


def test_latest_loses_a_short_pulse() -> None:
    assert not reachable("Eye.seen", lamp(fall="500ms", latest="latest"))
    assert not reachable("Eye.seen", lamp(fall="1999ms", latest="latest"))
    assert reachable("Eye.seen", lamp(fall="2s", latest="latest"))


def test_latest_tells_what_stays_in_the_same_window() -> None:
    assert possible_at("3s", "Eye.seen", lamp(latest="latest"))
    assert not possible_at("2999ms", "Eye.seen", lamp(latest="latest"))
    assert not possible_at("4001ms", "not Eye.seen", lamp(latest="latest"))


STAIRS = """process P {{ state n : 0..3 = 0
    event step when n < 3 within 1s..1s do n = n + 1 }}
controller K {{ model n follows P.n {} within {} }}"""


def test_one_sample_is_under_way_at_a_time() -> None:
    """P is 1, 2, 3 at 1, 2, 3. The sample 1 arrives at 3.5; the next is 3, told at 6."""
    body = STAIRS.format("", "2500ms..2500ms")
    assert not reachable("K.n == 2", body)
    assert possible_at("3500ms", "K.n == 1", body)
    assert not possible_at("3499ms", "K.n == 1", body)
    assert possible_at("6s", "K.n == 3", body)
    assert not possible_at("5999ms", "K.n == 3", body)


def test_the_value_is_that_of_the_moment_of_sampling() -> None:
    """Told after 1.5: what was sampled at 1 is 1 although the truth is 2 by then."""
    body = STAIRS.format("", "1500ms..1500ms")
    assert possible_at("2500ms", "K.n == 1 and P.n == 2", body)
    assert not possible_at("2600ms", "K.n == 2", body)


def test_latest_copies_the_truth_on_arrival() -> None:
    body = STAIRS.format("latest", "1500ms..1500ms")
    assert possible_at("2500ms", "K.n == 2", body)
    assert not reachable("K.n == 1", body)


def test_a_path_adds_its_time_to_the_window() -> None:
    wired = lamp("2s..3s", via="over Wire", more="path Wire : Eye -> Lamp takes 1s..2s")
    assert possible_at("4s", "Eye.seen", wired)
    assert not possible_at("3999ms", "Eye.seen", wired)
    assert possible_at("6s", "not Eye.seen", wired)
    assert not possible_at("6001ms", "not Eye.seen", wired)


CHAIN = """process P { state up : bool = true
    event fail when up within 1s..1s do up = false }
controller A { model up follows P.up within 0s..1s }
controller B { model up follows A.up within 0s..2s }
controller C { model up follows B.up within 1s..1s }"""


def test_delays_add_up_along_a_chain_of_beliefs() -> None:
    assert possible_at("5s", "C.up", CHAIN)
    assert not possible_at("5001ms", "C.up", CHAIN)
    assert possible_at("2s", "not C.up", CHAIN)
    assert not possible_at("1999ms", "not C.up", CHAIN)
    assert not reachable("not C.up and B.up", CHAIN)


def test_a_chain_may_be_declared_in_any_order() -> None:
    first, *rest = CHAIN.splitlines()
    backwards = "\n".join([first, rest[0], *reversed(rest[1:])])
    assert possible_at("5s", "C.up", backwards)
    assert not possible_at("5001ms", "C.up", backwards)
    assert not possible_at("1999ms", "not C.up", backwards)


def test_a_belief_of_a_past_is_a_belief() -> None:
    """The truth followed may itself speak of time: lit for 2 is true at 3, told at 5..6."""
    body = """process Lamp { state lit : bool = false
        event rise when not lit within 1s..1s do lit = true }
    controller Eye { model steady follows (Lamp.lit for 2s) within 2s..3s }"""
    assert possible_at("5s", "Eye.steady", body)
    assert not possible_at("4999ms", "Eye.steady", body)
    assert not possible_at("6001ms", "not Eye.steady", body)


def test_a_belief_may_begin_as_anything() -> None:
    body = """process P { state up : bool = true }
    controller K { model thinks : 0..2 = any }"""
    assert reachable("K.thinks == 0", body)
    assert reachable("K.thinks == 2", body)
    assert not reachable("K.thinks == 3", body)


def test_a_belief_without_follows_changes_by_feedback_only() -> None:
    body = """process P { state up : bool = true
        event fail when up within 1s..1s do up = false }
    controller K { model up : bool = true }
    process Gauge { feedback FB-1 tell -> K when K.up != P.up within 1s..2s do K.up = P.up }"""
    assert possible_at("2s", "not K.up", body)
    assert not possible_at("1999ms", "not K.up", body)
    assert possible_at("3s", "K.up", body)
    assert not possible_at("3001ms", "K.up", body)


def test_members_learn_each_with_its_own_delay() -> None:
    body = """group N[2]
    process P { state up : bool = true  event fail when up within 1s..1s do up = false }
    controller K per N { model up follows P.up within 1s..3s }"""
    assert reachable("some(n in N: some(m in N: K[n].up and not K[m].up for 2s))", body)
    assert not reachable("some(n in N: some(m in N: K[n].up and not K[m].up for 2001ms))", body)


def test_a_lost_path_may_leave_a_belief_stale_for_ever() -> None:
    wired = lamp(via="over Wire", more='path Wire : Eye -> Lamp\n'
                 'scenario HS-1 "cut" feedback path lose Wire')  # fmt: skip
    assert not possible_at("4001ms", "not Eye.seen", wired)
    assert reachable("Lamp.lit == 1 and not Eye.seen for 1h", wired, "with HS-1")
    assert possible_at("3s", "Eye.seen", wired, "with HS-1")
    assert not possible_at("2999ms", "Eye.seen", wired, "with HS-1")


def test_a_lost_path_may_drop_a_stale_sample() -> None:
    """P is 1, 2, 3 at 1, 2, 3. As designed 1 is told first; lost, it may be 3 straight away."""
    body = (
        STAIRS.format("", "2s..2s over Wire")
        + """
    path Wire : K -> P
    scenario HS-1 "cut" feedback path lose Wire"""
    )
    seen = "P.n == 3 and K.n == 3 and K.once"
    watched = body.replace(
        "controller K {",
        """controller K { state once : bool = true
        event note when n == 1 immediately do once = false """,
    )
    assert not reachable(seen, watched)
    assert reachable(seen, watched, "with HS-1")


def test_a_delayed_path_delays_what_is_learnt() -> None:
    wired = lamp("0s..1s", via="over Wire", more='path Wire : Eye -> Lamp takes 1s..2s\n'
                 'scenario HS-1 "slow" feedback path delay Wire to 5s..6s')  # fmt: skip
    assert not possible_at("4001ms", "not Eye.seen", wired)
    assert possible_at("8s", "not Eye.seen", wired, "with HS-1")
    assert not possible_at("8001ms", "not Eye.seen", wired, "with HS-1")
    assert possible_at("2s", "Eye.seen", wired, "with HS-1")
    fresh = "Eye.seen and not (Eye.seen for 500ms)"
    assert not possible_at("5s", fresh, wired, "with HS-1")
    assert possible_at("6s", fresh, wired, "with HS-1")


def test_a_slow_controller_learns_late() -> None:
    slow = lamp("0s..1s", more='scenario HS-1 "slow" process model slow Eye to 5s..6s')
    assert not possible_at("2001ms", "not Eye.seen", slow)
    assert possible_at("7s", "not Eye.seen", slow, "with HS-1")
    assert not possible_at("7001ms", "not Eye.seen", slow, "with HS-1")
    fresh = "Eye.seen and not (Eye.seen for 500ms)"
    assert not possible_at("3s", fresh, slow, "with HS-1")
