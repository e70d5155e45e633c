"""Work that an office does by a decision: who is to be appointed has been, once the decision is issued."""

from __future__ import annotations

from tracker.domain.vietnamese import words
from tracker.matching.profile import Profile

_DECISION = tuple(words("quyết định"))
_DECIDED = {
    tuple(words(act))
    for act in (
        *("công nhận", "bổ nhiệm", "nâng lương", "nâng bậc", "khen thưởng", "giải quyết", "điều động", "luân chuyển"),
        *("kỷ luật", "xử phạt", "thu hồi", "phân bổ", "tuyển dụng", "xếp loại", "thành lập", "sáp nhập", "giải thể"),
        *(
            "cấp phép",
            "cấp giấy",
            "thôi việc",
            "nghỉ hưu",
            "chuyển đổi",
            "xếp hạng",
            "gia hạn",
            "đặt tên",
            "tặng thưởng",
        ),
        *("biệt phái", "cho thuê", "giao đất", "miễn nhiệm", "chuẩn y", "hỗ trợ"),
    )
}
_SET_UP = {tuple(words(act)) for act in ("thành lập", "phê duyệt", "tổ chức", "ban hành")}  # only makes things ready
_WITHIN = 12  # words at the head of a result among which it names its decision


def is_decided(task: Profile, result: Profile) -> bool:
    """Whether a result is the decision that does the work: "xét nâng lương" and "ban hành 14 quyết định nâng lương".

    The first act behind "quyết định" tells: one that sets up a council for the work does not do it.
    """
    keys = result.keys
    decision = next((at for at in range(min(_WITHIN, len(keys) - 1)) if keys[at : at + 2] == _DECISION), len(keys))
    acts = (keys[at : at + 2] for at in range(decision + 2, len(keys) - 1))
    act = next((act for act in acts if act in _DECIDED or act in _SET_UP), ())
    return act in _DECIDED and f" {' '.join(act)} " in task.spoken
