"""Steps 3 and 4 of the analysis: which listed unsafe control actions are causes, and with what.

One enumeration of minimal pairs for each hazard answers what `uca`, `scenario` and `incident`
claim, and whether a UCA is missing from the list. A UCA without a pair is asked again with its own
deviation allowed: if that makes it a cause, it is real but unexplained.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import field, replace
from types import MappingProxyType

from checker.claims.apart import apart, united
from checker.claims.bench import Bench
from checker.claims.causes import Inquiry, Pair, Pairs
from checker.claims.coincidences import minimal_pairs
from checker.claims.questions import spare_members
from checker.model.entities import Eventually, Every, Hazard, Model, Scenario, Uca
from checker.model.expr import Expr, Literal
from checker.records import dataclass
from checker.results import Trace
from checker.syntax.tree import Guideword
from checker.system.lowering import AbstractionFailed, LoweringError, Setting
from checker.system.lowering.allowance import allowances
from checker.system.lowering.expressions import NoTruth
from checker.system.lowering.patterns import Pattern
from checker.system.lowering.setting import Deviation

LATE = (Guideword.NOT_GIVEN, Guideword.TOO_LATE)
JOINT = 2.0
"""The causes of a hazard have so many times the time of one claim: many claims rest on them."""


@dataclass(frozen=True, slots=True)
class NotAsked:
    """Why a pattern cannot be asked about, in words."""

    reason: str


@dataclass(slots=True)
class Analysis:
    """The causes of a model's hazards, computed when first asked for; `seconds` for one claim."""

    bench: Bench
    seconds: float
    _pairs: dict[str, Pairs | NotAsked] = field(default_factory=dict)
    _deviant: dict[tuple[str, str], Pairs | NotAsked] = field(default_factory=dict)
    _stories: dict[tuple[str, int], tuple[Pair, Trace]] = field(default_factory=dict)

    @property
    def model(self) -> Model:
        return self.bench.model

    def hazard(self, ident: str) -> Hazard:
        return next(h for h in self.model.hazards if h.ident == ident)

    def universe(self) -> tuple[Pattern, ...]:
        """The listed UCAs that can be asked about."""
        return tuple(
            pattern(u) for u in self.model.ucas if isinstance(askable(self.model, u), Pattern)
        )

    def pairs(self, hazard: str) -> Pairs | NotAsked:
        """All minimal pairs of a hazard, with every scenario free."""
        if hazard not in self._pairs:
            free = frozenset(s.ident for s in self.model.scenarios if s.effects)
            setting = Setting(free=free)
            self._pairs[hazard] = self._ask(hazard, setting, self.universe(), JOINT * self.seconds)
        return self._pairs[hazard]

    def known(self, hazard: str) -> Pairs | NotAsked | None:
        """The pairs of a hazard, if they were asked for already."""
        return self._pairs.get(hazard)

    def know(self, hazard: str, pairs: Pairs | NotAsked) -> None:
        """Take over what was found elsewhere."""
        self._pairs[hazard] = pairs

    def deviant(self, hazard: str, asked: Pattern) -> Pairs | NotAsked:
        """The minimal pairs with no scenario but the pattern's own deviation."""
        key = (hazard, asked.name)
        if key not in self._deviant:
            label = self.model.actions[asked.actions[0]].label
            overdue = asked.guideword in LATE and asked.context is None
            name = f"deviation {label} overdue" if overdue else f"deviation {asked.name}"
            setting = Setting(
                free=frozenset({name}),
                deviations={name: Deviation(asked.actions, asked.guideword)},
            )
            listed = [p for p in self.universe() if p.name != asked.name]
            twins = companions(self.model, asked)
            pairs = self._ask(hazard, setting, (*listed, *twins, asked), self.seconds)
            self._deviant[key] = pairs
            if overdue and asked.name == f"{label} {asked.guideword.value}":
                for twin in twins:  # the same deviation, and the same patterns
                    self._deviant[hazard, twin.name] = pairs
        return self._deviant[key]

    def settled(self, hazard: str, asked: Pattern) -> bool:
        """Whether the answer of `deviant` is known already, and all there is to know."""
        known = self._deviant.get((hazard, asked.name))
        return known is not None and (isinstance(known, NotAsked) or known.complete)

    def settle(self, hazard: str, asked: Pattern, pairs: Pairs) -> None:
        """Keep what is known of `deviant` from another question."""
        self._deviant[hazard, asked.name] = pairs

    def story(self, hazard: str, pair: Pair, tell: Callable[[], Trace]) -> Trace:
        """The story of this very pair: told once, however many claims rest on it."""
        key = (hazard, id(pair))  # the pair is kept, so that no other takes its place
        if key not in self._stories:
            self._stories[key] = (pair, tell())
        return self._stories[key][1]

    def with_mitigation(
        self, hazard: str, mitigation: str, free: frozenset[str]
    ) -> Pairs | NotAsked:
        setting = Setting(on=frozenset({mitigation}), free=free)
        return self._ask(hazard, setting, self.universe(), self.seconds)

    def _ask(
        self, hazard: str, setting: Setting, universe: tuple[Pattern, ...], seconds: float
    ) -> Pairs | NotAsked:
        conditions = self.hazard(hazard).conditions
        if not conditions:
            return NotAsked("no behaviour")
        try:
            mechanisms = apart(self.model, setting, conditions)
            share = seconds / len(mechanisms)
            return united(
                [
                    minimal_pairs(
                        self.bench,
                        Inquiry(part.conditions, part.concerned(universe), setting),
                        spare_members(self.model, setting, part.conditions),
                        share,
                    )
                    for part in mechanisms
                ]
            )
        except LoweringError as error:
            return NotAsked(error.diagnostic.message)
        except AbstractionFailed as error:
            return NotAsked(str(error))


