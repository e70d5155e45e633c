"""The head of a report: number, date, issuer, and the periods that its title names."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from itertools import takewhile

from tracker.domain.document import Passage
from tracker.domain.period import Period
from tracker.domain.split import ReportHead
from tracker.splitting.issuer import named_issuer, printed_issuer
from tracker.splitting.labels import NUMBER, split_label
from tracker.splitting.numbering import labels_of
from tracker.splitting.periods import named_periods

_TITLE = re.compile(r"(?:BÁO CÁO|KẾ HOẠCH|CHƯƠNG TRÌNH|LỊCH CÔNG TÁC)(?P<rest>.*)$")
_NUMBER = re.compile(
    r"Số\s*:?\s*(?P<number>\d+[a-zA-Z]?)\s*(?P<sign>(?:/\s*\d{4}\s*)?[/-]\s*[A-ZĐ][\wĐ/&\s–-]*?)"
    r"(?=\s*\||\s{2,}|\n|$|\s+[A-ZĐ][a-zà-ỹ])"
)
_ISSUED = re.compile(
    r"(?<!số )ngày\s+(?P<day>\d{1,2})\s+tháng\s+(?P<month>\d{1,2})\s+năm\s+(?P<year>\d{4})", re.IGNORECASE
)
_PLAN = re.compile(r"kế hoạch|phương hướng|nhiệm vụ|định hướng|dự kiến|chương trình|công tác trọng tâm", re.IGNORECASE)
_RESULTS = re.compile(r"kết quả|tình hình|sơ kết|tổng kết|báo cáo|thực hiện|công tác", re.IGNORECASE)
_REPORTS = re.compile(r"kết quả|tình hình|sơ kết|tổng kết|báo cáo", re.IGNORECASE)
# One cell may hold the offices, a rule and the number in one line: "SỞ Y TẾ … ------- Số: 12/BC-SYT".
_LINE_ENDS = re.compile(r"\n|[-–—_*]{3,}|(?<=\s)(?=Số\s*:)")
_NO_OFFICE = re.compile(r"CỘNG H|Độc lập|Số\s*:|ngày\s+\d|ngày\s+tháng|^[-_*\s]*$", re.IGNORECASE)
_STOPPED = re.compile(r"[.;:]$")
_LONGEST_TITLE_LINE = 60  # words
_LONGEST_HEAD = 40  # passages


@dataclass(frozen=True, kw_only=True)
class HeadZone:
    """The passages before the body: how many they are, and the title that stands in them."""

    size: int
    title: str


def head_zone(passages: Sequence[Passage]) -> HeadZone:
    """Find where the body begins: behind the title and the opening sentence, or at the first numbered heading."""
    at = next((n for n, passage in enumerate(passages[:_LONGEST_HEAD]) if _is_title(passage)), None)
    if at is None:
        return HeadZone(size=_without_title(passages), title="")
    title = [passages[at].text]
    for passage in passages[at + 1 :]:
        if not _belongs_to_title(passage, " ".join(title)):
            break
        title.append(passage.text)
    return HeadZone(size=_behind_opening(passages, at + len(title)), title=" ".join(title))


def _is_title(passage: Passage) -> bool:
    return bool(_TITLE.match(passage.text)) and _is_plain(passage) and not _STOPPED.search(passage.text)


def _is_plain(passage: Passage) -> bool:
    return passage.table is None and split_label(passage)[0] is None


def _belongs_to_title(passage: Passage, title: str) -> bool:
    text = passage.text
    if not _is_plain(passage) or _STOPPED.search(text) or len(text.split()) > _LONGEST_TITLE_LINE:
        return False
    complete = _PLAN.search(title) and _RESULTS.search(title) and len(named_periods(title, 2000)) > 1
    return not complete or text[0].islower() or text.startswith(("(", "VÀ "))


def _behind_opening(passages: Sequence[Passage], start: int) -> int:
    """The opening ends at the first mark of a section, before a bold line, or behind "… như sau:"."""
    labels = labels_of(passages[start:])
    for n, passage in enumerate(passages[start : start + _LONGEST_HEAD], start=start):
        label, _ = labels[n - start]
        if passage.table is not None or (label and label.rank <= NUMBER):
            return n
        if re.search(r"(?:sau(?: đây)?|dung)\s*[:.]$", passage.text):
            return n + 1
        if label is None and n > start and (passage.bold or passage.text.isupper()):
            return n
    return start


def _without_title(passages: Sequence[Passage]) -> int:
    """Without a title, the head is what stands before the first line that belongs to no letterhead."""
    for n, passage in enumerate(passages[:_LONGEST_HEAD]):
        if split_label(passage)[0] or (passage.table is None and not _NO_OFFICE.search(passage.text)):
            return n
    return 0


def head_of(passages: Sequence[Passage], zone: HeadZone) -> ReportHead:
    """What the head says of the report; a value that the paper leaves blank is None."""
    top = [line for p in passages[: zone.size] for cell in (p.cells or (p.text,)) for line in _LINE_ENDS.split(cell)]
    issued = next((day for line in top if (day := _issued(line))), None)
    result, plan = title_periods(zone.title, issued.year if issued else _year(top))
    return ReportHead(
        number=next((number for line in top if (number := _number(line))), None),
        issued_on=issued,
        issuer=_issuer(passages, zone, top),
        result_period=result,
        plan_period=plan,
    )


def _year(top: Sequence[str]) -> int | None:
    """The year of the first whole date of a head that is not dated itself: "(Từ ngày 02/11 đến ngày 08/11/2026)"."""
    match = re.search(r"\b\d{1,2}[/.-]\d{1,2}[/.-](20\d\d)\b", "\n".join(top))
    return int(match[1]) if match else None


def _number(line: str) -> str | None:
    match = _NUMBER.match(line.strip())
    return re.sub(r"\s", "", match["number"] + match["sign"]).rstrip("-/").replace("–", "-") if match else None


def _issued(line: str) -> date | None:
    match = _ISSUED.search(line)
    try:
        return date(int(match["year"]), int(match["month"]), int(match["day"])) if match else None
    except ValueError:
        return None


def title_periods(title: str, year: int | None) -> tuple[Period | None, Period | None]:
    """The result period and the plan period that a title names, in this order; either may be missing."""
    named = named_periods(title, year)
    if not named:
        return None, None
    first, *others = named
    planned = [n for n in others if _PLAN.search(title[first.end : n.start])] or others
    opening = title[: first.start]
    if not planned and _PLAN.search(opening) and not _REPORTS.search(opening):
        return None, first.period
    return first.period, planned[0].period if planned else None


def _issuer(passages: Sequence[Passage], zone: HeadZone, top: Sequence[str]) -> str | None:
    closing = [p.text for p in passages[zone.size :] if p.text.startswith("Trên đây")]
    opening = [p.text for p in passages[: zone.size] if p.table is None]
    return named_issuer([*closing, *reversed(opening)]) or printed_issuer(
        list(takewhile(lambda line: not _TITLE.match(line.strip()), top))
    )


def plan_period(head: ReportHead, heading: Period | None, *, has_plan: bool) -> Period | None:
    """The period of the plan: as the title or its heading names it, else the one behind the period reported on."""
    stated = head.plan_period or heading
    return head.result_period.next if stated is None and has_plan and head.result_period else stated
