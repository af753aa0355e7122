"""What a name means where it stands, and which index it has where none is written."""

from __future__ import annotations

from pathlib import Path

from checker.model.expr import ActionRef, AtLeast, Expr, Local, Quiet
from checker.model.rewrite import walk
from tests.model.reading import codes_of, effects, guard, hazard, model_of

HEAD = """
system S
loss L-1 "l"
"""


def test_a_component_of_a_family_speaks_of_its_own_copy(tmp_path: Path) -> None:
    model = model_of(
        tmp_path,
        HEAD
        + """
        hazard H-1 "h" [L-1] when some(p in PodId: not Pod[p].alive)
        group PodId[2]
        process Pod per p in PodId {
            state alive : bool = true
            event die any q in PodId when alive and Pod.alive and Pod[q].alive do alive = false
        }
        """,
    )
    assert guard(model, "Pod.die") == "Pod[p].alive and Pod[p].alive and Pod[q].alive"
    assert effects(model, "Pod.die") == ["Pod[p].alive = false"]


def test_others_of_the_same_index_need_none(tmp_path: Path) -> None:
    model = model_of(
        tmp_path,
        HEAD
        + """
        hazard H-1 "h" [L-1] when some(n in Node: not Rules[n].on)
        group Node[2]
        process Rules per Node { state on : bool = true }
        controller Proxy per n in Node {
            control CA-1 flip -> Rules when Rules.on do Rules.on = false
        }
        controller Central {
            control CA-2 flip any m in Node -> Rules when Rules.on do Rules.on = false
            control CA-3 flip per k in Node -> Rules when Rules.on do Rules.on = false
        }
        """,
    )
    assert guard(model, "CA-1 flip") == "Rules[n].on"
    assert guard(model, "CA-2 flip") == "Rules[m].on"
    assert guard(model, "CA-3 flip") == "Rules[k].on"


def test_indices_of_a_component_and_of_its_variable(tmp_path: Path) -> None:
    model = model_of(
        tmp_path,
        HEAD
        + """
        hazard H-1 "h" [L-1] when some(t in Tier, r in Rep: not Pods[t].up[r] and not Pods.up[t, r])
        type Tier = front | back
        group Rep[2]
        process Pods per t in Tier {
            state up per Rep : bool = true
            event die any r in Rep when up[r] and Pods.up[r] and Pods.up[front, r] do up[r] = false
        }
        """,
    )
    assert hazard(model) == "some(t in Tier, r in Rep: not Pods[t].up[r] and not Pods[t].up[r])"
    assert guard(model, "Pods.die") == "Pods[t].up[r] and Pods[t].up[r] and Pods[front].up[r]"


def test_order_of_look_up(tmp_path: Path) -> None:
    """Bound variables, own members, parameters, values by type, members of the target."""
    model = model_of(
        tmp_path,
        HEAD
        + """
        hazard H-1 "h" [L-1] when Pod.phase == ready
        param limit : int = 3
        process Pod {
            state phase : waiting | ready = waiting
            state ready : bool = false
            state level : int = 0
            event rise when level < limit do level = level + 1, ready = true
        }
        actor Admin {
            control CA-1 start -> Pod when phase == waiting and level < limit do phase = ready
        }
        controller Other {
            state limit : int = 7
            control CA-2 stop any level in 1..2 -> Pod when level < limit do Pod.level = level
        }
        """,
    )
    assert guard(model, "CA-1 start") == "Pod.phase == waiting and Pod.level < limit"
    assert effects(model, "CA-1 start") == ["Pod.phase = ready"]
    assert guard(model, "CA-2 stop") == "level < Other.limit"
    assert effects(model, "CA-2 stop") == ["Pod.level = level"]


def test_values_take_their_type_from_the_other_side(tmp_path: Path) -> None:
    model = model_of(
        tmp_path,
        HEAD
        + """
        hazard H-1 "h" [L-1] when ready == Pod.phase or Pod.phase == (if on then off else ready)
        param on : bool = true
        process Pod {
            state phase : off | ready = off
            state other : ready | off = off
            event flip do phase = if on then ready else off, other = if on then ready else off
        }
        hazard H-1 when Pod.other == off
        """,
    )
    assert hazard(model) == (
        "ready == Pod.phase or Pod.phase == (if on then off else ready) or Pod.other == off"
    )


def test_lets_are_written_out(tmp_path: Path) -> None:
    model = model_of(
        tmp_path,
        HEAD
        + """
        hazard H-1 "h" [L-1] when some(n in Node: busy[n] and least[n])
        group Node[2]
        let busy per m in Node = Host[m].load > limit
        let least per n in Node = all(m in Node: Host[n].load <= Host[m].load)
        let limit = 2 * base
        param base : int = 3
        process Host per Node {
            state load : int = 0
            let twice = 2 * load
            event rise when twice < limit and least do load = load + 1
        }
        """,
    )
    assert hazard(model) == (
        "some(n in Node: Host[n].load > 2 * base and all(m in Node: Host[n].load <= Host[m].load))"
    )
    assert guard(model, "Host.rise") == (
        "2 * Host[node].load < 2 * base and all(m in Node: Host[node].load <= Host[m].load)"
    )


