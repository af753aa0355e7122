"""What the models of Kubernetes come to: everything about each file, found once.

`found` keeps it in this process. Where several processes share a folder (`share`), each file is
asked by one of them, and the others wait for what it writes there.
"""

from __future__ import annotations

import os
import pickle
import time
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from fractions import Fraction
from functools import cache
from pathlib import Path
from random import Random

from checker.claims.bench import Bench, Limits
from checker.claims.opening import Asked
from checker.claims.synthesis import refusal, synthesise
from checker.diagnostics import Source
from checker.inquiry import Effort
from checker.model.areas import defaults
from checker.model.constant import evaluate
from checker.model.entities import Check, Param, Unreachable
from checker.model.expr import Expr
from checker.model.load import load_model
from checker.model.resolve import resolve
from checker.model.types import BoolType, DurationType, EnumType, Value
from checker.results import CellResult, Explanation, FileResult, RegionResult
from checker.survey import survey_file
from checker.syntax.parser import parse
from checker.system.lowering import Setting
from tests.models.packaged import MODELS, model, path

SHARED = {"analysis"}
"""Files without claims of their own: they are imported."""

MECHANISMS = tuple(sorted(p.stem for p in (MODELS / "k8s").glob("*.stpa") if p.stem not in SHARED))
FILES = (*(f"k8s/{name}" for name in MECHANISMS), "stampede", "retry_chain")
"""All that `k8s.stpa` is put together from."""

EFFORT = Effort(timeout=60.0, depth=40, memory_mb=None)
MOMENT = 0.2  # seconds between two looks for what another process writes
POINTS = 500
PATIENCE = 900.0  # seconds after which it is taken to have ended without a word


@dataclass(frozen=True, slots=True)
class Found:
    """Everything about one file, by itself."""

    checked: FileResult
    cells: tuple[CellResult, ...]
    explanations: tuple[Explanation, ...]


@cache
def found(name: str, shared: Path | None = None) -> Found:
    """What one file comes to. `shared` is a folder in which others may look for it too."""
    return _ask(name) if shared is None else once(name, shared)


def _ask(name: str) -> Found:
    surveyed = survey_file(os.path.relpath(path(name)), EFFORT, jobs=1)
    return Found(surveyed.checked, surveyed.cells, surveyed.explanations)


def once(name: str, shared: Path) -> Found:
    done = shared / f"{name.replace('/', '-')}.pickle"
    taken = done.with_suffix(".taken")
    try:
        taken.touch(exist_ok=False)
    except FileExistsError:
        until = time.monotonic() + PATIENCE
        while not done.exists() and time.monotonic() < until:
            time.sleep(MOMENT)
        if done.exists():
            known: Found = pickle.loads(done.read_bytes())
            return known
    answer = _ask(name)
    part = done.with_suffix(f".{os.getpid()}")
    part.write_bytes(pickle.dumps(answer))
    part.replace(done)
    return answer


def bounds(name: str) -> dict[str, Check]:
    """The checks of a file that claim an exact bound, by their titles."""
    root = model(name).files[0]
    return {
        check.title: check
        for check in model(name).checks
        if isinstance(check.claim, Unreachable)
        and check.claim.region is not None
        and check.span.path == root
    }


def regions(name: str, seconds: float) -> dict[str, RegionResult]:
    """For each of them the region that is found without being told, the other parameters with the
    values that they have there, within so many seconds each."""
    here = model(name)
    texts = {source.path: source.text for source in load_model(str(path(name))).sources}
    bench = Bench(here, Limits(seconds, EFFORT.depth), texts=texts)
    found = {}
    for title, check in bounds(name).items():
        assert isinstance(check.claim, Unreachable)
        hazard = next(h for h in here.hazards if h.ident == check.claim.hazard)
        others = {
            p.name: p.default
            for p in here.params
            if p.default is not None and not p.binders and p.name not in check.for_any
        }
        setting = Setting(values={**others, **dict(check.values)}, on=frozenset(check.switches))
        asked = Asked(hazard, check.for_any, setting)
        if refusal(here, asked) is None:
            result = synthesise(bench, asked).result
            if result is not None:
                found[title] = result
    return found


def bound(check: Check) -> Expr:
    """What a check declares."""
    assert isinstance(check.claim, Unreachable) and check.claim.region is not None
    return check.claim.region


def parsed(name: str, check: Check, condition: str) -> Expr:
    """A condition over the parameters that a check leaves open."""
    loaded = load_model(str(path(name)))
    assert isinstance(check.claim, Unreachable)
    claim = f"for any {', '.join(check.for_any)}: {check.claim.hazard} unreachable iff {condition}"
    text = Source("<condition>", f'check "a condition" {claim}\n')
    resolved = resolve([parse(source).file for source in (*loaded.sources, text)])
    assert resolved.model is not None, resolved.diagnostics
    return bound(resolved.model.checks[-1])


def points(name: str, check: Check) -> Iterator[dict[str, Value]]:
    """Values of the open parameters, on both sides of every bound that there may be, with the
    others as the check has them: at random, but always the same."""
    draw = Random(check.title)
    params = {p.name: p for p in model(name).params}
    given = defaults(model(name), {})
    fixed = {n: evaluate(value, given) for n, value in check.values}
    setting = defaults(model(name), {n: v for n, v in fixed.items() if v is not None})
    for _ in range(POINTS):
        yield setting | {p: _value(params[p], setting, draw) for p in check.for_any}


def _value(param: Param, setting: Mapping[str, Value], draw: Random) -> Value:
    if isinstance(param.type, BoolType):
        return draw.choice((False, True))
    if isinstance(param.type, EnumType):
        return draw.choice(param.type.values)
    here = setting.get(param.name)
    most = 4 * int(here) if isinstance(here, int | Fraction) and here > 0 else 100
    value = draw.choice((draw.randint(0, 20), draw.randint(0, most)))
    if isinstance(param.type, DurationType):
        return Fraction(draw.choice((1, 100, 1000)) * value if value < 100 else value)
    return value
