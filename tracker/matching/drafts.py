"""A paper that is to be submitted or issued, and what a result says of it before it is."""

from __future__ import annotations

from tracker.domain.vietnamese import words
from tracker.matching.documents import Document
from tracker.matching.profile import Profile
from tracker.matching.said import holds, phrases
from tracker.matching.steps import ISSUED, SUBMITTED, is_letter

_ON_THE_WAY = phrases("""
lấy ý kiến; xin ý kiến; cho ý kiến; tham gia ý kiến; ý kiến tham gia; góp ý; tổng hợp ý kiến; tiếp thu; chỉnh sửa;
chỉnh lý; sửa lại; thẩm tra; phản biện; hội thảo; báo cáo đầu kỳ; báo cáo giữa kỳ; bản thuyết minh; sưu tầm;
thu thập; đề cương; tổ soạn thảo; tổ biên tập; ban soạn thảo; họp bàn; nghe báo cáo; trưng bày; thuê tư vấn;
lập tờ trình
""")
_IS_OUT = phrases("ban hành; được phê duyệt; phê duyệt tại; được ký; ký quyết định; được thông qua; có hiệu lực")
_MAY_BE_OUT = phrases("""
ban hành; công bố; thông qua; phê duyệt; phê chuẩn; ký; hiệu lực; phát hành; được duyệt; diễn ra; khai mạc;
hoàn thành; kiện toàn; bầu; chuẩn y; hợp đồng; thực hiện; triển khai; quyết định; áp dụng; công nhận; thành lập;
sửa đổi; chính thức; hoạt động
""")
_MAY_BE_IN = phrases("trình; nộp; tiếp nhận; gửi; chuyển; chấp thuận; tổ chức; báo cáo")


def is_draft(task: Profile, result: Profile) -> bool:
    """Whether a task is to submit or issue a paper, and the result tells only of work on it or of nothing but work.

    A number that is not that of the ground says that there is a paper. A task that itself names a stage on the way
    wants no more.
    """
    if task.step_wanted not in (SUBMITTED, ISSUED) or is_letter(task.text):
        return False
    if any(not document.role or _names_kind(task, document) for document in result.documents):
        return False
    reached = result.told_reached
    if holds(result.told_new, _ON_THE_WAY) and not holds(task.told_new, _ON_THE_WAY):
        return not holds(reached, _IS_OUT)
    may_be_done = holds(reached, _MAY_BE_OUT) or (task.step_wanted == SUBMITTED and holds(reached, _MAY_BE_IN))
    return not may_be_done


def _names_kind(task: Profile, document: Document) -> bool:
    """Whether a document is of a kind that the task names: work "theo Hướng dẫn số 9" shows that there is one."""
    kind = " ".join(words(document.kind_name))
    return bool(kind) and f" {kind} " in task.spoken
