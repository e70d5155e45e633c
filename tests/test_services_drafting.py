"""The drafted report: each task told once, and a plan that imports back into the same tasks."""

from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db import Database
from tests.factories import make_link, make_result, make_services, make_task
from tests.office import Office
from tracker.domain.drafting import Draft, PlanLine
from tracker.domain.given import sentence
from tracker.domain.link import Confidence, Stage
from tracker.domain.period import Period
from tracker.domain.query import TaskQuery
from tracker.domain.remark import Remark, RemarkKind
from tracker.domain.report_window import ReportRule
from tracker.domain.routine import Routine
from tracker.domain.split import Kind, PlannedItem
from tracker.domain.task import Evidence, State, Task
from tracker.errors import BadUsage, NotFound
from tracker.services.drafting import _line
from tracker.services.importing import Kept
from tracker.splitting.tables import read_rows
from tracker.writing import Format
from tracker.writing.draft_paper import HEADINGS, cells_of
from tracker.writing.lint import lint_docx

NOVEMBER, DECEMBER = Period.month(2026, 11), Period.month(2026, 12)
HOUSING = "Trình UBND tỉnh ban hành Kế hoạch phát triển nhà ở xã hội năm 2027"
ROADS = "Rà soát hành lang an toàn đường bộ trên các tuyến tỉnh lộ"
BRIDGE = "Nghiệm thu gói thầu số 3 sửa chữa cầu Bến Đá"
COURSES = "Tổ chức 04 lớp tập huấn nghiệp vụ đăng kiểm cho Trung tâm Đăng kiểm"
PATROL = "Tăng cường tuần tra, kiểm soát tải trọng phương tiện"
BUDGET = "Xây dựng dự toán thu, chi ngân sách năm 2027 của Sở"


@pytest.fixture
def here(sqlite_database: Database) -> Office:
    office = Office(sqlite_database, today=date(2026, 11, 30))
    office.services.units.add("Phòng Quản lý nhà", short="P. QLN")
    office.services.units.add("Văn phòng")
    return office


def plan(office: Office, *tasks: dict[str, Any]) -> list[Task]:
    return office.plan(*(make_task(period=NOVEMBER, **values) for values in tasks))


def results(draft: Draft) -> dict[str, tuple[str, ...]]:
    return {part.name: part.sentences for part in draft.results}


def remark(office: Office, task: Task, kind: RemarkKind, text: str, *, confirmed_by: str = "") -> None:
    with office.database.begin() as store:
        store.remarks.add(Remark(id=0, task_id=task.id, kind=kind, text=text, confirmed_by=confirmed_by))


def test_what_was_done_is_told_by_field_with_day_and_evidence(here: Office) -> None:
    plan(
        here,
        {"text": HOUSING, "field": "Nhà ở", "state": State.DONE, "done_on": date(2026, 11, 25)}
        | {"evidence": Evidence(number="71/TTr-SXD", note="gửi trên trục liên thông")},
        {"text": ROADS, "field": "Giao thông", "state": State.DOING, "due": date(2026, 12, 15)},
        {"text": BUDGET, "state": State.DONE, "done_on": date(2026, 11, 5)},
    )
    assert results(here.services.drafting.draft(NOVEMBER)) == {
        "": (f"{BUDGET} (hoàn thành ngày 05/11/2026).",),
        "Nhà ở": (f"{HOUSING} (hoàn thành ngày 25/11/2026; văn bản số 71/TTr-SXD, gửi trên trục liên thông).",),
        "Giao thông": (f"{ROADS} (đang thực hiện).",),
    }


def test_a_confirmed_result_speaks_in_its_own_words_once(here: Office) -> None:
    first, second = plan(here, {"text": HOUSING}, {"text": ROADS})
    with here.database.begin() as store:
        (said,) = store.results.add([make_result(period=NOVEMBER, text="Đã trình Kế hoạch nhà ở xã hội;")])
        for task in (first, second):
            store.links.put(make_link(task_id=task.id, result_id=said.id, stage=Stage.PARTIAL))
    assert results(here.services.drafting.draft(NOVEMBER)) == {
        "": ("Đã trình Kế hoạch nhà ở xã hội (đang thực hiện).",)
    }


def test_what_was_not_done_is_told_with_confirmed_causes_alone(here: Office) -> None:
    late, _, carried = plan(
        here,
        {"text": BRIDGE, "due": date(2026, 11, 20)},
        {"text": COURSES, "state": State.WITHDRAWN},
        {"text": ROADS, "state": State.CARRIED},
    )
    remark(here, late, RemarkKind.CAUSE, "mưa lũ kéo dài.", confirmed_by="Hà")
    remark(here, late, RemarkKind.CAUSE, "thiếu người")
    draft = here.services.drafting.draft(NOVEMBER)
    assert draft.shortcomings == (
        f"{BRIDGE} (chưa thực hiện, hạn 20/11/2026; nguyên nhân: mưa lũ kéo dài).",
        f"{ROADS} (chuyển sang kỳ sau).",
    )
    assert draft.results == ()
    assert any(f"mã {late.id}" in one and "tracker carry" in one for one in draft.remarks)
    assert not any(f"{carried.id}" in one for one in draft.remarks)


