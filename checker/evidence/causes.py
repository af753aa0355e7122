"""What claims about causes owe: that a hazard comes about in the ways that are named, and no other.

`checker.evidence.ways` says which ways those are. What is proved is that every closed run with the
hazard has the switches on and shows the patterns of one of them: the hazard is unreachable for the
largest choices that contain none. In such a *case* its switches are on and what is not in it is
forbidden. A lemma that forbids less, or speaks of some of the hazard's predicates, or of some of a
pattern's actions only, says more.

A way that is named owes runs as well: with its switches on and nothing but its patterns permitted,
the whole hazard comes about.
"""

from __future__ import annotations

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

from checker.evidence.plan import NoQuestion, counts, positions
from checker.evidence.ways import Question, Way, questions
from checker.model.entities import Hazard, Model
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
from checker.system.slicing import slice_system
from checker.system.system import System
from checker.system.terms import Sort, Term, negate, var

GOAL = "goal"


@dataclass(frozen=True, slots=True)
class CaseLemma:
    """That, with the switches `on` and none of the `forbidden` patterns (each with the actions for
    which it is looked for), no closed run reaches some of a hazard's predicates (positions)."""

    hazard: str
    conditions: tuple[int, ...]
    on: tuple[str, ...]
    forbidden: tuple[tuple[str, tuple[int, ...]], ...]
    kept: Mapping[str, int] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class RunOwed:
    """A run for a way, with the switches in `on` beside its own."""

    way: Way
    on: frozenset[str]


class CauseLemmas:
    """Lemmas about one claim on causes, as systems."""

    def __init__(self, model: Model, kind: str, name: str, ways: Sequence[Way] = ()) -> None:
        self.model, self.kind, self.name = model, kind, name
        self.questions = questions(model, kind, name, ways)
        self._known: dict[object, Lowered] = {}

    def says(self) -> str:
        """The claim in words."""
        hazards = ", ".join(q.hazard for q in self.questions)
        named = [way for q in self.questions for way in q.ways]
        match self.kind:
            case "complete":
                return f"every way to {hazards} shows a listed unsafe control action"
            case "causes":
                return f"closed runs reach {hazards} {_in_ways(named)}"
            case "mitigation" if named:
                removed = ", ".join(sorted(self.questions[0].innocent))
                return (
                    f"with {self.name} {removed} is no cause of {hazards}: closed runs reach it "
                    f"{_in_ways(named)}"
                )
            case "mitigation":
                free = sorted({s for q in self.questions for s in q.free})
                which = f", whichever of {', '.join(free)} are on" if free else ""
                return f"with {self.name} no run reaches {hazards}{which}"
            case _:
                rest = f": closed runs reach it {_in_ways(named)}" if named else ""
                return f"{self.name}, by its own deviation, is no cause of {hazards}{rest}"

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
        conditions = tuple(hazard.conditions[i] for i in lemma.conditions)
        return self._attributed(conditions, tuple(patterns), setting)

    def _attributed(
        self, conditions: tuple[Expr, ...], patterns: tuple[Pattern, ...], setting: Setting
    ) -> Lowered:
        acting = frozenset(a for p in patterns for a in p.actions)
        try:
            goal = Attribute(conditions, patterns, allowances(self.model, Setting(), acting))
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

    # ------------------------------------------------------------------ runs

    def runs(self) -> list[RunOwed]:
        """The runs that are owed, in order."""
        return [
            RunOwed(way, on)
            for question in self.questions
            if not question.wrong()
            for way in question.ways
            for on in question.settings
        ]

    def run_words(self, owed: RunOwed) -> str:
        """What a run shows."""
        on = sorted(owed.on | owed.way.switches)
        shown = ", ".join(sorted(owed.way.patterns)) or "none"
        return (
            f"with {', '.join(on) or 'no switch'} on a closed run reaches {owed.way.hazard} and "
            f"shows no listed pattern but: {shown}"
        )

    def run_system(self, owed: RunOwed) -> tuple[System, Term]:
        """The whole system in which a run is owed, and what holds at its end."""
        key = (owed.way, owed.on)
        if key not in self._known:
            question = next(q for q in self.questions if q.hazard == owed.way.hazard)
            patterns = tuple(question.patterns.values())
            conditions = self.model_conditions(owed.way.hazard)
            setting = Setting(on=owed.on | owed.way.switches, deviations=question.deviations)
            self._known[key] = self._attributed(conditions, patterns, setting)
        system = self._known[key].system
        question = next(q for q in self.questions if q.hazard == owed.way.hazard)
        never = (
            negate(var(permit_name(name), Sort.BOOL))
            for name in question.patterns
            if name not in owed.way.patterns
        )
        predicate = system.properties[GOAL]
        asked = replace(
            system, constraints=(*system.constraints, *never), properties={GOAL: predicate}
        )
        return asked, predicate

    # ------------------------------------------------------------------ do they amount to it?

    def missing(self, lemmas: Sequence[CaseLemma]) -> str:
        """What keeps the lemmas from amounting to the claim; nothing if nothing does."""
        for question in self.questions:
            if wrong := question.wrong():
                return wrong
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


def _in_ways(ways: Sequence[Way]) -> str:
    """In which ways, in words."""
    if not ways:
        return "in no way"
    named = ("{" + ", ".join([*sorted(w.switches), *sorted(w.patterns)]) + "}" for w in ways)
    return "in these ways and no other: " + ", ".join(dict.fromkeys(named))


__all__ = ["CaseLemma", "CauseLemmas", "RunOwed"]
