"""What all kinds of rows have in common: read by number, guarded by version, put back by an undo."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from typing import Any, ClassVar, Generic, TypeVar

from sqlalchemy import ColumnElement, Connection, Table, delete, insert, select, text, update

from db.bulk import portions
from tracker.domain.snapshot import Versioned
from tracker.errors import Conflict, NotFound

Kept = TypeVar("Kept")
Guarded = TypeVar("Guarded", bound=Versioned)

_LAST_ON_SQLITE = text("SELECT seq FROM sqlite_sequence WHERE name = :table")  # nobody else writes now
_NEXT_ON_POSTGRESQL = text("SELECT nextval(pg_get_serial_sequence(:table, 'id')) FROM generate_series(1, :count)")
_CHUNK = 500  # numbers in one IN (…): databases limit the parameters of a statement
_LARGEST = 2**31 - 1  # no row has a greater number, and the drivers refuse the really great ones


def chunks(ids: Iterable[int]) -> Iterator[list[int]]:
    """The numbers, each once, in lists short enough for one statement; without those that no row can have."""
    return portions(dict.fromkeys(row_id for row_id in ids if 0 < row_id <= _LARGEST), _CHUNK)


class Shelf(Generic[Kept]):
    """The rows of one table as objects of the domain. A kind says how one becomes the other."""

    table: ClassVar[Table]
    kind: ClassVar[type[Any]]
    noun: ClassVar[str]
    columns: ClassVar[Sequence[ColumnElement[Any]]]

    def __init__(self, connection: Connection) -> None:
        self._connection = connection

    def get(self, row_id: int) -> Kept:
        """The one with this number, or NotFound."""
        return self.get_many([row_id])[0]

    def get_many(self, row_ids: Iterable[int]) -> list[Kept]:
        """Those with these numbers, in the order of the numbers; NotFound names the first that is missing."""
        wanted = list(row_ids)
        found = self._numbered(wanted)
        for row_id in wanted:
            if row_id not in found:
                raise NotFound(f"Không có {self.noun} số {row_id}. Xem lại số trong danh sách.")
        return [found[row_id] for row_id in wanted]

    def kept(self, row_id: int) -> Kept | None:
        """The one with this number, if there is one."""
        return self._numbered([row_id]).get(row_id)

    def found(self, row_ids: Iterable[int]) -> dict[int, Kept]:
        """Those of these numbers that there are, by number."""
        return self._numbered(row_ids)

    def all_ids(self) -> list[int]:
        """The numbers of all rows."""
        return list(self._connection.execute(select(self.table.c.id).order_by(self.table.c.id)).scalars())

    def put_back(self, kept: Kept) -> None:
        """Insert a removed one again under its old number."""
        self._insert([kept])

    def remove(self, row_id: int) -> None:
        """Delete the one with this number and whatever hangs on it."""
        self._connection.execute(delete(self.table).where(self.table.c.id == row_id))

    def _row(self, kept: Kept) -> dict[str, Any]:
        """The columns of one."""
        raise NotImplementedError

    def _kept(self, row: Sequence[Any]) -> Kept:
        """The object that a row of `columns` stands for."""
        raise NotImplementedError

    def _where(self, *conditions: ColumnElement[bool], order: Sequence[ColumnElement[Any]] = ()) -> list[Kept]:
        """Those that meet every condition, in the order given, else in that of their numbers."""
        query = select(*self.columns).where(*conditions).order_by(*(order or (self.table.c.id,)))
        return [self._kept(row) for row in self._connection.execute(query).all()]

    def _numbered(self, row_ids: Iterable[int]) -> dict[int, Kept]:
        """Those of these numbers that there are. The number is the first column of every kind."""
        queries = (select(*self.columns).where(self.table.c.id.in_(chunk)) for chunk in chunks(row_ids))
        return {row[0]: self._kept(row) for query in queries for row in self._connection.execute(query).all()}

    def _insert(self, kept: Iterable[Kept]) -> None:
        """Keep new ones under the numbers that they have been given."""
        for portion in portions(kept):
            self._connection.execute(insert(self.table), [self._row(one) for one in portion])

    def _numbers(self, count: int) -> list[int]:
        """As many numbers, rising, that no row has ever had.

        They are fetched before the rows go in, because SQLite gives the numbers of many new rows back in any order.
        """
        if self._connection.dialect.name == "sqlite":
            last = self._connection.execute(_LAST_ON_SQLITE, {"table": self.table.name}).scalar() or 0
            return list(range(last + 1, last + 1 + count))
        numbers = self._connection.execute(_NEXT_ON_POSTGRESQL, {"table": self.table.name, "count": count})
        return list(numbers.scalars())


class GuardedShelf(Shelf[Guarded]):
    """Rows that several people change: whoever saves an outdated one is refused, so that no change is lost."""

    def save(self, kept: Guarded) -> Guarded:
        """Keep the new values and return them with the next version; Conflict where somebody was faster."""
        saved = replace(kept, version=kept.version + 1)
        values = {name: value for name, value in self._row(saved).items() if name != "id"}
        if not self._connection.execute(update(self.table).where(*self._as_known(kept)).values(values)).rowcount:
            raise self._conflict(kept)
        return saved

    def delete(self, kept: Guarded) -> None:
        """Remove it; Conflict where somebody has changed it meanwhile."""
        if not self._connection.execute(delete(self.table).where(*self._as_known(kept))).rowcount:
            raise self._conflict(kept)

    def _as_known(self, kept: Guarded) -> tuple[ColumnElement[bool], ColumnElement[bool]]:
        return self.table.c.id == kept.id, self.table.c.version == kept.version

    def _conflict(self, kept: Guarded) -> Conflict:
        return Conflict(
            f"{self.noun.capitalize()} số {kept.id} vừa được người khác thay đổi. Tải lại danh sách rồi làm lại."
        )
