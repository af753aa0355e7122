"""Where the grammar and the packaged models are: in the installed wheel they lie in the package,
in a checkout beside it."""

from __future__ import annotations

from pathlib import Path

_PACKAGE = Path(__file__).resolve().parent


def grammar_text() -> str:
    """The grammar of the language, `stpa.lark`."""
    return (_folder("grammar") / "stpa.lark").read_text(encoding="utf-8")


def models_folder() -> Path:
    """The folder of the packaged models, where `import "k8s.stpa"` finds them."""
    return _folder("models")


def _folder(name: str) -> Path:
    packaged = _PACKAGE / name
    return packaged if packaged.is_dir() else _PACKAGE.parent / name
