"""A newer version of a report: it takes the place of the one before in one act, and one undo takes that back."""

import json
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tests.factories import make_link
from tests.office import Office
from tracker.domain.change import Action
from tracker.domain.query import TaskQuery
from tracker.domain.snapshot import snapshot
from tracker.domain.task import State, Task
from tracker.errors import AlreadyImported, Conflict, NotFound
from tracker.services.importing import Kept

HEAD = {"issuer": "Sở Thông tin và Truyền thông", "result_period": "2026-10", "plan_period": "2026-11"}
VACCINATION = "Tiêm phòng cho đàn bò sữa đợt {} tại các xã vùng cao"
DRAFT_TASKS = (
    {"text": "Họp giao ban báo chí", "lead": "Văn phòng"},
    {"text": VACCINATION.format(4), "deadline": "2026-11-10"},
    {"text": "Trồng cây xanh"},
    {"text": "Quyết toán quý III"},
)
DRAFT_RESULTS = ({"text": "Đã khởi công kè sông"}, {"text": "Cấp 12 thẻ cho trẻ em"}, {"text": "Có 5 hộ thoát nghèo"})
SIGNED_TASKS = (
    {"text": VACCINATION.format(5), "deadline": "2026-11-20"},
    {"text": "Mua máy in", "lead": "Phòng Hành chính"},
    {"text": "Họp giao ban báo chí.", "lead": "Thanh tra"},
)
SIGNED_RESULTS = ({"text": "Có 7 hộ thoát nghèo"}, {"text": "Đã khánh thành cầu"})


def paper(folder: Path, name: str, tasks: Any, results: Any, **head: Any) -> Path:
    path = folder / name
    path.write_text(json.dumps({"report": {**HEAD, **head}, "tasks": tasks, "results": results}), "utf-8")
    return path


def keep(office: Office, path: Path, **flags: bool) -> Kept:
    importing = office.services.importing
    return importing.keep(importing.preview([path]), **flags)


def tasks(office: Office) -> dict[str, Task]:
    """By their words, without the marks at the end."""
    return {row.task.text.rstrip("."): row.task for row in office.services.tasks.page(TaskQuery())}


def everything(office: Office) -> list[Any]:
    """All rows that a person may see, versions aside."""
    with office.database.begin(write=False) as store:
        rows = [*store.tasks.page(TaskQuery()), *store.results.of_reports(range(1, 9)), *store.reports.all()]
        rows += [*store.links.of_tasks([row.id for row in store.tasks.page(TaskQuery())]), *store.units.all()]
        return [{**snapshot(row), "version": None} for row in rows]


@pytest.fixture
def draft(office: Office, tmp_path: Path) -> Office:
    """An office that has kept the draft and worked on it: one task is ticked, one linked, one moved by hand."""
    keep(office, paper(tmp_path, "du-thao.json", DRAFT_TASKS, DRAFT_RESULTS))
    found = tasks(office)
    office.services.units.add("Thanh tra")
    office.services.tasks.tick([found["Quyết toán quý III"].id])
    office.services.tasks.assign([found["Họp giao ban báo chí"].id, found["Trồng cây xanh"].id], "Thanh tra")
    return office


@pytest.fixture
def signed(tmp_path: Path) -> Path:
    return paper(tmp_path, "ban-ky.json", SIGNED_TASKS, SIGNED_RESULTS, number="52/BC-STTTT", issued_on="2026-11-03")


def link(office: Office, task: str, result: str) -> None:
    """A decision on a pair; which periods belong together is another room's rule."""
    number = tasks(office)[task].id
    with office.database.begin() as store:
        (said,) = [one for one in store.results.of_reports([1]) if one.text == result]
        store.links.put(make_link(task_id=number, result_id=said.id))


def test_without_being_told_so_a_newer_version_is_refused_and_named(draft: Office, signed: Path) -> None:
    before = everything(draft)
    with pytest.raises(AlreadyImported, match=r"du-thao\.json.*--new-version"):
        keep(draft, signed)
    assert everything(draft) == before


def test_the_preview_compares_and_stores_nothing(draft: Office, signed: Path) -> None:
    before = everything(draft)
    revision = draft.services.importing.preview([signed]).revision
    assert revision is not None
    assert revision.earlier.file_name == "du-thao.json"
    assert [(len(side.revised), len(side.added), len(side.gone)) for side in (revision.tasks, revision.results)] == [
        (2, 1, 2),
        (1, 1, 2),
    ]
    assert everything(draft) == before


def test_the_newer_version_keeps_numbers_ticks_and_what_people_have_set(draft: Office, signed: Path) -> None:
    before = tasks(draft)
    kept = keep(draft, signed, new_version=True)
    after = tasks(draft)
    assert (kept.tasks, kept.results, kept.new_units) == (3, 2, ("Phòng Hành chính",))
    assert kept.report.replaces == 1

    meeting = after["Họp giao ban báo chí"]
    assert (meeting.id, meeting.unit, meeting.position) == (before["Họp giao ban báo chí"].id, "Thanh tra", 3)

    reworded = after[VACCINATION.format(5)]
    assert reworded.id == before[VACCINATION.format(4)].id
    assert (reworded.due, reworded.first_due) == (date(2026, 11, 20), date(2026, 11, 10))

    assert after["Mua máy in"].unit == "Phòng Hành chính"
    assert after["Trồng cây xanh"].state is State.WITHDRAWN
    assert after["Trồng cây xanh"].report_id == 1, "its source is the draft"
    assert after["Quyết toán quý III"] == before["Quyết toán quý III"], "what is done is left"


