"""The public holidays of Vietnam, year by year, with their Vietnamese names: what an office starts from.

The law is Bộ luật Lao động 2019, Điều 111 khoản 3 (a holiday that meets the weekend is made good) and Điều 112 (which
days there are: Tết five days, Quốc khánh two). The day of 24/11 is Nghị quyết 80-NQ/TW, from 2026. Working days are
swapped by a notice of each year. All of it comes from the package `holidays`; what that lacks is added here:

- Friday 2/1/2026 off, worked on Saturday 10/1/2026: văn bản 12729/VPCP-KGVX of 25/12/2025;
- the Saturdays that are worked for a swapped day, which the package does not name.

What a notice says that is younger than the package, the office enters itself, and its word wins.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from functools import cache

from tracker.domain.holiday_table import YEARS

_KNOWN = range(1976, 2101)
_SWAPS = ((date(2026, 1, 2), date(2026, 1, 10)),)
_MADE_GOOD = " (nghỉ bù)"
_NAMES = {
    "29 Tết": "Tết Nguyên Đán (trước giao thừa)",
    "Giao thừa Tết Nguyên Đán": "Tết Nguyên Đán (giao thừa)",
    "Tết Nguyên Đán": "Tết Nguyên Đán (mùng 1)",
    "Mùng hai Tết Nguyên Đán": "Tết Nguyên Đán (mùng 2)",
    "Mùng ba Tết Nguyên Đán": "Tết Nguyên Đán (mùng 3)",
    "Mùng bốn Tết Nguyên Đán": "Tết Nguyên Đán (mùng 4)",
    "Mùng năm Tết Nguyên Đán": "Tết Nguyên Đán (mùng 5)",
    "Mùng sáu Tết Nguyên Đán": "Tết Nguyên Đán (mùng 6)",
    "Ngày Giỗ Tổ Hùng Vương": "Giỗ Tổ Hùng Vương",
    "Ngày Chiến thắng": "Ngày Chiến thắng 30/4",
    "Ngày Quốc tế Lao động": "Quốc tế Lao động 1/5",
    "Quốc khánh": "Quốc khánh 2/9",
    "Ngày Văn hóa Việt Nam": "Ngày Văn hóa Việt Nam 24/11",
}
"""The package's names as lists say them: the same words for a feast, its day behind it."""


@dataclass(frozen=True, kw_only=True)
class HolidayYear:
    """One year: the names of its days off, weekends included where a feast lies there, and of its worked Saturdays."""

    off: Mapping[date, str]
    worked: Mapping[date, str]


@cache
def public_holidays(year: int) -> HolidayYear:
    """The year as it is expected. Common years are written down; of any other the package has to be woken (1 s)."""
    written = YEARS.get(year)
    return read_year(year, written) if written else from_package(year)


def from_package(year: int) -> HolidayYear:
    """The same from the package, which knows the moon up to 2100; other years have no holidays."""
    if year not in _KNOWN:
        return HolidayYear(off={}, worked={})
    from holidays.countries.vietnam import VN  # noqa: PLC0415  takes a second, and most years are written down

    # A swap of December may stand in the next year's notice, so the neighbours are asked too.
    found: Mapping[date, str] = VN(years=range(year - 1, year + 2), language="vi")  # type: ignore[no-untyped-call]
    swaps = [(off, worked) for off, worked in _SWAPS if year in (off.year, worked.year)]
    for day, name in found.items():
        if name.startswith("Ngày nghỉ (thay cho ngày "):
            swaps.append((day, _in_brackets(name)))
    off = {day: _our_name(name) for day, name in found.items() if day not in dict(swaps)}
    off |= {day: f"nghỉ hoán đổi, làm bù {worked:%d/%m}" for day, worked in swaps}
    worked = {worked: f"làm bù cho ngày {day:%d/%m}" for day, worked in swaps}
    return HolidayYear(off=_of_year(off, year), worked=_of_year(worked, year))


def read_year(year: int, written: str) -> HolidayYear:
    """A line of the table: "01/01 Tết Dương lịch; …", a "+" before a Saturday that is worked."""
    off: dict[date, str] = {}
    worked: dict[date, str] = {}
    for entry in written.split("; "):
        typed, _, name = entry.lstrip("+").partition(" ")
        day, month = map(int, typed.split("/"))
        (worked if entry.startswith("+") else off)[date(year, month, day)] = name
    return HolidayYear(off=off, worked=worked)


def written_year(found: HolidayYear) -> str:
    """The line that `read_year` reads."""
    entries = [(day, f"{day:%d/%m} {name}") for day, name in found.off.items()]
    entries += [(day, f"+{day:%d/%m} {name}") for day, name in found.worked.items()]
    return "; ".join(words for _, words in sorted(entries))


def _in_brackets(name: str) -> date:
    """The day in "Ngày nghỉ (thay cho ngày 22/08/2026)"."""
    day, month, year = name.removesuffix(")").rpartition(" ")[2].split("/")
    return date(int(year), int(month), int(day))


def _our_name(name: str) -> str:
    """Two feasts may meet on one day: "A; B"."""
    return " và ".join(_our_single_name(one) for one in name.split("; "))


def _our_single_name(name: str) -> str:
    feast = name.removesuffix(_MADE_GOOD)
    return _NAMES.get(feast, feast) + name[len(feast) :]


def _of_year(days: Mapping[date, str], year: int) -> Mapping[date, str]:
    return {day: days[day] for day in sorted(days) if day.year == year}
