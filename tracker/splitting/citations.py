"""Numbers of documents: "97/KH-UBND", "27/2018/QĐ-UBND", "1957/STTTT-TTra", "18-NQ/TW", "94/2019/QH14"."""

from __future__ import annotations

import re

_SIGN = r"[A-ZĐ][A-Za-zĐđ]*\d*"  # one part of a sign: QĐ, UBND, TTra, QH14
_TAIL = rf"{_SIGN}(?:\s?[-–]\s?{_SIGN}|&{_SIGN}|/{_SIGN})*"
_YEAR = r"(?:19|20)\d\d"
CITATION = re.compile(
    rf"(?<![\w/.,])(?P<number>\d{{1,6}}[a-zA-Z]?)(?:"
    rf"\s?/\s?(?:(?P<year>{_YEAR})\s?/\s?)?(?P<tail>{_TAIL})"
    rf"|\s?[-–]\s?(?P<party>(?:NQ|CT|KH|QĐ|KL|HD|BC|CV|TB|QC|ĐA|CTr|TTr)"
    rf"\s?/\s?{_SIGN}(?:[-–]{_SIGN}(?!\w))*))"
)
_KINDS = (
    r"(?:nghị định|thông tư|quyết định|công văn|kế hoạch|nghị quyết|chỉ thị|văn bản|tờ trình|báo cáo|luật|hướng dẫn|"
    r"thông báo|kết luận|công điện|chương trình)"
)
_ITEM = rf"\d{{1,6}}(?:/{_YEAR})?"
# "các Nghị định 128, 129 và 142/2025/NĐ-CP": numbers before the one that carries the tail of them all.
_LIST = re.compile(
    rf"{_KINDS}\s+(?:số\s+)?(?P<items>{_ITEM}(?:\s*,\s*(?:số\s+)?{_ITEM})*)\s*(?:,|và|,\s*và)\s*(?:số\s+)?$",
    re.IGNORECASE,
)
_LONGEST_LIST = 300  # characters of a list in front of the number that ends it; a bound keeps long texts linear
# The date of a document: "ngày 17/11/2021" behind its number, or behind the word "Công văn".
_DATE = (
    r"(?:,?\s*(?:ban hành\s+)?ngày\s+\d{1,2}\s*"
    r"(?:[/.-]\s*\d{1,2}(?:\s*[/.-]\s*\d{2,4})?|tháng\s+\d{1,2}(?:\s+năm\s+\d{4})?))"
)
_BARE = re.sub(r"\?P<\w+>", "?:", CITATION.pattern)
_DATED = re.compile(rf"(?:{_BARE}|(?i:{_KINDS})){_DATE}|{_BARE}")


def citations(text: str) -> tuple[str, ...]:
    """The document numbers in a text as written, blanks taken out, in order and once each."""
    found: list[str] = []
    for match in CITATION.finditer(text):
        if match["party"]:
            found.append(_squeezed(match.group()))
            continue
        if listed := _LIST.search(text, max(0, match.start() - _LONGEST_LIST), match.start()):
            found += [_written_out(item, match) for item in re.findall(_ITEM, listed["items"])]
        found.append(_squeezed(match.group()))
    return tuple(dict.fromkeys(found))


def without_citations(text: str) -> str:
    """The text with document numbers and their dates blanked out, every other character at its place."""
    return _DATED.sub(lambda match: " " * len(match.group()), text)


def _written_out(item: str, match: re.Match[str]) -> str:
    number, _, year = item.partition("/")
    year = year or match["year"] or ""
    return "/".join(filter(None, (number, year, _squeezed(match["tail"]))))


def _squeezed(number: str) -> str:
    return re.sub(r"\s", "", number).replace("–", "-")
