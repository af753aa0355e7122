"""Actions: one copy for each `per`, one branch for each choice of `any`.

A plain action is one transition. Over a path that takes time it is three moments: *given* (guard
and choices read, the source's own states read and written), in flight, *executed* (the rest). An
action that `lasts` has an end of its own. An action on an `every` ticks; at a tick without its
guard nothing happens but the tick.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace

from checker.codes import OWN_READS_FOREIGN
from checker.diagnostics import Diagnostic, Label
from checker.model.entities import (
    Action,
    Allow,
    Effect,
    Eventually,
    Every,
    Mitigation,
    Path,
    Scenario,
    Stop,
    Within,
)
from checker.model.expr import Expr
from checker.records import dataclass
from checker.syntax.tree import Guideword
from checker.system.lowering.draft import BranchDraft, Ending, Execution, TransitionDraft
from checker.system.lowering.effects import Write, lower_effects, resolve_unknown
from checker.system.lowering.expressions import Expressions, known
from checker.system.lowering.scope import Env, Scope, as_code, family_label
from checker.system.lowering.setting import AbstractionFailed, LoweringError
from checker.system.lowering.timing import attach
from checker.system.lowering.windows import (
    Bounds,
    Extra,
    bounds,
    delayed,
    lost,
    skipped,
    slowed,
    touched,
    transit,
)
from checker.system.system import Domain, Moment, Origin
from checker.system.terms import (
    FALSE,
    TRUE,
    Sort,
    Term,
    conj,
    disj,
    eq,
    integer,
    ite,
    negate,
    real,
    substitute,
    var,
    variables_of,
)


@dataclass(frozen=True, slots=True)
class Way:
    """One choice of an action's `any` variables: where it may and must be possible."""

    env: Env
    labels: tuple[tuple[str, str], ...]
    stranger: bool
    may: Term
    must: Term
    execution: Execution
    after: Term | None


def lower_actions(scope: Scope, expressions: Expressions) -> None:
    for position, action in enumerate(scope.model.actions):
        if not action.has_behaviour or _stopped(scope, position):
            continue
        for env, labels in scope.combinations(action.copies, with_other=True):
            _Copy(scope, expressions, position, action, env, labels).lower()


def _by_choice(
    ways: list[Way], code: Term | None, find: Callable[[Way], tuple[Term, Term | None]]
) -> tuple[Term, Term | None]:
    """Bounds that may differ from choice to choice, as terms over the choice remembered."""
    low: Term = real(0)
    high: Term | None = real(0)
    for number, way in reversed(list(enumerate(ways))):
        first, last = find(way)
        if code is None or number == len(ways) - 1:
            low, high = first, last
            continue
        here = eq(code, integer(number))
        low = ite(here, first, low)
        high = None if last is None or high is None else ite(here, last, high)
    return low, high


def _stopped(scope: Scope, position: int) -> bool:
    return any(
        isinstance(e, Stop) and position in e.actions
        for item in scope.model.mitigations
        if scope.switch(item.ident) == TRUE
        for e in item.effects
    )


