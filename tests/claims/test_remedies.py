"""Minimal remedies of tiny models: all of them, each proved, and what is not one is shown."""

from __future__ import annotations

import tempfile
from itertools import combinations
from pathlib import Path

import pytest

from checker.claims.bench import Bench, Limits
from checker.claims.remedies import Sought, remedies
from checker.model.load import load_model
from checker.results import RemediesResult, Verdict
from checker.system.explorer import Found, Unreachable, explore
from checker.system.lowering import Reach, Setting, lower
from checker.system.slicing import slice_system
from checker.system.system import System
from checker.system.terms import disj

VALVES = """system Tiny
loss L-1 "loss"
hazard H-1 "hazard" [L-1] when T.high and not T.vented
hazard H-2 "never" [L-1] when T.high and T.low
param rate : int = 1 in 0..3
param guard : bool = false
param relief : bool = false
process T {
    state high : bool = false
    state low : bool = false
    state vented : bool = false
    event rise when not high and rate >= 2 and not guard do high = true, vented = relief
    event burst when not high and rate == 3 do high = true, vented = false
}
scenario HS-1 "fast" unsafe input set rate = 2
scenario HS-2 "faster" unsafe input set rate in 2..3
mitigation M-1 "A guard" set guard = true
mitigation M-2 "A relief valve" set relief = true
mitigation M-3 "No bursts" require rate <= 2
mitigation M-4 "Slow" require rate <= 1
mitigation M-5 "Only talk"
mitigation M-6 "A wrong idea" set rate = 3
mitigation M-7 "Impossible" require rate > 7
"""


def asked(
    text: str, given: tuple[str, ...], hazard: str = "H-1", *, seconds: float = 30.0
) -> RemediesResult:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "tiny.stpa"
        path.write_text(text, encoding="utf-8")
        model = load_model(str(path)).model
    assert model is not None
    subject = next(h for h in model.hazards if h.ident == hazard)
    bench = Bench(model, Limits(seconds, 40))
    result = remedies(bench, Sought(subject, given))
    if seconds > 1:
        _compare(bench, Sought(subject, given), result)
    return result


def _compare(bench: Bench, sought: Sought, result: RemediesResult) -> None:
    """Every set that was judged, and none that was left out, by exhaustive exploration."""
    able = [m.ident for m in bench.model.mitigations if m.effects]
    safe = []
    for size in range(len(able) + 1):
        for chosen in combinations(able, size):
            if any(set(s) <= set(chosen) for s in safe):
                continue
            setting = Setting(on=frozenset((*sought.given, *chosen)))
            lowered = lower(bench.model, setting, {"g": Reach(sought.hazard.conditions)})
            judged = next(s for s in result.sets if s.mitigations == chosen)
            if judged.verdict is Verdict.NOT_CHECKED:
                continue
            reached = _reached(lowered.system, lowered.parts["g"])
            assert judged.verdict is (Verdict.REACHABLE if reached else Verdict.UNREACHABLE), chosen
            if not reached:
                safe.append(chosen)
    assert [r.mitigations for r in result.remedies] == safe


def _reached(system: System, parts: tuple[str, ...]) -> bool:
    goal = disj(*(system.properties[n] for n in parts))
    sliced = slice_system(
        System(**{n: getattr(system, n) for n in system.__slots__} | {"properties": {"g": goal}}),  # type: ignore[arg-type]
        ("g",),
    ).system
    seen = explore(sliced, sliced.prop("g"))
    assert isinstance(seen, Found | Unreachable)
    return isinstance(seen, Found)


def names(result: RemediesResult) -> list[str]:
    return ["+".join(r.mitigations) for r in result.remedies]


def test_each_alone() -> None:
    result = asked(VALVES, ("HS-1",))
    assert names(result) == ["M-1", "M-2", "M-4"]
    assert result.complete
    assert [m for m, _ in result.considered] == ["M-1", "M-2", "M-3", "M-4", "M-6", "M-7"]
    assert result.idle == ("M-5",)
    assert all(r.proof for r in result.remedies)
    assert all(r.trace is not None and r.trace.steps for r in result.refuted)


def test_two_together() -> None:
    """Bursts pass by guard and valve; without bursts either is enough, and being slow always is."""
    result = asked(VALVES, ("HS-2",))
    assert names(result) == ["M-4", "M-1+M-3", "M-2+M-3"]
    assert result.complete


def test_a_set_that_leaves_no_value_is_no_remedy() -> None:
    result = asked(VALVES, ("HS-1",))
    assert result.complete
    impossible = [s for s in result.sets if s.impossible]
    assert impossible[0].mitigations == ("M-7",)
    assert impossible[0].reason == (
        "no parameter values and initial states satisfy all that `HS-1, M-7` asks for"
    )
    assert ("M-3", "M-6") in [s.mitigations for s in impossible]
    assert names(result) == ["M-1", "M-2", "M-4"]


def test_none_is_needed() -> None:
    result = asked(VALVES, ())
    assert [r.mitigations for r in result.remedies] == [()]
    assert len(result.sets) == 1 and result.complete
    assert names(asked(VALVES, ("HS-2",), "H-2")) == [""]


def test_none_helps() -> None:
    text = VALVES[: VALVES.index("mitigation")] + 'mitigation M-2 "A valve" set relief = true\n'
    result = asked(text, ("HS-1", "HS-2"))
    assert result.remedies == () and result.complete
    assert [s.mitigations for s in result.refuted] == [(), ("M-2",)]


def test_a_larger_set_may_be_worse() -> None:
    """M-6 undoes M-4: it replaces the value that M-4 restricts, so that nothing is left."""
    text = VALVES.replace("require rate <= 1", "set rate = 1")
    text = text.replace('mitigation M-7 "Impossible" require rate > 7\n', "")
    result = asked(text, ("HS-1",))
    assert "M-4" in names(result)
    assert not any(len(s.mitigations) > 1 and "M-4" in s.mitigations for s in result.sets)


def test_out_of_time_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """A model that no engine decides: a counter without bound, and no time."""
    text = VALVES[: VALVES.index("mitigation")] + 'mitigation M-2 "A valve" set relief = true\n'
    text = (
        text.replace("rate == 3", "rate == 3 and n == 7919")
        .replace(
            "    state low",
            "    state n : int in 0.. = 0\n    event up do n = n + 2\n    state low",
        )
        .replace("int in 0..", "0..100000")
        .replace("rate >= 2", "rate >= 3 and n == 7919")
    )
    result = asked(text, ("HS-2",), seconds=0.2)
    assert result.remedies == () and not result.complete
    assert {s.mitigations for s in result.undecided} == {(), ("M-2",)}
    assert all(s.reason for s in result.undecided)


def test_an_interruption_tells_what_is_known(monkeypatch: pytest.MonkeyPatch) -> None:
    from checker.claims import remedies as module

    real, calls = module._decide, []

    def interrupted(bench: Bench, sought: Sought, mitigations: tuple[str, ...]) -> object:
        calls.append(mitigations)
        if len(calls) == 3:
            raise KeyboardInterrupt
        return real(bench, sought, mitigations)

    monkeypatch.setattr(module, "_decide", interrupted)
    result = asked(VALVES, ("HS-1",), seconds=1.0)
    assert result.interrupted and not result.complete
    assert [s.mitigations for s in result.sets] == [(), ("M-1",)]
    assert names(result) == ["M-1"]
