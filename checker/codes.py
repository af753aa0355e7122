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

NO_SYSTEM = Code(
    "KC101",
    "the file does not begin with `system`",
    """
A model starts by saying what system it is about; that is also how kcheck tells its files from
other tools' `.stpa` files. Only the file given on the command line needs it: a file that others
import may begin with anything.

    loss L-1 "Loss of customer satisfaction"            # wrong as the first line
    system Shop "Orders are taken and delivered"        # right
""",
)

IMPORT_NOT_FOUND = Code(
    "KC102",
    "an import that cannot be found",
    """
An import is looked up beside the file that imports it, then among the packaged models.

    import "commmon.stpa"      # wrong: misspelled
    import "common.stpa"       # right, if common.stpa lies beside this file
""",
)

IMPORT_CYCLE = Code(
    "KC103",
    "files that import each other",
    """
A file may not import itself, directly or through others: there would be no order in which to read
them. Move what both need into a third file that imports neither.

    # a.stpa: import "b.stpa"     b.stpa: import "a.stpa"         wrong
    # a.stpa: import "base.stpa"  b.stpa: import "base.stpa"      right
""",
)

UNKNOWN_NAME = Code(
    "KC104",
    "unknown name",
    """
Nothing of this name is declared where it is looked for. A bare name is, in this order: a variable
bound by `per`, `any` or an aggregate; a member of the component around it; a parameter or a
`let`; a value of the enumeration that the place asks for. A name with a dot is a member of a
component.

    when Rules.foward != listed       # wrong: the state is called `forwards`
    when Rules.forwards != listed     # right
""",
)

IMPORT_OUTSIDE = Code(
    "KC105",
    "an import that leaves the folder",
    """
Imports reach only the folder of the file given on the command line, what is below it, and the
packaged models. So a model from somebody else cannot read other files of yours.

    import "/etc/common.stpa"        # wrong
    import "../common.stpa"          # wrong in the root file; right in a file one folder down
    import "parts/common.stpa"       # right
""",
)

IMPORTS_TOO_DEEP = Code(
    "KC106",
    "imports nested too deeply",
    """
Imports may be nested 30 deep, and a system may have 1000 files. More is nearly always generated
by mistake. Import the parts side by side from one file instead of each from the one before.

    # a imports b, b imports c, c imports d, ..       wrong beyond 30
    # main imports a, b, c, d, ..                     right
""",
)

DUPLICATE_NAME = Code(
    "KC107",
    "a name declared twice",
    """
Parameters and `let`s share their names; so do groups and types; paths have their own. A system
has one name, and checks are told apart by their titles.

    param lag : duration = 1s
    let lag = 2 * min_sync            # wrong: `lag` is a parameter already
    let slack = 2 * min_sync          # right
""",
)

DUPLICATE_IDENTIFIER = Code(
    "KC108",
    "an identifier declared twice",
    """
Identifiers such as H-3 or UCA-9 are what tables, reports and people refer to, so each names one
thing, over all files of a system. Hazards, scenarios and mitigations may be *added to*, without a
title.

    hazard H-3 "Error response" [L-1]
    hazard H-3 "Timeout" [L-1]               # wrong: a second title
    hazard H-3 when Client.answer == error   # right: adds a predicate
""",
)

UNKNOWN_IDENTIFIER = Code(
    "KC109",
    "an identifier that is declared nowhere",
    """
Something refers to a loss, hazard, scenario or mitigation that no file of the system declares.
For UCAs see KC413.

    hazard H-1 "High latency" [L-7]    # wrong where only L-1 is declared
    hazard H-1 "High latency" [L-1]    # right
""",
)

NEVER_TITLED = Code(
    "KC110",
    "something is added to but never declared",
    """
A hazard, scenario or mitigation without a title adds to one that has a title, here or in another
file. There is none of this identifier.

    scenario HS-2 [UCA-14] set ndots = 5                                    # adds to HS-2
    scenario HS-2 "Settings without regard" [UCA-9] unsafe input            # declares HS-2
""",
)

COMPONENTS_DIFFER = Code(
    "KC111",
    "parts of a component that do not fit",
    """
A component may be told in several places; they merge if the kind (`process`, `controller`,
`actor`) and the sets after `per` are the same.

    process Pod per PodId { state alive : bool = true }
    process Pod           { state ready : bool = true }     # wrong: no `per PodId`
    process Pod per PodId { state ready : bool = true }     # right
""",
)

