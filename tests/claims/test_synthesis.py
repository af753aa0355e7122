"""Regions found for tiny models: what is printed, and that it is true.

Every answer is read back: behind `iff` in a check, which the engines decide from scratch, and at
every point of a grid, which the explorer decides without a solver.
"""

from __future__ import annotations

import itertools
import tempfile
import time
from collections.abc import Mapping, Sequence
from dataclasses import replace
from fractions import Fraction
from pathlib import Path

import pytest

from checker.claims.bench import Bench, Limits
from checker.claims.decide import claimed, decide
from checker.claims.opening import Asked
from checker.claims.synthesis import refusal, synthesise
from checker.codes import EMPTY_WINDOW, NO_REGION, NON_LINEAR, OUT_OF_RANGE, TIME_LOCK, VACUOUS
from checker.diagnostics import Diagnostic, Span
from checker.model.entities import Model, Unreachable
from checker.model.expr import Literal
from checker.model.load import load_model
from checker.model.types import Value
from checker.results import RegionResult
from checker.settings import setting_of
from checker.system.explorer import Found, explore
from checker.system.explorer import Unreachable as Never
from checker.system.lowering import LoweringError, Reach, Setting, lower
from checker.system.slicing import slice_system
from checker.system.terms import TRUE, disj
from checker.system.zonegraph import Limits as Bounds

HEAD = 'system Tiny\nloss L-1 "loss"\nhazard H-1 "hazard" [L-1] when {}\n'

RACE = """param grace : duration = 5s
param lag : duration = 1s
param sync : duration = 2s
param tries : int = 2 in 0..5
param mode : fast | slow | off = fast
param quick : bool = false
process P {
    state asked : bool = false
    state stopped : bool = false
    state routed : bool = true
    event ask when not asked do asked = true
    event stop when asked and not stopped within grace..grace + 1s do stopped = true
    event route when asked and routed
        within 0s..
        do routed = false
}
"""


def race(lag: str) -> str:
    """Stopping takes `grace`, the route goes within `lag` of the same instant; the pod must not be
    stopped while it has a route."""
    return HEAD.format("P.stopped and P.routed") + RACE.replace(
        "within 0s..\n", f"within 0s..({lag})\n"
    )


def model_of(text: str) -> Model:
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "tiny.stpa"
        path.write_text(text, encoding="utf-8")
        loaded = load_model(str(path))
    mistakes = [d for d in loaded.diagnostics if d.severity.value == "error"]
    assert loaded.model is not None and not mistakes, mistakes
    return loaded.model


def asked_of(text: str, over: str, settings: Sequence[str] = ()) -> tuple[Bench, Asked]:
    model = model_of(text)
    setting = setting_of(model, settings)
    assert isinstance(setting, Setting), setting
    hazard = next(h for h in model.hazards if h.ident == "H-1")
    return Bench(model, Limits(60.0, 40)), Asked(
        hazard, tuple(over.split()), setting, tuple(settings)
    )


def region(text: str, over: str, *settings: str) -> RegionResult:
    """The region of H-1; it must be exact."""
    answered = synthesise(*asked_of(text, over, settings))
    assert answered.result is not None, answered.diagnostics
    assert answered.result.exact, answered.result
    return answered.result


def mistake(text: str, over: str, *settings: str) -> Diagnostic:
    """Why there is no answer."""
    bench, asked = asked_of(text, over, settings)
    refused = refusal(bench.model, asked)
    if refused is not None:
        return refused
    answered = synthesise(bench, asked)
    assert answered.result is None, answered.result
    return answered.diagnostics[-1]


Grid = Mapping[str, Sequence[Value]]


def checked(text: str, over: str, grid: Grid, *settings: str) -> RegionResult:
    """The region, after it was read back in both ways, in names and in numbers."""
    result = region(text, over, *settings)
    read_back(text, (*result.parameters, *(n for n, _ in result.symbols)), result.safe, settings)
    read_back(text, result.parameters, result.here or result.safe, settings)
    assert set(over.split()) <= set(grid)
    seen = {True: 0, False: 0}
    exprs = [
        asserted(text, result.parameters, t) for t in (result.safe, result.here or result.safe)
    ]
    model = exprs[0][0]
    setting = setting_of(model, settings)
    assert isinstance(setting, Setting)
    for values in itertools.product(*grid.values()):
        point = dict(zip(grid, values, strict=True))
        only_over = all(n in over.split() for n in point)
        safe = never(model, setting, point)
        seen[safe] += 1
        for number, (_, expr) in enumerate(exprs):
            if number == 0 or only_over:
                lowered = lower(model, with_values(model, setting, point), {}, {"E": expr})
                assert (lowered.regions["E"] == TRUE) is safe, (point, result)
    return result


