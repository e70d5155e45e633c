"""Who must do a task and with whom, where the text itself says so (GUIDE: "lead", "support").

"Phối hợp với X", "chỉ đạo X", "gửi X", "đề nghị X", "đôn đốc X" do not make X the owner.
"""

from __future__ import annotations

import re

from tracker.splitting.segments import lead_in, trimmed
from tracker.splitting.unit_names import (
    SUBJECT,
    UNIT,
    begins_unit,
    is_department,
    is_name,
    is_unit_name,
    name_at,
    units_in,
)
from tracker.splitting.verbs import begins_with_action

_START = r"(?:^|[(;:,.+]\s*|\bdo\s+)"
_CHAIRS = re.compile(
    rf"{_START}(?P<unit>{UNIT}[^();.:]{{0,150}}?)\s+"
    r"(?:(?:làm\s+)?chủ trì|chịu trách nhiệm(?: chính)?|là đơn vị chủ trì)\b"
)
_CHAIR_STATED = re.compile(
    r"(?:(?:đơn vị|cơ quan|bộ phận|người)\s+(?:chủ trì|thực hiện|phụ trách)|(?<![\w,] )chủ trì|phân công|phụ trách)\s*:"
    r"\s*(?P<unit>(?:(?![,\s]\s*[-–]?\s*(?:thời|hạn|hoàn thành|phối hợp)[^:;]{0,20}:)[^.;()+])+)",
    re.IGNORECASE,
)
_GIVEN = re.compile(rf"(?:^|[(;.,]\s*)(?:[Gg]iao|[Pp]hân công|[Gg]iao nhiệm vụ)\s+(?:cho\s+)?(?P<unit>{UNIT}.*)")
_GIVEN_IN_BRACKETS = re.compile(
    r"\((?:giao|phân công)\s+(?:cho\s+)?(?P<unit>(?:(?!chủ trì|phối hợp)[^(),;:])+)[^()]*\)", re.IGNORECASE
)
_UNTIL = r"\s*[,;-]\s*(?:trước|xong|trong|chậm|hoàn thành|ngày|đầu|giữa|cuối|tuần|thời)\s[^();:]*"
_IN_BRACKETS = re.compile(
    rf"\(\s*(?P<unit>{UNIT}(?:(?!chủ trì|phối hợp)[^();:])*?)"
    rf"(?:\s+(?:thực hiện|phụ trách|tham mưu|triển khai))?(?:{_UNTIL}|\s*[,;-]\s*phối hợp\b[^()]*)?\s*\)[\s.;]*$"
)
_WITH = re.compile(r"\b[Pp]hối hợp\s+(?:chặt chẽ\s+)?(?P<with>(?:cùng\s+)?với\s+|cùng\s+)?")
_WITH_BEHIND = re.compile(
    rf"(?:^|[(;,.]\s*|chủ trì,?\s*)(?P<unit>{UNIT}(?:(?!chủ trì)[^();.:]){{0,150}}?)\s+(?:cùng\s+)?phối hợp"
    rf"(?!\s+(?:với|cùng|chặt chẽ|{UNIT})|\s*:)"
)
_WITH_STATED = re.compile(
    r"\b(?:(?:đơn vị|cơ quan)\s+)?phối hợp\s*:\s*(?P<unit>[^.()+]+?)(?=[.()+]|$|;[^;:]*:)", re.IGNORECASE
)
_GENERIC = {"đơn vị", "cơ quan", "bộ phận"}  # "Đơn vị chủ trì: X"
# What is left of "Giao X chủ trì, phối hợp với Y thực hiện các nhiệm vụ sau:" without X and Y.
_ONLY_ASSIGNING = re.compile(
    r"(?:[\s,:]|\b(?:giao|phân công|nhiệm vụ|cho|làm|chủ trì|chịu trách nhiệm|chính|phối hợp|chặt chẽ|cùng|với|và|"
    r"tham mưu|tập trung|thực hiện|triển khai|tổ chức|tiến hành|hoàn thành|tốt|các|một số|những|công việc|việc|"
    r"nội dung|trọng tâm|như|sau|sau đây|dưới đây|cụ thể)\b)+",
    re.IGNORECASE,
)


