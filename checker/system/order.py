"""Interchangeable members in order: none acts for the first time before the one with the number
before its own has.

A pass from system to system, for those who visit states one by one: of the orders in which members
may begin, of which there are as many as permutations, it leaves one (symmetry breaking). Whatever
members are called, a run stays one when they change names, if the system and the predicate stay the
same. So each run can be had with the members numbered in the order of their first firings, and that
run is one of the system in order. Each run of the system in order is one of the system as it is.

That the system stays the same is looked at, term by term, for two permutations of which all others
are made: the first two members trade places, and each member takes the next one's. What members
are is read off names (`P[2].phase`, `saw UCA-8~2`), which may mislead, but then the two do not come
out the same. Values that name members are not renamed: systems with such variables are left alone.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Mapping
from dataclasses import replace

from checker.records import dataclass
from checker.system.run import Run
from checker.system.system import AgeWindow, Branch, Domain, Role, System, Transition, Variable
from checker.system.terms import FALSE, TRUE, Op, Sort, Term, conj, substitute, var

FEWEST = 3
"""With fewer members there are too few orders to be worth it."""

MOST = 64
"""With more members no one visits all states anyway."""


@dataclass(frozen=True, slots=True)
class Ordered:
    """The system in order, with flags that tell who has acted."""

    system: System
    flags: frozenset[str]

    def back(self, run: Run) -> Run:
        """A run of the system as it is."""
        initial = {name: v for name, v in run.initial.items() if name not in self.flags}
        return replace(run, initial=initial)


def in_order(system: System, predicate: Term) -> Ordered | None:
    """The system with its members in order; None where nothing is to be gained, or where they
    cannot be exchanged."""
    members = _Members.of(system)
    if members is None:
        return None
    table: dict[object, int] = {}
    forms = [
        _Form(table, members.renaming(permutation), permutation).of(system, predicate)
        for permutation in ({}, members.trade(), members.shift())
    ]
    if forms[0] is None or forms != forms[:1] * 3:
        return None
    flags = {str(k): f"acted {k}" for k in range(1, members.count)}
    variables = tuple(
        Variable(name, Domain(Sort.BOOL), FALSE, Role.INTERNAL) for name in flags.values()
    )
    transitions = tuple(_waiting(t, members, flags) for t in system.transitions)
    return Ordered(
        replace(system, variables=(*system.variables, *variables), transitions=transitions),
        frozenset(flags.values()),
    )


def _waiting(transition: Transition, members: _Members, flags: Mapping[str, str]) -> Transition:
    """The transition where those whose it is have to wait for those before them."""
    own = members.named_in(transition.name)
    branches = []
    for branch in transition.branches:
        acting = own | {v for _, v in branch.choices if v in members.labels}
        before = {str(int(label) - 1) for label in acting} - acting - {"0"}
        guard = conj(branch.guard, *(var(flags[b], Sort.BOOL) for b in sorted(before, key=int)))
        told = tuple((flags[a], TRUE) for a in sorted(acting, key=int) if a in flags)
        branches.append(replace(branch, guard=guard, effects=(*branch.effects, *told)))
    return replace(transition, branches=tuple(branches))


_INDEX = re.compile(r"(?<=\[)[0-9]+(?=\])|(?<=~)[0-9]+$")
_Place = tuple[str, tuple[int, ...]]


@dataclass(frozen=True, slots=True)
class _Members:
    """Members are numbered 1 to `count`. `places` tells of a name what it is called without the
    numbers, and whose it is; `names` is the way back."""

    count: int
    places: Mapping[str, _Place]
    names: Mapping[_Place, str]

    @staticmethod
    def of(system: System) -> _Members | None:
        """Who may be members; None where they are too few, or where a variable names one."""
        parts = {name: _read(name, names) for names in _names(system) for name in names}
        found: dict[str, set[int]] = {}
        for base, numbers in parts.values():
            found.setdefault(base, set()).update(numbers)
        count = max((len(n) for base, n in found.items() if "[#]" in base), default=0)
        if not FEWEST <= count <= MOST:
            return None
        first = {base: min(n) for base, n in found.items() if len(n) == count}  # 0 or 1
        bases = {base for base, low in first.items() if max(found[base]) - low == count - 1}
        domains = [*(v.domain for v in system.variables), *(r.domain for r in system.rigids)]
        if not bases or any(domain.labels[:1] == ("1",) for domain in domains):
            return None
        places = {
            name: (base, tuple(number - first[base] + 1 for number in numbers))
            for name, (base, numbers) in parts.items()
            if base in bases
        }
        return _Members(count, places, {place: name for name, place in places.items()})

    @property
    def labels(self) -> frozenset[str]:
        return frozenset(str(k) for k in range(1, self.count + 1))

    def trade(self) -> dict[str, str]:
        return {"1": "2", "2": "1"}

    def shift(self) -> dict[str, str]:
        return {str(k): str(k % self.count + 1) for k in range(1, self.count + 1)}

    def named_in(self, name: str) -> frozenset[str]:
        return frozenset(map(str, self.places[name][1]) if name in self.places else ())

    def renaming(self, permutation: Mapping[str, str]) -> Callable[[str], str]:
        def renamed(name: str) -> str:
            if name not in self.places:
                return name
            base, numbers = self.places[name]
            others = tuple(int(permutation.get(str(n), str(n))) for n in numbers)
            return self.names.get((base, others), f"no {name}")

        return renamed


def _names(system: System) -> Iterator[set[str]]:
    """Names of one kind at a time: a timer may be called like its transition."""
    yield {variable.name for variable in system.variables}
    yield {rigid.name for rigid in system.rigids}
    yield {timer.name for timer in system.timers}
    yield {transition.name for transition in system.transitions}


def _read(name: str, names: set[str]) -> _Place:
    """A name without its numbers, and these; `x` beside `x~2` is the first of them."""
    if f"{name}~2" in names:
        name += "~1"
    return _INDEX.sub("#", name), tuple(map(int, _INDEX.findall(name)))


@dataclass(frozen=True, slots=True)
class _Form:
    """What a system is when all in it are called by other names, without regard to order.

    `table` numbers terms, so that those that differ only in the order of arguments that may come in
    any order have the same number; systems are compared by the same table. `chosen` renames what is
    chosen.
    """

    table: dict[object, int]
    name: Callable[[str], str]
    chosen: Mapping[str, str]

    def of(self, system: System, predicate: Term) -> object:
        """None where names are not enough to tell everything apart."""
        known: dict[Term, int] = {}

        def term(one: Term | None) -> int | None:
            return None if one is None else self._number(one, known)

        def domain(one: Domain) -> object:
            rest = replace(one, low=None, high=None)
            return (rest, term(one.low), term(one.high))

        def window(one: AgeWindow) -> object:
            return (term(one.low), term(one.high), one.strict, term(one.when))

        clocks = [self.name(timer.name) for timer in system.timers]

        def places(positions: Iterable[int]) -> frozenset[str]:
            return frozenset(clocks[p] for p in positions)

        def branch(one: Branch) -> object:
            return (
                tuple(sorted((n, self.chosen.get(v, v)) for n, v in one.choices)),
                term(one.guard),
                frozenset((self.name(n), term(t)) for n, t in one.effects),
                places(one.restarts),
                frozenset((clocks[a], clocks[b]) for a, b in one.copies),
            )

        def transition(one: Transition) -> object:
            return (
                self.name(one.name),
                None if one.timer is None else clocks[one.timer],
                frozenset(map(window, one.windows)),
                places(one.restarts),
                frozenset(map(branch, one.branches)),
            )

        parts: tuple[list[object], ...] = (
            [(self.name(r.name), domain(r.domain)) for r in system.rigids],
            [(self.name(v.name), domain(v.domain), term(v.initial)) for v in system.variables],
            [(self.name(name), term(value)) for name, value in _latched(system).items()],
            [
                (
                    self.name(t.name),
                    term(t.active),
                    term(t.deadline),
                    term(t.binding),
                    frozenset((self.name(n), term(c)) for n, c in t.captures),
                )
                for t in system.timers
            ],
            [transition(t) for t in system.transitions],
        )
        sets = [frozenset(part) for part in parts]
        if len(set(clocks)) != len(clocks) or [*map(len, sets)] != [*map(len, parts)]:
            return None
        conditions = (frozenset(map(term, cs)) for cs in (system.constraints, system.initially))
        return (*sets, *conditions, term(predicate))

    def _number(self, whole: Term, known: dict[Term, int]) -> int:
        stack = [whole]
        while stack:
            node = stack[-1]
            missing = [arg for arg in node.args if arg not in known]
            if missing:
                stack += missing
                continue
            stack.pop()
            args = [known[arg] for arg in node.args]
            if node.op in _ANY_ORDER:
                args.sort()
            value = self.name(node.name) if node.op is Op.VAR else node.value
            key = (node.op, tuple(args), type(value), value, node.sort)
            known[node] = self.table.setdefault(key, len(self.table))
        return known[whole]


def _latched(system: System) -> dict[str, Term]:
    """What all latches together make of a state, in whichever order they are computed."""
    values: dict[str, Term] = {}
    for latch in system.latches:
        values[latch.variable] = substitute(latch.value, values)
    return values


_ANY_ORDER = (Op.AND, Op.OR, Op.EQ, Op.ADD, Op.MUL)

__all__ = ["Ordered", "in_order"]
