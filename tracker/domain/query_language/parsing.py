"""A typed query as conditions of the domain; what cannot be understood comes back with its place in the text."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from difflib import get_close_matches
from functools import partial

from tracker.domain.condition import Condition, PlannedFor
from tracker.domain.query_language.fields import FIELDS, Field
from tracker.domain.query_language.known import Known
from tracker.domain.query_language.lexing import Piece, Term, lex
from tracker.domain.query_language.reading import Meaning, is_value, read_term, read_words, wrong_value
from tracker.domain.query_language.vocabulary import field_of_label
from tracker.domain.vietnamese import clean, glued

_LONGEST = 1000  # characters: of a page that was pasted by mistake only the beginning counts
_VIEW = "@"


@dataclass(frozen=True, kw_only=True)
class Slip:
    """What cannot be understood, from `start` up to before `end` of the typed text, and what to do instead."""

    start: int
    end: int
    words: str


@dataclass(frozen=True, kw_only=True)
class Understood:
    """What a typed query says. `sentences` say it again, one a condition; slips are left out of the conditions."""

    conditions: tuple[Condition, ...] = ()
    sentences: tuple[str, ...] = ()
    slips: tuple[Slip, ...] = ()

    @property
    def names_period(self) -> bool:
        """Whether the query says itself of which periods it is."""
        return any(isinstance(one.test, PlannedFor) for one in self.conditions)

    @property
    def words(self) -> str:
        """All conditions in one line."""
        return "; ".join(self.sentences)


def understand(typed: str, known: Known, *, is_typing: bool = False) -> Understood:
    """Read a query. With `is_typing` its last bare word may be only the beginning of one."""
    text = clean(typed)[:_LONGEST]
    understood = Understood()
    for term in lex(text, partial(is_value, known=known)):
        is_open = is_typing and term.end == len(text)
        understood = _joined(understood, _understand_term(text, term, known, is_open=is_open))
    return understood


def _understand_term(text: str, term: Term, known: Known, *, is_open: bool) -> Understood:
    if slip := next(_slips(text, term, known), None):
        return Understood(slips=(slip,))
    if view := _view_of(term):
        return _understand_view(term, view, known)
    field, is_open = term.field or _field_of_bare(term), is_open and _may_go_on(term)
    if field is None:
        return _said(term, read_words(term, is_open=is_open))
    return _said(term, read_term(field, term, known, is_open=is_open))


def _said(term: Term, meaning: Meaning | None) -> Understood:
    if meaning is None:
        return Understood()
    condition = Condition(test=meaning.test, is_negated=term.is_negated != meaning.is_negative)
    sentence = f"không phải: {meaning.words}" if term.is_negated else meaning.words
    return Understood(conditions=(condition,), sentences=(sentence,))


def _joined(one: Understood, other: Understood) -> Understood:
    """Both; what is said twice counts once."""
    said = dict.fromkeys(
        (*zip(one.conditions, one.sentences, strict=True), *zip(other.conditions, other.sentences, strict=True))
    )
    return Understood(
        conditions=tuple(condition for condition, _ in said),
        sentences=tuple(sentence for _, sentence in said),
        slips=(*one.slips, *other.slips),
    )


def _understand_view(term: Term, name: str, known: Known) -> Understood:
    """The conditions of a saved view. Views do not stand in views."""
    text = next(query for view, query in known.views.items() if glued(view) == glued(name))
    understood = understand(text, replace(known, views={}))
    if not understood.slips:
        return understood
    words = f"Bộ lọc @{name} đã lưu không còn dùng được: {understood.slips[0].words}"
    return Understood(slips=(Slip(start=term.start, end=term.end, words=words),))


def _slips(text: str, term: Term, known: Known) -> Iterator[Slip]:
    """What is wrong with a term, the first thing first."""
    if (view := _view_of(term)) is not None:
        yield from _wrong_view(term, view, known)
    elif term.name and term.field is None:
        yield _unknown_field(text, term, term.name)
    elif term.field:
        yield from _wrong_term(term, term.field, known)


def _wrong_view(term: Term, name: str, known: Known) -> Iterator[Slip]:
    names = {glued(view): view for view in known.views}
    if term.is_negated:
        yield _slip(term, "Bộ lọc đã lưu không đi sau dấu trừ. Bỏ dấu “-”.")
    elif glued(name) not in names:
        near = get_close_matches(glued(name), names, n=1)
        listed = ", ".join(f"@{view.replace(' ', '_')}" for view in names.values()) or "chưa có bộ lọc nào"
        hint = f": ý bạn là @{names[near[0]].replace(' ', '_')}?" if near else f". Đang có: {listed}."
        yield _slip(term, f"Không có bộ lọc đã lưu “@{name}”{hint}")


def _wrong_term(term: Term, field: Field, known: Known) -> Iterator[Slip]:
    if term.sign not in field.signs:
        yield _slip(term, f"“{field.name}” chỉ đi với dấu hai chấm, ví dụ {field.example}.")
    if not term.values:
        yield _slip(term, f"Còn thiếu giá trị của “{field.name}”, ví dụ {field.example}.")
    for value in term.values:
        if words := wrong_value(field, value, known):
            yield Slip(start=value.start, end=value.end, words=words)


def _unknown_field(text: str, term: Term, name: Piece) -> Slip:
    """A name that is no field, with the term as it would be right."""
    typed = text[term.start : term.end]
    names = {one: field for field in FIELDS for one in field.names}
    near = get_close_matches(glued(name.text), names, n=1)
    if near:
        meant = f"{'-' * term.is_negated}{names[near[0]].name}{text[name.end : term.end]}"
        return _slip(term, f"Không hiểu “{typed}”: ý bạn là {meant}?")
    listed = ", ".join(field.name for field in FIELDS)
    return _slip(term, f"Không có trường “{name.text}”. Dùng: {listed}; nếu là chữ cần tìm thì để trong ngoặc kép.")


def _slip(term: Term, words: str) -> Slip:
    return Slip(start=term.start, end=term.end, words=words)


def _view_of(term: Term) -> str | None:
    """The name of the saved view that the term asks for."""
    first = term.values[0] if term.name is None and term.values else None
    return first.text[1:] if first and not first.is_quoted and first.text.startswith(_VIEW) else None


def _field_of_bare(term: Term) -> Field | None:
    """The field of bare words that are all labels of it, as in `-thuongxuyen`."""
    found = {None if value.is_quoted else field_of_label(value.text) for value in term.values}
    return found.pop() if len(found) == 1 else None


def _may_go_on(term: Term) -> bool:
    """Whether the last word may be half typed: a closed quote is over, and what is kept out is better kept whole."""
    return not term.is_negated and any(not (one.is_quoted and one.is_closed) for one in term.values[-1:])
