"""The leader's review: urging, asking for time, deciding, accepting and returning; each act undone in one step."""

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import pytest

from tests.factories import make_task
from tests.office import NOW, TODAY, Office
from tracker.domain.change import Action
from tracker.domain.extension import Decision
from tracker.domain.following import Followed, Queue
from tracker.domain.next_step import StepKind
from tracker.domain.period import Period
from tracker.domain.query import TaskQuery
from tracker.domain.remark import RemarkKind
from tracker.domain.role import Role, may
from tracker.domain.split import Kind
from tracker.domain.task import Evidence, State, Task
from tracker.errors import BadUsage, Conflict, NotFound, RuleBroken
from tracker.services import Services
from tracker.tui.changes import toggle_done

LATE = date(2026, 11, 10)
LATER = date(2026, 11, 30)


def detail(services: Services, task: Task) -> Followed:
    """Everything that was asked, said and decided about the task."""
    return services.tasks.detail(task.id).followed


def person(office: Office, role: Role, unit: str = "", *, confirm_done: bool = False) -> Services:
    """Somebody of this role, in the same office."""
    return Office(office.database, "Minh", role=role, unit=unit, confirm_done=confirm_done).services


# -- deadlines --------------------------------------------------------------------------------------------------------


def test_a_request_waits_and_leaves_the_deadline_as_it_is(office: Office) -> None:
    (task,) = office.plan(make_task(due=LATE, first_due=LATE))
    office.services.following.ask([task.id], LATER, "  chờ ý kiến   Sở Tài chính ")
    found = detail(office.services, task)
    assert found.pending is not None
    assert (found.pending.until, found.pending.reason) == (LATER, "chờ ý kiến Sở Tài chính")
    assert (found.pending.asked_by, found.pending.asked_at) == ("Lan", NOW)
    assert found.task == task
    assert found.is_asked


def test_a_granted_request_moves_the_deadline_and_keeps_the_first_one(office: Office) -> None:
    (task,) = office.plan(make_task(due=LATE, first_due=LATE))
    office.services.following.ask([task.id], LATER, "chờ ý kiến")
    office.as_person("Giám đốc").following.grant([task.id], answer="đồng ý")
    found = detail(office.services, task)
    assert (found.task.due, found.first_deadline, found.is_moved) == (LATER, LATE, True)
    (request,) = found.requests
    assert (request.decision, request.granted_until, request.answer) == (Decision.GRANTED, LATER, "đồng ý")
    assert (request.decided_by, request.decided_at) == ("Giám đốc", NOW)


def test_a_leader_may_grant_another_day_than_the_one_asked_for(office: Office) -> None:
    (task,) = office.plan(make_task(due=LATE, first_due=LATE))
    office.services.following.ask([task.id], LATER, "chờ ý kiến")
    office.services.following.grant([task.id], date(2026, 11, 20))
    (request,) = detail(office.services, task).requests
    assert (request.until, request.granted_until) == (LATER, date(2026, 11, 20))


def test_the_end_of_the_period_is_a_first_deadline_too(office: Office) -> None:
    (task,) = office.plan(make_task())
    (extended,) = office.services.following.extend([task.id], LATER, "theo Công văn 214")
    assert extended.due == LATER
    assert detail(office.services, task).first_deadline == date(2022, 11, 30)


def test_a_direct_extension_is_a_request_that_is_granted_in_the_same_step(office: Office) -> None:
    tasks = office.plan(make_task(due=LATE), make_task(due=LATE))
    office.services.following.extend([task.id for task in tasks], LATER, "theo Công văn 214")
    for task in tasks:
        (request,) = detail(office.services, task).requests
        assert (request.decision, request.reason, request.granted_until) == (
            Decision.GRANTED,
            "theo Công văn 214",
            LATER,
        )
    office.services.history.undo()
    assert all(not detail(office.services, task).requests for task in tasks)


