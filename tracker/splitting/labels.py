"""The number or bullet in front of an entry, and how deep entries with such a mark stand.

Ranks, the outermost first: PHẦN · A. · I. · 1. · 1.1. · 1.1.1. · a) · ii) · (1) · * · - · +. "1/", "1)", "I/" are
written too. What only its neighbours explain is read in `numbering`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass

from tracker.domain.document import Passage

PART, LETTER, ROMAN, UNMARKED_SECTION, NUMBER = 0.0, 1.0, 2.0, 2.5, 3.0
UNMARKED_HEADING, SMALL_LETTER, SMALL_ROMAN, UNMARKED, STAR, BULLET = 5.9, 6.0, 6.2, 7.5, 7.8, 8.0

_PART = re.compile(r"PHẦN\s+(?:THỨ\s+)?(?:[IVX]+|\d+|[A-D]|NHẤT|HAI|BA|TƯ|BỐN|NĂM|SÁU)\b", re.IGNORECASE)
_SIGNS = re.compile(
    r"""(?:
      (?P<roman>[IVX]+)(?:\.(?P<under_roman>\d{1,2}(?:\.\d{1,2})*))?\s*[.)/:-]+(?=\s|[^\W\d_])
    | (?P<letter>[A-ZĐ])(?:\s*[.)/:-]+(?=\s)|\s+–(?=\s))
    | (?P<dotted>\d{1,2}(?:\.\d{1,2}){1,3})(?:[.)/:]+\s*|\s+)(?=[^\W\d_“"*])
    | (?P<number>\d{1,3})(?:\s*[./:-]+(?=\s|[^\W\d_])|\s+–(?=\s+[^\W\d_]))
    | (?P<closed>\d{1,2})\s*\)+(?=\s|[^\W\d_])
    | \((?P<bracketed>\d{1,2}|[a-zđ]|[ivx]{2,4})\)
    | (?P<small_roman>(?=[ivx]{2})x?(?:ix|iv|v?i{0,3}))\s*[.)/]+(?=\s|[^\W\d_])
    | (?P<small>[a-zđ](?:\.?\d)?)\s*[.)/]+(?=\s|[^\W\d_])
    | (?P<bullet>[-–—+*•▪●○o§Ø✓✔➢➤►■□◦‣❖♦→\uf0a7-\uf0fc])(?=\s|[^\W\d_\s])
    )\s*""",
    re.VERBOSE,
)
_BULLET_RANKS = {"*": STAR, "-": BULLET, "–": BULLET, "—": BULLET, "•": BULLET, "●": BULLET, "§": BULLET, "Ø": BULLET}
_SUB_BULLET = 9.0
_FIRST_MARKS = {"1", "a", "i"}
_LEVEL_STEP = 0.05  # two lists with the same bullet are told apart by their Word level


@dataclass(frozen=True, kw_only=True)
class Label:
    """A mark as written ("6.1", "a", "-"), with its rank: the smaller, the further out."""

    mark: str
    rank: float

    @property
    def is_first(self) -> bool:
        """Whether a list begins with it: "1", "a", "I"."""
        return self.mark.lower() in _FIRST_MARKS

    @property
    def is_bullet(self) -> bool:
        """Whether it only sets an entry off and gives it no number."""
        return self.rank >= UNMARKED


def split_label(passage: Passage) -> tuple[Label | None, str]:
    """The mark of a paragraph, typed or automatic, and the text behind it."""
    if passage.label:
        label, _ = _parsed(f"{passage.label} x")
        label = label or Label(mark=passage.label, rank=BULLET)
        if label.rank >= STAR:
            label = Label(mark=label.mark, rank=label.rank + _LEVEL_STEP * min(passage.level or 0, 9))
        return label, passage.text
    return _parsed(passage.text)


def _parsed(text: str) -> tuple[Label | None, str]:
    if part := _PART.match(text):
        return Label(mark=part.group(), rank=PART), text[part.end() :].lstrip(" .:-–")
    match = _SIGNS.match(text)
    if not match or not match.lastgroup:
        return None, text
    rest = text[match.end() :]
    if match["roman"] and match["under_roman"]:
        depth = match["under_roman"].count(".")
        return Label(mark=match["under_roman"], rank=NUMBER + depth), rest
    return Label(mark=match[match.lastgroup], rank=_rank(match)), rest


def _rank(match: re.Match[str]) -> float:
    sign = match.lastgroup
    if sign == "dotted":
        return NUMBER + match["dotted"].count(".")
    if sign == "bullet":
        return _BULLET_RANKS.get(match["bullet"], _SUB_BULLET)
    return {
        "roman": ROMAN,
        "letter": LETTER,
        "number": NUMBER,
        "closed": UNMARKED_HEADING - 0.1,
        "small": SMALL_LETTER,
        "small_roman": SMALL_ROMAN,
        "bracketed": SMALL_LETTER + 0.5,
    }[sign or ""]
