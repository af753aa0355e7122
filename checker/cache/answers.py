"""The answer to a question about a system's files, as long as nothing that it rests on has changed.

It rests on the text of every file of the system, on where their imports were looked for and what
was there, on how they are named, on what was asked, and on kcheck itself (see
`checker.cache.identity`). Which files belong to a system is known without parsing one: the places
are kept where it looked for imports, and the key of the answer names what is there.

An answer that was found with less time, depth or
memory than is allowed now is not used, since more might be said by now.
"""

from __future__ import annotations

import json
import os
import time
from collections.abc import Iterable, Sequence
from hashlib import sha256
from typing import Any, Generic, TypeVar

from checker.cache.codec import NotOfType, decode, encode
from checker.cache.identity import identity
from checker.diagnostics import Source
from checker.model.imports import ABSENT, OUTSIDE, Places, Probe
from checker.records import dataclass
from checker.storage.place import cache_folder
from checker.storage.store import Store
from checker.syntax.sources import load_source

Result = TypeVar("Result")
Looked = Sequence[tuple[Probe, str]]
_Systems = tuple[tuple[Probe, ...], ...]

MOST_SYSTEMS = 8
"""For one text of a root file, so many different sets of places are remembered."""


@dataclass(frozen=True, slots=True)
class Effort:
    """What a question may cost: seconds, macro-steps, megabytes (None: unbounded)."""

    seconds: float
    depth: int
    memory_mb: int | None = None

    def covers(self, other: Effort) -> bool:
        """Whether nothing can be found with the other effort that this one has no room for."""
        if self.seconds < other.seconds or self.depth < other.depth:
            return False
        if self.memory_mb is None or other.memory_mb is None:
            return self.memory_mb is None
        return self.memory_mb >= other.memory_mb


@dataclass(frozen=True, slots=True)
class Asked:
    """A question: a command about the file at `path`, with `words` that say what else it names."""

    command: str
    path: str
    effort: Effort
    words: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Kept:
    """What is said of an answer: when it was given (UTC), with which effort, and about which files.

    `files` are the names of the system's files, each with which file it is (see `Places.look`).
    """

    made: str
    effort: Effort
    files: tuple[tuple[str, str], ...]


@dataclass(frozen=True, slots=True)
class Recalled(Generic[Result]):
    """An answer that was given before, the files that it is about, and when it was given."""

    result: Result
    sources: tuple[Source, ...]
    made: str


@dataclass(frozen=True, slots=True)
class _Found:
    """What is at some places: what the key says of it, and the texts by which file it is."""

    words: tuple[str, ...]
    texts: dict[str, str]


@dataclass(frozen=True, slots=True)
class Answers:
    """Answers in a store, given by `by` (see `checker.cache.identity`)."""

    store: Store
    by: str

    def recall(self, asked: Asked, kind: type[Result]) -> Recalled[Result] | None:
        """The answer given before, if it is still one."""
        root = load_source(asked.path)
        if not isinstance(root, Source):
            return None
        places = _places(asked.path)
        begin = self._begin(asked, root.text, places)
        for probes in ((), *self._known_places(begin)):
            found = _find(places, probes, root.text, asked.path)
            if found is None:
                continue
            recalled = self._entry(_key(begin, found.words), asked, kind, found)
            if recalled is not None:
                return recalled
        return None

    def keep(self, asked: Asked, looked: Looked, sources: Sequence[Source], result: object) -> None:
        """Remember an answer about files that were read as `sources`, the root first, while
        imports were looked for at the places in `looked`."""
        if identity() != self.by:  # kcheck was changed while it worked
            return
        places = _places(asked.path)
        which = {source.path: _which(places, dict(looked), source.path) for source in sources[1:]}
        which[sources[0].path] = places.look(asked.path)
        texts = {which[source.path]: source.text for source in sources}
        if any(at not in texts for _, at in looked if at not in (ABSENT, OUTSIDE)):
            return
        begin = self._begin(asked, sources[0].text, places)
        files = tuple((source.path, which[source.path]) for source in sources)
        made = time.strftime("%Y-%m-%dT%H:%M:%SZ", time.gmtime())
        try:
            kept = encode(Kept, Kept(made, asked.effort, files))
            body = _written([kept, encode(type(result), result)])
        except UnicodeEncodeError:  # a file's name that is no text
            return
        probes = tuple(probe for probe, _ in looked)
        if probes:
            others = [known for known in self._known_places(begin) if known != probes]
            some = (probes, *others[: MOST_SYSTEMS - 1])
            self.store.put(f"{begin}-files", _written(encode(_Systems, some)))
        self.store.put(_key(begin, _words(looked, texts)), body)

    def _begin(self, asked: Asked, text: str, places: Places) -> str:
        """The part of a key that is known once the root file is read."""
        around = (os.path.relpath(places.folder), places.packaged, places.look(asked.path))
        return _name([self.by, asked.command, asked.path, *asked.words, *around, text])

    def _known_places(self, begin: str) -> tuple[tuple[Probe, ...], ...]:
        body = self.store.get(f"{begin}-files")
        if body is None:
            return ()
        try:
            return decode(_Systems, json.loads(body))
        except (ValueError, RecursionError, NotOfType):
            self.store.drop(f"{begin}-files")
            return ()

    def _entry(
        self, key: str, asked: Asked, kind: type[Result], found: _Found
    ) -> Recalled[Result] | None:
        body = self.store.get(key)
        if body is None:
            return None
        try:
            about, answer = json.loads(body)
            kept = decode(Kept, about)
            sources = tuple(Source(name, found.texts[which]) for name, which in kept.files)
            if not kept.effort.covers(asked.effort):
                return None
            result = decode(kind, answer)
        except (ValueError, TypeError, KeyError, RecursionError, NotOfType):
            self.store.drop(key)
            return None
        return Recalled(result, sources, kept.made)


def open_answers() -> Answers | None:
    """The answers kept on this machine; None where none are wanted."""
    folder = cache_folder()
    return None if folder is None else Answers(Store(folder), identity())


def _places(path: str) -> Places:
    return Places(os.path.dirname(os.path.abspath(path)))


def _which(places: Places, looked: dict[Probe, str], path: str) -> str:
    return looked[places.probe(os.path.abspath(path))]


def _find(places: Places, probes: Sequence[Probe], root: str, path: str) -> _Found | None:
    """What is at the places now; None where something there cannot be read."""
    looked = [(probe, places.look(places.path(probe))) for probe in probes]
    texts = {places.look(path): root}
    for probe, which in looked:
        if which not in (ABSENT, OUTSIDE) and which not in texts:
            source = load_source(places.path(probe))
            if not isinstance(source, Source):
                return None
            texts[which] = source.text
    return _Found(_words(looked, texts), texts)


def _words(looked: Looked, texts: dict[str, str]) -> tuple[str, ...]:
    return tuple(
        word
        for probe, at in looked
        for word in ("packaged" if probe.packaged else "own", probe.path, at, texts.get(at, ""))
    )


def _key(begin: str, words: Iterable[str]) -> str:
    return _name([begin, *words])


def _name(parts: Iterable[str]) -> str:
    """A name that no other list of texts has."""
    found = sha256()
    for part in parts:
        data = part.encode("utf-8", "surrogatepass")
        found.update(len(data).to_bytes(8, "big") + data)
    return found.hexdigest()


def _written(plain: Any) -> bytes:
    return json.dumps(plain, ensure_ascii=False, separators=(",", ":")).encode("utf-8")


__all__ = ["Answers", "Asked", "Effort", "Kept", "Recalled", "open_answers"]
