"""The minutes of a review: what was late on the day, and what was decided about it, read from what was done."""

from datetime import date
from pathlib import Path

import pytest

from tests.factories import make_task
from tests.office import Office
from tracker.domain.list_kind import ListKind
from tracker.domain.minutes import MinutesEntry
from tracker.domain.task import State
from tracker.errors import BadUsage
from tracker.writing import Format
from tracker.writing.lint import lint_docx

LATE, LATER = date(2026, 11, 10), date(2026, 11, 30)


def decided(office: Office, day: date | None = None) -> dict[int, list[str]]:
    """The decisions on each task of the minutes, in words."""
    entries = office.services.lists.minutes(day).entries
    return {one.task.id: [made.words for made in one.resolutions] for one in entries}


def only(office: Office) -> MinutesEntry:
    (entry,) = office.services.lists.minutes().entries
    return entry


def test_what_is_late_stands_in_the_minutes_though_nothing_was_decided(office: Office) -> None:
    late, _ = office.plan(make_task(due=LATE), make_task(due=LATER))
    assert decided(office) == {late.id: []}
    assert only(office).days_late == 7


def test_an_extension_is_told_with_the_deadline_and_the_delay_that_the_review_found(office: Office) -> None:
    (task,) = office.plan(make_task(due=LATE, first_due=LATE))
    office.services.following.ask([task.id], LATER, "chờ ý kiến")
    assert decided(office) == {task.id: ["đề nghị gia hạn chờ quyết định (đến 30/11/2026): chờ ý kiến"]}
    office.services.following.grant([task.id], date(2026, 11, 25), "lần cuối")
    assert decided(office) == {task.id: ["gia hạn đến 25/11/2026: lần cuối"]}
    assert (only(office).task.deadline, only(office).days_late) == (LATE, 7)


def test_each_decision_of_the_day_is_told_with_its_reason(office: Office) -> None:
    for name in ("Văn phòng", "Thanh tra"):
        office.services.units.add(name)
    urged, moved, paused, returned, refused, caused = office.plan(
        *(make_task(due=LATE, unit="Văn phòng") for _ in range(6))
    )
    following = office.services.following
    following.urge([urged.id], "Báo cáo trước 20/11")
    following.transfer([moved.id], "Thanh tra", "đúng chức năng")
    following.set_state([paused.id], State.PAUSED, "chờ Nghị định mới")
    office.services.tasks.tick([returned.id])
    following.return_([returned.id], "thiếu phụ lục")
    following.ask([refused.id], LATER, "chờ ý kiến")
    following.refuse([refused.id], "việc gấp")
    following.state_cause([caused.id], "mưa lũ", is_confirmed=True)
    assert decided(office) == {
        urged.id: ["đôn đốc: Báo cáo trước 20/11"],
        moved.id: ["điều chuyển cho Thanh tra: đúng chức năng"],
        paused.id: ["tạm dừng: chờ Nghị định mới"],
        returned.id: ["trả lại: thiếu phụ lục"],
        refused.id: ["không đồng ý gia hạn đến 30/11/2026: việc gấp"],
        caused.id: ["xác nhận nguyên nhân khách quan"],
    }
    ((unit, entries),) = office.services.lists.minutes().by_unit
    assert (unit, len(entries)) == ("Văn phòng", 6)
    assert entries[-1].cause.startswith("mưa lũ (Lan xác nhận")


def test_what_was_undone_is_not_told(office: Office) -> None:
    (task,) = office.plan(make_task(due=LATE))
    office.services.following.extend([task.id], LATER, "theo Công văn 214")
    office.services.history.undo()
    assert decided(office) == {task.id: []}


def test_what_was_finished_in_time_is_no_matter_of_a_review(office: Office) -> None:
    late, in_time = office.plan(make_task(due=LATE), make_task(due=LATER))
    office.services.tasks.tick([late.id, in_time.id])
    assert decided(office) == {late.id: ["xác nhận hoàn thành"]}


def test_the_minutes_of_another_day_know_only_that_day(office: Office) -> None:
    (task,) = office.plan(make_task(due=date(2026, 11, 15), first_due=LATE))
    office.services.following.extend([task.id], LATER, "theo Công văn 214")
    assert decided(office, date(2026, 11, 16)) == {task.id: []}
    assert decided(office, date(2026, 11, 15)) == {}
    with pytest.raises(BadUsage, match="chưa tới"):
        office.services.lists.minutes(date(2026, 11, 18))


def test_minutes_are_written_as_the_office_issues_them(office: Office, tmp_path: Path) -> None:
    late, _ = office.plan(make_task(due=LATE, unit="Văn phòng"), make_task(due=LATE))
    office.services.following.urge([late.id], "Báo cáo trước 20/11")
    path = tmp_path / "bien-ban.docx"
    office.services.lists.write(None, Format.DOCX, path, kind=ListKind.MINUTES)
    assert lint_docx(path.read_bytes()) == ()
    told = office.services.lists.text(None, Format.TXT, kind=ListKind.MINUTES)
    assert "Đã rà soát 02 nhiệm vụ của 01 đơn vị, trong đó 02 nhiệm vụ quá hạn, quá hạn lâu nhất 7 ngày." in told
    assert "Kết luận (số nhiệm vụ): đôn đốc 01. Chưa có kết luận: 01 nhiệm vụ." in told
    assert "NGƯỜI GHI BIÊN BẢN" in told


def test_the_ledger_keeps_requests_returns_and_confirmed_causes(office: Office) -> None:
    office.services.units.add("Văn phòng")
    (task,) = office.plan(make_task(due=LATE, unit="Văn phòng"))
    office.services.following.ask([task.id], LATER, "chờ ý kiến")
    office.services.following.refuse([task.id], "việc gấp")
    office.services.tasks.tick([task.id])
    office.services.following.return_([task.id], "thiếu phụ lục")
    office.services.following.state_cause([task.id], "mưa lũ", is_confirmed=True)
    told = " ".join(office.services.lists.text(None, Format.TXT, kind=ListKind.LEDGER, unit="Văn phòng").split())
    for words in (
        "17/11/2026 Lan xin gia hạn đến 30/11/2026: chờ ý kiến → Lan không đồng ý gia hạn ngày 17/11/2026: việc gấp",
        "17/11/2026 Lan trả lại: thiếu phụ lục",
        "17/11/2026 Lan nguyên nhân khách quan: mưa lũ (Lan xác nhận ngày 17/11/2026)",
    ):
        assert words in told
    lines = office.services.lists.text(None, Format.CSV, kind=ListKind.LEDGER, unit="Văn phòng")
    assert "thiếu phụ lục" in lines
