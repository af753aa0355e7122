"""Which file an import means, and where was looked for it.

Imports are relative to the importing file, then looked up among the packaged models. Neither way
leads outside the folder of the root file or that of the packaged models: a model that someone sends
you reads nothing else of your disk.

Every place that was looked at is kept as a `Probe`, with what was there. A system consists of the
same files as long as its root file says the same and what is at its probes stays the same.
"""

from __future__ import annotations

import os
from dataclasses import field
from pathlib import Path

from checker.records import dataclass
from checker.resources import models_folder

ABSENT = "absent"
OUTSIDE = "outside"


@dataclass(frozen=True, slots=True)
class Probe:
    """A place: `path` is relative to the root file's folder, or to that of the packaged models."""

    path: str
    packaged: bool


@dataclass(frozen=True, slots=True)
class Here:
    """The file that an import means: its path, and whether it lies beside the importing file."""

    path: str
    beside: bool


@dataclass(frozen=True, slots=True)
class Outside:
    """The import leads out of the folders from which may be read."""


@dataclass(frozen=True, slots=True)
class Nowhere:
    """There is no such file; these are the folders in which it would have been found."""

    folders: tuple[str, str]


@dataclass(slots=True)
class Places:
    """The folders from which a system's files may come. `looked` holds, for each place that was
    looked at, what was there, as `look` tells it."""

    folder: str
    packaged: str = field(default_factory=lambda: os.path.abspath(models_folder()))
    looked: dict[Probe, str] = field(default_factory=dict)

    def find(self, wanted: str, importer: str) -> Here | Outside | Nowhere:
        """The file that `import "wanted"` means in the file at `importer`."""
        here = os.path.dirname(os.path.abspath(importer))
        if not wanted or "\0" in wanted or os.path.isabs(wanted):
            return Outside()
        refused = False
        for base in (here, self.packaged):
            candidate = os.path.normpath(os.path.join(base, wanted))
            if not self._may_read(candidate):
                refused = True
                continue
            found = self.look(candidate)
            self.looked[self.probe(candidate)] = found
            if found not in (ABSENT, OUTSIDE):
                return Here(candidate, base == here)
            refused = refused or found == OUTSIDE
        return Outside() if refused else Nowhere((here, self.packaged))

    def look(self, path: str) -> str:
        """What is at a path: nothing, something that may not be read, or which file it really is,
        however it is called (in words that do not change when a folder is moved as a whole)."""
        if not os.path.lexists(path):
            return ABSENT
        real = os.path.realpath(path)
        roots = (os.path.realpath(self.folder), os.path.realpath(self.packaged))
        root = _root_of(real, roots)
        return OUTSIDE if root is None else f"{roots.index(root)}:{os.path.relpath(real, root)}"

    def path(self, probe: Probe) -> str:
        return os.path.join(self.packaged if probe.packaged else self.folder, probe.path)

    def probe(self, path: str) -> Probe:
        root = _root_of(path, (self.packaged, self.folder))
        assert root is not None, "only what may be read is looked at"
        return Probe(os.path.relpath(path, root), root == self.packaged)

    def _may_read(self, path: str) -> bool:
        return _root_of(path, (self.folder, self.packaged)) is not None


def _root_of(path: str, roots: tuple[str, str]) -> str | None:
    return next((root for root in roots if Path(path).is_relative_to(root)), None)
