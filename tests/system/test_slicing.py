"""What a slice keeps, what it drops, and how its runs become runs of the whole."""

from __future__ import annotations

from checker.system.explorer import Found, explore
from checker.system.interpreter import Replayed, replay
from checker.system.run import Run
from checker.system.slicing import NotLifted, lift, slice_system
from checker.system.system import Latch
from checker.system.terms import FALSE, TRUE, conj, eq, ite, lt, negate
from tests.system.building import Build, flag, times


def test_only_the_cone_is_kept() -> None:
    b = Build()
    p, q, r = b.flag("p"), b.flag("q"), b.flag("r")
    b.flag("seen")
    b.latches.append(Latch("seen", r))
    b.within("make p", negate(p), {"p": TRUE}, 1, 2)
    b.within("make q", conj(p, negate(q)), {"q": TRUE, "r": TRUE}, 3, 4)
    b.within("use q", q, {"r": FALSE}, 5, 6)
    sliced = slice_system(b.system(bad=q, other=r), ["bad"])
    small = sliced.system
    assert [v.name for v in small.variables] == ["p", "q"]
    assert [t.name for t in small.transitions] == ["make p", "make q"]
    assert [t.name for t in small.timers] == ["make p", "make q"]
    assert small.transitions[1].branches[0].effects == (("q", TRUE),)
    assert small.latches == ()
    assert small.properties == {"bad": q}
    assert (sliced.transitions, sliced.branches, sliced.timers) == ((0, 1), ((0,), (0,)), (0, 1))


def test_a_lifted_run_fires_what_was_dropped_where_it_must() -> None:
    b = Build()
    p, n = b.flag("p"), b.flag("n")
    go = b.within("go", negate(p), {"p": TRUE}, 5, 6)
    beat = b.within("beat", TRUE, {"n": negate(n)}, 1, 2)
    system = b.system(bad=p)
    sliced = slice_system(system, ["bad"])
    assert [t.name for t in sliced.system.transitions] == ["go"]
    part = explore(sliced.system, "bad")
    assert isinstance(part, Found)
    lifted = lift(system, sliced, part.run)
    assert isinstance(lifted, Run)
    assert times(lifted) == [(2, beat), (4, beat), (5, go)]
    assert isinstance(replay(system, lifted, "bad"), Replayed)


def test_a_timer_stamped_by_others_is_kept_with_those_firings() -> None:
    b = Build()
    lost, n = b.flag("lost"), b.flag("n")
    silence = b.timer("silence", negate(lost), 3)
    b.fires("renew", TRUE, {"n": negate(n)}, restarts=(silence,))
    b.fires("elapse", negate(lost), {"lost": TRUE}, silence)
    sliced = slice_system(b.system(bad=lost), ["bad"])
    assert [t.name for t in sliced.system.transitions] == ["renew", "elapse"]
    assert sliced.system.transitions[0].branches[0].effects == ()


def test_a_deadline_that_nothing_dropped_discharges_is_kept() -> None:
    """`must` forces `go` although no firing is gated by it."""
    b = Build()
    p = b.flag("p")
    b.timer("must", negate(p), 3)
    b.fires("go", negate(p), {"p": TRUE})
    assert [t.name for t in slice_system(b.system(bad=p), ["bad"]).system.timers] == ["must"]


def test_how_a_system_may_start_is_kept() -> None:
    b = Build()
    x, y, p = b.count("x", 0, 3, None), b.count("y", 0, 3, None), b.flag("p")
    b.initially.append(lt(x, y))
    b.fires("up", TRUE, {"y": x})
    b.fires("go", lt(x, y), {"p": TRUE})
    assert [t.name for t in slice_system(b.system(bad=p), ["bad"]).system.transitions] == [
        "up",
        "go",
    ]
    frozen = slice_system(b.system(bad=lt(x, x), q=p, only=p), ["bad"])
    assert [v.name for v in frozen.system.variables] == ["x", "y"]
    assert frozen.system.transitions == ()


def test_latches_that_may_undo_themselves_keep_the_system_whole() -> None:
    b = Build()
    b.flag("odd")
    x = b.flag("x")
    b.latches.append(Latch("odd", negate(flag("odd"))))
    b.fires("flip", TRUE, {"x": negate(x)})
    assert len(slice_system(b.system(bad=flag("odd")), ["bad"]).system.transitions) == 1


def test_what_cannot_keep_up_is_not_lifted() -> None:
    b = Build()
    p = b.flag("p")
    b.within("go", negate(p), {"p": TRUE}, 5, 6)
    b.timer("dead end", deadline=1)
    system = b.system(bad=p)
    sliced = slice_system(system, ["bad"])
    part = explore(sliced.system, "bad")
    assert isinstance(part, Found)
    assert lift(system, sliced, part.run) == NotLifted(
        "what the slice leaves out cannot keep up with its run"
    )


def test_a_latch_that_samples_does_not_keep_the_system_whole() -> None:
    """What a belief is sent: the truth, once the last value sent has arrived."""
    b = Build()
    truth, sent, told = b.flag("truth"), b.flag("sent"), b.flag("told")
    b.latches.append(Latch("sent", ite(eq(sent, told), truth, sent)))
    b.fires("change", negate(truth), {"truth": TRUE})
    b.within("tell", negate(eq(sent, told)), {"told": sent}, 0, 1)
    b.fires("else", TRUE, {"other": negate(b.flag("other"))})
    small = slice_system(b.system(bad=told), ["bad"]).system
    assert [t.name for t in small.transitions] == ["change", "tell"]
    assert [v.name for v in small.variables] == ["truth", "sent", "told"]


def test_a_firing_that_only_hands_a_stamp_on_is_kept() -> None:
    b = Build()
    lost, n = b.flag("lost"), b.flag("n")
    silence, fresh = b.timer("silence", negate(lost), 3), b.timer("fresh", TRUE)
    hand = b.fires("hand over", TRUE, {"n": negate(n)}, copies=((silence, fresh),))
    b.fires("elapse", negate(lost), {"lost": TRUE}, silence)
    sliced = slice_system(b.system(bad=lost), ["bad"])
    assert [t.name for t in sliced.system.transitions] == ["hand over", "elapse"]
    assert sliced.transitions[0] == hand
    assert sliced.system.transitions[0].branches[0].effects == ()
    assert [t.name for t in sliced.system.timers] == ["silence", "fresh"]
