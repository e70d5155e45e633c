"""From a report file to stored tasks and results: a preview first, and nothing kept before somebody says so."""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import TYPE_CHECKING

from tracker.domain.advice import UnitAdvice
from tracker.domain.change import Action
from tracker.domain.checks import Check
from tracker.domain.exchange import split_from_json
from tracker.domain.period import Period
from tracker.domain.report import Report
from tracker.domain.revision import Revision
from tracker.domain.snapshot import Row
from tracker.domain.split import PlannedItem, Split
from tracker.domain.unit import Unit
from tracker.errors import BadUsage
from tracker.reading import Limits, Progress, read_files, read_json, read_pasted, unheard
from tracker.services.context import Act, Context, begin_act
from tracker.services.looking import checks, unit_advice
from tracker.services.refusals import check_content, check_office, check_secrecy, check_version, earlier_version
from tracker.services.revising import put_in_place, revision_of
from tracker.services.routines import make_tasks
from tracker.services.shelving import new_results, new_tasks, new_units, source_passage

if TYPE_CHECKING:  # the types alone: a start that opens no store does not wake SQLAlchemy
    from db import Store


@dataclass(frozen=True, kw_only=True)
class Preview:
    """A report taken apart, stored nowhere. `known` is the same file as it was imported before, if it was.

    `advice` suggests units by the place of a task in `split.tasks`; nothing of it is kept unless a person takes it
    over. `checks` are all that is to be looked at, the warnings of the reading among them. `revision` compares with
    the version of the report that another file has brought before.
    """

    name: str
    sha256: str
    split: Split
    known: Report | None = None
    advice: Mapping[int, UnitAdvice] = field(default_factory=dict)
    checks: tuple[Check, ...] = ()
    revision: Revision | None = None

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
    """What an import has stored. `is_new` is false where the same file had been imported before.

    `revision` says what has become of the version that was kept before, where there was one. `routine` is how many
    tasks of the office's routine work were made for the plan's period, or found in it.
    """

    report: Report
    tasks: int
    results: int
    new_units: tuple[str, ...] = ()
    is_new: bool = True
    revision: Revision | None = None
    routine: int = 0


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

    def preview(
        self,
        paths: Sequence[Path],
        *,
        results: Period | None = None,
        plan: Period | None = None,
        progress: Progress = unheard,
    ) -> Preview:
        """Read, and look into the store for the same file, for whose tasks these may be, and for what is odd.

        `results` and `plan` are periods that a person gives where the paper does not say them. `progress` is told of
        each page before it is read.
        """
        return self.look(read_report(paths, self.limits, progress).with_periods(results=results, plan=plan))

    def preview_pasted(self, text: str) -> Preview:
        """The same for the text of a report that a person has pasted."""
        return self.look(read_pasted_report(text, self.limits))

    def look(self, preview: Preview) -> Preview:
        """The preview with what the store says of it as it is now: a correction makes another look worth while."""
        content = preview.split
        with self.context.database.begin(write=False) as store:
            if same := store.reports.find(sha256=preview.sha256):
                return replace(preview, known=same[0])
            earlier = earlier_version(store, content)
            revision = revision_of(store, earlier, content) if earlier else None
            advice = unit_advice(store, content, self.keywords, self.office)
            found = tuple(checks(store, content, self.keywords, self.office, revision))
            return replace(preview, advice=advice, checks=found, revision=revision)

    def keep(
        self, preview: Preview, *, results_only: bool = False, other_office: bool = False, new_version: bool = False
    ) -> Kept:
        """Store a preview in one transaction; the same file a second time changes nothing.

        `results_only` accepts a report without a plan, `other_office` one that another office issued; `new_version`
        puts it in the place of the report that is kept of the same periods or under the same number. Raises NotAReport,
        AlreadyImported (there is such a report), NotFound (a new version of none), BadUsage (no period known) or
        RuleBroken (a paper marked as a state secret).
        """
        content = preview.split
        with self.context.database.begin() as store:
            same = store.reports.find(sha256=preview.sha256)
            if same:
                return Kept(report=same[0], tasks=0, results=0, is_new=False)
            check_secrecy(content, allow_secret=self.allow_secret)
            check_content(content, results_only=results_only)
            earlier = earlier_version(store, content)
            check_version(earlier, content.head, new_version=new_version)
            if not other_office:
                check_office(store, content.head, self.office)
            return self._revise(store, preview, earlier) if earlier else self._store(store, preview)

    def _store(self, store: Store, preview: Preview) -> Kept:
        content = preview.split
        act = begin_act(self.context, store, Action.IMPORT, preview.name)
        report, units = self._add_report(store, preview, None)
        tasks = store.tasks.add(new_tasks(report, content, store.units.all()))
        results = store.results.add(new_results(report, content))
        made: list[Row] = [report, *units, *tasks]
        act.record((None, row) for row in made)
        return Kept(
            report=report,
            tasks=len(tasks),
            results=len(results),
            new_units=tuple(unit.name for unit in units),
            routine=_make_routine_tasks(act, report, content),
        )

    def _revise(self, store: Store, preview: Preview, earlier: Report) -> Kept:
        content = preview.split
        is_paper = not earlier.is_supplement
        act = begin_act(
            self.context,
            store,
            Action.REVISE if is_paper else Action.IMPORT,
            _reason(preview) if is_paper else preview.name,
        )
        report, units = self._add_report(store, preview, earlier)
        revision = revision_of(store, earlier, content)
        made: list[Row] = [report, *units]
        act.record([*((None, row) for row in made), *put_in_place(store, report, revision)])
        return Kept(
            report=report,
            tasks=len(content.tasks),
            results=len(content.results),
            new_units=tuple(unit.name for unit in units),
            revision=revision,
            routine=_make_routine_tasks(act, report, content),
        )

    def _add_report(self, store: Store, preview: Preview, earlier: Report | None) -> tuple[Report, list[Unit]]:
        """Store the report itself, and the units that it names and the office has not entered."""
        content = preview.split
        report = store.reports.add(
            head=content.head,
            file_name=preview.name,
            sha256=preview.sha256,
            imported_by=self.context.actor,
            imported_at=self.context.now(),
            passages=[source_passage(placement) for placement in content.placements],
            indicators=content.indicators,
            replaces=earlier.id if earlier else None,
        )
        return report, [store.units.add(name) for name in new_units(store.units.all(), content.tasks)]


def _make_routine_tasks(act: Act, report: Report, content: Split) -> int:
    """The routine work of the plan's period comes with the plan, where there is one."""
    period = report.head.plan_period
    return len(make_tasks(act, period)) if period and content.tasks else 0


def _reason(preview: Preview) -> str:
    number = preview.split.head.number
    return f"bản mới {f'số {number} ' if number else ''}từ tệp {preview.name}"


def read_report(paths: Sequence[Path], limits: Limits, progress: Progress = unheard) -> Preview:
    """Read and take apart without any store; one report may come as several files, or as edited JSON."""
    if len(paths) == 1 and paths[0].suffix.lower() == ".json":
        text, sha256 = read_json(paths[0], limits)
        return Preview(name=paths[0].name, sha256=sha256, split=split_from_json(_parsed(text, paths[0].name)))
    from tracker.splitting import split  # noqa: PLC0415  its patterns take long to compile: only whoever reads waits

    document = read_files(paths, limits, progress)
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
