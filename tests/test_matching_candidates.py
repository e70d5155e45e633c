"""Which pairs are looked at closely."""

from __future__ import annotations

from tracker.domain.link import Claim
from tracker.matching.candidates import candidates
from tracker.matching.profile import read_sides

ALIKE = tuple(f"Tổ chức tập huấn chữa cháy rừng lần {n} cho tổ xung kích" for n in range(2, 12))


def looked_at(task: str, *results: str) -> set[str]:
    """The results that are looked at for a task."""
    sides = read_sides([Claim(key=1, text=task)], [Claim(key=n, text=text) for n, text in enumerate(results)], own={})
    return {result.claim.text for _, result, _ in candidates(sides)}


def test_the_results_closest_by_words_are_looked_at_and_no_others() -> None:
    found = looked_at("Tổ chức tập huấn chữa cháy rừng", "Vớt bèo trên kênh", *ALIKE)
    assert len(found) == 4
    assert found < set(ALIKE)


def test_a_result_that_names_the_same_place_is_looked_at_whatever_its_words() -> None:
    there = "Phát 40 bình bột tại xã Bàu Sen"
    assert there in looked_at("Tập huấn chữa cháy rừng cho tổ xung kích xã Bàu Sen", there, *ALIKE)


def test_a_result_that_names_the_same_paper_is_looked_at_whatever_its_words() -> None:
    there = "Phát 40 bình bột (Kế hoạch số 71/KH-UBND)"
    assert there in looked_at("Tập huấn chữa cháy rừng theo Kế hoạch số 71/KH-UBND", there, *ALIKE)


def test_a_place_that_many_results_name_brings_none_of_them_in() -> None:
    many = tuple(f"Phát {n} bình bột tại xã Bàu Sen" for n in range(41, 47))
    found = looked_at("Tập huấn chữa cháy rừng cho tổ xung kích xã Bàu Sen", *many, *ALIKE)
    assert found.isdisjoint(many)


def test_a_result_that_names_the_same_stretch_is_looked_at_whatever_its_words() -> None:
    there = "Xếp rọ đá tại Km2+150"
    assert there in looked_at("Tập huấn chữa cháy rừng cho tổ xung kích ở Km2+150", there, *ALIKE)


def test_a_result_much_farther_off_than_the_closest_is_not_looked_at() -> None:
    near, far = (
        "Đã tập huấn chữa cháy rừng thông cho tổ xung kích",
        "Cưa xẻ gỗ, phơi sấy, bốc xếp, chở ra bến, ghi sổ thu tiền cọc, nhờ đội xung kích canh bãi",
    )
    others = ("Sơn lại cổng chào", "Hàn nắp cống", "Mở lớp đan lưới", "Dựng rạp xiếc")
    assert looked_at("Tập huấn chữa cháy rừng thông cho tổ xung kích", near, far, *others) == {near}
    assert looked_at("Canh bãi gỗ", far, *others) == {far}
