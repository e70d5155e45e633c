"""Column types: how the values of the domain are kept, the same way on SQLite and on PostgreSQL."""

from __future__ import annotations

import json
from datetime import UTC, datetime
from enum import StrEnum
from functools import lru_cache
from typing import Any, Generic, TypeVar

from sqlalchemy import JSON, DateTime, Dialect, String, Text
from sqlalchemy.types import TypeDecorator, TypeEngine

from tracker.domain.period import Period

Value = TypeVar("Value", bound=StrEnum)

PlainJson = JSON(none_as_null=True)
ByteOrder = Text().with_variant(Text(collation="C"), "postgresql")
"""Text that sorts by code points whatever the language of the server is."""


class Word(TypeDecorator[Value], Generic[Value]):
    """An enumeration, kept as its value."""

    impl = String(16)
    cache_ok = True

    def __init__(self, kind: type[Value]) -> None:
        super().__init__()
        self.kind = kind

    def process_bind_param(self, value: Value | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        """The value as text."""
        return None if value is None else value.value

    def process_result_value(self, value: str | None, dialect: Dialect) -> Value | None:  # noqa: ARG002
        """The member that has this value."""
        return None if value is None else self.kind(value)


class PeriodCode(TypeDecorator[Period]):
    """A period, kept as its code ("2022-11"), which sorts by code points on every server."""

    impl = String
    cache_ok = True

    def load_dialect_impl(self, dialect: Dialect) -> TypeEngine[Any]:
        """Eight characters at most: "2022-W23"."""
        return String(8, collation="C" if dialect.name == "postgresql" else None)

    def process_bind_param(self, value: Period | None, dialect: Dialect) -> str | None:  # noqa: ARG002
        """The code."""
        return None if value is None else value.code

    def process_result_value(self, value: str | None, dialect: Dialect) -> Period | None:  # noqa: ARG002
        """The period of this code."""
        return None if value is None else _period(value)


_period = lru_cache(maxsize=512)(Period.parse)  # a page of tasks repeats the same few codes


class Moment(TypeDecorator[datetime]):
    """A point in time. It goes in with its zone and comes out in UTC; SQLite, which knows no zones, keeps UTC."""

    impl = DateTime(timezone=True)
    cache_ok = True

    def process_bind_param(self, value: datetime | None, dialect: Dialect) -> datetime | None:
        """The time in UTC. ValueError where it has no zone: nobody could say later when that was."""
        if value is None:
            return None
        if value.tzinfo is None:
            raise ValueError(f"a moment needs its time zone: {value.isoformat()}")
        utc = value.astimezone(UTC)
        return utc.replace(tzinfo=None) if dialect.name == "sqlite" else utc

    def process_result_value(self, value: datetime | None, dialect: Dialect) -> datetime | None:  # noqa: ARG002
        """The time in UTC."""
        if value is None:
            return None
        return value.replace(tzinfo=UTC) if value.tzinfo is None else value.astimezone(UTC)


class Listed(TypeDecorator[tuple[Any, ...]]):
    """A tuple of words or numbers, kept as a JSON list."""

    impl = Text
    cache_ok = True

    def process_bind_param(self, value: tuple[Any, ...] | None, dialect: Dialect) -> str:  # noqa: ARG002
        """The list as JSON."""
        return json.dumps(value, ensure_ascii=False) if value else _EMPTY

    def process_result_value(self, value: str | None, dialect: Dialect) -> tuple[Any, ...]:  # noqa: ARG002
        """The tuple."""
        return () if value is None or value == _EMPTY else tuple(json.loads(value))


_EMPTY = "[]"  # what most lists are
