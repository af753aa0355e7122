"""A process that does pieces for another one: it reads them from standard input, and writes what
comes of each to standard output.

It ends as soon as nobody is at the other end any more, whatever it is at. Interrupts are not for
it: who started it is told, and ends it.
"""

from __future__ import annotations

import contextlib
import gc
import os
import queue
import signal
import threading
import time
import traceback
from typing import IO, Any

from checker.asking.tasks import Desk, Found, Outcome, Task, perform
from checker.asking.wire import Unsendable, packed, receive, send, unpacked
from checker.claims.analysis import Analysis
from checker.claims.bench import Bench, Limits
from checker.model.entities import Model
from checker.records import dataclass

OUT_OF_MEMORY = "out of memory: bound it with --memory, or use fewer --jobs"
_PAUSE = 0.1  # seconds between two things said


@dataclass(frozen=True, slots=True)
class Work:
    """A piece, and the minimal pairs that it rests on and that are new here, packed, by hazard."""

    task: Task
    pairs: dict[str, bytes]


@dataclass(frozen=True, slots=True)
class Room:
    """What all pieces are about."""

    model: Model
    limits: Limits
    texts: dict[str, str]


@dataclass(frozen=True, slots=True)
class Ready:
    """The worker can be given pieces."""


@dataclass(frozen=True, slots=True)
class Says:
    """What is going on."""

    text: str


@dataclass(frozen=True, slots=True)
class Done:
    """What came of a piece; the minimal pairs that were found, packed, where it was about them."""

    outcome: Outcome
    pairs: bytes | None = None


@dataclass(frozen=True, slots=True)
class Failed:
    """A defect of ours: where it happened, in words."""

    trace: str


@dataclass(frozen=True, slots=True)
class Exhausted:
    """The memory did not suffice; the worker ends."""


Answer = Ready | Says | Done | Failed | Exhausted


def main() -> None:
    """The life of a worker."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    source = os.fdopen(os.dup(0), "rb")
    target = os.fdopen(os.dup(1), "wb")
    os.dup2(2, 1)  # whatever a library prints is no message
    inbox: queue.SimpleQueue[Any] = queue.SimpleQueue()
    threading.Thread(target=_listen, args=(source, inbox), daemon=True).start()
    speaker = _Speaker(target)
    room: Room = inbox.get()
    bench = Bench(room.model, room.limits, speaker.say, room.texts)
    desk = Desk(bench, Analysis(bench, room.limits.seconds))
    speaker.send(Ready())
    while True:
        speaker.send(_answer(desk, inbox.get()))


def _listen(source: IO[bytes], inbox: queue.SimpleQueue[Any]) -> None:
    try:
        while (data := receive(source)) is not None:
            inbox.put(unpacked(data))
    finally:
        os._exit(0)


class _Speaker:
    """The way out, for any thread."""

    def __init__(self, target: IO[bytes]) -> None:
        self._target = target
        self._lock = threading.Lock()
        self._next = 0.0

    def send(self, answer: Answer) -> None:
        data = packed(answer)
        try:
            with self._lock:
                send(self._target, data)
        except OSError:
            os._exit(0)

    def say(self, text: str) -> None:
        if time.monotonic() >= self._next:
            self._next = time.monotonic() + _PAUSE
            self.send(Says(text))


def _answer(desk: Desk, work: Work) -> Answer:
    try:
        for hazard, data in work.pairs.items():
            desk.analysis.know(hazard, unpacked(data))
        outcome = perform(desk, work.task)
        return Done(outcome, _pairs(desk, outcome))
    except MemoryError:
        gc.collect()
        return Exhausted()
    except Exception:
        return Failed(traceback.format_exc())


def _pairs(desk: Desk, outcome: Outcome) -> bytes | None:
    if not isinstance(outcome, Found):
        return None
    with contextlib.suppress(Unsendable):
        return packed(desk.analysis.pairs(outcome.hazard))
    return None
