"""`kcheck check --proofs` and `kcheck certify` without their command line.

    FileResult -> certificates -> one .smt2 file for each proved claim
    .smt2 file -> model -> certify -> passed, refused, wrong or given up

z3 is loaded for the first only.
"""

from __future__ import annotations

import hashlib
import os
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from pathlib import Path

from checker import __version__
from checker.diagnostics import Source, has_errors
from checker.evidence.certificate import Header, read_header
from checker.evidence.certify import certify_text
from checker.evidence.documents import Wrong, read_document
from checker.evidence.reading import Unreadable
from checker.filing import file_name, folder_for, shown_path
from checker.model.entities import Model
from checker.model.load import load_model
from checker.resources import models_folder
from checker.results import (
    Certified,
    CertifyStatus,
    FileResult,
    WrittenProof,
)

MOST_BYTES = 64_000_000
SUFFIX = ".smt2"
PASSED, REFUSED, WRONG, GAVE_UP = 0, 1, 2, 3


def write_proofs(
    result: FileResult,
    folder: str,
    seconds: float,
    memory_mb: int | None,
    say: Callable[[str], None] = lambda _: None,
) -> Iterator[WrittenProof]:
    """Write a certificate for each claim of a file that was proved. Raises `OSError`.

    Those of an imported file that stands alone are left as they are where they are of its text of
    today, and of this version of kcheck: they are the file's own.
    """
    from checker.claims.certificates import certificates
    from checker.engines.contract import Budget
    from checker.parts import by_home

    def budget() -> Budget:
        return Budget(time.monotonic() + seconds, 40, memory_mb)

    for path, claims in by_home(result).items():
        loaded = load_model(path)
        if loaded.model is None or has_errors(loaded.diagnostics):
            continue
        stated = {
            "kcheck": __version__,
            "model": shown_path(path),
            "content": content_hash(loaded.sources),
        }
        home = folder_for(path, folder)
        there: dict[tuple[str, str], str] = {}
        if path != result.path:
            there = {(h.kind, h.name): str(file) for file, h in headers(home, stated)}
        taken: set[str] = set()
        for made in certificates(loaded.model, claims, budget, stated, say, there):
            if made.there:
                file_name(made.name, SUFFIX, taken)
                yield WrittenProof(made.name, made.there)
                continue
            if made.written is None:
                yield WrittenProof(made.name, reason=made.reason)
                continue
            home.mkdir(parents=True, exist_ok=True)
            target = home / file_name(made.name, SUFFIX, taken)
            target.write_text(made.written.text, encoding="ascii", newline="\n")
            yield WrittenProof(made.name, str(target))


def headers(folder: Path, stated: Mapping[str, str]) -> Iterator[tuple[Path, Header]]:
    """The certificates in a folder, and in folders in it, that state all of this about themselves.
    What is no certificate is left out."""
    for path in sorted(folder.rglob("*" + SUFFIX)):
        try:
            header = read_header(read_document(str(path), MOST_BYTES))
        except (Wrong, Unreadable):
            continue
        if stated.items() <= header.stated.items():
            yield path, header


def content_hash(sources: Sequence[Source]) -> str:
    """SHA-256 of the texts of a model's files, in the order in which they are read."""
    digest = hashlib.sha256()
    for source in sources:
        text = source.text.encode("utf-8")
        digest.update(len(text).to_bytes(8, "big") + text)
    return f"sha256:{digest.hexdigest()}"


# ---------------------------------------------------------------------- certify


def certify_paths(
    paths: Sequence[str],
    model: str | None,
    seconds: float,
    say: Callable[[str], None] = lambda _: None,
) -> Iterator[Certified]:
    """The verdict on each certificate, and on each in a folder. `model` is used in place of what
    certificates name."""
    models: dict[str, Model | str] = {}
    for path in paths:
        for one in _files(path):
            yield _certify_file(one, model, seconds, models, say)


def _files(path: str) -> list[str]:
    if os.path.isdir(path):
        return sorted(str(p) for p in Path(path).rglob("*" + SUFFIX))
    return [path]


def _certify_file(
    path: str,
    model: str | None,
    seconds: float,
    models: dict[str, Model | str],
    say: Callable[[str], None],
) -> Certified:
    try:
        text = read_document(path, MOST_BYTES)
    except Wrong as wrong:
        return Certified(path, "", CertifyStatus.WRONG, reasons=(str(wrong),))

    def model_of(header: Header) -> Model | str:
        named = model or _found(header.stated["model"], path)
        if named is None:
            return f"its model, {header.stated['model']}, is not there; name it with `--model`"
        if named not in models:
            models[named] = _loaded(named)
        return models[named]

    return certify_text(path, text, model_of, seconds, say)


def _loaded(path: str) -> Model | str:
    loaded = load_model(path)
    if loaded.model is None or has_errors(loaded.diagnostics):
        return f"its model, {path}, has errors: see `kcheck check {path}`"
    return loaded.model


def _found(named: str, certificate: str) -> str | None:
    """The model of a certificate: below a folder that holds the certificate, below the working
    folder, or among the packaged models."""
    where = Path(named)
    if where.is_absolute() or ".." in where.parts or not named.endswith(".stpa"):
        return None
    folders = [*Path(certificate).absolute().parents, Path.cwd(), models_folder()]
    for folder in folders:
        for candidate in (folder / where, folder / Path(*where.parts[1:])):
            if candidate.is_file():
                return os.path.relpath(candidate)
    return None


def certify_status(results: Sequence[Certified]) -> int:
    """0 all passed, 1 some refused, 2 some are no certificates (or there is none), 3 the solver
    gave up on some."""
    found = {result.status for result in results}
    if CertifyStatus.WRONG in found or not results:
        return WRONG
    if CertifyStatus.REFUSED in found:
        return REFUSED
    return GAVE_UP if CertifyStatus.GAVE_UP in found else PASSED
