"""The departments of the office: kept by the clerk, used wherever a task is given to somebody."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from tracker.domain.change import Action
from tracker.domain.unit import Unit, find_unit
from tracker.domain.vietnamese import one_line
from tracker.errors import BadUsage, NotFound
from tracker.services.context import Context, begin_act


@dataclass(frozen=True, kw_only=True)
class Units:
    """The use cases of units. A task keeps the name that its unit had when it was given to it."""

    context: Context

    def all(self) -> tuple[Unit, ...]:
        """Every unit, in the order of the Vietnamese alphabet."""
        with self.context.database.begin(write=False) as store:
            return tuple(store.units.all())

    def add(self, name: str, *, short: str = "", aliases: Sequence[str] = ()) -> Unit:
        """Enter a unit; RuleBroken where a name is taken."""
        if not one_line(name):
            raise BadUsage("Tên đơn vị để trống. Ghi tên, ví dụ: tracker unit add “Phòng Công nghệ thông tin”")
        with self.context.database.begin() as store:
            unit = store.units.add(one_line(name), one_line(short), [one_line(alias) for alias in aliases])
            begin_act(self.context, store, Action.UNIT).record([(None, unit)])
            return unit

    def change(
        self, name: str, *, new_name: str | None = None, short: str | None = None, aliases: Sequence[str] = ()
    ) -> Unit:
        """Rename, set the short name or add aliases. The old name stays an alias, so that old papers still find it."""
        with self.context.database.begin() as store:
            before = found_unit(store.units.all(), name)
            known = [*before.aliases, *map(one_line, aliases)]
            if new_name and one_line(new_name) != before.name:
                known.append(before.name)
            after = replace(
                before,
                name=one_line(new_name) if new_name else before.name,
                short=before.short if short is None else one_line(short),
                aliases=tuple(dict.fromkeys(known)),
            )
            if after == before:
                return before
            saved = store.units.save(after)
            begin_act(self.context, store, Action.UNIT).record([(before, saved)])
            return saved

    def remove(self, name: str) -> Unit:
        """Take a unit off the list. Its tasks keep its name."""
        with self.context.database.begin() as store:
            unit = found_unit(store.units.all(), name)
            store.units.delete(unit)
            begin_act(self.context, store, Action.UNIT).record([(unit, None)])
            return unit


def found_unit(units: Sequence[Unit], name: str) -> Unit:
    """The unit that answers to this name, or NotFound."""
    unit = find_unit(units, name)
    if unit is None:
        raise NotFound(f"Không có đơn vị “{one_line(name)}”. Xem danh sách bằng: tracker unit list")
    return unit
