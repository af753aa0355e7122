"""Laws that every model obeys, tried on random ones."""

from __future__ import annotations

import time
from collections import Counter
from dataclasses import dataclass, field
from pathlib import Path

from hypothesis import HealthCheck, event, given, note, settings

from checker.claims.questions import Question, abstracted, at_size, question
from checker.diagnostics import Source, Span
from checker.engines.contract import Budget, Found, Outcome, Proved
from checker.engines.portfolio import decide
from checker.formatting import format_source
from checker.model.entities import Model
from checker.system.explorer import ExplorationResult, OutOfBudget, Unreachable, explore
from checker.system.explorer import Found as Reached
from checker.system.interpreter import Replayed, replay
from checker.system.lowering import AbstractionFailed, Lowered, lower
from checker.system.lowering.abstraction import members_needed
from checker.system.terms import Term
from checker.system.zonegraph import Limits
from tests.laws import oracle
from tests.laws.effort import examples
from tests.laws.models import Text, models
from tests.rules.deciding import goal, model_of

EXAMPLES = examples(120)
LIMITS = Limits(3_000, 0.8)
SECONDS = 1.5
STATES = 4_000
DEPTH = 12


@dataclass
class Tally:
    """How often each answer was given."""

    counts: Counter[str] = field(default_factory=Counter)

    def add(self, what: str) -> None:
        self.counts[what] += 1
        event(what)

    def share(self, part: str, *others: str) -> float:
        whole = self.counts[part] + sum(self.counts[o] for o in others)
        return self.counts[part] / max(whole, 1)


def asked(model: Model) -> Question:
    found = question(model, model.checks[-1])
    assert found is not None
    return found


def lowered(model: Model, ask: Question) -> tuple[Lowered, Term]:
    found = lower(model, ask.setting, {"goal": ask.goal})
    return found, goal(found)


def explored(found: Lowered, predicate: Term) -> ExplorationResult:
    """What exploration says; a run that it finds must replay."""
    seen = explore(found.system, predicate, LIMITS)
    if isinstance(seen, Reached):
        answer = replay(found.system, seen.run, predicate)
        assert isinstance(answer, Replayed), answer
    return seen


def solved(found: Lowered, predicate: Term, seconds: float = SECONDS) -> Outcome:
    """What the solvers say; a run that they find must replay."""
    answer = decide(found.system, predicate, Budget(time.monotonic() + seconds, DEPTH))
    if isinstance(answer, Found):
        played = replay(found.system, answer.run, predicate)
        assert isinstance(played, Replayed), played
    return answer


def agree(seen: ExplorationResult, answer: Outcome) -> None:
    assert not (isinstance(seen, Reached) and isinstance(answer, Proved)), (seen, answer)
    assert not (isinstance(seen, Unreachable) and isinstance(answer, Found)), (seen, answer)


def test_exploration_and_solvers_agree() -> None:
    tally = Tally()

    # in fewer than these there are hardly any runs to be found
    @settings(max_examples=examples(200), deadline=None, suppress_health_check=list(HealthCheck))
    @given(models())
    def law(text: Text) -> None:
        how = f"with {', '.join(text.scenarios)}" if text.scenarios else ""
        note(text.asked(how))
        model = model_of(text.asked(how))
        found, predicate = lowered(model, asked(model))
        seen = explored(found, predicate)
        answer = solved(found, predicate)
        agree(seen, answer)
        tally.add(type(seen).__name__)
        tally.add(f"solvers: {type(answer).__name__}")

    law()
    assert tally.share("OutOfBudget", "Found", "Unreachable") < 0.25, tally.counts
    assert tally.share("Found", "Unreachable") > 0.15, tally.counts
    assert tally.share("Unreachable", "Found") > 0.15, tally.counts
    assert tally.share("solvers: Unknown", "solvers: Found", "solvers: Proved") < 0.25, tally.counts


