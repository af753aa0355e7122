"""What claims about causes owe: that a hazard comes about in the ways that are named, and no other.

A *pair* is a set of switches and a set of patterns (listed unsafe control actions, cells of the
grid). What is proved is that every closed run with the hazard has the switches on and shows the
patterns of one of the pairs named. Switches and permitted patterns only ever add runs, so it is
enough to prove the hazard unreachable for the largest choices that contain no pair: in such a
*case* its switches are on and what is not in it is forbidden. A lemma that forbids less, or speaks
of some of the hazard's predicates, or of some of a pattern's actions only, says more.

Which pairs there are depends on the claim:

- *complete* (every way to a hazard shows a listed UCA): each listed UCA by itself is a pair;
- *mitigation*: with it, no run at all reaches the hazards of the UCAs that it removes: no pair;
- *no uca*: with the cell's own deviation, no run at all reaches a hazard: no pair.

Where a hazard can be reached and yet the claim is met (each run has another cause), the claim owes
runs as well, one for each pair; certificates of that form there are none.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from checker.evidence.plan import NoQuestion, counts, positions
from checker.model.entities import Hazard, Mitigation, Model, NoUca
from checker.model.expr import Expr
from checker.system.lowering import (
    AbstractionFailed,
    Attribute,
    Lowered,
    LoweringError,
    Setting,
    group_sizes,
    lower,
)
from checker.system.lowering.abstraction import members_needed
from checker.system.lowering.allowance import allowances
from checker.system.lowering.patterns import NoTruth, Pattern, permit_name
from checker.system.lowering.setting import Deviation
from checker.system.slicing import slice_system
from checker.system.system import System
from checker.system.terms import Sort, Term, negate, var

GOAL = "goal"
COMPLETE, MITIGATION, NO_UCA = "complete", "mitigation", "no uca"
KINDS = (COMPLETE, MITIGATION, NO_UCA)


@dataclass(frozen=True, slots=True)
class Question:
    """A hazard, the switches that are on and those that each run may choose, and the patterns by
    name; `pairs` are the ways to the hazard that are named."""

    hazard: str
    on: frozenset[str]
    free: frozenset[str]
    patterns: Mapping[str, Pattern]
    pairs: tuple[frozenset[str], ...]
    deviations: Mapping[str, Deviation] = field(default_factory=dict)

    def cases(self) -> list[frozenset[str]]:
        """The largest choices of switches and patterns that contain no pair: the complements of
        the smallest sets that meet every pair (Berge, "Hypergraphs", 1989)."""
        everything = self.free | set(self.patterns)
        meeting: set[frozenset[str]] = {frozenset()}
        for pair in self.pairs:
            longer = {m if m & pair else m | {one} for m in meeting for one in (pair or {""})}
            longer = {m for m in longer if m & pair}
            meeting = {m for m in longer if not any(other < m for other in longer)}
        return sorted((everything - m for m in meeting), key=lambda c: (-len(c), sorted(c)))


@dataclass(frozen=True, slots=True)
class CaseLemma:
    """That, with the switches `on` and none of the `forbidden` patterns (each with the actions for
    which it is looked for), no closed run reaches some of a hazard's predicates (positions)."""

    hazard: str
    conditions: tuple[int, ...]
    on: tuple[str, ...]
    forbidden: tuple[tuple[str, tuple[int, ...]], ...]
    kept: Mapping[str, int] = field(default_factory=dict)


