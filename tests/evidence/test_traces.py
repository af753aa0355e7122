"""A saved trace is a run that anybody can do again; in another model it says where it fails."""

from __future__ import annotations

import json
from collections.abc import Callable
from importlib.resources import files
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from checker.cli import run
from checker.evidence.documents import Wrong
from checker.evidence.trace_file import read_trace, write_trace

MODEL = """\
system Valve "a valve"
loss   L-1 "the tank runs over"
hazard H-1 "open too long" [L-1]
    when Tank.level == full for 2s
param rush : duration = 3s in 1s..5s
param pipes : int = 2 in 1..
group Pipe[pipes]
process Tank {
    state level : low | full = low
    state warm : bool = any
}
process Inlet per Pipe {
    state open : bool = false
}
controller Pump controls Inlet, Tank {
    control CA-1 open_valve any p in Pipe -> Inlet
        when not Inlet[p].open and Tank.warm
        within 1s..rush
        do Inlet[p].open = true
    control CA-2 fill -> Tank
        when some(p in Pipe: Inlet[p].open) and Tank.level == low
        within 1s..2s
        do Tank.level = full
}
scenario HS-1 "slow" controller failure slow CA-2 fill to 4s..6s
check "as designed" H-1 reachable
check "any rush" with HS-1, for any rush: H-1 reachable
"""