def test_scenarios_only_add_runs() -> None:
    """Everything reachable before stays reachable; a free scenario is one that is on or off."""
    tally = Tally()

    @settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=list(HealthCheck))
    @given(models())
    def law(text: Text) -> None:
        note(text.asked())
        model = model_of(text.asked())
        ask = asked(model)
        all_on = frozenset(text.scenarios)
        answers = []
        for on, free in ((frozenset[str](), frozenset[str]()), (all_on, frozenset()),
                         (frozenset(), all_on)):  # fmt: skip
            setting = type(ask.setting)(on=on, free=free)
            found = lower(model, setting, {"goal": ask.goal})
            seen = explored(found, goal(found))
            if isinstance(seen, OutOfBudget):
                tally.add("out of budget")
                return
            answers.append(isinstance(seen, Reached))
        off, with_all, free_ones = answers
        assert with_all or not off, "a scenario took a run away"
        assert free_ones or not with_all, "a free scenario cannot be on"
        assert free_ones or not off, "a free scenario cannot be off"
        if len(text.scenarios) == 1:
            assert free_ones == (with_all or off), "a free scenario is neither on nor off"
        tally.add(f"{off} {with_all}")

    law()
    assert tally.share("out of budget", "True True", "False True", "False False") < 0.3
    assert tally.counts["False True"] > 0, "no scenario made anything possible"


def test_a_proof_for_any_size_holds_at_every_size() -> None:
    tally = Tally()

    @settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=list(HealthCheck))
    @given(models().filter(lambda text: text.grouped))
    def law(text: Text) -> None:
        how = f"with {', '.join(text.scenarios)}, for any members" if text.scenarios else (
            "for any members")  # fmt: skip
        note(text.asked(how))
        model = model_of(text.asked(how))
        ask = asked(model)
        kept = members_needed(model, ask.conditions, "N")
        if kept > 3:
            tally.add("needs more than three")
            return
        try:
            found, predicate = lowered(model, abstracted(ask, {"N": kept}))
        except AbstractionFailed:
            tally.add("no abstraction")
            return
        answer = solved(found, predicate, 1.5)
        tally.add(type(answer).__name__)
        if not isinstance(answer, Proved):
            return
        for size in range(kept, 4):
            sized, condition = lowered(model, at_size(ask, "members", size, Span("", 0, 0)))
            seen = explored(sized, condition)
            assert not isinstance(seen, Reached), f"reachable with {size} members"
            tally.add(f"size {size}: {type(seen).__name__}")

    law()
    assert tally.counts["Proved"] >= EXAMPLES // 20, tally.counts


def test_a_printed_model_means_the_same() -> None:
    @settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=list(HealthCheck))
    @given(models())
    def law(text: Text) -> None:
        written = text.asked()
        printed = format_source(Source(Path("m.stpa").name, written)).text
        assert printed is not None
        note(printed)
        before, after = model_of(written), model_of(printed)
        (one, first), (other, second) = lowered(before, asked(before)), lowered(after, asked(after))
        assert one.system == other.system
        assert first == second

    law()


def test_the_language_says_the_same_as_its_lowering() -> None:
    """A slow interpreter of models, written from the prose, against lowering and exploration."""
    tally = Tally()

    @settings(max_examples=EXAMPLES, deadline=None, suppress_health_check=list(HealthCheck))
    @given(models())
    def law(text: Text) -> None:
        how = f"with {', '.join(text.scenarios)}" if text.scenarios else ""
        note(text.asked(how))
        model = model_of(text.asked(how))
        found, predicate = lowered(model, asked(model))
        seen = explored(found, predicate)
        if isinstance(seen, OutOfBudget):
            tally.add("out of budget")
            return
        told = oracle.reaches(model, frozenset(text.scenarios), STATES)
        if told is None:
            tally.add("too many states")
            return
        assert told == isinstance(seen, Reached), f"the prose says {told}"
        tally.add(str(told))

    law()
    assert tally.share("out of budget", "too many states", "True", "False") < 0.3, tally.counts
    assert tally.counts["True"] + tally.counts["False"] >= EXAMPLES // 2, tally.counts
