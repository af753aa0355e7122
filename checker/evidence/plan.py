"""What a claim owes: the questions whose proofs, together, are the claim's proof.

Derived from the model alone, and apart from the part of kcheck that decides claims. A *lemma* says
that some of the predicates of a goal are unreachable in one setting; `owed` says what is missing of
a list of lemmas until they amount to the claim:

- predicates may be proved apart, for reaching "one of them" is reaching one of them;
- a setting with few members kept of a group stands for every size of at least that many
  (`checker.system.lowering.abstraction`), the smaller sizes are owed one by one;
- of `unreachable iff E` lemmas say one half, under E; the other half is owed as runs.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, assert_never

from checker.model.entities import (
    Check,
    Constraint,
    Holds,
    LeadsTo,
    Model,
    Reachable,
    Unreachable,
)
from checker.model.expr import Expr, Literal, ParamRef
from checker.model.types import IntType
from checker.model.wording import Wording
from checker.system.lowering import (
    AbstractionFailed,
    Goal,
    Lowered,
    LoweringError,
    Reach,
    Response,
    Setting,
    Violate,
    group_sizes,
    lower,
)
from checker.system.lowering.abstraction import members_needed
from checker.system.slicing import slice_system
from checker.system.system import System
from checker.system.terms import Term, disj

GOAL = "goal"
REGION = "E"
MANY = 10_000


class NoQuestion(Exception):
    """The model has no such claim, or it is none that a certificate can be about; why, in words."""


@dataclass(frozen=True, slots=True)
class Lemma:
    """That the `parts` of the goal (positions) are unreachable: where parameters that size groups
    have the values `size`, with only so many members of a group as `kept` says, and inside the
    region of an `iff`."""

    parts: tuple[int, ...]
    size: Mapping[str, int] = field(default_factory=dict)
    kept: Mapping[str, int] = field(default_factory=dict)
    inside: bool = False

    @property
    def frame(self) -> tuple[tuple[tuple[str, int], ...], tuple[tuple[str, int], ...], bool]:
        """What lemmas have in common that differ in their parts only."""
        return tuple(sorted(self.size.items())), tuple(sorted(self.kept.items())), self.inside


@dataclass(frozen=True, slots=True)
class Asked:
    """The question behind a claim. `sizes` maps the groups whose size it leaves open to the
    parameter that is their size."""

    setting: Setting
    goal: Goal
    region: Expr | None
    conditions: tuple[Expr, ...]
    sizes: Mapping[str, str]


def claim_named(model: Model, kind: str, name: str) -> Check | Constraint:
    """The claim that a certificate names. Raises `NoQuestion`."""
    found: list[Check | Constraint] = []
    if kind == "check":
        found = [c for c in model.checks if c.title == name]
    elif kind == "constraint":
        found = [c for c in model.constraints if c.ident == name and c.condition is not None]
    if len(found) != 1:
        raise NoQuestion(f"the model has no {kind} `{name}`" if not found else "two of that name")
    return found[0]


def asked_by(model: Model, claim: Check | Constraint) -> Asked:
    """What a claim asks. Raises `NoQuestion` where it is about no set of states."""
    if isinstance(claim, Constraint):
        assert claim.condition is not None
        return Asked(Setting(), Violate(claim.condition), None, (), {})
    setting = Setting(
        values=dict(claim.values), on=frozenset(claim.switches), open=frozenset(claim.for_any)
    )
    region: Expr | None = None
    conditions: tuple[Expr, ...] = ()
    match claim.claim:
        case Reachable(ident) | Unreachable(ident):
            hazard = next(h for h in model.hazards if h.ident == ident)
            if not hazard.conditions:
                raise NoQuestion(f"{ident} has no predicate")
            goal: Goal = Reach(hazard.conditions)
            conditions = hazard.conditions
            region = claim.claim.region if isinstance(claim.claim, Unreachable) else None
        case Holds(ident):
            constraint = next(c for c in model.constraints if c.ident == ident)
            if constraint.condition is None:
                raise NoQuestion(f"{ident} has no predicate")
            goal = Violate(constraint.condition)
        case LeadsTo(_, _, None):
            raise NoQuestion("`leads to` without a bound is asked in another way")
        case LeadsTo(cause, effect, duration):
            goal = Response(cause, effect, duration)
        case _:
            assert_never(claim.claim)
    return Asked(setting, goal, region, conditions, open_sizes(model, claim))


def open_sizes(model: Model, claim: Check) -> dict[str, str]:
    """The groups whose size the claim leaves open, each with its parameter. Raises `NoQuestion`
    where a size is no single parameter."""
    fixed = {name for name, _ in claim.values}
    found: dict[str, str] = {}
    for group in model.groups:
        reads = set(_parameters(model, group.size))
        if reads & set(claim.for_any) and not reads & fixed:
            if not isinstance(group.size, ParamRef):
                raise NoQuestion("the size of a group is no single parameter")
            found[group.name] = group.size.name
    return found


def _parameters(model: Model, expr: object, seen: frozenset[str] = frozenset()) -> Iterable[str]:
    """The parameters that an expression reads, through defaults as well."""
    if isinstance(expr, ParamRef):
        yield expr.name
        if expr.name not in seen:
            default = next(p.default for p in model.params if p.name == expr.name)
            yield from _parameters(model, default, seen | {expr.name})
        return
    for slot in getattr(expr, "__slots__", ()):
        inner = getattr(expr, slot, None)
        for part in inner if isinstance(inner, tuple) else (inner,):
            if part is not None and hasattr(part, "__slots__"):
                yield from _parameters(model, part, seen)


class CheckLemmas:
    """Lemmas about a check or a constraint, as systems. Keeps what was lowered."""

    def __init__(self, model: Model, claim: Check | Constraint) -> None:
        self.model, self.claim, self.asked = model, claim, asked_by(model, claim)
        self._known: dict[object, Lowered] = {}

    def says(self) -> str:
        """The claim in the words of the language."""
        if isinstance(self.claim, Constraint):
            return "holds"
        return Wording(self.model).check(self.claim)

    def show(self, lemma: Lemma) -> dict[str, Any]:
        """The lemma as it stands in the header of a certificate."""
        return {
            "parts": list(lemma.parts),
            "size": dict(sorted(lemma.size.items())),
            "kept": dict(sorted(lemma.kept.items())),
            "inside": lemma.inside,
        }

    def read(self, content: Mapping[str, object]) -> Lemma:
        """The lemma that a header lists. Raises `NoQuestion`."""
        if set(content) != {"parts", "size", "kept", "inside"}:
            raise NoQuestion("its header lists a lemma of another form")
        inside = content["inside"]
        if not isinstance(inside, bool):
            raise NoQuestion("its header lists a lemma of another form")
        return Lemma(
            positions(content["parts"]), counts(content["size"]), counts(content["kept"]), inside
        )

    def words(self, lemma: Lemma) -> str:
        """What a lemma says."""
        count = len(self.parts(lemma))
        which = "the goal"
        if len(lemma.parts) != count:
            named = ", ".join(str(i + 1) for i in lemma.parts)
            which = f"of the {count} predicates of the goal {named}"
        where = [f"with {n} = {v}" for n, v in sorted(lemma.size.items())]
        where += [
            f"with {v} of {n} kept and the others as an environment, for every size from {v} on"
            for n, v in sorted(lemma.kept.items())
        ]
        if lemma.inside:
            where.append("where the condition of `iff` holds")
        return " ".join([which, "is unreachable", *where])

    def whole(self, lemma: Lemma) -> System:
        """The system of a lemma before anything is left out of it."""
        return self.lowered(lemma).system

    def region(self) -> Term:
        """The condition of an `iff`."""
        return self.lowered(Lemma(())).regions[REGION]

    def everything(self) -> Lemma:
        """That the goal is unreachable, whatever the parameters."""
        frame = Lemma(())
        return replace(frame, parts=tuple(range(len(self.parts(frame)))))

    def lowered(self, lemma: Lemma) -> Lowered:
        """The system of a lemma, whole. Raises `NoQuestion`."""
        if lemma.frame not in self._known:
            self._known[lemma.frame] = self._lower(lemma)
        return self._known[lemma.frame]

    def _lower(self, lemma: Lemma) -> Lowered:
        asked = self.asked
        setting = replace(
            asked.setting,
            values={**asked.setting.values, **self._sized(lemma.size)},
            open=asked.setting.open - set(lemma.size),
            kept=dict(lemma.kept),
        )
        if lemma.inside and asked.region is None:
            raise NoQuestion("the claim has no `iff`")
        regions = {} if asked.region is None else {REGION: asked.region}
        try:
            return lower(self.model, setting, {GOAL: asked.goal}, regions)
        except LoweringError as error:
            raise NoQuestion(error.diagnostic.message) from None
        except AbstractionFailed as error:
            raise NoQuestion(str(error)) from None

    def parts(self, lemma: Lemma) -> list[Term]:
        """The predicates of the goal in the frame of a lemma."""
        lowered = self.lowered(lemma)
        return [lowered.system.properties[name] for name in lowered.parts[GOAL]]

    def system(self, lemma: Lemma) -> tuple[System, Term]:
        """The part of the system that a lemma is about, and the predicate that is never true."""
        lowered = self.lowered(lemma)
        parts = self.parts(lemma)
        if not lemma.parts or any(not 0 <= i < len(parts) for i in lemma.parts):
            raise NoQuestion("it speaks of predicates that the goal does not have")
        predicate = disj(*(parts[i] for i in lemma.parts))
        constraints = lowered.system.constraints
        if lemma.inside:
            constraints = (*constraints, lowered.regions[REGION])
        whole = replace(lowered.system, constraints=constraints, properties={GOAL: predicate})
        return slice_system(whole, (GOAL,)).system, predicate

    # ------------------------------------------------------------------ do they amount to it?

    def frames(self) -> list[Lemma]:
        """What is owed where nothing is abstracted: one lemma for each size, of all parts."""
        return [
            Lemma((), size, kept, self.asked.region is not None) for size, kept in self._sizes()
        ]

    def missing(self, lemmas: Sequence[Lemma]) -> str:
        """What keeps the lemmas from amounting to the claim; nothing if nothing does."""
        owed = [size for size, _ in self._sizes()]
        needed = self.needed()
        for lemma in lemmas:  # before anything is lowered: sizes may be absurd
            if dict(lemma.size) not in owed:
                return "a lemma is about a size that is not in question"
            if any(needed.get(group) != count for group, count in lemma.kept.items()):
                return "a lemma keeps another number of members than a proof needs"
        proved: dict[object, set[int]] = {}
        samples: dict[object, Lemma] = {}
        for lemma in lemmas:
            if lemma.inside != (self.asked.region is not None):
                return "a lemma leaves out, or adds, the condition of an `iff`"
            proved.setdefault(lemma.frame, set()).update(lemma.parts)
            samples[lemma.frame] = lemma
        whole = {
            frame
            for frame, parts in proved.items()
            if parts >= set(range(len(self.parts(samples[frame]))))
        }
        frames = [samples[frame] for frame in whole]
        for size, kept in self._sizes():
            if not any(self._covers(lemma, size, kept) for lemma in frames):
                words = ", ".join(f"{n} = {v}" for n, v in size.items()) or "the claim's setting"
                if kept:
                    words = "every size of at least " + ", ".join(
                        f"{v} of {n}" for n, v in kept.items()
                    )
                return f"not every predicate of the goal is proved unreachable for {words}"
        return ""

    def needed(self) -> dict[str, int]:
        """For each group, how many members a proof about the goal must keep."""
        return {
            g.name: members_needed(self.model, self.asked.conditions, g.name)
            for g in self.model.groups
        }

    def sizes_in(self, size: Mapping[str, int]) -> dict[str, int]:
        """How many members the groups have in a frame that fixes their sizes."""
        setting = self.asked.setting
        values = {**setting.values, **self._sized(size)}
        return group_sizes(
            self.model, replace(setting, values=values, open=setting.open - set(size))
        )

    def _sized(self, size: Mapping[str, int]) -> dict[str, Expr]:
        spans = {p.name: p.span for p in self.model.params}
        if not set(size) <= set(spans):
            raise NoQuestion("it fixes a parameter that the model does not have")
        return {name: Literal(value, IntType(), spans[name]) for name, value in size.items()}

    def _sizes(self) -> list[tuple[dict[str, int], dict[str, int]]]:
        """The sizes that are owed: some one by one, and then all the others by members kept."""
        sizes = self.asked.sizes
        if not sizes:
            return [({}, {})]
        if len(set(sizes.values())) != 1:
            raise NoQuestion("the sizes of groups depend on several open parameters")
        (name,) = set(sizes.values())
        needed = self.needed()
        most = max(needed[g] for g in sizes)
        low, high = self._declared(name)
        last = most if high is None else min(most, high + 1)
        found: list[tuple[dict[str, int], dict[str, int]]] = [
            ({name: n}, {}) for n in range(low, last)
        ]
        if high is None or high >= most:
            found.append(({}, {g: needed[g] for g in sizes}))
        return found

    def _declared(self, name: str) -> tuple[int, int | None]:
        param = next(p for p in self.model.params if p.name == name)
        return _number(param.low) or 0, _number(param.high)

    def _covers(self, lemma: Lemma, size: Mapping[str, int], kept: Mapping[str, int]) -> bool:
        """Whether a lemma about all parts settles these sizes."""
        if dict(lemma.size) != dict(size):
            return False
        if kept:
            return dict(lemma.kept) == dict(kept)
        if not lemma.kept:
            return True
        if not isinstance(self.asked.goal, Reach):
            return False
        needed, sizes = self.needed(), self.sizes_in(size)
        return all(needed.get(g, n + 1) <= n <= sizes.get(g, -1) for g, n in lemma.kept.items())


def positions(content: object) -> tuple[int, ...]:
    """Positions as a header lists them. Raises `NoQuestion`."""
    if isinstance(content, list) and all(type(i) is int and 0 <= i < MANY for i in content):
        return tuple(content)
    raise NoQuestion("its header lists positions that are none")


def counts(content: object) -> dict[str, int]:
    """Numbers by name, as a header lists them. Raises `NoQuestion`."""
    if isinstance(content, dict) and all(
        type(v) is int and 0 <= v < MANY for v in content.values()
    ):
        return {str(k): v for k, v in content.items()}
    raise NoQuestion("its header lists sizes that are no numbers")


def _number(end: Expr | None) -> int | None:
    if end is None:
        return None
    if isinstance(end, Literal) and type(end.value) is int:
        return end.value
    raise NoQuestion("the range of the size is not written in plain numbers")


__all__ = [
    "Asked",
    "CheckLemmas",
    "Lemma",
    "NoQuestion",
    "asked_by",
    "claim_named",
    "counts",
    "open_sizes",
    "positions",
]
