"""Units: one department under all the names that people type for it."""

import pytest

from tracker.domain.unit import Unit, find_unit

UNITS = (
    Unit(id=1, name="Phòng Tổ chức cán bộ", short="Phòng TCCB", aliases=("TCCB",)),
    Unit(id=2, name="Trung tâm Công nghệ thông tin", short="TT CNTT"),
    Unit(id=3, name="Văn phòng", short="VP"),
)


@pytest.mark.parametrize(
    ("typed", "name"),
    [
        ("phong to chuc can bo", "Phòng Tổ chức cán bộ"),
        ("P. TCCB", "Phòng Tổ chức cán bộ"),
        ("tccb", "Phòng Tổ chức cán bộ"),
        ("Phòng  tổ chức, cán bộ", "Phòng Tổ chức cán bộ"),
        ("TT. CNTT", "Trung tâm Công nghệ thông tin"),
        ("vp", "Văn phòng"),
    ],
)
def test_a_unit_answers_to_each_of_its_names(typed: str, name: str) -> None:
    found = find_unit(UNITS, typed)
    assert found is not None
    assert found.name == name


@pytest.mark.parametrize("typed", ["", "Phòng", "Sở Nội vụ"])
def test_an_unknown_name_finds_nothing(typed: str) -> None:
    assert find_unit(UNITS, typed) is None


def test_a_name_that_two_units_share_finds_neither() -> None:
    twins = (*UNITS, Unit(id=4, name="Văn Phòng"))
    assert find_unit(twins, "văn phòng") is None
