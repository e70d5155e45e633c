"""How far a result brings its task: by the steps of the work, by figures, and by words that say it goes on."""

from __future__ import annotations

from collections.abc import Sequence

from tracker.domain.link import Stage
from tracker.domain.split import Kind
from tracker.domain.vietnamese import words
from tracker.matching.places import LEVELS
from tracker.matching.profile import Profile
from tracker.matching.steps import step_reached, step_wanted
from tracker.matching.tokens import Token
from tracker.matching.vocabulary import FUNCTION_WORDS

_UNFINISHED_WORDS = """
đang; chưa; sẽ; còn lại; dời sang; dời lại; hoãn; tạm dừng; lùi; chờ; thử; thử nghiệm; thí điểm; bước đầu;
cơ bản hoàn thành; dự kiến; dự thảo; một phần
"""
_HARMLESS_WORDS = """
chưa phát hiện; chưa ghi nhận; chưa xảy ra; đang hoạt động; đang sinh hoạt; đang sinh sống; thi thử;
dự kiến kế hoạch; dự kiến kinh phí; dự kiến chương trình
"""
_UNFINISHED = [tuple(words(phrase)) for phrase in _UNFINISHED_WORDS.split(";")]
_HARMLESS = [tuple(words(phrase)) for phrase in _HARMLESS_WORDS.split(";")]
_FIRST_WORDS = {phrase[0] for phrase in _UNFINISHED}
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
        step_reached(result.text) < step_wanted(task.text)
        or _gives_fraction(result.text)
        or _gives_share(task.text, result.text)
        or _is_subset(task, result)
        or _says_unfinished(task.text, result.text)
    )
    return Stage.PARTIAL if is_partial else Stage.DONE


def _gives_fraction(text: Sequence[Token]) -> bool:
    """Whether figures count less than the whole: "26/38 người", "18.420/21.060 học sinh"; "dịp 2/9" is a date."""
    for place, token in enumerate(text[:-1]):
        part, _, whole = token.raw.replace(".", "").partition("/")
        if not (part.isdigit() and whole.isdigit() and int(part) < int(whole)):
            continue
        before = text[place - 1].raw.lower() if place else ""
        after = text[place + 1]
        counts = after.kind == "word" and not after.breaks and after.key not in FUNCTION_WORDS
        if int(whole) > _MONTHS or (counts and before not in _BEFORE_DATE):
            return True
    return False


def _gives_share(task: Sequence[Token], result: Sequence[Token]) -> bool:
    """Whether a share of the whole stays below the one wanted, 100 where the task gives none: "đạt 91% nhu cầu"."""
    wanted = max((value for _, value in _percentages(task)), default=100.0)
    return any(
        value < wanted
        and any(t.key in _OF_THE_WHOLE for t in result[place + 1 : place + 3])
        and (place == 0 or result[place - 1].raw.lower() not in _CHANGES)
        for place, value in _percentages(result)
    )


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
    wanted = [document for document in task.documents if document.role == "matter"]
    met = [any(document.is_same(other) for other in result.documents) for document in wanted]
    return any(met) and not all(met)


def _says_unfinished(task: Sequence[Token], result: Sequence[Token]) -> bool:
    """Whether a word says that the work goes on, is put off or is a trial, and the task does not say so itself."""
    asked, said = tuple(t.key for t in task), tuple(t.key for t in result)
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
