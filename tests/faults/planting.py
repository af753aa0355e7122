"""Plants a fault in a copy of the project and runs the tests that should notice."""

from __future__ import annotations

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from tests.faults.catalogue import Fault

ROOT = Path(__file__).parent.parent.parent
COPIED = ("checker", "grammar", "models", "tests", "proofs")
PATIENCE = 900
"""Seconds for one fault; a fault that makes tests hang is noticed as well."""


@dataclass(frozen=True)
class Caught:
    """The first test that failed, as pytest names it; None where none did."""

    fault: Fault
    test: str | None
    output: str


def occurrences(fault: Fault) -> int:
    """How often the text that the fault replaces stands in its file."""
    return (ROOT / fault.file).read_text(encoding="utf-8").count(fault.old)


def plant(fault: Fault) -> Caught:
    """Run the fault's tests with the fault in the source."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        _copy(folder)
        path = folder / fault.file
        text = path.read_text(encoding="utf-8")
        assert text.count(fault.old) == 1, f"{fault.name}: not once in {fault.file}"
        path.write_text(text.replace(fault.old, fault.new), encoding="utf-8")
        output = ""
        for tests in fault.tests:
            code, output = _run(folder, tests)
            if code not in (0, 5):
                return Caught(fault, _failing(output) or f"{tests} (no test could run)", output)
    return Caught(fault, None, output)


def control(tests: Iterable[str]) -> list[str]:
    """Which of the tests fail although nothing was planted."""
    with tempfile.TemporaryDirectory() as place:
        folder = Path(place)
        _copy(folder)
        found = [(one, *_run(folder, one)) for one in dict.fromkeys(tests)]
    return [_failing(output) or one for one, code, output in found if code not in (0, 5)]


def _copy(folder: Path) -> None:
    ignore = shutil.ignore_patterns("__pycache__", ".hypothesis")
    for name in COPIED:
        if (ROOT / name).is_dir():
            shutil.copytree(ROOT / name, folder / name, ignore=ignore)
    shutil.copy(ROOT / "pyproject.toml", folder)


def _run(folder: Path, tests: str) -> tuple[int, str]:
    environment = {**os.environ, "PYTHONPATH": str(folder), "HYPOTHESIS_PROFILE": "ci",
                   "PYTHONDONTWRITEBYTECODE": "1"}  # fmt: skip
    command = [sys.executable, "-m", "pytest", "-x", "-q", "-p", "no:cacheprovider", "-p",
               "no:xdist", "--no-header", "--tb=line", tests]  # fmt: skip
    try:
        done = subprocess.run(
            command, cwd=folder, env=environment, capture_output=True, text=True, timeout=PATIENCE
        )
    except subprocess.TimeoutExpired:
        return 1, f"FAILED {tests} (no end)"
    return done.returncode, done.stdout + done.stderr


def _failing(output: str) -> str | None:
    match = re.search(r"^(?:FAILED|ERROR) (\S+)", output, re.MULTILINE)
    return match[1] if match else None
