"""Progress: nothing for a second, then a line on a terminal, or one now and then in a log."""

from __future__ import annotations

import io
import re
import time

import pytest

from checker.report import progress as module
from checker.report.progress import progress


class Screen(io.StringIO):
    def isatty(self) -> bool:
        return True


def wait_for(stream: io.StringIO, text: str) -> None:
    """Wait until the stream shows the text, at most ten seconds."""
    deadline = time.monotonic() + 10
    while text not in stream.getvalue() and time.monotonic() < deadline:
        time.sleep(0.01)
    assert text in stream.getvalue()


@pytest.mark.parametrize("stream", [io.StringIO(), Screen()], ids=["log", "screen"])
def test_quick_work_shows_nothing(stream: io.StringIO) -> None:
    with progress(stream, "model.stpa") as shown:
        shown.say("as designed")
    assert stream.getvalue() == ""


def test_unwanted_progress_shows_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "PATIENCE", 0.001)
    stream = Screen()
    with progress(stream, "model.stpa", wanted=False) as shown:
        shown.say("as designed")
        time.sleep(0.05)
    assert stream.getvalue() == ""


def test_a_screen_shows_the_last_word_and_is_left_clean(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TERM", "xterm")
    monkeypatch.setattr(module, "PATIENCE", 0.001)
    stream = Screen()
    with progress(stream, "model.stpa") as shown:
        shown.say("[odd] depth 12")
        wait_for(stream, "model.stpa: [odd] depth 12 (")
    assert "\x1b[?25l" in stream.getvalue()
    assert stream.getvalue().endswith("\x1b[2K") or "\x1b[?25h" in stream.getvalue()


def test_a_log_gets_whole_lines(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(module, "INTERVAL", 0.01)
    stream = io.StringIO()
    with progress(stream, "model.stpa") as shown:
        shown.say("depth 3")
        wait_for(stream, "depth 3")
    lines = stream.getvalue().splitlines()
    assert all(re.fullmatch(r"kcheck: model\.stpa(: depth 3)? \(\d+ms\)", line) for line in lines)
    assert "\x1b" not in stream.getvalue()


def test_the_watch_ends_when_the_work_fails() -> None:
    stream = io.StringIO()
    with pytest.raises(ValueError), progress(stream, "model.stpa"):
        raise ValueError
    assert stream.getvalue() == ""


def test_an_engine_is_named_behind_the_claim_that_it_works_on() -> None:
    shown = module.Progress(io.StringIO(), "model.stpa")
    seen = []
    for message in (
        "3 of 9 claims: as designed",
        "3 of 9 claims: bmc, depth 12",
        "bmc, depth 13",
        "4 of 9 claims: with HS-2",
    ):
        shown.say(message)
        seen.append(shown.line().rsplit(" (", 1)[0])
    assert seen == [
        "model.stpa: 3 of 9 claims: as designed",
        "model.stpa: 3 of 9 claims: as designed: bmc, depth 12",
        "model.stpa: 3 of 9 claims: as designed: bmc, depth 13",
        "model.stpa: 4 of 9 claims: with HS-2",
    ]
