"""The verdicts on the checks of a packaged model, by title."""

from __future__ import annotations

from functools import cache

from checker.claims.bench import Bench, Limits
from checker.claims.decide import claimed, decide
from checker.model.load import load_model
from tests.models.packaged import path

WITHIN = Limits(seconds=30.0, depth=40)


@cache
def verdicts(name: str) -> dict[str, tuple[str, bool | None]]:
    """For each check and each constraint with a predicate: the verdict, and whether it is met."""
    model = load_model(str(path(name))).model
    assert model is not None
    bench = Bench(model, WITHIN)
    constraints = [c for c in model.constraints if c.condition is not None]
    results = [decide(bench, claimed(bench, item), 1).result for item in model.checks]
    results += [decide(bench, claimed(bench, item), 1).result for item in constraints]
    return {r.ident: (r.verdict.value, r.met) for r in results}
