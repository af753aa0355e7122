"""A system told in several files: imports, reopening, merging."""

from __future__ import annotations

import os
from pathlib import Path

import pytest

from checker.model import imports
from checker.model.load import load_model
from tests.model.reading import guard, hazard, model_of

LOSS = 'loss L-1 "l"\n'


def write(folder: Path, **files: str) -> str:
    for stem, text in files.items():
        path = folder / f"{stem.replace('__', '/')}.stpa"
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return str(folder / "model.stpa")


def test_each_file_is_read_once(tmp_path: Path) -> None:
    path = write(
        tmp_path,
        model='system S\nimport "left.stpa"\nimport "right.stpa"',
        left='import "base.stpa"',
        right='import "base.stpa"\nimport "./left.stpa"',
        base=LOSS + 'hazard H-1 "h" [L-1] when P.bad\nprocess P { state bad : bool = any }',
    )
    loaded = load_model(path)
    assert loaded.diagnostics == ()
    assert loaded.model is not None
    names = [os.path.basename(name) for name in loaded.model.files]
    assert names == ["model.stpa", "left.stpa", "base.stpa", "right.stpa"]
    assert [source.path for source in loaded.sources] == list(loaded.model.files)


def test_imports_are_relative_to_the_importing_file(tmp_path: Path) -> None:
    path = write(
        tmp_path,
        model='system S\nimport "parts/a.stpa"',
        parts__a='import "b.stpa"\nimport "../top.stpa"',
        parts__b=LOSS,
        top='hazard H-1 "h" [L-1] when P.bad\nprocess P { state bad : bool = any }',
    )
    assert load_model(path).diagnostics == ()


def test_the_name_is_that_of_the_root(tmp_path: Path) -> None:
    path = write(
        tmp_path, model='system Whole "w"\nimport "part.stpa"', part='system Part "p"\n' + LOSS
    )
    loaded = load_model(path)
    assert loaded.model is not None
    assert (loaded.model.name, loaded.model.title) == ("Whole", "w")


def test_packaged_models_are_found_last(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    packaged = tmp_path / "packaged"
    home = tmp_path / "home"
    write(packaged, base='import "more.stpa"', more=LOSS, local="nonsense")
    path = write(
        home,
        model='system S\nimport "base.stpa"\nimport "local.stpa"',
        local='hazard H-1 "h" [L-1] when P.bad\nprocess P { state bad : bool = any }',
    )
    monkeypatch.setattr(imports, "models_folder", lambda: packaged)
    loaded = load_model(path)
    assert loaded.diagnostics == ()
    assert loaded.model is not None
    assert loaded.model.files == (
        path,
        str(packaged / "base.stpa"),
        str(packaged / "more.stpa"),
        str(home / "local.stpa"),
    )


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("folder", "KC"),
        ("", "KC105"),
        (".", "KC"),
        ("..", "KC105"),
        ("../model.stpa", "KC105"),
        ("~/model.stpa", "KC102"),
        ("link.stpa", "KC105"),
        ("missing/../part.stpa", None),
    ],
)
def test_what_an_import_may_name(tmp_path: Path, name: str, code: str | None) -> None:
    home = tmp_path / "home"
    path = write(home, model=f'system S\nimport "{name}"', part="# nothing")
    (home / "folder").mkdir()
    (tmp_path / "secret.stpa").write_text('loss L-1 "secret"', encoding="utf-8")
    (home / "link.stpa").symlink_to(tmp_path / "secret.stpa")
    found = [d.code.ident for d in load_model(path).diagnostics]
    if code is None:
        assert found == []
    else:
        assert len(found) == 1
        assert found[0].startswith(code)


def test_mistakes_of_all_files_come_together(tmp_path: Path) -> None:
    path = write(
        tmp_path,
        model='system S\nimport "a.stpa"\nimport "b.stpa"\nparam p int = 3',
        a="param q int = 3",
        b='import "nowhere.stpa"',
    )
    loaded = load_model(path)
    where = [os.path.basename(d.primary.span.path) for d in loaded.diagnostics if d.primary]
    assert where == ["model.stpa", "a.stpa", "b.stpa"]


def test_a_missing_file_is_a_diagnostic() -> None:
    loaded = load_model("no/such/file.stpa")
    assert loaded.model is None
    assert len(loaded.diagnostics) == 1
    assert loaded.sources == ()


def test_hazards_are_added_to(tmp_path: Path) -> None:
    model = model_of(
        tmp_path,
        """
        system S
        import "more.stpa"
        loss L-1 "l"   loss L-2 "m"
        process P { state a : bool = any   state b : bool = any }
        hazard H-1 "h" [L-1] when P.a
        """,
        more="hazard H-1 [L-2, L-1] when P.b",
    )
    (found,) = model.hazards
    assert (found.title, found.losses) == ("h", ("L-1", "L-2"))
    assert hazard(model) == "P.a or P.b"


def test_scenarios_and_mitigations_are_added_to(tmp_path: Path) -> None:
    model = model_of(
        tmp_path,
        """
        system S
        loss L-1 "l"
        hazard H-1 "h" [L-1] when P.n > p
        param p : int = 3   param q : int = 3
        process P { state n : int = 0   event up do n = n + q }
        actor A { control CA-1 x -> P do P.n = 1   control CA-2 y -> P do P.n = 2 }
        uca UCA-1 "u" [H-1] CA-1 x given
        uca UCA-2 "v" [H-1] CA-2 given
        mitigation M-1 set q = 1
        scenario HS-1 [UCA-2] set q = 5
        scenario HS-1 "s" [UCA-1] unsafe input set p = 4
        scenario HS-2 "t" [UCA-1] unsafe input
        mitigation M-1 "m" [UCA-1] against HS-1
        mitigation M-1 [UCA-2] require p > 1
        """,
    )
    scenario = model.scenarios[0]
    assert (scenario.title, scenario.ucas, len(scenario.effects)) == ("s", ("UCA-2", "UCA-1"), 2)
    mitigation = model.mitigations[0]
    assert (mitigation.title, mitigation.ucas, mitigation.against, len(mitigation.effects)) == (
        "m",
        ("UCA-1", "UCA-2"),
        ("HS-1",),
        2,
    )


def test_parts_of_a_component_merge(tmp_path: Path) -> None:
    """The parts may call the member differently, and see each other's states."""
    model = model_of(
        tmp_path,
        """
        system S
        import "more.stpa"
        loss L-1 "l"
        hazard H-1 "h" [L-1] when some(n in Node: not Host[n].up)
        group Node[2]
        process Host per Node "a host" {
            state up : bool = true
            event fail when hot do up = false
        }
        """,
        more="""
        process Host per n in Node {
            state hot : bool = false
            event heat any m in Node when up and Host[m].up and Host[n].up do hot = true
        }
        """,
    )
    (host,) = model.components
    assert (host.title, [b.name for b in host.binders]) == ("a host", ["n"])
    assert [model.states[i].name for i in host.states] == ["up", "hot"]
    assert guard(model, "Host.fail") == "Host[n].hot"
    assert guard(model, "Host.heat") == "Host[n].up and Host[m].up and Host[n].up"
