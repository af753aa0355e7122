"""What a small model means, straight from the language: a slow interpreter of resolved models.

It shares nothing with lowering: no flags, no terms, no timers, but the prose turned into rules
over states that are looked at one by one. Time goes on in whole seconds, which is exact where all
bounds are whole seconds and closed. Only what random models use is covered: no `only with`, no
mitigations, no groups of open size.
"""

from __future__ import annotations

import itertools
from collections import deque
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction
from typing import Any

from checker.model import entities as m
from checker.model import expr as e
from checker.model.types import Member

Env = Mapping[str, Any]
Key = tuple[str, str, tuple[Any, ...]]
Span = tuple[int, int | None]


class ThroughNone(Exception):
    """A read through a member that is `none`."""


class TooMany(Exception):
    """More states than were allowed."""


@dataclass(frozen=True)
class Clock:
    """An age in seconds, and the windows that were fixed when it began."""

    age: int
    spans: tuple[Span, ...]
    waived: bool = False

    def opens(self) -> bool:
        return any(
            low <= self.age and (high is None or self.waived or self.age <= high)
            for low, high in self.spans
        )

    def may_wait(self) -> bool:
        if self.waived or any(high is None for _, high in self.spans):
            return True
        return self.age < max(high for _, high in self.spans if high is not None)

    def older(self) -> Clock:
        most = max(n for span in self.spans for n in span if n is not None) + 1
        return replace(self, age=min(self.age + 1, most))


@dataclass(frozen=True)
class State:
    """`clocks`: since when each transition is enabled, or the last tick. `flights` and `going`:
    choice (and what was carried), age. `samples`: last value sent, age if under way. `held`: bit,
    age. `quiet`: bit, age. `recent`: ages of executions. `after`: flags."""

    values: Mapping[Key, Any]
    clocks: Mapping[Any, Clock]
    ticked: frozenset[Any]
    flights: Mapping[Any, Any]
    going: Mapping[Any, Any]
    samples: Mapping[Key, Any]
    held: Mapping[Any, tuple[bool, int | None]]
    quiet: Mapping[Any, tuple[bool, int]]
    recent: Mapping[Any, tuple[int, ...]]
    after: frozenset[Any]

    def identity(self) -> Any:
        maps = (self.values, self.clocks, self.flights, self.going, self.samples, self.held,
                self.quiet, self.recent)  # fmt: skip
        return (*(frozenset(x.items()) for x in maps), self.ticked, self.after)


