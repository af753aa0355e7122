"""Models of a git revision: `HEAD~1:models/pod.stpa` as a file that can be read.

The file and what it imports are taken out of git's store into a folder of their own; nothing of the
work tree is touched, no filter and no hook runs. As in git, the path is seen from the top of the
repository, and from the working folder where it begins with `./`.
"""

from __future__ import annotations

import os
import posixpath
import subprocess
from pathlib import Path

from checker import codes
from checker.diagnostics import Diagnostic, Source
from checker.records import dataclass
from checker.syntax import tree
from checker.syntax.parser import parse
from checker.syntax.sources import decode

MOST_FILES = 1000
_SECONDS = 60


@dataclass(frozen=True, slots=True)
class Revision:
    """A file in a revision, both as they were written; git is asked in `folder`."""

    name: str
    path: str
    folder: str = "."


def revision_of(text: str) -> Revision | None:
    """The revision and path that a text names; None where it names a file of the work tree.

    A file of that very name is that file, and one letter before the colon is a drive.
    """
    name, colon, path = text.partition(":")
    if not colon or len(name) < 2 or not path or os.path.exists(text):
        return None
    return Revision(name, path)


def since(name: str, path: str) -> Revision:
    """The file at `path` in the work tree, as it was in a revision."""
    folder, file = os.path.split(path)
    return Revision(name, f"./{file}", folder or ".")


def take_out(revision: Revision, folder: str) -> str | Diagnostic:
    """The path of the model below `folder`, where it and its imports were written to."""
    try:
        git = _Git(revision.folder)
        wanted = f"{revision.name}^{{commit}}"
        commit = git.ask("rev-parse", "--verify", "--quiet", "--end-of-options", wanted)
        root = posixpath.normpath(_from_top(git, revision.path))
        target = _Checkout(git, commit.decode().strip(), folder)
        if not target.write(root):
            return _refusal(f"`{revision.path}` is no file in `{revision.name}`")
        target.follow(root)
    except _GitFailed as error:
        return _refusal(str(error) or f"git knows no revision `{revision.name}`")
    return os.path.join(folder, *root.split("/"))


class _GitFailed(Exception):
    """What git said."""


@dataclass(slots=True)
class _Checkout:
    """Writes files of one commit into a folder."""

    git: _Git
    commit: str
    folder: str

    def write(self, path: str) -> bool:
        """Whether there is a regular file of that path; it is written then."""
        if not _inside(path):
            return False
        listed = self.git.ask("ls-tree", "-z", "--full-tree", self.commit, "--", path)
        entry = listed.split(b"\0")[0].split(b"\t")[0].split()
        if len(entry) != 3 or entry[0] not in (b"100644", b"100755"):
            return False
        target = Path(self.folder, *path.split("/"))
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_bytes(self.git.ask("cat-file", "blob", entry[2].decode()))
        return True

    def follow(self, root: str) -> None:
        """Writes what the file imports, and what that imports, as far as the commit has it: the
        rest is looked for among the packaged models, or reported, when the model is read."""
        waiting, seen = [root], {root}
        while waiting and len(seen) <= MOST_FILES:
            path = waiting.pop()
            source = decode(path, Path(self.folder, *path.split("/")).read_bytes())
            for wanted in _imports(source) if isinstance(source, Source) else ():
                found = posixpath.normpath(posixpath.join(posixpath.dirname(path), wanted))
                if found not in seen and self.write(found):
                    seen.add(found)
                    waiting.append(found)


def _imports(source: Source) -> list[str]:
    found = [item.path for item in parse(source).file.items if isinstance(item, tree.Import)]
    return [path for path in found if path and "\0" not in path]


def _inside(path: str) -> bool:
    return not path.startswith(("../", "/")) and path not in (".", "..")


def _from_top(git: _Git, path: str) -> str:
    """The path as seen from the top of the repository."""
    if path.startswith(("./", "../")):
        prefix = git.ask("rev-parse", "--show-prefix").decode("utf-8", "surrogateescape")
        return posixpath.join(prefix.removesuffix("\n"), path)
    return path


@dataclass(frozen=True, slots=True)
class _Git:
    """The git of the repository that a folder belongs to."""

    folder: str

    def ask(self, *arguments: str) -> bytes:
        try:
            done = subprocess.run(
                ["git", "-C", self.folder, *arguments],
                capture_output=True,
                timeout=_SECONDS,
                check=False,
                env={**os.environ, "LC_ALL": "C", "GIT_TERMINAL_PROMPT": "0"},
            )
        except (OSError, subprocess.TimeoutExpired, ValueError) as error:
            raise _GitFailed(f"git cannot be asked: {error}") from None
        if done.returncode != 0:
            said = done.stderr.decode("utf-8", "replace").strip().splitlines()
            raise _GitFailed(said[0].removeprefix("fatal: ") if said else "")
        return done.stdout


def _refusal(message: str) -> Diagnostic:
    return Diagnostic(
        codes.NO_REVISION,
        message,
        help="write REVISION:PATH with PATH seen from the top of the repository, or ./PATH",
    )
