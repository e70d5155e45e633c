"""Closing a month: what is left is decided, the list is frozen, and prints the same whatever happens afterwards."""

import json
from dataclasses import replace
from datetime import date
from pathlib import Path

import docx
import pytest

from db import Database
from tests.closing_office import NOVEMBER, ClosingOffice
from tests.factories import make_task
from tracker.domain.change import Action, Entity
from tracker.domain.closing_list import Choice, LeftGroup, LeftTask, choices_of
from tracker.domain.frozen_list import canonical, hash_of, thawed
from tracker.domain.link import Stage
from tracker.domain.role import Role
from tracker.domain.split import Kind
from tracker.domain.task import Evidence, State, Task
from tracker.errors import BadUsage, NotFound, RuleBroken
from tracker.services import Services
from tracker.services.lists import Format

LAST_DAY = date(2026, 11, 30)


def plan(text: str, **values: object) -> Task:
    return make_task(text=text, period=NOVEMBER, unit="Văn phòng", **values)


@pytest.fixture
def office(sqlite_database: Database) -> ClosingOffice:
    """The last day of November: one task proven, one done without proof, one late, one steady, two results."""
    office = ClosingOffice(sqlite_database)
    tasks = office.import_plan(
        plan("Ban hành Kế hoạch số 97/KH-UBND về số hóa", due=date(2026, 11, 20)),
        plan("Họp ban chỉ đạo", due=date(2026, 11, 12)),
        plan("Rà soát thủ tục hành chính", due=date(2026, 11, 6)),
        plan("Tiếp tục theo dõi một cửa", kind=Kind.ONGOING),
        plan("Trình đề án năm sau", due=date(2026, 12, 20)),
    )
    office.clock.go_to(date(2026, 11, 18))
    lan = office.services()
    lan.tasks.tick([tasks[0].id], evidence=Evidence(number="97/KH-UBND"))
    lan.tasks.tick([tasks[1].id])
    office.clock.go_to(LAST_DAY)
    office.import_results("Tiếp 12 đoàn khách quốc tế")
    return office


def groups(services: Services) -> list[tuple[LeftGroup, str]]:
    found = services.closings.left_over(NOVEMBER).undecided
    return [(one.group, one.row.task.text if isinstance(one, LeftTask) else one.result.text) for one in found]


def test_what_is_left_stands_in_one_group_each(office: ClosingOffice) -> None:
    assert groups(office.services()) == [
        (LeftGroup.UNREPORTED, "Rà soát thủ tục hành chính"),
        (LeftGroup.UNREPORTED, "Tiếp tục theo dõi một cửa"),
        (LeftGroup.UNPROVEN, "Họp ban chỉ đạo"),
        (LeftGroup.UNPLANNED, "Tiếp 12 đoàn khách quốc tế"),
    ]


def test_work_that_ends_is_ticked_and_steady_work_is_attested(office: ClosingOffice) -> None:
    left = office.services().closings.left_over(NOVEMBER)
    may = {one.key: Choice.ATTEST in choices_of(one) for one in left.items}
    assert may == {3: False, 4: True, 2: False, -1: False}


def test_every_decision_takes_its_row_off_the_list(office: ClosingOffice) -> None:
    lan = office.services()
    lan.planning.carry_over([3], reason="chờ ý kiến")
    lan.routines.attest([4])
    lan.tasks.tick([2], evidence=Evidence(number="12/TB-STN"))
    lan.closings.leave_results([1])
    left = lan.closings.left_over(NOVEMBER)
    assert not left.undecided
    assert [one.why for one in left.kept] == ["đã xem, ngoài kế hoạch"]


def test_what_a_confirmed_result_calls_done_waits_to_be_accepted_even_before_its_deadline(
    office: ClosingOffice,
) -> None:
    lan = office.services()
    lan.linking.confirm(5, 1, stage=Stage.DONE)
    assert (LeftGroup.PROPOSED, "Trình đề án năm sau") in groups(lan)
    lan.linking.accept_all_proposed([5])
    assert "Trình đề án năm sau" not in [text for _, text in groups(lan)]


