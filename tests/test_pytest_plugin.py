"""The pytest plugin, as a repository of models would use it: what is collected, what fails how."""

from __future__ import annotations

import re
import tomllib
from importlib.metadata import entry_points
from pathlib import Path

import pytest

import checker
from checker.claims.listing import declared
from checker.model.load import load_model
from checker.pipeline import Options, check_file
from tests.report.failing import MODEL
from tests.test_cli import LONG

pytest_plugins = ["pytester"]

ROOT = Path(checker.__file__).parent.parent

INSTALLED = any(e.name == "kcheck" for e in entry_points(group="pytest11"))
LOAD = () if INSTALLED else ("-p", "checker.pytest_plugin")

ANALYSIS = """\
system Valve "a tank is filled through a valve"
loss L-1 "the tank runs over"
hazard H-1 "too full" [L-1]
    when Tank.full and Valve.open
constraint SC-1 "somebody looks after it" [H-1]
param lag : duration = 1s
process Tank { state full : bool = false
    event fill
        when Valve.open and not full
        within 10s..20s
        do full = true
}
process Valve { state open : bool = true }
controller Guard controls Valve {
    model full follows Tank.full within 0s..lag
    control CA-1 close -> Valve
        when full and Valve.open
        within 0s..1s
        do Valve.open = false
}
uca UCA-1 "the valve is closed too late" [H-1]
    CA-1 close too late when Tank.full
no uca CA-1 too early "closing early only costs time"
scenario HS-1 "the gauge is slow" [UCA-1]
    feedback path
    set lag in 1s..60s
mitigation M-1 "a fast gauge" [UCA-1]
    require lag < 1s
incident "the tank ran over at night" count 1
    explained by HS-1 through UCA-1
check "it runs over" H-1 reachable
"""


@pytest.fixture(autouse=True)
def package_found_from_elsewhere(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("PYTHONPATH", str(ROOT))


@pytest.fixture
def repository(pytester: pytest.Pytester) -> pytest.Pytester:
    pytester.makefile(".stpa", **{"models/drain": MODEL})
    pytester.makepyfile(test_ours="def test_ours(): pass")
    return pytester


def ran(pytester: pytest.Pytester, *arguments: str) -> pytest.RunResult:
    return pytester.runpytest_subprocess(*LOAD, "--kcheck-no-cache", *arguments)


def test_every_claim_is_a_test_and_a_failure_tells_its_run(repository: pytest.Pytester) -> None:
    result = ran(repository, "models", "-v")
    result.assert_outcomes(passed=2, failed=1)
    result.stdout.fnmatch_lines(
        [
            "models/drain.stpa::the model itself PASSED*",
            "models/drain.stpa::as designed PASSED*",
            "models/drain.stpa::一秒で足りる, 100%: <b>yes|no</b> FAILED*",
        ]
    )
    told = str(result.stdout)
    page = told[told.index("NOT MET: ") : told.index("= short test summary")]
    assert re.sub("by [a-z ]+", "by ENGINE", page.rsplit("\n", 1)[0]).splitlines() == [
        "NOT MET: 一秒で足りる, 100%: <b>yes|no</b>",
        "  models/drain.stpa:32",
        "  claimed: with grace = 1s: H-1 unreachable",
        "  found:   reachable, trace of 2 steps by ENGINE",
        "",
        "  0s  Operator  CA-1 drain",
        "                  Server.draining: false → true",
        "                  Balancer.draining still says false, the truth is true",
        "  1s  Server    stop",
        "                  Server.stopped: false → true",
        "  1s            H-1: Server.stopped and Rotation.listed",
    ]
    assert "Traceback" not in told


@pytest.mark.parametrize(
    ("arguments", "ini", "tests"),
    [
        (["models"], "", 3),
        (["models/drain.stpa"], "", 3),
        (["models/drain.stpa::as designed"], "", 1),
        (["."], "", 4),
        (["test_ours.py"], "", 1),
        ([], "", 1),
        ([], "kcheck_models = models", 4),
        ([], "kcheck_models = models/*.stpa", 4),
        (["."], "kcheck_models = others", 1),
    ],
)
def test_models_are_taken_where_they_are_named(
    arguments: list[str], ini: str, tests: int, repository: pytest.Pytester
) -> None:
    repository.makeini(f"[pytest]\n{ini}\n")
    result = ran(repository, "--collect-only", "-q", *arguments)
    names = [line for line in result.outlines if "::" in line]
    assert len(names) == tests, names


def test_what_a_conftest_ignores_stays_ignored(repository: pytest.Pytester) -> None:
    repository.makeconftest('collect_ignore_glob = ["*.stpa"]')
    assert ran(repository, "models").ret == pytest.ExitCode.NO_TESTS_COLLECTED


def test_a_wrong_model_fails_as_a_whole_with_its_messages(pytester: pytest.Pytester) -> None:
    pytester.makefile(".stpa", wrong=MODEL.replace("not Server.draining", "not Server.drainig"))
    result = ran(pytester, "wrong.stpa")
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(
        ["error?KC104?: unknown name `drainig`", "  --> wrong.stpa:20:25", "*did you mean*"]
    )


def test_what_only_a_run_brings_to_light_fails_the_whole(pytester: pytest.Pytester) -> None:
    stuck = MODEL.replace("within grace..grace + 1s", "within 2s..1s + 0s * 1")
    stuck = stuck.replace("when   draining and not stopped", "when   draining")
    stuck = stuck.replace("within 2s..1s + 0s * 1", "immediately")
    pytester.makefile(".stpa", stuck=stuck)
    result = ran(pytester, "stuck.stpa")
    assert result.parseoutcomes()["failed"] >= 1
    result.stdout.fnmatch_lines(["*stuck.stpa: the model itself*", "error?KC5*"])


def test_undecided_is_a_failure_or_expected_to_be_one(pytester: pytest.Pytester) -> None:
    pytester.makefile(".stpa", long=LONG)
    claim = "long.stpa::quick"
    result = ran(pytester, claim, "--kcheck-timeout", "200ms")
    result.assert_outcomes(failed=1)
    result.stdout.fnmatch_lines(["undecided: quick", "*no proof was found that none does*"])
    pytester.makeini("[pytest]\nkcheck_timeout = 200ms\nkcheck_undecided = xfail\n")
    ran(pytester, claim).assert_outcomes(xfailed=1)
    ran(pytester, claim, "--kcheck-undecided", "fail").assert_outcomes(failed=1)


def test_claims_of_an_analysis(pytester: pytest.Pytester) -> None:
    pytester.makefile(".stpa", valve=ANALYSIS)
    result = ran(pytester, "valve.stpa", "-v")
    outcomes = dict(
        re.findall(r"^valve\.stpa::(.*?) (PASSED|FAILED|SKIPPED)", str(result.stdout), re.M)
    )
    assert outcomes == {
        "the model itself": "PASSED",
        "it runs over": "PASSED",
        "constraint SC-1": "SKIPPED",
        "UCA-1": "PASSED",
        "no uca CA-1 too early": "SKIPPED",
        "HS-1": "FAILED",
        "M-1": "PASSED",
        "incident the tank ran over at night": "FAILED",
        "UCAs of H-1": "FAILED",
    }


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--kcheck-timeout", "soon"], "*kcheck: 'soon' is not a time such as 60, 90s*"),
        (["-o", "kcheck_undecided=pass"], "*kcheck_undecided is 'pass', not fail or xfail*"),
    ],
)
def test_wrong_settings(arguments: list[str], said: str, pytester: pytest.Pytester) -> None:
    result = ran(pytester, *arguments)
    assert result.ret == pytest.ExitCode.USAGE_ERROR
    result.stderr.fnmatch_lines([said])


