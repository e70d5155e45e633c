"""What is said of a task that comes back."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.factories import NOVEMBER, make_task
from tracker.domain.chain import Carried, Carry, Chain
from tracker.domain.link import Verdict
from tracker.domain.split import Kind
from tracker.domain.task import State

BEFORE = make_task(id=1, period=NOVEMBER.previous)
CONFIRMED = Carry(id=1, task_id=2, earlier_id=1, verdict=Verdict.CONFIRMED)


@pytest.mark.parametrize(
    ("kind", "step", "label"),
    [
        (Kind.ONE_OFF, Carried(task=BEFORE, is_verbatim=True), "chuyển kỳ lần 1"),
        (Kind.ONE_OFF, Carried(task=BEFORE, decision=CONFIRMED), "chuyển kỳ lần 1"),
        (Kind.ONE_OFF, Carried(task=BEFORE), "có thể chuyển kỳ lần 1"),
        (Kind.RECURRING, Carried(task=BEFORE, is_verbatim=True), "định kỳ, kỳ thứ 2"),
        (Kind.ONGOING, Carried(task=BEFORE), "thường xuyên, kỳ thứ 2"),
    ],
)
def test_a_chain_says_how_often_and_how_surely(kind: Kind, step: Carried, label: str) -> None:
    assert Chain(kind=kind, earlier=(step,)).label == label


@given(verbatim=st.lists(st.booleans(), max_size=12))
def test_one_likely_step_makes_the_whole_chain_likely(verbatim: list[bool]) -> None:
    chain = Chain(kind=Kind.ONE_OFF, earlier=tuple(Carried(task=BEFORE, is_verbatim=one) for one in verbatim))
    assert chain.is_certain == all(verbatim)
    assert chain.label.startswith("có thể") == (not all(verbatim))


def test_old_evidence_is_told_where_nothing_came_back() -> None:
    chain = Chain(kind=Kind.ONE_OFF, reused=("minh chứng 7/KH dùng lại từ tháng 9/2022",))
    assert (chain.label, chain.is_verbatim, chain.remarks) == ("", False, chain.reused)


def test_what_was_done_before_is_told_of_work_with_an_end_alone() -> None:
    done = Carried(task=make_task(period=NOVEMBER.previous, state=State.DONE), is_verbatim=True)
    assert Chain(kind=Kind.ONE_OFF, earlier=(done,)).remarks == (
        "có từ kế hoạch tháng 10/2022",
        "lặp nguyên văn",
        "tháng 10/2022 đã ghi hoàn thành",
    )
    assert len(Chain(kind=Kind.ONGOING, earlier=(done,)).remarks) == 2