def lead_of(text: str) -> str | None:
    """The unit or person that the text makes responsible; None where it names none."""
    return _chair(text) or _given(text) or _in_front(text) or _subject(text) or _owner_in_brackets(text)


def support_of(text: str) -> tuple[str, ...]:
    """The partners that the text names, in order."""
    found: list[str] = []
    for stated in _WITH_STATED.finditer(text):
        found += units_in(stated["unit"])
    for match in _WITH.finditer(text):
        rest = text[match.end() :]
        name = name_at(rest) if match["with"] or begins_unit(rest) else None
        found += units_in(name) if name else ()
    for behind in _WITH_BEHIND.finditer(text):
        name = trimmed(behind["unit"])
        found += units_in(name) if name_at(name) == name else ()
    return tuple(dict.fromkeys(found))


def only_assigns(lead: str) -> bool:
    """Whether a lead-in gives work to somebody and says nothing else: "Giao X chủ trì, phối hợp với Y thực hiện:".

    A name alone ("Phòng X: …") is the subject of what follows and gives nothing.
    """
    owner = lead_of(lead)
    if not owner or not lead.endswith(":") or trimmed(lead) == owner:
        return False
    rest = lead
    for name in (owner, *support_of(lead)):
        rest = rest.replace(name, " ", 1)
    return bool(_ONLY_ASSIGNING.fullmatch(rest))


def begins_with_subject(text: str) -> bool:
    """Whether a unit begins the text and does something itself; partners that help ("… phối hợp …") do not."""
    name = _subject(text)
    return name is not None and not text[len(name) :].lstrip(" ,").startswith("phối hợp")


def without_owner(text: str) -> str:
    """The action itself: the text without "Giao X" or the unit that is its subject."""
    given = re.match(r"(?:giao|phân công)(?: nhiệm vụ)?(?: cho)?\s+", text, re.IGNORECASE)
    rest = text[given.end() :] if given else text
    if given or not begins_with_action(rest):
        name = name_at(rest)
        action = rest[len(name) :].lstrip(" ,") if name else ""
        return action if begins_with_action(action) else text
    return text


def _chair(text: str) -> str | None:
    """As in "X chủ trì" and "Đơn vị chủ trì: X"."""
    match = _CHAIRS.search(text)
    if match and is_name(name := trimmed(match["unit"])) and name.lower() not in _GENERIC:
        named = units_in(name)
        return name if all(begins_unit(unit) for unit in named) else named[-1]
    if (match := _CHAIR_STATED.search(text)) and is_name(name := trimmed(match["unit"])):
        return name
    return None


def _given(text: str) -> str | None:
    """As in "Giao X …", also inside brackets, where nothing but the unit stands: "(giao X; xong trước 30/11)"."""
    bracket = _GIVEN_IN_BRACKETS.search(text)
    if bracket and begins_unit(bracket["unit"]) and is_name(trimmed(bracket["unit"])):
        return trimmed(bracket["unit"])
    match = _GIVEN.search(text)
    if not match:
        return None
    before_colon, _ = lead_in(match["unit"])
    name = trimmed(before_colon)
    return name if is_unit_name(name) else name_at(match["unit"])


def _in_front(text: str) -> str | None:
    """The department in front of a colon: "Phòng Nội vụ: tham mưu …"."""
    before_colon, _ = lead_in(text)
    name = trimmed(before_colon)
    return name if is_unit_name(name) else None


def _subject(text: str) -> str | None:
    """The unit that begins the text as the subject of its verb: "Trạm Y tế phường tổ chức …"."""
    if not SUBJECT.match(text) or not begins_unit(text) or begins_with_action(text):
        return None
    name = name_at(text)
    following = text[len(name or "") :].lstrip(" ,")
    return name if name and following and begins_with_action(following) else None


def _owner_in_brackets(text: str) -> str | None:
    """A department in brackets at the end: "… (Phòng Nội vụ)", "… (Văn phòng tham mưu)"."""
    match = _IN_BRACKETS.search(text)
    return trimmed(match["unit"]) if match and is_department(match["unit"]) else None
