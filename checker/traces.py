"""`kcheck replay`, and traces saved by `kcheck trace --save` and `kcheck check --traces`, without
their command line.

Recording -> saving.saved -> write_trace            a trace as a file
read_trace -> load_model -> replay_saved -> tell    a file as a run again, or where it fails
"""

from __future__ import annotations

import os
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from checker import codes
from checker.claims.story import tell
from checker.diagnostics import Diagnostic, Source, has_errors
from checker.evidence.documents import Wrong, read_document
from checker.evidence.replay import replay_saved
from checker.evidence.saving import saved
from checker.evidence.trace_file import SavedTrace, read_trace, write_trace
from checker.filing import file_name, folder_for
from checker.model.entities import Model
from checker.model.load import Loaded, load_model
from checker.resources import models_folder
from checker.results import FileResult, ReplayResult, Trace, WrittenTrace
from checker.system.terms import TRUE

SUFFIX = ".json"
REPLAYS, FAILS, WRONG = 0, 1, 2


@dataclass(frozen=True, slots=True)
class Replayed:
    """A saved trace at `path`, done again in the model at `model`. `result` is None where the trace
    or the model is wrong. `trace` is the run as far as it could be done."""

    path: str
    model: str
    diagnostics: tuple[Diagnostic, ...]
    sources: tuple[Source, ...] = ()
    result: ReplayResult | None = None
    trace: Trace | None = None

    @property
    def status(self) -> int:
        """The exit status."""
        if self.result is None:
            return WRONG
        return REPLAYS if self.result.replays else FAILS


def replay_paths(paths: Sequence[str], model: str | None) -> Iterator[Replayed]:
    """Each saved trace, and each in a folder: is it a run of the model, and if not, from where on?
    Without `model` each trace is done in the one that it was found in, as that is today."""
    loaded: dict[str, Loaded] = {}
    for path in paths:
        for one in _files(path):
            yield _replay(one, model, loaded)


def replay_status(results: Sequence[Replayed]) -> int:
    """0 all replay, 1 some do not, 2 some are no traces, or there is none."""
    return max((result.status for result in results), default=WRONG)


def _files(path: str) -> list[str]:
    if os.path.isdir(path):
        return sorted(str(p) for p in Path(path).rglob("*" + SUFFIX))
    return [path]


def _replay(path: str, model: str | None, loaded: dict[str, Loaded]) -> Replayed:
    try:
        trace = read_trace(read_document(path))
        where = model or _model_of(trace, path)
    except Wrong as wrong:
        found = Diagnostic(
            codes.NO_TRACE_FILE,
            f"`{path}` is no trace that can be replayed: {wrong}",
            help="save one with `kcheck trace FILE CLAIM --save TRACE.json`",
        )
        return Replayed(path, model or "", (found,))
    if where not in loaded:
        loaded[where] = load_model(where)
    today = loaded[where]
    if today.model is None or has_errors(today.diagnostics):
        return Replayed(path, where, today.diagnostics, today.sources)
    played = replay_saved(today.model, today.sources, trace)
    story = None
    if played.system is not None and played.run is not None:
        words = trace.goal[1] if trace.goal else "the trace ends"
        result = played.result
        ending = words if result.replays else f"not {result.where}: {result.reason}"
        story = tell(played.system, played.run, played.states, TRUE, ending)
    return Replayed(path, where, today.diagnostics, today.sources, played.result, story)


def _model_of(trace: SavedTrace, path: str) -> str:
    """The model that a trace names: `FOLDER/k8s/dns/ca-1.json` is one of `k8s/dns.stpa`, and any
    is one of the file of that name beside it. Looked for there, from here, and among the packaged
    models. Raises `Wrong`."""
    name = trace.files[0][0]
    place = Path(path).absolute()
    folders = [Path(), Path("models"), models_folder(), *place.parents]
    inside = place.parent.with_suffix(".stpa")
    ends = [inside.relative_to(up) for up in inside.parents] if inside.name == name else []
    for end in (*reversed(ends), Path(name)):
        for folder in folders:
            if end.name == name and (folder / end).is_file():
                return os.path.relpath(folder / end)
    raise Wrong(f"its model, {name}, is not there: name it after the trace")


# ---------------------------------------------------------------------- saving


def write_traces(result: FileResult, folder: str) -> Iterator[WrittenTrace]:
    """Save the trace of each claim of a file that has one. Raises `OSError`."""
    from checker.parts import by_home

    for path, claims in by_home(result).items():
        loaded = load_model(path)
        if loaded.model is None or has_errors(loaded.diagnostics):
            continue
        home = folder_for(path, folder)
        taken: set[str] = set()
        for claim in claims:
            if claim.trace is None:
                continue
            title = f"{claim.ident}: {claim.expected}"
            text = trace_text(loaded.model, loaded.sources, title, claim.trace)
            if isinstance(text, Diagnostic):
                yield WrittenTrace(claim.ident, reason=text.message)
                continue
            home.mkdir(parents=True, exist_ok=True)
            target = home / file_name(claim.ident, SUFFIX, taken)
            target.write_text(text, encoding="utf-8", newline="\n")
            yield WrittenTrace(claim.ident, str(target))


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
