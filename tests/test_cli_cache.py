"""A second run on unchanged input: the same answer, and nothing loaded that finds answers."""

from __future__ import annotations

import json
import re
from pathlib import Path

import pytest

from checker.cli import run
from checker.syntax.tables import tables
from tests.test_architecture import loaded_by

MODEL = """system Door "a door"
loss L-1 "someone is hurt"
hazard H-1 "open while moving" [L-1] when Door.open and Train.moving
process Door { state open : bool = false }
process Train { state moving : bool = true }
controller Driver controls Door {
    control CA-1 release -> Door
        when not Door.open
        do   Door.open = true
}
check "it opens" H-1 reachable
check "it stays shut" H-1 unreachable
"""


@pytest.fixture(autouse=True)
def door(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    tables()  # this process has them from now on, so they are no entry in any folder
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("KCHECK_CACHE_DIR", "answers")
    path = tmp_path / "door.stpa"
    path.write_text(MODEL)
    return path


def said(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str]:
    status = run(arguments)
    captured = capsys.readouterr()
    assert captured.err == ""
    return status, captured.out


ANSWERED = re.compile(
    r"Answered \d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC; nothing has changed since\. "
    r"--no-cache asks again\.\n"
)


def test_the_second_answer_is_the_first_to_the_letter(capsys: pytest.CaptureFixture[str]) -> None:
    status, first = said(capsys, "door.stpa")
    assert status == 1
    assert not ANSWERED.search(first)
    again, second = said(capsys, "door.stpa")
    assert again == 1
    assert len(ANSWERED.findall(second)) == 1
    assert ANSWERED.sub("", second) == first


def test_programs_are_told_when_it_was_answered(capsys: pytest.CaptureFixture[str]) -> None:
    first = json.loads(said(capsys, "--format", "json", "door.stpa")[1])
    second = json.loads(said(capsys, "--format", "json", "door.stpa")[1])
    assert first["files"][0].pop("cached") is None
    assert re.fullmatch(r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ", second["files"][0].pop("cached"))
    assert second == first


def test_every_detail_can_be_told_from_what_was_kept(capsys: pytest.CaptureFixture[str]) -> None:
    first = said(capsys, "-v", "door.stpa")[1]
    second = said(capsys, "-v", "door.stpa")[1]
    assert ANSWERED.sub("", second) == first


def test_a_changed_model_is_asked_again(door: Path, capsys: pytest.CaptureFixture[str]) -> None:
    said(capsys, "door.stpa")
    door.write_text(MODEL.replace("moving : bool = true", "moving : bool = false"))
    _, out = said(capsys, "door.stpa")
    assert not ANSWERED.search(out)
    assert "NOT MET: it opens\n" in out


def test_no_cache_neither_asks_it_nor_fills_it(capsys: pytest.CaptureFixture[str]) -> None:
    said(capsys, "--no-cache", "door.stpa")
    assert not Path("answers").exists()
    said(capsys, "door.stpa")
    assert not ANSWERED.search(said(capsys, "--no-cache", "door.stpa")[1])


def test_an_empty_variable_turns_it_off(
    capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("KCHECK_CACHE_DIR", "")
    said(capsys, "door.stpa")
    assert not ANSWERED.search(said(capsys, "door.stpa")[1])
    assert said(capsys, "cache") == (0, "no cache: KCHECK_CACHE_DIR is empty\n")


def test_a_damaged_answer_is_found_again(capsys: pytest.CaptureFixture[str]) -> None:
    first = said(capsys, "door.stpa")[1]
    for entry in Path("answers").glob("*.answer"):
        entry.write_bytes(entry.read_bytes().replace(b'"it opens"', b'"it closes"'))
    second = said(capsys, "door.stpa")[1]
    assert not ANSWERED.search(second)
    assert (
        re.sub(r"\d+(\.\d+)?m?s", "", second).split()
        == re.sub(r"\d+(\.\d+)?m?s", "", first).split()
    )
    assert ANSWERED.search(said(capsys, "door.stpa")[1])


def test_what_is_wrong_is_read_again(door: Path, capsys: pytest.CaptureFixture[str]) -> None:
    door.write_text(MODEL + "check {\n")
    assert said(capsys, "door.stpa")[0] == 2
    assert not Path("answers").exists()


def test_it_can_be_looked_at_and_cleared(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    folder = tmp_path / "answers"
    assert said(capsys, "cache") == (0, f"{folder}: 0 entries, 0 bytes of at most 128.0 MiB\n")
    said(capsys, "door.stpa")
    _, held = said(capsys, "cache")
    assert re.fullmatch(
        re.escape(str(folder)) + r": 1 entry, \d+ (bytes|KiB) of at most 128\.0 MiB\n", held
    )
    _, cleared = said(capsys, "cache", "clear")
    assert re.fullmatch(re.escape(str(folder)) + r": 1 entry removed, \d+ (bytes|KiB)\n", cleared)
    assert not ANSWERED.search(said(capsys, "door.stpa")[1])


@pytest.mark.parametrize("layout", ["text", "json", "sarif", "junit", "github", "markdown"])
def test_it_loads_nothing_that_finds_answers(
    layout: str, tmp_path: Path, capsys: pytest.CaptureFixture[str], door: Path
) -> None:
    if layout == "text":  # whose timelines rich lays out
        door.write_text("".join(MODEL.splitlines(keepends=True)[:-1]))
    said(capsys, "door.stpa")
    modules = loaded_by("--format", layout, "door.stpa", folder=tmp_path)
    assert not modules & {"z3", "cvc5", "networkx", "multiprocessing"}
    if layout in ("text", "json"):  # the others name the lines on which things are declared
        assert "lark" not in modules
    assert "rich" not in modules
