"""What shows that a work is over, though the words of the result begin with an earlier step."""

from __future__ import annotations

from tracker.domain.vietnamese import words
from tracker.matching.profile import Profile
from tracker.matching.tokens import Text

_OUTCOME = tuple(words("kết quả"))
_REPORT = tuple(words("báo cáo"))
_CONTRACT = tuple(words("ký hợp đồng"))
_UNDER_CONTRACT = f" {' '.join(words('theo hợp đồng'))} "
_ANNOUNCE = tuple(words("thông báo"))
_EVENTS = frozenset(words("cuộc phiên buổi lễ kỳ"))
_SENT = frozenset((*words("gửi"), _REPORT[1]))  # "gửi Khu …", "báo cáo Khu …"


def has_come_out(task: Profile, result: Profile) -> bool:
    """Whether a result is that of the work, or has been sent to whom the task is to report.

    "Lựa chọn nhà thầu" and "Phê duyệt kết quả lựa chọn nhà thầu"; "Rà soát …, báo cáo Khu A", "… gửi Khu A".
    """
    outcome = f" {' '.join((*_OUTCOME, *task.keys[:3]))} "
    return outcome in result.spoken or _is_sent(task.text, result.text)


def has_gone_beyond(task: Profile, result: Profile) -> bool:
    """Whether a result tells of what can only come behind the work: work under the contract that was to be signed.

    So is the event that was to be announced: "thông báo bán đấu giá" and "Cuộc đấu giá …".
    """
    if task.keys[: len(_CONTRACT)] == _CONTRACT:
        return _UNDER_CONTRACT in result.spoken
    return task.keys[: len(_ANNOUNCE)] == _ANNOUNCE and not _EVENTS.isdisjoint(result.keys[:1])


def _is_sent(task: Text, result: Text) -> bool:
    """Whether the result was sent to the one behind "báo cáo" in a later clause of the task."""
    keys = task.keys
    reports = (at for at in range(1, len(keys) - 2) if keys[at : at + 2] == _REPORT and task[at].breaks)
    receiver = next((keys[at + 2 : at + 4] for at in reports), ())
    said = result.keys
    return bool(receiver) and any(
        said[at] in _SENT and said[at + 1 : at + 1 + len(receiver)] == receiver for at in range(len(said))
    )
