"""Did you mean: the name that someone probably wanted to write."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import SequenceMatcher


def closest(name: str, candidates: Iterable[str]) -> str | None:
    """The candidate most like `name`, None where none is alike.

    Letter case counts little, and a swap of neighbouring letters is a small slip. Ties go to the
    candidate that comes first. Only the same letter in another case is like a name of one letter.
    """
    wanted = name.casefold()
    best, best_likeness = None, _least(wanted)
    for candidate in dict.fromkeys(candidates):
        if candidate == name or abs(len(candidate) - len(name)) > max(3, len(name)):
            continue
        likeness = _likeness(wanted, candidate.casefold())
        if likeness > best_likeness:
            best, best_likeness = candidate, likeness
    return best


def _least(name: str) -> float:
    return 0.99 if len(name) < 2 else 0.6


def _likeness(left: str, right: str) -> float:
    if left == right:
        return 1.5
    if sorted(left) == sorted(right) and len(left) > 2:
        return 1.0
    return SequenceMatcher(None, left, right, autojunk=False).ratio()
