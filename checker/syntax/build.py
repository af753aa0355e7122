"""The builder: for each rule of the grammar, the node of the syntax tree that it stands for.

The parser calls the method named like the rule (or like the alternative's `-> name`) with the
rule's children in order: words, and what the builder made of inner rules. Nothing is looked up.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace
from typing import TypeVar, cast

from checker.diagnostics import Span
from checker.records import dataclass
from checker.syntax import tree
from checker.syntax.words import Word

_EXPRESSIONS = (
    tree.Number,
    tree.Bool,
    tree.Ref,
    tree.Switch,
    tree.Not,
    tree.Binary,
    tree.If,
    tree.Held,
    tree.Quiet,
    tree.Times,
    tree.Aggregate,
    tree.MinMax,
)
_TYPES = (tree.BasicType, tree.NamedType, tree.EnumType, tree.RangeType)
_CLAUSES = (
    tree.When,
    tree.Needs,
    tree.Within,
    tree.Every,
    tree.Immediately,
    tree.Eventually,
    tree.After,
    tree.Over,
    tree.OnlyWith,
    tree.Do,
    tree.Lasts,
)
_EFFECTS = (
    tree.SetIn,
    tree.SetTo,
    tree.Lose,
    tree.Delay,
    tree.Slow,
    tree.Skip,
    tree.Allow,
    tree.Stop,
    tree.Require,
)
_MEMBERS = (tree.State, tree.Belief, tree.Action, tree.Let)

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class _Several:
    """What a rule gives that is only a part of a node: `kind` is the rule's name."""

    kind: str
    values: tuple[object, ...]
    span: Span


class _Parts:
    """A rule's children, sorted by what they are."""

    def __init__(self, children: Sequence[object]) -> None:
        self.children = children
        first, last = _span(children[0]), _span(children[-1])
        self.span = Span(first.path, first.start, last.end)

    def words(self, kind: str) -> list[tree.Ident]:
        return [
            tree.Ident(child.text, child.span)
            for child in self.children
            if isinstance(child, Word) and child.type == kind
        ]

    @property
    def idents(self) -> list[tree.Ident]:
        return self.words("ID")

    @property
    def names(self) -> list[tree.Ident]:
        return self.words("NAME")

    @property
    def name(self) -> tree.Ident:
        return self.names[0]

    def optional_name(self) -> tree.Ident | None:
        return next(iter(self.names), None)

    @property
    def title(self) -> str | None:
        return next((word.text[1:-1] for word in self.words("STRING")), None)

    @property
    def required_title(self) -> str:
        return self.words("STRING")[0].text[1:-1]

    def find(self, kind: type[T]) -> T | None:
        return next((child for child in self.children if isinstance(child, kind)), None)

    def all(self, kind: type[T]) -> list[T]:
        return [child for child in self.children if isinstance(child, kind)]

    @property
    def expressions(self) -> list[tree.Expr]:
        return [child for child in self.children if isinstance(child, _EXPRESSIONS)]

    @property
    def expression(self) -> tree.Expr:
        return self.expressions[0]

    @property
    def type_expr(self) -> tree.TypeExpr:
        return next(child for child in self.children if isinstance(child, _TYPES))

    @property
    def clauses(self) -> tuple[tree.Clause, ...]:
        return tuple(child for child in self.children if isinstance(child, _CLAUSES))

    @property
    def effects(self) -> tuple[tree.EffectItem, ...]:
        return tuple(child for child in self.children if isinstance(child, _EFFECTS))

    def several(self, kind: str) -> _Several | None:
        return next((part for part in self.all(_Several) if part.kind == kind), None)

    def values(self, kind: str, of: type[T]) -> tuple[T, ...]:
        """The values of the part `kind`, none where it was left out."""
        part = self.several(kind)
        return cast("tuple[T, ...]", part.values) if part else ()

    def per(self) -> tuple[tree.Binder, ...]:
        return self.values("per", tree.Binder)

    def has(self, kind: str) -> bool:
        return any(isinstance(child, Word) and child.type == kind for child in self.children)


def _span(child: object) -> Span:
    return cast("Word", child).span  # every word and every node has one


