"""The project around the package: what it says of itself is so."""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import checker
from checker.codes import registry

ROOT = Path(checker.__file__).parent.parent
SOURCES = sorted(p for p in (ROOT / "checker").rglob("*.py") if p.read_text().strip())

pytestmark = pytest.mark.skipif(
    not (ROOT / "pyproject.toml").exists(), reason="an installed package has no project around it"
)


def pyproject() -> dict[str, object]:
    return tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]  # type: ignore[no-any-return]


def locked(name: str) -> set[str]:
    lines = (ROOT / name).read_text().splitlines()
    return {line.split("==")[0].lower().replace("_", "-") for line in lines if "==" in line}


def names(requirements: list[str]) -> set[str]:
    return {re.split("[<>=~ ;]", requirement)[0].lower() for requirement in requirements}


def test_the_locks_hold_what_is_needed() -> None:
    project = pyproject()
    assert names(project["dependencies"]) <= locked("requirements.lock")  # type: ignore[arg-type]
    extras = project["optional-dependencies"]["dev"]  # type: ignore[index]
    assert names(extras) <= locked("requirements-dev.lock")
    assert "-r requirements.lock" in (ROOT / "requirements-dev.lock").read_text().splitlines()


def test_architecture_names_every_file_and_no_other() -> None:
    text = (ROOT / "ARCHITECTURE.md").read_text()
    listed = set()
    folder = ""
    for line in text.splitlines():
        if heading := re.fullmatch(r"### `(.+)/`", line):
            folder = heading[1]
        elif row := re.match(r"\| `([\w.]+\.py)` \| \S", line):
            listed.add(f"{folder}/{row[1]}")
    real = {str(p.relative_to(ROOT)) for p in SOURCES if p.name != "__init__.py"}
    assert listed == real


def test_the_readme_tells_the_two_commands_and_every_exit_status() -> None:
    text = (ROOT / "README.md").read_text()
    assert "\npython3 dev.py check " in text
    assert "\npython3 dev.py test " in text
    for status in (0, 1, 2, 3, 4, 130):
        assert f"\n| {status} | " in text


def test_links_in_the_documents_lead_somewhere() -> None:
    for document in [*ROOT.glob("*.md"), *ROOT.glob("docs/**/*.md")]:
        for target in re.findall(r"\]\((?!https?:)([^)#]+)\)", document.read_text()):
            assert (document.parent / target).exists(), f"{document.name}: {target}"


def test_nothing_is_left_for_later() -> None:
    marks = re.compile(r"\b(TODO|FIXME|XXX|HACK)\b")
    for path in SOURCES:
        assert not marks.search(path.read_text()), path


def test_every_code_is_used() -> None:
    """A code that nothing reports any more leaves the registry."""
    text = "\n".join(p.read_text() for p in SOURCES if p.name != "codes.py")
    registered = (ROOT / "checker" / "codes.py").read_text()
    unused = [
        f"{ident} {name}"
        for name, ident in re.findall(r'^([A-Z_0-9]+) = Code\(\s*"(KC\d+)"', registered, re.M)
        if not re.search(rf"\b{name}\b", text)
    ]
    assert unused == []
    assert len(re.findall(r"= Code\(", registered)) == len(registry())


class TestBootstrap:
    """`dev.py` has to be read by an old Python, to tell its user so."""

    def test_it_uses_no_syntax_of_new_pythons(self) -> None:
        tree = ast.parse((ROOT / "dev.py").read_text(), feature_version=(3, 7))
        modern = (ast.JoinedStr, ast.AnnAssign, ast.NamedExpr, ast.Match, ast.AsyncFunctionDef)
        for node in ast.walk(tree):
            assert not isinstance(node, modern)
            if isinstance(node, ast.FunctionDef):
                assert node.returns is None
                assert all(a.annotation is None for a in node.args.args)

    def test_it_explains_itself(self) -> None:
        done = subprocess.run(
            [sys.executable, ROOT / "dev.py"], capture_output=True, text=True, timeout=60
        )
        assert done.returncode == 0
        assert "python3 dev.py check" in done.stdout
        assert "python3 dev.py test" in done.stdout

    def test_an_old_python_is_told_what_is_needed(self) -> None:
        program = (
            "import runpy, sys\n"
            "sys.version_info = (3, 8, 0)\n"
            f"sys.argv = [{str(ROOT / 'dev.py')!r}, 'test']\n"
            "runpy.run_path(sys.argv[0], run_name='__main__')"
        )
        done = subprocess.run(
            [sys.executable, "-c", program],
            capture_output=True,
            text=True,
            timeout=60,
            env={**os.environ, "PATH": ""},
        )
        assert done.returncode == 2
        assert done.stderr.startswith("dev.py: kcheck needs Python 3.11 or later; this is Python ")
        assert "python3.12 dev.py test" in done.stderr

    def test_the_checks_can_be_started(self) -> None:
        assert os.access(ROOT / ".ci" / "run", os.X_OK)
