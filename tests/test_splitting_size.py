"""Plans longer than any clerk writes: read whole, in time that grows with their length and no faster."""

from tests.papers import plan


def test_a_plan_may_have_more_than_ninety_nine_items() -> None:
    found = plan(*(f"{n}. Kiểm tra việc chấp hành Quyết định số {n}/QĐ-UBND tại xã {n}." for n in range(1, 151)))
    assert [task.citations for task in found.tasks] == [(f"{n}/QĐ-UBND",) for n in range(1, 151)]


def test_one_paragraph_may_hold_hundreds_of_tasks() -> None:
    item = "Tổ chức kiểm tra theo Quyết định số 12/QĐ-UBND ngày 3/4/2024, phối hợp với Văn phòng trước ngày 15/6"
    found = plan("- " + "; ".join([item] * 800) + ".")
    assert len(found.tasks) == 800


def test_hundreds_of_lines_may_be_numbered_without_a_sign() -> None:
    found = plan(*(f"{n % 90 + 1} Kiểm tra xã {n}." for n in range(400)))
    assert len(found.tasks) == 400
