"""Every claim of the packaged models that may be proved has a certificate in `proofs/`, or stands
in the list of what is missing there, with the reason."""

from __future__ import annotations

from collections.abc import Iterator
from functools import cache
from pathlib import Path

import pytest

from checker.claims.judge import at_home
from checker.claims.listed import listed
from checker.evidence.plan import NoQuestion
from checker.evidence.ways import CAUSES, COMPLETE, MITIGATION, NO_UCA, questions
from checker.filing import file_name
from checker.model.entities import Model, Reachable
from checker.model.load import load_model
from checker.results import Kind

ROOT = Path(__file__).parent.parent.parent
MODELS, PROOFS = ROOT / "models", ROOT / "proofs"
NAMES = sorted(p.relative_to(MODELS).with_suffix("").as_posix() for p in MODELS.rglob("*.stpa"))
ASKED = {Kind.MITIGATION: MITIGATION, Kind.NO_UCA: NO_UCA, Kind.SANITY: COMPLETE}


def can_be_asked(model: Model, kind: str, name: str) -> bool:
    try:
        return bool(questions(model, kind, name, ()))
    except NoQuestion:  # no cell of the kind, or no hazard with a predicate
        return False


def claims(model: Model) -> Iterator[str]:
    """What a file claims that is no run: by the names that people call them."""
    root = model.files[0]
    for check in model.checks:
        if check.span.path == root and not isinstance(check.claim, Reachable):
            yield check.title
    for constraint in model.constraints:
        if constraint.span.path == root and constraint.condition:
            yield constraint.ident
    effects = {m.ident: m.effects for m in model.mitigations}
    for one in listed(model):
        if one.kind in ASKED and at_home(model, one.span, effects.get(one.ident, ())):
            name = one.ident.removeprefix("UCAs of ")
            if can_be_asked(model, ASKED[one.kind], name):
                yield one.ident
    mine = {h for u in model.ucas if u.span.path == root for h in u.hazards}
    for hazard in model.hazards:
        if hazard.ident in mine and can_be_asked(model, CAUSES, hazard.ident):
            yield f"causes of {hazard.ident}"


@cache
def missing() -> dict[tuple[str, str], str]:
    """The list in `proofs/README.md`: model and claim, and the reason."""
    _, _, table = (PROOFS / "README.md").read_text(encoding="utf-8").partition("## What is missing")
    rows = [line.strip("|").split("|") for line in table.splitlines() if line.startswith("| `")]
    cells = [[cell.strip() for cell in row] for row in rows]
    return {(model.strip("`"), claim): why for model, claim, why in cells}


@pytest.mark.parametrize("name", NAMES)
def test_what_can_be_proved_has_a_certificate_or_is_listed_as_missing(name: str) -> None:
    model = load_model(str(MODELS / f"{name}.stpa")).model
    assert model is not None
    taken: set[str] = set()
    wanted = {file_name(claim, ".smt2", taken): claim for claim in claims(model)}
    have = {path.name for path in (PROOFS / name).glob("*.smt2")}
    lacking = {claim for file, claim in wanted.items() if file not in have}
    assert lacking == {claim for model, claim in missing() if model == name}


def test_each_entry_of_the_list_is_about_a_packaged_model_and_has_a_reason() -> None:
    for (model, claim), why in missing().items():
        assert model in NAMES, (model, claim)
        assert len(why.split()) > 3, (model, claim)
