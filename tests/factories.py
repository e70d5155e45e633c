"""Ready-made pieces of the domain, for tests that care about one of their values only.

What a factory leaves to chance is said by its caller: `make_task(unit="Văn phòng")`.
"""

from datetime import UTC, date, datetime
from hashlib import sha256
from itertools import count
from typing import Any

from db import Store
from tracker.domain.calendar import WorkCalendar
from tracker.domain.change import Action, Change, Entity
from tracker.domain.link import Link, Result, Stage, Verdict
from tracker.domain.period import Period
from tracker.domain.query_language import Known
from tracker.domain.reckoning import reckon
from tracker.domain.report import Report
from tracker.domain.split import PlannedItem, ReportHead
from tracker.domain.task import Task
from tracker.domain.term import Term, TermKind, TermStatus
from tracker.services import Services
from tracker.services.options import Options
from tracker.services.setting import Context

NOVEMBER = Period.month(2022, 11)
OCTOBER = NOVEMBER.previous
IMPORTED_AT = datetime(2022, 11, 2, 8, 30, tzinfo=UTC)

_numbers = count(1)


def make_item(text: str = "Ban hành Kế hoạch chuyển đổi số năm 2023", **values: Any) -> PlannedItem:
    """An item of a plan that names no unit and no date."""
    return PlannedItem(**{"text": text, "source": "III.1", "places": (), **values})


def make_services(context: Context, options: Options) -> Services:
    """The use cases over what has been put together already."""
    return Services(
        glance=lambda limit: context.database.glance(context.today(), limit),
        make_context=lambda: context,
        make_options=lambda: options,
    )


def make_task(**values: Any) -> Task:
    """A task of November 2022 that nobody owns and that has no date of its own."""
    return Task(
        **{
            "id": 0,
            "report_id": 1,
            "position": 1,
            "period": NOVEMBER,
            "text": "Ban hành Kế hoạch chuyển đổi số năm 2023",
            **values,
        }
    )


def make_result(**values: Any) -> Result:
    """A result of November 2022."""
    return Result(
        **{
            "id": 0,
            "report_id": 1,
            "position": 1,
            "period": NOVEMBER,
            "text": "Đã ban hành Kế hoạch số 97/KH-UBND về chuyển đổi số năm 2023",
            **values,
        }
    )


def make_link(**values: Any) -> Link:
    """A confirmed link that has not been kept yet."""
    return Link(**{"id": 0, "task_id": 1, "result_id": 1, "verdict": Verdict.CONFIRMED, "stage": Stage.DONE, **values})


def make_change(**values: Any) -> Change:
    """A tick of task 1 by Lan, in batch 1."""
    return Change(
        **{
            "id": 0,
            "batch": 1,
            "at": IMPORTED_AT,
            "actor": "Lan",
            "action": Action.TICK,
            "entity": Entity.TASK,
            "entity_id": 1,
            "before": {"state": "open"},
            "after": {"state": "done"},
            **values,
        }
    )


def make_known(**values: Any) -> Known:
    """What a query may speak of on 15 November 2022, a Tuesday, in an office without units."""
    return Known(**{"now": reckon(date(2022, 11, 15), WorkCalendar()), **values})


def make_report(store: Store, **values: Any) -> Report:
    """The report of October 2022 with the plan of November, kept in the store; each call is another file."""
    number = next(_numbers)
    return store.reports.add(
        **{
            "head": ReportHead(
                number=f"{number}/BC-STTTT",
                issued_on=date(2022, 11, 1),
                issuer="Sở Thông tin và Truyền thông",
                result_period=OCTOBER,
                plan_period=NOVEMBER,
            ),
            "file_name": f"bao-cao-{number}.docx",
            "sha256": sha256(str(number).encode()).hexdigest(),
            "imported_by": "Lan",
            "imported_at": IMPORTED_AT,
            "passages": (),
            "indicators": (),
            **values,
        }
    )


def make_term(**values: Any) -> Term:
    """An accepted abbreviation that has not been kept yet."""
    return Term(
        **{
            "id": 0,
            "short": "TTPVHCC",
            "long": "trung tâm phục vụ hành chính công",
            "kind": TermKind.ABBREVIATION,
            "status": TermStatus.ACCEPTED,
            **values,
        }
    )
