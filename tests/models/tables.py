"""The tables of models/README.md: what the paper says beside what the machine finds.

`python3 dev.py tables` runs all models of Kubernetes, each file by itself, and writes the part of
the page between its two marks, and the golden stories (`tests.models.golden`). A row is a claim of
a file; what the paper says of it is data (`tests.models.paper`). The last column of a row says
whether both agree.
"""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, replace
from fractions import Fraction

from checker.model.entities import Unreachable
from checker.model.wording import Wording
from checker.pipeline import feedback_of
from checker.quantities import instant
from checker.report.times import elapsed
from checker.results import CellResult, CellStatus, ClaimResult, Explanation, Kind, Verdict
from tests.models import golden, paper
from tests.models.packaged import MODELS, model, path
from tests.models.surveys import FILES, Found, bounds, found
from tests.models.surveys import regions as region_results

PAGE = MODELS / "README.md"
BEGIN = "<!-- begin: written by `python3 dev.py tables`, do not edit -->\n"
END = "<!-- end: written by `python3 dev.py tables` -->\n"
TOLD = "../tests/models/golden"

REGIONS = "### Section 5: exact safe regions"
REGION_SECONDS = 30.0

Every = Mapping[str, Found]
Computed = Mapping[tuple[str, str], str]
"""For a file and a check of it, the safe region as it was computed, in words."""


# ---------------------------------------------------------------------- rows


@dataclass(frozen=True, slots=True)
class How:
    """How a row was found: what differs from run to run is `by` and `s`; `steps` links to a story
    where there is one that is kept."""

    verdict: str
    by: str
    steps: str
    s: float


HOW = ("verdict", "by", "steps", "s")


def how(claim: ClaimResult, steps: str | None = None) -> How:
    by = claim.engine or claim.proof or ""
    length = str(len(claim.trace.steps)) if claim.trace is not None else ""
    return How(claim.verdict.value, by, length if steps is None else steps, claim.seconds)


def together(parts: Sequence[How]) -> How:
    """Several answers as one row: the verdict of all, the shortest trace."""
    verdicts = dict.fromkeys(p.verdict for p in parts)
    by = dict.fromkeys(b for p in parts for b in p.by.split(", ") if b)
    lengths = [int(p.steps) for p in parts if p.steps.isdigit()]
    steps = str(min(lengths)) if lengths else ""
    return How(", ".join(verdicts), ", ".join(by), steps, sum(p.s for p in parts))


def row(*cells: object, how: How, said: str) -> str:
    found = (how.verdict, how.by, how.steps, elapsed(how.s), said)
    return "| " + " | ".join(str(c).replace("|", "\\|") for c in (*cells, *found)) + " |"


def head(*names: str, last: str = "paper / machine") -> Iterator[str]:
    yield "| " + " | ".join((*names, *HOW, last)) + " |"
    yield "|---" * (len(names) + len(HOW) + 1) + "|"


def story(name: str, stem: str) -> str:
    """The length of a story, and where it is told."""
    return f"[{golden.steps(name, stem)}]({TOLD}/{name}/{stem}.txt)"


def stems(name: str, incident: str) -> list[str]:
    """The stories of an incident, one for each hazard."""
    stem = golden.incident_stem(incident)
    return sorted(p.stem for p in golden.folder_of(name).glob(f"{stem}-H-*.json"))


def file_of(name: str) -> str:
    return f"`{name.rpartition('/')[2]}`"


def claims(every: Every, kind: Kind) -> Iterator[tuple[str, ClaimResult]]:
    """Of each file those that it makes itself. (A scenario is shared: each file tells a part.)"""
    for name, found_ in every.items():
        for claim in found_.checked.claims:
            at_home = claim.path.replace(os.sep, "/").endswith(f"{name}.stpa")
            if claim.kind is kind and (at_home or kind is Kind.SCENARIO):
                if claim.verdict is not Verdict.NOT_CHECKED:
                    yield name, claim


def number(ident: str) -> int:
    return int(re.sub(r"\D", "", ident))


def agreement(claim: ClaimResult) -> str:
    return "undecided" if claim.met is None else "agree" if claim.met else "differ"


def numbers(ucas: Iterable[int]) -> str:
    return " ".join(map(str, sorted(ucas))) or "none"


