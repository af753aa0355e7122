"""Certificates: a claim, lemmas that amount to it, and their proofs, as one SMT-LIB 2 file.

The whole text is a function of the model, the claim, the lemmas and their invariants (and of the
words in `stated`, which prove nothing): a certificate is read by taking these out of it and writing
it again. What does not come out the same is no certificate of that model, whatever else it says.
"""

from __future__ import annotations

import json
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from checker.evidence.obligations import INVARIANT, Section, by_invariant, invariant_sorts
from checker.evidence.plan import Lemma, Lemmas, NoQuestion, asked_by, claim_named
from checker.evidence.reading import Unreadable, expressions, read_term
from checker.evidence.solver import HEAD, RESET
from checker.evidence.translate import said
from checker.model.entities import Check, Constraint, Model
from checker.model.wording import Wording
from checker.system.system import System
from checker.system.terms import Term

FORMAT = 1
MARK = ";; "
STATED = ("kcheck", "model", "content", "found by")


@dataclass(frozen=True, slots=True)
class Proof:
    """A lemma and the invariant that proves it."""

    lemma: Lemma
    invariant: Term


@dataclass(frozen=True, slots=True)
class Certificate:
    """`kind` and `name` say which claim of the model it is about. `stated` is what the header says
    that nothing depends on: the version of kcheck, where the model was, a hash of its files, which
    engine found the invariants."""

    kind: str
    name: str
    proofs: tuple[Proof, ...]
    stated: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Written:
    """The text of a certificate, and its obligations in the order of its `check-sat`."""

    text: str
    queries: tuple[str, ...]


def write(model: Model, certificate: Certificate) -> Written:
    """The certificate as a file. Raises `NoQuestion` where the model has no such claim, or where
    the lemmas do not amount to it."""
    claim = claim_named(model, certificate.kind, certificate.name)
    lemmas = Lemmas(model, asked_by(model, claim))
    missing = lemmas.missing(p.lemma for p in certificate.proofs)
    if missing:
        raise NoQuestion(missing)
    lines = _header(model, certificate, claim)
    queries: list[str] = []
    for number, proof in enumerate(certificate.proofs):
        system, predicate = lemmas.system(proof.lemma)
        section: Section = by_invariant(system, predicate, proof.invariant)
        if number:
            lines.append(RESET)
        lines.append(f"; proof {number + 1}: {said(_words(lemmas, proof.lemma))}")
        lines += _left_out(lemmas, proof.lemma, system)
        lines += HEAD
        lines += section.lines
        several = len(certificate.proofs) > 1
        queries += [f"proof {number + 1}: {q}" if several else q for q in section.queries]
    return Written("\n".join(lines) + "\n", tuple(queries))


def _header(model: Model, certificate: Certificate, claim: Check | Constraint) -> list[str]:
    expected = "holds" if isinstance(claim, Constraint) else Wording(model).check(claim)
    stated = {key: certificate.stated.get(key, "") for key in STATED}
    content = {
        "certificate": FORMAT,
        **stated,
        "system": model.name,
        "claim": [certificate.kind, certificate.name],
        "says": expected,
        "assuming": [a.title for a in model.assumptions],
        "proofs": [_lemma_out(proof.lemma) for proof in certificate.proofs],
    }
    text = json.dumps(content, indent=1, ensure_ascii=True)
    return [MARK + line for line in text.splitlines()]


def _lemma_out(lemma: Lemma) -> dict[str, Any]:
    return {
        "argument": "invariant",
        "parts": list(lemma.parts),
        "size": dict(sorted(lemma.size.items())),
        "kept": dict(sorted(lemma.kept.items())),
        "inside": lemma.inside,
    }


def _words(lemmas: Lemmas, lemma: Lemma) -> str:
    """What a lemma says."""
    all_parts = len(lemmas.parts(lemma))
    which = (
        "the goal"
        if len(lemma.parts) == all_parts
        else (
            f"of the {all_parts} predicates of the goal "
            + ", ".join(str(i + 1) for i in lemma.parts)
        )
    )
    where = [f"with {n} = {v}" for n, v in sorted(lemma.size.items())]
    where += [
        f"with {v} of {n} kept and the others as an environment, for every size from {v} on"
        for n, v in sorted(lemma.kept.items())
    ]
    if lemma.inside:
        where.append("where the condition of `iff` holds")
    return " ".join([which, "is unreachable", *where])


