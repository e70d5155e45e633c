"""What speaks against a pair: another round, period, place or document, or the same sentence about another thing."""

from __future__ import annotations

from collections.abc import Sequence
from difflib import SequenceMatcher
from functools import partial
from itertools import dropwhile, takewhile

from tracker.domain.vietnamese import words
from tracker.matching.actions import tells
from tracker.matching.grounds import Ground
from tracker.matching.kinds import KINDS
from tracker.matching.levels import CHAIR, SCHOOL
from tracker.matching.marks import PERIOD, SPAN, YEAR, shown_kind, shown_marks
from tracker.matching.places import LEVELS, OWNERS, SPOT
from tracker.matching.profile import Profile
from tracker.matching.settings import Weights
from tracker.matching.tokens import Token
from tracker.matching.vocabulary import FUNCTION_WORDS

_MINOR = (
    OWNERS
    | KINDS
    | {
        "lớp",
        "khối",
        "mức độ",
        "cấp độ",
        "tiêu chí",
        "bậc",
        "hạng",
        "khu vực",
        "loại",
        "chu kỳ năm",
        CHAIR,
        SCHOOL,
        SPOT,
        YEAR,
    }
)
_TIME, _DRAFTING = "lần", frozenset(words("họp thảo kiến góp"))  # the second draft may answer for the first
_BUILT_ALIKE = 0.45  # share of equal words from which two sentences are built alike
_FRAME = 2  # words that must stand unchanged before the exchanged ones
_OTHER_TITLE = 0.3  # share of common words up to which two titles are two
_WORDS_SHOWN = 4
_LEVELS = frozenset(LEVELS)
_DOUBT = 0.25  # share of the soft weight of what is only missing
_TOWARDS, _BETWEEN, _WITH = words("đối giữa với")
_ABOUT = frozenset(words("việc về"))
_TITLE_WORDS = 2
_TITLES = {
    tuple(words(title))
    for title in ("tiêu chí", "kế hoạch", "chương trình", "đề án", "quy chế", "phong trào", "chuyên đề", "mô hình")
}


def vetoes(task: Profile, result: Profile, weights: Weights) -> list[Ground]:
    """All grounds against a pair; one of the weight `weights.hard` rules it out."""
    return [
        *_other_marks(task, result, weights),
        *_other_span(task, result, weights),
        *_other_documents(task, result, weights),
        *_other_object(task, result, weights),
        *_other_aim(task, result, weights),
        *_other_partner(task, result, weights),
        *_other_title(task, result, weights),
        *_only_place(task, result, weights),
        *_other_kind(task, result, weights),
        *_other_work(task, result, weights),
    ]


def _other_marks(task: Profile, result: Profile, weights: Weights) -> list[Ground]:
    """Marks of one kind that both name and of which they share none: "khác đợt: 1 ≠ 2"."""
    found = []
    for kind in sorted(task.marks.keys() & result.marks.keys()):
        if task.marks[kind].isdisjoint(result.marks[kind]):
            is_minor = kind in _MINOR or (kind == _TIME and not _DRAFTING.isdisjoint(task.vocabulary))
            weight = weights.soft if is_minor else weights.hard
            found.append(Ground("mark", weight, partial(_marked, kind, task, result)))
    return found


def _marked(kind: str, task: Profile, result: Profile) -> str:
    mine, theirs = (shown_marks(profile.marks[kind], profile.text) for profile in (task, result))
    return f"khác {shown_kind(kind)}: {mine} ≠ {theirs}"


def _other_span(task: Profile, result: Profile, weights: Weights) -> list[Ground]:
    """One is about a month, quarter or half year, the other about a span of years."""
    for mine, theirs in ((task, result), (result, task)):
        if PERIOD in mine.marks and SPAN in theirs.marks and PERIOD not in theirs.marks and SPAN not in mine.marks:
            short, long = shown_marks(mine.marks[PERIOD], mine.text), "-".join(sorted(theirs.marks[SPAN]))
            sides = (short, long) if mine is task else (long, short)
            return [Ground("mark", weights.soft, partial("khác kỳ: {} ≠ {}".format, *sides))]
    return []


