"""What the linking screen shows: tasks, the results beside them, and both texts with what they have in common."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING

from textual import on
from textual.app import ComposeResult
from textual.containers import Container, Horizontal
from textual.message import Message
from textual.widgets import Static

from tracker.domain.link import Result
from tracker.domain.period import Period
from tracker.domain.vietnamese import clean
from tracker.tui.review_rows import (
    OFFER_COLUMNS,
    TASK_COLUMNS,
    Filter,
    filter_words,
    filtered,
    head_words,
    left_rows,
    offer_row,
    pair_key,
)
from tracker.tui.review_texts import decision_words, reason_text, result_text, task_text
from tracker.tui.review_walk import Sent, first_offer, next_waiting
from tracker.tui.screens.office import Wanted
from tracker.tui.screens.periods import PeriodScreen, around, planned_periods
from tracker.tui.sources import ListSource
from tracker.tui.widgets.chips import Chips
from tracker.tui.widgets.details import Details
from tracker.tui.widgets.grid import Grid
from tracker.tui.widgets.keybar import KeyBar

if TYPE_CHECKING:
    from tracker.services import Services
    from tracker.services.highlighting import Highlighter, Highlights
    from tracker.services.linking import Offer, PeriodReview, TaskReview

_COMPARING = "Đang đối chiếu…"
_NO_PLAN = "Chưa có kế hoạch nào để đối chiếu. Nhấn F7 để nhập báo cáo."
_NOTHING_LEFT = "Không còn dòng nào thuộc bộ lọc này. Nhấn Esc để xem tất cả, f để sang bộ lọc khác."
_NO_OFFER = "Chưa có kết quả nào giống: n ghi chưa thấy báo cáo, / tìm trong báo cáo."
_UNPLANNED = "Kết quả ngoài kế hoạch. Nhấn Enter để tìm nhiệm vụ và nối."
_ALL_SEEN = "Đã xem hết các dòng đang hiện. Nhấn f để sang bộ lọc khác."
_HINT = "Shift+↑↓ cuộn nội dung · Tab sang kết quả · l nối nhiều · s tình trạng đề nghị"
_PERIODS_TRIED = 3  # how far back the first look for a period with results goes


class ReviewScreen(PeriodScreen):
    """Tasks left, offers right, both full texts and the reasons below. All of it comes from one review, read once."""

    @dataclass
    class ReviewRead(Message):
        """The periods with a plan, the review of the one to show, and what compares two texts."""

        periods: Sequence[Period]
        review: PeriodReview | None
        compare: Highlighter

    def __init__(self, services: Services, wanted: Wanted) -> None:
        super().__init__(services, wanted)
        self.review: PeriodReview | None = None
        self.filter = Filter.ALL
        self.sent = Sent()
        self._compare: Highlighter | None = None
        self._beside: int | None = None  # the task whose offers the right list shows, or is to show

    def compose(self) -> ComposeResult:
        """Head line, filters, two lists, two texts, the reasons, what was done last, footer."""
        yield Static(id="head", markup=False)
        yield Chips(id="filters", markup=False)
        with Container(id="lists"):
            yield Grid(TASK_COLUMNS, empty=_COMPARING, id="tasks")
            yield Grid(OFFER_COLUMNS, empty="", id="offers")
        with Container(id="texts"):
            with Horizontal(id="pair"):
                yield Details(id="task-text")
                yield Details(id="offer-text")
            yield Details(id="reasons")
        yield Static(_HINT, id="said", markup=False)
        yield KeyBar()

    def on_mount(self) -> None:
        """Keys go to the tasks, and never to the texts."""
        for text in self.query(Details):
            text.can_focus = False
        self.tasks.focus()

    @property
    def tasks(self) -> Grid:
        """The left list."""
        return self.query_one("#tasks", Grid)

    @property
    def offers(self) -> Grid:
        """The right list."""
        return self.query_one("#offers", Grid)

    @property
    def here(self) -> TaskReview | None:
        """The task under the cursor; None where the left list shows results, or nothing."""
        if self.review is None or self.filter is Filter.UNPLANNED:
            return None
        return next((one for one in self.review.tasks if one.row.task.id == self.tasks.cursor_key), None)

    @property
    def offer(self) -> Offer | None:
        """The offer under the cursor of the right list; while that is being read, the one it will stand on."""
        here = self.here
        if here is None:
            return None
        key, task_id = self.offers.cursor_key, here.row.task.id
        return next((o for o in here.offers if pair_key(task_id, o.result.id) == key), first_offer(here, self.sent))

    @property
    def chosen(self) -> list[int]:
        """The results that are marked in the right list, by their numbers."""
        here, marked = self.here, self.offers.marked
        return [o.result.id for o in here.offers if pair_key(here.row.task.id, o.result.id) in marked] if here else []

    @property
    def lone_result(self) -> Result | None:
        """The result under the cursor of the left list, where that shows results."""
        if self.review is None or self.filter is not Filter.UNPLANNED:
            return None
        return next((one for one in self.review.unplanned if one.id == self.tasks.cursor_key), None)

    def toast(self, words: str) -> None:
        """Say what has happened in a line of its own: after every key, toasts would hide the texts."""
        if len(words) < self.size.width:
            self.query_one("#said", Static).update(words)
        else:
            super().toast(words)

    # -- reading ------------------------------------------------------------------------------------------------------

    def reload(self) -> None:
        """Match anew: decisions and figures may have changed."""
        self.read(self._read_review)

    def _read_review(self) -> ReviewRead:
        from tracker.services.highlighting import highlighter  # noqa: PLC0415  here its lists are read beside the screen

        periods = planned_periods(self.services)
        return self.ReviewRead(
            periods=periods, review=self._wanted_review(periods), compare=highlighter(self.services.linking)
        )

    def _wanted_review(self, periods: Sequence[Period]) -> PeriodReview | None:
        wanted = self.wanted.linking
        if wanted in periods and wanted is not None:
            return self.services.linking.review(wanted)
        for period in reversed(periods[-_PERIODS_TRIED:]):
            review = self.services.linking.review(period)
            if review.results:
                return review
        now = around(periods, self.services.context.today())
        return self.services.linking.review(now) if now else None

    @on(ReviewRead)
    def _show_review(self, event: ReviewRead) -> None:
        if self._compare is None:  # what a key said before there was anything to decide on holds no more
            self.query_one("#said", Static).update(_HINT)
        self.periods, self.review, self._compare = event.periods, event.review, event.compare
        self.shown = event.review.period if event.review else None
        self.sent = Sent()
        if self.wanted.linking is None:
            self.wanted.linking = self.shown
        self.show_rows()

    def show_rows(self) -> None:
        """Show what the filter leaves of the review."""
        review = self.review
        self.query_one("#head", Static).update(head_words(review, self.filter))
        self.query_one(Chips).show(filter_words(review) if review else (), list(Filter).index(self.filter))
        self.tasks.empty = _NOTHING_LEFT if self.periods else _NO_PLAN
        self.tasks.show(ListSource(left_rows(review, self.filter) if review else []))

    @on(Grid.Highlighted, "#tasks")
    def _show_offers(self) -> None:
        """The offers of the task under the cursor; where it is the same task as before, the cursor stays among them."""
        here = self.here
        task_id = here.row.task.id if here else None
        is_same = task_id is not None and task_id == self._beside
        self._beside = task_id
        self.offers.empty = self.why_no_offers()
        if not is_same:
            self.offers.clear_marks()
        rows = [offer_row(here.row.task.id, offer) for offer in here.offers] if here else []
        self.offers.show(ListSource(rows), keep_key=is_same)
        if here and not is_same and (offer := first_offer(here, self.sent)):
            self.offers.move_to(pair_key(here.row.task.id, offer.result.id))

    def why_no_offers(self) -> str:
        """What the empty right list says."""
        if self.filter is Filter.UNPLANNED:
            return _UNPLANNED if self.lone_result else ""
        if self.review and not self.review.results:
            return f"Chưa nhập báo cáo về {self.review.period.label}. Nhấn F7 để nhập, rồi quay lại đây đối chiếu."
        return _NO_OFFER if self.here else ""

    @on(Grid.Highlighted, "#offers")
    def _show_texts(self) -> None:
        """Both texts, compared for this pair alone."""
        here, offer = self.here, self.offer
        both = self._compared(here, offer) if here and offer else None
        left = task_text(here, both.task if both else ()) if here else []
        if offer:
            right = result_text(offer.result, both.result if both else (), lines=decision_words(offer))
        else:
            right = result_text(self.lone_result) if self.lone_result else []
        self.query_one("#task-text", Details).show(left)
        self.query_one("#offer-text", Details).show(right)
        self.query_one("#reasons", Details).show(reason_text(offer) if offer else [])

    def _compared(self, here: TaskReview, offer: Offer) -> Highlights | None:
        return self._compare(clean(here.row.task.text), clean(offer.result.text)) if self._compare else None

    # -- moving -------------------------------------------------------------------------------------------------------

    def to_next(self) -> None:
        """Stay where something else is offered, else go on to the next task that waits for a decision."""
        here = self.here
        self.tasks.focus()
        shown = filtered(self.review, self.filter) if self.review else ()
        following = next_waiting(shown, here.row.task.id if here else None, self.sent)
        if following is None:
            self.toast(_ALL_SEEN)
        else:
            _stand_on(self.tasks, [one.row.task.id for one in shown], following)

    def to_offer(self, here: TaskReview, offer: Offer) -> None:
        """Stand on another offer of the task under the cursor."""
        task_id = here.row.task.id
        keys = [pair_key(task_id, one.result.id) for one in here.offers]
        _stand_on(self.offers, keys, pair_key(task_id, offer.result.id))

    def action_switch_side(self) -> None:
        """Go to the other list."""
        (self.tasks if self.offers.has_focus else self.offers).focus()

    def action_scroll_texts(self, lines: int) -> None:
        """Scroll all texts; the cursor stays."""
        for text in self.query(Details):
            text.scroll_relative(y=lines, animate=False)

    def action_filter(self, steps: int) -> None:
        """Go to another filter, round and round."""
        filters = list(Filter)
        self._show_only(filters[(filters.index(self.filter) + steps) % len(filters)])

    def action_all(self) -> None:
        """Take the marks away, then show every task again."""
        if self.tasks.marked or self.offers.marked:
            self.tasks.clear_marks()
            self.offers.clear_marks()
        else:
            self._show_only(Filter.ALL)

    @on(Chips.Chosen)
    def _show_clicked(self, event: Chips.Chosen) -> None:
        self._show_only(list(Filter)[event.place])

    def _show_only(self, wanted: Filter) -> None:
        self.filter = wanted
        self.tasks.clear_marks()
        self.tasks.focus()
        self.show_rows()

    def go_to(self, period: Period | None) -> None:
        """Show another period."""
        self.wanted.linking = period
        self.reload()


def _stand_on(grid: Grid, keys: Sequence[int], key: int) -> None:
    """Move the cursor within rows that are in memory: at once, so that the next key counts for the row it is meant for.

    `keys` are the rows of the grid in their order; where its cursor stands on none of them, it is reading others.
    """
    if grid.cursor_key in keys:
        grid.action_move(keys.index(key) - keys.index(grid.cursor_key))
    else:
        grid.move_to(key)
