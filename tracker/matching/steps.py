"""The steps by which an office brings a piece of work about, from the first team to the thing carried out."""

from __future__ import annotations

from tracker.domain.vietnamese import words
from tracker.matching.phrasebook import Phrasebook
from tracker.matching.tokens import Text

Keys = tuple[str, ...]

SUBMITTED = 6
ISSUED = 7
CARRIED_OUT = 8
_LADDER = {
    1: ("thành lập", "chuẩn bị", "đăng ký"),
    2: (
        *("rà soát", "hoàn chỉnh", "hoàn thiện", "lập hồ sơ", "soạn thảo", "xây dựng", "tiếp nhận hồ sơ", "nghiên cứu"),
        *(
            "khảo sát",
            "lập thiết kế",
            "lập dự toán",
            "lập dự án",
            "lập đề án",
            "lập phương án",
            "lập danh sách",
            "chốt danh sách",
            "đo đạc",
            "lập đề cương",
        ),
    ),
    3: ("dự thảo", "niêm yết"),
    4: (
        *(
            "lấy ý kiến",
            "xin ý kiến",
            "gửi lấy ý kiến",
            "tham gia ý kiến",
            "góp ý",
            "tổ chức lấy ý kiến",
            "họp lấy ý kiến",
        ),
        *("phát phiếu lấy ý kiến", "phát phiếu xin ý kiến"),
    ),
    5: (
        *(
            "thẩm định",
            "xét duyệt",
            "đề nghị thẩm định",
            "mở thầu",
            "mời thầu",
            "phát hành hồ sơ mời thầu",
            "đăng tải hồ sơ mời thầu",
            "tổ chức thẩm định",
        ),
        *("họp hội đồng thẩm định", "tổ chức họp hội đồng thẩm định"),
    ),
    SUBMITTED: ("trình",),
    ISSUED: ("ban hành", "phê duyệt", "kiện toàn", "công bố", "sửa đổi", "ký hợp đồng"),
    CARRIED_OUT: ("tổ chức", "triển khai", "thực hiện", "báo cáo", "tổng kết", "hoàn thành", "kiểm tra"),
}
_STEPS = Phrasebook({tuple(words(phrase)): step for step, phrases in _LADDER.items() for phrase in phrases})
_SUBMIT = words("trình")[0]
_ON_THE_WAY = (5, SUBMITTED, ISSUED)  # steps that a task may also name inside a clause: "… trình Sở Y tế phê duyệt"
_MAKING = {tuple(words(verb)) for verb in ("xây dựng", "tham mưu", "soạn thảo", "hoàn thành", "hoàn thiện")}
_ASKED = {tuple(words(verb)) for verb in ("rà soát", "góp ý", "đăng ký", "lấy ý", "tham gia")}
_FOLLOWING = {tuple(words(verb)) for verb in ("triển khai", "thực hiện")}
_ASK = tuple(words("đề nghị"))
_ASKED_WITHIN = 8  # words between "đề nghị" and the approval: who is to give it
_DEADLINE = set(words("trước trong vào ngày đầu cuối xong"))
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
_PRODUCTS = _PAPERS | {
    tuple(words(product))
    for product in ("dự thảo", "hồ sơ", "danh mục", "tờ trình", "dự toán", "phương án", "thiết kế", "đồ án", "đề cương")
}
_LETTERS = {
    tuple(words(verb))
    for verb in (
        *("hướng dẫn", "chỉ đạo", "đôn đốc", "quán triệt", "đề nghị", "phân công", "phân bổ", "thông báo"),
        *("nhắc nhở", "trả lời", "phúc đáp"),
    )
}
_WRITTEN = {tuple(words(f"có {paper}")) for paper in ("văn bản", "công văn")}
_BEFORE_VERB = set(
    words("đã tham mưu giúp ủy ban nhân dân tỉnh huyện xã phường thành phố sở phòng chủ trì phối hợp với đơn vị")
)
_REPORT = tuple(words("báo cáo"))
_ABOUT, _HAS, _SEND, _GIVEN = words("về đã gửi được")
_HANDED = words("giao")[0]
_LEADS = tuple(words("chủ trì"))
_OWNING = {_LEADS, tuple(words("tham mưu"))}
_OWNER_WITHIN = 14  # words within which a unit is named
_HANDED_IN = {tuple(words(paper)) for paper in ("hồ sơ", "tờ trình")}
_HANDING = set(words("gửi chuyển nộp"))
_PASSED_OVER = {_SEND, _GIVEN}
_LOOKED_AT = 12  # words at the head of a result among which its step is looked for


def step_wanted(text: Text) -> int:
    """The last step that a task names, brackets left out: "Xây dựng danh mục …, trình Sở Y tế phê duyệt" → issued.

    Who is to make a plan is to bring it to issue; who is to follow a letter "về rà soát …" is to look things over.
    A task that begins with any other verb is to be carried out.
    """
    begins = _owner_named(text)
    text = Text(text[begins:]) if begins else text
    keys = text.keys
    if is_letter(text):
        return ISSUED
    wanted, depth, starts = 0, 0, True
    for place, token in enumerate(text):
        if token.gap != " ":
            depth += token.gap.count("(") - token.gap.count(")")
        starts = place == 0 or token.breaks or (starts and token.key in _BEFORE_VERB)
        if depth > 0:
            continue
        step = (_makes_paper(keys, place) or _asked_by_paper(keys, place)) if starts else 0
        step = step or (0 if _is_deadline(text, place) else _step_at(keys, place))
        if step == ISSUED and any(keys[at : at + 2] == _ASK for at in range(max(0, place - _ASKED_WITHIN), place)):
            step = SUBMITTED  # it is only asked for
        if place == 0 and not step and token.key not in _BEFORE_VERB:
            return CARRIED_OUT
        if place == 0 and step == SUBMITTED:
            return step  # the approval is another's
        if starts or step in _ON_THE_WAY:
            wanted = max(wanted, step)
    return wanted or CARRIED_OUT


