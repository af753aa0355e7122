"""Hypothesis strategies for small random ground systems.

`systems()` covers everything a `System` can say: booleans, enumerations and small integers; open
rigid variables; free initial values; latches; timers with deadlines (binding or waived), captured
bounds and copied stamps; windows with lower, strict and upper bounds, several for one transition.
What a lowering never produces is avoided: a window or deadline that reads what changes while its
timer runs, a timer that starts to run by the writing of a capture, a timed transition that can fire
while its timer is inactive.

A variable `mode` starts at 0; most transitions belong to one mode and lead to another, and `bad`
asks for mode 3, so that what is drawn has runs of some length.

`closed_systems()` are those without strict bounds, `small_settings()` bound what is drawn.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

from hypothesis import strategies as st

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
    boolean,
    conj,
    disj,
    eq,
    integer,
    ite,
    le,
    lt,
    negate,
    real,
    to_real,
    var,
)

BOOL = Domain(Sort.BOOL)
COLOURS = Domain(Sort.INT, labels=("red", "green", "blue"))
SMALL = Domain(Sort.INT, low=integer(0), high=integer(2))
MODES = Domain(Sort.INT, labels=("idle", "asked", "under way", "done"))
DURATION = Domain(Sort.REAL, low=real(0), high=real(2), values=(real(1), real(2)), unit="ms")
CAP = 4
"""No bound in a system drawn with the default shape is larger."""
PROPERTY = "bad"
OTHER = "other"


@dataclass(frozen=True, slots=True)
class Shape:
    """How large a drawn system may be and what it may contain."""

    variables: int = 2
    transitions: int = 5
    timers: int = 3
    latches: int = 1
    rigids: int = 1
    constant: int = 2
    strict: bool = True
    copies: bool = True
    captures: bool = True
    free_initial: bool = True
    fair: bool = False


def constants(shape: Shape) -> st.SearchStrategy[Term]:
    return st.integers(0, shape.constant).map(real)


def predicates(names: dict[str, Domain]) -> st.SearchStrategy[Term]:
    """Boolean terms over the given variables, small."""
    atoms: list[st.SearchStrategy[Term]] = [st.just(TRUE)]
    for name, domain in names.items():
        if domain.sort is Sort.BOOL:
            atoms.append(st.just(var(name, Sort.BOOL)))
            atoms.append(st.just(negate(var(name, Sort.BOOL))))
        elif domain.sort is Sort.INT:
            value = var(name, Sort.INT)
            atoms.append(st.integers(0, 2).map(lambda k, v=value: eq(v, integer(k))))
            atoms.append(st.integers(0, 2).map(lambda k, v=value: le(v, integer(k))))
            atoms.append(st.integers(0, 2).map(lambda k, v=value: lt(integer(k), v)))
    atom = st.one_of(atoms[::-1])
    pair = st.tuples(atom, atom)
    return st.one_of(
        atom,
        pair.map(lambda p: conj(*p)),
        pair.map(lambda p: disj(*p)),
        pair.map(lambda p: eq(*p)),
    )


def in_mode(k: int) -> Term:
    return eq(var("mode", Sort.INT), integer(k))


def modes() -> st.SearchStrategy[Term]:
    """Being in one of two or three modes."""
    return st.sets(st.integers(0, 3), min_size=2, max_size=3).map(
        lambda chosen: disj(*(in_mode(k) for k in sorted(chosen)))
    )


def activity(names: dict[str, Domain]) -> st.SearchStrategy[Term]:
    """When a timer runs: always, in some modes, or while something holds."""
    read = {n: d for n, d in names.items() if n != "mode"}
    return st.one_of(st.just(TRUE), st.just(TRUE), modes(), predicates(read))


def values(domain: Domain, names: dict[str, Domain]) -> st.SearchStrategy[Term]:
    """Terms that stay inside the domain whatever the state."""
    if domain.sort is Sort.BOOL:
        return predicates(names)
    literal = st.integers(0, 2).map(integer)
    same = [n for n, d in names.items() if d.sort is Sort.INT and n != "mode"]
    options: list[st.SearchStrategy[Term]] = [
        literal,
        st.tuples(predicates(names), literal, literal).map(lambda t: ite(*t)),
    ]
    if same:
        read = st.sampled_from(same).map(lambda n: var(n, Sort.INT))
        options.append(read)
        options.append(read.map(lambda v: ite(lt(v, integer(2)), add(v, integer(1)), integer(0))))
    return st.one_of(options)


@st.composite
def systems(draw: st.DrawFn, shape: Shape = Shape()) -> System:
    """A small ground system with the property `bad`."""
    domains = draw(
        st.lists(
            st.sampled_from((BOOL, BOOL, COLOURS, SMALL)), min_size=1, max_size=shape.variables
        )
    )
    rigid_domains = draw(st.lists(st.sampled_from((BOOL, SMALL, DURATION)), max_size=shape.rigids))
    rigids = tuple(Rigid(f"p{i}", domain) for i, domain in enumerate(rigid_domains))
    open_names = {one.name: one.domain for one in rigids}
    state_names = {f"x{i}": domain for i, domain in enumerate(domains)}
    names = {**open_names, "mode": MODES, **state_names}

    variables = [Variable("mode", MODES, integer(0))]
    for name, domain in state_names.items():
        free = shape.free_initial and draw(st.integers(0, 3)) == 3
        initial = None if free else draw(values(domain, open_names))
        variables.append(Variable(name, domain, initial))
    latches: list[Latch] = []
    for i in range(draw(st.integers(0, shape.latches))):
        value = draw(predicates(names))
        variables.append(Variable(f"latch{i}", BOOL, FALSE))
        if draw(st.booleans()):
            value = disj(value, var(f"latch{i}", Sort.BOOL))
        latches.append(Latch(f"latch{i}", value))
        names = {**names, f"latch{i}": BOOL}
    writable = {n: d for n, d in names.items() if n not in open_names and n[0] != "l"}

    timers: list[Timer] = []
    for i in range(draw(st.integers(min(1, shape.timers), shape.timers))):
        bound = draw(bounds(shape, open_names))
        captures: tuple[tuple[str, Term], ...] = ()
        if shape.captures and draw(st.integers(0, 3)) == 3:
            variables.append(Variable(f"d{i}", DURATION, real(1)))
            read = draw(
                st.one_of(
                    predicates(names).map(lambda p: ite(p, real(1), real(2))),
                    values(SMALL, names).map(to_real),
                    st.just(
                        ite(
                            le(var(f"d{i}", Sort.REAL), real(1)),
                            add(var(f"d{i}", Sort.REAL), var(f"d{i}", Sort.REAL)),
                            real(1),
                        )
                    ),
                )
            )
            captures = ((f"d{i}", read),)
            bound = var(f"d{i}", Sort.REAL)
        has_deadline = draw(st.integers(0, 2)) == 2
        binding = draw(predicates(open_names)) if draw(st.integers(0, 3)) == 3 else TRUE
        timers.append(
            Timer(
                f"t{i}", draw(activity(names)), bound if has_deadline else None, binding, captures
            )
        )

    transitions = [
        draw(transition(shape, i, names, writable, open_names, timers))
        for i in range(draw(st.integers(min(3, shape.transitions), shape.transitions)))
    ]
    return System(
        name="drawn",
        rigids=rigids,
        constraints=tuple(draw(st.lists(predicates(open_names), max_size=1))) if rigids else (),
        variables=tuple(variables),
        initially=tuple(draw(st.lists(predicates(names), max_size=1)))
        if draw(st.integers(0, 3)) == 3
        else (),
        latches=tuple(latches),
        timers=tuple(timers),
        transitions=tuple(transitions),
        properties={
            PROPERTY: conj(in_mode(3), draw(st.one_of(st.just(TRUE), predicates(names)))),
            OTHER: conj(draw(modes()), draw(predicates(names))),
        },
    )


def bounds(shape: Shape, open_names: dict[str, Domain]) -> st.SearchStrategy[Term]:
    """Bounds of windows and deadlines: constants, or an open duration."""
    durations = [n for n, d in open_names.items() if d.sort is Sort.REAL]
    if not durations:
        return constants(shape)
    return st.one_of(constants(shape), st.sampled_from(durations).map(lambda n: var(n, Sort.REAL)))


@st.composite
def transition(
    draw: st.DrawFn,
    shape: Shape,
    position: int,
    names: dict[str, Domain],
    writable: dict[str, Domain],
    open_names: dict[str, Domain],
    timers: list[Timer],
) -> Transition:
    """A transition; if it has a timer its guards imply that the timer is active."""
    timer = draw(st.integers(-1, len(timers) - 1)) if timers else -1
    timer = None if timer < 0 else timer
    windows: tuple[AgeWindow, ...] = ()
    if timer is not None:
        windows = tuple(
            draw(st.lists(age_window(shape, open_names, timers[timer]), min_size=1, max_size=2))
        )
    every = tuple(range(len(timers)))
    restarts = set(draw(st.lists(st.sampled_from(every), max_size=1))) if timers else set()
    if timer is not None and draw(st.integers(0, 3)) > 0:
        restarts.add(timer)
    branches = []
    for _ in range(draw(st.integers(1, 2))):
        here = draw(st.sampled_from((position % 3, position % 3, position % 3, position % 3, 4)))
        read = {n: d for n, d in names.items() if here == 4 or n != "mode"}
        guard = draw(predicates(read)) if draw(st.integers(0, 3)) == 3 else TRUE
        if here < 4:
            guard = conj(in_mode(here), guard)
        if timer is not None:
            guard = conj(guard, timers[timer].active)
        written = draw(st.lists(st.sampled_from(sorted(writable)), max_size=2, unique=True))
        effects = tuple((n, draw(values(writable[n], names))) for n in written if n != "mode")
        there = draw(st.sampled_from((here + 1, here + 1, here + 1, 0, here, 4)))
        if there < 4:
            effects = (("mode", integer(there)), *effects)
        copies: tuple[tuple[int, int], ...] = ()
        if shape.copies and len(timers) > 1 and draw(st.integers(0, 2)) == 2:
            copies = (draw(st.sampled_from(((0, 1), (1, 0)))),)
        again = tuple(draw(st.lists(st.sampled_from(every), max_size=1))) if timers else ()
        branches.append(Branch(guard, effects, restarts=again, copies=copies))
    return Transition(
        name=f"T{position}",
        branches=tuple(branches),
        origin=Origin("C", f"CA-{position}", f"t{position}", Moment.ACTION, position),
        timer=timer,
        windows=windows,
        restarts=tuple(sorted(restarts)),
        fair=shape.fair and timer is None and draw(st.booleans()),
    )


@st.composite
def age_window(
    draw: st.DrawFn, shape: Shape, open_names: dict[str, Domain], timer: Timer
) -> AgeWindow:
    low = draw(bounds(shape, open_names))
    if timer.captures and draw(st.booleans()):
        low = var(timer.captures[0][0], Sort.REAL)
    if timer.deadline is not None and draw(st.integers(0, 2)) > 0:
        low = timer.deadline if draw(st.booleans()) else real(0)
    high = draw(st.one_of(st.none(), st.none(), bounds(shape, open_names)))
    if high is not None and draw(st.integers(0, 3)) > 0:
        high = add(low, high)
    strict = shape.strict and draw(st.booleans())
    when = draw(predicates(open_names)) if draw(st.integers(0, 3)) == 3 else TRUE
    return AgeWindow(low, high, strict, when)


def closed_systems(shape: Shape = Shape()) -> st.SearchStrategy[System]:
    """Systems without strict bounds: integer times are exact for them."""
    return systems(replace(shape, strict=False))


def lenient_systems(shape: Shape = Shape()) -> st.SearchStrategy[System]:
    """Systems whose deadlines are all waived: free of time-locks except by firing for ever."""
    return systems(shape).map(
        lambda s: replace(s, timers=tuple(replace(t, binding=boolean(False)) for t in s.timers))
    )
