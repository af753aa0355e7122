"""`kcheck conform` without its command line.

load_map, load_model -> setting -> lower -> load_events -> Conformance      one answer for each run
"""

from __future__ import annotations

from collections.abc import Callable

from checker import codes
from checker.diagnostics import Code, Diagnostic, Source, has_errors
from checker.evidence.conform import Conformance
from checker.evidence.conform_map import load_map
from checker.evidence.documents import Wrong
from checker.evidence.events import load_events
from checker.model.load import load_model
from checker.records import dataclass
from checker.results import ConformResult
from checker.settings import setting_of
from checker.system.lowering import LoweringError, lower
from checker.system.zonegraph import Limits

CONFORMS, LEAVES, WRONG, UNDECIDED = 0, 1, 2, 3
MOST_ZONES = 1_000_000


@dataclass(frozen=True, slots=True)
class Conformed:
    """`result` is None where the model, the map or the recording is wrong."""

    diagnostics: tuple[Diagnostic, ...]
    sources: tuple[Source, ...]
    system: str = ""
    result: ConformResult | None = None

    @property
    def status(self) -> int:
        """The exit status: 0 every run conforms, 1 some leaves, 2 wrong input, 3 undecided."""
        if self.result is None:
            return WRONG
        found = [run.conforms for run in self.result.runs]
        if False in found:
            return LEAVES
        return UNDECIDED if None in found else CONFORMS


def conform_file(
    model_path: str,
    events_path: str,
    map_path: str,
    timeout: float,
    say: Callable[[str], None] = lambda _: None,
) -> Conformed:
    """Whether each run of a recording is one of the model; at most `timeout` seconds for each."""
    loaded = load_model(model_path)
    model = loaded.model
    if model is None or has_errors(loaded.diagnostics):
        return Conformed(loaded.diagnostics, loaded.sources)

    def wrong(code: Code, message: str) -> Conformed:
        return Conformed((Diagnostic(code, message),), loaded.sources)

    try:
        how = load_map(map_path)
        setting = setting_of(model, how.settings)
        if isinstance(setting, Diagnostic):
            return Conformed((setting,), loaded.sources)
        system = lower(model, setting, {}).system
        conformance = Conformance(system, how, Limits(MOST_ZONES, timeout))
    except Wrong as error:
        return wrong(codes.WRONG_MAP, f"the map `{map_path}` is wrong: {error}")
    except LoweringError as error:
        return Conformed((error.diagnostic,), loaded.sources)
    try:
        recorded = load_events(events_path, how)
        runs = []
        for run in recorded.runs:
            say(run.name or events_path)
            runs.append(conformance.check(run, recorded.end))
    except Wrong as error:
        return wrong(codes.WRONG_RECORDING, f"the recording `{events_path}`: {error}")
    if not runs:
        return wrong(
            codes.WRONG_RECORDING, f"the recording `{events_path}` has no event with a rule"
        )
    return Conformed((), loaded.sources, model.name, ConformResult(tuple(runs), recorded.ignored))
