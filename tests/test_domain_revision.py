"""Two versions of one report: what stays, what is worded anew, what comes, what goes, and what people have done."""

from dataclasses import replace
from datetime import date
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.factories import IMPORTED_AT, NOVEMBER, OCTOBER, make_item, make_result, make_task
from tracker.domain.pairing import difference, paired
from tracker.domain.report import Report
from tracker.domain.revision import Revision, Stored, compared
from tracker.domain.revision_words import comparison, summary
from tracker.domain.split import Kind, PlannedItem, ReportHead, ResultItem, Split
from tracker.domain.task import State, Task
from tracker.domain.unit import Unit

HEAD = ReportHead(number="46/BC", result_period=OCTOBER, plan_period=NOVEMBER)
DRAFT = Report(id=7, head=HEAD, file_name="du-thao.docx", sha256="", imported_by="Lan", imported_at=IMPORTED_AT)
DUE, LATER = date(2022, 11, 15), date(2022, 11, 20)


def task(text: str = "Ban hành Kế hoạch chuyển đổi số năm 2023", **values: Any) -> Task:
    return make_task(**{"id": 1, "report_id": DRAFT.id, "text": text, **values})


def revised(tasks: list[Task], items: list[PlannedItem], *, said: tuple[str, ...] = (), **stored: Any) -> Revision:
    """Compare kept tasks with the items of a newer version, whose results are these texts."""
    content = Split(
        head=HEAD,
        tasks=tuple(items),
        results=tuple(ResultItem(text=text, source="I.1", places=(4,)) for text in said),
    )
    return compared(Stored(report=DRAFT, tasks=tasks, **stored), content)


def said(revision: Revision) -> str:
    return "\n".join(comparison(revision))


def test_the_same_sentence_stays_whatever_its_marks_and_moves_to_its_new_place() -> None:
    before = task("Hoà giải ở cơ sở.", unit="Thanh tra", state=State.DONE, done_on=DUE, position=9)
    (one,) = revised([before], [make_item("Hòa giải ở cơ  sở", source="III.2", places=(30,))]).tasks.revised
    assert (one.changes, one.notes) == ((), ())
    assert one.after == replace(before, position=1, source="III.2", place=30)


def test_a_reworded_task_keeps_its_number_and_tick_and_says_what_is_new() -> None:
    before = task("Tiêm phòng cho đàn bò sữa đợt 4 tại các xã vùng cao", id=12, state=State.DONE, done_on=DUE)
    revision = revised([before], [make_item("Tiêm phòng cho đàn bò sữa đợt 5 tại các xã vùng cao")])
    (one,) = revision.tasks.revised
    assert (one.after.id, one.after.state, one.after.done_on) == (12, State.DONE, DUE)
    assert said(revision) == (
        "Nhiệm vụ số 1 sửa (mã 12): “…bò sữa đợt 4 tại các xã…” → “…bò sữa đợt 5 tại các xã…”; "
        "đã ghi hoàn thành: xem còn đúng không."
    )


def test_what_is_new_and_what_is_gone_is_told_apart() -> None:
    revision = revised([task("Trồng rừng", id=3)], [make_item("Họp giao ban")])
    assert revision.tasks.added == (0,)
    assert [(gone.row.id, gone.left) for gone in revision.tasks.gone] == [(3, "")]
    assert said(revision).splitlines() == [
        "Nhiệm vụ số 1 thêm: Họp giao ban",
        "Nhiệm vụ mã 3 không còn trong bản mới, rút: Trồng rừng",
    ]
    assert summary(revision) == "Nhiệm vụ: thêm 1, rút 1. Kết quả: không có."


def test_a_new_deadline_unit_or_partner_is_taken_from_the_newer_paper() -> None:
    before = task(due=DUE, first_due=DUE, unit="Văn phòng")
    (one,) = revised(
        [before],
        [make_item(deadline=LATER, lead="P. TTr", support=("Sở A",))],
        units=[Unit(id=1, name="Thanh tra", aliases=("P. TTr",))],
    ).tasks.revised
    assert (one.after.due, one.after.first_due, one.after.unit, one.after.support) == (
        LATER,
        DUE,
        "Thanh tra",
        ("Sở A",),
    )
    assert one.changes == (
        "phối hợp: chưa có → Sở A",
        "đơn vị: Văn phòng → Thanh tra",
        "hạn: 15/11/2022 → 20/11/2022",
    )


def test_what_a_person_has_set_by_hand_is_kept_and_said() -> None:
    base = task(due=DUE, unit="Văn phòng")
    now = replace(base, due=LATER, unit="Phòng A")
    (one,) = revised(
        [now], [make_item(deadline=date(2022, 11, 30), lead="Thanh tra")], bases={now.id: base}
    ).tasks.revised
    assert (one.after.due, one.after.unit, one.changes) == (LATER, "Phòng A", ())
    assert one.notes == (
        "giữ đơn vị đã đặt tay: Phòng A (bản mới ghi Thanh tra)",
        "giữ hạn đã đặt tay: 20/11/2022 (bản mới ghi 30/11/2022)",
    )


