"""`kcheck certify`, and what `kcheck check --proofs` wrote, for people and programs."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence

from checker import __version__
from checker.results import Certified, CertifyStatus, WrittenProof

SCHEMA = 1


def render(result: Certified) -> str:
    """One certificate."""
    about = f"  {result.claim}" if result.claim else ""
    count = f", {result.obligations} obligations" if result.obligations else ""
    lines = [f"{result.status.value:8} {result.path}{about}{count}"]
    lines += [f"         {reason}" for reason in (*result.reasons, *result.notes)]
    return "\n".join(lines) + "\n"


def render_total(results: Sequence[Certified]) -> str:
    """How many passed."""
    count = Counter(r.status for r in results)
    words = {
        CertifyStatus.PASSED: "passed",
        CertifyStatus.REFUSED: "refused",
        CertifyStatus.WRONG: "no certificates",
        CertifyStatus.GAVE_UP: "not decided",
    }
    total = len(results)
    obligations = sum(r.obligations for r in results if r.status is CertifyStatus.PASSED)
    parts = [f"{count[s]} {w}" for s, w in words.items() if count[s] or s is CertifyStatus.PASSED]
    noun = "certificate" if total == 1 else "certificates"
    return f"{total} {noun}: {', '.join(parts)} ({obligations} obligations met)\n"


def render_json(results: Sequence[Certified], status: int) -> str:
    """For programs (`#/$defs/certify_report` of `schema.json`)."""
    content = {
        "schema": SCHEMA,
        "kcheck": __version__,
        "status": status,
        "certificates": [
            {
                "path": r.path,
                "claim": r.claim,
                "status": r.status.value,
                "obligations": r.obligations,
                "failed": list(r.failed),
                "reasons": list(r.reasons),
                "notes": list(r.notes),
            }
            for r in results
        ],
    }
    return json.dumps(content, indent=2) + "\n"


def render_written(proofs: Sequence[WrittenProof], folder: str) -> str:
    """What was written, and which proofs have no certificate."""
    with_one = [p for p in proofs if p.path]
    lines = [f"no certificate for {p.claim}: {p.reason}" for p in proofs if not p.path]
    lines.append(f"{len(with_one)} of {len(proofs)} proofs have a certificate in {folder}")
    return "".join(f"kcheck: {line}\n" for line in lines)
