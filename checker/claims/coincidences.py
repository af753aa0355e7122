"""Minimal pairs without coincidences: is a pattern to blame, or does it merely happen as well?

A pattern is dropped where the hazard comes about without it once its action's window is waived
(ADR 0009). That is decided by a run or by a proof; what cannot be decided is doubtful.
"""

from __future__ import annotations

import time
from collections.abc import Collection
from contextlib import suppress
from dataclasses import replace

from checker.claims.bench import Answer, Bench
from checker.claims.causes import (
    NONE,
    SEARCH_SECONDS,
    Inquiry,
    Pair,
    Pairs,
    decide_with,
    look_with,
    none_of,
    prepare,
    sufficient_pairs,
    visit_with,
)
from checker.records import dataclass
from checker.syntax.tree import Guideword
from checker.system.lowering import AbstractionFailed, Lowered
from checker.system.lowering.patterns import Pattern
from checker.system.lowering.setting import Deviation
from checker.system.system import System

GLANCE_SECONDS = 1.0


def minimal_pairs(bench: Bench, inquiry: Inquiry, kept: dict[str, int], seconds: float) -> Pairs:
    """Those that suffice, without patterns that only coincide with the hazard."""
    until = time.monotonic() + seconds
    found = sufficient_pairs(bench, inquiry, kept, seconds)
    shown = NONE.union(*(pair.patterns for pair in found.pairs))
    blamed = [
        without_coincidences(bench, inquiry, pair, shown, kept, until, found.complete)
        for pair in found.pairs
    ]
    return replace(found, pairs=_minimal(blamed))


def without_coincidences(
    bench: Bench,
    inquiry: Inquiry,
    pair: Pair,
    shown: frozenset[str],
    kept: dict[str, int],
    until: float,
    minimal: bool,
) -> Pair:
    """Drop a pattern that only coincides with the hazard: without it, and with its action's window
    waived, a run is found all the same. Where neither a run is found nor a proof that there is
    none, it stays, and is doubtful. (`shown` are the patterns of all pairs, `kept` as in
    `sufficient_pairs`, `until` says how long it may take.)

    Where waiving the window changes nothing, there is nothing to decide: the pair is known to be
    `minimal`, so less of it does not suffice.

    Where the waived window alone, without the pair's switches, may lead to the hazard as well, the
    run says nothing about the pattern: an action that comes too late may do harm of its own. Nor
    does it where the action exists only with the switches.
    """
    doubtful: set[str] = set()
    for name in sorted(pair.patterns):
        asked = _Suspicion(bench, inquiry, name, pair.patterns - {name}, shown, kept, until)
        if pair.switches and not asked.exists():
            continue
        if minimal and asked.is_void(pair.switches):
            continue
        answer = asked.with_switches(pair.switches)
        if answer.proof is not None:
            continue
        if answer.witness is None:
            doubtful.add(name)
            continue
        if pair.switches:
            harm = asked.with_switches(NONE)
            if harm.proof is None:
                if harm.witness is None:
                    doubtful.add(name)
                continue
        pair = Pair(pair.switches, pair.patterns - {name}, answer.witness)
    return replace(pair, doubtful=frozenset(doubtful & pair.patterns))