@pytest.fixture
def model(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "valve.stpa"
    path.write_text(MODEL)
    return path


@pytest.fixture
def said(capsys: pytest.CaptureFixture[str]) -> Callable[..., tuple[int, str]]:
    def command(*arguments: str) -> tuple[int, str]:
        capsys.readouterr()
        status = run(arguments)
        captured = capsys.readouterr()
        return status, captured.out + captured.err

    return command


Said = Callable[..., tuple[int, str]]


def save(said: Said, claim: str = "as designed") -> dict[str, Any]:
    status, text = said("trace", "valve.stpa", claim, "--save", "t.json")
    assert status == 0, text
    loaded: dict[str, Any] = json.loads(Path("t.json").read_text())
    return loaded


def rewrite(document: dict[str, Any]) -> None:
    Path("t.json").write_text(json.dumps(document))


def test_what_is_saved_replays(model: Path, said: Said) -> None:
    save(said)
    status, text = said("replay", "t.json", "valve.stpa")
    assert status == 0
    assert text == (
        "t.json  (as designed: H-1 reachable)  on valve.stpa\n\n"
        "    start  Tank.warm = true\n"
        "1s  Pump   CA-1 open_valve (p = 1)\n"
        "             Inlet[1].open: false -> true\n"
        "2s  Pump   CA-2 fill\n"
        "             Tank.level: low -> full\n"
        "4s         H-1\n\n"
        "replays: all 3 steps can be done\n"
    ).replace("->", "→" if "→" in text else "->")


def test_a_trace_file_is_as_its_schema_says(model: Path, said: Said) -> None:
    schema = json.loads(files("checker.evidence").joinpath("trace.schema.json").read_text())
    jsonschema.Draft202012Validator.check_schema(schema)
    for claim in ("as designed", "any rush"):
        jsonschema.validate(save(said, claim), schema)


def test_writing_is_the_inverse_of_reading(model: Path, said: Said) -> None:
    save(said, "any rush")
    text = Path("t.json").read_text()
    assert write_trace(read_trace(text)) == text


def test_open_parameters_and_scenarios_are_in_it(model: Path, said: Said) -> None:
    document = save(said, "any rush")
    assert document["setting"] == {
        "values": {}, "on": ["HS-1"], "free": [], "open": ["rush"], "deviations": [],
    }  # fmt: skip
    assert set(document["rigid"]) == {"rush"}
    assert document["initial"] == {"Tank.warm": True}
    assert said("replay", "t.json", "valve.stpa")[0] == 0


def ending(text: str) -> str:
    return text[text.index("does not replay") :]


def test_a_changed_text_alone_is_a_note(model: Path, said: Said) -> None:
    save(said)
    model.write_text(MODEL + "# a remark\n")
    status, text = said("replay", "t.json", "valve.stpa")
    assert status == 0
    assert text.endswith(
        "replays: all 3 steps can be done\nnote: changed since the trace was saved: valve.stpa\n"
    )


def test_another_window_is_told_at_its_step(model: Path, said: Said) -> None:
    save(said)
    model.write_text(MODEL.replace("within 1s..2s", "within 1500ms..2s"))
    status, text = said("replay", "t.json", "valve.stpa")
    assert status == 1
    assert ending(text) == (
        "does not replay: at step 2, 2s, CA-2 fill\n"
        "  it has been enabled for 1s, and its window is 1.5s..\n"
        "  when the trace was saved, this step was another:\n"
        "    window was 1s.. or due after 2s, is 1.5s.. or due after 2s\n"
        "note: changed since the trace was saved: valve.stpa\n"
    )


def test_another_guard_is_told_at_its_step(model: Path, said: Said) -> None:
    save(said)
    model.write_text(MODEL.replace("and Tank.level == low", "and Tank.level == low and false"))
    assert said("replay", "t.json", "valve.stpa")[0] == 1
    model.write_text(MODEL.replace("some(p in Pipe", "all(p in Pipe"))
    status, text = said("replay", "t.json", "valve.stpa")
    assert status == 1
    assert ending(text) == (
        "does not replay: at step 2, 2s, CA-2 fill\n"
        "  its guard does not hold: Inlet[2].open (Inlet[2].open is false)\n"
        "  when the trace was saved, this step was another:\n"
        "    guard was (Inlet[1].open or Inlet[2].open) and Tank.level == low, is Inlet[1].open "
        "and Inlet[2].open and Tank.level == low\n"
        "note: changed since the trace was saved: valve.stpa\n"
    )


def test_a_tighter_deadline_of_another_is_told(model: Path, said: Said) -> None:
    save(said)
    model.write_text(
        MODEL.replace(
            "process Tank {",
            "process Tank {\n    event cool when warm within 500ms do warm = false",
        )
    )
    status, text = said("replay", "t.json", "valve.stpa")
    assert status == 1
    assert ending(text).startswith(
        "does not replay: at step 1, 1s, CA-1 open_valve\n"
        "  time cannot go on to 1s: Tank.cool is due at 500ms\n"
    )


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("fill", "fill_up", "at step 2, 2s, CA-2 fill\n  there is no transition `CA-2 fill`; "
         "perhaps it is called `CA-2 fill_up` now\n"),
        ("pipes : int = 2", "pipes : int = 1", None),
        ("warm", "hot", "at the start\n  `Tank.hot` may start as anything now; the trace has no "
         "value\n"),
        ("warm : bool = any", "warm : bool = false", "at the start\n  `Tank.warm` starts otherwise "
         "now, not as True\n"),
        ("low | full = low", "low | brimming = low", "at the start"),
        ("level == full for 2s", "level == full for 9s", "at step 3, 4s, the "
            "model's own clock `held flag`\n  it "
         "has been enabled for 2s, and its window is 9s..\n"),
    ],
    ids=["action", "size", "state", "fixed start", "enumeration", "hazard"],
)  # fmt: skip
def test_names_that_are_gone_are_named(
    model: Path, said: Said, old: str, new: str, told: str | None
) -> None:
    save(said)
    text = MODEL.replace(old, new)
    if "brimming" in new:
        text = text.replace("== full", "== brimming").replace("= full", "= brimming")
        told = None
    model.write_text(text)
    status, text = said("replay", "t.json", "valve.stpa")
    assert "Traceback" not in text
    if told is None:
        assert status == 0
    else:
        assert status == 1
        assert ending(text).startswith(f"does not replay: {told}")


def test_values_that_are_gone_are_named(model: Path, said: Said) -> None:
    save(said, "any rush")
    model.write_text(MODEL.replace("rush", "hurry"))
    status, text = said("replay", "t.json", "valve.stpa")
    assert (status, ending(text)) == (
        1,
        "does not replay: at the start\n  there is no parameter `rush`\n"
        "note: changed since the trace was saved: valve.stpa\n",
    )
    model.write_text(MODEL.replace("HS-1", "HS-7"))
    assert "there is no scenario or mitigation `HS-1`" in said("replay", "t.json", "valve.stpa")[1]