def test_a_direct_extension_answers_the_request_that_waits(office: Office) -> None:
    (task,) = office.plan(make_task(due=LATE))
    office.services.following.ask([task.id], LATER, "chờ ý kiến")
    office.services.following.extend([task.id], date(2026, 12, 15), "Giám đốc kết luận tại giao ban")
    (request,) = detail(office.services, task).requests
    assert (request.reason, request.granted_until) == ("chờ ý kiến", date(2026, 12, 15))


def test_a_refused_request_says_why_and_makes_room_for_the_next(office: Office) -> None:
    (task,) = office.plan(make_task(due=LATE))
    office.services.following.ask([task.id], LATER, "chờ ý kiến")
    office.services.following.refuse([task.id], "việc gấp")
    office.services.following.ask([task.id], date(2026, 11, 20), "còn 3 ngày là xong")
    decisions = [one.decision for one in detail(office.services, task).requests]
    assert decisions == [Decision.REFUSED, Decision.PENDING]
    assert detail(office.services, task).task.due == LATE


@pytest.mark.parametrize("until", [LATE, date(2026, 11, 9)])
def test_a_day_that_is_not_later_is_refused(office: Office, until: date) -> None:
    (task,) = office.plan(make_task(due=LATE))
    with pytest.raises(RuleBroken, match="không muộn hơn"):
        office.services.following.ask([task.id], until, "chờ ý kiến")
    with pytest.raises(RuleBroken, match="không muộn hơn"):
        office.services.following.extend([task.id], until, "chờ ý kiến")


def test_what_is_done_or_has_no_deadline_cannot_be_extended(office: Office) -> None:
    done, steady = office.plan(make_task(), make_task(kind=Kind.ONGOING))
    office.services.tasks.tick([done.id])
    with pytest.raises(RuleBroken, match="hoàn thành"):
        office.services.following.ask([done.id], LATER, "chờ ý kiến")
    with pytest.raises(RuleBroken, match="không có hạn"):
        office.services.following.ask([steady.id], LATER, "chờ ý kiến")


def test_a_second_request_on_one_task_is_refused_and_nothing_of_the_batch_is_kept(office: Office) -> None:
    asked, fresh = office.plan(make_task(due=LATE), make_task(due=LATE))
    office.services.following.ask([asked.id], LATER, "chờ ý kiến")
    with pytest.raises(RuleBroken, match="đã có đề nghị"):
        office.services.following.ask([fresh.id, asked.id], LATER, "chờ ý kiến")
    assert detail(office.services, fresh).requests == ()


def test_there_is_nothing_to_decide_where_nobody_has_asked(office: Office) -> None:
    (task,) = office.plan(make_task(due=LATE))
    for decide in (office.services.following.grant, lambda ids: office.services.following.refuse(ids, "việc gấp")):
        with pytest.raises(RuleBroken, match="không có đề nghị"):
            decide([task.id])


def test_a_request_on_a_task_that_is_done_meanwhile_no_longer_waits(office: Office) -> None:
    (task,) = office.plan(make_task(due=LATE))
    office.services.following.ask([task.id], LATER, "chờ ý kiến")
    office.services.tasks.tick([task.id])
    assert office.services.following.counts()[Queue.ASKED] == 0
    with pytest.raises(RuleBroken, match="hoàn thành"):
        office.services.following.grant([task.id])
    assert [one.id for one, _ in office.services.following.requests()] == [1]


def test_requests_are_listed_until_they_are_decided_and_all_of_them_on_demand(office: Office) -> None:
    one, other = office.plan(make_task(due=LATE), make_task(due=LATE))
    office.services.following.ask([one.id, other.id], LATER, "chờ ý kiến")
    office.services.following.grant([one.id])
    assert [task.id for _, task in office.services.following.requests()] == [other.id]
    assert [task.id for _, task in office.services.following.requests(every=True)] == [one.id, other.id]


# -- words and decisions ----------------------------------------------------------------------------------------------


