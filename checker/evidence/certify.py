"""Certifying: is a certificate one of the model as it is today, and are its obligations met?

The file is written again from the model and from the invariants in the file. Only a file that is
the same character by character is decided, by cvc5, and only its queries are put to the solver. So
nothing in a file is believed but the invariants, and these are what the obligations are about.
Where the text differs, today's obligations are decided all the same, to say which of them fail.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from itertools import zip_longest

from checker.evidence.certificate import (
    Certificate,
    Header,
    Written,
    read_header,
    read_invariants,
    write,
)
from checker.evidence.plan import NoQuestion
from checker.evidence.reading import Unreadable
from checker.evidence.solver import answers
from checker.model.entities import Model
from checker.results import Certified, CertifyStatus

MOST_NAMED = 5
MOST_SHOWN, BEFORE = 80, 30  # characters of a line that differs


def certify_text(
    path: str,
    text: str,
    model_of: Callable[[Header], Model | str],
    seconds: float,
    say: Callable[[str], None] = lambda _: None,
) -> Certified:
    """The verdict on one certificate. `model_of` loads the model that a header names, or says why
    it cannot; `seconds` is for each query."""
    try:
        header = read_header(text)
    except Unreadable as error:
        return Certified(path, "", CertifyStatus.WRONG, reasons=(str(error),))
    claim = f"{header.kind} `{header.name}`"
    blank = Certified(path, claim, CertifyStatus.REFUSED)
    model = model_of(header)
    if isinstance(model, str):
        return _as(blank, CertifyStatus.WRONG, (model,))
    try:
        certificate = read_invariants(model, header, text)
        expected = write(model, certificate)
    except Unreadable as error:
        return _as(blank, CertifyStatus.REFUSED, (str(error),))
    except NoQuestion as error:
        reason = f"it is no proof of that claim in the model as it is: {error}"
        return _as(blank, CertifyStatus.REFUSED, (reason,))
    return _decided(blank, certificate, expected, text, seconds, say)


def _decided(
    blank: Certified,
    certificate: Certificate,
    expected: Written,
    text: str,
    seconds: float,
    say: Callable[[str], None],
) -> Certified:
    failed: list[str] = []
    unknown: list[str] = []
    total = len(expected.queries)
    for number, answer in enumerate(answers(expected.text, seconds)):
        say(f"{blank.path}: {number + 1} of {total}")
        if number >= total or answer not in ("sat", "unsat"):
            name = expected.queries[number] if number < total else "what follows the last query"
            unknown.append(f"{name} ({answer})")
        elif answer == "sat":
            failed.append(expected.queries[number])
    done = Certified(blank.path, blank.claim, CertifyStatus.PASSED, total, tuple(failed))
    differs = _difference(text, expected.text)
    if differs:
        more = _failing(failed, "with the model as it is today, ")
        if not failed and not unknown:
            more = ("its invariants would prove today's claim: write the certificate anew",)
        return _as(done, CertifyStatus.REFUSED, (differs, *more))
    if failed:
        return _as(done, CertifyStatus.REFUSED, _failing(failed, ""))
    if unknown:
        reasons = tuple(f"cvc5 gave up on {name}" for name in unknown[:MOST_NAMED])
        return _as(done, CertifyStatus.GAVE_UP, reasons)
    return done


def _failing(failed: Sequence[str], prefix: str) -> tuple[str, ...]:
    named = [f"{prefix}the obligation fails: {name}" for name in failed[:MOST_NAMED]]
    if len(failed) > MOST_NAMED:
        named.append(f"and {len(failed) - MOST_NAMED} more obligations fail")
    return tuple(named)


def _difference(text: str, expected: str) -> str:
    """Where a text is not what it should be, in words; nothing where it is."""
    if text == expected:
        return ""
    about = "its header"
    for number, (is_, should) in enumerate(
        zip_longest(text.splitlines(), expected.splitlines()), start=1
    ):
        if is_ != should:
            one, other = _apart(is_, should)
            return (
                f"line {number}, in {about}, is not what the model yields today: "
                f"{one} instead of {other}"
            )
        if should is not None and should.startswith("; "):
            about = f"`{should.removeprefix('; ')}`"
    return "its line ends are not those of a certificate"


def _apart(one: str | None, other: str | None) -> tuple[str, str]:
    """Two lines, quoted from shortly before where they part."""
    if one is None or other is None:
        return _quoted(one, 0), _quoted(other, 0)
    parts = next((i for i, (a, b) in enumerate(zip(one, other, strict=False)) if a != b), 0)
    start = max(0, min(parts, len(one), len(other)) - BEFORE)
    return _quoted(one, start), _quoted(other, start)


def _quoted(line: str | None, start: int) -> str:
    if line is None:
        return "nothing"
    shown = ("..." if start else "") + line[start : start + MOST_SHOWN]
    return f"`{shown}{'...' if len(line) > start + MOST_SHOWN else ''}`"


def _as(blank: Certified, status: CertifyStatus, reasons: tuple[str, ...]) -> Certified:
    return Certified(
        blank.path, blank.claim, status, blank.obligations, blank.failed, reasons, blank.notes
    )