def test_the_history_of_a_task_says_what_the_newer_version_changed(draft: Office, signed: Path) -> None:
    keep(draft, signed, new_version=True)
    last = draft.services.tasks.detail(tasks(draft)[VACCINATION.format(5)].id).history[-1]
    assert (last.action, last.reason) == (Action.REVISE, "bản mới số 52/BC-STTTT từ tệp ban-ky.json")


def test_linked_results_stay_and_others_go(draft: Office, signed: Path) -> None:
    link(draft, "Trồng cây xanh", "Cấp 12 thẻ cho trẻ em")
    link(draft, VACCINATION.format(4), "Có 5 hộ thoát nghèo")
    kept = keep(draft, signed, new_version=True)
    with draft.database.begin(write=False) as store:
        assert [one.text for one in store.results.of_reports([1])] == ["Cấp 12 thẻ cho trẻ em"]
        assert [one.text for one in store.results.of_reports([kept.report.id])] == [
            "Có 7 hộ thoát nghèo",
            "Đã khánh thành cầu",
        ]
        reworded = store.results.of_reports([kept.report.id])[0]
        assert len(store.links.of_results([reworded.id])) == 1
    assert tasks(draft)["Trồng cây xanh"].state is State.OPEN, "what is linked is left"


def test_the_draft_stays_as_it_was_read(draft: Office, signed: Path) -> None:
    with draft.database.begin(write=False) as store:
        old, passages = store.reports.get(1), store.reports.passages(1)
    keep(draft, signed, new_version=True)
    with draft.database.begin(write=False) as store:
        assert (store.reports.get(1), store.reports.passages(1)) == (old, passages)


def test_one_undo_takes_the_newer_version_back(draft: Office, signed: Path) -> None:
    link(draft, VACCINATION.format(4), "Có 5 hộ thoát nghèo")
    before = everything(draft)
    keep(draft, signed, new_version=True)
    assert everything(draft) != before
    assert draft.services.history.undo().action is Action.REVISE
    assert everything(draft) == before
    keep(draft, signed, new_version=True)
    assert tasks(draft)["Mua máy in"].report_id == 3, "and it can be kept again"


def test_an_undo_does_not_throw_out_what_others_have_done_since(draft: Office, signed: Path) -> None:
    keep(draft, signed, new_version=True)
    draft.as_person("Hoa").tasks.tick([tasks(draft)["Mua máy in"].id])
    before = everything(draft)
    with pytest.raises(Conflict):
        draft.services.history.undo()
    assert everything(draft) == before


def test_the_same_files_again_change_nothing(draft: Office, signed: Path, tmp_path: Path) -> None:
    keep(draft, signed, new_version=True)
    before = everything(draft)
    for path in (signed, tmp_path / "du-thao.json"):
        for new_version in (True, False):
            assert not keep(draft, path, new_version=new_version).is_new
    assert everything(draft) == before


def test_a_correction_of_the_signed_version_is_compared_with_that_one(
    draft: Office, signed: Path, tmp_path: Path
) -> None:
    before = tasks(draft)
    keep(draft, signed, new_version=True)
    back = ({"text": "Trồng cây xanh"}, *SIGNED_TASKS[1:], {"text": "Quyết toán quý III"})
    kept = keep(draft, paper(tmp_path, "dinh-chinh.json", back, SIGNED_RESULTS), new_version=True)
    after = tasks(draft)
    assert kept.report.replaces == 2
    assert (after["Trồng cây xanh"].id, after["Trồng cây xanh"].state) == (before["Trồng cây xanh"].id, State.OPEN)
    assert after["Quyết toán quý III"].state is State.DONE
    assert after["Quyết toán quý III"].report_id == kept.report.id
    assert after[VACCINATION.format(5)].state is State.WITHDRAWN
    assert after["Mua máy in"].state is State.OPEN
    assert len(after) == 5


def test_a_deadline_moved_by_hand_survives_two_versions(draft: Office, signed: Path, tmp_path: Path) -> None:
    keep(draft, signed, new_version=True)
    draft.services.tasks.set_deadline([tasks(draft)[VACCINATION.format(5)].id], date(2026, 11, 28))
    corrected = ({**SIGNED_TASKS[0], "deadline": "2026-11-25"}, *SIGNED_TASKS[1:])
    kept = keep(draft, paper(tmp_path, "dinh-chinh.json", corrected, SIGNED_RESULTS), new_version=True)
    assert tasks(draft)[VACCINATION.format(5)].due == date(2026, 11, 28)
    assert kept.revision is not None
    (said,) = kept.revision.tasks.revised[0].notes
    assert said == "giữ hạn đã đặt tay: 28/11/2026 (bản mới ghi 25/11/2026)"


def test_a_new_version_of_nothing_is_refused(office: Office, signed: Path) -> None:
    with pytest.raises(NotFound, match="Bỏ --new-version"):
        keep(office, signed, new_version=True)
