"""Which disease, crop, examination or people a text is about."""

from __future__ import annotations

import pytest

from tracker.matching.kinds import kinds
from tracker.matching.lexicon import held_by
from tracker.matching.tokens import tokens


def named(text: str) -> dict[str, set[str]]:
    """What a text names, by what it is a kind of."""
    read = tokens(text)
    return kinds(read, held_by(read).kinds)


@pytest.mark.parametrize(
    ("text", "kind", "name"),
    [
        ("Phòng bệnh không lây nhiễm", "nhóm bệnh", "không lây nhiễm"),
        ("Phòng bệnh truyền nhiễm", "nhóm bệnh", "truyền nhiễm"),
        ("Dịch tả heo châu Phi", "bệnh", "dịch tả lợn"),
        ("Xuống giống hè thu", "vụ", "hè thu"),
        ("Thi vào lớp 10", "kỳ thi", "tuyển sinh"),
        ("Đắp lại đê tả", "bờ", "bờ tả"),
        ("Sửa máy scan", "máy", "máy quét"),
        ("Tiếp xe của Phó Chủ tịch Ủy ban nhân dân", "người chủ trì", "chủ tịch ủy ban nhân dân"),
    ],
)
def test_a_kind_is_named_by_the_first_of_its_group(text: str, kind: str, name: str) -> None:
    assert named(text)[kind] == {name}


def test_a_text_that_names_none_has_none() -> None:
    assert named("Sửa phong trào mái nhà") == {}
