"""What an analysis says in vain, and where it contradicts itself.

- An action that can never happen, in no setting that a check uses.
- A UCA whose context can never hold.
- A check that switches on a scenario or a mitigation that changes nothing of what its hazard
  depends on.
- Two UCAs in *conflict*: in some state giving an action is unsafe and not giving it is as well,
  while no hazard of theirs has come about yet. No controller can do right there.
- Two UCAs that *overlap*: same action, guideword and hazard, and both contexts hold in some state.

The first, second and last two are read off one walk through the zones of the model with all
scenarios on (they only add runs), and of the settings of the checks. Where that is too much for a
short look, what was not met is asked of the engines one by one (`checker.claims.alive`), as long as
there is time. Nothing is said of what is not known: these are hints, and silence is no claim.
"""

from __future__ import annotations

import time
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import field, replace
from itertools import combinations

from checker.claims.alive import settle
from checker.claims.alone import alone
from checker.claims.bench import Bench, fingerprint
from checker.claims.questions import question
from checker.claims.story import tell
from checker.codes import CONFLICT, DEAD_ACTION, DEAD_CONTEXT, IDLE_SWITCH, OVERLAP
from checker.diagnostics import Code, Diagnostic, Label, Severity, Span
from checker.engines.zones import fixed
from checker.model.entities import Check, Model, Reachable, Uca
from checker.model.expr import Aggregate, And, Expr, Not, Or
from checker.model.types import BoolType
from checker.records import dataclass
from checker.results import Trace
from checker.syntax.tree import Guideword
from checker.system.domains import Infinite
from checker.system.explorer import Walk, beginnings, persist, successors
from checker.system.interpreter import Replayed, replay
from checker.system.lowering import (
    AbstractionFailed,
    Lowered,
    LoweringError,
    Reach,
    Setting,
    group_sizes,
    lower,
)
from checker.system.paths import earliest_run
from checker.system.slicing import slice_system
from checker.system.system import System
from checker.system.terms import TRUE, disj
from checker.system.zonegraph import Limits, Meter, ZoneGraph

ZONES = 5_000
SECONDS = 1.5
ASKING = 3  # times as long, one by one
MOST_MEMBERS = 30
NOT_GIVING = (Guideword.NOT_GIVEN,)
GIVING = (Guideword.GIVEN,)


@dataclass(frozen=True, slots=True)
class Seen:
    """What a walk met: actions that happened, and for each goal a run to it. `whole`: nothing was
    left out, so what was not met cannot be."""

    actions: frozenset[int]
    stories: Mapping[str, Trace]
    whole: bool


@dataclass(slots=True)
class _Sums:
    """What several walks met together."""

    actions: set[int] = field(default_factory=set)
    stories: dict[str, Trace] = field(default_factory=dict)
    whole: bool = True

    def add(self, seen: Seen) -> None:
        self.actions |= seen.actions
        self.stories = {**seen.stories, **self.stories}
        self.whole = self.whole and seen.whole

    def missing(self, acting: frozenset[int], goals: Mapping[str, Expr]) -> bool:
        """Is there anything that was not met so far?"""
        return not (acting <= self.actions and goals.keys() <= self.stories.keys())


def deadwood(bench: Bench, seconds: float = SECONDS) -> Iterator[Diagnostic]:
    """Warnings and notes about an analysis; `seconds` bounds all walks together."""
    model = _without(bench.model, alone(bench.model))
    yield from idle_switches(bench, model.checks, seconds)
    acting = _acting(model)
    if not acting:
        return
    goals = goals_of(model)
    found = _Sums()
    settings = list(settings_of(model))
    until = time.monotonic() + seconds
    for setting in settings:
        found.add(look_around(bench.model, setting, goals, seconds / len(settings)))
        if not found.missing(acting, goals):
            break
        if time.monotonic() > until:
            found.whole = False
            break
    unmet = acting - found.actions
    silent = {name: goal for name, goal in goals.items() if name not in found.stories}
    if found.whole:
        dead, never = unmet, frozenset(silent)
    else:
        settled = settle(bench, settings, unmet, silent, seconds * ASKING)
        dead, never = settled.dead, settled.never
        found.stories.update(settled.stories)
    yield from _dead_actions(model, dead)
    yield from _dead_contexts(model, never)
    yield from _pairs(model, found)


def _without(model: Model, left: frozenset[str]) -> Model:
    """The model without what files say that stand alone: they are looked at where they are asked
    for themselves."""
    return replace(
        model,
        checks=tuple(c for c in model.checks if c.span.path not in left),
        ucas=tuple(u for u in model.ucas if u.span.path not in left),
        actions=tuple(
            replace(a, has_behaviour=a.has_behaviour and a.span.path not in left)
            for a in model.actions
        ),
    )


