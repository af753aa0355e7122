"""Is feedback sufficient? For every belief that an action's guard reads: how stale it may be as
designed, and whether that leaves the action in time for its need.

An action with `needs N in d` is in time if staleness, its own window and its path's transit are at
most d; one without `needs` if its staleness has a bound at all. (STPA Handbook, step 4: feedback
that is delayed is a cause of unsafe control actions.)
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from fractions import Fraction

from checker.codes import INSUFFICIENT_FEEDBACK
from checker.diagnostics import Diagnostic, Label, Severity
from checker.model.entities import Action, Belief, Model
from checker.model.feedback import Feedback, Reader
from checker.model.wording import Wording
from checker.quantities import instant
from checker.system.lowering import AbstractionFailed, LoweringError, Setting
from checker.system.lowering.allowance import Delays, delays
from checker.system.lowering.expressions import NoTruth
from checker.system.terms import Term, number


def feedback(model: Model) -> tuple[Feedback, ...]:
    """Every belief that follows something and that a guard reads, in the order of the model."""
    times = delays(model, Setting())
    words = Wording(model)
    found = []
    for belief in model.beliefs:
        readers = [a for a in model.actions if a.guard is not None and _reads(times, a, belief)]
        if belief.follows is not None and readers:
            found.append(_of(times, belief, readers, words.expression(belief.follows)))
    return tuple(found)


def insufficient(model: Model) -> Iterator[Diagnostic]:
    """A warning for each action that is told too late."""
    for entry in feedback(model):
        for reader in entry.readers:
            if reader.fits is False:
                yield _warning(model, entry, reader)


def _reads(times: Delays, action: Action, belief: Belief) -> bool:
    return action.guard is not None and belief in times.read(action.guard)


def _of(times: Delays, belief: Belief, readers: Sequence[Action], follows: str) -> Feedback:
    name = f"{belief.component}.{belief.name}"
    try:
        stale = _ms(times.stale(belief))
        unsettled = _ms(times.stale(belief, unsettled=True))
    except (LoweringError, AbstractionFailed, NoTruth, KeyError):
        unknown = tuple(Reader(a.label, None, None, None) for a in readers)
        return Feedback(name, follows, None, None, False, unknown)
    return Feedback(
        name, follows, stale, unsettled, True, tuple(_reader(times, a, stale) for a in readers)
    )


def _reader(times: Delays, action: Action, stale: Fraction | None) -> Reader:
    try:
        own = _ms(times.after_guard(action))
        needed = action.needs.duration if action.needs is not None else None
        allowed = None if needed is None else _ms(times.constant(needed))
    except (LoweringError, AbstractionFailed, KeyError):
        return Reader(action.label, None, None, None)
    if allowed is None:
        return Reader(action.label, own, None, stale is not None)
    fits = stale is not None and own is not None and stale + own <= allowed
    return Reader(action.label, own, allowed, fits)


def _ms(term: Term | None) -> Fraction | None:
    return None if term is None else Fraction(number(term))


def _warning(model: Model, entry: Feedback, reader: Reader) -> Diagnostic:
    action = next(a for a in model.actions if a.label == reader.action)
    if entry.stale is None:
        message = (
            f"nothing bounds how stale `{entry.belief}` may be when `{reader.action}` reads it"
        )
        why = f"it follows {entry.follows}, without an upper bound"
    else:
        assert reader.allowed is not None
        own = "without a bound" if reader.own is None else instant(reader.own)
        message = f"`{reader.action}` may be told too late by `{entry.belief}`"
        why = (
            f"needed within {instant(reader.allowed)}, "
            f"but told within {instant(entry.stale)} and done within {own} after that"
        )
    return Diagnostic(
        INSUFFICIENT_FEEDBACK,
        message,
        Label(action.span, "decides by it"),
        notes=(why,),
        help="tell it sooner, act sooner, or allow for it in `needs .. in`",
        severity=Severity.WARNING,
    )