def _other_documents(task: Profile, result: Profile, weights: Weights) -> list[Ground]:
    """Documents of one kind on which both rest, none in common: "khác số văn bản: 41/QĐ-STTTT ≠ 44/QĐ-STTTT"."""
    if not task.documents or not result.documents:
        return []
    found = []
    for kind in sorted({document.kind for document in task.documents if document.role}):
        mine = [d for d in task.documents if d.role and d.kind == kind]
        theirs = [d for d in result.documents if d.role and d.kind == kind]
        if theirs and not any(a.is_same(b) for a in mine for b in result.documents):
            said = [", ".join(sorted(d.words for d in side)) for side in (mine, theirs)]
            found.append(Ground("document", weights.hard, partial("khác số văn bản: {} ≠ {}".format, *said)))
    return found or _other_issuer(task, result, weights)


def _other_issuer(task: Profile, result: Profile, weights: Weights) -> list[Ground]:
    """The same number and kind from two offices, and no document in common: "12/KH-UBND ≠ 12/KH-SYT"."""
    pairs = [(a, b) for a in task.documents for b in result.documents if (a.number, a.kind) == (b.number, b.kind)]
    if any(a.is_same(b) for a in task.documents for b in result.documents):
        return []
    return [
        Ground("document", weights.hard, partial("cùng số, khác cơ quan: {} ≠ {}".format, a.words, b.words))
        for a, b in pairs
        if a.issuer and b.issuer and a.issuer != b.issuer
    ][:1]


def _other_object(task: Profile, result: Profile, weights: Weights) -> list[Ground]:
    """The same sentence with one thing exchanged for another: "lắp đặt 04 kiosk …" and "lắp đặt 04 màn hình …".

    Figures in the exchanged words are a report's own and no other thing.
    """
    if task.said <= result.vocabulary or result.said <= task.vocabulary or not _is_built_alike(task, result):
        return []
    matcher = SequenceMatcher(a=task.keys, b=result.keys, autojunk=False)
    if matcher.ratio() < _BUILT_ALIKE:
        return []
    unchanged = 0
    for change, a0, a1, b0, b1 in matcher.get_opcodes():
        if change == "equal":
            unchanged += a1 - a0
        elif change == "replace" and unchanged >= _FRAME and all(t.kind != "number" for t in result.text[b0:b1]):
            gone, come = _object(task, a0, a1, result), _object(result, b0, b1, task)
            if gone and come:
                say = partial("cùng khuôn câu, khác đối tượng: “{}” ≠ “{}”".format, gone, come)
                return [Ground("object", weights.soft, say)]
    return []


def _other_aim(task: Profile, result: Profile, weights: Weights) -> list[Ground]:
    """Both say whom or what the work is aimed at, "đối với …", and no telling word of that is common to them."""
    mine, theirs = (_behind_with(profile, _TOWARDS) for profile in (task, result))
    aims = {token.key for token in mine} & task.telling
    if not aims or not aims.isdisjoint(result.telling) or result.telling.isdisjoint(t.key for t in theirs):
        return []
    return [_of_other_object(mine, theirs, weights)]


def _other_partner(task: Profile, result: Profile, weights: Weights) -> list[Ground]:
    """Both say with whom somebody meets, "giữa … với …", and no word of that is common to them."""
    mine, theirs = (_behind_with(profile, _BETWEEN) for profile in (task, result))
    if not mine or not theirs or not {token.key for token in mine}.isdisjoint(token.key for token in theirs):
        return []
    return [_of_other_object(mine, theirs, weights)]


def _of_other_object(mine: Sequence[Token], theirs: Sequence[Token], weights: Weights) -> Ground:
    return Ground("object", weights.soft, partial("khác đối tượng: “{}” ≠ “{}”".format, _shown(mine), _shown(theirs)))


def _behind_with(profile: Profile, before: str) -> Sequence[Token]:
    """The words behind the first "với" that stands right behind "đối" or somewhere behind "giữa", up to a break."""
    keys = profile.keys
    if _WITH not in profile.vocabulary or before not in profile.vocabulary:
        return ()
    first = keys.index(before)
    place = keys.index(_WITH, first) if _WITH in keys[first:] else len(keys)
    if before == _TOWARDS and place > first + 1:
        return ()
    behind = profile.text[place + 1 :]
    return [*behind[:1], *takewhile(lambda token: not token.breaks and token.is_word, behind[1:])]


