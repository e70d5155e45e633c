"""Which office issues a report: as its closing or opening sentence names it, else as the letterhead prints it."""

from __future__ import annotations

import re
from collections.abc import Sequence

from tracker.domain.vietnamese import one_line

_OFFICES = (
    r"(?:Sở|Phòng|Ban|Trung tâm|Văn phòng|Thanh tra|UBND|Ủy ban|Uỷ ban|Bệnh viện|Trường|Trạm|Chi cục|Cục|Hội|Đoàn|"
    r"Công an|Đảng ủy|Viện|Công ty|Xí nghiệp|Liên đoàn)"
)
# "Chi cục trân trọng báo cáo" names no office: a name has a capital of its own.
_OWN_NAME = re.compile(
    rf"(?:^|[,;.:]\s|\s-\s)(?P<name>{_OFFICES}\s(?!kính|xin|trân trọng)(?=[^,;:.]{{0,60}}[A-ZĐ])[^,;:.]{{3,90}}?)\s+"
    r"(?:kính\s+|xin\s+|trân trọng\s+)?(?:báo cáo|gửi|đề nghị|tổng hợp|nhận được)\b"
)
# What a line of a letterhead begins with where it is an office of its own and not the rest of the name above.
_BEGINS_OFFICE = re.compile(
    r"(?:SỞ|PHÒNG|BAN|TRUNG TÂM|VĂN PHÒNG|THANH TRA|UBND|HĐND|(?:ỦY|UỶ) BAN|BỆNH VIỆN|TRƯỜNG|TRẠM|CHI CỤC|"
    r"(?:TỔNG )?CỤC|HỘI|ĐOÀN|CÔNG AN|CÔNG ĐOÀN|BỘ|VIỆN|HỌC VIỆN|KHOA|TỔ|ĐỘI|HẠT|(?:TỔNG )?CÔNG TY|TẬP ĐOÀN|XÍ NGHIỆP|"
    r"NHÀ MÁY|CHI NHÁNH|HỢP TÁC XÃ|LIÊN (?:ĐOÀN|MINH|HIỆP)|MẶT TRẬN|ĐẢNG (?:BỘ|ỦY|UỶ)|CHI BỘ|"
    r"(?:TỈNH|HUYỆN|THÀNH|QUẬN) (?:ỦY|UỶ)|KHO BẠC|NGÂN HÀNG|BẢO HIỂM|TÒA ÁN|BƯU ĐIỆN|ĐÀI|BÁO|THƯ VIỆN|BẢO TÀNG)\b"
)
_RIGHT_COLUMN = re.compile(r"CỘNG H|Độc lập|ĐẢNG CỘNG SẢN")
_NO_OFFICE = re.compile(
    r"Số\s*:|ngày\s+\d|ngày\s+tháng|^[-_*\s]*$|^(?:(?:TUYỆT |TỐI )?MẬT|(?:THƯỢNG )?KHẨN|H(?:ỎA|OẢ) TỐC|DỰ THẢO)\W*$",
    re.IGNORECASE,
)


def named_issuer(sentences: Sequence[str]) -> str | None:
    """The office that reports in one of these sentences: "Trên đây …, Sở X kính báo cáo"."""
    match = next((match for text in sentences if (match := _OWN_NAME.search(text))), None)
    return one_line(match["name"]) if match else None


def printed_issuer(letterhead: Sequence[str]) -> str | None:
    """The last office of a letterhead: those above it are the ones it belongs to. A name may run over two lines."""
    names: list[str] = []
    for line in letterhead:
        left = one_line(_RIGHT_COLUMN.split(line)[0])
        if not left.isupper() or _NO_OFFICE.search(left):
            continue
        if names and not _BEGINS_OFFICE.match(left):
            names[-1] = f"{names[-1]} {left}"
        else:
            names.append(left)
    return names[-1] if names else None
