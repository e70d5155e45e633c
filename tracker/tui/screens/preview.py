"""Importing, second step: look at what has been found, mend it, and only then keep it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from functools import partial
from typing import TYPE_CHECKING

from textual import on
from textual.app import ComposeResult
from textual.message import Message
from textual.widgets import ContentSwitcher, Footer, Static, Tab, Tabs

from tracker.domain.period import Period
from tracker.domain.split import PlannedItem
from tracker.domain.unit import Unit
from tracker.domain.vietnamese import one_line
from tracker.errors import BadUsage, NotAReport
from tracker.tui import commands
from tracker.tui.days import parse_day
from tracker.tui.dialogs.choose import Choice
from tracker.tui.dialogs.deadline import DeadlineForm
from tracker.tui.dialogs.units import unit_chooser
from tracker.tui.preview_rows import TABS, head_words, row_sections, tab_rows, warning_words
from tracker.tui.screens.working import WorkingScreen
from tracker.tui.sources import ListSource
from tracker.tui.widgets.details import Details
from tracker.tui.widgets.dialog import Ask, Field, Form
from tracker.tui.widgets.grid import Grid

if TYPE_CHECKING:
    from tracker.services import Services
    from tracker.services.importing import Kept, Preview


class PreviewScreen(WorkingScreen["Kept | None"]):
    """Returns what has been kept, or None where the user leaves: then nothing is stored."""

    CSS_PATH = "preview.tcss"
    BINDINGS = commands.PREVIEW

    @dataclass
    class KeptNow(Message):
        """The report is stored."""

        kept: Kept

    @dataclass
    class UnitsRead(Message):
        """The units that the office has."""

        units: Sequence[Unit]

    def __init__(self, services: Services, preview: Preview) -> None:
        super().__init__(services)
        self._preview = preview
        self._dropped: set[int] = set()
        self._is_changed = False
        self._results_only = False
        self._other_office = False

    def compose(self) -> ComposeResult:
        """Head, warnings, a list for each part, the full text of the row, footer."""
        yield Static(f"Xem trước: {self._preview.name}", id="head", markup=False)
        yield Static(id="about", markup=False)
        yield Static(warning_words(self._preview), id="warnings", markup=False)
        yield Tabs(*(Tab(title, id=name) for name, (title, _, _) in TABS.items()))
        with ContentSwitcher(initial="list-tasks"):
            for name, (_, columns, empty) in TABS.items():
                yield Grid(columns, empty=empty, id=f"list-{name}")
        yield Details(id="detail")
        yield Footer(show_command_palette=False)

    def on_mount(self) -> None:
        """Fill every list; keys go to the tasks."""
        self.query_one(Tabs).can_focus = False
        self.query_one("#warnings").display = bool(warning_words(self._preview))
        for name in TABS:
            self._fill(name)
        self._show_head()
        self._grid.focus()

    @property
    def _tab(self) -> str:
        return self.query_one(Tabs).active or "tasks"

    @property
    def _grid(self) -> Grid:
        return self.query_one(f"#list-{self._tab}", Grid)

    @property
    def _chosen(self) -> tuple[int, ...]:
        """The places of the marked tasks, else of the one under the cursor; none on other tabs."""
        if self._tab != "tasks":
            self.toast("Lệnh này dùng cho thẻ Nhiệm vụ. Nhấn [ hoặc ] để đổi thẻ.")
            return ()
        key = self._grid.cursor_key
        return tuple(sorted(self._grid.marked)) or (() if key is None else (key,))

    def _fill(self, tab: str) -> None:
        rows = tab_rows(tab, self._preview.split, self._dropped)
        self.query_one(f"#list-{tab}", Grid).show(ListSource(rows))

    def _show_head(self) -> None:
        self.query_one("#about", Static).update(head_words(self._preview, len(self._dropped)))

    # -- looking ------------------------------------------------------------------------------------------------------

    @on(Tabs.TabActivated)
    def _show_tab(self) -> None:
        self.query_one(ContentSwitcher).current = f"list-{self._tab}"
        self._grid.focus()
        self._show_text(self._grid.cursor_key)

    @on(Grid.Highlighted)
    def _follow_cursor(self, event: Grid.Highlighted) -> None:
        if event.grid is self._grid:
            self._show_text(event.key)

    def _show_text(self, place: int | None) -> None:
        sections = row_sections(self._tab, self._preview.split, place) if place is not None else []
        self.query_one(Details).show(sections)

    def action_previous_tab(self) -> None:
        """Go to the list on the left."""
        self.query_one(Tabs).action_previous_tab()

    def action_next_tab(self) -> None:
        """Go to the list on the right."""
        self.query_one(Tabs).action_next_tab()

    # -- mending ------------------------------------------------------------------------------------------------------

    def _mend(self, places: Sequence[int], mended: Callable[[PlannedItem], PlannedItem]) -> None:
        """Change the tasks at these places."""
        tasks = [mended(item) if n in places else item for n, item in enumerate(self._preview.split.tasks)]
        self._preview = self._preview.with_tasks(tasks)
        self._changed()

    def _changed(self) -> None:
        self._is_changed = True
        self._fill("tasks")
        self._show_head()

    def action_drop(self) -> None:
        """Leave tasks out, or take them in again."""
        if places := self._chosen:
            self._dropped ^= set(places)
            self._changed()

    def action_edit(self) -> None:
        """Change the text of the task under the cursor."""
        if not (places := self._chosen[:1]):
            return

        def done(answer: dict[str, str] | None) -> None:
            if answer:
                self._mend(places, lambda item: replace(item, text=one_line(answer["text"])))

        text = self._preview.split.tasks[places[0]].text
        field = Field(key="text", label="Nội dung", value=text, lines=6, check=_check_text)
        self.app.push_screen(Form(f"Sửa nhiệm vụ {places[0] + 1}", [field], accept="Sửa"), done)

    def action_unit(self) -> None:
        """Ask for the unit of the chosen tasks."""
        if self._chosen:
            self.read(lambda: self.UnitsRead(self.services.units.all()), group="units")

    @on(UnitsRead)
    def _choose_unit(self, event: UnitsRead) -> None:
        places = self._chosen
        known = {unit.name for unit in event.units}
        named = dict.fromkeys(item.lead for item in self._preview.split.tasks if item.lead and item.lead not in known)
        units = [*event.units, *(Unit(id=0, name=name) for name in named)]

        def done(choice: Choice[str | None] | None) -> None:
            if choice:
                self._mend(places, lambda item: replace(item, lead=choice.value))

        self.app.push_screen(unit_chooser(f"Đơn vị của {len(places)} nhiệm vụ", units), done)

    def action_deadline(self) -> None:
        """Ask for the deadline of the chosen tasks."""
        if not (places := self._chosen):
            return
        period = self._preview.split.head.plan_period
        year = (period.last_day if period else self.services.context.today()).year

        def done(answer: dict[str, str] | None) -> None:
            if answer:
                due = parse_day(answer["due"], year) if answer["due"] else None
                self._mend(places, lambda item: replace(item, deadline=due, deadline_words=""))

        title = f"Thời hạn của {len(places)} nhiệm vụ"
        self.app.push_screen(DeadlineForm(title, year=year, period=period, reason=False), done)

    def action_period(self) -> None:
        """Ask for the periods of the report."""
        self._ask_periods(lambda: None)

    def _ask_periods(self, then: Callable[[], None]) -> None:
        head = self._preview.split.head
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
                self._preview = self._preview.with_periods(plan=plan, results=results)
                self._changed()
                then()

        self.app.push_screen(Form("Kỳ của báo cáo", fields, accept="Ghi"), done)

    # -- keeping ------------------------------------------------------------------------------------------------------

    def action_keep(self) -> None:
        """Store the report with its tasks as shown, once everything that keeping needs is known."""
        tasks = [item for n, item in enumerate(self._preview.split.tasks) if n not in self._dropped]
        content = self._preview.split
        missing = (tasks and not content.head.plan_period) or (content.results and not content.head.result_period)
        if missing and self._preview.known is None:
            self._ask_periods(self.action_keep)
        elif content.results and not tasks and not self._results_only:
            question = "Không có nhiệm vụ nào để theo dõi. Chỉ lưu phần kết quả?"
            detail = "Kết quả vẫn dùng được để đối chiếu với kế hoạch đã nhập trước."
            self._ask_and_keep(question, detail, results_only=True)
        else:
            self._start_keeping(self._preview.with_tasks(tasks))

    def _start_keeping(self, preview: Preview) -> None:
        keep = partial(
            self.services.importing.keep, preview, results_only=self._results_only, other_office=self._other_office
        )
        self.run_worker(
            lambda: self.post_message(self.KeptNow(keep())), thread=True, group="writing", exit_on_error=False
        )

    @on(KeptNow)
    def _leave_kept(self, event: KeptNow) -> None:
        if self.is_active:
            self.dismiss(event.kept)

    def complain(self, error: BaseException) -> None:
        """A report that another office issued may be wanted all the same."""
        content = self._preview.split
        if isinstance(error, NotAReport) and (content.tasks or content.results) and not self._other_office:
            question = f"Báo cáo này của {content.head.issuer}, không phải của cơ quan mình. Vẫn lưu?"
            self._ask_and_keep(question, "Nhiệm vụ của hai cơ quan sẽ nằm chung một bảng.", other_office=True)
        else:
            super().complain(error)

    def _ask_and_keep(
        self, question: str, detail: str, *, results_only: bool = False, other_office: bool = False
    ) -> None:
        def done(is_wanted: bool | None) -> None:
            if is_wanted:
                self._results_only |= results_only
                self._other_office |= other_office
                self.action_keep()

        self.app.push_screen(Ask(question, detail=detail, yes="Lưu", no="Quay lại"), done)

    def action_leave(self) -> None:
        """Take the marks away; then leave without keeping, and ask first where something has been mended."""
        if self._grid.marked:
            self._grid.clear_marks()
            return
        if not self._is_changed:
            self.dismiss(None)
            return

        def done(is_wanted: bool | None) -> None:
            if is_wanted:
                self.dismiss(None)

        question = Ask("Rời đi mà không lưu?", detail="Những chỗ đã sửa sẽ mất.", yes="Rời đi", no="Ở lại")
        self.app.push_screen(question, done)


def _check_text(typed: str) -> None:
    if not one_line(typed):
        raise BadUsage("Nội dung để trống. Muốn bỏ nhiệm vụ thì nhấn Esc rồi d.")


def _check_period(typed: str) -> None:
    if typed:
        Period.parse(typed)
