"""A trace in a terminal, step by step or with a column for each component; and as messages."""

from __future__ import annotations

from dataclasses import replace
from fractions import Fraction
from io import StringIO
from pathlib import Path

import pytest
from click.testing import CliRunner
from rich.cells import cell_len

from checker.cli.group import cli
from checker.report import mermaid
from checker.report.messages import messages
from checker.report.terminal import Terminal, console_on
from checker.report.trace import timeline
from checker.results import Change, Gap, Link, Shown, Trace, TraceStep
from tests.report.drained import MODEL

DRAIN = Trace(
    parameters=(("HS-1", "true"), ("grace", "1s")),
    initial=(),
    steps=(
        TraceStep(
            time=Fraction(0),
            component="Operator",
            action="CA-1",
            name="drain",
            moment="action",
            changes=(Change("Server.draining", "false", "true"),),
            gaps=(
                Gap("Balancer[1].draining", "false", "true"),
                Gap("Balancer[2].draining", "false", "true"),
            ),
        ),
        TraceStep(
            time=Fraction(500),
            component="Balancer[1]",
            action="",
            name="draining",
            moment="told",
            changes=(Change("Balancer[1].draining", "false", "true", belief=True),),
            gaps=(Gap("Balancer[2].draining", "false", "true"),),
        ),
        TraceStep(
            time=Fraction(1000),
            component="Server",
            action="",
            name="stop",
            moment="action",
            changes=(Change("Server.stopped", "false", "true"),),
            gaps=(Gap("Balancer[2].draining", "false", "true"),),
            note="HS-1",
            shows="UCA-2",
        ),
    ),
    conclusion="H-1: Server.stopped and Rotation.listed",
    end=Fraction(1000),
)

LINKS = (
    Link("Operator", "Server", "control", "CA-1 drain"),
    Link("Server", "Balancer", "belief", "draining"),
)


def printed(trace: Trace, width: int, *, unicode: bool = True, colour: bool = False) -> str:
    buffer = StringIO()
    console_on(buffer, Terminal(width, colour, unicode)).print(timeline(trace, unicode=unicode))
    return "".join(line.rstrip() + "\n" for line in buffer.getvalue().splitlines())


def page(text: str) -> str:
    """Lines, each behind a bar."""
    lines = (line.strip() for line in text.strip().splitlines())
    return "".join(line.removeprefix("|") + "\n" for line in lines)


def test_on_a_narrow_screen_steps_follow_each_other() -> None:
    assert printed(DRAIN, 60) == page(
        """
        |       start        HS-1 = true
        |                    grace = 1s
        |   0s  Operator     CA-1 drain
        |                      Server.draining: false → true
        |                      Balancer[1].draining still says false,
        |                      the truth is true
        |                      Balancer[2].draining still says false,
        |                      the truth is true
        |500ms  Balancer[1]  learns draining
        |                      Balancer[1].draining (belief): false →
        |                      true
        |   1s  Server       stop
        |                      Server.stopped: false → true
        |                      the work of HS-1
        |                      this is UCA-2
        |   1s               H-1: Server.stopped and Rotation.listed
        """
    )


def test_on_a_wide_screen_each_component_has_a_column() -> None:
    """Who goes on believing what is wrong has a mark in each row."""
    assert printed(DRAIN, 124) == page(
        """
        |start  HS-1 = true, grace = 1s
        |       Operator      Server                  Balancer[1]                         Balancer[2]
        |   0s  CA-1 drain    draining: false → true  draining still says false, is true  draining still says false, is true
        |500ms                                        learns draining                     ┆
        |                                             draining: false → true
        |   1s                stop                                                        ┆
        |                     stopped: false → true
        |                     the work of HS-1
        |                     this is UCA-2
        |   1s  H-1: Server.stopped and Rotation.listed
        """  # noqa: E501
    )


def test_without_room_for_the_words_there_are_no_columns() -> None:
    crowd = tuple(
        replace(DRAIN.steps[1], component=f"Balancer_of_the_region[{i}]", changes=(), gaps=())
        for i in range(12)
    )
    lines = printed(replace(DRAIN, steps=crowd), 140).splitlines()
    assert lines[2] == "500ms  Balancer_of_the_region[0]   learns draining"


@pytest.mark.parametrize("width", [60, 80, 104, 140, 160])
@pytest.mark.parametrize("name", ["Server", "負荷分散装置の管理者"])
def test_columns_stay_aligned_in_any_script(width: int, name: str) -> None:
    steps = tuple(replace(s, component=name) for s in DRAIN.steps)
    lines = printed(replace(DRAIN, steps=steps), width).splitlines()
    assert max(cell_len(line) for line in lines) <= width
    starts = {
        cell_len(line[: line.index(word)])
        for word in ("CA-1 drain", "learns draining", "stop")
        for line in lines
        if word in line and "stopped" not in line
    }
    assert len(starts) == 1


def test_a_screen_without_unicode_gets_ascii() -> None:
    assert printed(DRAIN, 140, unicode=False).isascii()
    assert printed(DRAIN, 60, unicode=False).isascii()


def test_what_is_wrong_stands_out_in_colour() -> None:
    text = printed(DRAIN, 140, colour=True)
    assert "\x1b[33mdraining still says false, is true" in text
    assert "\x1b[35mthis is UCA-2" in text
    assert "\x1b[1;31mH-1: Server.stopped and Rotation.listed" in text


def test_a_step_is_a_message_along_its_arrow() -> None:
    found = [(m.sender, m.receiver, m.kind, m.link) for m in messages(DRAIN, LINKS)]
    assert found == [
        ("Operator", "Server", "control", 0),
        ("Server", "Balancer[1]", "told", 1),
        ("Server", "Server", "event", None),
    ]


def test_a_sequence_diagram_for_a_pull_request() -> None:
    text = mermaid.sequence([Shown('UCA-2 "late"; {x} <b>', DRAIN)], LINKS)
    assert text == page(
        """
        |sequenceDiagram
        |    title UCA-2 #34;late#34;#59; {x} #60;b#62;
        |    participant p0 as Operator
        |    participant p1 as Server
        |    participant p2 as Balancer[1]
        |    Note over p0,p2: HS-1 = true, grace = 1s
        |    p0->>p1: 0s CA-1 drain
        |    Note over p1: Server.draining = true<br/>Balancer[1].draining still says false, the truth is true<br/>Balancer[2].draining still says false, the truth is true
        |    p1-->>p2: 500ms learns draining
        |    p1->>p1: 1s stop
        |    Note over p1: Server.stopped = true<br/>the work of HS-1<br/>this is UCA-2
        |    Note over p0,p2: 1s H-1: Server.stopped and Rotation.listed
        """  # noqa: E501
    )


def test_the_command_draws_one(tmp_path: Path) -> None:
    model = tmp_path / "drain.stpa"
    model.write_text(MODEL, encoding="utf-8")
    done = CliRunner().invoke(
        cli, ["trace", str(model), "a second is enough", "--format", "mermaid"]
    )
    assert done.stdout == page(
        """
        |sequenceDiagram
        |    title a second is enough: with grace = 1s: H-1 unreachable
        |    participant p0 as Operator
        |    participant p1 as Server
        |    p0->>p1: 0s CA-1 drain
        |    Note over p1: Server.draining = true<br/>Balancer.draining still says false, the truth is true
        |    p1->>p1: 1s stop
        |    Note over p1: Server.stopped = true
        |    Note over p0,p1: 1s H-1: Server.stopped and Rotation.listed
        """  # noqa: E501
    )
