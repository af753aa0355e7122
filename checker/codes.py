"""The registry of diagnostic codes: the only place where a code, its title and its explanation live."""

from __future__ import annotations

from checker.diagnostics import Code

# ------------------------------------------------------------------ KC0xx: files and syntax

UNEXPECTED_WORD = Code(
    "KC020",
    "unexpected word",
    """
A word stands where the language has no place for it. The message says what was expected there.

    hazard H-3 when Client.answer error       # wrong: two words, and nothing between them
    hazard H-3 when Client.answer == error
""",
)

# ------------------------------------------------------------------ KC1xx: names and structure

# ------------------------------------------------------------------ KC2xx: types and units

# ------------------------------------------------------------------ KC3xx: behaviour and windows

# ------------------------------------------------------------------ KC4xx: completeness of the analysis

# ------------------------------------------------------------------ KC5xx: found while checking

# ------------------------------------------------------------------ KC6xx: command line, environment

CANNOT_WRITE = Code(
    "KC601",
    "the file cannot be written",
    """
kcheck was asked to write a file (`kcheck fmt FILE`, `kcheck --output FILE`) and the system refused:
the folder does not exist, the disk is full, or you may not write there. Nothing was changed: a file
is replaced as a whole or not at all.

    kcheck --output reports/today.txt model.stpa     # wrong where there is no folder `reports`
    mkdir -p reports && kcheck --output reports/today.txt model.stpa
""",
)

DEFECT = Code(
    "KC602",
    "a defect of kcheck",
    """
Something happened that kcheck's authors thought impossible. It says nothing about your model:
neither that it is wrong nor that it is safe. The exit status is 4.

Run the same command with `-v` to see where it happened, and send the message, the version that it
names and, if you may, the model file. A smaller model that still shows it helps most.
""",
)

OUT_OF_MEMORY = Code(
    "KC603",
    "out of memory",
    """
The machine had no memory left, and the work was given up. Nothing was decided by that: what was not
reported before is undecided, and the exit status is 3.

Bound the memory, so that one claim is given up and the others are still checked:

    kcheck --memory 2G model.stpa

Or make the model smaller: fewer members in its groups, narrower ranges of its numbers.
""",
)

BROKEN_INSTALLATION = Code(
    "KC604",
    "the installation is incomplete",
    """
A part of kcheck itself is missing: its grammar, its packaged models, or a library that it needs
(z3-solver, lark, networkx, click, rich). Install it again:

    python3 -m pip install --force-reinstall kcheck

In a checkout, `python3 dev.py setup --fresh` builds the environment anew.
""",
)

UNKNOWN_CODE = Code(
    "KC605",
    "no such code",
    """
`kcheck explain` knows the codes that kcheck's messages carry in brackets, such as `error[KC104]`.
`kcheck explain` without a code lists them all.

    kcheck explain KC1O4     # wrong: a letter O
    kcheck explain KC104
""",
)


def registry() -> dict[str, Code]:
    """All codes by identifier, in order."""
    found = [value for value in globals().values() if isinstance(value, Code)]
    return {code.ident: code for code in sorted(found, key=lambda code: code.ident)}
