"""Reads a system: its root file, what that imports, and so on; then resolves all of it.

Where an import leads is the business of `checker.model.imports`. Each file is read once.
"""

from __future__ import annotations

import os
from dataclasses import field
from typing import assert_never

from checker import codes
from checker.diagnostics import Diagnostic, Label, Severity, Source, has_errors
from checker.model.entities import Model
from checker.model.imports import Here, Nowhere, Outside, Places, Probe
from checker.model.reporter import Reporter
from checker.model.resolve import resolve
from checker.records import dataclass
from checker.syntax import tree
from checker.syntax.hints import closest
from checker.syntax.parser import load_source, parse

MOST_IMPORTS_DEEP = 30
MOST_FILES = 1000


@dataclass(frozen=True, slots=True)
class Loaded:
    """`model` is None where there are errors. `sources` are the files read, the root first.

    Without errors while reading, `looked` are all the places where imports were looked for, and
    what was there (see `checker.model.imports`).
    """

    model: Model | None
    diagnostics: tuple[Diagnostic, ...]
    sources: tuple[Source, ...]
    looked: tuple[tuple[Probe, str], ...] = ()


def load_model(path: str) -> Loaded:
    """The model in the file `path` and what it imports; never raises for what is in the files."""
    reader = _Reader(Places(os.path.dirname(os.path.abspath(path))))
    root = load_source(path)
    if isinstance(root, Diagnostic):
        return Loaded(None, (root,), ())
    reader.take(root, os.path.realpath(path), [])
    files = reader.files
    diagnostics = list(reader.diagnostics)
    if not has_errors(diagnostics):
        _starts_with_system(files[0], reader.reporter)
    diagnostics += reader.reporter.finished()
    sources = tuple(reader.sources)
    if has_errors(diagnostics):
        return Loaded(None, tuple(_in_order(diagnostics, sources)), sources)
    resolved = resolve(files)
    diagnostics += resolved.diagnostics
    diagnostics = [d for d in diagnostics if _concerns(d, sources[0])]
    looked = tuple(reader.places.looked.items())
    return Loaded(resolved.model, tuple(_in_order(diagnostics, sources)), sources, looked)


def _concerns(diagnostic: Diagnostic, root: Source) -> bool:
    """Warnings about an imported file are given where that file is asked for itself."""
    if diagnostic.severity is Severity.ERROR or diagnostic.primary is None:
        return True
    return diagnostic.primary.span.path == root.path


def _in_order(diagnostics: list[Diagnostic], sources: tuple[Source, ...]) -> list[Diagnostic]:
    """The diagnostics as they would be met when reading the files one after the other."""
    position = {source.path: place for place, source in enumerate(sources)}

    def place(diagnostic: Diagnostic) -> tuple[int, int]:
        if diagnostic.primary is None:
            return (-1, 0)
        span = diagnostic.primary.span
        return (position.get(span.path, -1), span.start)

    return sorted(diagnostics, key=place)


def _starts_with_system(file: tree.File, reporter: Reporter) -> None:
    first = file.items[0] if file.items else None
    if isinstance(first, tree.System):
        return
    span = first.span if first is not None else file.span
    reporter.error(
        codes.NO_SYSTEM,
        "the file does not begin with `system`",
        span,
        "expected `system NAME` first",
        help='write `system Name "what it is about"`, or check the file that imports this one',
    )


@dataclass(slots=True)
class _Reader:
    """Walks imports depth first; `files` are in the order in which they were begun."""

    places: Places
    files: list[tree.File] = field(default_factory=list)
    sources: list[Source] = field(default_factory=list)
    diagnostics: list[Diagnostic] = field(default_factory=list)
    reporter: Reporter = field(default_factory=Reporter)
    seen: set[str] = field(default_factory=set)

    def take(self, source: Source, real: str, chain: list[tuple[str, str]]) -> None:
        """Parses `source` and follows its imports; `chain` has (real path, name) of importers."""
        self.seen.add(real)
        self.sources.append(source)
        result = parse(source)
        self.files.append(result.file)
        self.diagnostics.extend(result.diagnostics)
        for item in result.file.items:
            if isinstance(item, tree.Import):
                self._follow(item, source, [*chain, (real, source.path)])

    def _follow(self, item: tree.Import, importer: Source, chain: list[tuple[str, str]]) -> None:
        if len(chain) > MOST_IMPORTS_DEEP or len(self.files) >= MOST_FILES:
            self.reporter.error(
                codes.IMPORTS_TOO_DEEP,
                f"imports go deeper than {MOST_IMPORTS_DEEP} files, or are more than {MOST_FILES}",
                item.path_span,
                "not read any further",
                help="import the files from one place",
            )
            return
        found = self._find(item, importer)
        if found is None:
            return
        real = os.path.realpath(found)
        names = [path for path, _ in chain]
        if real in names:
            circle = [name for _, name in chain[names.index(real) :]]
            shown = " -> ".join(os.path.basename(name) for name in [*circle, circle[0]])
            self.reporter.error(
                codes.IMPORT_CYCLE,
                f"files import each other in a circle: {shown}",
                item.path_span,
                "leads back to a file that is being read",
                help="move what both need into a third file",
            )
            return
        if real in self.seen:
            return
        source = load_source(found)
        if isinstance(source, Diagnostic):
            self.seen.add(real)
            self.diagnostics.append(
                Diagnostic(
                    source.code,
                    source.message,
                    Label(item.path_span, "imported here"),
                    source.secondary,
                    source.notes,
                    source.help,
                    Severity.ERROR,
                )
            )
            return
        self.take(source, real, chain)

    def _find(self, item: tree.Import, importer: Source) -> str | None:
        match self.places.find(item.path, importer.path):
            case Here(path, beside):
                return _as_named(importer.path, path, beside)
            case Outside():
                self._outside(item)
            case Nowhere(folders):
                self.reporter.error(
                    codes.IMPORT_NOT_FOUND,
                    f'cannot find the import "{item.path}"',
                    item.path_span,
                    "neither beside this file nor among the packaged models",
                    help=_similar(item.path, folders),
                )
            case never:
                assert_never(never)
        return None

    def _outside(self, item: tree.Import) -> None:
        self.reporter.error(
            codes.IMPORT_OUTSIDE,
            f'the import "{item.path}" leaves the folder of the model',
            item.path_span,
            "only files below the root file's folder, and packaged models, can be imported",
            help="copy the file beside the model, or start kcheck with a file further up",
        )


def _as_named(importer: str, candidate: str, beside: bool) -> str:
    """The candidate as a user would name it: relative where the importer was."""
    if not beside or os.path.isabs(importer):
        return candidate
    return os.path.relpath(candidate)


def _similar(path: str, folders: tuple[str, str]) -> str | None:
    names: set[str] = set()
    for folder in folders:
        if os.path.isdir(folder):
            names |= {name[:-5] for name in os.listdir(folder) if name.endswith(".stpa")}
    near = closest(path.removesuffix(".stpa"), sorted(names))
    return f'did you mean "{near}.stpa"?' if near else None
