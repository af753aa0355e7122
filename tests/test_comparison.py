"""What counts as a difference between two models, on answers made up for it."""

from __future__ import annotations

from dataclasses import replace

import pytest

from checker.changes import CauseChange, Changes, Side
from checker.comparison import compare, diff_status
from checker.report.diff import render
from checker.report.terminal import Terminal
from checker.results import (
    CellFinding,
    CellResult,
    CellStatus,
    ClaimResult,
    RegionResult,
    Verdict,
)
from tests.report.failing import FAILED, MET, UNDECIDED
from tests.report.samples import MISTAKE

CELL = CellResult(
    "CA-7 sync",
    "too late",
    CellStatus.CONFIRMED,
    ("UCA-9",),
    (CellFinding("H-3", CellStatus.CONFIRMED, "UCA-9", (("HS-2",),)),),
)

REGION = RegionResult(
    "H-3",
    "Error response",
    ("pre_stop",),
    (),
    True,
    "pre_stop > slice_lag + 100ms",
    "pre_stop > 1100ms",
    (("slice_lag", "1s"),),
    "pre_stop <= slice_lag + 100ms",
    "false",
    1,
    "bounded runs",
)


def side(
    *claims: ClaimResult,
    cells: tuple[CellResult, ...] = (),
    regions: tuple[RegionResult, ...] = (),
) -> Side:
    return Side("a.stpa", "S", (), (), claims, cells, regions)


def lines(changes: Changes) -> list[str]:
    """The page without its title."""
    return [line for line in render(changes, Terminal()).splitlines()[1:] if line]


def test_the_same_answers_found_in_another_way_are_no_difference() -> None:
    again = replace(FAILED, engine="bmc", seconds=9.0, line=80, notes=("another",), trace=None)
    proved = replace(MET, proof="k-induction", engine="induction")
    changes = compare(side(FAILED, MET), side(proved, again))
    assert len(changes) == 0
    assert diff_status(changes) == 0


def test_checks_of_one_title_are_told_apart_by_their_order() -> None:
    changes = compare(side(FAILED, FAILED), side(FAILED, replace(FAILED, met=True)))
    assert len(changes.claims) == 1
    assert diff_status(changes) == 1


@pytest.mark.parametrize(
    ("before", "after", "said"),
    [
        (MET, FAILED, "met → not met"),
        (FAILED, UNDECIDED, "not met → undecided"),
        (MET, UNDECIDED, "met → undecided"),
        (FAILED, MET, "not met → met"),
    ],
)
def test_a_claim_that_comes_out_differently(
    before: ClaimResult, after: ClaimResult, said: str
) -> None:
    after = replace(after, ident=before.ident, title=before.title, kind=before.kind)
    page = lines(compare(side(before), side(after)))
    assert page[:2] == ["claims", f"  {before.title}: {said}"]
    traced = any("Server.stopped and Rotation.listed" in line for line in page)
    assert traced == (after.met is False)


def test_causes_are_compared_as_sets() -> None:
    def with_sets(*sets: tuple[str, ...]) -> CellResult:
        finding = CellFinding("H-3", CellStatus.CONFIRMED, "UCA-9", sets)
        return replace(CELL, findings=(finding,))

    same = compare(
        side(cells=(with_sets(("HS-1", "HS-2"), ("HS-3",)),)),
        side(cells=(with_sets(("HS-3",), ("HS-2", "HS-1")),)),
    )
    assert len(same) == 0
    more = compare(side(cells=(CELL,)), side(cells=(with_sets(("HS-2",), ("HS-5",), ()),)))
    assert more.causes == (CauseChange("UCA-9", "H-3", (("HS-2",),), ((), ("HS-2",), ("HS-5",))),)
    assert lines(more)[:2] == [
        "causes",
        "  UCA-9, H-3: {HS-2} → the design itself, {HS-2}, {HS-5}",
    ]
    gone = compare(side(cells=(CELL,)), side(cells=(replace(CELL, findings=()),)))
    assert "  UCA-9, H-3: {HS-2} → not claimed" in lines(gone)


def test_a_cell_of_which_something_else_is_known() -> None:
    safe = CellResult("CA-7 sync", "given", CellStatus.SAFE)
    finding = CellFinding("H-3", CellStatus.HAZARDOUS, trace=FAILED.trace)
    hazardous = replace(safe, status=CellStatus.HAZARDOUS, findings=(finding,))
    page = lines(compare(side(cells=(safe,)), side(cells=(hazardous,))))
    assert page[:2] == [
        "cells",
        "  CA-7 sync given: unclaimed and proved safe → unclaimed but hazardous (H-3)",
    ]
    assert any("CA-1 drain" in line for line in page)
    page = lines(compare(side(cells=(hazardous,)), side()))
    assert page[1] == "  gone: CA-7 sync given: unclaimed but hazardous (H-3)"


def test_a_region_may_change_under_the_same_words() -> None:
    """`slice_lag` has another value now."""
    moved = replace(REGION, here="pre_stop > 2100ms", symbols=(("slice_lag", "2s"),))
    changes = compare(side(regions=(REGION,)), side(regions=(moved,)))
    assert lines(changes) == [
        "regions",
        "  H-3 unreachable over pre_stop",
        "    was where pre_stop > slice_lag + 100ms (pre_stop > 1100ms)",
        "    is  where pre_stop > slice_lag + 100ms (pre_stop > 2100ms)",
        "1 region differs",
    ]


def test_what_is_wrong_or_not_known_is_not_the_same() -> None:
    assert diff_status(compare(side(UNDECIDED), side(UNDECIDED))) == 3
    vague = replace(REGION, exact=False)
    assert diff_status(compare(side(regions=(vague,)), side(regions=(vague,)))) == 3
    wrong = replace(side(), diagnostics=(MISTAKE,))
    assert diff_status(compare(side(), wrong)) == 2
    assert Verdict.UNDECIDED is UNDECIDED.verdict
