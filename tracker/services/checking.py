"""Whether the store is whole and nobody has changed it behind the program's back."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import timedelta
from itertools import islice
from typing import TYPE_CHECKING, Any

from tracker.domain.change import Entity
from tracker.domain.closing import Closing
from tracker.domain.finding import Finding, FindingKind
from tracker.domain.frozen_list import hash_of, thawed
from tracker.domain.link import Link, Result
from tracker.domain.report import Report
from tracker.domain.snapshot import revived, snapshot
from tracker.domain.task import Task
from tracker.errors import TrackerError
from tracker.services.closing import printed, rendered_anew
from tracker.services.context import Context

if TYPE_CHECKING:  # the types alone: a start that opens no store does not wake SQLAlchemy
    from db import Store

_KINDS: Mapping[Entity, type[Any]] = {
    Entity.TASK: Task,
    Entity.LINK: Link,
    Entity.REPORT: Report,
    Entity.RESULT: Result,
    Entity.CLOSING: Closing,
}
"""What is compared with the log, row by row. The order is that of the findings."""
_NOUNS = {
    Entity.TASK: "Nhiệm vụ",
    Entity.LINK: "Liên kết",
    Entity.REPORT: "Báo cáo",
    Entity.RESULT: "Kết quả",
    Entity.CLOSING: "Lần chốt kỳ",
}
_LOGGED_FROM_THE_START = (Entity.TASK, Entity.LINK, Entity.CLOSING)
_HASH_LENGTH = 64  # hexadecimal digits of a SHA-256
_CLOCKS_DIFFER = timedelta(hours=1)  # the clocks of an office's computers differ by less, and transactions overlap
_SHOWN = 50  # rows of one kind: more of them tell nothing new

Values = Mapping[str, object]


@dataclass(kw_only=True)
class _Log:
    """What the log says of each row in the end, and the rows whose lines do not follow each other."""

    last: dict[Entity, dict[int, Values | None]] = field(default_factory=dict)
    torn: dict[tuple[Entity, int], None] = field(default_factory=dict)

    @classmethod
    def read(cls, store: Store) -> _Log:
        """Walk through it once."""
        log = cls()
        for entity, row_id, before, after in store.changes.every():
            known = log.last.setdefault(entity, {})
            if entity in _KINDS and row_id in known and not _follows(entity, before, known[row_id]):
                log.torn[entity, row_id] = None
            known[row_id] = after
        return log


@dataclass(frozen=True, kw_only=True)
class Checking:
    """The use case of the check. Nothing is mended by it."""

    context: Context

    def findings(self) -> tuple[Finding, ...]:
        """Everything that is broken or wants a look; none where all is well."""
        with self.context.database.begin(write=False) as store:
            log = _Log.read(store)
            found = [*store.integrity.faults(), *_torn(log), *_steps_back(store)]
            for entity in _KINDS:
                found += islice(_changed(store, entity, log.last.get(entity, {})), _SHOWN)
            found += _reports(store)
            for closing in store.closings.all():
                found += _closing(closing, log.last.get(Entity.CLOSING, {}).get(closing.id))
            found += self._calendar(store)
        return tuple(found)

    def _calendar(self, store: Store) -> Iterator[Finding]:
        """Years with a plan, this one and later ones, that no notice confirms."""
        calendar, today = self.context.calendar_in(store), self.context.today()
        years = {today.year, *(period.last_day.year for period in store.tasks.planned())}
        for year in sorted(year for year in years if year >= today.year):
            if words := calendar.warning(year):
                yield Finding(kind=FindingKind.CALENDAR, words=words, is_broken=False)


def _follows(entity: Entity, before: Values | None, after: Values | None) -> bool:
    """Whether a line begins where the one before it has ended; versions do not count."""
    if before is None or after is None:
        return before is None and after is None
    plain = [{name: value for name, value in values.items() if name != "version"} for values in (before, after)]
    return plain[0] == plain[1] or _normal(entity, before) == _normal(entity, after)


def _normal(entity: Entity, values: Values) -> dict[str, object]:
    """What the log has of a row, as this program would write it: older ones knew fewer fields, and other zones."""
    return snapshot(revived(_KINDS[entity], {"content": "", **values})) | {"version": None}


def _torn(log: _Log) -> Iterator[Finding]:
    for entity, row_id in islice(log.torn, _SHOWN):
        words = f"{_NOUNS[entity]} {row_id}: nhật ký đứt quãng, có lần thay đổi không được ghi."
        yield Finding(kind=FindingKind.LOG, words=words)


def _steps_back(store: Store) -> Iterator[Finding]:
    """Acts that the log dates before an earlier act: done under --today, or by a clock that was wrong."""
    seen: set[int] = set()
    for change, before in store.changes.steps_back(_CLOCKS_DIFFER):
        if change.batch not in seen and len(seen) < _SHOWN:
            seen.add(change.batch)
            words = (
                f"Thao tác “{change.action.label}” của {change.actor} ghi ngày {change.at:%d/%m/%Y} mà đứng sau "
                f"thao tác ngày {before:%d/%m/%Y}: làm với --today, hoặc đồng hồ máy sai."
            )
            yield Finding(kind=FindingKind.LOG, words=words, is_broken=False)


def _changed(store: Store, entity: Entity, last: Mapping[int, Values | None]) -> Iterator[Finding]:
    """Rows of this kind that are not what the log says in the end."""
    shelf, noun = store.shelf(entity), _NOUNS[entity]
    ids = shelf.all_ids()
    rows = shelf.found(ids)
    for row_id in sorted({*ids, *last}):
        row, known = rows.get(row_id), last.get(row_id)
        words = ""
        if row_id not in last:
            words = "không có trong nhật ký: được thêm ngoài chương trình" if entity in _LOGGED_FROM_THE_START else ""
        elif row is None and known is not None:
            words = "có trong nhật ký mà không còn trong dữ liệu: bị xóa ngoài chương trình"
        elif row is not None and known is None:
            words = "" if entity is Entity.REPORT else "đã bị bỏ theo nhật ký mà vẫn còn trong dữ liệu"
        elif row is not None and known is not None and (names := _differing(entity, row, known)):
            words = f"khác với nhật ký ({', '.join(names)}): bị sửa ngoài chương trình"
        if words:
            yield Finding(kind=FindingKind.ROW, words=f"{noun} {row_id} {words}.")


def _differing(entity: Entity, row: Any, known: Values) -> list[str]:
    """The names of the columns that are not as the log has them."""
    now, logged = snapshot(row) | {"version": None}, _normal(entity, known)
    if entity is Entity.CLOSING:
        logged["content"] = now["content"]  # the log keeps its hash alone
    return [name for name in now if now[name] != logged[name]]


def _reports(store: Store) -> Iterator[Finding]:
    """Reports that say nothing of where they come from, or of which nothing was kept."""
    for report in store.reports.all():
        if report.is_supplement:
            continue
        if len(report.sha256) != _HASH_LENGTH:
            words = f"Báo cáo {report.id} (tệp {report.file_name}) không có mã kiểm chứng của tệp."
            yield Finding(kind=FindingKind.REPORT, words=words)
        elif not store.reports.passages(report.id):
            words = f"Báo cáo {report.id} (tệp {report.file_name}) không còn đoạn văn nào: không xem được câu gốc."
            yield Finding(kind=FindingKind.REPORT, words=words, is_broken=False)


def _closing(closing: Closing, logged: Values | None) -> Iterator[Finding]:
    """Whether the frozen list is what was frozen, and still prints what was printed."""
    name = f"Danh sách đã chốt của {closing.period.label}"
    if hash_of(closing.content) != closing.sha256 or (logged and logged.get("sha256") != closing.sha256):
        yield Finding(kind=FindingKind.CLOSING, words=f"{name} không đúng mã kiểm chứng: nội dung đã bị sửa.")
        return
    try:
        frozen = thawed(closing.content)
        anew = rendered_anew(frozen)
    except TrackerError as error:
        yield Finding(kind=FindingKind.CLOSING, words=f"{name} không in lại được. {error}")
        return
    if different := [one.value for one, text in printed(frozen).items() if anew[one] != text]:
        words = (
            f"{name}: bản này của chương trình in mới sẽ khác bản đã in ({', '.join(different)}). "
            "Bản đã in vẫn được giữ nguyên và vẫn in lại được."
        )
        yield Finding(kind=FindingKind.CLOSING, words=words, is_broken=False)
