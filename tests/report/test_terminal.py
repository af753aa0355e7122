"""What a screen can show, from the stream and the environment."""

from __future__ import annotations

import io
import os

import pytest

from checker.report.terminal import PIPED_WIDTH, Terminal, terminal_of


class Stream(io.TextIOWrapper):
    def __init__(self, interactive: bool, encoding: str = "utf-8") -> None:
        super().__init__(io.BytesIO(), encoding=encoding)
        self._interactive = interactive

    def isatty(self) -> bool:
        return self._interactive

    def fileno(self) -> int:
        return 1


PIPE, SCREEN = Stream(False), Stream(True)


@pytest.fixture(autouse=True)
def _hundred_and_thirty_columns(monkeypatch: pytest.MonkeyPatch) -> None:
    size = os.terminal_size((130, 40))
    monkeypatch.setattr("os.get_terminal_size", lambda *_: size)


@pytest.mark.parametrize(
    ("stream", "environment", "terminal"),
    [
        (SCREEN, {}, Terminal(130, colour=True)),
        (PIPE, {}, Terminal(PIPED_WIDTH, colour=False)),
        (SCREEN, {"NO_COLOR": "1"}, Terminal(130, colour=False)),
        (SCREEN, {"NO_COLOR": ""}, Terminal(130, colour=True)),
        (SCREEN, {"TERM": "dumb"}, Terminal(130, colour=False)),
        (PIPE, {"FORCE_COLOR": "1"}, Terminal(PIPED_WIDTH, colour=True)),
        (SCREEN, {"FORCE_COLOR": "1", "NO_COLOR": "1"}, Terminal(130, colour=False)),
        (SCREEN, {"COLUMNS": "80"}, Terminal(80, colour=True)),
        (PIPE, {"COLUMNS": "80"}, Terminal(80, colour=False)),
        (PIPE, {"COLUMNS": "wide"}, Terminal(PIPED_WIDTH, colour=False)),
        (PIPE, {"COLUMNS": "3"}, Terminal(60, colour=False)),
        (PIPE, {"COLUMNS": "1000"}, Terminal(160, colour=False)),
    ],
)
def test_width_and_colour(stream: Stream, environment: dict[str, str], terminal: Terminal) -> None:
    assert terminal_of(stream, environment) == terminal


@pytest.mark.parametrize(
    ("encoding", "unicode"), [("utf-8", True), ("ascii", False), ("latin-1", False)]
)
def test_what_the_encoding_can_say(encoding: str, unicode: bool) -> None:
    assert terminal_of(Stream(False, encoding), {}).unicode is unicode
