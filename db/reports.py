"""Imported reports with their passages and indicator rows."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import fields
from datetime import datetime
from typing import Any

from sqlalchemy import and_, exists, insert, or_, select

from db import schema
from db.bulk import portions
from db.changes import ACT, TAKEN_BACK
from db.shelf import Shelf
from tracker.domain.change import Entity
from tracker.domain.period import Period
from tracker.domain.report import Report, SourcePassage
from tracker.domain.split import Indicator, ReportHead

_OWN = [field.name for field in fields(Report) if field.name != "head"]
_HEAD = [field.name for field in fields(ReportHead)]
_PASSAGE = [field.name for field in fields(SourcePassage)]
_INDICATOR = [field.name for field in fields(Indicator)]


class Reports(Shelf[Report]):
    """The reports that have been imported. They are kept as they were read and never change.

    A newer version of a report is a report of its own, which names the one it replaces.
    """

    table = schema.reports
    kind = Report
    noun = "báo cáo"
    columns = tuple(schema.reports.c[name] for name in (*_OWN, *_HEAD))

    def add(
        self,
        *,
        head: ReportHead,
        file_name: str,
        sha256: str,
        imported_by: str,
        imported_at: datetime,
        passages: Sequence[SourcePassage],
        indicators: Sequence[Indicator],
        replaces: int | None = None,
    ) -> Report:
        """Keep a report and its passages and indicators; Conflict where the same file is kept already.

        `replaces` is the number of the report that this one is a newer version of; Conflict where it has one already.
        """
        (number,) = self._numbers(1)
        report = Report(
            id=number,
            head=head,
            file_name=file_name,
            sha256=sha256,
            imported_by=imported_by,
            imported_at=imported_at,
            replaces=replaces,
        )
        self._insert([report])
        self._add_passages(number, passages)
        self._add_indicators(number, indicators)
        return report

    def all(self) -> list[Report]:
        """Every report, the newest import first."""
        return self._where(order=(schema.reports.c.imported_at.desc(), schema.reports.c.id.desc()))

    def find(
        self,
        *,
        sha256: str | None = None,
        number: str | None = None,
        result_period: Period | None = None,
        plan_period: Period | None = None,
    ) -> list[Report]:
        """The reports of which any of the given values is true, the oldest first; none where nothing is given."""
        given = {"sha256": sha256, "number": number, "result_period": result_period, "plan_period": plan_period}
        conditions = [schema.reports.c[name] == value for name, value in given.items() if value is not None]
        return self._where(or_(*conditions)) if conditions else []

    def newest(self, reports: Sequence[Report]) -> list[Report]:
        """Those of these reports that no newer version replaces."""
        replaced = schema.reports.c.replaces
        query = select(replaced).where(replaced.in_([report.id for report in reports]))
        old = set(self._connection.execute(query).scalars())
        return [report for report in reports if report.id not in old]

    def versions(self, report: Report) -> list[Report]:
        """The report and what it replaces, the newest first."""
        found = [report]
        while (earlier := found[-1].replaces) is not None:
            found.append(self.get(earlier))
        return found

    def passages(self, report_id: int, around: int | None = None, span: int = 2) -> list[SourcePassage]:
        """All passages in their order, or those at most `span` places away from the place `around`."""
        query = select(*(schema.passages.c[name] for name in _PASSAGE)).where(schema.passages.c.report_id == report_id)
        if around is not None:
            query = query.where(schema.passages.c.place.between(around - span, around + span))
        rows = self._connection.execute(query.order_by(schema.passages.c.place))
        return [SourcePassage(**dict(zip(_PASSAGE, row, strict=True))) for row in rows]

    def indicators(self, report_id: int) -> list[Indicator]:
        """The rows of its indicator tables, in their order."""
        query = select(*(schema.indicators.c[name] for name in _INDICATOR)).where(
            schema.indicators.c.report_id == report_id
        )
        rows = self._connection.execute(query.order_by(schema.indicators.c.position))
        return [Indicator(**dict(zip(_INDICATOR, row, strict=True))) for row in rows]

    def is_worked_on(self, report_id: int) -> bool:
        """Whether anybody has changed its tasks since the import, or decided on its tasks or results.

        What has been taken back does not count.
        """
        its_tasks = select(schema.tasks.c.id).where(schema.tasks.c.report_id == report_id)
        its_results = select(schema.results.c.id).where(schema.results.c.report_id == report_id)
        decided = or_(
            exists().where(schema.links.c.task_id.in_(its_tasks)),
            exists().where(schema.links.c.result_id.in_(its_results)),
            exists().where(schema.marks.c.task_id.in_(its_tasks)),
            exists().where(or_(schema.carries.c.task_id.in_(its_tasks), schema.carries.c.earlier_id.in_(its_tasks))),
        )
        changed = and_(
            schema.changes.c.entity == Entity.TASK,
            schema.changes.c.entity_id.in_(its_tasks),
            schema.changes.c.before.is_not(None),
            ACT,
            schema.changes.c.batch.not_in(TAKEN_BACK),
        )
        either = select(or_(decided, exists().where(changed)))
        return bool(self._connection.execute(either).scalar_one())

    def delete(self, report_id: int) -> None:
        """Remove it with its tasks, results, links, passages and indicators (the undo of an import); or NotFound."""
        self.get(report_id)
        self.remove(report_id)

    def _add_passages(self, report_id: int, new: Iterable[SourcePassage]) -> None:
        for portion in portions(new):
            rows = [{"report_id": report_id, **{name: getattr(one, name) for name in _PASSAGE}} for one in portion]
            self._connection.execute(insert(schema.passages), rows)

    def _add_indicators(self, report_id: int, new: Iterable[Indicator]) -> None:
        for portion in portions(enumerate(new)):
            rows = [
                {"report_id": report_id, "position": position, **{name: getattr(one, name) for name in _INDICATOR}}
                for position, one in portion
            ]
            self._connection.execute(insert(schema.indicators), rows)

    def _row(self, report: Report) -> dict[str, Any]:
        own = {name: getattr(report, name) for name in _OWN}
        return {**own, **{name: getattr(report.head, name) for name in _HEAD}}

    def _kept(self, row: Sequence[Any]) -> Report:
        values = dict(zip((*_OWN, *_HEAD), row, strict=True))
        head = ReportHead(**{name: values.pop(name) for name in _HEAD})
        return Report(**values, head=head)
