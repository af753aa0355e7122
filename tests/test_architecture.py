"""The house has one staircase: imports point one way, and each library has one door.

Read off the source, so that an import inside a function counts like one at the top.
"""

from __future__ import annotations

import ast
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

import checker

PACKAGE = Path(checker.__file__).parent
FILES = sorted(PACKAGE.rglob("*.py"))

GROUND = {"__init__", "diagnostics", "codes", "quantities", "recording", "records", "resources"}

MAY_IMPORT = {
    "__init__": set(),
    "diagnostics": {"records"},
    "choices": {"records", "results"},
    "codes": {"diagnostics"},
    "quantities": set(),
    "recording": {"records"},
    "records": set(),
    "resources": set(),
    "storage": {"records"},
    "syntax": GROUND | {"storage"},
    "model": GROUND | {"syntax"},
    "system": GROUND | {"syntax", "model"},
    "smt": GROUND | {"system"},
    "engines": GROUND | {"system", "smt"},
    "evidence": GROUND | {"syntax", "model", "system", "results"},
    "claims": GROUND | {"syntax", "model", "system", "smt", "engines", "evidence", "results"},
    "results": {"diagnostics", "recording", "records"},
    "report": GROUND | {"syntax", "model", "results", "choices", "changes"},
    "formatting": GROUND | {"syntax"},
    "cache": GROUND | {"storage", "syntax", "model", "results"},
    "asking": GROUND | {"model", "system", "claims", "results"},
    "parts": {"diagnostics", "model", "claims", "results"},
    "mosaic": {"model", "claims", "results"},
    "pipeline": GROUND | {"model", "claims", "evidence", "results", "cache", "asking", "parts"},
    "settings": GROUND | {"syntax", "model", "system"},
    "simulation": GROUND | {"model", "system", "claims", "results", "settings", "choices"},
    "inquiry": GROUND | {"syntax", "model", "system", "claims", "results", "settings"},
    "guidewords": GROUND | {"syntax", "model", "system", "claims", "results", "parts", "mosaic"},
    "conformance": GROUND | {"model", "system", "evidence", "results", "settings"},
    "filing": set(),
    "remembered": GROUND | {"cache", "model"},
    "traces": GROUND | {"model", "system", "claims", "evidence", "results", "parts", "filing"},
    "proofs": GROUND | {"model", "claims", "engines", "evidence", "results", "parts", "filing"},
    "output": GROUND | {"syntax", "report", "formatting"},
    "survey": GROUND
    | {"syntax", "model", "claims", "evidence", "results", "asking", "inquiry", "proofs"}
    | {"parts", "mosaic", "pipeline"},
    "cli": GROUND
    | {"syntax", "model", "results", "report", "formatting", "pipeline", "simulation", "inquiry"}
    | {"baseline", "changes", "comparison", "revisions", "watching"}
    | {"storage", "cache", "remembered", "output", "guidewords", "traces", "conformance", "proofs"}
    | {"survey"},
    "baseline": GROUND | {"evidence", "results"},
    "changes": {"diagnostics", "records", "results"},
    "comparison": GROUND | {"results", "changes", "pipeline", "guidewords", "inquiry"},
    "revisions": GROUND | {"syntax"},
    "watching": {"records", "syntax", "model"},
    "pytest_plugin": GROUND | {"model", "claims", "results", "report", "pipeline"},
    "__main__": {"cli"},
}
"""For each part of the package, the parts that it may know."""

ONLY_IN = {
    "click": ["cli/"],
    "cvc5": ["evidence/solver.py"],
    "jinja2": ["report/page.py"],
    "lark": ["syntax/tables.py"],
    "markupsafe": ["report/page.py"],
    "networkx": ["model/"],
    "platformdirs": ["storage/place.py"],
    "pytest": ["pytest_plugin.py"],
    "rich": ["report/"],
    "z3": ["smt/"],
}
"""Each library, and the only places that import it."""


def imports(path: Path) -> Iterator[str]:
    """Full names of the modules that a file imports, anywhere in it."""
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (alias.name for alias in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"{path}: relative import"
            assert node.module is not None
            for alias in node.names:
                yield f"{node.module}.{alias.name}"


def part_of(path: Path) -> str:
    relative = path.relative_to(PACKAGE)
    return relative.parts[0] if len(relative.parts) > 1 else relative.stem


def part_named(module: str) -> str:
    """The part of the package that `checker.model.load.load_model` is in."""
    rest = module.split(".")[1]
    return rest if rest in MAY_IMPORT else "__init__"


@pytest.mark.parametrize("path", FILES, ids=lambda p: str(p.relative_to(PACKAGE)))
def test_imports_point_one_way(path: Path) -> None:
    part = part_of(path)
    known = {part_named(m) for m in imports(path) if m.split(".")[0] == "checker"}
    assert known - {part} <= MAY_IMPORT[part]


@pytest.mark.parametrize("path", FILES, ids=lambda p: str(p.relative_to(PACKAGE)))
def test_each_library_has_one_door(path: Path) -> None:
    relative = path.relative_to(PACKAGE).as_posix()
    foreign = {
        name.split(".")[0]
        for name in imports(path)
        if name.split(".")[0] not in {*sys.stdlib_module_names, "checker"}
    }
    assert foreign <= set(ONLY_IN), "a library that pyproject.toml does not name"
    for library in foreign:
        assert relative.startswith(tuple(ONLY_IN[library]))


@pytest.mark.parametrize("path", FILES, ids=lambda p: str(p.relative_to(PACKAGE)))
def test_every_module_defines_its_concept(path: Path) -> None:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    if tree.body:
        assert ast.get_docstring(tree), "a module begins by saying what it is"


@pytest.mark.parametrize(
    "path",
    [p for p in FILES if part_of(p) not in ("cli", "output")],
    ids=lambda p: str(p.relative_to(PACKAGE)),
)
def test_only_the_edge_prints(path: Path) -> None:
    calls = [
        node.func.id
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8")))
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name)
    ]
    assert "print" not in calls
    assert "exit" not in calls


def loaded_by(*arguments: str, folder: Path) -> set[str]:
    """Top-level modules in memory after `kcheck ARGUMENTS`."""
    program = (
        "import sys; from checker.cli import run\n"
        "run(sys.argv[1:])\n"
        "print(*sorted({m.split('.')[0] for m in sys.modules}), file=sys.stderr)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program, *arguments],
        capture_output=True,
        text=True,
        cwd=folder,
        timeout=60,
    )
    assert "Traceback" not in done.stderr, done.stderr
    modules = set(done.stderr.splitlines()[-1].split())
    assert "checker" in modules
    return modules


@pytest.mark.parametrize(
    ("arguments", "none_of"),
    [
        (["--help"], {"z3", "networkx", "lark", "rich"}),
        (["check", "--help"], {"z3", "networkx", "lark", "rich"}),
        (["--version"], {"z3", "networkx", "lark", "rich"}),
        (["explain"], {"z3", "networkx", "lark", "rich"}),
        (["explain", "KC601"], {"z3", "networkx", "lark", "rich"}),
        (["fmt", "model.stpa"], {"z3", "networkx"}),
        (["fmt", "--check", "broken.stpa"], {"z3", "networkx"}),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_a_cold_start_loads_only_what_it_needs(
    arguments: list[str], none_of: set[str], tmp_path: Path
) -> None:
    (tmp_path / "model.stpa").write_text('system S "a system"\nloss L-1 "a loss"\n')
    (tmp_path / "broken.stpa").write_text("system S {{{\n")
    assert not loaded_by(*arguments, folder=tmp_path) & none_of
