"""A system told in several files: what each of them claims of causes is told with the whole."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from pathlib import Path

import pytest

from checker import guidewords
from checker.claims.analysis import Analysis
from checker.claims.cells import Cell
from checker.claims.judge import Judge
from checker.diagnostics import Severity
from checker.guidewords import grid_file, trace_file
from checker.inquiry import Effort
from checker.model.load import load_model
from checker.parts import with_parts
from checker.pipeline import Options, check_file, exit_status
from checker.proofs import write_proofs
from checker.results import (
    CellResult,
    CellStatus,
    ClaimResult,
    FileResult,
    GridResult,
    Kind,
    Verdict,
)
from checker.survey import survey_file

SHARED = """system Shared "purpose"
loss L-1 "loss"
hazard H-1 "harm" [L-1]
scenario HS-1 "someone is slow"
    unsafe input
"""
PART = """system {name} "one mechanism"
import "shared.stpa"
hazard H-1 when {name}Plant.broken
param {low}_slow : bool = false
process {name}Plant {{
    state hot : bool = false
    state broken : bool = false
    event heat when not hot do hot = true
    event burst when hot within 3s..9s do broken = true
}}
controller {name}Valve controls {name}Plant {{
    control {ca} cool -> {name}Plant when {name}Plant.hot within 0s..(if {low}_slow then 5s else 2s)
        do {name}Plant.hot = false
}}
uca {uca} "too late" [H-1] {ca} cool too late
uca {uca}0 "not at all" [H-1] {ca} cool not given
scenario HS-1 [{uca}, {uca}0] set {low}_slow = true
incident "{name} burst" count 1 explained by HS-1 through {uca}
check "as designed, {name}" H-1 unreachable
"""
WHOLE = """system Whole "both"
import "a.stpa"
import "b.stpa"
check "both" with HS-1: H-1 reachable
"""


def check(folder: Path, **changed: str) -> FileResult:
    texts = {
        "shared.stpa": SHARED,
        "a.stpa": PART.format(name="A", low="a", ca="CA-1", uca="UCA-1"),
        "b.stpa": PART.format(name="B", low="b", ca="CA-2", uca="UCA-2"),
        "whole.stpa": WHOLE,
    } | {f"{name}.stpa": text for name, text in changed.items()}
    for name, text in texts.items():
        (folder / name).write_text(text, encoding="utf-8")
    return check_file(str(folder / "whole.stpa"), Options(timeout=30.0))


def told(result: FileResult) -> dict[tuple[Kind, str], ClaimResult]:
    return {(c.kind, c.ident): c for c in result.claims}


def test_causes_are_decided_in_the_file_that_claims_them(tmp_path: Path) -> None:
    result = check(tmp_path)
    claims = told(result)
    assert exit_status([result]) == 0, [(c.ident, c.verdict, c.notes) for c in result.claims]
    assert claims[Kind.UCA, "UCA-1"].notes == ("a.stpa: H-1 with {HS-1}; no others",)
    assert claims[Kind.UCA, "UCA-2"].notes == ("b.stpa: H-1 with {HS-1}; no others",)
    assert claims[Kind.INCIDENT, "A burst"].met
    assert Verdict.NOT_CHECKED not in {c.verdict for c in result.claims}


def test_a_scenario_of_several_files_is_one_claim(tmp_path: Path) -> None:
    scenario = told(check(tmp_path))[Kind.SCENARIO, "HS-1"]
    assert scenario.met and scenario.expected == "explains UCA-1, UCA-10, UCA-2, UCA-20"


def test_it_is_as_good_as_the_worst_of_them(tmp_path: Path) -> None:
    harmless = PART.format(name="B", low="b", ca="CA-2", uca="UCA-2").replace("5s else", "2s else")
    result = check(tmp_path, b=harmless)
    claims = told(result)
    assert exit_status([result]) == 1
    assert claims[Kind.UCA, "UCA-1"].met
    assert claims[Kind.SCENARIO, "HS-1"].met is False
    assert claims[Kind.INCIDENT, "B burst"].met is False


def test_a_list_that_is_not_complete_in_a_part_fails_the_whole(tmp_path: Path) -> None:
    text = PART.format(name="B", low="b", ca="CA-2", uca="UCA-2")
    text += 'scenario HS-2 "it bursts at once" controlled process slow BPlant.burst to 0s..1s\n'
    result = check(tmp_path, b=text)
    assert exit_status([result]) == 1
    assert told(result)[Kind.SANITY, "UCAs of H-1"].met is False


def test_what_only_its_importer_makes_whole_is_asked_of_the_whole(tmp_path: Path) -> None:
    (tmp_path / "root.stpa").write_text(
        'system Root "behaviour"\nimport "claims.stpa"\nloss L-1 "loss"\n'
        'hazard H-1 "harm" [L-1] when Plant.hot\n'
        "process Plant { state hot : bool = false event heat when not hot do hot = true }\n"
    )
    (tmp_path / "claims.stpa").write_text('check "never hot" H-1 unreachable\n')
    result = check_file(str(tmp_path / "root.stpa"), Options(timeout=30.0))
    assert [(c.ident, c.met) for c in result.claims] == [("never hot", False)]


def test_a_check_is_asked_of_the_whole_where_others_have_a_hand_in_it(tmp_path: Path) -> None:
    fire = "process Fire { event burn when not APlant.broken do APlant.broken = true }\n"
    result = check(tmp_path, whole=WHOLE + fire)
    claims = told(result)
    assert claims[Kind.CHECK, "as designed, A"].met is False
    assert claims[Kind.CHECK, "as designed, B"].notes == ("decided in b.stpa, which stands alone",)


def test_checks_that_import_a_mechanism_rest_on_all_of_it(tmp_path: Path) -> None:
    """The file names nothing of the mechanism, but its hazard is the mechanism's."""
    (tmp_path / "checks.stpa").write_text(
        'system Checks "only claims"\nimport "a.stpa"\ncheck "never" H-1 unreachable\n'
    )
    fire = "process Fire { event burn when not APlant.broken do APlant.broken = true }\n"
    whole = 'system Whole "all"\nimport "checks.stpa"\n' + fire
    result = check(tmp_path, whole=whole)
    assert told(result)[Kind.CHECK, "never"].met is False


