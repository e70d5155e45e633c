"""Writes the sample reports as Word files: `python -m tracker.samples.build`.

The paper follows Nghị định 30/2020/NĐ-CP, Phụ lục I. The same texts give the same bytes, so that the files can be
kept under version control and a test can compare them with what this module writes.
"""

from __future__ import annotations

import io
import zipfile
from collections.abc import Sequence
from datetime import date, datetime
from typing import TYPE_CHECKING

import docx
from docx.enum.table import WD_TABLE_ALIGNMENT
from docx.enum.text import WD_ALIGN_PARAGRAPH
from docx.oxml import parse_xml
from docx.oxml.ns import nsdecls, qn
from docx.shared import Cm, Mm, Pt

from tracker.samples import sample_reports
from tracker.samples.content import Entries, Grid, Heading, Marker, Prose, SampleReport
from tracker.samples.november import NOVEMBER
from tracker.samples.october import OCTOBER

if TYPE_CHECKING:
    from docx.document import Document
    from docx.table import Table, _Cell
    from docx.text.paragraph import Paragraph

_CENTRE = WD_ALIGN_PARAGRAPH.CENTER
_FIRST_LINE = Cm(1.27)
_LISTS = {Marker.AUTOMATIC_NUMBER: (91, "decimal", "%1."), Marker.AUTOMATIC_DASH: (92, "bullet", "-")}
_LETTERED = 3  # the level of "a)", set in bold italics
_PADDED_MONTHS = 2  # the paper writes "tháng 02" but "tháng 3"


def write_samples() -> None:
    """Write both reports where `sample_reports()` says they are."""
    for path, report in zip(sample_reports(), (OCTOBER, NOVEMBER), strict=True):
        path.write_bytes(built(report))


def built(report: SampleReport) -> bytes:
    """One report as the bytes of a .docx file."""
    paper = docx.Document()
    _set_up(paper, report)
    _letterhead(paper, report)
    _title(paper, report.subject)
    _prose(paper, report.opening.text)
    for block in report.blocks:
        match block:
            case Heading():
                _heading(paper, block)
            case Prose():
                _prose(paper, block.text)
            case Entries():
                _entries(paper, block)
            case Grid():
                _grid(paper, block)
    _prose(paper, report.closing.text)
    _foot(paper, report)
    buffer = io.BytesIO()
    paper.save(buffer)
    return _undated(buffer.getvalue())


def main() -> None:
    """Write the files anew after a change of the texts."""
    write_samples()


def _set_up(paper: Document, report: SampleReport) -> None:
    """A4 with the margins of the decree, Times New Roman 13, page number on top from page 2 on, fixed properties."""
    section = paper.sections[0]
    section.page_width, section.page_height = Mm(210), Mm(297)
    section.top_margin = section.bottom_margin = section.right_margin = Mm(20)
    section.left_margin = Mm(30)
    section.header_distance = Mm(10)
    section.different_first_page_header_footer = True
    number = section.header.paragraphs[0]
    number.alignment = _CENTRE
    number._p.append(parse_xml(f'<w:fldSimple {nsdecls("w")} w:instr="PAGE"><w:r><w:t>2</w:t></w:r></w:fldSimple>'))

    normal = paper.styles["Normal"]
    normal.font.name, normal.font.size = "Times New Roman", Pt(13)
    fonts = normal.element.rPr.rFonts
    for script in ("w:eastAsia", "w:cs"):
        fonts.set(qn(script), "Times New Roman")
    normal.paragraph_format.space_after = normal.paragraph_format.space_before = Pt(0)
    normal.paragraph_format.line_spacing = 1.0

    written = datetime.combine(report.issued_on, datetime.min.time())
    about = paper.core_properties
    about.author = about.last_modified_by = "Văn phòng"
    about.title, about.comments, about.language = " ".join(report.subject), "", "vi-VN"
    about.created = about.modified = written
    for marker in _LISTS:
        _define_list(paper, marker)


