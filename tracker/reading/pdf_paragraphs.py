"""Lines of a PDF → paragraphs, across page ends. A line goes on with the one above when that was full."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import pairwise

from tracker.domain.document import Paragraph
from tracker.reading.lines import ends_sentence, opens_entry
from tracker.reading.pdf_layout import Line, joined

_SAME = 4.0  # points: edges that differ less are one margin
_CENTRED = 8.0  # points by which the middle of a centred line may be off
_WIDE_GAP = 1.35  # of the usual distance of lines
_SLACK = 0.3  # of the font size: a word that fits with no more to spare was broken by chance
_MOST_RIGHT = 0.98  # of the lines end further left than the right margin


@dataclass(frozen=True, kw_only=True)
class Margins:
    """Where the text stands on pages of one width, and how far its lines are apart, all in points."""

    left: float
    right: float
    distance: float

    def is_centred(self, line: Line) -> bool:
        """Whether the line stands in the middle between the margins, and does not fill them."""
        if opens_entry(line.text):
            return False
        middle = (self.left + self.right) / 2
        return line.left > self.left + 2 * line.size and abs((line.left + line.right) / 2 - middle) < _CENTRED

    def is_full(self, line: Line, following: Line) -> bool:
        """Whether the first word of the following line would not have fitted at the end of this one."""
        word = following.raw.split(" ", 1)[0]
        width = (following.right - following.left) * len(word) / max(1, len(following.raw))
        room = (self.right - self.left) - (line.right - line.left) if self.is_centred(line) else self.right - line.right
        return width + _SLACK * line.size > room


def margins_of(lines: Iterable[Line]) -> dict[int, Margins]:
    """The margins by the width of the page, in whole points."""
    by_width: dict[int, list[Line]] = {}
    for line in lines:
        by_width.setdefault(round(line.page_width), []).append(line)
    return {width: _margins(found) for width, found in by_width.items()}


def _margins(lines: Sequence[Line]) -> Margins:
    lefts = Counter(round(line.left / _SAME) for line in lines)
    often = [left for left, count in lefts.items() if count * 10 >= len(lines)]
    ends = sorted(line.right for line in lines)
    distances = Counter(
        round(above.y - below.y)
        for above, below in pairwise(lines)
        if above.page == below.page and 0 < above.y - below.y < 4 * above.size
    )
    return Margins(
        left=min(often or lefts) * _SAME,
        right=ends[min(len(ends) - 1, int(len(ends) * _MOST_RIGHT))],
        distance=float(min((d for d, n in distances.items() if n * 10 >= sum(distances.values())), default=0)),
    )


def paragraphs(lines: Sequence[Line], margins: dict[int, Margins]) -> list[Paragraph]:
    """The paragraphs of lines that follow each other."""
    found: list[list[Line]] = []
    for line in lines:
        if found and _runs_on(found[-1], line, margins[round(line.page_width)]):
            found[-1].append(line)
        else:
            found.append([line])
    return [_paragraph(group, margins) for group in found]


def _runs_on(above: Sequence[Line], line: Line, margins: Margins) -> bool:
    """Whether the line is the rest of the paragraph above it."""
    first, last = above[0], above[-1]
    if _is_apart(last, line, margins) or not margins.is_full(last, line):
        return False
    if margins.is_centred(first):
        return margins.is_centred(line) and first.bold == line.bold
    if len(above) == 1:
        return _is_second(first, line, margins)
    goes_on = abs(line.left - above[1].left) < _SAME
    return goes_on and (above[1].left < first.left - _SAME or not opens_entry(line.text))


def _is_second(first: Line, line: Line, margins: Margins) -> bool:
    """Whether the line is the second of a paragraph: it stands further out or, below a list mark, further in."""
    if line.left < first.left - _SAME:
        return first.bold or not line.bold
    if opens_entry(line.text) or first.bold != line.bold:
        return False
    if line.left > first.left + _SAME:
        return opens_entry(first.text)
    return first.left < margins.left + _SAME or not ends_sentence(first.text)


def _is_apart(last: Line, line: Line, margins: Margins) -> bool:
    """Whether more space than usual lies between the two lines."""
    usual = max(margins.distance, line.size)
    return line.page == last.page and bool(margins.distance) and last.y - line.y > _WIDE_GAP * usual


def _paragraph(lines: Sequence[Line], margins: dict[int, Margins]) -> Paragraph:
    text = ""
    for line in lines:
        text = joined(text, line.text)
    centred = all(margins[round(line.page_width)].is_centred(line) for line in lines)
    return Paragraph(text=text, bold=all(line.bold for line in lines), centred=centred)


def column_paragraphs(lines: Sequence[Line]) -> list[Paragraph]:
    """The paragraphs of a column: a line that begins with a small letter or a figure goes on with the one above."""
    found: list[list[Line]] = []
    for line in lines:
        wraps = not opens_entry(line.text) and (line.text[:1].islower() or line.text[:1].isdigit())
        if found and wraps and not found[-1][-1].text.endswith((".", ";", ":")):
            found[-1].append(line)
        else:
            found.append([line])
    return [
        Paragraph(text=" ".join(line.text for line in group), bold=all(line.bold for line in group)) for group in found
    ]
