"""Quantities in words."""

from __future__ import annotations

from fractions import Fraction

import pytest

from checker.quantities import amount, instant


@pytest.mark.parametrize(
    ("ms", "words"),
    [
        (Fraction(0), "0s"),
        (Fraction(1), "1ms"),
        (Fraction(1, 2), "0.5ms"),
        (Fraction(250), "250ms"),
        (Fraction(1000), "1s"),
        (Fraction(1100), "1.1s"),
        (Fraction(5101), "5.101s"),
        (Fraction(60_000), "1min"),
        (Fraction(65_100), "1min 5.1s"),
        (Fraction(300_000), "5min"),
        (Fraction(3_600_000), "1h"),
        (Fraction(5_400_000), "1h 30min"),
        (Fraction(90_000_001), "25h 0.001s"),
        (Fraction(-1500), "-1.5s"),
        (Fraction(1, 3), "~0.333ms"),
        (Fraction(1, 3_000_000), "~3.33e-07ms"),
        (Fraction(6301, 3), "~2.100s"),
        (Fraction(60_000) + Fraction(1000, 3), "~1min 0.333s"),
        (Fraction(10**25), "2777777777777777777h 46min 40s"),
    ],
)
def test_a_models_time_is_exact_or_says_that_it_is_not(ms: Fraction, words: str) -> None:
    assert instant(ms) == words


@pytest.mark.parametrize(
    ("value", "unit", "words"),
    [
        (7, "", "7"),
        (0, "bytes", "0"),
        (512, "bytes", "512"),
        (1024, "bytes", "1Ki"),
        (1536 * 1024 * 1024, "bytes", "1.5Gi"),
        (4 * 1024**3, "bytes", "4Gi"),
        (1500, "cpu", "1500m"),
        (2000, "cpu", "2"),
    ],
)
def test_amounts(value: int, unit: str, words: str) -> None:
    assert amount(value, unit) == words
