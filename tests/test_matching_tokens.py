"""A text as tokens."""

from __future__ import annotations

import pytest

from tracker.matching import tokens as tokens_module
from tracker.matching.tokens import tokens


def written(text: str) -> list[str]:
    """The tokens of a text as they are written."""
    return [token.raw for token in tokens(text)]


@pytest.mark.parametrize("comma", ["Phòng, chống dịch", "phòng,  chống dịch", "PHÒNG, CHỐNG dịch", "khám, chữa bệnh"])
def test_a_comma_within_a_word_parts_nothing(comma: str) -> None:
    assert not any(token.breaks for token in tokens(comma))


@pytest.mark.parametrize("comma", ["phòng, chợ", "Phòng họp, chống dột", "khám, chửa"])
def test_a_comma_between_words_parts_them(comma: str) -> None:
    assert any(token.breaks for token in tokens(comma))


def test_pieces_are_read_anew_where_too_many_have_been_remembered(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(tokens_module, "_MANY", 2)
    text = "Đào 12 giếng, sửa 03 bể (xã Bàu Sen) theo Quyết định 7/QĐ-UBND"
    tokens.cache_clear()
    before = written(text)
    tokens.cache_clear()
    assert written(text) == before == text.replace(",", "").replace("(", "").replace(")", "").split()
    assert len(tokens_module._PIECES) <= 2


def test_a_piece_of_plain_letters_is_read_as_any_other() -> None:
    pieces = tokens_module._Pieces()
    letters = [chr(code) for code in range(0x2200) if not chr(code).isspace()]
    for piece in (*letters, *(letter + "ã" for letter in letters), *(letter + "I" for letter in letters)):
        plain, rest = pieces[piece]
        assert ([(t.raw, t.kind, t.gap) for t in plain], rest) == read_by_the_rule(piece)


def read_by_the_rule(piece: str) -> tuple[list[tuple[str, str, str]], str]:
    found, rest = tokens_module._taken_apart(f" {piece}")
    return [(t.raw, t.kind, t.gap) for t in found], rest
