"""Runs of large groups found with few members: beside a crowd that does nothing, or in step.

**A crowd that does nothing.** Besides the few there is one member that stands for all the others:
counts and sums take it so many times. What it could do, and what chooses it, is taken away; its
deadlines are not. So long as no variable names it, its members are all alike all the time, and a
run of this system is a run of the large group. Where members are compared with each other the crowd
is refused by the lowering (`AbstractionFailed`), and so is one with monitors of its own, which tick
whether or not it acts.

**Members in step.** A further member stands for so many that do the same at the same instants, one
after the other. That is a run of the large group where no member notices the others: what a member
does writes nothing but its own variables and looks at no other member's, no latch and no timer but
its own looks at them, and latches stay as they are while nothing else happens. (Others may look at
them when they fire: the members in step are then all where the one is. The hazard is looked at
there as well.) Whether it is so is asked of the systems of one, two and three members: the second
is as any other, and the third is somebody else.
"""

from __future__ import annotations

import re
import time
from collections.abc import Callable, Iterable, Iterator, Mapping, Sequence
from dataclasses import replace

from checker.claims.bench import Answer, Bench, Witness
from checker.claims.legal import domains_of
from checker.claims.questions import Question
from checker.engines.contract import Budget
from checker.model.entities import Model
from checker.recording import Recording, Value
from checker.records import dataclass
from checker.smt.satisfy import satisfying
from checker.smt.session import Stopped
from checker.system.evaluate import holds
from checker.system.lowering import (
    AbstractionFailed,
    Lowered,
    LoweringError,
    group_sizes,
    lower,
)
from checker.system.system import Latch, Moment, System, Timer, Transition
from checker.system.terms import Term, disj, eq, negate, substitute, variables_of

GOAL = "goal"
MOST_ACTING = 6
"""With so many members at most a run is sought."""

FEW_ACTING = 1
"""With more members than this a run of members in step is sought first."""

SEARCH = 0.1
"""The part of the time that a search with few members may take."""


@dataclass(frozen=True, slots=True)
class Settled:
    """An answer for a large group, and how few members it took. `spread` makes of the recording of
    its run one in which each member does by itself what one does that stands for many."""

    answer: Answer
    note: str
    spread: Callable[[Recording], Recording] | None = None


@dataclass(frozen=True, slots=True)
class _Shape:
    """How the members of a group are stood for: so many by one each, the last of which stands for
    `together`, and `idle` ones, which do nothing, by one more."""

    acting: int
    together: int
    idle: int

    @property
    def members(self) -> int:
        return self.acting + (self.idle > 0)

    @property
    def weights(self) -> tuple[int, ...]:
        """Of the last members of those."""
        together = (self.together,) if self.acting else ()
        return (*together, self.idle) if self.idle else together

    @property
    def many(self) -> frozenset[int]:
        """Positions of the members that stand for several."""
        found = {self.acting} if self.idle else set()
        return frozenset(found | ({self.acting - 1} if self.together > 1 else set()))


_Shapes = Mapping[str, _Shape]


def with_crowd(
    bench: Bench, asked: Question, groups: Sequence[str], budget: Budget
) -> Settled | None:
    """A run of few members beside a crowd, or of as many in step as it takes."""
    sizes = group_sizes(bench.model, asked.setting)
    until = time.monotonic() + budget.remaining() * SEARCH
    share = replace(budget, deadline=until)
    most = min(MOST_ACTING, *(sizes[group] - 1 for group in groups))
    for acting in range(most + 1):
        try:
            if acting == FEW_ACTING + 1:
                step = in_step(bench, asked, groups, share)
                if step is not None:
                    return step
            settled = _beside(bench, asked, groups, acting, share)
        except (LoweringError, AbstractionFailed):
            if acting > 0:
                return None
            settled = None  # something has to be said of a member
        if settled is not None:
            return settled
        if time.monotonic() > until:
            return None
    return None


def _beside(
    bench: Bench, asked: Question, groups: Sequence[str], acting: int, budget: Budget
) -> Settled | None:
    """A run of so many members beside a crowd that does nothing."""
    sizes = group_sizes(bench.model, asked.setting)
    shapes = {group: _Shape(acting, 1, sizes[group] - acting) for group in groups}
    answer = _decided(bench, asked, shapes, budget)
    if answer is None:
        return None
    note = ", ".join(f"{shape.idle} of {group} do nothing" for group, shape in shapes.items())
    return Settled(answer, note)


def _decided(bench: Bench, asked: Question, shapes: _Shapes, budget: Budget) -> Answer | None:
    """A run of the system of that shape."""
    lowered = _shaped(bench.model, asked, shapes)
    if lowered is None:
        return None
    goal = disj(*(lowered.system.properties[name] for name in lowered.parts[GOAL]))
    answer = bench.decide(lowered.system, goal, budget)
    if answer.witness is None or _named(answer.witness, shapes.values()):
        return None
    return answer


