"""A campaign: so many inputs, each with a limit of time, and what came of them."""

from __future__ import annotations

import signal
import time
import traceback
from collections import Counter
from collections.abc import Callable
from dataclasses import dataclass, field
from random import Random
from types import FrameType

from tests.hostile.targets import Readers, Target, folder

PATIENCE = 10.0
"""Seconds of processor time for one input; a hang is what takes longer."""


class Hang(BaseException):
    """Out of patience; no reader may catch it."""


@dataclass(frozen=True)
class Finding:
    """An input that got no answer, with the number that makes it again."""

    target: str
    number: int
    what: str
    text: str


@dataclass
class Report:
    """Answers by target, findings, and how long the slowest took (seconds)."""

    count: int = 0
    answers: Counter[tuple[str, str]] = field(default_factory=Counter)
    findings: list[Finding] = field(default_factory=list)
    slowest: float = 0.0
    slowest_input: tuple[str, int] = ("", 0)


def run(count: int, seed: int, say: Callable[[str], None] = lambda _: None) -> Report:
    """Inputs `seed`..`seed + count - 1`; input n is the same in every campaign."""
    report = Report()

    def out_of_patience(_signal: int, _frame: FrameType | None) -> None:
        raise Hang

    before = signal.signal(signal.SIGPROF, out_of_patience)
    try:
        with folder() as place:
            readers = Readers(place)
            targets = readers.targets()
            for number in range(seed, seed + count):
                _one(targets, number, report)
                if report.count % 5000 == 0:
                    say(f"{report.count} inputs, {len(report.findings)} findings")
    finally:
        signal.signal(signal.SIGPROF, before)
    return report


def _one(targets: list[Target], number: int, report: Report) -> None:
    chance = Random(number)
    (target,) = chance.choices(targets, [t.share for t in targets])
    text = ""
    began = time.process_time()
    try:
        signal.setitimer(signal.ITIMER_PROF, PATIENCE)
        text = target.make(chance)
        answer = target.take(text, chance)
        report.answers[target.name, answer] += 1
    except Hang:
        report.findings.append(Finding(target.name, number, "hangs", text))
    except Exception:
        report.findings.append(Finding(target.name, number, traceback.format_exc(), text))
    finally:
        signal.setitimer(signal.ITIMER_PROF, 0)
    taken = time.process_time() - began
    report.count += 1
    if taken > report.slowest:
        report.slowest, report.slowest_input = taken, (target.name, number)


def told(report: Report, most: int = 5) -> str:
    """The report as text."""
    lines = [f"{report.count} inputs, {len(report.findings)} without an answer"]
    for (target, answer), count in sorted(report.answers.items()):
        lines.append(f"  {target:13} {answer:30} {count}")
    name, number = report.slowest_input
    lines.append(f"slowest: {report.slowest:.2f}s of processor time ({name}, input {number})")
    if report.findings:
        numbers = ", ".join(str(finding.number) for finding in report.findings[:50])
        lines.append(f"again with --count 1 --seed N: {numbers}")
    for finding in report.findings[:most]:
        lines.append(f"\n--- {finding.target}, input {finding.number}: {finding.what}")
        lines.append(f"{finding.text[:3000]!r}")
    return "\n".join(lines) + "\n"
