"""Documents that someone hands in: text of bounded size, and values of the kinds that are expected.

JSON and TOML say little about what is in them; here it is said. Whatever is wrong with a document
is a `Wrong` with a sentence; nothing in a document is ever executed.
"""

from __future__ import annotations

import json
import re
import tomllib
from collections.abc import Iterator, Mapping
from fractions import Fraction
from typing import Any

MOST_BYTES = 16_000_000
MOST_TOML = 200_000
MOST_DIGITS = 60
_DECIMAL = re.compile(r"(-?\d+)(?:\.(\d+))?(?:[eE]([+-]?\d{1,3}))?", re.ASCII)
_FRACTION = re.compile(r"-?\d+(?:/\d+)?", re.ASCII)


class Wrong(Exception):
    """A document is not what it has to be, and why, in a sentence."""


def read_document(path: str, limit: int = MOST_BYTES) -> str:
    """The text of a file."""
    try:
        with open(path, "rb") as stream:
            data = stream.read(limit + 1)
    except (OSError, ValueError) as error:
        raise Wrong(f"`{path}` cannot be read: {getattr(error, 'strerror', None) or error}") from (
            None
        )
    if len(data) > limit:
        raise Wrong(f"`{path}` is too large: more than {limit // 1000} kB")
    try:
        return data.removeprefix(b"\xef\xbb\xbf").decode("utf-8")
    except UnicodeDecodeError as error:
        raise Wrong(f"`{path}` is not UTF-8: byte {error.start}") from None


def exact(text: str) -> Fraction:
    """The number that a decimal says, exactly."""
    match = _DECIMAL.fullmatch(text)
    if match is None or len(text) > MOST_DIGITS:
        raise Wrong(f"`{text[:40]}` is no number of at most {MOST_DIGITS} digits")
    if match[3] is not None and abs(int(match[3])) > MOST_DIGITS:
        raise Wrong(f"`{text[:40]}` is no number of at most {MOST_DIGITS} digits")
    return Fraction(text)


def fraction(value: object, what: str) -> Fraction:
    """A number as a fraction in a string, such as `"1500"` or `"10/3"`."""
    if isinstance(value, str) and len(value) <= 2 * MOST_DIGITS and _FRACTION.fullmatch(value):
        top, _, bottom = value.partition("/")
        if not bottom or int(bottom):
            return Fraction(int(top), int(bottom or 1))
    raise Wrong(f'{what} is no fraction such as "1500" or "10/3"')


def whole(text: str) -> int:
    """An integer of bounded size."""
    if len(text) > MOST_DIGITS:
        raise Wrong(f"a number of more than {MOST_DIGITS} digits")
    return int(text)


def json_of(text: str, *, decimals: bool = False) -> Any:
    """The value of a JSON text. Numbers are exact; `decimals`: some may be no integers."""
    try:
        return json.loads(
            text,
            parse_int=whole,
            parse_float=exact if decimals else _no_decimal,
            parse_constant=_no_constant,
        )
    except RecursionError:
        raise Wrong("it is nested too deeply") from None
    except ValueError as error:
        raise Wrong(f"it is no JSON: {error}") from None


def toml_of(text: str) -> dict[str, Any]:
    """The value of a TOML text, numbers exact."""
    try:
        return tomllib.loads(text, parse_float=exact)
    except RecursionError:
        raise Wrong("it is nested too deeply") from None
    except (ValueError, OverflowError) as error:
        raise Wrong(f"it is no TOML: {error}") from None


def _no_decimal(text: str) -> object:
    raise Wrong(f"`{text[:40]}`: numbers that are not whole stand as fractions in strings")


def _no_constant(text: str) -> object:
    raise Wrong(f"`{text}` is no number")


class Reader:
    """The members of an object, taken one by one; `done` refuses those that nobody asked for."""

    def __init__(self, value: object, where: str) -> None:
        if not isinstance(value, dict) or not all(isinstance(key, str) for key in value):
            raise Wrong(f"{where} is no object")
        self.value: Mapping[str, Any] = value
        self.where = where
        self.taken: set[str] = set()

    def get(self, key: str) -> Any:
        """The member, None where it is missing."""
        self.taken.add(key)
        return self.value.get(key)

    def _named(self, key: str) -> str:
        return f"`{key}` of {self.where}"

    def text(self, key: str, default: str | None = None) -> str:
        found = self.get(key)
        if found is None and default is not None:
            return default
        if not isinstance(found, str):
            raise Wrong(f"{self._named(key)} is no string")
        return found

    def integer(self, key: str) -> int:
        found = self.get(key)
        if not isinstance(found, int) or isinstance(found, bool):
            raise Wrong(f"{self._named(key)} is no whole number")
        return found

    def fraction(self, key: str) -> Fraction:
        return fraction(self.get(key), self._named(key))

    def texts(self, key: str) -> tuple[str, ...]:
        found = self.get(key)
        if found is None:
            return ()
        if not isinstance(found, list) or not all(isinstance(one, str) for one in found):
            raise Wrong(f"{self._named(key)} is no list of strings")
        return tuple(found)

    def pairs(self, key: str) -> tuple[tuple[str, Any], ...]:
        """An object's members, whatever they are; none where it is missing."""
        found = self.get(key)
        if found is None:
            return ()
        return tuple(Reader(found, self._named(key)).value.items())

    def objects(self, key: str) -> Iterator[Reader]:
        found = self.get(key)
        if found is None:
            return
        if not isinstance(found, list):
            raise Wrong(f"{self._named(key)} is no list")
        for number, one in enumerate(found, start=1):
            yield Reader(one, f"{self._named(key)}, number {number},")

    def optional(self, key: str) -> Reader | None:
        found = self.get(key)
        return None if found is None else Reader(found, self._named(key))

    def done(self) -> None:
        unknown = sorted(set(self.value) - self.taken)
        if unknown:
            raise Wrong(f"{self.where} has a member `{unknown[0][:60]}` that means nothing there")
