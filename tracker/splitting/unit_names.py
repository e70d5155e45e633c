"""How the name of a unit or of a person in office begins, and where it ends in running text."""

from __future__ import annotations

import re

from tracker.domain.vietnamese import words
from tracker.splitting.segments import trimmed
from tracker.splitting.verbs import begins_with_action, is_verb


def _one_of(listed: str) -> str:
    return "|".join(re.escape(name.strip()) for name in listed.split(","))


_BODIES = _one_of(
    "Sở, Phòng, Ban, Khoa, Trung tâm, Văn phòng, Thanh tra, Công an, UBND, HĐND, Ủy ban, Uỷ ban, Thường "
    "trực, Hội, Đoàn, Cục, Chi cục, Tổng cục, Trường, Bệnh viện, Trạm, Bưu điện, Mặt trận, MTTQ, UBMTTQ, "
    "Liên minh, Liên đoàn, LĐLĐ, Liên hiệp, Công đoàn, Hội đồng, Tổ, Đội, Bộ, Bộ phận, Viện, Bảo tàng, "
    "Thư viện, Nhà, Đài, Báo, Ngân hàng, Kho bạc, Bảo hiểm, Tòa án, Toà án, Viện kiểm sát, BQL, Quân sự, "
    "Bộ đội, Đồn, Chi nhánh, Công ty, Tổng công ty, Tập đoàn, Xí nghiệp, Nhà máy, Hợp tác xã, HTX, Học viện, "
    "Quỹ, VNPT, Viettel, Mobifone, Cơ quan, Đơn vị, Nhóm, Lãnh đạo, "
    "Giám đốc, Hiệu trưởng, Trưởng, Phó, Chánh, P., TT, TTYT, BHXH, BCH, Hạt, Cụm, Chi bộ, Đảng ủy, Tỉnh "
    "đoàn, Huyện đoàn, Thuế, Hải quan, Doanh nghiệp, Điện lực, Kiểm lâm, Quản lý thị trường"
)
_PERSONS = _one_of(
    "đ/c, Đ/c, đồng chí, Đồng chí, ông, bà, Ông, Bà, chuyên viên, Chuyên viên, công chức, Công chức, viên "
    "chức, Viên chức, cán bộ, Cán bộ, kế toán, Kế toán, văn thư, Văn thư, giáo viên, Giáo viên, bộ phận, "
    "tổ trưởng, trưởng, phó"
)
_DEPARTMENTS = _one_of(
    "Phòng, Khoa, Tổ, Văn phòng, Thanh tra, Trung tâm, Bộ phận, Ban, P., Trạm, Đội, đ/c, Đ/c, đồng chí, Đồng chí, "
    "Công an, Hạt, Xí nghiệp, Nhà máy, Chi nhánh, Công đoàn, Đoàn Thanh niên, Đoàn trường, Hội"
)
_MANY = r"(?:các|Các|những|toàn thể|từng|mỗi|liên)\s+(?:\d+\s+)?[^\W\d_]+"
_ABBREVIATION = r"[A-ZĐ]{3,7}(?=\s)"  # GVCN, BGH, CBCC
UNIT = rf"(?:(?:{_BODIES})(?=[\s.]|$)|P\.[A-ZĐ]|(?:{_PERSONS})\s|{_MANY}|{_ABBREVIATION})"
_MANY_UNITS = (
    r"[Cc]ác (?:phòng|tổ|khoa|ban|đội|trạm|trường|xã|phường|đơn vị|chi bộ|bộ phận|sở|cơ quan|huyện|thôn|ấp|khu phố|hội|"
    r"đoàn thể|trung tâm|bệnh viện|chi cục|công ty|xí nghiệp|hợp tác xã|địa phương|nhà trường)"
)
SUBJECT = re.compile(rf"(?:{_BODIES}|{_PERSONS}|{_ABBREVIATION}|{_MANY_UNITS})\s")
_DEPARTMENT = re.compile(rf"(?:{_DEPARTMENTS})(?:\s|$)|P\.[A-ZĐ]")
_BEGINS = re.compile(UNIT)
_BODY = re.compile(rf"(?:{_BODIES})\s+(?=\w)", re.IGNORECASE)
_NO_UNIT = re.compile(
    r"(?:Phòng,? chống|Phòng (?:ngừa|bệnh|trừ)|Phòng,|Tổ chức|Ban hành|Khoa học|Đoàn kết|Báo cáo|Nhà ở|"
    r"Hội (?:nghị|thảo|thi|diễn|thao|trường|chợ|trại|xuân|khỏe|họp|ý)|Bộ (?:tiêu|thủ)|Trưởng thành|"
    r"Đội ngũ|Trường hợp|Bảo hiểm y tế\b|Đơn vị (?:chủ trì|phối hợp|thực hiện))",
    re.IGNORECASE,
)
_ENDS = re.compile(
    r"\s+(?:cho|trong|để|về|theo|tại|nhằm|khi|nếu|đã|sẽ|vào|từ|trước|qua|thông qua|là|"
    r"phụ trách việc|chịu trách nhiệm)\s"
    r"|\s*[();:]|\.\s|\.$|\s+[-–]\s+(?=[a-z])"
)
# A name that still wants its object, up to what the unit is to do: "Ban Quản lý bảo trì đường bộ phối hợp với …".
_WANTS_OBJECT = re.compile(r"(?:Quản lý|Phát triển|Xúc tiến|Hỗ trợ|Khai thác)\s*$")
# What an officer is in charge of may be named like an action: "Phó Giám đốc phụ trách đào tạo xây dựng kế hoạch".
_IN_CHARGE = re.compile(r"\bphụ trách\s*$")
_TWO_SYLLABLES = re.compile(r"\S+\s+\S+\s+")
_OBJECT = re.compile(r"[^,;:.()]+?(?=\s+(?:phối hợp với|chủ trì|tham mưu)\s)")
_JOINT = re.compile(r"\s*[,;\n]\s*|\s+(?:và|cùng|&)\s+")
_LONGEST = 14  # words
_ENOUGH = 200  # characters that hold the longest name and what ends it
_SIGN = "[ ,–-]+"
# Names of departments hold verbs: "Phòng Kế hoạch tổng hợp", "Ban Quản lý dự án đầu tư xây dựng".
_COMPOUND = re.compile(
    rf"\b(?:phòng,? chống|(?:kế hoạch|hành chính){_SIGN}tổng hợp|công nghệ thông tin|văn hóa{_SIGN}thông tin|"
    rf"thông tin{_SIGN}tuyên truyền|tuyên truyền{_SIGN}hỗ trợ|kế hoạch{_SIGN}đầu tư|kiểm tra thuế|"
    r"(?:dự án|quản lý) đầu tư(?: và)?(?: xây dựng)?|đầu tư(?: và)? xây dựng|giải phóng mặt bằng|"
    r"giáo dục(?: và)? đào tạo|phục vụ hành chính công|thi hành án|bảo tồn thiên nhiên|"
    r"phòng cháy,?(?: và)? chữa cháy(?:,?(?: và)? cứu nạn,?(?: và)? cứu hộ)?)\b",
    re.IGNORECASE,
)


