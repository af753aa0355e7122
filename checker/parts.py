"""What the files that a model is put together from claim of themselves, told with the whole.

A system may be told in one file for each mechanism. What a file claims that stands alone
(`checker.claims.alone`) is decided in that file: its checks and constraints, the causes of its
hazards, and that its list of unsafe control actions is complete. Where others have a hand in what a
file tells, its checks are asked of the whole, and the causes are left to whoever asks for the file.
Each answer says where it was found. A claim that several files make, such as what a scenario
explains, is as good as the worst of its parts.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import replace

from checker.claims.alone import alone
from checker.claims.judge import worst
from checker.diagnostics import Diagnostic, Severity, Span, has_errors
from checker.model.entities import Model
from checker.model.load import load_model
from checker.results import ClaimResult, FileResult, Kind, Verdict

CHECKED = (Kind.CHECK, Kind.CONSTRAINT)
LISTED = (Kind.UCA, Kind.NO_UCA, Kind.SCENARIO, Kind.MITIGATION, Kind.INCIDENT)


def with_parts(model: Model, whole: FileResult, check: Callable[[str], FileResult]) -> FileResult:
    """The result, with what `check` finds in the parts in place of what the whole leaves to them.

    What is wrong in a part is wrong in the whole. An interruption keeps what is known so far.
    """
    parts: dict[str, FileResult] = {}
    interrupted = whole.interrupted
    for path in () if interrupted else parts_of(model):
        try:
            parts[path] = check(path)
        except KeyboardInterrupt:
            interrupted = True
        else:
            interrupted = parts[path].interrupted
        if interrupted:
            break
    if not parts:
        return replace(whole, interrupted=interrupted)
    known = {source.path for source in whole.sources}
    sources = {s.path: s for p in parts.values() for s in p.sources if s.path not in known}
    return replace(
        whole,
        claims=tuple(_united(whole.claims, parts)),
        diagnostics=(
            *whole.diagnostics,
            *wrong_in(whole.diagnostics, [part.diagnostics for part in parts.values()]),
        ),
        sources=(*whole.sources, *sources.values()),
        interrupted=interrupted,
    )


def parts_of(model: Model) -> tuple[str, ...]:
    """The imported files that stand alone and claim something, in the order in which they are
    read."""
    claiming = {span.path for span in _claims(model)}
    if claiming <= {model.files[0]}:
        return ()
    standing = alone(model)
    return tuple(path for path in model.files[1:] if path in claiming and path in standing)


def by_home(result: FileResult) -> dict[str, tuple[ClaimResult, ...]]:
    """The claims by the file in which they were decided: the one that was asked for, or a part of
    it that stands alone. What several parts tell together is left to them."""
    loaded = load_model(result.path)
    if loaded.model is None or has_errors(loaded.diagnostics):
        return {}
    parts = parts_of(loaded.model)
    found: dict[str, tuple[ClaimResult, ...]] = {}
    for claim in result.claims:
        home = claim.path if claim.path in parts else result.path
        if not parts or home == claim.path or claim.kind in CHECKED:
            found[home] = (*found.get(home, ()), claim)
    return found


def _claims(model: Model) -> Iterator[Span]:
    yield from (c.span for c in model.checks)
    yield from (c.span for c in model.constraints if c.condition is not None)
    yield from (u.span for u in model.ucas)
    yield from (n.span for n in model.no_ucas)
    yield from (e.span for s in model.scenarios for e in s.effects)
    yield from (e.span for m in model.mitigations for e in m.effects)
    yield from (i.span for i in model.incidents)


def wrong_in(
    known: Sequence[Diagnostic], parts: Sequence[Sequence[Diagnostic]]
) -> Iterator[Diagnostic]:
    """What is wrong in the parts and not known of the whole already, each mistake once."""
    told = {(d.code.ident, d.message) for d in known}
    for diagnostic in (d for part in parts for d in part):
        key = (diagnostic.code.ident, diagnostic.message)
        if diagnostic.severity is Severity.ERROR and key not in told:
            told.add(key)
            yield diagnostic


def _united(whole: Sequence[ClaimResult], parts: Mapping[str, FileResult]) -> Iterator[ClaimResult]:
    """Checks first, then what the whole says, then what only the parts say."""
    checks = [
        _from(path, claim)
        for path, part in parts.items()
        for claim in part.claims
        if claim.kind in CHECKED and claim.path == path
    ]
    found: dict[tuple[Kind, str], list[ClaimResult]] = {}
    for path, part in parts.items():
        for claim in part.claims:
            if claim.kind not in CHECKED:
                found.setdefault((claim.kind, claim.ident), []).append(_from(path, claim))
    told = {(claim.path, claim.line) for claim in checks}
    own = [c for c in whole if c.kind in CHECKED and (c.path, c.line) not in told]
    yield from (*own, *checks)
    for claim in (c for c in whole if c.kind not in CHECKED):
        mine = found.pop((claim.kind, claim.ident), [])
        left = claim.kind in LISTED and claim.verdict is Verdict.NOT_CHECKED and mine
        yield _folded(claim, mine if left else [claim, *mine])
    for (kind, _), claims in found.items():
        if kind is Kind.SANITY:
            yield _folded(claims[0], claims)


def _from(path: str, claim: ClaimResult) -> ClaimResult:
    name = os.path.basename(path)
    if claim.kind in CHECKED:
        return replace(claim, notes=(f"decided in {name}, which stands alone", *claim.notes))
    notes = tuple(f"{name}: {note}" for note in claim.notes)
    return replace(claim, notes=notes or (f"decided in {name}",))


def _folded(claim: ClaimResult, parts: Sequence[ClaimResult]) -> ClaimResult:
    """A claim that several files make: as good as the worst of them, of those that were checked."""
    if len(parts) == 1 and parts[0] is claim:
        return claim
    return replace(
        worst(claim, list(parts)),
        title=claim.title,
        expected=claim.expected,
        seconds=sum(part.seconds for part in parts),
    )


__all__ = ["parts_of", "with_parts", "wrong_in"]
