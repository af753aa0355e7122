"""Certificates of small models, and the verdict on them."""

from __future__ import annotations

import time
from collections.abc import Iterator

from checker.claims.certificates import Made, certificates
from checker.engines.contract import Budget
from checker.evidence.certify import certify_text
from checker.model.entities import Model, Reachable
from checker.results import Certified, CertifyStatus, ClaimResult, Kind, Verdict

STATED = {"kcheck": "0", "model": "model.stpa", "content": "sha256:0", "found by": ""}


def proved(kind: Kind, ident: str) -> ClaimResult:
    """A claim of which somebody says that it was proved."""
    return ClaimResult(ident, ident, kind, "model.stpa", 1, "", Verdict.UNREACHABLE, True)


def all_proofs(model: Model) -> list[ClaimResult]:
    """Every claim of a model for which a certificate may be asked."""
    found = [
        proved(Kind.CHECK, c.title) for c in model.checks if not isinstance(c.claim, Reachable)
    ]
    found += [proved(Kind.CONSTRAINT, c.ident) for c in model.constraints if c.condition]
    listed = {h for u in model.ucas for h in u.hazards}
    found += [proved(Kind.SANITY, f"UCAs of {h.ident}") for h in model.hazards if h.ident in listed]
    found += [proved(Kind.MITIGATION, m.ident) for m in model.mitigations]
    return found


def made(model: Model, *results: ClaimResult, seconds: float = 60.0) -> Iterator[Made]:
    """Certificates, or why there are none."""
    return certificates(model, results, lambda: Budget(time.monotonic() + seconds, 40), STATED)


def text_of(model: Model, kind: Kind, ident: str) -> str:
    """The certificate of one claim."""
    (one,) = made(model, proved(kind, ident))
    assert one.written is not None, one.reason
    return one.written.text


def verdict(model: Model | str, text: str) -> Certified:
    return certify_text("proof.smt2", text, lambda _: model, 60)


def refusal(model: Model, text: str) -> tuple[str, ...]:
    """Why a certificate is refused; it must be."""
    result = verdict(model, text)
    assert result.status is CertifyStatus.REFUSED, result
    return result.reasons
