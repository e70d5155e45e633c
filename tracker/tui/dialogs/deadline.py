"""Ask for a deadline; the weekday of what is typed stands beside it."""

from __future__ import annotations

from datetime import date

from textual import on
from textual.widgets import Label

from tracker.domain.dates import parse_day
from tracker.domain.period import Period
from tracker.errors import TrackerError
from tracker.tui.days import long_day
from tracker.tui.widgets.dialog import Field, Form
from tracker.tui.widgets.fields import TextField


class DeadlineForm(Form):
    """Returns `due` as typed ("" for the end of the period), and `reason` where that is asked for."""

    def __init__(
        self, title: str, *, near: date, period: Period | None = None, value: str = "", reason: bool = True
    ) -> None:
        """A date typed without its year is read as seen from `near`; an empty one is the end of `period`.

        `reason` asks why, for a deadline that others know already.
        """
        self._near = near
        self._period = period
        fields = [
            Field(
                key="due", label="Thời hạn (15/11 hoặc 15/11/2022; để trống là cuối kỳ)", value=value, check=self._read
            ),
            *([Field(key="reason", label="Lý do (không bắt buộc)")] if reason else []),
        ]
        super().__init__(title, fields, accept="Đặt hạn")

    def on_mount(self) -> None:
        """Say the weekday from the start."""
        super().on_mount()
        self.mount(Label("", id="weekday", markup=False), after="#due")
        self._say_weekday()

    def _read(self, typed: str) -> object:
        return parse_day(typed, self._near) if typed else None

    @on(TextField.Changed, "#due")
    def _say_weekday(self) -> None:
        typed = self.query_one("#due", TextField).value.strip()
        try:
            words = long_day(parse_day(typed, self._near)) if typed else self._end_words()
        except TrackerError:
            words = "…"  # still being typed; the error is said when it is sent
        for label in self.query("#weekday").results(Label):
            label.update(f"→ {words}")

    def _end_words(self) -> str:
        return f"{long_day(self._period.last_day)} (cuối kỳ)" if self._period else "cuối kỳ của từng nhiệm vụ"
