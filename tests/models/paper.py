"""What the paper says, as data: facts of its tables and its appendix, in words of our own.

Makabe and Shinoda, "Applicability and issues of declarative configuration management in distributed
computing infrastructure" (Japanese; an STPA of Kubernetes). Nothing in here is computed.
"""

from __future__ import annotations

from dataclasses import dataclass

LOSSES = {"L-1": ("H-1", "H-2", "H-3")}
"""Table 1: the loss, and the hazards that lead to it."""

CONSTRAINTS = {
    "SC-1": ("H-1", "H-2", "H-3"),
    "SC-2": ("H-1", "H-2", "H-3"),
    "SC-3": ("H-1", "H-2", "H-3"),
}
"""Table 1: each safety constraint and the hazards that it prevents."""

SCENARIOS = {
    "HS-1": {10, 12, 23},
    "HS-2": {2, 3, 4, 6, 9, 11, 13, 14, 16, 17, 20, 23, 29, 30},
    "HS-3": {2, 11, 13, 16, 27, 30},
    "HS-4": {26},
    "HS-5": {5, 8, 18},
    "HS-6": {21, 22, 24},
    "HS-7": {15},
    "HS-8": {25},
    "HS-9": {28},
    "HS-10": {1},
    "HS-11": {7, 19},
}
"""Table 2: the unsafe control actions that each scenario explains. In the class of unsuitable
process models and feedback it has none."""


@dataclass(frozen=True, slots=True)
class Cause:
    """A row of table 3. `claim` is the title under which a model claims it."""

    scenario: str
    cases: int
    claim: str


CAUSES = (
    Cause("HS-1", 6, "No limit was set on resources of pods: OOM kill or crash"),
    Cause("HS-1", 2, "A priority class was wrong: an important pod was re-created"),
    Cause(
        "HS-1",
        1,
        "The memory of the application that fetches credentials was too small: OOM kills, "
        "re-creation, a surge of calls to the API server",
    ),
    Cause(
        "HS-2",
        6,
        "DNS queries in bulk: slow lookups, overload of the DNS nodes or of the way out of the "
        "node",
    ),
    Cause(
        "HS-2",
        5,
        "CronJob or Job misconfigured: many jobs, a flood of pending pods, jobs that are run again "
        "and again",
    ),
    Cause("HS-2", 2, "Endpoint removal took long; Ingress sent traffic to a deleted pod"),
    Cause("HS-2", 2, "The rate limit of the kubelet was too low, credentials could not be fetched"),
    Cause("HS-2", 1, "During an upgrade a policy (OPA) refused the start of the API server"),
    Cause(
        "HS-2",
        1,
        "Auto-repair of nodes acted while the API server was not available, and made nodes anew "
        "again and again",
    ),
    Cause("HS-2", 1, "The audit log used up the disk's throughput"),
    Cause(
        "HS-2",
        1,
        "So many images were pulled that the registry refused (imagePullPolicy: Always)",
    ),
    Cause("HS-2", 1, "HPA and Deployment did not agree about the number of replicas"),
    Cause(
        "HS-2",
        1,
        "ConfigMap or Secret changed without re-creating the pods: replicas with different "
        "settings",
    ),
    Cause("HS-2", 1, "Node pool migration left endpoints on the old pool (no drain)"),
    Cause("HS-2", 1, "No PodDisruptionBudget was set: all pods were re-created at once"),
    Cause("HS-2", 1, "A liveness probe was too sensitive, pods were re-created all the time"),
    Cause(
        "HS-2",
        1,
        "The cluster autoscaler took nodes away too soon: their number fell abruptly",
    ),
    Cause("HS-3", 3, "Too much outbound traffic: the conntrack table is full, its entries race"),
    Cause(
        "HS-3",
        1,
        "A CPU limit was set without regard to the CFS scheduler: throttled more than expected",
    ),
    Cause(
        "HS-3",
        1,
        "Nodes and pods were to scale, but the addresses of the virtual network ran out",
    ),
    Cause("HS-3", 1, "SNAT of the CNI plugin was not set up for it: too few ports"),
    Cause(
        "HS-3",
        1,
        "The volume did not exist, or was in another data centre: the pod could not start",
    ),
    Cause("HS-3", 1, "So many containers were started that file descriptors ran out"),
    Cause(
        "HS-10",
        2,
        "Relist and other work of the container runtime timed out, the node became NotReady",
    ),
    Cause("HS-11", 1, "DaemonSets overload the API server"),
)
"""Table 3: causes of 45 incidents, in its order."""


