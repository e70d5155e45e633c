"""Word's automatic numbers: what stands in front of a list paragraph on paper but not in its text.

numbering.xml names abstract lists, each with nine levels (format, first number, pattern such as "%1.%2."), and numbered
lists (w:num) that use an abstract list and may start it anew. All lists of one abstract list share its counters.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field

from lxml import etree

from tracker.reading.docx_parts import W, number, value

_LEVELS = 9
_LARGEST = 3999  # counts beyond it are shown in figures: as Roman numerals or letters they would grow without end
_BULLETS = {"-": "-", "–": "-", "—": "-", "\uf02d": "-", "+": "+", "*": "*", "o": "o"}
_ROMAN = (
    (1000, "m"), (900, "cm"), (500, "d"), (400, "cd"), (100, "c"), (90, "xc"), (50, "l"), (40, "xl"), (10, "x"),
    (9, "ix"), (5, "v"), (4, "iv"), (1, "i"),
)  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class Level:
    """How one level of a list is numbered."""

    format: str = "decimal"
    start: int = 1
    pattern: str = ""


@dataclass(kw_only=True)
class _List:
    """An abstract list with its running counters."""

    levels: dict[int, Level]
    counters: dict[int, int] = field(default_factory=dict)

    def count(self, level: int) -> None:
        """Go one number on at this level; deeper levels begin again."""
        for above in range(level):
            self.counters.setdefault(above, self.start(above))
        self.counters[level] = self.counters.get(level, self.start(level) - 1) + 1
        for deeper in range(level + 1, _LEVELS):
            self.counters.pop(deeper, None)

    def start(self, level: int) -> int:
        """The first number of a level."""
        return self.levels.get(level, Level()).start


class Numbering:
    """Gives each list paragraph its label, in the order of the document."""

    def __init__(self, root: etree._Element | None) -> None:
        """Read the lists; a file without numbering.xml has none."""
        abstract = () if root is None else root.findall(f"{W}abstractNum")
        self._lists = {a.get(f"{W}abstractNumId"): _List(levels=_levels(a)) for a in abstract}
        self._style_lists = {value(a, "w:styleLink"): a.get(f"{W}abstractNumId") for a in abstract}
        self._links = {a.get(f"{W}abstractNumId"): value(a, "w:numStyleLink") for a in abstract}
        self._numbered = {} if root is None else {n.get(f"{W}numId"): n for n in root.findall(f"{W}num")}
        self._begun: set[str] = set()

    def label(self, list_id: str, level: int) -> str:
        """The number or bullet of the next paragraph of this list; "" where the list numbers nothing."""
        numbered = self._numbered.get(list_id)
        used = None if numbered is None else self._abstract(value(numbered, "w:abstractNumId"))
        if numbered is None or used is None or not 0 <= level < _LEVELS:
            return ""
        levels = {**used.levels, **_overridden(numbered)}
        if list_id not in self._begun:
            self._begun.add(list_id)
            for over in numbered.findall(f"{W}lvlOverride"):
                first = value(over, "w:startOverride")
                if first is not None:
                    used.counters[number(over.get(f"{W}ilvl"))] = number(first, 1) - 1
        shown = levels.get(level, Level())
        if shown.format == "bullet":
            return _BULLETS.get(shown.pattern.strip(), "•")
        used.count(level)
        return _filled(shown.pattern, levels, used.counters)

    def _abstract(self, abstract_id: str | None) -> _List | None:
        link = self._links.get(abstract_id)
        return self._lists.get(self._style_lists.get(link, abstract_id) if link else abstract_id)


def _levels(parent: etree._Element) -> dict[int, Level]:
    return {number(lvl.get(f"{W}ilvl")): _level(lvl) for lvl in parent.findall(f"{W}lvl")}


def _level(lvl: etree._Element) -> Level:
    return Level(
        format=value(lvl, "w:numFmt") or "decimal",
        start=number(value(lvl, "w:start"), 1) if value(lvl, "w:start") is not None else 1,
        pattern=value(lvl, "w:lvlText") or "",
    )


def _overridden(numbered: etree._Element) -> dict[int, Level]:
    found = [lvl for over in numbered.findall(f"{W}lvlOverride") for lvl in over.findall(f"{W}lvl")]
    return {number(lvl.get(f"{W}ilvl")): _level(lvl) for lvl in found}


def _filled(pattern: str, levels: dict[int, Level], counters: dict[int, int]) -> str:
    """The pattern with each %n replaced by the counter of level n, in that level's own format."""

    def shown(match: re.Match[str]) -> str:
        level = int(match[1]) - 1
        return formatted(counters.get(level, levels.get(level, Level()).start), levels.get(level, Level()).format)

    return re.sub(r"%([1-9])", shown, pattern).strip()


def formatted(count: int, number_format: str) -> str:
    """A count as Word prints it: decimal, upperRoman, lowerRoman, upperLetter, lowerLetter, decimalZero, none."""
    if number_format != "none" and count > _LARGEST:
        return str(count)
    match number_format:
        case "none":
            return ""
        case "decimalZero":
            return f"{count:02d}"
        case "upperLetter" | "lowerLetter":
            letter = chr(ord("a") + (count - 1) % 26) * ((count - 1) // 26 + 1) if count > 0 else ""
            return letter.upper() if number_format == "upperLetter" else letter
        case "upperRoman" | "lowerRoman":
            return _roman(count).upper() if number_format == "upperRoman" else _roman(count)
        case _:
            return str(count)


def _roman(count: int) -> str:
    digits = ""
    for size, sign in _ROMAN:
        digits += sign * (count // size)
        count %= size
    return digits