class Oracle:
    """One model, with one valuation of its parameters and some scenarios on."""

    def __init__(self, model: m.Model, on: frozenset[str], params: Mapping[str, Any]) -> None:
        self.model = model
        self.params = params
        self.effects = [x for s in model.scenarios if s.ident in on for x in s.effects]
        self.sizes = {g.name: int(self.value(g.size, {}, None)) for g in model.groups}
        self.paths = {p.name: p for p in model.paths}
        self.components = {c.name: c for c in model.components}
        self.copies = [
            (i, tuple(env.items()))
            for i, a in enumerate(model.actions)
            for env in self.envs(a.copies)
        ]
        self.followers = [
            (b, env) for b in model.beliefs if b.follows for env in self.envs(b.binders)
        ]
        self.watched_held: dict[Any, tuple[e.Held, Env]] = {}
        self.watched_quiet: dict[Any, int] = {}
        self.watched_recent: dict[Any, tuple[int, int]] = {}
        self.numbers: dict[e.Held, int] = {}
        self.known: dict[int, tuple[e.Held, int, set[str]]] = {}  # by id, which stays its own

    # -------------------------------------------------------------- index sets and expressions

    def members(self, domain: e.IndexSet) -> Sequence[Any]:
        match domain:
            case e.GroupSet(group):
                return range(self.sizes[group])
            case e.EnumSet(_, values):
                return values
            case e.BoolSet():
                return (False, True)
            case e.RangeSet(low, high):
                return range(self.value(low, {}, None), self.value(high, {}, None) + 1)

    def envs(self, binders: Sequence[e.Bound]) -> Iterator[dict[str, Any]]:
        for combo in itertools.product(*(self.members(b.domain) for b in binders)):
            yield {b.name: v for b, v in zip(binders, combo, strict=True)}

    def truth(self, x: e.Expr, env: Env, s: State | None) -> bool:
        try:
            return bool(self.value(x, env, s))
        except ThroughNone:
            return False

    def value(self, x: e.Expr, env: Env, s: State | None) -> Any:
        match x:
            case e.Literal(value, _):
                return value.index if isinstance(value, Member) else value
            case e.Local(name):
                return env[name]
            case e.ParamRef(name):
                return self.params[name]
            case e.StateRef(component, name, indices):
                assert s is not None
                where = tuple(self.value(i, env, s) for i in indices)
                if None in where:
                    raise ThroughNone
                return s.values[component, name, where]
            case e.Not(operand):
                return not self.truth(operand, env, s)
            case e.And(operands):
                return all(self.truth(o, env, s) for o in operands)
            case e.Or(operands):
                return any(self.truth(o, env, s) for o in operands)
            case e.If(condition, then, orelse):
                return self.value(then if self.truth(condition, env, s) else orelse, env, s)
            case e.Compare(op, left, right):
                try:
                    return compare(op, self.value(left, env, s), self.value(right, env, s))
                except ThroughNone:
                    return False
            case e.Arith(op, left, right):
                return arith(op, self.value(left, env, s), self.value(right, env, s))
            case e.Extremum(function, operands):
                values = [self.value(o, env, s) for o in operands]
                return min(values) if function == "min" else max(values)
            case e.Aggregate(function, binders, body):
                inner = ({**env, **more} for more in self.envs(binders))
                if function in ("sum", "min", "max"):
                    fold: Any = {"sum": sum, "min": min, "max": max}[function]
                    return fold([self.value(body, i, s) for i in inner])
                judge: Any = {"some": any, "all": all, "count": sum}[function]
                return judge([self.truth(body, i, s) for i in inner])
            case e.Held(condition, duration):
                if not self.seconds(duration, env, s):
                    return self.truth(condition, env, s)
                key = self.held_key(x, env)
                self.watched_held.setdefault(key, (x, env))
                return s is not None and s.held.get(key, (False, None))[0]
            case e.Quiet(action, duration):
                key = (*self.reference(action, env, s), self.seconds(duration, env, s))
                self.watched_quiet[key] = key[-1]
                return s is not None and s.quiet.get(key, (False, 0))[0]
            case e.AtLeast(action, duration, count):
                key = (*self.reference(action, env, s), self.seconds(duration, env, s))
                most = max(count, self.watched_recent.get(key, (0, 0))[1])
                self.watched_recent[key] = (key[-1], most)
                return s is not None and len(s.recent.get(key, ())) >= count
            case _:
                raise NotImplementedError(type(x).__name__)

    def seconds(self, x: e.Expr, env: Env, s: State | None) -> int:
        value = Fraction(self.value(x, env, s)) / 1000
        assert value.denominator == 1
        return int(value)

    def held_key(self, x: e.Held, env: Env) -> Any:
        """Which expression, and for whom; the same for those that say the same."""
        if id(x) not in self.known:
            self.known[id(x)] = x, self.numbers.setdefault(x, len(self.numbers)), locals_of(x)
        _, number, names = self.known[id(x)]
        return number, tuple(sorted((n, env[n]) for n in names if n in env))

    def reference(self, ref: e.ActionRef, env: Env, s: State | None) -> tuple[Any, ...]:
        return ref.actions, tuple(self.value(i, env, s) for i in ref.indices)

    def span(self, window: m.Window, env: Env, s: State | None) -> Span:
        high = None if window.high is None else self.seconds(window.high, env, s)
        return self.seconds(window.low, env, s), high

    # -------------------------------------------------------------- what scenarios do

    def slow(self, action: int = -1, belief: int = -1) -> list[Span]:
        return [
            self.span(x.window, {}, None)
            for x in self.effects
            if isinstance(x, m.Slow) and (action in x.actions or belief in x.beliefs)
        ]

    def delays(self, path: str | None) -> list[Span]:
        found = (x for x in self.effects if isinstance(x, m.Delay) and x.path == path)
        return [self.span(x.window, {}, None) for x in found]

    def lost(self, path: str | None) -> bool:
        return any(isinstance(x, m.Lose) and x.path == path for x in self.effects)

    def skipped(self, action: int) -> bool:
        return any(isinstance(x, m.Skip) and action in x.actions for x in self.effects)

    def takes_time(self, path: str | None) -> bool:
        return path is not None and (self.paths[path].takes is not None or bool(self.delays(path)))

    def transit(self, path: str | None) -> list[Span]:
        takes = self.paths[path].takes if path else None
        return beside((0, 0) if takes is None else self.span(takes, {}, None), self.delays(path))

    # -------------------------------------------------------------- actions

    def ways(self, action: int, copy: Env, s: State) -> list[dict[str, Any]]:
        """The choices with which a copy may begin now."""
        a = self.model.actions[action]
        if (action, tuple(copy.items())) in s.flights or (action, tuple(copy.items())) in s.going:
            return []
        found = []
        for choice in self.envs(a.choices):
            env = {**copy, **choice}
            if a.after is not None and self.after_key(action, copy, env, s) not in s.after:
                continue
            if a.guard is None or self.truth(a.guard, env, s):
                found.append(env)
        return found

    def after_key(self, action: int, copy: Env, env: Env, s: State) -> Any:
        after = self.model.actions[action].after
        assert after is not None
        return action, tuple(copy.items()), self.reference(after, env, s)

    def begin_clock(self, action: int, copy: Env, s: State, ticked: bool) -> Clock:
        a = self.model.actions[action]
        path_waives = self.lost(a.path) and not self.takes_time(a.path)
        waived = self.skipped(action) or path_waives
        match a.timing:
            case m.Within(window):
                spans = beside(self.span(window, copy, s), self.slow(action))
            case m.Every(window, first):
                spans = beside(self.span(window, copy, s), self.slow(action))
                if not ticked:
                    highs = [high for _, high in spans]
                    last = None if None in highs else max(h for h in highs if h is not None)
                    spans = [(0, last) if first is None else self.span(first, copy, s)]
                    if first is not None and last is None and window.high is not None:
                        spans = [(spans[0][0], None)]
            case _:
                spans = [(0, None)]
        return Clock(0, tuple(spans), waived)

    def assigned(self, effects: Sequence[m.Effect], env: Env, s: State) -> dict[Key, Any]:
        written: dict[Key, Any] = {}
        for effect in effects:
            for inner in self.envs(effect.binders):
                here = {**env, **inner}
                where = tuple(self.value(i, here, s) for i in effect.target.indices)
                if None in where:
                    continue
                is_bool = isinstance(effect.value.type, type(e.BOOL))
                value = (self.truth if is_bool else self.value)(effect.value, here, s)
                written[effect.target.component, effect.target.name, where] = value
        return written

    def owned(self, action: int, copy: Env, key: Key) -> bool:
        a = self.model.actions[action]
        own = tuple(copy[b.name] for b in self.components[a.component].binders)
        return key[0] == a.component and key[2][: len(own)] == own

    def executed(self, action: int, env: Env, s: State) -> State:
        """Notes the execution for whoever watches it."""
        a = self.model.actions[action]
        indices = tuple(env[name] for name in a.order)

        def hit(actions: tuple[int, ...], wanted: tuple[Any, ...]) -> bool:
            return action in actions and (not wanted or wanted == indices)

        quiet = {k: ((False, 0) if hit(k[0], k[1]) else v) for k, v in s.quiet.items()}
        recent = {
            k: ((0, *v)[: self.watched_recent[k][1]] if hit(k[0], k[1]) else v)
            for k, v in s.recent.items()
        }
        return replace(s, quiet=quiet, recent=recent)

    def note_after(self, action: int, copy: Env, env: Env, s: State, old: State) -> State:
        """`after` flags: set by an execution, cleared by the execution of who waits."""
        indices = tuple(env[n] for n in self.model.actions[action].order)
        flags = set(s.after)
        for other, items in self.copies:
            ref = self.model.actions[other].after
            if ref is None or action not in ref.actions:
                continue
            for choice in self.envs(self.model.actions[other].choices):
                full = {**dict(items), **choice}
                key = self.after_key(other, dict(items), full, old)
                if not key[2][1] or key[2][1] == indices:
                    flags.add(key)
        if self.model.actions[action].after is not None:
            flags.discard(self.after_key(action, copy, env, old))
        return replace(s, after=frozenset(flags))

    def execute(
        self, action: int, copy: Env, env: Env, s: State, write: Mapping[Key, Any]
    ) -> State:
        a = self.model.actions[action]
        after = replace(s, values={**s.values, **write})
        after = self.note_after(action, copy, env, self.executed(action, env, after), s)
        if a.lasts is not None:
            item = (action, tuple(copy.items()))
            clock = Clock(0, (self.span(a.lasts.window, copy, s),))
            after = replace(after, going={**after.going, item: (tuple(env.items()), clock)})
        return after

    def begin(self, action: int, copy: Env, env: Env, s: State) -> State:
        """Fires an action: executes it, or sends it on its way."""
        a = self.model.actions[action]
        if not self.takes_time(a.path):
            return self.execute(action, copy, env, s, self.assigned(a.effects, env, s))
        write = self.assigned(a.effects, env, s)
        own = {k: v for k, v in write.items() if self.owned(action, copy, k)}
        carried = frozenset((k, v) for k, v in s.values.items() if self.owned(action, copy, k))
        item = (action, tuple(copy.items()))
        clock = Clock(0, tuple(self.transit(a.path)), self.lost(a.path))
        flight = (tuple(env.items()), carried, clock)
        return replace(s, values={**s.values, **own}, flights={**s.flights, item: flight})

    def arrive(self, item: Any, s: State) -> State:
        action, copy = item[0], dict(item[1])
        env, carried, _ = s.flights[item]
        seen = replace(s, values={**s.values, **dict(carried)})
        write = self.assigned(self.model.actions[action].effects, dict(env), seen)
        rest = {k: v for k, v in write.items() if not self.owned(action, copy, k)}
        landed = replace(s, flights=without(s.flights, item))
        return self.execute(action, copy, dict(env), landed, rest)

    # -------------------------------------------------------------- steps

    def firings(self, s: State) -> Iterator[tuple[State, Any]]:
        """Every state one firing later, before it is settled, and the clock that restarts."""
        for item in self.copies:
            action, copy = item[0], dict(item[1])
            clock = s.clocks.get(item)
            if clock is None or not clock.opens():
                continue
            ways = self.ways(action, copy, s)
            for env in ways:
                yield self.begin(action, copy, env, s), item
            if isinstance(self.model.actions[action].timing, m.Every) and not ways:
                yield s, item
        for item, (_, _, clock) in s.flights.items():
            if clock.opens():
                yield self.arrive(item, s), None
            if clock.waived:
                yield replace(s, flights=without(s.flights, item)), None
        for item, (env, clock) in s.going.items():
            if clock.opens() or self.cut(item, s):
                lasts = self.model.actions[item[0]].lasts
                assert lasts is not None
                write = self.assigned(lasts.then, dict(env), s)
                ended = replace(s, going=without(s.going, item))
                yield replace(ended, values={**s.values, **write}), None
        for belief, env in self.followers:
            key = belief_key(belief, env)
            last, clock = s.samples[key]
            if clock is None:
                continue
            if clock.opens():
                value = self.followed(belief, env, s) if belief.latest else last
                sample = {**s.samples, key: (last, None)}
                yield replace(s, values={**s.values, key: value}, samples=sample), None
            if self.lost(belief.path) and not belief.latest:
                yield replace(s, samples={**s.samples, key: (last, None)}), None
        for key, (bit, age) in s.held.items():
            x, where = self.watched_held[key]
            if not bit and age is not None and age >= self.seconds(x.duration, where, s):
                yield replace(s, held={**s.held, key: (True, None)}), None
        for key, (bit, age) in s.quiet.items():
            if not bit and age >= self.watched_quiet[key]:
                yield replace(s, quiet={**s.quiet, key: (True, 0)}), None
        for key, ages in s.recent.items():
            if ages and ages[-1] >= self.watched_recent[key][0]:
                yield replace(s, recent={**s.recent, key: ages[:-1]}), None

    def cut(self, item: Any, s: State) -> bool:
        lasts = self.model.actions[item[0]].lasts
        assert lasts is not None
        return lasts.until is not None and self.truth(lasts.until, dict(s.going[item][0]), s)

    def followed(self, belief: m.Belief, env: Env, s: State) -> Any:
        assert belief.follows is not None
        is_bool = isinstance(belief.follows.type, type(e.BOOL))
        return (self.truth if is_bool else self.value)(belief.follows, env, s)

    def settled(self, s: State, fired: Any = None) -> State:
        """What follows from a firing at once: bits, samples, clocks."""
        held: dict[Any, tuple[bool, int | None]] = dict(s.held)
        for key, (x, env) in self.watched_held.items():
            bit, age = held.get(key, (False, None))
            if not self.truth(x.condition, env, replace(s, held=held)):
                held[key] = (False, None)
            elif not bit:
                held[key] = (False, 0 if age is None else age)
        s = replace(s, held=held)
        samples = dict(s.samples)
        for belief, env in self.followers:
            key = belief_key(belief, env)
            last, clock = samples[key]
            truth = self.followed(belief, env, s)
            if belief.latest:
                stale = s.values[key] != truth
                begun = clock if clock is not None else self.sample_clock(belief, env)
                samples[key] = (None, begun if stale else None)
            elif clock is None and last != truth:
                samples[key] = (truth, self.sample_clock(belief, env))
        s = replace(s, samples=samples)
        ticked = s.ticked
        clocks = dict(s.clocks)
        for item in self.copies:
            action, copy = item[0], dict(item[1])
            if isinstance(self.model.actions[action].timing, m.Every):
                if item == fired:
                    ticked |= {item}
                if item == fired or item not in clocks:
                    clocks[item] = self.begin_clock(action, copy, s, item in ticked)
            elif not self.ways(action, copy, s):
                clocks.pop(item, None)
            elif item == fired or item not in clocks:
                clocks[item] = self.begin_clock(action, copy, s, False)
        return replace(s, clocks=clocks, ticked=ticked)

    def sample_clock(self, belief: m.Belief, env: Env) -> Clock:
        assert belief.window is not None
        position = self.model.beliefs.index(belief)
        own = beside(self.span(belief.window, env, None), self.slow(belief=position))
        spans = [
            (a + c, None if b is None or d is None else b + d)
            for (a, b), (c, d) in itertools.product(own, self.transit(belief.path))
        ]
        if spans[0][1] is None:
            spans = [(min(low for low, _ in spans), None)]
        return Clock(0, tuple(spans), self.lost(belief.path))

    def later(self, s: State) -> State | None:
        """One second later, if nothing is due before."""
        clocks = [*s.clocks.values(), *(f[2] for f in s.flights.values()),
                  *(g[1] for g in s.going.values()),
                  *(c for _, c in s.samples.values() if c is not None)]  # fmt: skip
        if not all(clock.may_wait() for clock in clocks):
            return None
        if any(self.cut(item, s) for item in s.going):
            return None
        held = dict(s.held)
        for key, (bit, age) in s.held.items():
            x, env = self.watched_held[key]
            if not bit and age is not None:
                if age >= self.seconds(x.duration, env, s):
                    return None
                held[key] = (False, age + 1)
        quiet = dict(s.quiet)
        for key, (bit, since) in s.quiet.items():
            if not bit:
                if since >= self.watched_quiet[key]:
                    return None
                quiet[key] = (False, since + 1)
        for key, ages in s.recent.items():
            if ages and ages[-1] >= self.watched_recent[key][0]:
                return None
        return replace(
            s,
            clocks={k: c.older() for k, c in s.clocks.items()},
            flights={k: (a, b, c.older()) for k, (a, b, c) in s.flights.items()},
            going={k: (a, c.older()) for k, (a, c) in s.going.items()},
            samples={k: (v, c and c.older()) for k, (v, c) in s.samples.items()},
            held=held,
            quiet=quiet,
            recent={k: tuple(age + 1 for age in ages) for k, ages in s.recent.items()},
        )

    # -------------------------------------------------------------- search

    def starts(self) -> Iterator[State]:
        free: list[tuple[Key, Sequence[Any]]] = []
        fixed: dict[Key, Any] = {}
        declared: list[m.State | m.Belief] = [*self.model.states, *self.model.beliefs]
        for v in declared:
            if isinstance(v, m.Belief) and v.follows is not None:
                continue
            for env in self.envs(v.binders):
                key = (v.component, v.name, tuple(env[b.name] for b in v.binders))
                if v.initial is None:
                    free.append((key, (False, True)))
                else:
                    fixed[key] = self.value(v.initial, env, None)
        for combo in itertools.product(*(options for _, options in free)):
            values = {**fixed, **{k: v for (k, _), v in zip(free, combo, strict=True)}}
            yield State(values, {}, frozenset(), {}, {}, {}, {}, {}, {}, frozenset())

    def first(self, s: State, hazards: Sequence[e.Expr]) -> State:
        """The state at time 0: beliefs are true, every watch begins."""
        for _ in self.followers:
            for belief, env in self.followers:
                key = belief_key(belief, env)
                try:
                    truth = self.followed(belief, env, s)
                except KeyError:
                    continue
                s = replace(s, values={**s.values, key: truth},
                            samples={**s.samples, key: (truth, None)})  # fmt: skip
        for action, items in self.copies:
            a = self.model.actions[action]
            for choice in self.envs(a.choices):
                env = {**dict(items), **choice}
                effects = [*a.effects, *(a.lasts.then if a.lasts else ())]
                until = a.lasts.until if a.lasts else None
                for x in (a.guard, until, *(effect.value for effect in effects)):
                    if x is not None:
                        self.visit(x, env, s)
        for belief, env in self.followers:
            if belief.follows is not None:
                self.visit(belief.follows, env, s)
        for x in hazards:
            self.visit(x, {}, s)
        return self.settled(
            replace(
                s,
                quiet=dict.fromkeys(self.watched_quiet, (False, 0)),
                recent=dict.fromkeys(self.watched_recent, ()),
            )
        )

    def visit(self, x: Any, env: Env, s: State) -> None:
        """Registers every watch in an expression, inner ones first."""
        if isinstance(x, e.Aggregate):
            for more in self.envs(x.binders):
                self.visit(x.body, {**env, **more}, s)
            return
        for name in getattr(x, "__dataclass_fields__", {}):
            part = getattr(x, name)
            for one in part if isinstance(part, tuple) else (part,):
                if hasattr(one, "span") and hasattr(one, "type"):
                    self.visit(one, env, s)
        if isinstance(x, e.Held | e.Quiet | e.AtLeast):
            self.value(x, env, s)

    def reaches(self, hazards: Sequence[e.Expr], limit: int) -> bool:
        seen: set[Any] = set()
        queue: deque[State] = deque()

        def add(s: State) -> bool:
            identity = s.identity()
            if identity not in seen:
                seen.add(identity)
                queue.append(s)
                if len(seen) > limit:
                    raise TooMany
            return any(self.truth(x, {}, s) for x in hazards)

        if any(add(self.first(s, hazards)) for s in self.starts()):
            return True
        while queue:
            s = queue.popleft()
            if any(add(self.settled(t, fired)) for t, fired in self.firings(s)):
                return True
            waited = self.later(s)
            if waited is not None and add(waited):
                return True
        return False


