"""The same sentence about another thing, group, partner, place or paper: what stands exchanged in it."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from difflib import SequenceMatcher
from functools import partial
from itertools import dropwhile, takewhile

from tracker.domain.vietnamese import words
from tracker.matching.grounds import Ground
from tracker.matching.marks import ROADS, shown_marks
from tracker.matching.places import OBJECTS
from tracker.matching.profile import Profile
from tracker.matching.projects import is_same_project
from tracker.matching.rounds import is_round_at
from tracker.matching.settings import Weights
from tracker.matching.tokens import Token
from tracker.matching.vocabulary import FUNCTION_WORDS

_BUILT_ALIKE = 0.45  # share of equal words from which two sentences are built alike
_FRAME = 2  # words that must stand unchanged before the exchanged ones
_OTHER_TITLE = 0.3  # share of common words up to which two titles are two
_WORDS_SHOWN = 4
_TOWARDS, _BETWEEN, _WITH = words("đối giữa với")
_AT, _FOR, _ON = words("tại cho về")
_PROJECT = frozenset(words("án trình mục"))  # the last words of "dự án" and what else is named so
_THINGS = OBJECTS | ROADS
_TWO_SIDED = (_BETWEEN, *words("ký tịch thoại đàm gặp"))
_ANY = frozenset(words("giai đoạn năm về các tỉnh huyện xã phường thành phố và của trên địa bàn"))
_ABOUT = frozenset(words("việc về"))
_TITLE_WORDS = 2
_TITLES = {
    tuple(words(title))
    for title in ("tiêu chí", "kế hoạch", "chương trình", "đề án", "quy chế", "phong trào", "chuyên đề", "mô hình")
}


def exchanged(task: Profile, result: Profile, weights: Weights) -> list[Ground]:
    """All grounds against a pair that come from its two sentences saying another thing in the same place."""
    both = task.vocabulary & result.vocabulary
    found: list[Ground] = []
    if _TOWARDS in both:
        found += _other_aim(task, result, weights)
    if _WITH in both:
        found += _other_partner(task, result, weights)
    if not _PROJECT.isdisjoint(task.vocabulary) and not _PROJECT.isdisjoint(result.vocabulary):
        found += _other_project(task, result, weights)
    if task.quotes and result.quotes:
        found += _other_title(task, result, weights)
    if 2 * len(both) >= _BUILT_ALIKE * (len(task.vocabulary) + len(result.vocabulary)):
        found += _exchanged_in_frame(task, result, both, weights)
    return found


def _exchanged_in_frame(task: Profile, result: Profile, both: Collection[str], weights: Weights) -> list[Ground]:
    """The grounds that need two sentences built alike; `both` are the words that they have in common."""
    found = _other_object(task, result, weights)
    if _FOR in both:
        found += _other_group(task, result, weights)
    if _AT in both:
        found += _other_spot(task, result, weights)
    if _ON in both:
        found += _other_matter(task, result, weights)
    if task.marks and result.marks:
        found += _other_thing_there(task, result, weights)
    if task.keys[-_TITLE_WORDS:] in _TITLES:
        found += _other_kind(task, result, weights)
    return found


def _other_object(task: Profile, result: Profile, weights: Weights) -> list[Ground]:
    """The same sentence with one thing exchanged for another: "lắp đặt 04 kiosk …" and "lắp đặt 04 màn hình …".

    Figures in the exchanged words are a report's own and no other thing.
    """
    if task.said <= result.known or result.said <= task.known:
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
    """Both say with whom somebody meets or signs, "giữa … với …", and no word of that is common to them."""
    for act in [act for act in _TWO_SIDED if act in task.vocabulary and act in result.vocabulary]:
        mine, theirs = ([t for t in _behind_with(profile, act) if t.key not in _ANY] for profile in (task, result))
        if mine and theirs and {token.key for token in mine}.isdisjoint(token.key for token in theirs):
            return [_of_other_object(mine, theirs, weights)]
    return []


def _other_project(task: Profile, result: Profile, weights: Weights) -> list[Ground]:
    """Both name projects or works, and none of them is the same: "dự án Chợ Bàu Sen" and "dự án Kè Gò Nổi"."""
    mine, theirs = task.projects, result.projects
    if not mine or not theirs or any(is_same_project(a, b) for a in mine for b in theirs):
        return []
    said = [" ".join(t.raw for t in p.text if t.key in names[0]) for p, names in ((task, mine), (result, theirs))]
    return [Ground("object", weights.soft, partial("khác dự án: “{}” ≠ “{}”".format, *said))]


def _other_group(task: Profile, result: Profile, weights: Weights) -> list[Ground]:
    """The same work for other people: "cho hội viên nông dân" and "cho học sinh"."""
    if not task.groups or not result.groups or not task.groups.isdisjoint(result.groups):
        return []
    said = [", ".join(sorted(profile.groups)) for profile in (task, result)]
    return [Ground("object", weights.soft, partial("cho người khác: {} ≠ {}".format, *said))]


def _other_spot(task: Profile, result: Profile, weights: Weights) -> list[Ground]:
    """The same work at another kind of place: "tại các bản giáp suối" and "tại các trường nội trú"."""
    if not task.placed.keys().isdisjoint(result.placed.keys()):
        return []
    mine, theirs = _behind(task, _AT), _behind(result, _AT)
    wanted, said = ({token.key for token in side} for side in (mine, theirs))
    if not wanted & task.telling or not said & result.telling or wanted & said & task.telling & result.telling:
        return []
    return [Ground("object", weights.soft, partial("khác nơi: “{}” ≠ “{}”".format, _shown(mine), _shown(theirs)))]


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
    return _up_to_break(profile, place + 1)


def _behind(profile: Profile, before: str) -> Sequence[Token]:
    """The words behind the first of such a word."""
    return _up_to_break(profile, profile.keys.index(before) + 1)


def _up_to_break(profile: Profile, place: int) -> Sequence[Token]:
    """The words from a place on, up to a break, number or paper."""
    text = profile.text[place:]
    return [*text[:1], *takewhile(lambda token: not token.breaks and token.is_word, text[1:])]


def _object(mine: Profile, start: int, end: int, other: Profile) -> str:
    """The stretch of words between two places, where it begins with what it is about and the other text lacks that.

    What stands behind a comma or "và" is one more thing, not another one.
    """
    if start and (mine.text[start].breaks or mine.text[start - 1].raw.lower() in ("và", "hoặc")):
        return ""
    stretch = [token for token in mine.text[start:end] if token.key not in FUNCTION_WORDS]
    if _is_behind_telling(mine, start):
        stretch = list(dropwhile(lambda token: token.key not in mine.telling and not token.acronym, stretch))
    if not stretch or stretch[0].key not in mine.telling or stretch[0].key in other.known:
        return ""
    if is_round_at(mine, mine.text.index(stretch[0], start)):
        return ""
    if any(token.acronym and token.raw.isupper() for token in stretch[:_WORDS_SHOWN]):
        return ""  # nobody knows what it stands for: it may be the other's words
    return _shown(stretch)


def _is_behind_telling(mine: Profile, start: int) -> bool:
    """Whether a word of what it is about stands before a place: "Hội thi …", "kết luận thanh tra việc …"."""
    before = next((token for token in reversed(mine.text[:start]) if token.key not in _ABOUT), None)
    return before is not None and before.key in mine.telling


def _other_matter(task: Profile, result: Profile, weights: Weights) -> list[Ground]:
    """The same sentence about another matter: "tập huấn về tảo hôn" and "tập huấn về bơi an toàn"."""
    mine, theirs = _behind(task, _ON), _behind(result, _ON)
    wanted, said = ({token.key for token in side} - FUNCTION_WORDS for side in (mine, theirs))
    if not wanted & task.telling or not said & result.telling or not wanted.isdisjoint(said):
        return []
    return [_of_other_object(mine, theirs, weights)]


def _other_thing_there(task: Profile, result: Profile, weights: Weights) -> list[Ground]:
    """The same sentence about a thing of another sort and name: "nút giao chợ Bàu Sen" and "nút giao trên ĐT.999"."""
    if _THINGS.isdisjoint(task.marks) or _THINGS.isdisjoint(result.marks):
        return []
    mine, theirs = ({name for kind in _THINGS & p.marks.keys() for name in p.marks[kind]} for p in (task, result))
    if not mine.isdisjoint(theirs):
        return []
    said = [shown_marks(names, p.text) for p, names in ((task, mine), (result, theirs))]
    return [Ground("object", weights.soft, partial("khác chỗ: {} ≠ {}".format, *said))]


def _other_title(task: Profile, result: Profile, weights: Weights) -> list[Ground]:
    """Both give titles in quotation marks, and no two of them have more than a few words in common."""
    pairs = [(mine - FUNCTION_WORDS, theirs - FUNCTION_WORDS) for mine in task.quotes for theirs in result.quotes]
    if any(len(mine & theirs) > _OTHER_TITLE * len(mine | theirs) for mine, theirs in pairs):
        return []
    first = [" ".join(t.raw for t in p.text if t.key in p.quotes[0]) for p in (task, result)]
    return [Ground("title", weights.soft, partial("khác tên: “{}” ≠ “{}”".format, *first))]


def _other_kind(task: Profile, result: Profile, weights: Weights) -> list[Ground]:
    """A title that the task names bare and the result with more words, in a sentence built alike that lacks others.

    "đánh giá chất lượng … theo Bộ tiêu chí" and "đánh giá … theo Bộ tiêu chí cơ sở xanh": another set of criteria.
    """
    title = task.keys[-_TITLE_WORDS:]
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


def _shown(stretch: Sequence[Token]) -> str:
    """The first words of a stretch, up to where it breaks."""
    breaks = (place for place, token in enumerate(stretch) if place and token.breaks)
    return " ".join(token.raw for token in stretch[: min(next(breaks, _WORDS_SHOWN), _WORDS_SHOWN)])
