"""Which patterns are to blame: closed runs, minimal pairs, coincidences, what a list leaves out."""

from __future__ import annotations

import pytest

from checker.claims import coincidences
from checker.claims.analysis import COINCIDENCE, Analysis
from checker.claims.bench import Answer
from checker.claims.causes import GOAL, Inquiry, prepare
from checker.report.standing import Standing, standing
from checker.results import CellStatus, Verdict
from checker.system.slicing import slice_system
from tests.claims.asking import (
    alone,
    claims,
    found,
    minimal,
    scenarios,
    sets,
    status,
    tiny,
)
from tests.claims.test_guidewords import SKIPPED, TANK


def blamed(analysis: Analysis) -> frozenset[tuple[frozenset[str], frozenset[str]]]:
    """The minimal pairs of H-1, without coincidences."""
    return found(analysis.pairs("H-1"))


NEVER = 'uca UCA-1 "never" [H-1] CA-1 vent not given\n'
LATE = 'uca UCA-2 "late" [H-1] CA-1 vent too late\n'

# ---------------------------------------------------------------------- after the hazard

AFTER = """process Plant {
    state broken : bool = false
    state high : bool = false
    state greased : bool = false
    event fail when not broken and not (true for 1s) only with false do broken = true
    event rise when broken and not high within 1s..1s do high = true
}
controller Op controls Plant {
    control CA-1 vent -> Plant when Plant.high within 0s..4s do Plant.high = false
    control CA-2 grease -> Plant when not Plant.greased within 10s..10s do Plant.greased = true
}
scenario HS-1 "it fails" controlled process allow Plant.fail
"""


def test_what_begins_after_the_hazard_is_ignored() -> None:
    """It fails in the first second or not at all. The run has to go on until 10s, so that the
    grease is not missed; by then the vent was given, unavoidably, and `broken` held. But that is a
    consequence of the hazard, not its cause."""
    body = AFTER + (
        'uca UCA-1 "vent" [H-1] CA-1 vent given when Plant.broken\n'
        'uca UCA-2 "no grease" [H-1] CA-2 grease not given\n'
    )
    assert minimal("Plant.broken", body) == sets(("HS-1", ""))


def test_an_interval_that_begins_after_the_hazard_is_ignored() -> None:
    """The vent misses its 2s always, but it is needed only when the hazard has been."""
    body = AFTER.replace("within 0s..4s", "needs Plant.high in 2s within 3s..4s") + (
        'uca UCA-1 "vent" [H-1] CA-1 vent not given\n'
        'uca UCA-2 "vent" [H-1] CA-1 vent too late\n'
        'uca UCA-3 "no grease" [H-1] CA-2 grease not given\n'
    )
    assert minimal("Plant.broken", body) == sets(("HS-1", ""))


# ---------------------------------------------------------------------- closed runs

SLOW = TANK.replace("within 5s..6s", "within 1s..1s").replace(
    "within 0s..4s", "needs Tank.high in 2s within 3s..4s"
)


def test_a_run_is_judged_when_its_intervals_are_closed() -> None:
    """The burst comes at 1s, when the vent is not overdue; but then it comes late or never."""
    assert minimal("Tank.burst", SLOW + NEVER + LATE) == sets(("", "UCA-1"), ("", "UCA-2"))


def test_an_interval_may_stay_open_where_nobody_lists_that() -> None:
    """Longer than its L it is closed, and `not given` is not in the list."""
    assert minimal("Tank.burst", SLOW + LATE) == sets(("", ""))
    assert minimal("Tank.burst", SLOW + NEVER) == sets(("", ""))


def test_an_interval_that_ends_in_time_by_itself_is_no_pattern() -> None:
    """The need fails within L: nothing was missed."""
    falls = SLOW.replace(
        "    event break",
        "    event fall when burst and high within 0s..0s do high = false\n    event break",
    )
    assert minimal("Tank.burst", falls + NEVER + LATE) == sets(("", ""))


def test_an_interval_of_unknown_length_has_to_end() -> None:
    """Without L, `too late when P` is any execution that ends an interval in which P held."""
    body = TANK.replace("within 0s..4s ", "")
    late = 'uca UCA-2 "late" [H-1] CA-1 vent too late when Tank.burst\n'
    assert minimal("Tank.burst", body + late) == sets(("", "UCA-2"))


