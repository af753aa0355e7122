"""Mutants of a model: copies in which one guard, window or effect says something else.

A part of a model whose mutants change no verdict and no trace is decoration: the claims would be
the same without it. Mutants are made through the syntax tree, so that each is still a model:

    guard   a conjunct of `when` is left out, unless all it does is to keep the action from doing
            again what is done already (`when not X do X = true`): without it the same happens,
            at once, or after a lower bound where nothing undoes it
    window  a lower bound is taken away, an upper bound is an hour later, a period seven minutes
            longer, `immediately` is at any time
    effect  one assignment is left out
    belief  what a controller is told arrives an hour later

`python -m tests.models.mutating k8s/jobs k8s/cloud` tries every mutant of these files and names
those that nothing tells from the original; without names it tries all files of `k8s.stpa`. A mutant
that does the same as the original, whatever is claimed, stands with the reason in `equivalent.py`;
one that stands there and yet is told from the original is named as well.
"""

from __future__ import annotations

import sys
import tempfile
from collections.abc import Container, Iterable, Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from checker.diagnostics import Severity, Span
from checker.pipeline import Options, check_file
from checker.results import ClaimResult, FileResult, Trace, Verdict
from checker.syntax import tree
from checker.syntax.parser import parse
from checker.syntax.sources import Source
from tests.models.equivalent import EQUIVALENT
from tests.models.packaged import MODELS, path, text
from tests.models.surveys import FILES

GLANCE, LOOK = Options(timeout=2.0), Options(timeout=20.0)
"""Most mutants are noticed at a glance; only what is left is looked at for longer."""
NOTHING = ("0s", "0ms")
STEADY = "zones"
"""The engine whose traces depend on nothing but the model: others race."""
ASKED_BY = {"k8s/delivery": ("k8s/delivery", "k8s/delivery_pull", "k8s/delivery_push")}
"""Files about which others make claims."""
Said = tuple[Verdict, bool | None, Trace | None]


@dataclass(frozen=True, slots=True)
class Mutant:
    """A file's text with one range replaced; `what` tells it, in the part that `where` names."""

    name: str
    line: int
    where: str
    what: str
    text: str

    @property
    def key(self) -> tuple[str, str]:
        """What it is called in the table of equivalent mutants: no line, which any edit changes."""
        return self.name, f"{self.where}: {self.what}"

    def __str__(self) -> str:
        return f"{self.name}, line {self.line}, {self.where}: {self.what}"


class Noticed(Exception):
    """A claim came out otherwise."""


def files() -> list[str]:
    """All mechanisms of Kubernetes that have a behaviour of their own."""
    return [name for name in FILES if any(True for _ in mutants(name))]


# ------------------------------------------------------------------------------ making them


def mutants(name: str) -> Iterator[Mutant]:
    """All mutants of a file, in the order of its text."""
    whole = text(name)

    def mutant(where: str, span: Span, instead: str, what: str) -> Mutant:
        line = whole.count("\n", 0, span.start) + 1
        changed = whole[: span.start] + instead + whole[span.end :]
        return Mutant(name, line, where, " ".join(what.split()), changed)

    components = [i for i in parse(Source(name, whole)).file.items if isinstance(i, tree.Component)]
    lasting = what_stays((m for c in components for m in c.members), whole)
    for item in components:
        for member in item.members:
            where = f"{item.name.text}.{_called(member)}"
            if isinstance(member, tree.Action):
                once = _once(member, whole, lasting)
                for clause in member.clauses:
                    for span, instead, what in _clause(clause, whole):
                        if what != f"without `{once}`":
                            yield mutant(where, span, instead, what)
            elif isinstance(member, tree.Belief) and member.follows is not None:
                timing = member.follows.timing
                if timing is not None:
                    for span, instead, what in _clause(timing, whole):
                        yield mutant(where, span, instead, f"belief, {what}")


def _called(member: tree.Member) -> str:
    """What a member of a component is called there."""
    if isinstance(member, tree.Action):
        return " ".join(i.text for i in (member.ident, member.name) if i is not None)
    return member.name.text


Edit = tuple[Span, str, str]


def _clause(clause: tree.Clause, whole: str) -> Iterator[Edit]:
    match clause:
        case tree.When(condition):
            parts = list(_conjuncts(condition))
            for left_out in parts:
                kept = [f"({_of(p, whole)})" for p in parts if p is not left_out]
                instead = " and ".join(kept) or "true"
                yield condition.span, instead, f"without `{_of(left_out, whole)}`"
        case tree.Within(low, high):
            if high is not None:
                yield high.span, f"({_of(high, whole)}) + 1h", "an hour later"
            if low is not None and _of(low, whole) not in NOTHING:
                yield low.span, "0s", "without lower bound"
        case tree.Every(low=low):
            yield low.span, f"({_of(low, whole)}) + 7min", "a longer period"
        case tree.Immediately():
            yield clause.span, "", "not at once"
        case tree.Do(effects):
            for effect in effects:
                kept = [_at(e.span, whole) for e in effects if e is not effect]
                instead = f"do {', '.join(kept)}" if kept else ""
                yield clause.span, instead, f"without `{_at(effect.span, whole)}`"


