"""What reads input, and what input each gets: a function of chance, and what must take it."""

from __future__ import annotations

import hashlib
import json
import os
import tempfile
from collections.abc import Callable
from dataclasses import dataclass
from fractions import Fraction
from functools import cached_property
from pathlib import Path
from random import Random
from typing import Any

from checker.baseline import read_baseline, render_baseline
from checker.cache.answers import Answers, Asked, Effort
from checker.cache.identity import identity
from checker.diagnostics import Diagnostic, Source, has_errors
from checker.evidence.certificate import MARK, read_header, read_invariants
from checker.evidence.conform import Conformance
from checker.evidence.conform_map import read_map
from checker.evidence.documents import Wrong
from checker.evidence.events import read_events
from checker.evidence.plan import NoQuestion
from checker.evidence.reading import Unreadable
from checker.evidence.replay import replay_saved
from checker.evidence.trace_file import read_trace
from checker.formatting import format_source
from checker.model.entities import Model
from checker.model.load import load_model
from checker.model.structure import structure
from checker.recording import Fired, Fixed, Recording
from checker.report.mistakes import render_first
from checker.report.terminal import Terminal
from checker.results import (
    ClaimResult,
    ConformedRun,
    FileResult,
    Kind,
    Trace,
    TraceStep,
    Verdict,
)
from checker.settings import setting_of
from checker.storage.store import Store
from checker.syntax.sources import decode
from checker.system.lowering import LoweringError, Setting, lower
from checker.system.zonegraph import Limits
from checker.traces import trace_text
from tests.hostile.mutations import changed, mutated, pieces
from tests.hostile.sentences import Grammar

ROOT = Path(__file__).parent.parent.parent
DATA = ROOT / "tests" / "data" / "real-cluster"
SMALL = """\
system Valve "a valve"
loss L-1 "l"
hazard H-1 "h" [L-1] when Tank.full for 1s
param rush : duration = 3s in 1s..5s
group Pipe[2]
process Tank { state full : bool = false   state warm : bool = any }
process Inlet per Pipe { state open : bool = false }
controller Pump controls Inlet, Tank {
    model wet follows Tank.full within 0s..1s over Wire
    control CA-1 open_valve any p in Pipe -> Inlet
        when not Inlet[p].open and Tank.warm
        within 1s..rush
        do Inlet[p].open = true
    control CA-2 fill -> Tank
        when some(p in Pipe: Inlet[p].open) and not wet
        within 1s..2s
        do Tank.full = true
}
path Wire : Pump -> Tank
scenario HS-1 "s" [UCA-1] control path lose Wire
uca UCA-1 "u" [H-1] CA-2 fill too late
mitigation M-1 "m" [UCA-1] require rush > 2s
check "c" for any rush: H-1 reachable
"""


@dataclass(frozen=True)
class Target:
    """A share of all input, what makes it, and what takes it, which answers with a word."""

    name: str
    share: int
    make: Callable[[Random], str]
    take: Callable[[str, Random], str]


