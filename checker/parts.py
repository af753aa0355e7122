"""What the files that a model is put together from claim of themselves, told with the whole.

A system may be told in one file for each mechanism. The causes of a mechanism's hazards (`uca`,
`no uca`, `scenario`, `mitigation`, `incident`, and that the list is complete) are decided in the
file that claims them. So is what it claims with `check` and `constraint`, where it stands alone
(`checker.claims.alone`); where others have a hand in what it tells, that is asked of the whole.
Each such answer says where it was found. A scenario that several files widen is as good as the
worst of its parts.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from checker.claims.alone import alone
from checker.model.entities import Check, Constraint, Model
from checker.results import ClaimResult, FileResult, Kind, Verdict

LISTED = (Kind.UCA, Kind.NO_UCA, Kind.SCENARIO, Kind.MITIGATION, Kind.INCIDENT)
CHECKED = (Kind.CHECK, Kind.CONSTRAINT)
_RANK = {False: 0, None: 1, True: 2}


def parts_of(model: Model) -> tuple[str, ...]:
    """The imported files that claim something about causes, in the order in which they are read."""
    claiming = {
        span.path
        for span in (
            *(u.span for u in model.ucas),
            *(n.span for n in model.no_ucas),
            *(e.span for s in model.scenarios for e in s.effects),
            *(e.span for m in model.mitigations for e in m.effects),
            *(i.span for i in model.incidents),
        )
    }
    asked: tuple[Check | Constraint, ...] = (*model.checks, *model.constraints)
    checking = {c.span.path for c in asked if _asks(c)}
    wanted = claiming | (checking & alone(model))
    return tuple(path for path in model.files[1:] if path in wanted)


def _asks(item: Check | Constraint) -> bool:
    return isinstance(item, Check) or item.condition is not None


def united(
    whole: Sequence[ClaimResult], parts: Sequence[str], check: Callable[[str], FileResult]
) -> tuple[tuple[ClaimResult, ...], bool]:
    """The claims, with what was found in the parts in place of what the whole leaves to them, and
    whether that was interrupted."""
    found: dict[tuple[Kind, str], list[ClaimResult]] = {}
    asked = {(c.path, c.line) for c in whole if c.kind in CHECKED}
    checks: list[ClaimResult] = []
    interrupted = False
    for path in parts:
        result = check(path)
        for claim in result.claims:
            place = (claim.path, claim.line)
            if claim.kind in CHECKED and claim.path == path and place not in asked:
                asked.add(place)
                checks.append(_from(path, claim))
            if claim.kind in LISTED or claim.kind is Kind.SANITY:
                found.setdefault((claim.kind, claim.ident), []).append(_from(path, claim))
        if result.interrupted:
            interrupted = True
            break
    first = next((i for i, c in enumerate(whole) if c.kind not in CHECKED), len(whole))
    claims = (*whole[:first], *checks, *whole[first:])
    return tuple(_filled(claims, found)), interrupted


def _from(path: str, claim: ClaimResult) -> ClaimResult:
    name = os.path.basename(path)
    if claim.kind in CHECKED:
        return replace(claim, notes=(f"decided in {name}, which stands alone", *claim.notes))
    notes = tuple(f"{name}: {note}" for note in claim.notes)
    return replace(claim, notes=notes or (f"decided in {name}",))


def _filled(
    whole: Sequence[ClaimResult], found: dict[tuple[Kind, str], list[ClaimResult]]
) -> Iterator[ClaimResult]:
    for claim in whole:
        mine = found.pop((claim.kind, claim.ident), [])
        left = claim.kind in LISTED and claim.verdict is Verdict.NOT_CHECKED
        yield folded(claim, mine) if left and mine else claim
    for (kind, _), claims in found.items():
        if kind is Kind.SANITY:
            yield folded(claims[0], claims)


def folded(claim: ClaimResult, parts: Sequence[ClaimResult]) -> ClaimResult:
    """A claim that several files make: as good as the worst of them, of those that were checked."""
    checked = [p for p in parts if p.verdict is not Verdict.NOT_CHECKED] or list(parts)
    worst = min(checked, key=lambda p: _RANK[p.met])
    notes = tuple(dict.fromkeys(note for part in checked for note in part.notes))
    return replace(
        worst,
        title=claim.title or worst.title,
        expected=claim.expected,
        seconds=sum(p.seconds for p in parts),
        notes=notes,
    )


__all__ = ["LISTED", "folded", "parts_of", "united"]
