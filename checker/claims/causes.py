"""Minimal pairs (T, S): with only switches T on, a closed run to the hazard shows no pattern but S.

The pairs are enumerated by blocking: a run is sought that no pair found so far explains; its pair
is made smaller as long as a run can be found; when a proof says that nothing is left, the pairs are
all there are, and each is minimal, since a smaller one would have been left.
"""

from __future__ import annotations

from collections.abc import Collection
from dataclasses import replace

from checker.claims.bench import Answer, Bench, Witness
from checker.claims.visited import visited_pairs
from checker.engines.contract import Budget
from checker.model.expr import Expr
from checker.records import dataclass
from checker.system.lowering import AbstractionFailed, Attribute, Lowered, Setting, lower
from checker.system.lowering.allowance import allowances
from checker.system.lowering.patterns import Pattern, permit_name
from checker.system.system import System
from checker.system.terms import Sort, Term, conj, negate, var

GOAL = "goal"
VISITING = 0.25  # of the time for a hazard, where its system is small enough
NONE: frozenset[str] = frozenset()
SEARCH_SECONDS = 5.0
LOOK_DEPTH = 7


@dataclass(frozen=True, slots=True)
class Pair:
    """Switches and patterns that together suffice, with the run that shows it.

    `doubtful` are patterns of which it could not be decided whether they only coincide.
    """

    switches: frozenset[str]
    patterns: frozenset[str]
    witness: Witness
    doubtful: frozenset[str] = frozenset()

    def below(self, other: Pair) -> bool:
        return self.switches <= other.switches and self.patterns <= other.patterns


@dataclass(frozen=True, slots=True)
class Pairs:
    """All minimal pairs where `complete` (`proof` says how), else those known so far."""

    pairs: tuple[Pair, ...]
    complete: bool
    proof: str
    engine: str
    reason: str = ""
    depth: int = 0

    def causing(self, pattern: str) -> tuple[Pair, ...]:
        """The pairs in which the pattern is surely more than a coincidence."""
        return tuple(p for p in self.pairs if pattern in p.patterns - p.doubtful)

    def doubted(self, pattern: str) -> tuple[Pair, ...]:
        """The pairs in which it could not be decided whether it is."""
        return tuple(p for p in self.pairs if pattern in p.doubtful)


@dataclass(frozen=True, slots=True)
class Inquiry:
    """A hazard's predicates, the patterns and switches in play, and the setting around them."""

    conditions: tuple[Expr, ...]
    universe: tuple[Pattern, ...]
    setting: Setting

    @property
    def switches(self) -> frozenset[str]:
        return self.setting.free


def sufficient_pairs(bench: Bench, inquiry: Inquiry, kept: dict[str, int], seconds: float) -> Pairs:
    """The minimal pairs that suffice. `kept` abstracts groups for the closing proof (empty: as
    they are)."""
    budget = bench.budget(seconds / bench.limits.seconds)
    small = _visited(bench, inquiry, seconds * VISITING)
    if small.complete:
        return small
    lowered = prepare(bench, inquiry, {})
    found: list[Pair] = list(small.pairs)
    visited = bool(found)
    while True:
        blocked = [_unexplained(pair) for pair in found]
        if visited:  # nothing is left that is small: first the proof
            answer, visited = Answer(None, None, "zones", 0), False
        else:
            answer = _search(bench, lowered, blocked, budget)
        closed = answer
        if answer.witness is None and answer.proof is None:
            closed = close(bench, inquiry, found, kept, budget)
            if closed.witness is not None:  # deeper than the search looked
                answer = decide_with(bench, lowered, blocked, budget.remaining())
        if answer.witness is not None:
            pair = _smaller(bench, lowered, inquiry, answer.witness)
            found = [p for p in found if not pair.below(p)] + [pair]
            continue
        return Pairs(
            tuple(found),
            closed.proof is not None,
            closed.proof or "",
            closed.engine,
            closed.reason,
            answer.depth or 0,
        )


def _visited(bench: Bench, inquiry: Inquiry, seconds: float) -> Pairs:
    """The pairs of a small system; see `checker.claims.visited`."""

    def system_of(on: frozenset[str]) -> System:
        setting = replace(inquiry.setting, on=inquiry.setting.on | on, free=NONE)
        return prepare(bench, replace(inquiry, setting=setting), {}).system

    permits = {p.name: permit_name(p.name) for p in inquiry.universe}
    found = visited_pairs(bench, inquiry.switches, permits, system_of, seconds)
    pairs = tuple(Pair(f.switches, f.patterns, f.witness) for f in found.pairs)
    return Pairs(pairs, found.whole, "visiting all zones" if found.whole else "", "zones")


def _search(bench: Bench, lowered: Lowered, blocked: Collection[Term], budget: Budget) -> Answer:
    """A quick look for a run that is left, before the proof that there is none."""
    return look_with(bench, lowered, blocked, min(SEARCH_SECONDS, budget.remaining() * 0.25))


def close(
    bench: Bench, inquiry: Inquiry, found: Collection[Pair], kept: dict[str, int], budget: Budget
) -> Answer:
    """The proof that nothing is left, case by case.

    More switches and more permitted patterns only add runs, so it is enough to look at the largest
    choices that contain no pair found: the complements of the minimal sets that hit every pair.
    """
    everything = inquiry.switches | {p.name for p in inquiry.universe}
    cases = largest_without([p.switches | p.patterns for p in found], everything)
    answers = []
    for case in cases:
        answer = _case(bench, inquiry, case, kept, budget)
        if answer.proof is None:
            return answer
        answers.append(answer)
    proofs = list(dict.fromkeys(a.proof for a in answers if a.proof))
    engines = list(dict.fromkeys(a.engine for a in answers))
    return Answer(None, ", ".join(proofs), ", ".join(engines), None)


