"""`kcheck region` and `kcheck remedies` as commands: what they print, and how they end."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest

from checker.cli import run
from checker.report.json_report import schema

ROOT = Path(__file__).parent.parent
POD = str(ROOT / "models" / "pod_termination.stpa")

DRAIN = """system Drain "A server that is drained"
loss   L-1 "Loss of requests"
hazard H-1 "A request meets a stopped server" [L-1]
    when Server.stopped and Balancer.routed
hazard H-2 "Nobody has said when" [L-1]
param nodes : int = 2 in 1..
param grace : duration = 5s
param lag   : duration = 2s
param again : bool = false
group Node[nodes]
process Server {
    state asked   : bool = false
    state stopped : bool = false
    event ask when not asked do asked = true
    event stop when asked and not stopped within grace..grace + 1s do stopped = true
}
process Balancer {
    state routed : bool = true
    event unroute when routed and Server.asked and not again
        within 0s..lag + 100ms
        do routed = false
}
scenario HS-1 "Settings" unsafe input
    set grace in 0s..1min
mitigation M-1 "Validated"
    require grace > lag + 100ms
mitigation M-2 "Talked about"
"""


@pytest.fixture
def drain(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> str:
    monkeypatch.chdir(tmp_path)
    monkeypatch.setenv("COLUMNS", "100")
    (tmp_path / "drain.stpa").write_text(DRAIN)
    return "drain.stpa"


def steady(text: str) -> str:
    """Without what differs between two runs."""
    text = re.sub(r"proved by [^;\n]*", "proved by E", text)
    return re.sub(r"[\d.]+m?s$", "T", text.rstrip("\n"))


def valid(text: str, kind: str) -> dict[str, Any]:
    jsonschema = pytest.importorskip("jsonschema")
    document: dict[str, Any] = json.loads(text)
    whole = schema()
    jsonschema.validate(document, {**whole["$defs"][kind], "$defs": whole["$defs"]})
    return document


class TestRegion:
    def test_the_answer(self, drain: str, capsys: pytest.CaptureFixture[str]) -> None:
        assert run(["region", drain, "H-1", "--over", "grace"]) == 0
        assert steady(capsys.readouterr().out) == (
            "drain.stpa  (Drain)\n"
            "\n"
            'H-1 "A request meets a stopped server" is unreachable exactly where\n'
            "\n"
            "    grace > lag + 100ms\n"
            "\n"
            "whatever the value of lag.\n"
            "With lag = 2s: grace > 2100ms\n"
            "\n"
            "proved by E; elsewhere reachable for every value (1 kind of run); T"
        )

    def test_every_value_and_no_value(self, drain: str, capsys: pytest.CaptureFixture[str]) -> None:
        assert run(["region", drain, "H-1", "--over", "grace", "--with", "M-1"]) == 0
        text = capsys.readouterr().out
        assert "is unreachable with M-1 for every allowed value of grace" in text
        assert run(["region", drain, "H-1", "--over", "lag", "--with", "HS-1, nodes=4"]) == 0
        text = capsys.readouterr().out
        assert "is unreachable with HS-1, nodes=4 for no allowed value of lag" in text

    def test_two_parameters_and_a_run(self, drain: str, capsys: pytest.CaptureFixture[str]) -> None:
        assert run(["region", drain, "H-1", "--over", "again,grace", "-v"]) == 0
        text = capsys.readouterr().out
        assert "\n    not again and grace > lag + 100ms\n" in text
        assert "Server.stopped: false → true" in text

    def test_json(self, drain: str, capsys: pytest.CaptureFixture[str]) -> None:
        assert run(["region", drain, "H-1", "--over", "grace", "--format", "json"]) == 0
        document = valid(capsys.readouterr().out, "region_report")
        region = document["region"]
        assert (document["status"], document["system"]) == (0, "Drain")
        assert region["exact"] is True
        assert region["unreachable"] == "grace > lag + 100ms"
        assert region["unreachable_here"] == "grace > 2100ms"
        assert region["reachable"] == "grace <= lag + 100ms"
        assert region["undecided"] == "false"
        assert region["symbols"] == [{"name": "lag", "value": "2s"}]
        assert [step["name"] for step in region["trace"]] == ["ask", "stop"]

    def test_json_of_a_mistake(self, drain: str, capsys: pytest.CaptureFixture[str]) -> None:
        assert run(["region", drain, "H-1", "--over", "graec", "--format", "json"]) == 2
        document = valid(capsys.readouterr().out, "region_report")
        assert document["region"] is None
        assert document["diagnostics"][-1]["message"] == "there is no parameter `graec`"

    @pytest.mark.parametrize(
        ("hazard", "over", "with_", "code", "help_"),
        [
            ("H-3", "grace", "", "KC608", "did you mean `H-1`?"),
            ("H-2", "grace", "", "KC609", "give it one: `when ...`"),
            ("H-1", "gracee", "", "KC608", "did you mean `grace`?"),
            ("H-1", "foo", "", "KC608", "the model has again, grace, lag, nodes"),
            (
                "H-1",
                "nodes",
                "",
                "KC609",
                "fix it: `--with nodes=3`; a check can ask `for any nodes`",
            ),
            ("H-1", "grace,lag,again,nodes", "", "KC609", "the others can be fixed in `--with`"),
            ("H-1", "grace", "grace=2s", "KC609", "both asked for and fixed"),
            ("H-1", "grace", "HS-7", "KC606", "the model has HS-1, M-1, M-2"),
            ("H-1", "grace", "lag=2", "KC606", "`500ms`"),
        ],
    )
    def test_mistakes(
        self,
        drain: str,
        capsys: pytest.CaptureFixture[str],
        hazard: str,
        over: str,
        with_: str,
        code: str,
        help_: str,
    ) -> None:
        assert run(["region", drain, hazard, "--over", over, "--with", with_]) == 2
        said = capsys.readouterr()
        assert said.out == ""
        assert f"error[{code}]" in said.err
        assert help_ in said.err

    def test_a_product_of_two(self, drain: str, capsys: pytest.CaptureFixture[str]) -> None:
        text = DRAIN.replace("lag + 100ms", "lag * nodes").replace("group Node[nodes]\n", "")
        Path(drain).write_text(text)
        assert run(["region", drain, "H-1", "--over", "lag,nodes"]) == 2
        assert "error[KC502]" in capsys.readouterr().err

    def test_out_of_time(self, drain: str, capsys: pytest.CaptureFixture[str]) -> None:
        assert run(["region", drain, "H-1", "--over", "grace", "--timeout", "1ms"]) == 3
        text = capsys.readouterr().out
        assert "undecided for some values" in text
        assert "  proved unreachable: nowhere\n" in text
        assert "  not decided:        for every value\n" in text
        assert "This is not a verdict of safety." in text

    def test_over_is_needed(self, drain: str, capsys: pytest.CaptureFixture[str]) -> None:
        assert run(["region", drain, "H-1"]) == 2
        assert "--over" in capsys.readouterr().err
        assert run(["region", drain, "H-1", "--over", ","]) == 2
        assert "KC609" in capsys.readouterr().err


class TestRemedies:
    def test_the_answer(self, drain: str, capsys: pytest.CaptureFixture[str]) -> None:
        assert run(["remedies", drain, "H-1"]) == 0
        assert steady(capsys.readouterr().out) == (
            "drain.stpa  (Drain)\n"
            "\n"
            'H-1 "A request meets a stopped server" with HS-1: 1 minimal remedy\n'
            "\n"
            "{M-1}  Validated\n"
            "       proved by E\n"
            "\n"
            "Among M-1 there is no other. Runs show that these are not enough: no mitigation."
            " M-2 has no effect\n"
            "in this model.\n"
            "\n"
            "2 sets asked, T"
        )

    def test_none_is_needed(self, drain: str, capsys: pytest.CaptureFixture[str]) -> None:
        assert run(["remedies", drain, "H-1", "--given", "none"]) == 0
        assert ": unreachable without any mitigation\n" in capsys.readouterr().out

    def test_the_runs(self, drain: str, capsys: pytest.CaptureFixture[str]) -> None:
        assert run(["remedies", drain, "H-1", "--given", "all", "-v"]) == 0
        text = capsys.readouterr().out
        assert "Without a mitigation\n" in text
        assert "Server.stopped: false → true" in text

    def test_json(self, drain: str, capsys: pytest.CaptureFixture[str]) -> None:
        assert run(["remedies", drain, "H-1", "--given", "HS-1", "--format", "json"]) == 0
        remedies = valid(capsys.readouterr().out, "remedies_report")["remedies"]
        assert remedies["minimal"] == [["M-1"]]
        assert remedies["complete"] is True
        assert remedies["given"] == ["HS-1"]
        assert [s["verdict"] for s in remedies["sets"]] == ["reachable", "unreachable"]
        assert remedies["sets"][0]["trace"] and remedies["sets"][1]["trace"] is None

    @pytest.mark.parametrize(
        ("hazard", "given", "code"),
        [("H-9", "all", "KC608"), ("H-2", "all", "KC609"), ("H-1", "HS-2", "KC608")],
    )
    def test_mistakes(
        self, drain: str, capsys: pytest.CaptureFixture[str], hazard: str, given: str, code: str
    ) -> None:
        assert run(["remedies", drain, hazard, "--given", given]) == 2
        assert f"error[{code}]" in capsys.readouterr().err


def test_a_number_is_explained_by_the_names_it_comes_from(
    capsys: pytest.CaptureFixture[str],
) -> None:
    """For all leases there are endlessly many kinds of run (one for each number of reports), so the
    answer is exact for the lease of the model only."""
    failover = str(ROOT / "models" / "tutorial" / "failover.stpa")
    assert run(["region", failover, "H-1", "--over", "silence"]) == 0
    text = capsys.readouterr().out
    assert "\n    silence > 4s\n" in text
    assert "silence > lease + 1s" in text


class TestPodTermination:
    def test_region(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert run(["region", POD, "H-3", "--over", "pre_stop"]) == 0
        assert "\n    pre_stop > slice_lag + min_sync + 100ms\n" in capsys.readouterr().out

    @pytest.mark.parametrize(
        ("given", "minimal"),
        [("HS-2", [["M-1"], ["M-2"]]), ("HS-5", [["M-2"]]), ("HS-2,HS-5", [["M-2"]])],
    )
    def test_remedies(
        self, capsys: pytest.CaptureFixture[str], given: str, minimal: list[list[str]]
    ) -> None:
        assert run(["remedies", POD, "H-3", "--given", given, "--format", "json"]) == 0
        remedies = json.loads(capsys.readouterr().out)["remedies"]
        assert remedies["minimal"] == minimal and remedies["complete"]