def begins_unit(text: str) -> bool:
    """Whether a unit's name stands at the beginning: "Phòng Nội vụ …" does, "Phòng, chống dịch …" does not."""
    return bool(_BEGINS.match(text)) and not _NO_UNIT.match(text)


def is_department(text: str) -> bool:
    """Whether the name is that of a part of an office, to which work is given."""
    return bool(_DEPARTMENT.match(text)) and not _NO_UNIT.match(text)


def is_unit_name(text: str) -> bool:
    """Whether the whole text is the name of one department, as headings of plans by department are."""
    return is_department(text) and "," not in text and name_at(text) == trimmed(text)


def is_name(name: str) -> bool:
    """Whether a name found in a text is short enough to be one."""
    return 0 < len(words(name)) <= _LONGEST and not _NO_UNIT.match(name)


def name_at(text: str) -> str | None:
    """The name at the beginning of the text: up to a verb in small letters, a bracket or a linking word."""
    text = text[:_ENOUGH]
    ending = _ENDS.search(text)
    end = ending.start() if ending else len(text)
    compounds = [range(*compound.span()) for compound in _COMPOUND.finditer(text)]
    for word in re.finditer(r"(?<=\s)[^\W\d_]+", text[:end]):
        in_name = any(word.start() in compound for compound in compounds)
        if word.group()[0].islower() and not in_name and begins_with_action(text[word.start() :]):
            if _is_charge(text, word.start()) or _ends_verb(text, word):
                continue
            object_of_name = _OBJECT.match(text, word.start()) if _WANTS_OBJECT.search(text[: word.start()]) else None
            end = object_of_name.end() if object_of_name else word.start()
            break
    name = trimmed(text[:end])
    return name if is_name(name) else None


def _is_charge(text: str, place: int) -> bool:
    """Whether the verb here is what an officer is in charge of, as "tổ chức" in "Phó ban phụ trách tổ chức rà soát"."""
    verb = _TWO_SYLLABLES.match(text, place)
    return bool(_IN_CHARGE.search(text[:place]) and verb and begins_with_action(text[verb.end() :]))


def _ends_verb(text: str, word: re.Match[str]) -> bool:
    """Whether the word is the second syllable of a verb in the name, as "cứu" in "Viện Nghiên cứu"."""
    before = text[: word.start()].split()
    return bool(before) and before[-1][0].isupper() and is_verb(f"{before[-1]} {word.group()}")


def units_in(listed: str) -> tuple[str, ...]:
    """The units of a list. A comma or "và" parts two of them only where a unit's name begins behind it."""
    cuts = [joint for joint in _JOINT.finditer(listed) if _parts_units(joint, listed)]
    starts = [0, *(joint.end() for joint in cuts)]
    ends = [*(joint.start() for joint in cuts), len(listed)]
    names = (trimmed(listed[start:end]) for start, end in zip(starts, ends, strict=True))
    return tuple(name for name in names if name)


def _parts_units(joint: re.Match[str], listed: str) -> bool:
    following = listed[joint.end() :]
    return ";" in joint.group() or "\n" in joint.group() or begins_unit(following) or _is_body_with_name(following)


def _is_body_with_name(text: str) -> bool:
    """Whether a unit's noun, in small letters too, goes on with a name: "khoa Nội", but not "phòng" or "trạm y tế"."""
    body = _BODY.match(text)
    return body is not None and text[body.end()].isupper()
