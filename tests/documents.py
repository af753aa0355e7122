"""Documents that are executed: a page's models are written to files, its commands are run, and what
they say is compared with what the page says.

A ```stpa block that begins with `# NAME.stpa` is that file from there on; any other is a fragment,
which has to parse. Other files are blocks of their language that begin with `# NAME`. In a
```console block a line that begins with `$ ` is a command, what follows is what it says; a line
`...` stands for any lines. With UPDATE_DOCS=1 in the environment outputs without such a line are
written anew; read them before you keep them.
"""

from __future__ import annotations

import contextlib
import io
import os
import re
import shlex
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from checker.cli import run
from checker.diagnostics import Source
from checker.syntax.parser import parse

BLOCK = re.compile(r"^```(?P<language>\w+)\n(?P<text>.*?)^```$", re.DOTALL | re.MULTILINE)
FILE = re.compile(r"# (?P<name>[\w./-]+\.\w+)\n")


@dataclass(frozen=True)
class Step:
    """A command and what it says."""

    command: str
    said: str


def blocks(page: str) -> Iterator[tuple[str, str]]:
    for block in BLOCK.finditer(page):
        yield block["language"], block["text"]


def steps(text: str) -> list[Step]:
    """The commands of a console block."""
    found = []
    for part in re.split(r"^\$ ", text, flags=re.MULTILINE)[1:]:
        command, _, said = part.partition("\n")
        found.append(Step(command, said))
    return found


def steady(text: str) -> str:
    """The text without what differs between two runs: times of the machine, the engine that won.

    Columns are as wide as what is in them, so runs of blanks count as one where a time stands.
    """
    text = re.sub(r"(?m)((?:un)?reachable|undecided) +[\d.]+(?:ms|s|min) +", r"\1 T ", text)
    text = re.sub(r"(?m)^ {20,}(?=\S)", " " * 20, text)
    text = re.sub(r"(?m)^(\w+(?: \w+)?)  +((?:un)?reachable T)", r"\1  \2", text)
    text = re.sub(r"(?m)(^|; )[\d.]+(?:ms|s|min)$", r"\1T", text)
    text = re.sub(r"\d+ obligations", "N obligations", text)
    text = re.sub(r"trace of \d+\s+steps?", "trace of N steps", text)
    region = r"(?s)proved\s+by\s[^;]*;(\s+elsewhere\s(?:(?!\n\n).)*?;)\s+T(?=\n|$)"
    text = re.sub(region, r"proved;\1 T", text)
    return re.sub(r"(?s)(proved|steps?)\s+by\s.*?(?=\n\S|\n\n|$)", r"\1", text)


def agree(said: str, expected: str) -> bool:
    """Whether a page says what the command says, as far as it says it. Where lines are broken
    depends on how wide the figures of the machine are."""
    parts = re.split(r"(?m)^\.\.\.\n", steady(expected))
    pattern = ".*".join(re.escape(" ".join(part.split())) for part in parts)
    return re.fullmatch(pattern, " ".join(steady(said).split())) is not None


class _Screen(io.StringIO):
    """Where a command writes to: a terminal that can show any character."""

    encoding = "utf-8"


def executed(command: str) -> str:
    """What `kcheck ...` says, on both streams."""
    arguments = shlex.split(command)
    assert arguments[0] == "kcheck", f"only kcheck is run: {command}"
    said = _Screen()
    with contextlib.redirect_stdout(said), contextlib.redirect_stderr(said):
        run(arguments[1:])
    return without_progress(said.getvalue())


def without_progress(text: str) -> str:
    """What a command says, without the lines of a machine that takes its time."""
    return re.sub(r"(?m)^kcheck: .* \(\d+s\)\n", "", text)


def check_document(path: Path) -> None:
    """Run a page in the working directory."""
    page = path.read_text(encoding="utf-8")
    wrong: list[str] = []

    def renewed(block: re.Match[str]) -> str:
        language, text = block["language"], block["text"]
        named = FILE.match(text)
        if named is not None and language != "console":
            target = Path(named["name"])
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_text(text, encoding="utf-8")
        elif language == "stpa":
            mistakes = parse(Source(path.name, text)).diagnostics
            wrong.extend(f"{text}\n{mistake.message}" for mistake in mistakes)
        if language != "console":
            return block[0]
        parts = []
        for step in steps(text):
            said = executed(step.command)
            if not said.endswith("\n") and said:
                said += "\n"
            if not agree(said, step.said):
                wrong.append(f"$ {step.command}\n{said}")
            keep = agree(said, step.said) or re.search(r"(?m)^\.\.\.$", step.said)
            parts.append(f"$ {step.command}\n{step.said if keep else said}")
        return "```console\n" + "".join(parts) + "```"

    actual = BLOCK.sub(renewed, page)
    if os.environ.get("UPDATE_DOCS") == "1" and actual != page:
        path.write_text(actual, encoding="utf-8")
    assert wrong == [], f"{path.name} says something else than:\n" + "\n".join(wrong)