def _condition(parts: _Parts) -> tree.Expr | None:
    when = parts.find(tree.When)
    return when.condition if when else None


class Builder:
    """Has no state: what it returns depends on the children alone."""

    def start(self, children: list[object]) -> tuple[object, ...]:
        return tuple(children)

    # ------------------------------------------------------------------ step 1

    def system(self, children: list[object]) -> tree.System:
        parts = _Parts(children)
        return tree.System(parts.name, parts.title, parts.span)

    def import_(self, children: list[object]) -> tree.Import:
        parts = _Parts(children)
        return tree.Import(parts.required_title, parts.words("STRING")[0].span, parts.span)

    def loss(self, children: list[object]) -> tree.Loss:
        parts = _Parts(children)
        return tree.Loss(parts.idents[0], parts.required_title, parts.span)

    def hazard(self, children: list[object]) -> tree.Hazard:
        parts = _Parts(children)
        losses = parts.values("refs", tree.Ident)
        return tree.Hazard(parts.idents[0], parts.title, losses, _condition(parts), parts.span)

    def constraint(self, children: list[object]) -> tree.Constraint:
        parts = _Parts(children)
        hazards = parts.values("refs", tree.Ident)
        required = parts.find(tree.Require)
        condition = required.condition if required else None
        title = parts.required_title
        return tree.Constraint(parts.idents[0], title, hazards, condition, parts.span)

    def requires(self, children: list[object]) -> tree.Require:
        return self.require(children)

    def refs(self, children: list[object]) -> _Several:
        parts = _Parts(children)
        return _Several("refs", tuple(parts.idents), parts.span)

    # ------------------------------------------------------------------ quantities and types

    def param(self, children: list[object]) -> tree.Param:
        parts = _Parts(children)
        default = next(iter(parts.values("default", object)), None)
        domain = next(iter(parts.values("domain", tree.Interval)), None)
        return tree.Param(
            parts.name,
            parts.per(),
            parts.type_expr,
            cast("tree.Expr | None", default),
            domain,
            parts.title,
            parts.span,
        )

    def default(self, children: list[object]) -> _Several:
        parts = _Parts(children)
        return _Several("default", (parts.expression,), parts.span)

    def domain(self, children: list[object]) -> _Several:
        parts = _Parts(children)
        return _Several("domain", (parts.find(tree.Interval),), parts.span)

    def typedef(self, children: list[object]) -> tree.TypeDef:
        parts = _Parts(children)
        return tree.TypeDef(parts.name, parts.type_expr, parts.title, parts.span)

    def let(self, children: list[object]) -> tree.Let:
        parts = _Parts(children)
        return tree.Let(parts.name, parts.per(), parts.expression, parts.title, parts.span)

    def group(self, children: list[object]) -> tree.Group:
        parts = _Parts(children)
        return tree.Group(parts.name, parts.expression, parts.title, parts.span)

    def basic_type(self, children: list[object]) -> tree.BasicType:
        word = cast("Word", children[0])
        return tree.BasicType(word.text, word.span)

    def named_type(self, children: list[object]) -> tree.NamedType:
        parts = _Parts(children)
        return tree.NamedType(parts.name, len(children) > 1, parts.span)

    def enum_type(self, children: list[object]) -> tree.EnumType:
        parts = _Parts(children)
        names, numbers = tuple(parts.names), tuple(parts.all(tree.Number))
        return tree.EnumType(names or numbers, parts.span)

    def range_type(self, children: list[object]) -> tree.RangeType:
        interval = self.interval(children)
        return tree.RangeType(interval, interval.span)

    def per(self, children: list[object]) -> _Several:
        parts = _Parts(children)
        return _Several("per", tuple(parts.all(tree.Binder)), parts.span)

    def binder(self, children: list[object]) -> tree.Binder:
        parts = _Parts(children)
        *name, domain = parts.names
        return tree.Binder(name[0] if name else None, domain, parts.span)

    def interval(self, children: list[object]) -> tree.Interval:
        parts = _Parts(children)
        low, *high = parts.expressions
        return tree.Interval(low, high[0] if high else None, parts.span)

    def closed_interval(self, children: list[object]) -> tree.Interval:
        return self.interval(children)

    # ------------------------------------------------------------------ step 2

    def component(self, children: list[object]) -> tree.Component:
        parts = _Parts(children)
        return tree.Component(
            cast("Word", children[0]).text,
            parts.name,
            parts.per(),
            parts.title,
            parts.values("controls", tree.Ident),
            parts.find(tree.OnlyWith),
            tuple(child for child in children if isinstance(child, _MEMBERS)),
            parts.span,
        )

    def kind(self, children: list[object]) -> object:
        return children[0]

    def controls(self, children: list[object]) -> _Several:
        parts = _Parts(children)
        return _Several("controls", tuple(parts.names), parts.span)

    def only(self, children: list[object]) -> tree.OnlyWith:
        parts = _Parts(children)
        return tree.OnlyWith(parts.expression, parts.span)

    def any_initial(self, children: list[object]) -> _Several:
        return _Several("any_initial", (), _span(children[0]))

    def _initial(self, parts: _Parts) -> tree.Expr | None:
        return None if parts.several("any_initial") else parts.expression

    def state(self, children: list[object]) -> tree.State:
        parts = _Parts(children)
        initial = self._initial(parts)
        return tree.State(
            parts.name, parts.per(), parts.type_expr, initial, parts.title, parts.span
        )

    def belief(self, children: list[object]) -> tree.Belief:
        parts = _Parts(children)
        follows = parts.find(tree.Follows)
        type_, initial = (None, None) if follows else (parts.type_expr, self._initial(parts))
        return tree.Belief(parts.name, parts.per(), follows, type_, initial, parts.span)

    def follows(self, children: list[object]) -> tree.Follows:
        parts = _Parts(children)
        timing = (tree.Within, tree.Every, tree.Immediately, tree.Eventually)
        return tree.Follows(
            parts.expression,
            parts.several("latest") is not None,
            next((clause for clause in parts.clauses if isinstance(clause, timing)), None),
            parts.find(tree.Over),
            parts.find(tree.OnlyWith),
            parts.span,
        )

    def latest(self, children: list[object]) -> _Several:
        return _Several("latest", (), _span(children[0]))

    def action(self, children: list[object]) -> tree.Action:
        parts = _Parts(children)
        *name, target = parts.names
        return tree.Action(
            cast("Word", children[0]).text,
            parts.idents[0],
            name[0] if name else None,
            self._indexed_by(parts),
            target,
            parts.title,
            parts.clauses,
            parts.span,
        )

    def event(self, children: list[object]) -> tree.Action:
        parts = _Parts(children)
        binders = self._indexed_by(parts)
        title, clauses = parts.title, parts.clauses
        return tree.Action("event", None, parts.name, binders, None, title, clauses, parts.span)

    def _indexed_by(self, parts: _Parts) -> tuple[tree.Binder | tree.Choice, ...]:
        binders: list[tree.Binder | tree.Choice] = []
        for child in parts.children:
            if isinstance(child, tree.Choice):
                binders.append(child)
            elif isinstance(child, _Several) and child.kind == "per":
                binders.extend(cast("tuple[tree.Binder, ...]", child.values))
        return tuple(binders)

    def choice(self, children: list[object]) -> tree.Choice:
        parts = _Parts(children)
        domain = parts.find(tree.Interval) or parts.names[1]
        return tree.Choice(parts.name, domain, parts.span)

    def path(self, children: list[object]) -> tree.Path:
        parts = _Parts(children)
        name, *sources, target = parts.names
        takes = next(iter(parts.values("takes", tree.Interval)), None)
        only = parts.find(tree.OnlyWith)
        return tree.Path(name, parts.per(), tuple(sources), target, takes, only, parts.span)

    def takes(self, children: list[object]) -> _Several:
        parts = _Parts(children)
        return _Several("takes", (parts.find(tree.Interval),), parts.span)

    # ------------------------------------------------------------------ clauses

    def when(self, children: list[object]) -> tree.When:
        parts = _Parts(children)
        return tree.When(parts.expression, parts.span)

    def needs(self, children: list[object]) -> tree.Needs:
        parts = _Parts(children)
        condition, *duration = parts.expressions
        return tree.Needs(condition, duration[0] if duration else None, parts.span)

    def within(self, children: list[object]) -> tree.Within:
        parts = _Parts(children)
        interval = parts.find(tree.Interval)
        if interval:
            return tree.Within(interval.low, interval.high, parts.span)
        return tree.Within(None, parts.expression, parts.span)

    def every(self, children: list[object]) -> tree.Every:
        parts = _Parts(children)
        intervals = parts.all(tree.Interval)
        first = intervals.pop() if parts.has("FROM") else None
        if not intervals:
            return tree.Every(parts.expression, None, False, first, parts.span)
        low, high = intervals[0].low, intervals[0].high
        return tree.Every(low, high, high is None, first, parts.span)

    def immediately(self, children: list[object]) -> tree.Immediately:
        return tree.Immediately(_span(children[0]))

    def eventually(self, children: list[object]) -> tree.Eventually:
        return tree.Eventually(_span(children[0]))

    def after(self, children: list[object]) -> tree.After:
        parts = _Parts(children)
        return tree.After(cast("tree.Target", children[1]), parts.span)

    def over(self, children: list[object]) -> tree.Over:
        parts = _Parts(children)
        return tree.Over(parts.name, parts.span)

    def lasts(self, children: list[object]) -> tree.Lasts:
        parts = _Parts(children)
        until = parts.expression if parts.has("UNTIL") else None
        then = parts.values("assigns", tree.Assign)
        return tree.Lasts(cast("tree.Interval", children[1]), until, then, parts.span)

    def do(self, children: list[object]) -> tree.Do:
        parts = _Parts(children)
        return tree.Do(parts.values("assigns", tree.Assign), parts.span)

    def assigns(self, children: list[object]) -> _Several:
        parts = _Parts(children)
        return _Several("assigns", tuple(parts.all(tree.Assign)), parts.span)

    def assign(self, children: list[object]) -> tree.Assign:
        parts = _Parts(children)
        target, value = cast("tree.Ref", children[-3]), cast("tree.Expr", children[-1])
        return tree.Assign(parts.find(tree.Quantifier), target, value, parts.span)

    # ------------------------------------------------------------------ steps 3 and 4

    def uca(self, children: list[object]) -> tree.Uca:
        parts = _Parts(children)
        ident, action = parts.idents
        return tree.Uca(
            ident,
            parts.required_title,
            parts.values("refs", tree.Ident),
            action,
            parts.optional_name(),
            parts.values("guideword", tree.Guideword)[0],
            _condition(parts),
            parts.span,
        )

    def no_uca(self, children: list[object]) -> tree.NoUca:
        parts = _Parts(children)
        guideword = parts.values("guideword", tree.Guideword)[0]
        name, reason = parts.optional_name(), parts.required_title
        return tree.NoUca(parts.idents[0], name, guideword, reason, parts.span)

    def guideword(self, children: list[object]) -> _Several:
        parts = _Parts(children)
        spelling = " ".join(cast("Word", child).text for child in children)
        return _Several("guideword", (tree.Guideword(spelling),), parts.span)

    def scenario(self, children: list[object]) -> tree.Scenario:
        parts = _Parts(children)
        return tree.Scenario(
            parts.idents[0],
            parts.title,
            parts.values("refs", tree.Ident),
            next(iter(parts.values("class", tree.ScenarioClass)), None),
            parts.effects,
            parts.span,
            class_.span if (class_ := parts.several("class")) else None,
        )

    def scenario_class(self, children: list[object]) -> _Several:
        parts = _Parts(children)
        spelling = " ".join(cast("Word", child).text for child in children)
        return _Several("class", (tree.ScenarioClass(spelling),), parts.span)

    def mitigation(self, children: list[object]) -> tree.Mitigation:
        parts = _Parts(children)
        return tree.Mitigation(
            parts.idents[0],
            parts.title,
            parts.values("refs", tree.Ident),
            parts.values("against", tree.Ident),
            parts.effects,
            parts.span,
        )

    def against(self, children: list[object]) -> _Several:
        parts = _Parts(children)
        return _Several("against", tuple(parts.idents), parts.span)

    def set_in(self, children: list[object]) -> tree.SetIn:
        parts = _Parts(children)
        return tree.SetIn(parts.name, parts.all(tree.Interval)[0], parts.span)

    def set_to(self, children: list[object]) -> tree.SetTo:
        parts = _Parts(children)
        return tree.SetTo(parts.name, parts.expression, parts.span)

    def lose(self, children: list[object]) -> tree.Lose:
        parts = _Parts(children)
        return tree.Lose(parts.name, parts.span)

    def delay(self, children: list[object]) -> tree.Delay:
        parts = _Parts(children)
        return tree.Delay(parts.name, parts.all(tree.Interval)[0], parts.span)

    def slow(self, children: list[object]) -> tree.Slow:
        parts = _Parts(children)
        what, interval = parts.all(tree.ActionName)[0], parts.all(tree.Interval)[0]
        return tree.Slow(what, interval, parts.span)

    def skip(self, children: list[object]) -> tree.Skip:
        parts = _Parts(children)
        return tree.Skip(parts.all(tree.ActionName)[0], parts.span)

    def allow(self, children: list[object]) -> tree.Allow:
        parts = _Parts(children)
        return tree.Allow(parts.all(tree.ActionName)[0], parts.span)

    def stop(self, children: list[object]) -> tree.Stop:
        parts = _Parts(children)
        return tree.Stop(parts.all(tree.ActionName)[0], parts.span)

    def require(self, children: list[object]) -> tree.Require:
        parts = _Parts(children)
        return tree.Require(parts.expression, parts.span)

    def action_name(self, children: list[object]) -> tree.ActionName:
        parts = _Parts(children)
        ident = next(iter(parts.idents), None)
        return tree.ActionName(ident, tuple(parts.names), parts.span)

    def incident(self, children: list[object]) -> tree.Incident:
        parts = _Parts(children)
        scenario, *ucas = parts.idents
        number = next(word for word in parts.all(Word) if word.type == "NUMBER")
        count = tree.Number(number.text, "", number.span)
        return tree.Incident(parts.required_title, count, scenario, tuple(ucas), parts.span)

    # ------------------------------------------------------------------ claims

    def check(self, children: list[object]) -> tree.Check:
        parts = _Parts(children)
        listed = parts.values("given", object)
        bindings = [part for part in listed if not isinstance(part, tree.Ident)]
        left_open = [part for part in listed if isinstance(part, tree.Ident)]
        return tree.Check(
            parts.required_title,
            cast("tuple[tree.WithValue | tree.WithSwitch, ...]", tuple(bindings)),
            (*parts.values("for_any", tree.Ident), *left_open),
            cast("tree.Claim", children[-1]),
            parts.span,
        )

    def binding(self, children: list[object]) -> tree.WithValue | tree.WithSwitch:
        parts = _Parts(children)
        if parts.idents and not parts.names:
            return tree.WithSwitch(parts.idents[0], parts.span)
        return tree.WithValue(parts.name, parts.expression, parts.span)

    def given(self, children: list[object]) -> _Several:
        """What follows `with`: bindings, and the names of its `for any`."""
        parts = _Parts(children)
        bindings = [c for c in children if isinstance(c, tree.WithValue | tree.WithSwitch)]
        names = parts.values("for_any", tree.Ident)
        return _Several("given", (*bindings, *names), parts.span)

    def for_any(self, children: list[object]) -> _Several:
        parts = _Parts(children)
        return _Several("for_any", tuple(parts.names), parts.span)

    def reachable(self, children: list[object]) -> tree.Reachable:
        parts = _Parts(children)
        return tree.Reachable(parts.idents[0], parts.span)

    def unreachable(self, children: list[object]) -> tree.Unreachable:
        parts = _Parts(children)
        region = next(iter(parts.expressions), None)
        return tree.Unreachable(parts.idents[0], region, parts.span)

    def holds(self, children: list[object]) -> tree.Holds:
        parts = _Parts(children)
        return tree.Holds(parts.idents[0], parts.span)

    def leads_to(self, children: list[object]) -> tree.LeadsTo:
        parts = _Parts(children)
        cause, effect, *duration = parts.expressions
        return tree.LeadsTo(cause, effect, duration[0] if duration else None, parts.span)

    def assumption(self, children: list[object]) -> tree.Assumption:
        parts = _Parts(children)
        return tree.Assumption(parts.required_title, parts.expression, parts.span)

    # ------------------------------------------------------------------ expressions

    def if_expr(self, children: list[object]) -> tree.If:
        parts = _Parts(children)
        condition, then, orelse = parts.expressions
        return tree.If(condition, then, orelse, parts.span)

    def held(self, children: list[object]) -> tree.Held:
        parts = _Parts(children)
        condition, duration = parts.expressions
        return tree.Held(condition, duration, parts.span)

    def binary(self, children: list[object]) -> tree.Binary:
        parts = _Parts(children)
        left, operator, right = children
        op = cast("Word", operator).text
        return tree.Binary(op, cast("tree.Expr", left), cast("tree.Expr", right), parts.span)

    def negation(self, children: list[object]) -> tree.Not:
        parts = _Parts(children)
        return tree.Not(parts.expression, parts.span)

    def quiet(self, children: list[object]) -> tree.Quiet:
        parts = _Parts(children)
        return tree.Quiet(parts.all(tree.Target)[0], parts.expression, parts.span)

    def switch(self, children: list[object]) -> tree.Switch:
        parts = _Parts(children)
        return tree.Switch(parts.idents[0], parts.span)

    def boolean(self, children: list[object]) -> tree.Bool:
        word = cast("Word", children[0])
        return tree.Bool(word.text == "true", word.span)

    def parenthesis(self, children: list[object]) -> tree.Expr:
        """The expression inside; its span takes in the parentheses, so that underlines fit."""
        return replace(cast("tree.Expr", children[1]), span=_Parts(children).span)

    def function(self, children: list[object]) -> object:
        return children[0]

    def extremum(self, children: list[object]) -> object:
        return children[0]

    def aggregate(self, children: list[object]) -> tree.Aggregate:
        parts = _Parts(children)
        function, binders = cast("Word", children[0]).text, tuple(parts.all(tree.Quantifier))
        return tree.Aggregate(function, binders, parts.expression, parts.span)

    def min_max(self, children: list[object]) -> tree.MinMax:
        parts = _Parts(children)
        function = cast("Word", children[0]).text
        return tree.MinMax(function, tuple(parts.expressions), parts.span)

    def times(self, children: list[object]) -> tree.Times:
        parts = _Parts(children)
        return tree.Times(parts.all(tree.Target)[0], parts.expression, parts.span)

    def quantifier(self, children: list[object]) -> tree.Quantifier:
        parts = _Parts(children)
        name, domain = parts.names
        return tree.Quantifier(name, domain, parts.span)

    def target(self, children: list[object]) -> tree.Target:
        parts = _Parts(children)
        ident = next(iter(parts.idents), None)
        indices = cast("tuple[tree.Expr, ...]", parts.values("indices", object))
        ref = parts.find(tree.Ref)
        return tree.Target(ident, parts.optional_name(), indices, ref, parts.span)

    def ref(self, children: list[object]) -> tree.Ref:
        parts = _Parts(children)
        return tree.Ref(tuple(parts.all(tree.Part)), parts.span)

    def part(self, children: list[object]) -> tree.Part:
        parts = _Parts(children)
        indices = cast("tuple[tree.Expr, ...]", parts.values("indices", object))
        return tree.Part(parts.name, indices, parts.span)

    def indices(self, children: list[object]) -> _Several:
        parts = _Parts(children)
        return _Several("indices", tuple(parts.expressions), parts.span)

    def value(self, children: list[object]) -> tree.Number:
        word = cast("Word", children[0])
        digits = word.text.rstrip("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")
        return tree.Number(digits, word.text[len(digits) :], word.span)
