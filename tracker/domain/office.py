"""The office that issues the lists: the head and the foot of its papers (Nghị định 30/2020/NĐ-CP, Phụ lục I)."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, kw_only=True)
class Letterhead:
    """The fixed words of an official document. An empty value leaves its line blank for the registry to fill."""

    parent: str = ""  # cơ quan chủ quản, "UBND TỈNH …"
    name: str = ""  # cơ quan ban hành
    code: str = ""  # tail of the number: "BC-STTTT"
    place: str = ""  # địa danh
    authority: str = ""  # "KT. GIÁM ĐỐC"
    signer_post: str = "GIÁM ĐỐC"
    signer: str = ""
    recipients: tuple[str, ...] = ("Lãnh đạo cơ quan;", "Các phòng, đơn vị;", "Lưu: VT.")
