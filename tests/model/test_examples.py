"""Every sketch of the language gives a model, or says well what is missing."""

from __future__ import annotations

from pathlib import Path

import pytest

from checker.model.load import load_model

EXAMPLES = Path(__file__).parent.parent / "examples"

WARNINGS = {
    "01_oom": ["KC408"],
    "06_stampede": ["KC405"],
    "09_node": ["KC405"],
    "12_door": ["KC407"],
    "14_pullpush": ["KC308"],
}
"""What is remarked on: a counter that nothing reads, controllers that learn nothing, a path that
nothing uses, a command to something that the controller does not control."""


@pytest.mark.parametrize(
    "path", sorted(EXAMPLES.glob("*.stpa")), ids=lambda path: path.stem if path else ""
)
def test_example(path: Path) -> None:
    loaded = load_model(str(path))
    found = [d.code.ident for d in loaded.diagnostics]
    if path.stem == "16_misc":
        assert loaded.model is None
        assert found == ["KC101", "KC102"]
    else:
        assert loaded.model is not None
        assert found == WARNINGS.get(path.stem, [])


def test_a_part_names_everything_that_its_whole_would_declare(tmp_path: Path) -> None:
    text = (EXAMPLES / "16_misc.stpa").read_text(encoding="utf-8")
    path = tmp_path / "whole.stpa"
    path.write_text("system Whole\n" + text.replace('import "common.stpa"', ""), encoding="utf-8")
    loaded = load_model(str(path))
    assert loaded.model is None
    messages = [d.message for d in loaded.diagnostics]
    assert len(set(messages)) == len(messages)
    assert {
        "hazard H-3 is added to but declared nowhere",
        "component `Caller` is no family over one set",
        "UCA-14 is named here, and no `uca` claims it",
        "unknown parameter `ndots`",
        "unknown name `mode`",
        "unknown group `Zone`",
        "unknown name `limit`",
    } <= set(messages)
