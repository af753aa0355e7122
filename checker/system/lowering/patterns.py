"""Guidewords as patterns of a run, and which of them a hazard needs.

For each copy of an action that a pattern speaks of, the *intervals of need* are followed: from the
moment at which the need comes to hold until it fails or the action is executed. Flags say whether
the interval began no later than the hazard (`counted`), has lasted for the time that the design
allows (`long`), and whether a pattern's context held in it (`saw`). A pattern that is complete
raises `shown`.

The goal of a question is a *closed* run: the hazard has come to hold, every counted interval has
ended or is long, and every pattern that was shown is permitted. `permit U` and the switches are
rigid, so one system answers for every set of patterns and scenarios (`checker.claims.causes`).

"Longer than L" is read off two flags. Where it forbids (a late execution is shown), the flag is
raised exactly L after the interval began; at that very instant an execution may come before it or
after it, and a run in which it comes after has a twin in which it comes before. Where it allows (an
interval may stay open at the end), the flag goes up only when more than L has passed.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import field, replace

from checker.model.entities import Action, Effect, Every, Within
from checker.model.expr import Expr
from checker.records import dataclass
from checker.syntax.tree import Guideword
from checker.system.lowering.draft import BranchDraft, Draft, TransitionDraft
from checker.system.lowering.effects import lower_effects
from checker.system.lowering.expressions import Expressions, NoTruth
from checker.system.lowering.scope import Env, as_code
from checker.system.lowering.setting import AbstractionFailed
from checker.system.system import AgeWindow, Domain, Latch, Moment, Origin, Rigid, Timer
from checker.system.terms import (
    FALSE,
    TRUE,
    Op,
    Sort,
    Term,
    conj,
    disj,
    eq,
    implies,
    ite,
    negate,
    number,
    var,
)

OVER = "hazard over"
"""The flag that says that the hazard has come to hold."""

SHOWN = "shown "
"""What the flag of a complete pattern is called, before the pattern's name."""


@dataclass(frozen=True, slots=True)
class Pattern:
    """A listed UCA or a cell of the grid. `actions` are positions in the model."""

    name: str
    actions: tuple[int, ...]
    guideword: Guideword
    context: Expr | None


def permit_name(pattern: str) -> str:
    return f"permit {pattern}"


@dataclass(slots=True)
class _Interval:
    """The flags of one copy's intervals of need; `long` and `past` are None where L is unknown.

    `long` forbids: it is raised when the interval is L long, before or after what else happens at
    that instant. `past` allows: it may be raised when the interval is longer than L.
    """

    need: Term
    open: Term
    counted: Term
    long: Term | None
    past: Term | None
    saws: list[tuple[Term, Term]] = field(default_factory=list)
    gone: list[tuple[Term, Term]] = field(default_factory=list)


