"""What `kcheck --format json` really says of models, held against its schema and its text."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from checker.cli import run
from tests.report.test_json_report import VALIDATOR
from tests.test_bad_input import GOOD

MODEL = """\
system Tank "a tank that somebody fills"
loss L-1 "the tank runs over"
hazard H-1 "too full" [L-1]
    when Tank.level >= 2
constraint SC-1 "never more than three" [H-1]
    requires Tank.level <= 3
constraint SC-2 "somebody looks" [H-1]
param lag : duration = 100ms in 0s..10s
process Tank {
    state level : 0..3 = any
}
controller Filler controls Tank {
    model seen follows Tank.level within 0s..lag
    control CA-1 fill -> Tank
        when seen < 2 and Tank.level < 3
        within 1s..2s
        do Tank.level = Tank.level + 1
}
check "it fills" H-1 reachable
check "it does not" with lag = 5s: H-1 unreachable
"""


@pytest.fixture
def model(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "model.stpa"
    path.write_text(MODEL)
    (tmp_path / "good.stpa").write_text(GOOD)
    return path


def report(capsys: pytest.CaptureFixture[str]) -> dict[str, Any]:
    captured = capsys.readouterr()
    assert captured.err == ""
    document: dict[str, Any] = json.loads(captured.out)
    VALIDATOR.validate(document)
    return document


def test_a_model_with_every_standing(model: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert run(["--format", "json", "model.stpa"]) == 1
    document = report(capsys)
    assert document["status"] == 1
    claims = {claim["id"]: claim for claim in document["files"][0]["claims"]}
    assert [(name, c["verdict"], c["met"]) for name, c in claims.items()] == [
        ("it fills", "reachable", True),
        ("it does not", "reachable", False),
        ("SC-1", "unreachable", True),
        ("SC-2", "not checked", None),
    ]
    assert claims["it does not"]["expected"] == "with lag = 5s: H-1 unreachable"
    assert claims["it does not"]["line"] == 20
    assert claims["SC-1"]["proof"]
    assert claims["it fills"]["run"]["conclusion"].startswith("H-1: Tank.level")
    assert claims["it fills"]["run"]["initial"]


def test_a_wrong_model(model: Path, capsys: pytest.CaptureFixture[str]) -> None:
    model.write_text(MODEL.replace("Tank.level >= 2", "Tank.levle >= 2"))
    assert run(["--format", "json", "model.stpa", "good.stpa", "missing.stpa"]) == 2
    document = report(capsys)
    wrong, good, missing = document["files"]
    assert [d["code"] for d in wrong["diagnostics"]] == ["KC104"]
    assert wrong["diagnostics"][0]["place"]["line"] == 4
    assert wrong["claims"] == []
    assert [c["met"] for c in good["claims"]] == [True]
    assert [d["code"] for d in missing["diagnostics"]] == ["KC001"]


def test_text_and_json_agree(model: Path, capsys: pytest.CaptureFixture[str]) -> None:
    run(["--format", "json", "model.stpa"])
    summary = report(capsys)["summary"]
    run(["model.stpa"])
    assert capsys.readouterr().out.endswith(
        f"{summary['claims']} claims: {summary['met']} met, {summary['not_met']} not met, "
        f"{summary['undecided']} undecided, {summary['not_checked']} not checked\n"
    )


def test_out_of_time_is_undecided_and_said_to_be(
    model: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status = run(["--format", "json", "--timeout", "1ms", "model.stpa"])
    document = report(capsys)
    assert status == document["status"]
    for claim in document["files"][0]["claims"]:
        if claim["verdict"] in ("undecided", "not checked"):
            assert claim["met"] is None
            assert claim["trace"] is None
            assert claim["proof"] is None