def _once(action: tree.Action, whole: str, lasting: Container[str]) -> str | None:
    """The conjunct without which the action would do no more than to repeat what it has done.

    Only where it writes one thing, and may do so as soon as its guard holds, or what it has written
    stays: then whatever it may do at what time, it may do without that conjunct as well.
    """
    effects = [e for c in action.clauses if isinstance(c, tree.Do) for e in c.effects]
    lows = [c.low for c in action.clauses if isinstance(c, tree.Within) and c.low is not None]
    chooses = any(isinstance(b, tree.Choice) for b in action.binders)
    if len(effects) != 1 or chooses:
        return None
    (effect,) = effects
    target = _at(effect.target.span, whole)
    if _last(target) not in lasting and any(_of(low, whole) not in NOTHING for low in lows):
        return None
    return {"true": f"not {target}", "false": target}.get(_of(effect.value, whole))


def what_stays(members: Iterable[tree.Member], whole: str) -> set[str]:
    """The states to which all that writes them gives one and the same value."""
    values: dict[str, set[str]] = {}
    for action in (m for m in members if isinstance(m, tree.Action)):
        for clause in action.clauses:
            writes = clause.effects if isinstance(clause, tree.Do) else ()
            writes = clause.then if isinstance(clause, tree.Lasts) else writes
            for effect in writes:
                values.setdefault(_last(_at(effect.target.span, whole)), set()).add(
                    _of(effect.value, whole)
                )
    return {target for target, given in values.items() if len(given) == 1}


def _last(target: str) -> str:
    """`phase` of `Drained.phase[p]`."""
    return target.partition("[")[0].rpartition(".")[2].strip()


def _conjuncts(expr: tree.Expr) -> Iterator[tree.Expr]:
    if isinstance(expr, tree.Binary) and expr.op == "and":
        yield from _conjuncts(expr.left)
        yield from _conjuncts(expr.right)
    else:
        yield expr


def _of(expr: tree.Expr, whole: str) -> str:
    return _at(expr.span, whole)


def _at(span: Span, whole: str) -> str:
    return whole[span.start : span.end]


# ----------------------------------------------------------------------------- trying them


def survives(mutant: Mutant, *, glance: bool = False) -> bool:
    """Whether no claim tells the mutant from the original. A claim that is undecided tells nothing;
    a mutant that is no sound model (a time-lock, a value out of its range) is told from it. At a
    glance only claims that are not met are seen, and no trace is compared."""
    with tempfile.TemporaryDirectory() as folder:
        for part in MODELS.rglob("k8s/*.stpa"):
            copy = Path(folder) / part.relative_to(MODELS)
            copy.parent.mkdir(exist_ok=True)
            copy.write_text(part.read_text(encoding="utf-8"), encoding="utf-8")
        (Path(folder) / f"{mutant.name}.stpa").write_text(mutant.text, encoding="utf-8")
        asking = [(Path(folder) / f"{root}.stpa", root) for root in _roots(mutant.name)]
        if any(_accepted(file, GLANCE) is None for file, _ in asking):
            return False
        return glance or not any(_noticed(file, root) for file, root in asking)


def _roots(name: str) -> tuple[str, ...]:
    return ASKED_BY.get(name, (name,))


@cache
def original(name: str) -> dict[tuple[str, str], Said]:
    return {_key(claim): _said(claim) for claim in check_file(str(path(name)), LOOK).claims}


def _accepted(file: Path, options: Options) -> FileResult | None:
    """Nothing where some claim is not met, or the mutant is no sound model; else what was said."""

    def refuse(claim: ClaimResult) -> None:
        if claim.met is False:
            raise Noticed

    try:
        result = check_file(str(file), options, refuse)
    except Noticed:
        return None
    if any(d.severity is Severity.ERROR for d in result.diagnostics):
        return None
    return result


def _noticed(file: Path, root: str) -> bool:
    """Every claim of the original is met. So a claim that is not met is enough; only where there is
    none, the original is asked as well, and traces are compared."""
    result = _accepted(file, LOOK)
    if result is None:
        return True
    return any(_differ(original(root).get(_key(c)), _said(c)) for c in result.claims)


def _differ(before: Said | None, now: Said) -> bool:
    if before is None or Verdict.UNDECIDED in (before[0], now[0]):
        return False
    traces = (before[2], now[2])
    return before[:2] != now[:2] or (None not in traces and traces[0] != traces[1])


def _key(claim: ClaimResult) -> tuple[str, str]:
    return claim.kind.value, claim.ident


def _said(claim: ClaimResult) -> Said:
    return claim.verdict, claim.met, claim.trace if claim.engine == STEADY else None


def objection(mutant: Mutant, equivalent: Container[tuple[str, str]]) -> str | None:
    """What speaks against the claims of its file, or against the table of equivalent mutants."""
    listed = mutant.key in equivalent
    if survives(mutant) == listed:
        return None
    return "it is listed, and told from the original" if listed else "nothing tells it"


def main(names: Sequence[str]) -> int:
    left = 0
    for name in names or files():
        tried = list(mutants(name))
        for mutant in tried:
            wrong = objection(mutant, EQUIVALENT)
            if wrong is not None:
                left += 1
                print(f"{mutant}: {wrong}", flush=True)
        print(f"{name}: {len(tried)} mutants", flush=True)
    return min(left, 1)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
