"""The texts nearest to each of many: the same with and without scipy, the likeness that of the whole pair."""

from __future__ import annotations

import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tracker.matching import MatchSettings, retrieve
from tracker.matching.retrieval import Hits, by_index, read_search

CORPUS = [
    "Duy trì hoạt động fanpage, Zalo của phường",
    "Trình khen thưởng đợt 2/9 theo hướng dẫn của Sở Nội vụ",
    "Báo cáo công tác cải cách hành chính tháng 8/2025",
    "Rà soát hộ nghèo theo Quyết định số 24/2021/QĐ-TTg",
    "Rà soát hộ nghèo theo Quyết định số 59/2024/QĐ-TTg",
    "Thăm hỏi, tặng quà người già",
]
WORDS = "họp giao ban rà soát hộ nghèo cận nghèo khen thưởng đợt 1 đợt 2 tháng 8 tháng 9 tuyên dương cải cách CCHC"
texts = st.lists(st.lists(st.sampled_from(WORDS.split()), max_size=8).map(" ".join), max_size=12)


def found(query: str, **given: object) -> Hits:
    (hits,) = retrieve([query], CORPUS, **given)  # type: ignore[arg-type]
    return hits


def test_a_sentence_carried_over_is_found_first() -> None:
    assert found("Tiếp tục duy trì hoạt động fanpage, Zalo")[0][0] == 0


def test_a_document_number_decides_between_two_sentences_that_are_otherwise_the_same() -> None:
    assert [place for place, _ in found("Rà soát hộ nghèo theo Quyết định số 59/2024/QĐ-TTg")[:2]] == [4, 3]


def test_synonyms_and_abbreviations_are_the_same_words() -> None:
    assert found("Đi thăm người cao tuổi", count=1)[0][0] == 5
    assert found("Báo cáo CCHC", count=1)[0][0] == 2


def test_the_offices_own_abbreviations_are_used() -> None:
    own = MatchSettings(abbreviations={"ZQ": "hộ nghèo"})
    assert found("ZQ") == ()
    assert {place for place, _ in found("ZQ", settings=own)} == {3, 4}


def test_nothing_is_found_for_a_text_that_shares_no_word() -> None:
    assert found("Bơi lội") == ()
    assert list(retrieve(["Bơi lội"], [])) == [()]
    assert list(retrieve([], CORPUS)) == []


@given(texts, texts)
@settings(deadline=None)  # the first call loads scipy
def test_plain_python_finds_the_same_as_products_of_matrices(queries: list[str], corpus: list[str]) -> None:
    products = pytest.importorskip("tracker.matching.products")
    search = read_search(queries, corpus, MatchSettings())
    plain, quick = list(by_index(search, 3)), list(products.by_products(search, 3))
    assert [[like for _, like in hits] for hits in quick] == [
        pytest.approx([like for _, like in hits], abs=1e-5) for hits in plain
    ]


@given(texts, texts)
@settings(deadline=None)
def test_the_likeness_is_that_of_weighing_the_whole_pair(queries: list[str], corpus: list[str]) -> None:
    search = read_search(queries, corpus, MatchSettings())
    for place, hits in enumerate(by_index(search, 3)):
        mine = dict(search.asked.row(place))
        for other, like in hits:
            whole = sum(mine.get(word, 0.0) * value for word, value in search.searched.row(other))
            assert like == pytest.approx(whole)
            assert 0 < like <= 1


@pytest.mark.parametrize("scipy", ["", "sys.modules['scipy.sparse'] = None;"])
def test_many_texts_are_found_with_and_without_scipy(scipy: str) -> None:
    code = (
        f"import sys; {scipy} from tracker.matching import retrieval as r, retrieve\n"
        "r._MANY = 1\n"
        "print(next(retrieve(['khen thưởng đợt 2/9'], ['Trồng cây', 'Trình khen thưởng đợt 2/9']))[0][0])"
    )
    run = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True)
    assert run.stdout.strip() == "1"
