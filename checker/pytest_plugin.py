"""The pytest plugin: each claim of a model is a test, and each model one as a whole.

`pytest models/` checks every `.stpa` file below `models/`. Files are taken where they, or a folder
above them, are named on the command line, or where the ini option `kcheck_models` names them; a
bare `pytest` takes none that it does not name, and what a conftest.py ignores stays ignored. Naming
a model's claims needs no solver: a file is checked once, when the first of its tests runs (with
pytest-xdist once for each worker; `--dist loadfile` gives all tests of a file to one).

A claim that is not met fails with its trace; an undecided one fails, or is xfail where
`kcheck_undecided = xfail` says so; one that is not checked is skipped.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from fnmatch import fnmatch
from pathlib import Path
from typing import TYPE_CHECKING, Any

import pytest

if TYPE_CHECKING:
    from checker.claims.listing import Declared
    from checker.results import ClaimResult, FileResult

WHOLE = "the model itself"
"""The test of what belongs to no claim: mistakes, and what only a run brings to light."""

_EXPLICIT = "kcheck_explicit"


def pytest_addoption(parser: pytest.Parser) -> None:
    group = parser.getgroup("kcheck", "kcheck: models of control structures as tests")
    group.addoption(
        "--kcheck-timeout", metavar="TIME", help="At most this long for each claim: 90s, 5min."
    )
    group.addoption(
        "--kcheck-undecided",
        choices=["fail", "xfail"],
        help="What an undecided claim is. Never a success.",
    )
    group.addoption(
        "--kcheck-no-cache", action="store_true", help="Decide anew what was decided before."
    )
    parser.addini("kcheck_timeout", "at most this long for each claim", default="60s")
    parser.addini("kcheck_undecided", "what an undecided claim is: fail or xfail", default="fail")
    parser.addini(
        "kcheck_models",
        "models that are tests: paths and patterns relative to the root folder",
        type="linelist",
        default=[],
    )


def pytest_configure(config: pytest.Config) -> None:
    """Wrong settings are told at once, not at the first model."""
    _timeout(config)
    _undecided(config)


@pytest.hookimpl(optionalhook=True)
def pytest_configure_node(node: Any) -> None:
    """Workers of pytest-xdist see other arguments than the command had."""
    node.workerinput[_EXPLICIT] = _explicit(node.config)


def pytest_collect_file(file_path: Path, parent: pytest.Collector) -> pytest.Collector | None:
    if file_path.suffix == ".stpa" and _wanted(parent.config, file_path):
        return ModelFile.from_parent(parent, path=file_path)
    return None


def _wanted(config: pytest.Config, path: Path) -> bool:
    named = config.getini("kcheck_models")
    if named:
        try:
            inside = path.relative_to(config.rootpath).as_posix()
        except ValueError:
            return False
        return any(fnmatch(inside, n) or inside.startswith(n.rstrip("/") + "/") for n in named)
    return any(path.is_relative_to(given) for given in _explicit(config))


def _explicit(config: pytest.Config) -> list[str]:
    """What was named on the command line, as absolute paths."""
    workerinput: dict[str, Any] | None = getattr(config, "workerinput", None)
    if workerinput is not None:
        explicit: list[str] = workerinput.get(_EXPLICIT, [])
        return explicit
    if config.args_source is not pytest.Config.ArgsSource.ARGS:
        return []
    folder = config.invocation_params.dir
    return [os.path.abspath(folder / given.split("::")[0]) for given in config.args]


def _timeout(config: pytest.Config) -> float:
    from checker.quantities import seconds_of

    said = str(config.getoption("--kcheck-timeout") or config.getini("kcheck_timeout"))
    seconds = seconds_of(said)
    if seconds is None:
        raise pytest.UsageError(f"kcheck: {said!r} is not a time such as 60, 90s, 500ms, 5min, 1h")
    return seconds


def _undecided(config: pytest.Config) -> str:
    said = str(config.getoption("--kcheck-undecided") or config.getini("kcheck_undecided"))
    if said not in ("fail", "xfail"):
        raise pytest.UsageError(f"kcheck: kcheck_undecided is {said!r}, not fail or xfail")
    return said


class ModelFile(pytest.File):
    """One model. `result` checks it, once."""

    _result: FileResult | None = None
    _claims: tuple[Declared, ...] = ()

    @property
    def shown(self) -> str:
        """The path as people call it."""
        return os.path.relpath(self.path, self.config.invocation_params.dir)

    @property
    def result(self) -> FileResult:
        """What a check of the whole file finds. Raises `KeyboardInterrupt` where it was ended."""
        if self._result is None:
            from checker.pipeline import Options, check_file

            cached = not self.config.getoption("--kcheck-no-cache")
            options = Options(timeout=_timeout(self.config), cached=cached)
            found = check_file(os.path.relpath(self.path), options)
            if found.interrupted:
                raise KeyboardInterrupt
            self._result = found
        return self._result

    @property
    def stray(self) -> list[ClaimResult]:
        """What was found that answers no claim: time stops, a value leaves its range."""
        return [r for r in self.result.claims if not any(c.answered_by(r) for c in self._claims)]

    def collect(self) -> Iterator[pytest.Item]:
        from checker.claims.listing import declared
        from checker.model.load import load_model

        model = load_model(os.path.relpath(self.path)).model
        yield ModelItem.from_parent(self, name=WHOLE)
        if model is None:
            return
        self._claims = tuple(declared(model))
        names: dict[str, int] = {}
        for claim in self._claims:
            name = _name(claim)
            names[name] = names.get(name, 0) + 1
            if names[name] > 1:
                name = f"{name} ({names[name]})"
            yield ClaimItem.from_parent(self, name=name, claim=claim)


def _name(claim: Declared) -> str:
    from checker.results import Kind

    match claim.kind:
        case Kind.CHECK | Kind.UCA | Kind.SCENARIO | Kind.MITIGATION | Kind.SANITY:
            return claim.ident
        case Kind.CONSTRAINT | Kind.NO_UCA | Kind.INCIDENT:
            return f"{claim.kind.value} {claim.ident}"


class NotMet(Exception):
    """A claim that is not met or undecided, or a model that is wrong; the text is the failure."""


class ModelItem(pytest.Item):
    """The model as a whole: it has no mistakes, and no run breaks it."""

    parent: ModelFile

    def runtest(self) -> None:
        from checker.diagnostics import has_errors
        from checker.report.mistakes import render_first
        from checker.report.terminal import Terminal

        result = self.parent.result
        if has_errors(result.diagnostics):
            raise NotMet(render_first(result.diagnostics, result.sources, Terminal()))
        for claim in self.parent.stray:
            _judge(claim, self.config)

    def repr_failure(self, excinfo: pytest.ExceptionInfo[BaseException], style: Any = None) -> Any:
        if isinstance(excinfo.value, NotMet):
            return str(excinfo.value).rstrip()
        return super().repr_failure(excinfo, style)

    def reportinfo(self) -> tuple[Path, int | None, str]:
        return self.path, None, f"{self.parent.shown}: {self.name}"


class ClaimItem(ModelItem):
    """One claim of a model."""

    def __init__(self, *, claim: Declared, **more: Any) -> None:
        super().__init__(**more)
        self.claim = claim

    def runtest(self) -> None:
        from checker.diagnostics import has_errors

        result = self.parent.result
        for found in result.claims:
            if self.claim.answered_by(found):
                self.user_properties.append(("verdict", found.verdict.value))
                _judge(found, self.config)
                return
        if has_errors(result.diagnostics):
            pytest.skip(f"not checked: {WHOLE} is wrong")
        raise AssertionError(f"nothing was found of {self.claim}")  # a defect of kcheck

    def reportinfo(self) -> tuple[Path, int | None, str]:
        source = Path(self.claim.span.path).read_text(encoding="utf-8-sig", errors="replace")
        line = source.count("\n", 0, self.claim.span.start)
        return self.path, line, f"{self.parent.shown}: {self.name}"


def _judge(claim: ClaimResult, config: pytest.Config) -> None:
    from checker.report.standing import Standing, standing
    from checker.report.terminal import Terminal
    from checker.report.text import details
    from checker.report.wording import finding

    match standing(claim):
        case Standing.MET:
            return
        case Standing.NOT_CHECKED:
            pytest.skip(finding(claim))
        case Standing.UNDECIDED if _undecided(config) == "xfail":
            pytest.xfail(finding(claim))
        case Standing.UNDECIDED | Standing.NOT_MET:
            raise NotMet(details(claim, Terminal()))
