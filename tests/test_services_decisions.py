"""Marks, whole batches, proposed states and the search by hand: what a person decides beside single pairs."""

from datetime import date

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from db import Database
from tests.factories import make_report, make_result, make_task
from tests.office import TODAY, Office
from tracker.domain.link import Stage, Verdict
from tracker.domain.period import Period
from tracker.domain.task import Evidence, State
from tracker.errors import NotFound, RuleBroken
from tracker.services.review import PeriodReview, TaskReview

OCTOBER = Period.month(2026, 10)
PLAN = (
    ("Ban hành Kế hoạch chuyển đổi số năm 2027", "Văn phòng"),
    ("Nghiệm thu trạm bơm Cống Đôi tại xã Hải Thịnh", "Chi cục Thủy lợi"),
    ("Tổ chức hội nghị tổng kết phong trào thi đua", None),
)
REPORT = (
    ("Đã ban hành Kế hoạch số 97/KH-SNN về chuyển đổi số năm 2027", ("97/KH-SNN",)),
    ("Nghiệm thu trạm bơm Cống Đôi tại xã Hải Thịnh", ()),
    ("Tiếp 12 đoàn khách của tỉnh bạn", ()),
)


def fill(office: Office) -> Office:
    """The plan of October and the report on it, outside anybody's undo."""
    with office.database.begin() as store:
        report = make_report(store)
        for unit in ("Văn phòng", "Chi cục Thủy lợi"):
            store.units.add(unit, short=unit.replace("Chi cục", "CC"))
        store.tasks.add(
            [
                make_task(report_id=report.id, position=n, period=OCTOBER, text=text, unit=unit)
                for n, (text, unit) in enumerate(PLAN, start=1)
            ]
        )
        store.results.add(
            [
                make_result(report_id=report.id, position=n, period=OCTOBER, text=text, citations=citations)
                for n, (text, citations) in enumerate(REPORT, start=1)
            ]
        )
    return office


@pytest.fixture
def october(office: Office) -> Office:
    return fill(office)


def review(office: Office) -> PeriodReview:
    return office.services.linking.review(OCTOBER)


def task(office: Office, number: int) -> TaskReview:
    return review(office).tasks[number - 1]


def test_a_task_that_a_person_did_not_find_is_reviewed_and_stays_unreported(october: Office) -> None:
    linking = october.services.linking
    assert review(october).reviewed == 0
    linking.mark_unreported(1, reason="đã đọc hết")
    marked = review(october)
    assert marked.reviewed == 1
    assert (marked.tasks[0].is_marked, marked.tasks[0].is_suggested) == (True, False)
    assert 1 in {one.row.task.id for one in marked.unreported}
    assert 1 in {result.id for result in marked.unplanned}
    assert task(october, 1).row.task.state is State.OPEN
    assert october.services.history.recent(1)[0].reason == "đã đọc hết"


def test_a_mark_is_a_decision_on_the_status_list(october: Office) -> None:
    assert october.services.lists.status_list(OCTOBER).rows[0].is_undecided
    october.services.linking.mark_unreported(1)
    row = october.services.lists.status_list(OCTOBER).rows[0]
    assert (row.is_undecided, row.is_unreported) == (False, True)


def test_a_mark_is_taken_off_or_undone(october: Office) -> None:
    linking = october.services.linking
    linking.mark_unreported(1)
    linking.unmark_unreported(1)
    assert not task(october, 1).is_marked
    october.services.history.undo()
    assert task(october, 1).is_marked
    october.services.history.undo()
    assert not task(october, 1).is_marked
    with pytest.raises(NotFound):
        linking.unmark_unreported(1)


def test_marking_twice_is_one_act(october: Office) -> None:
    october.services.linking.mark_unreported(1)
    before = october.services.history.recent()
    october.services.linking.mark_unreported(1)
    assert october.services.history.recent() == before