# ---------------------------------------------------------------------- table 1


def purpose(every: Every) -> Iterator[str]:
    yield "### Table 1: losses, hazards, safety constraints"
    yield ""
    yield "What is unreachable is so as designed, with every scenario off, in each file that tells"
    yield "the hazard; the trace is the shortest to it with some scenario on."
    yield ""
    yield from head("", "title", "linked to", "files", "scenarios that reach it")
    shared = model("k8s/analysis")
    known = {h.ident: _of_hazard(every, h.ident) for h in shared.hazards}
    for loss in shared.losses:
        linked = tuple(h.ident for h in shared.hazards if loss.ident in h.losses)
        said = same(paper.LOSSES.get(loss.ident), linked)
        yield _summary(loss.ident, loss.title, linked, [known[h] for h in linked], said)
    for hazard in shared.hazards:
        said = same(hazard.ident in paper.LOSSES["L-1"], True)
        yield _summary(hazard.ident, hazard.title, hazard.losses, [known[hazard.ident]], said)
    for constraint in shared.constraints:
        linked = constraint.hazards
        said = same(paper.CONSTRAINTS.get(constraint.ident), linked)
        yield _summary(constraint.ident, constraint.title, linked, [known[h] for h in linked], said)


def same(paper: object, machine: object) -> str:
    return "agree" if paper == machine else "differ"


@dataclass(frozen=True, slots=True)
class _Known:
    """What is known of a hazard: where it is told, that it is unreachable as designed, which
    scenarios reach it, and the shortest of its stories."""

    files: frozenset[str]
    designed: tuple[How, ...]
    scenarios: frozenset[str]
    shortest: tuple[int, str]


def _of_hazard(every: Every, hazard: str) -> _Known:
    designed = [
        (name, how(claim))
        for name, claim in claims(every, Kind.CHECK)
        if claim.expected == f"{hazard} unreachable" and claim.met
    ]
    causes = [e for f in every.values() for e in f.explanations if e.hazard == hazard]
    stories = [
        (golden.steps(name, stem), story(name, stem))
        for name, claim in claims(every, Kind.UCA)
        for stem in (golden.uca_stem(claim.ident, hazard),)
        if hazard in _told(name, claim.ident)
    ]
    return _Known(
        frozenset(name for name, _ in designed),
        tuple(h for _, h in designed),
        frozenset(s for e in causes for s in e.scenarios),
        min(stories),
    )


def _summary(
    ident: str, title: str, linked: Sequence[str], known: Sequence[_Known], said: str
) -> str:
    files = frozenset(n for k in known for n in k.files)
    reaching = sorted({s for k in known for s in k.scenarios}, key=number)
    found_ = together([h for k in known for h in k.designed])
    return row(
        ident,
        title,
        " ".join(linked),
        len(files),
        " ".join(reaching),
        how=replace(found_, steps=min(k.shortest for k in known)[1]),
        said=said if found_.verdict == "unreachable" else "differ",
    )


# ---------------------------------------------------------------------- table 2


def scenarios(every: Every) -> Iterator[str]:
    yield "### Table 2: scenarios and the unsafe control actions that they explain"
    yield ""
    yield from head("scenario", "the paper", "the machine", "beyond its 30")
    causes: dict[str, set[int]] = {}
    for found_ in every.values():
        for cause in found_.explanations:
            for ident in cause.scenarios:
                causes.setdefault(ident, set()).update({number(cause.uca)} if cause.uca else ())
    answers: dict[str, list[How]] = {}
    for _, claim in claims(every, Kind.SCENARIO):
        answers.setdefault(claim.ident, []).append(how(claim))
    for ident, wanted in paper.SCENARIOS.items():
        mine = causes.get(ident, set())
        have, own = {n for n in mine if n <= 30}, {n for n in mine if n > 30}
        yield row(
            ident,
            numbers(wanted),
            numbers(have),
            numbers(own),
            how=together(answers.get(ident, [])),
            said=compared(wanted, have),
        )
    yield _feedback(every)


def compared(wanted: set[int], have: set[int]) -> str:
    more, less = have - wanted, wanted - have
    if less:
        return f"differ: {numbers(less)} is missing"
    return f"agree, and {numbers(more)} as well" if more else "agree"


