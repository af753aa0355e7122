"""`kcheck grid` and `kcheck trace`: what they say of a small model, and their exit status."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from checker.cli import run
from checker.report.json_report import schema

TANK = """\
system Tank "a tank that is vented"
loss L-1 "the tank is lost"
hazard H-1 "it bursts" [L-1]
    when Tank.burst
process Tank {
    state high : bool = false
    state burst : bool = false
    event rise when not high do high = true
    event break when high and not burst within 5s..6s do burst = true
}
controller Op controls Tank {
    control CA-1 vent -> Tank when Tank.high within 0s..4s do Tank.high = false
}
"""
CLAIMS = """\
uca UCA-1 "never vented" [H-1]
    CA-1 vent not given
uca UCA-2 "vented late" [H-1]
    CA-1 vent too late
scenario HS-1 "nobody looks" [UCA-1, UCA-2]
    controller failure
    skip CA-1
no uca CA-1 too early "sooner is better"
check "as designed" H-1 unreachable
check "nobody looks" with HS-1: H-1 reachable
"""
TRACE = """\
        start  deviation CA-1 vent overdue = true
    0s  Tank   rise
                 Tank.high: false → true
    5s  Tank   break
                 Tank.burst: false → true
    5s         H-1: Tank.burst
"""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    return tmp_path


def said(capsys: pytest.CaptureFixture[str]) -> str:
    captured = capsys.readouterr()
    assert captured.err == ""
    return captured.out


# ---------------------------------------------------------------------- grid


def test_a_grid_of_claims_that_hold(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "tank.stpa").write_text(TANK + CLAIMS)
    assert run(["grid", "tank.stpa"]) == 0
    assert said(capsys) == (
        "tank.stpa  (Tank)\n"
        "\n"
        "             not         given    too      too\n"
        "             given                early    late\n"
        "CA-1 vent    + UCA-1 H-1 ok       a        + UCA-2 H-1\n"
        "\n"
        "+ claimed and confirmed   ok unclaimed and proved safe   a argued\n"
        "\n"
        "5 cells: 2 claimed and confirmed, 1 unclaimed and proved safe, 1 argued, 1 not\n"
        "applicable\n"
    )


def test_what_is_not_claimed_and_hazardous(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "tank.stpa").write_text(TANK)
    assert run(["grid", "tank.stpa"]) == 1
    text = said(capsys)
    assert "CA-1 vent    ! H-1    ok       ! H-1\n" in text
    assert (
        "unclaimed but hazardous:\n"
        "  CA-1 vent not given: H-1, trace of 2 steps\n"
        "  CA-1 vent too late: H-1, trace of "
    ) in text
    assert run(["grid", "-v", "tank.stpa"]) == 1
    assert TRACE in said(capsys)


def test_a_refuted_claim(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    given = 'uca UCA-3 "vented empty" [H-1] CA-1 vent given\n'
    (folder / "tank.stpa").write_text(TANK + CLAIMS + given)
    assert run(["grid", "tank.stpa"]) == 1
    text = said(capsys)
    assert "CA-1 vent    + UCA-1 H-1 X UCA-3 H-1 a        + UCA-2 H-1\n" in text
    assert (
        "claimed and refuted:\n"
        "  CA-1 vent given: H-1, UCA-3, no cause, neither with any scenarios nor by its\n"
        "  own deviation\n"
    ) in text


def test_what_is_undecided_says_why(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "tank.stpa").write_text(TANK.replace("within 5s..6s", "within 1s..1s"))
    assert run(["grid", "tank.stpa"]) == 3
    text = said(capsys)
    assert "CA-1 vent    ? H-1    ? H-1    ? H-1\n" in text
    assert "  CA-1 vent given: H-1 needs no listed unsafe control action\n" in text


def test_the_fourth_guideword_where_an_action_lasts(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    text = TANK.replace("do Tank.high = false", "lasts 1s..2s then Tank.high = false")
    (folder / "tank.stpa").write_text(text)
    run(["grid", "tank.stpa"])
    said_ = said(capsys)
    assert said_.splitlines()[2].split() == ["not", "given", "too", "stopped", "applied"]
    assert max(len(line) for line in said_.splitlines()) <= 80


def test_a_structure_without_behaviour(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "tank.stpa").write_text(
        'system Tank\nloss L-1 "lost"\nhazard H-1 "it bursts" [L-1]\n'
        "process Tank { }\ncontroller Op controls Tank {\n"
        "    control CA-1 vent -> Tank\n    control CA-2 drain -> Tank\n}\n"
    )
    assert run(["grid", "tank.stpa"]) == 0
    assert said(capsys).endswith(
        "not checked (no hazard has a predicate): CA-1 vent, CA-2 drain\n"
        "\n"
        "10 cells: 10 not checked\n"
    )


def test_a_hazard_with_a_predicate_and_actions_without(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "tank.stpa").write_text(TANK.replace("controller Op controls Tank {\n", (
        "controller Op controls Tank {\n    control CA-2 drain -> Tank\n")) + CLAIMS)  # fmt: skip
    assert run(["grid", "tank.stpa"]) == 0
    text = said(capsys)
    assert "\nnot checked (no behaviour): CA-2 drain\n" in text
    assert not re.search("^CA-2", text, re.MULTILINE)


def test_the_grid_for_programs(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "tank.stpa").write_text(TANK + CLAIMS)
    assert run(["grid", "--format", "json", "tank.stpa"]) == 0
    document = json.loads(said(capsys))
    whole = schema()
    validator = Draft202012Validator({"$ref": "#/$defs/grid", "$defs": whole["$defs"]})
    validator.validate(document)
    assert document["status"] == 0
    assert document["summary"]["claimed and confirmed"] == 2
    never = next(c for c in document["cells"] if c["guideword"] == "not given")
    assert never["status"] == "claimed and confirmed"
    assert never["hazards"] == ["H-1"]
    assert never["ucas"] == ["UCA-1"]
    (finding,) = never["findings"]
    assert finding["scenarios"] == [["HS-1"]]
    assert finding["reason"] == "H-1 with {HS-1}; no others"
    assert finding["trace"][-1]["name"] == "break"


def test_a_wrong_file(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "tank.stpa").write_text(TANK.replace("Tank.burst\n", "Tank.brust\n", 1))
    assert run(["grid", "tank.stpa"]) == 2
    assert "error[KC" in capsys.readouterr().out
    assert run(["trace", "tank.stpa", "UCA-1"]) == 2
    assert "error[KC" in capsys.readouterr().err


# ---------------------------------------------------------------------- trace


@pytest.mark.parametrize(
    "words",
    [
        ["UCA-1"],
        ["UCA-1", "H-1"],
        ["CA-1 vent", "not given", "H-1"],
        ["CA-1", "vent", "not", "given"],
        ["CA-1", "not given"],
    ],
)
def test_the_trace_behind_a_uca(
    folder: Path, capsys: pytest.CaptureFixture[str], words: list[str]
) -> None:
    (folder / "tank.stpa").write_text(TANK + CLAIMS)
    assert run(["trace", "tank.stpa", *words]) == 0
    text = said(capsys)
    name = "UCA-1" if words[0] == "UCA-1" else "UCA-1 (CA-1 vent not given)"
    assert " ".join(text.split()).startswith(
        f"tank.stpa (Tank) {name}, H-1: claimed and confirmed; H-1 with {{HS-1}}; no others "
        "start HS-1 = true 0s Tank rise "
    )
    assert text.endswith("5s         H-1: Tank.burst\n")


def test_the_trace_behind_other_claims(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (folder / "tank.stpa").write_text(TANK + CLAIMS)
    assert run(["trace", "tank.stpa", "nobody looks"]) == 0
    assert "5s  Tank  break" in said(capsys)
    assert run(["trace", "tank.stpa", "HS-1"]) == 0
    assert "HS-1: explains UCA-1, UCA-2" in said(capsys)


@pytest.mark.parametrize(
    ("words", "message"),
    [
        (["CA-1 vent", "given"], "no trace: CA-1 vent given, H-1: unclaimed and proved safe by "),
        (["CA-1 vent", "too early"], "no trace: CA-1 vent too early: argued; sooner is better\n"),
        (
            ["CA-1 vent", "out of order"],
            "no trace: CA-1 vent out of order, H-1: not applicable: it has no `after`\n",
        ),
        (["as designed"], "no trace: as designed: H-1 unreachable; proved unreachable by "),
    ],
)
def test_where_there_is_no_trace(
    folder: Path, capsys: pytest.CaptureFixture[str], words: list[str], message: str
) -> None:
    (folder / "tank.stpa").write_text(TANK + CLAIMS)
    assert run(["trace", "tank.stpa", *words]) == 1
    assert message.rstrip("\n") in said(capsys)


def test_a_refuted_uca_has_no_trace(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    given = 'uca UCA-3 "vented empty" [H-1] CA-1 vent given\n'
    (folder / "tank.stpa").write_text(TANK + CLAIMS + given)
    assert run(["trace", "tank.stpa", "UCA-3"]) == 1
    assert "no trace: UCA-3, H-1: claimed and refuted; no cause, neither" in said(capsys)


@pytest.mark.parametrize(
    ("words", "near"),
    [
        (["UCA1"], "UCA-1"),
        (["CA-1 vnet", "too late"], "CA-1 vent too late"),
        (["as desgined"], "as designed"),
    ],
)
def test_did_you_mean(
    folder: Path, capsys: pytest.CaptureFixture[str], words: list[str], near: str
) -> None:
    (folder / "tank.stpa").write_text(TANK + CLAIMS)
    assert run(["trace", "tank.stpa", *words]) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.startswith(
        f"error[KC610]: `{' '.join(words)}` is neither a claim nor a cell of this model\n"
    )
    assert f"did you mean `{near}`?" in captured.err


def test_a_hazard_that_the_uca_does_not_name(
    folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    other = 'hazard H-2 "it leaks" [L-1] when Tank.high and Tank.burst\n'
    (folder / "tank.stpa").write_text(TANK + other + CLAIMS)
    assert run(["trace", "tank.stpa", "UCA-1", "H-2"]) == 1
    assert "UCA-1 is not claimed to cause H-2: it names H-1" in said(capsys)
