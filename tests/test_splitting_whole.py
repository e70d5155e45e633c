"""Whatever the document, no passage is lost or doubled, and nothing is invented."""

from hypothesis import given, settings
from hypothesis import strategies as st

from tracker.domain.document import Document, Paragraph, Table
from tracker.domain.vietnamese import words
from tracker.splitting import split

MARKS = st.sampled_from(
    ["", "- ", "+ ", "* ", "1. ", "2. ", "2.1. ", "a) ", "I. ", "B. ", "III. ", "PHẦN THỨ HAI", "(1) "]
)
PHRASES = st.sampled_from(
    [
        "BÁO CÁO",
        "KẾT QUẢ THÁNG 5 NĂM 2024",
        "KẾ HOẠCH CÔNG TÁC THÁNG 6 NĂM 2024",
        "Đánh giá chung",
        "Kiến nghị",
        "Tổ chức thực hiện",
        "Công tác thi đua, khen thưởng:",
        "Tham mưu UBND tỉnh ban hành: Quy chế làm việc; Kế hoạch thanh tra.",
        "Rà soát: (1) quy chế; (2) danh mục; hoàn thành trước ngày 22/6.",
        "Tổ chức hội nghị (Phòng A chủ trì; Phòng B phối hợp). Tiếp tục theo dõi",
        "Giao Phòng Nội vụ phối hợp với Sở Y tế, Công an tỉnh kiểm tra 05 đơn vị",
        "trên địa bàn tỉnh theo các Nghị định 128, 129 và 142/2025/NĐ-CP.",
        "Chi trả cho 221 người, cụ thể:",
        "Tồn tại: còn chậm.",
        "Bảng 1: Số liệu",
        "Trên đây là báo cáo./.",
        "Nơi nhận:",
        "PHỤ LỤC",
        "",
        ";.;",
        "( “ ) a) 1.",
    ]
)
TEXTS = st.one_of(st.builds(str.__add__, MARKS, PHRASES), st.text(max_size=30))
PARAGRAPHS = st.builds(
    Paragraph,
    text=TEXTS,
    label=st.sampled_from(["", "", "1.", "-", "a)", "•"]),
    bold=st.booleans(),
    level=st.integers(0, 3),
)
CELLS = st.sampled_from(
    [
        "",
        "TT",
        "Nội dung",
        "Đơn vị chủ trì",
        "Thời hạn",
        "Chỉ tiêu",
        "ĐVT",
        "Kết quả",
        "nt",
        "1",
        "A",
        "15/6",
        "Họp\nxét duyệt",
    ]
)
TABLES = st.builds(
    Table, rows=st.lists(st.lists(CELLS, min_size=1, max_size=5).map(tuple), min_size=1, max_size=4).map(tuple)
)
DOCUMENTS = st.builds(
    Document,
    name=st.just("x"),
    sha256=st.just(""),
    blocks=st.lists(st.one_of(PARAGRAPHS, TABLES), max_size=14).map(tuple),
)


@given(document=DOCUMENTS)
@settings(deadline=None)
def test_every_passage_lands_exactly_once_and_in_order(document: Document) -> None:
    assert [placement.passage for placement in split(document).placements] == list(document.passages())


@given(document=DOCUMENTS)
@settings(deadline=None)
def test_every_item_is_made_of_words_of_the_report_and_knows_its_places(document: Document) -> None:
    found = split(document)
    said = {word for passage in document.passages() for word in words(passage.full_text)}
    for item in (*found.tasks, *found.results):
        assert item.text
        assert item.places
        assert set(words(item.text)) <= said


@given(document=DOCUMENTS)
@settings(deadline=None)
def test_the_places_of_items_are_passages_placed_as_such(document: Document) -> None:
    found = split(document)
    fates = {placement.passage.place: placement.fate.value for placement in found.placements}
    assert {fates[place] for item in found.tasks for place in item.places} <= {"task"}
    assert {fates[place] for item in found.results for place in item.places} <= {"result"}
