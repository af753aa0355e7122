"""A store of small files by key, which several processes may use at once.

An entry is written beside its place and then put there in one step, so that a reader sees all of it
or nothing. It begins with a checksum of the rest: what is damaged counts as absent and is removed.
When all entries together exceed the limit, those go first that have not been read for longest.

A store that cannot be read or written is an empty one: no answer depends on it.
"""

from __future__ import annotations

import contextlib
import hashlib
import os
import time
from collections.abc import Iterator
from pathlib import Path

from checker.records import dataclass

LARGEST = 128 * 2**20
"""Bytes of all entries together."""

_MAGIC = b"kcheck cache 1 "
_SUFFIX = ".answer"
_HALF_WRITTEN = ".partial"
_ABANDONED = 3600.0  # seconds after which nobody is still writing it
_TAG = "CACHEDIR.TAG"
_TAG_TEXT = (
    "Signature: 8a477f597d28d172789f06886806bc55\n"
    "# Answers that kcheck gave before; it may be deleted. See https://bford.info/cachedir/\n"
)


@dataclass(frozen=True, slots=True)
class Holdings:
    """How many entries there are, and their bytes together."""

    entries: int
    size: int


@dataclass(frozen=True, slots=True)
class Store:
    """Entries in one folder. `largest` bounds their bytes together."""

    folder: Path
    largest: int = LARGEST

    def get(self, key: str) -> bytes | None:
        """What was put there, if it is there and whole."""
        path = self._path(key)
        try:
            data = path.read_bytes()
        except OSError:
            return None
        head, _, body = data.partition(b"\n")
        if head != _MAGIC + _checksum(body):
            self.drop(key)
            return None
        with contextlib.suppress(OSError):
            os.utime(path)
        return body

    def put(self, key: str, body: bytes) -> None:
        if len(body) > self.largest // 4:
            return
        from tempfile import mkstemp  # slow to load, and who only reads needs it not

        with contextlib.suppress(OSError):
            self._prepare()
            descriptor, name = mkstemp(suffix=_HALF_WRITTEN, dir=self.folder)
            try:
                with open(descriptor, "wb") as stream:
                    stream.write(_MAGIC + _checksum(body) + b"\n" + body)
                os.replace(name, self._path(key))
            except BaseException:
                with contextlib.suppress(OSError):
                    os.unlink(name)
                raise
            self._shrink()

    def drop(self, key: str) -> None:
        with contextlib.suppress(OSError):
            self._path(key).unlink()

    def holdings(self) -> Holdings:
        sizes = [size for _, size, _ in self._entries()]
        return Holdings(len(sizes), sum(sizes))

    def clear(self) -> Holdings:
        """Remove all entries, and nothing else that may be in the folder; returns what went."""
        gone = [(path, size) for path, size, _ in self._entries() if _removed(path)]
        for path in self._half_written(0.0):
            _removed(path)
        return Holdings(len(gone), sum(size for _, size in gone))

    def _path(self, key: str) -> Path:
        return self.folder / (key + _SUFFIX)

    def _prepare(self) -> None:
        self.folder.mkdir(mode=0o700, parents=True, exist_ok=True)
        tag = self.folder / _TAG
        if not tag.exists():
            tag.write_text(_TAG_TEXT, encoding="ascii")

    def _shrink(self) -> None:
        for path in self._half_written(_ABANDONED):
            _removed(path)
        entries = sorted(self._entries(), key=lambda entry: entry[2])
        excess = sum(size for _, size, _ in entries) - self.largest
        for path, size, _ in entries:
            if excess <= 0:
                break
            if _removed(path):
                excess -= size

    def _entries(self) -> Iterator[tuple[Path, int, float]]:
        """Path, bytes, and when it was last read or written, of each entry."""
        for entry in self._files(_SUFFIX):
            with contextlib.suppress(OSError):  # another process was quicker
                status = entry.stat()
                yield Path(entry.path), status.st_size, status.st_mtime

    def _half_written(self, seconds: float) -> Iterator[Path]:
        before = time.time() - seconds
        for entry in self._files(_HALF_WRITTEN):
            with contextlib.suppress(OSError):
                if entry.stat().st_mtime <= before:
                    yield Path(entry.path)

    def _files(self, suffix: str) -> list[os.DirEntry[str]]:
        try:
            with os.scandir(self.folder) as found:
                return [entry for entry in found if entry.name.endswith(suffix)]
        except OSError:
            return []


def _checksum(body: bytes) -> bytes:
    return hashlib.sha256(body).hexdigest().encode("ascii")


def _removed(path: Path) -> bool:
    try:
        path.unlink()
    except OSError:
        return False
    return True
