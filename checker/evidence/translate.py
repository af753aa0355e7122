"""A transition system as SMT-LIB 2 text: its states, how it begins, and one single firing.

Read off `checker.system.system` rule by rule, and apart from the encoder of the engines, with which
it shares no code. A state gives every variable a value, and every timer that something reads its
*age*, the time since it was stamped: no rule reads absolute time, so ages say as much as stamps and
`now` do. One step lets `delay` pass and then fires one branch of one transition.

**Timers at rest.** While a timer is inactive its age means nothing, and is 0 here, unless something
could read it then: a copy, the window of a transition whose guard may hold, an activity that a
capture can change. Where guards say that they need the timer, that is an obligation of the
certificate; where they do not, the timer is not at rest.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from checker.evidence.spelling import literal, own, spell, symbol
from checker.system.system import AgeWindow, Domain, System, Timer
from checker.system.terms import (
    FALSE,
    TRUE,
    Const,
    Op,
    Sort,
    Term,
    conj,
    disj,
    eq,
    integer,
    le,
    number,
    to_real,
    var,
    variables_of,
)

AGE = "age:"
ZERO = literal(0, Sort.REAL)


@dataclass(frozen=True, slots=True)
class State:
    """The symbols that stand for the variables' values and for the timers' ages; once time has
    passed also for whether timers are active, and for the ages that a firing leaves alone."""

    values: Mapping[str, str]
    ages: Mapping[int, str]
    active: Mapping[int, str] = field(default_factory=dict)
    left: Mapping[int, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Firing:
    """One branch fired from some state: the symbol of "it may fire", and the state after it."""

    transition: int
    branch: int
    may: str
    after: State


class Relation:
    """The text of one system. What writes adds to `lines` and returns the symbols it defined."""

    def __init__(self, system: System, *, terse: bool = False) -> None:
        """`terse`: what is defined on the way has a number for a name, where the text is a long
        one that nobody reads."""
        self.system, self.terse = system, terse
        self.places_of = {v.name: i for i, v in enumerate(system.variables)}
        self.lines: list[str] = []
        self.rigid = {r.name: r.domain.sort for r in system.rigids}
        self.sorts = {v.name: v.domain.sort for v in system.variables}
        self.timed = _timed(system)
        self.resting = frozenset(t for t in self.timed if _rests(system, t))

    # ------------------------------------------------------------------ what a state is made of

    def entries(self) -> list[tuple[str, str, Sort]]:
        """Variables and ages, in order: name in invariants, symbol, sort."""
        found = [(x, symbol(x), sort) for x, sort in self.sorts.items()]
        for t in self.timed:
            name = AGE + self.system.timers[t].name
            found.append((name, symbol(name), Sort.REAL))
        return found

    def parameters(self) -> list[tuple[str, str, Sort]]:
        """Rigid variables: name, symbol, sort."""
        return [(x, symbol(x), sort) for x, sort in self.rigid.items()]

    def arguments(self, state: State) -> str:
        """The entries of a state, as the arguments of a function over `entries`."""
        return " ".join([*state.values.values(), *state.ages.values()])

    def applied(self, function: str, state: State) -> str:
        listed = self.arguments(state)
        return f"({function} {listed})" if listed else function

    def function(self, name: str, term: Term) -> None:
        """Define a predicate over the entries of a state."""
        names = {name: s for name, s, _ in self.entries()}
        parameters = " ".join(f"({s} {sort.value})" for _, s, sort in self.entries())
        body = spell(term, lambda x: names.get(x) or symbol(x))
        self.lines.append(f"(define-fun {name} ({parameters}) Bool {body})")

    # ------------------------------------------------------------------ what all states share

    def preamble(self) -> None:
        """Parameters and switches, and what latches, activities and deadlines are."""
        self._say("parameters and switches: chosen once")
        for name, sort in self.rigid.items():
            self.lines.append(f"(declare-const {symbol(name)} {sort.value})")
        domains = [_within(var(r.name, r.domain.sort), r.domain) for r in self.system.rigids]
        chosen = [spell(t, symbol) for t in (*domains, *self.system.constraints) if t != TRUE]
        self._define(own("chosen"), Sort.BOOL, conjunction(chosen))
        self._say("what is computed after every firing, in this order")
        for k, latch in enumerate(self.system.latches):
            sort = self.sorts[latch.variable]
            self._function(own(f"latch.{k}"), _as(sort, latch.value))
        self._say("timers: when they are active, and how old they may become")
        for t, timer in enumerate(self.system.timers):
            self._function(own(f"active.{t}"), timer.active, comment=timer.name)
            if timer.deadline is not None:
                self._function(own(f"binding.{t}"), timer.binding)
                self._function(own(f"deadline.{t}"), to_real(timer.deadline))

    def any_state(self, prefix: str = "") -> State:
        """Constants for a state of which nothing is known."""
        names = [symbol(prefix + x) for x in self.sorts]
        ages = [symbol(f"{prefix}{AGE}{self.system.timers[t].name}") for t in self.timed]
        state = State(
            dict(zip(self.sorts, names, strict=True)), dict(zip(self.timed, ages, strict=True))
        )
        for x, name in state.values.items():
            self.lines.append(f"(declare-const {name} {self.sorts[x].value})")
        for name in state.ages.values():
            self.lines.append(f"(declare-const {name} Real)")
        return state

    def start(self, prefix: str = "", free: Mapping[str, Const] | None = None) -> tuple[str, State]:
        """The states at time 0, and the symbol of what is asked of them. `free` gives the values of
        the variables that may start anyhow; else they are constants."""
        self._say("the beginning: initial values, then the latches, then the captures")
        values: dict[str, str] = {}
        asked: list[str] = []
        for variable in self.system.variables:
            x, sort = variable.name, variable.domain.sort
            values[x] = self._own(f"{prefix}initial", x)
            if variable.initial is None:
                if free is None:
                    self.lines.append(f"(declare-const {values[x]} {sort.value})")
                else:
                    self._define(values[x], sort, literal(free[x], sort))
                domain = _within(var(x, sort), variable.domain)
                if domain != TRUE:
                    asked.append(self._spell(domain, values))
            else:
                term = _as(sort, variable.initial)
                known = {y: s for y, s in values.items() if y != x}
                self._define(values[x], sort, self._spell(term, known))
        asked += [self._spell(term, values) for term in self.system.initially]
        begins = own(f"{prefix}initially")
        self._define(begins, Sort.BOOL, conjunction(asked))
        self._latch(f"{prefix}initial", values)
        captured: dict[str, str] = {}
        for t, timer in enumerate(self.system.timers):
            for x, term in timer.captures:
                captured[x] = self._own(f"{prefix}initial.capture.{t}", x)
                self._define(captured[x], self.sorts[x], self._spell(self._fit(x, term), values))
        return begins, State({**values, **captured}, dict.fromkeys(self.timed, ZERO))

    # ------------------------------------------------------------------ one step

    def wait(self, state: State, delay: str, prefix: str = "") -> tuple[str, State]:
        """Let `delay` pass: the symbol of "it may", and the state as it is then."""
        system = self.system
        self._say("time passes")
        bounds = []
        ages: dict[int, str] = {}
        now: dict[int, str] = {}
        left: dict[int, str] = {}
        for t, timer in enumerate(system.timers):
            if t not in self.timed:
                continue
            active = self._apply(own(f"active.{t}"), timer.active, state.values)
            if active.startswith("("):
                now[t] = own(f"{prefix}now.{t}")
                self._define(now[t], Sort.BOOL, active)
                active = now[t]
            ages[t] = own(f"{prefix}later.{t}")
            older = f"(+ {state.ages[t]} {delay})"
            if t in self.resting:
                self._define(ages[t], Sort.REAL, f"(ite {active} {older} {state.ages[t]})")
                left[t] = own(f"{prefix}left.{t}")
                self._define(left[t], Sort.REAL, _either(active, ages[t], ZERO))
            else:
                self._define(ages[t], Sort.REAL, older)
            if timer.deadline is not None and timer.binding != FALSE:
                binding = self._apply(own(f"binding.{t}"), timer.binding, state.values)
                due = self._apply(own(f"deadline.{t}"), timer.deadline, state.values)
                bounds.append(f"(=> (and {active} {binding}) (<= {older} {due}))")
        may = own(f"{prefix}may-wait")
        passing = f"(or (= {delay} {ZERO}) {conjunction(bounds)})" if bounds else "true"
        self._define(may, Sort.BOOL, f"(and (<= {ZERO} {delay}) {passing})")
        return may, State(state.values, ages, now, left)

    def fire(self, state: State, t: int, b: int, prefix: str = "") -> Firing:
        """Fire branch b of transition t in a state in which time has passed."""
        system = self.system
        transition = system.transitions[t]
        branch = transition.branches[b]
        place = f"{prefix}{t}.{b}"
        self._say(f"{place}: {self.words(t, b)}")
        guard = [self._spell(branch.guard, state.values)]
        if transition.timer is not None:
            age = state.ages.get(transition.timer, ZERO)
            guard.append(_any([self._window(w, age, state) for w in transition.windows]))
        may = own(f"{place}.may")
        self._define(may, Sort.BOOL, conjunction(guard))
        values = dict(state.values)
        for x, term in branch.effects:
            values[x] = self._own(place, x)
            self._define(values[x], self.sorts[x], self._spell(self._fit(x, term), state.values))
        self._latch(place, values)
        copies = dict(branch.copies)
        restarts = {*transition.restarts, *branch.restarts}
        ages: dict[int, str] = {}
        captured: dict[str, str] = {}
        for i, timer in enumerate(system.timers):
            if i in copies:
                if i in self.timed:
                    ages[i] = state.ages[copies[i]]
                continue
            stamped = self._stamped(i, timer, i in restarts, state, values)
            if stamped == "false" and i in self.resting:
                ages[i] = state.left[i]
            elif i in self.timed:
                ages[i] = _either(stamped, ZERO, state.ages[i])
            if stamped == "false":
                continue
            for x, term in timer.captures:
                value = self._spell(self._fit(x, term), values)
                old = captured.get(x, values[x])
                captured[x] = self._own(f"{place}.capture.{i}", x)
                self._define(captured[x], self.sorts[x], _either(stamped, value, old))
        after = {**values, **captured}
        for i in self.timed:
            age = ages[i]
            if i in self.resting and age != state.left.get(i):
                active = self._apply(own(f"active.{i}"), system.timers[i].active, after)
                if age.startswith("("):  # 0 where it is stamped, and 0 where it rests
                    before = self._before(i, state)
                    age = _either(f"(and {active} {before})", state.ages[i], ZERO)
                else:
                    age = _either(active, age, ZERO)
            if age.startswith("("):
                ages[i] = own(f"{place}.age.{i}")
                self._define(ages[i], Sort.REAL, age)
            else:
                ages[i] = age
        return Firing(t, b, may, State(after, {i: ages[i] for i in self.timed}))

    def unsettled(self, state: State) -> str:
        """That computing the latches twice is something else than computing them once."""
        self._say("the latches, computed once and twice")
        once = dict(state.values)
        self._latch("once", once)
        twice = dict(once)
        self._latch("twice", twice)
        return _any(
            f"(not (= {once[x.variable]} {twice[x.variable]}))" for x in self.system.latches
        )

    def words(self, t: int, b: int) -> str:
        """What a branch is called."""
        transition = self.system.transitions[t]
        chosen = ", ".join(f"{n} = {v}" for n, v in transition.branches[b].choices)
        return transition.name + (f" ({chosen})" if chosen else "")

    def places(self) -> list[tuple[int, int]]:
        """Every branch of every transition."""
        return [
            (t, b)
            for t, transition in enumerate(self.system.transitions)
            for b in range(len(transition.branches))
        ]

    def read(self, term: Term, state: State) -> str:
        """A predicate over variables, in a state."""
        return self._spell(term, state.values)

    def active(self, t: int, state: State) -> str:
        return self._apply(own(f"active.{t}"), self.system.timers[t].active, state.values)

    # ------------------------------------------------------------------ pieces

    def _stamped(
        self, i: int, timer: Timer, again: bool, old: State, new: Mapping[str, str]
    ) -> str:
        """Whether a firing stamps the timer with the present instant."""
        if again:
            return "true"
        read = variables_of(timer.active)
        if all(old.values.get(x) == new.get(x) for x in read):
            return "false"
        after = self._apply(own(f"active.{i}"), timer.active, new)
        return f"(and {after} (not {self._before(i, old)}))"

    def _before(self, i: int, state: State) -> str:
        """Whether a timer is active before a firing."""
        known = state.active.get(i)
        return known or self._apply(own(f"active.{i}"), self.system.timers[i].active, state.values)

    def _latch(self, place: str, values: dict[str, str]) -> None:
        for k, latch in enumerate(self.system.latches):
            text = self._apply(own(f"latch.{k}"), latch.value, values)
            name = own(f"{place}.latch.{k}")
            self._define(name, self.sorts[latch.variable], text)
            values[latch.variable] = name

    def _window(self, window: AgeWindow, age: str, state: State) -> str:
        parts = [] if window.when == TRUE else [self._spell(window.when, state.values)]
        low = self._spell(to_real(window.low), state.values)
        if window.strict or window.low.op is not Op.CONST or number(window.low) != 0:
            parts.append(f"({'<' if window.strict else '<='} {low} {age})")
        if window.high is not None:
            parts.append(f"(<= {age} {self._spell(to_real(window.high), state.values)})")
        return conjunction(parts)

    def _own(self, place: str, variable: str) -> str:
        """A symbol for a variable's value at some place."""
        if self.terse:
            return own(f"{place}.{self.places_of[variable]}")
        return own(f"{place}:{variable}")

    def _fit(self, variable: str, term: Term) -> Term:
        return _as(self.sorts[variable], term)

    def _spell(self, term: Term, values: Mapping[str, str]) -> str:
        return spell(term, lambda x: symbol(x) if x in self.rigid else values[x])

    def _apply(self, function: str, term: Term, values: Mapping[str, str]) -> str:
        """A call of what `_function` defined of the term."""
        if not term.args:
            return self._spell(term, values)
        listed = [values[x] for x in self._reads(term)]
        return f"({function} {' '.join(listed)})" if listed else function

    def _function(self, name: str, term: Term, comment: str = "") -> None:
        """Define a function of the variables that the term reads, unless it is an atom."""
        if not term.args:
            return
        if comment:
            self._say(comment)
        parameters = " ".join(f"({symbol(x)} {self.sorts[x].value})" for x in self._reads(term))
        body = spell(term, symbol)
        self.lines.append(f"(define-fun {name} ({parameters}) {term.sort.value} {body})")

    def _reads(self, term: Term) -> list[str]:
        return sorted(variables_of(term) - set(self.rigid))

    def _define(self, name: str, sort: Sort, text: str) -> None:
        self.lines.append(f"(define-fun {name} () {sort.value} {text})")

    def _say(self, text: str) -> None:
        self.lines.append("; " + said(text))


