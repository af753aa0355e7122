"""What a baseline did in a check: how many failures it accepted, and which entries are stale."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Protocol

from checker.report.excerpt import shown
from checker.report.standing import count
from checker.results import FileResult, StaleEntry


class Known(Protocol):
    """A baseline, as far as it is told about."""

    path: str

    def stale(self) -> Sequence[StaleEntry]: ...


def render(baseline: Known, results: Sequence[FileResult]) -> str:
    """Lines for standard error; empty where the baseline did nothing and is to be kept."""
    accepted = sum(claim.accepted for result in results for claim in result.claims)
    stale = baseline.stale()
    if not accepted and not stale:
        return ""
    lines = [f"{baseline.path}: {count(accepted, 'known failure')} accepted"]
    if stale:
        one = len(stale) == 1
        entries = f"{len(stale)} {'entry is' if one else 'entries are'} stale"
        lines[0] += f"; {entries}, and can be removed:"
    lines += [
        f"  {entry.file}: {entry.kind.value} {entry.ident}: {entry.reason}" for entry in stale
    ]
    return "".join(f"{shown(line)}\n" for line in lines)
