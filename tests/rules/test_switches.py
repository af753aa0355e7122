"""Scenarios, mitigations and checks: what a switch adds or takes, what exists, what is assumed."""

from __future__ import annotations

from tests.rules.deciding import possible_at, reachable

WAIT = """param lag : int = 2 in 0..9
param other : int = 1 in 0..9
process P {{ state x : bool = false
    event go when not x within 0s..lag * 1s do x = true }}
{}"""


def test_a_check_sets_a_parameter() -> None:
    body = WAIT.format("")
    assert not reachable("not P.x for 2001ms", body)
    assert reachable("not P.x for 5s", body, "with lag = 5")
    assert not reachable("not P.x for 5001ms", body, "with lag = 5")


def test_for_any_leaves_a_parameter_open_in_its_range() -> None:
    body = WAIT.format("")
    assert reachable("not P.x for 9s", body, "for any lag")
    assert not reachable("not P.x for 9001ms", body, "for any lag")


def test_a_scenario_adds_one_value() -> None:
    body = WAIT.format('scenario HS-1 "s" unsafe input set lag = 5')
    assert not reachable("not P.x for 2001ms", body)
    assert reachable("not P.x for 5s", body, "with HS-1")
    assert not reachable("not P.x for 5001ms", body, "with HS-1")


def test_the_value_as_designed_stays_under_a_scenario() -> None:
    """A value of 0 is added: at the instant 2 the old value still lets x be false."""
    body = WAIT.format('scenario HS-1 "s" unsafe input set lag = 0')
    assert reachable("not P.x for 2s", body, "with HS-1")


def test_a_scenario_adds_a_range() -> None:
    body = WAIT.format('scenario HS-1 "s" unsafe input set lag in 4..6')
    assert not reachable("not P.x for 2001ms", body)
    assert reachable("not P.x for 6s", body, "with HS-1")
    assert not reachable("not P.x for 6001ms", body, "with HS-1")


def test_two_scenarios_add_both_their_values() -> None:
    body = WAIT.format('scenario HS-1 "s" unsafe input set lag = 4\n'
                       'scenario HS-2 "t" unsafe input set lag = 6')  # fmt: skip
    assert not reachable("not P.x for 4001ms", body, "with HS-1")
    assert reachable("not P.x for 6s", body, "with HS-1, HS-2")
    assert not reachable("not P.x for 6001ms", body, "with HS-1, HS-2")


def test_a_default_follows_the_parameter_it_is_computed_from() -> None:
    body = WAIT.format('scenario HS-1 "s" unsafe input set other = 5').replace(
        "param lag : int = 2", "param lag : int = other + 1")  # fmt: skip
    assert not reachable("not P.x for 2001ms", body)
    assert reachable("not P.x for 6s", body, "with HS-1")
    assert not reachable("not P.x for 6001ms", body, "with HS-1")


def test_a_value_is_chosen_once_for_a_run() -> None:
    body = """param v : int = 1 in 0..3
    process P { state a : 0..3 = 0  state b : 0..3 = 0
        event one when a == 0 do a = v
        event two when b == 0 do b = v }
    scenario HS-1 "s" unsafe input set v = 2"""
    assert reachable("P.a == 2", body, "with HS-1")
    assert not reachable("P.a != 0 and P.b != 0 and P.a != P.b", body, "with HS-1")


MITIGATED = """scenario HS-1 "s" unsafe input set lag in 4..6
mitigation M-1 "m" set lag = 3
mitigation M-2 "m" require lag < 5
mitigation M-3 "m" set lag in 7..8
mitigation M-4 "m" stop P.go"""


def test_a_mitigation_sets_and_wins_over_scenarios_and_checks() -> None:
    body = WAIT.format(MITIGATED)
    assert reachable("not P.x for 3s", body, "with HS-1, M-1")
    assert not reachable("not P.x for 3001ms", body, "with HS-1, M-1")
    assert not reachable("not P.x for 3001ms", body, "with M-1, lag = 5")


def test_a_mitigation_narrows_what_a_scenario_sets() -> None:
    body = WAIT.format(MITIGATED)
    assert reachable("not P.x for 4s", body, "with HS-1, M-2")
    assert not reachable("not P.x for 4001ms", body, "with HS-1, M-2")