# ---------------------------------------------------------------------- minimal pairs

TWO = """process Tank {
    state high : bool = false
    state burst : bool = false
    event rise when not high do high = true
    event break when high and not burst within 5s..6s do burst = true
}
controller Op controls Tank {
    control CA-1 vent -> Tank when Tank.high within 0s..4s do Tank.high = false
    control CA-2 drain -> Tank when Tank.high within 0s..4s do Tank.high = false
}
scenario HS-1 "nobody looks" controller failure skip CA-1
scenario HS-2 "the drain is blocked" controller failure skip CA-2
uca UCA-1 "no vent" [H-1] CA-1 vent not given
uca UCA-2 "no drain" [H-1] CA-2 drain not given
uca UCA-3 "late vent" [H-1] CA-1 vent too late
uca UCA-4 "late drain" [H-1] CA-2 drain too late
"""


def test_two_that_only_hurt_together_are_both_causes() -> None:
    """Whichever comes late ends the need for the other, which then was not given."""
    both = "HS-1 HS-2"
    assert minimal("Tank.burst", TWO) == sets(
        (both, "UCA-1 UCA-2"), (both, "UCA-2 UCA-3"), (both, "UCA-1 UCA-4")
    )


BESIDE = """process Lamp {
    state lit : bool = false
    event light when not lit within 1s..2s do lit = true
}
controller Switch controls Lamp {
    control CA-3 darken -> Lamp when Lamp.lit within 0s..1s do Lamp.lit = false
}
"""
"""It knows nothing of a tank."""


def test_what_others_do_is_left_out() -> None:
    """And is no cause, as who looks at all of it finds as well."""
    one = "".join(f"{line}\n" for line in TWO.splitlines() if "drain" not in line)
    assert minimal("Tank.burst", one + BESIDE) == minimal("Tank.burst", one)
    parts = []
    for body in (TWO, TWO + BESIDE):
        analysis = tiny("Tank.burst", body)
        conditions = analysis.hazard("H-1").conditions
        inquiry = Inquiry(conditions, analysis.universe(), scenarios(analysis.model))
        system = prepare(analysis.bench, inquiry, {}).system
        parts.append(slice_system(system, (GOAL,)).system)
    alone_, beside = parts
    assert alone_.variables == beside.variables
    assert [t.name for t in alone_.transitions] == [t.name for t in beside.transitions]


CHAIN = """process Plant {
    state x : bool = false
    state y : bool = false
    state burst : bool = false
    event break when not y and not burst within 3s..3s do burst = true
}
controller Op controls Plant {
    control CA-1 first -> Plant when not Plant.x within 0s..1s do Plant.x = true
    control CA-2 second -> Plant
        when Plant.x and not Plant.y needs not Plant.y in 2s within 0s..1s
        do Plant.y = true
}
scenario HS-1 "nobody looks" controller failure skip CA-1
uca UCA-2 "second never" [H-1] CA-2 second not given
uca UCA-3 "second late" [H-1] CA-2 second too late
"""
FIRST = """uca UCA-1 "first never" [H-1] CA-1 first not given
uca UCA-4 "first late" [H-1] CA-1 first too late
"""


def test_more_patterns_can_add_a_cause() -> None:
    """The second comes late because the first does: nothing of that shows until it is listed."""
    assert minimal("Plant.burst", CHAIN) == sets(("HS-1", "UCA-2"), ("HS-1", "UCA-3"))
    assert minimal("Plant.burst", CHAIN + FIRST) == sets(
        ("HS-1", "UCA-1 UCA-2"), ("HS-1", "UCA-2 UCA-4"), ("HS-1", "UCA-3 UCA-4")
    )


def test_a_harmless_repetition_is_no_cause() -> None:
    """Venting an empty tank happens in runs that burst for another reason; none needs it."""
    body = TANK + NEVER + LATE
    cell = "CA-1 vent given"
    assert alone("Tank.burst", body, cell) == sets()
    assert status("Tank.burst", body, cell) is CellStatus.SAFE


