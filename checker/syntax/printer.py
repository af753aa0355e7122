"""The printer: a syntax tree as text in the one canonical layout (`kcheck fmt`).

Decided here: indentation, spaces, alignment, parentheses. Taken from the text that was read: single
blank lines, comments, and whether something was put on one line or on several, as far as it fits.
Printing what was printed changes nothing.

Every line of output knows which part of the text it stands for; so comments find their place: one
on its own line before what followed it, one behind other text at the end of the line that holds it.
"""

from __future__ import annotations

import unicodedata
from bisect import bisect_right
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace
from itertools import pairwise
from typing import TypeVar, assert_never

from checker.diagnostics import Span
from checker.records import dataclass
from checker.syntax import spelling, tree

WIDTH = 100
"""Columns after which lines are broken where the language has a good place for it."""

_STEP = 4


@dataclass(frozen=True, slots=True)
class Line:
    """A line of output and the range of offsets that it stands for.

    `inner` lines go on with the declaration of the line before: no empty line is kept there.
    """

    indent: int
    text: str
    start: int
    end: int
    inner: bool = False


def format_file(file: tree.File) -> str:
    """The whole file in canonical layout, with a line break at its end; empty for an empty file."""
    layout = _Layout(file.lines)
    lines = list(layout.items(file.items))
    written = _with_comments(lines, file.comments, layout)
    return "".join(f"{text}\n" for text in written)


def format_expr(expr: tree.Expr) -> str:
    """The expression on one line, with as few parentheses as it can be read back with."""
    return spelling.format_expr(expr)


# ---------------------------------------------------------------------------- comments, blank lines


def _with_comments(
    lines: Sequence[Line], comments: Sequence[tree.Comment], layout: _Layout
) -> Iterator[str]:
    """The lines with comments and single blank lines where the text had them."""
    merged: list[tuple[Line, str]] = []
    waiting = list(comments)
    for number, line in enumerate(lines):
        until = lines[number + 1].start if number + 1 < len(lines) else None
        before, behind = _claim(waiting, line, until)
        if behind and behind[0].span.start < line.start:
            before, behind = [*before, *behind], []
        merged += [(_alone(comment, line), "") for comment in before]
        merged += [(_alone(comment, line), "") for comment in behind[:-1]]
        merged.append((line, f"  {behind[-1].text}" if behind else ""))
    merged += [(Line(0, c.text, c.span.start, c.span.end), "") for c in waiting]
    previous: Line | None = None
    for line, comment_text in merged:
        if previous is not None and layout.blank_between(previous, line):
            yield ""
        yield f"{' ' * line.indent}{line.text}{comment_text}"
        previous = line


def _claim(
    waiting: list[tree.Comment], line: Line, until: int | None
) -> tuple[list[tree.Comment], list[tree.Comment]]:
    """Takes from `waiting` the comments to go before the line, and those to go behind it."""
    before, behind = [], []
    while waiting:
        comment = waiting[0]
        if comment.own_line and comment.span.start < max(line.start, line.end):
            before.append(waiting.pop(0))
        elif not comment.own_line and (until is None or comment.span.start < until):
            behind.append(waiting.pop(0))
        else:
            break
    return before, behind


def _alone(comment: tree.Comment, line: Line) -> Line:
    """The comment on a line before `line`."""
    indent = line.indent + (_STEP if line.text == "}" else 0)
    return Line(indent, comment.text, comment.span.start, comment.span.end, line.inner)


# ---------------------------------------------------------------------------- layout


T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class _Columns:
    """Widths to which the parts of neighbouring declarations are filled up."""

    first: int = 0
    second: int = 0