def test_a_mitigations_range_replaces() -> None:
    body = WAIT.format(MITIGATED)
    assert reachable("not P.x for 8s", body, "with HS-1, M-3")
    assert not possible_at("6500ms", "P.x and lag < 7", body, "with HS-1, M-3")
    assert not reachable("lag < 7", body, "with HS-1, M-3")


def test_a_mitigation_stops_an_action_or_a_component() -> None:
    body = WAIT.format(MITIGATED)
    assert reachable("P.x", body)
    assert not reachable("P.x", body, "with M-4")
    whole = body.replace("stop P.go", "stop P")
    assert not reachable("P.x", whole, "with M-4")


def test_a_stopped_controller_learns_nothing() -> None:
    body = """process P { state x : bool = false  event go when not x within 1s..1s do x = true }
    controller K { model x follows P.x within 0s..1s }
    mitigation M-1 "m" stop K"""
    assert reachable("K.x", body)
    assert not reachable("K.x", body, "with M-1")


def test_skip_waives_the_upper_bound() -> None:
    body = """process P { state x : bool = false }
    controller K { control CA-1 go -> P when not P.x within 1s..2s do P.x = true }
    scenario HS-1 "s" controller failure skip CA-1"""
    assert not reachable("not P.x for 2001ms", body)
    assert reachable("not P.x for 1h", body, "with HS-1")
    assert possible_at("1s", "P.x", body, "with HS-1")
    assert not possible_at("999ms", "P.x", body, "with HS-1")


def test_skip_of_ticks_keeps_their_distance() -> None:
    body = """process P { state n : 0..3 = 0 }
    controller K { control CA-1 go -> P every 2s when P.n < 3 do P.n = P.n + 1 }
    scenario HS-1 "s" controller failure skip CA-1"""
    assert reachable("P.n == 1 for 1h", body, "with HS-1")
    assert possible_at("2s", "P.n == 2", body, "with HS-1")
    assert not possible_at("1999ms", "P.n == 2", body, "with HS-1")


SLOW = """process P {{ state x : bool = false }}
controller K {{ control CA-1 go -> P when not P.x {} do P.x = true }}
scenario HS-1 "s" controller failure slow {} to {}"""


def test_slow_adds_a_window_beside_the_old_one() -> None:
    for what in ("CA-1 go", "CA-1", "K"):
        body = SLOW.format("within 1s..2s", what, "5s..6s")
        assert not possible_at("2001ms", "not P.x", body)
        assert possible_at("1s", "P.x", body, "with HS-1")
        assert possible_at("6s", "not P.x", body, "with HS-1")
        assert not possible_at("6001ms", "not P.x", body, "with HS-1")
        fresh = "P.x and not (P.x for 500ms)"
        assert not possible_at("4s", fresh, body, "with HS-1")
        assert possible_at("5s", fresh, body, "with HS-1")


def test_slow_may_also_be_fast() -> None:
    body = SLOW.format("within 5s..6s", "K", "1s..2s")
    assert possible_at("1s", "P.x", body, "with HS-1")
    assert not possible_at("999ms", "P.x", body, "with HS-1")
    assert possible_at("6s", "not P.x", body, "with HS-1")
    assert not possible_at("6001ms", "not P.x", body, "with HS-1")
    assert not possible_at("3s", "P.x and not (P.x for 500ms)", body, "with HS-1")


def test_slow_without_an_end_leaves_no_bound() -> None:
    body = SLOW.format("within 1s..2s", "K", "5s..")
    assert reachable("not P.x for 1h", body, "with HS-1")
    assert not possible_at("4s", "P.x and not (P.x for 500ms)", body, "with HS-1")


def test_what_has_no_bound_stays_unbounded_when_slow() -> None:
    body = SLOW.format("within 3s..", "K", "1s..2s")
    assert reachable("not P.x for 1h", body, "with HS-1")
    assert possible_at("1s", "P.x", body, "with HS-1")
    assert not possible_at("999ms", "P.x", body, "with HS-1")


