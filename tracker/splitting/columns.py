"""What the columns of a table hold, told by their heads: "Nội dung", "Chủ trì", "Thời hạn", "ĐVT", "Kế hoạch"."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass

from tracker.domain.document import Passage
from tracker.domain.vietnamese import fold, one_line

# Kinds of columns by patterns of folded heads (lower case without marks); the first kind that matches counts.
_HEADS: tuple[tuple[str, ...], ...] = (
    ("number", r"(?:tt|stt|so tt|so thu tu|no|#)\W*$"),
    ("unit", r"(?:dvt|don vi (?:tinh|do)|don vi\s*\(?tinh\)?)\W*$"),
    ("content", r"noi dung(?: cong viec)?\W+(?:ket qua|san pham|yeu cau)"),  # "Nội dung – Kết quả": one column
    ("undone", r"(?:chua|dang|khong) (?:thuc hien|hoan thanh|trien khai|xong|dat)"),
    ("done", r"(?:da (?:thuc hien|hoan thanh|trien khai|xong))\W*$"),
    ("support", r".*phoi hop"),
    (
        "lead",
        r".*(?:chu tri|phu trach|chiu trach nhiem|trach nhiem|phan cong|tham muu)",
        r"(?:don vi|co quan|bo phan|phong|khoa|ca nhan|nguoi|to chuc).* thuc hien",
        r"(?:can bo|nguoi|don vi|chuyen vien|lanh dao|dong chi).* theo doi",
        r"(?:don vi|bo phan|co quan|nguoi|can bo)\W*$",
    ),
    (
        "due",
        r".*(?:thoi han|thoi gian|thoi diem|tien do|hoan thanh truoc|han (?:hoan thanh|xu ly)|ngay hoan thanh)",
        r"(?:han|ngay|hoan thanh)\W*$",
    ),
    (
        "share",
        r".*(?:ty le|ti le|so sanh|so voi|% dat|% hoan thanh|dat \(?%|cung ky|(?:nam|thang|quy) truoc)",
        r".*(?:luy ke|cong don)",
    ),
    ("note", r"(?:ghi chu|luu y|can cu)"),
    (
        "product",
        r"(?:san pham|dau ra|du kien (?:ket qua|san pham))",
        r"ket qua(?: (?:dau ra|du kien|can dat)|\W+san pham)",
    ),
    (
        "state",
        r".*(?:tinh trang|trang thai|tinh hinh thuc hien|muc do hoan thanh)",
        r".*ket qua (?:thuc hien|dat duoc|cong viec)",
    ),
    (
        "target",
        r"(?:ke hoach|muc tieu|kh\b|duoc giao|giao|du toan|nghi quyet)",
        r"chi tieu (?:duoc )?(?:giao|ke hoach|nam|kh|nghi quyet)",
    ),
    (
        "actual",
        r".*(?:ket qua|thuc hien|th\b|dat duoc|dat\b|so luong|so lieu|so luot|uoc|ca nam|gia tri)",
        r".*(?:trong (?:thang|quy|ky|nam|tuan)|thang \d|quy [iv\d]|[69] thang)",
    ),
    ("content", r".*(?:noi dung|nhiem vu|cong viec|hoat dong|dau viec|cong tac)", r"ten viec"),
    ("name", r".*(?:chi tieu|danh muc|tieu chi|hang muc|ten|loai|don vi)"),
)
_COLUMN_NUMBER = re.compile(r"\(?(?:\d{1,2}|[A-Z])\)?(?:\s*=.*)?$")
_MOST_HEAD_ROWS = 3
_TICKS = {"x", "X", "✓", "✔", "v", "V", "+"}


@dataclass(frozen=True, kw_only=True)
class Columns:
    """The place of each kind of column, the words of its head, and how many rows are the head.

    Only the first column of a kind counts.
    """

    places: dict[str, int]
    heads: tuple[str, ...]
    head_rows: int

    def cell(self, row: Passage, kind: str) -> str:
        """The cell of this kind, its lines kept; "" where the table has no such column.

        A tick under "Đã thực hiện" or "Chưa thực hiện" says what the head says.
        """
        place = self.places.get(kind)
        text = row.cells[place].strip() if place is not None and place < len(row.cells) else ""
        ticked = place is not None and text in _TICKS and place in (self.places.get("done"), self.places.get("undone"))
        return one_line(self.heads[place]) if ticked and place is not None else text

    @property
    def naming(self) -> str:
        """The kind of the column that says what a row is about."""
        return "name" if "name" in self.places else "content"

    @property
    def is_plan(self) -> bool:
        """A column of contents beside owners, partners or times (GUIDE rule 6)."""
        return "content" in self.places and bool(self.places.keys() & {"lead", "support", "due"})

    @property
    def is_count(self) -> bool:
        """Names with figures: an indicator or count table."""
        figures = "actual" in self.places and bool(self.places.keys() & {"unit", "target", "name"})
        return figures and bool(self.places.keys() & {"name", "content"})


def columns_of(rows: Sequence[Passage]) -> Columns | None:
    """Read the head of a table; None where no row looks like one."""
    for start in range(min(_MOST_HEAD_ROWS, len(rows))):
        places = _places(rows[start].cells)
        if len(places) > 1 and places.keys() & {"content", "name"}:
            return _with_more_head_rows(rows, start, places)
    return None


def _with_more_head_rows(rows: Sequence[Passage], start: int, places: dict[str, int]) -> Columns:
    """A head may have a second row under merged cells, and a row of column numbers."""
    head = list(rows[start].cells)
    naming = places.get("name", places.get("content", 0))
    end = start + 1
    while end < min(len(rows), start + 1 + _MOST_HEAD_ROWS):
        cells = rows[end].cells
        if not _are_column_numbers(cells):
            if naming >= min(len(cells), len(head)) or cells[naming] != head[naming]:
                break
            head = [above if above == cell else f"{above} {cell}" for above, cell in zip(head, cells, strict=False)]
            places = _places(head) or places
        end += 1
    return Columns(places=places, heads=tuple(head), head_rows=end)


def _are_column_numbers(cells: Sequence[str]) -> bool:
    """Whether the row only counts the columns, as "(1) (2) (3)" under the head."""
    filled = [one_line(cell) for cell in cells if cell.strip()]
    return len(filled) > 1 and all(map(_COLUMN_NUMBER.match, filled)) and len(set(filled)) == len(filled)


def _places(cells: Sequence[str]) -> dict[str, int]:
    places: dict[str, int] = {}
    for place, cell in enumerate(cells):
        kind = _kind(cell)
        if kind:
            places.setdefault(kind, place)
    for kind in ("state", "done"):
        if kind in places:
            places.setdefault("actual", places[kind])
    return places


def _kind(cell: str) -> str | None:
    head = " ".join(fold(cell).split())
    return next((kind for kind, *patterns in _HEADS if any(re.match(pattern, head) for pattern in patterns)), None)
