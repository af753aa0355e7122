"""The timed transition system: what a model means, for one setting of its sizes and switches.

After Henzinger, Manna and Pnueli, "Timed transition systems" (1991). A state gives every variable a
value, every timer the instant (its *stamp*) since which it has been active, and the time `now`.
Rigid variables (open parameters and switches) are chosen once.

**Letting time pass** to t: allowed if t <= stamp + deadline for every active timer with a deadline.

**Firing** branch B of transition T in state s at `now`: B's guard holds in s, and T has no timer or
one of T's windows admits `age = now - stamp(T.timer)` (low <= age, low < age where strict,
age <= high). Then

1. B's effects are computed in s and written all at once, giving s1;
2. the latches are computed one after another, in order, giving s2;
3. every timer is updated: one in B.copies takes the old stamp of its source; else one that is
   active in s2 and was not active in s, or is restarted by T or B, is stamped `now` and its
   captures are computed in s2 and written; else it keeps its stamp (which has no meaning while it
   is inactive).

**Initially** `now` is 0, variables have their initial values (any value of their domain where there
is none), then the latches are computed in order, then every timer is stamped 0 and its captures
computed. Several transitions may fire at one instant, one after another.

Everything here is ground and exact. No solver, no syntax, no printing.
"""

from __future__ import annotations

from dataclasses import field
from enum import Enum

from checker.recording import Deviating
from checker.records import dataclass
from checker.system.terms import FALSE, TRUE, Sort, Term


@dataclass(frozen=True, slots=True)
class Domain:
    """The values of a variable, for printing, for enumeration, and as its declared range.

    `labels` is non-empty for enumerations and group members: value i is shown as labels[i]. For
    numbers `low`/`high` are terms over rigid variables (None: unbounded), `values` the literals of
    an enumeration of quantities, `unit` one of "", "ms", "bytes", "cpu".
    """

    sort: Sort
    labels: tuple[str, ...] = ()
    low: Term | None = None
    high: Term | None = None
    values: tuple[Term, ...] = ()
    unit: str = ""


@dataclass(frozen=True, slots=True)
class Rigid:
    """An open parameter or a switch: chosen once, the same in the whole run."""

    name: str
    domain: Domain


class Role(Enum):
    """What a variable is for. Only truths and beliefs are shown to people."""

    TRUTH = "truth"
    BELIEF = "belief"
    INTERNAL = "internal"


@dataclass(frozen=True, slots=True)
class Variable:
    """`initial` is a term over rigid variables and variables listed earlier; None is "any value".

    `component` is the owner as shown (`Rules[2]`), `label` the variable's own name. For a belief
    that follows something, `truth` is the term it follows, for showing where the two differ.
    """

    name: str
    domain: Domain
    initial: Term | None
    role: Role = Role.TRUTH
    component: str = ""
    label: str = ""
    truth: Term | None = None


@dataclass(frozen=True, slots=True)
class Latch:
    """After every firing, and once at the start: `variable := value`, read in the state so far."""

    variable: str
    value: Term


@dataclass(frozen=True, slots=True)
class Timer:
    """`deadline` binds only where `binding` (over rigid variables) holds.

    The deadline, like the windows of a transition, is read in the present state; it mentions rigid
    variables, captured ones, and others that change only in firings that restart this timer (the
    flag that tells the first tick of an `every` from later ones), so its value is fixed from stamp
    to stamp. `captures` are variables written whenever the timer is stamped with the present
    instant: bounds that read the state are fixed at that moment.
    """

    name: str
    active: Term
    deadline: Term | None = None
    binding: Term = TRUE
    captures: tuple[tuple[str, Term], ...] = ()


@dataclass(frozen=True, slots=True)
class AgeWindow:
    """Ages at which a transition may fire; only where `when` (over rigid variables) holds."""

    low: Term
    high: Term | None = None
    strict: bool = False
    when: Term = TRUE


@dataclass(frozen=True, slots=True)
class Branch:
    """One way in which a transition fires: a choice of its `any` variables.

    `choices` pairs a choice's name with the value as shown. `restarts` and `copies` (target,
    source) are positions of timers.
    """

    guard: Term
    effects: tuple[tuple[str, Term], ...]
    choices: tuple[tuple[str, str], ...] = ()
    restarts: tuple[int, ...] = ()
    copies: tuple[tuple[int, int], ...] = ()


class Moment(Enum):
    """Which part of a command a transition is; INTERNAL ones keep the books (`for d`, monitors)."""

    ACTION = "action"
    GIVEN = "given"
    EXECUTED = "executed"
    ENDED = "ended"
    TOLD = "told"
    LOST = "lost"
    IDLE = "idle"
    INTERNAL = "internal"


@dataclass(frozen=True, slots=True)
class Origin:
    """What people know a transition as: `KubeProxy[2]`, `CA-7`, `sync`.

    `action` is the position in `Model.actions`, -1 where it comes from a belief or a monitor;
    `copy` the values of the `per` binders as shown; `switches` the scenarios that widen, delay or
    lose what it does (a hint for the reader).
    """

    component: str
    ident: str
    name: str
    moment: Moment
    action: int = -1
    copy: tuple[str, ...] = ()
    target: str = ""
    switches: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Transition:
    """`timer` is the position of the timer whose age the windows speak of.

    `restarts` lists the timers that start afresh on every firing (its own among them). `fair`:
    weakly fair, for claims of the form `P leads to Q` without a bound.
    """

    name: str
    branches: tuple[Branch, ...]
    origin: Origin
    timer: int | None = None
    windows: tuple[AgeWindow, ...] = ()
    restarts: tuple[int, ...] = ()
    fair: bool = False


@dataclass(frozen=True, slots=True)
class Asked:
    """The setting that a system was lowered for, by names; `values` are terms over rigid variables.

    The other fields are those of `checker.recording.Fixed`; `kept`: some group was abstracted.
    """

    values: tuple[tuple[str, Term], ...] = ()
    on: tuple[str, ...] = ()
    free: tuple[str, ...] = ()
    open: tuple[str, ...] = ()
    kept: bool = False
    deviations: tuple[Deviating, ...] = ()
    goal: tuple[str, str] | None = None


@dataclass(frozen=True, slots=True)
class System:
    """A ground timed transition system.

    `constraints` restrict the rigid variables, `initially` the variables at time 0 (before
    latches). `properties` name predicates over variables and rigid ones (hazards, monitors'
    alarms). `asked` says where it came from, and is no part of what it means.
    """

    name: str
    rigids: tuple[Rigid, ...]
    constraints: tuple[Term, ...]
    variables: tuple[Variable, ...]
    initially: tuple[Term, ...]
    latches: tuple[Latch, ...]
    timers: tuple[Timer, ...]
    transitions: tuple[Transition, ...]
    properties: dict[str, Term] = field(default_factory=dict)
    asked: Asked | None = field(default=None, compare=False, repr=False)

    def prop(self, name: str) -> Term:
        return self.properties.get(name, FALSE)
