"""The registry of diagnostic codes: the one place of each code, its title and its explanation."""

from __future__ import annotations

from checker.diagnostics import Code

# ------------------------------------------------------------------ KC0xx: files and syntax

NO_SUCH_FILE = Code(
    "KC001",
    "no such file",
    """
There is no file of that name. Names are relative to the folder in which kcheck runs.

    kcheck modles/pod_termination.stpa     # wrong: misspelled
    kcheck models/pod_termination.stpa
""",
)

IS_A_FOLDER = Code(
    "KC002",
    "a folder instead of a file",
    """
kcheck checks files. Let the shell name all files of a folder.

    kcheck models          # wrong: a folder
    kcheck models/*.stpa
""",
)

UNREADABLE_FILE = Code(
    "KC003",
    "the file cannot be read",
    """
The file is there, and the system does not let kcheck read it: you have no permission, it is a
device or a pipe, or the disk fails. To check text that a program writes, give `-` and pipe it in.

    kcheck /dev/tty              # wrong: no regular file
    generate-model | kcheck -
""",
)

BINARY_FILE = Code(
    "KC004",
    "the file is not text",
    """
The file holds a zero byte, which no text has. Perhaps it is an image, an archive or a program.

    kcheck model.stpa.gz                       # wrong: compressed
    gunzip model.stpa.gz && kcheck model.stpa
""",
)

NOT_UTF8 = Code(
    "KC005",
    "the file is not UTF-8",
    """
A model is text in UTF-8, with or without a byte order mark. The message names the first byte that
is no UTF-8. Editors offer the encoding when they save; `iconv` converts a file.

    kcheck model.stpa                                         # wrong where it is Latin-1
    iconv -f latin1 -t utf8 model.stpa -o model-utf8.stpa
""",
)

FILE_TOO_LARGE = Code(
    "KC006",
    "the file is too large",
    """
Files of more than 4 MB are refused before anything is read into memory. A model that people wrote
is a hundred times smaller, and one of this size could not be checked. Parts of a large model can
go to files of their own.

    kcheck everything.stpa     # wrong: 10 MB
    import "network.stpa"      # in a small file that says how the parts fit
""",
)

EMPTY_FILE = Code(
    "KC007",
    "the file is empty",
    """
The file has no text at all. The smallest model is one line:

    system Train "Train door controller"
""",
)

PASTA_FILE = Code(
    "KC008",
    "a file of PASTA",
    """
The extension `.stpa` is also that of PASTA, a diagram editor for STPA. Its files begin with one
of its section names (Goals, Assumptions, Losses, Hazards, SystemConstraints, ControlStructure).
kcheck has a language of its own and does not read them.

    Losses                          # a file of PASTA
    L1 "Loss of life"

    system Train "Train doors"      # a file of kcheck
    loss L-1 "Loss of life"
""",
)

TOO_DEEP = Code(
    "KC009",
    "nested too deeply",
    """
Parentheses and brackets may be nested 200 levels deep, and so may operators inside operators (a
chain such as `a and b and c ...` counts one level for each operator). Name a part with `let`, or
say it for all members of a group at once.

    when a1 or a2 or a3 or a4           # and so on, three hundred times: wrong
    when some(n in Node: a[n])
""",
)

NUMBER_TOO_LONG = Code(
    "KC010",
    "a number with too many digits",
    """
Numbers are exact and may be larger than 64 bits, but not longer than 40 digits: more is a slip of
the keyboard.

    param limit : int = 10000000000000000000000000000000000000000000000     # wrong
    param limit : int = 1000000
""",
)

TOO_MANY_MISTAKES = Code(
    "KC011",
    "too many mistakes",
    """
After 50 mistakes the rest of a file is not read. Perhaps it is not a model at all. Correct the
first mistakes and run kcheck again.

    dear kcheck, please check my pods       # wrong: nothing in here is the language
    system Pods "My pods"
""",
)

UNEXPECTED_WORD = Code(
    "KC020",
    "unexpected word",
    """
A word stands where the language has no place for it. The message says what was expected there.

    hazard H-3 when Client.answer error       # wrong: two words, and nothing between them
    hazard H-3 when Client.answer == error
""",
)

MISSING_WORD = Code(
    "KC021",
    "something is missing",
    """
With one more word or sign at the marked place the text can be read. Reading went on as if it were
there, so other messages are about other mistakes.

    control CA-7 sync Rules           # wrong: where does the command go?
    control CA-7 sync -> Rules
""",
)

