"""The command: what it is given, what it says where, and the status it leaves with.

What the pipeline finds is made up here, so that these tests are about the command alone.
"""

from __future__ import annotations

import importlib
import json
import os
import signal
import subprocess
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from types import ModuleType
from typing import Any

import pytest

import checker
from checker import __version__
from checker.cli import run
from checker.results import FileResult
from tests.report import samples
from tests.report.samples import DEFAULT, DESIGNED, file_of

LONG = """\
system Counters "much to search"
loss L-1 "never"
hazard H-1 "never" [L-1]
    when Count.a * 3 == Count.b * 2 + 100000001 - Count.c
process Count {
    state a : 0..100000000 = 0
    state b : 0..100000000 = 0
    state c : 0..100000000 = 0
    event up
        when a < 100000000
        within 1s..7s
        do a = a + 1, b = if b > 50000000 then 0 else b + 2
    event down
        when c < 100000000
        within 2s..5s
        do c = if c > a then 0 else c + 3
}
check "quick" H-1 unreachable
"""


@dataclass
class Pipeline:
    """Stands for `checker.pipeline`: answers with `result` and remembers what it was asked."""

    result: Callable[[str], FileResult] = lambda path: replace(file_of(DESIGNED), path=path)
    asked: list[tuple[str, Any]] = field(default_factory=list)
    status: int = 0

    def check_file(self, path: str, options: Any, **_listeners: Any) -> FileResult:
        self.asked.append((path, options))
        return self.result(path)

    def exit_status(self, results: Sequence[FileResult]) -> int:
        return self.status


@pytest.fixture
def pipeline(monkeypatch: pytest.MonkeyPatch) -> Pipeline:
    fake = Pipeline()
    real = importlib.import_module("checker.pipeline")
    module = ModuleType("checker.pipeline")
    module.__dict__.update(
        Options=real.Options, check_file=fake.check_file, exit_status=fake.exit_status
    )
    monkeypatch.setitem(sys.modules, "checker.pipeline", module)
    monkeypatch.setattr(checker, "pipeline", module, raising=False)
    return fake


