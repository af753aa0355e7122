"""Decides a tiny model twice, by exhaustive exploration and by the solvers, which must agree."""

from __future__ import annotations

import tempfile
import time
from pathlib import Path

from checker.claims.questions import abstracted, question
from checker.diagnostics import Diagnostic, Severity
from checker.engines.contract import Budget, Found, Proved
from checker.engines.portfolio import decide
from checker.model.entities import Model
from checker.model.load import load_model
from checker.system.explorer import Found as Reached
from checker.system.explorer import Unreachable, explore
from checker.system.interpreter import Replayed, replay
from checker.system.lowering import Lowered, LoweringError, lower
from checker.system.system import System
from checker.system.terms import Term, disj
from checker.system.zonegraph import Limits

HEAD = 'system Tiny\nloss L-1 "loss"\n'


def _loaded(text: str) -> tuple[Model | None, list[Diagnostic]]:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "tiny.stpa"
        path.write_text(text, encoding="utf-8")
        loaded = load_model(str(path))
    return loaded.model, [d for d in loaded.diagnostics if d.severity is Severity.ERROR]


def model_of(text: str) -> Model:
    """The model that `text` describes; errors in it fail the test."""
    model, errors = _loaded(text)
    assert model is not None, "\n".join(
        f"{d.code.ident} {d.message} | {d.primary and d.primary.text}" for d in errors
    )
    return model


def mistakes(text: str) -> list[str]:
    """The codes of the errors in a text."""
    return [d.code.ident for d in _loaded(text)[1]]


def written(hazard: str, body: str, asked: str = "") -> str:
    """A whole file: a hazard H-1, the rest, and one check that asks for it."""
    return (
        f'{HEAD}hazard H-1 "hazard" [L-1] when {hazard}\n{body}\n'
        f'check "asked" {asked}{":" if asked else ""} H-1 reachable\n'
    )


def lowered(text: str, kept: dict[str, int] | None = None) -> Lowered:
    """The transition system of the last check of `text`, with some groups abstracted."""
    model = model_of(text)
    asked = question(model, model.checks[-1])
    assert asked is not None
    if kept is not None:
        asked = abstracted(asked, kept)
    return lower(model, asked.setting, {"goal": asked.goal})


def goal(found: Lowered) -> Term:
    return disj(*(found.system.properties[name] for name in found.parts["goal"]))


def decide_both(text: str, kept: dict[str, int] | None = None) -> bool:
    """Whether what the last check of `text` speaks of can happen, as both deciders say."""
    found = lowered(text, kept)
    return agreed(found.system, goal(found))


def agreed(system: System, predicate: Term) -> bool:
    seen = explore(system, predicate, Limits(100_000, 60.0))
    assert isinstance(seen, Reached | Unreachable), seen
    solved = decide(system, predicate, Budget(time.monotonic() + 60.0, 40))
    assert isinstance(solved, Found | Proved), solved
    assert isinstance(seen, Reached) == isinstance(solved, Found), (seen, solved)
    for run in (seen, solved):
        if isinstance(run, Reached | Found):
            answer = replay(system, run.run, predicate)
            assert isinstance(answer, Replayed), (answer, run)
    return isinstance(seen, Reached)


def reachable(hazard: str, body: str, asked: str = "") -> bool:
    """Whether the hazard, a predicate, can come to hold; `asked` is the check's `with` or `for`."""
    return decide_both(written(hazard, body, asked))


CAMERA = """process Camera {{
    state used : bool = false
    state saw  : bool = false
    event snap when not used within {0}..{0} do used = true, saw = {1}
}}"""


def possible_at(instant: str, predicate: str, body: str, asked: str = "") -> bool:
    """Whether the predicate can hold at that instant, before or after other things happen then."""
    return reachable("Camera.saw", f"{body}\n{CAMERA.format(instant, predicate)}", asked)


def unanswered(cause: str, effect: str, within: str, body: str, asked: str = "") -> bool:
    """Whether a run violates `cause leads to effect within ..`."""
    claim = f"{cause} leads to {effect} within {within}"
    return decide_both(f'{HEAD}{body}\ncheck "asked" {asked}{":" if asked else ""} {claim}\n')


def refused(text: str) -> str | None:
    """The code of the mistake that shows when the last check of `text` gets its behaviour."""
    try:
        lowered(text)
    except LoweringError as error:
        return error.diagnostic.code.ident
    return None
