"""Index sets: what `per`, `any` and aggregates range over."""

from __future__ import annotations

from typing import assert_never

from checker.model.expr import BoolSet, EnumSet, GroupSet, IndexSet, RangeSet
from checker.model.types import BoolType, EnumType, IntType, MemberType, Type


def domain_type(domain: IndexSet) -> Type:
    """The type of a variable that ranges over the set."""
    match domain:
        case GroupSet(group=group):
            return MemberType(group)
        case EnumSet(name=name, values=values):
            return EnumType(name, values)
        case BoolSet():
            return BoolType()
        case RangeSet(low=low, high=high):
            return IntType(low, high)
        case _:
            assert_never(domain)


def same_domain(one: IndexSet, other: IndexSet) -> bool:
    """Whether an index for one is an index for the other."""
    match one, other:
        case (GroupSet(group=here), GroupSet(group=there)):
            return here == there
        case (EnumSet(values=left), EnumSet(values=right)):
            return left == right
        case (BoolSet(), BoolSet()):
            return True
        case _:
            return False


def domain_name(domain: IndexSet) -> str:
    """The set as it is called in messages."""
    match domain:
        case GroupSet(group=group):
            return group
        case EnumSet(name=name):
            return name
        case BoolSet():
            return "bool"
        case RangeSet():
            return "a range"
        case _:
            assert_never(domain)


def index_type(domain: IndexSet) -> Type:
    """The type that an index for the set may have: `none` is allowed and selects nothing."""
    found = domain_type(domain)
    return MemberType(found.group, True) if isinstance(found, MemberType) else found