def with_values(model: Model, setting: Setting, point: Mapping[str, Value]) -> Setting:
    kinds = {p.name: p.type for p in model.params}
    here = Span(model.files[0], 0, 0)
    literals = {n: Literal(v, kinds[n], here) for n, v in point.items()}
    return replace(setting, values={**setting.values, **literals})


def never(model: Model, setting: Setting, point: Mapping[str, Value]) -> bool:
    """Whether the explorer, which knows no solver, never meets the hazard with these values."""
    lowered = lower(
        model, with_values(model, setting, point), {"goal": Reach(model.hazards[0].conditions)}
    )
    goal = disj(*(lowered.system.properties[n] for n in lowered.parts["goal"]))
    sliced = slice_system(replace(lowered.system, properties={"goal": goal}), ("goal",)).system
    seen = explore(sliced, sliced.prop("goal"), Bounds(100_000, 60.0))
    assert isinstance(seen, Found | Never), seen
    return isinstance(seen, Never)


def asserted(text: str, names: Sequence[str], condition: str, settings: Sequence[str] = ()):  # type: ignore[no-untyped-def]
    """The model with a check that the condition is the region, and the condition as it was read."""
    given = f"with {', '.join(s.replace('=', ' = ') for s in settings)}, " if settings else ""
    check = f'check "again" {given}for any {", ".join(names)}: H-1 unreachable iff {condition}\n'
    model = model_of(text + check)
    claim = model.checks[-1].claim
    assert isinstance(claim, Unreachable) and claim.region is not None
    return model, claim.region


def read_back(text: str, names: Sequence[str], condition: str, settings: Sequence[str]) -> None:
    model, _ = asserted(text, names, condition, settings)
    bench = Bench(model, Limits(60.0, 40))
    decided = decide(bench, claimed(bench, model.checks[-1]), 1)
    assert decided.result.met is True, (condition, decided.result)


def ms(*values: int) -> list[Value]:
    return [Fraction(v) for v in values]