DUPLICATE_MEMBER = Code(
    "KC112",
    "two members of one name",
    """
States, process model variables and `let`s of one component share their names, over all of its
parts; so do its transitions. Several commands may share an identifier if each has a name of its
own.

    control CA-3 -> Pod
    control CA-3 -> Pod                  # wrong
    control CA-3 start -> Pod
    control CA-3 pull  -> Pod            # right
""",
)

WRONG_INDICES = Code(
    "KC113",
    "a wrong number of indices",
    """
A member of a family is indexed by its component's sets, then by its own: all indices of the
component or none, all of its own or none.

    process Pods { state up per Tier, Replica : bool = true }
    Pods.up[t]                # wrong: two are needed
    Pods.up[t, r]             # right
""",
)

INDEX_MISSING = Code(
    "KC114",
    "an index is missing",
    """
Something of which there is one per member is named without saying which. The index may be left
out only inside a component or transition that is itself one per member of the same set.

    hazard H-1 ".." [L-1] when not Host.serving                      # wrong: which host?
    hazard H-1 ".." [L-1] when some(n in Node: not Host[n].serving)  # right
""",
)

INDEX_AMBIGUOUS = Code(
    "KC115",
    "it is not clear which member is meant",
    """
An index was left out where several bound variables range over the set, so any of them could be
meant.

    control CA-7 copy any m in Node -> Rules     # inside `controller Proxy per n in Node`
        when Rules.version != version            # wrong: Rules[n] or Rules[m]?
        when Rules[m].version != version         # right
""",
)

CYCLIC_DEFINITION = Code(
    "KC116",
    "something is defined by itself",
    """
A `let`, type, parameter or process model variable depends on itself, perhaps through others. What
depends on its own past is a state with an action that changes it.

    let a = b + 1
    let b = a - 1           # wrong
    let b = 3               # right
""",
)

UNKNOWN_ACTION = Code(
    "KC117",
    "an unknown control action or event",
    """
No component declares a transition of this identifier or name. Commands are named by identifier,
and by their own name where several share one; events by component and name.

    uca UCA-1 ".." [H-1] CA-7 synk not given       # wrong
    uca UCA-1 ".." [H-1] CA-7 sync not given       # right
""",
)

WRONG_USE = Code(
    "KC118",
    "a name of the wrong sort",
    """
The name exists but is not what is needed here: a component or a transition where a value is
needed, a value where a transition is needed, or a value of several enumerations with nothing to
tell which.

    when Pod == serving              # wrong: Pod is a component
    when Pod.phase == serving        # right
""",
)

SHADOWED = Code(
    "KC119",
    "a bound name is bound again",
    """
Inside `per n in Node` or `some(n in Node: ..)`, `n` means that member. Binding `n` once more
would hide it, which is hardly ever meant.

    some(n in Node: all(n in Node: load[n] <= load[n]))     # wrong
    some(n in Node: all(m in Node: load[m] <= load[n]))     # right
""",
)

CLAUSE_TWICE = Code(
    "KC120",
    "two clauses of one kind",
    """
A transition has each clause at most once, and one timing: `within`, `every`, `immediately` or
`eventually`.

    when ready when not busy          # wrong
    when ready and not busy           # right
""",
)

EXPRESSION_TOO_LARGE = Code(
    "KC121",
    "an expression is too large",
    """
Every `let` is written out where it is used. The result may nest 120 levels deep and have 50,000
parts. Declarations may build on each other 40 deep.

    let a1 = a0 + a0    let a2 = a1 + a1    ..    let a40 = a39 + a39     # wrong: 2^40 parts
    let a40 = 1000000 * a0                                                # right
""",
)

WRONG_MEMBER = Code(
    "KC122",
    "a member that the component cannot have",
    """
A process model (`model`) is what a controller believes. A controlled process believes nothing:
its variables are states.

    process Pod { model ready : bool = true }     # wrong
    process Pod { state ready : bool = true }     # right
""",
)

UNUSUAL_PREFIX = Code(
    "KC123",
    "an identifier with an unusual prefix",
    """
By convention losses are L-1, hazards H-1, constraints SC-1, control actions CA-1, unsafe control
actions UCA-1, scenarios HS-1 and mitigations M-1. Another prefix misleads readers; it changes
nothing else.

    loss H-1 "Loss of life"       # reads like a hazard
    loss L-1 "Loss of life"       # right
""",
)

