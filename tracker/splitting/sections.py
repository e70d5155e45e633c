"""Which section of a report is which: by its words, its place and the period that it names."""

from __future__ import annotations

import re
from enum import Enum, auto

from tracker.domain.period import Period
from tracker.domain.vietnamese import fold
from tracker.splitting.labels import UNMARKED_SECTION
from tracker.splitting.periods import named_periods


class Role(Enum):
    """What a section is for."""

    RESULTS = auto()
    PLAN = auto()
    ASSESSMENT = auto()
    REQUESTS = auto()
    ORGANISATION = auto()


# All patterns are matched on folded text: lower case, no marks.
_FIRST = r"(?:(?:mot so|cac|nhung|ve|noi dung|phan|viec|doi voi|cong tac|y kien|muc)\s+)*"
_AHEAD = r"(?:thang|quy|tuan|thoi gian|nam|ky|giai doan) (?:toi|tiep|sau)"
_REQUESTS = re.compile(rf"{_FIRST}(?:de xuat|kien nghi|de nghi|khuyen nghi)\b")
_ONLY_REQUESTS = re.compile(
    rf"{_FIRST}(?:de xuat|kien nghi|de nghi)(?:\W+(?:va )?(?:de xuat|kien nghi|de nghi))?"
    r"(?: (?:voi|doi voi|cap tren|cua|ubnd|so|bo|tinh|huyen|trung uong|thanh pho)\b.*)?\W*$"
)
_ASSESSMENT = re.compile(
    rf"{_FIRST}(?:nhan xet|thuan loi|kho khan|vuong mac|ton tai|han che|nguyen nhan|uu diem|khuyet diem|nhuoc diem|"
    r"bai hoc|mat (?:lam|chua|duoc|han|manh)|nhin chung|viec chua|tu danh gia|"
    r"danh gia(?: chung| tong| khai quat| nhung| uu|\W*$))\b"
)
_ASSESSMENT_SECTION = re.compile(
    rf"{_FIRST}danh gia\b(?!,? (?:xep loai|phan loai|chat luong|can bo|cong chuc|vien chuc))"
)
_ASSESSED_RESULTS = re.compile(r"danh gia (?:chung )?(?:ve )?(?:ket qua|tinh hinh) (?:thuc hien|cong tac|hoat dong)")
_RESULTS = re.compile(
    r"\bket qua\b|\btinh hinh\b|\bda (?:thuc hien|dat|hoan thanh|trien khai)|\bviec (?:da )?lam duoc|"
    r"\b(?:so ket|tong ket|kiem diem)\b"
)
_PLAN = re.compile(
    rf"{_FIRST}(?:phuong huong|ke hoach|nhiem vu|du kien|dinh huong|chuong trinh|trong tam|cong viec|giai phap|"
    rf"muc tieu|chi tieu|(?:viec )?(?:can|se|phai) (?:lam|thuc hien|trien khai)|{_AHEAD})\b"
)
_SURELY_PLAN = re.compile(
    rf"phuong huong|trong tam|{_AHEAD}|tiep theo|du kien|dinh huong|6 thang cuoi|chuong trinh cong tac|"
    r"ke hoach (?:cong tac|hoat dong|thuc hien|thang|quy|tuan|nam|nhiem vu|trong)|cong tac (?:thang|quy|tuan)|"
    r"nhiem vu(?:,| va)? (?:giai phap|chu yeu|cong tac|can|ke hoach|thang|quy|nam|tuan|6 thang|trong)"
)


def role_of(heading: str, rank: float, result: Period | None, plan: Period | None) -> Role | None:
    """The role that a heading states; None where it names only a field of work.

    The deeper a heading stands (`rank`), the surer its words must be: "2. Kế hoạch, tài chính" is a field of work.
    """
    text = re.sub(r"^[\W_]+", "", fold(heading))
    is_section = rank <= UNMARKED_SECTION
    known = plan or result
    periods = {named.period for named in named_periods(heading, known.year if known else None)}
    if apart := _role_apart(text, is_section=is_section):
        return Role.RESULTS if _ASSESSED_RESULTS.match(text) and periods else apart
    if _speaks_of_results(text) and (is_section or periods):
        return Role.RESULTS
    if is_section and result in periods and result != plan and plan not in periods:
        return Role.RESULTS
    ahead = plan in periods and plan != result
    names_plan = _PLAN.match(text) and is_section
    sure = _SURELY_PLAN.search(text) and (ahead or _PLAN.match(text))
    return Role.PLAN if names_plan or sure or (ahead and (is_section or _PLAN.match(text))) else None


def _role_apart(text: str, *, is_section: bool) -> Role | None:
    """The role of what is neither result nor plan."""
    if (_REQUESTS if is_section else _ONLY_REQUESTS).match(text):
        return Role.REQUESTS
    if text.startswith("to chuc thuc hien"):
        return Role.ORGANISATION
    assessed = _ASSESSMENT.match(text) or (is_section and _ASSESSMENT_SECTION.match(text))
    return Role.ASSESSMENT if assessed else None


def _speaks_of_results(text: str) -> bool:
    """Whether it reports: "Kết quả thực hiện kế hoạch …" does, "Phương hướng … trên cơ sở kết quả …" does not."""
    planned = _PLAN.match(text) and "ket qua thuc hien" not in text
    return bool(_RESULTS.search(text)) and (not planned or bool(re.match(rf"{_FIRST}(?:ket qua|tinh hinh)", text)))
