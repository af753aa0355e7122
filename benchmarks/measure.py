"""Wall time, processor time and peak memory of whole processes."""

from __future__ import annotations

import os
import resource
import signal
import statistics
import subprocess
import time
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

MEMORY = 8 * 2**30
"""No process gets more than this many bytes of address space."""


@dataclass(frozen=True, slots=True)
class Cost:
    """Seconds of wall and of processor time, peak of resident memory in MiB."""

    wall: float
    cpu: float
    memory: float

    def __add__(self, other: Cost) -> Cost:
        """One process after another."""
        return Cost(self.wall + other.wall, self.cpu + other.cpu, max(self.memory, other.memory))


@dataclass(frozen=True, slots=True)
class Ran:
    """How a process ended: its status (None: killed at the limit), what it said, what it cost."""

    status: int | None
    said: str
    cost: Cost


def run(command: Sequence[str], folder: Path, seconds: float) -> Ran:
    """Run a command in a folder, for at most so many seconds of processor time.

    Wall time is bounded as well, more generously: the machine may have other things to do.
    """

    def limit() -> None:
        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
        most = max(1, int(seconds))
        resource.setrlimit(resource.RLIMIT_CPU, (most, most))

    output = folder / "output.txt"
    with output.open("wb") as sink:
        started = time.perf_counter()
        child = subprocess.Popen(
            command,
            cwd=folder,
            stdin=subprocess.DEVNULL,
            stdout=sink,
            stderr=subprocess.STDOUT,
            start_new_session=True,
            preexec_fn=limit,
        )
        late = False
        while True:
            done, status, usage = os.wait4(child.pid, os.WNOHANG)
            wall = time.perf_counter() - started
            if done:
                break
            if wall > 5 * seconds and not late:
                late = True
                os.killpg(child.pid, signal.SIGKILL)
            time.sleep(0.001 if wall < 2 else 0.02)
        child.returncode = os.waitstatus_to_exitcode(status)
    late = late or child.returncode in (-signal.SIGXCPU, -signal.SIGKILL)
    cost = Cost(wall, usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024)
    said = output.read_text(errors="replace")
    return Ran(None if late else child.returncode, said, cost)


def median(costs: Sequence[Cost]) -> Cost:
    """Each figure's median."""
    return Cost(
        statistics.median(c.wall for c in costs),
        statistics.median(c.cpu for c in costs),
        statistics.median(c.memory for c in costs),
    )
