"""The transition system while it is being put together.

Lowering appends to a `Draft` and at the end `Draft.finish` freezes it. Watchers (`no CA for d`,
`times(CA last d)`, `after CA`) hang themselves on the executions of actions: an execution is a
branch that carries the action's position and the values of its binders.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import field, replace
from graphlib import CycleError, TopologicalSorter

from checker.codes import EMPTY_WINDOW
from checker.diagnostics import Diagnostic, Label, Span
from checker.records import dataclass
from checker.system.lowering.setting import LoweringError
from checker.system.system import (
    AgeWindow,
    Branch,
    Domain,
    Latch,
    Origin,
    Rigid,
    Role,
    System,
    Timer,
    Transition,
    Variable,
)
from checker.system.terms import (
    FALSE,
    TRUE,
    Sort,
    Term,
    conj,
    disj,
    eq,
    le,
    lt,
    number,
    var,
    variables_of,
)
from checker.system.wording import Words


@dataclass(frozen=True, slots=True)
class Execution:
    """Action `action` executed in the copy, or with the choice, `indices` (None: not known)."""

    action: int
    indices: tuple[int, ...] | None


@dataclass(frozen=True, slots=True)
class Ending:
    """The end of a lasting action's copy: the flag that says it goes on, its designed duration."""

    action: int
    copy: tuple[int, ...]
    going: Term
    low: Term
    high: Term | None


@dataclass(frozen=True, slots=True)
class Obligation:
    """`empty` must hold for no value of the parameters: the window of `what` would never open."""

    empty: Term
    what: str
    span: Span


@dataclass(slots=True)
class BranchDraft:
    guard: Term
    effects: dict[str, Term]
    choices: tuple[tuple[str, str], ...] = ()
    restarts: list[int] = field(default_factory=list)
    copies: list[tuple[int, int]] = field(default_factory=list)
    executes: Execution | None = None
    ends: Ending | None = None
    after: Term | None = None
    stranger: bool = False


@dataclass(slots=True)
class TransitionDraft:
    name: str
    branches: list[BranchDraft]
    origin: Origin
    timer: int | None = None
    windows: tuple[AgeWindow, ...] = ()
    restarts: tuple[int, ...] = ()
    fair: bool = False


Watcher = Callable[[BranchDraft], None]


