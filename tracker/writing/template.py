"""The office's own Word file as the form of a list of tasks: what it may hold, and how it is filled."""

from __future__ import annotations

import io
from collections.abc import Iterator
from copy import deepcopy
from dataclasses import replace
from datetime import date
from pathlib import Path

import docx
from docx.document import Document
from docx.opc.exceptions import PackageNotFoundError
from docx.oxml.ns import qn
from docx.oxml.table import CT_Row
from docx.shared import Mm

from tracker.domain.layout import Layout
from tracker.domain.office import Letterhead
from tracker.domain.overdue import OverdueList
from tracker.domain.status import StatusList
from tracker.errors import CannotWrite
from tracker.writing.appendix import COLUMNS
from tracker.writing.compose import compose
from tracker.writing.docx_frame import PORTRAIT
from tracker.writing.docx_report import paper_to_docx
from tracker.writing.grids import TASK_COLUMNS
from tracker.writing.order import Entry, Group, grouped, ordered
from tracker.writing.paper import Grid, Line, LineKind, Paper, Section
from tracker.writing.placeholders import fill, names_in, remove, repeat
from tracker.writing.wording import plain

_GROUP, _TOLD, _SENT_TO = "nhom", "tong_hop", "noi_nhan"
_CELLS = {column.value.replace("-", "_"): made.cell for column, made in TASK_COLUMNS.items()}
_HEADS = (
    "co_quan_chu_quan",
    "co_quan",
    "so_ky_hieu",
    "dia_danh_ngay",
    "ten_loai",
    "trich_yeu",
    "ket_thuc",
    "tham_quyen",
    "chuc_vu",
    "nguoi_ky",
    "ten_phu_luc",
    "kem_theo",
)
_SUBJECT_RULE = 45.0  # mm
_NEEDED = ("trich_yeu", "dia_danh_ngay")


def new_template(letterhead: Letterhead, as_of: date) -> bytes:
    """A template to begin with: our layout, the office's words, and names in braces for what is not known."""
    cells = tuple(f"{{{{{column.value}}}}}" for column in COLUMNS)
    lines = (Line(cells=("{{nhom}}",), kind=LineKind.GROUP), Line(cells=cells))
    grid = Grid(columns=tuple(TASK_COLUMNS[column].column for column in COLUMNS), lines=lines)
    paper = Paper(
        number="{{so_ky_hieu}}",
        place_and_date="{{dia_danh_ngay}}",
        subject="{{trich_yeu}}",
        body=(Section(heading="Kết quả chung", sentences=("{{tong_hop}}",)),),
        closing="{{ket_thuc}}",
        appendix_title="{{TEN_PHU_LUC}}",
        appendix_of="{{kem_theo}}",
        appendix=(Section(heading="Danh mục nhiệm vụ", grid=grid),),
        title="{{TEN_LOAI}}",
    )
    known = replace(
        letterhead,
        parent=letterhead.parent or "{{co_quan_chu_quan}}",
        name=letterhead.name or "{{co_quan}}",
        authority=letterhead.authority or "{{tham_quyen}}",
        signer_post=letterhead.signer_post or "{{chuc_vu}}",
        signer=letterhead.signer or "{{nguoi_ky}}",
        recipients=letterhead.recipients or ("{{noi_nhan}}",),
    )
    return _with_usual_rule(paper_to_docx(paper, known, as_of))


def _with_usual_rule(made: bytes) -> bytes:
    """The line below the subject as long as our usual subjects want it, not as the name in braces does."""
    document = docx.Document(io.BytesIO(made))
    place = next(n for n, one in enumerate(document.paragraphs) if one.text == "{{trich_yeu}}")
    layout = document.paragraphs[place + 1].paragraph_format
    layout.left_indent = layout.right_indent = Mm((PORTRAIT - _SUBJECT_RULE) / 2)
    return _saved(document)


