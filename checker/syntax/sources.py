"""Source files: from bytes to text, or why not.

What is refused here never reaches the parser: what is no text, no UTF-8, too much, or the work of
another program.
"""

from __future__ import annotations

import re
from pathlib import Path

from checker import codes
from checker.diagnostics import Code, Diagnostic, Label, Source, Span

LARGEST_FILE = 4_000_000
"""Bytes. Models that people wrote have tens of thousands; this is far above what can be checked."""

_BOM = b"\xef\xbb\xbf"
_OTHER_ENCODINGS = ((b"\xff\xfe", "UTF-16"), (b"\xfe\xff", "UTF-16"))

_PASTA_SECTIONS = (
    "Goals",
    "Assumptions",
    "Losses",
    "Hazards",
    "SystemConstraints",
    "ControlStructure",
)
_PASTA = re.compile(
    rf"(?:\s|//[^\n]*|/\*.*?\*/)*+({'|'.join(_PASTA_SECTIONS)})(?!\w)(?:\s*\{{|\s*\n|\s*$)",
    re.DOTALL,
)


def load_source(path: str) -> Source | Diagnostic:
    """The text of the file at `path`, or the reason why there is none."""
    file = Path(path)
    try:
        if file.is_dir():
            return _refuse(
                codes.IS_A_FOLDER,
                f"`{path}` is a folder, not a file",
                help=f"name its files: `kcheck {path.rstrip('/')}/*.stpa`",
            )
        if file.exists() and not file.is_file():
            return _refuse(codes.UNREADABLE_FILE, f"`{path}` is no regular file")
        with file.open("rb") as stream:
            data = stream.read(LARGEST_FILE + 1)
    except FileNotFoundError:
        return _refuse(codes.NO_SUCH_FILE, f"there is no file `{path}`", help=_neighbour(file))
    except PermissionError:
        return _refuse(codes.UNREADABLE_FILE, f"`{path}` cannot be read: no permission")
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or str(error)
        return _refuse(codes.UNREADABLE_FILE, f"`{path}` cannot be read: {reason}")
    return decode(path, data)


def decode(name: str, data: bytes) -> Source | Diagnostic:
    """The text in `data`, called `name` in messages. Line ends become `\\n`, a BOM goes."""
    if len(data) > LARGEST_FILE:
        return _refuse(
            codes.FILE_TOO_LARGE,
            f"`{name}` is too large: more than {LARGEST_FILE // 1_000_000} MB",
            help="a model is text that people write; split a large one with `import`",
        )
    for mark, encoding in _OTHER_ENCODINGS:
        if data.startswith(mark):
            return _refuse(
                codes.NOT_UTF8,
                f"`{name}` is not UTF-8: it begins like {encoding}",
                help="save the file as UTF-8",
            )
    data = data.removeprefix(_BOM)
    if b"\0" in data:
        return _refuse(
            codes.BINARY_FILE,
            f"`{name}` is not text: byte {data.index(0)} is zero",
            help="a model is a text file in UTF-8",
        )
    try:
        text = data.decode("utf-8")
    except UnicodeDecodeError as error:
        line = data.count(b"\n", 0, error.start) + 1
        return _refuse(
            codes.NOT_UTF8,
            f"`{name}` is not UTF-8: byte {error.start} (line {line}) is 0x{data[error.start]:02x}",
            help="save the file as UTF-8",
        )
    text = text.replace("\r\n", "\n").replace("\r", "\n")
    if not text.strip():
        return _refuse(
            codes.EMPTY_FILE,
            f"`{name}` is empty",
            help='a model begins with `system NAME "title"`',
        )
    return _pasta(Source(name, text))


def _pasta(source: Source) -> Source | Diagnostic:
    found = _PASTA.match(source.text)
    if not found:
        return source
    return Diagnostic(
        codes.PASTA_FILE,
        f"`{source.path}` is a file of PASTA, not one of kcheck",
        Label(Span(source.path, *found.span(1)), f"the section `{found[1]}` of PASTA begins here"),
        notes=(
            "PASTA, a diagram editor for STPA, uses the extension `.stpa` as well; "
            "kcheck does not read its language",
        ),
        help='a file of kcheck begins with `system NAME "title"`',
    )


def _neighbour(file: Path) -> str | None:
    """A file beside the missing one that was perhaps meant."""
    from checker.syntax.hints import closest

    try:
        names = sorted(other.name for other in file.parent.iterdir() if other.suffix == ".stpa")
    except OSError:
        return None
    near = closest(file.name, names[:1000])
    return f"did you mean `{file.parent / near}`?" if near else None


def _refuse(code: Code, message: str, *, help: str | None = None) -> Diagnostic:
    return Diagnostic(code, message, help=help)