def _acting(model: Model) -> frozenset[int]:
    return frozenset(i for i, a in enumerate(model.actions) if a.has_behaviour)


def settings_of(model: Model) -> Iterator[Setting]:
    """All scenarios on, then what each check fixes besides; each once."""
    scenarios = frozenset(s.ident for s in model.scenarios if s.effects)
    mitigations = {m.ident for m in model.mitigations}
    seen = []
    for check in (None, *model.checks):
        asked = None if check is None else question(model, check)
        setting = Setting() if asked is None else asked.setting
        setting = Setting(values=setting.values, on=scenarios | (setting.on & mitigations))
        if setting not in seen:
            seen.append(setting)
            yield setting


# ---------------------------------------------------------------------- what is asked


def goals_of(model: Model) -> dict[str, Expr]:
    """A predicate for every context, and for every pair of UCAs in each other's way."""
    goals: dict[str, Expr] = {}
    for uca in model.ucas:
        if uca.context is not None:
            goals[uca.ident] = _somewhere(model, uca, uca.context)
    for one, other in rivals(model):
        assert one.context is not None and other.context is not None
        both = And((one.context, other.context, *_no_hazard_yet(model, one, other)), one.span)
        goals[f"{one.ident} {other.ident}"] = _somewhere(model, one, both)
    return goals


def rivals(model: Model) -> Iterator[tuple[Uca, Uca]]:
    """Pairs about the same actions: conflicting ones, and those that say much the same."""
    for one, other in combinations(model.ucas, 2):
        if one.context is None or other.context is None or one.actions != other.actions:
            continue
        same = one.guideword is other.guideword and set(one.hazards) & set(other.hazards)
        if same or conflicting(one, other):
            yield one, other


def conflicting(one: Uca, other: Uca) -> bool:
    words = {one.guideword, other.guideword}
    return words == {*GIVING, *NOT_GIVING}


def _no_hazard_yet(model: Model, *ucas: Uca) -> Iterator[Expr]:
    named = {h for u in ucas for h in u.hazards}
    conditions = tuple(c for h in model.hazards if h.ident in named for c in h.conditions)
    if conditions:
        span = conditions[0].span
        yield Not(conditions[0] if len(conditions) == 1 else Or(conditions, span), span)


def _somewhere(model: Model, uca: Uca, body: Expr) -> Expr:
    """In some copy of the action."""
    copies = model.actions[uca.actions[0]].copies if uca.actions else ()
    return Aggregate("some", copies, body, BoolType(), uca.span) if copies else body


# ---------------------------------------------------------------------- the walk


def look_around(model: Model, setting: Setting, goals: Mapping[str, Expr], seconds: float) -> Seen:
    """One walk through all zones of a setting; none where a group is large."""
    try:
        if any(size > MOST_MEMBERS for size in group_sizes(model, setting).values()):
            return Seen(frozenset(), {}, False)
        lowered = lower(model, setting, {name: Reach((e,)) for name, e in goals.items()})
    except (LoweringError, AbstractionFailed, KeyError):
        return Seen(frozenset(), {}, False)
    targets = {n: disj(*(lowered.system.prop(p) for p in lowered.parts[n])) for n in goals}
    system = replace(lowered.system, properties={})
    graph = ZoneGraph(system)
    meter = Meter(Limits(ZONES, seconds))
    holds = {name: graph.predicate(term) for name, term in targets.items()}
    actions: set[int] = set()
    stories: dict[str, Trace] = {}

    def visit() -> bool:
        actions.clear()
        stories.clear()
        roots = graph.roots(fixed(system), ZONES)
        if isinstance(roots, Infinite):
            return False
        walk = Walk()

        def meet(found: list[int]) -> None:
            for number in found:
                for name, test in holds.items():
                    if name not in stories and test(walk.nodes[number].state):
                        stories[name] = _story(system, graph, walk, number, name)

        for node in beginnings(graph, roots):
            if walk.add(node):
                meet([len(walk.nodes) - 1])
        number = 0
        while number < len(walk.nodes):
            for node in successors(graph, number, walk.nodes[number]):
                assert node.edge is not None
                actions.add(system.transitions[node.edge.transition].origin.action)
                if walk.add(node):
                    meet([len(walk.nodes) - 1])
            number += 1
            if meter.exceeded(len(walk.nodes)):
                return False
        return True

    whole = persist(graph, meter, visit)
    return Seen(frozenset(actions), stories, whole is True)


