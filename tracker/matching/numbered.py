"""What is told apart by its number: "đợt 2", "khóa 60", "gói 05", "ĐT.817", "Bản tin thị trường số 4"."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence

from tracker.domain.vietnamese import words
from tracker.matching.ages import YEAR_DIGITS
from tracker.matching.periods import plain_number
from tracker.matching.phrasebook import Found
from tracker.matching.tokens import Text
from tracker.matching.vocabulary import FUNCTION_WORDS

_NUMBERED = """
đợt; khóa; giai đoạn; gói; gói thầu; lần; vòng; học kỳ; kỳ họp; phiên; phiên họp; kỳ thi; lớp; khối; khu phố; ấp; thôn;
khóm; tổ dân phố; phường; quận; cấp độ; mức độ; tiêu chí; lô; bậc; hạng; cụm; khu vực; năm học;
quốc lộ; tỉnh lộ; đường tỉnh; đường huyện; tiểu khu; khoảnh; thửa; tờ bản đồ; nhiệm kỳ; niên khóa; chu kỳ; kỳ; đại hội
"""
_NAMED_BY_NUMBER = """
dự án; dự án thành phần; tiểu dự án; hợp phần; nội dung thành phần; tập; quyển; phụ lục; mẫu; biểu mẫu; tổ; đội;
tuyến; phân khu; khu; dãy; phân kỳ; loại; hội đồng; trạm; trạm bơm
"""
NUMBERED = {tuple(words(noun)): " ".join(noun.split()) for noun in f"{_NUMBERED};{_NAMED_BY_NUMBER}".split(";")}
"""The nouns that a number behind them tells apart, by their keys."""
_WEAK = {" ".join(noun.split()) for noun in _NAMED_BY_NUMBER.split(";")}  # "tổ 3" is one, "tổ 3 người" is none
_SAME_KIND = {
    "gói thầu": "gói",
    "phiên họp": "phiên",
    "kỳ": "kỳ thứ",
    "khối": "lớp",
    "đại hội": "lần",
    "trạm bơm": "trạm",
    "K": "khóa",
    "ĐT": "đường tỉnh",
    "QL": "quốc lộ",
    "ĐH": "đường huyện",
    "GĐ": "giai đoạn",
    "TK": "tiểu khu",
    "HK": "học kỳ",
}
CODES = {tuple(words(code)): None for code in ("tk", "hk")}
"""Codes that have a blank in front of the number, by their keys."""
_SPANS = {"năm học", "niên khóa", "nhiệm kỳ", "chu kỳ", "khóa"}  # "2024-2025" is one of these, not two years
_ROUND = "đợt"
_FILLERS = {"số", "thứ"}
_ORDINALS = {word: n for n, both in enumerate(("nhất một", "hai nhì", "ba", "tư bốn"), 1) for word in both.split()}
_JOINTS = (".", "-", "")
ISSUE_SIGNS = {tuple(words("số")): None}
_NOT_ISSUED = frozenset(words("định văn hoạch án trình quyết luận báo thư lệnh thị gói thầu tổng chữ ký trong"))


def numbered(text: Text, nouns: Iterable[Found[str]]) -> dict[str, set[str]]:
    """Numbers by the nouns (of those the text holds) before them: "khu phố 1, 4 và 7" → {"khu phố": {1, 4, 7}}.

    A span of years is a kind of its own.
    """
    found: dict[str, set[str]] = defaultdict(set)
    for place, length, kind in nouns:
        numbers, end = _numbers_from(text, place + length)
        day = "" if numbers or kind != _ROUND else _day_at(text, place + length)
        if day:
            found[f"{_ROUND} ngày"].add(day)
        if numbers and (kind not in _WEAK or _is_alone(text, end)):
            found[_kind(kind, numbers)].update([" ".join(numbers)] if _is_span(kind, numbers) else numbers)
    return found


def _day_at(text: Text, place: int) -> str:
    """The day that stands at a place, without its year: rounds are known by it too, "đợt 03/02/2026" → "3/2"."""
    parts = text[place].raw.split("/") if place < len(text) else []
    return f"{int(parts[0])}/{int(parts[1])}" if len(parts) > 1 and all(map(str.isdigit, parts)) else ""


def _kind(kind: str, numbers: Sequence[str]) -> str:
    return f"{kind} năm" if len(numbers[0]) == YEAR_DIGITS else _SAME_KIND.get(kind, kind)


def _is_span(kind: str, numbers: Sequence[str]) -> bool:
    """Whether two years name one school year, course or term."""
    return kind in _SPANS and [len(number) for number in numbers] == [YEAR_DIGITS, YEAR_DIGITS]


def _is_alone(text: Text, end: int) -> bool:
    """Whether a number that ends here names something: what it counts would stand right behind it."""
    return end == len(text) or text[end].breaks or text[end].is_name or text[end].key in FUNCTION_WORDS


def issues(text: Text, signs: Iterable[Found[None]]) -> dict[str, set[str]]:
    """Things told apart by "số" and a number alone, by the words in front: "Bản tin thị trường số 4", "trạm số 2"."""
    found: dict[str, set[str]] = defaultdict(set)
    for place, _, _ in signs:
        if not 1 < place < len(text) - 1:
            continue
        number = text[place + 1]
        if number.kind != "number" or number.gap != " " or text[place].breaks:
            continue
        before = text[place - 1]
        is_name = number.raw.isdigit() and len(number.raw) < YEAR_DIGITS and _is_alone(text, place + 2)
        if is_name and before.is_word and before.key not in _NOT_ISSUED:
            found[f"{before.raw.lower()} số"].add(plain_number(number))
    return found


def coded(text: Text, codes: Iterable[Found[None]]) -> dict[str, set[str]]:
    """Codes of capital letters with a number joined to them, as roads have: "ĐT.817" → {"đường tỉnh": {817}}."""
    found: dict[str, set[str]] = defaultdict(set)
    joined = [place for place in text.apart if place and text[place].gap in _JOINTS]
    spaced = [place + 1 for place, _, _ in codes if place + 1 < len(text)]
    for place in (*joined, *spaced):
        code, number = text[place - 1].raw, plain_number(text[place])
        if number and code.isupper() and code.isalpha():
            found[_SAME_KIND.get(code, code)].add(number)
    return found


def _numbers_from(text: Text, place: int) -> tuple[list[str], int]:
    """The numbers of a list right behind a noun, and where it ends: "số 1, 4 và 7"; "thứ hai" is one too."""
    while place < len(text) and text[place].raw.lower() in _FILLERS:
        place += 1
    if place < len(text) and text[place].gap == " " and text[place].raw.lower() in _ORDINALS:
        return [str(_ORDINALS[text[place].raw.lower()])], place + 1
    found: list[str] = []
    end = place
    for at in range(place, len(text)):
        token, number = text[at], plain_number(text[at])
        if number and token.gap.strip() in (("", ",", ";", "-", "–") if found else ("",)):
            found.append(number)
            end = at + 1
        elif not (found and token.raw.lower() in ("và", "hoặc")):
            break
    return found, end
