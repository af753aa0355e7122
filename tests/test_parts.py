"""A system told in several files: what each of them claims of causes is told with the whole."""

from __future__ import annotations

from pathlib import Path

from checker.diagnostics import Severity
from checker.inquiry import Effort
from checker.model.load import load_model
from checker.parts import with_parts
from checker.pipeline import Options, check_file, exit_status
from checker.results import ClaimResult, FileResult, Kind, Verdict
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
