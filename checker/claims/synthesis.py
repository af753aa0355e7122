"""For which parameters is a hazard unreachable? From names in a model to a set in words.

The set is sought for the values that the model gives its other parameters. On the way, runs are
generalised over the other durations and numbers too, and where a proof can be had with those left
open, the answer speaks of their names instead of their values. It is then exact for all of them.
"""

from __future__ import annotations

import time
from collections.abc import Mapping, Sequence
from dataclasses import replace

from checker.claims.bench import Bench, confirm
from checker.claims.decide import GOAL, restricted
from checker.claims.inequalities import ALWAYS, NEVER, Names, Texts, any_of
from checker.claims.opening import Asked, in_windows, others, read_by, slices
from checker.claims.partition import decide_parts
from checker.claims.questions import Question, abstracted, fewer_members, params_of
from checker.claims.ranges import out_of_range
from checker.claims.sanity import time_lock
from checker.claims.story import tell
from checker.codes import NO_REGION
from checker.diagnostics import Diagnostic, Severity
from checker.engines.bmc import extended
from checker.engines.contract import Budget, Proved
from checker.engines.cubes import Atom, Cube, Space, names_in
from checker.engines.portfolio import decide
from checker.engines.synthesis import (
    PATIENCE,
    Piece,
    Settled,
    Shortcut,
    at_values,
    in_few,
    look,
    settle,
    with_values,
)
from checker.model.entities import Model
from checker.model.types import MemberType
from checker.records import dataclass
from checker.results import RegionResult
from checker.system.lowering import (
    AbstractionFailed,
    LoweringError,
    Reach,
    Setting,
    lower,
)
from checker.system.system import System
from checker.system.terms import Const, Op, Term
from checker.system.wording import show

MOST_PARAMETERS = 3
MOST_SYMBOLIC_ATOMS = 12
"""A set in names that needs more comparisons than this is not easier to read than its numbers."""

PROVING_SHARE = 0.85
SYMBOLIC_SHARE = 0.6
SYMBOLIC_PIECES = 16
NAMING_SECONDS = 5.0
GRACE_SECONDS = 15.0
"""What simplifying may take after the budget has ended."""


@dataclass(frozen=True, slots=True)
class Answered:
    """`result` is None where the diagnostics tell why the question has no answer."""

    result: RegionResult | None
    diagnostics: tuple[Diagnostic, ...] = ()


def refusal(model: Model, asked: Asked) -> Diagnostic | None:
    """Why a region cannot range over these parameters, by their declarations."""
    if not asked.hazard.conditions:
        return _no(f"hazard {asked.hazard.ident} has no predicate", "give it one: `when ...`")
    if not asked.over:
        return _no("a region ranges over at least one parameter", "name it: `--over p`")
    if len(asked.over) > MOST_PARAMETERS:
        return _no(
            f"a region ranges over at most {MOST_PARAMETERS} parameters, not {len(asked.over)}",
            "the others can be fixed in `--with`; where that can be, the answer names them as well",
        )
    params = {p.name: p for p in model.params}
    for name in asked.over:
        param = params[name]
        groups = [g.name for g in model.groups if name in params_of(model, g.size)]
        if groups:
            return _no(
                f"`{name}` is the size of the group `{groups[0]}`",
                f"fix it: `--with {name}=3`; a check can ask `for any {name}`",
            )
        if param.binders:
            return _no(f"`{name}` has one value for each member of a group", None)
        if isinstance(param.type, MemberType):
            return _no(f"`{name}` is a member of a group; members have no order to speak of", None)
        if name in asked.setting.values:
            return _no(f"`{name}` is both asked for and fixed in `--with`", None)
    return None


def _no(message: str, help_: str | None) -> Diagnostic:
    return Diagnostic(NO_REGION, message, help=help_)


def synthesise(bench: Bench, asked: Asked) -> Answered:
    """The region, or what is known of it when the time is up. `refusal` was asked before."""
    started = time.monotonic()
    try:
        done = _synthesise(bench, asked)
    except LoweringError as error:
        return Answered(None, (error.diagnostic,))
    seconds = time.monotonic() - started
    if done.result is None:
        return done
    return replace(done, result=replace(done.result, seconds=seconds))