def test_steady_work_is_told_once_it_is_attested(here: Office) -> None:
    (steady,) = plan(here, {"text": PATROL, "kind": Kind.ONGOING})
    before = here.services.drafting.draft(NOVEMBER)
    assert (before.results, before.shortcomings) == ((), ())
    assert any("tracker attest" in one for one in before.remarks)
    here.services.routines.attest([steady.id], "dừng kiểm tra 312 lượt xe")
    told = results(here.services.drafting.draft(NOVEMBER))
    assert told == {"": (f"{PATROL} (đã thực hiện trong kỳ: dừng kiểm tra 312 lượt xe).",)}


def test_what_was_done_after_the_cut_off_is_told_in_the_next_report(here: Office) -> None:
    context = replace(here.services.context, report_rule=ReportRule.parse("15-14"))
    drafting = make_services(context, here.services.options).drafting
    plan(
        here,
        {"text": BUDGET, "state": State.DONE, "done_on": date(2026, 11, 14)},
        {"text": HOUSING, "state": State.DONE, "done_on": date(2026, 11, 15)},
        {"text": ROADS, "due": date(2026, 11, 28)},
    )
    november, december = drafting.draft(NOVEMBER), drafting.draft(DECEMBER)
    assert results(november) == {"": (f"{BUDGET} (hoàn thành ngày 14/11/2026).",)}
    assert results(december) == {"": (f"{HOUSING} (hoàn thành ngày 15/11/2026).",)}
    assert november.shortcomings == ()
    assert "số liệu từ 15/10/2026 đến 14/11/2026" in drafting.text(NOVEMBER, Format.TXT)


def test_what_is_missing_is_said_beside_the_draft(here: Office) -> None:
    here.services.routines.add(Routine(id=0, text=PATROL, unit=None, starts=date(2026, 1, 1)))
    plan(here, {"text": BUDGET, "state": State.DONE, "done_on": date(2026, 11, 5)})
    said = " ".join(here.services.drafting.draft(NOVEMBER).remarks)
    assert "1 việc định kỳ của tháng 12/2026 chưa tạo" in said
    assert "chưa có nhiệm vụ nào" in said
    with pytest.raises(NotFound, match="tracker import"):
        here.services.drafting.draft(Period.month(2020, 1))
    with pytest.raises(BadUsage, match="docx, md, txt"):
        here.services.drafting.write(NOVEMBER, Format.XLSX, Path("x.xlsx"))


@pytest.fixture
def month(here: Office) -> Office:
    """November is worked on, December is planned: one carried, one routine, three entered."""
    done, partly, slow, _ = plan(
        here,
        {"text": HOUSING, "field": "Nhà ở", "unit": "Phòng Quản lý nhà"},
        {"text": ROADS, "field": "Giao thông", "due": date(2026, 12, 5)},
        {"text": f"{BRIDGE}; hoàn thành trước ngày 20/11/2026", "field": "Giao thông", "due": date(2026, 11, 20)},
        {"text": PATROL, "kind": Kind.ONGOING},
    )
    services = here.services
    services.tasks.tick([done.id], evidence=Evidence(number="71/TTr-SXD"), on=date(2026, 11, 25))
    services.tasks.set_state([partly.id], State.DOING)
    services.planning.carry_over([slow.id], due=date(2026, 12, 18))
    services.routines.add(
        Routine(
            id=0,
            text="Tổng hợp số liệu công tác gửi Văn phòng UBND tỉnh",
            unit="Văn phòng",
            starts=date(2026, 1, 1),
            day=25,
        )
    )
    services.routines.generate(DECEMBER)
    add = services.planning.add
    add(
        DECEMBER, text=COURSES, unit="Văn phòng", support=["Thanh tra", "P. QLN"], field="Giao thông", product="Báo cáo"
    )
    add(DECEMBER, text=PATROL, kind=Kind.ONGOING)
    add(DECEMBER, text=f"{BUDGET}; (1) thu; (2) chi “thường xuyên, đột xuất”.")
    return here


def import_draft(office: Office, path: Path) -> Kept:
    office.services.drafting.write(NOVEMBER, Format(path.suffix[1:]), path)
    importing = office.services.importing
    return importing.keep(importing.preview([path]), other_office=True)


def planned(office: Office) -> dict[int, Task]:
    return {row.task.id: row.task for row in office.services.tasks.page(TaskQuery(period=DECEMBER))}


