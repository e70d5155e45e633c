"""What the store says about a report before it is kept: whose tasks these may be, and what to look at again."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import TYPE_CHECKING

from tracker.domain.advice import UnitAdvice, advise
from tracker.domain.checks import Check, lasting, previous_period, reading_checks
from tracker.domain.cited import cited_checks
from tracker.domain.link import Result
from tracker.domain.query import TaskQuery
from tracker.domain.revision import Revision
from tracker.domain.revision_words import summary
from tracker.domain.split import Split
from tracker.domain.task import Task
from tracker.domain.unit import find_unit
from tracker.domain.unit_words import initials
from tracker.domain.vietnamese import fold
from tracker.services.refusals import imported_words, of_another_office

if TYPE_CHECKING:  # the types alone: a start that opens no store does not wake SQLAlchemy
    from db import Store

_LEARNED = 2_000  # of the office's latest tasks: some years of a small office, and no wait


def unit_advice(
    store: Store, content: Split, keywords: Mapping[str, Sequence[str]], office: str
) -> Mapping[int, UnitAdvice]:
    """Suggestions for the tasks that name no unit, learned from what the office gave to whom."""
    every = TaskQuery()
    latest = store.tasks.page(every, offset=max(0, store.tasks.count(every) - _LEARNED))
    given = [task for task in latest if task.unit]
    signs = _office_signs(store, content, office)
    return advise(content.tasks, store.units.all(), keywords, given, office_signs=signs)


def _office_signs(store: Store, content: Split, office: str) -> frozenset[str]:
    """The letters of the office's numbers, folded: "46/BC-VHXH" is signed "vhxh", and the Sở TT&TT "stttt"."""
    heads = [content.head, *(report.head for report in store.reports.all())]
    names = [office, *(head.issuer for head in heads if head.issuer)]
    numbers = [head.number for head in heads if head.number and "-" in head.number]
    signs = [*map(initials, names), *(fold(number.rpartition("-")[2]) for number in numbers)]
    return frozenset(filter(None, signs))


def checks(
    store: Store, content: Split, keywords: Iterable[str], office: str, revision: Revision | None
) -> Iterator[Check]:
    """Sentences for the person who is about to keep the report, the gravest first, true of it as it is corrected now.

    `keywords` are the names of the units that the settings give words to; `revision` compares the report with the
    version that is kept already.
    """
    from tracker.splitting.warnings import figure_checks  # noqa: PLC0415  its patterns take long to compile

    head = content.head
    if revision:
        yield Check(words=f"{imported_words(revision.earlier, head)} So với bản đó: {summary(revision)}")
    if said := of_another_office(store, head, office):
        yield Check(words=said)
    if content.results and not content.tasks:
        yield Check(words="Không có nhiệm vụ nào để theo dõi: nếu lưu thì chỉ lưu phần kết quả.")
    yield from (Check(words=warning) for warning in lasting(content))
    yield from reading_checks(content, _plan_before(store, content), _results_before(store, content))
    yield from cited_checks(content)
    yield from figure_checks(content)
    units = store.units.all()
    if unknown := [name for name in keywords if not find_unit(units, name)]:
        yield Check(words=f"Từ khóa trong config.toml chưa dùng được: danh mục không có đơn vị {'; '.join(unknown)}.")


def _plan_before(store: Store, content: Split) -> list[Task]:
    plan = content.head.plan_period
    before = previous_period(plan, store.tasks.planned()) if plan else None
    return store.tasks.page(TaskQuery(period=before)) if before else []


def _results_before(store: Store, content: Split) -> list[Result]:
    reported = content.head.result_period
    return store.results.of_period(reported.previous) if reported else []