class TestWhatIsPrinted:
    def test_one_parameter_against_the_names_of_others(self) -> None:
        grid = {"grace": ms(0, 999, 1000, 1001, 2999, 3000, 3001), "sync": ms(0, 2000)}
        result = checked(race("lag + sync"), "grace", grid)
        assert result.safe == "grace > lag + sync"
        assert result.unsafe == "grace <= lag + sync"
        assert result.here == "grace > 3s"
        assert result.symbols == (("lag", "1s"), ("sync", "2s"))
        assert (result.left, result.kinds) == ("false", 1)
        assert result.trace is not None

    def test_two_parameters(self) -> None:
        grid = {"grace": ms(1999, 2000, 2001), "lag": ms(0, 1, 500)}
        result = checked(race("2 * lag + sync + 1.5ms"), "lag grace", grid)
        assert result.safe == "2 * lag + sync + 1.5ms < grace"

    def test_three_parameters(self) -> None:
        result = checked(race("lag + sync"), "sync lag grace", {"grace": ms(3), "lag": ms(1),
                                                               "sync": ms(0, 1, 2, 3)})  # fmt: skip
        assert result.safe == "sync + lag < grace"
        assert result.here == "" and result.symbols == ()

    def test_a_maximum_is_two_conditions(self) -> None:
        grid = {"grace": ms(1999, 2000, 2001, 2500, 2501), "lag": ms(0, 2500)}
        result = checked(race("max(lag, sync)"), "grace", grid)
        assert result.safe == "grace > lag and grace > sync"
        assert result.here == "grace > 2s"

    def test_a_minimum_is_two_alternatives(self) -> None:
        grid = {"grace": ms(0, 500, 501, 1000, 1001, 2001), "lag": ms(500, 1000, 3000)}
        result = checked(race("min(lag, sync)"), "grace", grid)
        assert result.safe == "grace > lag or grace > sync"
        assert result.unsafe == "grace <= lag and grace <= sync"
        assert result.here == "grace > 1s"

    def test_numbers_of_times(self) -> None:
        grid = {"tries": list(range(6)), "grace": ms(2999, 3000, 3001)}
        result = checked(race("tries * 1s + 500ms"), "tries", grid)
        assert result.safe == "tries * 1s + 500ms < grace"
        assert result.here == "tries <= 4"

    def test_an_enumeration(self) -> None:
        lag = "if mode == slow then 7s else if mode == fast then 6s else 0s"
        result = checked(
            race(lag), "mode", {"mode": ["fast", "slow", "off"], "grace": ms(6500, 9000)}
        )
        assert result.here == "mode == off"
        result = checked(
            race("if mode == slow then 7s else 0s"), "mode", {"mode": ["fast", "slow", "off"]}
        )
        assert result.here == "mode != slow"

    def test_a_switch_and_a_time(self) -> None:
        grid = {"quick": [False, True], "grace": ms(0, 1, 2000, 2001)}
        result = checked(race("if quick then 0s else sync"), "grace quick", grid)
        assert result.here == "(quick and grace > 0s) or grace > 2s" or (
            result.here == "grace > 2s or (quick and grace > 0s)"
        )

    def test_everything_and_nothing(self) -> None:
        always = checked(race("0s"), "lag", {"lag": ms(0, 5)})
        assert (always.here, always.notes) == ("true", ("`lag`: makes no difference",))
        result = checked(race("grace + lag"), "grace", {"grace": ms(0, 10, 100)})
        assert (result.safe, result.unsafe) == ("false", "true")

    def test_a_value_that_is_set_stays_a_number(self) -> None:
        result = checked(race("lag + sync"), "grace", {"grace": ms(5000, 5001)}, "lag=3s")
        assert result.safe == "grace > sync + 3s"
        assert result.setting == ("lag=3s",)

    def test_a_parameter_that_is_computed_from_another_follows_it(self) -> None:
        text = race("sync").replace("sync : duration = 2s", "sync : duration = 2 * lag")
        result = checked(text, "lag", {"lag": ms(0, 2499, 2500), "grace": ms(5000)})
        assert result.safe == "2 * lag < grace"
        assert result.here == "lag < 2500ms"


class TestWhatIsLeftOut:
    def test_a_product_with_another_parameter_keeps_its_value(self) -> None:
        text = race("tries * lag + sync")
        result = checked(text, "grace", {"grace": ms(3999, 4000, 4001), "sync": ms(2000)})
        assert result.symbols in ((("sync", "2s"), ("tries", "2")), (("lag", "1s"), ("sync", "2s")))

    def test_a_product_of_two_that_are_asked_for_is_refused(self) -> None:
        assert mistake(race("tries * lag"), "tries lag").code == NON_LINEAR

    def test_values_for_which_a_window_never_opens(self) -> None:
        text = race("sync").replace("within 0s..(sync)", "within lag..sync")
        result = region(text, "lag")
        assert result.notes == ("left out: values for which the window of `P.route` never opens",)
        assert result.here == "true"

    def test_values_for_which_nothing_can_happen_are_not_called_safe(self) -> None:
        """From 3 s on the server could never stop: no answer to when it stops too early."""
        text = race("4s").replace("within grace..grace + 1s", "within grace..3s")
        result = region(text.replace("grace : duration = 5s", "grace : duration = 2s"), "grace")
        assert result.notes == ("left out: values for which the window of `P.stop` never opens",)
        assert (result.safe, result.unsafe) == ("false", "true")

    def test_what_a_requirement_excludes(self) -> None:
        text = race("lag + sync") + 'mitigation M-1 "m" require grace > lag + sync\n'
        assert region(text, "grace", "M-1").safe == "true"

    def test_what_a_scenario_widens_is_taken_at_its_worst(self) -> None:
        text = race("lag + sync") + 'scenario HS-1 "s" unsafe input set lag in 0s..7s\n'
        result = region(text, "grace", "HS-1")
        assert (result.safe, result.here) == ("grace > sync + 7s", "grace > 9s")

    def test_a_scenario_that_chooses(self) -> None:
        text = (
            race("if quick then sync else lag")
            + 'scenario HS-1 "s" unsafe input set quick = true\n'
        )
        assert region(text, "grace", "HS-1").here == "grace > 2s"


