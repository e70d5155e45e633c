"""Which month, quarter, year or holiday a work is about."""

from __future__ import annotations

import pytest

from tracker.domain.vietnamese import tone_key
from tracker.matching.lexicon import held_by
from tracker.matching.periods import PERIOD, months_of_quarter, periods
from tracker.matching.tokens import tokens


def about(text: str) -> dict[str, set[str]]:
    """Which periods a text is about."""
    read = tokens(text)
    return periods(read, held_by(read).periods)


@pytest.mark.parametrize(
    ("text", "period"),
    [
        ("Rút số liệu cân xe 20 ngày đầu tháng 5", "tháng 5"),
        ("Rút số liệu cân xe 10 ngày cuối tháng 4/2030", "tháng 4"),
        ("Báo cáo số đò qua bến đợt nghỉ lễ 30/4", tone_key("nghỉ lễ")),
        ("Báo cáo số đò qua bến kỳ nghỉ Tết", tone_key("nghỉ Tết")),
    ],
)
def test_days_of_a_month_and_holidays_are_what_data_are_of(text: str, period: str) -> None:
    assert about(text)[PERIOD] == {period}


@pytest.mark.parametrize(
    "text",
    [
        "Cân xe trong 20 ngày đầu tháng 5",
        "Đã cân xe, 20 ngày đầu tháng 5 phạt 3 xe",
        "Trực bến trong đợt nghỉ lễ 30/4",
        "Đợt nghỉ lễ 30/4 có 300 chuyến đò",
        "Cho thợ nghỉ lễ",
    ],
)
def test_when_a_work_is_done_is_no_period_of_its_own(text: str) -> None:
    assert PERIOD not in about(text)


@pytest.mark.parametrize(
    ("wanted", "told", "months"),
    [
        ({"quý 3"}, {"tháng 7", "tháng 8"}, 2),
        ({"quý 3"}, {"tháng 7", "tháng 10"}, 0),
        ({"quý 3", "tháng 7"}, {"tháng 7"}, 0),
        ({"tháng 7"}, {"quý 3"}, 0),
    ],
)
def test_months_of_a_quarter_are_a_part_of_it(wanted: set[str], told: set[str], months: int) -> None:
    assert months_of_quarter(wanted, told) == months