class _Copy:
    """One copy of an action."""

    def __init__(
        self,
        scope: Scope,
        expressions: Expressions,
        position: int,
        action: Action,
        env: Env,
        labels: tuple[str, ...],
    ) -> None:
        self.scope, self.expressions, self.draft = scope, expressions, scope.draft
        self.position, self.action, self.env, self.labels = position, action, env, labels
        self.stranger = any(scope.is_other(b, env[b.name]) for b in action.copies)
        self.path: Path | None = next((p for p in scope.model.paths if p.name == action.path), None)
        arity = scope.component_arity(action.component)
        self.component = family_label(action.component, list(labels[:arity]))
        shown = action.label if action.ident else f"{self.component}.{action.name}"
        self.name = self.draft.unique(
            family_label(shown, list(labels[arity:] if not action.ident else labels))
        )
        self.gone = lost(scope, scope.model, action.path)
        self.afters: dict[tuple[int, ...] | None, Term] = {}
        own = next(c for c in scope.model.components if c.name == action.component)
        self.owner = (action.component, {b.name: env[b.name] for b in own.binders})

    # ------------------------------------------------------------------ the parts

    def lower(self) -> None:
        exists = self._exists()
        if exists == FALSE:
            return
        if self.stranger:
            self._environment(exists)
            return
        blocked: list[Term] = []
        flight = self._flight()
        if flight is not None:
            blocked.append(flight)
        going = self.draft.flag(f"{self.name} going") if self.action.lasts else None
        if going is not None:
            blocked.append(going)
        ready = conj(exists, *(negate(b) for b in blocked))
        ways = self._ways(ready)
        code = self._choice_code(ways, flight is not None or going is not None)
        if flight is None:
            branches = self._executing(ways, going, code)
            self._unasked(ready, branches, Moment.ACTION)
            self._start(ways, branches, Moment.ACTION)
        else:
            self._over_path(ways, ready, flight, going, code)
        if going is not None:
            self._ending(ways, going, code)

    def _unasked(self, ready: Term, branches: list[BranchDraft], moment: Moment) -> None:
        """The deviation `given`: the action once more, with its guard true and no window."""
        switch = self.scope.deviates(self.position, Guideword.GIVEN)
        if switch == FALSE:
            return
        free = [replace(b, guard=conj(ready, switch), effects=dict(b.effects)) for b in branches]
        name = self.draft.unique(f"{self.name} unasked")
        self.draft.transitions.append(TransitionDraft(name, free, self._origin(moment)))

    def _exists(self) -> Term:
        component = next(c for c in self.scope.model.components if c.name == self.action.component)
        truth = self.scope.evaluator.truth
        declared = [component.only, self.action.only]
        exists = conj(*(truth(c, self.env) for c in declared if c is not None))
        items: list[Scenario | Mitigation] = [
            *self.scope.model.scenarios,
            *self.scope.model.mitigations,
        ]
        allowed = disj(
            *(
                self.scope.switch(item.ident)
                for item in items
                for e in item.effects
                if isinstance(e, Allow) and self.position in e.actions
            )
        )
        path = TRUE
        if self.path is not None and self.path.only is not None:
            path = truth(self.path.only, self.env)
        return conj(disj(exists, allowed), path)

    def _ways(self, ready: Term) -> list[Way]:
        ways = []
        for chosen, labels in self.scope.combinations(self.action.choices, with_other=True):
            env = {**self.env, **chosen}
            may = must = ready
            if self.action.guard is not None:
                may = conj(ready, self.expressions.truth(self.action.guard, env, True))
                must = conj(ready, self.expressions.truth(self.action.guard, env, False))
            after, unknown = self._after(env)
            if after is not None:
                waived = self.scope.deviates(self.position, Guideword.OUT_OF_ORDER)
                may, must = conj(may, disj(after, waived)), conj(must, after)
            if unknown:
                must = FALSE
            if may == FALSE and self.scope.deviates(self.position, Guideword.GIVEN) == FALSE:
                continue
            stranger = any(self.scope.is_other(b, chosen[b.name]) for b in self.action.choices)
            names = tuple(b.name for b in self.action.choices)
            ways.append(
                Way(
                    env,
                    tuple(zip(names, labels, strict=True)),
                    stranger,
                    may,
                    FALSE if stranger else must,
                    Execution(self.position, self._indices(env)),
                    after,
                )
            )
        return ways

    def _after(self, env: Env) -> tuple[Term | None, bool]:
        """The flag that `after` waits for, one for each copy it may name; and whether the copy is
        one of the members left out, of which nothing is known."""
        if self.action.after is None:
            return None, False
        indices = self.expressions.copy_of(self.action.after, env)
        if indices is not None and None in indices:
            return None, True
        copy = known(indices)
        if copy not in self.afters:
            self.afters[copy] = self.expressions.monitors.after(self.action.after.actions, copy)
        return self.afters[copy], False

    def _indices(self, env: Env) -> tuple[int, ...] | None:
        bound = {b.name: b for b in (*self.action.copies, *self.action.choices)}
        found = []
        for name in self.action.order:
            value = env[name]
            if self.scope.is_other(bound[name], value):
                return None
            found.append(as_code(value))
        return tuple(found)

    def _flight(self) -> Term | None:
        """The flag that says that this copy's command is under way, where its path takes time."""
        if self.path is None:
            return None
        takes_time = self.path.takes is not None or delayed(
            self.scope, self.scope.model, self.path.name
        )
        return self.draft.flag(f"{self.name} in flight") if takes_time else None

    def _choice_code(self, ways: list[Way], kept: bool) -> Term | None:
        """A variable that remembers the choice until the action has been carried out."""
        if not kept or len(ways) <= 1:
            return None
        labels = tuple(", ".join(f"{n}={v}" for n, v in way.labels) for way in ways)
        return self.draft.internal(
            f"{self.name} choice", Domain(Sort.INT, labels=labels), integer(0)
        )

    # ------------------------------------------------------------------ executing at once

    def _executing(
        self, ways: list[Way], going: Term | None, code: Term | None
    ) -> list[BranchDraft]:
        branches = []
        for number, way in enumerate(ways):
            writes = self._writes(self.action.effects, way.env)
            for effects in self._settled(writes):
                if code is not None and going is not None:
                    effects[code.name] = integer(number)
                branches.append(self._executed(way.may, effects, way, going))
        return branches

    def _executed(
        self,
        guard: Term,
        effects: dict[str, Term],
        way: Way,
        going: Term | None,
    ) -> BranchDraft:
        if going is not None:
            effects[going.name] = TRUE
        if way.after is not None:
            effects[way.after.name] = FALSE
        return BranchDraft(
            guard,
            effects,
            way.labels,
            executes=way.execution,
            after=way.after,
            stranger=way.stranger,
        )

    def _writes(self, effects: tuple[Effect, ...], env: Env) -> list[Write]:
        return lower_effects(self.expressions, effects, env, self.owner)

    def _settled(self, writes: list[Write]) -> list[dict[str, Term]]:
        domains = {w.variable: self.draft.variables[w.variable].domain for w in writes}
        return resolve_unknown(writes, domains)

    # ------------------------------------------------------------------ over a path

    def _over_path(
        self,
        ways: list[Way],
        ready: Term,
        flight: Term,
        going: Term | None,
        code: Term | None,
    ) -> None:
        given: list[BranchDraft] = []
        executed: list[BranchDraft] = []
        carried: dict[str, Term] = {}
        for number, way in enumerate(ways):
            writes = self._writes(self.action.effects, way.env)
            for w in writes:
                if w.own:
                    self._check_own(w)
            now = {w.variable: w.value for w in writes if w.own}
            now[flight.name] = TRUE
            if code is not None:
                now[code.name] = integer(number)
            rest = [self._carry(w, carried) for w in writes if not w.own]
            given.append(BranchDraft(way.may, now, way.labels, stranger=way.stranger))
            here = flight if code is None else conj(flight, eq(code, integer(number)))
            for effects in self._settled(rest):
                effects[flight.name] = FALSE
                executed.append(self._executed(here, effects, way, going))
        for branch in given:
            for name, kept in carried.items():
                branch.effects[kept.name] = var(name, kept.sort)
        self._unasked(ready, given, Moment.GIVEN)
        self._start(ways, given, Moment.GIVEN)
        self._arrive(ways, executed, flight, code)
        if self.gone != FALSE:
            self.draft.transitions.append(
                TransitionDraft(
                    f"{self.name} lost",
                    [BranchDraft(conj(flight, self.gone), {flight.name: FALSE})],
                    self._origin(Moment.LOST),
                )
            )

    def _owned(self, name: str) -> bool:
        variable = self.draft.variables.get(name)
        return variable is not None and variable.component == self.component

    def _check_own(self, write: Write) -> None:
        foreign = [
            n
            for n in variables_of(write.value)
            if n in self.draft.variables
            and self.draft.variables[n].component not in ("", self.component)
        ]
        if foreign:
            raise LoweringError(
                Diagnostic(
                    OWN_READS_FOREIGN,
                    f"`{write.variable}` is written when `{self.name}` is given, "
                    f"but reads `{foreign[0]}`, which is read when it is executed",
                    Label(self.action.span, f"goes over `{self.action.path}`, which takes time"),
                    help="let a belief follow the other component's state and read that",
                )
            )

    def _carry(self, write: Write, carried: dict[str, Term]) -> Write:
        """What the source owns is read when the command is given, and travels with it."""
        for name in sorted(variables_of(write.value, write.unknown)):
            if self._owned(name) and name not in carried:
                known = self.draft.variables[name]
                first = known.initial if known.domain.sort is Sort.BOOL else None
                carried[name] = self.draft.internal(
                    f"{self.name} carries {name}", known.domain, first or self._any(known.domain)
                )
        return replace(
            write,
            value=substitute(write.value, carried),
            unknown=substitute(write.unknown, carried),
        )

    def _any(self, domain: Domain) -> Term:
        if domain.sort is Sort.BOOL:
            return FALSE
        if domain.values:
            return domain.values[0]
        low = domain.low
        return low if low is not None else (real(0) if domain.sort is Sort.REAL else integer(0))

    def _arrive(
        self, ways: list[Way], branches: list[BranchDraft], flight: Term, code: Term | None
    ) -> None:
        low, high = self._transit(ways, code)
        extras = delayed(self.scope, self.scope.model, self.path.name if self.path else "")
        limits = bounds(low, high, extras, self.gone)
        transition = TransitionDraft(
            f"{self.name} executed", branches, self._origin(Moment.EXECUTED)
        )
        self.draft.transitions.append(transition)
        attach(self.draft, transition, limits, flight, flight)

    def _transit(self, ways: list[Way], code: Term | None) -> tuple[Term, Term | None]:
        """How long the path takes; where it is one per member, that of the member chosen."""
        path = self.path
        assert path is not None
        traveller = (*self.action.copies, *self.action.choices)
        return _by_choice(ways, code, lambda way: transit(self.scope, path, way.env, traveller))

    # ------------------------------------------------------------------ lasting actions

    def _ending(self, ways: list[Way], going: Term, code: Term | None) -> None:
        lasts = self.action.lasts
        assert lasts is not None
        low, high = _by_choice(ways, code, self._lasting)
        waived = self.scope.deviates(self.position, Guideword.APPLIED_TOO_LONG)
        soon = self.scope.deviates(self.position, Guideword.STOPPED_TOO_SOON)
        limits = bounds(ite(soon, real(0), low), high, (), waived)
        copy = tuple(as_code(self.env[b.name]) for b in self.action.copies)
        ending = Ending(self.position, copy, going, low, high)
        ends: list[BranchDraft] = []
        cuts: list[BranchDraft] = []
        for number, way in enumerate(ways):
            here = going if code is None else conj(going, eq(code, integer(number)))
            writes = self._writes(lasts.then, way.env)
            until = FALSE
            if lasts.until is not None:
                exact = self.expressions.exact(lasts.until, way.env)
                if exact is None:
                    raise AbstractionFailed("an `until` depends on members that are not kept")
                until = exact
            for effects in self._settled(writes):
                effects[going.name] = FALSE
                ends.append(BranchDraft(here, effects, way.labels, ends=ending))
                if until != FALSE:
                    cut = conj(here, until)
                    cuts.append(BranchDraft(cut, dict(effects), way.labels, ends=ending))
        self._step(f"{self.name} ends", ends, limits, going)
        if cuts:
            self._step(
                f"{self.name} cut short",
                cuts,
                Bounds(real(0), real(0)),
                disj(*(b.guard for b in cuts)),
            )

    def _lasting(self, way: Way) -> tuple[Term, Term | None]:
        lasts = self.action.lasts
        assert lasts is not None
        low = self.expressions.constant(lasts.window.low, way.env)
        high = None
        if lasts.window.high is not None:
            high = self.expressions.constant(lasts.window.high, way.env)
        self.draft.require_order(low, high, self.name, lasts.window.low.span)
        return low, high

    def _step(self, name: str, branches: list[BranchDraft], limits: Bounds, active: Term) -> None:
        transition = TransitionDraft(name, branches, self._origin(Moment.ENDED))
        self.draft.transitions.append(transition)
        attach(self.draft, transition, limits, active, active)

    # ------------------------------------------------------------------ starting

    def _start(self, ways: list[Way], branches: list[BranchDraft], moment: Moment) -> None:
        may = disj(*(w.may for w in ways))
        must = disj(*(w.must for w in ways))
        transition = TransitionDraft(
            self.name,
            branches,
            self._origin(moment),
            fair=isinstance(self.action.timing, Eventually) and self._waived() == FALSE,
        )
        match self.action.timing:
            case Every():
                self._ticking(self.action.timing, transition, must)
            case Within(window):
                self.draft.transitions.append(transition)
                low = self._low(window.low)
                high = None if window.high is None else self._bound(window.high)
                self.draft.require_order(low, high, self.name, window.low.span)
                limits = bounds(low, high, self._slowed(), self._waived())
                attach(self.draft, transition, limits, may, must)
            case Eventually():
                self.draft.transitions.append(transition)
                attach(self.draft, transition, Bounds(real(0), None), may, must)

    def _low(self, expr: Expr) -> Term:
        early = self.scope.deviates(self.position, Guideword.TOO_EARLY)
        return ite(early, real(0), self._bound(expr))

    def _bound(self, expr: Expr) -> Term:
        return self.expressions.defined(expr, self.env)

    def _slowed(self) -> list[Extra]:
        return slowed(self.scope, self.scope.model, action=self.position)

    def _waived(self) -> Term:
        """What takes the upper bound away: `skip`, a lost path that takes no time itself, or that
        only a scenario makes it exist (a new deadline would take runs away)."""
        gone = self.gone if self._flightless() else FALSE
        late = self.scope.deviates(self.position, Guideword.NOT_GIVEN, Guideword.TOO_LATE)
        added = conj(self._exists(), negate(self.scope.as_designed(self._exists)))
        return disj(skipped(self.scope, self.scope.model, self.position), gone, added, late)

    def _flightless(self) -> bool:
        return self.path is None or (
            self.path.takes is None and not delayed(self.scope, self.scope.model, self.path.name)
        )

    def _ticking(self, every: Every, transition: TransitionDraft, must: Term) -> None:
        """Ticks; the first has a window of its own, so a flag tells it from the others."""
        low = self._low(every.window.low)
        high = None if every.window.high is None else self._bound(every.window.high)
        self.draft.require_order(low, high, self.name, every.window.low.span)
        waived = self._waived()
        later = bounds(low, high, self._slowed(), waived)
        first_low: Term = real(0)
        first_high = later.deadline()
        if every.first is not None:
            first_low = self._bound(every.first.low)
            first_high = None if every.first.high is None else self._bound(every.first.high)
            self.draft.require_order(first_low, first_high, self.name, every.first.low.span)
        first = bounds(first_low, first_high, (), later.unbounded)
        ticked = self.draft.flag(f"{self.name} has ticked")
        for branch in transition.branches:
            branch.effects[ticked.name] = TRUE
        idle = BranchDraft(negate(must), {ticked.name: TRUE})
        for limits, when, suffix in ((first, negate(ticked), " first"), (later, ticked, "")):
            act = replace(
                transition,
                name=transition.name + suffix,
                branches=[
                    replace(
                        b,
                        guard=conj(b.guard, when),
                        effects=dict(b.effects),
                        restarts=list(b.restarts),
                        copies=list(b.copies),
                    )
                    for b in transition.branches
                ],
            )
            self.draft.transitions.append(act)
            attach(self.draft, act, limits, when, when)
            rest = replace(
                act,
                name=f"{act.name} idle",
                branches=[replace(idle, guard=conj(idle.guard, when), effects=dict(idle.effects))],
                origin=replace(transition.origin, moment=Moment.IDLE),
            )
            self.draft.transitions.append(rest)

    # ------------------------------------------------------------------ members left out

    def _environment(self, exists: Term) -> None:
        """What members left out may do: shared effects, at any time, no deadlines."""
        slow = self.action.lasts is not None or self._flight_possible()
        guard_term = exists
        branches = []
        for chosen, labels in self.scope.combinations(self.action.choices, with_other=True):
            env = {**self.env, **chosen}
            guard = guard_term
            if self.action.guard is not None and not slow:
                guard = conj(guard, self.expressions.truth(self.action.guard, env, True))
            names = tuple(b.name for b in self.action.choices)
            for part, begins in self._parts():
                for settled in self._settled(self._writes(part, env)):
                    branches.append(
                        BranchDraft(
                            guard,
                            settled,
                            tuple(zip(names, labels, strict=True)),
                            executes=Execution(self.position, None) if begins else None,
                            stranger=True,
                        )
                    )
        if any(b.effects for b in branches) or self.action.ident is not None:
            self.draft.transitions.append(
                TransitionDraft(self.name, branches, self._origin(Moment.ACTION))
            )

    def _parts(self) -> list[tuple[tuple[Effect, ...], bool]]:
        """What happens when the action is executed and, where it lasts, when it ends."""
        lasts = self.action.lasts
        return [(self.action.effects, True), *([(lasts.then, False)] if lasts else [])]

    def _flight_possible(self) -> bool:
        return not self._flightless()

    def _origin(self, moment: Moment) -> Origin:
        action = self.action
        return Origin(
            self.component,
            action.ident or "",
            action.name,
            moment,
            self.position,
            self.labels,
            action.target or "",
            touched(self.scope, action=self.position, path=action.path),
        )