@dataclass(frozen=True, slots=True)
class Stopped:
    """A row of table 4: in how many of five trials there were errors when one pod of a tier was
    stopped. `claim` is the title of the check about it in `retry_chain.stpa`."""

    tier: str
    trials: int
    claim: str


EXPERIMENT = (
    Stopped("gateway", 2, "experiment: gateway stopped"),
    Stopped("front end", 0, "experiment: front end stopped, for any timing"),
    Stopped("back end", 2, "experiment: back end stopped"),
)
"""Table 4. Only the caller of the front end tries again, at another endpoint."""


@dataclass(frozen=True, slots=True)
class Row:
    """A control action of the appendix, between two components, with its unsafe control actions by
    guideword: number and hazards."""

    source: str
    target: str
    not_given: dict[int, str]
    given: dict[int, str]
    timing: dict[int, str]


ALL = "H-1 H-2 H-3"

APPENDIX = {
    "CA-3": Row("kubelet", "container runtime", {1: "H-1"}, {2: "H-1"}, {}),
    "CA-4": Row("kubelet", "pod", {}, {3: "H-1"}, {4: "H-3"}),
    "CA-5": Row("kubelet", "API server", {5: ALL, 6: ALL}, {7: ALL}, {}),
    "CA-7": Row("kube-proxy", "operating system", {8: "H-3"}, {}, {9: "H-3"}),
    "CA-8": Row(
        "container runtime",
        "operating system",
        {10: ALL, 11: "H-1"},
        {12: ALL, 13: "H-1"},
        {},
    ),
    "CA-9": Row("container runtime", "pod", {}, {14: ALL}, {}),
    "CA-11": Row("pod", "infrastructure API", {15: "H-1"}, {16: ALL}, {17: "H-1 H-3"}),
    "CA-12": Row("pod", "API server", {18: ALL}, {19: ALL}, {}),
    "CA-13": Row("developer or admin", "API server", {}, {}, {20: "H-3"}),
    "CA-14": Row(
        "controller manager, scheduler", "API server", {21: ALL, 22: "H-1"}, {23: "H-1"}, {}
    ),
    "CA-15": Row("cloud controller manager", "API server", {24: "H-1"}, {}, {}),
    "CA-16": Row(
        "cloud controller manager", "infrastructure API", {25: ALL}, {26: ALL, 27: "H-1"}, {}
    ),
    "CA-17": Row(
        "API server", "admission webhook", {28: "H-2 H-3"}, {29: "H-2 H-3"}, {30: "H-2 H-3"}
    ),
}
"""The appendix: control actions with their numbers, and unsafe ones under three guidewords (it
leaves out the fourth, as these actions do not last)."""

COLUMNS = {
    "not given": ("not given",),
    "given": ("given",),
    "too early, too late, out of order": ("too early", "too late", "out of order"),
}
"""Its columns, and the guidewords of the language that each of them is."""


def listed() -> dict[int, tuple[str, str, frozenset[str]]]:
    """For each unsafe control action: control action, column, hazards."""
    found = {}
    for action, row in APPENDIX.items():
        for column, cells in zip(COLUMNS, (row.not_given, row.given, row.timing), strict=True):
            for number, hazards in cells.items():
                found[number] = action, column, frozenset(hazards.split())
    return found
