"""What a run of kcheck found, as data: the only input of the formats in `checker.report`."""

from __future__ import annotations

from dataclasses import field
from enum import Enum
from fractions import Fraction

from checker.diagnostics import Diagnostic, Source, has_errors
from checker.recording import Recording
from checker.records import dataclass


class Verdict(Enum):
    REACHABLE = "reachable"
    UNREACHABLE = "unreachable"
    UNDECIDED = "undecided"
    NOT_CHECKED = "not checked"


class Kind(Enum):
    """Kinds of claims, as they stand in the JSON output."""

    CHECK = "check"
    CONSTRAINT = "constraint"
    UCA = "uca"
    NO_UCA = "no uca"
    SCENARIO = "scenario"
    MITIGATION = "mitigation"
    INCIDENT = "incident"
    SANITY = "sanity"


@dataclass(frozen=True, slots=True)
class Change:
    """A variable of the world or a belief that a step changed, values as shown."""

    variable: str
    before: str
    after: str
    belief: bool = False


@dataclass(frozen=True, slots=True)
class Gap:
    """After a step, `belief` still says `believes` while the truth is `truth`."""

    belief: str
    believes: str
    truth: str


@dataclass(frozen=True, slots=True)
class TraceStep:
    """One firing. `time` in ms; `action` is the STPA identifier ("" if none); `moment` as in
    `checker.system.system.Moment` (given, executed, told, ...); `note` names a scenario whose work
    the step is, `shows` the unsafe control actions that are complete with it; both may be empty."""

    time: Fraction
    component: str
    action: str
    name: str
    moment: str
    choices: tuple[tuple[str, str], ...] = ()
    changes: tuple[Change, ...] = ()
    gaps: tuple[Gap, ...] = ()
    note: str = ""
    shows: str = ""


@dataclass(frozen=True, slots=True)
class Trace:
    """A run as people read it. `parameters` are those left open, with the values chosen;
    `initial` the freely chosen initial values; `conclusion` says why the predicate holds then.
    `recording` is the same run by names, for `kcheck trace --save`."""

    parameters: tuple[tuple[str, str], ...]
    initial: tuple[tuple[str, str], ...]
    steps: tuple[TraceStep, ...]
    conclusion: str
    end: Fraction
    recording: Recording | None = field(default=None, compare=False, repr=False)


@dataclass(frozen=True, slots=True)
class ClaimResult:
    """One claim. `met` is None where the claim was not checked or could not be
    decided (False, and not checked, where it names a UCA that nobody claims).

    `ident` is the analyst's identifier or, for a check, its title; `proof` says how an
    unreachable verdict was proved; `notes` are sentences for the reader (assumptions used, how
    deep an undecided one got, that a group size was abstracted). `accepted`: a failure
    that was known before and is taken as such.
    """

    ident: str
    title: str
    kind: Kind
    path: str
    line: int
    expected: str
    verdict: Verdict
    met: bool | None
    engine: str = ""
    seconds: float = 0.0
    depth: int | None = None
    trace: Trace | None = None
    proof: str | None = None
    notes: tuple[str, ...] = ()
    accepted: bool = False


@dataclass(frozen=True, slots=True)
class FileResult:
    """One file asked for, with its imports. `sources` holds the texts that diagnostics name.

    `cached` says when this answer was given (UTC, `2026-05-31T08:30:00Z`), where that was before.
    """

    path: str
    system: str
    diagnostics: tuple[Diagnostic, ...]
    claims: tuple[ClaimResult, ...]
    sources: tuple[Source, ...]
    interrupted: bool = False
    cached: str | None = None


@dataclass(frozen=True, slots=True)
class StaleEntry:
    """An entry of a baseline that accepts nothing any more, and why."""

    file: str
    kind: Kind
    ident: str
    reason: str


@dataclass(frozen=True, slots=True)
class RegionResult:
    """For which values of some parameters a hazard is unreachable: the answer of `kcheck region`.

    Conditions are in the words of the language: `safe` is where the hazard is proved unreachable,
    `unsafe` where every value has a run (`kinds` of runs), `left` what is neither. Where the set is
    `exact`, `left` is `false` and `safe` holds for all values of the `symbols` (name and value in
    this setting); `here` is `safe` with those values put in. `trace` is one of the runs.
    """

    hazard: str
    title: str
    parameters: tuple[str, ...]
    setting: tuple[str, ...]
    exact: bool
    safe: str
    here: str
    symbols: tuple[tuple[str, str], ...]
    unsafe: str
    left: str
    kinds: int
    proof: str
    reason: str = ""
    notes: tuple[str, ...] = ()
    trace: Trace | None = None
    seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class Region:
    """The answer of `kcheck region`: `result` is None where the model or the question is wrong.
    `system` is the model's name."""

    diagnostics: tuple[Diagnostic, ...]
    sources: tuple[Source, ...]
    system: str = ""
    result: RegionResult | None = None