def reaches(model: m.Model, on: frozenset[str], limit: int) -> bool | None:
    """Whether the hazard H-1 can come to hold with these scenarios on; None: too many states."""
    hazards = next(h for h in model.hazards if h.ident == "H-1").conditions
    try:
        return any(
            Oracle(model, on, params).reaches(hazards, limit) for params in valuations(model, on)
        )
    except TooMany:
        return None


def valuations(model: m.Model, on: frozenset[str]) -> Iterator[dict[str, Any]]:
    """Every choice of the parameters, which are whole numbers here."""

    def plain(x: e.Expr | None) -> int:
        assert isinstance(x, e.Literal) and isinstance(x.value, int)
        return x.value

    options: list[list[int]] = []
    for param in model.params:
        values = {plain(param.default)}
        for scenario in model.scenarios:
            for x in scenario.effects if scenario.ident in on else ():
                if isinstance(x, m.SetTo) and x.param == param.name:
                    values.add(plain(x.value))
                elif isinstance(x, m.SetIn) and x.param == param.name:
                    values |= set(range(plain(x.low), plain(x.high) + 1))
        options.append(sorted(values))
    for combo in itertools.product(*options):
        yield {p.name: v for p, v in zip(model.params, combo, strict=True)}


def beside(base: Span, others: Sequence[Span]) -> list[Span]:
    """A window with others beside it; what has no end stays without one."""
    if base[1] is None:
        return [(min(low for low, _ in (base, *others)), None)]
    return [base, *others]


def belief_key(belief: m.Belief, env: Env) -> Key:
    return belief.component, belief.name, tuple(env[b.name] for b in belief.binders)


def without(items: Mapping[Any, Any], key: Any) -> dict[Any, Any]:
    return {k: v for k, v in items.items() if k != key}


def locals_of(x: Any) -> set[str]:
    if isinstance(x, e.Local):
        return {x.name}
    found: set[str] = set()
    for name in getattr(x, "__dataclass_fields__", {}):
        part = getattr(x, name)
        for one in part if isinstance(part, tuple) else (part,):
            if hasattr(one, "__dataclass_fields__"):
                found |= locals_of(one)
    return found


def compare(op: str, a: Any, b: Any) -> bool:
    match op:
        case "==":
            return bool(a == b)
        case "!=":
            return bool(a != b)
        case "<":
            return bool(a < b)
        case "<=":
            return bool(a <= b)
        case ">":
            return bool(a > b)
        case _:
            return bool(a >= b)


def arith(op: str, a: Any, b: Any) -> Any:
    match op:
        case "+":
            return a + b
        case "-":
            return a - b
        case "*":
            return a * b
        case _:
            return a // b