def _define_list(paper: Document, marker: Marker) -> None:
    """A list that Word numbers by itself: its label stands in numbering.xml and not in the text."""
    number, form, label = _LISTS[marker]
    numbering = paper.part.numbering_part.element
    abstract = parse_xml(
        f'<w:abstractNum {nsdecls("w")} w:abstractNumId="{number}"><w:multiLevelType w:val="singleLevel"/>'
        f'<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="{form}"/><w:suff w:val="space"/>'
        f'<w:lvlText w:val="{label}"/><w:lvlJc w:val="left"/></w:lvl></w:abstractNum>'
    )
    numbering.find(qn("w:num")).addprevious(abstract)
    numbering.append(parse_xml(f'<w:num {nsdecls("w")} w:numId="{number}"><w:abstractNumId w:val="{number}"/></w:num>'))


def _letterhead(paper: Document, report: SampleReport) -> None:
    """A table without borders: the office on the left, the State's name on the right, below them number and date."""
    table = _table(paper, rows=2, widths=(Mm(80), Mm(94)))
    left, right = table.rows[0].cells
    _line(left.paragraphs[0], report.parent, size=12)
    _line(left.add_paragraph(), report.office, size=12, bold=True)
    _rule(left, indent=Mm(25))
    _line(right.paragraphs[0], "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", size=12, bold=True)
    _line(right.add_paragraph(), "Độc lập - Tự do - Hạnh phúc", size=13, bold=True)
    _rule(right, indent=Mm(18))
    left, right = table.rows[1].cells
    number = _line(left.paragraphs[0], f"Số: {report.number}", size=13)
    issued = _line(right.paragraphs[0], f"{report.place}, {_on_paper(report.issued_on)}", size=13, italic=True)
    number.paragraph_format.space_before = issued.paragraph_format.space_before = Pt(6)


def _title(paper: Document, subject: Sequence[str]) -> None:
    title = _line(paper.add_paragraph(), "BÁO CÁO", size=14, bold=True)
    title.paragraph_format.space_before = Pt(14)
    for text in subject:
        _line(paper.add_paragraph(), text, size=14, bold=True)
    _rule(paper, indent=Mm(55))


def _heading(paper: Document, heading: Heading) -> None:
    paragraph = _prose(paper, heading.text)
    paragraph.paragraph_format.keep_with_next = True
    paragraph.paragraph_format.space_after = Pt(3)
    run = paragraph.runs[0]
    run.bold, run.italic = True, heading.level == _LETTERED


def _prose(paper: Document, text: str) -> Paragraph:
    paragraph = paper.add_paragraph(text)
    paragraph.alignment = WD_ALIGN_PARAGRAPH.JUSTIFY
    paragraph.paragraph_format.first_line_indent = _FIRST_LINE
    paragraph.paragraph_format.space_before = Pt(6)
    return paragraph


def _entries(paper: Document, entries: Entries) -> None:
    for text in entries.texts:
        if text.startswith("+ "):
            _prose(paper, text).paragraph_format.left_indent = Cm(0.6)
        elif entries.marker is Marker.TYPED_DASH:
            _prose(paper, f"- {text}")
        else:
            number = _LISTS[entries.marker][0]
            _form(
                _prose(paper, text), f'<w:numPr {nsdecls("w")}><w:ilvl w:val="0"/><w:numId w:val="{number}"/></w:numPr>'
            )


def _grid(paper: Document, grid: Grid) -> None:
    """A ruled table whose head row comes again on each page; a group row spans all columns after the first."""
    table = _table(paper, rows=1 + len(grid.rows), widths=[Mm(width) for width in grid.widths])
    table.style = "Table Grid"
    for row, texts in zip(table.rows, (grid.head, *grid.rows), strict=True):
        is_head, is_group = texts is grid.head, len(texts) < len(grid.head)
        row._tr.get_or_add_trPr().append(parse_xml(f"<w:cantSplit {nsdecls('w')}/>"))
        if is_head:
            row._tr.get_or_add_trPr().append(parse_xml(f"<w:tblHeader {nsdecls('w')}/>"))
        cells = row.cells
        if is_group:
            cells[1].merge(cells[-1])
        for column, text in enumerate(texts):
            paragraph = _cell(cells[column], text, bold=is_head or is_group)
            if not (is_head or column in grid.centred):
                paragraph.alignment = WD_ALIGN_PARAGRAPH.LEFT
            paragraph.paragraph_format.keep_with_next = is_head or is_group
    _gap(paper)


