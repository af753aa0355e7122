"""The other processes: started, given work, listened to, and outlived.

Each is served by a thread, which takes pieces from the board and waits for what comes of them. They
are started when there is still something to do after a while: small models are answered sooner than
a process is ready. A process that dies takes one piece with it, which is reported as lost; another
process goes on with the rest. Where none can be started, this process does all by itself.
"""

from __future__ import annotations

import contextlib
import os
import signal
import subprocess
import sys
import threading
from collections.abc import Callable, Sequence
from dataclasses import field
from pathlib import Path
from typing import Any, assert_never

from checker.asking.board import Board
from checker.asking.tasks import Desk, Lost, Task, What
from checker.asking.wire import Unsendable, packed, receive, send, unpacked
from checker.asking.worker import (
    OUT_OF_MEMORY,
    Answer,
    Done,
    Exhausted,
    Failed,
    Ready,
    Room,
    Says,
    Work,
)
from checker.claims.bench import Defect
from checker.claims.causes import Pairs
from checker.records import dataclass

PATIENCE = 1.0
"""Seconds that one process is alone with the work."""

_START = "from checker.asking.worker import main; main()"


@dataclass(slots=True)
class Shelf:
    """Minimal pairs, by hazard, for all who rest on them: those that others found, packed."""

    desk: Desk
    packed: dict[str, bytes] = field(default_factory=dict)

    def fetch(self, task: Task) -> None:
        """Put on the desk of this process what a piece rests on."""
        for hazard in task.needs:
            if self.desk.analysis.known(hazard) is None and hazard in self.packed:
                self.desk.analysis.know(hazard, unpacked(self.packed[hazard]))

    def fetch_all(self) -> None:
        for hazard, data in self.packed.items():
            if self.desk.analysis.known(hazard) is None:
                self.desk.analysis.know(hazard, unpacked(data))

    def parcel(self, task: Task, known: set[str]) -> dict[str, bytes]:
        """What a piece rests on, for someone who knows of some hazards already."""
        found: dict[str, bytes] = {}
        for hazard in sorted(task.needs - known):
            if hazard not in self.packed:
                pairs = self.desk.analysis.known(hazard)
                if pairs is None:
                    continue
                with contextlib.suppress(Unsendable):  # then it is found anew
                    self.packed[hazard] = packed(pairs)
            if hazard in self.packed:
                found[hazard] = self.packed[hazard]
        return found

    def lose(self, hazard: str, reason: str) -> None:
        self.packed[hazard] = packed(Pairs((), False, "", "", reason))


class Gone(Exception):
    """A process ended; the argument says how."""


@dataclass(slots=True)
class _Process:
    """A worker, seen from here."""

    popen: subprocess.Popen[bytes]
    known: set[str] = field(default_factory=set)
    ready: bool = False

    @classmethod
    def start(cls, room: bytes) -> _Process:
        """Raises `OSError` where no process can be started."""
        popen = subprocess.Popen(
            [sys.executable, "-P", "-c", _START],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            env={**os.environ, "PYTHONPATH": os.pathsep.join(_search_path())},
            **_apart(),
        )
        process = cls(popen)
        process.tell(room)
        return process

    def tell(self, data: bytes) -> None:
        assert self.popen.stdin is not None
        with contextlib.suppress(OSError):  # noticed where an answer is waited for
            send(self.popen.stdin, data)

    def answer(self) -> Answer:
        """The next message. Raises `Gone`."""
        assert self.popen.stdout is not None
        data = receive(self.popen.stdout)
        if data is None:
            raise Gone(_how(self.popen.wait()))
        answer: Answer = unpacked(data)
        return answer

    def end(self) -> None:
        self.popen.kill()
        self.popen.wait()
        for stream in (self.popen.stdin, self.popen.stdout):
            assert stream is not None
            with contextlib.suppress(OSError):
                stream.close()


def _search_path() -> Sequence[str]:
    return [str(Path(__file__).resolve().parents[2]), *(path for path in sys.path if path)]


