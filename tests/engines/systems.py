"""Hand-written systems, small enough to know the answer by heart."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from checker.system.system import (
    AgeWindow,
    Branch,
    Domain,
    Latch,
    Moment,
    Origin,
    Rigid,
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
    add,
    conj,
    disj,
    eq,
    integer,
    negate,
    real,
    var,
)

BOOL = Domain(Sort.BOOL)
NATURAL = Domain(Sort.INT, low=integer(0))


def flag(name: str) -> Term:
    return var(name, Sort.BOOL)


def number(name: str) -> Term:
    return var(name, Sort.INT)


def duration(name: str) -> Term:
    return var(name, Sort.REAL)


@dataclass(slots=True)
class Draft:
    """A system being written down; every timed transition has a timer active while it can fire."""

    name: str
    rigids: list[Rigid] = field(default_factory=list)
    constraints: list[Term] = field(default_factory=list)
    variables: list[Variable] = field(default_factory=list)
    latches: list[Latch] = field(default_factory=list)
    timers: list[Timer] = field(default_factory=list)
    transitions: list[Transition] = field(default_factory=list)
    properties: dict[str, Term] = field(default_factory=dict)

    def flags(self, *names: str, initial: Term | None = FALSE) -> None:
        self.variables += [Variable(n, BOOL, initial) for n in names]

    def counter(self, name: str, initial: int = 0, high: int | None = None) -> None:
        domain = Domain(Sort.INT, low=integer(0), high=None if high is None else integer(high))
        self.variables.append(Variable(name, domain, integer(initial)))

    def parameter(self, name: str, low: int = 0, high: int = 60_000) -> Term:
        domain = Domain(Sort.REAL, low=real(low), high=real(high), unit="ms")
        self.rigids.append(Rigid(name, domain))
        return duration(name)

    def switch(self, name: str) -> Term:
        self.rigids.append(Rigid(name, BOOL))
        return flag(name)

    def timer(self, active: Term, deadline: Term | None = None, **more: object) -> int:
        name = f"timer {len(self.timers)}"
        self.timers.append(Timer(name, active, deadline, **more))  # type: ignore[arg-type]
        return len(self.timers) - 1

    def act(
        self,
        name: str,
        guard: Term,
        effects: dict[str, Term],
        low: int | Term | None = None,
        high: int | Term | None = None,
        *,
        strict: bool = False,
        moment: Moment = Moment.ACTION,
        timer: int | None = None,
    ) -> None:
        """A transition with one branch; with `low` it has a timer, with `high` a deadline."""
        windows: tuple[AgeWindow, ...] = ()
        restarts: tuple[int, ...] = ()
        if low is not None:
            below = real(low) if isinstance(low, int) else low
            above = real(high) if isinstance(high, int) else high
            if timer is None:
                timer = self.timer(guard, above)
            windows, restarts = (AgeWindow(below, above, strict),), (timer,)
        self.transition(
            name, (Branch(guard, tuple(effects.items())),), timer, windows, restarts, moment
        )

    def transition(
        self,
        name: str,
        branches: Sequence[Branch],
        timer: int | None = None,
        windows: tuple[AgeWindow, ...] = (),
        restarts: tuple[int, ...] = (),
        moment: Moment = Moment.ACTION,
    ) -> None:
        origin = Origin("Component", name, name, moment)
        self.transitions.append(Transition(name, tuple(branches), origin, timer, windows, restarts))

    def done(self, **properties: Term) -> System:
        return System(
            name=self.name,
            rigids=tuple(self.rigids),
            constraints=tuple(self.constraints),
            variables=tuple(self.variables),
            initially=(),
            latches=tuple(self.latches),
            timers=tuple(self.timers),
            transitions=tuple(self.transitions),
            properties=properties,
        )


def race(nodes: int, told: int = 1, synced: int = 1, grace: int = 2) -> System:
    """A pod is deleted; every node is told within `told` ms and forgets it within `synced`; the pod
    stops `grace` ms after the deletion. `late`: it is stopped and some node still forwards to it;
    possible iff grace <= told + synced. `last`: only the last node does."""
    draft = Draft("race")
    draft.flags("deleted", "stopped")
    draft.act("delete", negate(flag("deleted")), {"deleted": TRUE}, 0)
    stopping = conj(flag("deleted"), negate(flag("stopped")))
    draft.act("stop", stopping, {"stopped": TRUE}, grace, grace + 1)
    for i in range(nodes):
        draft.flags(f"listed{i}", f"forwards{i}", initial=TRUE)
        listed, forwards = flag(f"listed{i}"), flag(f"forwards{i}")
        draft.act(
            f"tell{i}",
            conj(flag("deleted"), listed),
            {f"listed{i}": FALSE},
            0,
            told,
            moment=Moment.TOLD,
        )
        draft.act(f"sync{i}", conj(negate(listed), forwards), {f"forwards{i}": FALSE}, 0, synced)
    forwarding = [flag(f"forwards{i}") for i in range(nodes)]
    return draft.done(
        late=conj(flag("stopped"), disj(*forwarding)),
        last=conj(flag("stopped"), forwarding[-1], *map(negate, forwarding[:-1])),
    )


def open_race(nodes: int = 1) -> System:
    """The race with open delays `grace`, `told` and `synced`, each in 0..60 s, and no last moment
    for stopping: `late` is unreachable iff told + synced < grace."""
    draft = Draft("open race")
    grace, told, synced = (draft.parameter(n) for n in ("grace", "told", "synced"))
    draft.flags("deleted", "stopped")
    draft.act("delete", negate(flag("deleted")), {"deleted": TRUE}, 0)
    draft.act("stop", conj(flag("deleted"), negate(flag("stopped"))), {"stopped": TRUE}, grace)
    for i in range(nodes):
        draft.flags(f"listed{i}", f"forwards{i}", initial=TRUE)
        listed, forwards = flag(f"listed{i}"), flag(f"forwards{i}")
        draft.act(f"tell{i}", conj(flag("deleted"), listed), {f"listed{i}": FALSE}, 0, told)
        draft.act(f"sync{i}", conj(negate(listed), forwards), {f"forwards{i}": FALSE}, 0, synced)
    late = conj(flag("stopped"), disj(*(flag(f"forwards{i}") for i in range(nodes))))
    return draft.done(late=late)


def counting(limit: int) -> System:
    """A counter that grows for ever in steps of two: it is never odd, and no k-induction without
    that insight says so. `odd` asks for `limit`."""
    draft = Draft("counting")
    draft.counter("n")
    draft.act("grow", TRUE, {"n": add(number("n"), integer(2))})
    return draft.done(odd=eq(number("n"), integer(limit)))


def pigeons(count: int) -> System:
    """`count` + 1 pigeons choose among `count` holes at the start; `fits` needs a hole for each
    alone. Unsatisfiable, and exponentially hard to see for a solver that only resolves clauses."""
    draft = Draft("pigeons")
    names = [[f"p{i} {j}" for j in range(count)] for i in range(count + 1)]
    for row in names:
        draft.flags(*row, initial=None)
    draft.flags("asked")
    draft.act("ask", negate(flag("asked")), {"asked": TRUE})
    placed = [disj(*(flag(n) for n in row)) for row in names]
    alone = [
        negate(conj(flag(names[i][j]), flag(names[k][j])))
        for j in range(count)
        for i in range(count + 1)
        for k in range(i)
    ]
    return draft.done(fits=conj(flag("asked"), *placed, *alone))


__all__ = [
    "Draft",
    "counting",
    "duration",
    "flag",
    "number",
    "open_race",
    "pigeons",
    "race",
]
