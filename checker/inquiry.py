"""`kcheck region` and `kcheck remedies` without their command lines: questions that no claim asks.

    load_model -> lower -> synthesise | enumerate -> result

The same stages as in `checker.pipeline`, with a search over parameters or mitigations around them.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence

from checker import codes
from checker.claims.bench import Bench, Limits
from checker.claims.opening import Asked
from checker.claims.remedies import Sought, remedies
from checker.claims.synthesis import refusal, synthesise
from checker.diagnostics import Diagnostic, Source, has_errors
from checker.model.entities import Hazard, Model, Reachable, Unreachable
from checker.model.load import load_model
from checker.model.wording import Wording
from checker.records import dataclass
from checker.results import Region, RegionResult, Remedies
from checker.settings import setting_of
from checker.syntax.hints import closest
from checker.system.lowering import Setting


@dataclass(frozen=True, slots=True)
class Effort:
    """Budget of a question: seconds, macro-steps, megabytes (None: what the machine has)."""

    timeout: float = 60.0
    depth: int = 40
    memory_mb: int | None = None


def region_of_file(
    path: str,
    hazard: str,
    over: Sequence[str],
    settings: Sequence[str],
    effort: Effort,
    on_progress: Callable[[str], None] | None = None,
) -> Region:
    """For which values of the parameters `over` is the hazard unreachable?"""
    loaded = load_model(path)
    model = loaded.model
    if model is None or has_errors(loaded.diagnostics):
        return Region(tuple(loaded.diagnostics), loaded.sources)
    asked = _asked(model, hazard, over, settings)
    if isinstance(asked, Diagnostic):
        return Region((*loaded.diagnostics, asked), loaded.sources)
    answered = synthesise(_bench(model, loaded.sources, effort, on_progress), asked)
    diagnostics = (*loaded.diagnostics, *answered.diagnostics)
    return Region(diagnostics, loaded.sources, model.name, answered.result)


def regions_of_checks(
    path: str, effort: Effort, on_progress: Callable[[str], None] | None = None
) -> tuple[RegionResult, ...]:
    """The regions that the checks of a model ask for: `with ..., for any p, q: H-1 ...`.

    The same question is asked once. A check that leaves open what has no region, such as the size
    of a group, has none; nor has a model with mistakes, which `checker.pipeline` tells about.
    """
    loaded = load_model(path)
    model = loaded.model
    if model is None or has_errors(loaded.diagnostics):
        return ()
    bench = _bench(model, loaded.sources, effort, on_progress)
    wording = Wording(model)
    found: dict[tuple[str, tuple[str, ...], tuple[str, ...]], RegionResult] = {}
    for check in model.checks:
        if not check.for_any or not isinstance(check.claim, Reachable | Unreachable):
            continue
        hazard = _hazard(model, check.claim.hazard)
        if isinstance(hazard, Diagnostic) or not hazard.conditions:
            continue
        values = tuple(f"{name} = {wording.expression(value)}" for name, value in check.values)
        settings = (*values, *check.switches)
        key = (hazard.ident, check.for_any, settings)
        setting = Setting(values=dict(check.values), on=frozenset(check.switches))
        asked = Asked(hazard, check.for_any, setting, settings)
        if key in found or refusal(model, asked) is not None:
            continue
        answered = synthesise(bench, asked)
        if answered.result is not None:
            found[key] = answered.result
    return tuple(found.values())


def remedies_of_file(
    path: str,
    hazard: str,
    given: Sequence[str],
    effort: Effort,
    on_progress: Callable[[str], None] | None = None,
) -> Remedies:
    """Which minimal sets of mitigations make the hazard unreachable while the scenarios are on?

    `given` are identifiers of scenarios, `all` or `none`; empty means all. The effort is that of
    each set.
    """
    loaded = load_model(path)
    model = loaded.model
    if model is None or has_errors(loaded.diagnostics):
        return Remedies(tuple(loaded.diagnostics), loaded.sources)
    sought = _sought(model, hazard, given)
    if isinstance(sought, Diagnostic):
        return Remedies((*loaded.diagnostics, sought), loaded.sources)
    found = remedies(_bench(model, loaded.sources, effort, on_progress), sought)
    return Remedies(tuple(loaded.diagnostics), loaded.sources, model.name, found)


def _sought(model: Model, hazard: str, given: Sequence[str]) -> Sought | Diagnostic:
    subject = _hazard(model, hazard)
    if isinstance(subject, Diagnostic):
        return subject
    if not subject.conditions:
        return Diagnostic(
            codes.NO_REGION,
            f"hazard {hazard} has no predicate, so nothing can be said of when it is reached",
            help="give it one: `when ...`",
        )
    acting = tuple(s.ident for s in model.scenarios if s.effects)
    if not given or tuple(given) == ("all",):
        return Sought(subject, acting)
    if tuple(given) == ("none",):
        return Sought(subject, ())
    known = [s.ident for s in model.scenarios]
    for ident in given:
        if ident not in known:
            return _unknown("scenario", ident, known)
    return Sought(subject, tuple(dict.fromkeys(given)))


def _bench(
    model: Model,
    sources: Sequence[Source],
    effort: Effort,
    on_progress: Callable[[str], None] | None,
) -> Bench:
    limits = Limits(effort.timeout, effort.depth, effort.memory_mb)
    texts = {source.path: source.text for source in sources}
    return Bench(model, limits, on_progress or (lambda _: None), texts)


def _asked(
    model: Model, hazard: str, over: Sequence[str], settings: Sequence[str]
) -> Asked | Diagnostic:
    subject = _hazard(model, hazard)
    if isinstance(subject, Diagnostic):
        return subject
    known = [p.name for p in model.params]
    for name in over:
        if name not in known:
            return _unknown("parameter", name, known)
    setting = setting_of(model, settings)
    if isinstance(setting, Diagnostic):
        return setting
    asked = Asked(subject, tuple(dict.fromkeys(over)), setting, tuple(settings))
    return refusal(model, asked) or asked


def _hazard(model: Model, ident: str) -> Hazard | Diagnostic:
    for hazard in model.hazards:
        if hazard.ident == ident:
            return hazard
    return _unknown("hazard", ident, [h.ident for h in model.hazards])


def _unknown(what: str, name: str, known: Sequence[str]) -> Diagnostic:
    near = closest(name, known)
    if near is not None:
        help_ = f"did you mean `{near}`?"
    else:
        help_ = f"the model has {', '.join(sorted(known))}" if known else "the model has none"
    return Diagnostic(codes.UNKNOWN_SUBJECT, f"there is no {what} `{name}`", help=help_)
