"""Text that scanners and hurried hands have spoilt is repaired where that is certain, and nothing else is touched."""

from functools import reduce
from pathlib import Path
from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.papers import REPORTS
from tracker.domain.document import Document, Paragraph, Repair, Table
from tracker.domain.exchange import split_to_json
from tracker.domain.split import Split
from tracker.reading import read_file
from tracker.reading.repair import repaired
from tracker.reading.syllables import is_syllable
from tracker.splitting import split

SENTENCES = (
    "Lĩnh vực bưu chính, viễn thông",
    "Xây dựng Kế hoạch chuyển đổi số của các đơn vị trước ngày 15/11/2022",
    "Giải quyết 11 hồ sơ trong tháng 11 theo Quyết định số 1961/QĐ-UBND",
    "Phối hợp với các doanh nghiệp báo cáo Ủy ban nhân dân tỉnh",
)
DAMAGE = (
    ("bưu chính", "bru chính"),
    ("chuyển đổi", "chuyên đổi"),
    ("đơn vị", "dơn vị"),
    ("doanh nghiệp", "doanh nghiêp"),
    ("báo cáo", "bá o cá o"),
    ("11 hồ sơ", "11hồ sơ"),
    ("tháng 11", "thảng11"),
    ("QĐ-UBND", "QĐUBND"),
    ("15/11/2022", "l5/11/2O22"),
)


def mended(text: str, *others: str, typed: bool = False) -> str:
    """The first text after a repair of the document that also holds the others."""
    blocks = repaired([Paragraph(text=one) for one in (text, *others)], may_be_scanned=not typed)
    assert isinstance(blocks[0], Paragraph)
    return blocks[0].text


@pytest.mark.parametrize(
    ("spoilt", "right"),
    [
        ("B Á O  C Á O", "BÁO CÁO"),
        ("C Ộ N G  H Ò A  X Ã  H Ộ I", "CỘNG HÒA XÃ HỘI"),
        ("S Ở T H Ô N G T I N", "SỞ THÔNG TIN"),
        ("Tổng hợp bá o cá o tháng", "Tổng hợp báo cáo tháng"),
        ("công nghệ th ông tin", "công nghệ thông tin"),
        ("Về Bru chính - Viễn thông", "Về Bưu chính - Viễn thông"),
        ("lớp chuyên đổi số", "lớp chuyển đổi số"),
        ("các dơn vị", "các đơn vị"),
        ("NGHIÊP VỤ BƯU CHÍNH", "NGHIỆP VỤ BƯU CHÍNH"),
        ("công nghệ tliông tin", "công nghệ thông tin"),
        ("ngảy 15 thảng 11 nãm 2022", "ngày 15 tháng 11 năm 2022"),
        ("đến l5/11/2O22", "đến 15/11/2022"),
        ("tháng l1 năm 2O22", "tháng 11 năm 2022"),
        ("số 1O5/KH-UBND", "số 105/KH-UBND"),
        ("đạt 1.5OO hộ", "đạt 1.500 hộ"),
    ],
)
def test_what_a_scanner_has_spoilt_is_repaired(spoilt: str, right: str) -> None:
    assert mended(spoilt) == right


@pytest.mark.parametrize(
    ("spoilt", "right"),
    [
        ("giải quyết 11hồ sơ", "giải quyết 11 hồ sơ"),
        ("đến 15/11/2022và", "đến 15/11/2022 và"),
        ("trong tháng11", "trong tháng 11"),
        ("Công văn số214/UBND-VX", "Công văn số 214/UBND-VX"),
        ("Quyết định 1961/QĐUBND", "Quyết định 1961/QĐ-UBND"),
        ("Báo cáo 12/BCSTTTT", "Báo cáo 12/BC-STTTT"),
        ("Nghị định 128/2025/NĐCP", "Nghị định 128/2025/NĐ-CP"),
        ("Nghị quyết 18NQ/TW", "Nghị quyết 18-NQ/TW"),
    ],
)
def test_lost_blanks_and_hyphens_are_put_back_in_typed_text_too(spoilt: str, right: str) -> None:
    assert mended(spoilt, typed=True) == right


def test_the_document_itself_says_where_a_hyphen_or_a_word_belongs() -> None:
    assert mended("Công văn 1957/STTTTTTra", "Công văn 12/STTTT-TTra") == "Công văn 1957/STTTT-TTra"
    assert mended("Công văn 1957/STTTTTTra") == "Công văn 1957/STTTTTTra"
    assert mended("thu hoạch thanh lông", "vùng thanh long") == "thu hoạch thanh lông"
    assert mended("bể bơi trường hoc viện", "bể bơi học viện") == "bể bơi trường học viện"


@pytest.mark.parametrize(
    "right",
    [
        "1234/KHĐT-TH, 12/HĐND, 12/BCĐ, 12/TTHĐND-VP, 15/2022/QH15",
        "500đ, 5km, 20ha, 3tr, 4a, 12h30, H5N1, 2b",
        "Bệnh viện thông báo, bộ phân công, công văn ban hành, Giám đốc lập kế hoạch",
        "hộ bán hành tím, tuyến truyền dẫn, tổ trưởng hợp tác xã, bệnh cấp tính, chi tiêu, cộng tác viên",
        "đình chỉ thi công cầu, mở hội thao, ghi phản ảnh của dân, mời quân sư, thi đấu, thi tuyển",
        "dân tộc Bru - Vân Kiều; ông Nguyễn Văn Ban; Đắk Lắk; Krông Ana",
        "kho A, lớp A B C D, điểm a khoản 1, ý kiến, y tế",
        "thông tin1 và quy định2",
        "vận hành website, file dữ liệu, Mobifone",
        "ngày 45/13/2O22, mã lO",
    ],
)
def test_what_is_right_or_not_certain_stays(right: str) -> None:
    assert mended(right) == right