def test_slow_ticks() -> None:
    """Ticks 2 or 5..6 apart; the first may be as late as the longest distance."""
    body = SLOW.format("every 2s", "K", "5s..6s").replace("not P.x", "P.n < 3").replace(
        "x : bool = false", "n : 0..3 = 0").replace("P.x = true", "P.n = P.n + 1")  # fmt: skip
    assert not possible_at("4001ms", "P.n == 1", body)
    assert possible_at("12s", "P.n == 1", body, "with HS-1")
    assert not possible_at("12001ms", "P.n == 1", body, "with HS-1")
    assert not possible_at("1999ms", "P.n == 2", body, "with HS-1")


ONLY = """type Mode = pull | push
param mode : Mode = pull
process P {{ state x : bool = false }}
controller K {{ control CA-1 go -> P when not P.x {} only with {} do P.x = true }}
scenario HS-1 "s" control algorithm {}
mitigation M-1 "m" set mode = push"""


def test_only_with_a_parameter() -> None:
    body = ONLY.format("immediately", "mode == push", "set mode = push")
    assert not reachable("P.x", body)
    assert reachable("P.x", body, "with mode = push")
    assert not reachable("not P.x for 1ms", body, "with mode = push")
    assert reachable("P.x", body, "with M-1")


def test_allow_makes_a_transition_exist() -> None:
    body = ONLY.format("within 1s..2s", "mode == push", "allow CA-1")
    assert not reachable("P.x", body)
    assert possible_at("1s", "P.x", body, "with HS-1")
    assert not possible_at("999ms", "P.x", body, "with HS-1")


def test_what_a_scenario_makes_exist_does_not_press() -> None:
    """Scenarios only ever add runs: what was possible without the transition stays possible."""
    for only, effect in (("mode == push", "allow CA-1"), ("HS-1", "set mode = pull")):
        body = ONLY.format("immediately", only, effect)
        assert reachable("P.x", body, "with HS-1")
        assert reachable("not P.x for 1h", body, "with HS-1")


def test_what_exists_in_any_case_presses_although_a_scenario_allows_it() -> None:
    body = ONLY.format("immediately", "mode == pull", "allow CA-1")
    assert not reachable("not P.x for 1ms", body, "with HS-1")


def test_a_component_exists_only_with() -> None:
    body = """param on : bool = false
    process P { state x : bool = false }
    controller K controls P only with on { model x follows P.x within 0s..1s
        control CA-1 go -> P when not x do P.x = true }
    scenario HS-1 "s" unsafe input set on = true"""
    assert not reachable("P.x", body)
    assert reachable("P.x", body, "with on = true")
    assert reachable("K.x", body, "with HS-1")


def test_a_path_exists_only_with() -> None:
    body = """param wired : bool = false
    process P { state x : bool = false  event fail do x = true }
    controller K { model x follows P.x within 0s..1s over Wire }
    path Wire : K -> P only with wired"""
    assert not reachable("K.x", body)
    assert reachable("K.x", body, "with wired = true")


def test_mitigations_may_ask_for_absence() -> None:
    body = """process P { state x : bool = false }
    controller K { control CA-1 go -> P only with not M-1 do P.x = true }
    mitigation M-1 "m" """
    assert reachable("P.x", body)
    assert not reachable("P.x", body, "with M-1")


def test_assumptions_about_parameters_and_initial_values() -> None:
    body = """param lag : int = 2 in 0..9
    process P { state k : 0..9 = any  state j : 0..9 = 0  event go do j = k }
    assume "small" P.k <= lag"""
    assert reachable("P.k == 2", body)
    assert not reachable("P.k == 3", body)
    assert reachable("P.k == 7", body, "with lag = 7")
    assert not reachable("lag == 7 and P.j == 8", body, "for any lag")


def test_a_free_initial_value_is_any_of_its_type() -> None:
    body = "process P { state k : 1..3 = any  state c : red | green | blue = any }"
    assert reachable("P.k == 1 and P.c == blue", body)
    assert reachable("P.k == 3 and P.c == red", body)
    assert not reachable("P.k == 0 or P.k == 4", body)