@dataclass(frozen=True, slots=True)
class _Suspicion:
    """Is there a run that shows no pattern but `rest`, with the window waived of the action of the
    pattern `name`?"""

    bench: Bench
    inquiry: Inquiry
    name: str
    rest: frozenset[str]
    shown: frozenset[str]
    kept: dict[str, int]
    until: float

    def exists(self) -> bool:
        """Whether the action exists without switches."""
        plain = replace(self.inquiry, universe=(), setting=replace(self.inquiry.setting, free=NONE))
        acting = {t.origin.action for t in prepare(self.bench, plain, {}).system.transitions}
        return bool(acting & set(self._pattern().actions))

    def is_void(self, switches: frozenset[str]) -> bool:
        """Whether the system is the same with the window waived: it has no lower bound, and who
        exceeds the upper one shows a pattern that is forbidden."""
        every = self._forbidden()
        nobody: dict[str, int] = {}
        plain = self._lowered(switches, every, nobody, {})
        waived = self._lowered(switches, every, nobody, self._waived(every))
        return _acting(plain) == _acting(waived)

    def with_switches(self, switches: frozenset[str]) -> Answer:
        """First whether all can be seen at once, with only those patterns forbidden that matter
        most, and few members kept; then a search; then the proof, at last as it is asked."""
        every = self._forbidden()
        few = tuple(p for p in every if p.name in self.shown | {self.name})
        waived, nobody = self._waived(every), dict[str, int]()
        attempts: list[tuple[tuple[Pattern, ...], Lowered]] = []
        for forbidden, kept in ((few, self.kept), (every, self.kept), (every, nobody)):
            with suppress(AbstractionFailed):
                lowered = self._lowered(switches, forbidden, kept, waived)
                if (forbidden, lowered) not in attempts:
                    attempts.append((forbidden, lowered))
        forbidden, lowered = attempts[0]
        answer = visit_with(self.bench, lowered, none_of(forbidden), GLANCE_SECONDS)
        if answer.proof is not None:
            return answer
        forbidden, lowered = attempts[-1]
        answer = look_with(self.bench, lowered, none_of(forbidden), SEARCH_SECONDS)
        if answer.witness is not None:
            return answer
        for forbidden, lowered in attempts:
            share = (self.until - time.monotonic()) / 2
            seconds = max(SEARCH_SECONDS, share)
            answer = decide_with(self.bench, lowered, none_of(forbidden), seconds)
            if answer.proof is not None:
                return answer
        return answer  # to the question itself, which is the last

    def _pattern(self) -> Pattern:
        return next(p for p in self.inquiry.universe if p.name == self.name)

    def _forbidden(self) -> tuple[Pattern, ...]:
        return tuple(p for p in self.inquiry.universe if p.name not in self.rest)

    def _waived(self, forbidden: tuple[Pattern, ...]) -> dict[str, Deviation]:
        actions = self._pattern().actions
        words = [Guideword.TOO_EARLY]
        if not _lateness_shows(self.bench, actions, forbidden):
            words.append(Guideword.TOO_LATE)
        return {f"waive {word.value}": Deviation(actions, word) for word in words}

    def _lowered(
        self,
        switches: frozenset[str],
        forbidden: tuple[Pattern, ...],
        kept: dict[str, int],
        waived: dict[str, Deviation],
    ) -> Lowered:
        setting = self.inquiry.setting
        setting = replace(
            setting,
            on=setting.on | switches | frozenset(waived),
            free=NONE,
            deviations={**setting.deviations, **waived},
        )
        asked = replace(self.inquiry, universe=forbidden, setting=setting)
        return prepare(self.bench, asked, kept)


def _acting(lowered: Lowered) -> System:
    """The system without what its transitions tell people about switches."""
    system = lowered.system
    told = (replace(t, origin=replace(t.origin, switches=())) for t in system.transitions)
    return replace(system, transitions=tuple(told))


def _lateness_shows(bench: Bench, actions: tuple[int, ...], forbidden: Collection[Pattern]) -> bool:
    """Whether an action past its window shows a forbidden pattern, so that waiving its deadline
    adds nothing before the hazard."""
    if any(bench.model.actions[position].needs is not None for position in actions):
        return False
    listed = {
        p.guideword for p in forbidden if p.context is None and set(p.actions) >= set(actions)
    }
    return {Guideword.NOT_GIVEN, Guideword.TOO_LATE} <= listed


def _minimal(pairs: Collection[Pair]) -> tuple[Pair, ...]:
    """Pairs that have become equal or larger than another are left out."""
    kept: list[Pair] = []
    for pair in sorted(pairs, key=lambda p: len(p.switches) + len(p.patterns)):
        if not any(other.below(pair) for other in kept):
            kept.append(pair)
    return tuple(kept)


__all__ = ["minimal_pairs", "without_coincidences"]
