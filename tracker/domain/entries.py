"""Values that somebody may have edited in a JSON file: each complaint names its place and says what to write."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from enum import StrEnum
from typing import Any, TypeVar

from tracker.domain.period import Period
from tracker.domain.vietnamese import clean, one_line
from tracker.errors import BadUsage

Value = TypeVar("Value", bound=StrEnum)


@dataclass(frozen=True, kw_only=True)
class Entry:
    """One object of the file. `where` is the way to it ("tasks[3]"), "" for the whole file.

    Every reading method takes a key and raises BadUsage where its value is of another kind than it has to be.
    """

    values: Mapping[str, Any]
    where: str = ""

    def wrong(self, key: str, complaint: str) -> BadUsage:
        """What is said of a value: "tasks[3].deadline: …"."""
        return BadUsage(f"{self._place(key)}: {complaint}")

    def text(self, key: str) -> str | None:
        """A text in one line; None where there is none."""
        value = self._plain(key)
        return None if value is None else one_line(value)

    def lines(self, key: str) -> str:
        """A text with its line ends; "" where there is none."""
        return clean(self._plain(key) or "")

    def texts(self, key: str) -> tuple[str, ...]:
        """A list of texts, each in one line."""
        return tuple(one_line(str(value)) for value in self._list(key, str | int | float, 'chữ, ví dụ ["97/KH-UBND"]'))

    def raw_texts(self, key: str) -> tuple[str, ...]:
        """A list of texts with their line ends."""
        return tuple(clean(str(value)) for value in self._list(key, str | int | float, "chữ"))

    def number(self, key: str) -> int | None:
        """A whole number from 0; None where there is none."""
        value = self.values.get(key)
        if value is not None and (isinstance(value, bool) or not isinstance(value, int) or value < 0):
            raise self.wrong(key, f"“{value}” không phải số thứ tự. Ghi số nguyên từ 0, hoặc bỏ dòng này.")
        return value

    def numbers(self, key: str) -> tuple[int, ...]:
        """A list of whole numbers from 0."""
        found = self._list(key, int, "số thứ tự của đoạn, ví dụ [12, 13]")
        if any(isinstance(value, bool) or value < 0 for value in found):
            raise self.wrong(key, "chỉ ghi số thứ tự của đoạn từ 0, ví dụ [12, 13].")
        return tuple(found)

    def flag(self, key: str) -> bool:
        """True or false; false where nothing is said."""
        value = self.values.get(key, False)
        if not isinstance(value, bool):
            raise self.wrong(key, f"“{value}” không hợp lệ. Ghi true hoặc false.")
        return value

    def day(self, key: str) -> date | None:
        """A date in ISO form; None where there is none."""
        value = self.text(key)
        try:
            return date.fromisoformat(value) if value else None
        except ValueError as error:
            raise self.wrong(key, f"“{value}” không phải ngày. Viết như 2022-11-30, hoặc null nếu không có.") from error

    def period(self, key: str) -> Period | None:
        """A period by its code; None where there is none."""
        value = self.text(key)
        try:
            return Period.parse(value) if value else None
        except BadUsage as error:
            raise self.wrong(key, str(error)) from error

    def choice(self, key: str, kind: type[Value], default: Value | None = None) -> Value:
        """One of the values of an enumeration."""
        value = self.text(key) or (default.value if default else "")
        if value not in {one.value for one in kind}:
            listed = ", ".join(one.value for one in kind)
            raise self.wrong(key, f"“{value}” không hợp lệ. Dùng một trong: {listed}.")
        return kind(value)

    def entry(self, key: str) -> Entry:
        """An object inside this one, an empty one where there is none."""
        return self._entry(self.values.get(key) or {}, self._place(key))

    def entries(self, key: str) -> Sequence[Entry]:
        """A list of objects inside this one."""
        place = self._place(key)
        return [self._entry(value, f"{place}[{n}]") for n, value in enumerate(self._list(key, object, "đối tượng {…}"))]

    def _entry(self, value: object, where: str) -> Entry:
        if not isinstance(value, Mapping):
            raise BadUsage(f"{where}: phải là một đối tượng {{…}}, xem mẫu do “tracker read --json” in ra.")
        return Entry(values=value, where=where)

    def _place(self, key: str) -> str:
        return f"{self.where}.{key}" if self.where else key

    def _plain(self, key: str) -> str | None:
        value = self.values.get(key)
        if value is not None and (isinstance(value, bool) or not isinstance(value, str | int | float)):
            raise self.wrong(key, "phải là chữ trong ngoặc kép, hoặc null nếu không có.")
        return None if value is None else str(value)

    def _list(self, key: str, kind: Any, what: str) -> Iterable[Any]:
        values = self.values.get(key)
        if values is None:
            return []
        if not isinstance(values, list) or not all(isinstance(value, kind) for value in values):
            raise self.wrong(key, f"phải là một danh sách […] gồm {what}.")
        return values
