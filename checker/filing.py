"""Where files with evidence go: one for each claim, named by what it is about, in a folder for each
model."""

from __future__ import annotations

import os
import re
from pathlib import Path


def shown_path(path: str) -> str:
    """Where a model is, as others may read it: below the working folder, else its name alone."""
    inside = os.path.relpath(path)
    return Path(path).name if inside.startswith("..") else Path(inside).as_posix()


def folder_for(model: str, folder: str) -> Path:
    """The folder for what belongs to one model, below the folder that was asked for."""
    where = Path(shown_path(model)).with_suffix("").parts
    return Path(folder).joinpath(*(where[1:] if where[0] == "models" and where[1:] else where))


def file_name(title: str, suffix: str, taken: set[str]) -> str:
    """A name made of what a file is about; none of those `taken`, which grows."""
    words = re.sub(r"[^a-z0-9]+", "-", title.lower()).strip("-")[:60].strip("-") or "claim"
    name, number = words, 1
    while name in taken:
        number += 1
        name = f"{words}-{number}"
    taken.add(name)
    return name + suffix