def _story(system: System, graph: ZoneGraph, walk: Walk, number: int, name: str) -> Trace:
    root, steps = walk.path(number)
    run = earliest_run(graph, root, steps)
    states = replay(system, run)
    assert isinstance(states, Replayed), "the interpreter refuses a run of the zone graph"
    return tell(system, run, states.states, TRUE, name)


# ---------------------------------------------------------------------- what is said


def _dead_actions(model: Model, dead: frozenset[int]) -> Iterator[Diagnostic]:
    for position, action in enumerate(model.actions):
        if position in dead:
            yield _warning(
                DEAD_ACTION,
                f"`{action.label}` can never happen",
                action.span,
                "in no setting that a check uses, with all scenarios on",
                "is the guard what was meant, and can what it waits for come about?",
            )


def _dead_contexts(model: Model, never: frozenset[str]) -> Iterator[Diagnostic]:
    for uca in model.ucas:
        if uca.ident in never:
            assert uca.context is not None
            yield _warning(
                DEAD_CONTEXT,
                f"the context of {uca.ident} can never hold",
                uca.context.span,
                "no reachable state is like this, with all scenarios on",
                "a UCA that cannot occur needs another context, or no place in the list",
            )


def _pairs(model: Model, found: _Sums) -> Iterator[Diagnostic]:
    for one, other in rivals(model):
        story = found.stories.get(f"{one.ident} {other.ident}")
        if story is None:
            continue
        assert one.context is not None and other.context is not None
        second = (Label(other.context.span, "and here as well"),)
        if conflicting(one, other):
            yield Diagnostic(
                CONFLICT,
                f"{one.ident} and {other.ident} conflict: both giving and not giving is unsafe",
                Label(one.context.span, "this holds"),
                second,
                ("reached by: " + _outline(story),),
                "prevent that state, or narrow one of the two contexts",
                Severity.WARNING,
            )
        else:
            yield Diagnostic(
                OVERLAP,
                f"{one.ident} and {other.ident} overlap: both contexts can hold together",
                Label(one.context.span, "this holds"),
                second,
                ("reached by: " + _outline(story),),
                severity=Severity.WARNING,
            )


def _outline(story: Trace) -> str:
    """The steps of a run on one line."""
    steps = [
        f"{s.component} {' '.join(p for p in (s.action, s.name) if p)}"
        + (" (told)" if s.moment == "told" else "")
        for s in story.steps
    ]
    return ", ".join(steps) or "nothing: it holds from the start"


def idle_switches(
    bench: Bench, checks: Sequence[Check], seconds: float = SECONDS
) -> Iterator[Diagnostic]:
    """Switches of a check without which its question would be the very same; as many checks are
    looked at as there is time for."""
    until = time.monotonic() + seconds
    for check in checks:
        if time.monotonic() > until:
            return
        for switch in check.switches:
            if _matters(bench.model, check, switch) and _idle(bench.model, check, switch):
                yield _warning(
                    IDLE_SWITCH,
                    f"{switch} changes nothing in the check `{check.title}`",
                    check.span,
                    "the claim does not depend on it",
                    "leave it out, or check what it should act on",
                )


def _matters(model: Model, check: Check, switch: str) -> bool:
    """That a mitigation does not help where a hazard is claimed to be reachable is the point."""
    mitigation = any(m.ident == switch for m in model.mitigations)
    return not (mitigation and isinstance(check.claim, Reachable))


def _idle(model: Model, check: Check, switch: str) -> bool:
    asked = question(model, check)
    if asked is None or asked.sizes:
        return False
    scenarios = {s.ident for s in model.scenarios}
    if switch in scenarios:  # a remedy may well be meant to make it harmless
        less = replace(asked.setting, on=frozenset())
    else:
        less = replace(asked.setting, on=asked.setting.on & scenarios)
    more = replace(less, on=less.on | {switch})
    try:
        if any(size > MOST_MEMBERS for size in group_sizes(model, more).values()):
            return False
        with_it = lower(model, more, {"goal": asked.goal})
        without = lower(model, less, {"goal": asked.goal})
    except (LoweringError, AbstractionFailed):
        return False
    return _cone(with_it) == _cone(without)


def _cone(lowered: Lowered) -> object:
    names = lowered.parts["goal"]
    properties = {n: lowered.system.properties[n] for n in names}
    sliced = slice_system(replace(lowered.system, properties=properties), names).system
    return fingerprint(sliced), tuple(properties.items())


def _warning(code: Code, message: str, span: Span, label: str, help_: str) -> Diagnostic:
    return Diagnostic(code, message, Label(span, label), help=help_, severity=Severity.WARNING)
