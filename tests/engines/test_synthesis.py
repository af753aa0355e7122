"""Regions that are found: exact on systems whose answer is known, and on random ones."""

from __future__ import annotations

import time
from fractions import Fraction

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from checker.engines.contract import Budget
from checker.engines.cubes import Cube, Member, Space, smaller, turned
from checker.engines.linear import Constraint, constraint
from checker.engines.region import at_point
from checker.engines.synthesis import Settled, at_values, settle, with_values
from checker.smt.session import Stopped
from checker.system.domains import Infinite, rigid_choices
from checker.system.evaluate import holds
from checker.system.explorer import Found as Reached
from checker.system.explorer import explore
from checker.system.system import Domain, Rigid, System
from checker.system.terms import TRUE, Sort, Term, add, conj, integer, lt, negate, real
from tests.engines.agreement import assert_replays, budget
from tests.engines.systems import Draft, duration, flag, number, open_race
from tests.laws.strategies import PROPERTY, systems

GRACE, TOLD, SYNCED = (duration(n) for n in ("grace", "told", "synced"))


def asked(system: System, goal: str) -> System:
    """The system with the one property that synthesis looks at."""
    return System(**{n: getattr(system, n) for n in system.__slots__} | {  # type: ignore[arg-type]
        "properties": {"goal": system.prop(goal)}
    })  # fmt: skip


def space_of(system: System, *names: str) -> Space:
    return Space(system, names, time.monotonic() + 60)


def no_shortcut(left: Term, fixed: object, seconds: float) -> None:
    return None


def found(
    system: System,
    *names: str,
    fixed: dict[str, Fraction] | None = None,
    bound: Budget | None = None,
) -> Settled:
    return settle(
        [system], space_of(system, *names), (), fixed or {}, bound or budget(60), no_shortcut
    )


def same_set(space: Space, cubes: tuple[Cube, ...] | None, term: Term) -> bool:
    assert cubes is not None
    mine = space.union(cubes)
    return not space.possible(conj(mine, negate(term))) and not space.possible(
        conj(term, negate(mine))
    )


@pytest.mark.parametrize("nodes", [1, 2])
def test_the_race_is_lost_exactly_where_grace_is_not_longer(nodes: int) -> None:
    system = asked(open_race(nodes), "late")
    names = ("grace", "told", "synced")
    answer = found(system, *names)
    assert answer.exact
    space = space_of(system, *names)
    assert same_set(space, answer.safe, lt(add(TOLD, SYNCED), GRACE))
    assert same_set(space, answer.unsafe, negate(lt(add(TOLD, SYNCED), GRACE)))
    assert answer.safe is not None and len(answer.safe) == 1 and len(answer.safe[0]) == 1
    for piece in answer.pieces:
        assert_replays(system, piece.found, "goal")
        assert holds(space.cube(piece.cube), piece.found.run.rigid)


def test_fixed_values_are_put_in() -> None:
    system = asked(open_race(), "late")
    fixed = {"told": Fraction(300), "synced": Fraction(500)}
    answer = found(system, "grace", "told", "synced", fixed=fixed)
    assert answer.exact
    assert answer.unsafe == ((constraint({"grace": Fraction(1)}, Fraction(-800), False),),)
    assert answer.safe == ((constraint({"grace": Fraction(-1)}, Fraction(800), True),),)


def test_what_is_not_asked_for_is_chosen_by_each_run() -> None:
    """`told` may be anything up to a minute: only a longer grace is safe, and grace ends there."""
    answer = found(asked(open_race(), "late"), "grace", "synced")
    assert answer.exact
    space = space_of(open_race(), "grace", "synced")
    assert same_set(space, answer.safe, lt(add(real(60_000), SYNCED), GRACE))


def test_the_borders_of_a_strict_bound_are_exact() -> None:
    draft = Draft("strict")
    wait = draft.parameter("wait")
    draft.flags("late")
    draft.act("late", TRUE, {"late": TRUE}, wait, 5000, strict=True)
    answer = found(asked(draft.done(late=flag("late")), "late"), "wait")
    assert answer.exact
    space = space_of(draft.done(), "wait")
    assert same_set(space, answer.unsafe, lt(wait, real(5000)))


