"""Whether the figures of a result stay below what a task wants."""

from __future__ import annotations

from collections.abc import Sequence

from tracker.domain.vietnamese import words
from tracker.matching.amounts import PEOPLE, amounts, is_of_class
from tracker.matching.profile import Profile
from tracker.matching.said import holds, phrases
from tracker.matching.tokens import Text, Token
from tracker.matching.vocabulary import FUNCTION_WORDS

_OF_THE_WHOLE = phrases("sổ; khối lượng; kế hoạch; nhu cầu; tiến độ; chỉ tiêu; dự toán; yêu cầu; diện tích")
_CHANGES = {"tăng", "giảm", "vượt", "hơn"}  # a percentage behind these is no share
_BEFORE_DATE = {"ngày", "sáng", "chiều", "đợt", "từ", "đến", "trước", "sau", "dịp", "lễ", "khánh", "tháng", "kỳ", "và"}
_MONTHS = 12
_ANSWERS = frozenset(words("nộp phản hồi trả lời nhận trúng đỗ giải hài đủ dự tham mặt phiếu"))  # or of those examined
_REACHED = {"đạt", "được", "xong", "thành", "mới"}  # a share stands behind these: "hoàn thành 5/7"
_SCALES, _POINTS = {10.0, 100.0}, tuple(words("điểm"))
_MAKES_UP = _REACHED | {"chiếm", "bằng", "là"}  # and a percentage behind these
_RATE = tuple(words("tỷ lệ"))
_PASSED_OVER = set(words("đã được cho xong của"))
_GOAL_WITHIN = 4  # words between "khối lượng" and the percentage behind it: "khối lượng đạt khoảng 65%"
_CLAUSE = 8  # words behind a share among which its verb stands
_EVENTS = phrases("""
hội nghị; lễ; kỳ họp; hội thi; cuộc thi; thi; kỳ thi; đối thoại; diễn đàn; ngày hội; đại hội; tọa đàm; hội thảo;
mít tinh; gặp mặt; họp mặt; diễn tập; tiếp xúc cử tri; sát hạch; xét
""")
_EVENT_WITHIN = 8  # words at the head of a task among which its event is named
_MONEY = ("triệu đồng", "tỷ đồng")
_AIM_WITHIN = 12  # words at the head of a task among which a sum is what is to be raised


def falls_short(task: Profile, result: Profile) -> bool:
    """Whether a share, a percentage or a number of a result is less than the task wants."""
    return _gives_fraction(task, result) or _gives_share(task, result) or _counts_fewer(task, result)


def _gives_fraction(task: Profile, result: Profile) -> bool:
    """Whether figures count less than the whole: "26/38 người", "12,6/12,9 tỷ đồng"; "dịp 2/9" is a date.

    Behind the first clause only what the task speaks of counts: "đã khắc phục 03/05 nội dung" is another matter. So are
    the answers of others: "đã có 38/52 xã nộp", and how many came to a meeting.
    """
    text = result.text
    wanted = max((value for _, value in task.percentages), default=100.0)
    for place, part, whole in result.fractions:
        before = text[place - 1].raw.lower() if place else ""
        if part / whole * 100 >= wanted or _is_grade(task, result, place, whole):
            continue
        if before in _REACHED:
            return True
        if place + 1 == len(text):
            continue
        after = text[place + 1]
        is_noun = after.is_word and not after.breaks and after.key not in FUNCTION_WORDS
        if (
            (not is_noun or _is_asked(task, result, place, whole))
            and (_counts_so_many(task, whole) or not _is_answered(task, result, place))
            and (whole > _MONTHS or (is_noun and before not in _BEFORE_DATE))
        ):
            return True
    return False


def _is_grade(task: Profile, result: Profile, place: int, whole: float) -> bool:
    """Whether a fraction is a grade: "đạt 92/100 điểm"."""
    is_scale = whole in _SCALES and result.keys[place + 1 : place + 2] == _POINTS
    return is_scale and whole not in task.counts.get("điểm", ())


def _counts_so_many(task: Profile, whole: float) -> bool:
    return any(whole in numbers for numbers in task.counts.values())


def _is_asked(task: Profile, result: Profile, place: int, whole: float) -> bool:
    """Whether a share is one of what the task speaks of: in the first clause, or of things that the task names too."""
    text, noun = result.text, result.text[place + 1]
    if whole in task.counts.get(noun.raw.lower(), ()):
        return True
    if _is_event(task) and is_of_class(text, place + 1, PEOPLE):
        return False
    if not any(token.breaks for token in text[1 : place + 1]):
        return True
    verb = next((token.key for token in reversed(text[:place]) if token.key not in _PASSED_OVER), "")
    both = result.keys[place + 1 : place + 3]
    return f" {' '.join(both)} " in task.spoken or {verb, noun.key} <= task.vocabulary


