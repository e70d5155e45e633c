"""Numbers as scanners and hurried hands leave them: letters for digits, blanks lost around them, hyphens in signs."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from contextlib import suppress
from datetime import date

from tracker.reading.edits import Edit, Rule, matched
from tracker.reading.syllables import is_syllable

_DIGITS = str.maketrans("OoIl", "0011")
_D = r"[\dOoIl]"
_DATE = re.compile(
    rf"(?<![\w./-])(?P<day>{_D}{{1,2}})(?P<sign>[/.-])(?P<month>{_D}{{1,2}})(?P=sign)(?P<year>{_D}{{4}})(?!\w)"
)
# "tháng l1", "năm 2O22", "số 1O5/KH-UBND": the word in front says what the number may be.
_NAMED = re.compile(
    rf"(?<![^\W_])(?P<name>ngày|tháng|năm)(?P<blank>[ ])(?P<number>{_D}{{1,4}})(?!\w|[/.-]{_D})", re.IGNORECASE
)
_OF_PAPER = re.compile(rf"(?<=[Ss]ố )\d?{_D}+\d?(?=/(?:\d{{4}}/)?[A-ZĐ]{{2}})")
_THOUSANDS = re.compile(r"(?<![\w.,])[1-9]\d{0,2}(?:\.[\dOo]{3})+(?![\w.,]\w|\w)")
_RANGES = {"ngày": range(1, 32), "tháng": range(1, 13), "năm": range(1900, 2100)}

_RUN_TOGETHER = re.compile(r"(?<!\S)(?P<open>[(“\"\[]*)(?P<number>\d(?:[\d.,/]*\d)?)(?P<word>[^\W\d_]{2,})(?![\w/-])")
_WHOLE_DATE = re.compile(r"\d{1,2}/\d{1,2}/(?:19|20)\d\d")
_GLUED_NAME = re.compile(
    r"(?<![^\W_])(?:(?P<day>ngày)(?:0?[1-9]|[12]\d|3[01])|(?P<month>tháng)(?:0?[1-9]|1[0-2])|(?P<year>năm)(?:19|20)\d\d"
    r"|(?P<paper>số)\d+(?=/(?:\d{4}/)?[A-ZĐ]))(?!\w)",
    re.IGNORECASE,
)

# Kinds of papers (Nghị định 30/2020/NĐ-CP, Phụ lục III) that no office's own letters begin with, and laws' kinds.
_KINDS = ("NQ", "QĐ", "CT", "QC", "QyĐ", "TB", "HD", "CTr", "KH", "PA", "ĐA", "DA", "BC", "BB", "TTr", "CĐ", "GM", "NĐ")
_GOVERNMENT = {"CP": {"NĐ", "NQ"}, "TTg": {"QĐ", "CT", "CĐ"}}
_OFFICE = re.compile(
    r"UBND|HĐND|UBTVQH|VPCP|MTTQ|"
    r"S(?:TTTT|NV|TC|YT|XD|TP|CT|GTVT|KHĐT|KHCN|GDĐT|NNPTNT|NNMT|NN|LĐTBXH|TNMT|VHTTDL|VHTT|DL|NgV)|"
    r"B(?:TTTT|NV|TC|YT|XD|TP|CT|GTVT|KHĐT|KHCN|GDĐT|NNPTNT|NNMT|LĐTBXH|TNMT|VHTTDL|CA|QP)"
)
_NUMBER = r"(?<![\w/.,-])(?P<number>\d{1,6}[a-z]?\s?/\s?(?:(?:19|20)\d\d\s?/\s?)?)"
_UNHYPHENED = re.compile(rf"{_NUMBER}(?P<sign>[A-ZĐ][A-Za-zĐđ]{{2,15}})(?![\w&/]|\s?[-–])")
_HYPHENED = re.compile(r"/\s?(?P<sign>[A-ZĐ][A-Za-zĐđ]*(?:\s?[-–]\s?[A-ZĐ][A-Za-zĐđ]*)+)(?!\w)")
_PARTY = re.compile(
    r"(?<![\w/.,-])(?P<number>\d{1,4})\s?(?P<sign>(?:NQ|CT|KL|QĐ|HD|CTr|BC|KH|TB)/(?:TW|TU|HU|ĐU|TƯ))(?!\w)"
)
_SHORTEST_OWN = 3  # letters of an office that only the document knows


def digits(text: str) -> Iterator[Edit]:
    """The changes for O and l that stand for 0 and 1 in dates and numbers: "l5/11/2O22", "1.5OO"."""
    patterns = ((_DATE, _date), (_NAMED, _named), (_OF_PAPER, _of_paper), (_THOUSANDS, _as_digits))
    yield from sorted(edit for pattern, replacement in patterns for edit in matched(pattern, text, replacement))


def _as_digits(match: re.Match[str]) -> str:
    return match.group().translate(_DIGITS)


def _date(match: re.Match[str]) -> str | None:
    day, month, year = (match[part].translate(_DIGITS) for part in ("day", "month", "year"))
    if not _has_digit(match.group()):
        return None
    with suppress(ValueError):
        return _as_digits(match) if date(int(year), int(month), int(day)).year in _RANGES["năm"] else None
    return None


def _named(match: re.Match[str]) -> str | None:
    number = match["number"].translate(_DIGITS)
    is_sure = _has_digit(match["number"]) and int(number) in _RANGES[match["name"].lower()]
    return f"{match['name']}{match['blank']}{number}" if is_sure else None


def _of_paper(match: re.Match[str]) -> str | None:
    return _as_digits(match) if _has_digit(match.group()) else None


def _has_digit(text: str) -> bool:
    return any(char.isdigit() for char in text)


def blanks(text: str) -> Iterator[Edit]:
    """The changes for blanks lost behind or before a number: "11hồ sơ", "15/11/2022và", "tháng11"."""
    yield from sorted([*matched(_RUN_TOGETHER, text, _apart), *matched(_GLUED_NAME, text, _behind_name)])


def _behind_name(match: re.Match[str]) -> str:
    name = match[match.lastgroup or 0]
    return f"{name} {match.group()[len(name) :]}"


def _apart(match: re.Match[str]) -> str | None:
    """A word of small letters with a mark is no unit of measure and no part of a code, but "11ha" and "3tr" are."""
    word = match["word"]
    is_sure = not word.isascii() or _WHOLE_DATE.fullmatch(match["number"])
    if not (is_sure and word.islower() and is_syllable(word)):
        return None
    return f"{match['open']}{match['number']} {word}"


def hyphens(texts: Iterable[str]) -> Rule:
    """The rule for hyphens lost in numbers of papers: "1961/QĐUBND" → "1961/QĐ-UBND", "18NQ/TW" → "18-NQ/TW".

    `texts` are those of the document: a sign that they have with its hyphen, or an office that they name, counts too.
    """
    signs: dict[str, set[str]] = {}
    offices: set[str] = set()
    for text in texts:
        for match in _HYPHENED.finditer(text):
            sign = re.sub(r"\s?[-–]\s?", "-", match["sign"])
            signs.setdefault(sign.replace("-", ""), set()).add(sign)
            kind, _, office = sign.partition("-")
            if kind in _KINDS and office.isupper() and len(office) >= _SHORTEST_OWN:
                offices.add(office)

    def hyphened(match: re.Match[str]) -> str | None:
        sign = match["sign"]
        stated = signs.get(sign) or {
            f"{kind}-{office}" for kind in _KINDS if (office := _office_behind(kind, sign, offices))
        }
        return f"{match['number']}{next(iter(stated))}" if len(stated) == 1 else None

    return lambda text: sorted(
        [
            *matched(_UNHYPHENED, text, hyphened),
            *matched(_PARTY, text, lambda match: f"{match['number']}-{match['sign']}"),
        ]
    )


def _office_behind(kind: str, sign: str, offices: set[str]) -> str:
    """The office whose letters are all that stands behind the kind; "" where there is none that is known."""
    office = sign.removeprefix(kind)
    if office == sign:
        return ""
    if office in _GOVERNMENT:
        return office if kind in _GOVERNMENT[office] else ""
    return office if office in offices or _OFFICE.fullmatch(office) else ""
