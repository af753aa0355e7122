"""What `kcheck explain` prints: the registry of codes, as a list or one at a time."""

from __future__ import annotations

import difflib
import re
from collections.abc import Sequence

from checker.codes import registry
from checker.diagnostics import Code

_SECTIONS = {
    "KC0": "Files and syntax",
    "KC1": "Names and structure",
    "KC2": "Types and units",
    "KC3": "Behaviour and windows",
    "KC4": "Completeness of the analysis",
    "KC5": "Found while checking",
    "KC6": "Command line and environment",
}


def find(ident: str) -> Code | None:
    """The code that a reader means by `kc104`, `KC104` or `104`."""
    wanted = ident.strip().upper()
    if re.fullmatch("[0-9]{1,3}", wanted):
        wanted = f"KC{wanted:0>3}"
    return registry().get(wanted)


def nearest(ident: str) -> Sequence[str]:
    """Codes that look like `ident`, the likeliest first."""
    return difflib.get_close_matches(ident.strip().upper(), list(registry()), n=3, cutoff=0.6)


def explanation(code: Code) -> str:
    """Title and explanation of one code."""
    return f"{code.ident}: {code.title}\n\n{code.explanation.strip()}\n"


def listing() -> str:
    """All codes with their titles, in sections."""
    lines: list[str] = []
    codes = registry().values()
    for prefix, section in _SECTIONS.items():
        members = [code for code in codes if code.ident.startswith(prefix)]
        if members:
            lines += ["", section] if lines else [section]
            lines += [f"  {code.ident}  {code.title}" for code in members]
    return "\n".join(lines) + "\n\n`kcheck explain CODE` tells more of one.\n"