def test_what_has_a_confirmed_result_or_no_report_is_not_marked(october: Office) -> None:
    october.services.linking.confirm(1, 1)
    with pytest.raises(RuleBroken, match="xác nhận"):
        october.services.linking.mark_unreported(1)
    november = october.plan(make_task(period=OCTOBER.next))
    with pytest.raises(RuleBroken, match="Chưa có báo cáo"):
        october.services.linking.mark_unreported(november[0].id)


def test_a_confirmed_result_takes_the_mark_off_and_undo_brings_it_back(october: Office) -> None:
    october.services.linking.mark_unreported(1)
    october.services.linking.confirm(1, 1)
    assert task(october, 1).mark is None
    october.services.history.undo()
    assert (task(october, 1).is_marked, task(october, 1).is_linked) == (True, False)


def test_the_strong_suggestions_of_one_unit_are_confirmed_in_one_step(october: Office) -> None:
    links = october.services.linking.confirm_strong(OCTOBER, unit="CC Thủy lợi")
    assert [(link.task_id, link.result_id, link.verdict, link.by_hand) for link in links] == [
        (2, 2, Verdict.CONFIRMED, False)
    ]
    assert links[0].reasons
    assert [one.is_linked for one in review(october).tasks] == [False, True, False]
    with pytest.raises(NotFound):
        october.services.linking.confirm_strong(OCTOBER, unit="Phòng Không Có")


def test_a_unit_that_is_no_longer_on_the_list_keeps_its_tasks(october: Office) -> None:
    october.services.units.remove("Văn phòng")
    assert [link.task_id for link in october.services.linking.confirm_strong(OCTOBER, unit="Văn phòng")] == [1]
    assert october.services.linking.confirm_strong(OCTOBER, unit="") == ()


def test_all_strong_suggestions_are_confirmed_and_undone_in_one_step(october: Office) -> None:
    expected = [(one.row.task.id, offer.result.id) for one, offer in review(october).strong()]
    links = october.services.linking.confirm_strong(OCTOBER)
    assert [(link.task_id, link.result_id) for link in links] == expected
    assert len(links) == 2
    assert len({change.batch for change in october.services.history.recent(2)}) == 1
    assert october.services.linking.confirm_strong(OCTOBER) == ()
    october.services.history.undo()
    assert review(october).reviewed == 0


def test_what_was_marked_or_given_away_by_hand_is_not_confirmed_with_the_others(october: Office) -> None:
    october.services.linking.mark_unreported(1)
    october.services.linking.confirm(3, 2)
    assert october.services.linking.confirm_strong(OCTOBER) == ()


Deed = st.tuples(st.sampled_from(["confirm", "reject", "mark", "strong"]), st.integers(1, 3), st.integers(1, 3))


