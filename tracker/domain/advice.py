"""Which unit a task may belong to where its plan names none: a suggestion with its reason, never a decision."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import partial

from tracker.domain.given import GivenTasks
from tracker.domain.period import Period
from tracker.domain.split import PlannedItem
from tracker.domain.task import Task
from tracker.domain.unit import Unit, find_unit
from tracker.domain.unit_words import Phrase, named_in, phrases, signs
from tracker.domain.vietnamese import fold, words

_HIGHER = {"UBND", "HĐND", "VPCP", "VPQH"}
_SHORTEST_OFFICE = 3  # letters of an office in a number: "STTTT"; kinds of documents (QĐ, KH) have two
_LONGEST_HEADING = 60  # characters of a heading in a reason


@dataclass(frozen=True, kw_only=True)
class UnitAdvice:
    """The name of a unit, and in a few Vietnamese words why it."""

    unit: str
    reason: str


_Rule = Callable[[PlannedItem], Mapping[str, str]]
"""The units that one kind of evidence speaks for, each with the reason."""


def advise(
    items: Sequence[PlannedItem],
    units: Sequence[Unit],
    keywords: Mapping[str, Sequence[str]],
    given: Sequence[Task],
    *,
    office_signs: frozenset[str] = frozenset(),
) -> Mapping[int, UnitAdvice]:
    """Suggest units for the items that name none, by their place in the sequence; silent where no unit clearly wins.

    `keywords` are the office's own words by unit name or short name, `given` its earlier tasks. `office_signs` are the
    letters that the office signs its numbers with, folded ("stttt"); where they are not known, numbers of ministries
    and people's committees are passed over.
    """
    history = GivenTasks.learn(given, units)
    rules: tuple[_Rule, ...] = (
        lambda item: _dated("đúng câu này đã giao", history.same(item.text)),
        partial(_by_number, own=office_signs, unit_signs={unit.name: signs(unit) for unit in units}),
        partial(_by_heading, known={unit.name: phrases(unit) for unit in units}),
        partial(_by_keyword, known=_keyword_phrases(units, keywords), written=keywords),
        lambda item: _dated("việc tương tự đã giao", history.similar(item.text)),
    )
    found = {place: _first_winner(item, rules) for place, item in enumerate(items) if item.lead is None}
    return {place: advice for place, advice in found.items() if advice}


def _first_winner(item: PlannedItem, rules: Sequence[_Rule]) -> UnitAdvice | None:
    """The unit of the strongest evidence; where that leaves several, weaker evidence may only choose among them."""
    left: Mapping[str, str] | None = None
    for rule in rules:
        found = {unit: reason for unit, reason in rule(item).items() if left is None or unit in left}
        if len(found) == 1:
            ((unit, reason),) = found.items()
            return UnitAdvice(unit=unit, reason=reason)
        left = found or left
    return None


def _dated(what: str, found: Mapping[str, Period]) -> dict[str, str]:
    return {unit: f"{what} {period.short_label}" for unit, period in found.items()}


def _by_number(item: PlannedItem, *, own: frozenset[str], unit_signs: Mapping[str, frozenset[str]]) -> dict[str, str]:
    """Whose letters end a number of the office itself: "1957/STTTT-TTra" is kept by its inspectors."""
    found: dict[str, str] = {}
    for number in item.citations:
        office, dash, sign = number.rpartition("/")[2].partition("-")
        if dash and _is_own(office, own):
            letters = "".join(c for c in fold(sign) if c.isalnum())
            found |= {unit: f"số văn bản {number}" for unit, known in unit_signs.items() if letters in known}
    return found


def _is_own(office: str, own: frozenset[str]) -> bool:
    """Whether these letters of a number are the office's: "STTTT" is short for "sttttlg", the Sở of Lâm Giang."""
    if len(office) < _SHORTEST_OFFICE or not office.isupper() or office in _HIGHER:
        return False
    return any(sign.startswith(fold(office)) for sign in own) if own else not office.startswith("B")


def _by_heading(item: PlannedItem, *, known: Mapping[str, frozenset[Phrase]]) -> dict[str, str]:
    heading = item.field if len(item.field) <= _LONGEST_HEADING else f"{item.field[:_LONGEST_HEADING].rstrip()}…"
    return dict.fromkeys(named_in(item.field, known), f"mục “{heading}”")


def _keyword_phrases(units: Sequence[Unit], keywords: Mapping[str, Sequence[str]]) -> dict[str, list[Phrase]]:
    """The configured words of the units that the office has, by full name."""
    found: dict[str, list[Phrase]] = defaultdict(list)
    for name, own in keywords.items():
        if unit := find_unit(units, name):
            found[unit.name] += (tuple(words(word)) for word in own if words(word))
    return found


def _by_keyword(
    item: PlannedItem, *, known: Mapping[str, Sequence[Phrase]], written: Mapping[str, Sequence[str]]
) -> dict[str, str]:
    as_written = {tuple(words(word)): word for own in written.values() for word in own}
    hits = named_in(f"{item.field} . {item.text}", known)
    return {unit: f"từ khóa “{as_written[phrase]}” trong config.toml" for unit, phrase in hits.items()}
