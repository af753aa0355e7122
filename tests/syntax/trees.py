"""Random syntax trees, as Hypothesis draws them. Their places are empty: only the words count."""

from __future__ import annotations

from hypothesis import strategies as st

from checker.diagnostics import Span
from checker.syntax import tree
from checker.syntax.words import UNITS

AT = Span("m", 0, 0)


def ident(*names: str) -> st.SearchStrategy[tree.Ident]:
    return st.sampled_from(names).map(lambda name: tree.Ident(name, AT))


name = ident("a", "b", "Pod", "stop", "state", "位置", "x_1")
plain = ident("a", "b", "Pod", "位置", "x_1")
"""Names inside expressions: after the dots of `0..` a keyword wins over a name of its spelling."""
stpa = ident("CA-1", "H-2", "HS-30")
number = st.builds(
    tree.Number,
    st.sampled_from(["0", "1", "2.50", "18446744073709551617"]),
    st.just(""),
    st.just(AT),
)
quantity = st.builds(
    tree.Number, st.sampled_from(["0", "1.5", "100"]), st.sampled_from(UNITS), st.just(AT)
)
quantifier = st.builds(tree.Quantifier, name, name, st.just(AT))
title = st.text(st.characters(exclude_characters='"\n', exclude_categories=["Cs"]), max_size=20)


def tuples(
    of: st.SearchStrategy[object], least: int = 0, most: int = 2
) -> st.SearchStrategy[tuple[object, ...]]:
    return st.lists(of, min_size=least, max_size=most).map(tuple)


def _ref(inner: st.SearchStrategy[object]) -> st.SearchStrategy[tree.Ref]:
    part = st.builds(tree.Part, plain, tuples(inner), st.just(AT))
    return st.builds(tree.Ref, tuples(part, 1, 3), st.just(AT))


def _target(inner: st.SearchStrategy[object]) -> st.SearchStrategy[tree.Target]:
    by_ident = st.builds(
        tree.Target, stpa, st.none() | ident("go", "stop"), tuples(inner), st.none(), st.just(AT)
    )
    none = st.none()
    by_ref = st.builds(tree.Target, none, none, st.just(()), _ref(inner), st.just(AT))
    return by_ident | by_ref


def _deeper(inner: st.SearchStrategy[object]) -> st.SearchStrategy[object]:
    operator = st.sampled_from("and or == != < <= > >= + - * /".split())
    function = st.sampled_from("some all count sum min max".split())
    extremum = st.sampled_from(["min", "max"])
    return st.one_of(
        _ref(inner),
        st.builds(tree.Not, inner, st.just(AT)),
        st.builds(tree.Binary, operator, inner, inner, st.just(AT)),
        st.builds(tree.If, inner, inner, inner, st.just(AT)),
        st.builds(tree.Held, inner, inner, st.just(AT)),
        st.builds(tree.Quiet, _target(inner), inner, st.just(AT)),
        st.builds(tree.Times, _target(inner), inner, st.just(AT)),
        st.builds(tree.Aggregate, function, tuples(quantifier, 1), inner, st.just(AT)),
        st.builds(tree.MinMax, extremum, tuples(inner, 2, 3), st.just(AT)),
    )


_leaf = st.one_of(
    number,
    quantity,
    st.builds(tree.Bool, st.booleans(), st.just(AT)),
    st.builds(tree.Switch, stpa, st.just(AT)),
    plain.map(lambda n: tree.Ref((tree.Part(n, (), AT),), AT)),
)
expr = st.recursive(_leaf, _deeper, max_leaves=8)