class _Layout:
    """Lays out the parts of a file whose lines begin at the offsets `starts`."""

    def __init__(self, starts: Sequence[int]) -> None:
        self._starts = starts

    def _row(self, offset: int) -> int:
        return bisect_right(self._starts, offset)

    def blank_between(self, before: Line, after: Line) -> bool:
        """Whether the text had an empty line there; none is kept inside the edges of braces."""
        if after.inner or after.text == "}" or before.text.endswith("{"):
            return False
        return self._row(after.start) - self._row(max(before.start, before.end - 1)) > 1

    def _one_line(self, span: Span) -> bool:
        return self._row(span.start) == self._row(max(span.start, span.end - 1))

    def _broken(self, end: int, start: int) -> bool:
        """Whether the text had a line break between two offsets."""
        return self._row(max(0, end - 1)) != self._row(start)

    # ------------------------------------------------------------------ declarations

    def items(self, items: Sequence[tree.Item]) -> Iterator[Line]:
        for run in self._runs(items, _item_kind):
            columns = _item_columns(run, self)
            for item in run:
                if isinstance(item, tree.Component):
                    yield from self._component(item)
                else:
                    yield from self._as_one(self._item(item, columns))

    def _runs(self, nodes: Sequence[T], kind: Callable[[T], object]) -> Iterator[list[T]]:
        """Neighbours of one kind without an empty line between them."""
        run: list[T] = []
        for node in nodes:
            if run and (
                kind(node) is None or kind(run[-1]) != kind(node) or self._apart(run[-1], node)
            ):
                yield run
                run = []
            run.append(node)
        if run:
            yield run

    def _as_one(self, lines: Iterator[Line]) -> Iterator[Line]:
        """The lines of a declaration or member, the further ones marked as such."""
        yield next(lines)
        for line in lines:
            yield replace(line, inner=True)

    def _apart(self, before: object, after: object) -> bool:
        end, start = _span_of(before).end, _span_of(after).start
        return self._row(start) - self._row(max(0, end - 1)) > 1

    def _item(self, item: tree.Item, columns: _Columns) -> Iterator[Line]:
        match item:
            case tree.System(name=name, title=title):
                yield _whole(item, f"system {name.text}{spelling.title(title)}")
            case tree.Import(path=path):
                yield _whole(item, f'import "{path}"')
            case tree.Loss(ident=ident, title=title):
                head = f"{'loss':<{columns.first}} {ident.text:<{columns.second}}"
                yield _whole(item, f'{head} "{title}"')
            case tree.Hazard(ident=ident, title=title, losses=refs, condition=condition):
                yield from self._statement(
                    item, "hazard", ident, title, refs, "when", condition, columns
                )
            case tree.Constraint(ident=ident, title=title, hazards=refs, condition=condition):
                yield from self._statement(
                    item, "constraint", ident, title, refs, "requires", condition, columns
                )
            case tree.Param():
                yield _whole(item, _param(item, columns))
            case tree.TypeDef(name=name, type=type_, title=title):
                text = f"type {_fill(name.text, columns.first)} = {spelling.type_expr(type_)}"
                yield _whole(item, text + spelling.title(title))
            case tree.Let():
                yield from self._let(item, 0)
            case tree.Group(name=name, size=size, title=title):
                text = f"group {name.text}[{spelling.format_expr(size)}]{spelling.title(title)}"
                yield _whole(item, text)
            case tree.Component():
                yield from self._component(item)
            case tree.Path():
                yield _whole(item, _path(item, columns))
            case tree.Uca():
                yield from self._uca(item)
            case tree.NoUca(action=action, action_name=name, guideword=word, reason=reason):
                yield _whole(item, f'no uca {spelling.names(action, name)} {word.value} "{reason}"')
            case tree.Scenario(ident=ident, title=title, ucas=refs, kind=kind, effects=effects):
                head = f"scenario {ident.text}{spelling.title(title)}{spelling.refs(refs)}"
                parts = [(kind.value, item.kind_span or item.span)] if kind else []
                yield from self._listed(item, head, [*parts, *_effects(effects)])
            case tree.Mitigation(
                ident=ident, title=title, ucas=refs, against=against, effects=effects
            ):
                head = f"mitigation {ident.text}{spelling.title(title)}{spelling.refs(refs)}"
                opposed = (
                    [(f"against {spelling.listed(against)}", against[0].span)] if against else []
                )
                yield from self._listed(item, head, [*opposed, *_effects(effects)])
            case tree.Incident(title=title, count=count, scenario=scenario, ucas=ucas):
                head = f'incident "{title}" count {count.digits}'
                tail = f"explained by {scenario.text} through {spelling.listed(ucas)}"
                yield from self._listed(item, head, [(tail, scenario.span)])
            case tree.Check():
                yield from self._check(item, columns)
            case tree.Assumption(title=title, condition=condition):
                head = f'assume "{title}"'
                if self._fits(item.span, f"{head} {spelling.format_expr(condition)}", 0):
                    yield _whole(item, f"{head} {spelling.format_expr(condition)}")
                    return
                yield Line(0, head, item.span.start, condition.span.start)
                yield from self._expr(condition, "", _STEP, _STEP)
            case _:
                assert_never(item)

    def _fits(self, span: Span, text: str, indent: int) -> bool:
        """Whether what was on one line can stay there."""
        return self._one_line(span) and indent + _width(text) <= WIDTH

    def _statement(
        self,
        item: tree.Hazard | tree.Constraint,
        keyword: str,
        ident: tree.Ident,
        title: str | None,
        refs: Sequence[tree.Ident],
        clause: str,
        condition: tree.Expr | None,
        columns: _Columns,
    ) -> Iterator[Line]:
        head = f"{keyword:<{columns.first}} {ident.text:<{columns.second}}".rstrip()
        if title is not None:
            head = f'{keyword:<{columns.first}} {ident.text:<{columns.second}} "{title}"'
        head += spelling.refs(refs)
        if condition is None:
            yield _whole(item, head)
            return
        text = f"{head} {clause} {spelling.format_expr(condition)}"
        if self._fits(item.span, text, 0):
            yield _whole(item, text)
            return
        yield Line(0, head, item.span.start, _before(condition))
        yield from self._expr(condition, f"{clause} ", _STEP, _STEP + len(clause) + 1)

    def _let(self, node: tree.Let, indent: int) -> Iterator[Line]:
        head = f"let {node.name.text}{spelling.per(node.per)} = "
        lines = list(self._expr(node.value, head, indent, indent + len(head)))
        lines[0] = replace(lines[0], start=node.span.start)
        last = lines[-1]
        lines[-1] = replace(last, text=last.text + spelling.title(node.title), end=node.span.end)
        yield from lines

    def _listed(
        self, item: tree.Item, head: str, parts: Sequence[tuple[str, Span]]
    ) -> Iterator[Line]:
        """A head, and its parts each on a line of its own, or all on one line."""
        text = " ".join([head, *(part for part, _ in parts)])
        if self._fits(item.span, text, 0) or not parts:
            yield _whole(item, text)
            return
        yield Line(0, head, item.span.start, item.span.start)
        for part, span in parts:
            yield Line(_STEP, part, span.start, span.end)

    def _uca(self, item: tree.Uca) -> Iterator[Line]:
        head = f'uca {item.ident.text} "{item.title}"{spelling.refs(item.hazards)}'
        action = spelling.names(item.action, item.action_name)
        pattern = f"{action} {item.guideword.value}"
        context = item.context
        when = f" when {spelling.format_expr(context)}" if context else ""
        if self._fits(item.span, head + " " + pattern + when, 0):
            yield _whole(item, f"{head} {pattern}{when}")
            return
        yield Line(0, head, item.span.start, item.action.span.start)
        start = item.action.span.start
        together = _STEP + _width(pattern + when) <= WIDTH
        if context is None or (
            together and not self._broken(item.action.span.end, context.span.start)
        ):
            yield Line(_STEP, pattern + when, start, item.span.end)
            return
        yield Line(_STEP, pattern, start, _before(context))
        yield from self._expr(context, "when ", _STEP, _STEP + len("when "))

    def _check(self, item: tree.Check, columns: _Columns) -> Iterator[Line]:
        head = f'check "{item.title}"'
        rest = _check_rest(item)
        given, claim = spelling.assumptions(item), spelling.claim(item.claim)
        if self._fits(item.span, f"{head} {rest}", 0):
            yield _whole(item, f"{_fill(head, columns.first)} {rest}")
            return
        bodies = [rest] if _STEP + _width(rest) <= WIDTH or not given else [given, claim]
        inner = item.claim.span.start
        yield Line(0, head, item.span.start, item.span.start + len(head))
        starts = [item.span.start + len(head) + 1, inner]
        for body, start in zip(bodies, starts, strict=False):
            yield Line(_STEP, body, start, inner if body == given else item.span.end)

    def check_column(self, items: Sequence[tree.Check]) -> int:
        """How far the titles of checks on one line are filled up, 0 where that leaves no room."""
        heads = {id(item): f'check "{item.title}"' for item in items}
        short = [
            item
            for item in items
            if self._fits(item.span, f"{heads[id(item)]} {_check_rest(item)}", 0)
        ]
        column = max([_width(heads[id(item)]) for item in short], default=0)
        longest = max([_width(_check_rest(item)) for item in short], default=0)
        return column if column + 1 + longest <= WIDTH else 0

    # ------------------------------------------------------------------ components

    def _component(self, item: tree.Component) -> Iterator[Line]:
        controls = f" controls {spelling.listed(item.controls)}" if item.controls else ""
        head = (
            f"{item.kind} {item.name.text}{spelling.per(item.per)}{spelling.title(item.title)}"
            f"{controls}{spelling.only(item.only)}"
        )
        if not item.members and self._one_line(item.span):
            yield _whole(item, f"{head} {{ }}")
            return
        members = list(self._members(item.members))
        flat = f"{head} {{ {'  '.join(line.text for line in members)} }}"
        if len(members) == len(item.members) == 1 and self._fits(item.span, flat, 0):
            yield _whole(item, flat)
            return
        yield Line(0, f"{head} {{", item.span.start, item.span.start)
        yield from members
        yield Line(0, "}", item.span.end - 1, item.span.end)

    def _members(self, members: Sequence[tree.Member]) -> Iterator[Line]:
        for run in self._runs(members, _member_kind):
            column = max(_width(_member_name(member)) for member in run)
            for member in run:
                yield from self._as_one(self._member(member, column))

    def _member(self, member: tree.Member, column: int) -> Iterator[Line]:
        match member:
            case tree.State(type=type_, initial=initial, title=title):
                name = _fill(_member_name(member), column)
                text = f"state {name} : {spelling.type_expr(type_)} = {_initial(initial)}"
                yield _whole(member, text + spelling.title(title), _STEP)
            case tree.Belief(follows=follows):
                name = _fill(_member_name(member), column)
                text = _follows(follows) if follows else _own_belief(member)
                yield _whole(member, f"model {name} {text}", _STEP)
            case tree.Let():
                yield from self._let(member, _STEP)
            case tree.Action():
                yield from self._action(member)
            case _:
                assert_never(member)

    def _action(self, node: tree.Action) -> Iterator[Line]:
        where = f" -> {node.target.text}" if node.target else ""
        head = (
            f"{node.kind} {spelling.names(node.ident, node.name)}{spelling.binders(node.binders)}"
        )
        head += where + spelling.title(node.title)
        flat = [head]
        for clause in node.clauses:
            keyword, rest = spelling.clause(clause)
            flat.append(f"{keyword} {rest}".rstrip())
            if isinstance(clause, tree.Lasts) and clause.then:
                flat.append("then " + spelling.clause(tree.Do(clause.then, clause.span))[1])
        if self._fits(node.span, " ".join(flat), _STEP):
            yield _whole(node, " ".join(flat), _STEP)
            return
        yield Line(_STEP, head, node.span.start, node.span.start)
        yield from self._clauses(node.clauses)

    def _clauses(self, clauses: Sequence[tree.Clause]) -> Iterator[Line]:
        """Each clause on its line, what follows the keywords in one column."""
        indent = 2 * _STEP
        keywords = [spelling.clause(clause)[0] for clause in clauses]
        aligned = [word for word in keywords if len(word) <= len("within")]
        column = max([len(word) for word in aligned], default=0)
        lines: list[Line] = []
        for clause, keyword in zip(clauses, keywords, strict=True):
            start = f"{keyword:<{column}} "
            if isinstance(clause, tree.Over) and lines and _takes_path(lines[-1].text):
                text = f"{lines[-1].text} over {clause.path.text}"
                lines[-1] = replace(lines[-1], text=text, end=clause.span.end)
                continue
            lines += self._clause(clause, start, indent, column)
        yield from lines

    def _clause(self, clause: tree.Clause, start: str, indent: int, column: int) -> Iterator[Line]:
        body = indent + len(start)
        match clause:
            case tree.When(condition=condition) | tree.OnlyWith(condition=condition):
                yield from self._from(clause, self._expr(condition, start, indent, body))
            case tree.Needs(condition=condition, duration=None):
                yield from self._from(clause, self._expr(condition, start, indent, body))
            case tree.Do(effects=effects):
                yield from self._from(clause, self._assigns(effects, start, indent, body))
            case tree.Lasts(then=then) if then:
                head = start + spelling.clause(clause)[1]
                yield Line(indent, head, clause.span.start, clause.interval.span.end)
                word = f"{'then':<{column}} "
                yield from self._assigns(then, word, indent, indent + len(word))
            case _:
                rest = spelling.clause(clause)[1]
                yield _whole(clause, (start + rest).rstrip(), indent)

    def _from(self, clause: tree.Clause, lines: Iterator[Line]) -> Iterator[Line]:
        """The lines, the first of which stands for the clause's keyword as well."""
        first = next(lines)
        yield replace(first, start=clause.span.start)
        yield from lines

    def _assigns(
        self, effects: Sequence[tree.Assign], start: str, indent: int, column: int
    ) -> Iterator[Line]:
        """Effects on one line, or each on its own where they were or do not fit."""
        flat = ", ".join(spelling.assign_head(e) + spelling.format_expr(e.value) for e in effects)
        ends = [effect.span for effect in effects]
        apart = any(self._broken(a.end, b.start) for a, b in pairwise(ends))
        whole = Span(ends[0].path, ends[0].start, ends[-1].end)
        if not apart and self._fits(whole, start + flat, indent):
            yield Line(indent, start + flat, whole.start, whole.end)
            return
        for number, effect in enumerate(effects):
            head = spelling.assign_head(effect)
            begin, left = (start, indent) if number == 0 else ("", column)
            lines = list(self._expr(effect.value, begin + head, left, column + len(head)))
            lines[0] = replace(lines[0], start=effect.span.start)
            if number + 1 < len(effects):
                lines[-1] = replace(lines[-1], text=lines[-1].text + ",")
            yield from lines

    # ------------------------------------------------------------------ long expressions

    def _expr(self, expr: tree.Expr, start: str, indent: int, column: int) -> Iterator[Line]:
        """The expression after `start`; further lines begin at `column`, with an operator.

        It is broken where it was, at its outermost `and`, `or` or `else`; everywhere there if it
        does not fit otherwise.
        """
        parts = list(_chain(expr))
        kept = [self._broken(a.end, b.start) for (_, a), (_, b) in pairwise(parts)]
        lines = _joined(parts, kept, start, indent, column)
        if any(line.indent + _width(line.text) > WIDTH for line in lines):
            lines = _joined(parts, [True] * len(kept), start, indent, column)
        yield from lines


