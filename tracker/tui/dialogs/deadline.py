"""Ask for a day; what the typed words mean stands below them, with the working days until then."""

from __future__ import annotations

from collections.abc import Sequence

from textual import on
from textual.widgets import Label

from tracker.domain.dates import DEADLINE_EXAMPLES
from tracker.domain.day_words import DeadlineReader
from tracker.domain.period import Period
from tracker.errors import TrackerError
from tracker.tui.widgets.dialog import Field, Form
from tracker.tui.widgets.fields import TextField

DAY_HINT = f"Ghi như {DEADLINE_EXAMPLES}."


class DayForm(Form):
    """A form whose field `due` is a day. What an empty field means is said by `empty`."""

    def __init__(
        self,
        title: str,
        reader: DeadlineReader,
        fields: Sequence[Field],
        *,
        empty: str = "…",
        note: str = "",
        accept: str = "Lưu",
    ) -> None:
        self._reader = reader
        self._empty = empty
        super().__init__(title, fields, note=note, accept=accept)

    def on_mount(self) -> None:
        """Say from the start what stands there."""
        super().on_mount()
        self.mount(Label("", id="meaning", markup=False), after="#due")
        self._say_meaning()

    @on(TextField.Changed, "#due")
    def _say_meaning(self) -> None:
        typed = self.query_one("#due", TextField).value.strip()
        try:
            words = self._reader.meaning(self._reader.read(typed)) if typed else self._empty
        except TrackerError:
            words = "…"  # still being typed; the error is said when it is sent
        for label in self.query("#meaning").results(Label):
            label.update(f"→ {words}")


class DeadlineForm(DayForm):
    """Returns `due` as typed ("" for the end of the period), and `reason` where that is asked for."""

    def __init__(
        self,
        title: str,
        reader: DeadlineReader,
        *,
        period: Period | None = None,
        value: str = "",
        reason: bool = True,
    ) -> None:
        """`reader` reads what is typed; an empty field is the end of `period`.

        `reason` asks why, for a deadline that others know already.
        """
        end = f"cuối kỳ: {reader.meaning(period.last_day)}" if period else "cuối kỳ của từng nhiệm vụ"
        label = "Thời hạn (để trống là cuối kỳ)"
        fields = [
            Field(key="due", label=label, value=value, check=lambda typed: reader.read(typed) if typed else None),
            *([Field(key="reason", label="Lý do (không bắt buộc)")] if reason else []),
        ]
        super().__init__(title, reader, fields, empty=end, note=DAY_HINT, accept="Đặt hạn")
