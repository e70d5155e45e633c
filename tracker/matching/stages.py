"""How far a result brings its task: by the steps of the work, by figures, and by words that say it goes on."""

from __future__ import annotations

from collections.abc import Sequence

from tracker.domain.link import Stage
from tracker.domain.split import Kind
from tracker.domain.vietnamese import words
from tracker.matching.documents import Document
from tracker.matching.places import LEVELS
from tracker.matching.profile import Profile
from tracker.matching.tokens import Token
from tracker.matching.vocabulary import FUNCTION_WORDS

_CONTINUES = tuple(words("tiếp tục"))
_BEGINNINGS = [tuple(words(verb)) for verb in ("khởi công", "khởi động", "khai mạc", "phát động", "ra mắt", "bắt đầu")]
_FINISHED = tuple(words("hoàn thành"))
_OF_THE_WHOLE = set(words("sổ khối lượng kế hoạch nhu cầu tiến độ chỉ tiêu dự toán yêu cầu"))
_CHANGES = {"tăng", "giảm", "vượt", "hơn"}  # a percentage behind these is no share
_BEFORE_DATE = {"ngày", "sáng", "chiều", "đợt", "từ", "đến", "trước", "sau", "dịp", "lễ", "khánh", "tháng", "kỳ", "và"}
_MONTHS = 12
_ANSWERS = frozenset(words("nộp phản hồi trả lời")) | frozenset(words("nhận trúng đỗ giải hài"))  # or of those examined
_REACHED = {"đạt", "được", "xong", "thành", "mới"}  # a share stands behind these: "hoàn thành 5/7"
_GOAL_WITHIN = 4  # words between "khối lượng" and the percentage behind it: "khối lượng đạt khoảng 65%"
_CLAUSE = 6  # words behind a share among which its verb stands
_PARTS = {*LEVELS, "lớp", "khối", "gói", "khu phố", "thôn", "khóm", "tổ dân phố"}


def stage(task: Profile, result: Profile) -> Stage:
    """The stage of a pair: steady work is never finished; the rest is done unless something says partial."""
    if task.claim.kind is Kind.ONGOING:
        return Stage.ONGOING
    is_partial = (
        (result.step_reached < task.step_wanted and not _rests_on_it(task, result) and not _is_reported(task, result))
        or (not task.is_reporting and _counts_less(task, result))
        or _is_subset(task, result)
        or _says_unfinished(task, result)
    )
    return Stage.PARTIAL if is_partial else Stage.DONE


def _is_reported(task: Profile, result: Profile) -> bool:
    """Whether the task is to report and the result gives the number of the report."""
    return task.is_reporting and any(document.kind == "BC" for document in result.documents)


def _rests_on_it(task: Profile, result: Profile) -> bool:
    """Whether the task is to carry out a paper and the result was done "theo" this paper, whatever its first step."""
    grounds = [document for document in result.documents if document.role == "ground"]
    return any(mine.is_same(theirs) for mine in _to_be_carried_out(task) for theirs in grounds)


def _to_be_carried_out(task: Profile) -> list[Document]:
    return [document for document in task.documents if document.role == "matter"]


def _counts_less(task: Profile, result: Profile) -> bool:
    return _gives_fraction(task, result) or _gives_share(task, result) or _counts_fewer(task, result)


def _gives_fraction(task: Profile, result: Profile) -> bool:
    """Whether figures count less than the whole: "26/38 người", "12,6/12,9 tỷ đồng"; "dịp 2/9" is a date.

    Behind the first clause only what the task speaks of counts: "đã khắc phục 03/05 nội dung" is another matter. So are
    the answers of others: "đã có 38/52 xã nộp".
    """
    text = result.text
    for place, _, whole in result.fractions:
        before = text[place - 1].raw.lower() if place else ""
        if before in _REACHED:
            return True
        if place + 1 == len(text):
            continue
        after = text[place + 1]
        is_noun = after.is_word and not after.breaks and after.key not in FUNCTION_WORDS
        is_first = not any(token.breaks for token in text[1 : place + 1])
        is_asked = (
            is_first
            or not is_noun
            or _holds(task, result.keys[place + 1 : place + 3])
            or whole in task.counts.get(after.raw.lower(), ())
        )
        if (
            is_asked
            and not _is_answered(task, result, place)
            and (whole > _MONTHS or (is_noun and before not in _BEFORE_DATE))
        ):
            return True
    return False


