"""What kcheck is doing, on standard error, once that takes longer than a second.

On a terminal a line that rewrites itself and vanishes; otherwise a plain line now and then, so that
a log shows that the work goes on.
"""

from __future__ import annotations

import re
import threading
import time
from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING, TextIO

from checker.report.times import elapsed

if TYPE_CHECKING:
    from rich.status import Status

PATIENCE = 1.0
"""Seconds before anything is shown on a terminal."""

INTERVAL = 10.0
"""Seconds between plain lines."""


_ENGINE = re.compile(r"(?:^|: )([\w-]+, depth \d+)$")
"""What an engine says of itself: `bmc, depth 12`."""


class Progress:
    """Takes what the work says of itself; any thread may call `say`. A single word is enough: only
    the last one is shown, and what an engine says behind the claim that it works on."""

    def __init__(self, stream: TextIO, subject: str) -> None:
        self._stream = stream
        self._subject = subject
        self._message = ""
        self._engine = ""
        self._started = time.monotonic()
        self._ended = threading.Event()

    def say(self, message: str) -> None:
        engine = _ENGINE.search(message)
        if engine:
            self._engine = engine[1]
        else:
            self._message, self._engine = message, ""

    def line(self) -> str:
        """`model.stpa: as designed: bmc, depth 12 (20s)`."""
        parts = [part for part in (self._subject, self._message, self._engine) if part]
        return f"{': '.join(parts)} ({elapsed(time.monotonic() - self._started)})"

    def watch_terminal(self) -> None:
        from rich.console import Console

        console = Console(file=self._stream, legacy_windows=False)
        status: Status | None = None
        try:
            wait = PATIENCE
            while not self._ended.wait(wait):
                wait = 0.25
                if status is None:
                    status = console.status("")
                    status.start()
                status.update(console.render_str(self.line(), markup=False, highlight=False))
        finally:
            if status is not None:
                status.stop()

    def watch_log(self) -> None:
        while not self._ended.wait(INTERVAL):
            self._stream.write(f"kcheck: {self.line()}\n")
            self._stream.flush()

    def end(self) -> None:
        self._ended.set()


@contextmanager
def progress(stream: TextIO, subject: str, *, wanted: bool = True) -> Iterator[Progress]:
    """Show progress about `subject` on `stream` while the block runs."""
    shown = Progress(stream, subject)
    if not wanted:
        yield shown
        return
    watch = shown.watch_terminal if stream.isatty() else shown.watch_log
    thread = threading.Thread(target=watch, name="progress", daemon=True)
    thread.start()
    try:
        yield shown
    finally:
        shown.end()
        thread.join()
