"""How a claim came out, in one of four words. What was not checked is never "met"."""

from __future__ import annotations

from collections.abc import Sequence
from enum import Enum

from checker.results import ClaimResult, Verdict


class Standing(Enum):
    """In the order of a report: what needs attention first."""

    NOT_MET = "not met"
    UNDECIDED = "undecided"
    MET = "met"
    NOT_CHECKED = "not checked"


_COUNTED = (Standing.MET, Standing.NOT_MET, Standing.UNDECIDED, Standing.NOT_CHECKED)


def standing(claim: ClaimResult) -> Standing:
    """A verdict held against what the file claims.

    A claim about what the file does not claim has failed although nothing could be checked.
    """
    if claim.met is False and claim.verdict is Verdict.NOT_CHECKED:
        return Standing.NOT_MET
    match claim.verdict:
        case Verdict.NOT_CHECKED:
            return Standing.NOT_CHECKED
        case Verdict.UNDECIDED:
            return Standing.UNDECIDED
        case Verdict.REACHABLE | Verdict.UNREACHABLE:
            if claim.met is None:
                return Standing.UNDECIDED
            return Standing.MET if claim.met else Standing.NOT_MET


def counts(claims: Sequence[ClaimResult]) -> dict[Standing, int]:
    """How many claims came out in each way, those with none included."""
    found = [standing(claim) for claim in claims]
    return {kind: found.count(kind) for kind in _COUNTED}


def tally(claims: Sequence[ClaimResult]) -> str:
    """`12 claims: 10 met, 1 not met, 1 undecided, 0 not checked`."""
    if not claims:
        return "no claims"
    parts = [f"{number} {kind.value}" for kind, number in counts(claims).items()]
    return f"{count(len(claims), 'claim')}: " + ", ".join(parts)


def count(number: int, noun: str) -> str:
    """`1 step`, `2 steps`."""
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"
