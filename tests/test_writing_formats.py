"""What holds for every format: any text of a report is written, and only the library that is needed wakes."""

import csv
import subprocess
import sys
from io import BytesIO, StringIO
from pathlib import Path

import docx
import openpyxl
import pypdfium2
import pytest
from docx.oxml.ns import qn
from hypothesis import given
from hypothesis import strategies as st

from tests.factories import make_result
from tests.status_lists import AS_OF, FEW, LETTERHEAD, make_list, make_row
from tracker.domain.layout import Layout
from tracker.domain.status import StatusList
from tracker.writing import Format, render_text, write_list
from tracker.writing.compose import compose
from tracker.writing.docx_report import to_docx
from tracker.writing.pdf_paper import to_pdf
from tracker.writing.wording import plain
from tracker.writing.xlsx_book import to_xlsx

ROOT = Path(__file__).parent.parent
HOSTILE = [
    "\x00\x07\x1b[31mđỏ\x1b[0m",
    "\ud800 nửa chữ \uffff",
    "<w:p/> &amp; ]]> <![CDATA[",
    "_x0041_ _x000D_",
    "[red]chữ[/red] {{ biến }} %s {0}",
    "\u202eđảo chiều",
    "',\"; DROP TABLE",
    "chữ\r\ncó\tnhiều\u2028dòng",
    "tiế\u0302ng Viê\u0323t",
]
ANYTHING = st.text(st.characters(), max_size=30)


def shown_in(kind: Format, status: StatusList) -> list[str]:
    """Every text of the list's only task and only unplanned result, as a program reads it from the file."""
    match kind:
        case Format.DOCX:
            body = docx.Document(BytesIO(to_docx(status, LETTERHEAD))).element.body
            return ["".join(text.text or "" for text in cell.iter(qn("w:t"))) for cell in body.iter(qn("w:tc"))]
        case Format.PDF:
            pages = pypdfium2.PdfDocument(to_pdf(compose(status, LETTERHEAD, Layout()), LETTERHEAD, AS_OF))
            return [page.get_textpage().get_text_bounded() for page in pages]
        case Format.XLSX:
            book = openpyxl.load_workbook(BytesIO(to_xlsx(status, LETTERHEAD)))
            return [str(cell.value) for sheet in book for row in sheet.iter_rows() for cell in row]
        case _:
            text = render_text(status, kind, LETTERHEAD)
            return [cell for line in csv.reader(StringIO(text)) for cell in line] if kind is Format.CSV else [text]


@pytest.mark.parametrize("kind", [Format.DOCX, Format.XLSX, Format.CSV])
@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_is_written_as_plain_text(kind: Format, text: str) -> None:
    cells = shown_in(kind, make_list(make_row(text=text), unplanned=(make_result(text=text),), results_seen=True))
    assert cells.count(plain(text)) + cells.count(f"'{plain(text)}") == 2


@pytest.mark.parametrize("kind", Format)
@FEW
@given(text=ANYTHING)
def test_any_text_anywhere_can_be_written(kind: Format, text: str) -> None:
    row = make_row(text=text, unit=text, support=(text,), citations=(text,), source=text, product=text, field=text)
    result = make_result(text=text, field=text, source=text, citations=(text,))
    assert shown_in(kind, make_list(row, unplanned=(result,), results_seen=True))


@given(text=ANYTHING)
def test_plain_text_has_no_control_characters_and_one_line(text: str) -> None:
    shown = plain(text)
    assert shown.encode().decode() == shown
    assert shown == plain(shown)
    assert len(shown.splitlines()) <= 1
    assert not any(ord(c) < 32 or 0x7F <= ord(c) < 0xA0 for c in shown)


@pytest.mark.parametrize(
    ("kind", "asleep"),
    [(None, "docx lxml xlsxwriter csv"), ("csv", "docx lxml xlsxwriter"), ("md", "docx lxml xlsxwriter")],
)
def test_only_the_library_of_the_format_wakes(kind: str | None, asleep: str) -> None:
    script = "import tracker.writing as w, sys\n"
    if kind:
        script += (
            "from datetime import date\nfrom tracker.domain.status import StatusList\n"
            "from tracker.domain.office import Letterhead\nfrom tracker.domain.period import Period\n"
            f"w.render_text(StatusList(period=Period.month(2022, 11), as_of=date(2022, 11, 30), rows=()), "
            f"w.Format('{kind}'), Letterhead())\n"
        )
    script += f"print(*sorted(set(sys.modules) & set('{asleep}'.split())))"
    woken = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, cwd=ROOT)
    assert woken.stdout.split() == []


@pytest.mark.parametrize("kind", Format)
def test_a_file_name_with_vietnamese_letters_works(kind: Format, tmp_path: Path) -> None:
    path = tmp_path / f"Danh sách tháng 11 – Sở TT&TT.{kind}"
    write_list(make_list(make_row()), path, kind, LETTERHEAD)
    assert path.is_file()
