"""What was found of the causes of a hazard in random models has certificates that pass; what was
refuted has none."""

from __future__ import annotations

from collections import Counter

from hypothesis import HealthCheck, event, given, note, settings

from checker.claims.analysis import Analysis
from checker.claims.bench import Bench, Limits
from checker.claims.judge import Judge
from checker.claims.listed import listed
from checker.results import CertifyStatus, ClaimResult, Kind, Verdict
from tests.evidence.certifying import made, proved, verdict
from tests.laws.analyses import analyses
from tests.laws.effort import examples
from tests.rules.deciding import model_of

EXAMPLES = examples(100) // 8  # each is a whole analysis
SECONDS = 3.0
NOT_MET = ("the obligation", "the invariants of")
CLAIMED_OF_NONE = (Kind.MITIGATION, Kind.NO_UCA, Kind.SANITY)


def denied(result: ClaimResult) -> bool:
    """Whether a claim that there is no cause was refuted by a run."""
    return result.kind in CLAIMED_OF_NONE and result.verdict is Verdict.REACHABLE


def test_every_certificate_of_causes_passes_and_what_is_refuted_has_none() -> None:
    written: Counter[str] = Counter()

    @settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=list(HealthCheck))
    @given(analyses())
    def law(text: str) -> None:
        note(text)
        model = model_of(text)
        judge = Judge(Analysis(Bench(model, Limits(SECONDS, 12)), SECONDS), lambda _: 1)
        results = [claim.ask(judge) for claim in listed(model)]
        proofs = [r for r in results if r.kind is not Kind.UCA or r.met]
        for one in made(model, *proofs, seconds=SECONDS):
            assert not one.reason.startswith(NOT_MET), (one.name, one.reason)
            event(one.reason or "written")
            if one.written is not None:
                said = verdict(model, one.written.text)
                assert said.status is CertifyStatus.PASSED, (one.name, said)
                written[one.name.partition(" ")[0]] += 1
        for result in filter(denied, results):
            (one,) = made(model, proved(result.kind, result.ident), seconds=SECONDS)
            assert one.written is None, f"a certificate for {result.ident}, which is refuted"
            event("refuted")

    law()
    assert written["UCAs"] >= EXAMPLES // 4, written
