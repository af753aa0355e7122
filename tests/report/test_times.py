"""Times of the machine in words."""

from __future__ import annotations

import pytest

from checker.report.times import elapsed


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
