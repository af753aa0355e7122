"""How many examples a law is tried on: what it needs at least, and more under `nightly`."""

from __future__ import annotations

from hypothesis import settings


def examples(least: int) -> int:
    """`least`, or what the profile says where that is more."""
    profile = settings.get_profile(settings.get_current_profile_name())
    return max(least, profile.max_examples)