MISSPELLED_KEYWORD = Code(
    "KC022",
    "misspelled keyword",
    """
The word is none that can stand here, but it is like one. Keywords are written in small letters.

    hazrd H-1 "High latency" [L-1]     # wrong
    hazard H-1 "High latency" [L-1]
""",
)

FOREIGN_NOTATION = Code(
    "KC023",
    "notation of another language",
    """
The sign is that of another language. Here `and`, `or`, `not` are words; `==` and `!=` compare and
`=` sets a value; comments begin with `#`.

    when a && !b            # wrong
    when a and not b

    when phase = serving    # wrong: `=` sets a value
    when phase == serving
""",
)

UNCLOSED_STRING = Code(
    "KC024",
    "a quote that is not closed",
    """
A title begins and ends with a double quote, on one line.

    loss L-1 "Loss of customers       # wrong
    loss L-1 "Loss of customers"
""",
)

UNKNOWN_UNIT = Code(
    "KC025",
    "unknown unit",
    """
A number is followed, without a space, by no unit or by one of these: `ms s min h` for durations;
`Ki Mi Gi Ti K M G` for bytes, as in Kubernetes (powers of 1024 with an `i`, of 1000 without); `m`
for thousandths of a CPU.

    within 0s..5sec     # wrong
    within 0s..5s
""",
)

ALIEN_CHARACTER = Code(
    "KC026",
    "a character that the language does not use",
    """
Titles and comments may hold any character; the rest of a model is made of letters of any script,
digits, `_` and the signs of the language. Word processors and some keyboards put other signs in
their place: curly quotes, long dashes, full-width digits.

    loss L-1 “Loss of customers”     # wrong: curly quotes
    loss L-1 "Loss of customers"
""",
)

UNBALANCED_BRACES = Code(
    "KC027",
    "a brace too many or too few",
    """
The members of a component stand between `{` and `}`; other declarations stand outside.

    process Pod {
        state up : bool = true
                                  # wrong: `}` is missing
    process Rules { }
""",
)

RESERVED_NAME = Code(
    "KC028",
    "a word of the language used as a name",
    """
Most keywords may be names, such as `stop` or `state`. Those that have a meaning inside
expressions may not, since nothing could refer to such a name.

    state count : int = 0       # wrong: `count(..)` counts members
    state counted : int = 0
""",
)

TITLE_NEEDS_QUOTES = Code(
    "KC029",
    "a title without quotes",
    """
Titles stand in double quotes.

    loss L-1 Loss of customers       # wrong
    loss L-1 "Loss of customers"
""",
)

MISPLACED = Code(
    "KC030",
    "in the wrong place",
    """
`state`, `model`, `control`, `feedback` and `event` stand inside a component, between its braces
(`let` may). All other declarations stand outside.

    state up : bool = true                  # wrong: whose state?
    process Pod { state up : bool = true }
""",
)

WORD_ORDER = Code(
    "KC031",
    "words in another order",
    """
The parts of a declaration come in a fixed order: keyword, identifier, name or title, references
in brackets, and then the rest.

    hazard "Error response" H-3 [L-1]      # wrong
    hazard H-3 "Error response" [L-1]

    uca UCA-1 "late" [H-1] not given CA-7  # wrong
    uca UCA-1 "late" [H-1] CA-7 not given
""",
)

BAD_IDENTIFIER = Code(
    "KC032",
    "not an identifier of STPA",
    """
Losses, hazards, constraints, control actions, feedback, unsafe control actions, scenarios and
mitigations are named by capital letters, a hyphen and a number, without spaces.

    hazard h3 "Error response"      # wrong
    hazard H-3 "Error response"
""",
)

CHAINED_COMPARISON = Code(
    "KC033",
    "comparisons do not chain",
    """
A comparison has two sides. For a value between two others write two comparisons.

    when 0 < load < 10              # wrong
    when 0 < load and load < 10
""",
)

UNEXPECTED_END = Code(
    "KC034",
    "the file ends too early",
    """
The file ends in the middle of a declaration.

    hazard H-3 "Error response" when       # wrong: when what?
    hazard H-3 "Error response" when Client.answer == error
""",
)

NO_NEGATIVE_NUMBERS = Code(
    "KC035",
    "a sign before a number",
    """
`-` subtracts and stands between two values; there are no negative numbers as such.

    let score = -997        # wrong
    let score = 0 - 997
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
