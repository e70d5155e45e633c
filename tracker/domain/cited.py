"""Documents that a report cites by one number and speaks of as two: one of the numbers is a slip."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from tracker.domain.checks import Check
from tracker.domain.split import Split
from tracker.domain.vietnamese import one_line, words

_LONGEST_SUBJECT, _LEAST_SUBJECT = 12, 3  # words of what a document is about
_SAME_SUBJECT = 0.25  # the share of words that two tellings of one subject have in common at least
# "Công văn" and "văn bản" are said of papers of every kind, so they contradict nothing.
_DOCUMENT_KINDS = (
    "Nghị định", "Thông tư", "Quyết định", "Kế hoạch", "Nghị quyết", "Chỉ thị", "Tờ trình", "Báo cáo", "Thông báo",
    "Kết luận", "Công điện", "Chương trình", "Hướng dẫn",
)  # fmt: skip


@dataclass(frozen=True, kw_only=True)
class _Citing:
    """A sentence that cites a document, and where it stands: `task` or `result` is a place."""

    text: str
    number: str
    task: int | None = None
    result: int | None = None

    @property
    def where(self) -> str:
        """As people count: "nhiệm vụ số 1"."""
        return f"nhiệm vụ số {self.task + 1}" if self.task is not None else f"kết quả số {(self.result or 0) + 1}"


def _cited(content: Split) -> dict[str, list[_Citing]]:
    """The sentences that cite each number."""
    found: dict[str, list[_Citing]] = defaultdict(list)
    for place, item in enumerate(content.tasks):
        for number in item.citations:
            found[number].append(_Citing(text=one_line(item.text), number=number, task=place))
    for place, result in enumerate(content.results):
        for number in result.citations:
            found[number].append(_Citing(text=one_line(result.text), number=number, result=place))
    return found


def _check_of(said: str, citing: Iterable[_Citing]) -> Check:
    told = list(citing)
    return Check(
        words=said,
        tasks=tuple(dict.fromkeys(one.task for one in told if one.task is not None)),
        results=tuple(dict.fromkeys(one.result for one in told if one.result is not None)),
    )


def cited_checks(content: Split) -> Iterator[Check]:
    """One number for two documents: two kinds of document, or two things that it is about."""
    cited = _cited(content)
    yield from _two_kinds(cited)
    yield from _two_subjects(cited)


def _two_kinds(cited: Mapping[str, Sequence[_Citing]]) -> Iterator[Check]:
    """One full number that is called, say, a plan here and a decision there: one of the two is a slip."""
    for number, citing in cited.items():
        called: dict[str, _Citing] = {}
        for one in citing:
            for kind in _kinds_said(one.text, number):
                called.setdefault(kind, one)
        if len(called) > 1:
            listed = ", ".join(f"{kind} ({one.where})" for kind, one in called.items())
            yield _check_of(
                f"Số {number} được gọi bằng nhiều loại văn bản: {listed}. Kiểm tra lại số nào đúng.", called.values()
            )


def _kinds_said(text: str, number: str) -> Iterator[str]:
    """The kinds of document that stand right before this number."""
    for opening in text.split(number)[:-1]:
        before = opening.rstrip().removesuffix("số").rstrip().lower()
        yield from (kind for kind in _DOCUMENT_KINDS if before.endswith(kind.lower()))


def _two_subjects(cited: Mapping[str, Sequence[_Citing]]) -> Iterator[Check]:
    """One number that is about one thing here and about quite another there: one of the two numbers is a slip."""
    for number, citing in cited.items():
        told = [(one, subject) for one in citing if (subject := _subject(one.text, number))]
        for (one, first), (other, second) in pairwise(told):
            if _shared(first, second) < _SAME_SUBJECT:
                yield _check_of(
                    f"Số {number} được nhắc cho hai nội dung khác nhau: “{first}” ({one.where}) và "
                    f"“{second}” ({other.where}). Kiểm tra lại số nào đúng.",
                    (one, other),
                )
                break


def _subject(text: str, number: str) -> str:
    """What the document is about, where the text says it behind the number: "về (việc) …" up to the next mark."""
    _, _, behind = text.partition(number)
    _, about, subject = behind.partition(" về ")
    between = behind.split(" về ")[0]
    if not about or any(mark in between for mark in ";.:"):
        return ""
    for mark in ";.,:(”":
        subject = subject.partition(mark)[0]
    spoken = subject.removeprefix("việc ").split()[:_LONGEST_SUBJECT]
    return " ".join(spoken) if len(spoken) >= _LEAST_SUBJECT else ""


def _shared(one: str, other: str) -> float:
    """The share of the shorter telling's words that the longer one has too."""
    first, second = set(words(one)), set(words(other))
    return len(first & second) / min(len(first), len(second))
