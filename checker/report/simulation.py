"""A simulated run as text, and the questions of one that is chosen step by step."""

from __future__ import annotations

import re
from collections.abc import Sequence
from fractions import Fraction
from io import StringIO
from typing import TextIO

from checker.choices import Option, Pick
from checker.quantities import instant
from checker.report.excerpt import shown
from checker.report.terminal import Terminal, console_on
from checker.report.trace import headline, timeline
from checker.results import Trace

_ANSWER = re.compile(r"([0-9]{1,6})(?:\s+([0-9]{1,15}(?:\.[0-9]{1,9})?)(ms|s|min|h)?)?")
_UNITS = {"": 1000, "ms": 1, "s": 1000, "min": 60_000, "h": 3_600_000}


def render(title: str, trace: Trace, terminal: Terminal) -> str:
    """The run as a timeline under its title."""
    buffer = StringIO()
    console = console_on(buffer, terminal)
    console.print(shown(title), style="bold", soft_wrap=True)
    buffer.write("\n")
    console.print(timeline(trace, unicode=terminal.unicode, alarm=False))
    return "".join(line.rstrip() + "\n" for line in buffer.getvalue().splitlines())


class Stepper:
    """Asks which of the possible steps comes next: a number, perhaps with a time; `q` ends.

    Reads lines, so that a session can also be given by a file. The end of the input ends the run.
    """

    def __init__(self, answers: TextIO, questions: TextIO) -> None:
        self._answers = answers
        self._questions = questions

    def __call__(self, now: Fraction, options: Sequence[Option]) -> Pick | None:
        self._say(f"\nat {instant(now)}\n")
        for number, option in enumerate(options, start=1):
            self._say(f"{number:4}  {_when(option):<18}  {_what(option)}\n")
        while True:
            self._say("next (number, or number and time; q ends): ")
            line = self._answers.readline()
            if not line or line.strip() in ("q", "quit"):
                return None
            pick = _understood(line.strip(), len(options))
            if pick is not None:
                return pick
            self._say(f"Not understood. For example `1`, or `1 2.5s`; 1 to {len(options)}.\n")

    def _say(self, text: str) -> None:
        self._questions.write(text)
        self._questions.flush()


def _understood(text: str, number: int) -> Pick | None:
    match = _ANSWER.fullmatch(text)
    if match is None or not 1 <= int(match[1]) <= number:
        return None
    time = None if match[2] is None else Fraction(match[2]) * _UNITS[match[3] or ""]
    return Pick(int(match[1]) - 1, time)


def _what(option: Option) -> str:
    if option.step.moment in ("internal", "idle"):
        return "time passes"
    return f"{option.step.component}: {headline(option.step)}"


def _when(option: Option) -> str:
    if option.latest is None:
        return f"from {instant(option.earliest)}"
    if option.latest == option.earliest:
        return f"at {instant(option.earliest)}"
    return f"{instant(option.earliest)}..{instant(option.latest)}"