def test_typed_text_keeps_its_words() -> None:
    assert mended("lớp chuyên đổi số B Á O C Á O", typed=True) == "lớp chuyên đổi số B Á O C Á O"


def test_text_without_marks_is_left_alone() -> None:
    assert mended("Trien khai ke hoach nghiep vu") == "Trien khai ke hoach nghiep vu"


def test_a_syllable_follows_the_rules_of_spelling() -> None:
    assert all(map(is_syllable, ("nghiêng", "quốc", "giếng", "gì", "hoà", "hòa", "khuỷu", "YÊU", "quyết")))
    assert not any(map(is_syllable, ("bru", "nghiêp", "ngiệp", "kương", "ce", "web", "đắk")))


def test_a_repair_shows_what_stood_there_in_paragraphs_and_rows() -> None:
    table = Table(rows=(("TT", "Việc"), ("1", "Họp về chuyên đổi số")))
    document = Document(
        name="", sha256="", blocks=tuple(repaired([Paragraph(text="Bru chính"), table], may_be_scanned=True))
    )
    paragraph, head, row = document.passages()
    assert (paragraph.text, paragraph.original) == ("Bưu chính", "Bru chính")
    assert (head.original, head.repairs) == ("", ())
    assert (row.text, row.original) == ("1 | Họp về chuyển đổi số", "1 | Họp về chuyên đổi số")
    assert row.repairs == (Repair(before="chuyên đổi", after="chuyển đổi"),)


@given(
    st.lists(
        st.tuples(st.sampled_from(SENTENCES), st.sets(st.sampled_from(DAMAGE))),
        min_size=1,
        unique_by=lambda line: line[0],
    )
)
def test_repairing_twice_is_repairing_once_and_keeps_every_passage(
    lines: list[tuple[str, set[tuple[str, str]]]],
) -> None:
    blocks = []
    for line, damage in lines:
        blocks.append(Paragraph(text=reduce(lambda text, swap: text.replace(*swap), sorted(damage), line)))
    once = repaired(blocks, may_be_scanned=True)
    assert repaired(once, may_be_scanned=True) == once
    assert [block.text for block in once if isinstance(block, Paragraph)] == [line for line, _ in lines]


@given(st.lists(st.text(alphabet="aáoơưđbchnghtr ABC10/.-QĐ", max_size=40), max_size=4))
def test_any_text_comes_through_once_and_for_all(lines: list[str]) -> None:
    once = repaired([Paragraph(text=line) for line in lines], may_be_scanned=True)
    assert len(once) == len(lines)
    assert repaired(once, may_be_scanned=True) == once


@pytest.mark.parametrize("path", sorted(p for p in REPORTS.iterdir() if p.suffix != ".json"), ids=lambda p: p.name)
def test_a_clean_report_is_untouched(path: Path) -> None:
    assert not [passage for passage in read_file(path).passages() if passage.repairs]


def read(folder: Path, text: str) -> Split:
    path = folder / "bao-cao.txt"
    path.write_text(text, "utf-8")
    return split(read_file(path))


def test_a_spoilt_report_has_the_tasks_of_the_clean_one_and_says_what_was_repaired(tmp_path: Path) -> None:
    head = "BÁO CÁO\n\nKết quả tháng 10 và kế hoạch tháng 11 năm 2022\n\nII. KẾ HOẠCH THÁNG 11 NĂM 2022\n\n"
    body = "\n\n".join(f"{n}. {sentence}." for n, sentence in enumerate(SENTENCES, start=1))
    spoilt = body
    for right, wrong in DAMAGE:
        spoilt = spoilt.replace(right, wrong)
    clean = read(tmp_path, head + body)
    found = read(tmp_path, head.replace("BÁO CÁO", "B Á O C Á O") + spoilt)
    assert found.tasks == clean.tasks
    assert [p.note for p in found.placements if "“chuyên đổi” → “chuyển đổi”" in p.note]
    (warning,) = [warning for warning in found.warnings if warning.startswith("Đã sửa")]
    assert "xem lại" in warning
    assert {"place": 3, "before": "bru chính", "after": "bưu chính"} in split_to_json(found)["repairs"]
    assert split_to_json(clean)["repairs"] == []


def test_blanks_inside_a_number_are_the_splitters_to_take_out(tmp_path: Path) -> None:
    found = read(tmp_path, "KẾ HOẠCH THÁNG 11 NĂM 2022\n\n1. Thực hiện Quyết định số 1961 /QĐ - UBND.")
    assert [task.citations for task in found.tasks] == [("1961/QĐ-UBND",)]


@pytest.mark.parametrize("piece", ["x", "a ", "11hồ sơ ", "1O", "(", "th ông ", "B Á ", "12/QĐ", "1.", "Họp xét "])
def test_the_time_grows_with_the_text_and_no_faster(piece: str) -> None:
    def seconds(letters: int) -> float:
        text = "đã có " + piece * (letters // len(piece))
        start = process_time()
        repaired([Paragraph(text=text)], may_be_scanned=True)
        return process_time() - start

    seconds(1_000)
    assert seconds(200_000) < 40 * max(seconds(20_000), 0.005)
