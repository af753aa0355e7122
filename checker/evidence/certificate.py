"""Certificates: a claim, lemmas that amount to it, and their proofs, as one SMT-LIB 2 file.

The whole text is a function of the model, the claim, the lemmas and their invariants (and of the
words in `stated`, which prove nothing): a certificate is read by taking these out of it and writing
it again. What does not come out the same is no certificate of that model, whatever else it says.
"""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any, Protocol

from checker.evidence.causes import CauseLemmas, RunOwed
from checker.evidence.cover import (
    PIECE,
    TIME,
    Piece,
    by_pieces,
    piece_symbols,
    read_piece,
    show_piece,
)
from checker.evidence.divergence import why_time_goes_on
from checker.evidence.endless import (
    STAGE,
    Endless,
    EndlessLemmas,
    Stage,
    by_stages,
    is_endless,
    read_stage,
    show_stage,
)
from checker.evidence.obligations import INVARIANT, Section, by_invariant, invariant_sorts
from checker.evidence.plan import CheckLemmas, NoQuestion, claim_named
from checker.evidence.reading import Expression, Unreadable, expressions, read_term
from checker.evidence.runs import InNumbers, by_run, read_run, show_run
from checker.evidence.slices import dropped, leaves_out, no_part_of
from checker.evidence.solver import HEAD, RESET
from checker.evidence.translate import said
from checker.evidence.ways import CAUSES, KINDS, Way, read_way, show_way
from checker.model.entities import Model
from checker.system.system import System
from checker.system.terms import Sort, Term

FORMAT = 1
MARK = ";; "
MOST_LISTED = 1000
STATED = ("kcheck", "model", "content", "found by")


class Owed(Protocol):
    """What a claim owes, and the lemmas that may amount to it (`CheckLemmas`, `CauseLemmas`)."""

    def says(self) -> str: ...

    def show(self, lemma: Any) -> dict[str, Any]: ...

    def read(self, content: Mapping[str, object]) -> Any: ...

    def words(self, lemma: Any) -> str: ...

    def whole(self, lemma: Any) -> System: ...

    def system(self, lemma: Any) -> tuple[System, Term]: ...

    def missing(self, lemmas: Sequence[Any]) -> str: ...


def owed(model: Model, kind: str, name: str, ways: Sequence[Way] = ()) -> Owed:
    """What a claim owes, with the ways to a hazard that are named for it. Raises `NoQuestion` where
    the model has no such claim."""
    if kind in KINDS:
        return CauseLemmas(model, kind, name, ways)
    if ways:
        raise NoQuestion("it names ways to a hazard that the claim is not about")
    if (endless := is_endless(model, kind, name)) is not None:
        return EndlessLemmas(model, endless)
    return CheckLemmas(model, claim_named(model, kind, name))


@dataclass(frozen=True, slots=True)
class Proof:
    """A lemma and the invariant that proves it."""

    lemma: Any
    invariant: Term


@dataclass(frozen=True, slots=True)
class Certificate:
    """`kind` and `name` say which claim of the model it is about. `stated` is what the header says
    that nothing depends on: the version of kcheck, where the model was, a hash of its files, which
    engine found the invariants. `cover` is the other half of an `iff`; `ways` are those that a
    claim about causes names, and `runs` what they owe, in the order of `CauseLemmas.runs`;
    `stages` say why a wait without a bound ends."""

    kind: str
    name: str
    proofs: tuple[Proof, ...]
    stated: Mapping[str, str] = field(default_factory=dict)
    cover: tuple[Piece, ...] | None = None
    ways: tuple[Way, ...] = ()
    runs: tuple[InNumbers, ...] = ()
    stages: tuple[Stage, ...] = ()


@dataclass(frozen=True, slots=True)
class Written:
    """The text of a certificate, and its obligations in the order of its `check-sat`."""

    text: str
    queries: tuple[str, ...]


