"""The same behaviour in Promela, written by hand as users of Spin write it.

Spin knows no time. As usual a process `Clock` counts whole milliseconds: each running timer is a
countdown, and time goes on only while none of them has run out, which is what a deadline is. All
bounds are closed, so whole milliseconds lose nothing. What happens at once is `atomic`, a tick is a
`d_step`; members are processes of one `proctype`; the hazard is an `assert` where it can come true.
"""

from __future__ import annotations

from benchmarks.families import SLOTS, Instance

OFF = -1  # of a countdown


def promela(instance: Instance) -> str:
    """The model for a fixed size."""
    assert instance.size is not None
    lines = {
        "B1x": _race,
        "B2": _stampede,
        "B2h": _stampede,
        "B3": _retry,
    }[instance.family](instance)
    return "\n".join(lines) + "\n"


def _clock(members: bool, single: bool) -> list[str]:
    """Time goes on by one where no countdown is at 0."""
    loop = "      i = 0; do :: i < N -> if :: {} :: else fi; i++ :: else -> break od;"
    each = [loop.format("left[i] == 0 -> due = true")]
    tick = [loop.format("left[i] > 0 -> left[i]--")]
    return [
        "active proctype Clock() {",
        "  short i; bool due;",
        "  do :: d_step {",
        f"      due = {'(rest == 0)' if single else 'false'};",
        *(each if members else []),
        "      if",
        "      :: !due ->",
        *(tick if members else []),
        *(["      if :: rest > 0 -> rest-- :: else fi;"] if single else []),
        "      :: else",
        "      fi; i = 0; due = false",
        "    }",
        "  od",
        "}",
    ]


def _race(instance: Instance) -> list[str]:
    grace = 2 * instance.delay + (1 if instance.safe else 0)
    return [
        f"#define N {instance.size}",
        f"#define D {instance.delay}",
        f"#define GRACE {grace}",
        "short left[N] = -1; short rest = -1;",
        "bool deleting; bool forwards[N] = true;",
        "active proctype Admin() {",
        "  short i;",
        "  atomic {",
        "    deleting = true; rest = GRACE;",
        "    do :: i < N -> left[i] = D; i++ :: else -> break od",
        "  }",
        "}",
        "active proctype Pod() {",
        "  short i;",
        "  atomic {",
        "    rest == 0 -> rest = -1;",
        "    do :: i < N -> assert(!forwards[i]); i++ :: else -> break od",
        "  }",
        "}",
        "proctype Node(short me) {",
        "  atomic { deleting && left[me] >= 0 -> left[me] = D };",
        "  atomic { forwards[me] = false; left[me] = -1 }",
        "}",
        "init { short i; atomic { do :: i < N -> run Node(i); i++ :: else -> break od } }",
        *_clock(True, True),
    ]


def _stampede(instance: Instance) -> list[str]:
    assert instance.size is not None
    slots = SLOTS if instance.family == "B2" else instance.size // 2
    admission = " && listing < SLOTS" if instance.safe else ""
    return [
        f"#define N {instance.size}",
        f"#define D {instance.delay}",
        f"#define SLOTS {slots}",
        "short left[N] = -1; short listing; bool restarted;",
        "active proctype Server() { restarted = true }",
        "proctype Agent(short me) {",
        f"  atomic {{ restarted{admission} ->",
        "    listing++; left[me] = D; assert(listing <= SLOTS) };",
        "  atomic { left[me] < D -> listing--; left[me] = -1 }",
        "}",
        "init { short i; atomic { do :: i < N -> run Agent(i); i++ :: else -> break od } }",
        *_clock(True, False),
    ]


def _retry(instance: Instance) -> list[str]:
    pause = instance.delay + (1 if instance.safe else 0)
    return [
        f"#define N {instance.size}",
        f"#define D {instance.delay}",
        f"#define PAUSE {pause}",
        "short left[N] = -1; short rest = -1; short stopped = -1;",
        "bool named[N] = true;",
        "active proctype Operator() {",
        "  short r;",
        "  atomic { select(r : 0 .. N - 1); stopped = r; left[r] = D }",
        "}",
        "active proctype Updater() {",
        "  atomic { stopped >= 0 -> named[stopped] = false; left[stopped] = -1 }",
        "}",
        "active proctype Caller() {",
        "  short r;",
        "  atomic {",
        "    select(r : 0 .. N - 1); named[r];",
        "    if :: stopped == r -> rest = PAUSE :: else -> goto served fi",
        "  };",
        "  atomic {",
        "    rest == 0 -> select(r : 0 .. N - 1); named[r];",
        "    rest = -1; assert(stopped != r)",
        "  };",
        "served: skip",
        "}",
        *_clock(True, True),
    ]
