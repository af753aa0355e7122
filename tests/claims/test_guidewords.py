"""Each guideword as a pattern: what its deviation brings about, with and without a context.

Every answer is worked out by hand from the meaning of models, and found twice: by the engines, and
by visiting all of the zone graph for every choice of switches and permitted patterns.
"""

from __future__ import annotations

from checker.results import CellStatus
from tests.claims.asking import alone, minimal, sets, status

TANK = """process Tank {
    state high : bool = false
    state burst : bool = false
    event rise when not high do high = true
    event break when high and not burst within 5s..6s do burst = true
}
controller Op controls Tank {
    control CA-1 vent -> Tank when Tank.high within 0s..4s do Tank.high = false
}
"""
SKIPPED = TANK + 'scenario HS-1 "nobody looks" controller failure skip CA-1\n'


def test_not_given_and_too_late_share_a_deviation() -> None:
    """With no upper bound the vent comes never, or after the burst."""
    late, never = "CA-1 vent too late", "CA-1 vent not given"
    expected = frozenset({(frozenset({"own"}), frozenset({n})) for n in (late, never)})
    assert alone("Tank.burst", TANK, never) == expected
    assert alone("Tank.burst", TANK, late) == expected


def test_not_given_and_too_late_as_claims() -> None:
    body = SKIPPED + (
        'uca UCA-1 "never" [H-1] CA-1 vent not given\nuca UCA-2 "late" [H-1] CA-1 vent too late\n'
    )
    assert minimal("Tank.burst", body) == sets(("HS-1", "UCA-1"), ("HS-1", "UCA-2"))


def test_not_given_in_a_context() -> None:
    """The context has to hold at some instant of the interval, the last one included."""
    claim = 'uca UCA-1 "never" [H-1] CA-1 vent not given when {}\n'
    late = 'uca UCA-2 "late" [H-1] CA-1 vent too late\n'
    both = sets(("HS-1", "UCA-1"), ("HS-1", "UCA-2"))
    assert minimal("Tank.burst", SKIPPED + claim.format("Tank.burst") + late) == both
    assert minimal("Tank.burst", SKIPPED + claim.format("not Tank.burst") + late) == both
    nowhere = SKIPPED + claim.format("not Tank.high") + late
    assert minimal("Tank.burst", nowhere) == sets(("HS-1", ""))


def test_too_late_in_a_context() -> None:
    """A context replaces `longer than L`: any vent that ends an interval which saw it."""
    claim = 'uca UCA-1 "never" [H-1] CA-1 vent not given\n'
    late = 'uca UCA-2 "late" [H-1] CA-1 vent too late when {}\n'
    both = sets(("HS-1", "UCA-1"), ("HS-1", "UCA-2"))
    assert minimal("Tank.burst", SKIPPED + claim + late.format("Tank.burst")) == both
    nowhere = SKIPPED + claim + late.format("not Tank.high")
    assert minimal("Tank.burst", nowhere) == sets(("HS-1", ""))


def test_the_design_is_in_time() -> None:
    body = TANK + 'uca UCA-1 "never" [H-1] CA-1 vent not given\n'
    assert minimal("Tank.burst", body) == sets()


SPILL = """process Tank {
    state high : bool = false
    state spilled : bool = false
    event rise when not high do high = true
    event fall when high do high = false
}
"""
SEEN = """controller Op controls Tank {
    model seen follows Tank.high within 0s..1s
    control CA-1 vent -> Tank when seen within 0s..1s
        do Tank.spilled = not Tank.high, Tank.high = false
}
"""
DIRECT = """controller Op controls Tank {
    control CA-1 vent -> Tank when Tank.high within 0s..1s
        do Tank.spilled = not Tank.high, Tank.high = false
}
"""


def test_given_though_not_needed() -> None:
    cell = "CA-1 vent given"
    assert alone("Tank.spilled", SPILL + DIRECT, cell) == frozenset(
        {(frozenset({"own"}), frozenset({cell}))}
    )


def test_given_on_a_stale_belief() -> None:
    """The design itself: the need is judged by the truth, not by what the controller believes."""
    body = SPILL + SEEN + 'uca UCA-1 "unneeded" [H-1] CA-1 vent given\n'
    assert minimal("Tank.spilled", body) == sets(("", "UCA-1"))


def test_given_in_a_context() -> None:
    claim = 'uca UCA-1 "unneeded" [H-1] CA-1 vent given when {}\n'
    assert minimal("Tank.spilled", SPILL + SEEN + claim.format("not Tank.high")) == sets(
        ("", "UCA-1")
    )
    assert minimal("Tank.spilled", SPILL + SEEN + claim.format("Tank.high")) == sets(("", ""))


