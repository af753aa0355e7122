"""`kcheck diff` without its command line: two models are asked the same, the answers are compared.

Claims are the same where kind and identifier are, cells where action and guideword are, causes
where UCA and hazard are, regions where hazard, parameters and setting are. How a verdict was come
by (engine, time, which of several runs) is no difference.
"""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable, Iterator, Mapping
from dataclasses import replace
from typing import TypeVar

from checker.changes import CauseChange, CellChange, Changes, ClaimChange, RegionChange, Side
from checker.diagnostics import Diagnostic, Label, Source, Span, has_errors
from checker.guidewords import grid_file
from checker.inquiry import Effort, regions_of_checks
from checker.pipeline import Options, check_file
from checker.results import CellResult, ClaimResult, RegionResult

SAME, DIFFERENT, WRONG, UNKNOWN = 0, 1, 2, 3

Sets = tuple[tuple[str, ...], ...]
Item = TypeVar("Item")


def examine(
    path: str,
    called: Callable[[str], str],
    options: Options,
    say: Callable[[str], None],
    *,
    only_claims: bool,
) -> Side:
    """All that is to be compared of the model in the file `path`. `called` says how files are
    called where they are told about."""
    checked = check_file(path, options, on_progress=say)
    diagnostics = tuple(_renamed(d, called) for d in checked.diagnostics)
    sources = tuple(Source(called(s.path), s.text) for s in checked.sources)
    claims = tuple(replace(c, path=called(c.path)) for c in checked.claims)
    wrong = has_errors(diagnostics)
    cells: tuple[CellResult, ...] = ()
    regions: tuple[RegionResult, ...] = ()
    interrupted = checked.interrupted
    if not (only_claims or wrong or interrupted):
        try:
            grid = grid_file(path, options.timeout, say=say)
            cells, interrupted = grid.cells, grid.interrupted
            if not interrupted:
                effort = Effort(options.timeout, options.depth, options.memory_mb)
                regions = regions_of_checks(path, effort, say)
        except KeyboardInterrupt:
            interrupted = True
    return Side(
        called(path), checked.system, diagnostics, sources, claims, cells, regions, interrupted
    )


def compare(old: Side, new: Side) -> Changes:
    """What differs between two models; nothing is compared where one of them is wrong."""
    if has_errors(old.diagnostics) or has_errors(new.diagnostics):
        return Changes(old, new, (), (), (), ())
    return Changes(
        old,
        new,
        tuple(
            ClaimChange(before, after)
            for before, after in _pairs(_claims(old), _claims(new))
            if _claim_differs(before, after)
        ),
        tuple(
            CellChange(before, after)
            for before, after in _pairs(_cells(old), _cells(new))
            if _cell_differs(before, after)
        ),
        tuple(
            CauseChange(*key, before, after)
            for key, before, after in _joined(_causes(old), _causes(new))
            if before != after
        ),
        tuple(
            RegionChange(before, after)
            for before, after in _pairs(_regions(old), _regions(new))
            if _region_differs(before, after)
        ),
    )


def diff_status(changes: Changes) -> int:
    """0 nothing differs, 1 something does, 2 a model is wrong, 3 nothing that is known differs,
    but something is undecided."""
    if has_errors(changes.old.diagnostics) or has_errors(changes.new.diagnostics):
        return WRONG
    if len(changes):
        return DIFFERENT
    return UNKNOWN if changes.old.undecided or changes.new.undecided else SAME


# ---------------------------------------------------------------------- keys


def _claims(side: Side) -> dict[Hashable, ClaimResult]:
    """By kind and identifier; titles of checks may repeat, so they are numbered."""
    found: dict[Hashable, ClaimResult] = {}
    for claim in side.claims:
        number = 0
        while (claim.kind, claim.ident, number) in found:
            number += 1
        found[claim.kind, claim.ident, number] = claim
    return found


def _cells(side: Side) -> dict[Hashable, CellResult]:
    return {(cell.action, cell.guideword): cell for cell in side.cells}


def _causes(side: Side) -> dict[tuple[str, str], Sets]:
    return {
        (finding.uca, finding.hazard): tuple(sorted(tuple(sorted(s)) for s in finding.sets))
        for cell in side.cells
        for finding in cell.findings
        if finding.uca
    }


def _regions(side: Side) -> dict[Hashable, RegionResult]:
    return {(r.hazard, r.parameters, tuple(sorted(r.setting))): r for r in side.regions}


# ---------------------------------------------------------------------- differences


def _claim_differs(before: ClaimResult | None, after: ClaimResult | None) -> bool:
    if before is None or after is None:
        return True
    return (before.expected, before.verdict, before.met) != (
        after.expected,
        after.verdict,
        after.met,
    )


def _cell_differs(before: CellResult | None, after: CellResult | None) -> bool:
    if before is None or after is None:
        return True
    return (before.status, sorted(before.hazards), sorted(before.ucas)) != (
        after.status,
        sorted(after.hazards),
        sorted(after.ucas),
    )


def _region_differs(before: RegionResult | None, after: RegionResult | None) -> bool:
    """The same words may stand for other values: `here` has them put in."""
    if before is None or after is None:
        return True
    return (before.exact, before.safe, before.here) != (after.exact, after.safe, after.here)


Key = TypeVar("Key", bound=Hashable)


def _joined(
    old: Mapping[Key, Item], new: Mapping[Key, Item]
) -> Iterator[tuple[Key, Item | None, Item | None]]:
    """In the order of the new side, what is gone at the end."""
    keys: Iterable[Key] = dict.fromkeys([*new, *old])
    for key in keys:
        yield key, old.get(key), new.get(key)


def _pairs(
    old: Mapping[Hashable, Item], new: Mapping[Hashable, Item]
) -> Iterator[tuple[Item | None, Item | None]]:
    for _, before, after in _joined(old, new):
        yield before, after


# ---------------------------------------------------------------------- names


def _renamed(diagnostic: Diagnostic, called: Callable[[str], str]) -> Diagnostic:
    """The same message, about a file as people call it."""

    def moved(label: Label) -> Label:
        span = label.span
        return Label(Span(called(span.path), span.start, span.end), label.text)

    return Diagnostic(
        diagnostic.code,
        diagnostic.message,
        None if diagnostic.primary is None else moved(diagnostic.primary),
        tuple(moved(label) for label in diagnostic.secondary),
        diagnostic.notes,
        diagnostic.help,
        diagnostic.severity,
    )
