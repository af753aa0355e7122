"""From a resolved model to a ground timed transition system."""

from __future__ import annotations

from checker.system.lowering.lower import (
    Attribute,
    Goal,
    Lowered,
    Reach,
    Response,
    Violate,
    group_sizes,
    lower,
)
from checker.system.lowering.setting import AbstractionFailed, LoweringError, Setting

__all__ = [
    "AbstractionFailed",
    "Attribute",
    "Goal",
    "Lowered",
    "LoweringError",
    "Reach",
    "Response",
    "Setting",
    "Violate",
    "group_sizes",
    "lower",
]
