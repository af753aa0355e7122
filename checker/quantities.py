"""Quantities in words: `250ms`, `1min 30s`, `1.5Gi`, `250m`; exact where a short decimal can be."""

from __future__ import annotations

import re
from collections.abc import Mapping
from fractions import Fraction
from types import MappingProxyType

_SECOND = 1000
_MINUTE = 60 * _SECOND
_HOUR = 60 * _MINUTE
_BINARY = (("Ti", 1 << 40), ("Gi", 1 << 30), ("Mi", 1 << 20), ("Ki", 1 << 10))
_SECONDS: Mapping[str, float] = MappingProxyType(
    {"": 1.0, "ms": 0.001, "s": 1.0, "min": 60.0, "h": 3600.0}
)


def seconds_of(text: str) -> float | None:
    """Seconds of the machine, from `60`, `90s`, `500ms`, `5min` or `1h`; None for anything else."""
    match = re.fullmatch(r"([0-9]{1,9}(?:\.[0-9]{1,9})?)(ms|s|min|h)?", text.strip())
    seconds = float(match[1]) * _SECONDS[match[2] or ""] if match else 0.0
    return seconds if seconds > 0 else None


def instant(ms: Fraction) -> str:
    """A model's time or duration, given in milliseconds; `~` in front where it was rounded."""
    if ms < 0:
        return "-" + instant(-ms)
    if ms == 0:
        return "0s"
    if ms < _SECOND:
        return _decimal(ms) + "ms"
    hours, rest = divmod(ms, _HOUR)
    minutes, rest = divmod(rest, _MINUTE)
    parts = []
    if hours:
        parts.append(f"{hours}h")
    if minutes:
        parts.append(f"{minutes}min")
    if rest:
        parts.append(_decimal(rest / _SECOND) + "s")
    rounded = any(part.startswith("~") for part in parts)
    return ("~" if rounded else "") + " ".join(part.lstrip("~") for part in parts)


def amount(value: int, unit: str) -> str:
    """A whole number of `bytes` or of `cpu` (millicores), or a plain number (`unit` empty)."""
    if unit == "bytes":
        for suffix, size in _BINARY:
            if (
                value
                and value % (size // 1024 if size > 1024 else size) == 0
                and abs(value) >= size
            ):
                return _decimal(Fraction(value, size)) + suffix
        return str(value)
    if unit == "cpu":
        return str(value // 1000) if value % 1000 == 0 else f"{value}m"
    return str(value)


def _decimal(value: Fraction, digits: int = 6) -> str:
    """`value` as a decimal with at most `digits` places; `~` in front where that rounds."""
    scaled = value * 10**digits
    whole = round(scaled)
    sign, whole = ("-", -whole) if whole < 0 else ("", whole)
    text = f"{sign}{whole // 10**digits}.{whole % 10**digits:0{digits}d}".rstrip("0").rstrip(".")
    if abs(scaled) == whole:
        return text
    short = f"{float(value):.3f}"
    return "~" + (short if float(short) else f"{float(value):.3g}")
