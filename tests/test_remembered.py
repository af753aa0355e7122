"""What `grid`, `trace`, `region` and `remedies` answer again while nothing has changed."""

from __future__ import annotations

import re
from pathlib import Path

import pytest

from checker.cli import run
from checker.syntax.tables import tables
from tests.test_architecture import loaded_by

MODEL = """system Door "a door"
loss L-1 "someone is hurt"
hazard H-1 "open while moving" [L-1] when Door.open and Train.moving
param pause : duration = 2s in 1s..5s
param wait : duration = 2s in 1s..5s
process Door { state open : bool = false }
process Train {
    state moving : bool = true
    event stand when moving within pause..pause do moving = false
}
controller Driver controls Door {
    control CA-1 release -> Door
        when not Door.open and not Train.moving
        within 0s..wait
        do   Door.open = true
}
scenario HS-1 "the door is opened at once" [UCA-1] process model set wait = 1s
mitigation M-1 "an interlock" against HS-1 require wait > 4s
uca UCA-1 "released while it moves" [H-1] CA-1 given when Train.moving
check "as designed" H-1 unreachable
"""
ANSWERED = re.compile(
    r"Answered \d{4}-\d\d-\d\d \d\d:\d\d:\d\d UTC; nothing has changed since\. "
    r"--no-cache asks again\.\n"
)
COMMANDS = {
    "grid": ("grid", "door.stpa"),
    "trace": ("trace", "door.stpa", "UCA-1"),
    "region": ("region", "door.stpa", "H-1", "--over", "wait"),
    "remedies": ("remedies", "door.stpa", "H-1", "--given", "none"),
}


@pytest.fixture(autouse=True)
def door(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    tables()
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("KCHECK_CACHE_DIR", "answers")
    path = tmp_path / "door.stpa"
    path.write_text(MODEL)
    return path


def said(capsys: pytest.CaptureFixture[str], *arguments: str) -> tuple[int, str, str]:
    status = run(arguments)
    captured = capsys.readouterr()
    return status, captured.out, captured.err


@pytest.mark.parametrize("command", COMMANDS.values(), ids=COMMANDS)
def test_the_second_answer_is_the_first(
    command: tuple[str, ...], door: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    status, first, about = said(capsys, *command)
    assert status in (0, 1), about
    assert not ANSWERED.search(about)
    again, second, told = said(capsys, *command)
    assert (again, second) == (status, first)
    assert ANSWERED.fullmatch(told.removeprefix(about))
    assert not ANSWERED.search(said(capsys, *command, "--no-cache")[2])
    door.write_text(door.read_text() + "# more\n")
    assert not ANSWERED.search(said(capsys, *command)[2])


@pytest.mark.parametrize("command", COMMANDS.values(), ids=COMMANDS)
def test_nothing_is_loaded_that_finds_answers(
    command: tuple[str, ...], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    said(capsys, *command)
    assert not loaded_by(*command, folder=tmp_path) & {"z3", "networkx", "lark"}


def test_other_questions_have_other_answers(capsys: pytest.CaptureFixture[str]) -> None:
    said(capsys, *COMMANDS["region"])
    for command in (
        ("region", "door.stpa", "H-1", "--over", "pause"),
        ("region", "door.stpa", "H-1", "--over", "wait", "--with", "pause=3s"),
        ("trace", "door.stpa", "UCAs of H-1"),
    ):
        assert not ANSWERED.search(said(capsys, *command)[2])


def test_what_is_not_settled_is_asked_again(door: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A question that is wrong, and a file that is."""
    for command in (
        ("trace", "door.stpa", "UCA-9"),
        ("region", "door.stpa", "H-9", "--over", "wait"),
        ("remedies", "door.stpa", "H-1", "--given", "HS-9"),
    ):
        assert said(capsys, *command)[0] == 2
    door.write_text(MODEL + "check {\n")
    for command in COMMANDS.values():
        assert said(capsys, *command)[0] == 2
    assert not Path("answers").exists()
