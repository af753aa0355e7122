"""What was recorded on a real cluster is what the model of a pod's deletion allows."""

from __future__ import annotations

import csv
import json
from collections.abc import Mapping
from dataclasses import dataclass
from fractions import Fraction
from pathlib import Path

import pytest

from checker.system.evaluate import evaluate
from checker.system.explorer import Found, Unreachable, explore
from checker.system.interpreter import (
    Failed,
    Refused,
    Replayed,
    ReplayResult,
    State,
    enabled_firings,
    fire,
    initial_state,
    latest_wait,
    replay,
    wait,
)
from checker.system.lowering import Reach, lower
from checker.system.run import Firing, Run
from checker.system.system import System
from checker.system.terms import Const, disj
from tests.models.packaged import fixed, model

NAME = "pod_termination"
DATA = Path(__file__).parent.parent / "data" / "real-cluster"
WATCH = 5
"""Milliseconds from a deletion until the kubelet is told, the median of what was measured. The
recordings name the instant at which it is told."""
FEW, MANY = 40, 1200
"""Milliseconds from a deletion until it leaves the EndpointSlice, at most: few and many at once."""
RECORDED = {
    "kubelet_sees_delete": "Kubelet.deleting told",
    "container_exit": "CA-4 stop",
    "slice_removes": "CA-14 unlist",
}


@dataclass(frozen=True)
class Event:
    time: Fraction
    transition: str


def milliseconds(seconds: str) -> Fraction:
    return Fraction(seconds) * 1000


def deletions() -> dict[str, dict[str, Fraction]]:
    """When each deleted pod had each of the recorded events, in ms; in the order of deletion."""
    found: dict[str, dict[str, Fraction]] = {}
    for line in (DATA / "pod_deletions.jsonl").read_text(encoding="utf-8").splitlines():
        event = json.loads(line, parse_float=str)
        if event["event"] in RECORDED:
            pod = found.setdefault(event["pod"], {})
            assert event["event"] not in pod
            pod[event["event"]] = milliseconds(event["t"])
    return dict(sorted(found.items(), key=lambda item: item[1]["kubelet_sees_delete"]))


DELETIONS = deletions()
SINGLE, BURST = list(DELETIONS)[:25], list(DELETIONS)[25:]


def system_of(**durations: float) -> System:
    """The model with one node, as the cluster had; `H-3` is its property."""
    conditions = next(h for h in model(NAME).hazards if h.ident == "H-3").conditions
    setting = fixed(NAME, {"nodes": 1}, **durations)
    lowered = lower(model(NAME), setting, {"H-3": Reach(conditions)})
    parts = [lowered.system.properties[part] for part in lowered.parts["H-3"]]
    return System(
        **{
            **{f: getattr(lowered.system, f) for f in System.__slots__},
            "properties": {"H-3": disj(*parts)},
        }
    )


def number(system: System, name: str) -> int:
    return next(i for i, t in enumerate(system.transitions) if t.name == name)


def as_recorded(times: Mapping[str, Fraction]) -> list[Event]:
    deleted = Event(times["kubelet_sees_delete"] - WATCH, "CA-13 delete_pod")
    events = [Event(time, RECORDED[event]) for event, time in times.items()]
    return sorted([deleted, *events], key=lambda event: event.time)


def run_of(system: System, events: list[Event]) -> Run:
    """The run in which these things happen, and what nobody recorded at the last instant allowed.

    Once the model does not allow what was recorded, the rest is put in as it is: replaying the run
    then says why not.
    """
    start = _start(system)
    state: State | Refused = initial_state(system, {}, start)
    told = {number(system, event.transition) for event in events}
    firings: list[Firing] = []
    for event in events:
        while isinstance(state, State) and (due := _due(system, state, told, event.time)):
            firings.append(due)
            state = _step(system, state, due)
        firing = Firing(event.time, number(system, event.transition), 0)
        firings.append(firing)
        if isinstance(state, State):
            state = _step(system, state, firing)
    while isinstance(state, State) and (due := _due(system, state, told, None)):
        firings.append(due)
        state = _step(system, state, due)
    return Run({}, start, tuple(firings), firings[-1].time)


def _start(system: System) -> dict[str, Const]:
    """The one state that the model starts in: beliefs start as the truth that they follow."""
    values: dict[str, Const] = {}
    for variable in system.variables:
        assert variable.initial is not None
        values[variable.name] = evaluate(variable.initial, values)
    return values


def _due(system: System, state: State, told: set[int], until: Fraction | None) -> Firing | None:
    """What is due before `until` and is not among what was recorded."""
    latest = latest_wait(system, state)
    if latest is None or (until is not None and latest >= until):
        return None
    waited = wait(system, state, latest)
    assert isinstance(waited, State)
    for transition, branch in enabled_firings(system, waited):
        timer = system.transitions[transition].timer
        if transition in told or timer is None:
            continue
        if isinstance(fire(system, waited, transition, branch), State):
            return Firing(latest, transition, branch)
    return None


def _step(system: System, state: State, firing: Firing) -> State | Refused:
    waited = wait(system, state, firing.time)
    if isinstance(waited, Refused):
        return waited
    return fire(system, waited, firing.transition, firing.branch)


def replayed(system: System, events: list[Event]) -> ReplayResult:
    return replay(system, run_of(system, events))


def refusal(result: ReplayResult) -> str:
    assert isinstance(result, Failed)
    return result.reason


