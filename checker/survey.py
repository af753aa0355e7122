"""`kcheck report` without its command line: all that can be said of a model, asked once.

load_model -> ask_claims -> grid -> explanations    with one `Analysis`: no cause is sought twice
           -> regions, as areas that can be drawn

Where a system is told in several files, those that stand alone are asked first, each by itself.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path
from urllib.parse import quote

from checker.asking.account import Account
from checker.asking.claims import ask, cores
from checker.asking.tasks import Desk
from checker.claims.analysis import Analysis
from checker.claims.bench import Bench, Limits
from checker.claims.causes import Pairs
from checker.claims.grid import grid
from checker.claims.telling import told
from checker.diagnostics import Diagnostic, Source, has_errors
from checker.evidence.certificate import Header
from checker.evidence.ways import COMPLETE
from checker.inquiry import Effort, region_of_file
from checker.model.areas import Area, area, defaults
from checker.model.constant import evaluate
from checker.model.entities import Check, Model, Unreachable
from checker.model.expr import Expr
from checker.model.load import load_model
from checker.model.resolve import resolve
from checker.model.types import Value
from checker.model.wording import Wording
from checker.mosaic import put_together, tiles
from checker.parts import with_parts
from checker.proofs import content_hash, headers
from checker.results import CellResult, Explanation, FileResult, GridResult, Kind, RegionResult
from checker.syntax.parser import parse

Say = Callable[[str], None]


@dataclass(frozen=True, slots=True)
class Wanted:
    """A region to be found: `H-3:pre_stop,min_sync`."""

    hazard: str
    over: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Plot:
    """Where a hazard is unreachable. `check` is the title of the check that claims it, empty where
    the region was found; `area` None where it cannot be drawn, but said."""

    check: str
    hazard: str
    condition: str
    parameters: tuple[str, ...]
    area: Area | None
    exact: bool = True


@dataclass(frozen=True, slots=True)
class Survey:
    """`model` is None where the files are wrong; then nothing was asked."""

    model: Model | None
    checked: FileResult
    cells: tuple[CellResult, ...] = ()
    explanations: tuple[Explanation, ...] = ()
    plots: tuple[Plot, ...] = ()


def survey_file(
    path: str,
    effort: Effort,
    regions: Sequence[Wanted] = (),
    say: Say = lambda _: None,
    jobs: int | None = None,
) -> Survey:
    """Everything about one file, asked by so many processes (None: one for each core).

    An interruption ends it with what is known so far.
    """
    loaded = load_model(path)
    sources, model = tuple(loaded.sources), loaded.model
    if model is None or has_errors(loaded.diagnostics):
        return Survey(None, FileResult(path, "", tuple(loaded.diagnostics), (), sources))
    texts = {source.path: source.text for source in sources}
    limits = Limits(effort.timeout, effort.depth, effort.memory_mb)
    bench = Bench(model, limits, say, texts)
    desk = Desk(bench, Analysis(bench, effort.timeout))
    account = Account(desk, None, list(loaded.diagnostics))
    interrupted = False
    try:
        ask(account, jobs or cores(), say)
    except KeyboardInterrupt:
        interrupted = True
    bench.say = say
    parts: dict[str, Survey] = {}

    def of_part(part: str) -> FileResult:
        parts[part] = survey_file(part, effort, (), partial(_within, say, part), jobs)
        return parts[part].checked

    diagnostics, claims = tuple(account.diagnostics), tuple(account.claims)
    checked = FileResult(path, model.name, diagnostics, claims, sources, interrupted)
    checked = with_parts(model, checked, of_part)
    known = tiles(model, [_grid_of(part) for part in parts.values()])
    asked: list[CellResult] = []
    found: list[Plot] = []
    added: list[Diagnostic] = []
    interrupted = checked.interrupted
    try:
        if not interrupted and not has_errors(checked.diagnostics):
            asked.extend(
                grid(desk.analysis, desk.judge, [t.cell for t in known if t.known is None])
            )
            for wanted in regions:
                say(f"{wanted.hazard} over {', '.join(wanted.over)}")
                answer = region_of_file(path, wanted.hazard, wanted.over, (), effort)
                added += _new(answer.diagnostics, (*checked.diagnostics, *added))
                if answer.result is not None:
                    found.append(_plot(model, sources, answer.result))
    except KeyboardInterrupt:
        interrupted = True
    checked = replace(checked, diagnostics=(*checked.diagnostics, *added), interrupted=interrupted)
    explained = [e for part in parts.values() for e in part.explanations]
    if not interrupted:
        explained = [*_explanations(desk.analysis), *explained]
    cells = tuple(put_together(known, iter(asked)))
    return Survey(model, checked, cells, tuple(explained), (*_claimed(model), *found))


def _within(say: Say, part: str, text: str) -> None:
    say(f"{part}: {text}")


def _grid_of(part: Survey) -> GridResult:
    checked = part.checked
    return GridResult(checked.path, checked.system, (), part.cells, checked.sources)


def _new(found: Sequence[Diagnostic], known: Sequence[Diagnostic]) -> list[Diagnostic]:
    told = {(d.code.ident, d.message) for d in known}
    return [d for d in found if (d.code.ident, d.message) not in told]


def _explanations(analysis: Analysis) -> Iterator[Explanation]:
    """The minimal pairs of the hazards whose causes were asked for: nothing is sought here."""
    model = analysis.model
    for hazard in model.hazards:
        claims = [u for u in model.ucas if u.span.path == model.files[0]]
        asked = hazard.conditions and any(hazard.ident in u.hazards for u in claims)
        pairs = analysis.pairs(hazard.ident) if asked else None
        if not isinstance(pairs, Pairs):
            continue
        for pair in pairs.pairs:
            trace = told(analysis, hazard.ident, pair)
            for uca in sorted(pair.patterns) or [""]:
                yield Explanation(tuple(sorted(pair.switches)), uca, hazard.ident, trace)


# ---------------------------------------------------------------------- regions


def _claimed(model: Model) -> Iterator[Plot]:
    """What checks claim with `iff`."""
    words = Wording(model)
    for check in model.checks:
        claim = check.claim
        if isinstance(claim, Unreachable) and claim.region is not None:
            text = words.expression(claim.region)
            drawn = area(model, claim.region, check.for_any, _values(model, check))
            yield Plot(check.title, claim.hazard, text, check.for_any, drawn)


def _values(model: Model, check: Check) -> dict[str, Value]:
    setting = defaults(model, {})
    given = {name: evaluate(value, setting) for name, value in check.values}
    return {name: value for name, value in given.items() if value is not None}


def _plot(model: Model, sources: Sequence[Source], result: RegionResult) -> Plot:
    condition = _read(sources, result)
    drawn = None if condition is None else area(model, condition, result.parameters, {})
    return Plot("", result.hazard, result.safe, result.parameters, drawn, result.exact)


def _read(sources: Sequence[Source], result: RegionResult) -> Expr | None:
    """The region, which is said in the words of the language, as an expression of the model."""
    over = ", ".join(result.parameters)
    claim = f"{result.hazard} unreachable iff {result.here or result.safe}"
    text = f'check "region" for any {over}: {claim}\n'
    files = [parse(source) for source in (*sources, Source("<region>", text))]
    resolved = resolve([f.file for f in files]).model
    claims = [c.claim for c in resolved.checks] if resolved is not None else []
    last = claims[-1] if claims else None
    return last.region if isinstance(last, Unreachable) else None


# ---------------------------------------------------------------------- certificates


def certificates(
    folder: Path, beside: Path, sources: Sequence[Source]
) -> dict[tuple[str, str], str]:
    """Where the proofs of these very files are, by kind and name of their claim: paths as a page in
    the folder `beside` links to them. What is no certificate, or one of another text, is left out.
    """
    found = {}
    for path, header in headers(folder, {"content": content_hash(sources)}):
        where = Path(os.path.relpath(path.resolve(), beside)).as_posix()
        found[_claim(header)] = quote(where)
    return found


def _claim(header: Header) -> tuple[str, str]:
    """Kind and name of a certificate's claim, as reports of a check have them."""
    if header.kind == COMPLETE:
        return Kind.SANITY.value, f"UCAs of {header.name}"
    return header.kind, header.name


__all__ = ["Plot", "Survey", "Wanted", "certificates", "survey_file"]
