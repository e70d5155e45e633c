"""What speaks against a pair: another round, period, place or document, or the same sentence about another thing."""

from __future__ import annotations

from functools import partial
from itertools import pairwise

from tracker.domain.vietnamese import words
from tracker.matching.actions import tells
from tracker.matching.ages import AGE, BORN
from tracker.matching.chainage import shared_stretch
from tracker.matching.firms import FIRM
from tracker.matching.grounds import Ground, rules_out
from tracker.matching.kinds import KINDS
from tracker.matching.laws import LAW
from tracker.matching.levels import CHAIR, SCHOOL
from tracker.matching.marks import SPAN, shown_kind, shown_marks
from tracker.matching.objects import exchanged
from tracker.matching.people import COMRADE, FULL_NAME, PERSON, are_others
from tracker.matching.periods import PERIOD, YEAR, months_of_quarter
from tracker.matching.places import LEVELS, OWNERS, SPOT
from tracker.matching.profile import Profile
from tracker.matching.rounds import other_rounds
from tracker.matching.settings import Weights
from tracker.matching.slots import other_slot

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
        AGE,
        BORN,
        LAW,
        CHAIR,
        COMRADE,
        FIRM,
        SCHOOL,
        SPOT,
        YEAR,
    }
)
_TIME, _DRAFTING = "lần", frozenset(words("họp thảo kiến góp"))  # the second draft may answer for the first
_LEVELS = frozenset(LEVELS)
_BY_NAME = {PERSON, FULL_NAME}  # a name may be written in part
_SHORT, _YEAR_NOUN = frozenset(words("tháng quý")), words("năm")[0]
_LESS = 0.5  # share of the soft weight of another work: reports call one and the same work by many names
_DOUBT = 0.25  # share of the soft weight of what is only missing


def vetoes(task: Profile, result: Profile, weights: Weights) -> list[Ground]:
    """All grounds against a pair; one of the weight `weights.hard` rules it out, and no words are compared then.

    A check is called only where there is something to compare.
    """
    found: list[Ground] = []
    if task.marks and result.marks:
        found += _other_marks(task, result, weights)
        found += _other_people(task, result, weights)
    if not task.named.isdisjoint(result.named):
        found += other_rounds(task, result, weights)
    if (PERIOD in task.marks) != (PERIOD in result.marks):
        found += _other_span(task, result, weights)
    if task.documents and result.documents:
        found += _other_documents(task, result, weights)
    if task.stretches and result.stretches:
        found += _other_stretch(task, result, weights)
    return found if rules_out(found) else found + _told_otherwise(task, result, weights)


def _told_otherwise(task: Profile, result: Profile, weights: Weights) -> list[Ground]:
    """The grounds that lie in the words of the two."""
    found = exchanged(task, result, weights) + other_slot(task, result, weights)
    if task.marks and result.marks:
        found += _only_place(task, result, weights)
    if task.works and result.works:
        found += _other_works(task, result, weights)
    if task.asked_work[0]:
        found += _no_work(task, result, weights)
    if task.asks_for_paper and not result.documents:
        found += _no_paper(result, weights)
    return found


def _other_marks(task: Profile, result: Profile, weights: Weights) -> list[Ground]:
    """Marks of one kind that both name and of which they share none: "khác đợt: 1 ≠ 2"."""
    found = []
    for kind, mine in task.marks.items():
        if kind not in result.marks or kind in _BY_NAME or not mine.isdisjoint(result.marks[kind]):
            continue
        if not (kind == PERIOD and _is_part_of_quarter(task, result)):
            is_minor = kind in _MINOR or (kind == _TIME and not _DRAFTING.isdisjoint(task.vocabulary))
            weight = weights.soft if is_minor else weights.hard
            found.append(Ground("mark", weight, partial(_marked, kind, task, result)))
    return found


def _is_part_of_quarter(task: Profile, result: Profile) -> bool:
    """Whether a result tells of several months of the quarter that a task is about; a report on months is another."""
    return not task.is_reporting and months_of_quarter(task.marks[PERIOD], result.marks[PERIOD]) > 1


def _marked(kind: str, task: Profile, result: Profile) -> str:
    mine, theirs = (shown_marks(profile.marks[kind], profile.text) for profile in (task, result))
    return f"khác {shown_kind(kind)}: {mine} ≠ {theirs}"


def _other_people(task: Profile, result: Profile, weights: Weights) -> list[Ground]:
    """Both name people, and no two of them can be one: "khác họ tên: Nguyễn Thanh Bình ≠ Nguyễn Thanh Tâm"."""
    is_named = FULL_NAME in task.marks and FULL_NAME in result.marks
    if not is_named or not are_others(task.marks[FULL_NAME], result.marks[FULL_NAME]):
        return []
    return [Ground("mark", weights.hard, partial(_marked, FULL_NAME, task, result))]