class TestRefusals:
    def test_by_the_declaration(self) -> None:
        text = race("lag") + "param n : int = 2 in 1..\ngroup G[n]\nparam w per G : duration = 1s\n"
        assert mistake(text, "n").message == "`n` is the size of the group `G`"
        assert mistake(text, "w").message == "`w` has one value for each member of a group"
        many = mistake(text, "grace lag sync tries")
        assert many.message == "a region ranges over at most 3 parameters, not 4"
        assert (
            mistake(text, "lag", "lag=1s").message
            == "`lag` is both asked for and fixed in `--with`"
        )

    def test_by_a_mitigation(self) -> None:
        text = race("lag") + 'mitigation M-1 "m" set lag = 1s\n'
        found = mistake(text, "lag", "M-1")
        assert (found.code, found.message) == (NO_REGION, "a mitigation that is on fixes `lag`")

    def test_where_nothing_is_left(self) -> None:
        text = race("lag") + 'mitigation M-1 "m" require lag > 1min and lag < 1s\n'
        assert mistake(text, "lag", "M-1").code == VACUOUS

    def test_where_time_stops(self) -> None:
        assert mistake(race("if quick then lag else sync") + RUSH, "quick").code == TIME_LOCK

    def test_where_a_value_leaves_its_range(self) -> None:
        text = (
            race("lag") + "process Q { state n : 0..3 = 0\n event grow within 1s do n = n + 1 }\n"
        )
        assert mistake(text, "lag").code == OUT_OF_RANGE

    def test_a_window_that_a_state_closes(self) -> None:
        text = race("lag") + (
            "process Q { state n : 1..3 = 2\n event go when n == 2 within n * 1s..1s do n = 1 }\n"
        )
        assert mistake(text, "lag").code == EMPTY_WINDOW


RUSH = """process Q { state x : bool = false
    event flip immediately do x = not x }
"""


def test_out_of_time_says_what_is_known() -> None:
    """No runs, no proof: nothing is called safe, nothing unsafe."""
    bench, asked = asked_of(race("lag + sync"), "grace")
    bench.limits = Limits(0.0001, 40)
    answered = synthesise(bench, asked)
    assert answered.result is not None
    result = answered.result
    assert (result.exact, result.safe, result.unsafe, result.left) == (
        False,
        "false",
        "false",
        "true",
    )
    assert result.reason


def test_endless_kinds_of_runs_end_within_the_time() -> None:
    """With k retries the hazard takes k steps: what is found is unsafe, the rest is left open."""
    text = HEAD.format("P.late") + (
        "param k : int = 1 in 0..\n"
        "process P { state n : int in 0.. = 0\n state late : bool = false\n"
        " event retry when n < k within 1s..1s do n = n + 1\n"
        " event over when n == k and k != 2 do late = true }\n"
    )
    text = text.replace("int in 0.. = 0", "0..1000 = 0").replace("in 0..\n", "in 0..1000\n")
    bench, asked = asked_of(text, "k")
    bench.limits = Limits(12.0, 40)
    started = time.monotonic()
    answered = synthesise(bench, asked)
    assert time.monotonic() - started < 40
    assert answered.result is not None
    result = answered.result
    assert not result.exact and result.unsafe != "false" and result.left != "false", result
    assert result.reason


@pytest.mark.parametrize("name", ["n", "w"])
def test_a_refusal_says_what_to_do(name: str) -> None:
    text = race("lag") + "param n : int = 2 in 1..\ngroup G[n]\nparam w per G : duration = 1s\n"
    found = mistake(text, name)
    assert found.code == NO_REGION
    assert found.help is None or f"--with {name}=3" in found.help


def test_a_lowering_error_is_not_raised() -> None:
    try:
        assert mistake(race("tries * lag"), "tries lag").message
    except LoweringError:
        pytest.fail("mistakes of the model are values")
