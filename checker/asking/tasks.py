"""What there is to do for a model, in pieces that know nothing of each other, and how one is done.

A claim is a piece; so is the search for the minimal pairs of a hazard, which several claims of the
analysis rest on. A piece is named by position and done at a `Desk`, of which every process that
takes part has its own; what comes of it can be told to the others.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping
from dataclasses import field
from enum import Enum
from functools import partial

from checker.claims.alone import alone
from checker.claims.analysis import Analysis
from checker.claims.bench import Bench
from checker.claims.deadwood import deadwood
from checker.claims.decide import Claimed, Decided, claimed, decide
from checker.claims.findings import Finding
from checker.claims.judge import Judge
from checker.claims.listed import Listed, listed
from checker.claims.sanity import time_lock
from checker.diagnostics import Diagnostic, Span
from checker.model.entities import Check, Constraint, Model
from checker.records import dataclass
from checker.results import ClaimResult
from checker.system.lowering import LoweringError, Setting, lower


class What(Enum):
    """A check or constraint; the design without one; hints about the analysis; the minimal pairs of
    a hazard; a claim of steps 3 and 4."""

    CLAIM = "claim"
    DESIGN = "design"
    HINTS = "hints"
    PAIRS = "pairs"
    LISTED = "listed"


@dataclass(frozen=True, slots=True)
class Task:
    """One piece. `index` counts those of its kind; `needs` are hazards whose minimal pairs it rests
    on. Who did one of a `group` has the others half done: they share what is known of a setting."""

    what: What
    index: int
    title: str
    needs: frozenset[str] = frozenset()
    group: str = ""


@dataclass(frozen=True, slots=True)
class Hints:
    """Warnings about what the analysis says in vain."""

    diagnostics: tuple[Diagnostic, ...]


@dataclass(frozen=True, slots=True)
class Found:
    """The minimal pairs of a hazard are known at this desk, after so many seconds."""

    hazard: str
    seconds: float


@dataclass(frozen=True, slots=True)
class Lost:
    """Nothing, since the process that was at it ended: `reason` says how."""

    reason: str


@dataclass(frozen=True, slots=True)
class Look:
    """The design was looked at: what stops time in it, if anything does."""

    finding: Finding | None


Outcome = Decided | Diagnostic | Look | Hints | Found | ClaimResult | Lost


@dataclass(slots=True)
class Desk:
    """Where pieces are done: a model, its texts, and what is known of it so far."""

    bench: Bench
    analysis: Analysis
    items: tuple[Check | Constraint, ...] = field(init=False)
    listed: tuple[Listed, ...] = field(init=False)
    hazards: tuple[str, ...] = field(init=False)
    judge: Judge = field(init=False)

    def __post_init__(self) -> None:
        model = self.bench.model
        self.items = tuple(askable(model, alone(model)))
        self.listed = tuple(listed(model))
        needed = frozenset[str]().union(*(one.hazards for one in self.listed))
        self.hazards = tuple(h.ident for h in model.hazards if h.ident in needed)
        self.judge = Judge(self.analysis, self.line_of)

    def line_of(self, span: Span) -> int:
        return line_of(self.bench.texts, span)

    def claim(self, index: int) -> Claimed:
        return claimed(self.bench, self.items[index])

    def tasks(self) -> Iterator[Task]:
        """All pieces, those first without which others cannot begin."""
        for number in range(len(self.items)):
            claim = self.claim(number)
            yield Task(What.CLAIM, number, claim.title, group=self._setting(claim))
        model = self.bench.model
        acting = any(a.has_behaviour for a in model.actions)
        if not model.checks and acting:
            yield Task(What.DESIGN, 0, "the design")
        for number, hazard in enumerate(self.hazards):
            yield Task(What.PAIRS, number, f"causes of {hazard}")
        yield Task(What.HINTS, 0, "the analysis")
        for number, one in enumerate(self.listed):
            yield Task(What.LISTED, number, one.ident, one.hazards, one.subject)

    def _setting(self, claim: Claimed) -> str:
        """In words that are the same for claims about the same setting."""
        if claim.question is None:
            return ""
        setting = claim.question.setting
        values = sorted((n, self.bench.source(e.span)) for n, e in setting.values.items())
        return repr((values, sorted(setting.on), sorted(setting.open), sorted(setting.kept)))


def line_of(texts: Mapping[str, str], span: Span) -> int:
    """The line, counted from 1, in which a place in a file begins."""
    return texts[span.path].count("\n", 0, span.start) + 1


def askable(model: Model, left: frozenset[str]) -> Iterator[Check | Constraint]:
    """What is asked of the whole: all but what files claim that are `left` to stand alone."""
    yield from (c for c in model.checks if c.span.path not in left)
    for constraint in model.constraints:
        if constraint.condition is not None and constraint.span.path not in left:
            yield constraint


def perform(desk: Desk, task: Task) -> Outcome:
    """Do one piece. A mistake of the user's is a diagnostic; a defect raises."""
    desk.bench.say(task.title)
    match task.what:
        case What.CLAIM:
            claim = desk.claim(task.index)
            try:
                return decide(desk.bench, claim, desk.line_of(claim.check.span))
            except LoweringError as error:
                return error.diagnostic
        case What.DESIGN:
            return _design(desk.bench)
        case What.HINTS:
            return Hints(tuple(deadwood(desk.bench)))
        case What.PAIRS:
            hazard = desk.hazards[task.index]
            started = time.monotonic()
            desk.analysis.pairs(hazard)
            return Found(hazard, time.monotonic() - started)
        case What.LISTED:
            return desk.judge.timed(partial(desk.listed[task.index].ask, desk.judge))


def _design(bench: Bench) -> Look | Diagnostic:
    """A model without checks still must not stop time."""
    span = bench.model.components[0].span
    try:
        return Look(time_lock(lower(bench.model, Setting(), {}).system, span))
    except LoweringError as error:
        return error.diagnostic


__all__ = [
    "Desk",
    "Found",
    "Hints",
    "Look",
    "Lost",
    "Outcome",
    "Task",
    "What",
    "line_of",
    "perform",
]