def test_another_default_is_told(model: Path, said: Said) -> None:
    save(said)
    model.write_text(MODEL.replace("rush : duration = 3s", "rush : duration = 4s"))
    status, text = said("replay", "t.json", "valve.stpa")
    assert status == 0
    assert "note: parameter `rush` was 3000, and is 4000 now\n" in text


class TestFalseTraces:
    """A trace that is deliberately false is refused, and the reason is right."""

    @pytest.mark.parametrize(
        ("change", "told"),
        [
            (lambda d: d["steps"][1].update(time="5"), "at step 2, 5ms, CA-2 fill\n  time runs"),
            (lambda d: d["steps"][0].update(time="1/2"), "at step 1, 0.5ms, CA-1 open_valve\n  it "
             "has been enabled for 0.5ms, and its window is 1s.."),
            (lambda d: d["steps"].pop(0), "at step 1, 2s, CA-2 fill\n  its guard does not hold"),
            (lambda d: d["steps"][0]["choices"].update(p="9"), "at step 1, 1s, CA-1 open_valve\n  "
             "`CA-1 open_valve` cannot be done with p = 9"),
            (lambda d: d["steps"][0].update(branch=1), "at step 1"),
            (lambda d: d["initial"].update({"Tank.warm": False}), "at step 1, 1s"),
            (lambda d: d["initial"].update({"Tank.warm": "hot"}), "at the start\n  `Tank.warm` "
             "cannot be 'hot': it is of another type now"),
            (lambda d: d["steps"].pop(), "at the end, 4s\n  every step can be done, but hazard H-1 "
             "does not come to hold\n"),
            (lambda d: d.update(end="0"), "at the end, 0s\n  time runs backwards"),
            (lambda d: d["goal"].update(name="H-9"), "at the start\n  there is no hazard `H-9`"),
            (lambda d: d["setting"]["values"].update(rush=9), "at the start\n  the parameter "
             "`rush` cannot be 9: its type is another\n"),
        ],
    )  # fmt: skip
    def test_refused(
        self, model: Path, said: Said, change: Callable[[dict[str, Any]], object], told: str
    ) -> None:
        document = save(said)
        document["reached_after"] = None
        change(document)
        rewrite(document)
        status, text = said("replay", "t.json", "valve.stpa")
        assert status == 1
        assert ending(text).startswith(f"does not replay: {told}")


@pytest.mark.parametrize(
    ("text", "why"),
    [
        ("", "it is no JSON: Expecting value"),
        ("[]", "the trace is no object"),
        ("{}", 'it is no trace: its `format` is not "kcheck trace"'),
        ('{"format": "kcheck trace", "version": 2}', "its version is 2; this kcheck reads"),
        ('{"format": "kcheck trace", "version": 1.5}', "`1.5`: numbers that are not whole"),
        ("[" * 100_000, "it is nested too deeply"),
        ('{"format": NaN}', "`NaN` is no number"),
        ('{"version": ' + "9" * 5000 + "}", "a number of more than 60 digits"),
    ],
    ids=["empty", "list", "object", "version", "decimal", "deep", "nan", "long"],
)
def test_what_is_no_trace_is_refused(text: str, why: str) -> None:
    with pytest.raises(Wrong) as wrong:
        read_trace(text)
    assert str(wrong.value).startswith(why)


def test_the_command_refuses_it_with_a_message(model: Path, said: Said) -> None:
    Path("t.json").write_text("[]")
    status, text = said("replay", "t.json", "valve.stpa")
    assert (status, text) == (
        2,
        "error[KC651]: `t.json` is no trace that can be replayed: the trace is no object\n"
        "  = help: save one with `kcheck trace FILE CLAIM --save TRACE.json`\n",
    )
    assert said("replay", "nowhere.json", "valve.stpa")[0] == 2
    save(said)
    model.write_text("system {{{")
    assert said("replay", "t.json", "valve.stpa")[0] == 2