def _apart() -> dict[str, Any]:
    """An interrupt at the terminal is for this process alone."""
    if sys.platform == "win32":
        return {"creationflags": subprocess.CREATE_NEW_PROCESS_GROUP}
    return {"start_new_session": True}


def _how(code: int) -> str:
    if code < 0:
        try:
            name = signal.Signals(-code).name
        except ValueError:
            name = f"signal {-code}"
        hint = f" (perhaps {OUT_OF_MEMORY})" if name == "SIGKILL" else ""
        return f"the process that worked on it was ended by {name}{hint}"
    return f"the process that worked on it ended with status {code}"


@dataclass(slots=True)
class Crew:
    """Up to `size` processes that take pieces from a board; `say` is told what they are at."""

    board: Board
    shelf: Shelf
    size: int
    say: Callable[[str], None]
    patience: float = PATIENCE
    _threads: list[threading.Thread] = field(default_factory=list)
    _processes: list[_Process] = field(default_factory=list)
    _starter: threading.Thread | None = None
    _room: bytes = b""

    def start(self) -> None:
        if self.size > 0:
            self._starter = threading.Thread(target=self._begin, name="crew", daemon=True)
            self._starter.start()

    def end(self) -> None:
        """End all processes, whatever they are at, and whoever waits for them. The board has been
        stopped, so that no more are started."""
        if self._starter is not None:
            self._starter.join()
        for process in self._processes:
            process.popen.kill()
        for thread in self._threads:
            thread.join()

    def _begin(self) -> None:
        if self.board.wait(self.patience) or self.board.left() == 0:
            return
        bench = self.shelf.desk.bench
        try:
            self._room = packed(Room(bench.model, bench.limits, dict(bench.texts)))
        except Unsendable:
            return
        for number in range(1, min(self.size, self.board.left()) + 1):
            thread = threading.Thread(target=self._serve, args=(number,), daemon=True)
            self._threads.append(thread)
            thread.start()

    def _serve(self, number: int) -> None:
        """The life of one place in the crew."""
        process: _Process | None = None
        try:
            while (task := self.board.take(number)) is not None:
                try:
                    process = process or self._hire()
                except OSError:
                    self.board.put_back(task)
                    return
                if not self._do(process, task):
                    process.end()
                    if not process.ready:
                        return
                    process = None
        except BaseException as error:
            self.board.fail(error)
        finally:
            if process is not None:
                process.end()

    def _hire(self) -> _Process:
        process = _Process.start(self._room)
        self._processes.append(process)
        if self.board.stopped:
            process.popen.kill()
        return process

    def _do(self, process: _Process, task: Task) -> bool:
        """Have a piece done; whether the process can do more."""
        process.tell(packed(Work(task, self.shelf.parcel(task, process.known))))
        process.known |= task.needs
        while True:
            try:
                answer = process.answer()
            except Gone as gone:
                if process.ready:
                    self._lose(task, str(gone))
                else:
                    self.board.put_back(task)
                return False
            match answer:
                case Ready():
                    process.ready = True
                case Says(text):
                    self.say(text)
                case Done(outcome, pairs):
                    if task.what is What.PAIRS:
                        hazard = self.board.hazards[task.index]
                        process.known.add(hazard)
                        if pairs is not None:
                            self.shelf.packed[hazard] = pairs
                    self.board.done(task, outcome)
                    return True
                case Failed(trace):
                    self.board.fail(Defect(f"in another process:\n{trace}"))
                    return False
                case Exhausted():
                    self._lose(task, OUT_OF_MEMORY)
                    return False
                case never:
                    assert_never(never)

    def _lose(self, task: Task, reason: str) -> None:
        if self.board.stopped:
            return
        if task.what is What.PAIRS:
            self.shelf.lose(self.board.hazards[task.index], reason)
        self.board.done(task, Lost(reason))


__all__ = ["PATIENCE", "Crew", "Shelf"]
