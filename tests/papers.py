"""Reports on paper for the tests of reading and splitting: typed in a test, or the development reports with answers."""

import json
from pathlib import Path
from textwrap import dedent
from typing import Any

from tracker.domain.document import Document
from tracker.domain.split import Split
from tracker.reading.limits import Limits, Watch
from tracker.reading.text import read_text
from tracker.splitting import split

REPORTS = Path(__file__).parent / "data" / "reports"
# Each development report with the file it is read from; the plan of c2 is a sheet, so its readable copy is read.
DEV = {
    "a1-thang-4": "a1-thang-4.txt",
    "a2-thang-5": "a2-thang-5.docx",
    "b1-thang-8": "b1-thang-8.docx",
    "b2-thang-9": "b2-thang-9.md",
    "c1-quy-3": "c1-quy-3.docx",
    "c2-quy-4": "c2-quy-4.md",
}


def paper(text: str) -> Document:
    """A document as it would be read from a text file."""
    data, watch = dedent(text).encode(), Watch(path=Path("bao-cao.txt"), limits=Limits())
    return Document(name="bao-cao.txt", sha256="", blocks=tuple(read_text(data, watch)))


def taken_apart(text: str) -> Split:
    """The typed report, split."""
    return split(paper(text))


def plan(*lines: str, title: str = "Kết quả tháng 5 và kế hoạch tháng 6 năm 2024") -> Split:
    """A report of May 2024 whose plan holds these lines."""
    return taken_apart("\n\n".join(("BÁO CÁO", title, "II. KẾ HOẠCH THÁNG 6 NĂM 2024", *lines)))


def results(*lines: str) -> Split:
    """A report of May 2024 whose results hold these lines."""
    return taken_apart("\n\n".join(("BÁO CÁO", "Kết quả tháng 5 năm 2024", "I. KẾT QUẢ THÁNG 5", *lines)))


def answers(name: str) -> dict[str, Any]:
    """What a careful clerk enters from a development report."""
    found: dict[str, Any] = json.loads((REPORTS / f"{name}.answers.json").read_text("utf-8"))
    return found
