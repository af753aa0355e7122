"""The families of models: each grows with the number of its members and with its delays.

- `B1x`, a race: a pod is deleted, and each node has to hear of it (within one delay) and to sync
  its rules (within another) before the pod has stopped.
- `B2`, a stampede: a server restarts, all agents list again, and the server has a few slots.
- `B2h`, the same with as many slots as half of the agents: what has to be counted grows with them.
- `B3`, a retry chain: a replica stops, routes still name it for a while, and a caller whose call
  fails tries again blindly after a pause.

A safe instance claims `unreachable`, an unsafe one `reachable`; both claims are true.
"""

from __future__ import annotations

from dataclasses import dataclass

FAMILIES = ("B1x", "B2", "B2h", "B3")
SIZES: tuple[int | None, ...] = (1, 3, 10, 30, 100, 1000, None)
DELAYS = (3, 30, 300)
USUAL_DELAY = 30


@dataclass(frozen=True, slots=True)
class Instance:
    """One member of a family; `size` None is any size, `delay` is in milliseconds."""

    family: str
    safe: bool
    size: int | None
    delay: int = USUAL_DELAY

    @property
    def name(self) -> str:
        verdict = "safe" if self.safe else "unsafe"
        return f"{self.family}-{verdict}-{self.size or 'any'}-{self.delay}"

    @property
    def exists(self) -> bool:
        """An overloaded server needs more agents than slots; one with none is no server."""
        return self.safe or self.family != "B2" or self.size is None or self.size > SLOTS

    def text(self) -> str:
        """The model, in the language of kcheck."""
        sizing = "for any members" if self.size is None else f"with members = {self.size}"
        claim = "unreachable" if self.safe else "reachable"
        check = f'check "{self.family}" {sizing}: H-1 {claim}\n'
        return _TEXTS[self.family](self.safe, self.delay) + check


SLOTS = 2
"""Of the server in `B2`."""


def _race(safe: bool, delay: int) -> str:
    grace = 2 * delay + (1 if safe else 0)
    return f"""\
system Race "A pod is deleted while nodes still forward to it"

loss   L-1 "A request fails"
hazard H-1 "A node forwards to a stopped pod" [L-1]
    when some(n in Node: Rules[n].forwards and Pod.stopped)

param members : int = 3 in 1..          "nodes"
param watch   : duration = {delay}ms    "until a node has heard of the deletion"
param sync    : duration = {delay}ms    "from hearing of it to the new rules"
param grace   : duration = {grace}ms    "from the deletion to the end of the pod"

group Node[members]

process Pod {{
    state deleting : bool = false
    state stopped  : bool = false
    event stop
        when   deleting and not stopped
        within grace..grace
        do     stopped = true
}}
process Rules per Node {{
    state forwards : bool = true
}}
actor Admin {{
    control CA-1 delete -> Pod
        when not Pod.deleting
        do   Pod.deleting = true
}}
controller Proxy per Node controls Rules {{
    model deleting follows Pod.deleting within 0s..watch
    control CA-2 sync -> Rules
        when   deleting and Rules.forwards
        within 0s..sync
        do     Rules.forwards = false
}}
"""


def _stampede(safe: bool, delay: int) -> str:
    return _overload(safe, delay, f"{SLOTS}")


def _half_stampede(safe: bool, delay: int) -> str:
    return _overload(safe, delay, "members / 2")


def _overload(safe: bool, delay: int, slots: str) -> str:
    admission = "\n              and count(b in Agent: Copy[b].phase == listing) < slots"
    return f"""\
system Stampede "All agents list again after a restart of their server"

loss   L-1 "The server is overloaded"
hazard H-1 "More lists at a time than the server has slots" [L-1]
    when count(a in Agent: Copy[a].phase == listing) > {slots if slots.isdigit() else "slots"}

param members : int = 3 in 1..          "agents"
param slots   : int = {slots}           "lists that are served at a time"
param service : duration = {delay}ms    "a list is served within this"

group Agent[members]

process Server {{
    state restarted : bool = false
    event restart
        when not restarted
        do   restarted = true
}}
process Copy per Agent "what an agent has copied" {{
    state phase : old | listing | fresh = old
    event served
        when   phase == listing
        within 1ms..service
        do     phase = fresh
}}
controller Client per a in Agent controls Copy {{
    control CA-1 list -> Copy
        when   Server.restarted and Copy[a].phase == old{admission if safe else ""}
        do     Copy[a].phase = listing
}}
"""


def _retry(safe: bool, delay: int) -> str:
    pause = delay + 1 if safe else delay
    return f"""\
system Retry "A replica stops, and a caller tries again blindly"

loss   L-1 "A request fails"
hazard H-1 "Both tries went to a stopped replica" [L-1]
    when some(r in Replica: Call.step == failed and Call.tried == r)

param members : int = 3 in 1..          "replicas"
param lag     : duration = {delay}ms    "until routes no longer name a stopped replica"
param pause   : duration = {pause}ms    "from the first try to the second"

group Replica[members]

process Back "the replicas" {{
    state stopped : Replica? = none
}}
process Route per Replica {{
    state named : bool = true
}}
actor Operator {{
    control CA-1 stop any r in Replica -> Back
        when Back.stopped == none
        do   Back.stopped = r
}}
controller Updater controls Route {{
    control CA-2 drop per r in Replica -> Route
        when   Route[r].named and Back.stopped == r
        within 0s..lag
        do     Route[r].named = false
}}
process Call {{
    state step  : first | second | served | failed = first
    state tried : Replica? = none
    event call any r in Replica
        when step == first and Route[r].named
        do   tried = r, step = if Back.stopped == r then second else served
    event again any r in Replica
        when   step == second and Route[r].named
        within pause..pause
        do     tried = r, step = if Back.stopped == r then failed else served
}}
"""


_TEXTS = {"B1x": _race, "B2": _stampede, "B2h": _half_stampede, "B3": _retry}


def sizes(number: int) -> str:
    """`B2h` with so many claims, one for each number of members from one on."""
    model = Instance("B2h", True, 1).text()
    checks = "".join(
        f'check "{i} members" with members = {i}: H-1 unreachable\n' for i in range(1, number + 1)
    )
    return model[: model.index("check ")] + checks


def claims(number: int) -> str:
    """A small model with so many claims that are all true, each in a setting of its own."""
    checks = "".join(
        f'check "{i}" with pause = {i}s: {"H-1 unreachable" if i % 2 else "H-2 reachable"}\n'
        for i in range(1, number + 1)
    )
    return _DOORS + checks


_DOORS = """\
system Doors "Two doors of a train, one of them without an interlock"

loss   L-1 "Someone is hurt"
hazard H-1 "The first door is open while the train moves" [L-1]
    when First.open and Train.moving
hazard H-2 "The second door is open while the train moves" [L-1]
    when Second.open and Train.moving

param pause : duration = 1s in 1s..    "until the train stands"

process First {
    state open : bool = false
}
process Second {
    state open : bool = false
}
process Train {
    state moving : bool = true
    event stand
        when   moving
        within pause..pause
        do     moving = false
}
controller Driver controls First, Second {
    control CA-1 release -> First
        when not First.open and not Train.moving
        do   First.open = true
    control CA-2 unlock -> Second
        when not Second.open
        do   Second.open = true
}
"""
