"""The office's working days: what the year looks like, and what the office enters by the notices that it gets."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date, timedelta
from typing import TYPE_CHECKING

from tracker.domain.calendar import WEEKDAYS, Origin, WorkCalendar
from tracker.domain.calendar_day import CalendarDay, CalendarYear
from tracker.domain.change import Action
from tracker.domain.period import Period
from tracker.domain.report_window import ReportWindow, next_report, report_window
from tracker.domain.vietnamese import one_line
from tracker.domain.year_calendar import YearCalendar, year_calendar
from tracker.errors import BadUsage, NotFound, RuleBroken
from tracker.services.context import Context, begin_act

if TYPE_CHECKING:  # the types alone: a start that opens no store does not wake SQLAlchemy
    from db import Store

_COMING = 3  # reports that are told ahead
_LONGEST = 60  # days off in one go: more is a slip of the year
_SWAPPED = "nghỉ hoán đổi"


@dataclass(frozen=True, kw_only=True)
class Calendar:
    """The use cases of the calendar. Each change is one transaction and one undoable batch of the change log."""

    context: Context

    def current(self) -> WorkCalendar:
        """The calendar as it is kept now."""
        with self.context.database.begin(write=False) as store:
            return self.context.calendar_in(store)

    def year(self, year: int | None = None) -> YearCalendar:
        """A year, this one where none is named; with the reports that are to be sent next."""
        calendar, coming = self.current(), [self.next_report()]
        while len(coming) < _COMING:
            coming.append(report_window(coming[-1].period.next, self.context.report_rule, calendar))
        return year_calendar(calendar, year or self.context.today().year, tuple(coming))

    def report_window(self, period: Period) -> ReportWindow:
        """Which days the report on the period counts, and by when it is sent."""
        return report_window(period, self.context.report_rule, self.current())

    def next_report(self) -> ReportWindow:
        """The monthly report that is to be sent next."""
        return next_report(self.context.today(), self.context.report_rule, self.current())

    def close(self, first: date, last: date, *, name: str = "", notice: str = "") -> tuple[CalendarDay, ...]:
        """Enter days off from the first to the last one; Saturdays and Sundays among them need no entry.

        BadUsage where they run backwards or too long; RuleBroken where config.toml says otherwise or all are weekends.
        """
        count = (last - first).days + 1
        if not 0 < count <= _LONGEST:
            raise BadUsage(
                f"Từ {first:%d/%m/%Y} đến {last:%d/%m/%Y} không phải một đợt nghỉ (nhiều nhất {_LONGEST} ngày). "
                "Ghi ngày đầu trước, ngày cuối sau."
            )
        with self.context.database.begin() as store:
            calendar = self.context.calendar_in(store)
            days = [first + timedelta(days=n) for n in range(count)]
            wanted = [
                day for day in days if calendar.status(day).origin is not Origin.WEEK or calendar.is_working_day(day)
            ]
            if not wanted:
                raise RuleBroken(f"Những ngày này đã nghỉ: {calendar.reason(first)}. Không cần ghi.")
            return self._enter(store, [_entry(day, name, notice, is_working=False) for day in wanted])

    def open(self, day: date, *, name: str = "", notice: str = "") -> CalendarDay:
        """Enter a day off that is worked; RuleBroken where it is worked anyway."""
        with self.context.database.begin() as store:
            self._check(self.context.calendar_in(store), day, is_working=False)
            return self._enter(store, [_entry(day, name, notice, is_working=True)])[0]

    def swap(self, off: date, worked: date, *, notice: str = "") -> tuple[CalendarDay, ...]:
        """Enter a working day as off, and a day off on which it is made good. One undo takes both back."""
        with self.context.database.begin() as store:
            calendar = self.context.calendar_in(store)
            self._check(calendar, off, is_working=True)
            self._check(calendar, worked, is_working=False)
            made_good = f"làm bù cho ngày {off:%d/%m}"
            return self._enter(
                store,
                [
                    _entry(off, f"{_SWAPPED}, làm bù {worked:%d/%m}", notice, is_working=False),
                    _entry(worked, made_good, notice, is_working=True),
                ],
            )

    def remove(self, day: date) -> CalendarDay:
        """Forget what the office entered of a day: holidays and weekends hold again. NotFound where that is nothing."""
        with self.context.database.begin() as store:
            self._check_settings(day)
            entry = store.calendar_days.find(day)
            if entry is None:
                status = self.context.calendar_in(store).status(day)
                known = f" ({status.words}, {status.origin.label})" if status.words else ""
                raise NotFound(
                    f"Cơ quan chưa ghi gì về ngày {day:%d/%m/%Y}{known}. Muốn đổi: tracker calendar off hoặc work."
                )
            store.calendar_days.delete(entry)
            begin_act(self.context, store, Action.CALENDAR).record([(entry, None)])
            self.context.calendar_in(store)
            return entry

    def confirm(self, year: int, notice: str) -> CalendarYear:
        """Say by which notice the days off of a year are known; a second notice takes the place of the first."""
        if not one_line(notice):
            raise BadUsage(f"Ghi số thông báo, ví dụ: tracker calendar confirm {year} --notice 6150/TB-BNV")
        if year in self.context.configured.notices:
            raise RuleBroken(f"Thông báo của năm {year} ghi trong config.toml (mục [calendar] notices). Sửa ở tệp đó.")
        with self.context.database.begin() as store:
            before = store.calendar_years.find(year)
            act = begin_act(self.context, store, Action.CALENDAR)
            after = CalendarYear(
                id=before.id if before else 0,
                year=year,
                notice=one_line(notice),
                decided_by=self.context.actor,
                decided_at=self.context.now(),
                version=before.version if before else 1,
            )
            if before and before.notice == after.notice:
                return before
            saved = store.calendar_years.put(after)
            act.record([(before, saved)])
            self.context.calendar_in(store)
            return saved

    def _enter(self, store: Store, entries: Sequence[CalendarDay]) -> tuple[CalendarDay, ...]:
        """Keep the entries, each in the place of what was entered for its day before."""
        act, pairs = begin_act(self.context, store, Action.CALENDAR), []
        for entry in entries:
            self._check_settings(entry.day)
            before = store.calendar_days.find(entry.day)
            after = replace(entry, id=before.id, version=before.version) if before else entry
            if after != before:
                pairs.append((before, store.calendar_days.put(after)))
        act.record(pairs)
        self.context.calendar_in(store)
        return tuple(entries)

    def _check(self, calendar: WorkCalendar, day: date, *, is_working: bool) -> None:
        if calendar.is_working_day(day) is is_working:
            return
        now = "đã là ngày làm việc" if not is_working else f"đã nghỉ ({calendar.reason(day)})"
        raise RuleBroken(
            f"Ngày {day:%d/%m/%Y} ({WEEKDAYS[day.weekday()]}) {now}. "
            f"Kiểm tra lại ngày; xem lịch: tracker calendar {day.year}"
        )

    def _check_settings(self, day: date) -> None:
        calendar = self.context.configured
        if day in calendar.days_off or day in calendar.working_days:
            raise RuleBroken(f"Ngày {day:%d/%m/%Y} ghi trong config.toml (mục [calendar]). Sửa ở tệp đó.")


def _entry(day: date, name: str, notice: str, *, is_working: bool) -> CalendarDay:
    return CalendarDay(id=0, day=day, is_working=is_working, name=one_line(name), notice=one_line(notice))
