"""Why the interpreter does not allow a step, in the words of the language."""

from __future__ import annotations

from fractions import Fraction

from checker.quantities import instant
from checker.system.evaluate import evaluate, holds
from checker.system.interpreter import State
from checker.system.system import AgeWindow, Domain, System, Transition
from checker.system.terms import FALSE, TRUE, Op, Term, const_value
from checker.system.wording import Words, show

MOST_NAMED = 4


def guard_text(words: Words, transition: Transition, branch: int) -> str:
    return words.say(transition.branches[branch].guard)


def window_texts(words: Words, system: System, transition: Transition) -> tuple[str, ...]:
    """The windows of a transition and when it is due, each with the condition that it has."""
    texts = [_window(words, window) for window in transition.windows]
    if transition.timer is not None:
        timer = system.timers[transition.timer]
        if timer.deadline is not None and timer.binding != FALSE:
            texts.append(_where(words, f"due after {words.say(timer.deadline)}", timer.binding))
    return tuple(texts)


def _where(words: Words, text: str, condition: Term) -> str:
    return text if condition == TRUE else f"{text} if {words.say(condition)}"


def _window(words: Words, window: AgeWindow) -> str:
    low, high = words.say(window.low), "" if window.high is None else words.say(window.high)
    text = f"{'after ' if window.strict else ''}{low}..{high}"
    return _where(words, text, window.when)


def effect_texts(words: Words, transition: Transition, branch: int) -> tuple[tuple[str, str], ...]:
    effects = transition.branches[branch].effects
    return tuple((name, _valued(words, term, words.domains[name])) for name, term in effects)


def _valued(words: Words, term: Term, domain: Domain) -> str:
    """A term for a variable of that domain: members of enumerations by name."""
    if term.op is Op.CONST:
        return show(const_value(term), domain)
    if term.op is Op.ITE:
        condition, then, orelse = term.args
        arms = (_valued(words, then, domain), _valued(words, orelse, domain))
        return f"if {words.say(condition)} then {arms[0]} else {arms[1]}"
    return words.say(term)


def overdue(system: System, state: State, until: Fraction) -> str:
    """Why time cannot pass until then: what is due before."""
    due: list[tuple[Fraction, str]] = []
    for i, timer in enumerate(system.timers):
        if timer.deadline is None or not holds(timer.binding, state.values):
            continue
        if holds(timer.active, state.values):
            at = state.stamps[i] + Fraction(evaluate(timer.deadline, state.values))
            if until > at:
                names = [t.name for t in system.transitions if t.timer == i] or [timer.name]
                due.append((at, names[0]))
    due.sort()
    texts = [f"{name} is due at {instant(at)}" for at, name in due[:MOST_NAMED]]
    more = f" and {len(due) - MOST_NAMED} more" if len(due) > MOST_NAMED else ""
    return f"time cannot go on to {instant(until)}: {', '.join(texts)}{more}"


def not_allowed(system: System, state: State, transition: int, branch: int) -> str:
    """Why a transition cannot fire in a state."""
    words = Words(system)
    chosen = system.transitions[transition]
    guard = chosen.branches[branch].guard
    if not holds(guard, state.values):
        failing = _failing(guard, state)
        texts = [_with_values(words, system, term, state) for term in failing[:MOST_NAMED]]
        return f"its guard does not hold: {'; '.join(texts)}"
    assert chosen.timer is not None
    age = state.age(chosen.timer)
    windows = " or ".join(window_values(system, state, chosen)) or "there is none here"
    return f"it has been enabled for {instant(age)}, and its window is {windows}"


def window_values(system: System, state: State, transition: Transition) -> list[str]:
    """The windows that count in a state, with the values of their bounds."""
    found = []
    for window in transition.windows:
        if holds(window.when, state.values):
            low = instant(Fraction(evaluate(window.low, state.values)))
            high = "" if window.high is None else instant(
                Fraction(evaluate(window.high, state.values)))  # fmt: skip
            found.append(f"{'after ' if window.strict else ''}{low}..{high}")
    return found


def _failing(guard: Term, state: State) -> list[Term]:
    parts = guard.args if guard.op is Op.AND else (guard,)
    return [part for part in parts if not holds(part, state.values)]


def _with_values(words: Words, system: System, term: Term, state: State) -> str:
    """`Pod.phase == serving` (Pod.phase is stopped)."""
    named = [n for n in _variables(term) if n in words.domains][:MOST_NAMED]
    values = []
    for name in named:
        value = show(state.values[name], words.domains[name])
        values.append(f"{words.labels.get(name, name)} is {value}")
    return f"{words.say(term)} ({', '.join(values)})" if values else words.say(term)


def _variables(term: Term) -> list[str]:
    found: dict[str, None] = {}
    stack = [term]
    while stack:
        node = stack.pop()
        if node.op is Op.VAR:
            found[node.name] = None
        stack.extend(reversed(node.args))
    return list(found)


__all__ = [
    "effect_texts",
    "guard_text",
    "not_allowed",
    "overdue",
    "window_texts",
    "window_values",
]
