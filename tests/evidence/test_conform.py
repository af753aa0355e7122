"""Recordings are runs of a model, or leave it where they do."""

from __future__ import annotations

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from checker.cli import run
from checker.conformance import conform_file
from checker.evidence.conform_map import read_map
from checker.evidence.documents import Wrong
from checker.evidence.events import read_events

ROOT = Path(__file__).parent.parent.parent
DATA = ROOT / "tests" / "data" / "real-cluster"
PODS = str(ROOT / "models" / "pod_termination.stpa")

MODEL = """\
system Lamps "lamps"
loss   L-1 "dark"
hazard H-1 "off" [L-1] when some(r in Room: Lamp[r].mode == off)
group Room[2]
process Lamp per Room { state mode : off | on | dim = off }
controller Switch controls Lamp {
    state armed : bool = false
    control CA-1 arm -> Lamp
        when not armed
        within 1s..
        do armed = true
    control CA-2 light any r in Room any m in Way -> Lamp
        when armed and Lamp[r].mode == off
        within 1s..3s
        do Lamp[r].mode = if m == full then on else dim
}
type Way = full | half
check "dark" H-1 reachable
"""

MAP = """\
version = 1
ignore = ["noise"]
[recording]
unit = "ms"
tolerance = "TOLERANCE"
to_the_end = false
[members.room]
field = "room"
[[event]]
kind = "armed"
is = "CA-1 arm"
[[event]]
kind = "lit"
is = "CA-2 light"
where = { how = "full" }
choices = { r = "{room}" }
after = { "Lamp[{room}].mode" = "on" }
[[event]]
kind = "lit"
is = "CA-2 light"
choices = { r = "{room}" }
"""


