"""`P leads to Q` without a bound: why a run in which Q never comes cannot go on for ever.

The states in which Q is awaited are covered by *stages*, predicates in an order. A firing from a
stage ends the waiting, or leads to an earlier stage, or stays; and no run stays for ever, since

- a *timer* with a deadline is active in the whole stage, its deadline is always the same, and what
  stays does not stamp it: time would have to stop (and where time cannot go on, nothing is said);
- or a weakly *fair* transition could fire in the whole stage, as soon as its timer is old enough,
  which what stays does not stamp, and its own firing does not stay: fairness makes it fire.

That is the rule of well-founded induction with helpful transitions (Manna and Pnueli, "Completing
the temporal picture", 1991), with a finite order, and time as one more helper. All of it are
queries about one step, beside those that make the invariant one.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from checker.evidence.obligations import DELAY, INVARIANT, Section, Writer, rest
from checker.evidence.plan import NoQuestion, claim_named, open_sizes
from checker.evidence.spelling import own
from checker.evidence.translate import Firing, Relation, State, conjunction
from checker.model.entities import Check, LeadsTo, Model
from checker.model.wording import Wording
from checker.system.lowering import Lowered, LoweringError, Response, Setting, lower
from checker.system.system import System
from checker.system.terms import FALSE, TRUE, Term, variables_of

GOAL = "goal"
STAGE = "$stage."
TIMER, FAIR = "timer", "fair"


@dataclass(frozen=True, slots=True)
class Stage:
    """States, as a term of the same form as an invariant, and who ends them: a timer with a
    deadline (its position), or a fair transition."""

    states: Term
    helper: str
    position: int


@dataclass(frozen=True, slots=True)
class Endless:
    """The one lemma: whoever waits for Q does so in one of the stages."""


class EndlessLemmas:
    """A claim `P leads to Q` without a bound, as a system in which nothing is left out."""

    def __init__(self, model: Model, claim: Check) -> None:
        self.model, self.claim = model, claim
        if open_sizes(model, claim):
            raise NoQuestion("`leads to` without a bound, for groups of any size")
        self.lowered = self._lower()

    def _lower(self) -> Lowered:
        claim, asked = self.claim, self.claim.claim
        assert isinstance(asked, LeadsTo)
        setting = Setting(
            values=dict(claim.values), on=frozenset(claim.switches), open=frozenset(claim.for_any)
        )
        try:
            return lower(self.model, setting, {GOAL: Response(asked.cause, asked.effect, None)})
        except LoweringError as error:
            raise NoQuestion(error.diagnostic.message) from None

    def says(self) -> str:
        """The claim in the words of the language."""
        return Wording(self.model).check(self.claim)

    def show(self, lemma: Endless) -> dict[str, Any]:
        """The lemma as it stands in the header of a certificate."""
        return {}

    def read(self, content: Mapping[str, object]) -> Endless:
        """The lemma that a header lists. Raises `NoQuestion`."""
        if content:
            raise NoQuestion("its header lists a lemma of another form")
        return Endless()

    def words(self, lemma: Endless) -> str:
        """What the lemma says."""
        return "while the effect is awaited, time cannot go on for ever"

    def whole(self, lemma: Endless) -> System:
        """The system of the lemma."""
        return self.lowered.system

    def system(self, lemma: Endless) -> tuple[System, Term]:
        """The system, and the predicate that must not hold for ever: the effect is awaited."""
        (name,) = self.lowered.parts[GOAL]
        return self.lowered.system, self.lowered.system.properties[name]

    def missing(self, lemmas: Sequence[Endless]) -> str:
        """What keeps the lemmas from amounting to the claim; nothing if nothing does."""
        return "" if len(lemmas) == 1 else "one proof is owed"


def is_endless(model: Model, kind: str, name: str) -> Check | None:
    """The claim, if it is one of this form. Raises `NoQuestion` where there is no such claim."""
    claim = claim_named(model, kind, name)
    if isinstance(claim, Check) and isinstance(claim.claim, LeadsTo):
        return claim if claim.claim.duration is None else None
    return None


def by_stages(system: System, awaited: Term, invariant: Term, stages: Sequence[Stage]) -> Section:
    """The obligations of stages. Raises `NoQuestion` where a helper can be none by its form."""
    relation = Relation(system)
    writer = Writer(relation)
    lines = relation.lines
    relation.preamble()
    lines.append("; the invariant, and the stages")
    relation.function(INVARIANT, invariant)
    for k, stage in enumerate(stages):
        if reason := _no_helper(system, relation, stage):
            raise NoQuestion(f"stage {k} does not end by that: {reason}")
        relation.function(f"{STAGE}{k}", stage.states)
    begins, start = relation.start()
    chosen = own("chosen")
    writer.query("initiation", chosen, begins, f"(not {relation.applied(INVARIANT, start)})")
    lines.append("; any state")
    now = relation.any_state()
    holds = own("holds")
    lines.append(f"(define-fun {holds} () Bool {relation.applied(INVARIANT, now)})")
    waits = own("awaited")
    lines.append(f"(define-fun {waits} () Bool {relation.read(awaited, now)})")
    inside = [relation.applied(f"{STAGE}{k}", now) for k in range(len(stages))]
    writer.query("every state is in a stage", chosen, holds, waits, *(f"(not {s})" for s in inside))
    for k, stage in enumerate(stages):
        ready = _ready(relation, stage, now)
        writer.query(f"stage {k} has its helper", chosen, holds, waits, inside[k], f"(not {ready})")
    lines.append(f"(declare-const {DELAY} Real)")
    may_wait, later = relation.wait(now, DELAY)
    for t, b in relation.places():
        firing = relation.fire(later, t, b)
        words = f"{t}.{b}, {relation.words(t, b)}"
        step = (chosen, holds, may_wait, firing.may)
        after = relation.applied(INVARIANT, firing.after)
        writer.query(f"consecution of {words}", *step, f"(not {after})")
        ended = f"(not {relation.read(awaited, firing.after)})"
        then = [relation.applied(f"{STAGE}{k}", firing.after) for k in range(len(stages))]
        for k, stage in enumerate(stages):
            stays = _stays(relation, stage, now, later, firing)
            goes = [ended, *then[:k]] + ([f"(and {stays} {then[k]})"] if stays != "false" else [])
            writer.query(
                f"stage {k} after {words}", *step, waits, inside[k], f"(not (or {' '.join(goes)}))"
            )
    rest(writer, now, chosen, holds)
    return Section(tuple(lines), tuple(writer.queries))


def _no_helper(system: System, relation: Relation, stage: Stage) -> str:
    """Why, by its form, this timer or transition ends nothing."""
    rigid = set(relation.rigid)
    if stage.helper == TIMER:
        if stage.position not in relation.timed:
            return "the timer has no deadline"
        timer = system.timers[stage.position]
        if timer.deadline is None or timer.binding == FALSE:
            return "the timer has no deadline"
        return ""
    transition = system.transitions[stage.position]
    if not transition.fair:
        return "the transition is not fair"
    for window in transition.windows:
        if window.high is not None or window.when != TRUE:
            return "the transition may miss its window"
        if not variables_of(window.low) <= rigid:
            return "the lower bound of the transition may change"
    if transition.timer is not None and not transition.windows:
        return "the transition has no window"
    return ""


def _ready(relation: Relation, stage: Stage, now: State) -> str:
    """That the helper of a stage may do its work: the deadline binds, the guard holds."""
    if stage.helper == TIMER:
        timer = relation.system.timers[stage.position]
        binding = relation.read(timer.binding, now)
        return conjunction([relation.active(stage.position, now), binding])
    branches = relation.system.transitions[stage.position].branches
    return f"(or {' '.join(relation.read(b.guard, now) for b in branches)} false)"


def _stays(relation: Relation, stage: Stage, now: State, later: State, firing: Firing) -> str:
    """That a firing which ends in the same stage does not help it: it is not the helper's own, and
    does not stamp its timer or change its deadline."""
    system = relation.system
    if stage.helper == FAIR:
        if firing.transition == stage.position:
            return "false"
        timer = system.transitions[stage.position].timer
        kept = [] if timer is None else _kept(later, firing, timer)
        return conjunction(kept)
    deadline = system.timers[stage.position].deadline
    assert deadline is not None
    same = f"(= {relation.read(deadline, now)} {relation.read(deadline, firing.after)})"
    return conjunction([*_kept(later, firing, stage.position), same])


def _kept(later: State, firing: Firing, timer: int) -> list[str]:
    """The timer's age goes on."""
    if timer not in later.ages:
        return []
    return [f"(= {later.ages[timer]} {firing.after.ages[timer]})"]


def show_stage(stage: Stage) -> dict[str, object]:
    """What the header of a certificate says of a stage."""
    return {"helper": stage.helper, "position": stage.position}


def read_stage(content: object, system: System, states: Term) -> Stage:
    """A stage, as a header has it. Raises `NoQuestion`."""
    if not isinstance(content, dict) or set(content) != {"helper", "position"}:
        raise NoQuestion("its header lists a stage of another form")
    helper, position = content["helper"], content["position"]
    there = {TIMER: system.timers, FAIR: system.transitions}.get(helper)
    if there is None or type(position) is not int or not 0 <= position < len(there):
        raise NoQuestion("its header lists a stage that ends by what the model does not have")
    return Stage(states, helper, position)


__all__ = [
    "Endless",
    "EndlessLemmas",
    "Stage",
    "by_stages",
    "is_endless",
    "read_stage",
    "show_stage",
]
