"""What is measured: kcheck, Spin, and z3 alone on the problems that kcheck gave it.

Of what kcheck keeps from run to run, Python's compiled modules and the parser's tables are there,
as after the first run of any installation; answers are used only where a second run is measured.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from benchmarks.families import Instance
from benchmarks.measure import Cost, median, run
from benchmarks.promela import promela

ROOT = Path(__file__).resolve().parent.parent
SECONDS = 60.0
CHECKER = [sys.executable, "-m", "checker"]

_IN_PYTHON = """
import sys, z3
for path in sys.argv[1:]:
    context = z3.Context()
    with open(path) as file:
        print(z3.Z3_eval_smtlib2_string(context.ref(), file.read()))
"""


@dataclass(frozen=True, slots=True)
class Result:
    """What a tool said of an instance (`safe`, `unsafe`, or why it said neither) and its cost."""

    answer: str
    cost: Cost
    note: str = ""

    @property
    def right(self) -> bool:
        return self.answer in ("safe", "unsafe")


def prepare(kept: Path) -> None:
    """Compile kcheck's modules, and put the parser's tables into the folder `kept`."""
    subprocess.run([sys.executable, "-m", "compileall", "-q", str(ROOT / "checker")], check=True)
    model = kept / "model.stpa"
    model.write_text(Instance("B1x", True, 1).text())
    run([*surroundings(kept), *CHECKER, "--no-cache", str(model)], kept, SECONDS)


def surroundings(kept: Path) -> list[str]:
    """The command that a measured one is given to; `kept` is the folder of kcheck's cache."""
    unset = ["-u", "PYTHONDONTWRITEBYTECODE"]
    return ["env", *unset, f"PYTHONPATH={ROOT}", f"KCHECK_CACHE_DIR={kept}"]


def kcheck(instance: Instance, folder: Path, kept: Path) -> Result:
    """`kcheck FILE`, from the start of the process to its end, without the cache of answers."""
    path = folder / "model.stpa"
    path.write_text(instance.text())
    command = [*CHECKER, "--no-cache", "--timeout", str(SECONDS), str(path)]
    ran = run([*surroundings(kept), *command], folder, 2 * SECONDS)
    note = next((line for line in ran.said.splitlines() if " by " in line), "").strip()
    if ran.status == 0:
        return Result("safe" if instance.safe else "unsafe", ran.cost, note)
    if ran.status in (None, 3):
        return Result("undecided", ran.cost, note)
    return Result(f"status {ran.status}", ran.cost, ran.said[-500:])


def spin(instance: Instance, folder: Path, kept: Path) -> Result:
    """Spin's whole way: generate, compile, verify. The limits are 60 seconds and 8 GiB."""
    del kept
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


def many_claims(text: str, number: int, folder: Path, cache: Path) -> tuple[Cost, Cost]:
    """A file of that many claims, checked for the first time and again: the second run answers
    from the cache of the first. Raises ValueError where a run goes wrong."""
    path = folder / "model.stpa"
    path.write_text(text)
    costs = []
    for _ in range(2):
        ran = run([*surroundings(cache), *CHECKER, str(path)], folder, 2 * SECONDS)
        if ran.status != 0 or f"{number} claims: {number} met" not in ran.said:
            raise ValueError(f"the file of {number} claims: {ran.said[-500:]}")
        costs.append(ran.cost)
    if "nothing has changed since" not in ran.said:
        raise ValueError("the second run did not answer from the cache")
    return costs[0], costs[1]


def z3(instance: Instance, folder: Path, kept: Path) -> Result:
    """z3's own command on the questions that kcheck asked, one after another."""
    cost = Cost(0.0, 0.0, 0.0)
    questions = _questions(instance, folder, kept)
    for question in questions:
        ran = run([_z3(), question.name], folder, SECONDS)
        cost += ran.cost
        if ran.status != 0:
            return Result("60 s are over" if ran.status is None else "refused", cost)
    return Result("safe" if instance.safe else "unsafe", cost, _number(questions))


def z3_in_python(instance: Instance, folder: Path, kept: Path) -> Result:
    """The same in one process of Python that loads z3's package, which kcheck has to load too."""
    questions = _questions(instance, folder, kept)
    command = [sys.executable, "-c", _IN_PYTHON, *(question.name for question in questions)]
    ran = run(command, folder, SECONDS)
    answers = [line for line in ran.said.splitlines() if line in ("sat", "unsat")]
    if ran.status != 0 or len(answers) != len(questions):
        return Result("60 s are over" if ran.status is None else "refused", ran.cost)
    return Result("safe" if instance.safe else "unsafe", ran.cost, _number(questions))


def _questions(instance: Instance, folder: Path, kept: Path) -> list[Path]:
    path = folder / "model.stpa"
    path.write_text(instance.text())
    command = [sys.executable, "-m", "benchmarks.bare", str(path), str(folder)]
    run([*surroundings(kept), *command], folder, SECONDS)
    return sorted(folder.glob("*.smt2"))


def _number(questions: list[Path]) -> str:
    return f"{len(questions)} question{'' if len(questions) == 1 else 's'}"


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