def test_urging_is_counted_with_its_last_day(office: Office) -> None:
    (task,) = office.plan(make_task(due=LATE))
    office.services.following.urge([task.id], "Báo cáo trước 20/11")
    office.services.following.urge([task.id])
    assert detail(office.services, task).urged == "2 lần, 17/11"


def test_what_is_done_is_not_urged(office: Office) -> None:
    (task,) = office.plan(make_task())
    office.services.tasks.tick([task.id])
    with pytest.raises(RuleBroken, match="không cần đôn đốc"):
        office.services.following.urge([task.id], "Báo cáo")


def test_a_cause_counts_once_it_is_confirmed(office: Office) -> None:
    (task,) = office.plan(make_task(due=LATE))
    office.services.following.state_cause([task.id], "Bộ chưa ban hành hướng dẫn")
    office.services.following.state_cause([task.id], "mưa lũ")
    office.as_person("Giám đốc").following.confirm_cause([task.id])
    cause = detail(office.services, task).cause
    assert cause is not None
    assert (cause.text, cause.said_by, cause.confirmed_by) == ("mưa lũ", "Lan", "Giám đốc")
    office.services.following.state_cause([task.id], "thiếu người")
    assert detail(office.services, task).cause == cause


def test_a_leader_states_and_confirms_a_cause_in_one_step(office: Office) -> None:
    (task,) = office.plan(make_task(due=LATE))
    office.services.following.state_cause([task.id], "mưa lũ", is_confirmed=True)
    with pytest.raises(RuleBroken, match="không có nguyên nhân"):
        office.services.following.confirm_cause([task.id])
    office.services.history.undo()
    assert detail(office.services, task).cause is None


def test_what_staff_report_waits_and_keeps_its_day_when_it_is_accepted(office: Office) -> None:
    (task,) = office.plan(make_task())
    staff = person(office, Role.STAFF, confirm_done=True)
    reported = date(2026, 11, 12)
    (waiting,) = staff.tasks.tick([task.id], evidence=Evidence(number="71/KH-UBND"), on=reported)
    assert (waiting.state, waiting.done_on) == (State.WAITING, reported)
    assert staff.tasks.detail(task.id).history[-1].action is Action.SUBMIT
    (done,) = person(office, Role.LEADER, confirm_done=True).following.accept([task.id])
    assert (done.state, done.done_on, done.evidence) == (State.DONE, reported, Evidence(number="71/KH-UBND"))


@pytest.mark.parametrize("role", [Role.HEAD, Role.LEADER, Role.CLERK])
def test_the_tick_of_who_may_accept_is_final(office: Office, role: Role) -> None:
    (task,) = office.plan(make_task())
    (done,) = person(office, role, confirm_done=True).tasks.tick([task.id])
    assert done.state is State.DONE


def test_without_the_setting_a_tick_of_staff_is_final(office: Office) -> None:
    (task,) = office.plan(make_task())
    (done,) = person(office, Role.STAFF).tasks.tick([task.id])
    assert done.state is State.DONE


def test_what_is_sent_back_is_worked_on_again_and_the_reason_stays(office: Office) -> None:
    (task,) = office.plan(make_task())
    staff = person(office, Role.STAFF, confirm_done=True)
    staff.tasks.tick([task.id], evidence=Evidence(number="71/KH-UBND"))
    (returned,) = office.services.following.return_([task.id], "thiếu phụ lục")
    assert (returned.state, returned.done_on, returned.evidence) == (
        State.DOING,
        None,
        Evidence(number="71/KH-UBND"),
    )
    (remark,) = detail(office.services, task).said(RemarkKind.RETURNED)
    assert (remark.text, remark.said_by) == ("thiếu phụ lục", "Lan")
    staff.tasks.tick([task.id])
    office.services.following.accept([task.id])
    assert detail(office.services, task).said(RemarkKind.RETURNED) == (remark,)