def _other_span(task: Profile, result: Profile, weights: Weights) -> list[Ground]:
    """One is about a month, quarter or half year, the other about a year or a span of years."""
    is_short = PERIOD in task.marks
    mine, theirs = (task, result) if is_short else (result, task)
    long = _longer(mine, theirs)
    if not long:
        return []
    short = shown_marks(mine.marks[PERIOD], mine.text)
    sides = (short, long) if is_short else (long, short)
    return [Ground("mark", weights.soft, partial("khác kỳ: {} ≠ {}".format, *sides))]


def _longer(mine: Profile, theirs: Profile) -> str:
    """The span of years, or the year, that one is about where the other is about a part of a year."""
    if SPAN in theirs.marks and SPAN not in mine.marks:
        return "-".join(sorted(theirs.marks[SPAN]))
    is_of_year = YEAR in theirs.marks and _is_of_year(mine, theirs)
    return f"{YEAR} {shown_marks(theirs.marks[YEAR], theirs.text)}" if is_of_year else ""


def _is_of_year(mine: Profile, theirs: Profile) -> bool:
    """Whether one tells of a year where the other tells of a month: "xếp hạng vệ sinh năm 2030", "… tháng 8"."""
    short = {before for before, noun in pairwise(mine.keys) if noun in _SHORT}
    return any(noun == _YEAR_NOUN and before in short for before, noun in pairwise(theirs.keys))


def _other_stretch(task: Profile, result: Profile, weights: Weights) -> list[Ground]:
    """Both name stretches of a road, and no two of them meet: "khác lý trình: Km7 ≠ Km31+700"."""
    if shared_stretch(task.stretches, result.stretches):
        return []
    said = [", ".join(stretch.words for stretch in profile.stretches) for profile in (task, result)]
    return [Ground("mark", weights.hard, partial("khác lý trình: {} ≠ {}".format, *said))]


def _other_documents(task: Profile, result: Profile, weights: Weights) -> list[Ground]:
    """Documents of one kind on which both rest, none in common: "khác số văn bản: 41/QĐ-STTTT ≠ 44/QĐ-STTTT"."""
    found = []
    for kind in sorted(task.rests_on.keys() & result.rests_on.keys()):
        mine, theirs = task.rests_on[kind], result.rests_on[kind]
        if not any(a.is_same(b) for a in mine for b in result.documents):
            said = [", ".join(sorted(d.words for d in side)) for side in (mine, theirs)]
            found.append(Ground("document", weights.hard, partial("khác số văn bản: {} ≠ {}".format, *said)))
    return found or _other_issuer(task, result, weights)


def _other_issuer(task: Profile, result: Profile, weights: Weights) -> list[Ground]:
    """The same number and kind from two offices, and no document in common: "12/KH-UBND ≠ 12/KH-SYT"."""
    if task.numbers.isdisjoint(result.numbers):
        return []
    pairs = [(a, b) for a in task.documents for b in result.documents if (a.number, a.kind) == (b.number, b.kind)]
    if any(a.is_same(b) for a in task.documents for b in result.documents):
        return []
    return [
        Ground("document", weights.hard, partial("cùng số, khác cơ quan: {} ≠ {}".format, a.words, b.words))
        for a, b in pairs
        if a.issuer and b.issuer and a.issuer != b.issuer
    ][:1]


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


def _other_works(task: Profile, result: Profile, weights: Weights) -> list[Ground]:
    """Both tell of works, and of none in common: "khác việc: thi công ≠ bồi thường"."""
    if not task.works.isdisjoint(result.works):
        return []
    said = [", ".join(sorted(profile.works)) for profile in (task, result)]
    return [Ground("work", _LESS * weights.soft, partial("khác việc: {} ≠ {}".format, *said))]


def _no_work(task: Profile, result: Profile, weights: Weights) -> list[Ground]:
    """A task that begins with a verb of inspection, purchase …, and a result without a word that tells of such work."""
    asked, said = task.asked_work
    if tells(result.spoken, said) or not task.works_asked.isdisjoint(result.works):
        return []
    first = task.keys.index(asked[0])
    verb = " ".join(token.raw.lower() for token in task.text[first : first + len(asked)])
    return [Ground("work", _DOUBT * weights.soft, partial("không thấy việc “{}”".format, verb))]


def _no_paper(result: Profile, weights: Weights) -> list[Ground]:
    """A task that asks for a rule or plan, and a result without a number or word of papers: cases, no rule."""
    if result.tells_of_paper:
        return []
    return [Ground("work", _LESS * weights.soft, "không thấy văn bản".format)]
