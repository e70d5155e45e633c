"""What the clerk enters on the calendar: days off, worked days, swaps, and the notice that confirms a year."""

from __future__ import annotations

from datetime import date
from functools import partial
from typing import TYPE_CHECKING

from tracker.domain.dates import parse_day
from tracker.domain.day_words import long_day
from tracker.tui.changes import UNDO_HINT
from tracker.tui.screens.narrowing import UnitScreen
from tracker.tui.widgets.dialog import Ask, Field, Form

if TYPE_CHECKING:
    from tracker.services import Services

_NAME = Field(key="name", label="Tên hay lý do (ví dụ: nghỉ bão số 3)")
_NOTICE = Field(key="notice", label="Số thông báo (ví dụ: 6150/TB-BNV)")


class DayMarkingScreen(UnitScreen):
    """A screen that stands on a day. Each deed is one step, and one undo takes it back."""

    _day: date

    def action_mark_day(self) -> None:
        """Enter the day as off where the office works, else as worked."""
        if self.services.context.calendar.is_working_day(self._day):
            self._ask_off()
        else:
            self._ask_worked()

    def _ask_off(self) -> None:
        day, name = self._day, long_day(self._day)
        read = partial(parse_day, today=day)
        fields = [
            _NAME,
            _NOTICE,
            Field(
                key="worked",
                label="Làm bù vào ngày nghỉ nào (để trống: không)",
                check=lambda typed: typed and read(typed),
            ),
        ]

        def done(answer: dict[str, str] | None) -> None:
            if answer is None:
                return
            if answer["worked"]:
                self.write(partial(_swap, self.services, day, read(answer["worked"]), answer))
            else:
                self.write(partial(_close, self.services, day, answer))

        self.app.push_screen(Form(f"Ghi ngày nghỉ: {name}", fields, accept="Ghi ngày nghỉ"), done)

    def _ask_worked(self) -> None:
        day, why = self._day, self.services.context.calendar.reason(self._day)

        def done(answer: dict[str, str] | None) -> None:
            if answer is not None:
                self.write(partial(_open, self.services, day, answer))

        form = Form(
            f"Ghi làm việc: {long_day(day)}", [_NAME, _NOTICE], note=f"Đang nghỉ: {why}.", accept="Ghi làm việc"
        )
        self.app.push_screen(form, done)

    def action_forget_day(self) -> None:
        """Forget what the office entered of the day, after a question."""
        day = self._day

        def done(is_wanted: bool | None) -> None:
            if is_wanted:
                self.write(partial(_forget, self.services, day))

        detail = "Ngày này trở lại theo lịch lễ, Tết và cuối tuần."
        self.app.push_screen(Ask(f"Bỏ điều đã ghi về {long_day(day)}?", detail=detail, yes="Bỏ", no="Để nguyên"), done)

    def action_confirm_year(self) -> None:
        """Ask for the notice that confirms the year."""
        year = self._day.year
        known = self.services.context.calendar.notices.get(year, "")
        field = Field(key="notice", label=_NOTICE.label, value=known)
        note = "Xem lại ngày nghỉ, ngày làm bù trên lịch rồi ghi số thông báo."

        def done(answer: dict[str, str] | None) -> None:
            if answer is not None:
                self.write(partial(_confirm, self.services, year, answer["notice"]))

        self.app.push_screen(Form(f"Thông báo nghỉ lễ, Tết năm {year}", [field], note=note, accept="Xác nhận"), done)


def _close(services: Services, day: date, answer: dict[str, str]) -> str:
    services.calendar.close(day, day, name=answer["name"], notice=answer["notice"])
    return f"Đã ghi nghỉ ngày {day:%d/%m}. {UNDO_HINT}"


def _swap(services: Services, off: date, worked: date, answer: dict[str, str]) -> str:
    services.calendar.swap(off, worked, notice=answer["notice"])
    return f"Đã ghi nghỉ {off:%d/%m}, làm bù {worked:%d/%m}. {UNDO_HINT}"


def _open(services: Services, day: date, answer: dict[str, str]) -> str:
    services.calendar.open(day, name=answer["name"], notice=answer["notice"])
    return f"Đã ghi làm việc ngày {day:%d/%m}. {UNDO_HINT}"


def _forget(services: Services, day: date) -> str:
    services.calendar.remove(day)
    return f"Đã bỏ điều ghi về ngày {day:%d/%m}. {UNDO_HINT}"


def _confirm(services: Services, year: int, notice: str) -> str:
    kept = services.calendar.confirm(year, notice)
    return f"Năm {kept.year}: lịch nghỉ theo thông báo {kept.notice}. {UNDO_HINT}"