def test_work_that_is_put_to_wait_by_hand_counts_as_reported_that_day(office: Office) -> None:
    (task,) = office.plan(make_task(due=LATE))
    (waiting,) = office.services.tasks.set_state([task.id], State.WAITING)
    assert (waiting.state, waiting.done_on) == (State.WAITING, TODAY)
    with pytest.raises(RuleBroken, match="chờ xác nhận"):
        office.services.following.ask([task.id], LATER, "chờ ý kiến")


def test_staff_take_a_report_back_as_they_made_it(office: Office) -> None:
    (task,) = office.plan(make_task())
    staff = person(office, Role.STAFF, confirm_done=True)
    assert "chờ xác nhận" in toggle_done(staff, TaskQuery(), [task.id])
    assert "Đã mở lại" in toggle_done(staff, TaskQuery(), [task.id])
    assert staff.tasks.detail(task.id).row.task.state is State.OPEN


def test_only_what_was_reported_is_accepted_or_sent_back(office: Office) -> None:
    (task,) = office.plan(make_task())
    with pytest.raises(RuleBroken, match="không chờ xác nhận"):
        office.services.following.accept([task.id])
    with pytest.raises(RuleBroken, match="Chỉ trả lại"):
        office.services.following.return_([task.id], "thiếu phụ lục")


@pytest.mark.parametrize(
    "act",
    [
        lambda f, ids: f.ask(ids, LATER, " "),
        lambda f, ids: f.extend(ids, LATER, ""),
        lambda f, ids: f.refuse(ids, ""),
        lambda f, ids: f.return_(ids, ""),
        lambda f, ids: f.state_cause(ids, ""),
        lambda f, ids: f.transfer(ids, "Văn phòng", ""),
        lambda f, ids: f.set_state(ids, State.WITHDRAWN, ""),
    ],
)
def test_what_must_be_justified_wants_a_reason(office: Office, act: Callable[..., object]) -> None:
    office.services.units.add("Văn phòng")
    (task,) = office.plan(make_task(due=LATE))
    with pytest.raises(BadUsage, match=r"Ghi (lý do|nguyên nhân)"):
        act(office.services.following, [task.id])


def test_a_transfer_and_a_pause_keep_their_reason_in_the_history(office: Office) -> None:
    office.services.units.add("Thanh tra")
    (task,) = office.plan(make_task(unit="Văn phòng"))
    office.services.following.transfer([task.id], "thanh tra", "đúng chức năng")
    office.services.following.set_state([task.id], State.PAUSED, "chờ Nghị định mới")
    history = office.services.tasks.detail(task.id).history
    assert [(one.action, one.reason) for one in history] == [
        (Action.ASSIGN, "đúng chức năng"),
        (Action.STATE, "chờ Nghị định mới"),
    ]


ACTS: list[Callable[..., object]] = [
    lambda f, ids: f.ask(ids, LATER, "chờ ý kiến"),
    lambda f, ids: f.extend(ids, LATER, "chờ ý kiến"),
    lambda f, ids: f.urge(ids, "Báo cáo ngay"),
    lambda f, ids: f.state_cause(ids, "mưa lũ"),
    lambda f, ids: f.state_cause(ids, "mưa lũ", is_confirmed=True),
    lambda f, ids: f.set_state(ids, State.WITHDRAWN, "tỉnh đã bỏ chỉ tiêu"),
]


@pytest.mark.parametrize("act", ACTS)
def test_each_act_on_many_tasks_is_undone_and_redone_in_one_step(office: Office, act: Callable[..., object]) -> None:
    tasks = office.plan(make_task(due=LATE), make_task(due=LATE))
    before = [_as_kept(detail(office.services, task)) for task in tasks]
    act(office.services.following, [task.id for task in tasks])
    after = [_as_kept(detail(office.services, task)) for task in tasks]
    assert all(now != then for now, then in zip(after, before, strict=True))
    office.services.history.undo()
    assert [_as_kept(detail(office.services, task)) for task in tasks] == before
    office.services.history.redo()
    assert [_as_kept(detail(office.services, task)) for task in tasks] == after


