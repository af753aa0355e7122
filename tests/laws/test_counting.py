"""What counters cannot reach no group reaches: on random models of members that are all alike."""

from __future__ import annotations

from hypothesis import HealthCheck, event, given, settings
from hypothesis import strategies as st

from checker.claims.counted import counted
from checker.claims.questions import at_size, question
from checker.system.explorer import Found, OutOfBudget, Unreachable, explore
from checker.system.lowering import Lowered, lower
from checker.system.terms import Term, disj
from checker.system.zonegraph import Limits
from tests.laws.effort import examples
from tests.rules.deciding import model_of, written

PHASES = ("a", "b", "c")


@st.composite
def conditions(draw: st.DrawFn, member: bool) -> str:
    """A predicate over what is shared, what is counted and, for a member, its own state."""
    some = f"{draw(st.sampled_from(('some', 'all')))}(j in N: {draw(_of('j'))})"
    count = (
        f"count(j in N: {draw(_of('j'))}) {draw(st.sampled_from(('<', '>', '==')))} "
        f"{draw(st.integers(0, 2))}"
    )
    options = ["Q.flag", "not Q.flag", "K.seen", "Q.k < 2", "Q.k == 1", some, count]
    if member:
        options += [draw(_of("n"))] * 4
    parts = draw(st.lists(st.sampled_from(options), min_size=1, max_size=2))
    return draw(st.sampled_from((" and ", " or "))).join(parts)


def conditions_without_belief() -> st.SearchStrategy[str]:
    return conditions(False).map(lambda text: text.replace("K.seen", "Q.flag"))


@st.composite
def _of(draw: st.DrawFn, name: str) -> str:
    phase = f"P[{name}].phase {draw(st.sampled_from(('==', '!=')))} {draw(st.sampled_from(PHASES))}"
    return draw(st.sampled_from((phase, f"P[{name}].up", f"not P[{name}].up")))


@st.composite
def effects(draw: st.DrawFn, member: bool) -> str:
    phase = draw(st.sampled_from(PHASES))
    chosen = f"if Q.flag then {phase} else {draw(st.sampled_from(PHASES))}"
    shared = ["Q.flag = not Q.flag", "Q.k = min(Q.k + 1, 2)", "Q.k = 0"]
    own = [f"P[n].phase = {draw(st.sampled_from((phase, chosen)))}", "P[n].up = not P[n].up"]
    whole = [f"all m in N: P[m].phase = {chosen}", "all m in N: P[m].up = Q.flag"]
    options = own * 2 + shared if member else shared + whole
    parts = draw(st.lists(st.sampled_from(options), min_size=1, max_size=3, unique=True))
    return ", ".join({p.split("=")[0]: p for p in parts}.values())


@st.composite
def texts(draw: st.DrawFn) -> str:
    lines = [
        "param members : int = 2 in 0..",
        "group N[members]",
        "process P per N {\n    state phase : a | b | c = a\n    state up : bool = true\n}",
        "process Q {\n    state flag : bool = false\n    state k : 0..2 = 0\n}",
        "controller K controls P, Q {",
        f"model seen follows {draw(conditions_without_belief())} latest within 0s..1s",
    ]
    windows = ("", "", "within 1s..2s", "within 1s", "immediately")
    for i in range(draw(st.integers(1, 3))):
        how = draw(st.sampled_from(("per n in N", "any n in N", "")))
        guard, done = draw(conditions(bool(how))), draw(effects(bool(how)))
        window = draw(st.sampled_from(windows))
        lines.append(f"control CA-{i + 1} {how} -> Q when {guard} {window} do {done}")
    return written(draw(conditions(False)), "\n".join([*lines, "}"]))


@settings(max_examples=examples(80), deadline=None, suppress_health_check=list(HealthCheck))
@given(texts(), st.integers(0, 3))
def test_counters_reach_what_the_group_reaches(text: str, size: int) -> None:
    model = model_of(text)
    asked = question(model, model.checks[-1])
    assert asked is not None
    asked = at_size(asked, "members", size, model.checks[-1].span)
    whole = lower(model, asked.setting, {"goal": asked.goal})
    many = counted(model, asked, "N")
    if isinstance(many, str):
        event("not counted")
        return
    few = explore(many.system, goal_of(many), Limits(4_000, 2.0))
    if isinstance(few, OutOfBudget):
        event("too large")
        return
    if isinstance(few, Unreachable):
        seen = explore(whole.system, goal_of(whole), Limits(4_000, 2.0))
        event(f"unreachable, {type(seen).__name__}")
        assert not isinstance(seen, Found), seen
    else:
        event("reachable")


def goal_of(lowered: Lowered) -> Term:
    return disj(*(lowered.system.properties[name] for name in lowered.parts["goal"]))
