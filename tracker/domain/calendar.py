"""Working days: which days the office works, why it does not, and until which day a deadline counts."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from enum import StrEnum

from tracker.domain.calendar_day import CalendarDay, CalendarYear
from tracker.domain.day_off import DayOff
from tracker.domain.public_holidays import HolidayYear, public_holidays

WEEKDAYS = ("thứ Hai", "thứ Ba", "thứ Tư", "thứ Năm", "thứ Sáu", "thứ Bảy", "Chủ nhật")
_DECEMBER = 12
_SATURDAY = 5  # date.weekday()
_ONE_DAY = timedelta(days=1)
_NO_HOLIDAYS = HolidayYear(off={}, worked={})


class Origin(StrEnum):
    """Where it is known from that a day is off or worked."""

    WEEK = "week"
    HOLIDAY = "holiday"
    OFFICE = "office"
    SETTINGS = "settings"

    @property
    def label(self) -> str:
        """The Vietnamese words on lists."""
        return {
            "week": "cuối tuần",
            "holiday": "lễ cả nước",
            "office": "cơ quan đã ghi",
            "settings": "config.toml",
        }[self.value]


@dataclass(frozen=True, kw_only=True)
class DayStatus:
    """Whether the office works on a day, by whose word, and why not."""

    is_working: bool
    origin: Origin
    name: str = ""
    notice: str = ""

    @property
    def words(self) -> str:
        """Name and notice: "nghỉ hoán đổi theo TB 6150/TB-BNV", "Tết Nguyên Đán (mùng 2)"; "" where none is known."""
        paper = f"TB {self.notice}" if self.notice[:1].isdigit() else self.notice
        return " theo ".join(filter(None, (self.name, paper)))


@dataclass(frozen=True, kw_only=True)
class WorkCalendar:
    """Monday to Friday, less the public holidays, as far as the office says nothing else.

    What config.toml says (`days_off`, `working_days`) goes before what the office has entered (`entries`), and that
    before the holidays, which are those of the state where `has_holidays`. `notices` are the yearly notices by which a
    year is confirmed. `day_off` says which day of a deadline counts.
    """

    days_off: frozenset[date] = field(default_factory=frozenset)
    working_days: frozenset[date] = field(default_factory=frozenset)
    entries: Mapping[date, CalendarDay] = field(default_factory=dict)
    notices: Mapping[int, str] = field(default_factory=dict)
    has_holidays: bool = False
    day_off: DayOff = DayOff.AS_WRITTEN

    def with_office(self, days: Iterable[CalendarDay], years: Iterable[CalendarYear]) -> WorkCalendar:
        """The same with what the office has entered; what config.toml says of a year still stands."""
        return replace(
            self,
            entries={entry.day: entry for entry in days},
            notices={**{one.year: one.notice for one in years}, **self.notices},
        )

    def status(self, day: date) -> DayStatus:
        """All that is known of the day."""
        year = public_holidays(day.year) if self.has_holidays else _NO_HOLIDAYS
        if day in self.working_days or day in self.days_off:
            is_working = day in self.working_days
            known = (year.worked if is_working else year.off).get(day)
            name = known or ("làm bù" if is_working else "nghỉ theo lịch của cơ quan")
            notice = self.notices.get(day.year, "")
            return DayStatus(is_working=is_working, origin=Origin.SETTINGS, name=name, notice=notice)
        if entry := self.entries.get(day):
            name = entry.name or ("làm việc" if entry.is_working else "nghỉ theo lịch của cơ quan")
            return DayStatus(is_working=entry.is_working, origin=Origin.OFFICE, name=name, notice=entry.notice)
        if day in year.off or day in year.worked:
            name = year.off.get(day) or year.worked[day]
            return DayStatus(is_working=day in year.worked, origin=Origin.HOLIDAY, name=name)
        is_working = day.weekday() < _SATURDAY
        return DayStatus(is_working=is_working, origin=Origin.WEEK, name="" if is_working else WEEKDAYS[day.weekday()])

    def is_working_day(self, day: date) -> bool:
        """What `status` says of it, without the words: lists ask for many days."""
        if day in self.working_days or day in self.days_off:
            return day in self.working_days
        if entry := self.entries.get(day):
            return entry.is_working
        if self.has_holidays:
            year = public_holidays(day.year)
            if day in year.off or day in year.worked:
                return day in year.worked
        return day.weekday() < _SATURDAY

    def reason(self, day: date) -> str:
        """Why the day is off: "thứ Bảy", "Tết Nguyên Đán (mùng 2)"; "" where the office works."""
        status = self.status(day)
        return "" if status.is_working else status.words

    def working_days_until(self, today: date, day: date) -> int:
        """How many working days lie after today up to and including the given day; 0 where it is not ahead."""
        return sum(self.is_working_day(today + timedelta(n)) for n in range(1, max((day - today).days, 0) + 1))

    def working_day_after(self, day: date, count: int) -> date:
        """The working day so many working days after the given one, before it if below 0; 0 is the day itself."""
        for _ in range(count):
            day = self.next_working_day(day + _ONE_DAY)
        for _ in range(-count):
            day = self.last_working_day(day - _ONE_DAY)
        return day

    def next_working_day(self, day: date) -> date:
        """The day itself where the office works on it, else the first day after it on which it does."""
        while not self.is_working_day(day):
            day += _ONE_DAY
        return day

    def last_working_day(self, day: date) -> date:
        """The day itself where the office works on it, else the last day before it on which it did."""
        while not self.is_working_day(day):
            day -= _ONE_DAY
        return day

    def days_off_in_a_row(self, first: date, last: date) -> tuple[tuple[date, date], ...]:
        """The stretches of days off that begin between two days: the first day of each, and the first day of work."""
        found, day = [], self.next_day_off(first)
        while day <= last:
            back = self.next_working_day(day)
            found.append((day, back))
            day = self.next_day_off(back)
        return tuple(found)

    def next_day_off(self, day: date) -> date:
        """The day itself where the office is closed on it, else the first day after it on which it is."""
        while self.is_working_day(day):
            day += _ONE_DAY
        return day

    @property
    def counts_next(self) -> bool:
        """Whether a deadline on a day off counts until the next working day."""
        return self.day_off is DayOff.NEXT_WORKING_DAY

    def counted(self, deadline: date) -> date:
        """The day until which the deadline counts: as written, or the next working day, as the setting says."""
        return self.next_working_day(deadline) if self.counts_next else deadline

    def overdue_before(self, today: date) -> date:
        """The first deadline, as written, that is not missed yet: every earlier one is, and no other.

        With the next working day counted, a deadline is missed once a working day from its day on has gone by.
        """
        return self.last_working_day(today - _ONE_DAY) + _ONE_DAY if self.counts_next else today

    def is_confirmed(self, year: int) -> bool:
        """Whether somebody has named the notice by which the year's days off are known."""
        return year in self.notices

    def unconfirmed_year(self, today: date) -> int | None:
        """This year, or in December the next one, where nobody has confirmed it; None where nothing is missing."""
        years = (today.year, today.year + 1) if today.month == _DECEMBER else (today.year,)
        return next((year for year in years if not self.is_confirmed(year)), None)

    def warning(self, year: int) -> str:
        """What to say where deadlines of a year are counted by days that nobody has confirmed; "" where one has."""
        if self.is_confirmed(year):
            return ""
        return f"Năm {year} chưa có thông báo nghỉ lễ: ngày làm việc đang tính theo lịch dự kiến."
