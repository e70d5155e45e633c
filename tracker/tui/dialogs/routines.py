"""Routine work on the screen: what there is, and what can be done with each."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date
from enum import Enum, auto
from functools import partial
from typing import TYPE_CHECKING

from tracker.domain.occurrences import checked
from tracker.domain.period import Period
from tracker.domain.routine import Frequency, Routine, Shift
from tracker.domain.routine_words import EVERY, SHIFTS, preset, rule_words
from tracker.domain.unit import Unit
from tracker.domain.vietnamese import one_line
from tracker.errors import BadUsage
from tracker.tui import planning_changes as changes
from tracker.tui.dialogs.choose import Choice, Choose
from tracker.tui.dialogs.planning import check_text, check_unit
from tracker.tui.dialogs.task_form import read_kind
from tracker.tui.widgets.dialog import Field, Form

if TYPE_CHECKING:
    from tracker.tui.screens.working import WorkingScreen


@dataclass(frozen=True, kw_only=True)
class RoutinesShown:
    """All that the dialog shows; `missing` counts what is not made yet for `period`."""

    routines: Sequence[Routine]
    units: Sequence[Unit]
    period: Period
    missing: int
    today: date


class _Deed(Enum):
    CHANGE = auto()
    END = auto()
    REMOVE = auto()


class RoutineForm(Form):
    """Returns the fields as typed, for `routine_of`."""

    CSS = """
    RoutineForm TextField { height: 1; border: none; padding: 0 1; background: $panel; }
    RoutineForm > VerticalScroll { padding: 0 2; }
    """

    def __init__(self, routine: Routine, units: Sequence[Unit]) -> None:
        self._routine = routine
        every = next(word for word, frequency in EVERY.items() if frequency is routine.frequency)
        shift = next(word for word, one in SHIFTS.items() if one is routine.shift)
        fields = [
            Field(key="text", label="Nội dung", value=routine.text, check=check_text),
            Field(key="unit", label="Đơn vị chủ trì", value=routine.unit or "", check=partial(check_unit, units)),
            Field(key="every", label=f"Bao lâu một lần ({', '.join(EVERY)})", value=every, check=_every),
            Field(
                key="day",
                label="Ngày (31: cuối tháng; tuần: thứ Hai là 1; để trống: không hạn)",
                value=str(routine.day or ""),
                check=_number,
            ),
            Field(key="month", label="Tháng thứ mấy trong chu kỳ", value=str(routine.month), check=self._check_rule),
            Field(key="shift", label=f"Trúng ngày nghỉ ({', '.join(SHIFTS)})", value=shift, check=_shift),
            Field(key="kind", label="Loại (định kỳ, thường xuyên)", value=routine.kind.label, check=read_kind),
        ]
        super().__init__("Sửa việc định kỳ" if routine.id else "Thêm việc định kỳ", fields)

    def routine_of(self, answer: dict[str, str]) -> Routine:
        """The routine with what was typed."""
        return replace(
            self._routine,
            text=one_line(answer["text"]),
            unit=answer["unit"] or None,
            frequency=_every(answer["every"]),
            day=_number(answer["day"]),
            month=_number(answer["month"]) or 1,
            shift=_shift(answer["shift"]),
            kind=read_kind(answer["kind"]),
        )

    def _check_rule(self, typed: str) -> None:
        """Whether month, day and cycle make sense together."""
        frequency, day = _every(self.typed("every")), _number(self.typed("day"))
        text = self._routine.text or "–"
        checked(replace(self._routine, text=text, frequency=frequency, day=day, month=_number(typed) or 1))


def show_routines(screen: WorkingScreen[None], shown: RoutinesShown) -> None:
    """Offer to enter routine work, to make the tasks of the period, and each routine by itself."""
    count = f"{shown.missing} việc chưa tạo" if shown.missing else "đã tạo đủ"
    new = Routine(id=0, text="", unit=None, starts=shown.today.replace(day=1), day=25)
    choices: list[Choice[Routine | None]] = [
        Choice(value=new, label="+ Thêm việc định kỳ"),
        Choice(value=None, label=f"→ Tạo nhiệm vụ {shown.period.short_label}", note=count),
        *(
            Choice[Routine | None](value=one, label=one.text, note=f"{rule_words(one)}; {one.unit or '–'}")
            for one in shown.routines
        ),
    ]

    def done(choice: Choice[Routine | None] | None) -> None:
        if choice is None:
            return
        if choice.value is None:
            screen.write(partial(changes.generate, screen.services, shown.period))
        elif choice.value.id:
            _choose_deed(screen, choice.value, shown.units)
        else:
            _ask_for_rule(screen, choice.value, shown.units)

    screen.app.push_screen(Choose("Việc định kỳ", choices, is_wide=True), done)


def _choose_deed(screen: WorkingScreen[None], routine: Routine, units: Sequence[Unit]) -> None:
    choices = [
        Choice(value=_Deed.CHANGE, label="Sửa", note="nhiệm vụ đã tạo vẫn như cũ"),
        Choice(value=_Deed.END, label="Cho kết thúc hôm nay", note="nhiệm vụ đã tạo vẫn còn"),
        Choice(value=_Deed.REMOVE, label="Xóa", note="khi chưa tạo nhiệm vụ nào"),
    ]

    def done(choice: Choice[_Deed] | None) -> None:
        if choice is None:
            return
        match choice.value:
            case _Deed.CHANGE:
                _ask_for_rule(screen, routine, units)
            case _Deed.END:
                screen.write(partial(changes.end_routine, screen.services, routine))
            case _Deed.REMOVE:
                screen.write(partial(changes.remove_routine, screen.services, routine))

    screen.app.push_screen(Choose(routine.text, choices), done)


def _ask_for_rule(screen: WorkingScreen[None], routine: Routine, units: Sequence[Unit]) -> None:
    form = RoutineForm(routine, units)

    def done(answer: dict[str, str] | None) -> None:
        if answer:
            screen.write(partial(changes.keep_routine, screen.services, form.routine_of(answer)))

    screen.app.push_screen(form, done)


def _every(typed: str) -> Frequency:
    return preset(typed, EVERY)


def _shift(typed: str) -> Shift:
    return preset(typed, SHIFTS)


def _number(typed: str) -> int | None:
    if not typed:
        return None
    if not (typed.isascii() and typed.isdigit()):
        raise BadUsage("Ghi một số, ví dụ 25.")
    return int(typed)
