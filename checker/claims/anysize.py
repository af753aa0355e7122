"""Claims about groups of any size: a proof for all large sizes at once, the small ones one by one.

The abstraction (see `checker.system.lowering.abstraction`) keeps k members and covers every size of
at least k. A counterexample of the abstraction proves nothing: it is sought at concrete sizes, the
smallest first.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import TYPE_CHECKING

from checker.claims.findings import Finding
from checker.claims.large import same_at_every_size
from checker.claims.questions import Question, abstracted, at_size
from checker.diagnostics import Span
from checker.model.entities import Model
from checker.model.expr import Expr, Literal, ParamRef
from checker.results import ClaimResult, Verdict
from checker.system.lowering import AbstractionFailed
from checker.system.lowering.abstraction import members_needed

if TYPE_CHECKING:
    from checker.claims.decide import Decided

TRIED_SIZES = 3
"""How many concrete sizes from the number kept upwards are searched for a counterexample."""


def decide_any_size(
    model: Model,
    asked: Question,
    span: Span,
    one_size: Callable[[Question], Decided],
    abstract: Callable[[Question], ClaimResult],
    counted: Callable[[], ClaimResult | None],
) -> tuple[ClaimResult, tuple[Finding, ...]]:
    """The verdict over every size of the groups left open. Raises `AbstractionFailed`.

    Where no proof is found with the members that `abstract` keeps, `counted` may find one in which
    they are only counted, for every size at once.
    """
    name = _single_parameter(model, asked)
    kept = {group: members_needed(model, asked.conditions, group) for group in asked.sizes}
    most = max(kept.values())
    low, high = _declared(model, name)
    if same_at_every_size(model, asked, name, low):
        decided = one_size(at_size(asked, name, low, span))
        if decided.result.verdict is not Verdict.UNDECIDED:
            note = f"for every {name} as at {name} = {low}: members do not influence each other"
            notes = (note, *decided.result.notes)
            return replace(decided.result, notes=notes), decided.findings
    findings: tuple[Finding, ...] = ()
    smaller = range(low, most) if high is None else range(low, min(most, high + 1))
    undecided = None
    for size in smaller:
        decided = one_size(at_size(asked, name, size, span))
        findings += decided.findings
        result = _at(decided.result, name, size)
        if result.verdict is Verdict.REACHABLE or result.verdict is Verdict.NOT_CHECKED:
            return result, findings
        if result.verdict is Verdict.UNDECIDED:
            undecided = undecided or result
    if high is None or high >= most:
        general = abstract(abstracted(asked, kept))
        if general.verdict is not Verdict.UNREACHABLE:
            proof = counted()
            if proof is not None:
                return proof, findings
            top = most + TRIED_SIZES if high is None else min(most + TRIED_SIZES, high + 1)
            for size in range(max(most, low), top):
                decided = one_size(at_size(asked, name, size, span))
                findings += decided.findings
                if decided.result.verdict in (Verdict.REACHABLE, Verdict.NOT_CHECKED):
                    return _at(decided.result, name, size), findings
            note = (
                f"no proof for every size, and no run for {name} up to {top - 1}; "
                "fix the size in `with` to decide it there"
            )
            return (
                replace(
                    general,
                    verdict=Verdict.UNDECIDED,
                    met=None,
                    trace=None,
                    depth=general.depth or 0,
                    notes=(note,),
                ),
                findings,
            )
        kept_text = ", ".join(f"{count} of {group}" for group, count in kept.items())
        note = f"for every {name}: {kept_text} kept, the others as an environment"
        if undecided is None:
            return replace(general, notes=(note, *general.notes)), findings
        return undecided, findings
    if undecided is not None:
        return undecided, findings
    return result, findings


def _at(result: ClaimResult, name: str, size: int) -> ClaimResult:
    return replace(result, notes=(f"at {name} = {size}", *result.notes))


def _single_parameter(model: Model, asked: Question) -> str:
    names = {name for group in asked.sizes.values() for name in group}
    sizes = [g.size for g in model.groups if g.name in asked.sizes]
    if len(names) != 1 or not all(isinstance(size, ParamRef) for size in sizes):
        raise AbstractionFailed("the size of a group is not a single open parameter")
    return names.pop()


def _declared(model: Model, name: str) -> tuple[int, int | None]:
    param = next(p for p in model.params if p.name == name)
    return _whole(param.low) or 0, _whole(param.high)


def _whole(expr: Expr | None) -> int | None:
    if expr is None:
        return None
    if isinstance(expr, Literal) and isinstance(expr.value, int):
        return expr.value
    raise AbstractionFailed("the range of the size is not written in plain numbers")