def retries() -> System:
    """Up to `k` retries of a second each end before `limit` seconds iff k < limit, or are off."""
    draft = Draft("retries")
    natural = Domain(Sort.INT, low=integer(0), high=integer(4))
    draft.rigids += [Rigid("k", natural), Rigid("limit", natural)]
    on = draft.switch("on")
    draft.counter("tries", high=5)
    draft.flags("late")
    tries, k, limit = number("tries"), number("k"), number("limit")
    draft.act("retry", conj(on, lt(tries, k)), {"tries": add(tries, integer(1))}, 1000, 1000)
    draft.act("late", conj(on, negate(lt(tries, limit))), {"late": TRUE})
    return asked(draft.done(late=flag("late")), "late")


def test_whole_numbers_and_a_switch() -> None:
    system = retries()
    answer = found(system, "k", "limit", "on")
    assert answer.exact
    space = space_of(system, "k", "limit", "on")
    on, k, limit = flag("on"), number("k"), number("limit")
    assert same_set(space, answer.unsafe, conj(on, negate(lt(k, limit))))
    assert len(answer.unsafe[0]) == 2


def test_a_switch_that_is_not_asked_for_is_on_in_the_worst_case() -> None:
    system = retries()
    answer = found(system, "k", "limit")
    assert answer.exact
    space = space_of(system, "k", "limit")
    assert same_set(space, answer.safe, lt(number("k"), number("limit")))


def test_runs_without_end_of_kinds_are_given_up() -> None:
    """Each number of retries is a kind of run of its own."""
    draft = Draft("endless")
    draft.rigids.append(Rigid("k", Domain(Sort.INT, low=integer(0))))
    draft.rigids.append(Rigid("step", Domain(Sort.INT, low=integer(1), high=integer(1))))
    draft.counter("tries")
    draft.flags("late")
    tries, k = number("tries"), number("k")
    draft.act("retry", lt(tries, k), {"tries": add(tries, integer(1))}, 1000, 1000)
    draft.act("late", negate(lt(tries, k)), {"late": TRUE}, 0, 0)
    system = asked(draft.done(late=flag("late")), "late")
    answer = settle([system], space_of(system, "k"), (), {}, budget(60), no_shortcut, most=4)
    assert not answer.exact
    assert "more than 4 kinds of run" in answer.reason
    assert same_set(space_of(system, "k"), answer.unsafe, lt(k, integer(4)))


def test_a_budget_that_is_over_leaves_all_open() -> None:
    answer = found(asked(open_race(), "late"), "grace", "told", "synced", bound=budget(seconds=-1))
    assert not answer.exact and answer.pieces == () and answer.unsafe == ()
    assert answer.safe == ((),)


def test_values_put_into_a_system_leave_positions_alone() -> None:
    system = retries()
    narrow = with_values(system, {"k": 3, "on": True})
    assert [r.name for r in narrow.rigids] == ["limit"]
    assert [t.name for t in narrow.transitions] == [t.name for t in system.transitions]
    assert len(narrow.timers) == len(system.timers)


def test_values_put_into_a_cube() -> None:
    low = constraint({"a": Fraction(1), "b": Fraction(1)}, Fraction(-5), True)
    both = Member("on", frozenset((1,)))
    assert at_values((low, both), {"b": 2, "on": True}) == (
        constraint({"a": Fraction(1)}, Fraction(-3), True),
    )
    assert at_values((low, both), {"on": False}) is None
    assert at_values((low,), {"a": 3, "b": 2}) is None
    assert at_values((low,), {"a": 2, "b": 2}) == ()