def test_where_the_newer_paper_is_silent_unit_and_deadline_stay() -> None:
    base = task(unit=None)
    assigned = replace(base, unit="Văn phòng", due=DUE)
    (one,) = revised([assigned], [make_item()], bases={assigned.id: base}).tasks.revised
    assert (one.after.unit, one.after.due, one.changes, one.notes) == ("Văn phòng", DUE, (), ())
    (one,) = revised([task(due=DUE)], [make_item()]).tasks.revised
    assert (one.after.due, one.notes) == (DUE, ("giữ hạn 15/11/2022 (bản mới không ghi hạn)",))


def test_the_kind_follows_the_words_and_not_the_reading() -> None:
    (same,) = revised([task(kind=Kind.RECURRING)], [make_item()]).tasks.revised
    assert same.after.kind is Kind.RECURRING, "a clerk may have said so"
    (new,) = revised([task()], [make_item("Tiếp tục Kế hoạch chuyển đổi số năm 2023", kind=Kind.ONGOING)]).tasks.revised
    assert new.after.kind is Kind.ONGOING


@pytest.mark.parametrize(
    ("values", "linked", "left"),
    [
        ({"state": State.DONE}, (), "hoàn thành"),
        ({"state": State.WITHDRAWN}, (), "không còn phù hợp"),
        ({"state": State.CARRIED}, (), "chuyển kỳ sau"),
        ({}, (1,), "đã nối kết quả"),
        ({"state": State.DOING}, (), ""),
        ({"state": State.PAUSED}, (), ""),
    ],
)
def test_work_that_is_done_or_linked_is_left_when_its_promise_is_gone(
    values: dict[str, Any], linked: tuple[int, ...], left: str
) -> None:
    revision = revised([task(**values)], [], linked_tasks=linked)
    assert [gone.left for gone in revision.tasks.gone] == [left]


def test_what_an_earlier_version_had_left_out_comes_back_as_the_same_task() -> None:
    old = task("Trồng rừng", id=2, report_id=3, state=State.WITHDRAWN)
    (one,) = revised([old, task("Họp", id=3)], [make_item("Trồng rừng")]).tasks.revised
    assert (one.after.id, one.after.state) == (2, State.OPEN)
    assert one.changes == ("trở lại trong kế hoạch: chưa thực hiện",)


def test_a_task_that_a_person_withdrew_stays_withdrawn() -> None:
    (one,) = revised([task(state=State.WITHDRAWN)], [make_item()]).tasks.revised
    assert (one.after.state, one.changes) == (State.WITHDRAWN, ())


def test_results_keep_their_numbers_and_linked_ones_are_never_removed() -> None:
    kept, reworded, linked, free = (
        make_result(id=n, report_id=DRAFT.id, text=text)
        for n, text in enumerate(
            ("Đã họp giao ban", "Tiêm 1.250 liều cho đàn bò", "Trồng 5 ha rừng", "Cấp 12 thẻ cho trẻ em"), start=1
        )
    )
    side = revised(
        [],
        [],
        said=("Tiêm 1.350 liều cho đàn bò", "Khởi công kè sông", "Đã họp giao ban"),
        results=[kept, reworded, linked, free],
        linked_results={2, 3},
    ).results
    assert [(one.after.id, one.after.position, bool(one.changes)) for one in side.revised] == [
        (2, 1, True),
        (1, 3, False),
    ]
    assert side.added == (1,)
    assert [(gone.row.id, gone.left) for gone in side.gone] == [(3, "đã nối với nhiệm vụ"), (4, "")]


def test_the_head_of_the_signed_version_is_said() -> None:
    content = Split(head=replace(HEAD, number="47/BC", issued_on=date(2022, 11, 2)))
    assert compared(Stored(report=DRAFT), content).head == ("số: 46/BC → 47/BC", "ngày: chưa ghi → 02/11/2022")


def test_identical_sentences_are_paired_in_their_order() -> None:
    assert paired(["Họp", "Báo cáo", "Họp"], ["Họp", "Họp", "Họp"], [0, 1, 2]) == {0: 0, 1: 2}


TEXTS = st.lists(st.lists(st.sampled_from(["họp", "trồng", "rừng", "xã", "5"]), min_size=1).map(" ".join), max_size=6)


@given(old=TEXTS, new=TEXTS)
def test_every_text_has_one_partner_at_most_and_a_paper_is_its_own_partner(old: list[str], new: list[str]) -> None:
    found = paired(old, new, range(len(old)))
    assert len(set(found.values())) == len(found)
    assert set(found) <= set(range(len(new)))
    assert paired(old, old, range(len(old))).keys() == set(range(len(old)))


def test_a_difference_shows_a_few_words_around_it_and_cuts_what_is_long() -> None:
    assert difference("Họp", "Họp giao ban") == "“Họp” → “Họp giao ban”"
    long = " ".join(f"chữ{n}" for n in range(60))
    assert difference("Họp", long).endswith(
        "… chữ48 chữ49 chữ50 chữ51 chữ52 chữ53 chữ54 chữ55 chữ56 chữ57 chữ58 chữ59”"
    )
