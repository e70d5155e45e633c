"""The values of one term as a test of the domain, with the sentence that says how they were understood."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from difflib import get_close_matches

from tracker.domain.concern import Concern
from tracker.domain.condition import Due, OfKind, OwnedBy, Place, PlannedFor, Proof, Proven, Sign, Stands, Test, saying
from tracker.domain.query_language import fields
from tracker.domain.query_language.days import is_day, periods_within, read_day, read_period, refused
from tracker.domain.query_language.fields import Field
from tracker.domain.query_language.known import Known
from tracker.domain.query_language.lexing import Piece, Term
from tracker.domain.query_language.vocabulary import (
    NOBODY,
    choices,
    kind_of,
    standing_of,
    units_of,
    yes_or_no,
)
from tracker.domain.split import Kind
from tracker.domain.task import State
from tracker.domain.timing import Timing
from tracker.domain.vietnamese import glued

OR = " hoặc "
_SIGN_WORDS = {
    Sign.BEFORE: "trước ngày",
    Sign.UP_TO: "đến hết ngày",
    Sign.ON: "ngày",
    Sign.FROM: "từ ngày",
    Sign.AFTER: "sau ngày",
}
_DATED: Mapping[Field, Callable[[str, Known], object]] = {
    fields.DUE: lambda text, known: read_day(text, known.today, known.calendar),
    fields.PERIOD: lambda text, known: read_period(text, known.today),
}
_LISTED: Mapping[Field, Callable[[str, Known], object]] = {
    fields.STATE: lambda text, _: standing_of(text),
    fields.KIND: lambda text, _: kind_of(text),
    fields.UNIT: lambda text, known: _is_nobody(text) or units_of(text, known.units),
}
_PLACES = {fields.NUMBER: Place.NUMBER, fields.SOURCE: Place.SOURCE, fields.TEXT: Place.ANYWHERE}


@dataclass(frozen=True, kw_only=True)
class Meaning:
    """A test and the Vietnamese words for it. `is_negative` turns it round: "minhchung:khong"."""

    test: Test
    words: str
    is_negative: bool = False


def is_value(field: Field, text: str, known: Known) -> bool:
    """Whether a text of several words is a value of the field, so that it needs no quotes."""
    match field:
        case fields.STATE:
            return standing_of(text) is not None
        case fields.KIND:
            return kind_of(text) is not None
        case fields.DUE:
            return is_day(text)
        case fields.PERIOD:
            return not wrong_date(field, text, known)
        case fields.UNIT | fields.SUPPORT:
            exact = glued(text)
            return any(exact == glued(name) for unit in known.units for name in unit.names) or exact == glued(NOBODY)
        case _:
            return False


def wrong_value(field: Field, value: Piece, known: Known) -> str:
    """Why this is no value of the field, as a sentence with the next step; "" where it is one."""
    if field in _DATED:
        return wrong_date(field, value.text, known)
    if field in (fields.EVIDENCE, fields.LINK):
        is_known = yes_or_no(value.text) is not None
        return "" if is_known else f"“{field.name}” chỉ nhận có hoặc không, ví dụ {field.example}."
    if field in _LISTED:
        return "" if _LISTED[field](value.text, known) else _unknown(field, value, known)
    return "" if glued(value.text) else f"“{value.text}” không có chữ hay số nào để tìm."


def wrong_date(field: Field, text: str, known: Known) -> str:
    """Why this is no day or period of the field; "" where it is one."""
    return refused(lambda typed: _DATED[field](typed, known), text)


def read_term(field: Field, term: Term, known: Known, *, is_open: bool) -> Meaning:
    """What a term says whose values are all right. `is_open`: its last word may go on."""
    texts = [value.text for value in term.values]
    if place := _PLACES.get(field):
        return _saying(texts, place, field.label, is_open=is_open)
    if field is fields.DUE:
        days = [read_day(text, known.today, known.calendar) for text in texts]
        said = OR.join(f"{_SIGN_WORDS[term.sign]} {day:%d/%m/%Y}" for day in days)
        return Meaning(test=Due(sign=term.sign, days=frozenset(days)), words=f"hạn {said}")
    return _READERS[field](texts, known)


def read_words(term: Term, *, is_open: bool) -> Meaning | None:
    """What bare words and quoted phrases say; None where there is no letter or digit in them."""
    texts = [value.text for value in term.values]
    return _saying(texts, Place.ANYWHERE, "chữ", is_open=is_open) if any(map(glued, texts)) else None


def _saying(texts: Iterable[str], place: Place, label: str, *, is_open: bool) -> Meaning:
    listed = [text for text in texts if glued(text)]
    test = saying(listed, place, is_open=is_open)
    if test is None:
        raise ValueError("a term without words has no meaning")
    return Meaning(test=test, words=f"{label} {OR.join(f'“{text}”' for text in listed)}")


def _read_units(texts: list[str], known: Known) -> Meaning:
    found = {unit.name: unit for text in texts for unit in units_of(text, known.units)}
    names = {name for unit in found.values() for name in unit.names}
    nobody = [text for text in texts if _is_nobody(text)]
    said = [*found, *([NOBODY] if nobody else [])]
    return Meaning(test=OwnedBy(names=frozenset(names | ({""} if nobody else set()))), words=f"đơn vị {OR.join(said)}")


def _read_support(texts: list[str], known: Known) -> Meaning:
    """Supporting units stand as the paper writes them, so what is no unit of the office is looked for as it is."""
    names = [name for text in texts for unit in units_of(text, known.units) for name in unit.names]
    return _saying(dict.fromkeys([*names, *texts]), Place.SUPPORT, "phối hợp", is_open=False)


def _read_periods(texts: list[str], known: Known) -> Meaning:
    periods = [read_period(text, known.today) for text in texts]
    within = frozenset().union(*map(periods_within, periods))
    return Meaning(test=PlannedFor(periods=within), words=f"kỳ {OR.join(period.label for period in periods)}")


def _read_standings(texts: list[str], known: Known) -> Meaning:
    meant = frozenset(one for text in texts for one in standing_of(text) or ())
    test = Stands(
        states=frozenset(one for one in meant if isinstance(one, State)),
        timings=frozenset(one for one in meant if isinstance(one, Timing)),
        concerns=frozenset(one for one in meant if isinstance(one, Concern)),
        now=known.now,
    )
    said = [one.label for one in (*State, *Timing, *Concern) if one in meant]
    return Meaning(test=test, words=f"tình trạng {OR.join(said)}")


def _read_kinds(texts: list[str], _: Known) -> Meaning:
    kinds = frozenset(kind for text in texts if (kind := kind_of(text)))
    return Meaning(test=OfKind(kinds=kinds), words=f"loại {OR.join(kind.label for kind in Kind if kind in kinds)}")


def _read_evidence(texts: list[str], _: Known) -> Meaning:
    return _proof(Proof.EVIDENCE, "minh chứng", texts)


def _read_link(texts: list[str], _: Known) -> Meaning:
    return _proof(Proof.LINK, "liên kết đã xác nhận", texts)


def _proof(by: Proof, label: str, texts: list[str]) -> Meaning:
    has = bool(yes_or_no(texts[-1]))
    return Meaning(test=Proven(by=by), words=f"{'có' if has else 'không có'} {label}", is_negative=not has)


_READERS: Mapping[Field, Callable[[list[str], Known], Meaning]] = {
    fields.UNIT: _read_units,
    fields.SUPPORT: _read_support,
    fields.PERIOD: _read_periods,
    fields.STATE: _read_standings,
    fields.KIND: _read_kinds,
    fields.EVIDENCE: _read_evidence,
    fields.LINK: _read_link,
}


def _is_nobody(text: str) -> bool:
    return not text.strip() or glued(text) == glued(NOBODY)


def _unknown(field: Field, value: Piece, known: Known) -> str:
    """A value that the list of the field does not hold, with the nearest that it does, else with the whole list."""
    listed = choices(field, known)
    by_key = {glued(text): written for written, label in reversed(listed) for text in (written, label)}
    near = get_close_matches(glued(value.text), by_key, n=1)
    if near:
        return f"Không có {field.label} “{value.text}”: ý bạn là {field.name}:{by_key[near[0]]}?"
    return f"Không có {field.label} “{value.text}”. Dùng một trong: {', '.join(written for written, _ in listed)}."