def _feedback(every: Every) -> str:
    """The class without scenarios: what is believed agrees with the truth again, in time."""
    entries = [entry for name in every for entry in feedback_of(model(name))]
    stale = [entry.stale for entry in entries]
    bounded = all(s is not None for s in stale)
    in_time = all(reader.fits is not False for entry in entries for reader in entry.readers)
    again = [
        claim
        for _, claim in claims(every, Kind.CHECK)
        if " leads to " in claim.expected and " within " in claim.expected
    ]
    longest = max((s for s in stale if s is not None), default=Fraction(0))
    fine = bounded and in_time and again != [] and all(claim.met for claim in again)
    words = f"{len(entries)} beliefs are told within {instant(longest)}; {len(again)} proofs"
    return row(
        "process model, feedback",
        "none",
        "none" if fine else "some",
        words,
        how=together([how(claim) for claim in again]),
        said="agree" if fine else "differ",
    )


# ---------------------------------------------------------------------- table 3


def incidents(every: Every) -> Iterator[str]:
    yield "### Table 3: causes of incidents"
    yield ""
    yield from head("cause", "cases", "the paper", "the machine", "file")
    told = {claim.title: (name, claim) for name, claim in claims(every, Kind.INCIDENT)}
    for cause in paper.CAUSES:
        if cause.claim not in told:
            yield row(
                cause.claim,
                cause.cases,
                cause.scenario,
                "",
                "",
                how=How("", "", "", 0.0),
                said="differ: no claim",
            )
            continue
        name, claim = told.pop(cause.claim)
        count = next(i.count for i in model(name).incidents if i.title == claim.title)
        same = claim.expected.split()[0] == cause.scenario and count == cause.cases
        yield row(
            cause.claim,
            cause.cases,
            cause.scenario,
            claim.expected,
            file_of(name),
            how=how(claim, ", ".join(story(name, stem) for stem in stems(name, claim.title))),
            said=agreement(claim) if same else "differ",
        )
    for name, claim in told.values():
        yield row(
            claim.title,
            "",
            "",
            claim.expected,
            file_of(name),
            how=how(claim),
            said="beyond the paper",
        )


# ---------------------------------------------------------------------- table 4


def experiment(every: Every) -> Iterator[str]:
    yield "### Table 4: one pod is stopped under load"
    yield ""
    yield from head("stopped", "trials with errors, of 5", "the machine is asked")
    told = {
        claim.title: claim for name, claim in claims(every, Kind.CHECK) if name == "retry_chain"
    }
    for stopped in paper.EXPERIMENT:
        claim = told.pop(stopped.claim)
        same = (claim.verdict is Verdict.REACHABLE) == (stopped.trials > 0)
        yield row(
            stopped.tier,
            stopped.trials,
            claim.expected,
            how=how(claim),
            said=agreement(claim) if same else "differ",
        )
    for claim in told.values():
        if "stopped" in claim.title:
            yield row(claim.title, "", claim.expected, how=how(claim), said="beyond the paper")


# ---------------------------------------------------------------------- appendix


def appendix(every: Every) -> Iterator[str]:
    yield "### Appendix: unsafe control actions"
    yield ""
    listed = paper.listed()
    told = {number(claim.ident): (name, claim) for name, claim in claims(every, Kind.UCA)}
    yield from _ucas(every, {n: told[n] for n in sorted(told) if n in listed})
    yield ""
    yield "Beyond the paper: unsafe control actions that the machine found, and are claimed since."
    yield ""
    yield from _ucas(every, {n: told[n] for n in sorted(told) if n not in listed})
    yield ""
    yield from _grid(every)


def _ucas(every: Every, told: Mapping[int, tuple[str, ClaimResult]]) -> Iterator[str]:
    yield from head("UCA", "the paper", "the machine", "file", "minimal sets of scenarios")
    listed = paper.listed()
    for uca, (name, claim) in told.items():
        wanted = " ".join(_placed(*listed[uca])) if uca in listed else ""
        action, guideword, hazards = _claimed(name, claim.ident)
        same = uca not in listed or listed[uca] == (action.split()[0], column(guideword), hazards)
        stems_ = [golden.uca_stem(claim.ident, h) for h in _told(name, claim.ident)]
        lengths = ", ".join(story(name, stem) for stem in stems_)
        said = agreement(claim) if same else "differ"
        yield row(
            f"{claim.ident} {claim.title}",
            wanted,
            f"{action} {guideword} {' '.join(sorted(hazards))}",
            file_of(name),
            _sets(every[name], claim.ident, hazards),
            how=how(claim, lengths),
            said=said if uca in listed or said != "agree" else "beyond the paper",
        )