interval = st.builds(tree.Interval, expr, st.none() | expr, st.just(AT))
closed = st.builds(tree.Interval, expr, expr, st.just(AT))
binder = st.builds(tree.Binder, st.none() | name, name, st.just(AT))
type_expr = st.one_of(
    st.builds(tree.BasicType, st.sampled_from("bool int duration bytes cpu".split()), st.just(AT)),
    st.builds(tree.NamedType, name, st.booleans(), st.just(AT)),
    st.builds(tree.EnumType, tuples(name, 2, 3) | tuples(number | quantity, 2, 3), st.just(AT)),
    st.builds(tree.RangeType, closed, st.just(AT)),
)
only = st.builds(tree.OnlyWith, expr, st.just(AT))
over = st.builds(tree.Over, name, st.just(AT))
assign = st.builds(tree.Assign, st.none() | quantifier, _ref(expr), expr, st.just(AT))
within = st.one_of(
    st.builds(tree.Within, expr, st.none() | expr, st.just(AT)),
    st.builds(tree.Within, st.none(), expr, st.just(AT)),
)
every = st.one_of(
    st.builds(tree.Every, expr, st.none(), st.booleans(), st.none() | closed, st.just(AT)),
    st.builds(tree.Every, expr, expr, st.just(False), st.none() | closed, st.just(AT)),
)
timing = st.one_of(
    within,
    every,
    st.builds(tree.Immediately, st.just(AT)),
    st.builds(tree.Eventually, st.just(AT)),
)
clause = st.one_of(
    timing,
    only,
    over,
    st.builds(tree.When, expr, st.just(AT)),
    st.builds(tree.Needs, expr, st.none() | expr, st.just(AT)),
    st.builds(tree.After, _target(expr), st.just(AT)),
    st.builds(tree.Do, tuples(assign, 1), st.just(AT)),
    st.builds(tree.Lasts, interval, st.none() | expr, tuples(assign), st.just(AT)),
)
choice = st.builds(tree.Choice, name, name | closed, st.just(AT))
follows = st.builds(
    tree.Follows,
    expr,
    st.booleans(),
    st.none() | timing,
    st.none() | over,
    st.none() | only,
    st.just(AT),
)
per = tuples(binder)
maybe_title = st.none() | title
let = st.builds(tree.Let, name, per, expr, maybe_title, st.just(AT))
indexed = tuples(binder | choice)
member = st.one_of(
    let,
    st.builds(tree.State, name, per, type_expr, st.none() | expr, maybe_title, st.just(AT)),
    st.builds(tree.Belief, name, per, follows, st.none(), st.none(), st.just(AT)),
    st.builds(tree.Belief, name, per, st.none(), type_expr, st.none() | expr, st.just(AT)),
    st.builds(
        tree.Action,
        st.sampled_from(["control", "feedback"]),
        stpa,
        st.none() | name,
        indexed,
        name,
        maybe_title,
        tuples(clause, 0, 4),
        st.just(AT),
    ),
    st.builds(
        tree.Action,
        st.just("event"),
        st.none(),
        name,
        indexed,
        st.none(),
        maybe_title,
        tuples(clause, 0, 4),
        st.just(AT),
    ),
)
action_name = st.one_of(
    st.builds(tree.ActionName, stpa, tuples(ident("go", "a"), 0, 1), st.just(AT)),
    st.builds(tree.ActionName, st.none(), tuples(name, 1, 2), st.just(AT)),
)
effect = st.one_of(
    st.builds(tree.SetIn, name, interval, st.just(AT)),
    st.builds(tree.SetTo, name, expr, st.just(AT)),
    st.builds(tree.Lose, name, st.just(AT)),
    st.builds(tree.Delay, name, interval, st.just(AT)),
    st.builds(tree.Slow, action_name, interval, st.just(AT)),
    st.builds(tree.Skip, action_name, st.just(AT)),
    st.builds(tree.Allow, action_name, st.just(AT)),
    st.builds(tree.Stop, action_name, st.just(AT)),
    st.builds(tree.Require, expr, st.just(AT)),
)
claim = st.one_of(
    st.builds(tree.Reachable, stpa, st.just(AT)),
    st.builds(tree.Unreachable, stpa, st.none() | expr, st.just(AT)),
    st.builds(tree.Holds, stpa, st.just(AT)),
    st.builds(tree.LeadsTo, expr, expr, st.none() | expr, st.just(AT)),
)
binding = st.one_of(
    st.builds(tree.WithValue, name, expr, st.just(AT)),
    st.builds(tree.WithSwitch, stpa, st.just(AT)),
)
refs = tuples(stpa)
condition = st.none() | expr
guideword = st.sampled_from(tree.Guideword)
count = st.builds(tree.Number, st.just("2"), st.just(""), st.just(AT))
item = st.one_of(
    let,
    st.builds(tree.System, name, maybe_title, st.just(AT)),
    st.builds(tree.Import, title, st.just(AT), st.just(AT)),
    st.builds(tree.Loss, stpa, title, st.just(AT)),
    st.builds(tree.Hazard, stpa, maybe_title, refs, condition, st.just(AT)),
    st.builds(tree.Constraint, stpa, title, refs, condition, st.just(AT)),
    st.builds(
        tree.Param, name, per, type_expr, condition, st.none() | interval, maybe_title, st.just(AT)
    ),
    st.builds(tree.TypeDef, name, type_expr, maybe_title, st.just(AT)),
    st.builds(tree.Group, name, expr, maybe_title, st.just(AT)),
    st.builds(
        tree.Component,
        st.sampled_from(["process", "controller", "actor"]),
        name,
        per,
        maybe_title,
        tuples(name),
        st.none() | only,
        tuples(member, 0, 4),
        st.just(AT),
    ),
    st.builds(
        tree.Path,
        name,
        per,
        tuples(name, 1),
        name,
        st.none() | interval,
        st.none() | only,
        st.just(AT),
    ),
    st.builds(
        tree.Uca, stpa, title, refs, stpa, st.none() | name, guideword, condition, st.just(AT)
    ),
    st.builds(tree.NoUca, stpa, st.none() | name, guideword, title, st.just(AT)),
    st.builds(
        tree.Scenario,
        stpa,
        title,
        refs,
        st.sampled_from(tree.ScenarioClass),
        tuples(effect),
        st.just(AT),
    ),
    st.builds(tree.Scenario, stpa, st.none(), refs, st.none(), tuples(effect, 1), st.just(AT)),
    st.builds(tree.Mitigation, stpa, title, refs, refs, tuples(effect), st.just(AT)),
    st.builds(tree.Mitigation, stpa, st.none(), refs, refs, tuples(effect, 1), st.just(AT)),
    st.builds(tree.Incident, title, count, stpa, tuples(stpa, 1), st.just(AT)),
    st.builds(tree.Check, title, tuples(binding), tuples(name), claim, st.just(AT)),
    st.builds(tree.Assumption, title, expr, st.just(AT)),
)
file = st.builds(
    tree.File, st.just("m"), tuples(item, 0, 5), st.just(()), st.just(AT), st.just((0,))
)
