"""A reading as the rows that are kept of it."""

from __future__ import annotations

from collections.abc import Sequence

from tracker.domain.link import Result
from tracker.domain.period import Period
from tracker.domain.report import Report, SourcePassage
from tracker.domain.split import Placement, PlannedItem, ResultItem, Split
from tracker.domain.task import Task
from tracker.domain.unit import Unit, find_unit


def source_passage(placement: Placement) -> SourcePassage:
    """A passage with what became of it."""
    return SourcePassage(
        place=placement.passage.place,
        text=placement.passage.full_text,
        fate=placement.fate,
        note=placement.note,
    )


def new_units(known: Sequence[Unit], items: Sequence[PlannedItem]) -> list[str]:
    """Units that the plan names as leads and the office has not entered yet, each once."""
    found: list[Unit] = []
    for lead in dict.fromkeys(item.lead for item in items if item.lead):
        if not find_unit([*known, *found], lead):
            found.append(Unit(id=0, name=lead))
    return [unit.name for unit in found]


def new_tasks(report: Report, content: Split, units: Sequence[Unit]) -> list[Task]:
    """The tasks of a plan, in its order; none where nobody has said which period it is for."""
    period = report.head.plan_period
    owners = {lead: _unit_name(units, lead) for lead in {item.lead for item in content.tasks}}
    return [
        Task(
            id=0,
            report_id=report.id,
            position=position,
            period=period,
            text=item.text,
            source=item.source,
            place=item.places[0] if item.places else None,
            field=item.field,
            unit=owners[item.lead],
            support=item.support,
            due=item.deadline,
            first_due=item.deadline,
            kind=item.kind,
            citations=item.citations,
            product=item.product,
        )
        for position, item in enumerate(content.tasks, start=1)
        if period
    ]


def _unit_name(units: Sequence[Unit], lead: str | None) -> str | None:
    unit = find_unit(units, lead) if lead else None
    return unit.name if unit else lead


def new_results(report: Report, content: Split) -> list[Result]:
    """The results of a report, in its order; none where nobody has said which period it is about."""
    period = report.head.result_period
    return [_result(report, period, position, item) for position, item in enumerate(content.results, 1) if period]


def _result(report: Report, period: Period, position: int, item: ResultItem) -> Result:
    return Result(
        id=0,
        report_id=report.id,
        position=position,
        period=period,
        text=item.text,
        source=item.source,
        place=item.places[0] if item.places else None,
        field=item.field,
        citations=item.citations,
    )
