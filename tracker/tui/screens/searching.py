"""What every list of tasks can do with queries: type one, save it as a view, and call up a saved view."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial

from textual import on
from textual.message import Message

from tracker.domain.query import Condition
from tracker.domain.query_language import Known
from tracker.domain.vietnamese import glued
from tracker.domain.view import SavedView
from tracker.errors import BadUsage
from tracker.tui.dialogs.choose import Choice, Choose
from tracker.tui.screens.office import OfficeScreen
from tracker.tui.widgets.dialog import Field, Form
from tracker.tui.widgets.fields import SearchField
from tracker.tui.widgets.query_bar import QueryBar

_SAVE, _FORGET = "save", "forget"


class SearchScreen(OfficeScreen):
    """A list that a query narrows. `conditions` are those of the query that was understood last."""

    conditions: tuple[Condition, ...] = ()
    names_period = False

    @dataclass
    class KnownRead(Message):
        """What a query may speak of."""

        known: Known

    @dataclass
    class ViewsRead(Message):
        """The saved views; `number` is the one to show, None to choose."""

        views: Sequence[SavedView]
        number: int | None

    @property
    def bar(self) -> QueryBar:
        """The field for queries."""
        return self.query_one(QueryBar)

    def to_the_list(self) -> None:
        """Give the keyboard back to the list."""
        raise NotImplementedError

    def on_screen_resume(self) -> None:
        """Units, periods and views may have changed with everything else."""
        super().on_screen_resume()
        self.read_known()

    @on(OfficeScreen.Written)
    def _know_again(self) -> None:
        self.read_known()

    def read_known(self) -> None:
        """Read what a query may speak of."""
        self.read(lambda: self.KnownRead(self.services.searching.known()), group="known")

    @on(KnownRead)
    def _take_known(self, event: KnownRead) -> None:
        self.bar.show_known(event.known)

    def action_search(self) -> None:
        """Open the search field."""
        self.add_class("-searching")
        self.bar.field.focus()

    @on(QueryBar.Asked)
    def _narrow(self, event: QueryBar.Asked) -> None:
        understood = event.understood
        if understood.conditions != self.conditions:
            self.conditions, self.names_period = understood.conditions, understood.names_period
            self.reload()

    @on(SearchField.Submitted)
    def _leave_field(self) -> None:
        self.to_the_list()

    @on(SearchField.Cleared)
    def clear_search(self) -> None:
        """Take the query away."""
        self.bar.put("")
        self.remove_class("-searching")
        self.to_the_list()

    # -- saved views --------------------------------------------------------------------------------------------------

    def action_views(self) -> None:
        """Choose a saved view, or save the query that is typed."""
        self.read(lambda: self.ViewsRead(self.services.searching.views(), None), group="views")

    def action_view_number(self, number: int) -> None:
        """Show the saved view of this number."""
        self.read(lambda: self.ViewsRead(self.services.searching.views(), number), group="views")

    @on(ViewsRead)
    def _take_views(self, event: ViewsRead) -> None:
        if event.number is None:
            self._choose_view(event.views)
        elif event.number <= len(event.views):
            self._show_view(event.views[event.number - 1])
        else:
            self.toast(f"Chưa có bộ lọc thứ {event.number}. Nhấn v để xem và lưu bộ lọc.")

    def _show_view(self, view: SavedView) -> None:
        self.add_class("-searching")
        self.bar.put(f"{view.written} ")
        self.to_the_list()

    def _choose_view(self, views: Sequence[SavedView]) -> None:
        typed = self.bar.typed.strip()
        choices = [
            Choice[SavedView | str](value=view, label=f"{number}  {view.name}", note=view.query)
            for number, view in enumerate(views, start=1)
        ]
        if typed:
            choices.append(Choice(value=_SAVE, label="+  Lưu câu lọc đang dùng", note=typed))
        if any(view.id for view in views):
            choices.append(Choice(value=_FORGET, label="−  Bỏ một bộ lọc đã lưu"))
        if not choices:
            self.toast("Chưa có bộ lọc nào. Nhấn / gõ câu lọc, rồi nhấn v để lưu.")
            return

        def done(choice: Choice[SavedView | str] | None) -> None:
            if choice and isinstance(choice.value, SavedView):
                self._show_view(choice.value)
            elif choice and choice.value == _SAVE:
                self._save_view(typed)
            elif choice:
                self._forget_view([view for view in views if view.id])

        self.app.push_screen(Choose("Bộ lọc đã lưu (Alt+số để gọi nhanh)", choices), done)

    def _save_view(self, typed: str) -> None:
        def done(answer: dict[str, str] | None) -> None:
            if answer:
                self.write(partial(self._saved, answer["name"], typed))

        field = Field(key="name", label="Tên bộ lọc", placeholder="quá hạn của phòng", check=_check_name)
        self.app.push_screen(Form("Lưu bộ lọc cho cả cơ quan", [field], note=typed), done)

    def _saved(self, name: str, typed: str) -> str:
        view = self.services.searching.save_view(name, typed)
        return f"Đã lưu bộ lọc {view.written}. Nhấn v để gọi lại; Ctrl+Z để hoàn tác."

    def _forget_view(self, views: Sequence[SavedView]) -> None:
        def done(choice: Choice[str] | None) -> None:
            if choice:
                self.write(partial(self._forgotten, choice.value))

        choices = [Choice(value=view.name, label=view.name, note=view.query) for view in views]
        self.app.push_screen(Choose("Bỏ bộ lọc nào?", choices), done)

    def _forgotten(self, name: str) -> str:
        view = self.services.searching.remove_view(name)
        return f"Đã bỏ bộ lọc {view.written}. Ctrl+Z để hoàn tác."


def _check_name(typed: str) -> None:
    if not glued(typed):
        raise BadUsage("Ghi tên cho bộ lọc, ví dụ: quá hạn của phòng.")
