"""The steps by which an office brings a piece of work about, from the first team to the thing carried out."""

from __future__ import annotations

from collections.abc import Sequence

from tracker.domain.vietnamese import words
from tracker.matching.tokens import Token

ISSUED = 7
CARRIED_OUT = 8
_LADDER = {
    1: ("thành lập", "chuẩn bị", "đăng ký"),
    2: ("rà soát", "hoàn chỉnh", "hoàn thiện", "lập hồ sơ", "soạn thảo", "xây dựng", "tiếp nhận hồ sơ", "nghiên cứu"),
    3: ("dự thảo", "niêm yết"),
    4: ("lấy ý kiến", "xin ý kiến", "gửi lấy ý kiến", "tham gia ý kiến", "góp ý"),
    5: ("thẩm định", "xét duyệt", "đề nghị thẩm định"),
    6: ("trình",),
    ISSUED: ("ban hành", "phê duyệt", "kiện toàn", "công bố", "sửa đổi"),
    CARRIED_OUT: ("tổ chức", "triển khai", "thực hiện", "báo cáo", "tổng kết", "hoàn thành", "kiểm tra"),
}
_STEPS = {tuple(words(phrase)): step for step, phrases in _LADDER.items() for phrase in phrases}
_LONGEST = max(map(len, _STEPS))
_ON_THE_WAY = (5, 6, ISSUED)  # steps that a task may also name inside a clause: "… trình Sở Y tế phê duyệt"
_MAKING = {tuple(words(verb)) for verb in ("xây dựng", "tham mưu", "soạn thảo")}
_PAPERS = {
    tuple(words(paper))
    for paper in (
        "kế hoạch",
        "đề án",
        "quy chế",
        "quyết định",
        "nghị quyết",
        "chương trình",
        "văn bản",
        "công văn",
        "chỉ thị",
    )
}
_BEFORE_VERB = set(
    words("đã tham mưu giúp ủy ban nhân dân tỉnh huyện xã phường thành phố sở phòng chủ trì phối hợp với đơn vị")
)
_LOOKED_AT = 12  # words at the head of a result among which its step is looked for


def step_wanted(text: Sequence[Token]) -> int:
    """The last step that a task names, brackets left out: "Xây dựng danh mục …, trình Sở Y tế phê duyệt" → issued.

    Who is to make a plan is to bring it to issue. A task that begins with any other verb is to be carried out.
    """
    wanted, depth, starts = 0, 0, True
    for place, token in enumerate(text):
        depth += token.gap.count("(") - token.gap.count(")")
        starts = place == 0 or token.breaks or (starts and token.key in _BEFORE_VERB)
        if depth > 0:
            continue
        step = _makes_paper(text, place) if starts else 0
        step = step or _step_at(text, place)
        if place == 0 and not step and token.key not in _BEFORE_VERB:
            return CARRIED_OUT
        if starts or step in _ON_THE_WAY:
            wanted = max(wanted, step)
    return wanted or CARRIED_OUT


def step_reached(text: Sequence[Token]) -> int:
    """The step with which a result begins, behind "gửi" also its purpose; any other beginning is work carried out."""
    is_sent = bool(text) and text[0].raw.lower() == "gửi"
    for place, token in enumerate(text[:_LOOKED_AT]):
        step = _step_at(text, place)
        if step:
            return step
        if not is_sent and token.key not in _BEFORE_VERB:
            break
    return CARRIED_OUT


def _step_at(text: Sequence[Token], place: int) -> int:
    """The step whose name starts at a place, the longest name first; 0 when there is none."""
    for length in range(_LONGEST, 0, -1):
        step = _STEPS.get(tuple(t.key for t in text[place : place + length]))
        if step:
            return step
    return 0


def _makes_paper(text: Sequence[Token], place: int) -> int:
    """`ISSUED` where somebody is to make a paper: "xây dựng Kế hoạch", "tham mưu Đề án"; else 0."""
    verb, paper = (tuple(t.key for t in text[start : start + 2]) for start in (place, place + 2))
    return ISSUED if verb in _MAKING and paper in _PAPERS else 0
