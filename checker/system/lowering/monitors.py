"""The three forms that speak of time, and the claim `P leads to Q`, as flags kept by timers.

- `P for d`: a flag raised by an urgent step exactly d after P became true, lowered at once when P
  fails.
- `no a for d`: a flag raised exactly d after the last execution of a (or after time 0).
- `times(a last d) >= k`: k flags; flag j says that the j-th last execution lies at most d back.
  Each execution shifts flags and stamps by one.
- `P leads to Q within d`: an alarm raised when strictly more than d has passed since P held
  without Q having held from then on.
"""

from __future__ import annotations

from collections.abc import Sequence

from checker.model.expr import ActionRef
from checker.system.lowering.draft import BranchDraft, Draft, TransitionDraft
from checker.system.system import AgeWindow, Latch, Moment, Origin, Timer
from checker.system.terms import (
    FALSE,
    TRUE,
    Op,
    Term,
    conj,
    disj,
    negate,
    number,
)


class Monitors:
    """Makes each monitor once; equal questions share one flag."""

    def __init__(self, draft: Draft) -> None:
        self.draft = draft
        self._held: dict[tuple[Term, Term], Term] = {}
        self._quiet: dict[tuple[tuple[int, ...], tuple[int, ...] | None, Term], Term] = {}
        self._recent: dict[
            tuple[tuple[int, ...], tuple[int, ...] | None, Term], tuple[list[Term], list[int]]
        ] = {}

    def held(self, condition: Term, duration: Term) -> Term:
        """`condition for duration`."""
        if condition == FALSE or _not_positive(duration):
            return condition
        key = (condition, duration)
        if key not in self._held:
            flag = self.draft.flag("held")
            self.draft.describe(flag.name, "{} for {}", condition, duration)
            self.draft.latches.append(Latch(flag.name, conj(flag, condition)))
            self._raise_after(flag, conj(condition, negate(flag)), duration)
            self._held[key] = flag
        return self._held[key]

    def quiet(self, action: ActionRef, indices: tuple[int, ...] | None, duration: Term) -> Term:
        """`no action for duration`."""
        if _not_positive(duration):
            return TRUE
        key = (action.actions, indices, duration)
        if key not in self._quiet:
            flag = self.draft.flag("quiet")
            self.draft.describe(flag.name, f"no {_plain(action.text)} for {{}}", duration)
            timer = self._raise_after(flag, negate(flag), duration)

            def lower(branch: BranchDraft) -> None:
                branch.effects[flag.name] = FALSE
                branch.restarts.append(timer)

            self.draft.watch(action.actions, indices, lower)
            self._quiet[key] = flag
        return self._quiet[key]

    def at_least(
        self, action: ActionRef, indices: tuple[int, ...] | None, duration: Term, count: int
    ) -> Term:
        """`times(action last duration) >= count`."""
        key = (action.actions, indices, duration)
        if key not in self._recent:
            flags: list[Term] = []
            timers: list[int] = []
            self._recent[key] = (flags, timers)

            def shift(branch: BranchDraft) -> None:
                for j in range(len(flags) - 1, 0, -1):
                    branch.effects[flags[j].name] = flags[j - 1]
                    branch.copies.append((timers[j], timers[j - 1]))
                branch.effects[flags[0].name] = TRUE
                branch.restarts.append(timers[0])

            self.draft.watch(action.actions, indices, shift)
        flags, timers = self._recent[key]
        while len(flags) < count:
            flag = self.draft.flag("recent")
            text = f"times({_plain(action.text)} last {{}}) >= {len(flags) + 1}"
            self.draft.describe(flag.name, text, duration)
            timers.append(self._lower_after(flag, duration))
            flags.append(flag)
        return flags[count - 1]

    def after(self, actions: Sequence[int], indices: tuple[int, ...] | None) -> Term:
        """A flag that says: one of `actions` (in that copy) was executed since it was lowered."""
        flag = self.draft.flag("after")

        def note(branch: BranchDraft) -> None:
            branch.effects.setdefault(flag.name, TRUE)

        self.draft.watch(actions, indices, note)
        return flag

    def response(self, cause: Term, effect: Term, duration: Term | None) -> tuple[Term, Term]:
        """The flags `pending` (cause held, effect has not since) and `late` (for more than d)."""
        pending = self.draft.flag("pending")
        latch = conj(negate(effect), disj(pending, cause))
        self.draft.latches.append(Latch(pending.name, latch))
        if duration is None:
            return pending, FALSE
        late = self.draft.flag("late")
        self.draft.describe(
            late.name, "{} has not come to hold within {} after {}", effect, duration, cause
        )
        timer = self.draft.timer(Timer(late.name, pending))
        self.draft.transitions.append(
            TransitionDraft(
                late.name,
                [BranchDraft(conj(pending, negate(late)), {late.name: TRUE})],
                Origin("", "", late.name, Moment.INTERNAL),
                timer,
                (AgeWindow(duration, None, strict=True),),
            )
        )
        return pending, late

    def _raise_after(self, flag: Term, active: Term, duration: Term) -> int:
        return self._step(flag, active, duration, TRUE)

    def _lower_after(self, flag: Term, duration: Term) -> int:
        return self._step(flag, flag, duration, FALSE)

    def _step(self, flag: Term, active: Term, duration: Term, value: Term) -> int:
        timer = self.draft.timer(Timer(flag.name, active, duration))
        self.draft.transitions.append(
            TransitionDraft(
                flag.name,
                [BranchDraft(active, {flag.name: value})],
                Origin("", "", flag.name, Moment.INTERNAL),
                timer,
                (AgeWindow(duration),),
                (timer,),
            )
        )
        return timer


def _plain(text: str) -> str:
    return text.replace("{", "{{").replace("}", "}}")


def _not_positive(duration: Term) -> bool:
    return duration.op is Op.CONST and number(duration) <= 0