def write(model: Model, certificate: Certificate, lemmas: Owed | None = None) -> Written:
    """The certificate as a file. Raises `NoQuestion` where the model has no such claim, or where
    the lemmas do not amount to it. `lemmas` are those of the claim, if they are at hand."""
    lemmas = lemmas or owed(model, certificate.kind, certificate.name, certificate.ways)
    missing = lemmas.missing([p.lemma for p in certificate.proofs])
    exact = isinstance(lemmas, CheckLemmas) and lemmas.asked.region is not None
    if not missing and exact != (certificate.cover is not None):
        missing = "it covers, or does not cover, what lies outside of an `iff`"
    runs = lemmas.runs() if isinstance(lemmas, CauseLemmas) else []
    if not missing and len(runs) != len(certificate.runs):
        missing = "a way that it names has no run, or there are more runs than are owed"
    if not missing and certificate.stages and not isinstance(lemmas, EndlessLemmas):
        missing = "it has stages, and its claim is no wait without a bound"
    if missing:
        raise NoQuestion(missing)
    lines = _header(model, certificate, lemmas)
    queries: list[str] = []
    sections = [_proof(lemmas, proof, certificate.stages) for proof in certificate.proofs]
    if certificate.cover is not None:
        sections.append(_cover(lemmas, certificate.cover))
    for one, run in zip(runs, certificate.runs, strict=True):
        sections.append(_run(lemmas, one, run))
    for number, (words, section) in enumerate(sections, start=1):
        if number > 1:
            lines.append(RESET)
        lines.append(f"; proof {number}: {said(words)}")
        lines += HEAD
        lines += section.lines
        several = len(sections) > 1
        queries += [f"proof {number}: {q}" if several else q for q in section.queries]
    return Written("\n".join(lines) + "\n", tuple(queries))


def _proof(lemmas: Owed, proof: Proof, stages: Sequence[Stage]) -> tuple[str, Section]:
    system, predicate = lemmas.system(proof.lemma)
    whole = lemmas.whole(proof.lemma)
    wrong = no_part_of(whole, system, predicate)
    if wrong:
        raise NoQuestion(f"the part that it is about does not stand for the whole: {wrong}")
    part = leaves_out(whole, system)
    if isinstance(lemmas, EndlessLemmas):
        section = by_stages(system, predicate, proof.invariant, stages)
    else:
        section = by_invariant(system, predicate, proof.invariant, part=part)
    before = [f"; time {said(why_time_goes_on(whole))}", *_left_out(whole, system)]
    return lemmas.words(proof.lemma), replace(section, lines=(*before, *section.lines))


def _cover(lemmas: Owed, pieces: Sequence[Piece]) -> tuple[str, Section]:
    assert isinstance(lemmas, CheckLemmas)
    system, predicate = lemmas.system(lemmas.everything())
    words = "where the condition of `iff` does not hold the goal is reached, whatever the values"
    return words, by_pieces(system, predicate, lemmas.region(), pieces)


def _run(lemmas: Owed, owed: RunOwed, run: InNumbers) -> tuple[str, Section]:
    assert isinstance(lemmas, CauseLemmas)
    system, predicate = lemmas.run_system(owed)
    return lemmas.run_words(owed), by_run(system, predicate, run)


def _header(model: Model, certificate: Certificate, lemmas: Owed) -> list[str]:
    stated = {key: certificate.stated.get(key, "") for key in STATED}
    content = {
        "certificate": FORMAT,
        **stated,
        "system": model.name,
        "claim": [certificate.kind, certificate.name],
        "says": lemmas.says(),
        "assuming": [a.title for a in model.assumptions],
        "proofs": [lemmas.show(proof.lemma) for proof in certificate.proofs],
    }
    if certificate.cover is not None:
        content["cover"] = [show_piece(piece) for piece in certificate.cover]
    if certificate.ways or certificate.kind == CAUSES:
        content["ways"] = [show_way(way) for way in certificate.ways]
        content["runs"] = [show_run(run) for run in certificate.runs]
    if certificate.stages:
        content["stages"] = [show_stage(stage) for stage in certificate.stages]
    text = json.dumps(content, indent=1, ensure_ascii=True)
    return [MARK + line for line in text.splitlines()]


def _left_out(whole: System, system: System) -> list[str]:
    names = dropped(whole, system)
    if not names:
        return []
    return [
        "; Left out, since nothing that the predicate depends on reads what they write, and time",
        "; only has more room without them: " + said(", ".join(names)),
    ]


# ---------------------------------------------------------------------- reading


@dataclass(frozen=True, slots=True)
class Header:
    """What the header of a certificate says; its proofs are still text."""

    kind: str
    name: str
    proofs: tuple[Mapping[str, object], ...]
    stated: Mapping[str, str]
    cover: tuple[object, ...] | None = None
    ways: tuple[object, ...] = ()
    runs: tuple[object, ...] = ()
    stages: tuple[object, ...] = ()


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
    if not isinstance(proofs, list):  # which is empty where the design does harm by itself
        raise Unreadable("its header lists no proofs")
    if len(proofs) > MOST_LISTED:
        raise Unreadable("its header lists too many proofs")
    cover = content.get("cover")
    if cover is not None and not (isinstance(cover, list) and len(cover) <= MOST_LISTED):
        raise Unreadable("its header lists no pieces")
    more = [content.get(key, []) for key in ("ways", "runs", "stages")]
    if not all(isinstance(listed, list) and len(listed) <= MOST_LISTED for listed in more):
        raise Unreadable("its header lists no ways, runs or stages")
    return Header(
        claim[0],
        claim[1],
        tuple(_fields(one) for one in proofs),
        {key: str(value) for key, value in stated.items()},
        None if cover is None else tuple(cover),
        *(tuple(listed) for listed in more),
    )


