"""The words that fields with a fixed list of values know: states, timings, kinds, yes and no."""

from __future__ import annotations

from collections.abc import Mapping

from tracker.domain.concern import Concern
from tracker.domain.query_language import fields
from tracker.domain.query_language.days import DAYS, PERIODS
from tracker.domain.query_language.fields import Field
from tracker.domain.query_language.known import Known
from tracker.domain.split import Kind
from tracker.domain.task import State
from tracker.domain.timing import Timing
from tracker.domain.unit import Unit, unit_key
from tracker.domain.unit_words import initials
from tracker.domain.vietnamese import folded_words, glued

Standing = frozenset[State | Timing | Concern]

STANDINGS: Mapping[str, Standing] = {
    "xong": frozenset({State.DONE}),
    "chưa xong": frozenset(state for state in State if state.is_live),
    "chưa": frozenset({State.OPEN}),
    "đang": frozenset({State.DOING}),
    "chờ": frozenset({State.WAITING}),
    "quá hạn": frozenset({Timing.OVERDUE}),
    "sắp hạn": frozenset({Timing.SOON}),
    "trong hạn": frozenset({Timing.IN_TIME, Timing.SOON}),
    "không hạn": frozenset({Timing.NO_DEADLINE, Timing.STALE}),
    "lâu chưa báo cáo": frozenset({Timing.STALE}),
    "đúng hạn": frozenset({Timing.DONE_IN_TIME}),
    "trễ hạn": frozenset({Timing.DONE_LATE}),
    "xin gia hạn": frozenset({Concern.ASKED}),
    "trả lại": frozenset({Concern.RETURNED}),
    "tạm dừng": frozenset({State.PAUSED}),
    "rút": frozenset({State.WITHDRAWN}),
    "chuyển kỳ": frozenset({State.CARRIED}),
}
"""What completion offers for `tt`, in the order of the work."""

KINDS: Mapping[str, Kind] = {kind.label: kind for kind in Kind}
YES_NO: Mapping[str, bool] = {"có": True, "không": False}
NOBODY = "chưa giao"

_STANDINGS = {
    **{glued(value): frozenset({value}) for value in (*Concern, *Timing, *State)},
    **{glued(one.label): frozenset({one}) for one in (*Concern, *Timing, *State)},
    **{glued(words): standing for words, standing in STANDINGS.items()},
    "quahan": STANDINGS["quá hạn"],
    "tre": STANDINGS["trễ hạn"],
    "lau": STANDINGS["lâu chưa báo cáo"],
}
_KINDS = {glued(word): kind for kind in Kind for word in (kind.value, kind.label)}
_LABELS_OF_TWO_WORDS = {
    glued(label): field
    for field, labels in (
        (fields.STATE, (*STANDINGS, *(one.label for one in (*State, *Timing, *Concern)))),
        (fields.KIND, KINDS),
    )
    for label in labels
    if " " in label
}
_YES_NO = {**{glued(word): is_so for word, is_so in YES_NO.items()}, "yes": True, "no": False, "chua": False}


def standing_of(text: str) -> Standing | None:
    """The states and timings that the word means."""
    return _STANDINGS.get(glued(text))


def kind_of(text: str) -> Kind | None:
    """The kind that the word means."""
    return _KINDS.get(glued(text))


def yes_or_no(text: str) -> bool | None:
    """Whether the word means yes."""
    return _YES_NO.get(glued(text))


def field_of_label(text: str) -> Field | None:
    """The field that a bare word belongs to which no text holds: "quahan" and "thuongxuyen" are labels of two words."""
    return _LABELS_OF_TWO_WORDS.get(glued(text))


def units_of(text: str, units: tuple[Unit, ...]) -> tuple[Unit, ...]:
    """The units meant: by a whole name, else by the letters of a name ("cntt"), else by words in a name."""
    wanted, words = unit_key(text), folded_words(text)
    if not words:
        return ()
    ways = (
        lambda name: glued(unit_key(name)) == glued(wanted) or glued(name) == glued(text),
        lambda name: glued(text) in (initials(name), initials(name.partition(" ")[2])),
        lambda name: all(any(known.startswith(word) for known in folded_words(name)) for word in words),
    )
    hits = (tuple(unit for unit in units if any(map(is_meant, unit.names))) for is_meant in ways)
    return next(filter(None, hits), ())


def choices(field: Field, known: Known) -> list[tuple[str, str]]:
    """What completion offers as values of the field: how it is written, and what a person calls it."""
    if field in (fields.UNIT, fields.SUPPORT):
        units = [(_written(unit.short or unit.name), unit.name) for unit in known.units]
        return [*units, (glued(NOBODY), NOBODY)] if field is fields.UNIT else units
    if field is fields.PERIOD:
        named = [(glued(name), f"{name}: {period(known.today).label}") for name, period in PERIODS.items()]
        return [*((period.code, period.label) for period in known.periods), *named]
    if field is fields.DUE:
        return [(glued(name), f"{name}: {day(known.today):%d/%m/%Y}") for name, day in DAYS.items()]
    listed: Mapping[Field, Mapping[str, object]] = {
        fields.STATE: STANDINGS,
        fields.KIND: KINDS,
        fields.EVIDENCE: YES_NO,
        fields.LINK: YES_NO,
    }
    return [(glued(words), words) for words in listed.get(field, {})]


def _written(name: str) -> str:
    return f'"{name}"' if " " in name else name
