"""Simulated runs: runs of the model, repeatable, random or chosen step by step."""

from __future__ import annotations

import io
from collections.abc import Sequence
from fractions import Fraction
from pathlib import Path

import pytest

from checker.choices import Option, Pick
from checker.cli import run
from checker.report.simulation import Stepper
from checker.results import TraceStep
from checker.simulation import Simulated, simulate_file

DOOR = """
system Door "A door that believes what a sensor told it"
loss L-1 "Somebody is hurt"
hazard H-1 "Closing on somebody" [L-1]
    when Door.closed and Sill.taken
param lag : duration = 200ms in 0s..1s
param crowd : bool = true
actor Person {
    control CA-1 step -> Sill
        when not Sill.taken and crowd
        within 1s..2s
        do Sill.taken = true
}
process Sill {
    state taken : bool = false
}
process Door {
    state closed : bool = false
}
controller Drive controls Door {
    model free follows not Sill.taken within 0s..lag
    control CA-2 close -> Door
        when free and not Door.closed
        within 1500ms..1500ms
        do Door.closed = true
}
uca UCA-1 "Closed on somebody" [H-1] CA-2 close given when Sill.taken
scenario HS-1 "A slow sensor" [UCA-1] feedback path
    set lag in 500ms..1s
check "now and then" H-1 reachable
"""


@pytest.fixture
def door(tmp_path: Path) -> str:
    path = tmp_path / "door.stpa"
    path.write_text(DOOR)
    return str(path)


def told(done: Simulated) -> list[str]:
    """A run as short lines: when, who, what."""
    assert done.trace is not None, [d.message for d in done.diagnostics]
    return [f"{s.time} {s.component} {s.action or s.name}" for s in done.trace.steps]


def test_the_same_seed_gives_the_same_run(door: str) -> None:
    one = simulate_file(door, seed=3, steps=10)
    assert one == simulate_file(door, seed=3, steps=10)
    assert told(one)


def test_another_seed_gives_another_run(door: str) -> None:
    assert len({tuple(told(simulate_file(door, seed=n, steps=10))) for n in range(20)}) > 5


@pytest.mark.parametrize("seed", range(30))
def test_every_run_keeps_the_models_windows(door: str, seed: int) -> None:
    done = simulate_file(door, seed=seed, steps=10)
    assert done.trace is not None
    at = {step.action: step.time for step in done.trace.steps if step.action}
    assert 1000 <= at["CA-1"] <= 2000
    if "CA-2" in at:
        assert at["CA-2"] == 1500
    learned = [step.time for step in done.trace.steps if step.moment == "told"]
    assert all(at["CA-1"] <= time <= at["CA-1"] + 200 for time in learned)


def test_the_end_says_which_hazard_came_to_hold(door: str) -> None:
    conclusions = set()
    for seed in range(40):
        trace = simulate_file(door, seed=seed, steps=10).trace
        assert trace is not None
        conclusions.add(trace.conclusion.partition(" at ")[0])
    assert "H-1 came to hold" in conclusions
    assert "nothing more can happen" in conclusions


def test_no_more_steps_than_asked_for(door: str) -> None:
    done = simulate_file(door, seed=1, steps=1)
    assert len(told(done)) == 1
    assert done.trace is not None
    assert done.trace.conclusion == "all steps asked for are done"


def test_settings_of_a_check(door: str) -> None:
    done = simulate_file(door, seed=1, steps=10, settings=["crowd = false"])
    assert told(done) == ["1500 Drive CA-2"]


def test_a_scenario_leaves_its_parameter_to_the_run(door: str) -> None:
    lags = set()
    for seed in range(20):
        trace = simulate_file(door, seed=seed, steps=3, settings=["HS-1"]).trace
        assert trace is not None
        assert [name for name, _ in trace.parameters] == ["lag"]
        lags.add(trace.parameters[0][1])
    assert len(lags) > 5


