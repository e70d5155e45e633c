"""What may stand at the cursor: fields first, then the values of the field, and saved views behind "@"."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import partial
from itertools import islice

from tracker.domain.condition import Sign
from tracker.domain.query_language import fields
from tracker.domain.query_language.fields import FIELDS
from tracker.domain.query_language.known import Known
from tracker.domain.query_language.lexing import Piece, Term, lex
from tracker.domain.query_language.reading import is_value
from tracker.domain.query_language.vocabulary import choices
from tracker.domain.vietnamese import folded_words, glued

_MOST = 6  # lines below a field on a terminal of 24 lines
_FIELDS_WITH_LABELS = (fields.STATE, fields.KIND)


@dataclass(frozen=True, kw_only=True)
class Completion:
    """`insert` stands in place of the typed text from `start` up to before `end`; `label` says what it means."""

    insert: str
    label: str
    start: int
    end: int

    def applied(self, text: str) -> str:
        """The text with the completion in it. A value is over, so a blank follows; a field wants its value."""
        blank = "" if self.insert[-1:] in (":", "=") or text[self.end :].startswith(" ") else " "
        return text[: self.start] + self.insert + blank + text[self.end :]


def completions(text: str, cursor: int, known: Known) -> list[Completion]:
    """What fits the word before the cursor, best first; nothing behind a blank."""
    before = text[:cursor]
    said = before.removesuffix("|")
    term = next(reversed(list(lex(said, partial(is_value, known=known)))), None)
    if term is None or term.end != len(said):
        return []
    offers = _values(before, term, known) if term.field else _words(term, known)
    fresh = (one for one in offers if before[one.start : one.end] != one.insert)
    return list(islice(fresh, _MOST))


def _values(before: str, term: Term, known: Known) -> Iterator[Completion]:
    """Values of the field that begin as typed, then those that hold what is typed."""
    field = term.field
    is_new = not term.values or before.endswith("|")
    typed = "" if is_new else term.values[-1].text
    start = len(before) if is_new else term.values[-1].start
    if field and not (term.values and not is_new and term.values[-1].is_closed and term.values[-1].is_quoted):
        yield from _fitting(typed, choices(field, known), start, len(before))


def _words(term: Term, known: Known) -> Iterator[Completion]:
    """Fields, labels and views that a bare word may be the beginning of."""
    if term.name or len(term.values) != 1 or term.values[0].is_quoted:
        return
    value: Piece = term.values[0]
    if value.text.startswith("@"):
        views = [(f"@{name.replace(' ', '_')}", query) for name, query in known.views.items()]
        yield from _fitting(value.text, views, value.start, value.end)
        return
    named = [(f"{field.name}{'<=' if Sign.UP_TO in field.signs else ':'}", field) for field in FIELDS]
    wanted = glued(value.text)
    for insert, field in named:
        if wanted and any(name.startswith(wanted) for name in field.names):
            yield Completion(
                insert=insert, label=f"{field.label}, ví dụ {field.example}", start=value.start, end=value.end
            )
    labels = [(f"{one.name}:{text}", label) for one in _FIELDS_WITH_LABELS for text, label in choices(one, known)]
    for insert, label in labels:
        if wanted and glued(label).startswith(wanted):
            yield Completion(insert=insert, label=label, start=value.start, end=value.end)


def _fitting(typed: str, offers: Iterable[tuple[str, str]], start: int, end: int) -> Iterator[Completion]:
    wanted, words = glued(typed), folded_words(typed)
    listed = list(offers)
    first = [one for one in listed if any(glued(text).startswith(wanted) for text in one)]
    rest = [one for one in listed if one not in first and _holds(one[1], words)]
    for insert, label in (*first, *rest):
        yield Completion(insert=insert, label=label, start=start, end=end)


def _holds(label: str, words: list[str]) -> bool:
    return all(any(known.startswith(word) for known in folded_words(label)) for word in words)