def test_given_with_other_values_than_the_truth_gives() -> None:
    body = """process Tank {
    state wanted : bool = false
    state open : bool = false
    state asked : bool = false
    state done : bool = false
    event change when not wanted do wanted = true
}
controller Op controls Tank {
    model wish follows Tank.wanted within 0s..1s
    control CA-1 set -> Tank when not Tank.done
        do Tank.open = wish, Tank.asked = Tank.wanted, Tank.done = true
}
uca UCA-1 "wrong value" [H-1] CA-1 set given
"""
    assert minimal("Tank.open != Tank.asked", body) == sets(("", "UCA-1"))


EARLY = """process Tank {
    state high : bool = false
    state settled : bool = false
    state spilled : bool = false
    event rise when not high do high = true
    event settle when high and not settled within 1s..1s do settled = true
}
controller Op controls Tank {
    control CA-1 vent -> Tank when Tank.high within 2s..4s
        do Tank.spilled = not Tank.settled, Tank.high = false
}
"""


def test_too_early() -> None:
    cell = "CA-1 vent too early"
    assert alone("Tank.spilled", EARLY, cell) == frozenset(
        {(frozenset({"own"}), frozenset({cell}))}
    )


def test_too_early_as_claim_and_in_a_context() -> None:
    body = EARLY + 'scenario HS-1 "hasty" controller failure slow CA-1 to 0s..4s\n'
    claim = 'uca UCA-1 "early" [H-1] CA-1 vent too early{}\n'
    assert minimal("Tank.spilled", body + claim.format("")) == sets(("HS-1", "UCA-1"))
    in_context = claim.format(" when not Tank.settled")
    assert minimal("Tank.spilled", body + in_context) == sets(("HS-1", "UCA-1"))
    elsewhere = claim.format(" when Tank.settled")
    assert minimal("Tank.spilled", body + elsewhere) == sets(("HS-1", ""))


DOOR = """process Door {
    state open : bool = false
    state jammed : bool = false
}
controller Op controls Door {
    control CA-1 open -> Door when not Door.open do Door.open = true
    control CA-2 close -> Door after CA-1 do Door.jammed = not Door.open, Door.open = false
}
"""


def test_out_of_order() -> None:
    cell = "CA-2 close out of order"
    assert alone("Door.jammed", DOOR, cell) == frozenset({(frozenset({"own"}), frozenset({cell}))})


def test_a_copy_out_of_order_is_told_by_its_order() -> None:
    """Whenever the close is needed (its guard is true) the copy without a guard does harm by its
    order alone; a close that is both is told by its order."""
    order = frozenset({"CA-2 close out of order"})
    assert alone("Door.jammed", DOOR, "CA-2 close given") == frozenset(
        {(frozenset({"own"}), order)}
    )
    assert status("Door.jammed", DOOR, "CA-2 close given") is CellStatus.SAFE
    assert status("Door.jammed", DOOR, "CA-2 close out of order") is CellStatus.HAZARDOUS


CLAMP = """process Clamp {
    state held : bool = false
    state glued : bool = false
    state loose : bool = false
    state crushed : bool = false
    event set when held and not glued within 2s..2s do glued = true
    event crush when held and not crushed within 6s..6s do crushed = true
}
controller Op controls Clamp {
    control CA-1 hold -> Clamp when not Clamp.held and not Clamp.glued
        lasts 3s..5s then Clamp.held = false, Clamp.loose = not Clamp.glued
        do Clamp.held = true
}
"""


def test_stopped_too_soon() -> None:
    cell = "CA-1 hold stopped too soon"
    assert alone("Clamp.loose", CLAMP, cell) == frozenset({(frozenset({"own"}), frozenset({cell}))})


def test_applied_too_long_does_its_harm_before_it_ends() -> None:
    cell = "CA-1 hold applied too long"
    assert alone("Clamp.crushed", CLAMP, cell) == frozenset(
        {(frozenset({"own"}), frozenset({cell}))}
    )


def test_applied_too_long_after_its_end() -> None:
    """Harm that shows after the end: it ended after its window."""
    body = CLAMP + 'process Log { state told : bool = false\n' \
        "    event tell when Clamp.crushed and not Clamp.held do told = true }\n"  # fmt: skip
    cell = "CA-1 hold applied too long"
    assert alone("Log.told", body, cell) == frozenset({(frozenset({"own"}), frozenset({cell}))})


def test_cells_that_say_nothing_by_their_form() -> None:
    for cell in (
        "CA-1 vent too early",
        "CA-1 vent out of order",
        "CA-1 vent stopped too soon",
        "CA-1 vent applied too long",
    ):
        assert status("Tank.burst", TANK, cell) is CellStatus.NOT_APPLICABLE, cell
    assert status("Door.jammed", DOOR, "CA-1 open not given") is CellStatus.NOT_CHECKED
    assert status("Door.jammed", DOOR, "CA-1 open too late") is CellStatus.NOT_CHECKED
    assert status("Tank.burst", TANK, "CA-1 vent given") is CellStatus.SAFE
