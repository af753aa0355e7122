"""How long meeting a need may take as designed: L of a control action.

For `needs N in d` it is d. For a need that is the guard it is the largest sum along one chain of
beliefs, plus the action's upper bound and its path's, with the design's windows and values. None
where some part of it has no bound.
"""

from __future__ import annotations

from checker.model.entities import Action, Belief, Eventually, Model, Window
from checker.model.expr import Expr, StateRef
from checker.model.rewrite import children
from checker.system.lowering.draft import Draft
from checker.system.lowering.expressions import MOST_FOLLOWED, Expressions, NoTruth
from checker.system.lowering.monitors import Monitors
from checker.system.lowering.scope import EMPTY, Scope
from checker.system.lowering.setting import AbstractionFailed, LoweringError, Setting
from checker.system.terms import Term, add, maximum, real, to_real


def allowances(model: Model, setting: Setting, actions: frozenset[int]) -> dict[int, Term | None]:
    """L of each of the actions (positions), at the values that the setting fixes, scenarios off."""
    times = delays(model, setting)
    return {i: times.of(model.actions[i]) for i in sorted(actions)}


def delays(model: Model, setting: Setting) -> Delays:
    """The delays of a model at the values that the setting fixes, scenarios off."""
    scope = Scope(model, Setting(values=setting.values), Draft(model.name))
    return Delays(model, Expressions(scope, Monitors(scope.draft)))


class Delays:
    """How long what the design does may take, in ms; None where nothing bounds it."""

    def __init__(self, model: Model, expressions: Expressions) -> None:
        self.model, self.expressions = model, expressions
        self.beliefs = {(b.component, b.name): b for b in model.beliefs}
        self.paths = {p.name: p for p in model.paths}

    def of(self, action: Action) -> Term | None:
        try:
            if action.needs is not None:
                needed = action.needs.duration
                return None if needed is None else self.constant(needed)
            told = self.told(action.guard, 0) if action.guard is not None else real(0)
            return _plus(told, self.own(action), self.transit(action.path))
        except (LoweringError, AbstractionFailed, KeyError):
            return None  # a bound that reads the state: how long it takes cannot be said here

    def own(self, action: Action) -> Term | None:
        if isinstance(action.timing, Eventually):
            return None
        return self.high(action.timing.window)

    def told(self, expr: Expr, depth: int) -> Term | None:
        """The longest chain of beliefs that the expression reads."""
        if depth > MOST_FOLLOWED:
            raise NoTruth("beliefs that follow each other")
        longest: Term = real(0)
        for belief in self.read(expr):
            if belief.follows is None:
                raise NoTruth(f"{belief.component}.{belief.name}")
            chain = _plus(self.told(belief.follows, depth + 1), self.link(belief))
            if chain is None:
                return None
            longest = maximum(longest, chain)
        return longest

    def link(self, belief: Belief) -> Term | None:
        """From a sample of what is followed to the belief."""
        window = None if belief.window is None else self.high(belief.window)
        return _plus(window, self.transit(belief.path))

    def stale(self, belief: Belief, depth: int = 0, *, unsettled: bool = False) -> Term | None:
        """How long the belief may differ from a truth that has changed.

        `unsettled`: where the truth has changed before, a sample of the older value may be under
        way, and must arrive first; `latest` copies what is true on arrival, so it never waits.
        """
        if depth > MOST_FOLLOWED or belief.follows is None:
            raise NoTruth(f"{belief.component}.{belief.name}")
        link = self.link(belief)
        if unsettled and not belief.latest:
            link = _plus(link, link)
        longest: Term = real(0)
        for other in self.read(belief.follows):
            before = self.stale(other, depth + 1, unsettled=unsettled)
            if before is None:
                return None
            longest = maximum(longest, before)
        return _plus(longest, link)

    def after_guard(self, action: Action) -> Term | None:
        """From the moment at which the guard holds to the execution, at most."""
        return _plus(self.own(action), self.transit(action.path))

    def read(self, expr: Expr) -> list[Belief]:
        found = []
        waiting = [expr]
        while waiting:
            node = waiting.pop()
            if isinstance(node, StateRef) and node.belief:
                found.append(self.beliefs[node.component, node.name])
            waiting.extend(children(node))
        return found

    def transit(self, path: str | None) -> Term | None:
        if path is None or self.paths[path].takes is None:
            return real(0)
        takes = self.paths[path].takes
        assert takes is not None
        return self.high(takes)

    def high(self, window: Window) -> Term | None:
        return None if window.high is None else self.constant(window.high)

    def constant(self, expr: Expr) -> Term:
        term = to_real(self.expressions.constant(expr, EMPTY))
        if not term.is_const:
            raise AbstractionFailed("a bound that reads the state")
        return term


def _plus(*terms: Term | None) -> Term | None:
    known = [t for t in terms if t is not None]
    return add(real(0), *known) if len(known) == len(terms) else None