def _is_answered(task: Profile, result: Profile, place: int) -> bool:
    """Whether the counted ones have answered, and the task does not ask for that: "đã có 38/52 xã, phường nộp"."""
    answers = _ANSWERS - task.vocabulary
    return not answers.isdisjoint(result.keys[place + 1 : place + _CLAUSE])


def _gives_share(task: Profile, result: Profile) -> bool:
    """Whether a percentage stays below the one wanted: "đạt 91% nhu cầu", or "64% tổng đàn" where the task wants 80%.

    A task that gives no percentage wants the whole, and then only a percentage of the whole tells.
    """
    if not result.percentages:
        return False
    text = result.text
    wanted = max((value for _, value in task.percentages), default=100.0)
    goals = _OF_THE_WHOLE.union(task.keys[place + 1] for place, _ in task.percentages if place + 1 < len(task.keys))
    return any(
        value < wanted
        and (
            not goals.isdisjoint(result.keys[place + 1 : place + 3])
            or (place + 1 == len(text) and not goals.isdisjoint(result.keys[max(0, place - _GOAL_WITHIN) : place]))
            or (task.percentages and _is_reached(text, place))
        )
        and (place == 0 or text[place - 1].raw.lower() not in _CHANGES)
        for place, value in result.percentages
    )


def _is_reached(text: Sequence[Token], place: int) -> bool:
    """Whether a percentage is all that a clause ends with: "…, đạt 91,3%"."""
    ends = place + 1 == len(text) or text[place + 1].breaks
    return ends and place > 0 and text[place - 1].raw.lower() in _REACHED


def _counts_fewer(task: Profile, result: Profile) -> bool:
    """Whether the result counts fewer of a thing than the task wants: "02 đơn còn lại" and "01 đơn"."""
    both = task.counts.keys() & result.counts.keys()
    counted = set().union(*result.counts.values())  # "đủ 06 doanh nghiệp, nhắc nhở 02 đơn vị" has all of 06 "đơn vị"
    return any(max(result.counts[noun]) < min(task.counts[noun]) and not task.counts[noun] <= counted for noun in both)


def _is_subset(task: Profile, result: Profile) -> bool:
    """Whether the result names only some of the places, lots or documents that the task is to cover."""
    for kind in task.marks.keys() & result.marks.keys() & _PARTS:
        mine, theirs = task.marks[kind], result.marks[kind]
        if not mine.isdisjoint(theirs) and not mine <= theirs:
            return True
    if any(not names.isdisjoint(result.keys) and not names.issubset(result.keys) for names in task.listed):
        return True
    wanted = _to_be_carried_out(task) if result.documents else []
    met = [any(document.is_same(other) for other in result.documents) for document in wanted]
    return any(met) and not all(met)


def _says_unfinished(task: Profile, result: Profile) -> bool:
    """Whether a word says that the work goes on, is put off or is a trial, and the task does not say so itself.

    What was only to be begun has been begun.
    """
    if result.keys[:2] == _CONTINUES != task.keys[:2]:
        return True
    if any(_holds(task, verb) and _holds(result, verb) for verb in _BEGINNINGS) and not _holds(task, _FINISHED):
        return False
    return any(not _holds(task, phrase) for phrase in result.unfinished)


def _holds(profile: Profile, phrase: tuple[str, ...]) -> bool:
    return f" {' '.join(phrase)} " in profile.spoken
