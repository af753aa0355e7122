"""Results as the pipeline gives them, small enough to be read beside the reports made of them."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from checker.diagnostics import Code, Diagnostic, Label, Severity, Source, Span
from checker.results import (
    Change,
    ClaimResult,
    FileResult,
    Gap,
    Kind,
    Trace,
    TraceStep,
    Verdict,
)

PATH = "models/pod.stpa"

TRACE = Trace(
    parameters=(("pre_stop", "2s"),),
    initial=(),
    steps=(
        TraceStep(
            time=Fraction(0),
            component="Admin",
            action="CA-13",
            name="delete_pod",
            moment="action",
            changes=(Change("ApiServer.deleting", "false", "true"),),
            gaps=(Gap("Kubelet.deleting", "false", "true"),),
        ),
        TraceStep(
            time=Fraction(100),
            component="Kubelet",
            action="",
            name="deleting",
            moment="told",
            changes=(Change("Kubelet.deleting", "false", "true", belief=True),),
        ),
        TraceStep(
            time=Fraction(2100),
            component="Kubelet",
            action="CA-4",
            name="stop",
            moment="executed",
            changes=(Change("Pod.phase", "serving", "stopped"),),
        ),
        TraceStep(
            time=Fraction(6301, 3),
            component="Client",
            action="",
            name="request",
            moment="action",
            choices=(("n", "Node[0]"),),
            changes=(Change("Client.answer", "none", "error"),),
            note="HS-2",
        ),
    ),
    conclusion="H-3: Client.answer == error",
    end=Fraction(6301, 3),
)

DESIGNED = ClaimResult(
    ident="as designed",
    title="as designed",
    kind=Kind.CHECK,
    path=PATH,
    line=93,
    expected="H-3 unreachable",
    verdict=Verdict.UNREACHABLE,
    met=True,
    engine="k-induction",
    seconds=0.31,
    depth=4,
    proof="k-induction (k = 2)",
    notes=("Assumed: clocks agree.",),
)

DEFAULT = ClaimResult(
    ident="with Kubernetes' own default",
    title="with Kubernetes' own default",
    kind=Kind.CHECK,
    path=PATH,
    line=94,
    expected="with pre_stop = 2s: H-3 unreachable",
    verdict=Verdict.REACHABLE,
    met=False,
    engine="bmc",
    seconds=1.13,
    depth=3,
    trace=TRACE,
)

UNDECIDED = ClaimResult(
    ident="SC-3",
    title="経路を維持する",
    kind=Kind.CONSTRAINT,
    path=PATH,
    line=7,
    expected="holds",
    verdict=Verdict.UNDECIDED,
    met=None,
    engine="portfolio",
    seconds=60.0,
    depth=17,
    notes=("The time for one claim (60s) was used up.",),
)

UCA = ClaimResult(
    ident="UCA-8",
    title="Forwarding rules are not updated",
    kind=Kind.UCA,
    path=PATH,
    line=70,
    expected="a cause of H-3",
    verdict=Verdict.NOT_CHECKED,
    met=None,
    notes=("Unsafe control actions are not checked yet.",),
)

INCIDENT = ClaimResult(
    ident="incident 1",
    title="Endpoint removal took long",
    kind=Kind.INCIDENT,
    path=PATH,
    line=88,
    expected="explained by HS-2 through UCA-9",
    verdict=Verdict.NOT_CHECKED,
    met=None,
    notes=("Unsafe control actions are not checked yet.",),
)

SOURCE = Source(PATH, 'system Pod "a pod"\nhazard H-3 "エラー" when Pod.phas == stopped\n')
_WRONG = SOURCE.text.index("phas")

MISTAKE = Diagnostic(
    code=Code("KC104", "unknown name", "..."),
    message="unknown name `phas`",
    primary=Label(Span(PATH, _WRONG, _WRONG + 4), "`Pod` has no state of that name"),
    secondary=(Label(Span(PATH, 7, 10), "this system"),),
    notes=("names are looked up in the component",),
    help="did you mean `phase`?",
)

WARNING = Diagnostic(
    code=Code("KC401", "a loss without a hazard", "..."),
    message="no hazard leads to L-2",
    severity=Severity.WARNING,
)


def file_of(*claims: ClaimResult, diagnostics: tuple[Diagnostic, ...] = ()) -> FileResult:
    return FileResult(PATH, "PodTermination", diagnostics, claims, (SOURCE,))


def with_trace(trace: Trace) -> ClaimResult:
    return replace(DEFAULT, trace=trace)
