"""Importing, second step: look at what has been found, mend it, and only then keep it."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from textual import on
from textual.app import ComposeResult
from textual.containers import Horizontal, VerticalScroll
from textual.message import Message
from textual.widgets import ContentSwitcher, Static, Tab, Tabs

from tracker.domain.checks import Check
from tracker.errors import NotAReport
from tracker.tui import commands
from tracker.tui.dialogs.choose import Choice, Choose
from tracker.tui.dialogs.comparison import ComparisonDialog
from tracker.tui.preview_rows import (
    TABS,
    TaskRows,
    head_words,
    marked_passages,
    row_passages,
    row_sections,
    tab_rows,
    warning_words,
)
from tracker.tui.screens.mending import MendingScreen
from tracker.tui.sources import ListSource
from tracker.tui.widgets.details import Details
from tracker.tui.widgets.dialog import Ask
from tracker.tui.widgets.grid import Grid, RowSource
from tracker.tui.widgets.keybar import KeyBar
from tracker.tui.widgets.passages import Passages

if TYPE_CHECKING:
    from tracker.services import Services
    from tracker.services.importing import Kept, Preview


class PreviewScreen(MendingScreen["Kept | None"]):
    """Returns what has been kept, or None where the user leaves: then nothing is stored.

    On a wide terminal the report's own text stands beside the lists and follows their cursor.
    """

    CSS_PATH = "preview.tcss"
    BINDINGS = commands.PREVIEW

    @dataclass
    class KeptNow(Message):
        """The report is stored."""

        kept: Kept

    @dataclass
    class Compared(Message):
        """The draft as it would be kept, compared with the version that is kept now."""

        finished: Preview

    def __init__(self, services: Services, preview: Preview) -> None:
        super().__init__(services, preview)
        self._results_only = False
        self._other_office = False
        self._new_version = False

    def compose(self) -> ComposeResult:
        """Head, warnings, a list for each part beside the report, the full text of the row, footer."""
        yield Static(f"Xem trước: {self.draft.preview.name}", id="head", markup=False)
        yield Static(id="about", markup=False)
        with VerticalScroll(id="warning-box"):
            yield Static(id="warnings", markup=False)
        yield Tabs(*(Tab(title, id=name) for name, (title, _, _) in TABS.items()))
        with Horizontal(id="body"):
            with ContentSwitcher(initial="list-tasks"):
                for name, (_, columns, empty) in TABS.items():
                    yield Grid(columns, empty=empty, id=f"list-{name}")
            yield Passages(id="report")
        yield Details(id="detail")
        yield KeyBar()

    def on_mount(self) -> None:
        """Fill every list; keys go to the tasks."""
        self.query_one(Tabs).can_focus = False
        self.query_one("#warning-box").can_focus = False
        self.show_draft()
        self._grid.focus()

    @property
    def _tab(self) -> str:
        return self.query_one(Tabs).active or "tasks"

    @property
    def _grid(self) -> Grid:
        return self.query_one(f"#list-{self._tab}", Grid)

    @property
    def _rows(self) -> tuple[int, ...]:
        """The marked rows of the list that is shown, else the one under the cursor."""
        key = self._grid.cursor_key
        return tuple(sorted(self._grid.marked)) or (() if key is None else (key,))

    @property
    def chosen(self) -> tuple[int, ...]:
        """The marked tasks, else the one under the cursor; none on other tabs."""
        if self._tab != "tasks":
            self.toast("Lệnh này dùng cho thẻ Nhiệm vụ. Nhấn [ hoặc ] để đổi thẻ.")
            return ()
        return self._rows

    @property
    def marked(self) -> frozenset[int]:
        """The marked tasks, whatever tab is shown."""
        return self.query_one("#list-tasks", Grid).marked

    @property
    def chosen_passages(self) -> tuple[int, ...]:
        """What the chosen rows of another tab stand on."""
        if self._tab == "tasks":
            return ()
        return tuple(place for row in self._rows for place in row_passages(self._tab, self.draft.split, row))

    def show_draft(self, *, keep_marks: bool = True, task: int | None = None) -> None:
        """Fill every list, the report and the head."""
        for name in TABS:
            shown = self.query_one(f"#list-{name}", Grid)
            if not keep_marks:
                shown.clear_marks()
            shown.show(self._source(name))
        if task is not None:
            self.query_one("#list-tasks", Grid).move_to(task)
        self.query_one(Passages).show(marked_passages(self.draft.split))
        self.query_one("#about", Static).update(head_words(self.draft))
        warnings = warning_words(self.draft.preview)
        self.query_one("#warnings", Static).update(warnings)
        self.query_one("#warning-box").display = bool(warnings)

    def _source(self, tab: str) -> RowSource:
        if tab == "tasks":
            return TaskRows(self.draft, self.services.units.all)
        return ListSource(tab_rows(tab, self.draft.split))

    # -- looking ------------------------------------------------------------------------------------------------------

    @on(Tabs.TabActivated)
    def _show_tab(self) -> None:
        self.query_one(ContentSwitcher).current = f"list-{self._tab}"
        self.set_class(self._tab == "passages", "-whole-report")
        self._grid.focus()
        self._show_text(self._grid.cursor_key)

    @on(Grid.Highlighted)
    def _follow_cursor(self, event: Grid.Highlighted) -> None:
        if event.grid is self._grid:
            self._show_text(event.key)

    def _show_text(self, place: int | None) -> None:
        self.query_one(Details).show(row_sections(self._tab, self.draft, place) if place is not None else [])
        self.query_one(Passages).follow(row_passages(self._tab, self.draft.split, place) if place is not None else ())

    def action_previous_tab(self) -> None:
        """Go to the list on the left."""
        self.query_one(Tabs).action_previous_tab()

    def action_next_tab(self) -> None:
        """Go to the list on the right."""
        self.query_one(Tabs).action_next_tab()

    def action_mark(self) -> None:
        """Mark the row or take its mark away, and go down."""
        self._grid.action_mark()

    def action_checks(self) -> None:
        """List what is to be looked at again, and go to the place of the one that is chosen."""
        checks = self.draft.preview.checks
        if not checks:
            self.toast("Không có chỗ nào cần xem lại.")
            return

        def done(choice: Choice[Check] | None) -> None:
            if choice:
                self._go_to(choice.value)

        choices = [Choice(value=check, label=check.words) for check in checks]
        self.app.push_screen(Choose(f"Cần xem lại {len(checks)} chỗ", choices, is_wide=True), done)

    def _go_to(self, check: Check) -> None:
        """Show the first row that a check speaks of."""
        for tab, places in (("tasks", check.tasks), ("results", check.results), ("indicators", check.indicators)):
            if places:
                self.query_one(Tabs).active = tab
                self.query_one(f"#list-{tab}", Grid).move_to(places[0])
                return
        self.toast("Điều này nói về cả báo cáo.")

    # -- keeping ------------------------------------------------------------------------------------------------------

    def action_keep(self) -> None:
        """Store the report with its tasks as shown, once everything that keeping needs is known."""
        preview = self.draft.finished()
        content = preview.split
        missing = (content.tasks and not content.head.plan_period) or (
            content.results and not content.head.result_period
        )
        if missing and preview.known is None:
            self.ask_periods(self.action_keep)
        elif content.results and not content.tasks and not self._results_only:
            question = "Không có nhiệm vụ nào để theo dõi. Chỉ lưu phần kết quả?"
            detail = "Kết quả vẫn dùng được để đối chiếu với kế hoạch đã nhập trước."
            self._ask_and_keep(question, detail, results_only=True)
        elif preview.revision and preview.revision.is_of_papers and not self._new_version:
            self.action_compare()
        else:
            self._start_keeping(preview)

    def action_compare(self) -> None:
        """Show how the report differs from the version that is kept, and offer to replace that one."""
        if self.draft.preview.revision is None:
            self.toast("Chưa nhập bản nào của báo cáo này để so.")
        else:
            self.read(lambda: self.Compared(self.services.importing.look(self.draft.finished())), group="comparing")

    @on(Compared)
    def _offer_to_replace(self, event: Compared) -> None:
        revision = event.finished.revision

        def done(is_wanted: bool | None) -> None:
            if is_wanted and revision:
                self._new_version = revision.is_of_papers
                self.action_keep()

        if revision:
            self.app.push_screen(ComparisonDialog(revision), done)

    def _start_keeping(self, preview: Preview) -> None:
        keep = partial(
            self.services.importing.keep,
            preview,
            results_only=self._results_only,
            other_office=self._other_office,
            new_version=self._new_version and preview.revision is not None,
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
        content = self.draft.split
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
        if not self.is_changed:
            self.dismiss(None)
            return

        def done(is_wanted: bool | None) -> None:
            if is_wanted:
                self.dismiss(None)

        question = Ask("Rời đi mà không lưu?", detail="Những chỗ đã sửa sẽ mất.", yes="Rời đi", no="Ở lại")
        self.app.push_screen(question, done)
