"""Who gives an answer: every file of kcheck, and the versions of the libraries that it rests on.

An answer of a kcheck that is not the present one to the last byte is never used.
"""

from __future__ import annotations

import hashlib
import os
import re
import sys
from collections.abc import Iterator
from importlib.util import find_spec
from pathlib import Path

from checker.resources import grammar_text

_LIBRARIES = {"lark": "lark", "networkx": "networkx", "z3": "z3_solver"}
"""Modules, and how the folders begin that tell their version."""


def identity() -> str:
    """A name for kcheck as it is now. Imports none of the libraries."""
    found = hashlib.sha256()
    for part in (sys.version, grammar_text(), *_versions()):
        found.update(part.encode() + b"\0")
    package = Path(__file__).resolve().parent.parent
    for path in _sources(package):
        found.update(os.path.relpath(path, package).encode() + b"\0")
        with open(path, "rb") as stream:
            data = stream.read()
        found.update(len(data).to_bytes(8, "big") + data)
    return found.hexdigest()


def _sources(folder: Path) -> list[str]:
    """The modules of the package, in any installation: as source, or compiled beside it."""
    return sorted(_files(str(folder)))


def _files(folder: str) -> Iterator[str]:
    with os.scandir(folder) as entries:
        for entry in entries:
            if entry.is_dir():
                if entry.name != "__pycache__":
                    yield from _files(entry.path)
            elif entry.name.endswith((".py", ".pyc")):
                yield entry.path


def _versions() -> Iterator[str]:
    """For each library the version that it was installed as, or else when its main file was made.

    (`importlib.metadata` tells versions as well, in three times the time of all the rest here.)
    """
    for module, distribution in _LIBRARIES.items():
        spec = find_spec(module)
        if spec is None or spec.origin is None:
            yield f"{module} is missing"
            continue
        pattern = re.compile(rf"{distribution}-(.+)\.(dist|egg)-info", re.IGNORECASE)
        folder = os.path.dirname(os.path.dirname(spec.origin))
        versions = sorted(name for name in os.listdir(folder) if pattern.fullmatch(name))
        status = os.stat(spec.origin)
        yield from versions or [f"{module} {status.st_size} {status.st_mtime_ns}"]
