"""How far a result brings its task: by the steps of the work, by figures, and by words that say it goes on."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from itertools import pairwise

from tracker.domain.link import Stage
from tracker.domain.split import Kind
from tracker.domain.vietnamese import words
from tracker.matching.places import LEVELS
from tracker.matching.profile import Profile
from tracker.matching.tokens import Token
from tracker.matching.vocabulary import FUNCTION_WORDS

_UNFINISHED_WORDS = """
đang; chưa; sẽ; còn lại; dời sang; dời lại; hoãn; tạm dừng; lùi; chờ; thử; thử nghiệm; thí điểm; bước đầu;
cơ bản hoàn thành; mới đạt; mới được; mới xong; dự kiến; dự thảo; một phần
"""
_HARMLESS_WORDS = """
chưa phát hiện; chưa ghi nhận; chưa xảy ra; đang hoạt động; đang sinh hoạt; đang sinh sống; thi thử;
dự kiến kế hoạch; dự kiến kinh phí; dự kiến chương trình
"""
_UNFINISHED = [tuple(words(phrase)) for phrase in _UNFINISHED_WORDS.split(";")]
_HARMLESS = [tuple(words(phrase)) for phrase in _HARMLESS_WORDS.split(";")]
_FIRST_WORDS = {phrase[0] for phrase in _UNFINISHED}
_REPORTS = tuple(words("báo cáo"))
_CONTINUES = tuple(words("tiếp tục"))
_OF_THE_WHOLE = set(words("khối lượng kế hoạch nhu cầu tiến độ chỉ tiêu dự toán yêu cầu"))
_CHANGES = {"tăng", "giảm", "vượt", "hơn"}  # a percentage behind these is no share
_BEFORE_DATE = {"ngày", "sáng", "chiều", "đợt", "từ", "đến", "trước", "sau", "dịp", "lễ", "khánh", "tháng", "kỳ", "và"}
_MONTHS = 12
_PARTS = (*LEVELS, "lớp", "khối", "gói")


def stage(task: Profile, result: Profile) -> Stage:
    """The stage of a pair: steady work is never finished; the rest is done unless something says partial."""
    if task.claim.kind is Kind.ONGOING:
        return Stage.ONGOING
    is_partial = (
        result.step_reached < task.step_wanted
        or (not _is_reporting(task.text) and _counts_less(task, result))
        or _is_subset(task, result)
        or _says_unfinished(task.keys, result.keys)
    )
    return Stage.PARTIAL if is_partial else Stage.DONE


def _is_reporting(task: Sequence[Token]) -> bool:
    """Whether the task is to report: then figures below the whole are what is reported, not how far it came."""
    return tuple(t.key for t in task[:2]) == _REPORTS


def _counts_less(task: Profile, result: Profile) -> bool:
    return _gives_fraction(task, result) or _gives_share(task.text, result.text) or _counts_fewer(task, result)


def _gives_fraction(task: Profile, result: Profile) -> bool:
    """Whether figures count less than the whole: "26/38 người", "12,6/12,9 tỷ đồng"; "dịp 2/9" is a date.

    Behind the first clause only what the task speaks of counts: "đã khắc phục 03/05 nội dung" is another matter.
    """
    text = result.text
    first_break = next((place for place, token in enumerate(text) if place and token.breaks), len(text))
    for place, token in enumerate(text[:-1]):
        part, whole = _share(token.raw) if "/" in token.raw else (0.0, 0.0)
        if not part < whole:
            continue
        before, after = text[place - 1].raw.lower() if place else "", text[place + 1]
        is_noun = after.kind in ("word", "short") and not after.breaks and after.key not in FUNCTION_WORDS
        is_asked = place < first_break or not is_noun or _holds(task.keys, result.keys[place + 1 : place + 3])
        if is_asked and (whole > _MONTHS or (is_noun and before not in _BEFORE_DATE)):
            return True
    return False


def _share(written: str) -> tuple[float, float]:
    """The two numbers of a share: "18.420/21.060" → 18420, 21060; (0, 0) for anything else."""
    part, _, whole = written.replace(".", "").replace(",", ".").partition("/")
    both = [number for number in (part, whole) if number.replace(".", "", 1).isdigit()]
    return (float(part), float(whole)) if len(both) == len((part, whole)) else (0.0, 0.0)


def _gives_share(task: Sequence[Token], result: Sequence[Token]) -> bool:
    """Whether a percentage stays below the one wanted: "đạt 91% nhu cầu", or "64% tổng đàn" where the task wants 80%.

    A task that gives no percentage wants the whole, and then only a percentage of the whole tells.
    """
    asked = _percentages(task)
    wanted = max((value for _, value in asked), default=100.0)
    goals = _OF_THE_WHOLE | {task[place + 1].key for place, _ in asked if place + 1 < len(task)}
    return any(
        value < wanted
        and not goals.isdisjoint(t.key for t in result[place + 1 : place + 3])
        and (place == 0 or result[place - 1].raw.lower() not in _CHANGES)
        for place, value in _percentages(result)
    )


def _counts_fewer(task: Profile, result: Profile) -> bool:
    """Whether the result counts fewer of a thing than the task wants: "02 đơn còn lại" and "01 đơn"."""
    both = task.counts.keys() & result.counts.keys()
    return any(max(result.counts[noun]) < min(task.counts[noun]) for noun in both)


def _percentages(text: Sequence[Token]) -> list[tuple[int, float]]:
    """Each percentage with its place: "91,94%" → 91.94."""
    found = [(place, t.raw[:-1].replace(",", ".")) for place, t in enumerate(text) if t.raw.endswith("%")]
    return [(place, float(value)) for place, value in found if value.replace(".", "", 1).isdigit()]


def _is_subset(task: Profile, result: Profile) -> bool:
    """Whether the result names only some of the places, lots or documents that the task is to cover."""
    for kind in _PARTS:
        mine, theirs = task.marks.get(kind, frozenset()), result.marks.get(kind, frozenset())
        if mine & theirs and mine - theirs:
            return True
    if _names_some(task.text, result.keys):
        return True
    wanted = [document for document in task.documents if document.role == "matter"]
    met = [any(document.is_same(other) for other in result.documents) for document in wanted]
    return any(met) and not all(met)


def _names_some(task: Sequence[Token], result: Sequence[str]) -> bool:
    """Whether the result has some, but not all of the names that the task lists: "Tổ Hóa - Sinh, Tổ Ngữ văn"."""
    listed: dict[str, set[str]] = defaultdict(set)
    for noun, name in pairwise(task):
        if name.is_name and not name.breaks and noun.kind == "word":
            listed[noun.key].add(name.key)
    return any(
        len(names) > 1 and not names.isdisjoint(result) and not names.issubset(result) for names in listed.values()
    )


def _says_unfinished(asked: tuple[str, ...], said: tuple[str, ...]) -> bool:
    """Whether a word says that the work goes on, is put off or is a trial, and the task does not say so itself."""
    if said[:2] == _CONTINUES != asked[:2]:
        return True
    for place in (place for place, word in enumerate(said) if word in _FIRST_WORDS):
        phrase = next((p for p in _UNFINISHED if said[place : place + len(p)] == p), None)
        if phrase and not _is_harmless(said, place) and not _holds(asked, phrase):
            return True
    return False


def _is_harmless(said: tuple[str, ...], place: int) -> bool:
    """Whether the word at a place belongs to a phrase that says nothing of progress: "chưa phát hiện sai phạm"."""
    return any(p in (said[place : place + len(p)], said[max(0, place + 1 - len(p)) : place + 1]) for p in _HARMLESS)


def _holds(text: tuple[str, ...], phrase: tuple[str, ...]) -> bool:
    return any(text[place : place + len(phrase)] == phrase for place in range(len(text)))
