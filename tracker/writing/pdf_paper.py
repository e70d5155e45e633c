"""The report as PDF, set by typst: the words are handed over as JSON, so that nothing in them is read as markup."""

from __future__ import annotations

import json
from dataclasses import asdict
from datetime import UTC, date, datetime, time
from enum import Enum
from pathlib import Path

from tracker.domain.office import Letterhead
from tracker.errors import CannotWrite
from tracker.writing.measure import balanced
from tracker.writing.paper import Paper
from tracker.writing.wording import plain

_FORM = Path(__file__).parent / "assets" / "paper.typ"
_FONTS = ("Times New Roman", "Tinos")
_OWN_FONT = "Libertinus Serif"  # comes with typst, and has every Vietnamese letter
_SMALL, _OFFICE_ROOM = 12, 70  # points and mm of the office's name
_MOST_TAGGED = 1_000  # lines: tags for screen readers make a file eight times as large


def to_pdf(paper: Paper, letterhead: Letterhead, as_of: date) -> bytes:
    """The whole report; CannotWrite where typst is not installed. Long lists go without tags."""
    try:
        import typst  # noqa: PLC0415
    except ImportError as error:
        raise CannotWrite(
            "Máy này chưa cài phần xuất PDF (gói tùy chọn “pdf”: pip install tracker[pdf]). "
            "Có thể xuất .docx, mở bằng Word rồi lưu thành PDF."
        ) from error
    fonts = typst.Fonts()
    data = {
        "paper": asdict(paper),
        "office": _office(letterhead),
        "font": _font(fonts.families()),
        "day": {"year": as_of.year, "month": as_of.month, "day": as_of.day},
    }
    compiler = typst.Compiler(
        _FORM.read_bytes(), font_paths=fonts, sys_inputs={"paper": json.dumps(data, default=_word, ensure_ascii=False)}
    )
    made = compiler.compile(
        format="pdf", timestamp=datetime.combine(as_of, time(), UTC), pdf_tags=_lines(paper) <= _MOST_TAGGED
    )
    if not isinstance(made, bytes):
        raise CannotWrite("Không lập được tệp PDF. Xuất .docx rồi lưu thành PDF trong Word.")
    return made


def _font(families: list[str]) -> str:
    """The font of official papers or its double where the machine has one."""
    return next((name for name in _FONTS if name in families), _OWN_FONT)


def _office(letterhead: Letterhead) -> dict[str, object]:
    return {
        "parent": balanced(plain(letterhead.parent).upper(), _SMALL, _OFFICE_ROOM),
        "name": balanced(plain(letterhead.name).upper(), _SMALL, _OFFICE_ROOM),
        "posts": [plain(line) for line in (letterhead.authority, letterhead.signer_post) if line],
        "signer": plain(letterhead.signer),
        "recipients": [plain(line) for line in letterhead.recipients],
    }


def _lines(paper: Paper) -> int:
    return sum(len(section.grid.lines) for section in paper.appendix if section.grid)


def _word(value: object) -> str:
    """How the form names a kind of line."""
    if isinstance(value, Enum):
        return value.name
    raise TypeError(f"no JSON for {type(value)}")
