"""Tokens, synonyms and terms: what a text is about."""

from __future__ import annotations

import unicodedata
from collections.abc import Collection

from tracker.domain.vietnamese import tone_key, words
from tracker.matching.synonyms import canonical
from tracker.matching.terms import Term, rarity, telling_words, terms, weighed
from tracker.matching.tokens import tokens


def found(text: str, place_names: Collection[str] = ()) -> dict[Term, float]:
    return terms(weighed(tokens(text), place_names))


def factor(text: str, term: str) -> float:
    return found(text).get(" ".join(words(term)), 0.0)


def test_a_document_number_is_one_token_even_with_a_blank_behind_its_hyphen() -> None:
    read = tokens("theo Nghị định số 176/2025/NĐ- CP đợt 2")
    assert [t.raw for t in read if t.kind == "document"] == ["176/2025/NĐ- CP"]


def test_a_share_and_a_date_are_numbers_not_documents() -> None:
    assert [(t.raw, t.kind) for t in tokens("26/38 người, 91,94% ngày 2/9")][:2] == [
        ("26/38", "number"),
        ("người", "word"),
    ]


def test_an_acronym_may_hold_ampersand_and_hyphen() -> None:
    assert [t.raw for t in tokens("Sở LĐ-TB&XH tỉnh") if t.kind == "acronym"] == ["LĐ-TB&XH"]


def test_the_form_of_unicode_and_the_place_of_the_tone_do_not_matter() -> None:
    assert found("Trung tâm Văn hoá") == found(unicodedata.normalize("NFD", "Trung tâm Văn hóa"))


def test_a_text_knows_where_its_numbers_acronyms_and_punctuation_are() -> None:
    text = tokens("Cấp 05 thẻ BHYT, xong 100%")
    assert [text[place].raw for place in text.no_words] == ["05", "BHYT", "100%"]
    assert [text[place].raw for place in text.apart] == ["Cấp", "xong"]
    assert text.keys == tuple(token.key for token in text)


def test_function_words_are_no_terms() -> None:
    assert factor("của các xã", "của") == 0.0


def test_a_phrase_of_every_report_tells_less_than_a_thing() -> None:
    assert 0 < factor("tổ chức bóng chuyền", "tổ chức") < factor("tổ chức bóng chuyền", "bóng chuyền")


def test_a_pair_of_words_does_not_reach_over_punctuation_or_numbers() -> None:
    assert factor("giáo dục, sức khỏe", "dục sức") == 0.0
    assert factor("hỗ trợ 12 hợp tác xã", "trợ hợp") == 0.0


def test_words_of_a_place_name_count_less() -> None:
    place = set(words("Tân Khánh"))
    pair = " ".join(words("Tân Khánh"))
    assert found("Tân Khánh", place)[pair] < found("Tân Khánh")[pair]


def test_the_telling_words_are_those_of_no_stock_phrase_and_no_place() -> None:
    read = tokens("Tổ chức giải bóng chuyền tại Tân Khánh")
    assert telling_words(weighed(read, set(words("Tân Khánh")))) == set(words("giải bóng chuyền"))


def test_synonyms_of_any_office_become_the_same_words() -> None:
    assert canonical(words("mở lớp tập huấn")) == canonical(words("mở lớp bồi dưỡng"))
    assert canonical(words("Bộ phận tiếp nhận và trả kết quả")) == canonical(words("Bộ phận Một cửa"))


def test_texts_in_synonyms_have_the_same_terms_however_long_the_phrases_are() -> None:
    assert found("Đón khách tại Bộ phận Một cửa") == found("Đón khách tại Bộ phận tiếp nhận và trả kết quả")


def test_no_listed_phrase_reaches_over_punctuation() -> None:
    assert factor("họp tổ; chức việc đạo", "chức") > factor("họp tổ chức việc đạo", "chức")


def test_a_synonym_is_not_applied_inside_its_own_group() -> None:
    assert canonical(words("mua sắm thiết bị")) == tuple(words("mua sắm thiết bị"))


def test_a_term_in_two_texts_is_the_rarest_and_one_in_all_is_worth_nothing() -> None:
    texts: list[dict[Term, float]] = [
        {"a": 1.0, "b": 1.0},
        {"a": 1.0, "b": 1.0},
        {"a": 1.0},
        {"a": 1.0},
    ]
    assert rarity(texts) == {"a": 0.0, "b": 1.0}


def test_keys_carry_their_tone() -> None:
    assert tone_key("ma") != tone_key("mà")