def test_a_variable_bound_in_a_let_does_not_capture(tmp_path: Path) -> None:
    model = model_of(
        tmp_path,
        HEAD
        + """
        hazard H-1 "h" [L-1] when all(m in Node: least[m])
        group Node[2]
        let least per n in Node = all(m in Node: Host[n].load <= Host[m].load)
        process Host per Node { state load : int = 0   event rise do load = load + 1 }
        """,
    )
    assert hazard(model) == ("all(m in Node: all(m~2 in Node: Host[m].load <= Host[m~2].load))")


def test_transitions_by_identifier_name_and_index(tmp_path: Path) -> None:
    """Without an index: its own copy in a component of the same index, elsewhere any copy."""
    model = model_of(
        tmp_path,
        HEAD
        + """
        hazard H-1 "h" [L-1] when some(n in Node: no CA-1 renew[n] for 5s and no CA-1 for 1h)
        hazard H-1 when times(Host.fail last 1h) >= 3
        group Node[2]
        process Host per Node {
            state up : bool = true
            event fail when up and no fail for 1min do up = false
        }
        controller Kubelet per n in Node {
            control CA-1 renew -> Host after CA-1 late do Host.up = true
            control CA-1 late -> Host when no Host.fail for 1s do Host.up = true
        }
        """,
    )
    fail, renew, late = range(3)
    assert [named(e) for h in model.hazards for c in h.conditions for e in watched(c)] == [
        ("CA-1 renew", (renew,), ["n"]),
        ("CA-1", (renew, late), []),
        ("Host.fail", (fail,), []),
    ]
    guards = [action.guard for action in model.actions if action.guard is not None]
    assert [named(e) for g in guards for e in watched(g)] == [
        ("fail", (fail,), ["node"]),
        ("Host.fail", (fail,), ["n"]),
    ]
    after = model.actions[renew].after
    assert after is not None and named(after) == ("CA-1 late", (late,), ["n"])


def watched(expr: Expr) -> list[ActionRef]:
    """The transitions that the expression watches."""
    return [node.action for node in walk(expr) if isinstance(node, Quiet | AtLeast)]


def named(ref: ActionRef) -> tuple[str, tuple[int, ...], list[str]]:
    return ref.text, ref.actions, [i.name for i in ref.indices if isinstance(i, Local)]


def test_counts_are_brought_into_one_form(tmp_path: Path) -> None:
    model = model_of(
        tmp_path,
        HEAD
        + """
        hazard H-1 "h" [L-1] when times(P.a last 1s) > 2 or times(P.a last 1s) <= 2
        hazard H-1 when 3 <= times(P.a last 1s) or times(P.a last 1s) == 2
        hazard H-1 when times(P.a last 1s) != 1
        process P { state n : int = 0   event a when n < 3 do n = n + 1 }
        """,
    )
    three, two, one = (f"times(P.a last 1s) >= {k}" for k in (3, 2, 1))
    assert hazard(model) == " or ".join(
        [
            three,
            f"not {three}",
            three,
            f"{two} and not {three}",
            f"not ({one} and not {two})",
        ]
    )


def test_a_component_stands_for_the_set_that_it_is_a_family_over(tmp_path: Path) -> None:
    model = model_of(
        tmp_path,
        HEAD
        + """
        hazard H-1 "h" [L-1] when some(p in Pod: not Pod[p].up)
        group PodId[2]
        process Pod per PodId { state up : bool = true   event die do up = false }
        """,
    )
    assert hazard(model) == "some(p in PodId: not Pod[p].up)"


def test_parameters_of_a_family(tmp_path: Path) -> None:
    model = model_of(
        tmp_path,
        HEAD
        + """
        hazard H-1 "h" [L-1] when some(n in Node: (not Host[n].up) for lag[n])
        group Node[2]
        param lag per Node : duration = 1s
        process Host per Node { state up : bool = true   event die within lag do up = false }
        """,
    )
    assert hazard(model) == "some(n in Node: (not Host[n].up) for lag[n])"


def test_a_whole_family_may_be_assigned_at_once(tmp_path: Path) -> None:
    model = model_of(
        tmp_path,
        HEAD
        + """
        hazard H-1 "h" [L-1] when some(n in Node: not Host[n].up)
        group Node[2]
        process Host per Node { state up : bool = true   state k : int = 0 }
        process Power { event cut do all n in Node: Host[n].up = Host[n].k > 3 }
        """,
    )
    (cut,) = model.actions
    assert [bound.name for bound in cut.effects[0].binders] == ["n"]
    assert effects(model, "Power.cut") == ["Host[n].up = Host[n].k > 3"]


def test_one_mistake_is_one_report(tmp_path: Path) -> None:
    text = (
        HEAD
        + """
        hazard H-1 "h" [L-1] when broken > 3 or derived or Host.worse or K.seen
        process Host {
            state worse : Nonsense = 3
            event up when worse > 2 do worse = worse + 1
        }
        let broken = Host.missing
        let derived = broken > 3
        controller K { model seen follows broken == 3 within 1s }
        """
    )
    assert codes_of(tmp_path, text) == ["KC104", "KC104"]


def test_a_name_that_does_not_exist_is_reported_once(tmp_path: Path) -> None:
    text = (
        HEAD
        + """
        hazard H-1 "h" [L-1] when Host.hot
        process Host { state cold : bool = false   event up when warm do cold = warm or Host.warm }
        """
    )
    assert codes_of(tmp_path, text) == ["KC104", "KC104", "KC104"]