@pytest.mark.parametrize("tail", ["docx", "md"])
def test_the_draft_imports_back_into_the_same_tasks(month: Office, tmp_path: Path, tail: str) -> None:
    before = planned(month)
    kept = import_draft(month, tmp_path / f"bao-cao.{tail}")
    after = planned(month)
    assert kept.report.head.result_period == NOVEMBER
    assert after.keys() == before.keys()
    assert {task.report_id for task in after.values()} == {kept.report.id}
    for number, task in after.items():
        was = before[number]
        assert (task.text, task.unit, task.due, task.first_due, task.kind, task.field, task.product, task.support) == (
            was.text,
            was.unit,
            was.due,
            was.first_due,
            was.kind,
            was.field,
            was.product,
            was.support,
        )
    assert kept.revision is not None
    assert kept.revision.tasks.changed == ()


@pytest.mark.parametrize("code", ["2026-12", "2026-Q3", "2026-H2", "2026", "2026-W47"])
def test_a_draft_of_any_period_says_of_which_ones_it_is(here: Office, tmp_path: Path, code: str) -> None:
    period, path = Period.parse(code), tmp_path / "bao-cao.docx"
    done = make_task(period=period, text=HOUSING, state=State.DONE, done_on=period.last_day)
    here.plan(done, make_task(period=period, text=ROADS, field="Giao thông"))
    here.services.planning.carry_over([2])
    here.services.drafting.write(period, Format.DOCX, path)
    read = here.services.importing.preview([path]).split
    assert (read.head.result_period, read.head.plan_period) == (period, period.next)
    assert [(task.text, task.field, task.deadline) for task in read.tasks] == [(ROADS, "Giao thông", None)]
    assert (len(read.results), read.leftovers) == (1, ())


def test_each_result_of_the_draft_links_strongly_to_its_task(month: Office, tmp_path: Path) -> None:
    import_draft(month, tmp_path / "bao-cao.docx")
    review = month.services.linking.review(NOVEMBER, chains=False)
    told = [one for one in review.tasks if one.row.task.text in (HOUSING, ROADS)]
    best = [one.offers[0].suggestion for one in told]
    assert [one and (one.confidence, one.stage) for one in best] == [
        (Confidence.STRONG, Stage.DONE),
        (Confidence.STRONG, Stage.PARTIAL),
    ]
    assert review.unplanned == ()


def test_the_paper_keeps_the_rules_of_official_documents(month: Office, tmp_path: Path) -> None:
    path = tmp_path / "bao-cao.docx"
    month.services.drafting.write(NOVEMBER, Format.DOCX, path)
    assert lint_docx(path.read_bytes()) == ()


TEXTS = st.sampled_from(
    [
        HOUSING,
        PATROL,
        "Tiếp tục hoàn thiện Đề án; trình HĐND tỉnh “Nghị quyết (sửa đổi); kỳ họp cuối năm”",
        "1. Rà soát: (1) hồ sơ; (2) bản đồ",
        "12 xã hoàn thành số hóa hồ sơ trước ngày 05/12/2026",
        "- Họp giao ban báo chí; gửi biên bản…",
        "BAN HÀNH QUY CHẾ LÀM VIỆC",
        "Báo cáo kết quả tháng 12, gửi Sở Tài chính trước ngày 20/11",
        "Tham mưu: Kế hoạch số 97/KH-UBND; Công văn số 214/STTTT-TTra",
        "Kiểm tra 5% hồ sơ | đối chiếu * và _ở cơ sở_",
    ]
)
UNITS = st.sampled_from(
    [None, "Văn phòng", "Phòng Quản lý nhà", "Phòng Thông tin – Báo chí – Xuất bản", "Trung tâm CNTT&TT", "P. KH-TC"]
)


@given(
    text=TEXTS,
    unit=UNITS,
    due=st.none() | st.dates(date(2026, 11, 1), date(2027, 12, 31)),
    kind=st.sampled_from(Kind),
    support=st.lists(st.sampled_from(["Thanh tra", "Sở Tài chính", "UBND các xã, phường", "P. QLN"]), unique=True),
    product=st.sampled_from(["", "Kế hoạch", "Báo cáo, biên bản"]),
)
@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
def test_a_line_of_the_plan_reads_back_as_it_is_meant(
    *, text: str, unit: str | None, due: date | None, kind: Kind, support: list[str], product: str
) -> None:
    task = make_task(period=DECEMBER, text=text, unit=unit, due=due, kind=kind, support=tuple(support), product=product)
    line = _line(task, DECEMBER)
    (read,) = read_rows(HEADINGS, [cells_of(line, 7)], DECEMBER)
    assert sentence(read.text) == sentence(text.removeprefix("- "))
    assert (read.kind, read.product) == (kind, product)
    assert read.deadline == (due or (DECEMBER.last_day if line.due == "Trong kỳ" else None))
    assert unit is None or read.lead == unit
    assert not support or read.support == tuple(support)
    assert _is_plain(line, read)


def _is_plain(line: PlanLine, read: PlannedItem) -> bool:
    """A remark on the kind stands only where the words alone would be misread."""
    alone = read_rows(HEADINGS, [cells_of(replace(line, note=""), 7)], DECEMBER)
    return not line.note or [one.kind for one in alone] != [read.kind]
