"""The rules of an official paper that a Word file is checked by, each in the words that a finding quotes."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum


class Rule(StrEnum):
    """One rule of Nghị định 30/2020/NĐ-CP, Phụ lục I. The value is its name in JSON."""

    PAPER = "paper"
    MARGINS = "margins"
    FONT = "font"
    COLOUR = "colour"
    PAGE_NUMBER = "page-number"
    NATION = "nation"
    MOTTO = "motto"
    PARENT = "parent"
    OFFICE = "office"
    NUMBER = "number"
    DAY = "place-and-date"
    TITLE = "title"
    SUBJECT = "subject"
    LETTERS = "body-letters"
    ALIGNED = "body-aligned"
    INDENT = "body-indent"
    GAP = "body-gap"
    LINES = "body-lines"
    SIGNATURE = "signature"
    RECIPIENTS = "recipients"
    APPENDIX = "appendix"
    HEAD_ROW = "head-row"

    @property
    def words(self) -> str:
        """The rule as it is quoted."""
        return _WORDS[self]


_WORDS = {
    Rule.PAPER: "Khổ giấy A4 (210 mm x 297 mm).",
    Rule.MARGINS: "Cách mép trên và mép dưới 20 - 25 mm, cách mép trái 30 - 35 mm, cách mép phải 15 - 20 mm.",
    Rule.FONT: "Phông chữ Times New Roman.",
    Rule.COLOUR: "Chữ màu đen.",
    Rule.PAGE_NUMBER: "Số trang bằng chữ số Ả Rập, cỡ 13 đến 14, kiểu đứng, canh giữa trong phần lề trên, "
    "không hiển thị ở trang thứ nhất.",
    Rule.NATION: "Quốc hiệu in hoa, cỡ 12 đến 13, đứng, đậm.",
    Rule.MOTTO: "Tiêu ngữ in thường, cỡ 13 đến 14, đứng, đậm; dưới có đường kẻ dài bằng dòng chữ.",
    Rule.PARENT: "Tên cơ quan chủ quản in hoa, cỡ 12 đến 13, đứng (không đậm).",
    Rule.OFFICE: "Tên cơ quan ban hành in hoa, cỡ 12 đến 13, đứng, đậm; dưới có đường kẻ dài 1/3 đến 1/2 dòng chữ.",
    Rule.NUMBER: "“Số:” cỡ 13, đứng; ký hiệu in hoa, sau dấu gạch chéo.",
    Rule.DAY: "Địa danh, ngày tháng cỡ 13 đến 14, nghiêng; ngày nhỏ hơn 10 và tháng 1, 2 ghi thêm số 0 phía trước.",
    Rule.TITLE: "Tên loại văn bản in hoa, cỡ 13 đến 14, đứng, đậm, canh giữa.",
    Rule.SUBJECT: "Trích yếu in thường, cỡ 13 đến 14, đứng, đậm; dưới có đường kẻ dài 1/3 đến 1/2 dòng chữ.",
    Rule.LETTERS: "Nội dung in thường, cỡ 13 đến 14.",
    Rule.ALIGNED: "Nội dung canh đều cả hai lề.",
    Rule.INDENT: "Chữ đầu dòng lùi vào 1 cm hoặc 1,27 cm.",
    Rule.GAP: "Khoảng cách giữa các đoạn văn tối thiểu 6 pt.",
    Rule.LINES: "Khoảng cách giữa các dòng tối thiểu là dòng đơn, tối đa 1,5 lines.",
    Rule.SIGNATURE: "Quyền hạn, chức vụ người ký in hoa, cỡ 13 đến 14, đứng, đậm; họ tên in thường, đứng, đậm.",
    Rule.RECIPIENTS: "“Nơi nhận:” cỡ 12, nghiêng, đậm; danh sách cỡ 11, đứng, có gạch đầu dòng, "
    "dòng cuối là “- Lưu: VT, …”.",
    Rule.APPENDIX: "“Phụ lục” canh giữa, cỡ 14, đậm; tên phụ lục in hoa, cỡ 13 đến 14, đậm; “(Kèm theo …)” nghiêng.",
    Rule.HEAD_ROW: "Dòng đầu của bảng lặp lại ở mỗi trang.",
}


@dataclass(frozen=True, kw_only=True)
class Finding:
    """One place where the paper breaks a rule. `where` and `what` are Vietnamese words for a person."""

    rule: Rule
    where: str
    what: str
