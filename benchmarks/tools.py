"""What is measured: kcheck, Spin, and z3 alone on the problems that kcheck gave it."""

from __future__ import annotations

import shutil
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from benchmarks.families import Instance
from benchmarks.measure import Cost, median, run
from benchmarks.promela import promela

ROOT = Path(__file__).resolve().parent.parent
SECONDS = 60.0


@dataclass(frozen=True, slots=True)
class Result:
    """What a tool said of an instance (`safe`, `unsafe`, or why it said neither) and its cost."""

    answer: str
    cost: Cost
    note: str = ""

    @property
    def right(self) -> bool:
        return self.answer in ("safe", "unsafe")


def kcheck(instance: Instance, folder: Path) -> Result:
    """`kcheck FILE`, from the start of the process to its end, without the cache."""
    path = folder / "model.stpa"
    path.write_text(instance.text())
    command = [sys.executable, "-m", "checker", "--no-cache", "--timeout", str(SECONDS), str(path)]
    ran = run(["env", f"PYTHONPATH={ROOT}", *command], folder, 2 * SECONDS)
    note = next((line for line in ran.said.splitlines() if " by " in line), "").strip()
    if ran.status == 0:
        return Result("safe" if instance.safe else "unsafe", ran.cost, note)
    if ran.status in (None, 3):
        return Result("undecided", ran.cost, note)
    return Result(f"status {ran.status}", ran.cost, ran.said[-500:])


def spin(instance: Instance, folder: Path) -> Result:
    """Spin's whole way: generate, compile, verify. The limits are 60 seconds and 8 GiB."""
    (folder / "model.pml").write_text(promela(instance))
    cost = Cost(0.0, 0.0, 0.0)
    commands = (
        ["spin", "-a", "model.pml"],
        [
            "gcc",
            "-O2",
            "-DSAFETY",
            "-DCOLLAPSE",
            "-DMEMLIM=8192",
            "-DVECTORSZ=16384",
            "-o",
            "pan",
            "pan.c",
        ],
        ["./pan", "-m1000000", "-n"],
    )
    for command in commands:
        ran = run(command, folder, SECONDS - cost.cpu)
        cost += ran.cost
        if ran.status is None:
            return Result("60 s are over", cost)
        if ran.status != 0:
            return Result(_refusal(ran.said), cost)
    if "errors: 1" in ran.said and "assertion violated" in ran.said:
        return Result("unsafe", cost)
    if "memory limit" in ran.said or "out of memory" in ran.said or "MEMLIM" in ran.said:
        return Result("8 GiB are full", cost)
    if "too many processes" in ran.said:
        return Result("too many processes", cost)
    if "max search depth too small" in ran.said:
        return Result("search depth too small", cost)
    if "errors: 0" in ran.said:
        return Result("safe", cost)
    return Result(_refusal(ran.said), cost)


def z3(instance: Instance, folder: Path) -> Result:
    """z3's own command on the questions that kcheck asked, one after another."""
    path = folder / "model.stpa"
    path.write_text(instance.text())
    env = ["env", f"PYTHONPATH={ROOT}"]
    run([*env, sys.executable, "-m", "benchmarks.bare", str(path), str(folder)], folder, SECONDS)
    cost = Cost(0.0, 0.0, 0.0)
    questions = sorted(folder.glob("*.smt2"))
    for question in questions:
        ran = run([_z3(), question.name], folder, SECONDS)
        cost += ran.cost
        if ran.status != 0:
            return Result("60 s are over" if ran.status is None else "refused", cost)
    return Result("safe" if instance.safe else "unsafe", cost, f"{len(questions)} questions")


def _z3() -> str:
    """The command that comes with the Python package."""
    beside = Path(sys.executable).parent / "z3"
    return str(beside) if beside.exists() else "z3"


def _refusal(said: str) -> str:
    lowered = said.lower()
    if "memory" in lowered:
        return "8 GiB are full"
    lines = [line.strip() for line in said.splitlines() if "rror" in line or "too many" in line]
    return f"refused: {lines[0] if lines else said.strip()[-80:]}"


def repeated(work: Callable[[], Result], runs: int) -> Result:
    """The medians of several runs; one is enough where it took long or failed."""
    results = [work()]
    while len(results) < runs and results[0].right and results[0].cost.cpu < 5:
        results.append(work())
    answers = {r.answer for r in results}
    answer = results[0].answer if len(answers) == 1 else "/".join(sorted(answers))
    return Result(answer, median([r.cost for r in results]), results[0].note)


def available(tool: str) -> bool:
    return shutil.which(tool) is not None
