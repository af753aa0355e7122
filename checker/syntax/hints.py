"""Did you mean: the name that someone probably wanted to write."""

from __future__ import annotations

from collections.abc import Iterable
from difflib import SequenceMatcher


def closest(name: str, candidates: Iterable[str], *, least: float = 0.6) -> str | None:
    """The candidate most like `name`, None where none is alike, to at least the share `least`.

    Letter case counts little, and a swap of neighbouring letters is a small slip. Ties go to the
    candidate that comes first. Only the same letter in another case is like a name of one letter.
    """
    wanted = name.casefold()
    best, best_likeness = None, 0.99 if len(wanted) < 2 else least
    for candidate in dict.fromkeys(candidates):
        if candidate == name or abs(len(candidate) - len(name)) > max(3, len(name)):
            continue
        likeness = _likeness(wanted, candidate.casefold())
        if likeness > best_likeness:
            best, best_likeness = candidate, likeness
    return best


def _likeness(left: str, right: str) -> float:
    if left == right:
        return 1.5
    if sorted(left) == sorted(right) and len(left) > 2:
        return 1.0
    return SequenceMatcher(None, left, right, autojunk=False).ratio()