def _chain(expr: tree.Expr) -> Iterator[tuple[str, Span]]:
    """The pieces of an expression between which a line may be broken, with their places."""
    match expr:
        case tree.Binary(op="and" | "or" as op, left=left, right=right):
            pieces = [(text, span) for text, span in _chain(left)]
            left_text, right_text = spelling.operands(expr)
            if not (isinstance(left, tree.Binary) and left.op == op):
                pieces = [(left_text, left.span)]
            yield from pieces
            yield f"{op} {right_text}", right.span
        case tree.If(condition=condition, then=then, orelse=orelse):
            head = f"if {spelling.format_expr(condition)} then {spelling.format_expr(then)}"
            yield head, Span(expr.span.path, expr.span.start, then.span.end)
            first, *rest = (
                _chain(orelse)
                if isinstance(orelse, tree.If)
                else [(spelling.format_expr(orelse), orelse.span)]
            )
            yield f"else {first[0]}", first[1]
            yield from rest
        case _:
            yield spelling.format_expr(expr), expr.span


def _joined(
    parts: Sequence[tuple[str, Span]], breaks: Sequence[bool], start: str, indent: int, column: int
) -> list[Line]:
    text, span = parts[0]
    lines = [Line(indent, start + text, span.start, span.end)]
    for (text, span), broken in zip(parts[1:], breaks, strict=True):
        if broken:
            lines.append(Line(column, text, span.start, span.end))
        else:
            last = lines[-1]
            lines[-1] = replace(last, text=f"{last.text} {text}", end=span.end)
    return lines


