"""Months, quarters, years and holidays that a work is about, not those in which it is done."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable

from tracker.domain.vietnamese import words
from tracker.matching.ages import YEAR_DIGITS, is_birth, is_year
from tracker.matching.phrasebook import Found
from tracker.matching.tokens import Text, Token

YEAR, PERIOD = "năm", "kỳ"
_ROMAN = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII", "XIII", "XIV", "XV", "XVI")
_BEFORE_TIME = frozenset(
    words("trong đầu giữa cuối trước sau từ đến hết sang kiến gian vào tuần qua so với cùng kỳ sáng tại ngày")
)
_TERM = tuple(words("cùng kỳ"))
_EXCEEDED = {tuple(words(f"{beyond} dự kiến")) for beyond in ("vượt", "ngoài", "quá", "hơn")}  # what one had foreseen
_MONTH, _QUARTER = "tháng", "quý"
_PARTS = ("đầu", "cuối")
_DAYS = {tuple(words(f"ngày {part}")) for part in _PARTS}
_BEFORE_DAYS = 3  # tokens of "20 ngày đầu"
_HOLIDAYS = {
    tuple(words(f"{noun} nghỉ {feast}")): " ".join(words(f"nghỉ {feast}"))
    for noun in ("đợt", "kỳ", "dịp")
    for feast in ("lễ", "tết")
}
PERIOD_SIGNS = {tuple(words(noun)): "" for noun in (_MONTH, _QUARTER, YEAR)} | _HOLIDAYS
"""The nouns of periods, and the holidays whose data a report gives, each with its name."""


def plain_number(token: Token) -> str:
    """The plain number of a token, arabic or roman: "05" → "5", "II" → "2", "3/2024" → "3"; "" for anything else."""
    if token.kind == "number" and token.raw not in _ROMAN:
        number, _, year = token.raw.partition("/")
        return str(int(number)) if number.isdigit() and (not year or len(year) == YEAR_DIGITS) else ""
    return str(_ROMAN.index(token.raw)) if token.raw in _ROMAN else ""


def periods(text: Text, signs: Iterable[Found[str]]) -> dict[str, set[str]]:
    """Periods and years that the work is about, not those in which it is done.

    "cải cách hành chính tháng 5", "dữ liệu 20 ngày đầu tháng 5" and "6 tháng đầu năm" count, "trong tháng 5" and
    "ngày 3 tháng 5" do not.
    """
    found: dict[str, set[str]] = defaultdict(set)
    for place, _, holiday in signs:
        if not 0 < place < len(text) - 1:
            continue
        word, following = text[place].raw.lower(), text[place + 1]
        if holiday:
            if not _says_when(text, place):
                found[PERIOD].add(holiday)
        elif word == _MONTH and following.raw.lower() in _PARTS and plain_number(text[place - 1]) in ("6", "9"):
            found[PERIOD].add(f"{plain_number(text[place - 1])} tháng {following.raw.lower()} năm")
            _add_period("năm", "".join([token.raw for token in text[place + 3 : place + 4]]), found)
        elif not following.breaks and not _is_time(text, place) and not is_birth(text, place):
            _add_period(word, following.raw, found)
    return found


def months_of_quarter(wanted: Collection[str], told: Collection[str]) -> int:
    """How many months are told, where all of them lie in the one quarter wanted: "quý 3", "tháng 7, tháng 8" → 2."""
    quarters, months = _numbers(_QUARTER, wanted), _numbers(_MONTH, told)
    is_within = len(quarters) == len(wanted) == 1 and len(months) == len(told)
    return len(months) if is_within and {(month + 2) // 3 for month in months} == quarters else 0


def _numbers(noun: str, periods: Collection[str]) -> set[int]:
    """The numbers of months or quarters: "tháng 7" → 7."""
    parts = (period.split(" ") for period in periods)
    return {int(rest[0]) for first, *rest in parts if first == noun and len(rest) == 1}


def _is_time(text: Text, place: int) -> bool:
    """Whether the month, quarter or year named at a place only says when: behind "trong", a day, or such a month."""
    before = text[place - 1]
    if text[place].raw.lower() == "năm" and before.kind != "word" and place > 1:
        return text[place - 2].raw.lower() not in ("tháng", "quý", "đợt", "lần") or _is_time(text, place - 2)
    if before.kind == "number" and place - 2 > 0 and text.keys[place - 2] == text.keys[place]:
        return _is_time(text, place - 2)  # "tháng 7, tháng 8"
    if text.keys[place - 2 : place] in _DAYS and place > _BEFORE_DAYS and plain_number(text[place - _BEFORE_DAYS]):
        return _says_when(text, place - _BEFORE_DAYS)
    if before.key == _TERM[-1] and text.keys[place - 2 : place] != _TERM:
        return False  # "kỳ tháng 4" is what is paid, "cùng kỳ tháng 4" what is compared with
    is_time = before.key in _BEFORE_TIME or before.kind == "number"
    return is_time and text.keys[max(0, place - 3) : place] not in _EXCEEDED


def _says_when(text: Text, place: int) -> bool:
    """Whether what begins at a place only says when: it opens a clause, or stands behind such a word as "trong"."""
    return text[place].breaks or text.keys[place - 1] in _BEFORE_TIME


def _add_period(word: str, written: str, found: dict[str, set[str]]) -> None:
    """File "tháng 9/2025" as period and year, "năm 2023" as year."""
    number, _, year = written.partition("/")
    if word == "năm":
        if is_year(number):
            found[YEAR].add(number)
    elif number.isdigit() or number in _ROMAN[1:]:
        plain = number if number.isdigit() else str(_ROMAN.index(number))
        found[PERIOD].add(f"{word} {int(plain)}")
        if len(year) == YEAR_DIGITS:
            found[YEAR].add(year)
