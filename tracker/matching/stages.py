"""How far a result brings its task: by the steps of the work, by figures, and by words that say it goes on."""

from __future__ import annotations

from collections.abc import Set as AbstractSet

from tracker.domain.link import Stage
from tracker.domain.split import Kind
from tracker.domain.vietnamese import words
from tracker.matching.bodies import reaches_fewer
from tracker.matching.covering import is_subset, to_be_carried_out
from tracker.matching.decisions import is_decided
from tracker.matching.drafts import is_draft
from tracker.matching.halfway import is_halfway
from tracker.matching.matters import is_one_of_matters
from tracker.matching.outcomes import has_come_out, has_gone_beyond
from tracker.matching.profile import Profile
from tracker.matching.said import TO_COME, holds, phrases
from tracker.matching.shortfall import falls_short
from tracker.matching.steps import ISSUED, is_letter

_CONTINUES = tuple(words("tiếp tục"))
_BEGINNINGS = phrases("khởi công; khởi động; khai mạc; phát động; ra mắt; bắt đầu")
_FINISHED = tuple(words("hoàn thành"))
_HEAD = 3  # words with which a letter and what is said of it begin
_NEXT = {tuple(words(word)) for word in ("đang", "sẽ", "dự kiến")}
_NOT = tuple(words("chưa"))
_ANSWER_TO_COME = {*_NEXT, _NOT, tuple(words("chờ")), tuple(words("đợi"))}
_ASKING = {tuple(words(verb)) for verb in ("đề nghị", "kiến nghị", "xin ý kiến", "trình", "gửi")}
_INSPECTING = {tuple(words(verb)) for verb in ("kiểm tra", "giám sát", "thanh tra", "rà soát", "hậu kiểm", "phúc tra")}
_NOT_YET = phrases("""
chưa kiểm tra; chưa giám sát; chưa thanh tra; chưa rà soát; chưa thực hiện; chưa triển khai; chưa tiến hành; chưa xong;
chưa hoàn thành; chưa kết thúc; chưa có kết quả; chưa có kết luận; chưa báo cáo; chưa gửi; chưa nộp
""")


def stage(task: Profile, result: Profile) -> Stage:
    """The stage of a pair: steady work is never finished; the rest is done unless something says partial."""
    if task.claim.kind is Kind.ONGOING:
        return Stage.ONGOING
    is_partial = (
        _is_earlier_step(task, result)
        or (not task.is_reporting and (falls_short(task, result) or reaches_fewer(task, result)))
        or is_subset(task, result)
        or is_one_of_matters(task, result)
        or _says_unfinished(task, result)
        or is_draft(task, result)
        or _is_only_aimed_at(task, result)
        or is_halfway(task.ways, task.told_new, result.told_new, result.told_reached)
    )
    return Stage.PARTIAL if is_partial else Stage.DONE


def _is_earlier_step(task: Profile, result: Profile) -> bool:
    """Whether the result has come to a step before the one wanted, and nothing says that it is enough."""
    return result.step_reached < task.step_wanted and not (
        _rests_on_it(task, result)
        or _is_reported(task, result)
        or is_decided(task, result)
        or has_come_out(task, result)
        or has_gone_beyond(task, result)
    )


def _is_reported(task: Profile, result: Profile) -> bool:
    """Whether the task is to report and the result gives the number of the report."""
    return task.is_reporting and any(document.kind == "BC" for document in result.documents)


def _rests_on_it(task: Profile, result: Profile) -> bool:
    """Whether the task is to carry out a paper and the result was done "theo" this paper, whatever its first step."""
    grounds = [document for document in result.documents if document.role == "ground"]
    return any(mine.is_same(theirs) for mine in to_be_carried_out(task) for theirs in grounds)


def _is_only_aimed_at(task: Profile, result: Profile) -> bool:
    """Whether the result names what is to be done only as its purpose: "khảo sát để thành lập chi bộ"."""
    verb = task.keys[:2]
    if verb in TO_COME or any(token.breaks for token in task.text[1:2]):
        return False
    named = [f" {' '.join(verb)} "]
    return holds(result.told, named) and not holds(result.told_reached, named)


def _says_unfinished(task: Profile, result: Profile) -> bool:
    """Whether a word says that the work goes on, is put off or is a trial, and the task does not say so itself.

    What was only to be begun has been begun; of a paper that was to be issued, and was, no more is wanted.
    """
    if result.keys[:2] == _CONTINUES != task.keys[:2]:
        return True
    if any(verb in task.spoken and verb in result.spoken for verb in _BEGINNINGS) and not _holds(task, _FINISHED):
        return False
    harmless = _said_of_the_next(task, result)
    return any(not _holds(task, phrase) and phrase not in harmless for phrase in result.unfinished)


def _said_of_the_next(task: Profile, result: Profile) -> AbstractSet[tuple[str, ...]]:
    """The words that say nothing of this task: who only asks need not wait for the answer, "chưa" is a finding."""
    has_paper = any(not document.role for document in result.documents)
    if has_paper and any(task.keys[: len(verb)] == verb for verb in _ASKING):
        return _ANSWER_TO_COME
    if has_gone_beyond(task, result):
        return _ANSWER_TO_COME
    is_written = is_letter(task.text) and task.keys[:_HEAD] == result.keys[:_HEAD]
    if is_written or (has_paper and task.step_wanted <= ISSUED == result.step_reached):
        return _NEXT
    if task.keys[:2] in _INSPECTING and not holds(result.spoken, _NOT_YET):
        return {_NOT}
    return frozenset()


def _holds(profile: Profile, phrase: tuple[str, ...]) -> bool:
    return f" {' '.join(phrase)} " in profile.spoken