def pattern(uca: Uca) -> Pattern:
    return Pattern(uca.ident, uca.actions, uca.guideword, uca.context)


def askable(model: Model, uca: Uca) -> Pattern | NotAsked:
    """The pattern of a UCA, or why it has none that can occur or be judged."""
    return judged(model, pattern(uca))


def judged(model: Model, asked: Pattern) -> Pattern | NotAsked:
    """The pattern, restricted to the actions for which it means something."""
    acting = tuple(i for i in asked.actions if model.actions[i].has_behaviour)
    if not acting:
        return NotAsked("no behaviour")
    reasons = []
    fit = []
    for position in acting:
        reason = unfit(model, position, asked.guideword, asked.context)
        if reason is None:
            fit.append(position)
        else:
            reasons.append(reason)
    return replace(asked, actions=tuple(fit)) if fit else NotAsked(reasons[0])


_COMPANIONS: Mapping[Guideword, tuple[Guideword, ...]] = MappingProxyType(
    {
        Guideword.NOT_GIVEN: (Guideword.TOO_LATE,),
        Guideword.TOO_LATE: (Guideword.NOT_GIVEN,),
        Guideword.GIVEN: (Guideword.TOO_EARLY, Guideword.OUT_OF_ORDER),
    }
)


def companions(model: Model, asked: Pattern) -> tuple[Pattern, ...]:
    """The other patterns that a pattern's own deviation can bring about.

    An action whose upper bound is waived may come too late or not at all. Were only one of the two
    looked for, each would be excused by the other: the hazard would seem to need neither.
    """
    label = model.actions[asked.actions[0]].label
    found = (
        judged(model, Pattern(f"{label} {word.value}", asked.actions, word, None))
        for word in _COMPANIONS.get(asked.guideword, ())
    )
    return tuple(p for p in found if isinstance(p, Pattern))


NOT_APPLICABLE = "not applicable"
COINCIDENCE = "whether it is more than a coincidence could not be decided"


def unfit(model: Model, position: int, guideword: Guideword, context: Expr | None) -> str | None:
    """Why a guideword says nothing about an action; None where it does."""
    action = model.actions[position]
    if guideword in (Guideword.STOPPED_TOO_SOON, Guideword.APPLIED_TOO_LONG):
        return None if action.lasts is not None else f"{NOT_APPLICABLE}: a discrete action"
    if guideword is Guideword.OUT_OF_ORDER:
        if action.after is None and context is None:
            return f"{NOT_APPLICABLE}: it has no `after`"
        return None
    if (
        guideword is Guideword.TOO_EARLY
        and context is None
        and not _has_lower_bound(model, position)
    ):
        return f"{NOT_APPLICABLE}: it has no lower bound"
    if guideword is Guideword.GIVEN and context is not None:
        return None
    try:
        bound = allowances(model, Setting(), frozenset({position}))[position]
    except NoTruth as error:
        if action.needs is None:
            return f"no need: the belief {error} follows nothing"
        bound = None
    if (
        guideword in LATE
        and bound is None
        and (guideword is Guideword.NOT_GIVEN or context is None)
    ):
        return "no bound: nothing says how soon it is needed"
    return None


def _has_lower_bound(model: Model, position: int) -> bool:
    timing = model.actions[position].timing
    if isinstance(timing, Eventually | Every):
        return False
    low = timing.window.low
    return not (isinstance(low, Literal) and low.value == 0)


def explaining(pairs: Pairs, uca: str) -> tuple[frozenset[str], ...]:
    """The minimal sets of scenarios with which a UCA is a cause."""
    sets = {p.switches for p in pairs.causing(uca)}
    return tuple(
        sorted((s for s in sets if not any(o < s for o in sets)), key=lambda s: (len(s), sorted(s)))
    )


def scenarios_in(pairs: Pairs, scenario: Scenario) -> tuple[Pair, ...]:
    return tuple(p for p in pairs.pairs if scenario.ident in p.switches)


__all__ = [
    "COINCIDENCE",
    "NOT_APPLICABLE",
    "Analysis",
    "NotAsked",
    "askable",
    "explaining",
    "judged",
    "pattern",
    "scenarios_in",
    "unfit",
]
