"""Correcting a reading before it is kept: what the keys of the preview do to its draft."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from datetime import date
from typing import Generic

from textual import on
from textual.message import Message

from tracker.domain.correcting import divided, merged
from tracker.domain.period import Period
from tracker.domain.split import Kind
from tracker.domain.unit import Unit
from tracker.errors import TrackerError
from tracker.tui.dialogs.choose import Choice, Choose
from tracker.tui.dialogs.deadline import DeadlineForm
from tracker.tui.dialogs.divide import place_chooser
from tracker.tui.dialogs.task_form import AT, TaskForm, read_units
from tracker.tui.dialogs.units import unit_chooser
from tracker.tui.draft import Draft
from tracker.tui.preview_rows import advice_words
from tracker.tui.screens.drafting import DraftingScreen
from tracker.tui.screens.working import Answer
from tracker.tui.widgets.dialog import Field, Form


class MendingScreen(DraftingScreen[Answer], Generic[Answer]):
    """The corrections that lead from one draft to the next."""

    @dataclass
    class UnitsRead(Message):
        """The units that the office has."""

        units: Sequence[Unit]

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

    def action_drop(self) -> None:
        """Leave tasks out, or take them in again."""
        if places := self.chosen:
            self.correct(self.draft.toggled(places))

    def action_edit(self) -> None:
        """Change whatever the first chosen task says, or divide it where the cursor stands in its text."""
        if not (places := self.chosen[:1]):
            return
        place = places[0]
        form = TaskForm(
            self.draft.number(place), self.draft.split.tasks[place], self.services.tasks.deadline_reader(self._near)
        )

        def done(answer: dict[str, str] | None) -> None:
            if answer is None:
                return
            draft = self.draft.mended(places, lambda item: form.mended(item, answer))
            if AT in answer:
                self._divide(draft, place, int(answer[AT]))
            elif draft != self.draft:
                self.correct(draft)

        self.app.push_screen(form, done)

    def _divide(self, draft: Draft, place: int, at: int) -> None:
        try:
            self.correct(draft.corrected(divided(draft.split, place, at)), task=place)
        except TrackerError as error:
            self.toast(str(error))

    @property
    def _near(self) -> date:
        """What a date typed without its year is near to."""
        period = self.draft.split.head.plan_period
        return period.first_day if period else self.services.context.today()

    def action_divide(self) -> None:
        """Make two tasks of the first chosen one, at a place that is asked for."""
        if not (places := self.chosen[:1]):
            return
        place = places[0]
        chooser = place_chooser(f"Tách nhiệm vụ {self.draft.number(place)} ở dấu ┃", self.draft.split.tasks[place].text)
        if chooser is None:
            self.toast("Không có dấu ; . : hay dấu phẩy nào để tách. Nhấn e để sửa câu chữ trước.")
            return

        def done(choice: Choice[int] | None) -> None:
            if choice:
                self._divide(self.draft, place, choice.value)

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
            said = advice_words(self.draft, places)
            self.correct(replace(self.draft, preview=self.draft.preview.with_advice(places)))
            self.toast(f"Đã nhận đơn vị gợi ý cho {len(places)} nhiệm vụ. Ctrl+Z để lấy lại.\n{said}")
        else:
            others = " Nhấn Esc bỏ chọn rồi g để nhận mọi gợi ý." if self.draft.advised else ""
            self.toast(f"Không có đơn vị nào được gợi ý ở đây. Nhấn u để ghi đơn vị.{others}")

    def action_support(self) -> None:
        """Ask which units support the chosen tasks."""
        if not (places := self.chosen):
            return

        def done(answer: dict[str, str] | None) -> None:
            if answer is not None:
                units = read_units(answer["support"])
                self.correct(self.draft.mended(places, lambda item: replace(item, support=units)))

        now = "; ".join(self.draft.split.tasks[places[0]].support)
        field = Field(key="support", label="Cách nhau bằng dấu ; để trống là không có", value=now)
        self.app.push_screen(Form(f"Đơn vị phối hợp của {len(places)} nhiệm vụ", [field], accept="Ghi"), done)

    def action_kind(self) -> None:
        """Ask how the chosen tasks end."""
        if not (places := self.chosen):
            return

        def done(choice: Choice[Kind] | None) -> None:
            if choice:
                self.correct(self.draft.mended(places, lambda item: replace(item, kind=choice.value)))

        kinds = list(Kind)
        start = kinds.index(self.draft.split.tasks[places[0]].kind)
        choices = [Choice(value=kind, label=kind.label) for kind in kinds]
        self.app.push_screen(Choose(f"Loại của {len(places)} nhiệm vụ", choices, start=start), done)

    def action_deadline(self) -> None:
        """Ask for the deadline of the chosen tasks."""
        if not (places := self.chosen):
            return
        period, reader = self.draft.split.head.plan_period, self.services.tasks.deadline_reader(self._near)

        def done(answer: dict[str, str] | None) -> None:
            if answer:
                due = reader.read(answer["due"]) if answer["due"] else None
                self.correct(self.draft.mended(places, lambda item: replace(item, deadline=due, deadline_words="")))

        title = f"Thời hạn của {len(places)} nhiệm vụ"
        self.app.push_screen(DeadlineForm(title, reader, period=period, reason=False), done)

    def action_period(self) -> None:
        """Ask for the periods of the report."""
        self.ask_periods(lambda: None)

    def ask_periods(self, then: Callable[[], None]) -> None:
        """Ask for the periods of the report, and go on."""
        head = self.draft.split.head
        fields = [
            Field(
                key=key,
                label=label,
                value=period.code if period else "",
                placeholder="ví dụ 2022-11",
                check=_check_period,
            )
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


def _check_period(typed: str) -> None:
    if typed:
        Period.parse(typed)
