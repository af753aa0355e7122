"""Ways to a hazard, as claims about causes name them, and the questions behind those claims.

A *way* is a set of switches and a set of patterns (listed unsafe control actions, cells of the
grid): with no other switches on, some closed run with the hazard shows no other patterns. Switches
and permitted patterns only ever add runs, so that there are no ways but those named is the same as
that the hazard is unreachable for the largest choices that contain none of them.

Which ways there are depends on the claim:

- *complete* (every way to a hazard shows a listed UCA): each listed UCA by itself is one, and
  nothing is said of whether there is a run;
- *causes* (with which scenarios are which listed UCAs a cause, and with no others): those named;
- *mitigation*: with it, those named, none of which has a UCA that it removes, and each of which is
  one without it as well;
- *no uca*: with the cell's own deviation, those named, none of which has the cell's pattern.

For the last three each way that is named owes a run. No way contains another: so each is minimal.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field

from checker.evidence.plan import NoQuestion
from checker.evidence.universe import around_cell, fitting, listed
from checker.model.entities import Mitigation, Model, NoUca
from checker.system.lowering.patterns import Pattern
from checker.system.lowering.setting import Deviation

COMPLETE, CAUSES, MITIGATION, NO_UCA = "complete", "causes", "mitigation", "no uca"
KINDS = (COMPLETE, CAUSES, MITIGATION, NO_UCA)


@dataclass(frozen=True, slots=True)
class Way:
    """The hazard, and the names of the switches and patterns that bring it about together."""

    hazard: str
    switches: frozenset[str]
    patterns: frozenset[str]

    @property
    def names(self) -> frozenset[str]:
        return self.switches | self.patterns


@dataclass(frozen=True, slots=True)
class Question:
    """A hazard, the switches that are on and those that each run may choose, and the patterns by
    name; `ways` are those that are named.

    `innocent` are the patterns that no way may have. Each way owes runs in as many settings as
    `settings` says: with what is `on`, and without it (or none at all).
    """

    hazard: str
    on: frozenset[str]
    free: frozenset[str]
    patterns: Mapping[str, Pattern]
    ways: tuple[Way, ...] = ()
    innocent: frozenset[str] = frozenset()
    deviations: Mapping[str, Deviation] = field(default_factory=dict)
    settings: tuple[frozenset[str], ...] = ()

    def cases(self) -> list[frozenset[str]]:
        """The largest choices of switches and patterns that contain no way: the complements of
        the smallest sets that meet every way (Berge, "Hypergraphs", 1989)."""
        everything = self.free | set(self.patterns)
        meeting: set[frozenset[str]] = {frozenset()}
        for way in self.ways:
            longer = {m if m & way.names else m | {one} for m in meeting for one in way.names}
            meeting = {m for m in longer if not any(other < m for other in longer)}
        return sorted((everything - m for m in meeting), key=lambda c: (-len(c), sorted(c)))

    def wrong(self) -> str:
        """What keeps the ways from being those of the claim; nothing if nothing does."""
        for way in self.ways:
            if not way.switches <= self.free or not way.patterns <= set(self.patterns):
                return f"a way to {self.hazard} has a switch or a pattern that is not in question"
            if way.patterns & self.innocent:
                named = ", ".join(sorted(way.patterns & self.innocent))
                return f"a way to {self.hazard} shows {named}, which is claimed to be no cause"
            if self.deviations and not way.names:
                return f"{self.hazard} comes about by itself, which says nothing of a cell"
            if sum(other.names <= way.names for other in self.ways) > 1:
                return f"a way to {self.hazard} contains another, so it is not minimal"
        return ""


def questions(model: Model, kind: str, name: str, ways: Sequence[Way]) -> tuple[Question, ...]:
    """What a claim asks, with the ways that are named for it. Raises `NoQuestion`."""
    found: list[Question]
    match kind:
        case "complete":
            found = _complete(model, name)
        case "causes":
            found = _causes(model, name, ways)
        case "mitigation":
            found = [q for m in model.mitigations if m.ident == name for q in _with(model, m, ways)]
        case "no uca":
            found = [q for n in model.no_ucas if cell(n) == name for q in _cell(model, n, ways)]
        case _:
            raise NoQuestion(f"`{kind}` is no kind of claim that a certificate can be about")
    if not found:
        raise NoQuestion(f"the model has no {kind} `{name}` that can be asked about")
    if (kind == COMPLETE and ways) or {w.hazard for w in ways} - {q.hazard for q in found}:
        raise NoQuestion("it names ways to a hazard that the claim is not about")
    return tuple(found)


def _complete(model: Model, name: str) -> list[Question]:
    patterns = {u.ident: Pattern(u.ident, u.actions, u.guideword, u.context) for u in model.ucas}
    ways = tuple(Way(name, frozenset(), frozenset({ident})) for ident in patterns)
    return [Question(h, frozenset(), scenarios(model), patterns, ways) for h in _known(model, name)]


def _causes(model: Model, name: str, ways: Sequence[Way]) -> list[Question]:
    none: frozenset[str] = frozenset()
    return [
        Question(h, none, scenarios(model), listed(model), tuple(ways), settings=(none,))
        for h in _known(model, name)
    ]


def _with(model: Model, mitigation: Mitigation, ways: Sequence[Way]) -> list[Question]:
    on = frozenset({mitigation.ident})
    removed = frozenset(mitigation.ucas)
    named = [h for u in model.ucas if u.ident in removed for h in u.hazards]
    return [
        Question(
            hazard,
            on,
            frozenset(mitigation.against) or scenarios(model),
            listed(model),
            tuple(w for w in ways if w.hazard == hazard),
            removed,
            settings=(on, frozenset()),
        )
        for hazard in dict.fromkeys(named)
        if _known(model, hazard)
    ]


def cell(claim: NoUca) -> str:
    """The cell that an argued claim is about."""
    named = "" if claim.action_name is None else f" {claim.action_name}"
    return f"{claim.action}{named} {claim.guideword.value}"


def _cell(model: Model, claim: NoUca, ways: Sequence[Way]) -> list[Question]:
    name = cell(claim)
    asked = fitting(model, Pattern(name, claim.actions, claim.guideword, None))
    if asked is None:
        return []
    switch, none = f"deviation {name}", frozenset[str]()
    return [
        Question(
            hazard,
            none,
            frozenset({switch}),
            around_cell(model, asked),
            tuple(w for w in ways if w.hazard == hazard),
            frozenset({name}),
            {switch: Deviation(asked.actions, claim.guideword)},
            (none,),
        )
        for hazard in (h.ident for h in model.hazards if h.conditions)
    ]


def scenarios(model: Model) -> frozenset[str]:
    """The scenarios that add runs."""
    return frozenset(s.ident for s in model.scenarios if s.effects)


def _known(model: Model, name: str) -> list[str]:
    return [h.ident for h in model.hazards if h.ident == name and h.conditions]


def show_way(way: Way) -> dict[str, object]:
    """A way as it stands in the header of a certificate."""
    return {
        "hazard": way.hazard,
        "switches": sorted(way.switches),
        "patterns": sorted(way.patterns),
    }


def read_way(content: object) -> Way:
    """The way that a header names. Raises `NoQuestion`."""
    if not isinstance(content, dict) or set(content) != {"hazard", "switches", "patterns"}:
        raise NoQuestion("its header names a way of another form")
    hazard, switches, patterns = content["hazard"], content["switches"], content["patterns"]
    for names in (switches, patterns):
        if not isinstance(names, list) or not all(isinstance(name, str) for name in names):
            raise NoQuestion("its header names a way of another form")
    if not isinstance(hazard, str):
        raise NoQuestion("its header names a way of another form")
    return Way(hazard, frozenset(switches), frozenset(patterns))


__all__ = [
    "CAUSES",
    "COMPLETE",
    "KINDS",
    "MITIGATION",
    "NO_UCA",
    "Question",
    "Way",
    "cell",
    "questions",
    "read_way",
    "scenarios",
    "show_way",
]
