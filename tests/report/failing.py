"""A model of which one claim fails, as a repository would have it, and what is found in it."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction

from checker.diagnostics import Source
from checker.results import Change, ClaimResult, FileResult, Gap, Kind, Trace, TraceStep, Verdict

PATH = "models/drain.stpa"

MODEL = """\
system Drain "A server is stopped while a balancer sends it requests"

loss   L-1 "A request fails"
hazard H-1 "A stopped server is still in the rotation" [L-1]
    when Server.stopped and Rotation.listed

param grace : duration = 5s "from the signal to the end of the server"

process Rotation { state listed : bool = true }
process Server {
    state draining : bool = false
    state stopped  : bool = false
    event stop
        when   draining and not stopped
        within grace..grace + 1s
        do     stopped = true
}
actor Operator {
    control CA-1 drain -> Server
        when not Server.draining
        do   Server.draining = true
}
controller Balancer controls Rotation {
    model draining follows Server.draining within 0s..2s
    control CA-2 unlist -> Rotation
        when   draining and Rotation.listed
        within 0s..100ms
        do     Rotation.listed = false
}

check "as designed"         H-1 unreachable
check "一秒で足りる, 100%: <b>yes|no</b>"
    with grace = 1s: H-1 unreachable
"""

_BELIEF = Gap("Balancer.draining", "false", "true")

TRACE = Trace(
    parameters=(),
    initial=(),
    steps=(
        TraceStep(
            Fraction(0),
            "Operator",
            "CA-1",
            "drain",
            "action",
            changes=(Change("Server.draining", "false", "true"),),
            gaps=(_BELIEF,),
        ),
        TraceStep(
            Fraction(1000),
            "Server",
            "",
            "stop",
            "action",
            changes=(Change("Server.stopped", "false", "true"),),
            gaps=(_BELIEF,),
        ),
    ),
    conclusion="H-1: Server.stopped and Rotation.listed",
    end=Fraction(1000),
)

MET = ClaimResult(
    "as designed",
    "as designed",
    Kind.CHECK,
    PATH,
    31,
    "H-1 unreachable",
    Verdict.UNREACHABLE,
    True,
    engine="zones",
    seconds=0.25,
    proof="visiting all zones",
)

FAILED = ClaimResult(
    "一秒で足りる, 100%: <b>yes|no</b>",
    "一秒で足りる, 100%: <b>yes|no</b>",
    Kind.CHECK,
    PATH,
    32,
    "with grace = 1s: H-1 unreachable",
    Verdict.REACHABLE,
    False,
    engine="zones",
    seconds=0.5,
    depth=2,
    trace=TRACE,
)

UNDECIDED = replace(
    MET,
    ident="hard",
    title="hard",
    line=31,
    verdict=Verdict.UNDECIDED,
    met=None,
    depth=7,
    proof=None,
    notes=("The time for one claim (60s) was used up.",),
)

KNOWN = replace(FAILED, accepted=True)


def result_of(*claims: ClaimResult) -> FileResult:
    return FileResult(PATH, "Drain", (), claims, (Source(PATH, MODEL),))
