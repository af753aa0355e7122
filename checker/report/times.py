"""How long something took and when it happened, as people read it: `250ms`, `1.1s`, `5min 30s`.

The only place where times are put into words. A model's times are exact fractions of milliseconds
and stay exact where a short decimal can say them; otherwise a `~` says that they were rounded.
Times of the machine's clock are rounded to what is worth knowing.
"""

from __future__ import annotations

from fractions import Fraction

_SECOND = 1000
_MINUTE = 60 * _SECOND
_HOUR = 60 * _MINUTE


def instant(ms: Fraction) -> str:
    """A model's time or duration, given in milliseconds."""
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


def elapsed(seconds: float) -> str:
    """A time of the machine's clock, given in seconds."""
    if seconds < 0.0005:
        return "0ms"
    if seconds < 0.0995:
        return f"{seconds * 1000:.0f}ms"
    if seconds < 9.95:
        return f"{seconds:.1f}s"
    return instant(Fraction(round(seconds)) * _SECOND)


def _decimal(value: Fraction, digits: int = 6) -> str:
    """`value` as a decimal with at most `digits` places; `~` in front where that rounds."""
    scaled = value * 10**digits
    whole = round(scaled)
    text = f"{whole // 10**digits}.{whole % 10**digits:0{digits}d}".rstrip("0").rstrip(".")
    if scaled == whole:
        return text
    short = f"{float(value):.3f}"
    return "~" + (short if float(short) else f"{float(value):.3g}")
