"""What every list of tasks can do with queries: type one, save it as a view, and call up a saved view."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

from textual import on
from textual.message import Message

from tracker.domain.vietnamese import glued
from tracker.errors import BadUsage
from tracker.tui.screens.office import OfficeScreen

if TYPE_CHECKING:  # the language of queries and the dialogs are loaded when somebody uses them, not at the start
    from tracker.domain.condition import Condition
    from tracker.domain.query_language import Known
    from tracker.domain.view import SavedView
    from tracker.tui.dialogs.choose import Choice
    from tracker.tui.widgets.query_bar import QueryBar

_SAVE, _FORGET = "save", "forget"


class SearchScreen(OfficeScreen):
    """A list that a query narrows. `conditions` are those of the query that was understood last.

    `bar` is the field for queries, once it has been opened.
    """

    conditions: tuple[Condition, ...] = ()
    names_period = False
    bar: QueryBar | None = None

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
    def typed(self) -> str:
        """The query as typed; "" where there is none."""
        return self.bar.typed.strip() if self.bar else ""

    @property
    def is_typing(self) -> bool:
        """Whether keys go to the field for queries."""
        return bool(self.bar and self.bar.field.has_focus)

    async def opened_bar(self) -> QueryBar:
        """The field for queries, made and shown."""
        from tracker.tui.widgets.query_bar import QueryBar  # noqa: PLC0415

        self.add_class("-searching")
        if self.bar is None:
            self.bar = QueryBar(id="search")
            await self.mount(self.bar, after="#head")
            self.read_known()
        return self.bar

    async def put_query(self, typed: str) -> None:
        """Set the query, as if it had been typed; keys go to the list."""
        (await self.opened_bar()).put(typed)
        self.to_the_list()

    def answer(self, words: str) -> None:
        """Say below the field what the query has found."""
        if self.bar:
            self.bar.answer(words)

    def to_the_list(self) -> None:
        """Give the keyboard back to the list."""
        raise NotImplementedError

    def read_all(self) -> None:
        """Units, periods and views may have changed with everything else."""
        super().read_all()
        self.read_known()

    @on(OfficeScreen.Written)
    def _know_again(self) -> None:
        self.read_known()

    def read_known(self) -> None:
        """Read what a query may speak of, where one may be typed."""
        if self.bar:
            self.read(lambda: self.KnownRead(self.services.searching.known()), group="known")

    @on(KnownRead)
    def _take_known(self, event: KnownRead) -> None:
        if self.bar:
            self.bar.show_known(event.known)

    async def action_search(self) -> None:
        """Open the search field."""
        self.set_focus((await self.opened_bar()).field)

    def on_query_bar_asked(self, event: QueryBar.Asked) -> None:
        """Show what the query finds."""
        understood = event.understood
        if understood.conditions != self.conditions:
            self.conditions, self.names_period = understood.conditions, understood.names_period
            self.reload()

    def on_input_submitted(self) -> None:
        """The query is whole."""
        self.to_the_list()

    def on_search_field_cleared(self) -> None:
        """The query is not wanted any more."""
        self.clear_search()

    def clear_search(self) -> None:
        """Take the query away."""
        if self.bar:
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
    async def _take_views(self, event: ViewsRead) -> None:
        if event.number is None:
            self._choose_view(event.views)
        elif event.number <= len(event.views):
            await self._show_view(event.views[event.number - 1])
        else:
            self.toast(f"Chưa có bộ lọc thứ {event.number}. Nhấn v để xem và lưu bộ lọc.")

    async def _show_view(self, view: SavedView) -> None:
        await self.put_query(f"{view.written} ")

    def _choose_view(self, views: Sequence[SavedView]) -> None:
        from tracker.domain.view import SavedView  # noqa: PLC0415
        from tracker.tui.dialogs.choose import Choice, Choose  # noqa: PLC0415

        typed = self.typed
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
                self.call_later(self._show_view, choice.value)
            elif choice and choice.value == _SAVE:
                self._save_view(typed)
            elif choice:
                self._forget_view([view for view in views if view.id])

        self.app.push_screen(Choose("Bộ lọc đã lưu (Alt+số để gọi nhanh)", choices), done)

    def _save_view(self, typed: str) -> None:
        from tracker.tui.widgets.dialog import Field, Form  # noqa: PLC0415

        def done(answer: dict[str, str] | None) -> None:
            if answer:
                self.write(partial(self._saved, answer["name"], typed))

        field = Field(key="name", label="Tên bộ lọc", placeholder="ví dụ quá hạn của phòng", check=_check_name)
        self.app.push_screen(Form("Lưu bộ lọc cho cả cơ quan", [field], note=typed), done)

    def _saved(self, name: str, typed: str) -> str:
        view = self.services.searching.save_view(name, typed)
        return f"Đã lưu bộ lọc {view.written}. Nhấn v để gọi lại; Ctrl+Z để hoàn tác."

    def _forget_view(self, views: Sequence[SavedView]) -> None:
        from tracker.tui.dialogs.choose import Choice, Choose  # noqa: PLC0415

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