# ---------------------------------------------------------------------------- pieces of text


def _whole(node: tree.Item | tree.Member | tree.Clause, text: str, indent: int = 0) -> Line:
    return Line(indent, text, node.span.start, node.span.end)


def _before(expr: tree.Expr) -> int:
    """Just before the keyword that stands before an expression, for want of its own place."""
    return expr.span.start - 1


def _span_of(node: object) -> Span:
    span = getattr(node, "span")  # noqa: B009 - every node has one
    assert isinstance(span, Span)
    return span


def _width(text: str) -> int:
    """Columns on a screen; characters of East Asian scripts take two."""
    if text.isascii():
        return len(text)
    return sum(
        0 if unicodedata.combining(c) else 2 if unicodedata.east_asian_width(c) in "WF" else 1
        for c in text
    )


def _fill(text: str, width: int) -> str:
    return text + " " * (width - _width(text))


def _effects(effects: Sequence[tree.EffectItem]) -> list[tuple[str, Span]]:
    return [(spelling.effect(effect), effect.span) for effect in effects]


def _initial(initial: tree.Expr | None) -> str:
    return "any" if initial is None else spelling.format_expr(initial)


def _own_belief(node: tree.Belief) -> str:
    assert node.type is not None
    return f": {spelling.type_expr(node.type)} = {_initial(node.initial)}"


