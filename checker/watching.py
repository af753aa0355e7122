"""`kcheck watch` without its command line: which files a model consists of, and when they change.

Looked at are the root file, what it imports, and each place where an import was looked for in vain.
A change is a different content: a file that is only touched, or written with the same text by an
editor, is none. Looking is polling, which works on every file system and needs no library.
"""

from __future__ import annotations

import hashlib
import os
from collections.abc import Iterable

from checker.model.load import load_model
from checker.records import dataclass
from checker.syntax import tree
from checker.syntax.parser import parse

Stamp = tuple[int, int, int]
"""Time of change in ns, size and number of a file."""


@dataclass(frozen=True, slots=True)
class Seen:
    """A file as it was seen: None where there is none that can be read."""

    stamp: Stamp | None
    digest: bytes | None


@dataclass(frozen=True, slots=True)
class Snapshot:
    """The files of a model, each as it was seen."""

    files: tuple[tuple[str, Seen], ...]


def files_of(path: str) -> list[str]:
    """The files that the model at `path` consists of, or would consist of if they were there."""
    sources = load_model(path).sources
    found = {os.path.abspath(path)} | {os.path.abspath(source.path) for source in sources}
    for source in sources:
        folder = os.path.dirname(os.path.abspath(source.path))
        for item in parse(source).file.items:
            if isinstance(item, tree.Import) and item.path and "\0" not in item.path:
                found.add(os.path.normpath(os.path.join(folder, item.path)))
    return sorted(found)


def look(paths: Iterable[str], before: Snapshot | None = None) -> Snapshot:
    """The files as they are now. What has the stamp that it had before is not read again."""
    known = dict(before.files) if before is not None else {}
    return Snapshot(tuple((path, _seen(path, known.get(path))) for path in sorted(set(paths))))


def changed(before: Snapshot, after: Snapshot) -> list[str]:
    """The paths of files whose content differs, which came or which went."""
    old, new = dict(before.files), dict(after.files)
    nothing = Seen(None, None)
    return [
        path
        for path in sorted({*old, *new})
        if old.get(path, nothing).digest != new.get(path, nothing).digest
    ]


def _seen(path: str, before: Seen | None) -> Seen:
    try:
        status = os.stat(path)
        stamp = (status.st_mtime_ns, status.st_size, status.st_ino)
        if before is not None and before.stamp == stamp:
            return before
        with open(path, "rb") as stream:
            return Seen(stamp, hashlib.sha256(stream.read()).digest())
    except (OSError, ValueError):
        return Seen(None, None)
