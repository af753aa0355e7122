"""`kcheck check --traces` and `kcheck replay` of many; the JSON that replay, conform and certify
write is as the published schema says."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from jsonschema import Draft202012Validator

from checker.cli import run
from checker.report.json_report import schema
from tests.evidence.test_traces import MODEL
from tests.report.test_json_report import closed

Said = Callable[..., tuple[int, str, str]]


def valid(text: str, definition: str) -> dict[str, Any]:
    """The document, which may hold nothing that the schema does not describe."""
    document: dict[str, Any] = json.loads(text)
    definitions = closed(schema())["$defs"]
    Draft202012Validator({**definitions[definition], "$defs": definitions}).validate(document)
    return document


@pytest.fixture
def said(capsys: pytest.CaptureFixture[str]) -> Said:
    def command(*arguments: str) -> tuple[int, str, str]:
        capsys.readouterr()
        status = run(arguments)
        captured = capsys.readouterr()
        return status, captured.out, captured.err

    return command


@pytest.fixture
def place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, said: Said) -> Path:
    """A folder with a model in a folder, and its traces saved."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "models" / "plant").mkdir(parents=True)
    (tmp_path / "models" / "plant" / "valve.stpa").write_text(MODEL)
    status, _, told = said("check", "--traces", "traces", "models/plant/valve.stpa")
    assert status == 0
    assert "kcheck: 2 of 2 traces are saved in traces\n" in told
    return tmp_path


def test_each_trace_is_a_file_named_by_its_claim(place: Path) -> None:
    found = sorted(p.relative_to(place).as_posix() for p in (place / "traces").rglob("*.json"))
    assert found == ["traces/plant/valve/any-rush.json", "traces/plant/valve/as-designed.json"]


def test_a_folder_replays_in_the_models_that_its_traces_name(place: Path, said: Said) -> None:
    status, text, _ = said("replay", "traces")
    assert status == 0
    assert text == (
        "replays  traces/plant/valve/any-rush.json  any rush: with HS-1, for any rush: H-1 "
        "reachable\n"
        "replays  traces/plant/valve/as-designed.json  as designed: H-1 reachable\n"
        "2 traces: 2 replay, 0 do not\n"
    )


def test_the_names_are_those_of_certificates(place: Path, said: Said) -> None:
    """One folder can hold both."""
    text = MODEL + 'check "Never, ever!" with rush = 1s: H-1 unreachable\n'
    (place / "models" / "plant" / "valve.stpa").write_text(
        text.replace("Tank.level == full for 2s", "Tank.level == full and not Tank.warm")
    )
    said("check", "--traces", "both", "--proofs", "both", "models/plant/valve.stpa")
    found = sorted(p.name for p in (place / "both" / "plant" / "valve").iterdir())
    assert found == ["any-rush.smt2", "as-designed.smt2", "never-ever.smt2"]


def test_several_traces_and_a_model(place: Path, said: Said) -> None:
    """In a model in which nothing is ever filled, both fail, each with its step and reason."""
    other = MODEL.replace("when some(p in Pipe: Inlet[p].open) and", "when false and")
    Path("other.stpa").write_text(other)
    traces = [f"traces/plant/valve/{name}.json" for name in ("as-designed", "any-rush")]
    status, text, _ = said("replay", *traces, "other.stpa")
    assert status == 1
    assert text.count("FAILS ") == 2
    assert text.endswith("2 traces: 0 replay, 2 do not\n")
    status, text, _ = said("replay", "--format", "json", *traces, "other.stpa")
    document = valid(text, "replay_report")
    assert document["status"] == status == 1
    assert [(t["path"], t["model"], t["replays"]) for t in document["traces"]] == [
        (path, "other.stpa", False) for path in traces
    ]


def test_one_trace_is_a_document_of_its_own(place: Path, said: Said) -> None:
    trace = "traces/plant/valve/as-designed.json"
    status, text, _ = said("replay", "--format", "json", trace)
    assert status == 0
    assert valid(text, "replay")["replays"] is True
    changed = MODEL.replace("within 1s..2s", "within 5s..6s")
    (place / "models" / "plant" / "valve.stpa").write_text(changed)
    status, text, _ = said("replay", "--format", "json", trace)
    assert status == 1
    assert valid(text, "replay")["failed_at"] == 2


def test_what_is_no_trace_is_told_and_the_others_replay(place: Path, said: Said) -> None:
    (place / "traces" / "zz.json").write_text("{}")
    status, text, told = said("replay", "traces")
    assert status == 2
    assert text.endswith("3 traces: 2 replay, 0 do not, 1 are wrong\n")
    assert "`traces/zz.json` is no trace that can be replayed" in told


def test_a_model_that_is_gone(place: Path, said: Said) -> None:
    (place / "models" / "plant" / "valve.stpa").unlink()
    status, _, told = said("replay", "traces")
    assert status == 2
    assert "its model, valve.stpa, is not there" in told


@pytest.mark.parametrize("arguments", [("valve.stpa",), ("empty",), ("empty", "valve.stpa")])
def test_nothing_to_replay(place: Path, said: Said, arguments: tuple[str, ...]) -> None:
    (place / "empty").mkdir()
    assert said("replay", *arguments)[0] == 2


def test_a_folder_that_cannot_be_written(place: Path, said: Said) -> None:
    Path("taken").write_text("a file")
    status, _, told = said("check", "--traces", "taken", "models/plant/valve.stpa")
    assert status == 2
    assert "taken" in told
    assert "Traceback" not in told


def test_what_conform_writes_is_as_its_schema_says(place: Path, said: Said) -> None:
    Path("map.toml").write_text(
        'version = 1\n[recording]\ntime = "t"\nunit = "ms"\nkind = "kind"\n'
        '[[event]]\nkind = "fill"\nis = "CA-2 fill"\n'
    )
    Path("events.jsonl").write_text('{"t": 2000, "kind": "fill"}\n{"t": 2500, "kind": "fill"}\n')
    status, text, told = said(
        "conform",
        "models/plant/valve.stpa",
        "events.jsonl",
        "--map",
        "map.toml",
        "--format",
        "json",
    )
    assert status == 1, told
    document = valid(text, "conform_report")
    assert document["runs"][0]["departure"]["event"] == 2


def test_what_certify_writes_is_as_its_schema_says(tmp_path: Path, said: Said) -> None:
    (tmp_path / "no.smt2").write_text("(check-sat)\n")
    status, text, _ = said("certify", "--format", "json", str(tmp_path))
    document = valid(text, "certify_report")
    assert document["status"] == status == 2
    assert document["certificates"][0]["status"] == "wrong"