class Draft:
    """Mutable only while lowering runs; nothing outside this package sees one."""

    def __init__(self, name: str) -> None:
        self.name = name
        self.rigids: list[Rigid] = []
        self.constraints: list[Term] = []
        self.variables: dict[str, Variable] = {}
        self.initially: list[Term] = []
        self.latches: list[Latch] = []
        self.timers: list[Timer] = []
        self.transitions: list[TransitionDraft] = []
        self.properties: dict[str, Term] = {}
        self._watchers: list[tuple[frozenset[int], tuple[int, ...] | None, Watcher]] = []
        self.obligations: list[Obligation] = []
        self.hazard: Term | None = None
        self.counted: dict[str, Term] = {}
        self.tallies: dict[str, Term] = {}
        self.members: set[str] = set()
        self._described: dict[str, tuple[str, tuple[Term, ...]]] = {}
        self._used: dict[str, int] = {}

    def unique(self, stem: str) -> str:
        """`stem`, or `stem~2`, `stem~3`, .. where it is taken."""
        count = self._used.get(stem, 0) + 1
        self._used[stem] = count
        return stem if count == 1 else f"{stem}~{count}"

    def internal(self, stem: str, domain: Domain, initial: Term | None) -> Term:
        """A new bookkeeping variable. Its name holds a space, which no name of a model's does."""
        name = self.unique(stem if " " in stem else f"{stem} flag")
        self.variables[name] = Variable(name, domain, initial, Role.INTERNAL, label=stem)
        return var(name, domain.sort)

    def tally(self, condition: Term) -> Term:
        """How many members satisfy a condition that is said of the only one with a name."""
        name = next((n for n, c in self.tallies.items() if c == condition), None)
        if name is None:
            name = f"tally {len(self.tallies)}"
            self.tallies[name] = condition
        return var(name, Sort.INT)

    def describe(self, name: str, template: str, *terms: Term) -> None:
        """What people are told that a bookkeeping variable stands for."""
        self._described[name] = (template, terms)

    def flag(self, stem: str, initial: Term = FALSE) -> Term:
        return self.internal(stem, Domain(Sort.BOOL), initial)

    def timer(self, timer: Timer) -> int:
        self.timers.append(timer)
        return len(self.timers) - 1

    def require_order(self, low: Term, high: Term | None, what: str, span: Span) -> None:
        """Note that `low` must not exceed `high`; a window that never opens is a mistake."""
        if high is None:
            return
        empty = lt(high, low)
        if empty == TRUE:
            raise LoweringError(
                Diagnostic(
                    EMPTY_WINDOW,
                    f"the window of `{what}` is empty here: it closes before it opens",
                    Label(span, f"opens at {number(low)}ms, closes at {number(high)}ms"),
                    help="make the lower bound at most the upper bound for these parameters",
                )
            )
        if empty != FALSE:
            self.obligations.append(Obligation(empty, what, span))

    def watch(
        self, actions: Sequence[int], indices: tuple[int, ...] | None, watcher: Watcher
    ) -> None:
        """Call `watcher` on every branch that executes one of `actions` (in that copy)."""
        self._watchers.append((frozenset(actions), indices, watcher))

    def finish(self) -> System:
        for actions, indices, watcher in self._watchers:
            for transition in self.transitions:
                for branch in transition.branches:
                    done = branch.executes
                    if done is None or done.action not in actions:
                        continue
                    if indices is None or done.indices == indices:
                        watcher(branch)
        system = System(
            self.name,
            tuple(self.rigids),
            tuple(c for c in self.constraints if c != TRUE),
            self._ordered_variables(),
            tuple(c for c in self.initially if c != TRUE),
            tuple(self.latches),
            tuple(self.timers),
            tuple(t for t in map(_freeze, self.transitions) if t.branches),
            dict(self.properties),
        )
        return self._labelled(system)

    def _labelled(self, system: System) -> System:
        words = Words(system)
        for name, (template, terms) in self._described.items():
            words.labels[name] = template.format(*(words.say(t, 4) for t in terms))
        variables = tuple(
            replace(v, label=words.labels.get(v.name, v.label)) for v in system.variables
        )
        return replace(system, variables=variables)

    def _ordered_variables(self) -> tuple[Variable, ...]:
        needs = {
            name: [n for n in variables_of(v.initial) if n in self.variables]
            if v.initial is not None
            else []
            for name, v in self.variables.items()
        }
        try:
            order = list(TopologicalSorter(needs).static_order())
        except CycleError as error:
            raise CyclicInitialValues(tuple(error.args[1])) from None
        return tuple(self.variables[name] for name in order)


class CyclicInitialValues(Exception):
    """Beliefs that follow each other in a circle have no first value; names the variables."""

    def __init__(self, names: tuple[str, ...]) -> None:
        super().__init__(" -> ".join(names))
        self.names = names


def _freeze(draft: TransitionDraft) -> Transition:
    branches = tuple(
        Branch(
            branch.guard,
            tuple((n, t) for n, t in branch.effects.items() if t != var(n, t.sort)),
            branch.choices,
            tuple(branch.restarts),
            tuple(branch.copies),
        )
        for branch in draft.branches
        if branch.guard != FALSE
    )
    return Transition(
        draft.name, branches, draft.origin, draft.timer, draft.windows, draft.restarts, draft.fair
    )


def in_domain(term: Term, domain: Domain) -> Term:
    """The predicate that `term` lies in a number's declared range."""
    if domain.values:
        return disj(*(eq(term, value) for value in domain.values))
    low = le(domain.low, term) if domain.low is not None else TRUE
    high = le(term, domain.high) if domain.high is not None else TRUE
    return conj(low, high)