def _shaped(model: Model, asked: Question, shapes: _Shapes) -> Lowered | None:
    """The system in which few members stand for all, as the shapes say.

    None where those that do nothing have monitors of their own, which tick whether they act or not.
    """
    acting = {group: shape.acting for group, shape in shapes.items()}
    members = {group: shape.members for group, shape in shapes.items()}
    weights = {group: shape.weights for group, shape in shapes.items()}
    few = lower(model, replace(asked.setting, sized=acting), {GOAL: asked.goal})
    whole = lower(model, replace(asked.setting, sized=members, crowd=weights), {GOAL: asked.goal})
    if _monitors(few.system) != _monitors(whole.system):
        return None
    idle = {str(shape.acting + 1) for shape in shapes.values() if shape.idle}
    many = {str(place + 1) for shape in shapes.values() for place in shape.many}
    known = {(t.name, b.choices) for t in few.system.transitions for b in t.branches}
    transitions = []
    for transition in whole.system.transitions:
        branches = tuple(
            b
            for b in transition.branches
            if (transition.name, b.choices) in known
            and idle.isdisjoint(transition.origin.copy)
            and many.isdisjoint(value for _, value in b.choices)
        )
        if branches:
            transitions.append(replace(transition, branches=branches))
    system = replace(whole.system, transitions=tuple(transitions))
    return replace(whole, system=system)


def _monitors(system: System) -> int:
    return sum(t.origin.moment is Moment.INTERNAL for t in system.transitions)


def _named(witness: Witness, shapes: Iterable[_Shape]) -> bool:
    """Does a variable ever name a member that stands for several?"""
    for shape in shapes:
        labels = tuple(str(i + 1) for i in range(shape.members))
        named = [
            v.name for v in witness.system.variables if v.domain.labels[: len(labels)] == labels
        ]
        if any(s.values[n] in shape.many for s in witness.states.states for n in named):
            return True
    return False


# ---------------------------------------------------------------------- members in step


def in_step(bench: Bench, asked: Question, groups: Sequence[str], budget: Budget) -> Settled | None:
    """A run of members in step, of as few as it takes; None where none is found, or where members
    notice each other. Raises `LoweringError` and `AbstractionFailed`."""
    sizes = group_sizes(bench.model, asked.setting)
    if not all(unnoticed(bench.model, asked, group) for group in groups):
        return None
    for idle in (1, 0):
        shapes: _Shapes = {group: _Shape(1, sizes[group] - idle, idle) for group in groups}
        answer = _decided(bench, asked, shapes, budget)
        if answer is not None and answer.witness is not None:
            if idle:
                shapes = _fewest(bench.model, asked, shapes, answer.witness)
            return _told(bench, asked, shapes, answer, budget)
    return None


def _fewest(model: Model, asked: Question, shapes: _Shapes, witness: Witness) -> _Shapes:
    """With as few in step as it takes for the hazard at the end of that run."""
    last = witness.states.states[-1].values

    def hazardous(shapes: _Shapes) -> bool:
        lowered = _shaped(model, asked, shapes)
        if lowered is None:
            return False
        parts = [lowered.system.properties[name] for name in lowered.parts[GOAL]]
        return any(variables_of(part) <= set(last) and holds(part, last) for part in parts)

    found = shapes
    for group, shape in shapes.items():
        low, high = 0, shape.together
        while high - low > 1:
            middle = (low + high) // 2
            fewer: _Shapes = {
                **found,
                group: _Shape(1, middle, shape.together + shape.idle - middle),
            }
            if hazardous(fewer):
                high, found = middle, fewer
            else:
                low = middle
    return found


def _told(
    bench: Bench, asked: Question, shapes: _Shapes, answer: Answer, budget: Budget
) -> Settled:
    """As few as it takes one by one, where that is few enough, else in step."""
    acting = max(shape.together for shape in shapes.values())
    if acting <= MOST_ACTING:
        few = _beside(bench, asked, list(shapes), acting, budget)
        if few is not None:
            return few
    again = _decided(bench, asked, shapes, budget)
    if again is None:  # it takes more for the way there than for the hazard itself
        sizes = group_sizes(bench.model, asked.setting)
        shapes = {group: _Shape(1, sizes[group] - 1, 1) for group in shapes}
    notes = (
        f"member 1 of {group} stands for {shape.together} that do the same at the same time"
        + (f", {shape.idle} do nothing" if shape.idle else "")
        for group, shape in shapes.items()
    )
    spread = _Spread(_patterns(bench.model, asked, list(shapes)), shapes)
    return Settled(again or answer, "; ".join(notes), spread.recording)


