"""What speaks against a pair: another round, period, place or document, or the same sentence about another thing."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher

from tracker.domain.link import Reason
from tracker.matching.marks import YEAR, shown_marks
from tracker.matching.profile import Profile
from tracker.matching.tokens import Token
from tracker.matching.vocabulary import is_common

HARD = -1.0  # such a pair is never offered
SOFT = -0.5

_BUILT_ALIKE = 0.5  # share of equal words from which two sentences are built alike
_FRAME = 2  # words that must stand unchanged before the exchanged ones
_OTHER_TITLE = 0.3  # share of common words up to which two titles are two
_WORDS_SHOWN = 4


def vetoes(task: Profile, result: Profile) -> list[Reason]:
    """All reasons against a pair."""
    return [
        *_other_marks(task, result),
        *_other_documents(task, result),
        *_other_object(task, result),
        *_other_title(task, result),
    ]


def _other_marks(task: Profile, result: Profile) -> list[Reason]:
    """Marks of one kind that both name and of which they share none: "khác đợt: 1 ≠ 2"."""
    found = []
    for kind in sorted(task.marks.keys() & result.marks.keys()):
        mine, theirs = task.marks[kind], result.marks[kind]
        if not mine & theirs:
            words = f"khác {kind}: {shown_marks(mine, task.text)} ≠ {shown_marks(theirs, result.text)}"
            found.append(Reason(name="mark", words=words, weight=SOFT if kind == YEAR else HARD))
    return found


def _other_documents(task: Profile, result: Profile) -> list[Reason]:
    """Documents of one kind on which both rest, none in common: "khác số văn bản: 41/QĐ-STTTT ≠ 44/QĐ-STTTT"."""
    found = []
    for kind in sorted({document.kind for document in task.documents if document.role}):
        mine = [d for d in task.documents if d.role and d.kind == kind]
        theirs = [d for d in result.documents if d.role and d.kind == kind]
        if theirs and not any(a.is_same(b) for a in mine for b in result.documents):
            said = " ≠ ".join(", ".join(sorted(d.words for d in side)) for side in (mine, theirs))
            found.append(Reason(name="document", words=f"khác số văn bản: {said}", weight=HARD))
    return found


def _other_object(task: Profile, result: Profile) -> list[Reason]:
    """The same sentence with one thing exchanged for another: "lắp đặt 04 kiosk …" and "lắp đặt 04 màn hình …".

    Figures in the exchanged words are a report's own and no other thing.
    """
    mine, theirs = [t.key for t in task.text], [t.key for t in result.text]
    matcher = SequenceMatcher(a=mine, b=theirs, autojunk=False)
    if matcher.quick_ratio() < _BUILT_ALIKE or matcher.ratio() < _BUILT_ALIKE:
        return []
    unchanged = 0
    for change, a0, a1, b0, b1 in matcher.get_opcodes():
        if change == "equal":
            unchanged += a1 - a0
        elif change == "replace" and unchanged >= _FRAME and all(t.kind != "number" for t in result.text[b0:b1]):
            gone, come = _telling(task.text[a0:a1], theirs), _telling(result.text[b0:b1], mine)
            if gone and come:
                said = f"cùng khuôn câu, khác đối tượng: “{gone}” ≠ “{come}”"
                return [Reason(name="object", words=said, weight=SOFT)]
    return []


def _telling(stretch: Sequence[Token], other: Sequence[str]) -> str:
    """The first words of a stretch that say what it is about and that the other text has nowhere; "" when none."""
    found = [t.raw for t in stretch if t.kind in ("word", "short") and t.key not in other and not is_common(t.key)]
    return " ".join(found[:_WORDS_SHOWN])


def _other_title(task: Profile, result: Profile) -> list[Reason]:
    """Both give titles in quotation marks, and no two of them have more than a few words in common."""
    pairs = [(mine, theirs) for mine in task.quotes for theirs in result.quotes]
    if not pairs or any(len(mine & theirs) > _OTHER_TITLE * len(mine | theirs) for mine, theirs in pairs):
        return []
    first = [" ".join(t.raw for t in p.text if t.key in p.quotes[0]) for p in (task, result)]
    return [Reason(name="title", words=f"khác tên: “{first[0]}” ≠ “{first[1]}”", weight=SOFT)]