def _follows(node: tree.Follows) -> str:
    parts = [f"follows {spelling.format_expr(node.source)}"]
    if node.latest:
        parts.append("latest")
    for clause in (node.timing, node.over, node.only):
        if clause is not None:
            parts.append(" ".join(spelling.clause(clause)).rstrip())
    return " ".join(parts)


def _param_name(item: tree.Param) -> str:
    return item.name.text + spelling.per(item.per)


def _param_value(item: tree.Param) -> str:
    default = f" = {spelling.format_expr(item.default)}" if item.default else ""
    domain = f" in {spelling.interval(item.domain)}" if item.domain else ""
    return f"{spelling.type_expr(item.type)}{default}{domain}"


def _param(item: tree.Param, columns: _Columns) -> str:
    value = _param_value(item)
    text = f"param {_fill(_param_name(item), columns.first)} : "
    if item.title is None:
        return text + value
    return f'{text}{_fill(value, columns.second)} "{item.title}"'


def _path(item: tree.Path, columns: _Columns) -> str:
    name = _fill(item.name.text + spelling.per(item.per), columns.first)
    takes = f" takes {spelling.interval(item.takes)}" if item.takes else ""
    ends = f"{spelling.listed(item.sources)} -> {item.target.text}"
    return f"path {name} : {ends}{takes}{spelling.only(item.only)}"