def _placed(action: str, column: str, hazards: frozenset[str]) -> tuple[str, str, str]:
    return action, column, " ".join(sorted(hazards))


def _claimed(name: str, ident: str) -> tuple[str, str, frozenset[str]]:
    """The action, the guideword and the hazards of a UCA as its file has them."""
    uca = next(u for u in model(name).ucas if u.ident == ident)
    action = f"{uca.action} {uca.action_name or ''}".strip()
    return action, uca.guideword.value, frozenset(uca.hazards)


def _told(name: str, ident: str) -> list[str]:
    """The hazards of a UCA that its file tells."""
    told = {h.ident for h in model(name).hazards if h.conditions}
    return sorted(told & _claimed(name, ident)[2])


def column(guideword: str) -> str:
    return next(column for column, words in paper.COLUMNS.items() if guideword in words)


def _sets(found_: Found, uca: str, hazards: frozenset[str]) -> str:
    """The sets that make it a cause, of each hazard."""
    by_hazard = {h: _said(found_.explanations, uca, h) for h in sorted(hazards)}
    if len(set(by_hazard.values())) == 1:
        return next(iter(by_hazard.values()))
    return "; ".join(f"{h}: {text}" for h, text in by_hazard.items())


def _said(causes: Sequence[Explanation], uca: str, hazard: str) -> str:
    sets = {frozenset(e.scenarios) for e in causes if (e.uca, e.hazard) == (uca, hazard)}
    least = [s for s in sets if not any(other < s for other in sets)]
    words = (" + ".join(sorted(s, key=number)) or "the design" for s in least)
    return ", ".join(sorted(words, key=lambda w: (len(w), w))) or "its own deviation only"


def _grid(every: Every) -> Iterator[str]:
    """The appendix as a grid: what the machine says of each of the paper's cells."""
    yield "The cells of the appendix, one row for each control action. **Bold** are the unsafe"
    yield "control actions of the paper, the others are beyond it; `!` marks what is hazardous and"
    yield "claimed by nobody."
    yield ""
    columns = tuple(paper.COLUMNS)
    yield "| control action | " + " | ".join(columns) + " | stopped too soon, applied too long |"
    yield "|---" * (len(columns) + 2) + "|"
    told = list({(c.action, c.guideword): c for name in every for c in every[name].cells}.values())
    for action, wanted in paper.APPENDIX.items():
        mine = [c for c in told if c.action.split()[0] == action]
        texts = [
            _cell([c for c in mine if c.guideword in words]) for words in paper.COLUMNS.values()
        ]
        name = f"{action} {wanted.source} to {wanted.target}"
        yield f"| {name} | {' | '.join(texts)} | no action lasts |"


def _cell(told: Sequence[CellResult]) -> str:
    claimed = {
        f.uca: f.status is CellStatus.CONFIRMED
        for c in told
        for f in c.findings
        if f.uca and f.status is not CellStatus.NOT_CHECKED
    }
    words = []
    for uca in sorted(claimed, key=number):
        name = f"**{uca}**" if number(uca) <= 30 else uca
        words.append(name if claimed[uca] else f"{name} refuted")
    for status, word in _WORDS.items():
        named = [c for c in told if c.status is status]
        if named:
            actions = ", ".join(c.action.partition(" ")[2] for c in named)
            words.append(f"{word} {actions}" if status in _NAMED else f"{len(named)} {word}")
    return "; ".join(words)


_WORDS = {
    CellStatus.HAZARDOUS: "!",
    CellStatus.UNDECIDED: "?",
    CellStatus.SAFE: "proved safe",
    CellStatus.ARGUED: "argued",
    CellStatus.NOT_CHECKED: "without a need to be held against",
    CellStatus.NOT_APPLICABLE: "not applicable",
}
_NAMED = (CellStatus.HAZARDOUS, CellStatus.UNDECIDED)


