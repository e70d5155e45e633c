"""From a report file to stored tasks and results: a preview first, and nothing kept before somebody says so."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from tracker.domain.advice import UnitAdvice
from tracker.domain.change import Action
from tracker.domain.exchange import split_from_json
from tracker.domain.link import Result
from tracker.domain.period import Period
from tracker.domain.report import Report, SourcePassage
from tracker.domain.split import Placement, PlannedItem, ResultItem, Split
from tracker.domain.task import Task
from tracker.domain.unit import Unit, find_unit
from tracker.errors import BadUsage
from tracker.reading import Limits, read_files, read_json, read_pasted
from tracker.services.context import Context, Row, begin_act
from tracker.services.looking import checks, unit_advice
from tracker.services.refusals import check_content, check_not_imported, check_office, check_secrecy

if TYPE_CHECKING:  # the types alone: a start that opens no store does not wake SQLAlchemy
    from db import Store


@dataclass(frozen=True, kw_only=True)
class Preview:
    """A report taken apart, stored nowhere. `known` is the same file as it was imported before, if it was.

    `advice` suggests units by the place of a task in `split.tasks`; nothing of it is kept unless a person takes it
    over. `checks` are Vietnamese sentences from a look into the store, beside the warnings of the reading itself.
    """

    name: str
    sha256: str
    split: Split
    known: Report | None = None
    advice: Mapping[int, UnitAdvice] = field(default_factory=dict)
    checks: tuple[str, ...] = ()

    def with_periods(self, *, results: Period | None = None, plan: Period | None = None) -> Preview:
        """The same preview with periods that a person gives where the paper does not say them."""
        head = self.split.head
        head = replace(head, result_period=results or head.result_period, plan_period=plan or head.plan_period)
        return replace(self, split=replace(self.split, head=head))

    def with_tasks(self, tasks: Sequence[PlannedItem]) -> Preview:
        """The same preview with the tasks as a person has corrected them."""
        return replace(self, split=replace(self.split, tasks=tuple(tasks)))

    def with_advice(self, places: Iterable[int]) -> Preview:
        """The same preview with the units suggested for these tasks; a task that has a unit keeps it."""
        taken = {place: self.advice[place].unit for place in places if place in self.advice}
        return self.with_tasks(
            [replace(item, lead=item.lead or taken.get(place)) for place, item in enumerate(self.split.tasks)]
        )


@dataclass(frozen=True, kw_only=True)
class Kept:
    """What an import has stored. `is_new` is false where the same file had been imported before."""

    report: Report
    tasks: int
    results: int
    new_units: tuple[str, ...] = ()
    is_new: bool = True


@dataclass(frozen=True, kw_only=True)
class Importing:
    """The use cases of importing. `office` is the office's own name from the settings, "" where it is not set.

    `keywords` are words of the units' work, by unit. `allow_secret` lets papers marked as state secrets in.
    """

    context: Context
    limits: Limits
    office: str = ""
    keywords: Mapping[str, Sequence[str]] = field(default_factory=dict)
    allow_secret: bool = False

    def preview(self, paths: Sequence[Path], *, results: Period | None = None, plan: Period | None = None) -> Preview:
        """Read, and look into the store for the same file, for whose tasks these may be, and for what is odd.

        `results` and `plan` are periods that a person gives where the paper does not say them.
        """
        return self._looked(read_report(paths, self.limits).with_periods(results=results, plan=plan))

    def preview_pasted(self, text: str) -> Preview:
        """The same for the text of a report that a person has pasted."""
        return self._looked(read_pasted_report(text, self.limits))

    def _looked(self, preview: Preview) -> Preview:
        content = preview.split
        with self.context.database.begin(write=False) as store:
            if same := store.reports.find(sha256=preview.sha256):
                return replace(preview, known=same[0])
            advice = unit_advice(store, content, self.keywords, self.office)
            found = tuple(checks(store, content, self.keywords, self.office))
            return replace(preview, advice=advice, checks=found)

    def keep(self, preview: Preview, *, results_only: bool = False, other_office: bool = False) -> Kept:
        """Store a preview in one transaction; the same file a second time changes nothing.

        `results_only` accepts a report without a plan, `other_office` one that another office issued. Raises
        NotAReport, AlreadyImported (same number, or same periods from another file), BadUsage (no period known) or
        RuleBroken (a paper marked as a state secret).
        """
        content = preview.split
        with self.context.database.begin() as store:
            same = store.reports.find(sha256=preview.sha256)
            if same:
                return Kept(report=same[0], tasks=0, results=0, is_new=False)
            check_secrecy(content, allow_secret=self.allow_secret)
            check_content(content, results_only=results_only)
            check_not_imported(store, content.head)
            if not other_office:
                check_office(store, content.head, self.office)
            return self._store(store, preview)

    def _store(self, store: Store, preview: Preview) -> Kept:
        content, context = preview.split, self.context
        act = begin_act(context, store, Action.IMPORT, preview.name)
        report = store.reports.add(
            head=content.head,
            file_name=preview.name,
            sha256=preview.sha256,
            imported_by=context.actor,
            imported_at=context.now(),
            passages=[_passage(placement) for placement in content.placements],
            indicators=content.indicators,
        )
        known = store.units.all()
        new_names = _new_units(known, content.tasks)
        units = [store.units.add(name) for name in new_names]
        tasks = store.tasks.add(_tasks(report, content, [*known, *units]))
        results = store.results.add(_results(report, content))
        made: list[Row] = [report, *units, *tasks]
        act.record((None, row) for row in made)
        return Kept(report=report, tasks=len(tasks), results=len(results), new_units=tuple(new_names))


def read_report(paths: Sequence[Path], limits: Limits) -> Preview:
    """Read and take apart without any store; one report may come as several files, or as edited JSON."""
    if len(paths) == 1 and paths[0].suffix.lower() == ".json":
        text, sha256 = read_json(paths[0], limits)
        return Preview(name=paths[0].name, sha256=sha256, split=split_from_json(_parsed(text, paths[0].name)))
    from tracker.splitting import split  # noqa: PLC0415  its patterns take long to compile: only whoever reads waits

    document = read_files(paths, limits)
    return Preview(name=document.name, sha256=document.sha256, split=split(document))


def read_pasted_report(text: str, limits: Limits) -> Preview:
    """Take apart the text of a report that a person has pasted."""
    from tracker.splitting import split  # noqa: PLC0415

    document = read_pasted(text, limits)
    return Preview(name=document.name, sha256=document.sha256, split=split(document))


def _parsed(text: str, name: str) -> object:
    try:
        return json.loads(text)
    except (ValueError, RecursionError) as error:
        raise BadUsage(f"Tệp {name} không phải JSON đúng cú pháp ({error}). Sửa lại rồi nhập.") from error


def _passage(placement: Placement) -> SourcePassage:
    return SourcePassage(
        place=placement.passage.place,
        text=placement.passage.full_text,
        fate=placement.fate,
        note=placement.note,
    )


def _new_units(known: Sequence[Unit], items: Sequence[PlannedItem]) -> list[str]:
    """Units that the plan names as leads and the office has not entered yet, each once."""
    found: list[Unit] = []
    for item in items:
        if item.lead and not find_unit([*known, *found], item.lead):
            found.append(Unit(id=0, name=item.lead))
    return [unit.name for unit in found]


def _tasks(report: Report, content: Split, units: Sequence[Unit]) -> list[Task]:
    period = report.head.plan_period
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
            unit=_unit_name(units, item),
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


def _unit_name(units: Sequence[Unit], item: PlannedItem) -> str | None:
    unit = find_unit(units, item.lead) if item.lead else None
    return unit.name if unit else item.lead


def _results(report: Report, content: Split) -> list[Result]:
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