@pytest.mark.parametrize(
    ("setting", "message", "help_"),
    [
        (
            "lag=2",
            "`2` is no value of the parameter `lag`",
            "write it as in the model: `500ms`, `2s`, `5min`",
        ),
        (
            "lag=fast",
            "`fast` is no value of the parameter `lag`",
            "write it as in the model: `500ms`, `2s`, `5min`",
        ),
        (
            "crowd=1",
            "`1` is no value of the parameter `crowd`",
            "write it as in the model: `true` or `false`",
        ),
        ("leg=2s", "there is no parameter `leg`", "the model has crowd, lag"),
        ("HS-2", "there is no scenario or mitigation `HS-2`", "the model has HS-1"),
    ],
)
def test_a_setting_that_the_model_does_not_have(
    setting: str, message: str, help_: str, door: str
) -> None:
    done = simulate_file(door, seed=1, steps=1, settings=[setting])
    assert done.trace is None
    assert [(d.code.ident, d.message, d.help) for d in done.diagnostics] == [
        ("KC606", message, help_)
    ]


class TestStepByStep:
    def test_the_chooser_decides(self, door: str) -> None:
        asked: list[list[str]] = []

        def choose(now: Fraction, options: Sequence[Option]) -> Pick | None:
            asked.append([o.step.action or o.step.name for o in options])
            return Pick(0, Fraction(1200)) if len(asked) == 1 else None

        done = simulate_file(door, seed=1, steps=10, choose=choose)
        assert told(done) == ["1200 Person CA-1"]
        assert asked == [["CA-1", "CA-2"], ["free"]]
        assert done.trace is not None
        assert done.trace.conclusion == "ended here"

    @pytest.mark.parametrize(("wanted", "given"), [(0, 1000), (1250, 1250), (9000, 1500)])
    def test_a_time_that_cannot_be_becomes_the_nearest_that_can(
        self, wanted: int, given: int, door: str
    ) -> None:
        picks = iter([Pick(0, Fraction(wanted)), None])
        done = simulate_file(door, seed=1, steps=10, choose=lambda now, options: next(picks))
        assert told(done) == [f"{given} Person CA-1"]

    def test_a_session(self, door: str) -> None:
        questions = io.StringIO()
        stepper = Stepper(io.StringIO("what\n7\n1 1.2s\nq\n"), questions)
        simulate_file(door, seed=1, steps=10, choose=stepper)
        said = questions.getvalue()
        assert said.startswith("\nat 0s\n   1  1s..1.5s            Person: CA-1 step\n")
        assert said.count("Not understood. For example `1`, or `1 2.5s`") == 2
        assert "\nat 1.2s\n" in said
        assert "Drive: learns free" in said

    def test_the_end_of_the_answers_ends_the_run(self, door: str) -> None:
        stepper = Stepper(io.StringIO(""), io.StringIO())
        assert told(simulate_file(door, seed=1, steps=10, choose=stepper)) == []

    def test_time_passing_is_an_option_without_a_name(self) -> None:
        questions = io.StringIO()
        quiet = TraceStep(Fraction(0), "", "", "held", "internal")
        Stepper(io.StringIO("1\n"), questions)(
            Fraction(0), [Option(quiet, Fraction(5), Fraction(5))]
        )
        assert "   1  at 5ms              time passes\n" in questions.getvalue()


class TestCommand:
    def test_a_run(self, door: str, capsys: pytest.CaptureFixture[str]) -> None:
        assert run(["simulate", "--seed", "3", door]) == 0
        captured = capsys.readouterr()
        assert captured.out.startswith(f"{door}  (Door), seed 3\n\n")
        assert "Person  CA-1 step\n" in captured.out
        assert captured.err == ""

    def test_without_a_seed_it_says_which_it_took(
        self, door: str, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert run(["simulate", door]) == 0
        out = capsys.readouterr().out
        seed = out.splitlines()[0].rpartition(" ")[2]
        run(["simulate", "--seed", seed, door])
        assert capsys.readouterr().out == out

    def test_a_wrong_model(self, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
        assert run(["simulate", str(tmp_path / "missing.stpa")]) == 2
        captured = capsys.readouterr()
        assert captured.out == ""
        assert captured.err.startswith("error[")