def said(text: str) -> str:
    """A text as a comment: one line of what SMT-LIB can print."""
    return "".join(c if " " <= c <= "~" else f"~{ord(c):x}~" for c in text)


def conjunction(parts: Iterable[str]) -> str:
    """All of these formulas."""
    kept = [p for p in parts if p != "true"]
    if not kept:
        return "true"
    return kept[0] if len(kept) == 1 else f"(and {' '.join(kept)})"


def _any(parts: Iterable[str]) -> str:
    kept = list(parts)
    if not kept:
        return "false"
    return kept[0] if len(kept) == 1 else f"(or {' '.join(kept)})"


def _either(condition: str, one: str, other: str) -> str:
    if condition == "true" or one == other:
        return one
    return other if condition == "false" else f"(ite {condition} {one} {other})"


def _as(sort: Sort, term: Term) -> Term:
    """The term with the sort of the variable it is written to."""
    if term.sort is sort:
        return term
    assert sort is Sort.REAL and term.sort is Sort.INT, "a value of another sort is a defect"
    return to_real(term)


def _within(value: Term, domain: Domain) -> Term:
    """The value lies in the domain; see `checker.system.domains.contains`."""
    if domain.sort is Sort.BOOL:
        return TRUE
    if domain.labels:
        return conj(le(integer(0), value), le(value, integer(len(domain.labels) - 1)))
    listed = disj(*(eq(value, one) for one in domain.values)) if domain.values else TRUE
    low = TRUE if domain.low is None else le(domain.low, value)
    high = TRUE if domain.high is None else le(value, domain.high)
    return conj(listed, low, high)


