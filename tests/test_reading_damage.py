"""Damaged files of every kind give a document or one sentence, never anything else."""

import random
from pathlib import Path

import pytest

from tests.papers import REPORTS
from tests.pdf_files import grid, pdf, text
from tracker.errors import UnreadableFile
from tracker.reading import Limits, read_file

LIMITS = Limits(max_bytes=5_000_000, max_unzipped=5_000_000, max_cells=100_000, max_pages=20)
SMALL_PDF = pdf(
    [*grid((85, 200, 300), (700, 650, 600)), text(90, 660, "Hop giao ban"), text(85, 500, "Xet duyet ho so")]
)
ROUNDS = 60


def damaged(data: bytes, chance: random.Random) -> bytes:
    """The bytes with some changed, some left out, or the end cut off."""
    broken = bytearray(data)
    for _ in range(chance.randrange(1, 30)):
        at = chance.randrange(len(broken) - 1)
        match chance.randrange(3):
            case 0:
                broken[at] = chance.randrange(256)
            case 1:
                del broken[at : at + chance.randrange(1, 2 + len(broken) // 100)]
            case _:
                broken[at : at + 4] = chance.randbytes(4)
    return bytes(broken[: chance.randrange(1, len(broken))] if chance.random() < 0.3 else broken)


def outcome(path: Path) -> str:
    """The name of the document, or the sentence that refuses it."""
    try:
        return read_file(path, LIMITS).name
    except UnreadableFile as refusal:
        return str(refusal)


@pytest.mark.parametrize(
    "name", ["b1-thang-8.docx", "c2-quy-4.xlsx", "b2-thang-9.pdf", "nho.pdf", "trang.html", "cu.txt"]
)
def test_damage_gives_a_document_or_a_sentence(tmp_path: Path, name: str) -> None:
    made = {"nho.pdf": SMALL_PDF, "trang.html": b"<html><table><tr><td>a<td>b</table><ul><li>x</ul></html>"}
    made["cu.txt"] = "Kết quả thực hiện\n- Họp\n".encode()
    whole = made.get(name) or (REPORTS / name).read_bytes()
    chance = random.Random(name)
    path = tmp_path / name
    for _ in range(ROUNDS):
        path.write_bytes(damaged(whole, chance))
        assert "\n" not in outcome(path)


def test_one_line_of_a_megabyte_is_one_paragraph(tmp_path: Path) -> None:
    path = tmp_path / "dai.txt"
    path.write_text("Họp xét " * 130_000, "utf-8")
    (passage,) = read_file(path).passages()
    assert len(passage.text) == 130_000 * 8 - 1


def test_a_hundred_megabytes_are_refused_unread(tmp_path: Path) -> None:
    path = tmp_path / "lon.txt"
    with path.open("wb") as file:
        file.truncate(100 * 1024 * 1024)
    with pytest.raises(UnreadableFile, match="lớn hơn 50 MB"):
        read_file(path)
