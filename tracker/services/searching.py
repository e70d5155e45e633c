"""Typed queries, and the views that the office keeps of them."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING

from tracker.domain.change import Action
from tracker.domain.query_language import Known, Understood, understand
from tracker.domain.vietnamese import glued, one_line
from tracker.domain.view import SavedView, find_view
from tracker.errors import BadUsage, NotFound, RuleBroken
from tracker.services.context import Context, begin_act

if TYPE_CHECKING:  # the types alone: a start that opens no store does not wake SQLAlchemy
    from db import Store


@dataclass(frozen=True, kw_only=True)
class Searching:
    """The use cases of searching. `configured` are the views of config.toml, by their names."""

    context: Context
    configured: Mapping[str, str] = field(default_factory=dict)

    def known(self) -> Known:
        """What a query may speak of now."""
        with self.context.database.begin(write=False) as store:
            return self._known(store)

    def understand(self, typed: str) -> Understood:
        """Read a whole query; BadUsage says the first thing that cannot be understood."""
        return _whole(understand(typed, self.known()))

    def views(self) -> tuple[SavedView, ...]:
        """Every saved view: those of config.toml, then those that people saved, the oldest first."""
        with self.context.database.begin(write=False) as store:
            return self._views(store)

    def save_view(self, name: str, query: str) -> SavedView:
        """Keep a query under a name; a view of that name gets the new query. BadUsage where the query is not right."""
        named = one_line(name).removeprefix("@").replace("_", " ").strip()
        if not glued(named):
            raise BadUsage("Bộ lọc cần một cái tên, ví dụ: tracker views add quá-hạn “tt:quahan”")
        if find_view(self._configured(), named):
            raise RuleBroken(f"Bộ lọc “{named}” ghi trong config.toml. Sửa ở tệp đó, hoặc chọn tên khác.")
        with self.context.database.begin() as store:
            understood = _whole(understand(query, replace(self._known(store), views={})))
            if not understood.conditions:
                raise BadUsage("Câu lọc để trống thì không có gì để lưu. Ví dụ: tracker views add quá-hạn “tt:quahan”")
            before = find_view(store.views.all(), named)
            view = (
                replace(before, query=one_line(query)) if before else SavedView(id=0, name=named, query=one_line(query))
            )
            if view == before:
                return view
            saved = store.views.put(view)
            begin_act(self.context, store, Action.VIEW).record([(before, saved)])
            return saved

    def remove_view(self, name: str) -> SavedView:
        """Forget a saved view."""
        with self.context.database.begin() as store:
            view = find_view(self._views(store), name)
            if view is None:
                raise NotFound(f"Không có bộ lọc “{one_line(name)}”. Xem danh sách bằng: tracker views")
            if not view.id:
                raise RuleBroken(f"Bộ lọc “{view.name}” ghi trong config.toml. Bỏ dòng đó trong tệp.")
            store.views.delete(view)
            begin_act(self.context, store, Action.VIEW).record([(view, None)])
            return view

    def _known(self, store: Store) -> Known:
        calendar = self.context.calendar_in(store)
        return Known(
            now=self.context.reckoning(calendar),
            calendar=calendar,
            units=tuple(store.units.all()),
            periods=tuple(store.tasks.planned()),
            views={view.name: view.query for view in self._views(store)},
        )

    def _views(self, store: Store) -> tuple[SavedView, ...]:
        configured = self._configured()
        return (*configured, *(view for view in store.views.all() if not find_view(configured, view.name)))

    def _configured(self) -> tuple[SavedView, ...]:
        return tuple(SavedView(id=0, name=name, query=query) for name, query in self.configured.items())


def _whole(understood: Understood) -> Understood:
    if understood.slips:
        raise BadUsage(understood.slips[0].words)
    return understood
