"""Document numbers: which are the same, and what they are to the sentence."""

from __future__ import annotations

import pytest

from tracker.domain.link import Claim
from tracker.matching.documents import Document, documents, read_number, without_issuers
from tracker.matching.tokens import tokens


def found(text: str, *citations: str) -> tuple[Document, ...]:
    return documents(Claim(key=1, text=text, citations=citations), tokens(text))


def one(text: str) -> Document:
    (document,) = found(text)
    return document


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        ("Nghị định số 09/2017/NĐ-CP", "Nghị định 9/2017/NĐ-CP"),
        ("Nghị định 154/2025", "Nghị định số 154/2025/NĐ-CP"),
        ("Quyết định 441", "Quyết định số 441/QĐ-BTTTT"),
        ("Nghị định số 176/2025/NĐ- CP", "Nghị định số 176/2025/NĐ-CP"),
    ],
)
def test_two_writings_of_one_document_are_the_same(mine: str, theirs: str) -> None:
    assert one(mine).is_same(one(theirs))


@pytest.mark.parametrize(
    ("mine", "theirs"),
    [
        ("Công văn số 1489/BTTTT-CĐSQG", "Công văn số 1849/BTTTT-CATTT"),
        ("Thông tư số 23/2024/TT-BYT", "Thông tư số 23/2023/TT-BYT"),
        ("Quyết định số 41/QĐ-UBND", "Quyết định số 41/QĐ-STTTT"),
        ("Kế hoạch số 41/KH-UBND", "Quyết định số 41/QĐ-UBND"),
    ],
)
def test_another_number_year_kind_or_issuer_is_another_document(mine: str, theirs: str) -> None:
    assert not one(mine).is_same(one(theirs))


def test_a_list_with_a_shared_tail_comes_from_the_citations() -> None:
    text = "theo các Nghị định 128, 129 và 142/2025/NĐ-CP"
    cited = ("128/2025/NĐ-CP", "129/2025/NĐ-CP", "142/2025/NĐ-CP")
    assert sorted(d.number for d in found(text, *cited)) == [128, 129, 142]
    assert {d.role for d in found(text, *cited)} == {"ground"}


@pytest.mark.parametrize(
    ("text", "role"),
    [
        ("Kiểm tra theo Quyết định số 41/QĐ-STTTT", "ground"),
        ("Triển khai Công văn số 1489/BTTTT-CĐSQG", "matter"),
        ("Ban hành Kế hoạch số 71/KH-UBND", ""),
    ],
)
def test_the_words_in_front_say_what_a_document_is_to_the_work(text: str, role: str) -> None:
    assert one(text).role == role


def test_counted_things_behind_a_kind_of_paper_are_no_documents() -> None:
    assert found("hướng dẫn 12 hợp tác xã, kết luận 24 trường hợp") == ()


def test_an_official_letter_without_kind_is_read_whole() -> None:
    read = read_number("1957/STTTT-TTra")
    assert read is not None
    assert (read.number, read.kind, read.issuer) == (1957, "CV", "STTTT-TTRA")


def test_words_are_no_number() -> None:
    assert read_number("KH-UBND") is None


@pytest.mark.parametrize(
    ("text", "left"),
    [
        (
            "Công văn số 71/BYT-KH ngày 06/9/2023 của Bộ Y tế về tiêm chủng",
            "Công văn số 71/BYT-KH ngày 06/9/2023 về tiêm chủng",
        ),
        ("Theo Quyết định 12/QĐ-UBND của UBND xã, họp dân", "Theo Quyết định 12/QĐ-UBND, họp dân"),
        ("Họp Ban Chỉ đạo của huyện", "Họp Ban Chỉ đạo của huyện"),
    ],
)
def test_who_issued_a_document_says_nothing_of_the_work(text: str, left: str) -> None:
    assert without_issuers(tokens(text)).keys == tokens(left).keys