def _synthesise(bench: Bench, asked: Asked) -> Answered:
    setting = replace(asked.setting, open=frozenset(asked.over))
    design = lower(bench.model, setting, asked.conditions)
    for name in asked.over:
        if design.parameters[name].op is not Op.VAR:
            return Answered(None, (_no(f"a mitigation that is on fixes `{name}`", None),))
    design, _ = in_windows(design, asked.hazard.span)
    found = [*out_of_range(bench, design, asked.hazard.span)]
    lock = time_lock(design.system, asked.hazard.span)
    found += [lock] if lock is not None else []
    diagnostics = tuple(f.diagnostic for f in found)
    if any(d.severity is Severity.ERROR for d in diagnostics):
        return Answered(None, diagnostics)
    return Answered(_answer(bench, asked, others(bench, asked, design)), diagnostics)


def _answer(bench: Bench, asked: Asked, fixed: Mapping[str, Const]) -> RegionResult:
    budget = bench.budget(PROVING_SHARE)
    over, names = asked.over, (*asked.over, *fixed)
    setting = replace(asked.setting, open=frozenset(names))
    lowered, shut = in_windows(lower(bench.model, setting, asked.conditions), asked.hazard.span)
    systems = slices(lowered)
    whole = Space(systems[0], names, bench.budget().deadline + GRACE_SECONDS)
    narrow = whole.narrowed(with_values(systems[0], fixed), fixed)
    shortcut = _with_fewer(bench, asked, setting)
    pieces: tuple[Piece, ...] = ()
    for system in systems:
        seen = look(system, whole, pieces, fixed, budget, PATIENCE, SYMBOLIC_PIECES)
        pieces += seen.pieces
    notes = [f"left out: values for which the window of `{what}` never opens" for what in shut]
    idle = [n for n in over if n not in read_by(lowered)]
    notes += [f"{', '.join(f'`{n}`' for n in idle)}: makes no difference"] if idle else []
    words = Names(over, _order(bench.model, lowered.system), whole.domains)
    if fixed:
        half = replace(budget, deadline=time.monotonic() + budget.remaining() * SYMBOLIC_SHARE)
        named = settle(systems, whole, pieces, {}, half, shortcut, SYMBOLIC_PIECES)
        pieces = named.pieces
        if named.exact:
            here = _put_in(narrow, named, fixed)
            wording = Texts.of(whole, words, named.unsafe, named.safe)
            if wording.length <= MOST_SYMBOLIC_ATOMS:
                numbers = Texts.of(narrow, words, here.unsafe, here.safe)
                used = {n: v for n, v in fixed.items() if wording.mentions(n)}
                return _exact(bench, asked, named, wording, numbers.safe, used, words, notes)
            return _exact(
                bench,
                asked,
                here,
                Texts.of(narrow, words, here.unsafe, here.safe),
                "",
                {},
                words,
                notes,
            )
    found = settle(systems, whole, pieces, fixed, budget, shortcut, searched=bool(fixed))
    wording = Texts.of(narrow, words, found.unsafe, found.safe)
    if found.exact:
        notes += _in_names(whole, narrow, words, found, systems, fixed, shortcut, budget)
        return _exact(bench, asked, found, wording, "", {}, words, notes)
    return _partly(bench, asked, found, narrow, words, systems, fixed, shortcut, notes)


def _put_in(narrow: Space, named: Settled, fixed: Mapping[str, Const]) -> Settled:
    """The set for the values that the parameters have."""
    unsafe, safe = in_few(narrow, named.unsafe, fixed)
    return replace(named, unsafe=unsafe, safe=safe)


def _in_names(
    whole: Space,
    narrow: Space,
    words: Names,
    found: Settled,
    systems: Sequence[System],
    fixed: Mapping[str, Const],
    shortcut: Shortcut,
    budget: Budget,
) -> list[str]:
    """Where the values in the answer come from: the runs' conditions, before values were put in.

    That they say the same with these values is plain; that they are enough for all values is said
    only where it was proved.
    """
    meant: dict[Atom, Atom] = {}
    for one in (a for p in found.pieces for a in p.cube):
        here = at_values((one,), fixed)
        if here and not set(names_in(one)) <= set(narrow.names):
            for value, name in ((here[0], one), (narrow.opposite(here[0]), whole.opposite(one))):
                known = meant.get(value)
                if known is None or len(names_in(name)) < len(names_in(known)):
                    meant[value] = name
    if found.safe is None or not any(a in meant for c in found.safe for a in c):
        return []
    safe = tuple(tuple(meant.get(a, a) for a in c) for c in found.safe)
    text = any_of(words, safe)
    left = whole.union(safe)
    seconds = min(NAMING_SECONDS, budget.remaining() * 0.5)
    proof = shortcut(left, {}, seconds)
    if proof is None and len(systems) == 1:
        brief = replace(budget, deadline=min(budget.deadline, time.monotonic() + seconds))
        asked = extended(systems[0], left)
        answer = decide(asked, asked.prop(GOAL), brief)
        proof = answer if isinstance(answer, Proved) else None
    if proof is None:
        return [f"with these values that is {text}"]
    used = [n for n in fixed if any(n in names_in(a) for c in safe for a in c)]
    noun = "the value" if len(used) == 1 else "the values"
    return [f"{text} is enough whatever {noun} of {_listed(used)}, as {proof.argument} proves"]