def _left_out(lemmas: Lemmas, lemma: Lemma, system: System) -> list[str]:
    whole = lemmas.lowered(lemma).system
    kept = {t.name for t in system.transitions}
    dropped = [t.name for t in whole.transitions if t.name not in kept]
    if not dropped:
        return []
    return [
        "; Left out, since nothing that the predicate depends on reads what they write, and time",
        "; only has more room without them: " + said(", ".join(dict.fromkeys(dropped))),
    ]


# ---------------------------------------------------------------------- reading


@dataclass(frozen=True, slots=True)
class Header:
    """What the header of a certificate says; its proofs are still text."""

    kind: str
    name: str
    lemmas: tuple[Lemma, ...]
    stated: Mapping[str, str]


def read_header(text: str) -> Header:
    """Raises `Unreadable`."""
    marked: list[str] = []
    for line in text.splitlines():
        if not line.startswith(MARK):
            break
        marked.append(line.removeprefix(MARK))
    if not marked:
        raise Unreadable("it does not begin with the header of a certificate")
    try:
        content = json.loads("\n".join(marked))
    except (ValueError, RecursionError):
        raise Unreadable("its header is no JSON") from None
    if not isinstance(content, dict):
        raise Unreadable("its header is no JSON object")
    if content.get("certificate") != FORMAT:
        raise Unreadable(f"its format is not {FORMAT}, the one that this kcheck writes")
    claim = content.get("claim")
    if not (isinstance(claim, list) and len(claim) == 2 and all(isinstance(w, str) for w in claim)):
        raise Unreadable("its header names no claim")
    stated = {key: content.get(key) for key in STATED}
    if not all(isinstance(value, str) for value in stated.values()):
        raise Unreadable("its header lacks " + ", ".join(k for k, v in stated.items() if not v))
    proofs = content.get("proofs")
    if not isinstance(proofs, list) or not 0 < len(proofs) <= 1000:
        raise Unreadable("its header lists no proofs")
    return Header(
        claim[0],
        claim[1],
        tuple(_lemma_in(one) for one in proofs),
        {key: str(value) for key, value in stated.items()},
    )


def _lemma_in(content: object) -> Lemma:
    if not isinstance(content, dict) or set(content) != {
        "argument", "parts", "size", "kept", "inside",
    }:  # fmt: skip
        raise Unreadable("its header lists a proof of another form")
    if content["argument"] != "invariant":
        raise Unreadable("its header names an argument that is unknown")
    parts = content["parts"]
    if not isinstance(parts, list) or not all(type(i) is int and 0 <= i < 10_000 for i in parts):
        raise Unreadable("its header lists predicates that are no positions")
    if not isinstance(content["inside"], bool):
        raise Unreadable("its header lists a proof of another form")
    return Lemma(
        tuple(parts), _counts(content["size"]), _counts(content["kept"]), content["inside"]
    )


def _counts(content: object) -> dict[str, int]:
    if isinstance(content, dict) and all(
        type(v) is int and 0 <= v <= 10_000 for v in content.values()
    ):
        return {str(k): v for k, v in content.items()}
    raise Unreadable("its header lists sizes that are no numbers")


def read_invariants(model: Model, header: Header, text: str) -> Certificate:
    """The certificate with the invariants as they stand in the text, in the terms of the model as
    it is today. Raises `Unreadable` and `NoQuestion`."""
    claim = claim_named(model, header.kind, header.name)
    lemmas = Lemmas(model, asked_by(model, claim))
    bodies = [
        command[4]
        for command in expressions(text)
        if isinstance(command, list)
        and len(command) == 5
        and command[:2] == ["define-fun", INVARIANT]
    ]
    if len(bodies) != len(header.lemmas):
        raise Unreadable(f"{len(header.lemmas)} proofs are announced, {len(bodies)} given")
    proofs = []
    for lemma, body in zip(header.lemmas, bodies, strict=True):
        system, _ = lemmas.system(lemma)
        proofs.append(Proof(lemma, read_term(body, invariant_sorts(system))))
    return Certificate(header.kind, header.name, tuple(proofs), header.stated)


__all__ = [
    "Certificate",
    "Header",
    "Proof",
    "Written",
    "read_header",
    "read_invariants",
    "write",
]
