"""One list of each kind, of any size, for tests that print them all."""

from dataclasses import replace
from datetime import timedelta

from tests.factories import IMPORTED_AT, NOVEMBER, OCTOBER, make_change, make_result
from tests.status_lists import AS_OF, UNITS, long_list, make_list, make_row
from tracker.domain.baseline import PlanChange, PlanComparison, PlannedTask, PlanTerm
from tracker.domain.change import Action, Change
from tracker.domain.comparison import Answer, ComparedTask, Comparison
from tracker.domain.indicators import IndicatorList
from tracker.domain.ledger import Ledger, LedgerEntry
from tracker.domain.link import Stage
from tracker.domain.list_kind import ListKind
from tracker.domain.minutes import Minutes, MinutesEntry, Resolution, Resolve
from tracker.domain.overdue import OverdueList
from tracker.domain.split import Indicator
from tracker.domain.summary import months_until
from tracker.domain.task import State, Task
from tracker.domain.trend import Trend, trend_month
from tracker.domain.unplanned import UnplannedList
from tracker.writing import Listed

INDICATORS = (
    Indicator(name="Xã có điểm bưu điện", unit="xã", target="85", actual="82/85 xã có điểm"),
    Indicator(name="Thuê bao Internet", unit="thuê bao", target=None, actual="66.543"),
    Indicator(name="Hồ sơ trực tuyến", unit="%", target="80%", actual="97,5%"),
    Indicator(name="Doanh thu", unit="tỷ đồng", target="1.250,0", actual="1.000"),
)


def every_list(size: int) -> dict[ListKind, Listed]:
    """Each kind of list with about so many lines, none where the size is 0."""
    status = long_list(size) if size else make_list()
    results = tuple(make_result(id=n, text=f"Kết quả thứ {n}") for n in range(1, size + 1))
    answers = tuple(Answer(result=result, stage=Stage.DONE) for result in results[:2])
    return {
        ListKind.STATUS: status,
        ListKind.COMPARISON: Comparison(
            period=NOVEMBER,
            as_of=AS_OF,
            tasks=tuple(ComparedTask(row=row, answers=answers[: n % 3]) for n, row in enumerate(status.rows)),
            unplanned=results[2:5],
            results_seen=bool(size),
        ),
        ListKind.OVERDUE: overdue_list(size),
        ListKind.UNPLANNED: UnplannedList(period=NOVEMBER, as_of=AS_OF, results=results, results_seen=size),
        ListKind.LEDGER: ledger(size),
        ListKind.INDICATORS: IndicatorList(period=NOVEMBER, as_of=AS_OF, indicators=INDICATORS if size else ()),
        ListKind.MINUTES: minutes(size),
        ListKind.TREND: Trend(
            period=NOVEMBER,
            as_of=AS_OF,
            months=tuple(
                trend_month(replace(long_list(n) if n and size else make_list(), period=month, results_seen=n % 4 > 0))
                for n, month in enumerate(months_until(NOVEMBER, 12))
            ),
        ),
        ListKind.PLAN: plan_comparison(size),
    }


def minutes(size: int) -> Minutes:
    """The late tasks of `overdue_list`, each with one decision but every fourth."""
    kinds = list(Resolve)
    return Minutes(
        as_of=AS_OF,
        entries=tuple(
            MinutesEntry(
                row=row,
                cause="Chờ hướng dẫn của Bộ (chưa xác nhận)" if number % 3 == 0 else "",
                resolutions=(
                    Resolution(kind=kinds[number % len(kinds)], detail="đến 05/12/2022", reason=f"Lý do thứ {number}"),
                )
                if number % 4
                else (),
            )
            for number, row in enumerate(overdue_list(size).rows)
        ),
    )


def plan_comparison(size: int) -> PlanComparison:
    """The plan of November with every third deadline moved, every fourth owner changed, every fifth task added."""
    rows = long_list(size).rows if size else ()
    return PlanComparison(period=NOVEMBER, as_of=AS_OF, tasks=tuple(_planned(row.task) for row in rows))


def _planned(now: Task) -> PlannedTask:
    base, n = replace(now, state=State.OPEN, done_on=None), now.id
    base = replace(base, due=AS_OF - timedelta(20)) if n % 3 == 0 else base
    base = replace(base, unit="Thanh tra") if n % 4 == 0 else base
    terms = [term for term, moved in ((PlanTerm.DEADLINE, n % 3), (PlanTerm.UNIT, n % 4)) if not moved]
    changes = tuple(
        PlanChange(term=term, before=base, after=now, at=IMPORTED_AT, by="Lan", why="chờ ý kiến" if n % 2 else "")
        for term in terms
    )
    return PlannedTask(baseline=base, now=now, changes=changes, added_at=IMPORTED_AT if n % 5 == 0 else None)


def overdue_list(size: int) -> OverdueList:
    """Tasks that are 1 to 50 days late, of every unit and of nobody."""
    rows = (
        make_row(id=n, text=f"Việc trễ thứ {n}", unit=UNITS[n % len(UNITS)], due=AS_OF - timedelta(n % 50 + 1))
        for n in range(1, size + 1)
    )
    return OverdueList(as_of=AS_OF, rows=tuple(sorted(rows, key=lambda row: -row.standing.days)))


def ledger(size: int) -> Ledger:
    """The tasks of one unit in two plans, the even ones in the earlier one, each with two changes."""
    rows = (replace(row, task=replace(row.task, unit="Văn phòng")) for row in (long_list(size).rows if size else ()))
    entries = [LedgerEntry(row=row, changes=_changes(row.task.id)) for row in rows]
    earlier = [
        replace(entry, row=replace(entry.row, task=replace(entry.row.task, period=OCTOBER)))
        for entry in entries
        if entry.row.task.id % 2 == 0
    ]
    later = [entry for entry in entries if entry.row.task.id % 2]
    return Ledger(unit="Văn phòng", as_of=AS_OF, entries=(*earlier, *later))


def _changes(task_id: int) -> tuple[Change, ...]:
    imported = make_change(
        action=Action.IMPORT, before=None, after={"due": None}, reason="bao-cao-10.docx", entity_id=task_id
    )
    moved = make_change(
        action=Action.DEADLINE,
        before={"due": "2022-11-10"},
        after={"due": "2022-11-20"},
        reason="Chờ ý kiến Sở Tài chính",
        entity_id=task_id,
    )
    return imported, moved