def largest_without(
    pairs: Collection[frozenset[str]], everything: frozenset[str]
) -> list[frozenset[str]]:
    """The largest subsets of `everything` that contain none of the `pairs` (Berge's algorithm for
    minimal transversals, and their complements)."""
    hitting: list[frozenset[str]] = [frozenset()]
    for pair in pairs:
        longer = {h for h in hitting if h & pair}
        longer |= {h | {e} for h in hitting if not h & pair for e in pair}
        hitting = [h for h in longer if not any(other < h for other in longer)]
    return sorted((everything - h for h in hitting), key=lambda c: (-len(c), sorted(c)))


def _case(
    bench: Bench, inquiry: Inquiry, case: frozenset[str], kept: dict[str, int], budget: Budget
) -> Answer:
    """With the switches of the case on and its patterns permitted: no closed run with the hazard.

    First without looking at patterns (the hazard may not be reachable at all), with few members
    kept; then with the forbidden patterns, and as the groups are.
    """
    setting = replace(inquiry.setting, on=inquiry.setting.on | (inquiry.switches & case), free=NONE)
    forbidden = tuple(p for p in inquiry.universe if p.name not in case)
    tries: list[tuple[tuple[Pattern, ...], dict[str, int]]] = [((), kept)]
    tries += [(forbidden, kept), (forbidden, {})]
    tries = [t for i, t in enumerate(tries) if t not in tries[:i]]
    answer = Answer(None, None, "", None, "out of time")
    for number, (universe, few) in enumerate(tries):
        left = budget.remaining()
        if left <= 0:
            break
        part = replace(inquiry, universe=universe, setting=setting)
        try:
            lowered = prepare(bench, part, few)
        except AbstractionFailed:
            continue
        never = none_of(universe)
        last = number == len(tries) - 1
        visited = bool(universe) or last  # a first look without patterns mostly finds a run
        answer = visit_with(bench, lowered, never, left) if visited else answer
        if answer.proof is None and (answer.witness is None or not visited):
            left = budget.remaining()
            answer = decide_with(bench, lowered, never, left if last else left / 2)
        if answer.proof is not None or (answer.witness is not None and last):
            return answer
    return replace(answer, witness=None)


def prepare(bench: Bench, inquiry: Inquiry, kept: dict[str, int]) -> Lowered:
    """The system with the patterns hung onto it."""
    actions = frozenset(a for p in inquiry.universe for a in p.actions)
    goal = Attribute(
        inquiry.conditions,
        inquiry.universe,
        allowances(bench.model, inquiry.setting, actions),
    )
    setting = replace(inquiry.setting, kept=kept)
    return lower(bench.model, setting, {GOAL: goal})


def decide_with(bench: Bench, lowered: Lowered, extra: Collection[Term], seconds: float) -> Answer:
    system = lowered.system
    asked = replace(system, constraints=(*system.constraints, *extra))
    budget = bench.budget(max(seconds, 0.1) / bench.limits.seconds)
    return bench.decide(asked, system.properties[GOAL], budget)


def visit_with(bench: Bench, lowered: Lowered, extra: Collection[Term], seconds: float) -> Answer:
    """As `decide_with`, by visiting every zone: surer than an invariant where timers are many."""
    system = lowered.system
    asked = replace(system, constraints=(*system.constraints, *extra))
    return bench.visit(asked, system.properties[GOAL], max(seconds, 0.1))


def look_with(bench: Bench, lowered: Lowered, extra: Collection[Term], seconds: float) -> Answer:
    """As `decide_with`, but only a bounded search, to a depth at which runs are mostly found."""
    system = lowered.system
    asked = replace(system, constraints=(*system.constraints, *extra))
    depth = min(LOOK_DEPTH, bench.limits.depth)
    return bench.look(asked, system.properties[GOAL], depth, max(seconds, 0.1))


def _unexplained(pair: Pair) -> Term:
    """Not everything of the pair is chosen."""
    names = [*pair.switches, *(permit_name(p) for p in pair.patterns)]
    return negate(conj(*(var(name, Sort.BOOL) for name in sorted(names))))


def none_of(patterns: Collection[Pattern]) -> list[Term]:
    """No such pattern is permitted."""
    return [negate(var(permit_name(p.name), Sort.BOOL)) for p in patterns]


def pair_of(system: System, inquiry: Inquiry, witness: Witness) -> Pair:
    rigid = witness.run.rigid
    switches = frozenset(s for s in inquiry.switches if rigid.get(s) is True)
    patterns = frozenset(p.name for p in inquiry.universe if rigid.get(permit_name(p.name)) is True)
    return Pair(switches, patterns, witness)


def _smaller(bench: Bench, lowered: Lowered, inquiry: Inquiry, witness: Witness) -> Pair:
    """Give up one switch or pattern after another as long as a run can be found without it."""
    pair = pair_of(lowered.system, inquiry, witness)
    for name in sorted([*pair.switches, *pair.patterns]):
        if name not in pair.switches and name not in pair.patterns:
            continue
        wanted = (pair.switches | pair.patterns) - {name}
        only = [negate(var(s, Sort.BOOL)) for s in sorted(inquiry.switches) if s not in wanted] + [
            negate(var(permit_name(p.name), Sort.BOOL))
            for p in inquiry.universe
            if p.name not in wanted
        ]
        answer = look_with(bench, lowered, only, SEARCH_SECONDS)
        if answer.witness is not None:
            pair = pair_of(lowered.system, inquiry, answer.witness)
    return pair


__all__ = [
    "Inquiry",
    "Pair",
    "Pairs",
    "decide_with",
    "look_with",
    "none_of",
    "pair_of",
    "prepare",
    "sufficient_pairs",
    "visit_with",
]