def _listed(names: Sequence[str]) -> str:
    return " and ".join([", ".join(names[:-1]), names[-1]] if len(names) > 1 else names)


def _order(model: Model, system: System) -> tuple[str, ...]:
    declared = [p.name for p in model.params]
    return (*declared, *(r.name for r in system.rigids if r.name not in declared))


def _exact(
    bench: Bench,
    asked: Asked,
    found: Settled,
    wording: Texts,
    here: str,
    fixed: Mapping[str, Const],
    words: Names,
    notes: Sequence[str],
) -> RegionResult:
    symbols = tuple((n, show(v, words.domains[n])) for n, v in fixed.items())
    return replace(
        _blank(bench, asked, found, notes),
        exact=True,
        safe=wording.safe,
        unsafe=wording.unsafe,
        left=NEVER,
        here=here if symbols else "",
        symbols=symbols,
        proof=", ".join(dict.fromkeys(p.argument for p in found.proof)),
    )


def _partly(
    bench: Bench,
    asked: Asked,
    found: Settled,
    space: Space,
    words: Names,
    systems: Sequence[System],
    fixed: Mapping[str, Const],
    shortcut: Shortcut,
    notes: Sequence[str],
) -> RegionResult:
    """Out of time: which alternatives of what is left are safe on their own?"""
    budget = bench.budget(1 - PROVING_SHARE)
    proofs: dict[Cube, Proved] = {}
    cubes = found.safe if found.safe is not None and len(found.safe) > 1 else ()
    for position, cube in enumerate(cubes):
        seconds = budget.remaining() / (len(cubes) - position)
        answer = shortcut(space.cube(cube), fixed, seconds)
        if answer is not None:
            proofs[cube] = answer
    left = () if found.safe is None else tuple(c for c in found.safe if c not in proofs)
    shown = Texts.of(space, words, found.unsafe, found.safe)
    return replace(
        _blank(bench, asked, found, notes),
        safe=any_of(words, tuple(proofs)),
        unsafe=shown.unsafe,
        left=any_of(words, left) if proofs else shown.safe,
        proof=", ".join(dict.fromkeys(p.argument for p in proofs.values())),
        reason=found.reason,
    )


def _blank(bench: Bench, asked: Asked, found: Settled, notes: Sequence[str]) -> RegionResult:
    """What there is to say whatever came out; every run is replayed for it."""
    trace = None
    for number, piece in enumerate(found.pieces):
        states = confirm(piece.system, piece.found.run).states
        if number == 0:
            run, goal = piece.found.run, piece.system.prop(GOAL)
            trace = tell(piece.system, run, states, goal, asked.hazard.ident)
    assumptions = (f"assuming: {a.title}" for a in bench.model.assumptions)
    return RegionResult(
        asked.hazard.ident,
        asked.hazard.title,
        asked.over,
        asked.words,
        exact=False,
        safe=NEVER,
        here="",
        symbols=(),
        unsafe=NEVER,
        left=ALWAYS,
        kinds=len(found.pieces),
        proof="",
        notes=(*notes, *assumptions),
        trace=trace,
    )


def _with_fewer(bench: Bench, asked: Asked, setting: Setting) -> Shortcut:
    """Proofs with few members kept of each group, the others as an environment."""
    question = Question(setting, Reach(asked.hazard.conditions), asked.hazard.ident, {},
                        asked.hazard.conditions)  # fmt: skip
    kept = fewer_members(bench.model, question)

    def prove(left: Term, fixed: Mapping[str, Const], seconds: float) -> Proved | None:
        if not kept:
            return None
        few_setting = abstracted(question, kept).setting
        try:
            few, _ = in_windows(
                lower(bench.model, few_setting, asked.conditions), asked.hazard.span
            )
        except (AbstractionFailed, LoweringError):
            return None
        few = restricted(few, left)
        few = replace(few, system=with_values(few.system, fixed))
        parts = [few.system.properties[name] for name in few.parts[GOAL]]
        budget = replace(bench.budget(), deadline=time.monotonic() + seconds)
        answer = decide_parts(bench, few, parts, budget)
        return None if answer.proof is None else Proved(answer.engine, answer.proof)

    return prove