@pytest.mark.parametrize(
    ("prepare", "decide"),
    [
        (lambda f, ids: f.ask(ids, LATER, "chờ ý kiến"), lambda f, ids: f.grant(ids)),
        (lambda f, ids: f.ask(ids, LATER, "chờ ý kiến"), lambda f, ids: f.refuse(ids, "việc gấp")),
        (lambda f, ids: f.state_cause(ids, "mưa lũ"), lambda f, ids: f.confirm_cause(ids)),
        (lambda f, ids: f.tasks.set_state(ids, State.WAITING), lambda f, ids: f.accept(ids)),
        (lambda f, ids: f.tasks.set_state(ids, State.WAITING), lambda f, ids: f.return_(ids, "thiếu phụ lục")),
    ],
)
def test_each_decision_is_undone_in_one_step(
    office: Office, prepare: Callable[..., object], decide: Callable[..., object]
) -> None:
    tasks = office.plan(make_task(due=LATE), make_task(due=LATE))
    ids = [task.id for task in tasks]
    prepare(office.services.following, ids)
    before = [_as_kept(detail(office.services, task)) for task in tasks]
    decide(office.services.following, ids)
    assert [_as_kept(detail(office.services, task)) for task in tasks] != before
    office.services.history.undo()
    assert [_as_kept(detail(office.services, task)) for task in tasks] == before


def test_a_request_is_not_undone_once_somebody_has_decided_it(office: Office) -> None:
    (task,) = office.plan(make_task(due=LATE))
    office.services.following.ask([task.id], LATER, "chờ ý kiến")
    office.as_person("Giám đốc").following.refuse([task.id], "việc gấp")
    with pytest.raises(Conflict, match="Giám đốc"):
        office.services.history.undo()


# -- the queue --------------------------------------------------------------------------------------------------------


def test_the_queue_goes_by_unit_and_by_days_late(office: Office) -> None:
    office.services.units.add("Văn phòng", short="VP")
    slow, late, soon, asked, waiting, _ = office.plan(
        make_task(unit="Văn phòng", due=date(2026, 11, 1)),
        make_task(unit="Thanh tra", due=LATE),
        make_task(unit="Thanh tra", due=date(2026, 11, 18)),
        make_task(unit="Văn phòng", due=date(2026, 12, 10)),
        make_task(due=date(2026, 12, 31)),
        make_task(due=date(2026, 12, 31)),
    )
    office.services.following.ask([asked.id], date(2026, 12, 20), "chờ ý kiến")
    office.services.tasks.set_state([waiting.id], State.WAITING)
    following = office.services.following
    assert [one.task.id for one in following.queue()] == [late.id, soon.id, slow.id, asked.id, waiting.id]
    assert [one.task.id for one in following.queue(Queue.OVERDUE)] == [late.id, slow.id]
    assert [one.task.id for one in following.queue(unit="vp")] == [slow.id, asked.id]
    counts = {Queue.ALL: 5, Queue.OVERDUE: 2, Queue.ASKED: 1, Queue.WAITING: 1, Queue.SOON: 1, Queue.SILENT: 0}
    assert following.counts() == counts
    with pytest.raises(NotFound):
        following.queue(unit="Phòng không có")


def test_a_task_that_came_back_says_how_often(office: Office) -> None:
    text = "Rà soát hộ nghèo"
    months = [Period.month(2026, month) for month in (8, 9, 10, 11)]
    *earlier, now = office.plan(*(replace(make_task(text=text), period=month) for month in months))
    reworded = office.plan(replace(make_task(text="Rà soát hộ nghèo, hộ cận nghèo"), period=Period.month(2026, 12)))[0]
    office.services.linking.confirm_carry(reworded.id, now.id)
    assert detail(office.services, now).carried == "chuyển kỳ lần 3"
    assert detail(office.services, earlier[0]).carried == ""
    assert detail(office.services, reworded).carried == "chuyển kỳ lần 4"
    again = office.plan(replace(reworded, period=Period.month(2027, 1)))[0]
    assert detail(office.services, again).carried == "chuyển kỳ lần 5"
    office.services.linking.reject_carry(now.id, earlier[2].id)
    assert detail(office.services, now).carried == "chuyển kỳ lần 2"