def _timed(system: System) -> tuple[int, ...]:
    """The timers whose age something may read: a deadline, a window, a copy of one that counts."""
    found = {t for t, timer in enumerate(system.timers) if timer.deadline is not None}
    found |= {t.timer for t in system.transitions if t.timer is not None and _looks(t.windows)}
    copies = {pair for t in system.transitions for b in t.branches for pair in b.copies}
    size = -1
    while size != len(found):
        size = len(found)
        found |= {source for target, source in copies if target in found}
    return tuple(sorted(found))


def _looks(windows: Iterable[AgeWindow]) -> bool:
    return any(
        w.high is not None or w.strict or w.low.op is not Op.CONST or number(w.low) != 0
        for w in windows
    )


def _rests(system: System, t: int) -> bool:
    """Whether by their form nothing reads the age of the timer while it is inactive."""
    active = system.timers[t].active
    if any(source == t for tr in system.transitions for b in tr.branches for _, source in b.copies):
        return False
    captured = {x for timer in system.timers for x, _ in timer.captures}
    if captured & variables_of(active):
        return False
    return all(
        _says(branch.guard, active)
        for transition in system.transitions
        if transition.timer == t and _looks(transition.windows)
        for branch in transition.branches
    )


def _says(guard: Term, claim: Term) -> bool:
    """Whether each part of the claim, or one of its options, stands among the guard's parts."""
    known = {guard, *_parts(guard, Op.AND)}

    def stands(part: Term) -> bool:
        return part == TRUE or part in known or set(_parts(part, Op.AND)) <= known

    return stands(claim) or all(
        stands(part) or any(map(stands, _parts(part, Op.OR))) for part in _parts(claim, Op.AND)
    )


def _parts(term: Term, op: Op) -> tuple[Term, ...]:
    return term.args if term.op is op else (term,)