def _cell(cell: _Cell, text: str, *, bold: bool) -> Paragraph:
    paragraph = _line(cell.paragraphs[0], text, size=12, bold=bold)
    paragraph.paragraph_format.space_before = paragraph.paragraph_format.space_after = Pt(2)
    return paragraph


def _foot(paper: Document, report: SampleReport) -> None:
    """Recipients on the left, the signature on the right."""
    _gap(paper)
    left, right = _table(paper, rows=1, widths=(Mm(85), Mm(80))).rows[0].cells
    head = _line(left.paragraphs[0], "Nơi nhận:", size=12, bold=True, italic=True)
    head.alignment = WD_ALIGN_PARAGRAPH.LEFT
    for recipient in report.recipients:
        _line(left.add_paragraph(), recipient, size=11).alignment = WD_ALIGN_PARAGRAPH.LEFT
    _line(right.paragraphs[0], report.signer_posts[0], size=13, bold=True)
    for post in report.signer_posts[1:]:
        _line(right.add_paragraph(), post, size=13, bold=True)
    name = _line(right.add_paragraph(), report.signer, size=14, bold=True)
    name.paragraph_format.space_before = Pt(60)


def _table(paper: Document, *, rows: int, widths: Sequence[int]) -> Table:
    """A table without borders, its columns as wide as said."""
    table: Table = paper.add_table(rows=rows, cols=len(widths))
    table.alignment, table.autofit = WD_TABLE_ALIGNMENT.CENTER, False
    for column, width in zip(table.columns, widths, strict=True):
        column.width = width
        for cell in column.cells:
            cell.width = width
    return table


def _gap(paper: Document) -> None:
    paper.add_paragraph().paragraph_format.line_spacing = Pt(6)


def _line(paragraph: Paragraph, text: str, *, size: int, bold: bool = False, italic: bool = False) -> Paragraph:
    run = paragraph.add_run(text)
    run.font.size, run.bold, run.italic = Pt(size), bold, italic
    paragraph.alignment = _CENTRE
    return paragraph


def _rule(place: Document | _Cell, *, indent: int) -> None:
    """A short line under a head: an empty paragraph with a border, drawn in from both sides."""
    paragraph = place.add_paragraph()
    paragraph.paragraph_format.left_indent = paragraph.paragraph_format.right_indent = indent
    paragraph.paragraph_format.line_spacing = Pt(4)
    _form(
        paragraph, f'<w:pBdr {nsdecls("w")}><w:bottom w:val="single" w:sz="6" w:space="0" w:color="000000"/></w:pBdr>'
    )


def _form(paragraph: Paragraph, xml: str) -> None:
    """Give a paragraph a property that python-docx has no words for, in the place that the schema wants."""
    following = ("w:pBdr", "w:shd", "w:tabs", "w:spacing", "w:ind", "w:jc", "w:rPr")
    paragraph._p.get_or_add_pPr().insert_element_before(parse_xml(xml), *following)


def _on_paper(day: date) -> str:
    """A date as the decree has it: days below 10 and the months 1 and 2 get a 0 in front."""
    month = f"{day.month:02d}" if day.month <= _PADDED_MONTHS else str(day.month)
    return f"ngày {day.day:02d} tháng {month} năm {day.year}"


def _undated(package: bytes) -> bytes:
    """The same package without the time of day that the writer puts on each of its parts."""
    buffer = io.BytesIO()
    with zipfile.ZipFile(io.BytesIO(package)) as old, zipfile.ZipFile(buffer, "w") as new:
        for part in old.infolist():
            new.writestr(zipfile.ZipInfo(part.filename), old.read(part), zipfile.ZIP_DEFLATED)
    return buffer.getvalue()


if __name__ == "__main__":
    main()
