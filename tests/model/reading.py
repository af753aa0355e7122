"""Helpers for tests that read small models from text."""

from __future__ import annotations

from pathlib import Path

from checker.model import entities
from checker.model.load import load_model
from checker.model.wording import Wording


def model_of(folder: Path, text: str, **others: str) -> entities.Model:
    """The model of `text`, which must have no errors; `others` are further files by stem."""
    for stem, content in others.items():
        (folder / f"{stem}.stpa").write_text(content, encoding="utf-8")
    path = folder / "model.stpa"
    path.write_text(text, encoding="utf-8")
    loaded = load_model(str(path))
    assert loaded.model is not None, [d.message for d in loaded.diagnostics]
    return loaded.model


def codes_of(folder: Path, text: str) -> list[str]:
    """The codes of all diagnostics of `text`, in order."""
    path = folder / "model.stpa"
    path.write_text(text, encoding="utf-8")
    return [d.code.ident for d in load_model(str(path)).diagnostics]


def guard(model: entities.Model, label: str) -> str:
    """The guard of the transition called `label`, in words with every index written."""
    found = next(action for action in model.actions if action.label == label)
    assert found.guard is not None
    return Wording(model).expression(found.guard)


def effects(model: entities.Model, label: str) -> list[str]:
    """What the transition called `label` writes."""
    found = next(action for action in model.actions if action.label == label)
    say = Wording(model).expression
    return [f"{say(effect.target)} = {say(effect.value)}" for effect in found.effects]


def hazard(model: entities.Model, ident: str = "H-1") -> str:
    """The predicates of a hazard in words, `or` between them."""
    found = next(h for h in model.hazards if h.ident == ident)
    return " or ".join(Wording(model).expression(c) for c in found.conditions)