def test_there_are_25_single_deletions_and_a_burst_of_60() -> None:
    assert (len(SINGLE), len(BURST)) == (25, 60)
    begun = [DELETIONS[pod]["kubelet_sees_delete"] for pod in BURST]
    assert max(begun) - min(begun) < 1000


@pytest.mark.parametrize("pod", DELETIONS)
def test_each_recorded_deletion_is_a_run_of_the_model(pod: str) -> None:
    system = system_of(pre_stop=0)
    result = replayed(system, as_recorded(DELETIONS[pod]))
    assert isinstance(result, Replayed), result.reason
    last = result.states[-1].values
    assert last["Pod.phase"] == 1
    assert last["ApiServer.listed"] is False
    assert last["Rules[1].forwards"] is False


@pytest.mark.parametrize("pod", SINGLE)
def test_single_deletions_are_runs_of_a_model_with_a_short_lag(pod: str) -> None:
    system = system_of(pre_stop=0, slice_lag=FEW)
    assert isinstance(replayed(system, as_recorded(DELETIONS[pod])), Replayed)


def test_the_burst_needs_the_long_lag() -> None:
    system = system_of(pre_stop=0, slice_lag=FEW)
    refused = [p for p in BURST if isinstance(replayed(system, as_recorded(DELETIONS[p])), Failed)]
    assert refused == BURST


@pytest.mark.parametrize("pod", [SINGLE[0], BURST[0]])
def test_distorted_recordings_are_refused(pod: str) -> None:
    system = system_of(pre_stop=0)
    told, stopped = DELETIONS[pod]["kubelet_sees_delete"], DELETIONS[pod]["container_exit"]
    times = DELETIONS[pod]

    late = as_recorded({**times, "slice_removes": told - WATCH + MANY + 1})
    assert "overruns CA-14 unlist" in refusal(replayed(system, late))
    in_time = as_recorded({**times, "slice_removes": told - WATCH + MANY})
    assert isinstance(replayed(system, in_time), Replayed)

    blind = as_recorded({**times, "container_exit": told - 1})
    assert "the guard of CA-4 stop does not hold" in refusal(replayed(system, blind))

    hanging = as_recorded({**times, "container_exit": told + 1001})
    assert "overruns CA-4 stop" in refusal(replayed(system, hanging))

    asleep = replayed(system_of(pre_stop=5000), as_recorded(times))
    age = stopped - told
    assert f"no window of CA-4 stop admits age {age}" in refusal(asleep)


@dataclass(frozen=True)
class Row:
    min_sync: Fraction
    pre_stop: Fraction
    tries: int
    failed: int
    errors: tuple[Fraction, ...]

    @property
    def system(self) -> System:
        return system_of(
            min_sync=float(self.min_sync), pre_stop=float(self.pre_stop), slice_lag=FEW
        )


def traffic() -> list[Row]:
    with (DATA / "traffic.csv").open(encoding="utf-8") as file:
        return [
            Row(
                milliseconds(row["min_sync_s"]),
                milliseconds(row["pre_stop_s"]),
                int(row["client_tries"]),
                int(row["trials_with_errors"]),
                tuple(
                    milliseconds(row[column])
                    for column in ("first_error_after_delete_s", "last_error_after_delete_s")
                    if row[column]
                ),
            )
            for row in csv.DictReader(file)
        ]


ROWS = traffic()


def test_errors_were_seen_only_where_the_model_says_that_there_can_be() -> None:
    """Rows without errors may lie on either side: five trials need not meet the worst case."""
    sides = []
    for row in ROWS:
        outcome = explore(row.system, "H-3")
        assert isinstance(outcome, Found | Unreachable)
        sides.append((isinstance(outcome, Found), row.failed > 0))
    assert (False, True) not in sides
    assert sides == [
        (True, True),
        (True, False),
        (True, False),
        (True, False),
        (False, False),
        (True, True),
        (True, True),
        (True, True),
        (False, False),
    ]


def failing(row: Row, *errors: Fraction) -> list[Event]:
    """The pod stops just before the first error; what nobody recorded is as late as can be."""
    told = min(errors[0] - row.pre_stop, Fraction(3))
    return [
        Event(Fraction(0), "CA-13 delete_pod"),
        Event(told, "Kubelet.deleting told"),
        Event(min(errors[0], told + row.pre_stop + 1000), "CA-4 stop"),
        *(Event(error, "Client.request") for error in errors),
    ]


@pytest.mark.parametrize("row", [row for row in ROWS if row.failed])
def test_errors_came_when_the_model_says_that_they_can(row: Row) -> None:
    first, last = row.errors
    run = run_of(row.system, failing(row, first, last))
    result = replay(row.system, run)
    assert isinstance(result, Replayed), result.reason
    requests = [
        state.values["Client.answer"]
        for firing, state in zip(run.firings, result.states[1:], strict=True)
        if row.system.transitions[firing.transition].name == "Client.request"
    ]
    assert requests == [2, 2]


@pytest.mark.parametrize("row", [row for row in ROWS if row.failed])
def test_an_error_after_the_last_update_is_no_run_of_the_model(row: Row) -> None:
    closing = FEW + 100 + row.min_sync
    assert isinstance(replayed(row.system, failing(row, row.errors[0], closing)), Replayed)
    late = replayed(row.system, failing(row, row.errors[0], closing + 1))
    assert "the guard of Client.request does not hold" in refusal(late)
