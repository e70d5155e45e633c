"""Which days a periodic report counts, and when it has to be sent: "số liệu từ 15/10 đến 14/11, gửi chậm nhất 18/11".

A plan covers the calendar month; the report on it often closes its figures earlier. What is done after the cut-off
completes its task all the same and is told in the next report.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date, timedelta
from typing import TYPE_CHECKING

from tracker.domain.period import Period, PeriodKind
from tracker.errors import BadUsage

if TYPE_CHECKING:
    from tracker.domain.calendar import WorkCalendar

CALENDAR = "calendar"
_RULE = re.compile(r"(?P<first>\d{1,2})-(?P<last>\d{1,2})")
_LAST_CUT_OFF = 28  # the last day that every month has


@dataclass(frozen=True, kw_only=True)
class ReportRule:
    """How the office reports: figures up to the `cut_off` day of a month (None: its last day), sent within days.

    `send_within` counts working days after the cut-off.
    """

    cut_off: int | None = None
    send_within: int = 2

    @classmethod
    def parse(cls, window: str, send_within: int = 2) -> ReportRule:
        """Read "calendar", or the first and last day such as "15-14" or "26-25"; BadUsage otherwise."""
        if window.strip() == CALENDAR:
            return cls(send_within=send_within)
        match = _RULE.fullmatch(window.strip())
        first, last = (int(match["first"]), int(match["last"])) if match else (0, 0)
        if not 1 <= last <= _LAST_CUT_OFF or first != last + 1:
            raise BadUsage(
                f"Không hiểu kỳ số liệu “{window}”. Ghi “calendar” (tháng dương lịch), hoặc ngày đầu và ngày chốt liền "
                "nhau như “15-14” (từ ngày 15 tháng trước đến ngày 14), “26-25”."
            )
        return cls(cut_off=last, send_within=send_within)

    def last_day(self, period: Period) -> date:
        """The last day that the report on the period counts. Weeks end with their Sunday whatever the rule."""
        last = period.last_day
        return last if self.cut_off is None or period.kind is PeriodKind.WEEK else last.replace(day=self.cut_off)

    def month_of(self, day: date) -> Period:
        """The month whose report tells what was done on this day."""
        month = Period.month(day.year, day.month)
        return month if day <= self.last_day(month) else month.next


@dataclass(frozen=True, kw_only=True)
class ReportWindow:
    """The days of one report: it counts what was done from `first_day` to `cut_off` and is sent by `send_by`."""

    period: Period
    first_day: date
    cut_off: date
    send_by: date

    def __contains__(self, day: date) -> bool:
        return self.first_day <= day <= self.cut_off

    @property
    def is_of_calendar(self) -> bool:
        """Whether it counts the very days of its period, so that nothing needs to be said of it."""
        return (self.first_day, self.cut_off) == (self.period.first_day, self.period.last_day)

    @property
    def words(self) -> str:
        """What is to be done when: "Báo cáo tháng 11/2026: chốt số liệu 14/11, gửi chậm nhất 17/11"."""
        send_by = f"{self.send_by:%d/%m}" + ("" if self.send_by.year == self.cut_off.year else f"/{self.send_by.year}")
        return f"Báo cáo {self.period.short_label}: chốt số liệu {self.cut_off:%d/%m}, gửi chậm nhất {send_by}"

    @property
    def span_words(self) -> str:
        """For the head of a list: "số liệu từ 15/10/2026 đến 14/11/2026"; "" where it is the period itself."""
        return "" if self.is_of_calendar else f"số liệu từ {self.first_day:%d/%m/%Y} đến {self.cut_off:%d/%m/%Y}"


def report_window(period: Period, rule: ReportRule, calendar: WorkCalendar) -> ReportWindow:
    """The days of the report on the period. Quarters, halves and years end on the cut-off of their last month."""
    cut_off = rule.last_day(period)
    return ReportWindow(
        period=period,
        first_day=rule.last_day(period.previous) + timedelta(days=1),
        cut_off=cut_off,
        send_by=calendar.working_day_after(cut_off, rule.send_within),
    )


def next_report(today: date, rule: ReportRule, calendar: WorkCalendar) -> ReportWindow:
    """The days of the monthly report that is to be sent next; the one that is sent today counts."""
    window = report_window(Period.month(today.year, today.month).previous, rule, calendar)
    while window.send_by < today:
        window = report_window(window.period.next, rule, calendar)
    return window
