"""Known failures: a file of what a check found before and what is accepted until it is mended.

An entry names a claim by its file, kind and identifier, what it claims and what was found instead.
It accepts just that: where the claim says something else now, or fails in another way, the failure
is a new one. Mistakes in a model are never accepted.
"""

from __future__ import annotations

import json
import os
from collections.abc import Iterator, Sequence
from dataclasses import field, replace
from pathlib import PurePath

from checker import codes
from checker.diagnostics import Diagnostic
from checker.evidence.documents import Reader, Wrong, json_of, read_document
from checker.records import dataclass
from checker.results import ClaimResult, FileResult, Kind, StaleEntry, Verdict

VERSION = 1
"""Of the format; a reader refuses any other."""

_FOUND = (Verdict.REACHABLE, Verdict.UNREACHABLE, Verdict.UNDECIDED)


@dataclass(frozen=True, slots=True)
class Entry:
    """One known failure. `file` is seen from the folder of the baseline, with `/`."""

    file: str
    kind: Kind
    ident: str
    claimed: str
    found: Verdict


@dataclass(slots=True)
class Baseline:
    """The entries of the file at `path`, and which of them were met with in the files checked."""

    path: str
    entries: tuple[Entry, ...]
    _used: set[Entry] = field(default_factory=set)
    _seen: dict[tuple[str, Kind, str], ClaimResult] = field(default_factory=dict)
    _files: set[str] = field(default_factory=set)

    def accept(self, result: FileResult) -> FileResult:
        """The result with its known failures marked as such."""
        self._files |= {_seen_from(self.path, path) for path in _paths(result)}
        return replace(result, claims=tuple(self._accepted(c) for c in result.claims))

    def _accepted(self, claim: ClaimResult) -> ClaimResult:
        file = _seen_from(self.path, claim.path)
        self._seen[file, claim.kind, claim.ident] = claim
        entry = _entry(claim, self.path)
        if entry is None or entry not in self.entries:
            return claim
        self._used.add(entry)
        return replace(claim, accepted=True)

    def stale(self) -> list[StaleEntry]:
        """Entries about the files that were checked which accepted nothing."""
        found = []
        for entry in self.entries:
            if entry in self._used or entry.file not in self._files:
                continue
            claim = self._seen.get((entry.file, entry.kind, entry.ident))
            found.append(StaleEntry(entry.file, entry.kind, entry.ident, _why(entry, claim)))
        return found


def read_baseline(path: str) -> Baseline | Diagnostic:
    """The baseline in a file, or why there is none."""
    try:
        return Baseline(path, tuple(_read(read_document(path))))
    except Wrong as error:
        return Diagnostic(
            codes.WRONG_BASELINE,
            f"no baseline: {error}",
            help="`kcheck --write-baseline FILE model.stpa` writes one",
        )


def entries(results: Sequence[FileResult], path: str) -> list[Entry]:
    """What a baseline at `path` says of what is not met and what is undecided, in order."""
    found = {
        entry
        for result in results
        for claim in result.claims
        if (entry := _entry(claim, path)) is not None
    }
    return sorted(found, key=lambda e: (e.file, e.kind.value, e.ident, e.claimed))


def render_baseline(results: Sequence[FileResult], path: str) -> str:
    """What is not met and what is undecided, as the text of a baseline to be written to `path`."""
    failures = [
        {
            "file": entry.file,
            "kind": entry.kind.value,
            "id": entry.ident,
            "claimed": entry.claimed,
            "found": entry.found.value,
        }
        for entry in entries(results, path)
    ]
    document = {"kcheck-baseline": VERSION, "failures": failures}
    return json.dumps(document, indent=2, ensure_ascii=False) + "\n"


def _read(text: str) -> Iterator[Entry]:
    document = Reader(json_of(text), "the baseline")
    if document.integer("kcheck-baseline") != VERSION:
        raise Wrong(f"`kcheck-baseline` of the baseline is not {VERSION}, the only known version")
    if document.get("failures") is None:
        raise Wrong("the baseline has no list `failures`")
    for reader in document.objects("failures"):
        yield Entry(
            reader.text("file"),
            _kind(reader),
            reader.text("id"),
            reader.text("claimed"),
            _verdict(reader),
        )
        reader.done()
    document.done()


def _kind(reader: Reader) -> Kind:
    said = reader.text("kind")
    try:
        return Kind(said)
    except ValueError:
        known = ", ".join(kind.value for kind in Kind)
        raise Wrong(f"`kind` of {reader.where} is `{said[:40]}`, none of {known}") from None


def _verdict(reader: Reader) -> Verdict:
    said = reader.text("found")
    for verdict in _FOUND:
        if verdict.value == said:
            return verdict
    known = ", ".join(verdict.value for verdict in _FOUND)
    raise Wrong(f"`found` of {reader.where} is `{said[:40]}`, none of {known}")


def _entry(claim: ClaimResult, baseline: str) -> Entry | None:
    """What a baseline says of a claim; None where there is no failure to be known."""
    failed = claim.met is False or claim.verdict is Verdict.UNDECIDED
    if not failed:
        return None
    file = _seen_from(baseline, claim.path)
    return Entry(file, claim.kind, claim.ident, claim.expected, claim.verdict)


def _why(entry: Entry, claim: ClaimResult | None) -> str:
    if claim is None:
        return "there is no such claim any more"
    if claim.expected != entry.claimed:
        return "it claims something else now"
    if claim.met:
        return "it is met now"
    return f"it is {claim.verdict.value} now"


def _paths(result: FileResult) -> list[str]:
    return [result.path, *(source.path for source in result.sources)]


def _seen_from(baseline: str, path: str) -> str:
    folder = os.path.dirname(os.path.abspath(baseline))
    try:
        return PurePath(os.path.relpath(os.path.abspath(path), folder)).as_posix()
    except ValueError:  # another drive
        return PurePath(os.path.abspath(path)).as_posix()
