"""Mutants that do the same as the original, whatever may be claimed of it, each with the reason.

A mutant that no claim tells from the original is decoration, or a claim is missing: it does not
belong here. One belongs here where its states can change in the same ways at the same times as
those of the original, in every setting. The tests see to it that what stands here is still a mutant
of its file, and that nothing tells it from the original.
"""

from __future__ import annotations

EQUIVALENT: dict[tuple[str, str], str] = {
    ("retry_chain", "Visit.fail: without `answer == none`"): (
        "a tier that has failed calls nobody, so one tier fails at most, and its call is over: the "
        "same error of the same replica is told again"
    ),
    ("k8s/images", "Kubelet.CA-3 create: without `Cri.missing > 0`"): (
        "where no container is missing, nothing is pulled and nothing changes; the deadline then "
        "counts from what was created last, which may have been at the instant of the rollout"
    ),
}
"""File and mutant, as `Mutant.key` has them: the reason why no claim can tell them apart."""
