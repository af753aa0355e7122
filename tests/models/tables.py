"""The paper's tables, regenerated from a run: `python -m tests.models.tables > models/TABLES.md`.

Makabe and Shinoda, an STPA of Kubernetes: table 2 (scenarios), table 3 (incidents), appendix 1
(unsafe control actions). Each row is a claim of a model in models/, decided in its own file; the
last column says whether the machine agrees with the paper. Takes minutes: every cause is sought.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from functools import cache
from pathlib import Path

from checker.pipeline import Options, check_file
from checker.results import ClaimResult, FileResult, Kind, Verdict
from tests.models.packaged import MODELS

PAPER = {
    "HS-1": {10, 12, 23},
    "HS-2": {2, 3, 4, 6, 9, 11, 13, 14, 16, 17, 20, 23, 29, 30},
    "HS-3": {2, 11, 13, 16, 27, 30},
    "HS-4": {26},
    "HS-5": {5, 8, 18},
    "HS-6": {21, 22, 24},
    "HS-7": {15},
    "HS-8": {25},
    "HS-9": {28},
    "HS-10": {1},
    "HS-11": {7, 19},
}
"""Table 2: the unsafe control actions that each scenario explains."""

SHARED = {"analysis", "delivery"}
"""Files without checks of their own: they are imported, or import."""

MECHANISMS = tuple(sorted(p.stem for p in (MODELS / "k8s").glob("*.stpa") if p.stem not in SHARED))
FILES = (*(f"k8s/{name}" for name in MECHANISMS), "stampede", "retry_chain")


@cache
def result(name: str) -> FileResult:
    path = MODELS / f"{name}.stpa"
    return check_file(str(path.relative_to(Path.cwd())), Options(cached=True))


def claims(kind: Kind) -> Iterator[tuple[str, ClaimResult]]:
    """Of each file those that it makes itself."""
    for name in FILES:
        for claim in result(name).claims:
            if claim.kind is kind and claim.verdict is not Verdict.NOT_CHECKED:
                yield name, claim


def number(ident: str) -> int:
    return int(re.sub(r"\D", "", ident))


def how(claim: ClaimResult) -> str:
    """The columns of every row: verdict, how it was found, trace length, seconds."""
    steps = len(claim.trace.steps) if claim.trace is not None else ""
    engine = claim.engine or claim.proof or ""
    return f"{claim.verdict.value} | {engine} | {steps} | {claim.seconds:.1f}"


def agreement(claim: ClaimResult) -> str:
    return "undecided" if claim.met is None else "agree" if claim.met else "differ"


def unsafe_control_actions() -> Iterator[str]:
    yield "## Appendix 1: unsafe control actions"
    yield ""
    yield "| UCA | file | the machine found | verdict | by | steps | s | paper / machine |"
    yield "|---|---|---|---|---|---|---|---|"
    rows = sorted(claims(Kind.UCA), key=lambda row: number(row[1].ident))
    for name, claim in rows:
        note = "; ".join(claim.notes).replace("|", "/")
        said = agreement(claim) if number(claim.ident) <= 30 else "beyond the paper"
        text = f"{claim.expected}; {note}" if note else claim.expected
        yield f"| {claim.ident} {claim.title} | `{name}` | {text} | {how(claim)} | {said} |"


def explained(claim: ClaimResult) -> set[int]:
    return {int(n) for n in re.findall(r"UCA-(\d+)", claim.expected)}


def scenarios() -> Iterator[str]:
    yield "## Table 2: scenarios"
    yield ""
    yield "| scenario | paper | machine | paper / machine |"
    yield "|---|---|---|---|"
    found: dict[str, set[int]] = {}
    for _, claim in claims(Kind.SCENARIO):
        if claim.met:
            found.setdefault(claim.ident, set()).update(explained(claim))
    for ident, wanted in PAPER.items():
        have = {n for n in found.get(ident, set()) if n <= 30}
        more, less = sorted(have - wanted), sorted(wanted - have)
        said = "agree" if not more and not less else f"beyond the paper {more}, missing {less}"
        shown = " ".join(map(str, sorted(have)))
        yield f"| {ident} | {' '.join(map(str, sorted(wanted)))} | {shown} | {said} |"


def incidents() -> Iterator[str]:
    yield "## Table 3: incidents"
    yield ""
    yield "| incident | file | the machine found | verdict | by | steps | s | paper / machine |"
    yield "|---|---|---|---|---|---|---|---|"
    for name, claim in claims(Kind.INCIDENT):
        row = f"{claim.title} | `{name}` | {claim.expected} | {how(claim)}"
        yield f"| {row} | {agreement(claim)} |"


def experiment() -> Iterator[str]:
    yield "## Table 4 and section 5: checks"
    yield ""
    yield "| file | check | claim | verdict | by | steps | s | met |"
    yield "|---|---|---|---|---|---|---|---|"
    for name, claim in claims(Kind.CHECK):
        met = "yes" if claim.met else "no"
        yield f"| `{name}` | {claim.title} | {claim.expected} | {how(claim)} | {met} |"


def page() -> Iterator[str]:
    yield "# The paper's tables, as the machine finds them"
    yield ""
    yield "Written by `python -m tests.models.tables > models/TABLES.md`; do not edit."
    for part in (unsafe_control_actions, scenarios, incidents, experiment):
        yield ""
        yield from part()


def main() -> None:
    for name in FILES:
        print(f"{name}: {len(result(name).claims)} claims", file=sys.stderr, flush=True)
    print("\n".join(page()))


if __name__ == "__main__":
    main()
