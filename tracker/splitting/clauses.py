"""One entry → the things in it that can be ticked off alone (GUIDE rules 1 to 3)."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass

from tracker.domain.vietnamese import words
from tracker.splitting.segments import lead_in, parts, sentences, trimmed
from tracker.splitting.tails import acts, goes_on, goes_on_counting, is_count, is_sheet_line, is_tail, is_time
from tracker.splitting.units import begins_with_subject, lead_of, only_assigns
from tracker.splitting.verbs import (
    begins_with_action,
    begins_with_product,
    begins_with_tail,
    is_product_or_action,
    names_field,
)

# "(1) … (2) …", "a) … b) …" and "(i) … (ii) …" inside a sentence.
_MARK = re.compile(r"(?:(?<=[\s:;,.])|^)(?:\((?P<bracketed>\d{1,2}|[a-zđ]|[ivx]+)\)|(?P<closed>[a-zđ1-9]|[ivx]+)\))\s+")
_LETTERS = tuple("abcdđeghiklmnopq")
_ROMANS = ("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x")
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
# One line of a count: "Kế hoạch: 05", "12 tờ trình".
_COUNT_LINE = re.compile(r"(?:[^:;.]{2,40}:\s*)?\d[\d.,/%]*(?:\s[^\W\d_]+){0,4}\W*$")
_MAKES = re.compile(
    r"\b(?:ban hành|tham mưu|trình|xây dựng|dự thảo|soạn thảo|triển khai|hoàn thiện|góp ý|có|thực hiện|gửi)\b",
    re.IGNORECASE,
)
_LOWER_OR_FIGURE = re.compile(r"[\d“\"a-zđà-ỹ]")
_LONGEST_TOPIC = 25  # words
_OPENING = 80  # characters in which the verb of a sentence stands
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
    if acts(topic):
        return begins_with_tail(rest) and not _WANTS_SUBJECTS.search(topic)
    if begins_with_action(rest) and (of_plan or names_field(topic) or lead_of(topic)):
        return False
    return bool(_LOWER_OR_FIGURE.match(rest)) and any(char.isdigit() for char in rest)


def _joined_sentences(text: str) -> list[str]:
    """The sentences; those that only add figures, times or owners stay with the one before."""
    joined: list[str] = []
    for sentence in sentences(text):
        if joined and goes_on(sentence, joined[-1]):
            joined[-1] = f"{joined[-1]} {sentence}"
        else:
            joined.append(sentence)
    return joined


def _of_sentence(sentence: str) -> list[Clause]:
    marks = _run_of_marks(sentence)
    lead, rest = (sentence[: marks[0].start()].strip(), "") if marks else lead_in(sentence)
    *before, lead = parts(lead) or [""]
    earlier = _plain(" ".join(before)) if before else []
    details = _DETAILS.search(lead)
    if details and not marks and all(map(_COUNT_LINE.match, parts(rest))):
        return [*earlier, Clause(text=trimmed(f"{lead} {rest}"))]
    if marks and not (details and all(map(is_count, _bodies(sentence, marks)))):
        return earlier + _sharing(_led_all(lead, _bodies(sentence, marks)), given=lead)
    lists = lead and len(parts(rest)) > 1 and not details and not is_sheet_line(lead)
    if lists and not all(map(_SHARE.match, parts(rest))):
        listed = _with_tails(parts(rest), lambda part: _is_listed(lead, part))
        return earlier + _sharing(_led_all(lead, listed), given=lead)
    return _plain(sentence)


def _run_of_marks(sentence: str) -> list[re.Match[str]]:
    """The marks (1) (2) …, a) b) … or i) ii) … in their order, from the first on; [] where there is no second."""
    run: list[re.Match[str]] = []
    for match in _MARK.finditer(sentence):
        mark, next_place = match["bracketed"] or match["closed"], len(run)
        if mark in (str(next_place + 1), *_LETTERS[next_place : next_place + 1], *_ROMANS[next_place : next_place + 1]):
            run.append(match)
    return run if len(run) > 1 else []


def _bodies(sentence: str, marks: list[re.Match[str]]) -> list[str]:
    """The texts behind the marks of a run."""
    ends = [match.start() for match in marks[1:]] + [len(sentence)]
    return [sentence[match.end() : end].strip() for match, end in zip(marks, ends, strict=True)]


def _led_all(lead: str, bodies: list[str]) -> list[str]:
    """The first part behind its lead-in, the others with it where it ends in a colon and they have no verb.

    A lead-in that only says who acts is said of the parts (`Clause.given`) and copied to none that acts by itself.
    """
    if acts(bodies[0]) and only_assigns(lead):
        return [_led(lead, body) for body in bodies]
    others = [_led(lead, body) if lead.endswith(":") else body for body in bodies[1:]]
    return [f"{lead} {bodies[0]}".strip(), *others]


def _led(lead: str, part: str) -> str:
    if _WANTS_SUBJECTS.search(lead) or not acts(part):
        return f"{lead} {part}"
    return f"{lead} {part}" if is_product_or_action(part) and _WANTS_PRODUCTS.search(lead) else part


def _is_listed(lead: str, part: str) -> bool:
    """Whether a part behind a lead-in is a thing of its own."""
    own = acts(part) or begins_with_product(part) or acts(lead)
    return own or part[:1].isupper() or part[:1] in '“"'


def _plain(sentence: str) -> list[Clause]:
    """A sentence without lead-in: parted before each action, and before each product of an action that makes some."""
    makes = bool(_MAKES.search(sentence[:_OPENING]))
    pieces = _with_tails(
        parts(sentence),
        lambda part: begins_with_action(part) or begins_with_subject(part) or (makes and begins_with_product(part)),
    )
    tail = parts(pieces[-1])[-1]
    shared = tail if len(pieces) > 1 and tail != pieces[-1] and is_time(tail) else ""
    first, *others = pieces
    return [
        Clause(text=trimmed(first), shared=shared),
        *(Clause(text=trimmed(piece), shared=shared, given=first if piece[0].islower() else "") for piece in others),
    ]


def _with_tails(pieces: list[str], is_own: Callable[[str], bool]) -> list[str]:
    """The pieces; those that are nothing by themselves are put back behind the one before."""
    joined: list[str] = []
    for piece in pieces:
        if joined and (is_tail(piece) or not is_own(piece) or goes_on_counting(joined[-1], piece)):
            joined[-1] = f"{joined[-1]} {piece}"
        else:
            joined.append(piece)
    return joined


def _sharing(pieces: list[str], given: str) -> list[Clause]:
    """The parts of one list: what stands behind the last one (a deadline) holds for all.

    Where another part has a limit of its own, so has the last: then only what stands apart from it is shared.
    """
    *others, last = pieces
    *before, tail = parts(last)
    apart = tail if before and is_time(tail) else ""
    shared = apart if any(map(_LIMITED.search, others)) else last
    given = given if given.endswith(":") else ""
    return [
        *(Clause(text=trimmed(piece), shared=shared, given=given) for piece in others),
        Clause(text=trimmed(last), given=given),
    ]