@pytest.mark.parametrize(
    ("role", "said"),
    [
        (Role.STAFF, {StepKind.RETURNED: "1 nhiệm vụ bị trả lại"}),
        (
            Role.LEADER,
            {
                StepKind.RETURNED: "1 nhiệm vụ bị trả lại",
                StepKind.ASKED: "2 đề nghị gia hạn chờ quyết định",
                StepKind.WAITING: "1 nhiệm vụ chờ xác nhận",
            },
        ),
    ],
)
def test_the_start_page_says_what_waits_for_a_decision(office: Office, role: Role, said: dict[StepKind, str]) -> None:
    one, other, waiting, returned = office.plan(*(make_task(due=LATER) for _ in range(4)))
    office.services.following.ask([one.id, other.id], date(2026, 12, 15), "chờ ý kiến")
    office.services.tasks.set_state([waiting.id, returned.id], State.WAITING)
    office.services.following.return_([returned.id], "thiếu phụ lục")
    steps = person(office, role).desk.quick_steps().steps
    kinds = (StepKind.RETURNED, StepKind.ASKED, StepKind.WAITING)
    assert {step.kind: step.words for step in steps if step.kind in kinds} == said


# -- who may ----------------------------------------------------------------------------------------------------------


@pytest.mark.parametrize("role", [Role.STAFF, Role.HEAD])
def test_staff_and_heads_ask_and_do_not_decide(office: Office, role: Role) -> None:
    (task,) = office.plan(make_task(due=LATE))
    services = person(office, role)
    services.following.ask([task.id], LATER, "chờ ý kiến")
    services.following.state_cause([task.id], "mưa lũ")
    for act in (
        lambda: services.following.grant([task.id]),
        lambda: services.following.refuse([task.id], "không"),
        lambda: services.following.extend([task.id], LATER, "tự gia hạn"),
        lambda: services.following.confirm_cause([task.id]),
        lambda: services.following.set_state([task.id], State.WITHDRAWN, "không làm nữa"),
        lambda: services.tasks.set_deadline([task.id], LATER),
        lambda: services.tasks.give([task.id], None, LATER),
    ):
        with pytest.raises(RuleBroken, match="lãnh đạo hoặc văn thư, tổng hợp quyết định"):
            act()
    assert detail(services, task).task == task


def test_staff_do_not_urge_and_a_head_urges_in_the_own_unit_only(office: Office) -> None:
    office.services.units.add("Văn phòng", short="VP")
    own, other = office.plan(make_task(unit="Văn phòng", due=LATE), make_task(unit="Thanh tra", due=LATE))
    with pytest.raises(RuleBroken, match="trưởng đơn vị"):
        person(office, Role.STAFF).following.urge([own.id])
    head = person(office, Role.HEAD, unit="VP")
    head.following.urge([own.id])
    with pytest.raises(RuleBroken, match="ngoài đơn vị của bạn"):
        head.following.urge([own.id, other.id])
    with pytest.raises(RuleBroken, match="ngoài đơn vị của bạn"):
        head.tasks.assign([other.id], "VP")


def test_leaders_clerks_and_who_names_no_role_may_do_everything() -> None:
    for role in (Role.LEADER, Role.CLERK, None):
        assert all(may(role, action) for action in Action)
    assert not any(may(Role.STAFF, action) for action in (Action.GRANT, Action.ACCEPT, Action.CLOSE, Action.CALENDAR))


def _as_kept(followed: Followed) -> object:
    """What an undo has to bring back; versions go on."""
    task = replace(followed.task, version=0)
    said = (
        *(replace(one, version=0) for one in followed.requests),
        *(replace(one, version=0) for one in followed.remarks),
    )
    return task, said