def _fields(content: object) -> Mapping[str, object]:
    if isinstance(content, dict):
        return content
    raise Unreadable("its header lists a proof of another form")


def read_invariants(model: Model, header: Header, text: str) -> Certificate:
    """The certificate with the invariants as they stand in the text, in the terms of the model as
    it is today. Raises `Unreadable` and `NoQuestion`."""
    ways = tuple(read_way(one) for one in header.ways)
    lemmas = owed(model, header.kind, header.name, ways)
    found = _definitions(text)
    bodies = found.get(INVARIANT, [])
    if len(bodies) != len(header.proofs):
        raise Unreadable(f"{len(header.proofs)} proofs are announced, {len(bodies)} given")
    listed = [lemmas.read(content) for content in header.proofs]
    missing = lemmas.missing(listed)
    if missing:
        raise NoQuestion(missing)
    proofs = []
    for lemma, body in zip(listed, bodies, strict=True):
        system, _ = lemmas.system(lemma)
        proofs.append(Proof(lemma, _read(body, invariant_sorts(system), Sort.BOOL)))
    cover = None
    if header.cover is not None and isinstance(lemmas, CheckLemmas):
        system, _ = lemmas.system(lemmas.everything())
        cover = tuple(_piece(system, k, one, found) for k, one in enumerate(header.cover))
    owing = lemmas.runs() if isinstance(lemmas, CauseLemmas) else []
    if len(owing) != len(header.runs):
        raise NoQuestion("a way that it names has no run, or there are more runs than are owed")
    runs = tuple(
        read_run(content, lemmas.run_system(one)[0])
        for one, content in zip(owing, header.runs, strict=True)
        if isinstance(lemmas, CauseLemmas)
    )
    stages = _stages(lemmas, header, found) if isinstance(lemmas, EndlessLemmas) else ()
    return Certificate(
        header.kind, header.name, tuple(proofs), header.stated, cover, ways, runs, stages
    )


def _definitions(text: str) -> dict[str, list[Expression]]:
    """What a text defines under names of the certificate's own that are read back."""
    found: dict[str, list[Expression]] = {}
    for command in expressions(text):
        if isinstance(command, list) and len(command) == 5 and command[0] == "define-fun":
            name = command[1]
            if isinstance(name, str) and name.startswith((INVARIANT, PIECE, STAGE, TIME)):
                found.setdefault(name, []).append(command[4])
    return found


def _stages(
    lemmas: EndlessLemmas, header: Header, found: Mapping[str, list[Expression]]
) -> tuple[Stage, ...]:
    system, _ = lemmas.system(Endless())
    sorts = invariant_sorts(system)
    stages = []
    for k, content in enumerate(header.stages):
        if len(found.get(f"{STAGE}{k}", [])) != 1:
            raise Unreadable(f"{STAGE}{k} is not defined, or twice")
        states = _read(found[f"{STAGE}{k}"][0], sorts, Sort.BOOL)
        stages.append(read_stage(content, system, states))
    return tuple(stages)


def _piece(system: System, k: int, content: object, found: Mapping[str, list[Expression]]) -> Piece:
    firings, initial = read_piece(content, system)
    symbols = piece_symbols(system, k, len(firings))

    def term(name: str, sort: Sort) -> Term:
        if len(found.get(name, [])) != 1:
            raise Unreadable(f"{name} is not defined, or twice")
        return _read(found[name][0], symbols, sort)

    times = tuple(term(f"{TIME}{k}.{i}", Sort.REAL) for i in range(len(firings)))
    return Piece(term(f"{PIECE}{k}", Sort.BOOL), firings, times, initial)


def _read(body: Expression, symbols: Mapping[str, tuple[str, Sort]], sort: Sort) -> Term:
    term = read_term(body, symbols)
    if term.sort is not sort:
        raise Unreadable(
            f"what should be of the sort {sort.value} is of the sort {term.sort.value}"
        )
    return term


__all__ = [
    "Certificate",
    "Header",
    "Owed",
    "Proof",
    "Written",
    "owed",
    "read_header",
    "read_invariants",
    "write",
]