@pytest.fixture
def asked(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> Callable[..., tuple[int, str]]:
    (tmp_path / "lamps.stpa").write_text(MODEL)

    def ask(*events: dict[str, object], map_: str = MAP, tolerance: str = "0s") -> tuple[int, str]:
        lines = "\n".join(json.dumps(event) for event in events)
        (tmp_path / "log.jsonl").write_text(lines)
        (tmp_path / "map.toml").write_text(map_.replace("TOLERANCE", tolerance))
        files = [str(tmp_path / name) for name in ("lamps.stpa", "log.jsonl", "map.toml")]
        capsys.readouterr()
        status = run(["conform", files[0], files[1], "--map", files[2]])
        captured = capsys.readouterr()
        return status, (captured.out + captured.err).replace(str(tmp_path) + "/", "")

    return ask


Asked = Callable[..., tuple[int, str]]
TITLE = "log.jsonl on lamps.stpa  (Lamps)\n\n"


def armed(t: float) -> dict[str, object]:
    return {"t": t, "event": "armed"}


def lit(t: float, room: str, how: str = "full") -> dict[str, object]:
    return {"t": t, "event": "lit", "room": room, "how": how}


def test_a_run_conforms(asked: Asked) -> None:
    noise = {"t": 1, "event": "noise"}
    status, text = asked(armed(5000), lit(6500, "hall"), noise, lit(8000.25, "attic", "half"))
    assert (status, text) == (
        0,
        TITLE + "1 run: 1 conform, 0 leave the model; 1 events ignored\n",
    )


def test_lines_need_no_order(asked: Asked) -> None:
    assert asked(lit(6500, "hall"), armed(5000))[0] == 0


def test_too_late_is_told_with_what_was_allowed(asked: Asked) -> None:
    status, text = asked(armed(5000), lit(8001, "hall"))
    assert (status, text) == (
        1,
        TITLE + "the recording leaves the model: event 2 of 2, line 2, 8.001s: lit (CA-2 light "
        "(r = 1))\n"
        "  it comes too late\n"
        "  what could have been recorded next:\n"
        "    CA-2 light (r = 1, m = full)  6s..8s\n"
        "    CA-2 light (r = 1, m = half)  6s..8s\n"
        "    CA-2 light (r = 2, m = full)  6s..8s\n"
        "    CA-2 light (r = 2, m = half)  6s..8s\n"
        "  something has to have come by 8s\n\n"
        "1 run: 0 conform, 1 leave the model\n",
    )


def test_the_tolerance_is_for_each_instant(asked: Asked) -> None:
    late = (armed(5000), lit(8002, "hall"))
    assert asked(*late, tolerance="0.9ms")[0] == 1
    assert asked(*late, tolerance="1ms")[0] == 0
    early = (armed(5000), lit(5998, "hall"))
    assert "it comes too early" in asked(*early, tolerance="0.9ms")[1]
    assert asked(*early, tolerance="1000us")[0] == 0


def test_what_cannot_be_says_what_is_missing(asked: Asked) -> None:
    status, text = asked(lit(5000, "hall"))
    assert status == 1
    assert "  it needs Switch.armed, which holds in no state that the model could be in\n" in text
    twice = asked(armed(1000), lit(2500, "hall"), lit(4000, "hall"))[1]
    assert "it needs Lamp[1].mode == off, which holds in no state" in twice


def test_what_is_left_behind_counts(asked: Asked) -> None:
    rule = MAP.replace('how = "full"', 'how = "half"')
    conforms = asked(armed(0), lit(1000, "hall", "half"), map_=rule)
    assert conforms[0] == 0
    never = MAP.replace('"on"', '"off"')
    status, text = asked(armed(0), lit(1000, "hall"), map_=never)
    assert status == 1
    assert "  it would not leave things as they were recorded\n" in text


def test_silence_counts_up_to_the_end(asked: Asked) -> None:
    noise = {"t": 9000, "event": "noise"}
    whole = MAP.replace("to_the_end = false", "")
    assert asked(armed(5000), noise)[0] == 0
    status, text = asked(armed(5000), noise, map_=whole)
    assert status == 1
    assert "leaves the model: after its last event, before the recording ends at 9s\n" in text
    assert "something that was not recorded is due before\n" in text
    some = whole.replace('[[event]]\nkind = "lit"', '[[event]]\ncomplete = false\nkind = "lit"')
    assert asked(armed(5000), noise, map_=some)[0] == 0


def test_json_says_the_same(asked: Asked, tmp_path: Path,
                            capsys: pytest.CaptureFixture[str]) -> None:  # fmt: skip
    asked(armed(5000), lit(8001, "hall"))
    files = [str(tmp_path / name) for name in ("lamps.stpa", "log.jsonl", "map.toml")]
    assert run(["conform", files[0], files[1], "--map", files[2], "--format", "json"]) == 1
    document = json.loads(capsys.readouterr().out)
    assert document["status"] == 1
    (one,) = document["runs"]
    assert (one["events"], one["conforms"]) == (2, False)
    assert one["departure"]["reason"] == "it comes too late"
    assert one["departure"]["time"] == "8001"
    assert one["departure"]["latest"] == "8000"
    assert one["departure"]["possible"][0] == {
        "transition": "CA-2 light",
        "choices": [{"name": "r", "value": "1"}, {"name": "m", "value": "full"}],
        "earliest": "6000",
        "latest": "8000",
    }


@pytest.mark.parametrize(
    ("old", "new", "told"),
    [
        ("CA-1 arm", "CA-1 arms", "there is no transition `CA-1 arms` in the model; did you mean "
         "`CA-1 arm`?"),
        ("version = 1", "version = 3", "its version is 3; this kcheck reads 1"),
        ("version = 1", "version = [", "it is no TOML"),
        ('unit = "ms"', 'unit = "d"', "the unit `d` is none of us, ms, s, min, h"),
        ("TOLERANCE", "much", "`much` is no duration such as 1ms or 0.5s"),
        ('kind = "armed"', 'kind = "noise"', "`noise` is ignored and has a rule as well"),
        ("{room}", "{flat}", "`{flat}` in `event` of the map, number 2, stands for no "
         "`[members.flat]`"),
        ('"on"', '"bright"', "line 2: `Lamp[1].mode` is never `bright`"),
        ('.mode"', '.colour"', "there is no state `Lamp[{room}].colour` in the model"),
        ('is = "CA-1 arm"', 'is = "CA-1 arm"\nwhen = 3', "`event` of the map, number 1, has a "
         "member `when` that means nothing there"),
        ("[[event]]", "[[action]]", "the map has a member `action` that means nothing there"),
        ('choices = { r =', 'choices = { q =', "`CA-2 light` has no such choices in the model"),
    ],
)  # fmt: skip
def test_a_wrong_map_is_refused(asked: Asked, old: str, new: str, told: str) -> None:
    status, text = asked(armed(5000), lit(6500, "hall"), map_=MAP.replace(old, new))
    assert status == 2
    assert told in text


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ("{", "line 2: it is no JSON"),
        ("[1]", "line 2: an event is an object"),
        ('{"event": "armed"}', "line 2: `t` is no number"),
        ('{"t": "1", "event": "armed"}', "line 2: `t` is no number"),
        ('{"t": -1, "event": "armed"}', "line 2: `t` is negative, or beyond all recordings"),
        ('{"t": 1e999, "event": "armed"}', "line 2: `1e999` is no number of at most 60 digits"),
        ('{"t": 1}', "line 2: `event` does not say what happened"),
        ('{"t": 1, "event": "boom"}', "line 2: the event `boom` is neither mapped nor ignored"),
    ],
)
def test_a_wrong_recording_is_refused(line: str, told: str) -> None:
    with pytest.raises(Wrong) as wrong:
        read_events('{"t": 1, "event": "armed"}\n' + line, read_map(MAP.replace("TOLERANCE", "0s")))
    assert str(wrong.value).startswith(told)


