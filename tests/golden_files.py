"""Golden diagnostics: Markdown files of prose, snippets of a model, and what is said of them.

Each ```stpa block is followed by a ```text block with the whole output, `no mistakes` for none.
With UPDATE_GOLDEN=1 in the environment the outputs are written anew; read them before you keep
them.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable
from pathlib import Path

_CASE = re.compile(r"```stpa\n(?P<text>.*?)```\n\n```text\n(?P<said>.*?)```\n", re.DOTALL)


def check_golden(path: Path, output: Callable[[str], str]) -> None:
    """Compares every case of a file with what `output` says today."""
    page = path.read_text(encoding="utf-8")
    assert _CASE.search(page), f"{path} has no cases"

    def renewed(case: re.Match[str]) -> str:
        said = output(case["text"]) or "no mistakes\n"
        return f"```stpa\n{case['text']}```\n\n```text\n{said}```\n"

    actual = _CASE.sub(renewed, page)
    if os.environ.get("UPDATE_GOLDEN") == "1":
        path.write_text(actual, encoding="utf-8")
    else:
        assert actual == page