# ------------------------------------------------------------------ KC2xx: types and units

WRONG_TYPE = Code(
    "KC201",
    "a value of the wrong type",
    """
The types are `bool`, enumerations, numbers, durations, bytes, CPU and members of groups. They do
not convert into each other.

    when Registry.left             # wrong: a number is no condition
    when Registry.left > 0         # right
""",
)

MIXED_UNITS = Code(
    "KC202",
    "units that do not go together",
    """
Durations, bytes, CPU and plain numbers can be added and compared only with their own kind. A
quantity times a number is a quantity; a quantity by a quantity of the same unit is a number.

    lag + 4Mi              # wrong: a duration and bytes
    lag + 4ms              # right
    used * 1000 / capacity # right: a plain number
""",
)

NUMBER_WITHOUT_UNIT = Code(
    "KC203",
    "a number without a unit",
    """
Where a duration, bytes or CPU is needed, the number says its unit; only 0 needs none. Durations:
`ms s min h`. Bytes: `Ki Mi Gi Ti` (powers of 1024), `K M G` (of 1000). CPU: `250m`.

    within 5           # wrong
    within 5s          # right
""",
)

NOT_WHOLE = Code(
    "KC204",
    "a number that is not whole",
    """
Plain numbers, bytes and CPU are whole (CPU in thousandths). Durations may have any fraction.

    param replicas : int = 1.5            # wrong
    param lag      : duration = 1.5s      # right
""",
)

DIVISOR_NOT_CONSTANT = Code(
    "KC205",
    "division by something that changes",
    """
A divisor is an expression over constants and parameters, and not zero: the solvers stay exact and
fast that way. `int / int` and `bytes / int` round down.

    load / replicas >= 10         # wrong where `replicas` is a state
    load >= 10 * replicas         # right
""",
)

PARAMETERS_ONLY = Code(
    "KC206",
    "only parameters may be named here",
    """
Sizes, domains, defaults, initial values, `iff`, `require`, `set` and the values of checks are
fixed before a run starts, so they cannot depend on what happens in it. In `only with`, scenarios
and mitigations may be named too.

    group Node[Cloud.size]      # wrong: a state
    group Node[nodes]           # right: a parameter
""",
)

SWITCH_IN_EXPRESSION = Code(
    "KC207",
    "a scenario named where the world cannot know of it",
    """
Scenarios and mitigations are choices of the analyst. They decide which structure exists (`only
with HS-2`), but no guard, hazard or value may look at them.

    when HS-2 and ready            # wrong
    only with HS-2                 # right
""",
)

BAD_ENUMERATION = Code(
    "KC208",
    "an enumeration that is not one",
    """
An enumeration lists names, or numbers of one unit, each once.

    type Wait = 1s | fast          # wrong
    type Wait = 1s | 2s | 4s       # right
""",
)

TIMES_COMPARED = Code(
    "KC209",
    "`times(..)` is not compared with a constant",
    """
`times(CA last d)` counts executions in the last d, but only up to the constant it is compared
with: each counted one is a clock. The constant is a whole number of at least 1.

    when times(CA-1 start last 1h) > limit      # wrong where `limit` is a parameter
    when times(CA-1 start last 1h) >= 3         # right
""",
)

NO_ORDER = Code(
    "KC210",
    "values without an order",
    """
Only numbers, durations, bytes and CPU have an order. Names of an enumeration have none, whatever
the order in which they are listed, and members of a group are interchangeable.

    when phase > starting                            # wrong
    when phase == running or phase == stopping       # right
""",
)

GROUP_SIZE = Code(
    "KC211",
    "a group of an impossible size",
    """
A group has at least 0 and, with the parameters' defaults, at most 10,000 members. A claim about
any size does not need a large one: `for any nodes`.

    group Node[0 - 1]        # wrong
    group Node[nodes]        # right
""",
)

DEFAULT_OUTSIDE = Code(
    "KC212",
    "a default outside of its range",
    """
The default of a parameter is one of the values that the parameter may have.

    param nodes : int = 0 in 1..      # wrong
    param nodes : int = 3 in 1..      # right
""",
)

SET_OUTSIDE = Code(
    "KC213",
    "a value outside of the declared range",
    """
A scenario, mitigation or check sets a parameter to a value outside of its declared range. It is
checked with that value; `for any` stays within the range.

    param jitter : duration = 0s in 0s..30s
    scenario HS-1 ".." [UCA-1] unsafe input set jitter = 60s      # outside
""",
)

