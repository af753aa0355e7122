"""`kcheck replay` and `--save` of traces without their command line.

Recording -> saving.saved -> write_trace            a trace as a file
read_trace -> load_model -> replay_saved -> tell    a file as a run again, or where it fails
"""

from __future__ import annotations

import re
from collections.abc import Sequence

from checker import codes
from checker.claims.story import tell
from checker.diagnostics import Diagnostic, Source, has_errors
from checker.evidence.documents import Wrong, read_document
from checker.evidence.replay import replay_saved
from checker.evidence.saving import saved
from checker.evidence.trace_file import read_trace, write_trace
from checker.model.entities import Model
from checker.model.load import load_model
from checker.records import dataclass
from checker.results import ReplayResult, Trace
from checker.system.terms import TRUE

REPLAYS, FAILS, WRONG = 0, 1, 2


@dataclass(frozen=True, slots=True)
class Replayed:
    """`result` is None where the trace or the model is wrong. `trace` is the run as far as it
    could be done."""

    diagnostics: tuple[Diagnostic, ...]
    sources: tuple[Source, ...]
    result: ReplayResult | None = None
    trace: Trace | None = None

    @property
    def status(self) -> int:
        """The exit status."""
        if self.result is None:
            return WRONG
        return REPLAYS if self.result.replays else FAILS


def replay_file(trace_path: str, model_path: str) -> Replayed:
    """Whether a saved trace is a run of the model, and if not, from where on."""
    try:
        trace = read_trace(read_document(trace_path))
    except Wrong as wrong:
        found = Diagnostic(
            codes.NO_TRACE_FILE,
            f"`{trace_path}` is no trace that can be replayed: {wrong}",
            help="save one with `kcheck trace FILE CLAIM --save TRACE.json`",
        )
        return Replayed((found,), ())
    loaded = load_model(model_path)
    if loaded.model is None or has_errors(loaded.diagnostics):
        return Replayed(loaded.diagnostics, loaded.sources)
    played = replay_saved(loaded.model, loaded.sources, trace)
    story = None
    if played.system is not None and played.run is not None:
        words = trace.goal[1] if trace.goal else "the trace ends"
        result = played.result
        ending = words if result.replays else f"not {result.where}: {result.reason}"
        story = tell(played.system, played.run, played.states, TRUE, ending)
    return Replayed(loaded.diagnostics, loaded.sources, played.result, story)


def trace_text(
    model: Model, sources: Sequence[Source], title: str, trace: Trace
) -> str | Diagnostic:
    """The text of a trace file, or why there is none."""
    reason = "its run is one with members left out, not one of a concrete system"
    if trace.recording is not None:
        try:
            return write_trace(saved(model, sources, title, trace.recording))
        except Wrong as wrong:
            reason = str(wrong)
    return Diagnostic(codes.TRACE_NOT_SAVED, f"the trace of `{title}` cannot be saved: {reason}")


def trace_texts(
    model_path: str, shown: Sequence[tuple[str, Trace]]
) -> tuple[list[tuple[str, str]], list[Diagnostic]]:
    """Titles with the texts of their trace files, and what could not be made one."""
    loaded = load_model(model_path)
    assert loaded.model is not None, "it had a trace"
    texts, failures = [], []
    for title, trace in shown:
        text = trace_text(loaded.model, loaded.sources, title, trace)
        if isinstance(text, str):
            texts.append((title, text))
        else:
            failures.append(text)
    return texts, failures


def file_name(title: str, taken: set[str]) -> str:
    """A name for the trace's file, made of its title; none of those `taken`, which grows."""
    stem = re.sub(r"[^\w.-]+", "-", title).strip("-.")[:60] or "trace"
    name, number = stem, 1
    while name.lower() in taken:
        number += 1
        name = f"{stem}-{number}"
    taken.add(name.lower())
    return f"{name}.json"