def _is_event(task: Profile) -> bool:
    """Whether a task is to hold something to which people come, all or not."""
    head = f" {' '.join(task.keys[:_EVENT_WITHIN])} "
    return holds(head, _EVENTS)


def _is_answered(task: Profile, result: Profile, place: int) -> bool:
    """Whether the counted ones have answered or come, and the task does not ask for that: "đã có 38/52 xã nộp"."""
    answers = _ANSWERS - task.vocabulary
    return not answers.isdisjoint(result.keys[place + 1 : place + _CLAUSE])


def _gives_share(task: Profile, result: Profile) -> bool:
    """Whether a percentage stays below the one wanted: "đạt 91% nhu cầu", or "64% tổng đàn" where the task wants 80%.

    A task that gives no percentage wants the whole, and then only a percentage of the whole tells.
    """
    if not result.percentages or (not task.percentages and _is_event(task)):
        return False
    wanted = max((value for _, value in task.percentages), default=100.0)
    return any(
        value < wanted
        and (
            _is_of_the_whole(task, result, place)
            or (task.percentages and (_is_reached(result.text, place) or _is_of_same(task, result, place)))
        )
        and (place == 0 or result.text[place - 1].raw.lower() not in _CHANGES)
        for place, value in result.percentages
    )


def _is_of_the_whole(task: Profile, result: Profile, place: int) -> bool:
    """Whether a percentage is one of the plan or the need, or of what the task gives a percentage of."""
    keys, goals = result.keys, [*_OF_THE_WHOLE, *_goals(task)]
    behind = f" {' '.join(keys[place + 1 : place + 4])} "
    before = f" {' '.join(keys[max(0, place - _GOAL_WITHIN) : place])} " if place + 1 == len(keys) else ""
    return holds(behind, goals) or holds(before, goals)


def _goals(task: Profile) -> list[str]:
    """The words behind the percentages of a task: "80% tổng đàn"."""
    return [f" {task.keys[place + 1]} " for place, _ in task.percentages if place + 1 < len(task.keys)]


def _is_reached(text: Sequence[Token], place: int) -> bool:
    """Whether a percentage is all that a clause ends with: "…, đạt 91,3%", "tỷ lệ nộp qua mạng 84%"."""
    ends = place + 1 == len(text) or text[place + 1].breaks
    start = next((at for at in range(place, 0, -1) if text[at].breaks), 0)
    is_rate = tuple(token.key for token in text[start : start + 2]) == _RATE
    return ends and place > 0 and (is_rate or text[place - 1].raw.lower() in _MAKES_UP)


def _is_of_same(task: Profile, result: Profile, place: int) -> bool:
    """Whether a percentage is one of things that the task names: "81,4% hội viên"."""
    noun = result.keys[place + 1 : place + 3]
    return len(noun) > 1 and not result.text[place + 1].breaks and f" {' '.join(noun)} " in task.spoken


def _counts_fewer(task: Profile, result: Profile) -> bool:
    """Whether the result counts fewer of a thing than the task wants: "02 đơn còn lại" and "01 đơn"."""
    both = task.counts.keys() & result.counts.keys()
    counted = set().union(*result.counts.values())  # "đủ 06 doanh nghiệp, nhắc nhở 02 đơn vị" has all of 06 "đơn vị"
    if any(max(result.counts[noun]) < min(task.counts[noun]) and not task.counts[noun] <= counted for noun in both):
        return True
    return _amounts_to_less(task, result) or _gives_out_fewer(task, result, counted)


def _amounts_to_less(task: Profile, result: Profile) -> bool:
    """Whether fewer of a class are counted: "12 đảng viên" and "09 quần chúng"; money only where it is raised."""
    wanted, reached = task.amounts, result.amounts
    return any(
        max(reached[name]) < min(wanted[name])
        and (name not in _MONEY or name in amounts(Text(task.text[:_AIM_WITHIN])))
        and not (name == PEOPLE and _is_event(task))
        for name in wanted.keys() & reached.keys()
    )


def _gives_out_fewer(task: Profile, result: Profile, counted: set[int]) -> bool:
    """Whether fewer are given out than there are receivers: "cấp giấy phép cho 35 hộ" and "ký 28 giấy phép"."""
    wanted = set().union(*task.counts.values())
    place = next((p for p in result.text.no_words if result.text[p].raw.isdigit()), len(result.text))
    given = result.keys[place + 1 : place + 3]
    is_given = len(given) > 1 and given == task.keys[1:3] and not result.text[place + 1].breaks
    return is_given and len(wanted) == 1 and int(result.text[place].raw) < min(wanted) and wanted.isdisjoint(counted)