def _member_name(member: tree.Member) -> str:
    match member:
        case tree.State(name=name, per=per) | tree.Belief(name=name, per=per):
            return name.text + spelling.per(per)
        case _:
            return ""


def _check_rest(item: tree.Check) -> str:
    given, claim = spelling.assumptions(item), spelling.claim(item.claim)
    return f"{given} {claim}" if given else claim


def _takes_path(text: str) -> bool:
    return text.startswith(("within ", "every ", "immediately", "eventually"))


# ---------------------------------------------------------------------------- alignment


def _item_kind(item: tree.Item) -> object:
    """Neighbours of one kind are aligned; None stands alone."""
    match item:
        case tree.Loss() | tree.Hazard() | tree.Constraint():
            return "purpose"
        case tree.Param() | tree.TypeDef() | tree.Path() | tree.Check():
            return type(item)
        case _:
            return None


def _member_kind(member: tree.Member) -> object:
    return type(member) if isinstance(member, tree.State | tree.Belief) else None


def _item_columns(run: Sequence[tree.Item], layout: _Layout) -> _Columns:
    checks = [item for item in run if isinstance(item, tree.Check)]
    if checks:
        return _Columns(layout.check_column(checks))
    first = second = 0
    for item in run:
        match item:
            case tree.Loss() | tree.Hazard() | tree.Constraint():
                first = max(first, len(type(item).__name__))
                second = max(second, len(item.ident.text))
            case tree.Param():
                first = max(first, _width(_param_name(item)))
                if item.title is not None:
                    second = max(second, _width(_param_value(item)))
            case tree.TypeDef():
                first = max(first, _width(item.name.text))
            case tree.Path():
                first = max(first, _width(item.name.text + spelling.per(item.per)))
            case _:
                pass
    return _Columns(first, second)
