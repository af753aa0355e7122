"""Windows and what scenarios do to them: waived bounds, second windows, longer paths.

A scenario only ever adds runs: `slow` and `delay` put a window beside the old one, `lose` and
`skip` take an upper bound away.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from checker.model.entities import (
    Allow,
    Delay,
    Lose,
    Mitigation,
    Model,
    Path,
    Scenario,
    Skip,
    Slow,
    SwitchEffect,
    Window,
)
from checker.model.expr import Bound
from checker.records import dataclass
from checker.system.lowering.scope import Env, Scope
from checker.system.system import AgeWindow
from checker.system.terms import (
    FALSE,
    TRUE,
    Term,
    add,
    conj,
    disj,
    ite,
    lt,
    maximum,
    negate,
    real,
    to_real,
)


@dataclass(frozen=True, slots=True)
class Extra:
    """A window that exists where `switch` is on. `high` None: open above."""

    switch: Term
    low: Term
    high: Term | None


@dataclass(frozen=True, slots=True)
class Bounds:
    """A base window, the windows beside it, and the switches that waive upper bounds."""

    low: Term
    high: Term | None
    extras: tuple[Extra, ...] = ()
    waived: Term = FALSE

    @property
    def unbounded(self) -> Term:
        """Where nothing presses: an upper bound is waived, or a window beside is open above."""
        return disj(self.waived, *(e.switch for e in self.extras if e.high is None))

    @property
    def binding(self) -> Term:
        return negate(self.unbounded)

    def deadline(self) -> Term | None:
        """The last age at which a window is open, where `binding` holds; None if nowhere."""
        if self.high is None:
            return None
        latest = self.high
        for extra in self.extras:
            if extra.high is not None:
                latest = ite(extra.switch, maximum(latest, extra.high), latest)
        return latest

    def windows(self) -> tuple[AgeWindow, ...]:
        """The ages at which firing is allowed. A waived bound leaves the window open above."""
        if not self.extras:
            return (AgeWindow(self.low),)
        closed = negate(self.waived)
        base = [AgeWindow(self.low, self.high, when=closed)]
        if self.waived != FALSE:
            base.append(AgeWindow(self.low, None, when=self.waived))
        beside = []
        for extra in self.extras:
            beside.append(AgeWindow(extra.low, extra.high, when=conj(extra.switch, closed)))
            if self.waived != FALSE:
                beside.append(AgeWindow(extra.low, None, when=conj(extra.switch, self.waived)))
        return tuple(w for w in (*base, *beside) if w.when != FALSE)

    def openings(self) -> tuple[AgeWindow, ...]:
        """The same without upper ends, for ages that may be too large."""
        beside = (AgeWindow(e.low, None, when=e.switch) for e in self.extras)
        return (AgeWindow(self.low), *beside)

    @property
    def trivial(self) -> bool:
        """Any age will do and nothing presses."""
        return self.low == real(0) and self.high is None and not self.extras


def bounds(
    low: Term,
    high: Term | None,
    extras: Sequence[Extra] = (),
    waived: Term = FALSE,
) -> Bounds:
    if high is None:
        # a window that is open above already contains every later age; only earlier ages add
        lowest = to_real(low)
        for extra in extras:
            earlier = to_real(extra.low)
            lowest = ite(conj(extra.switch, lt(earlier, lowest)), earlier, lowest)
        return Bounds(lowest, None, (), waived)
    return Bounds(
        to_real(low),
        to_real(high),
        tuple(
            Extra(e.switch, to_real(e.low), None if e.high is None else to_real(e.high))
            for e in extras
            if e.switch != FALSE
        ),
        waived,
    )


def slowed(scope: Scope, model: Model, *, action: int = -1, belief: int = -1) -> list[Extra]:
    """The windows that `slow` adds to an action or a belief."""
    return [
        _extra(scope, switch, effect.window)
        for switch, effect in _effects(scope, model)
        if isinstance(effect, Slow) and (action in effect.actions or belief in effect.beliefs)
    ]


def delayed(scope: Scope, model: Model, path: str) -> list[Extra]:
    """The transit times that `delay` adds to a path."""
    return [
        _extra(scope, switch, effect.window)
        for switch, effect in _effects(scope, model)
        if isinstance(effect, Delay) and effect.path == path
    ]


def _effects(scope: Scope, model: Model) -> Iterator[tuple[Term, SwitchEffect]]:
    items: list[Scenario | Mitigation] = [*model.scenarios, *model.mitigations]
    for item in items:
        switch = scope.switch(item.ident)
        if switch != FALSE:
            yield from ((switch, effect) for effect in item.effects)


def _extra(scope: Scope, switch: Term, window: Window) -> Extra:
    low = scope.evaluator.constant(window.low, {})
    high = None if window.high is None else scope.evaluator.constant(window.high, {})
    scope.draft.require_order(low, high, "this window", window.low.span)
    return Extra(switch, low, high)


def transit(
    scope: Scope, path: Path, env: Env, traveller: Sequence[Bound]
) -> tuple[Term, Term | None]:
    """How long the path takes as designed; no `takes` is no time at all.

    `traveller` are the binders of what goes over it, with their values in `env`.
    """
    if path.takes is None:
        return real(0), real(0)
    inner = path_env(path, env, traveller)
    low = scope.evaluator.constant(path.takes.low, inner)
    high = None
    if path.takes.high is not None:
        high = scope.evaluator.constant(path.takes.high, inner)
    scope.draft.require_order(low, high, path.name, path.takes.low.span)
    return low, high


def path_env(path: Path, env: Env, traveller: Sequence[Bound]) -> Env:
    """The path's own binders take the values of the traveller's indices over the same sets."""
    values: dict[str, Term] = {}
    left = list(traveller)
    for bound in path.binders:
        same = next((b for b in left if b.domain == bound.domain), None)
        if same is not None:
            left.remove(same)
            values[bound.name] = env[same.name]
    return values


def touched(
    scope: Scope, *, action: int = -1, belief: int = -1, path: str | None = None
) -> tuple[str, ...]:
    """The scenarios, on or free, that act on an action, a belief or the path they go over."""
    found = []
    for scenario in scope.model.scenarios:
        if scope.switch(scenario.ident) == FALSE:
            continue
        for effect in scenario.effects:
            match effect:
                case Lose(name) | Delay(name):
                    hit = name == path
                case Slow(actions, beliefs):
                    hit = action in actions or belief in beliefs
                case Skip(actions) | Allow(actions):
                    hit = action in actions
                case _:
                    hit = False
            if hit and scenario.ident not in found:
                found.append(scenario.ident)
    for name, deviation in scope.setting.deviations.items():
        if action in deviation.actions and scope.switch(name) != FALSE:
            found.append(name)
    return tuple(found)


def skipped(scope: Scope, model: Model, action: int) -> Term:
    return disj(
        *(
            scope.switch(s.ident)
            for s in model.scenarios
            for e in s.effects
            if isinstance(e, Skip) and action in e.actions
        )
    )


def lost(scope: Scope, model: Model, path: str | None) -> Term:
    return disj(
        *(
            scope.switch(s.ident)
            for s in model.scenarios
            for e in s.effects
            if isinstance(e, Lose) and e.path == path
        )
    )


def plus(one: Bounds, low: Term, high: Term | None, extras: Sequence[Extra]) -> Bounds:
    """A window followed by a transit: every pairing of a window with a transit time."""
    firsts = [Extra(TRUE, one.low, one.high), *one.extras]
    seconds = [Extra(TRUE, to_real(low), None if high is None else to_real(high)), *extras]
    sums = [
        Extra(
            conj(a.switch, b.switch),
            add(a.low, to_real(b.low)),
            None if a.high is None or b.high is None else add(a.high, to_real(b.high)),
        )
        for a in firsts
        for b in seconds
    ]
    base, *rest = sums
    return bounds(base.low, base.high, rest, one.waived)