@pytest.fixture
def model(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.chdir(tmp_path)
    path = tmp_path / "model.stpa"
    path.write_text('system S "a system"\nloss L-1 "a loss"\n')
    return path


class TestCheck:
    @pytest.mark.parametrize("command", [["model.stpa"], ["check", "model.stpa"]])
    def test_needs_no_command(
        self, command: list[str], pipeline: Pipeline, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert run(command) == 0
        assert [path for path, _ in pipeline.asked] == ["model.stpa"]
        captured = capsys.readouterr()
        assert captured.out.startswith("model.stpa  (PodTermination)\n\nmet  unreachable")
        assert captured.err == ""

    def test_options_may_come_first(self, pipeline: Pipeline) -> None:
        assert run(["--timeout", "5min", "--depth", "7", "--memory", "2G", "a", "b"]) == 0
        assert [path for path, _ in pipeline.asked] == ["a", "b"]
        options = pipeline.asked[0][1]
        assert (options.timeout, options.depth, options.memory_mb) == (300.0, 7, 2048)

    def test_defaults(self, pipeline: Pipeline) -> None:
        run(["a"])
        options = pipeline.asked[0][1]
        assert (options.timeout, options.depth, options.memory_mb) == (60.0, 40, None)

    @pytest.mark.parametrize("path", [["./fmt"], ["check", "fmt"], ["--", "fmt"]])
    def test_a_file_may_be_named_like_a_command(self, path: list[str], pipeline: Pipeline) -> None:
        assert run(path) == 0
        assert [os.path.basename(p) for p, _ in pipeline.asked] == ["fmt"]

    @pytest.mark.parametrize("status", [0, 1, 2, 3])
    @pytest.mark.parametrize("layout", ["text", "json"])
    def test_leaves_with_the_pipelines_status(
        self, status: int, layout: str, pipeline: Pipeline
    ) -> None:
        pipeline.status = status
        assert run(["--format", layout, "a"]) == status

    def test_json_is_all_there_is_on_standard_output(
        self, pipeline: Pipeline, capsys: pytest.CaptureFixture[str]
    ) -> None:
        pipeline.status = 2
        pipeline.result = lambda path: replace(file_of(diagnostics=(samples.MISTAKE,)), path=path)
        assert run(["--format", "json", "a", "b"]) == 2
        captured = capsys.readouterr()
        report = json.loads(captured.out)
        assert [file["path"] for file in report["files"]] == ["a", "b"]
        assert report["files"][0]["diagnostics"][0]["code"] == "KC104"
        assert report["status"] == 2
        assert captured.err == ""

    def test_several_files_end_with_a_total(
        self, pipeline: Pipeline, capsys: pytest.CaptureFixture[str]
    ) -> None:
        run(["a", "b"])
        assert capsys.readouterr().out.endswith(
            "\n2 files, 2 claims: 2 met, 0 not met, 0 undecided, 0 not checked\n"
        )

    def test_quiet_is_silent_where_all_is_well(
        self, pipeline: Pipeline, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert run(["-q", "a", "b"]) == 0
        assert capsys.readouterr().out == ""

    def test_quiet_still_tells_what_failed(
        self, pipeline: Pipeline, capsys: pytest.CaptureFixture[str]
    ) -> None:
        pipeline.result = lambda path: file_of(DEFAULT)
        run(["-q", "a"])
        assert "NOT MET" in capsys.readouterr().out

    def test_an_interruption_tells_what_is_known_and_begins_nothing_new(
        self, pipeline: Pipeline, capsys: pytest.CaptureFixture[str]
    ) -> None:
        pipeline.result = lambda path: replace(file_of(DESIGNED), interrupted=True)
        assert run(["a", "b"]) == 130
        assert len(pipeline.asked) == 1
        captured = capsys.readouterr()
        assert "met  unreachable" in captured.out
        assert "Interrupted" in captured.out
        assert captured.err == "kcheck: interrupted\n"

    def test_json_is_whole_after_an_interruption(
        self, pipeline: Pipeline, capsys: pytest.CaptureFixture[str]
    ) -> None:
        def result(path: str) -> FileResult:
            if path == "b":
                raise KeyboardInterrupt
            return file_of(DESIGNED)

        pipeline.result = result
        assert run(["--format", "json", "a", "b", "c"]) == 130
        report = json.loads(capsys.readouterr().out)
        assert report["status"] == 130
        assert len(report["files"]) == 1

    def test_output_goes_to_a_file(
        self, pipeline: Pipeline, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        target = tmp_path / "report.json"
        assert run(["--format", "json", "-o", str(target), "a"]) == 0
        assert json.loads(target.read_text())["files"][0]["path"] == "a"
        assert capsys.readouterr().out == ""

    def test_output_that_cannot_be_written(
        self, pipeline: Pipeline, tmp_path: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert run(["-o", str(tmp_path / "no" / "report"), "a"]) == 2
        error = capsys.readouterr().err
        assert "error[KC601]: cannot write" in error
        assert "No such file or directory" in error


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (["--timeout", "never", "a"], "'never' is not a time such as 60, 90s, 500ms, 5min or 1h"),
        (["--timeout", "0", "a"], "'0' is not a time such as 60, 90s, 500ms, 5min or 1h"),
        (["--timeout", "-1", "a"], "'-1' is not a time such as 60, 90s, 500ms, 5min or 1h"),
        (["--timeout", "nan", "a"], "'nan' is not a time"),
        (["--memory", "much", "a"], "'much' is not an amount such as 512 (megabytes), 512M or 2G"),
        (["--memory", "0", "a"], "'0' is not an amount"),
        (["--depth", "0", "a"], "0 is not in the range 1<=x<=100000"),
        (["--depth", "deep", "a"], "'deep' is not a valid integer range"),
        (["--format", "xml", "a"], "'xml' is not one of 'text', 'json'"),
        (["--no-such-option", "a"], "No such option"),
        (["-v", "-q", "a"], "--verbose and --quiet exclude each other."),
        (["check"], "Missing argument 'FILE...'"),
        (["-v"], "Missing argument 'FILE...'"),
        (["fmt"], "Missing argument 'FILE...'"),
        (["fmt", "-", "a"], "`-` (standard input) stands alone."),
        (["explian", "KC104"], "Did you mean `kcheck explain`?"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_a_wrong_command_line(
    arguments: list[str], message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    assert run(arguments) == 2
    captured = capsys.readouterr()
    assert message in " ".join(captured.err.split())
    assert captured.out == ""


@pytest.mark.parametrize(
    ("text", "seconds"),
    [("60", 60.0), ("1.5s", 1.5), ("500ms", 0.5), ("5min", 300.0), ("1h", 3600.0)],
)
def test_times(text: str, seconds: float, pipeline: Pipeline) -> None:
    run(["--timeout", text, "a"])
    assert pipeline.asked[0][1].timeout == seconds


@pytest.mark.parametrize(
    ("text", "megabytes"),
    [("512", 512), ("512M", 512), ("2G", 2048), ("1.5g", 1536), ("2GiB", 2048), ("300MB", 300)],
)
def test_amounts_of_memory(text: str, megabytes: int, pipeline: Pipeline) -> None:
    run(["--memory", text, "a"])
    assert pipeline.asked[0][1].memory_mb == megabytes


class TestHelp:
    def test_help(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert run(["--help"]) == 0
        out = capsys.readouterr().out
        for command in ("check", "fmt", "explain", "show", "simulate"):
            assert f"\n  {command} " in out
        assert "kcheck --format json" in out

    def test_nothing_at_all_shows_the_help_and_is_wrong(
        self, capsys: pytest.CaptureFixture[str]
    ) -> None:
        assert run([]) == 2
        captured = capsys.readouterr()
        assert captured.out == ""
        assert captured.err.startswith("Usage: kcheck [OPTIONS] FILE...")

    def test_version(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert run(["--version"]) == 0
        assert capsys.readouterr().out == f"kcheck {__version__}\n"


class TestExplain:
    def test_a_code(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert run(["explain", "kc601"]) == 0
        out = capsys.readouterr().out
        assert out.startswith("KC601: the file cannot be written\n\nkcheck was asked to")

    def test_all_codes(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert run(["explain"]) == 0
        out = capsys.readouterr().out
        assert "\nCommand line and environment\n  KC601  the file cannot be written\n" in out

    def test_an_unknown_code(self, capsys: pytest.CaptureFixture[str]) -> None:
        assert run(["explain", "KC6O2"]) == 2
        captured = capsys.readouterr()
        assert captured.out == ""
        assert captured.err.startswith("error[KC605]: no such code `KC6O2`\n")
        assert "did you mean `KC602`" in captured.err


class TestFmt:
    UGLY = 'system   S "a system"\nloss L-1    "a loss" # lost\n'

    def test_rewrites_in_place(self, model: Path, capsys: pytest.CaptureFixture[str]) -> None:
        model.write_text(self.UGLY)
        model.chmod(0o640)
        assert run(["fmt", "model.stpa"]) == 0
        text = model.read_text()
        assert text.startswith('system S "a system"\n')
        assert "# lost" in text
        assert model.stat().st_mode & 0o777 == 0o640
        captured = capsys.readouterr()
        assert (captured.out, captured.err) == ("", "formatted model.stpa\n")
        assert run(["fmt", "model.stpa"]) == 0
        assert capsys.readouterr().err == ""
        assert [p.name for p in model.parent.iterdir()] == ["model.stpa"]

    def test_follows_a_symbolic_link(self, model: Path) -> None:
        model.write_text(self.UGLY)
        link = model.with_name("link.stpa")
        link.symlink_to(model)
        assert run(["fmt", "link.stpa"]) == 0
        assert link.is_symlink()
        assert model.read_text() != self.UGLY

    def test_check_shows_what_would_change(
        self, model: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        model.write_text(self.UGLY)
        assert run(["fmt", "--check", "model.stpa"]) == 1
        assert model.read_text() == self.UGLY
        out = capsys.readouterr().out
        assert out.startswith("--- model.stpa\n+++ model.stpa (formatted)\n")
        assert '\n+system S "a system"\n' in out

    def test_check_of_a_formatted_file(
        self, model: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        run(["fmt", "model.stpa"])
        capsys.readouterr()
        assert run(["fmt", "--check", "model.stpa"]) == 0
        assert capsys.readouterr().out == ""

    @pytest.mark.parametrize("option", [[], ["--check"]])
    def test_refuses_what_it_cannot_read(
        self, option: list[str], model: Path, capsys: pytest.CaptureFixture[str]
    ) -> None:
        other = model.with_name("other.stpa")
        other.write_text('system S "s"\nloss L-1 {{\n')
        model.write_text(self.UGLY)
        assert run(["fmt", *option, "other.stpa", "missing.stpa", "model.stpa"]) == 2
        assert other.read_text() == 'system S "s"\nloss L-1 {{\n'
        errors = [line for line in capsys.readouterr().err.splitlines() if "error[" in line]
        assert len(errors) == 2

    def test_standard_input(self) -> None:
        done = kcheck("fmt", "-", input=self.UGLY)
        assert done.returncode == 0
        assert done.stdout.startswith('system S "a system"\n')
        assert done.stderr == ""


def kcheck(*arguments: str, **options: Any) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "checker", *arguments],
        capture_output=True,
        text=True,
        timeout=60,
        cwd=Path(checker.__file__).parent.parent,
        **options,
    )


class TestTheEdge:
    """Nothing but a message leaves the command, whatever happens inside."""

    def fail(self, error: BaseException) -> Callable[[str], FileResult]:
        def result(path: str) -> FileResult:
            raise error

        return result

    def test_a_defect_is_told_as_ours(
        self, pipeline: Pipeline, capsys: pytest.CaptureFixture[str]
    ) -> None:
        pipeline.result = self.fail(ZeroDivisionError("no such luck"))
        assert run(["a"]) == 4
        error = capsys.readouterr().err
        assert error.startswith(
            "error[KC602]: this is a defect of kcheck, not of your model\n"
            "  ZeroDivisionError: no such luck\n"
            f"  kcheck {__version__}, Python "
        )
        assert "Traceback" not in error
        assert "with -v shows where it happened" in error

    def test_verbose_shows_where(
        self, pipeline: Pipeline, capsys: pytest.CaptureFixture[str]
    ) -> None:
        pipeline.result = self.fail(ZeroDivisionError())
        assert run(["-v", "a"]) == 4
        assert "Traceback" in capsys.readouterr().err

    def test_no_memory(self, pipeline: Pipeline, capsys: pytest.CaptureFixture[str]) -> None:
        pipeline.result = self.fail(MemoryError())
        assert run(["a"]) == 3
        assert capsys.readouterr().err.startswith("error[KC603]: out of memory")

    def test_a_missing_library(
        self, pipeline: Pipeline, capsys: pytest.CaptureFixture[str]
    ) -> None:
        pipeline.result = self.fail(ModuleNotFoundError("No module named 'z3'", name="z3"))
        assert run(["a"]) == 4
        assert capsys.readouterr().err.startswith(
            "error[KC604]: the installation is incomplete: `z3` is missing"
        )

    def test_ctrl_c(self, pipeline: Pipeline, capsys: pytest.CaptureFixture[str]) -> None:
        pipeline.result = self.fail(KeyboardInterrupt())
        assert run(["a"]) == 130
        assert capsys.readouterr().err == "kcheck: interrupted\n"

    def test_python_dash_m(self) -> None:
        assert kcheck("--version").stdout == f"kcheck {__version__}\n"

    def test_a_reader_that_goes_away_is_no_news(self) -> None:
        process = subprocess.Popen(
            [sys.executable, "-m", "checker", "explain"],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            cwd=Path(checker.__file__).parent.parent,
        )
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        errors = process.stderr.read()
        process.stderr.close()
        assert process.wait(timeout=60) == 141
        assert errors == b""

    def test_output_in_a_poor_encoding(self) -> None:
        environment = {**os.environ, "PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"}
        done = kcheck("explain", "経路", env=environment)
        assert done.returncode == 2
        assert "no such code" in done.stderr

    def test_ctrl_c_while_the_engines_work(self, tmp_path: Path) -> None:
        """Ended within seconds, with what was known by then, and without a traceback."""
        path = tmp_path / "long.stpa"
        path.write_text(LONG)
        process = subprocess.Popen(
            [sys.executable, "-m", "checker", "--timeout", "10min", str(path)],
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            cwd=Path(checker.__file__).parent.parent,
        )
        assert process.stderr is not None
        assert "long.stpa" in process.stderr.readline(), "progress shows that the engines work"
        process.send_signal(signal.SIGINT)
        out, errors = process.communicate(timeout=30)
        assert process.returncode == 130
        assert "Interrupted: claims that are not listed were not looked at.\n" in out
        assert errors.endswith("kcheck: interrupted\n")
        assert "Traceback" not in errors