NO_INDEX_SET = Code(
    "KC214",
    "nothing to range over",
    """
`per`, `any` and aggregates range over a group or an enumeration of names; `any` and aggregates
also over `bool`, and `any` over a range of numbers. `per` makes copies, so it needs a set whose
members have names or are interchangeable.

    process Pod per 1..4 { }                         # wrong
    group PodId[4]   process Pod per PodId { }       # right
""",
)

MEMBER_PARAMETER = Code(
    "KC215",
    "a parameter that is a member of a group",
    """
Members of a group are interchangeable and have no names, so no value could be written for such a
parameter.

    param first : Node                       # wrong
    state first : Node = any                 # right, in a component
""",
)

SCENARIO_NEGATED = Code(
    "KC216",
    "something exists only without a scenario",
    """
Scenarios only ever add to what can happen; the search for smallest causes rests on that. So `only
with` may ask for a scenario, not for its absence. Mitigations may be negated.

    only with not HS-2                  # wrong
    only with HS-2                      # right
""",
)

INITIAL_OUTSIDE = Code(
    "KC217",
    "an initial value outside of its type",
    """
With the parameters' defaults, the state begins at a value that its type does not have.

    state tokens : 0..burst = burst + 1       # wrong
    state tokens : 0..burst = burst           # right
""",
)

# ------------------------------------------------------------------ KC3xx: behaviour and windows

WINDOW_REVERSED = Code(
    "KC301",
    "a window that closes before it opens",
    """
In `within lo..hi` and all other ranges, lo is at most hi. This one is empty with the parameters'
defaults, so what it bounds could never happen in time.

    within 5s..1s         # wrong
    within 1s..5s         # right
""",
)

WINDOW_NEGATIVE = Code(
    "KC302",
    "a window before its cause",
    """
Times in windows count from the moment at which the guard became true, and are at least 0.

    within 0s - lag..lag       # wrong
    within 0s..lag             # right
""",
)

BELIEF_AS_TRUTH = Code(
    "KC303",
    "a belief where the truth is needed",
    """
The context in which a control action is unsafe is the state of the system and its environment,
never what the controller believes of it (STPA Handbook, step 3). That the belief was wrong
belongs into a scenario.

    uca UCA-1 ".." [H-1] CA-7 sync not given when KubeProxy.listed      # wrong: a `model` variable
    uca UCA-1 ".." [H-1] CA-7 sync not given when ApiServer.listed      # right: the truth
""",
)

FOLLOWER_ASSIGNED = Code(
    "KC304",
    "a belief that follows the truth is assigned",
    """
`model x follows E` is updated by its own delay and by nothing else. A process model that actions
set is declared with a type and an initial value.

    model ready follows Pod.ready within 1s      # an effect `ready = true` is wrong
    model ready : bool = false                   # an effect `ready = true` is right
""",
)

FOREIGN_BELIEF = Code(
    "KC305",
    "another component's belief is assigned",
    """
What a controller believes is set by its own actions, or by feedback that goes to it.

    control  CA-1 tell -> Kubelet do Kubelet.ready = true      # wrong
    feedback FB-1 tell -> Kubelet do Kubelet.ready = true      # right
""",
)

NOT_ASSIGNABLE = Code(
    "KC306",
    "something that is no state is assigned",
    """
Effects change states. Parameters are chosen once for a run, `let`s are computed from other
things, and bound variables are what `per`, `any` and aggregates say.

    do pre_stop = 0s             # wrong: a parameter
    do Pod.waited = true         # right: a state
""",
)

STATE_ASSIGNED_TWICE = Code(
    "KC307",
    "one state assigned twice at once",
    """
The effects of a transition happen all at once, their right-hand sides read before. Two values for
one state contradict each other.

    do phase = ready, phase = stopped                         # wrong
    do phase = if ok then ready else stopped                  # right
""",
)

NOT_CONTROLLED = Code(
    "KC308",
    "a target that the controller does not control",
    """
A component with a `controls` list acts on what is in it. Either the list is not complete, or the
action goes to the wrong place. Without a list a component may act on anything.

    controller Kubelet controls Pod { control CA-5 report -> ApiServer }              # warned of
    controller Kubelet controls Pod, ApiServer { control CA-5 report -> ApiServer }   # right
""",
)