class Patterns:
    """Hangs the patterns of one question onto a draft."""

    def __init__(
        self, draft: Draft, expressions: Expressions, bounds: Callable[[int], Term | None]
    ):
        self.draft, self.expressions, self.scope = draft, expressions, expressions.scope
        self.bounds = bounds
        self.over = draft.flag(OVER)
        self.intervals: dict[tuple[int, tuple[int, ...]], _Interval] = {}
        self.demands: list[Term] = []
        self.overdue: list[tuple[Term, Term]] = []
        self._timers: dict[str, int] = {}

    def goal(self, hazard: Term, universe: tuple[Pattern, ...]) -> Term:
        """The predicate "a closed run with the hazard, no pattern but permitted ones"."""
        for pattern in universe:
            self._add(pattern)
        self._latches(hazard)
        closed = [
            implies(conj(i.open, i.counted), i.past if i.past is not None else FALSE)
            for i in self.intervals.values()
        ]
        return conj(self.over, *closed, *self.demands)

    # ------------------------------------------------------------------ one pattern

    def _add(self, pattern: Pattern) -> None:
        permit = var(permit_name(pattern.name), Sort.BOOL)
        self.draft.rigids.append(Rigid(permit.name, Domain(Sort.BOOL)))
        shown = self.draft.flag(f"{SHOWN}{pattern.name}")
        self.demands.append(implies(shown, permit))
        for position in pattern.actions:
            action = self.scope.model.actions[position]
            for env, _ in self.scope.combinations(action.copies):
                self._copy(pattern, position, action, env, shown, permit)

    def _copy(
        self,
        pattern: Pattern,
        position: int,
        action: Action,
        env: Env,
        shown: Term,
        permit: Term,
    ) -> None:
        match pattern.guideword:
            case Guideword.NOT_GIVEN:
                interval = self._interval(position, action, env)
                saw = self._saw(interval, pattern, env)
                interval.gone.append((shown, saw))
                # an interval that is still open at the end of a closed run is longer than L
                context = saw if pattern.context is not None else TRUE
                current = conj(interval.open, interval.counted, context)
                self.demands.append(implies(current, permit))
            case Guideword.TOO_LATE:
                interval = self._interval(position, action, env)
                saw = self._saw(interval, pattern, env)
                late = conj(interval.open, interval.counted, saw)
                self._on_execution(position, action, env, lambda b: late, shown)
            case Guideword.GIVEN:
                self._on_execution(
                    position,
                    action,
                    env,
                    lambda b: self._before_hazard(self._wrong(pattern, action, env, b)),
                    shown,
                )
            case Guideword.TOO_EARLY:
                early = self._context(pattern, env)
                if early is None:
                    low = self._lower_bound(action, env)
                    need = self.need(action, env)
                    early = negate(self.expressions.monitors.held(need, low))
                seen = self._before_hazard(early)
                self._on_execution(position, action, env, lambda b: seen, shown)
            case Guideword.OUT_OF_ORDER:
                self._on_execution(
                    position,
                    action,
                    env,
                    lambda b: self._before_hazard(self._unordered(pattern, env, b)),
                    shown,
                )
            case Guideword.STOPPED_TOO_SOON | Guideword.APPLIED_TOO_LONG:
                self._on_end(pattern, position, action, env, shown)

    def _context(self, pattern: Pattern, env: Env) -> Term | None:
        if pattern.context is None:
            return None
        return self.expressions.truth(pattern.context, env)

    # ------------------------------------------------------------------ need and its intervals

    def need(self, action: Action, env: Env) -> Term:
        """What safety asks for: `needs`, or the guard with every belief replaced by the truth."""
        ways = []
        for chosen, _ in self.scope.combinations(action.choices):
            ways.append(self._need_for(action, {**env, **chosen}))
        return disj(*ways)

    def _need_for(self, action: Action, env: Env) -> Term:
        if action.needs is not None:
            return self.expressions.truth(action.needs.condition, env)
        if action.guard is None:
            return TRUE
        with self.expressions.truthful():
            return self.expressions.truth(action.guard, env)

    def _interval(self, position: int, action: Action, env: Env) -> _Interval:
        key = (position, tuple(as_code(env[b.name]) for b in action.copies))
        if key not in self.intervals:
            name = f"{action.label}{list(key[1]) if key[1] else ''}"
            need = self.need(action, env)
            interval = _Interval(
                need,
                self.draft.flag(f"open {name}"),
                self.draft.flag(f"counted {name}"),
                self._long(name, need, self.bounds(position)),
                self._past(name, need, self.bounds(position)),
            )
            self.intervals[key] = interval
            self._watch(position, action, env, lambda b: self._executed(interval, b))
        return self.intervals[key]

    def _executed(self, interval: _Interval, branch: BranchDraft) -> None:
        branch.effects[interval.open.name] = FALSE
        for flag in (interval.long, interval.past):
            if flag is not None and flag.op is Op.VAR and flag.name in self._timers:
                branch.effects[flag.name] = FALSE
                branch.restarts.append(self._timers[flag.name])

    def _long(self, name: str, need: Term, bound: Term | None) -> Term | None:
        """The flag "needed for at least L without being executed"."""
        if bound is None:
            return None
        if bound.op is Op.CONST and number(bound) <= 0:
            return need
        return self._flag(f"long {name}", need, Timer("", TRUE, bound), AgeWindow(bound))

    def _past(self, name: str, need: Term, bound: Term | None) -> Term | None:
        """The flag "needed for longer than L without being executed"; nothing forces it up."""
        if bound is None:
            return None
        window = AgeWindow(bound, strict=True)
        return self._flag(f"past {name}", need, Timer("", TRUE), window)

    def _flag(self, stem: str, need: Term, timing: Timer, window: AgeWindow) -> Term:
        flag = self.draft.flag(stem)
        active = conj(need, negate(flag))
        timer = self.draft.timer(replace(timing, name=flag.name, active=active))
        self._timers[flag.name] = timer
        self.draft.transitions.append(
            TransitionDraft(
                flag.name,
                [BranchDraft(active, {flag.name: TRUE})],
                Origin("", "", flag.name, Moment.INTERNAL),
                timer,
                (window,),
                (timer,),
            )
        )
        return flag

    def _saw(self, interval: _Interval, pattern: Pattern, env: Env) -> Term:
        """The flag "the context held in this interval"; without a context, "it is long"."""
        context = self._context(pattern, env)
        if context is None:
            assert interval.long is not None
            return interval.long
        saw = self.draft.flag(f"saw {pattern.name}")
        interval.saws.append((saw, context))
        return saw

    # ------------------------------------------------------------------ executions and ends

    def _watch(
        self, position: int, action: Action, env: Env, watcher: Callable[[BranchDraft], None]
    ) -> None:
        """Call `watcher` for every execution of this copy, whatever was chosen."""
        places = [action.order.index(b.name) for b in action.copies]
        codes = tuple(as_code(env[b.name]) for b in action.copies)

        def mine(branch: BranchDraft) -> None:
            done = branch.executes
            assert done is not None
            if done.indices is None:
                if not codes:
                    watcher(branch)
                return
            if tuple(done.indices[p] for p in places) == codes:
                watcher(branch)

        self.draft.watch((position,), None, mine)

    def _on_execution(
        self,
        position: int,
        action: Action,
        env: Env,
        condition: Callable[[BranchDraft], Term],
        shown: Term,
    ) -> None:
        """Raise `shown` at executions where the condition holds."""

        def note(branch: BranchDraft) -> None:
            known = branch.effects.get(shown.name, shown)
            branch.effects[shown.name] = disj(known, condition(branch))

        self._watch(position, action, env, note)

    def _before_hazard(self, condition: Term) -> Term:
        return conj(negate(self.over), condition)

    def _wrong(self, pattern: Pattern, action: Action, env: Env, branch: BranchDraft) -> Term:
        """Given: the context, or "not needed, or not what the truth would have written"."""
        context = self._context(pattern, env)
        if context is not None:
            return context
        chosen = self._chosen(action, env, branch)
        unneeded = negate(self._need_for(action, chosen))
        return disj(unneeded, self._differs(action.effects, action, chosen, branch))

    def _chosen(self, action: Action, env: Env, branch: BranchDraft) -> Env:
        done = branch.executes
        assert done is not None
        if done.indices is None:
            raise AbstractionFailed("a pattern speaks of members that are not kept")
        found = dict(env)
        for bound in action.choices:
            code = done.indices[action.order.index(bound.name)]
            for value, _ in self.scope.index_values(bound.domain, with_other=False):
                if as_code(value) == code:
                    found[bound.name] = value
        return found

    def _differs(
        self, effects: tuple[Effect, ...], action: Action, env: Env, branch: BranchDraft
    ) -> Term:
        own = next(c for c in self.scope.model.components if c.name == action.component)
        owner = (action.component, {b.name: env[b.name] for b in own.binders})
        with self.expressions.truthful():
            true_writes = lower_effects(self.expressions, effects, env, owner)
        return disj(
            *(
                negate(eq(branch.effects[w.variable], w.value))
                for w in true_writes
                if w.variable in branch.effects
            )
        )

    def _lower_bound(self, action: Action, env: Env) -> Term:
        assert isinstance(action.timing, Within | Every)
        return self.expressions.defined(action.timing.window.low, env)

    def _unordered(self, pattern: Pattern, env: Env, branch: BranchDraft) -> Term:
        context = self._context(pattern, env)
        if context is not None:
            return context
        return negate(branch.after) if branch.after is not None else FALSE

    def _on_end(
        self, pattern: Pattern, position: int, action: Action, env: Env, shown: Term
    ) -> None:
        codes = tuple(as_code(env[b.name]) for b in action.copies)
        context = self._context(pattern, env)
        for transition in self.draft.transitions:
            for branch in transition.branches:
                ended = branch.ends
                if ended is None or ended.action != position or ended.copy != codes:
                    continue
                wrong = context
                if wrong is None and pattern.guideword is Guideword.STOPPED_TOO_SOON:
                    wrong = negate(self.expressions.monitors.held(ended.going, ended.low))
                elif wrong is None:
                    wrong = (
                        FALSE
                        if ended.high is None
                        else self.expressions.monitors.held(ended.going, ended.high)
                    )
                known = branch.effects.get(shown.name, shown)
                seen = self._before_hazard(wrong)
                branch.effects[shown.name] = disj(known, seen)
                if pattern.guideword is Guideword.APPLIED_TOO_LONG:
                    # it need not have ended when the hazard comes: that is how it does harm
                    self.overdue.append((shown, conj(ended.going, wrong)))

    # ------------------------------------------------------------------ bookkeeping

    def _latches(self, hazard: Term) -> None:
        """In the order in which they read each other: what was shown, then the interval itself."""
        for i in self.intervals.values():
            for shown, saw in i.gone:
                assert i.long is not None
                lasted = i.long if i.long.op is Op.VAR else TRUE
                before = conj(i.open, i.counted, lasted, saw if saw.op is Op.VAR else TRUE)
                self._latch(shown, disj(shown, conj(before, negate(i.need))))
        for i in self.intervals.values():
            self._latch(i.counted, conj(i.need, ite(i.open, i.counted, negate(self.over))))
            for saw, context in i.saws:
                self._latch(saw, conj(i.need, disj(context, conj(i.open, saw))))
            for flag in (i.long, i.past):
                if flag is not None and flag.op is Op.VAR and flag.name in self._timers:
                    self._latch(flag, conj(flag, i.need))
            self._latch(i.open, i.need)
        for shown, late in self.overdue:
            self._latch(shown, disj(shown, conj(hazard, negate(self.over), late)))
        self._latch(self.over, disj(self.over, hazard))

    def _latch(self, flag: Term, value: Term) -> None:
        self.draft.latches.append(Latch(flag.name, value))


__all__ = ["OVER", "SHOWN", "NoTruth", "Pattern", "Patterns", "permit_name"]