def is_letter(text: Text) -> bool:
    """Whether a task can be done by a letter: "Hướng dẫn …", "Đôn đốc …", "Có văn bản …"."""
    return text.keys[:2] in _LETTERS or text.keys[:3] in _WRITTEN


def step_reached(text: Text) -> int:
    """The step with which a result begins, behind "gửi" also its purpose; any other beginning is work carried out.

    A paper at the beginning has come to the step behind "đã"; what is made ready and then submitted is submitted.
    """
    keys = text.keys
    if keys[:2] in _PRODUCTS:
        return next((_sent_step(keys, place) for place, key in enumerate(keys[:-1]) if key == _HAS), CARRIED_OUT)
    is_sent = keys[:1] == (_SEND,)
    for place, key in enumerate(keys[:_LOOKED_AT]):
        step = _step_at(keys, place)
        if step == SUBMITTED and _is_issued(text, place):
            return ISSUED
        if step:
            return max(step, SUBMITTED if step < SUBMITTED and _is_submitted(text) else 0)
        if not is_sent and key not in _BEFORE_VERB:
            break
    return CARRIED_OUT


def _sent_step(keys: Keys, place: int) -> int:
    """The step behind the "đã" at a place, "được" and "gửi" passed over; any other verb is work carried out.

    A file "đã gửi Sở" is submitted.
    """
    verbs = (at for at in range(place + 1, len(keys)) if keys[at] not in _PASSED_OVER)
    step = next((_step_at(keys, at) for at in verbs), 0)
    is_handed_in = keys[:2] in _HANDED_IN and not _HANDING.isdisjoint(keys[place + 1 : place + 3])
    return step or (SUBMITTED if is_handed_in else CARRIED_OUT)


def _is_submitted(text: Text) -> bool:
    """Whether a clause says that it was submitted, by which letter: "…, trình UBND tỉnh tại Tờ trình số 118"."""
    submitted = next((place for place, t in enumerate(text) if t.breaks and t.key == _SUBMIT), None)
    return submitted is not None and any(t.kind == "document" for t in text[submitted:])


def _is_issued(text: Text, place: int) -> bool:
    """Whether what was submitted has a number by now: "trình Chủ tịch ban hành Quyết định số 12/QĐ-UBND"."""
    keys = text.keys
    issued = next((at for at in range(place, len(keys)) if _step_at(keys, at) == ISSUED), len(keys))
    return any(token.kind == "document" for token in text[issued : issued + _LOOKED_AT])


def _owner_named(text: Text) -> int:
    """Where the work begins behind the unit that is to do it: "Giao Phòng A chủ trì, phối hợp … tham mưu"."""
    keys = text.keys
    for place in range(min(_OWNER_WITHIN, len(keys) - 2)):
        if keys[place : place + 2] in _OWNING:
            return place + (2 if keys[place : place + 2] == _LEADS and not text[place + 2].breaks else 0)
        if place and text[place].breaks and keys[0] != _HANDED:
            return 0
    if keys[:1] == (_HANDED,):
        verbs = (place for place in range(len(keys)) if _step_at(keys, place) and not text[place].is_capital)
        return next(verbs, 0)  # "Phòng Tổ chức" is a name
    return 0


def is_reporting(text: Text) -> bool:
    """Whether a task is to report, whoever is to do it: then figures below the whole are what is reported."""
    keys = text.keys
    head = range(min(_LOOKED_AT, len(keys)))
    named = next((place for place in head if _step_at(keys, place)), len(text))
    return keys[named : named + 2] == _REPORT and not any(token.breaks for token in text[1 : named + 1])


def _step_at(keys: Keys, place: int) -> int:
    """The step whose name starts at a place, the longest name first; 0 when there is none."""
    found = _STEPS.at(keys, place) if keys[place] in _STEPS.begins else None
    return found[1] if found else 0


def _makes_paper(keys: Keys, place: int) -> int:
    """`ISSUED` where somebody is to make a paper: "xây dựng Kế hoạch", "tham mưu Đề án"; else 0."""
    is_made = keys[place : place + 2] in _MAKING and keys[place + 2 : place + 4] in _PAPERS
    return ISSUED if is_made else 0


def _asked_by_paper(keys: Keys, place: int) -> int:
    """The step that a paper asks for: "triển khai Công văn số … về rà soát …"; 0 where it asks for none by name."""
    if keys[place : place + 2] not in _FOLLOWING or keys[place + 2 : place + 4] not in _PAPERS:
        return 0
    asked = (at for at in range(place + 2, len(keys) - 1) if keys[at] == _ABOUT)
    return next((_step_at(keys, at + 1) for at in asked if keys[at + 1 : at + 3] in _ASKED), 0)


def _is_deadline(text: Text, place: int) -> bool:
    """Whether a verb only says by when: "…, hoàn thành trước 20/5"."""
    return place + 2 < len(text) and text[place].breaks and text[place + 2].key in _DEADLINE