def test_a_task_whose_deadline_was_moved_past_the_month_is_left_no_more(office: ClosingOffice) -> None:
    lan = office.services()
    lan.tasks.set_deadline([3], date(2026, 12, 5), reason="gia hạn")
    assert "Rà soát thủ tục hành chính" not in [text for _, text in groups(lan)]


def test_leaving_a_task_as_it_is_wants_a_reason_and_holds_until_the_task_changes(office: ClosingOffice) -> None:
    lan = office.services()
    with pytest.raises(BadUsage, match="lý do"):
        lan.closings.leave([3], reason=" ")
    lan.closings.leave([3], reason="chờ tỉnh")
    assert (LeftGroup.UNREPORTED, "Rà soát thủ tục hành chính") not in groups(lan)
    lan.tasks.set_state([3], State.DOING)
    assert (LeftGroup.UNREPORTED, "Rà soát thủ tục hành chính") in groups(lan)
    lan.history.undo()
    lan.history.undo()
    assert (LeftGroup.UNREPORTED, "Rà soát thủ tục hành chính") in groups(lan)


def test_a_period_with_something_undecided_is_closed_only_with_a_note(office: ClosingOffice) -> None:
    lan = office.services()
    with pytest.raises(RuleBroken, match="4 việc"):
        lan.closings.close(NOVEMBER)
    closing = lan.closings.close(NOVEMBER, note="chờ Thanh tra")
    frozen = thawed(closing.content)
    assert frozen.note == "chờ Thanh tra"
    assert "Chưa thấy báo cáo: nhiệm vụ 3: chưa quyết định" in frozen.left
    with pytest.raises(RuleBroken, match="đã chốt"):
        lan.closings.close(NOVEMBER, note="lần nữa")


def test_a_period_that_has_not_begun_is_not_closed(office: ClosingOffice) -> None:
    office.clock.go_to(date(2026, 10, 30))
    with pytest.raises(RuleBroken, match="Chưa tới"):
        office.services().closings.close(NOVEMBER, note="sớm")


def close(office: ClosingOffice) -> tuple[dict[Format, str], bytes]:
    """Close November; the text formats as they print now, and the .csv as a file has it."""
    lan = office.services()
    before = {one: lan.lists.text(NOVEMBER, one) for one in (Format.CSV, Format.MD, Format.TXT, Format.HTML)}
    path = Path("before.csv")
    lan.lists.write(NOVEMBER, Format.CSV, path)
    lan.closings.close(NOVEMBER, note="chốt")
    return before, path.read_bytes()


def change_everything(office: ClosingOffice) -> None:
    office.clock.go_to(date(2029, 3, 1))
    lan = office.services("Hùng")
    lan.tasks.set_deadline([1, 2, 3], date(2029, 4, 1))
    lan.tasks.assign([1, 2, 3], "Đơn vị khác", is_new=True)
    lan.tasks.tick([3])
    lan.closings.leave_results([1])


