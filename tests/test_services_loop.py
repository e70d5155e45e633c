"""Import, link and list: the loop between two reports, on every database."""

from functools import cache
from pathlib import Path

import pytest

from tests.office import Office
from tracker.domain.link import Stage, Verdict
from tracker.domain.period import Period
from tracker.domain.query import TaskQuery
from tracker.domain.task import Evidence, State
from tracker.errors import AlreadyImported, BadUsage, Conflict, NotAReport, NotFound, RuleBroken
from tracker.reading import Limits
from tracker.services.importing import Kept, Preview, read_report
from tracker.writing import Format

REPORTS = Path(__file__).parent / "data" / "reports"
AUGUST, SEPTEMBER = REPORTS / "b1-thang-8.docx", REPORTS / "b2-thang-9.md"


@cache
def read(path: Path) -> Preview:
    return read_report([path], Limits())


def keep(office: Office, path: Path, **flags: bool) -> Kept:
    return office.services.importing.keep(read(path), **flags)


def test_a_preview_keeps_nothing(office: Office) -> None:
    preview = office.services.importing.preview([AUGUST])
    assert len(preview.split.tasks) > 20
    assert office.services.tasks.count(TaskQuery()) == 0


def test_a_kept_plan_becomes_tasks_of_its_month_with_their_source(office: Office) -> None:
    kept = keep(office, AUGUST)
    rows = office.services.tasks.page(TaskQuery(period=Period.month(2025, 9)))
    assert len(rows) == kept.tasks
    task = next(row.task for row in rows if "Đề án vị trí việc làm" in row.task.text)
    assert (task.unit, str(task.due)) == ("chuyên viên phụ trách nội vụ", "2025-09-20")
    assert task.place in {passage.place for passage in office.services.tasks.detail(task.id).source}
    assert "chuyên viên phụ trách nội vụ" in kept.new_units


def test_the_same_file_twice_changes_nothing(office: Office) -> None:
    keep(office, AUGUST)
    before = office.services.history.recent()
    again = keep(office, AUGUST)
    assert not again.is_new
    assert office.services.history.recent() == before


def test_another_file_on_the_same_months_is_refused(office: Office, tmp_path: Path) -> None:
    keep(office, SEPTEMBER)
    changed = tmp_path / "ban-sua.md"
    changed.write_text(SEPTEMBER.read_text("utf-8") + "\n", "utf-8")
    with pytest.raises(AlreadyImported, match="--new-version"):
        keep(office, changed)


def test_a_report_of_another_office_is_refused_unless_wanted(office: Office) -> None:
    keep(office, AUGUST)
    other = REPORTS / "a1-thang-4.txt"
    with pytest.raises(NotAReport, match="--other-office"):
        keep(office, other)
    assert keep(office, other, other_office=True).is_new


def test_a_report_without_a_plan_is_refused_unless_only_its_results_are_wanted(office: Office, tmp_path: Path) -> None:
    text = SEPTEMBER.read_text("utf-8")
    results = tmp_path / "chi-ket-qua.md"
    results.write_text(text[: text.index("**PHẦN THỨ HAI**")], "utf-8")
    with pytest.raises(NotAReport, match="--results-only"):
        keep(office, results)
    kept = keep(office, results, results_only=True)
    assert (kept.tasks, kept.results > 30) == (0, True)


def test_a_text_that_is_no_report_is_refused(office: Office, tmp_path: Path) -> None:
    letter = tmp_path / "thu.txt"
    letter.write_text("Kính gửi anh Ba,\n\nHôm nay trời đẹp.\n", "utf-8")
    with pytest.raises((NotAReport, BadUsage)):
        keep(office, letter)


def test_an_edited_reading_is_imported_as_it_stands(office: Office, tmp_path: Path) -> None:
    reading = tmp_path / "r.json"
    reading.write_text(
        '{"report": {"plan_period": "2026-11", "result_period": "2026-10"}, "results": [],'
        ' "tasks": [{"text": "Ban hành Quy chế", "lead": "Văn phòng", "deadline": "2026-11-15"}]}',
        "utf-8",
    )
    keep(office, reading)
    (row,) = office.services.tasks.page(TaskQuery())
    assert (row.task.text, row.task.unit, str(row.task.due)) == ("Ban hành Quy chế", "Văn phòng", "2026-11-15")


def test_an_import_is_undone_whole(office: Office) -> None:
    keep(office, AUGUST)
    office.services.history.undo()
    assert office.services.tasks.count(TaskQuery()) == 0
    assert office.services.units.all() == ()
    assert keep(office, AUGUST).is_new


def test_an_import_is_not_undone_under_somebody_elses_work(office: Office) -> None:
    keep(office, AUGUST)
    ids = office.services.tasks.ids(TaskQuery())
    office.as_person("Minh").tasks.tick(ids[:1])
    with pytest.raises(Conflict):
        office.services.history.undo()
    assert office.services.tasks.count(TaskQuery()) == len(ids)


def test_the_next_report_is_not_undone_under_confirmed_links(office: Office) -> None:
    keep(office, AUGUST)
    keep(office, SEPTEMBER)
    review = office.services.linking.review(Period.month(2025, 9))
    task = next(t for t in review.tasks if t.offers)
    office.as_person("Minh").linking.confirm(task.row.task.id, task.offers[0].result.id)
    with pytest.raises(Conflict):
        office.services.history.undo()