class CauseLemmas:
    """Lemmas about one claim on causes, as systems."""

    def __init__(self, model: Model, kind: str, name: str) -> None:
        self.model, self.kind, self.name = model, kind, name
        self.questions = _questions(model, kind, name)
        self._known: dict[object, Lowered] = {}

    def says(self) -> str:
        """The claim in words."""
        hazards = ", ".join(q.hazard for q in self.questions)
        match self.kind:
            case "complete":
                return f"every way to {hazards} shows a listed unsafe control action"
            case "mitigation":
                free = sorted({s for q in self.questions for s in q.free})
                which = f", whichever of {', '.join(free)} are on" if free else ""
                return f"with {self.name} no run reaches {hazards}{which}"
            case _:
                return f"{self.name}, by its own deviation, is no cause of {hazards}"

    def show(self, lemma: CaseLemma) -> dict[str, Any]:
        """The lemma as it stands in the header of a certificate."""
        return {
            "hazard": lemma.hazard,
            "conditions": list(lemma.conditions),
            "on": list(lemma.on),
            "forbidden": {name: list(actions) for name, actions in lemma.forbidden},
            "kept": dict(sorted(lemma.kept.items())),
        }

    def read(self, content: Mapping[str, object]) -> CaseLemma:
        """The lemma that a header lists. Raises `NoQuestion`."""
        if set(content) != {"hazard", "conditions", "on", "forbidden", "kept"}:
            raise NoQuestion("its header lists a lemma of another form")
        on, forbidden, hazard = content["on"], content["forbidden"], content["hazard"]
        if not isinstance(on, list) or not all(isinstance(name, str) for name in on):
            raise NoQuestion("its header lists switches that are no names")
        if not isinstance(forbidden, dict) or not isinstance(hazard, str):
            raise NoQuestion("its header lists patterns that are no names")
        listed = tuple((str(name), positions(actions)) for name, actions in forbidden.items())
        return CaseLemma(
            hazard, positions(content["conditions"]), tuple(on), listed, counts(content["kept"])
        )

    def words(self, lemma: CaseLemma) -> str:
        """What a lemma says."""
        count = len(self._hazard(lemma.hazard).conditions)
        which = lemma.hazard
        if len(lemma.conditions) != count:
            named = ", ".join(str(i + 1) for i in lemma.conditions)
            which = f"of the {count} predicates of {lemma.hazard} {named}"
        said = [f"no closed run reaches {which}" if lemma.forbidden else f"no run reaches {which}"]
        if lemma.on:
            said.append("with " + ", ".join(lemma.on))
        if lemma.forbidden:
            said.append("without showing " + ", ".join(name for name, _ in lemma.forbidden))
        said += [
            f"with {v} of {n} kept and the others as an environment"
            for n, v in sorted(lemma.kept.items())
        ]
        return " ".join(said)

    def model_conditions(self, hazard: str) -> tuple[Expr, ...]:
        """The predicates of a hazard."""
        return self._hazard(hazard).conditions

    def question(self, lemma: CaseLemma) -> Question:
        for question in self.questions:
            if question.hazard == lemma.hazard:
                return question
        raise NoQuestion(f"the claim is not about {lemma.hazard}")

    def whole(self, lemma: CaseLemma) -> System:
        """The system of a lemma before anything is left out of it."""
        key = (lemma.hazard, lemma.conditions, lemma.on, lemma.forbidden, str(lemma.kept))
        if key not in self._known:
            self._known[key] = self._lower(lemma)
        return self._known[key].system

    def _lower(self, lemma: CaseLemma) -> Lowered:
        question, hazard = self.question(lemma), self._hazard(lemma.hazard)
        if not lemma.conditions or not set(lemma.conditions) <= set(range(len(hazard.conditions))):
            raise NoQuestion("it speaks of predicates that the hazard does not have")
        switches = question.on | set(lemma.on)
        setting = Setting(on=switches, deviations=question.deviations, kept=dict(lemma.kept))
        patterns = []
        for name, actions in lemma.forbidden:
            known = question.patterns.get(name)
            if known is None or not actions or not set(actions) <= set(known.actions):
                raise NoQuestion(f"it forbids {name}, which is not listed")
            patterns.append(replace(known, actions=actions))
        acting = frozenset(a for p in patterns for a in p.actions)
        conditions = tuple(hazard.conditions[i] for i in lemma.conditions)
        try:
            goal = Attribute(conditions, tuple(patterns), allowances(self.model, Setting(), acting))
            return lower(self.model, setting, {GOAL: goal})
        except LoweringError as error:
            raise NoQuestion(error.diagnostic.message) from None
        except (AbstractionFailed, NoTruth) as error:
            raise NoQuestion(str(error)) from None

    def system(self, lemma: CaseLemma) -> tuple[System, Term]:
        """The part of the system that a lemma is about, and the predicate that is never true."""
        whole = self.whole(lemma)
        never = (negate(var(permit_name(name), Sort.BOOL)) for name, _ in lemma.forbidden)
        predicate = whole.properties[GOAL]
        asked = replace(
            whole, constraints=(*whole.constraints, *never), properties={GOAL: predicate}
        )
        return slice_system(asked, (GOAL,)).system, predicate

    def missing(self, lemmas: Sequence[CaseLemma]) -> str:
        """What keeps the lemmas from amounting to the claim; nothing if nothing does."""
        for question in self.questions:
            mine = [one for one in lemmas if one.hazard == question.hazard]
            hazard = self._hazard(question.hazard)
            for one in mine:
                problem = self._unsound(question, hazard, one)
                if problem:
                    return problem
            for case in question.cases():
                proved: set[int] = set()
                for one in mine:
                    if self._settles(question, one, case):
                        proved |= set(one.conditions)
                if not proved >= set(range(len(hazard.conditions))):
                    named = ", ".join(sorted(case)) or "nothing"
                    return f"it is not proved that {question.hazard} cannot come of {named}"
        return ""

    def _unsound(self, question: Question, hazard: Hazard, lemma: CaseLemma) -> str:
        if not set(lemma.conditions) <= set(range(len(hazard.conditions))):
            return "a lemma speaks of predicates that the hazard does not have"
        if not set(lemma.on) <= question.free:
            return "a lemma turns on a switch that is not in question"
        if lemma.kept:
            conditions = tuple(hazard.conditions[i] for i in lemma.conditions)
            switches = question.on | set(lemma.on)
            setting = Setting(on=switches, deviations=question.deviations)
            sizes = group_sizes(self.model, setting)
            for group, kept in lemma.kept.items():
                needed = members_needed(self.model, conditions, group)
                if not needed <= kept <= sizes.get(group, -1):
                    return f"{kept} members of {group} are too few, or more than there are"
        return ""

    def _settles(self, question: Question, lemma: CaseLemma, case: Collection[str]) -> bool:
        """Whether a lemma covers the runs of a case."""
        forbidden = {name for name, _ in lemma.forbidden}
        return set(lemma.on) >= question.free & set(case) and not forbidden & set(case)

    def _hazard(self, ident: str) -> Hazard:
        found = next((h for h in self.model.hazards if h.ident == ident), None)
        if found is None:
            raise NoQuestion(f"the model has no hazard {ident}")
        return found


