"""Process models that follow the truth.

`model x follows y within a..b`: as soon as the last value sent differs from y, y is sampled; it
becomes x after a..b (plus the path's transit); one sample is under way at a time. A sample is under
way exactly while `sent` differs from x, so no further flag is needed. `latest` copies what y is on
arrival, so a short pulse can be lost.

A lost path waives the upper bound and may drop the sample. Dropping sets `sent` back to x; the next
sample is then taken at once, which is the same as a sample that was never delivered: its delivery
has no upper bound any more and may be dropped again.
"""

from __future__ import annotations

from dataclasses import replace

from checker.model.entities import Belief, Stop
from checker.system.lowering.draft import BranchDraft, TransitionDraft
from checker.system.lowering.expressions import Expressions, Reads
from checker.system.lowering.scope import Env, Scope, codes
from checker.system.lowering.setting import AbstractionFailed
from checker.system.lowering.timing import attach
from checker.system.lowering.windows import (
    Bounds,
    bounds,
    delayed,
    lost,
    plus,
    slowed,
    touched,
    transit,
)
from checker.system.system import Domain, Latch, Moment, Origin
from checker.system.terms import (
    FALSE,
    TRUE,
    Op,
    Sort,
    Term,
    conj,
    disj,
    eq,
    ite,
    negate,
    real,
    to_real,
)


def lower_beliefs(scope: Scope, expressions: Expressions) -> None:
    for position, belief in enumerate(scope.model.beliefs):
        if belief.follows is None:
            continue
        for env, labels in scope.combinations(belief.binders):
            _Follower(scope, expressions, position, belief, env, labels).lower()


class _Follower:
    """One copy of a belief that follows something."""

    def __init__(
        self,
        scope: Scope,
        expressions: Expressions,
        position: int,
        belief: Belief,
        env: Env,
        labels: tuple[str, ...],
    ) -> None:
        self.scope, self.expressions = scope, expressions
        self.position, self.belief = position, belief
        self.env, self.labels = env, labels
        indices = codes(belief.binders, env)
        self.told = scope.variable(belief.component, belief.name, indices)
        self.truth = self._truth()
        known = scope.draft.variables[self.told.name]
        scope.draft.variables[known.name] = replace(
            known, initial=self.truth, truth=self.truth, domain=self._domain(known.domain)
        )

    def _truth(self) -> Term:
        follows = self.belief.follows
        assert follows is not None
        if self.told.sort is Sort.BOOL:
            exact = self.expressions.exact(follows, self.env)
            if exact is None:
                raise AbstractionFailed("a belief follows members that are not kept")
            return exact
        reads = Reads()
        term = self.expressions.value(follows, self.env, reads)
        if disj(*reads.unknown) != FALSE:
            raise AbstractionFailed("a belief follows members that are not kept")
        term = (
            term if disj(*reads.undefined) == FALSE else self.expressions.defined(follows, self.env)
        )
        return to_real(term) if self.told.sort is Sort.REAL else term

    def _domain(self, declared: Domain) -> Domain:
        """The range of the followed variable where it is just one, else that of the type."""
        followed = self.truth.op is Op.VAR and self.scope.draft.variables.get(self.truth.name)
        return followed.domain if followed else declared

    def lower(self) -> None:
        belief, scope = self.belief, self.scope
        if any(
            isinstance(e, Stop) and self.position in e.beliefs
            for m in scope.model.mitigations
            if scope.switch(m.ident) == TRUE
            for e in m.effects
        ):
            return
        exists = self._exists()
        if exists == FALSE:
            return
        limits = self._limits()
        if belief.latest:
            under_way = conj(exists, negate(eq(self.told, self.truth)))
            self._deliver(limits, under_way, self.truth)
            return
        known = scope.draft.variables[self.told.name]
        sent = scope.draft.internal(f"sent {known.name}", known.domain, self.truth)
        scope.draft.latches.append(Latch(sent.name, ite(eq(sent, self.told), self.truth, sent)))
        under_way = conj(exists, negate(eq(sent, self.told)))
        self._deliver(limits, under_way, sent)
        gone = lost(scope, scope.model, belief.path)
        if gone != FALSE:
            timer = scope.draft.transitions[-1].timer
            scope.draft.transitions.append(
                TransitionDraft(
                    scope.draft.unique(f"{known.name} lost"),
                    [BranchDraft(conj(under_way, gone), {sent.name: self.told})],
                    self._origin(Moment.LOST),
                    restarts=() if timer is None else (timer,),
                )
            )

    def _exists(self) -> Term:
        model, scope = self.scope.model, self.scope
        component = next(c for c in model.components if c.name == self.belief.component)
        path = next((p for p in model.paths if p.name == self.belief.path), None)
        conditions = [component.only, self.belief.only, path.only if path else None]
        return conj(*(scope.evaluator.truth(c, self.env) for c in conditions if c is not None))

    def _added(self, exists: Term) -> Term:
        """Where only a scenario makes it exist: nothing presses then, so runs are only added."""
        return conj(exists, negate(self.scope.as_designed(self._exists)))

    def _limits(self) -> Bounds:
        scope, belief = self.scope, self.belief
        window = belief.window
        low: Term = real(0) if window is None else self.expressions.constant(window.low, self.env)
        high = None
        if window is not None and window.high is not None:
            high = self.expressions.constant(window.high, self.env)
            scope.draft.require_order(low, high, self.told.name, window.low.span)
        waived = disj(lost(scope, scope.model, belief.path), self._added(self._exists()))
        extras = slowed(scope, scope.model, belief=self.position)
        limits = bounds(low, high, extras, waived)
        path = next((p for p in scope.model.paths if p.name == belief.path), None)
        if path is None:
            return limits
        more = delayed(scope, scope.model, path.name)
        if path.takes is None and not more:
            return limits
        return plus(limits, *transit(scope, path, self.env, belief.binders), more)

    def _deliver(self, limits: Bounds, under_way: Term, value: Term) -> None:
        draft = self.scope.draft
        transition = TransitionDraft(
            draft.unique(f"{self.told.name} told"),
            [BranchDraft(under_way, {self.told.name: value})],
            self._origin(Moment.TOLD),
        )
        draft.transitions.append(transition)
        attach(draft, transition, limits, under_way, under_way)

    def _origin(self, moment: Moment) -> Origin:
        known = self.scope.draft.variables[self.told.name]
        switches = touched(self.scope, belief=self.position, path=self.belief.path)
        return Origin(known.component, "", known.label, moment, copy=self.labels, switches=switches)
