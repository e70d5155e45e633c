"""Correcting a reading before it is kept: what the keys of the preview do to its draft, and undoing it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Generic

from textual import on
from textual.message import Message

from tracker.domain.correcting import divided, merged
from tracker.domain.dates import parse_day
from tracker.domain.period import Period
from tracker.domain.unit import Unit
from tracker.domain.vietnamese import one_line
from tracker.errors import BadUsage, TrackerError
from tracker.tui.dialogs.choose import Choice
from tracker.tui.dialogs.deadline import DeadlineForm
from tracker.tui.dialogs.divide import place_chooser
from tracker.tui.dialogs.units import unit_chooser
from tracker.tui.draft import Draft
from tracker.tui.screens.working import Answer, WorkingScreen
from tracker.tui.widgets.dialog import Field, Form

if TYPE_CHECKING:
    from tracker.services import Services
    from tracker.services.importing import Preview


class MendingScreen(WorkingScreen[Answer], Generic[Answer]):
    """A draft, the drafts before it, and the corrections that lead from one to the next."""

    @dataclass
    class UnitsRead(Message):
        """The units that the office has."""

        units: Sequence[Unit]

    def __init__(self, services: Services, preview: Preview) -> None:
        super().__init__(services)
        self.draft = Draft(preview=preview)
        self._earlier: list[Draft] = []

    @property
    def is_changed(self) -> bool:
        """Whether anything has been corrected."""
        return bool(self._earlier)

    @property
    def marked(self) -> frozenset[int]:
        """The places of the marked tasks."""
        raise NotImplementedError

    @property
    def chosen(self) -> tuple[int, ...]:
        """The places of the tasks that a correction is meant for; none where it is not shown."""
        raise NotImplementedError

    @property
    def chosen_passages(self) -> tuple[int, ...]:
        """The passages that shall become tasks."""
        raise NotImplementedError

    def show_draft(self, *, keep_marks: bool = True, task: int | None = None) -> None:
        """Show the draft as it is now, with the cursor on `task`. Marks are taken away where rows may be others."""
        raise NotImplementedError

    def correct(self, draft: Draft, *, task: int | None = None) -> None:
        """Go on with another draft, with the cursor on `task`; the draft before can be had back."""
        keep_marks = len(draft.split.tasks) == len(self.draft.split.tasks)
        self._earlier.append(self.draft)
        self.draft = draft
        self.show_draft(keep_marks=keep_marks, task=task)

    def action_undo(self) -> None:
        """Take back the latest correction."""
        if not self._earlier:
            self.toast("Chưa sửa gì trong bản xem trước này.")
            return
        self.draft = self._earlier.pop()
        self.show_draft(keep_marks=False)

    def action_drop(self) -> None:
        """Leave tasks out, or take them in again."""
        if places := self.chosen:
            self.correct(self.draft.toggled(places))

    def action_edit(self) -> None:
        """Change the text of the first chosen task."""
        if not (places := self.chosen[:1]):
            return

        def done(answer: dict[str, str] | None) -> None:
            if answer:
                self.correct(self.draft.mended(places, lambda item: replace(item, text=one_line(answer["text"]))))

        text = self.draft.split.tasks[places[0]].text
        field = Field(key="text", label="Nội dung", value=text, lines=6, check=_check_text)
        self.app.push_screen(Form(f"Sửa nhiệm vụ {places[0] + 1}", [field], accept="Sửa"), done)

    def action_divide(self) -> None:
        """Make two tasks of the first chosen one, at a place that is asked for."""
        if not (places := self.chosen[:1]):
            return
        place = places[0]
        chooser = place_chooser(f"Tách nhiệm vụ {place + 1} ở dấu ┃", self.draft.split.tasks[place].text)
        if chooser is None:
            self.toast("Không có dấu ; . : hay dấu phẩy nào để tách. Nhấn e để sửa câu chữ trước.")
            return

        def done(choice: Choice[int] | None) -> None:
            if choice:
                self.correct(self.draft.corrected(divided(self.draft.split, place, choice.value)))

        self.app.push_screen(chooser, done)

    def action_merge(self) -> None:
        """Make one task of the marked ones, which must be neighbours."""
        if not (places := self.chosen):
            return
        try:
            self.correct(self.draft.corrected(merged(self.draft.split, places)), task=places[0])
        except TrackerError as error:
            self.toast(str(error))

    def action_add(self) -> None:
        """Make tasks of the chosen passages."""
        tasks = len(self.draft.split.tasks)
        draft = self.draft.taken_in(self.chosen_passages)
        if added := len(draft.split.tasks) - tasks:
            self.correct(draft)
            self.toast(f"Đã thêm {added} đoạn vào nhiệm vụ. Ctrl+Z để lấy lại.")
        else:
            self.toast("Ở đây không có đoạn nào để thêm. Nhấn [ hoặc ] tới thẻ Còn lại hay Toàn văn.")

    def action_unit(self) -> None:
        """Ask for the unit of the chosen tasks."""
        if self.chosen:
            self.read(lambda: self.UnitsRead(self.services.units.all()), group="units")

    @on(UnitsRead)
    def _choose_unit(self, event: UnitsRead) -> None:
        places = self.chosen
        known = {unit.name for unit in event.units}
        named = dict.fromkeys(item.lead for item in self.draft.split.tasks if item.lead and item.lead not in known)
        units = [*event.units, *(Unit(id=0, name=name) for name in named)]

        def done(choice: Choice[str | None] | None) -> None:
            if choice:
                self.correct(self.draft.mended(places, lambda item: replace(item, lead=choice.value)))

        self.app.push_screen(unit_chooser(f"Đơn vị của {len(places)} nhiệm vụ", units), done)

    def action_suggested(self) -> None:
        """Give the suggested units: to the marked tasks, else to all that nobody leads."""
        places = [place for place in self.draft.advised if place in self.marked or not self.marked]
        if places:
            self.correct(replace(self.draft, preview=self.draft.preview.with_advice(places)))
            self.toast(f"Đã nhận đơn vị gợi ý cho {len(places)} nhiệm vụ. Ctrl+Z để lấy lại.")
        else:
            self.toast("Không có đơn vị nào được gợi ý ở đây. Nhấn u để ghi đơn vị.")

    def action_deadline(self) -> None:
        """Ask for the deadline of the chosen tasks."""
        if not (places := self.chosen):
            return
        period = self.draft.split.head.plan_period
        near = period.first_day if period else self.services.context.today()

        def done(answer: dict[str, str] | None) -> None:
            if answer:
                due = parse_day(answer["due"], near) if answer["due"] else None
                self.correct(self.draft.mended(places, lambda item: replace(item, deadline=due, deadline_words="")))

        title = f"Thời hạn của {len(places)} nhiệm vụ"
        self.app.push_screen(DeadlineForm(title, near=near, period=period, reason=False), done)

    def action_period(self) -> None:
        """Ask for the periods of the report."""
        self.ask_periods(lambda: None)

    def ask_periods(self, then: Callable[[], None]) -> None:
        """Ask for the periods of the report, and go on."""
        head = self.draft.split.head
        fields = [
            Field(key=key, label=label, value=period.code if period else "", placeholder="2022-11", check=_check_period)
            for key, label, period in (
                ("plan", "Kỳ của kế hoạch (2022-11, 2022-Q4, 2022-H1 hoặc 2022)", head.plan_period),
                ("results", "Kỳ của phần kết quả", head.result_period),
            )
        ]

        def done(answer: dict[str, str] | None) -> None:
            if answer:
                plan, results = (Period.parse(answer[key]) if answer[key] else None for key in ("plan", "results"))
                preview = self.draft.preview.with_periods(plan=plan, results=results)
                self.correct(replace(self.draft, preview=preview))
                then()

        self.app.push_screen(Form("Kỳ của báo cáo", fields, accept="Ghi"), done)


def _check_text(typed: str) -> None:
    if not one_line(typed):
        raise BadUsage("Nội dung để trống. Muốn bỏ nhiệm vụ thì nhấn Esc rồi d.")


def _check_period(typed: str) -> None:
    if typed:
        Period.parse(typed)
