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
    scope = Scope(model, Setting(values=setting.values), Draft(model.name))
    expressions = Expressions(scope, Monitors(scope.draft))
    return {i: _Allowance(model, expressions).of(model.actions[i]) for i in sorted(actions)}


class _Allowance:
    def __init__(self, model: Model, expressions: Expressions) -> None:
        self.model, self.expressions = model, expressions
        self.beliefs = {(b.component, b.name): b for b in model.beliefs}
        self.paths = {p.name: p for p in model.paths}

    def of(self, action: Action) -> Term | None:
        try:
            if action.needs is not None:
                needed = action.needs.duration
                return None if needed is None else self._constant(needed)
            told = self._told(action.guard, 0) if action.guard is not None else real(0)
            return _plus(told, self._own(action), self._transit(action.path))
        except (LoweringError, AbstractionFailed, KeyError):
            return None  # a bound that reads the state: how long it takes cannot be said here

    def _own(self, action: Action) -> Term | None:
        if isinstance(action.timing, Eventually):
            return None
        return self._high(action.timing.window)

    def _told(self, expr: Expr, depth: int) -> Term | None:
        """The longest chain of beliefs that the expression reads."""
        if depth > MOST_FOLLOWED:
            raise NoTruth("beliefs that follow each other")
        longest: Term = real(0)
        for belief in self._read(expr):
            if belief.follows is None:
                raise NoTruth(f"{belief.component}.{belief.name}")
            window = None if belief.window is None else self._high(belief.window)
            chain = _plus(self._told(belief.follows, depth + 1), window, self._transit(belief.path))
            if chain is None:
                return None
            longest = maximum(longest, chain)
        return longest

    def _read(self, expr: Expr) -> list[Belief]:
        found = []
        waiting = [expr]
        while waiting:
            node = waiting.pop()
            if isinstance(node, StateRef) and node.belief:
                found.append(self.beliefs[node.component, node.name])
            waiting.extend(children(node))
        return found

    def _transit(self, path: str | None) -> Term | None:
        if path is None or self.paths[path].takes is None:
            return real(0)
        takes = self.paths[path].takes
        assert takes is not None
        return self._high(takes)

    def _high(self, window: Window) -> Term | None:
        return None if window.high is None else self._constant(window.high)

    def _constant(self, expr: Expr) -> Term:
        term = to_real(self.expressions.constant(expr, EMPTY))
        if not term.is_const:
            raise AbstractionFailed("a bound that reads the state")
        return term


def _plus(*terms: Term | None) -> Term | None:
    known = [t for t in terms if t is not None]
    return add(real(0), *known) if len(known) == len(terms) else None
