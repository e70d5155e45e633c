"""What tells one round from another: numbered nouns (đợt 2, khóa 60, gói 05), periods, years, named places."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from itertools import pairwise

from tracker.domain.vietnamese import words
from tracker.matching.places import places
from tracker.matching.tokens import Token, keys_of

Marks = Mapping[str, frozenset[str]]

YEAR, PERIOD = "năm", "kỳ"
_NUMBERED = """
đợt; khóa; giai đoạn; gói; gói thầu; lần; vòng; học kỳ; kỳ họp; phiên; phiên họp; kỳ thi; lớp; khối; khu phố; ấp; thôn;
khóm; tổ dân phố; phường; quận; cấp độ; mức độ; tiêu chí; lô; bậc; hạng; cụm; khu vực; năm học;
quốc lộ; tỉnh lộ; đường tỉnh; đường huyện
"""
_KINDS = {tuple(words(noun)): " ".join(noun.split()) for noun in _NUMBERED.split(";")}
_LONGEST_KIND = max(map(len, _KINDS))
_FIRST_WORDS = {phrase[0] for phrase in _KINDS}
_SAME_KIND = {"gói thầu": "gói", "phiên họp": "phiên", "ĐT": "đường tỉnh", "QL": "quốc lộ", "ĐH": "đường huyện"}
_FILLERS = {"số", "thứ"}
_ROMAN = ("", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX", "X", "XI", "XII")
_BEFORE_TIME = frozenset(
    words("trong đầu giữa cuối trước sau từ đến hết sang kiến gian vào tuần qua so với cùng kỳ sáng tại ngày")
)
_NOUNS = frozenset(words("tháng quý năm"))
_YEAR_DIGITS = 4


def marks(text: Sequence[Token]) -> dict[str, frozenset[str]]:
    """All marks of a text by kind: {"đợt": {"2"}, "xã": {…}, "kỳ": {"tháng 5"}, "năm": {"2023"}}."""
    found = numbered(text)
    for kind, values in coded(text).items():
        found[kind].update(values)
    return {kind: frozenset(values) for kind, values in (found | periods(text) | places(text)).items()}


def shown_marks(values: Iterable[str], text: Sequence[Token]) -> str:
    """Values as a person reads them, the short ones first: numbers as they are, names as the text writes them."""
    written = {t.key: t.raw for t in text if t.kind == "word"}
    names = sorted(values, key=lambda v: (len(v), v))
    return ", ".join(" ".join(written.get(word, word) for word in name.split(" ")) for name in names)


def numbered(text: Sequence[Token]) -> dict[str, set[str]]:
    """Numbered nouns of a text: "khu phố 1, 4 và 7" → {"khu phố": {1, 4, 7}}. A span of years is a kind of its own."""
    found: dict[str, set[str]] = defaultdict(set)
    if _FIRST_WORDS.isdisjoint(keys_of(text)):
        return found
    for place in (place for place, token in enumerate(text) if token.key in _FIRST_WORDS):
        for length in range(_LONGEST_KIND, 0, -1):
            kind = _KINDS.get(tuple(t.key for t in text[place : place + length]))
            if not kind:
                continue
            numbers = _numbers_from(text, place + length)
            if numbers:
                is_span = len(numbers[0]) == _YEAR_DIGITS
                found[f"{kind} năm" if is_span else _SAME_KIND.get(kind, kind)].update(numbers)
            break
    return found


def coded(text: Sequence[Token]) -> dict[str, set[str]]:
    """Codes of capital letters with a number joined to them, as roads have: "ĐT.817" → {"đường tỉnh": {817}}."""
    found: dict[str, set[str]] = defaultdict(set)
    for token, following in pairwise(text):
        if following.gap in (".", "-", "") and token.raw.isupper() and token.raw.isalpha() and _number(following):
            found[_SAME_KIND.get(token.raw, token.raw)].add(_number(following))
    return found


def _number(token: Token) -> str:
    """The plain number of a token, arabic or roman: "05" → "5", "II" → "2"; "" for anything else."""
    if token.kind == "number" and token.raw.isdigit():
        return str(int(token.raw))
    return str(_ROMAN.index(token.raw)) if token.raw in _ROMAN else ""


def _numbers_from(text: Sequence[Token], place: int) -> list[str]:
    """The numbers of a list right behind a noun: "số 1, 4 và 7"."""
    while place < len(text) and text[place].raw.lower() in _FILLERS:
        place += 1
    found: list[str] = []
    for token in text[place:]:
        number = _number(token)
        if number and token.gap.strip() in (("", ",", ";", "-", "–") if found else ("",)):
            found.append(number)
        elif not (found and token.raw.lower() in ("và", "hoặc")):
            break
    return found


def periods(text: Sequence[Token]) -> dict[str, set[str]]:
    """Periods and years that the work is about, not those in which it is done.

    "cải cách hành chính tháng 5" and "6 tháng đầu năm" count, "trong tháng 5" and "ngày 3 tháng 5" do not.
    """
    found: dict[str, set[str]] = defaultdict(set)
    if _NOUNS.isdisjoint(keys_of(text)):
        return found
    for place in range(1, len(text) - 1):
        if text[place].key not in _NOUNS:
            continue
        word, following = text[place].raw.lower(), text[place + 1]
        if word == "tháng" and _number(text[place - 1]) in ("6", "9") and following.raw.lower() in ("đầu", "cuối"):
            found[PERIOD].add(f"{_number(text[place - 1])} tháng {following.raw.lower()} năm")
        elif not following.breaks and not _is_time(text, place):
            _add_period(word, following.raw, found)
    return found


def _is_time(text: Sequence[Token], place: int) -> bool:
    """Whether the month, quarter or year named at a place only says when: behind "trong", a day, or such a month."""
    before = text[place - 1]
    if text[place].raw.lower() == "năm" and before.kind != "word" and place > 1:
        return text[place - 2].raw.lower() not in ("tháng", "quý", "đợt", "lần") or _is_time(text, place - 2)
    return before.key in _BEFORE_TIME or before.kind == "number"


def _add_period(word: str, written: str, found: dict[str, set[str]]) -> None:
    """File "tháng 9/2025" as period and year, "năm 2023" as year."""
    number, _, year = written.partition("/")
    if word == "năm":
        if number.isdigit() and len(number) == _YEAR_DIGITS:
            found[YEAR].add(number)
    elif number.isdigit() or number in _ROMAN[1:]:
        plain = number if number.isdigit() else str(_ROMAN.index(number))
        found[PERIOD].add(f"{word} {int(plain)}")
        if len(year) == _YEAR_DIGITS:
            found[YEAR].add(year)
