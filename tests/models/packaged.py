"""The packaged models, and their questions in settings with fixed parameters."""

from __future__ import annotations

import re
from collections.abc import Iterator
from fractions import Fraction
from functools import cache
from pathlib import Path

from checker.model.entities import Model
from checker.model.expr import Literal
from checker.model.load import load_model
from checker.model.types import DurationType, IntType
from checker.pipeline import Options, check_file
from checker.results import FileResult
from checker.system.lowering import Setting

MODELS = Path(__file__).parent.parent.parent / "models"
NAMES = (
    "pod_termination",
    "stampede",
    "retry_chain",
    "tutorial/race",
    "tutorial/failover",
)
PARTS = ("k8s/analysis", "k8s")
"""Files that have no checks of their own: they are there to be imported."""


def path(name: str) -> Path:
    return MODELS / f"{name}.stpa"


def text(name: str) -> str:
    return path(name).read_text(encoding="utf-8")


@cache
def model(name: str) -> Model:
    loaded = load_model(str(path(name)))
    assert loaded.model is not None, loaded.diagnostics
    return loaded.model


@cache
def checked(name: str) -> FileResult:
    return check_file(str(path(name)), Options())


def fixed(name: str, ints: dict[str, int] | None = None, **durations: float) -> Setting:
    """A setting that fixes durations (in ms) and integers."""
    span = model(name).checks[0].span
    values = {key: Literal(Fraction(ms), DurationType(), span) for key, ms in durations.items()}
    counts = {key: Literal(value, IntType(), span) for key, value in (ints or {}).items()}
    return Setting(values={**values, **counts})


def split(name: str) -> tuple[str, list[str]]:
    """A model without its own checks, and these one by one."""
    pieces = re.split(r"^(?=check )", text(name), flags=re.MULTILINE)
    return pieces[0], [re.sub(r"^#.*$", "", piece, flags=re.MULTILINE) for piece in pieces[1:]]


def turned(check: str) -> str:
    """The check with its expectation turned round."""
    region = re.search(r"\biff\s+(.*)\Z", check, flags=re.DOTALL)
    if region is not None:
        return f"{check[: region.start()]}iff not ({region.group(1).strip()})\n"
    start = check.index('"', check.index('"') + 1)
    claim = check[start:]
    if "unreachable" in claim:
        return check[:start] + claim.replace("unreachable", "reachable")
    assert "reachable" in claim
    return check[:start] + claim.replace("reachable", "unreachable")


def each_check() -> Iterator[tuple[str, str]]:
    for name in NAMES:
        for check in split(name)[1]:
            yield name, check


def title(check: str) -> str:
    return check.split('"')[1]
