"""One entry → the things in it that can be ticked off alone (GUIDE rules 1 to 3)."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from tracker.domain.vietnamese import words
from tracker.splitting.segments import lead_in, parts, sentences, trimmed
from tracker.splitting.units import begins_with_subject
from tracker.splitting.verbs import (
    acts_on_a_day,
    begins_with_action,
    begins_with_event,
    begins_with_product,
    begins_with_tail,
    is_product_or_action,
    names_field,
)

# "(1) … (2) …" and "a) … b) …" inside a sentence.
_MARK = re.compile(r"(?:(?<=[\s:;,.])|^)(?:\((?P<bracketed>\d{1,2}|[a-zđ])\)|(?P<closed>[a-zđ1-9])\))\s+")
_LETTERS = "abcdđeghiklmnopq"
# A part that says by when, not what: "hoàn thành trước ngày 20/9".
_TIME = re.compile(
    r"(?:phải\s+)?(?:(?:hoàn\s+(?:thành|tất)|xong|kết\s+thúc|thực\s+hiện|báo\s+cáo|gửi|trình)\s+)?(?:xong\s+)?"
    r"(?:chậm\s+nhất|trước|trong|vào|đến\s+hết|không\s+(?:muộn|quá)|thời\s+(?:gian|hạn)|hạn|từ\s+ngày|ngày)\b"
    r"(?=[^;]{0,30}(?:\d|tháng|quý|năm|tuần))\S*(?:\s+\S+){1,14}$",
    re.IGNORECASE,
)
# A part that says how things stand with what is before it: "đã nghiệm thu".
_STATE = re.compile(r"(?:đã|đang|được)\s")
# Lead-ins that want things behind them, not actions: "ban hành: Báo cáo …".
_WANTS_PRODUCTS = re.compile(
    r"(?:ban hành|trình(?: [^:]{0,40})?|dự thảo|gửi|xây dựng|hoàn thiện|tham mưu(?: [^:]{0,60})?|văn bản(?: sau)?|"
    r"soạn thảo|phê duyệt)\s*:$",
    re.IGNORECASE,
)
# Lead-ins that want subjects: "tuyên truyền: Phòng chống …", "Ban hành các Kế hoạch: thực hiện …".
_WANTS_SUBJECTS = re.compile(
    r"(?:tuyên truyền|về|về việc|nội dung(?: sau)?|chủ đề|chuyên đề|lĩnh vực|kế hoạch|công văn|chương trình)\s*:$",
    re.IGNORECASE,
)
# What follows only details the action before it.
_DETAILS = re.compile(r"(?:cụ thể|trong đó|gồm|gồm có|bao gồm|như|ví dụ|kết quả)\s*:$", re.IGNORECASE)
_MAKES = re.compile(
    r"\b(?:ban hành|tham mưu|trình|xây dựng|dự thảo|soạn thảo|triển khai|hoàn thiện|góp ý|có|thực hiện|gửi)\b",
    re.IGNORECASE,
)
_LOWER_OR_FIGURE = re.compile(r"[\d“\"a-zđà-ỹ]")
_LONGEST_TOPIC = 25  # words
_OPENING = 80  # characters in which the verb of a sentence stands
# "04/05 trạm bơm đã vận hành": a figure that is the subject of a sentence.
_HAS_DONE = re.compile(r"\d[\d./]*\s+(?:[^\W\d_]+\s+){1,5}(?:đã|được)\s", re.IGNORECASE)
# "; thu lệ phí 12 triệu đồng": what an act has brought in or cost.
_SUM = re.compile(
    r"(?:thu|nộp|chi|phạt|xử phạt|truy thu|trị giá|với|hết)\b[^\d;]{0,30}[\d.,]+\s*(?:nghìn |triệu |tỷ )?đồng\W*$",
    re.IGNORECASE,
)
# "Toàn xã có 512 hộ …", "Đến nay đã có 12 mô hình …", "Có 12 mô hình … được công nhận"
_THINGS_THERE_ARE = re.compile(
    r"(?:(?:(?:Đến nay|Hiện nay|Hiện),?\s)?(?:[Tt]oàn \w+\s)?(?:đã\s)?(?<=\s)có|Có(?=.*\bđược\s))\s"
    r"[\d.,/]+ (?P<thing>[^\W\d_]+ [^\W\d_]+)\b"
)
# Results of something else than the sentence before: "Kết quả bình chọn hàng Việt: 24 mặt hàng …".
_RESULTS_OF = re.compile(r"Kết quả (?!đạt|cụ thể|là |như |thực hiện|có )[^:.;]{8,}:")
# Shares of a whole that an act has come to: "Hoàn thành xếp loại: 32/34 tổ đạt …; 6/7 đội đạt …".
_SHARE = re.compile(r"\d+/\d+\s")
# A limit inside a part: "…, chậm nhất ngày 5/5".
_LIMITED = re.compile(r"(?:trước|chậm nhất|hạn|xong|hoàn thành|trong|thời gian)\s[^;,()]{0,20}\d", re.IGNORECASE)


@dataclass(frozen=True, kw_only=True)
class Clause:
    """One action with the words that it needs.

    `shared` are words behind a later part that hold for it too (a deadline), `given` are words in front of an
    earlier one that do (an owner).
    """

    text: str
    shared: str = ""
    given: str = ""


def clauses(text: str, *, of_plan: bool = False) -> list[Clause]:
    """The actions of an entry, in order; one clause with the whole text where it cannot be split."""
    if _is_about_one_system(text, of_plan=of_plan):
        return [Clause(text=trimmed(text))]
    found = [clause for sentence in _joined_sentences(text) for clause in _of_sentence(sentence)]
    return [clause for clause in found if clause.text]


def _is_about_one_system(text: str, *, of_plan: bool) -> bool:
    """Whether it is a paragraph of figures about one thing: "Chứng thư số: cấp mới 63, gia hạn 27; tổng số …"."""
    topic, rest = lead_in(text)
    if not topic or len(words(topic)) > _LONGEST_TOPIC or len(sentences(topic)) > 1 or _run_of_marks(rest):
        return False
    if _acts(topic):
        return begins_with_tail(rest) and not _WANTS_SUBJECTS.search(topic)
    if begins_with_action(rest) and (of_plan or names_field(topic)):
        return False
    return bool(_LOWER_OR_FIGURE.match(rest)) and any(char.isdigit() for char in rest)


def _joined_sentences(text: str) -> list[str]:
    """The sentences; those that only add figures, times or owners stay with the one before."""
    joined: list[str] = []
    for sentence in sentences(text):
        goes_on = begins_with_tail(sentence) or _is_figure(sentence) or _is_time(sentence)
        counts = joined and _only_counts(sentence) and _only_counts(joined[-1])
        if joined and (goes_on or counts) and not _is_another_count(sentence, joined[-1]):
            joined[-1] = f"{joined[-1]} {sentence}"
        else:
            joined.append(sentence)
    return joined


def _is_another_count(sentence: str, before: str) -> bool:
    """Whether a sentence that might go on counts something that the one before does not speak of."""
    if found := _THINGS_THERE_ARE.match(sentence):
        return found["thing"].lower() not in before.lower()
    return bool(_RESULTS_OF.match(sentence)) and not _acts(before)


def _acts(text: str) -> bool:
    """Whether the text is an action of its own, with or without its subject, or something that takes place."""
    return begins_with_action(text) or begins_with_event(text) or begins_with_subject(text)


def _is_figure(sentence: str) -> bool:
    """Whether the sentence begins with a figure and says of nobody that he did something ("04/05 trạm bơm đã …")."""
    return sentence[0].isdigit() and not _HAS_DONE.match(sentence)


def _only_counts(sentence: str) -> bool:
    """Whether the sentence gives figures and names no action."""
    return any(char.isdigit() for char in sentence) and not _acts(sentence) and not _HAS_DONE.match(sentence)


def _of_sentence(sentence: str) -> list[Clause]:
    marks = _run_of_marks(sentence)
    lead, rest = (sentence[: marks[0].start()].strip(), "") if marks else lead_in(sentence)
    *before, lead = parts(lead) or [""]
    earlier = _plain(" ".join(before)) if before else []
    if marks:
        return earlier + _sharing(_led_all(lead, _bodies(sentence, marks)), given=lead)
    if lead and len(parts(rest)) > 1 and not _DETAILS.search(lead) and not all(map(_SHARE.match, parts(rest))):
        listed = _with_tails(parts(rest), lambda part: _is_listed(lead, part))
        return earlier + _sharing(_led_all(lead, listed), given=lead)
    return _plain(sentence)


def _run_of_marks(sentence: str) -> list[re.Match[str]]:
    """The marks (1) (2) … or a) b) … in their order, from the first on; [] where there is no second."""
    run: list[re.Match[str]] = []
    for match in _MARK.finditer(sentence):
        mark = match["bracketed"] or match["closed"]
        place = int(mark) - 1 if mark.isdigit() else _LETTERS.find(mark)
        if place == len(run):
            run.append(match)
    return run if len(run) > 1 else []


def _bodies(sentence: str, marks: list[re.Match[str]]) -> list[str]:
    """The texts behind the marks of a run."""
    ends = [match.start() for match in marks[1:]] + [len(sentence)]
    return [sentence[match.end() : end].strip() for match, end in zip(marks, ends, strict=True)]


def _led_all(lead: str, bodies: list[str]) -> list[str]:
    """The first part behind its lead-in, the others with it where it ends in a colon and they have no verb."""
    others = [_led(lead, body) if lead.endswith(":") else body for body in bodies[1:]]
    return [f"{lead} {bodies[0]}".strip(), *others]


def _led(lead: str, part: str) -> str:
    if _WANTS_SUBJECTS.search(lead) or not _acts(part):
        return f"{lead} {part}"
    return f"{lead} {part}" if is_product_or_action(part) and _WANTS_PRODUCTS.search(lead) else part


def _is_listed(lead: str, part: str) -> bool:
    """Whether a part behind a lead-in is a thing of its own."""
    own = _acts(part) or begins_with_product(part) or _acts(lead)
    return own or part[:1].isupper() or part[:1] in '“"'


def _plain(sentence: str) -> list[Clause]:
    """A sentence without lead-in: parted before each action, and before each product of an action that makes some."""
    makes = bool(_MAKES.search(sentence[:_OPENING]))
    pieces = _with_tails(
        parts(sentence),
        lambda part: begins_with_action(part) or begins_with_subject(part) or (makes and begins_with_product(part)),
    )
    tail = parts(pieces[-1])[-1]
    shared = tail if len(pieces) > 1 and tail != pieces[-1] and _is_time(tail) else ""
    first, *others = pieces
    return [
        Clause(text=trimmed(first), shared=shared),
        *(Clause(text=trimmed(piece), shared=shared, given=first if piece[0].islower() else "") for piece in others),
    ]


def _with_tails(pieces: list[str], is_own: Callable[[str], bool]) -> list[str]:
    """The pieces; those that are nothing by themselves are put back behind the one before."""
    joined: list[str] = []
    for piece in pieces:
        is_tail = (
            _is_time(piece) or begins_with_tail(piece) or _STATE.match(piece) or _SUM.match(piece) or not words(piece)
        )
        if joined and (is_tail or not is_own(piece)):
            joined[-1] = f"{joined[-1]} {piece}"
        else:
            joined.append(piece)
    return joined


def _is_time(part: str) -> bool:
    return bool(_TIME.match(trimmed(part))) and not acts_on_a_day(part)


def _sharing(pieces: list[str], given: str) -> list[Clause]:
    """The parts of one list: what stands behind the last one (a deadline) holds for all.

    Where another part has a limit of its own, so has the last: then only what stands apart from it is shared.
    """
    *others, last = pieces
    *before, tail = parts(last)
    apart = tail if before and _is_time(tail) else ""
    shared = apart if any(map(_LIMITED.search, others)) else last
    given = given if given.endswith(":") else ""
    return [
        *(Clause(text=trimmed(piece), shared=shared, given=given) for piece in others),
        Clause(text=trimmed(last), given=given),
    ]