@dataclass(frozen=True, slots=True)
class RemedySet:
    """A set of mitigations: a remedy where the hazard is proved unreachable with it, none where it
    is reachable (`trace`). Where it is undecided or could not be asked, `reason` says why. It is
    `impossible` where its requirements contradict each other or the scenarios."""

    mitigations: tuple[str, ...]
    verdict: Verdict
    impossible: bool = False
    proof: str = ""
    reason: str = ""
    trace: Trace | None = None
    seconds: float = 0.0


@dataclass(frozen=True, slots=True)
class RemediesResult:
    """Which mitigations rule a hazard out: the answer of `kcheck remedies`.

    `given` are the scenarios that are on; `considered` the mitigations (identifier, title) that do
    something in the model, `idle` the others. `sets` are all those that were asked about, by rising
    size, without any that contains a smaller remedy.
    """

    hazard: str
    title: str
    given: tuple[str, ...]
    considered: tuple[tuple[str, str], ...]
    idle: tuple[str, ...]
    sets: tuple[RemedySet, ...]
    interrupted: bool = False
    seconds: float = 0.0

    @property
    def remedies(self) -> tuple[RemedySet, ...]:
        return tuple(s for s in self.sets if s.verdict is Verdict.UNREACHABLE)

    @property
    def refuted(self) -> tuple[RemedySet, ...]:
        return tuple(s for s in self.sets if s.verdict is Verdict.REACHABLE)

    @property
    def undecided(self) -> tuple[RemedySet, ...]:
        unknown = (Verdict.UNDECIDED, Verdict.NOT_CHECKED)
        return tuple(s for s in self.sets if s.verdict in unknown and not s.impossible)

    @property
    def complete(self) -> bool:
        """Whether the remedies are all there are."""
        return not self.undecided and not self.interrupted


@dataclass(frozen=True, slots=True)
class Remedies:
    """The answer of `kcheck remedies`: `result` is None where the model or the question is wrong.
    `system` is the model's name."""

    diagnostics: tuple[Diagnostic, ...]
    sources: tuple[Source, ...]
    system: str = ""
    result: RemediesResult | None = None


class CellStatus(Enum):
    """What is known of a cell of the grid, what needs attention first."""

    HAZARDOUS = "unclaimed but hazardous"
    REFUTED = "claimed and refuted"
    UNDECIDED = "undecided"
    CONFIRMED = "claimed and confirmed"
    NOT_CHECKED = "not checked"
    SAFE = "unclaimed and proved safe"
    ARGUED = "argued"
    NOT_APPLICABLE = "not applicable"


@dataclass(frozen=True, slots=True)
class CellFinding:
    """What is known of a cell for one hazard.

    `uca` is the identifier of the unsafe control action that claims it ("" if none); `sets` are the
    minimal sets of scenarios with which it is a cause (none for an unclaimed cell, whose own
    deviation is the cause); `reason` says why, or by which argument it was proved.
    """

    hazard: str
    status: CellStatus
    uca: str = ""
    sets: tuple[tuple[str, ...], ...] = ()
    reason: str = ""
    trace: Trace | None = None


@dataclass(frozen=True, slots=True)
class CellResult:
    """One control action (as people write it, `CA-7 sync`) under one guideword.

    `ucas` claim it. `reason` is said where the cell as a whole has one.
    """

    action: str
    guideword: str
    status: CellStatus
    ucas: tuple[str, ...] = ()
    findings: tuple[CellFinding, ...] = ()
    reason: str = ""
    seconds: float = 0.0

    @property
    def hazards(self) -> tuple[str, ...]:
        """The hazards for which the cell has its status."""
        return tuple(dict.fromkeys(f.hazard for f in self.findings if f.status is self.status))


@dataclass(frozen=True, slots=True)
class Explanation:
    """A minimal set of `scenarios` makes the unsafe control action `uca` a cause of the hazard;
    `trace` is a run that shows it. Without scenarios it is the design itself."""

    scenarios: tuple[str, ...]
    uca: str
    hazard: str
    trace: Trace


