"""Puts a transition under a timer: lower and upper bound, bounds fixed when the guard came true."""

from __future__ import annotations

from checker.system.lowering.draft import Draft, TransitionDraft
from checker.system.lowering.setting import AbstractionFailed
from checker.system.lowering.windows import Bounds, Extra
from checker.system.system import Domain, Timer
from checker.system.terms import Sort, Term, real, variables_of


def attach(
    draft: Draft,
    transition: TransitionDraft,
    limits: Bounds,
    may: Term,
    must: Term,
) -> None:
    """Give `transition` the timer of its guard.

    `may` is where the transition can be enabled and `must` where it surely is; where the two
    differ (members left out), the lower bound counts from `may` and the deadline from `must`.
    """
    if limits.trivial:
        return
    captures: list[tuple[str, Term]] = []
    fixed = _captured(draft, transition.name, limits, captures)
    if may != must and captures:
        raise AbstractionFailed("a bound reads the state at a moment that depends on others")
    deadline = fixed.deadline()
    if may == must:
        timer = draft.timer(Timer(transition.name, may, deadline, fixed.binding, tuple(captures)))
        transition.timer = timer
        transition.restarts += (timer,)
    else:
        low = draft.timer(Timer(transition.name, may))
        due = draft.timer(Timer(transition.name + " due", must, deadline, fixed.binding))
        transition.timer = low
        transition.restarts += (low, due)
    transition.windows = fixed.windows() if may == must else fixed.openings()


def _captured(draft: Draft, name: str, limits: Bounds, captures: list[tuple[str, Term]]) -> Bounds:
    """Bounds that read the state are kept in variables, written when the timer is stamped."""
    rigid = {r.name for r in draft.rigids}

    def fix(term: Term, which: str) -> Term:
        if variables_of(term) <= rigid:
            return term
        kept = draft.internal(f"{name} {which}", Domain(Sort.REAL, unit="ms"), real(0))
        captures.append((kept.name, term))
        return kept

    low = fix(limits.low, "low")
    high = None
    if limits.high is not None:
        # one variable serves a window that closes as it opens
        high = low if limits.high == limits.low else fix(limits.high, "high")
    extras = tuple(
        Extra(e.switch, fix(e.low, "low"), None if e.high is None else fix(e.high, "high"))
        for e in limits.extras
    )
    return Bounds(low, high, extras, limits.waived)