def test_causes_that_others_have_a_hand_in_are_left_to_who_asks_for_the_file(
    tmp_path: Path,
) -> None:
    fire = "process Fire { event burn when not APlant.broken do APlant.broken = true }\n"
    uca = told(check(tmp_path, whole=WHOLE + fire))[Kind.UCA, "UCA-1"]
    assert (uca.verdict, uca.notes) == (
        Verdict.NOT_CHECKED,
        ("not checked here: ask for the file that claims it",),
    )


def test_an_assumption_is_a_hand_in_what_it_speaks_of(tmp_path: Path) -> None:
    result = check(tmp_path, whole=WHOLE + 'assume "either way" a_slow or not a_slow\n')
    parts = [c for c in result.claims if "stands alone" in " ".join(c.notes)]
    assert [c.ident for c in parts] == ["as designed, B"]


def test_what_is_wrong_in_a_part_is_wrong_in_the_whole(tmp_path: Path) -> None:
    stuck = PART.format(name="B", low="b", ca="CA-2", uca="UCA-2")
    clock = (
        "process BClock { state n : 0..2 = 0 event tick when n >= 0 within 1s..2s do n = n + 1 }"
    )
    result = check(tmp_path, b=stuck + clock)
    assert exit_status([result]) == 2
    assert [d.code.ident for d in result.diagnostics if d.severity is Severity.ERROR] != []


def test_a_list_of_the_whole_is_told_with_those_of_the_parts(tmp_path: Path) -> None:
    incomplete = PART.format(name="B", low="b", ca="CA-2", uca="UCA-2")
    incomplete += 'scenario HS-2 "at once" controlled process slow BPlant.burst to 0s..1s\n'
    own = PART.format(name="C", low="c", ca="CA-3", uca="UCA-3").split("\n", 2)[2]
    result = check(tmp_path, b=incomplete, whole=WHOLE + own)
    lists = [c for c in result.claims if (c.kind, c.ident) == (Kind.SANITY, "UCAs of H-1")]
    assert [c.met for c in lists] == [False]