def test_the_next_report_answers_the_plan_and_leaves_both_rests(office: Office) -> None:
    keep(office, AUGUST)
    keep(office, SEPTEMBER)
    review = office.services.linking.review(Period.month(2025, 9))
    assert review.unreported
    assert review.unplanned
    bulletin = next(t for t in review.tasks if t.row.task.text.startswith("Tiếp tục duy trì hoạt động Trang"))
    best = bulletin.offers[0]
    assert best.suggestion is not None
    assert best.suggestion.reasons
    assert best.result.text == bulletin.row.task.text


def test_before_the_next_report_nothing_is_called_unreported(office: Office) -> None:
    keep(office, AUGUST)
    assert office.services.linking.review(Period.month(2025, 9)).unreported == ()


def test_a_confirmed_pair_counts_as_evidence_and_never_sets_the_state(office: Office) -> None:
    keep(office, AUGUST)
    keep(office, SEPTEMBER)
    period = Period.month(2025, 9)
    task = next(t for t in office.services.linking.review(period).tasks if t.offers)
    offer = task.offers[0]
    link = office.services.linking.confirm(task.row.task.id, offer.result.id)
    assert (link.verdict, link.decided_by) == (Verdict.CONFIRMED, "Lan")
    after = office.services.tasks.detail(task.row.task.id).row
    assert after.has_evidence
    assert after.task.state is State.OPEN
    office.services.linking.unlink(task.row.task.id, offer.result.id)
    assert not office.services.tasks.detail(task.row.task.id).row.has_evidence
    office.services.history.undo()
    assert office.services.tasks.detail(task.row.task.id).row.has_evidence


def test_a_rejected_pair_is_offered_last_and_no_more_as_a_suggestion(office: Office) -> None:
    keep(office, AUGUST)
    keep(office, SEPTEMBER)
    period = Period.month(2025, 9)
    task = next(t for t in office.services.linking.review(period).tasks if t.is_suggested)
    first = task.offers[0].result.id
    office.services.linking.reject(task.row.task.id, first)
    after = next(t for t in office.services.linking.review(period).tasks if t.row.task.id == task.row.task.id)
    assert after.offers[-1].result.id == first
    assert not after.offers[-1].is_open
    for offer in after.offers[:-1]:
        office.services.linking.reject(task.row.task.id, offer.result.id)
    after = next(t for t in office.services.linking.review(period).tasks if t.row.task.id == task.row.task.id)
    assert not after.is_suggested


def test_a_result_that_names_the_recorded_evidence_is_suggested_for_it(office: Office) -> None:
    keep(office, AUGUST)
    keep(office, SEPTEMBER)
    period = Period.month(2025, 9)
    task = next(t for t in office.services.linking.review(period).tasks if "di tích" in t.row.task.text).row.task
    office.services.tasks.tick([task.id], evidence=Evidence(number="71/KH-UBND"))
    after = next(t for t in office.services.linking.review(period).tasks if t.row.task.id == task.id)
    suggestion = after.offers[0].suggestion
    assert suggestion is not None
    assert "cùng Kế hoạch 71/KH-UBND" in {reason.words for reason in suggestion.reasons}


def test_any_result_of_the_month_can_be_linked_by_hand(office: Office) -> None:
    keep(office, AUGUST)
    keep(office, SEPTEMBER)
    review = office.services.linking.review(Period.month(2025, 9))
    task, result = review.unreported[0].row.task, review.unplanned[-1]
    link = office.services.linking.confirm(task.id, result.id, stage=Stage.PARTIAL)
    assert (link.by_hand, link.stage) == (True, Stage.PARTIAL)


def test_a_result_of_another_month_is_no_answer(office: Office) -> None:
    keep(office, AUGUST)
    august = office.services.linking.review(Period.month(2025, 8)).results
    task = office.services.tasks.page(TaskQuery())[0].task
    with pytest.raises(RuleBroken, match="cùng kỳ"):
        office.services.linking.confirm(task.id, august[0].id)
    with pytest.raises(NotFound):
        office.services.linking.unlink(task.id, august[0].id)


@pytest.mark.parametrize("format", Format)
def test_the_list_of_the_month_is_written_in_each_format(office: Office, tmp_path: Path, format: Format) -> None:  # noqa: A002
    keep(office, AUGUST)
    keep(office, SEPTEMBER)
    path = tmp_path / f"list.{format.value}"
    status = office.services.lists.write(Period.month(2025, 9), format, path)
    assert path.stat().st_size > 1000
    assert len(status.rows) == office.services.tasks.count(TaskQuery(period=Period.month(2025, 9)))
    assert status.results_seen


def test_the_list_tells_what_waits_for_a_decision_from_what_no_report_names(office: Office) -> None:
    keep(office, AUGUST)
    keep(office, SEPTEMBER)
    period = Period.month(2025, 9)
    review, status = office.services.linking.review(period), office.services.lists.status_list(period)
    assert {row.task.id for row in status.rows if row.is_unreported} == {t.row.task.id for t in review.unreported}
    assert any(row.is_undecided for row in status.rows)
    assert "có kết quả gợi ý chưa xác nhận" in office.services.lists.text(period, Format.MD)


def test_a_month_that_nobody_planned_has_no_list(office: Office) -> None:
    with pytest.raises(NotFound, match="tracker import"):
        office.services.lists.status_list(Period.month(2031, 1))
