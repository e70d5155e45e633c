"""Chốt kỳ: what is left of a month in one list, one key for each decision, then the list frozen."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

from textual import on
from textual.app import ComposeResult
from textual.message import Message
from textual.widgets import Static

from tracker.domain.closing import Closing
from tracker.domain.closing_list import Choice, ClosingList, LeftTask, choices_of
from tracker.domain.frozen_list import short_hash
from tracker.domain.period import Period
from tracker.domain.task import Evidence, State
from tracker.tui import commands
from tracker.tui.closing_rows import closed_words, head_words, rows_of
from tracker.tui.dialogs.closing import ask_to_close, carry_form, drop_form, extend_form, leave_form, prove_form
from tracker.tui.dialogs.telling import TextDialog
from tracker.tui.screens.office import Wanted
from tracker.tui.screens.periods import PeriodScreen, around, planned_periods
from tracker.tui.sources import ListSource
from tracker.tui.widgets.details import Section
from tracker.tui.widgets.dialog import Field, Form
from tracker.tui.widgets.grid import Column, Grid
from tracker.tui.widgets.keybar import KeyBar

if TYPE_CHECKING:
    from tracker.services import Services

_NOTHING = "Không còn việc nào phải quyết định. Nhấn Enter để chốt kỳ."
_NO_PLAN = "Chưa có kế hoạch nào để chốt. Nhấn F7 để nhập báo cáo có phần kế hoạch."
_COLUMNS = (
    Column(key="sign", title=" ", width=1),
    Column(key="text", title="Việc còn lại"),
    Column(key="unit", title="Đơn vị", width=12, min_terminal=70),
    Column(key="standing", title="So với hạn", width=16),
    Column(key="why", title="Để nguyên vì", width=26, min_terminal=110),
)


class ClosingScreen(PeriodScreen):
    """Goes through what is left. What is decided leaves the list; what is left as it is stays, with its reason."""

    BINDINGS = commands.CLOSING

    @dataclass
    class LeftRead(Message):
        """The periods with a plan; what is left of the one to show, or the closing of it, where it is closed."""

        periods: Sequence[Period]
        period: Period | None
        left: ClosingList | None
        closing: Closing | None
        short: Mapping[str, str] = field(default_factory=dict)

    @dataclass
    class Closed(Message):
        """The period has been closed."""

        closing: Closing

    def __init__(self, services: Services, wanted: Wanted) -> None:
        super().__init__(services, wanted)
        self._left: ClosingList | None = None
        self._frozen: Closing | None = None
        self._most = 0  # as many were left when the screen was opened for this period
        self._asked: Period | None = None  # a period that was asked for here

    def compose(self) -> ComposeResult:
        """Head line, what is left, footer."""
        yield Static("Chốt kỳ · đang xem còn lại những việc gì…", id="head", markup=False)
        yield Grid(_COLUMNS, empty=_NO_PLAN, id="left")
        yield KeyBar(first="closing.")

    def on_mount(self) -> None:
        """Keys go to the list."""
        self.grid.focus()

    @property
    def grid(self) -> Grid:
        """The list."""
        return self.query_one("#left", Grid)

    def reload(self) -> None:
        """Read what is left of the period that the board shows; where that has not begun, of the last that has ended.

        After an import the board shows the plan of the next month, and it is this month that is to be closed.
        """
        self.read(self._read_left)

    def _read_left(self) -> LeftRead:
        services, today = self.services, self.services.context.today()
        periods = planned_periods(services)
        ended = [period for period in periods if period.last_day <= today]
        usual = ended[-1] if ended else around(periods, today)
        board = self.wanted.board if self.wanted.board in periods else None
        period = board if board and (board == self._asked or board.first_day <= today) else usual
        if period is None:
            return self.LeftRead(periods, None, None, None)
        if period in services.tasks.closed():
            return self.LeftRead(periods, period, None, services.closings.closing(period))
        short = {unit.name: unit.short for unit in services.units.all()}
        return self.LeftRead(periods, period, services.closings.left_over(period), None, short)

    @on(LeftRead)
    def _take_left(self, event: LeftRead) -> None:
        is_new = event.period != self.shown
        if is_new:
            self._most = 0
        self.periods, self.shown = event.periods, event.period
        self._left, self._frozen = event.left, event.closing
        undecided = len(event.left.undecided) if event.left else 0
        self._most = max(self._most, undecided)
        self.query_one("#head", Static).update(head_words(event.period, event.left, event.closing, self._most))
        self.grid.empty = closed_words(event.closing) if event.closing else _NOTHING if event.period else _NO_PLAN
        self.grid.show(ListSource(rows_of(event.left, event.short) if event.left else []))
        if is_new and event.left and event.left.undecided:
            self.grid.move_to(event.left.undecided[0].key)

    # -- decisions ----------------------------------------------------------------------------------------------------

    def action_carry(self) -> None:
        """Carry over into the next plan."""
        self._decide(Choice.CARRY, carry_form, lambda ids, said: self._carried(ids, said["reason"]))

    def action_accept(self) -> None:
        """Say that it is done, as the confirmed results have it; no question, since one key takes it back."""
        keys = self._choosable(Choice.ACCEPT)
        if keys:
            self.grid.clear_marks()
            self.write(lambda: f"{self._accepted(keys)}. Ctrl+Z để hoàn tác.")

    def action_extend(self) -> None:
        """Give another deadline."""
        reader = self.services.tasks.deadline_reader(self.shown.last_day if self.shown else None)

        def extend(ids: Sequence[int], said: dict[str, str]) -> str:
            until = reader.read(said["due"])
            self.services.following.extend(ids, until, said["reason"])
            return f"Đã gia hạn {len(ids)} nhiệm vụ đến {until:%d/%m/%Y}"

        self._decide(Choice.EXTEND, partial(extend_form, reader=reader), extend)

    def action_drop(self) -> None:
        """Take out of the plan."""
        self._decide(Choice.DROP, drop_form, lambda ids, said: self._dropped(ids, said["reason"]))

    def action_prove(self) -> None:
        """Say that it is done, with the document that proves it."""
        self._decide(Choice.PROVE, prove_form, self._proven)

    def action_attest(self) -> None:
        """Say of steady work that it was done."""
        self._decide(Choice.ATTEST, carry_form, lambda ids, said: self._attested(ids, said["reason"]))

    def action_leave(self) -> None:
        """Leave as it is."""
        of_results = all(key < 0 for key in self._chosen(Choice.LEAVE))
        self._decide(Choice.LEAVE, partial(leave_form, of_results=of_results), self._kept)

    def _decide(
        self,
        choice: Choice,
        form: Callable[[str], Form],
        carry_out: Callable[[Sequence[int], dict[str, str]], str],
    ) -> None:
        """Ask for what the decision needs, then carry it out on the chosen rows that allow it."""
        keys = self._choosable(choice)
        if not keys:
            return
        what = f"{len(keys)} dòng đã chọn" if len(keys) > 1 else self._text(keys[0])

        def done(said: dict[str, str] | None) -> None:
            if said is not None:
                self.grid.clear_marks()
                self.write(lambda: f"{carry_out(keys, said)}. Ctrl+Z để hoàn tác.")

        self.app.push_screen(form(f"{choice.label.capitalize()}: {what}"), done)

    def _choosable(self, choice: Choice) -> list[int]:
        """The chosen keys; where there are none, say why."""
        keys = self._chosen(choice)
        if not keys:
            no = f"“{choice.label.capitalize()}” không dùng được cho dòng này."
            self.toast(closed_words(self._frozen) if self._frozen else no)
        return keys

    def _chosen(self, choice: Choice) -> list[int]:
        """The keys of the marked rows, else of the one under the cursor, as far as this can be decided of them."""
        cursor = self.grid.cursor_key
        wanted = self.grid.marked or ({cursor} if cursor is not None else set())
        items = self._left.items if self._left else ()
        return [key for item in items if (key := item.key) in wanted and choice in choices_of(item)]

    def _text(self, key: int) -> str:
        item = next(item for item in (self._left.items if self._left else ()) if item.key == key)
        return item.row.task.text if isinstance(item, LeftTask) else item.result.text

    def _accepted(self, ids: Sequence[int]) -> str:
        accepted = self.services.linking.accept_all_proposed(ids)
        return f"Đã ghi hoàn thành {len(accepted)} nhiệm vụ"

    def _carried(self, ids: Sequence[int], reason: str) -> str:
        self.services.planning.carry_over(ids, reason=reason)
        return f"Đã chuyển {len(ids)} nhiệm vụ sang kỳ sau"

    def _dropped(self, ids: Sequence[int], reason: str) -> str:
        self.services.tasks.set_state(ids, State.WITHDRAWN, reason=reason)
        return f"Đã rút {len(ids)} nhiệm vụ"

    def _proven(self, ids: Sequence[int], said: dict[str, str]) -> str:
        self.services.tasks.tick(ids, evidence=Evidence(number=said["number"], note=said["note"]))
        return f"Đã ghi hoàn thành {len(ids)} nhiệm vụ, minh chứng {said['number']}"

    def _attested(self, ids: Sequence[int], note: str) -> str:
        self.services.routines.attest(ids, note)
        return f"Đã ghi {len(ids)} việc thường xuyên đã thực hiện trong kỳ"

    def _kept(self, keys: Sequence[int], said: dict[str, str]) -> str:
        tasks, results = [key for key in keys if key > 0], [-key for key in keys if key < 0]
        if tasks:
            self.services.closings.leave(tasks, reason=said["reason"])
        if results:
            self.services.closings.leave_results(results, reason=said["reason"])
        return f"Đã để nguyên {len(keys)} việc"

    # -- closing ------------------------------------------------------------------------------------------------------

    def action_next(self) -> None:
        """Go to the next thing that is undecided; where there is none, close."""
        left = self._left
        if left is None:
            self.toast(self.grid.empty)
            return
        waiting = [item.key for item in left.undecided]
        if not waiting:
            self.action_close_period()
            return
        order = [item.key for item in left.items]
        key = self.grid.cursor_key
        here = order.index(key) if key in order else -1
        self.grid.move_to(next((one for one in waiting if order.index(one) > here), waiting[0]))

    def action_close_period(self) -> None:
        """Show the totals, and close where that is meant."""
        left = self._left
        if left is None:
            self.toast("Kỳ này đã chốt." if self._frozen else "Chưa xem xong còn lại những việc gì. Chờ một chút.")
            return

        def done(said: dict[str, str] | None) -> None:
            if said is not None:
                self.write(partial(self._close, left.period, said["note"]))

        self.app.push_screen(ask_to_close(left), done)

    def _close(self, period: Period, note: str) -> str:
        self.post_message(self.Closed(self.services.closings.close(period, note=note)))
        return f"Đã chốt kỳ {period.label}."

    @on(Closed)
    def _say_closed(self, event: Closed) -> None:
        closing = event.closing
        lines = [
            f"Số liệu ngày {closing.as_of:%d/%m/%Y}, mã kiểm chứng {short_hash(closing.sha256)}.",
            "In danh sách đã chốt: nhấn F8 ở màn hình này,",
            f"hoặc gõ: tracker list --closed {closing.period.code} -o danh-sach-{closing.period.code}.docx",
            "Nhiệm vụ của kỳ vẫn làm tiếp được; danh sách đã chốt không đổi nữa.",
        ]
        self.reload()
        self.app.push_screen(
            TextDialog(f"Đã chốt kỳ {closing.period.label}", [Section(title="Danh sách", lines=lines)])
        )

    def action_reopen(self) -> None:
        """Open a closed period again."""
        closing = self._frozen
        if closing is None:
            self.toast("Kỳ này chưa chốt nên không có gì để mở lại.")
            return

        def done(said: dict[str, str] | None) -> None:
            if said is not None:
                period, reason = closing.period, said["reason"]
                self.write(lambda: _reopened(self.services.closings.reopen(period, reason=reason)))

        fields = [Field(key="reason", label="Lý do mở lại")]
        note = "Danh sách đã chốt vẫn được giữ và vẫn in lại được."
        self.app.push_screen(Form(f"Mở lại kỳ {closing.period.label}", fields, note=note, accept="Mở lại"), done)

    def action_export(self) -> None:
        """Write the list: the frozen one, where the period is closed."""
        if self._frozen is None:
            super().action_export()
            return
        from tracker.tui.dialogs.export import export_closed  # noqa: PLC0415

        export_closed(self, self._frozen.period)

    @on(Grid.Selected)
    def _go_on(self) -> None:
        self.action_next()

    def go_to(self, period: Period | None) -> None:
        """Show another period, here and on the board."""
        self.wanted.board = self._asked = period
        self.reload()


def _reopened(closing: Closing) -> str:
    return f"Đã mở lại kỳ {closing.period.label}; bản đã chốt vẫn được giữ."