# ---------------------------------------------------------------------- section 5


def regions(every: Every, computed: Computed) -> Iterator[str]:
    yield REGIONS
    yield ""
    yield "A check proves that a hazard is unreachable inside of the declared bound and reachable"
    yield "everywhere else. The computed one is what `kcheck region` finds without being told,"
    yield "where all other parameters have the values of the model."
    yield ""
    yield from head(
        "check", "file", "hazard", "over", "declared", "computed", last="declared / computed"
    )
    for name, found_ in every.items():
        words = Wording(model(name))
        told = {c.title: c for c in found_.checked.claims if c.kind is Kind.CHECK}
        for title, check in bounds(name).items():
            claim = check.claim
            assert isinstance(claim, Unreachable) and claim.region is not None
            given = (*(f"{n} = {words.expression(v)}" for n, v in check.values), *check.switches)
            where = f" with {', '.join(given)}" if given else ""
            safe = computed.get((file_of(name), title), NOT_FOUND)
            said = "both exact" if safe.startswith("`") else "exact as declared"
            yield row(
                title,
                file_of(name),
                f"{claim.hazard}{where}",
                ", ".join(check.for_any),
                f"`{words.expression(claim.region)}`",
                safe,
                how=how(told[title]),
                said=said if told[title].met else "differ",
            )


NOT_FOUND = "not found"


def computed_now(names: Sequence[str]) -> Computed:
    """What is found without being told."""
    found_ = {}
    for name in names:
        for title, result in region_results(name, REGION_SECONDS).items():
            if result.exact:
                found_[file_of(name), title] = f"`{result.safe}`"
            elif result.safe != "false":
                found_[file_of(name), title] = f"at least `{result.safe}`"
    return found_


def computed_then(page: str) -> Computed:
    """What the page says of that."""
    lines = page[page.index(REGIONS) :].split("\n###")[0].splitlines()
    rows = [cells(line) for line in lines if line.startswith("| ")][1:]
    return {(file, title): safe for title, file, _, _, _, safe, *_ in rows if safe != NOT_FOUND}


def cells(line: str) -> list[str]:
    """The cells of a table's row."""
    return [c.strip().replace("\\|", "|") for c in re.split(r"(?<!\\)\|", line)[1:-1]]


def checks(every: Every) -> Iterator[str]:
    yield "### All checks"
    yield ""
    yield from head("check", "file", "claim", last="met")
    for name, claim in claims(every, Kind.CHECK):
        met = {True: "yes", False: "no", None: "undecided"}[claim.met]
        yield row(claim.title, file_of(name), claim.expected, how=how(claim), said=met)


# ---------------------------------------------------------------------- the page


def written(every: Every, computed: Computed) -> str:
    """The part of the page that is written by the command."""
    parts = (
        purpose(every),
        scenarios(every),
        incidents(every),
        experiment(every),
        appendix(every),
        regions(every, computed),
        checks(every),
    )
    text = "\n\n".join("\n".join(part) for part in parts)
    return f"{BEGIN}\n{text}\n\n{END}"


def now() -> str:
    """That part as it stands in the page."""
    text = PAGE.read_text(encoding="utf-8")
    return text[text.index(BEGIN) : text.index(END) + len(END)]


def steady(text: str) -> list[str]:
    """What must not differ from run to run: all but the engine, the time, and the length of traces
    of which no golden story is kept."""
    found_ = []
    columns: list[str] = []
    for line in text.splitlines():
        if not line.startswith("| "):
            columns = columns if line.startswith("|") else []
            found_.append(line)
            continue
        these = cells(line)
        columns = columns or these
        kept = [
            cell
            for column, cell in zip(columns, these, strict=True)
            if column not in ("by", "s") and (column != "steps" or "](" in cell)
        ]
        found_.append(" | ".join(kept))
    return found_


def main() -> None:
    every = {}
    for name in FILES:
        print(f"{path(name)}", file=sys.stderr, flush=True)
        every[name] = found(name)
    golden.write(every)
    text = PAGE.read_text(encoding="utf-8")
    PAGE.write_text(text.replace(now(), written(every, computed_now(FILES))), encoding="utf-8")


if __name__ == "__main__":
    main()
