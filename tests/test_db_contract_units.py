"""What both databases must do with units."""

from dataclasses import replace

import pytest

from db import Database
from tracker.domain.unit import Unit
from tracker.errors import Conflict, RuleBroken


def test_units_come_in_the_order_of_the_vietnamese_alphabet(database: Database) -> None:
    names = ["Thanh tra", "Đảng ủy", "Phòng Ấn bản", "Doanh trại", "Phòng An", "Ban Ấn phẩm", "Văn phòng"]
    with database.begin() as store:
        for name in names:
            store.units.add(name)
        assert [unit.name for unit in store.units.all()] == [
            "Ban Ấn phẩm",
            "Doanh trại",
            "Đảng ủy",
            "Phòng An",
            "Phòng Ấn bản",
            "Thanh tra",
            "Văn phòng",
        ]


def test_a_unit_comes_back_as_it_was_kept(database: Database) -> None:
    with database.begin() as store:
        unit = store.units.add("Phòng Công nghệ thông tin", short="P. CNTT", aliases=["Phòng CNTT", "CNTT"])
        assert unit.aliases == ("Phòng CNTT", "CNTT")
        assert store.units.all() == [unit]


@pytest.mark.parametrize("taken", ["THANH TRA", "P. TTra", "ban  thanh tra"])
def test_a_name_belongs_to_one_unit_in_any_spelling(database: Database, taken: str) -> None:
    with database.begin() as store:
        store.units.add("Thanh tra", short="P. TTra", aliases=["Ban Thanh tra"])
        other = store.units.add("Văn phòng")
        with pytest.raises(RuleBroken, match="đã thuộc về đơn vị “Thanh tra”"):
            store.units.add("Phòng mới", aliases=[taken])
        with pytest.raises(RuleBroken):
            store.units.save(replace(other, short=taken))


def test_a_renamed_unit_gives_its_old_name_free(database: Database) -> None:
    with database.begin() as store:
        unit = store.units.add("Phòng Bưu chính", aliases=["BCVT"])
        renamed = store.units.save(replace(unit, name="Phòng Viễn thông"))
        assert renamed == replace(unit, name="Phòng Viễn thông", version=2)
        assert [u.name for u in (store.units.add("Phòng Bưu chính"), *store.units.all())] == [
            "Phòng Bưu chính",
            "Phòng Bưu chính",
            "Phòng Viễn thông",
        ]


def test_a_deleted_unit_gives_its_names_free(database: Database) -> None:
    with database.begin() as store:
        store.units.delete(store.units.add("Thanh tra"))
        again = store.units.add("Thanh tra")
        assert store.units.all() == [again]


def test_an_outdated_unit_is_neither_saved_nor_deleted(database: Database) -> None:
    with database.begin() as store:
        unit = store.units.add("Thanh tra")
        store.units.save(replace(unit, short="TTra"))
        with pytest.raises(Conflict):
            store.units.save(replace(unit, short="T.tra"))
        with pytest.raises(Conflict):
            store.units.delete(unit)


def test_an_unknown_unit_cannot_be_saved(database: Database) -> None:
    with pytest.raises(Conflict), database.begin() as store:
        store.units.save(Unit(id=4, name="Không có"))
