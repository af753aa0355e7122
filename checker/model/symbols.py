"""What names mean while a model is being resolved: symbols, scopes, the supply of bound names."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import field, replace
from enum import Enum, auto

from checker.diagnostics import Span
from checker.model.collect import Collected
from checker.model.domains import domain_type
from checker.model.expr import Bound, Expr, Local
from checker.model.reporter import Reporter
from checker.model.types import Type
from checker.records import dataclass
from checker.syntax import tree


class Progress(Enum):
    """How far something that is resolved on demand has come; BUSY twice is a cycle."""

    NEW = auto()
    BUSY = auto()
    DONE = auto()


@dataclass(slots=True)
class Lazy:
    """`type` None with DONE means that resolving it failed and was reported."""

    progress: Progress = Progress.NEW
    type: Type | None = None


@dataclass(slots=True)
class ParamSymbol(Lazy):
    item: tree.Param = field(kw_only=True)
    binders: tuple[Bound, ...] | None = None
    names: dict[str, Bound] = field(default_factory=dict)


@dataclass(slots=True)
class TypeSymbol(Lazy):
    item: tree.TypeDef = field(kw_only=True)


@dataclass(slots=True)
class MacroSymbol(Lazy):
    """A `let`. `binders` are its component's, then its own; None where they are wrong."""

    item: tree.Let = field(kw_only=True)
    binders: tuple[Bound, ...] | None = None
    names: dict[str, Bound] = field(default_factory=dict)
    component: ComponentSymbol | None = None
    body: Expr | None = None
    size: int = 0
    depth: int = 0


@dataclass(slots=True)
class VariableSymbol(Lazy):
    """A `state` or `model` variable. `binders` as for a `let`."""

    item: tree.State | tree.Belief = field(kw_only=True)
    binders: tuple[Bound, ...] | None = None
    names: dict[str, Bound] = field(default_factory=dict)
    component: ComponentSymbol = field(kw_only=True)
    follows: Expr | None = None

    @property
    def belief(self) -> bool:
        return isinstance(self.item, tree.Belief)

    @property
    def follower(self) -> bool:
        return isinstance(self.item, tree.Belief) and self.item.follows is not None


@dataclass(slots=True)
class ActionSymbol:
    """A transition; `position` is that in `Model.actions`. `order` as in `entities.Action`."""

    item: tree.Action
    component: ComponentSymbol
    position: int
    names: dict[str, Bound]
    copies: tuple[Bound, ...]
    choices: tuple[Bound, ...]
    order: tuple[Bound, ...]
    broken: bool

    @property
    def ident(self) -> str | None:
        return self.item.ident.text if self.item.ident else None

    @property
    def name(self) -> str:
        return self.item.name.text if self.item.name else ""

    @property
    def label(self) -> str:
        """What people call it: `CA-7 sync`, `Host.grow`."""
        if self.item.ident is None:
            return f"{self.component.name}.{self.name}"
        return f"{self.item.ident.text} {self.name}".strip()


@dataclass(slots=True)
class ComponentSymbol:
    """A component with all its parts; `binders` None where its index is wrong."""

    name: str
    kind: str
    span: Span
    binders: tuple[Bound, ...] | None
    parts: list[tuple[tree.Component, dict[str, Bound]]] = field(default_factory=list)
    variables: dict[str, VariableSymbol] = field(default_factory=dict)
    lets: dict[str, MacroSymbol] = field(default_factory=dict)
    actions: list[ActionSymbol] = field(default_factory=list)


class Allows(Enum):
    """What an expression may name, besides bound variables and parameters.

    SIZES is for what groups are made of: there, not even members of groups may be counted.
    """

    SIZES = auto()
    PARAMETERS = auto()
    SWITCHES = auto()
    TRUTH = auto()
    EVERYTHING = auto()

    @property
    def fixed(self) -> bool:
        """Whether the value must be known before a run starts."""
        return self in (Allows.SIZES, Allows.PARAMETERS, Allows.SWITCHES)


class NameSupply:
    """Names of bound variables, unique within one transition or one expression."""

    def __init__(self) -> None:
        self._used: set[str] = set()

    def fresh(self, name: str) -> str:
        """`name`, or where it is taken a variant that no user can write (`n~2`)."""
        base = name.split("~", 1)[0]
        candidate, count = name, 1
        while candidate in self._used:
            count += 1
            candidate = f"{base}~{count}"
        self._used.add(candidate)
        return candidate


@dataclass(frozen=True, slots=True)
class Scope:
    """Where an expression stands.

    `names` maps what the user may write to a bound variable; `implicit` are the binders whose index
    may be left out (`per` and `any`), `inner` those of aggregates; `what` says for messages what is
    being read. In a command, bare names that mean nothing else are members of its `target`.
    """

    allows: Allows
    what: str
    supply: NameSupply
    names: dict[str, Bound] = field(default_factory=dict)
    implicit: tuple[Bound, ...] = ()
    inner: tuple[Bound, ...] = ()
    component: ComponentSymbol | None = None
    target: ComponentSymbol | None = None

    def where(self, allows: Allows, what: str) -> Scope:
        return replace(self, allows=allows, what=what)

    def with_inner(self, names: dict[str, Bound]) -> Scope:
        return replace(self, names={**self.names, **names}, inner=(*self.inner, *names.values()))

    def local(self, name: str, span: Span) -> Local | None:
        bound = self.names.get(name)
        return Local(bound.name, domain_type(bound.domain), span) if bound else None


@dataclass(slots=True)
class Context:
    """Everything that resolution looks things up in, and the reporter."""

    reporter: Reporter
    collected: Collected
    params: dict[str, ParamSymbol] = field(default_factory=dict)
    types: dict[str, TypeSymbol] = field(default_factory=dict)
    lets: dict[str, MacroSymbol] = field(default_factory=dict)
    components: dict[str, ComponentSymbol] = field(default_factory=dict)
    actions: list[ActionSymbol] = field(default_factory=list)
    commands: dict[str, list[ActionSymbol]] = field(default_factory=dict)
    used: set[tuple[str, str]] = field(default_factory=set)
    busy: list[tuple[str, Span]] = field(default_factory=list)
    enumerations: dict[str, list[Type]] = field(default_factory=dict)
    depth: int = 0

    def use(self, space: str, name: str) -> None:
        """Notes that something was named, for the warnings about what never is."""
        self.used.add((space, name))

    def all_variables(self) -> Iterator[VariableSymbol]:
        for component in self.components.values():
            yield from component.variables.values()
