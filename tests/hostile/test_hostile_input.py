"""A small campaign in every run of the tests; `dev.py fuzz --count 100000` is the large one."""

from __future__ import annotations

import signal

import pytest

from tests.hostile.campaign import run, told

COUNT = 1500


@pytest.mark.skipif(not hasattr(signal, "setitimer"), reason="no alarm clock on this system")
def test_every_input_gets_an_answer() -> None:
    report = run(COUNT, seed=1_000_000)
    assert report.findings == [], told(report)
    assert report.count == COUNT
    answers = {answer for _, answer in report.answers}
    assert {"refused", "a model", "replays", "does not replay", "conforms"} <= answers
    assert {"a baseline", "recalled", "forgotten"} <= answers