def test_nothing_that_is_mapped_is_no_recording(asked: Asked) -> None:
    status, text = asked({"t": 1, "event": "noise"})
    assert (status, text) == (
        2,
        "error[KC657]: the recording `log.jsonl` has no event with a rule\n",
    )


class TestRealCluster:
    """85 deletions recorded on a Kubernetes control plane, against the model of a pod's end."""

    def ask(self, folder: Path, *changes: tuple[str, str], events: str | None = None) -> list[bool]:
        text = (DATA / "pod_deletions.toml").read_text()
        for old, new in changes:
            assert old in text
            text = text.replace(old, new)
        (folder / "map.toml").write_text(text)
        recording = DATA / "pod_deletions.jsonl"
        if events is not None:
            recording = folder / "log.jsonl"
            recording.write_text(events)
        done = conform_file(PODS, str(recording), str(folder / "map.toml"), 60.0)
        assert done.result is not None, done.diagnostics
        assert None not in [run.conforms for run in done.result.runs]
        return [bool(run.conforms) for run in done.result.runs]

    def test_every_recorded_deletion_is_a_run(self, tmp_path: Path) -> None:
        assert self.ask(tmp_path) == [True] * 85

    def test_the_burst_needs_the_long_lag(self, tmp_path: Path) -> None:
        short = ('"pre_stop = 0s"', '"pre_stop = 0s", "slice_lag = 40ms"')
        assert self.ask(tmp_path, short) == [True] * 25 + [False] * 60

    def test_no_container_waited_for_a_sleep(self, tmp_path: Path) -> None:
        asleep = ('"pre_stop = 0s"', '"pre_stop = 5s"')
        assert self.ask(tmp_path, asleep) == [False] * 85

    def test_a_recording_with_a_line_left_out_is_none(self, tmp_path: Path) -> None:
        lines = (DATA / "pod_deletions.jsonl").read_text().splitlines()
        first = next(n for n, line in enumerate(lines) if '"container_exit"' in line)
        kept = "\n".join(lines[:first] + lines[first + 1 :])
        assert self.ask(tmp_path, events=kept) == [False] + [True] * 84


def test_the_map_in_the_documentation_is_one() -> None:
    text = (ROOT / "docs" / "conform.md").read_text()
    found = read_map(text.split("```toml\n")[1].split("```")[0])
    assert [rule.transition for rule in found.rules] == ["CA-7 sync[{node}]"]
    assert found.tolerance == 1
