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

EMPTY_WINDOW = Code(
    "KC501",
    "window that never opens",
    """The lower bound of a window is above its upper bound for the parameters of this check, so the
action could never happen, and its deadline would stop time.

    within pre_stop..5s          # wrong when pre_stop is 10s
    within pre_stop..pre_stop + 5s
""",
)
NON_LINEAR = Code(
    "KC502",
    "product of two open quantities",
    """The engines decide linear arithmetic. A product of two parameters that are both left open, or of
an open parameter and a state, is refused, and so is a division by anything but a constant.

    check "all" for any nodes, period: H-1 unreachable     # wrong if nodes * period is used
    check "all" with nodes = 100, for any period: H-1 unreachable
""",
)
THROUGH_NONE = Code(
    "KC503",
    "value read through `none`",
    """A state that may be `none` names no member then, so there is no value to read. In a comparison
that is false; elsewhere the model must say what is meant.

    do load = Host[on].load                                  # wrong while on == none
    do load = if on == none then 0 else Host[on].load
""",
)
OPEN_INDEX = Code(
    "KC504",
    "copy of an action named by a state",
    """A watchdog or a counter must know at the start which copy of an action it watches.

    no CA-5 renew[on] for 40s                                # wrong if `on` is a state
    some(n in Node: on == n and no CA-5 renew[n] for 40s)
""",
)
OPEN_SIZE = Code(
    "KC505",
    "size that is not known",
    """The size of a group, and the range of an `any`, must be a number before the check starts.

    check "x" with HS-2: H-1 unreachable     # wrong if HS-2 sets the size of a group to a range
    check "x" with HS-2, nodes = 3: H-1 unreachable
""",
)
USELESS_DOMAIN = Code(
    "KC506",
    "choice among too many values",
    """`any` tries every value of its range. Thousands of them say nothing that a few would not.

    event grow any d in 1..1000000 do used = used + d * 1Ki        # wrong
    event grow any d in 1..4       do used = used + d * 256Mi
""",
)
UNSET_PARAMETER = Code(
    "KC507",
    "parameter without a value",
    """The parameter has no default and the check does not set it.

    param nodes : int
    check "x" H-1 unreachable                      # wrong
    check "x" with nodes = 3: H-1 unreachable
""",
)
EMPTY_EXTREMUM = Code(
    "KC508",
    "minimum or maximum of nothing",
    """`min` and `max` over a group have no value where the group has no members.

    group Node[0]
    let first = min(n in Node: Host[n].age)      # wrong
    group Node[1]
""",
)
ASSIGNED_TWICE = Code(
    "KC509",
    "variable assigned twice",
    """All effects of one `do` happen at once, so a variable can get only one value.

    do x = 1, x = 2        # wrong
    do x = 2
""",
)
OWN_READS_FOREIGN = Code(
    "KC510",
    "effect that would need to be read at two moments",
    """Over a path that takes time, the source's own states are written when the command is given, and
other components' states are read when it is executed, later. One effect cannot be both.

    control CA-1 push -> Rules over Wire do sent = Rules.version     # wrong
    model version follows Rules.version within 0s..1s                # and read `version`
""",
)
CYCLIC_BELIEFS = Code(
    "KC511",
    "beliefs that follow each other in a circle",
    """The first value of a belief is that of what it follows; in a circle there is none.

    controller A { model x follows B.y within 1s }
    controller B { model y follows A.x within 1s }      # wrong
    controller B { model y follows World.z within 1s }
""",
)
VACUOUS = Code(
    "KC512",
    "claim about nothing",
    """No value of the parameters satisfies everything that the check asks for, so the claim would hold
of no run at all.

    param pre_stop : duration = 5s in 0s..10s
    mitigation M-1 "long" require pre_stop > 20s
    check "x" with M-1: H-3 unreachable                  # wrong: nothing is left
""",
)
OUT_OF_RANGE = Code(
    "KC513",
    "value leaves its range",
    """A run assigns a value outside the range that the state was declared with.

    state tokens : 0..10 = 10
    event refill every 1s do tokens = tokens + 1               # wrong
    event refill every 1s do tokens = min(tokens + 1, 10)
""",
)
TIME_LOCK = Code(
    "KC514",
    "time stops",
    """A run leads to a state from which time cannot go on: something is due at once, again and again
for ever. Every proof about such a model would be empty.

    event on  when not lit immediately do lit = true
    event off when lit     immediately do lit = false          # wrong: no time passes between
    event off when lit     within 1s..2s do lit = false
""",
)
UNKNOWN_PARAMETER_SIZE = Code(
    "KC515",
    "group that cannot be left open",
    """The check asks for any size of a group, but the model uses the group in a way that this version
cannot abstract. Ask for concrete sizes.

    check "x" for any nodes: H-1 unreachable            # where H-1 counts all nodes, say
    check "x" with nodes = 10: H-1 unreachable
""",
)

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
