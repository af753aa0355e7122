"""The solver of another family: cvc5 decides the queries of a certificate.

cvc5 is imported here only, and late.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Any

HEAD = (
    "(set-info :smt-lib-version 2.6)",
    "(set-option :incremental true)",
    "(set-logic QF_LIRA)",
)
"""What each section of a certificate begins with."""

RESET = "(reset)"
STATUS = "(set-info :status unsat)"


def answers(text: str, seconds: float) -> Iterator[str]:
    """What cvc5 says to each `check-sat` of an SMT-LIB 2 text: `unsat`, `sat`, or else why it gave
    up; `seconds` is for each query."""
    for section in re.split(rf"^{re.escape(RESET)}$", text, flags=re.MULTILINE):
        yield from _section(section, seconds)


def refuted(lines: Sequence[str], seconds: float) -> int | None:
    """The first query of a section (without its head) that cvc5 does not find `unsat`."""
    for number, answer in enumerate(_section("\n".join((*HEAD, *lines)) + "\n", seconds)):
        if answer != "unsat":
            return number
    return None


def _section(text: str, seconds: float) -> Iterator[str]:
    import cvc5

    terms = cvc5.TermManager()
    solver = cvc5.Solver(terms)
    solver.setOption("tlimit-per", str(max(1, int(seconds * 1000))))
    symbols = cvc5.SymbolManager(terms)
    parser: Any = cvc5.InputParser(solver, symbols)
    # cvc5 takes an expected status for a duty, and says nothing more where it finds another
    asked = text.replace(STATUS + "\n", "")
    parser.setStringInput(cvc5.InputLanguage.SMT_LIB_2_6, asked, "certificate")
    while True:
        try:
            command = parser.nextCommand()
        except RuntimeError as error:
            yield str(error)
            return
        if command.isNull():
            return
        said = command.invoke(solver, symbols).strip()
        if command.getCommandName() == "check-sat":
            yield said if said in ("sat", "unsat") else _reason(said)
        elif said:
            yield said


def _reason(said: str) -> str:
    return "time" if "TIMEOUT" in said.upper() else said or "unknown"