ASSUMPTION_CHANGES = Code(
    "KC309",
    "an assumption about changing state",
    """
An assumption describes the parameters and the start: initial values given as `= any`, and states
that nothing assigns. Assuming something of a state that changes would cut away runs, and a proof
would prove nothing. Where behaviour has to be promised, use `constraint .. requires`.

    assume "never full" Queue.length < 10                # wrong where the length changes
    constraint SC-1 "never full" [H-1] requires Queue.length < 10
""",
)

FOLLOWS_TIMING = Code(
    "KC310",
    "a delay of a process model that is not a window",
    """
`model x follows E` takes `within a..b` (or `immediately`): each change is learned after some
delay. Polling is an action of its own.

    model load follows Clients.load every 15s                       # wrong
    model load follows Clients.load within 0s..15s                  # right
""",
)

PATH_ELSEWHERE = Code(
    "KC311",
    "a path that leads elsewhere",
    """
A command, feedback or belief goes over a path that has its component, or its target, not among
its ends. Losing that path would then lose something that does not use it.

    path Sensors : Train -> Controller
    controller Other { model m follows Train.moving within 1s over Sensors }     # warned of
""",
)

PATH_INDEX = Code(
    "KC312",
    "a path per member, used where no member is known",
    """
A path declared `per Node` is one path for each node. What goes over it must be per node as well,
or choose one.

    path Lease per Node : Kubelet -> ApiServer
    controller Kubelet { control CA-5 renew -> ApiServer over Lease }             # wrong
    controller Kubelet per Node { control CA-5 renew -> ApiServer over Lease }    # right
""",
)

EMPTY_CHOICE = Code(
    "KC313",
    "a choice from nothing",
    """
`any k in lo..hi` chooses a number from lo to hi, both given, lo at most hi.

    event grow any d in 4..1      # wrong
    event grow any d in 1..4      # right
""",
)

PARAMETER_UNSET = Code(
    "KC314",
    "a check that does not set a parameter",
    """
A parameter without a default must be set or left open by every check.

    param quota : int
    check "x" H-1 unreachable                       # wrong
    check "x" with quota = 100: H-1 unreachable     # right
    check "x" for any quota: H-1 unreachable        # right
""",
)

NOTHING_TO_HOLD = Code(
    "KC315",
    "a constraint without a predicate is claimed to hold",
    """
`SC-1 holds` claims an invariant, so the constraint needs `requires P`.

    constraint SC-1 "enough pods" [H-1]                              # nothing to hold
    constraint SC-1 "enough pods" [H-1] requires App.pods >= 1       # right
""",
)

BOUND_TWICE = Code(
    "KC316",
    "a check that says twice what a parameter is",
    """
In a check a parameter has one value, or is left open, not both.

    check "x" with lag = 1s, for any lag: H-1 unreachable       # wrong
    check "x" for any lag: H-1 unreachable                      # right
""",
)

MISPLACED_EFFECT = Code(
    "KC317",
    "an effect that has no place in a scenario or a mitigation",
    """
Scenarios only ever add runs (`set`, `lose`, `delay`, `slow`, `skip`, `allow`). Mitigations replace,
narrow or disable (`set`, `require`, `stop`), and may change windows (`slow`, `delay`).

    scenario HS-1 "repair is off" controlled process stop Repair      # takes runs away
    mitigation M-1 "repair is off" stop Repair                        # right
""",
)

# -------------------------------------------------------- KC4xx: completeness of the analysis

LOSS_WITHOUT_HAZARD = Code(
    "KC401",
    "a loss without a hazard",
    """
Step 1 of STPA links every loss to the hazards that lead to it. For this one nothing will be
checked.

    hazard H-1 "High latency" [L-1]      # links H-1 to L-1
""",
)

HAZARD_WITHOUT_LOSS = Code(
    "KC402",
    "a hazard without a loss",
    """
A hazard matters because of the losses that it can lead to.

    hazard H-1 "High latency"            # wrong
    hazard H-1 "High latency" [L-1]      # right
""",
)

HAZARD_WITHOUT_PREDICATE = Code(
    "KC403",
    "a hazard that is not checked",
    """
Without `when P` kcheck does not know when the hazard is there, and reports it as not checked,
never as safe.

    hazard H-1 "High latency" [L-1] when App.pods < needed for 30s
""",
)

