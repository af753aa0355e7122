"""Ctrl-C while solvers work.

z3 takes over the handler of SIGINT for as long as it solves, and then the signal ends a solver's
query but never reaches Python. So the signal is blocked, which no handler can change, and a thread
looks whether one is pending and passes it on to the main thread as a `KeyboardInterrupt`.
"""

from __future__ import annotations

import _thread
import os
import signal
import threading
from collections.abc import Iterator
from contextlib import contextmanager

INTERRUPTED = 130
"""Exit status: 128 + SIGINT, as shells have it."""

_PATIENCE = 3
"""The Ctrl-C that ends the process at once, wherever the main thread may be stuck."""


@contextmanager
def passed_on() -> Iterator[None]:
    """While the block runs, Ctrl-C raises `KeyboardInterrupt` in the main thread, whatever solves.

    Does nothing outside the main thread, or where signals cannot be blocked (Windows).
    """
    main = threading.current_thread() is threading.main_thread()
    if not main or not hasattr(signal, "pthread_sigmask"):
        yield
        return
    before = signal.pthread_sigmask(signal.SIG_BLOCK, {signal.SIGINT})
    ended = threading.Event()
    thread = threading.Thread(target=_watch, args=(ended,), name="interrupts", daemon=True)
    thread.start()
    try:
        yield
    finally:
        ended.set()
        thread.join()
        signal.pthread_sigmask(signal.SIG_SETMASK, before)


def _watch(ended: threading.Event) -> None:
    seen = 0
    while not ended.wait(0.05):
        if signal.SIGINT in signal.sigpending():
            signal.sigwait({signal.SIGINT})
            seen += 1
            if seen >= _PATIENCE:
                os._exit(INTERRUPTED)
            _thread.interrupt_main()
