"""Reports for CI from the command: a repository with a failing model, in every format at once."""

from __future__ import annotations

import json
from pathlib import Path
from xml.etree import ElementTree

import pytest

from checker.cli import run
from tests.documents import without_progress
from tests.report.failing import MODEL
from tests.report.test_sarif import VALIDATOR

BROKEN = 'system Broken "wrong"\nloss L-1 "a loss"\nhazard H-1 "x" [L-1]\n    when Nobody.here\n'


@pytest.fixture
def repository(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    (tmp_path / "models").mkdir()
    (tmp_path / "models" / "drain.stpa").write_text(MODEL)
    (tmp_path / "models" / "broken.stpa").write_text(BROKEN)
    return tmp_path


def test_every_format_at_once(repository: Path, capsys: pytest.CaptureFixture[str]) -> None:
    formats = ["json", "sarif", "junit", "github", "markdown", "text"]
    outputs = [f"--output={name}=out.{name}" for name in formats]
    assert run([*outputs, "models/drain.stpa", "models/broken.stpa"]) == 2
    captured = capsys.readouterr()
    assert "NOT MET: 一秒で足りる" in captured.out
    assert without_progress(captured.err) == ""
    written = {name: (repository / f"out.{name}").read_text() for name in formats}
    assert "NOT MET: 一秒で足りる" in written["text"]
    sarif = json.loads(written["sarif"])
    VALIDATOR.validate(sarif)
    found = [(r["ruleId"], r["level"]) for r in sarif["runs"][0]["results"]]
    assert found == [("claim/check", "error"), ("KC104", "error")]
    flow = sarif["runs"][0]["results"][0]["codeFlows"][0]["threadFlows"][0]["locations"]
    lines = [s["location"]["physicalLocation"]["region"]["startLine"] for s in flow]
    assert lines == [19, 13, 4]
    junit = ElementTree.fromstring(written["junit"])
    assert (junit.get("tests"), junit.get("failures"), junit.get("errors")) == ("3", "1", "1")
    assert [line.split("::")[1].split(",title")[0] for line in written["github"].splitlines()] == [
        "error file=models/drain.stpa,line=32,endLine=33",
        "error file=models/broken.stpa,line=4,col=10,endColumn=16",
    ]
    assert "| ❌ not met | 一秒で足りる" in written["markdown"]
    assert json.loads(written["json"])["status"] == 2


@pytest.mark.parametrize("name", ["sarif", "junit", "github", "markdown"])
def test_the_main_report_in_any_format(
    name: str, repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["--format", name, "models/drain.stpa", "-o", "report"]) == 1
    assert capsys.readouterr().out == ""
    assert run(["--format", name, "models/drain.stpa"]) == 1
    printed = capsys.readouterr().out

    def steady(text: str) -> list[str]:
        return [line for line in text.splitlines() if "time=" not in line]

    assert steady(printed) == steady((repository / "report").read_text())


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["-o", "a", "-o", "b"], "--output names two files for one report, 'a' and 'b'"),
        (["-o", "json=a", "-o", "a"], "--output names 'a' twice"),
        (["-o", "json="], "'json=' names no file"),
        (["--format", "xml"], "'xml' is not one of"),
    ],
)
def test_wrong_targets(
    arguments: list[str], said: str, repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run([*arguments, "models/drain.stpa"]) == 2
    captured = capsys.readouterr()
    assert said in captured.err
    assert captured.out == ""


def test_a_file_with_an_equals_sign_in_its_name(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["-o", "report=1.txt", "models/drain.stpa"]) == 1
    assert (repository / "report=1.txt").exists()


def test_a_report_that_cannot_be_written(
    repository: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(["-o", "sarif=nowhere/out.sarif", "models/drain.stpa"]) == 2
    captured = capsys.readouterr()
    assert "cannot write `nowhere/out.sarif`" in captured.err
    assert "NOT MET" in captured.out