CONSTRAINT_WITHOUT_HAZARD = Code(
    "KC404",
    "a safety constraint without a hazard",
    """
A safety constraint says what must hold to prevent hazards; name them.

    constraint SC-1 "Keep enough pods"           # wrong
    constraint SC-1 "Keep enough pods" [H-1]     # right
""",
)

NO_FEEDBACK = Code(
    "KC405",
    "a controller without feedback",
    """
A controller that learns nothing of the process cannot know whether its commands work: a classic
cause of accidents, or something missing in the model. Feedback is a `model x follows ..`, a
`feedback ..` that goes to it, or a guard that reads another component's state (that is: without
any delay).

    controller Valve controls Tank { control CA-1 open -> Tank }
    controller Valve controls Tank {
        model level follows Tank.level within 0s..1s
        control CA-1 open -> Tank when level < 3
    }
""",
)

BELIEF_NEVER_UPDATED = Code(
    "KC406",
    "a belief that nobody updates",
    """
A process model variable that follows nothing is set by feedback or by its controller's own
actions. This one keeps its initial value.

    model ready : bool = false                          # and no effect assigns it
    model ready follows Pod.ready within 0s..1s         # right
""",
)

UNUSED = Code(
    "KC407",
    "something declared and never used",
    """
No guard, effect, window, claim or declaration names it. A parameter that is only `set` counts as
unused: setting it changes nothing.

    param lag : duration = 1s          # and nothing says `lag`
""",
)

NEVER_READ = Code(
    "KC408",
    "a state that nobody reads",
    """
Actions write it, but nothing depends on it: no guard, window, hazard or effect. Often a hazard's
predicate names another state than it should.

    state done : bool = false          # only ever assigned
""",
)

INCIDENT_UNCLAIMED = Code(
    "KC409",
    "an incident through a UCA that its scenario does not claim",
    """
`explained by HS through UCA` says that the scenario caused that unsafe control action, so the
scenario should claim it.

    scenario HS-2 ".." [UCA-9] unsafe input
    incident ".." count 1 explained by HS-2 through UCA-8      # UCA-8 is not claimed by HS-2
""",
)

NO_BEHAVIOUR = Code(
    "KC410",
    "an action without behaviour",
    """
The rest of the model says when things happen and what they do; this action says neither, so it
may be executed at any time and changes nothing.

    control CA-4 stop -> Pod
    control CA-4 stop -> Pod when deleting do Pod.phase = stopped
""",
)

UCA_WITHOUT_HAZARD = Code(
    "KC411",
    "an unsafe control action without a hazard",
    """
A control action is unsafe because it leads to a hazard in some context.

    uca UCA-1 "Not updated" CA-7 sync not given              # unsafe why?
    uca UCA-1 "Not updated" [H-3] CA-7 sync not given        # right
""",
)

SCENARIO_WITHOUT_UCA = Code(
    "KC412",
    "a scenario that explains nothing",
    """
A loss scenario explains why unsafe control actions happen.

    scenario HS-1 "Data plane is cut off" control path lose DataPlane
    scenario HS-1 "Data plane is cut off" [UCA-8] control path lose DataPlane     # right
""",
)

