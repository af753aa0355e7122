"""Answers of `grid`, `trace`, `region` and `remedies` given again while nothing has changed.

(`kcheck check` keeps its own, see `checker.pipeline`: it also tells claims while they are asked.)
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from typing import Any, Protocol, TypeVar

from checker.cache.answers import Asked, open_answers
from checker.diagnostics import Source


class _Answer(Protocol):
    """A dataclass that knows the files that it is about, the root first."""

    @property
    def sources(self) -> tuple[Source, ...]: ...


Answer = TypeVar("Answer", bound=_Answer)


def remembered(
    asked: Asked,
    kind: type[Answer],
    cached: bool,
    ask: Callable[[], Answer],
    settled: Callable[[Answer], bool],
) -> tuple[Answer, str]:
    """The answer that was given before, and when (UTC); else what `ask` says, and nothing.

    What `ask` says is kept where it is `settled`: where nobody could find more by asking again.
    """
    answers = open_answers() if cached else None
    if answers is None:
        return ask(), ""
    known = answers.recall(asked, kind)
    if known is not None:
        return _with(known.result, known.sources), known.made
    answer = ask()
    if settled(answer):
        from checker.model.load import load_model

        loaded = load_model(asked.path)
        if loaded.sources == answer.sources:  # else someone has changed them meanwhile
            answers.keep(asked, loaded.looked, loaded.sources, _with(answer, ()))
    return answer, ""


def _with(answer: Answer, sources: tuple[Source, ...]) -> Answer:
    changed: Any = answer  # a dataclass, which no protocol can say
    result: Answer = replace(changed, sources=sources)
    return result


def again(made: str) -> str:
    """A sentence on when an answer was given."""
    when = made.replace("T", " ").replace("Z", " UTC")
    return f"Answered {when}; nothing has changed since. --no-cache asks again."


__all__ = ["again", "remembered"]