# ---------------------------------------------------------------------- coincidences

PING = """process Plant {
    state pinged : bool = false
    state broken : bool = false
    event fail when not broken within 5s..5s only with false do broken = true
}
controller Op controls Plant {
    control CA-1 ping -> Plant when not Plant.pinged within 0s..1s do Plant.pinged = true
}
scenario HS-1 "it fails" controlled process allow Plant.fail
uca UCA-1 "ping" [H-1] CA-1 ping given when not Plant.broken
"""


def test_an_unavoidable_but_harmless_coincidence_is_dropped() -> None:
    """The ping is always there before the failure; were it not, the failure would come as well."""
    assert minimal("Plant.broken", PING) == sets(("HS-1", "UCA-1"))
    assert blamed(tiny("Plant.broken", PING)) == sets(("HS-1", ""))


WORN = PING.replace(
    "    event fail when not broken within 5s..5s",
    "    state worn : 0..9 = 0\n"
    "    event wear when worn < 9 within 1s..1s do worn = worn + 1\n"
    "    event fail when not broken and worn == 9 within 0s..0s",
)
"""It fails after so many steps that a short search does not come to it."""


def test_a_coincidence_is_found_however_long_the_run() -> None:
    assert blamed(tiny("Plant.broken", WORN)) == sets(("HS-1", ""))


def test_what_nobody_can_decide_is_doubtful(monkeypatch: pytest.MonkeyPatch) -> None:
    """Neither the look nor the question comes to an end: the pattern is no confirmed cause, and the
    list is not said to be complete."""
    unknown = Answer(None, None, "", None, "out of time")
    monkeypatch.setattr(coincidences._Suspicion, "with_switches", lambda *_: unknown)
    result = claims("Plant.broken", PING.replace('"it fails"', '"it fails" [UCA-1]'))
    for ident in ("UCA-1", "HS-1", "UCAs of H-1"):
        assert standing(result[ident]) is Standing.UNDECIDED, ident
        assert COINCIDENCE in result[ident].notes[0]


def ask_nothing(*_: object) -> Answer:
    raise AssertionError("a question that needs no answer")


