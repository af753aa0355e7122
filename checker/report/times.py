"""How long the machine took, as people want to know it: rounded to what is worth knowing.

Times of a model are exact and are put into words by `checker.quantities`.
"""

from __future__ import annotations

from fractions import Fraction

from checker.quantities import instant


def elapsed(seconds: float) -> str:
    """`12ms`, `1.1s`, `34s`, `2min 5s`."""
    if seconds < 0.0005:
        return "0ms"
    if seconds < 0.0995:
        return f"{seconds * 1000:.0f}ms"
    if seconds < 9.95:
        return f"{seconds:.1f}s"
    return instant(Fraction(round(seconds)) * 1000)