def _object(mine: Profile, start: int, end: int, other: Profile) -> str:
    """The stretch of words between two places, where it begins with what it is about and the other text lacks that.

    What stands behind a comma or "và" is one more thing, not another one.
    """
    if start and (mine.text[start].breaks or mine.text[start - 1].raw.lower() in ("và", "hoặc")):
        return ""
    stretch = [token for token in mine.text[start:end] if token.key not in FUNCTION_WORDS]
    if _is_behind_telling(mine, start):
        stretch = list(dropwhile(lambda token: token.key not in mine.telling and not token.acronym, stretch))
    if not stretch or stretch[0].key not in mine.telling or stretch[0].key in other.vocabulary:
        return ""
    if stretch[0].acronym and stretch[0].raw.isupper():
        return ""  # nobody knows what it stands for: it may be the other's words
    return _shown(stretch)


def _is_behind_telling(mine: Profile, start: int) -> bool:
    """Whether a word of what it is about stands before a place: "Hội thi …", "kết luận thanh tra việc …"."""
    before = next((token for token in reversed(mine.text[:start]) if token.key not in _ABOUT), None)
    return before is not None and before.key in mine.telling


def _other_title(task: Profile, result: Profile, weights: Weights) -> list[Ground]:
    """Both give titles in quotation marks, and no two of them have more than a few words in common."""
    if not task.quotes or not result.quotes:
        return []
    pairs = [(mine, theirs) for mine in task.quotes for theirs in result.quotes]
    if any(len(mine & theirs) > _OTHER_TITLE * len(mine | theirs) for mine, theirs in pairs):
        return []
    first = [" ".join(t.raw for t in p.text if t.key in p.quotes[0]) for p in (task, result)]
    return [Ground("title", weights.soft, partial("khác tên: “{}” ≠ “{}”".format, *first))]


def _only_place(task: Profile, result: Profile, weights: Weights) -> list[Ground]:
    """The same place, and neither a word nor a matter in common that says what is done there."""
    if not task.telling.isdisjoint(result.telling) or task.topics.keys() & result.topics.keys():
        return []
    levels = task.marks.keys() & result.marks.keys() & _LEVELS
    if all(task.marks[level].isdisjoint(result.marks[level]) for level in levels):
        return []
    if any(mine.is_same(theirs) for mine in task.documents for theirs in result.documents):
        return []
    return [Ground("place", weights.soft, "chỉ cùng nơi, không thấy cùng việc".format)]


def _other_kind(task: Profile, result: Profile, weights: Weights) -> list[Ground]:
    """A title that the task names bare and the result with more words, in a sentence built alike that lacks others.

    "đánh giá chất lượng … theo Bộ tiêu chí" and "đánh giá … theo Bộ tiêu chí cơ sở xanh": another set of criteria.
    """
    title = task.keys[-_TITLE_WORDS:]
    if title not in _TITLES or not _is_built_alike(task, result):
        return []
    ends = (
        place for place in range(_TITLE_WORDS, len(result.keys)) if result.keys[place - _TITLE_WORDS : place] == title
    )
    end = next(ends, len(result.keys))
    added = list(takewhile(lambda t: not t.breaks and t.is_word, result.text[end:]))
    left_out = [t for t in task.text if t.key not in result.keys and t.key not in FUNCTION_WORDS and t.kind == "word"]
    if not left_out or not any(t.key in result.telling and t.key not in task.keys for t in added):
        return []
    say = partial("thêm “{}”, thiếu “{}”".format, _shown(added), _shown(left_out))
    return [Ground("object", weights.soft, say)]


def _other_work(task: Profile, result: Profile, weights: Weights) -> list[Ground]:
    """A task that begins with a verb of inspection, purchase …, and a result without a word that tells of such work."""
    asked, said = task.asked_work
    if not asked or tells(result.spoken, said):
        return []
    verb = " ".join(token.raw.lower() for token in task.text if token.key in asked)
    return [Ground("work", _DOUBT * weights.soft, partial("không thấy việc “{}”".format, verb))]


def _is_built_alike(task: Profile, result: Profile) -> bool:
    """Whether the two texts have about half of their different words in common."""
    mine, theirs = task.vocabulary, result.vocabulary
    return 2 * len(mine & theirs) >= _BUILT_ALIKE * (len(mine) + len(theirs))


def _shown(stretch: Sequence[Token]) -> str:
    """The first words of a stretch, up to where it breaks."""
    breaks = (place for place, token in enumerate(stretch) if place and token.breaks)
    return " ".join(token.raw for token in stretch[: min(next(breaks, _WORDS_SHOWN), _WORDS_SHOWN)])
