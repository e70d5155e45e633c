"""Which cells of a workbook are shown as percentages: 0.35 in a cell of the format "0%" is what people read as 35%."""

from __future__ import annotations

import io
import re
import zipfile

from lxml import etree

from tracker.reading.formats import BROKEN_ZIP
from tracker.reading.sheet_parts import column_number

_MAIN = "{http://schemas.openxmlformats.org/spreadsheetml/2006/main}"
_OWNER = "{http://schemas.openxmlformats.org/officeDocument/2006/relationships}"
_BUILT_IN = {9, 10}  # "0%" and "0.00%"
_CELL = re.compile(rb"<(?:\w+:)?c\s([^>]*)>")
_PLACE = re.compile(rb"\br=[\"']([A-Z]{1,3})(\d{1,7})[\"']")
_STYLE = re.compile(rb"\bs=[\"'](\d+)[\"']")

Place = tuple[int, int]
"""Row and column, both from 0."""


def percent_cells(data: bytes) -> dict[str, set[Place]]:
    """The percentages of each sheet by its name. Nothing for a workbook that is no .xlsx, or that names no formats."""
    if not data.startswith(b"PK"):
        return {}
    try:
        with zipfile.ZipFile(io.BytesIO(data)) as archive:
            formats = _percent_styles(_root(archive, "xl/styles.xml"))
            return {name: _places(archive.read(part), formats) for name, part in _sheets(archive)} if formats else {}
    except (KeyError, ValueError, etree.XMLSyntaxError, *BROKEN_ZIP):
        return {}  # the sheets themselves are read by another hand, which tells of damage


def _root(archive: zipfile.ZipFile, part: str) -> etree._Element:
    return etree.fromstring(archive.read(part), etree.XMLParser(resolve_entities=False, no_network=True))


def _percent_styles(styles: etree._Element) -> set[int]:
    """The numbers of the cell styles whose format has a percent sign."""
    own = {int(f.get("numFmtId", "0")) for f in styles.iter(f"{_MAIN}numFmt") if "%" in f.get("formatCode", "")}
    cells = styles.find(f"{_MAIN}cellXfs")
    formats = [] if cells is None else [int(style.get("numFmtId", "0")) for style in cells]
    return {number for number, format_id in enumerate(formats) if format_id in _BUILT_IN | own}


def _sheets(archive: zipfile.ZipFile) -> list[tuple[str, str]]:
    """Name and part of each sheet."""
    parts = {one.get("Id", ""): one.get("Target", "") for one in _root(archive, "xl/_rels/workbook.xml.rels")}
    return [
        (sheet.get("name", ""), _part(parts.get(sheet.get(f"{_OWNER}id", ""), "")))
        for sheet in _root(archive, "xl/workbook.xml").iter(f"{_MAIN}sheet")
    ]


def _part(target: str) -> str:
    return target.lstrip("/") if target.startswith("/") else f"xl/{target}"


def _places(sheet: bytes, styles: set[int]) -> set[Place]:
    found = set()
    for cell in _CELL.finditer(sheet):
        place, style = _PLACE.search(cell[1]), _STYLE.search(cell[1])
        if place and style and int(style[1]) in styles:
            found.add((int(place[2]) - 1, column_number(place[1]) - 1))
    return found