class TestCubes:
    """Over x and y in 0..10 (whole), d a duration up to 10 s, c one of three colours."""

    def space(self, *names: str) -> Space:
        draft = Draft("plane")
        small = Domain(Sort.INT, low=integer(0), high=integer(10))
        draft.rigids += [Rigid("x", small), Rigid("y", small)]
        draft.rigids.append(Rigid("c", Domain(Sort.INT, labels=("red", "green", "blue"))))
        draft.parameter("d", high=10_000)
        return space_of(draft.done(), *names)

    def below(self, name: str, value: int) -> Constraint:
        return constraint({name: Fraction(1)}, Fraction(-value), False)

    def above(self, name: str, value: int) -> Constraint:
        return constraint({name: Fraction(-1)}, Fraction(value), False)

    def test_neighbours_become_one(self) -> None:
        cubes = ((self.below("x", 3),), (self.above("x", 4), self.below("x", 7)))
        assert smaller(self.space("x"), cubes) == ((self.below("x", 7),),)

    def test_neighbours_of_durations_do_not_where_a_gap_is_left(self) -> None:
        cubes = ((self.below("d", 3),), (self.above("d", 4), self.below("d", 7)))
        assert set(smaller(self.space("d"), cubes)) == set(cubes)

    def test_what_covers_everything_has_no_conditions(self) -> None:
        assert smaller(self.space("x"), ((self.below("x", 5),), (self.above("x", 5),))) == ((),)
        assert smaller(self.space("x"), ((self.below("x", 10),),)) == ((),)

    def test_what_is_contained_is_dropped(self) -> None:
        one = (self.below("x", 5),)
        assert smaller(self.space("x", "y"), ((self.below("x", 3), self.below("y", 3)), one)) == (
            one,
        )

    def test_what_is_impossible_is_dropped(self) -> None:
        assert smaller(self.space("x"), ((self.above("x", 11),),)) == ()

    def test_values_of_an_enumeration_are_gathered(self) -> None:
        cubes = ((Member("c", frozenset((0,))),), (Member("c", frozenset((2,))),))
        (cube,) = smaller(self.space("c"), cubes)
        assert cube == (Member("c", frozenset((0, 2))),)

    def test_turned_inside_out(self) -> None:
        space = self.space("x", "y")
        assert turned(space, ()) == ((),)
        assert turned(space, ((),)) == ()
        both = turned(space, ((self.below("x", 3), self.below("y", 3)),))
        assert both is not None and set(both) == {(self.above("x", 4),), (self.above("y", 4),)}

    def test_out_of_time(self) -> None:
        space = self.space("x")
        space.deadline = time.monotonic() - 1
        with pytest.raises(Stopped):
            smaller(space, ((self.below("x", 3),),))

    @settings(deadline=None, max_examples=60)
    @given(
        st.lists(
            st.lists(
                st.tuples(
                    st.integers(-2, 2), st.integers(-2, 2), st.integers(-9, 9), st.booleans()
                ),
                min_size=1,
                max_size=3,
            ),
            max_size=4,
        )
    )
    def test_nothing_is_gained_or_lost(self, rows: list[list[tuple[int, int, int, bool]]]) -> None:
        space = self.space("x", "y")
        cubes = [
            tuple(
                constraint({"x": Fraction(a), "y": Fraction(b)}, Fraction(c), strict)
                for a, b, c, strict in row
                if (a, b) != (0, 0)
            )
            for row in rows
        ]
        few = smaller(space, cubes)
        rest = turned(space, few)
        assert rest is not None
        assert len(few) <= len(cubes)
        for x in range(11):
            for y in range(11):
                point = {"x": x, "y": y, "c": 0, "d": Fraction(0)}
                before = holds(space.union(cubes), point)
                assert holds(space.union(few), point) == before
                assert holds(space.union(rest), point) != before


@settings(deadline=None, max_examples=60, suppress_health_check=list(HealthCheck))
@given(systems(), st.booleans())
def test_every_point_is_on_its_side(random: System, hide: bool) -> None:
    """Against the explorer at every admissible point; a hidden one is chosen by each run."""
    system = asked(random, PROPERTY)
    choices = rigid_choices(system, {})
    assert not isinstance(choices, Infinite)
    if not system.rigids or not choices:
        return
    names = [r.name for r in system.rigids][1 if hide and len(system.rigids) > 1 else 0 :]
    space = space_of(system, *names)
    answer = settle([system], space, (), {}, budget(8), no_shortcut)
    unsafe: dict[tuple[object, ...], bool] = {}
    for choice in choices:
        key = tuple(choice[n] for n in names)
        hit = isinstance(explore(at_point(system, choice), system.prop("goal")), Reached)
        unsafe[key] = unsafe.get(key, False) or hit
    for choice in choices:
        reached = unsafe[tuple(choice[n] for n in names)]
        if holds(space.union(answer.unsafe), choice):
            assert reached, choice
        elif answer.exact:
            assert not reached, choice
