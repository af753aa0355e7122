"""Whether what controllers are told comes in time, as `checker.claims.feedback` computes it.

The *staleness* of a belief is how long it may differ from a truth that has changed, as designed:
the sum of the windows and transit times along the chain of beliefs that it follows.
"""

from __future__ import annotations

from fractions import Fraction

from checker.records import dataclass


@dataclass(frozen=True, slots=True)
class Reader:
    """An action whose guard reads a belief. `own` is the longest that it takes itself, with its
    path; `allowed` the d of its `needs .. in d`. Both in ms, None without a bound, or without
    `needs`. `fits` is None where it cannot be said."""

    action: str
    own: Fraction | None
    allowed: Fraction | None
    fits: bool | None


@dataclass(frozen=True, slots=True)
class Feedback:
    """A belief that follows something and is read by an action's guard.

    `stale` in ms, None without a bound. `unsettled` is the same while the truth keeps changing: a
    sample of an older value may have to arrive before the one that counts is taken. `known` is
    False where a bound depends on the state or the member, so that one number would not do.
    """

    belief: str
    follows: str
    stale: Fraction | None
    unsettled: Fraction | None
    known: bool
    readers: tuple[Reader, ...]
