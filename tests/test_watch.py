"""`kcheck watch`: what counts as a change, and a whole session with a file that changes."""

from __future__ import annotations

import os
import pty
import queue
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from pathlib import Path
from typing import IO

import pytest

import checker
from checker.cli.watch import CLEAR
from checker.watching import changed, files_of, look
from tests.report.failing import MODEL

ROOT = Path(checker.__file__).parent.parent
SAFE = MODEL[: MODEL.index('check "一')]
WAITING = "kcheck: waiting for changes; Ctrl-C ends\n"
PATIENCE = 60.0


class TestChanges:
    def test_the_files_of_a_model(self, tmp_path: Path) -> None:
        """Imports that are not there are looked for too: perhaps they come."""
        (tmp_path / "a.stpa").write_text('system A\nimport "b.stpa"\nimport "not/there.stpa"\n')
        (tmp_path / "b.stpa").write_text('import "c.stpa"\n')
        (tmp_path / "c.stpa").write_text('loss L-1 "x"\n')
        (tmp_path / "other.stpa").write_text("system Other\n")
        names = [os.path.relpath(path, tmp_path) for path in files_of(str(tmp_path / "a.stpa"))]
        assert names == ["a.stpa", "b.stpa", "c.stpa", "not/there.stpa"]
        assert files_of(str(tmp_path / "none.stpa")) == [str(tmp_path / "none.stpa")]

    def test_only_content_is_a_change(self, tmp_path: Path) -> None:
        path = tmp_path / "a.stpa"
        path.write_text("one")
        first = look([str(path)])
        os.utime(path, ns=(1, 1))
        path.with_suffix(".new").write_text("one")
        touched = look([str(path)], first)
        assert touched != first
        assert changed(first, touched) == []
        path.with_suffix(".new").replace(path)  # as editors save
        assert changed(first, look([str(path)], touched)) == []
        path.write_text("two")
        second = look([str(path)], touched)
        assert changed(first, second) == [str(path)]
        path.unlink()
        gone = look([str(path)], second)
        assert changed(second, gone) == [str(path)]
        assert changed(gone, look([str(path)], gone)) == []
        path.write_text("two")
        assert changed(gone, look([str(path)], gone)) == [str(path)]

    def test_what_cannot_be_read_is_as_if_it_were_not_there(self, tmp_path: Path) -> None:
        assert changed(look([str(tmp_path)]), look([str(tmp_path / "none")])) == []


class Session:
    """A `kcheck watch` that runs; what it says can be waited for."""

    def __init__(self, folder: Path, output: int = subprocess.PIPE, *options: str) -> None:
        environment = {**os.environ, "PYTHONPATH": str(ROOT), "KCHECK_CACHE_DIR": ""}
        environment["COLUMNS"] = "100"
        command = [sys.executable, "-m", "checker", "watch", "--every", "0.05", *options]
        self.process = subprocess.Popen(
            [*command, "model.stpa"],
            cwd=folder,
            env=environment,
            stdout=output,
            stderr=subprocess.PIPE,
            text=True,
        )
        self.lines: queue.Queue[str] = queue.Queue()
        self.reports: queue.Queue[None] = queue.Queue()
        if self.process.stdout is not None:
            self._listen(self.process.stdout, self.lines.put)
        assert self.process.stderr is not None
        self._listen(self.process.stderr, self._said)

    def _listen(self, stream: IO[str], take: object) -> None:
        def listen() -> None:
            for line in stream:
                take(line)  # type: ignore[operator]

        threading.Thread(target=listen, daemon=True).start()

    def _said(self, line: str) -> None:
        if line == WAITING:
            self.reports.put(None)

    def report(self) -> str:
        """What was said until the next time it waits."""
        self.reports.get(timeout=PATIENCE)
        time.sleep(0.1)  # the other stream
        lines = []
        while not self.lines.empty():
            lines.append(self.lines.get())
        return "".join(lines)

    def end(self) -> int:
        self.process.send_signal(signal.SIGINT)
        return self.process.wait(timeout=PATIENCE)


@pytest.fixture
def sessions() -> Iterator[list[Session]]:
    started: list[Session] = []
    yield started
    for session in started:
        session.process.kill()
        session.process.wait()


def test_a_session(tmp_path: Path, sessions: list[Session]) -> None:
    path = tmp_path / "model.stpa"
    path.write_text(SAFE)
    session = Session(tmp_path)
    sessions.append(session)
    first = session.report()
    assert first.startswith("model.stpa  (Drain)\n\nmet  unreachable")
    assert first.endswith("1 claim: 1 met, 0 not met, 0 undecided, 0 not checked\n")

    path.write_text(MODEL)
    second = session.report()
    assert second.startswith("\n--- model.stpa changed\n\nmodel.stpa  (Drain)\n\nNOT MET")
    assert second.endswith("2 claims: 1 met, 1 not met, 0 undecided, 0 not checked\n")

    path.write_text(SAFE.replace("\n\nloss", '\n\nimport "more.stpa"\n\nloss', 1))
    assert 'cannot find the import "more.stpa"' in session.report()

    (tmp_path / "more.stpa").write_text('check "of the import" H-1 unreachable\n')
    third = session.report()
    assert third.startswith("\n--- more.stpa changed\n")
    assert third.endswith("2 claims: 2 met, 0 not met, 0 undecided, 0 not checked\n")

    path.unlink()
    assert "error[KC001]" in session.report()
    path.write_text(SAFE)
    assert session.report().endswith("1 claim: 1 met, 0 not met, 0 undecided, 0 not checked\n")
    assert session.end() == 0


def test_a_check_can_be_interrupted(tmp_path: Path, sessions: list[Session]) -> None:
    from tests.test_cli import LONG

    (tmp_path / "model.stpa").write_text(LONG)
    session = Session(tmp_path)
    sessions.append(session)
    time.sleep(2)
    assert session.end() == 0


def test_a_terminal_is_cleared_before_each_report(tmp_path: Path, sessions: list[Session]) -> None:
    (tmp_path / "model.stpa").write_text(SAFE)
    ours, theirs = pty.openpty()
    for options, cleared in (((), True), (("--no-clear",), False)):
        session = Session(tmp_path, theirs, *options)
        sessions.append(session)
        session.report()
        said = os.read(ours, 10_000).decode()
        assert said.startswith(CLEAR) == cleared
        assert "model.stpa" in said
        assert session.end() == 0
        os.set_blocking(ours, False)
        try:
            while os.read(ours, 10_000):
                pass
        except BlockingIOError:
            os.set_blocking(ours, True)