class Readers:
    """Everything that reads, and the material that is changed for it."""

    def __init__(self, folder: str) -> None:
        self.folder = folder
        self.path = os.path.join(folder, "model.stpa")
        self.grammar = Grammar()
        self.texts = [
            path.read_text(encoding="utf-8")
            for path in [
                *sorted((ROOT / "models").rglob("*.stpa")),
                *sorted((ROOT / "tests" / "examples").glob("*.stpa")),
            ]
        ]
        self.pieces = [piece for text in self.texts for piece in pieces(text)] + pieces(SMALL)
        self.map = (DATA / "pod_deletions.toml").read_text(encoding="utf-8")
        recording = (DATA / "pod_deletions.jsonl").read_text(encoding="utf-8").splitlines()
        self.events = [json.loads(line) for line in recording[:60]]
        self.proofs = [
            path.read_text(encoding="utf-8")
            for path in sorted((ROOT / "proofs" / "pod_termination").glob("*.smt2"))
            if path.stat().st_size < 60_000
        ]

        self.headers = [
            _header_and_terms(path.read_text(encoding="utf-8"))
            for path in sorted((ROOT / "proofs" / "pod_termination").glob("*.smt2"))
        ]

    def targets(self) -> list[Target]:
        found = [
            Target("sentences", 15, self.grammar.file, self.model),
            Target("models", 20, self._model, self.model),
            Target("pieces", 20, self._pieces, self.model),
            Target("bytes", 5, self._bytes, self.bytes),
            Target("settings", 3, self._setting, self.setting),
            Target("traces", 15, self._trace, self.trace),
            Target("maps", 10, self._map, self.conform_map),
            Target("recordings", 8, self._recording, self.recording),
            Target("baselines", 5, self._baseline, self.baseline),
            Target("kept answers", 5, self._answer, self.answer),
        ]
        if self.proofs:
            found.append(Target("certificates", 4, self._proof, self.proof))
        return found

    # ------------------------------------------------------------------ models

    def _model(self, chance: Random) -> str:
        return mutated(SMALL, self.texts, chance)

    def _pieces(self, chance: Random) -> str:
        chosen = [chance.choice(self.pieces)[:600] for _ in range(chance.randint(1, 6))]
        if chance.random() < 0.5:  # beside a model that is whole, more of them mean something
            return SMALL + "\n".join(chosen[:2])
        text = 'system S "s"\n' + "".join(chosen)
        return mutated(text, self.texts, chance) if chance.random() < 0.5 else text

    def model(self, text: str, chance: Random) -> str:
        Path(self.path).write_text(text, encoding="utf-8", errors="surrogatepass", newline="")
        loaded = load_model(self.path)
        render_first(loaded.diagnostics, loaded.sources, Terminal())
        for source in loaded.sources[:1]:
            format_source(source)
        if loaded.model is None:
            assert has_errors(loaded.diagnostics)
            return "refused"
        structure(loaded.model)
        if chance.random() < 0.3:
            try:
                lower(loaded.model, Setting(), {})
            except LoweringError as error:
                render_first((error.diagnostic,), loaded.sources, Terminal())
                return "no system"
        return "a model"

    def _bytes(self, chance: Random) -> str:
        data = bytearray(SMALL.encode())
        for _ in range(chance.randint(1, 6)):
            data[chance.randrange(len(data))] = chance.randrange(256)
        return data.decode("latin-1")

    def bytes(self, text: str, chance: Random) -> str:
        found = decode("m.stpa", text.encode("latin-1"))
        if isinstance(found, Diagnostic):
            render_first((found,), (), Terminal())
            return "refused"
        return self.model(found.text, chance)

    def _setting(self, chance: Random) -> str:
        return mutated(chance.choice(["rush=2s", "HS-1", "M-1", "rush = 1.5s"]), [SMALL], chance)

    def setting(self, text: str, _chance: Random) -> str:
        found = setting_of(self.small, [text])
        return "refused" if isinstance(found, Diagnostic) else "a setting"

    @cached_property
    def small(self) -> Model:
        Path(self.path).write_text(SMALL, encoding="utf-8")
        model = load_model(self.path).model
        assert model is not None
        return model

    # ------------------------------------------------------------------ traces

    @cached_property
    def saved(self) -> str:
        """A true trace of the small model."""
        from checker.claims.story import tell
        from checker.system.explorer import Found, explore
        from checker.system.interpreter import Replayed, replay
        from checker.system.lowering import Reach
        from checker.system.terms import TRUE, disj

        (hazard,) = self.small.hazards
        fixed = setting_of(self.small, ["rush=2s", "HS-1"])
        assert isinstance(fixed, Setting), fixed
        lowered = lower(self.small, fixed, {"goal": Reach(hazard.conditions)})
        goal = disj(*(lowered.system.properties[name] for name in lowered.parts["goal"]))
        found = explore(lowered.system, goal)
        assert isinstance(found, Found)
        played = replay(lowered.system, found.run)
        assert isinstance(played, Replayed)
        trace = tell(lowered.system, found.run, played.states, TRUE, "c")
        text = trace_text(self.small, [Source("model.stpa", SMALL)], "c", trace)
        assert isinstance(text, str), text
        return text

    def _trace(self, chance: Random) -> str:
        if chance.random() < 0.2:
            return mutated(self.saved, [self.saved, SMALL], chance)
        return json.dumps(changed(json.loads(self.saved), chance))

    def trace(self, text: str, _chance: Random) -> str:
        try:
            trace = read_trace(text)
        except Wrong:
            return "refused"
        played = replay_saved(self.small, [Source("model.stpa", SMALL)], trace)
        return "replays" if played.result.replays else "does not replay"

    # ------------------------------------------------------------------ maps and recordings

    @cached_property
    def pods(self) -> Model:
        model = load_model(str(ROOT / "models" / "pod_termination.stpa")).model
        assert model is not None
        return model

    def _map(self, chance: Random) -> str:
        return mutated(self.map, [self.map], chance)

    def conform_map(self, text: str, _chance: Random) -> str:
        try:
            how = read_map(text)
            setting = setting_of(self.pods, how.settings)
            if isinstance(setting, Diagnostic):
                return "refused"
            system = lower(self.pods, setting, {}).system
            conformance = Conformance(system, how, Limits(300, 2.0))
            lines = "\n".join(json.dumps(event) for event in self.events[:24])
            recorded = read_events(lines, how)
            runs = [conformance.check(run, recorded.end) for run in recorded.runs[:2]]
        except (Wrong, LoweringError):
            return "refused"
        return _verdicts(runs)

    def _recording(self, chance: Random) -> str:
        lines = [json.dumps(event) for event in self.events[:24]]
        at = chance.randrange(len(lines))
        lines[at] = json.dumps(changed(self.events[at], chance))
        text = "\n".join(lines)
        return mutated(text, [text], chance) if chance.random() < 0.5 else text

    @cached_property
    def conformance(self) -> Conformance:
        how = read_map(self.map)
        setting = setting_of(self.pods, how.settings)
        assert isinstance(setting, Setting)
        return Conformance(lower(self.pods, setting, {}).system, how, Limits(300, 2.0))

    def recording(self, text: str, _chance: Random) -> str:
        try:
            recorded = read_events(text, self.conformance.how)
            runs = [self.conformance.check(run, recorded.end) for run in recorded.runs[:2]]
        except Wrong:
            return "refused"
        return _verdicts(runs)

    # ------------------------------------------------------------------ certificates

    def _proof(self, chance: Random) -> str:
        if chance.random() < 0.5:
            header, terms = chance.choice(self.headers)
            lines = json.dumps(changed(header, chance), indent=1).splitlines()
            return "\n".join([*(MARK + line for line in lines), *terms])
        return mutated(chance.choice(self.proofs), self.proofs, chance)

    def proof(self, text: str, _chance: Random) -> str:
        try:
            read_invariants(self.pods, read_header(text), text)
        except (Unreadable, NoQuestion):
            return "refused"
        return "read"

    # ------------------------------------------------------------------ baselines, kept answers

    def _baseline(self, chance: Random) -> str:
        result = self.result
        text = render_baseline([result], os.path.join(self.folder, "known.json"))
        if chance.random() < 0.4:
            return mutated(text, [text, SMALL], chance)
        return json.dumps(changed(json.loads(text), chance))

    def baseline(self, text: str, _chance: Random) -> str:
        path = os.path.join(self.folder, "known.json")
        Path(path).write_text(text, encoding="utf-8", errors="surrogatepass", newline="")
        known = read_baseline(path)
        if isinstance(known, Diagnostic):
            render_first((known,), (), Terminal())
            return "refused"
        accepted = known.accept(self.result)
        known.stale()
        render_baseline([accepted], path)
        return "a baseline"

    @cached_property
    def result(self) -> FileResult:
        """What a check found, with everything in it that an answer can have."""
        known = frozenset({("CA-2 fill", (("p", "1"),))})
        setting = Fixed((("rush", Fraction(3000)),), ("M-1",), (), (), (), ("hazard", "H-1"))
        fired = Fired(Fraction(1000, 3), "CA-2 fill", (("p", "1"),))
        recording = Recording(
            setting, (("rush", Fraction(7, 2)),), (("Tank.warm", True),), known, (fired,),
            Fraction(9),
        )  # fmt: skip
        step = TraceStep(fired.time, "Pump", "CA-2", "fill", "executed", (("p", "1"),))
        shown = Trace((("rush", "3s"),), (), (step,), "H-1", Fraction(7, 2), recording)
        claims = tuple(
            ClaimResult(
                name, "title", kind, self.path, 3, "H-1 unreachable", verdict, met, "bmc", 0.5, 4,
                shown if verdict is Verdict.REACHABLE else None, None, ("a note",),
            )
            for name, kind, verdict, met in (
                ("c", Kind.CHECK, Verdict.REACHABLE, False),
                ("UCA-1", Kind.UCA, Verdict.UNDECIDED, None),
                ("M-1", Kind.MITIGATION, Verdict.UNREACHABLE, True),
            )
        )  # fmt: skip
        return FileResult(self.path, "Valve", (), claims, ())

    @cached_property
    def answers(self) -> Answers:
        """A cache that holds one answer, about a model that stays as it is."""
        path = os.path.join(self.folder, "kept.stpa")
        Path(path).write_text(SMALL, encoding="utf-8")
        answers = Answers(Store(Path(self.folder) / "cache"), identity())
        loaded = load_model(path)
        answers.keep(self.asked, loaded.looked, loaded.sources, self.result)
        return answers

    @property
    def asked(self) -> Asked:
        return Asked("check", os.path.join(self.folder, "kept.stpa"), Effort(60.0, 40))

    @cached_property
    def entries(self) -> dict[str, bytes]:
        """What the cache holds, by the names of its files."""
        folder = self.answers.store.folder
        return {path.name: path.read_bytes() for path in sorted(folder.glob("*.answer"))}

    def _answer(self, chance: Random) -> str:
        """One entry of the cache as it lies there, its checksum right as a rule."""
        name = chance.choice(sorted(self.entries))
        head, _, body = self.entries[name].partition(b"\n")
        text = body.decode("utf-8")
        if chance.random() < 0.4:
            text = mutated(text, [text, SMALL], chance)
        else:
            text = json.dumps(changed(json.loads(text), chance))
        body = text.encode("utf-8", "surrogatepass")
        magic = head[: head.rindex(b" ") + 1].decode("ascii")
        right = chance.random() < 0.9
        sum_ = hashlib.sha256(body).hexdigest() if right else "0" * 64
        return f"{name}\n{magic}{sum_}\n{text}"

    def answer(self, text: str, _chance: Random) -> str:
        name, _, content = text.partition("\n")
        folder = self.answers.store.folder
        for other, whole in self.entries.items():
            (folder / other).write_bytes(whole)
        (folder / name).write_bytes(content.encode("utf-8", "surrogatepass"))
        found = self.answers.recall(self.asked, FileResult)
        self.answers.store.holdings()
        return "forgotten" if found is None else "recalled"


def _header_and_terms(text: str) -> tuple[Any, list[str]]:
    """What is read back of a certificate: its header, and what it defines by names of its own."""
    lines = text.splitlines()
    header = json.loads("\n".join(x.removeprefix(MARK) for x in lines if x.startswith(MARK)))
    names = tuple(f"(define-fun ${name}" for name in ("invariant", "piece.", "time.", "stage."))
    return header, [line for line in lines if line.startswith(names)]


def _verdicts(runs: list[ConformedRun]) -> str:
    return "conforms" if all(run.conforms for run in runs) else "leaves the model or undecided"


def folder() -> tempfile.TemporaryDirectory[str]:
    """Where the model under way is written; in memory where the machine has such a place."""
    return tempfile.TemporaryDirectory(dir="/dev/shm" if os.path.isdir("/dev/shm") else None)