def fill_template(path: Path, listed: StatusList | OverdueList, letterhead: Letterhead, layout: Layout) -> bytes:
    """The office's file with the list in it; CannotWrite names what is missing in it or not known."""
    document = _opened(path)
    row, group_row = _checked(document, path)
    # The tasks come last: what a report says is never taken for a name to be filled.
    paper = compose(listed, letterhead, layout)
    body = document.element.body
    repeat(body, _TOLD, [text for section in paper.body for text in (*section.sentences, *section.notes)])
    repeat(body, _SENT_TO, [plain(line) for line in letterhead.recipients])
    fill(body, _head_words(paper, letterhead))
    for group in _groups(listed, layout):
        if group.name and group_row is not None:
            title = deepcopy(group_row)
            fill(title, {_GROUP: f"{plain(group.name)} ({len(group.entries)} nhiệm vụ)"})
            row.addprevious(title)
        for entry in group.entries:
            row.addprevious(_filled(row, entry))
    remove(row)
    if group_row is not None:
        remove(group_row)
    return _saved(document)


def _saved(document: Document) -> bytes:
    file = io.BytesIO()
    document.save(file)
    return file.getvalue()


def _opened(path: Path) -> Document:
    try:
        return docx.Document(str(path))
    except (OSError, PackageNotFoundError, KeyError, ValueError) as error:
        raise CannotWrite(
            f"Không mở được mẫu “{path}”. Kiểm tra [lists] template trong config.toml; tạo mẫu mới bằng: "
            f"tracker template {path.name}"
        ) from error


def _checked(document: Document, path: Path) -> tuple[CT_Row, CT_Row | None]:
    """The row that is repeated for each task, and the one above it for each group, if there is one."""
    body = document.element.body
    found = names_in(body)
    known = {*_HEADS, *_CELLS, _GROUP, _TOLD, _SENT_TO}
    if unknown := sorted(found - known):
        raise CannotWrite(f"Mẫu “{path}” có {_named(unknown)} không hiểu được. Dùng: {_named(sorted(known))}.")
    rows = list(body.iter(qn("w:tr")))
    row = next((one for one in rows if "noi_dung" in names_in(one)), None)
    if row is None:
        raise CannotWrite(
            f"Mẫu “{path}” chưa có dòng bảng nào mang {_named(['noi_dung'])}. Thêm một bảng có dòng đó: dòng ấy được "
            "lặp lại cho từng nhiệm vụ."
        )
    if missing := [name for name in _NEEDED if name not in found]:
        raise CannotWrite(f"Mẫu “{path}” thiếu {_named(missing)}. Ghi thêm vào chỗ cần điền rồi lưu lại.")
    return row, next((one for one in rows if _GROUP in names_in(one)), None)


def _named(names: list[str]) -> str:
    return ", ".join(f"{{{{{name}}}}}" for name in names)


def _groups(listed: StatusList | OverdueList, layout: Layout) -> Iterator[Group]:
    if isinstance(listed, OverdueList):
        yield from grouped(listed.rows, layout.grouping)
        return
    order = ordered(listed, layout.grouping)
    yield from order.tracked
    for group in order.ongoing:
        name = f"Nhiệm vụ thường xuyên: {group.name}" if group.name else "Nhiệm vụ thường xuyên"
        yield Group(name=name, entries=group.entries)


def _filled(row: CT_Row, entry: Entry) -> CT_Row:
    made = deepcopy(row)
    fill(made, {name: cell(entry) for name, cell in _CELLS.items()})
    return made


def _head_words(paper: Paper, letterhead: Letterhead) -> dict[str, str]:
    words = (
        plain(letterhead.parent).upper(),
        plain(letterhead.name).upper(),
        paper.number,
        paper.place_and_date,
        paper.title,
        paper.subject,
        paper.closing,
        plain(letterhead.authority).upper(),
        plain(letterhead.signer_post).upper(),
        plain(letterhead.signer),
        paper.appendix_title,
        paper.appendix_of,
    )
    return dict(zip(_HEADS, words, strict=True))