def _questions(model: Model, kind: str, name: str) -> tuple[Question, ...]:
    """What a claim asks. Raises `NoQuestion`."""
    scenarios = frozenset(s.ident for s in model.scenarios if s.effects)
    listed = {u.ident: Pattern(u.ident, u.actions, u.guideword, u.context) for u in model.ucas}
    match kind:
        case "complete":
            pairs = tuple(frozenset({ident}) for ident in listed)
            found = [h for h in model.hazards if h.ident == name and h.conditions]
            questions = [Question(h.ident, frozenset(), scenarios, listed, pairs) for h in found]
        case "mitigation":
            questions = [
                Question(h, frozenset({m.ident}), frozenset(m.against) or scenarios, {}, ())
                for m in model.mitigations
                if m.ident == name
                for h in _hazards_of(model, m)
            ]
        case "no uca":
            questions = [q for n in model.no_ucas if _cell(n) == name for q in _without(model, n)]
        case _:
            raise NoQuestion(f"`{kind}` is no kind of claim that a certificate can be about")
    if not questions:
        raise NoQuestion(f"the model has no {kind} `{name}` that can be asked about")
    return tuple(questions)


def _hazards_of(model: Model, mitigation: Mitigation) -> list[str]:
    """The hazards of the UCAs that it removes."""
    named = [h for u in model.ucas if u.ident in mitigation.ucas for h in u.hazards]
    with_behaviour = {h.ident for h in model.hazards if h.conditions}
    return [h for h in dict.fromkeys(named) if h in with_behaviour]


def _cell(claim: NoUca) -> str:
    named = "" if claim.action_name is None else f" {claim.action_name}"
    return f"{claim.action}{named} {claim.guideword.value}"


def _without(model: Model, claim: NoUca) -> list[Question]:
    """For each hazard: can it be reached when the cell deviates?"""
    acting = tuple(i for i in claim.actions if model.actions[i].has_behaviour)
    if not acting:
        return []
    switch = f"deviation {_cell(claim)}"
    deviations = {switch: Deviation(acting, claim.guideword)}
    return [
        Question(h.ident, frozenset(), frozenset({switch}), {}, (), deviations)
        for h in model.hazards
        if h.conditions
    ]


__all__ = ["COMPLETE", "KINDS", "MITIGATION", "NO_UCA", "CaseLemma", "CauseLemmas", "Question"]