UNCLAIMED_UCA = Code(
    "KC413",
    "an unsafe control action that nobody claims",
    """
A scenario, a mitigation or an incident names a UCA that no `uca` claims. What they say of it
cannot be met, so they fail; everything else is decided.

    scenario HS-5 "Data plane is cut off" [UCA-8] control path lose DataPlane     # wrong alone
    uca UCA-8 "Not updated" [H-3] CA-7 sync not given                             # needed as well
""",
)

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
    """The engines decide linear arithmetic. A product of two parameters that are both left open,
or of an open parameter and a state, is refused, and so is a division by anything but a constant.

    check "all" for any nodes, period: H-1 unreachable     # wrong if nodes * period is used
    check "all" with nodes = 100, for any period: H-1 unreachable
""",
)
THROUGH_NONE = Code(
    "KC503",
    "value read through `none`",
    """A state that may be `none` names no member then, so there is no value to read. In a
comparison that is false; elsewhere the model must say what is meant.

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
    """Over a path that takes time, the source's own states are written when the command is given,
and other components' states are read when it is executed, later. One effect cannot be both.

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
    """No value of the parameters satisfies everything that the check asks for, so the claim would
hold of no run at all.

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
    """A run leads to a state from which time cannot go on: something is due at once, again and
again for ever. Every proof about such a model would be empty.

    event on  when not lit immediately do lit = true
    event off when lit     immediately do lit = false          # wrong: no time passes between
    event off when lit     within 1s..2s do lit = false
""",
)

DEAD_ACTION = Code(
    "KC515",
    "action that never happens",
    """A control action, a feedback or an event cannot happen in any setting that a check uses, with
all scenarios on. What waits for it waits for ever, and proofs about it say little.

    control CA-1 open -> Door when Door.position == open and Door.position == closed do ..   # wrong
    control CA-1 open -> Door when Door.position == closed do ..
""",
)
DEAD_CONTEXT = Code(
    "KC516",
    "context that never holds",
    """The `when` of a UCA holds in no reachable state, with all scenarios on: the UCA cannot occur.

    uca UCA-1 "late" [H-1] CA-1 open too late when Train.speed < 0     # wrong
    uca UCA-1 "late" [H-1] CA-1 open too late when Train.emergency
""",
)
IDLE_SWITCH = Code(
    "KC517",
    "switch without effect",
    """A check switches a scenario or a mitigation on, and nothing that its hazard depends on
changes. The claim is the same without it, so it is not a claim about it.

    scenario HS-1 "slow" unsafe input set patience = 10s
    check "slow" with HS-1: H-1 unreachable            # wrong where H-1 does not depend on patience
""",
)
CONFLICT = Code(
    "KC518",
    "unsafe control actions in conflict",
    """In a reachable state one UCA says that giving an action is unsafe and another that not giving
it is, and no hazard of theirs has come about yet. Whatever the controller does there is unsafe.

    uca UCA-1 "opened while moving" [H-1] CA-1 open given     when Train.moving
    uca UCA-2 "not opened" [H-2] CA-1 open not given when Train.emergency      # moving as well?
""",
)
OVERLAP = Code(
    "KC519",
    "unsafe control actions that overlap",
    """Two UCAs of one action, guideword and hazard have contexts that can hold together, so one
event is listed twice, and a run to a hazard shows both.

    uca UCA-1 "late"     [H-1] CA-1 open too late when Train.emergency
    uca UCA-2 "very late" [H-1] CA-1 open too late when Train.emergency and Train.full   # wrong
""",
)
INSUFFICIENT_FEEDBACK = Code(
    "KC520",
    "feedback comes too late",
    """What an action decides by is told later than the action is needed: the worst-case staleness
of a belief that its guard reads, and the action's own window, exceed the time that `needs .. in d`
allows; or nothing bounds how stale the belief may be.

    model moving follows Train.moving within 0s..3s
    control CA-1 open -> Door when not moving needs Train.emergency in 1s within 0s..1s ..   # wrong
""",
)

TOO_MANY_COPIES = Code(
    "KC530",
    "too many combinations of members and choices",
    """
Before anything is decided, each `per`, each `any` and each aggregate is written out for every
member. Three of them inside each other over a group of 100 are a million, which takes minutes and
all memory; more than 250,000 are refused.

    some(a in Node: some(b in Node: some(c in Node: P[a, b, c])))      # wrong where Node has 100

Most questions need few members: fix a small size, or ask for every size, which keeps as many as the
hazard speaks of.

    check "any size" for any nodes: H-1 unreachable
""",
)

# ------------------------------------------------------- KC6xx: command line, environment

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

WRONG_SETTING = Code(
    "KC606",
    "a setting that the model does not have",
    """
`kcheck simulate --with` takes what stands after `with` in a check: a parameter with a value, or a
scenario or mitigation. Parameters and scenarios have to be declared in the model, and a value has
to be one of the parameter's type, with its unit.

    kcheck simulate --with pre_stop=2 model.stpa       # wrong: two of what?
    kcheck simulate --with pre_stop=2s --with HS-2 model.stpa
""",
)

NO_START = Code(
    "KC607",
    "no beginning for a simulation",
    """
A simulation draws values for what the model leaves open: parameters that a scenario widens, initial
values that are `any`. It tried many times and always met a requirement that the values violate.
Either there are no such values, or they are rare.

Name some of them, and only the others are drawn:

    kcheck simulate --with HS-2 --with pre_stop=2s model.stpa
""",
)

UNKNOWN_SUBJECT = Code(
    "KC608",
    "a question about something that the model does not have",
    """
`kcheck region` and `kcheck remedies` ask about a hazard of the model, `--over` names parameters,
and `--given` scenarios. Each of them has to be declared, in the file or in one that it imports.

    kcheck region model.stpa H-3 --over prestop      # wrong: the parameter is called pre_stop
    kcheck region model.stpa H-3 --over pre_stop

`kcheck show model.stpa` lists what a model has.
""",
)

NO_REGION = Code(
    "KC609",
    "a parameter that a region cannot range over",
    """
`kcheck region FILE H --over p` finds the values of p for which H is unreachable: durations,
numbers, Booleans or enumerations, one to three of them. It cannot range over the size of a group
(a model with another size is another system), over a parameter with one value for each member of a
group, over a member, nor over one that `--with` or a mitigation fixes.

    kcheck region model.stpa H-3 --over nodes                    # wrong: the size of a group
    kcheck region model.stpa H-3 --over pre_stop --with nodes=5
""",
)


UNKNOWN_CLAIM = Code(
    "KC610",
    "neither a claim nor a cell of the model",
    """
`kcheck trace` shows the run behind a claim or behind a cell of the grid. A claim is named as in the
model: an identifier, or the title of a check. A cell is a control action and a guideword. A hazard
may follow.

    kcheck trace model.stpa UCA9                        # wrong: it is called UCA-9
    kcheck trace model.stpa UCA-9
    kcheck trace model.stpa "CA-7 sync" "too late" H-3

`kcheck show model.stpa` lists the claims, `kcheck grid model.stpa` the cells.
""",
)

WRONG_BASELINE = Code(
    "KC611",
    "no baseline that can be read",
    """
A baseline holds failures that are known, so that a check can go on and fail only on new ones. It is
JSON of a known version, and every member of it means something: what is misspelled would accept
nothing, or too much, so it is refused.

    kcheck --baseline report.json model.stpa            # wrong: a report, not a baseline
    kcheck --write-baseline known.json model.stpa
    kcheck --baseline known.json model.stpa
""",
)

NO_REVISION = Code(
    "KC613",
    "a revision that git does not have",
    """
`kcheck diff` takes files, and files of a git revision as `REVISION:PATH`. The revision has to be
one that git knows in the repository of the path, and the file has to be in it. An import of a file
is looked up in the same revision.

    kcheck diff mian:model.stpa model.stpa       # wrong: no such branch
    kcheck diff main:model.stpa model.stpa
    kcheck diff --since main model.stpa          # the same
""",
)

NO_TRACE_FILE = Code(
    "KC651",
    "no trace that can be replayed",
    """
`kcheck replay` takes a file that `kcheck trace --save` has written: JSON of a known version, with
times as exact fractions. It reads nothing else, and nothing in the file is executed.

    kcheck trace --format json model.stpa UCA-9 > t.json    # wrong: a report, not a trace file
    kcheck trace model.stpa UCA-9 --save t.json
    kcheck replay t.json model.stpa
""",
)

TRACE_NOT_SAVED = Code(
    "KC653",
    "a trace that cannot be saved",
    """
A trace file holds a run of a concrete system, which anybody can do again. Some runs are found in a
part of the system, or with only some members of a group: where no run of the whole is found that
contains such a run, there is nothing to save.

    kcheck trace model.stpa "however many nodes" --save t.json    # perhaps: no size is fixed
    kcheck trace model.stpa "three nodes" --save t.json
""",
)

WRONG_MAP = Code(
    "KC655",
    "a map that does not fit the model",
    """
`kcheck conform` needs to be told which recorded event is which transition of the model. A map is
TOML; it names transitions as traces do, and each of them has to be in the model.

    [[event]]
    kind = "container_exit"
    is = "CA-4 halt"             # wrong: the model calls it CA-4 stop

    [[event]]
    kind = "container_exit"
    is = "CA-4 stop"

docs/conform.md describes all that a map can say.
""",
)

WRONG_RECORDING = Code(
    "KC657",
    "a recording that cannot be read",
    """
A recording has one event a line, each a JSON object. The map names the field with the instant and
the one that says what happened; every kind of event has a rule in the map, or is ignored there.

    {"t": "soon", "event": "container_exit"}     # wrong: no instant
    {"t": 1.1053, "event": "container_exit"}
""",
)


def registry() -> dict[str, Code]:
    """All codes by identifier, in order."""
    found = [value for value in globals().values() if isinstance(value, Code)]
    return {code.ident: code for code in sorted(found, key=lambda code: code.ident)}