def test_nothing_is_asked_where_waiving_the_window_changes_nothing(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """The vent may come at once, and who is late or never comes shows a pattern. So the minimal
    pairs have answered already."""
    monkeypatch.setattr(coincidences._Suspicion, "with_switches", ask_nothing)
    body = SKIPPED + NEVER + LATE
    assert blamed(tiny("Tank.burst", body)) == sets(("HS-1", "UCA-1"), ("HS-1", "UCA-2"))
    with pytest.raises(AssertionError, match="a question"):
        blamed(tiny("Tank.burst", body.replace("within 0s..4s", "within 1ms..4s")))


def test_nothing_is_asked_where_only_the_scenario_makes_the_action_exist(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """Whatever came of it, the pattern would stay."""
    monkeypatch.setattr(coincidences._Suspicion, "with_switches", ask_nothing)
    body = PING.replace(
        "    event fail when not broken within 5s..5s only with false do", "#"
    ).replace(
        "do Plant.pinged = true", "only with noisy do Plant.pinged = true, Plant.broken = true"
    )
    body = body.replace('scenario HS-1 "it fails" controlled process allow Plant.fail\n', "")
    noise = 'scenario HS-2 "noise" unsafe input set noisy = true\n'
    body = "param noisy : bool = false\n" + body + noise
    assert blamed(tiny("Plant.broken", body)) == sets(("HS-2", "UCA-1"))


def test_what_harms_by_being_given_is_no_coincidence() -> None:
    """The tank spills when vented empty, and bursts when never vented. That a waived window leads
    to the burst says nothing about the spill."""
    body = TANK.replace("state burst", "state spilled : bool = false\n    state burst").replace(
        "do Tank.high = false", "do Tank.spilled = not Tank.high, Tank.high = false"
    )
    assert status("Tank.burst or Tank.spilled", body, "CA-1 vent given") is CellStatus.HAZARDOUS


def test_what_a_scenario_makes_forced_and_harmful_stays() -> None:
    """The ping does the harm: without it there is none."""
    body = PING.replace("do Plant.pinged = true", "do Plant.pinged = true, Plant.broken = noisy")
    body = (
        "param noisy : bool = false\n"
        + body
        + 'scenario HS-2 "noise" unsafe input set noisy = true\n'
    )
    body = body.replace('scenario HS-1 "it fails" controlled process allow Plant.fail\n', "")
    assert minimal("Plant.broken", body) == sets(("HS-2", "UCA-1"))
    assert blamed(tiny("Plant.broken", body)) == sets(("HS-2", "UCA-1"))


# ---------------------------------------------------------------------- claims


def test_a_confirmed_uca_names_its_minimal_sets() -> None:
    result = claims("Tank.burst", SKIPPED + NEVER + LATE)
    for ident in ("UCA-1", "UCA-2"):
        assert result[ident].verdict is Verdict.REACHABLE
        assert result[ident].met is True
        assert result[ident].trace is not None
        assert result[ident].notes == ("H-1 with {HS-1}; no others",)
    assert result["UCAs of H-1"].met is True
    assert result["UCAs of H-1"].verdict is Verdict.UNREACHABLE


def test_a_missing_uca_is_found() -> None:
    result = claims("Tank.burst", SKIPPED + LATE)["UCAs of H-1"]
    assert result.met is False
    assert result.trace is not None
    assert result.notes == ("a UCA is missing: H-1 with {HS-1} shows none",)


def test_real_but_unexplained() -> None:
    """Nothing but its own deviation makes the vent late: a scenario is missing."""
    result = claims("Tank.burst", TANK + NEVER + LATE)
    for ident in ("UCA-1", "UCA-2"):
        assert result[ident].met is True
        assert result[ident].notes == (
            "H-1: real but unexplained: only its own deviation brings it about",
        )


def test_the_design_itself() -> None:
    """The vent comes at 3s at the earliest, the burst before that; in its 2s it would not."""
    body = SLOW.replace("within 1s..1s", "within 2500ms..2500ms") + NEVER + LATE
    result = claims("Tank.burst", body)
    for ident in ("UCA-1", "UCA-2"):
        assert result[ident].met is True
        assert result[ident].notes == ("H-1 with the design itself; no others",)
    assert result["UCAs of H-1"].met is True


def test_what_comes_too_late_anyhow_is_a_coincidence() -> None:
    """The burst comes at 1s; a vent in its 2s does not prevent it, so its lateness is no cause."""
    result = claims("Tank.burst", SLOW + NEVER + LATE)
    assert result["UCA-1"].met is False
    assert result["UCA-2"].met is False
    assert result["UCAs of H-1"].notes == (
        "a UCA is missing: H-1 with the design itself shows none",
    )


def test_a_uca_that_is_no_cause_is_refuted() -> None:
    given = 'uca UCA-3 "vented empty" [H-1] CA-1 vent given\n'
    result = claims("Tank.burst", SKIPPED + NEVER + LATE + given)["UCA-3"]
    assert result.verdict is Verdict.UNREACHABLE
    assert result.met is False
    assert result.proof


def test_cells_are_undecided_where_the_design_needs_no_listed_uca() -> None:
    """The tank bursts as designed: what else could make it burst is not worth asking."""
    body = TANK.replace("within 5s..6s", "within 1s..1s")
    assert status("Tank.burst", body, "CA-1 vent given") is CellStatus.UNDECIDED


def test_scenarios_explain_what_they_claim() -> None:
    """HS-1 explains both; HS-2 none; HS-3 claims one and explains the other as well."""
    body = (
        TANK
        + 'scenario HS-1 "nobody looks" [UCA-1, UCA-2] controller failure skip CA-1\n'
        + 'scenario HS-2 "rises are rare" [UCA-1] controlled process slow Tank.rise to 9s..9s\n'
        + 'scenario HS-3 "too slow" [UCA-1] controller failure slow CA-1 to 7s..8s\n'
        + NEVER
        + LATE
    )
    result = claims("Tank.burst", body)
    assert result["HS-1"].met is True
    assert result["HS-1"].trace is not None
    assert result["HS-2"].met is False
    assert result["HS-2"].verdict is Verdict.UNREACHABLE
    assert result["HS-2"].notes == ("it explains no run in which UCA-1 is a cause",)
    assert result["HS-3"].met is True
    assert result["HS-3"].notes == ("explains UCA-2 as well, which is not claimed",)


def test_incidents_are_explained_or_not() -> None:
    body = (
        SKIPPED.replace('"nobody looks"', '"nobody looks" [UCA-1]')
        + NEVER
        + LATE
        + ('incident "it burst" count 2 explained by HS-1 through UCA-1\n')
    )
    result = claims("Tank.burst", body)["it burst"]
    assert result.met is True
    assert result.trace is not None


def test_what_is_said_of_a_uca_that_nobody_claims_fails() -> None:
    """Also where nothing else would be checked: HS-2 has no behaviour."""
    body = (
        SKIPPED.replace('"nobody looks"', '"nobody looks" [UCA-1, UCA-3]')
        + NEVER
        + LATE
        + 'scenario HS-2 "misspelled" [UCA-11] controller failure\n'
        + 'incident "it burst" count 2 explained by HS-1 through UCA-3\n'
        + 'mitigation M-1 "stronger" [UCA-3] set limit = 2\n'
    )
    body = "param limit : int = 1 in 1..3\n" + body
    result = claims("Tank.burst", body)
    for ident, missing in (("HS-1", "UCA-3"), ("HS-2", "UCA-11"), ("it burst", "UCA-3")):
        assert standing(result[ident]) is Standing.NOT_MET
        assert result[ident].notes == (f"no `uca` claims {missing}",)
    assert standing(result["M-1"]) is Standing.NOT_MET
    assert result["UCA-1"].met is True


MITIGATED = (
    SKIPPED.replace('"nobody looks"', '"nobody looks" [UCA-1, UCA-2]')
    .replace(
        "state burst : bool = false", "state burst : bool = false\n    state warned : bool = false"
    )
    .replace("when high and not burst", "when high and not burst and thin")
    + NEVER
    + LATE
)
THICK = "param thin : bool = true\n" + MITIGATED


def test_a_mitigation_that_removes_is_proved() -> None:
    body = THICK + 'mitigation M-1 "thick walls" [UCA-1, UCA-2] against HS-1 set thin = false\n'
    result = claims("Tank.burst", body)["M-1"]
    assert result.verdict is Verdict.UNREACHABLE
    assert result.met is True
    assert result.proof


def test_a_mitigation_that_leaves_a_way_is_refuted_with_its_trace() -> None:
    body = THICK + (
        'param spare : bool = false\nmitigation M-1 "paint" [UCA-1] against HS-1 set spare = true\n'
    )
    result = claims("Tank.burst", body)["M-1"]
    assert result.verdict is Verdict.REACHABLE
    assert result.met is False
    assert result.trace is not None
    assert result.notes == ("UCA-1, H-1: it is still a cause, with {HS-1}",)


def test_a_mitigation_that_opens_another_way_is_refuted() -> None:
    """It stops the vent, which was the design's protection."""
    body = THICK + 'mitigation M-1 "no vent" [UCA-1] against HS-1 stop CA-1\n'
    result = claims("Tank.burst", body)["M-1"]
    assert result.met is False
    assert result.trace is not None


def test_no_uca_is_proved_or_refuted() -> None:
    body = SKIPPED + NEVER + LATE + 'no uca CA-1 given "harmless"\n'
    result = claims("Tank.burst", body)["CA-1 given"]
    assert (result.verdict, result.met) == (Verdict.UNREACHABLE, True)
    body = SKIPPED + NEVER + 'no uca CA-1 too late "never mind"\n'
    result = claims("Tank.burst", body)["CA-1 too late"]
    assert (result.verdict, result.met) == (Verdict.REACHABLE, False)
    assert result.trace is not None
    assert result.notes == ("it is a cause of H-1",)


def test_no_uca_without_behaviour_is_argued() -> None:
    body = TANK + 'no uca CA-1 too early "it has no lower bound"\n'
    result = claims("Tank.burst", body)["CA-1 too early"]
    assert result.verdict is Verdict.NOT_CHECKED
    assert result.met is None