def test_an_interruption_in_a_part_keeps_what_is_known(tmp_path: Path) -> None:
    whole = check(tmp_path)
    model = load_model(str(tmp_path / "whole.stpa")).model
    assert model is not None

    def interrupted(path: str) -> FileResult:
        raise KeyboardInterrupt

    result = with_parts(model, whole, interrupted)
    assert result.interrupted
    assert result.claims == whole.claims


def test_a_page_tells_the_parts_as_well(tmp_path: Path) -> None:
    plain = check(tmp_path)
    page = survey_file(str(tmp_path / "whole.stpa"), Effort(30.0, 40, None))
    assert {(c.kind, c.ident, c.met) for c in page.checked.claims} == {
        (c.kind, c.ident, c.met) for c in plain.claims
    }


# ---------------------------------------------------------------------- the grid


def gridded(folder: Path, **changed: str) -> GridResult:
    check(folder, **changed)
    return grid_file(str(folder / "whole.stpa"), 30.0)


def cells(result: GridResult) -> dict[tuple[str, str], CellResult]:
    return {(c.action, c.guideword): replace(c, seconds=0.0) for c in result.cells}


def test_the_grid_is_put_together_from_those_of_the_parts(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    asked = []
    real = guidewords.grid

    def counted(analysis: Analysis, judge: Judge, only: Sequence[Cell]) -> Iterator[CellResult]:
        asked.append((analysis.model.name, len(only)))
        return real(analysis, judge, only)

    monkeypatch.setattr(guidewords, "grid", counted)
    whole = gridded(tmp_path)
    assert asked == [("A", 5), ("B", 5), ("Whole", 0)]
    parts = [cells(grid_file(str(tmp_path / f"{name}.stpa"), 30.0)) for name in "ab"]
    assert cells(whole) == parts[0] | parts[1]
    assert [c.ucas for c in whole.cells if c.status is CellStatus.CONFIRMED] == [
        ("UCA-10",), ("UCA-1",), ("UCA-20",), ("UCA-2",)
    ]  # fmt: skip


def test_cells_that_others_have_a_hand_in_are_asked_of_the_whole(tmp_path: Path) -> None:
    """The plant may burst by itself: no action is to blame any more."""
    fire = "process Fire { event burn when not APlant.broken do APlant.broken = true }\n"
    found = cells(gridded(tmp_path, whole=WHOLE + fire))
    assert found["CA-1 cool", "too late"].status is not CellStatus.CONFIRMED
    assert found["CA-2 cool", "too late"].status is CellStatus.CONFIRMED


def test_a_hazard_of_the_whole_is_asked_of_the_whole(tmp_path: Path) -> None:
    """The part alone knows nothing of the hazard that too much cooling is."""
    cold = 'hazard H-2 "cold" [L-1] when APlant.cooled\n'
    part = PART.format(name="A", low="a", ca="CA-1", uca="UCA-1").replace(
        "do APlant.hot = false", "do APlant.hot = false, APlant.cooled = true"
    )
    part = part.replace("state broken", "state cooled : bool = false\n    state broken")
    found = cells(gridded(tmp_path, a=part, whole=WHOLE + cold))
    assert "H-2" in {f.hazard for f in found["CA-1 cool", "given"].findings}
    assert "H-2" not in {f.hazard for f in found["CA-2 cool", "given"].findings}


def test_a_claim_of_the_whole_is_heard_of_its_cell(tmp_path: Path) -> None:
    argued = 'no uca CA-1 cool too early "sooner is better"\n'
    found = cells(gridded(tmp_path, whole=WHOLE + argued))
    assert found["CA-1 cool", "too early"].status is CellStatus.ARGUED
    assert found["CA-2 cool", "too early"].status is CellStatus.NOT_APPLICABLE


def test_cells_are_in_the_order_of_their_numbers(tmp_path: Path) -> None:
    late = PART.format(name="A", low="a", ca="CA-10", uca="UCA-1")
    rows = dict.fromkeys(c.action for c in gridded(tmp_path, a=late).cells)
    assert list(rows) == ["CA-2 cool", "CA-10 cool"]


def test_what_is_wrong_in_a_part_is_told_with_the_grid(tmp_path: Path) -> None:
    clock = "process BClock { state n : 0..2 = 0 event tick when n < 2 within 1s..0s do n = n + 1 }"
    broken = PART.format(name="B", low="b", ca="CA-2", uca="UCA-2") + clock
    result = gridded(tmp_path, b=broken)
    assert result.cells == ()
    assert [d.code.ident for d in result.diagnostics if d.severity is Severity.ERROR] != []


def test_an_interruption_of_a_part_leaves_its_cells_undecided(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    check(tmp_path)
    real = guidewords.grid

    def interrupted(analysis: Analysis, judge: Judge, only: Sequence[Cell]) -> Iterator[CellResult]:
        if analysis.model.name == "B":
            raise KeyboardInterrupt
        return real(analysis, judge, only)

    monkeypatch.setattr(guidewords, "grid", interrupted)
    result = grid_file(str(tmp_path / "whole.stpa"), 30.0)
    assert result.interrupted
    found = cells(result)
    assert found["CA-1 cool", "too late"].status is CellStatus.CONFIRMED
    assert {c.status for (action, _), c in found.items() if action == "CA-2 cool"} == {
        CellStatus.UNDECIDED
    }


def test_traces_are_looked_for_where_they_are_claimed(tmp_path: Path) -> None:
    check(tmp_path)
    whole, part = str(tmp_path / "whole.stpa"), str(tmp_path / "a.stpa")
    for wanted in (["UCA-1"], ["CA-1 cool", "too late", "H-1"], ["A burst"]):
        told, alone = (trace_file(path, wanted, 30.0) for path in (whole, part))
        assert told.traces == alone.traces
        assert told.traces != ()


def test_the_page_has_the_cells_and_the_causes_of_the_parts(tmp_path: Path) -> None:
    check(tmp_path)
    page = survey_file(str(tmp_path / "whole.stpa"), Effort(30.0, 40, None))
    grid = grid_file(str(tmp_path / "whole.stpa"), 30.0)
    assert [(c.action, c.guideword, c.status, c.ucas) for c in page.cells] == [
        (c.action, c.guideword, c.status, c.ucas) for c in grid.cells
    ]
    assert {(e.scenarios, e.uca) for e in page.explanations} == {
        (("HS-1",), uca) for uca in ("UCA-1", "UCA-10", "UCA-2", "UCA-20")
    }


def test_certificates_of_a_part_that_are_of_today_are_left_as_they_are(tmp_path: Path) -> None:
    """Who puts files together need not prove anew what each of them has proved."""

    def written(**changed: str) -> tuple[set[str], str]:
        result = check(tmp_path, **changed)
        made = list(write_proofs(result, str(tmp_path / "proofs"), 30.0, None))
        assert [one.reason for one in made if not one.path] == []
        names = {Path(one.path).parent.name for one in made if one.path}
        return names, next((tmp_path / "proofs").rglob("a/as-designed-a.smt2")).read_text()

    assert written()[0] == {"a", "b"}
    target = next((tmp_path / "proofs").rglob("a/as-designed-a.smt2"))
    target.write_text(target.read_text() + "; read by somebody\n")
    lost = next((tmp_path / "proofs").rglob("a/causes-of-h-1.smt2"))
    lost.unlink()
    names, text = written()
    assert names == {"a", "b"} and text.endswith("; read by somebody\n") and lost.exists()
    told = PART.format(name="A", low="a", ca="CA-1", uca="UCA-1").replace("3s..9s", "4s..9s")
    names, text = written(a=told)
    assert names == {"a", "b"} and not text.endswith("; read by somebody\n")
