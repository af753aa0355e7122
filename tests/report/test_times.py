"""Times in words."""

from __future__ import annotations

from fractions import Fraction

import pytest

from checker.report.times import elapsed, instant


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
    ("seconds", "words"),
    [
        (0.0, "0ms"),
        (0.0004, "0ms"),
        (0.012, "12ms"),
        (0.0994, "99ms"),
        (0.0996, "0.1s"),
        (1.13, "1.1s"),
        (9.94, "9.9s"),
        (9.96, "10s"),
        (59.6, "1min"),
        (75.2, "1min 15s"),
        (3600.0, "1h"),
    ],
)
def test_the_machines_time_is_rounded(seconds: float, words: str) -> None:
    assert elapsed(seconds) == words