def test_a_closed_month_prints_the_same_years_later(
    office: ClosingOffice, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    before, file = close(office)
    change_everything(office)
    lan = office.services()
    closing = lan.closings.closing(NOVEMBER)
    assert {one: lan.closings.text(closing, one) for one in before} == before
    lan.closings.write(closing, Format.CSV, tmp_path / "after.csv")
    assert (tmp_path / "after.csv").read_bytes() == file
    assert lan.lists.text(NOVEMBER, Format.CSV) != before[Format.CSV]


def test_the_word_file_of_a_closed_month_says_what_it_said(office: ClosingOffice, tmp_path: Path) -> None:
    lan = office.services()
    lan.lists.write(NOVEMBER, Format.DOCX, tmp_path / "before.docx")
    lan.closings.close(NOVEMBER, note="chốt")
    change_everything(office)
    lan.closings.write(lan.closings.closing(NOVEMBER), Format.DOCX, tmp_path / "after.docx")
    assert words_of(tmp_path / "after.docx") == words_of(tmp_path / "before.docx")


def words_of(path: Path) -> list[str]:
    document = docx.Document(str(path))
    cells = [cell.text for table in document.tables for row in table.rows for cell in row.cells]
    return [paragraph.text for paragraph in document.paragraphs] + cells


def test_the_content_is_canonical_and_its_hash_proves_it(office: ClosingOffice) -> None:
    closing = office.services().closings.close(NOVEMBER, note="chốt")
    assert closing.sha256 == hash_of(closing.content)
    data = json.loads(closing.content)
    assert closing.content == json.dumps(data, ensure_ascii=False, sort_keys=True, separators=(",", ":"))
    assert {"ratios", "filter", "as_of", "letterhead", "layout", "printed", "totals"} <= data.keys()
    frozen = thawed(closing.content)
    assert json.loads(canonical(frozen)) | {"layout": None} == data | {"layout": None}


def test_the_log_records_the_closing_without_its_content(office: ClosingOffice) -> None:
    lan = office.services()
    closing = lan.closings.close(NOVEMBER, note="chốt")
    (change,) = [one for one in lan.history.recent() if one.entity is Entity.CLOSING]
    assert (change.action, change.reason) == (Action.CLOSE, "chốt")
    assert change.after is not None
    assert change.after["sha256"] == closing.sha256
    assert "content" not in change.after


def test_an_undo_passes_over_a_closing(office: ClosingOffice) -> None:
    lan = office.services()
    lan.tasks.tick([3])
    lan.closings.close(NOVEMBER, note="chốt")
    assert lan.history.undo().action is Action.TICK
    assert lan.closings.closing(NOVEMBER).reopened_at is None


def test_opening_a_month_again_is_recorded_and_keeps_both_lists(office: ClosingOffice) -> None:
    lan = office.services()
    lan.closings.close(NOVEMBER, note="chốt")
    first = lan.closings.text(lan.closings.closing(NOVEMBER), Format.CSV)
    with pytest.raises(BadUsage, match="lý do"):
        lan.closings.reopen(NOVEMBER, reason="")
    lan.closings.reopen(NOVEMBER, reason="thiếu Thanh tra")
    assert not lan.tasks.closed()
    with pytest.raises(NotFound):
        lan.closings.reopen(NOVEMBER, reason="lần nữa")
    lan.tasks.tick([3])
    lan.closings.close(NOVEMBER, note="chốt lại")
    assert [one.is_open_again for one in lan.closings.all()] == [True, False]
    assert lan.tasks.closed() == {NOVEMBER: LAST_DAY}
    assert lan.closings.text(lan.closings.closing(NOVEMBER, 1), Format.CSV) == first
    assert lan.closings.text(lan.closings.closing(NOVEMBER), Format.CSV) != first
    with pytest.raises(NotFound, match="chỉ chốt 2 lần"):
        lan.closings.closing(NOVEMBER, 3)


def test_the_tasks_of_a_closed_month_are_still_worked_on(office: ClosingOffice) -> None:
    lan = office.services()
    lan.tasks.set_deadline([3], date(2026, 12, 5))
    lan.closings.close(NOVEMBER, note="chốt")
    office.clock.go_to(date(2026, 12, 3))
    assert lan.tasks.tick([3])[0].state is State.DONE


@pytest.mark.parametrize("role", [Role.STAFF, Role.HEAD])
def test_who_may_not_close_is_told_who_may(office: ClosingOffice, role: Role) -> None:
    services = office.services("Tuấn", role)
    with pytest.raises(RuleBroken, match="lãnh đạo hoặc văn thư"):
        services.closings.close(NOVEMBER, note="chốt")
    with pytest.raises(RuleBroken):
        services.closings.leave([3], reason="chờ")
    office.services("Lan", Role.CLERK).closings.close(NOVEMBER, note="chốt")
    with pytest.raises(RuleBroken):
        services.closings.reopen(NOVEMBER, reason="vì")


def test_a_list_that_is_no_longer_what_was_frozen_is_not_printed(office: ClosingOffice) -> None:
    lan = office.services()
    closing = lan.closings.close(NOVEMBER, note="chốt")
    with office.database.begin() as store:
        store.closings.save(replace(closing, content=closing.content.replace("Họp ban", "Hủy ban")))
    with pytest.raises(RuleBroken, match="đã bị sửa"):
        lan.closings.closing(NOVEMBER)


def test_a_decision_is_undone_in_the_zone_of_the_office_too(office: ClosingOffice) -> None:
    lan = office.services()
    lan.linking.mark_unreported(3)
    lan.history.undo()
    lan.linking.reject(3, 1)
    assert lan.history.undo().action is Action.REJECT