@dataclass(frozen=True, slots=True)
class GridResult:
    """The grid of one file: control actions x guidewords, row by row. Without an action there is
    no cell; where the file is wrong, `diagnostics` say so and there is none either."""

    path: str
    system: str
    diagnostics: tuple[Diagnostic, ...]
    cells: tuple[CellResult, ...]
    sources: tuple[Source, ...]
    interrupted: bool = False

    @property
    def status(self) -> int:
        """0 all is well, 1 a claimed cell is refuted or an unclaimed one hazardous, 2 the input is
        wrong, 3 something is undecided."""
        if has_errors(self.diagnostics):
            return 2
        found = {c.status for c in self.cells}
        if found & {CellStatus.HAZARDOUS, CellStatus.REFUTED}:
            return 1
        return 3 if CellStatus.UNDECIDED in found else 0


@dataclass(frozen=True, slots=True)
class Link:
    """What goes from one component to another: `kind` is control, feedback, belief or reading (see
    `checker.model.structure`), `label` the action's or the variable's name."""

    source: str
    target: str
    kind: str
    label: str


@dataclass(frozen=True, slots=True)
class Shown:
    """One trace, and the claim or cell and the hazard that it stands for."""

    title: str
    trace: Trace


@dataclass(frozen=True, slots=True)
class Traced:
    """What `kcheck trace` has to show: traces, and sentences about them or in their place.

    `status` is the exit status: 0 there is a trace, 1 there is none to be had, 2 the file or the
    question is wrong, 3 it could not be decided whether there is one. `links` are the arrows of the
    control structure.
    """

    diagnostics: tuple[Diagnostic, ...]
    sources: tuple[Source, ...]
    system: str
    status: int
    traces: tuple[Shown, ...] = ()
    notes: tuple[str, ...] = ()
    links: tuple[Link, ...] = ()


@dataclass(frozen=True, slots=True)
class Difference:
    """What of a trace's step (counted from 1) is another in the model of today."""

    step: int
    transition: str
    what: str
    before: str
    now: str


@dataclass(frozen=True, slots=True)
class ReplayResult:
    """What became of a saved trace: `done` steps were repeated.

    Where it does not replay, `failed` is the step that could not be done (0 the start, one more
    than there are steps the end), `where` says so in words, and `reason` why. `differences` are
    those of the steps up to there.
    """

    title: str
    replays: bool
    done: int
    failed: int
    where: str
    reason: str
    differences: tuple[Difference, ...] = ()
    notes: tuple[str, ...] = ()


class CertifyStatus(Enum):
    """What `kcheck certify` says of a certificate."""

    PASSED = "passed"
    REFUSED = "refused"
    WRONG = "wrong"
    GAVE_UP = "gave up"


@dataclass(frozen=True, slots=True)
class Certified:
    """The verdict on one certificate. `claim` is what it is about (empty where it cannot be read),
    `failed` names the obligations that are not met, `reasons` say in words why it did not pass."""

    path: str
    claim: str
    status: CertifyStatus
    obligations: int = 0
    failed: tuple[str, ...] = ()
    reasons: tuple[str, ...] = ()
    notes: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class WrittenProof:
    """A proved claim, and the file with its certificate, or why it has none (`reason`)."""

    claim: str
    path: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class WrittenTrace:
    """A claim with a trace, and the file that it was saved in, or why it was not (`reason`)."""

    claim: str
    path: str = ""
    reason: str = ""


@dataclass(frozen=True, slots=True)
class Possible:
    """A transition that could come next, between two instants of the recording (ms; `latest` None:
    there is no last one)."""

    transition: str
    choices: tuple[tuple[str, str], ...]
    earliest: Fraction
    latest: Fraction | None


@dataclass(frozen=True, slots=True)
class Departure:
    """Where a recorded run leaves the model: its event `number` (from 1), in `line` of the file,
    at `time` (ms), which is `transition`; why; and what was `possible` instead. `latest` is until
    when nothing had to come. For a first event, `since` is None and nothing is compared.
    """

    number: int
    line: int
    time: Fraction
    kind: str
    transition: str
    reason: str
    possible: tuple[Possible, ...]
    latest: Fraction | None
    since: Fraction | None


@dataclass(frozen=True, slots=True)
class ConformedRun:
    """A recorded run: `conforms` None where it could not be decided (`reason`)."""

    name: str
    events: int
    conforms: bool | None
    departure: Departure | None = None
    reason: str = ""


@dataclass(frozen=True, slots=True)
class ConformResult:
    """All runs of a recording; `ignored` events mean nothing by the map."""

    runs: tuple[ConformedRun, ...]
    ignored: int
