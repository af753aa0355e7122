"""The stages in order: text, tree, model, transition system, verdicts.

    recall          path -> FileResult                         checker.cache, where nothing changed
    load_model      text -> tree.File -> entities.Model        checker.syntax, checker.model
    lower           Model x Setting -> System                  checker.system.lowering
    decide          System -> Found | Proved | Unknown         checker.engines, via checker.claims
    tell            Run -> Trace                               checker.claims.story

Every function here returns values; mistakes are diagnostics, verdicts are results. What the later
stages need is imported when they are reached: an answer from the cache needs none of it.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import replace
from typing import TYPE_CHECKING

from checker.diagnostics import has_errors
from checker.records import dataclass
from checker.results import ClaimResult, FileResult, Verdict

if TYPE_CHECKING:
    from checker.cache.answers import Answers, Asked
    from checker.model.entities import Model
    from checker.model.feedback import Feedback
    from checker.model.imports import Probe

MET, NOT_MET, WRONG, UNDECIDED = 0, 1, 2, 3


@dataclass(frozen=True, slots=True)
class Options:
    """Budget of each claim: seconds, macro-steps, megabytes (None: what the machine has).

    `cached`: an answer that was given before will do, and this one may be kept. `jobs`: so many
    processes work on the claims (None: one for each core). More than one are for programs that run
    from the command line: they start Python again.
    """

    timeout: float = 60.0
    depth: int = 40
    memory_mb: int | None = None
    cached: bool = False
    jobs: int | None = 1


def check_file(
    path: str,
    options: Options,
    on_claim: Callable[[ClaimResult], None] | None = None,
    on_progress: Callable[[str], None] | None = None,
) -> FileResult:
    """Check every claim of one file and its imports.

    What an imported file claims that stands alone is decided in that file (`checker.parts`).

    An interruption ends it with what is known so far. Raises `Defect` where parts of kcheck
    disagree with each other.
    """
    memory = _memory(path, options) if options.cached else None
    known = None if memory is None else memory.recall()
    if known is not None:
        for claim in known.claims:
            if on_claim is not None:
                on_claim(claim)
        return known
    from checker.asking.account import Account
    from checker.asking.claims import ask, cores
    from checker.asking.tasks import Desk
    from checker.claims.analysis import Analysis
    from checker.claims.bench import Bench, Limits
    from checker.model.load import load_model
    from checker.parts import with_parts

    loaded = load_model(path)
    sources = tuple(loaded.sources)
    model = loaded.model
    if model is None or has_errors(loaded.diagnostics):
        return FileResult(path, "", tuple(loaded.diagnostics), (), sources)
    limits = Limits(options.timeout, options.depth, options.memory_mb)
    lines = {source.path: source.text for source in sources}
    say = on_progress or (lambda _: None)
    bench = Bench(model, limits, say, lines)
    desk = Desk(bench, Analysis(bench, limits.seconds))
    account = Account(desk, on_claim, list(loaded.diagnostics))
    interrupted = False
    try:
        ask(account, options.jobs or cores(), say)
    except KeyboardInterrupt:
        interrupted = True
    diagnostics, claims = tuple(account.diagnostics), tuple(account.claims)
    result = FileResult(path, model.name, diagnostics, claims, sources, interrupted)
    result = with_parts(
        model, result, lambda part: check_file(part, options, None, _within(part, say))
    )
    if memory is not None and _settled(result):
        memory.keep(loaded.looked, result)
    return result


def _within(part: str, say: Callable[[str], None]) -> Callable[[str], None]:
    return lambda text: say(f"{part}: {text}")


@dataclass(frozen=True, slots=True)
class _Memory:
    """Answers given before, and what is asked now."""

    answers: Answers
    asked: Asked

    def recall(self) -> FileResult | None:
        found = self.answers.recall(self.asked, FileResult)
        if found is None:
            return None
        return replace(found.result, sources=found.sources, cached=found.made)

    def keep(self, looked: Sequence[tuple[Probe, str]], result: FileResult) -> None:
        self.answers.keep(self.asked, looked, result.sources, replace(result, sources=()))


def _memory(path: str, options: Options) -> _Memory | None:
    from checker.cache.answers import Asked, Effort, open_answers

    answers = open_answers()
    effort = Effort(options.timeout, options.depth, options.memory_mb)
    return None if answers is None else _Memory(answers, Asked("check", path, effort))


def _settled(result: FileResult) -> bool:
    """Whether nothing is left to be found out, nor to be mended."""
    undecided = any(claim.verdict is Verdict.UNDECIDED for claim in result.claims)
    return not (result.interrupted or undecided or has_errors(result.diagnostics))


def feedback_of(model: Model) -> tuple[Feedback, ...]:
    """How stale what controllers are told may be, and whether that is in time."""
    from checker.claims.feedback import feedback

    return feedback(model)


def exit_status(results: Sequence[FileResult]) -> int:
    """0 every claim met, 1 some not met, 2 the input is wrong, 3 something undecided. A failure
    that was known and is accepted counts as met."""
    if any(has_errors(result.diagnostics) for result in results):
        return WRONG
    claims = [claim for result in results for claim in result.claims if not claim.accepted]
    if any(claim.met is False for claim in claims):
        return NOT_MET
    if any(claim.verdict is Verdict.UNDECIDED for claim in claims):
        return UNDECIDED
    return MET