@dataclass(frozen=True, slots=True)
class _Spread:
    """From a run of members in step to one of as many members as they are. `patterns` give for the
    name of what belongs to member 1 or 2 the group, and the name's parts around the member's."""

    patterns: Mapping[str, tuple[str, tuple[str, ...]]]
    shapes: _Shapes

    def recording(self, recording: Recording) -> Recording:
        known = {(n, c) for name, c in recording.known for n in self._names(name)}
        return replace(
            recording,
            rigid=self._valued(recording.rigid),
            initial=self._valued(recording.initial),
            known=frozenset(known),
            firings=tuple(
                replace(fired, transition=name)
                for fired in recording.firings
                for name in self._names(fired.transition)
            ),
        )

    def _valued(self, values: Iterable[tuple[str, Value]]) -> tuple[tuple[str, Value], ...]:
        return tuple((name, value) for n, value in values for name in self._names(n))

    def _names(self, name: str) -> list[str]:
        """What it is called for each of the members that this one stands for."""
        if name not in self.patterns:
            return [name]
        group, parts = self.patterns[name]
        shape = self.shapes[group]
        first = name == "1".join(parts)
        places = range(shape.together) if first else range(shape.together, sum(shape.weights))
        return [str(place + 1).join(parts) for place in places]


def _patterns(
    model: Model, asked: Question, groups: Sequence[str]
) -> dict[str, tuple[str, tuple[str, ...]]]:
    found: dict[str, tuple[str, tuple[str, ...]]] = {}
    for group in groups:
        one, two, three = map(_names_in, _of_sizes(model, asked, group))
        second = [name for name in two if name not in one]
        third = [name for name in three if name not in two]
        for name, other in zip(second, third, strict=True):
            parts = _around(name, other)
            found["1".join(parts)] = found["2".join(parts)] = (group, parts)
    return found


def _around(second: str, third: str) -> tuple[str, ...]:
    """What stands around the member's name in the name of what the second and third have."""
    parts, text = [], ""
    for one, other in zip(_NUMBERS.split(second), _NUMBERS.split(third), strict=True):
        if one == other:
            text += one
        else:
            parts.append(text)
            text = ""
    return (*parts, text)


_NUMBERS = re.compile(r"(\d+)")


def _names_in(system: System) -> dict[str, None]:
    """Of all that the system has, in order."""
    return dict.fromkeys(
        one.name for kind in (system.rigids, system.variables, system.transitions) for one in kind
    )


def _of_sizes(model: Model, asked: Question, group: str) -> Iterator[System]:
    """The systems of one, two and three members."""
    for size in (1, 2, 3):
        setting = replace(asked.setting, sized={group: size})
        yield lower(model, setting, {GOAL: asked.goal}).system


def unnoticed(model: Model, asked: Question, group: str) -> bool:
    """Does no member of the group notice what another one does, so that many can be in step?

    Raises `LoweringError` and `AbstractionFailed`.
    """
    one, two, three = _of_sizes(model, asked, group)
    own = {v.name for v in two.variables} - {v.name for v in one.variables}
    others = {v.name for v in three.variables} - {v.name for v in two.variables}
    acting = {t.name for t in two.transitions} - {t.name for t in one.transitions}
    clocks = {t.name for t in two.timers} - {t.name for t in one.timers}
    latched = {latch.variable for latch in three.latches}
    return (
        all(_apart(three, t, own, others, clocks) for t in three.transitions if t.name in acting)
        and not any(
            variables_of(*_of_timer(timer)) & (others if timer.name in clocks else own)
            for timer in three.timers
        )
        and all(
            not variables_of(latch.value) & (others if latch.variable in own else own)
            and _stays(three, latch, latched)
            for latch in three.latches
        )
    )


def _stays(system: System, latch: Latch, latched: set[str]) -> bool:
    """Does the latch keep its value where it is computed once more, and nothing else happens?"""
    if variables_of(latch.value) & (latched - {latch.variable}):
        return False
    again = substitute(latch.value, {latch.variable: latch.value})
    try:
        return satisfying([negate(eq(again, latch.value))], domains_of(system)) is None
    except Stopped:
        return False


def _apart(
    system: System, transition: Transition, own: set[str], others: set[str], clocks: set[str]
) -> bool:
    """Does a member's transition change nothing but what is its own, whatever others do?"""
    touched = {*transition.restarts}
    terms = [term for w in transition.windows for term in (w.low, w.high, w.when)]
    written: set[str] = set()
    for branch in transition.branches:
        touched.update(branch.restarts, *branch.copies)
        terms += [branch.guard, *(term for _, term in branch.effects)]
        written.update(name for name, _ in branch.effects)
    if transition.timer is not None:
        touched.add(transition.timer)
    read = variables_of(*(term for term in terms if term is not None))
    return (
        written <= own
        and not read & others
        and {system.timers[position].name for position in touched} <= clocks
    )


def _of_timer(timer: Timer) -> Iterator[Term]:
    yield from (timer.active, timer.binding, *(term for _, term in timer.captures))
    if timer.deadline is not None:
        yield timer.deadline


__all__ = ["FEW_ACTING", "SEARCH", "Settled", "in_step", "unnoticed", "with_crowd"]
