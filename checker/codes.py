"""The registry of diagnostic codes: the only place where a code, its title and its explanation live."""

from __future__ import annotations

from checker.diagnostics import Code

# ------------------------------------------------------------------ KC0xx: files and syntax

# ------------------------------------------------------------------ KC1xx: names and structure

# ------------------------------------------------------------------ KC2xx: types and units

# ------------------------------------------------------------------ KC3xx: behaviour and windows

# ------------------------------------------------------------------ KC4xx: completeness of the analysis

# ------------------------------------------------------------------ KC5xx: found while checking

# ------------------------------------------------------------------ KC6xx: command line, environment


def registry() -> dict[str, Code]:
    """All codes by identifier, in order."""
    found = [value for value in globals().values() if isinstance(value, Code)]
    return {code.ident: code for code in sorted(found, key=lambda code: code.ident)}
