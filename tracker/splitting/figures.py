"""The same counted thing with two values in running text: "66.543 hộ … trên sàn" here, "66.343 hộ … trên sàn" there."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from tracker.domain.split import PlannedItem, ResultItem
from tracker.domain.vietnamese import words
from tracker.splitting.citations import without_citations
from tracker.splitting.segments import sentences

_FIGURE = re.compile(r"(?<![\w/.,-])(?!(?:19|20)\d\d\b)(?:\d{1,3}(?:\.\d{3})+|\d{3,})(?:,\d+)?(?![\w/.,]*\d)")
_COUNTED = 6  # words behind a figure that say what is counted
_CLOSE = 0.25  # what differs by more than a quarter counts another thing
# What a count is limited to: another month, round or place is another count.
_SCOPE = re.compile(
    r"\b(?i:tháng|quý|năm|tuần|đợt|lần|kỳ|khóa|ngày)\s+[\w/]+|\b(?i:khối|lớp|xã|phường|thôn|ấp|huyện)\s+[A-ZĐ\d]\w*|"
    r"\b(?i:lũy kế|luỹ kế|cùng kỳ|kế hoạch|chỉ tiêu)\b"
)
# How a plan says how things stand, not what it wants.
_STANDS = re.compile(r"(?:(?:tính )?đến nay|hiện nay|hiện|toàn (?:tỉnh|huyện|xã|phường|ngành))\b", re.IGNORECASE)


@dataclass(frozen=True, kw_only=True)
class Figure:
    """A number in a report, with the words it counts and where it stands: the place of its result, or of its task."""

    number: str
    counted: str
    scope: frozenset[str]
    source: str
    place: int
    is_planned: bool

    @property
    def value(self) -> float:
        """The number as meant: "66.543" is sixty-six thousand, "5,5" five and a half."""
        return float(self.number.replace(".", "").replace(",", "."))


def two_values(results: Sequence[ResultItem], tasks: Sequence[PlannedItem]) -> Iterator[tuple[Figure, Figure]]:
    """Pairs of figures that count the same thing and differ a little; one pair for a thing."""
    same: dict[tuple[tuple[str, ...], frozenset[str]], list[Figure]] = defaultdict(list)
    for figure in _figures(results, tasks):
        same[tuple(words(figure.counted)), figure.scope].append(figure)
    told: set[tuple[str, str]] = set()
    for first, *others in same.values():
        other = next((figure for figure in others if figure.value != first.value), None)
        if other is None or abs(first.value - other.value) > _CLOSE * max(first.value, other.value):
            continue
        if (first.source, other.source) not in told:  # two sentences that differ in many figures are told once
            told.add((first.source, other.source))
            yield first, other


def _figures(results: Iterable[ResultItem], tasks: Iterable[PlannedItem]) -> Iterator[Figure]:
    for place, result in enumerate(results):
        for sentence in sentences(result.text):
            yield from _in_sentence(sentence, result.source, place, is_planned=False)
    for place, task in enumerate(tasks):
        for sentence in sentences(task.text):
            if _STANDS.match(sentence):
                yield from _in_sentence(sentence, task.source, place, is_planned=True)


def _in_sentence(sentence: str, source: str, place: int, *, is_planned: bool) -> Iterator[Figure]:
    masked = without_citations(sentence)
    scope = frozenset(" ".join(match.group().lower().split()) for match in _SCOPE.finditer(masked))
    for match in _FIGURE.finditer(masked):
        behind = re.match(r"(?:\s+[^\W\d_]+)+", masked[match.end() :])
        counted = behind.group().split() if behind else []
        if len(counted) >= _COUNTED:
            yield Figure(
                number=match.group(),
                counted=" ".join(counted[:_COUNTED]),
                scope=scope,
                source=source,
                place=place,
                is_planned=is_planned,
            )