def test_a_file_is_checked_once_and_by_one_worker(repository: pytest.Pytester) -> None:
    """A conftest counts how often a file is checked, over all workers."""
    repository.makeconftest(
        """
        import os
        from checker import pipeline
        check_file = pipeline.check_file
        def counted(path, *more, **named):
            with open(os.environ["COUNT"], "a") as log:
                log.write(path + "\\n")
            return check_file(path, *more, **named)
        pipeline.check_file = counted
        """
    )
    log = repository.path / "log"
    for arguments in (["-p", "no:xdist"], ["-n2", "--dist=loadfile"]):
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv("COUNT", str(log))
            ran(repository, "models", *arguments).assert_outcomes(passed=2, failed=1)
        assert log.read_text() == "models/drain.stpa\n"
        log.unlink()


def test_collecting_needs_no_solver(repository: pytest.Pytester) -> None:
    repository.makeconftest(
        """
        import sys
        def pytest_collection_finish(session):
            assert "z3" not in sys.modules
        """
    )
    assert ran(repository, "--collect-only", "models").ret == 0


@pytest.mark.parametrize("text", [MODEL, ANALYSIS], ids=["checks", "analysis"])
def test_the_claims_listed_are_those_that_are_decided(text: str, tmp_path: Path) -> None:
    path = tmp_path / "model.stpa"
    path.write_text(text)
    model = load_model(str(path)).model
    assert model is not None
    listed = [
        (c.kind, c.ident, c.title, text[: c.span.start].count("\n") + 1) for c in declared(model)
    ]
    found = check_file(str(path), Options()).claims
    assert sorted(listed, key=str) == sorted(
        ((c.kind, c.ident, c.title, c.line) for c in found), key=str
    )


@pytest.mark.skipif(not (ROOT / "pyproject.toml").exists(), reason="not in a checkout")
def test_the_package_registers_the_plugin() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    assert project["entry-points"]["pytest11"] == {"kcheck": "checker.pytest_plugin"}