@settings(max_examples=20, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(deeds=st.lists(Deed, max_size=5))
def test_whatever_was_decided_before_undo_takes_back_just_the_batch(
    sqlite_database: Database, deeds: list[tuple[str, int, int]]
) -> None:
    office = Office(sqlite_database)
    with sqlite_database.begin() as store:
        fresh = not store.reports.all()
    if fresh:
        fill(office)
    done = sum(_decide(office, *deed) for deed in deeds)
    before = review(office)
    links = office.services.linking.confirm_strong(OCTOBER)
    after = review(office)
    assert not after.strong()
    assert all(link.verdict is Verdict.CONFIRMED for link in links)
    assert {one.row.task.id for one in after.tasks if one.is_linked} >= {link.task_id for link in links}
    if links:
        office.services.history.undo()
    assert review(office) == before
    for _ in range(done):
        office.services.history.undo()
    assert review(office).reviewed == 0


def _decide(office: Office, deed: str, task_id: int, result_id: int) -> bool:
    """Do it where the rules allow; whether the log has one act more."""
    linking, log = office.services.linking, office.services.history
    before = log.recent(1)
    try:
        match deed:
            case "confirm":
                linking.confirm(task_id, result_id)
            case "reject":
                linking.reject(task_id, result_id)
            case "mark":
                linking.mark_unreported(task_id)
            case _:
                linking.confirm_strong(OCTOBER)
    except RuleBroken:
        return False
    return log.recent(1) != before


def test_one_task_may_have_many_results_and_one_result_many_tasks(october: Office) -> None:
    for task_id, result_id in ((1, 1), (1, 3), (3, 3)):
        october.services.linking.confirm(task_id, result_id)
    assert [len(one.row.results) for one in review(october).tasks] == [2, 0, 1]


@pytest.mark.parametrize(
    ("typed", "found"),
    [
        ("tram bom", [2]),
        ("bơm trạm", [2]),
        ("97/kh", [1]),
        ("doan", [3]),
        ("chuyển đổi  SỐ", [1]),
        ("so", [1]),
        ("khong co gi", []),
        ("", [1, 2, 3]),
    ],
)
def test_results_are_found_by_unaccented_words(sqlite_database: Database, typed: str, found: list[int]) -> None:
    linking = fill(Office(sqlite_database)).services.linking
    assert [result.id for result in linking.search_results(OCTOBER, typed)] == found


def test_confirmed_results_propose_a_state_and_set_none(october: Office) -> None:
    linking = october.services.linking
    assert task(october, 1).proposed is None
    linking.confirm(1, 1, stage=Stage.PARTIAL)
    assert (task(october, 1).proposed, task(october, 1).row.task.state) == (State.DOING, State.OPEN)
    linking.confirm(1, 1, stage=Stage.DONE)
    assert (task(october, 1).proposed, task(october, 1).row.task.state) == (State.DONE, State.OPEN)


def test_the_proposed_state_is_taken_over_with_the_number_that_the_result_cites(october: Office) -> None:
    linking = october.services.linking
    linking.confirm(1, 1, stage=Stage.DONE)
    done = linking.accept_proposed(1, reason="theo báo cáo")
    assert (done.state, done.done_on, done.evidence) == (State.DONE, OCTOBER.last_day, Evidence(number="97/KH-SNN"))
    assert task(october, 1).proposed is None
    october.services.history.undo()
    assert task(october, 1).row.task.state is State.OPEN
    assert linking.accept_proposed(1, on=date(2026, 10, 9)).done_on == date(2026, 10, 9)


def test_many_proposals_are_accepted_and_undone_in_one_step(october: Office) -> None:
    linking = october.services.linking
    linking.confirm(1, 1, stage=Stage.DONE)
    linking.confirm(2, 2, stage=Stage.PARTIAL)
    changed = linking.accept_all_proposed([1, 2, 3])
    assert [(task.id, task.state) for task in changed] == [(1, State.DONE), (2, State.DOING)]
    october.services.history.undo()
    assert {one.row.task.state for one in review(october).tasks} == {State.OPEN}


def test_a_part_done_makes_a_task_under_way_and_nothing_more(october: Office) -> None:
    linking = october.services.linking
    linking.confirm(2, 2, stage=Stage.PARTIAL)
    moved = linking.accept_proposed(2)
    assert (moved.state, moved.done_on, moved.evidence) == (State.DOING, None, None)
    with pytest.raises(RuleBroken, match="đề nghị"):
        linking.accept_proposed(2)


def test_a_report_read_before_the_period_ends_is_not_done_in_the_future(database: Database) -> None:
    office = fill(Office(database, today=date(2026, 10, 20)))
    office.services.linking.confirm(2, 2, stage=Stage.DONE)
    assert office.services.linking.accept_proposed(2).done_on == date(2026, 10, 20)
    assert office.services.context.today() != TODAY


def test_a_task_that_has_stopped_is_not_moved_by_a_proposal(october: Office) -> None:
    october.services.linking.confirm(2, 2, stage=Stage.DONE)
    october.services.tasks.set_state([2], State.PAUSED)
    assert task(october, 2).proposed is None


def test_the_latest_period_is_the_latest_that_a_report_speaks_of(october: Office) -> None:
    october.plan(make_task(period=OCTOBER.next))
    assert october.services.linking.latest_period() == OCTOBER


def test_with_plans_alone_the_latest_plan_counts(office: Office) -> None:
    assert office.services.linking.latest_period() is None
    office.plan(make_task(period=OCTOBER))
    assert office.services.linking.latest_period() == OCTOBER
