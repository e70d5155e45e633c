"""Đối chiếu: a period's plan beside what the report on that period says of it. A person decides on every pair."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from textual import on
from textual.app import ComposeResult
from textual.containers import Container, Horizontal
from textual.message import Message
from textual.widgets import Footer, Static

from tracker.domain.link import Stage, Verdict
from tracker.domain.period import Period
from tracker.domain.task import State
from tracker.tui import changes, commands
from tracker.tui.dialogs.choose import Choice, Choose
from tracker.tui.review_rows import (
    OFFER_COLUMNS,
    TASK_COLUMNS,
    Filter,
    left_rows,
    offer_row,
    offer_text,
    result_text,
    task_text,
)
from tracker.tui.screens.office import Wanted
from tracker.tui.screens.periods import PeriodScreen, around, planned_periods
from tracker.tui.sources import ListSource
from tracker.tui.widgets.details import Details, Section
from tracker.tui.widgets.grid import Grid

if TYPE_CHECKING:
    from tracker.services import Services
    from tracker.services.linking import Offer, PeriodReview, TaskReview

_NO_PLAN = "Chưa có kế hoạch nào để đối chiếu. Nhấn F7 để nhập báo cáo."
_NOTHING_LEFT = "Không còn dòng nào thuộc bộ lọc này. Nhấn f để đổi bộ lọc."
_NO_OFFER = "Chưa có kết quả nào giống nhiệm vụ này. Nhấn n để tìm trong báo cáo và nối tay."
_UNPLANNED = "Kết quả ngoài kế hoạch. Muốn nối: nhấn f, chọn “Tất cả nhiệm vụ”, đến nhiệm vụ rồi nhấn n."
_PERIODS_TRIED = 3  # how far back the first look for a period with results goes


class LinkingScreen(PeriodScreen):
    """Tasks left, offers right, both full texts below. Confirming never changes a task's state by itself."""

    CSS_PATH = "linking.tcss"
    BINDINGS = commands.LINKING

    @dataclass
    class ReviewRead(Message):
        """The periods with a plan, and the review of the one to show."""

        periods: Sequence[Period]
        review: PeriodReview | None

    def __init__(self, services: Services, wanted: Wanted) -> None:
        super().__init__(services, wanted)
        self._review: PeriodReview | None = None
        self._filter = Filter.ALL
        self._next_task: int | None = None
        self._offers_of: int | None = None  # whose offers the right list shows; None while they are being read

    def compose(self) -> ComposeResult:
        """Head line, two lists, two texts, footer."""
        yield Static(id="head", markup=False)
        with Container(id="lists"):
            yield Grid(TASK_COLUMNS, empty=_NO_PLAN, id="tasks")
            yield Grid(OFFER_COLUMNS, empty="", id="offers")
        with Horizontal(id="texts"):
            yield Details(id="task-text")
            yield Details(id="offer-text")
        yield Footer(show_command_palette=False)

    def on_mount(self) -> None:
        """Keys go to the tasks."""
        self._tasks.focus()

    @property
    def _tasks(self) -> Grid:
        return self.query_one("#tasks", Grid)

    @property
    def _offers(self) -> Grid:
        return self.query_one("#offers", Grid)

    @property
    def _here(self) -> TaskReview | None:
        """The task under the cursor; None where the left list shows results, or nothing."""
        if self._review is None or self._filter is Filter.UNPLANNED:
            return None
        return next((one for one in self._review.tasks if one.row.task.id == self._tasks.cursor_key), None)

    @property
    def _offer(self) -> Offer | None:
        """The offer under the cursor of the right list."""
        offers = self._here.offers if self._here and self._here.row.task.id == self._offers_of else ()
        return next((one for one in offers if one.result.id == self._offers.cursor_key), None)

    # -- reading ------------------------------------------------------------------------------------------------------

    def reload(self) -> None:
        """Match anew: decisions and figures may have changed."""
        self.read(self._read_review)

    def _read_review(self) -> ReviewRead:
        periods = planned_periods(self.services)
        wanted = self.wanted.linking
        if wanted in periods and wanted is not None:
            return self.ReviewRead(periods=periods, review=self.services.linking.review(wanted))
        for period in reversed(periods[-_PERIODS_TRIED:]):
            review = self.services.linking.review(period)
            if review.results:
                return self.ReviewRead(periods=periods, review=review)
        now = around(periods, self.services.context.today())
        return self.ReviewRead(periods=periods, review=self.services.linking.review(now) if now else None)

    @on(ReviewRead)
    def _show_review(self, event: ReviewRead) -> None:
        self.periods, self._review = event.periods, event.review
        self.shown = event.review.period if event.review else None
        if self.wanted.linking is None:
            self.wanted.linking = self.shown
        self._show_rows()

    def _show_rows(self) -> None:
        review = self._review
        self.query_one("#head", Static).update(self._head())
        self._tasks.empty = _NOTHING_LEFT if self.periods else _NO_PLAN
        self._tasks.show(ListSource(left_rows(review, self._filter) if review else []))
        if self._next_task is not None:
            self._tasks.move_to(self._next_task)
            self._next_task = None

    def _head(self) -> str:
        if self._review is None:
            return "Đối chiếu kế hoạch với báo cáo"
        review = self._review
        filtered = "" if self._filter is Filter.ALL else f" · lọc: {self._filter.lower()}"
        figures = f"đã nối {review.reviewed}/{len(review.tasks)}{filtered} · {len(review.unreported)} chưa thấy báo cáo"
        if not review.results:
            figures = f"chưa có báo cáo về {review.period.label}, nhấn F7 để nhập"
        return f"Đối chiếu {review.period.label} · {figures} · {len(review.unplanned)} phát sinh"

    @on(Grid.Highlighted, "#tasks")
    def _show_offers(self) -> None:
        """The offers of the task under the cursor; its own text below."""
        here, self._offers_of = self._here, None
        self._offers.empty = self._why_no_offers()
        self._offers.show(ListSource([offer_row(offer) for offer in here.offers] if here else []), keep_key=False)
        self.query_one("#task-text", Details).show(task_text(here.row.task) if here else [])

    def _why_no_offers(self) -> str:
        if self._filter is Filter.UNPLANNED:
            return _UNPLANNED
        if self._review and not self._review.results:
            return f"Chưa nhập báo cáo về {self._review.period.label}. Nhấn F7 để nhập, rồi quay lại đây đối chiếu."
        return _NO_OFFER if self._here else ""

    @on(Grid.Highlighted, "#offers")
    def _show_texts(self) -> None:
        self._offers_of = self._here.row.task.id if self._here else None
        sections = offer_text(self._offer) if self._offer else self._lone_result()
        self.query_one("#offer-text", Details).show(sections)

    def _lone_result(self) -> list[Section]:
        if self._review is None or self._filter is not Filter.UNPLANNED:
            return []
        return [s for one in self._review.unplanned if one.id == self._tasks.cursor_key for s in result_text(one)]

    # -- deciding -----------------------------------------------------------------------------------------------------

    @on(Grid.Selected)
    def action_confirm(self) -> None:
        """Say that the offer answers the task. What is confirmed already is passed over."""
        here, offer = self._here, self._offer
        if here is None or not here.offers:
            self.toast(self._why_no_offers() or _NOTHING_LEFT)
        elif offer is None:
            return  # the list is still being read
        elif offer.link and offer.link.verdict is Verdict.CONFIRMED:
            self._to_next()
        else:
            self._confirm(here, offer.result.id, offer.suggestion.stage if offer.suggestion else Stage.DONE)

    def _confirm(self, here: TaskReview, result_id: int, stage: Stage) -> None:
        """Stay on a task that the report calls done, so that Space ticks that one; else go on."""
        task, proposes = here.row.task, stage is Stage.DONE and here.row.task.state.is_live
        self._next_task = task.id if proposes else self._next_open()

        def confirm() -> str:
            self.services.linking.confirm(task.id, result_id)
            if proposes:
                return "Đã nối. Kết quả ghi là đã xong: nhấn Space để đánh dấu hoàn thành, Enter để sang việc kế tiếp."
            return f"Đã nối “{changes.shortened(task.text)}” ({stage.label}). {changes.UNDO_HINT}"

        self.write(confirm)

    def action_reject(self) -> None:
        """Say that the offer does not answer the task."""
        if (here := self._here) and (offer := self._offer):
            self._next_task = here.row.task.id
            self.write(partial(self._reject, here.row.task.id, offer.result.id))

    def _reject(self, task_id: int, result_id: int) -> str:
        self.services.linking.reject(task_id, result_id)
        return f"Đã bác, cặp này không được gợi ý nữa. {changes.UNDO_HINT}"

    def action_unlink(self) -> None:
        """Take the decision on the offer back."""
        if (here := self._here) and (offer := self._offer):
            self._next_task = here.row.task.id
            self.write(partial(self._unlink, here.row.task.id, offer.result.id))

    def _unlink(self, task_id: int, result_id: int) -> str:
        self.services.linking.unlink(task_id, result_id)
        return f"Đã gỡ, cặp này trở lại chờ xem. {changes.UNDO_HINT}"

    def action_tick(self) -> None:
        """Mark the task as done, or reopen it."""
        if here := self._here:
            task = here.row.task
            self._next_task = task.id if task.state is State.DONE else self._next_open()
            self.write(partial(changes.toggle, self.services, task))

    def action_search(self) -> None:
        """Choose any result of the report, and link it."""
        here, review = self._here, self._review
        if here is None or review is None or not review.results:
            self.toast(self._why_no_offers())
            return
        choices = [Choice(value=one.id, label=one.text, note=f"mục {one.source}") for one in review.results]

        def done(choice: Choice[int] | None) -> None:
            if choice:
                stages = {o.result.id: o.suggestion.stage for o in here.offers if o.suggestion}
                self._confirm(here, choice.value, stages.get(choice.value, Stage.DONE))

        self.app.push_screen(Choose(f"Nối tay: {changes.shortened(here.row.task.text)}", choices, is_wide=True), done)

    # -- moving -------------------------------------------------------------------------------------------------------

    def _next_open(self) -> int | None:
        """The next task below, else from the top, with something strong or medium to decide on."""
        tasks = list(self._review.tasks) if self._review else []
        place = next((n for n, one in enumerate(tasks) if one.row.task.id == self._tasks.cursor_key), -1)
        later = [*tasks[place + 1 :], *tasks[: max(place, 0)]]
        return next((one.row.task.id for one in later if one.is_suggested and not one.is_linked), None)

    def _to_next(self) -> None:
        following = self._next_open()
        if following is None:
            self.toast("Không còn gợi ý nào chờ xem trong kỳ này. Nhấn f để xem việc chưa thấy báo cáo.")
        else:
            self._tasks.move_to(following)

    def action_switch_side(self) -> None:
        """Go to the other list."""
        (self._tasks if self._offers.has_focus else self._offers).focus()

    def action_filter(self) -> None:
        """Ask which rows to show."""

        def done(choice: Choice[Filter] | None) -> None:
            if choice:
                self._filter = choice.value
                self._tasks.focus()
                self._show_rows()

        choices = [Choice(value=one, label=one.value) for one in Filter]
        self.app.push_screen(Choose("Lọc", choices, start=list(Filter).index(self._filter)), done)

    def go_to(self, period: Period | None) -> None:
        """Show another period."""
        self.wanted.linking = period
        self.reload()
