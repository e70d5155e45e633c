"""Vietnamese text: one form at the border, folded keys, the order of the alphabet."""

import unicodedata

from hypothesis import given
from hypothesis import strategies as st

from tracker.domain.vietnamese import clean, collation_key, fold, one_line, tone_key, words

TEXTS = st.text(alphabet=st.characters(codec="utf-8"))


@given(TEXTS)
def test_cleaning_twice_is_cleaning_once(text: str) -> None:
    assert clean(clean(text)) == clean(text)


@given(TEXTS)
def test_composed_and_decomposed_text_are_one(text: str) -> None:
    assert clean(unicodedata.normalize("NFD", text)) == clean(unicodedata.normalize("NFC", text))


@given(TEXTS)
def test_folding_is_stable_and_blind_to_case_and_marks(text: str) -> None:
    assert fold(fold(text)) == fold(text)


@given(st.lists(st.sampled_from(["Đà Nẵng", "An Giang", "Ân Thi", "Đắk Lắk", "Ô Môn", "Dầu Tiếng"]), min_size=2))
def test_sorting_does_not_depend_on_the_order_it_starts_from(names: list[str]) -> None:
    assert sorted(dict.fromkeys(names), key=collation_key) == sorted(dict.fromkeys(names[::-1]), key=collation_key)


def test_folding_takes_marks_and_the_bar_of_d_away() -> None:
    assert fold("Đường Điện, Ủy ban") == "duong dien, uy ban"
    assert fold("\u00d0iện") == "dien", "the eth that some fonts type for Đ"


def test_control_and_invisible_characters_do_not_enter() -> None:
    assert clean("a\x1b[31mb\u200bc\u00add\u00a0e\tf\n") == "a[31mbcd e\tf\n"
    assert clean("\u202egnợưđ\u202c") == "gnợưđ", "no text turns itself round on the screen"
    assert one_line("  hai \n dòng\t ") == "hai dòng"


def test_tone_placement_does_not_matter_but_the_tone_does() -> None:
    assert tone_key("hoà") == tone_key("hòa")
    assert tone_key("Uỷ") == tone_key("ủy")
    assert tone_key("ma") != tone_key("mà")


def test_words_are_compared_without_punctuation() -> None:
    assert words("Văn hoá - Xã hội") == words("văn hóa, xã hội")


def test_the_alphabet_puts_d_before_dd_and_o_before_o_with_marks() -> None:
    letters = ["ơ", "đ", "o", "d", "â", "ô", "a", "ă", "e", "z"]
    assert sorted(letters, key=collation_key) == ["a", "ă", "â", "d", "đ", "e", "o", "ô", "ơ", "z"]


def test_letters_come_before_tones_in_the_order() -> None:
    assert sorted(["ma", "má", "mà", "mạ", "mb"], key=collation_key) == ["ma", "mà", "má", "mạ", "mb"]
