"""Correcting a reading: nothing is lost, whatever a clerk divides, merges, takes in or leaves out."""

from dataclasses import replace
from datetime import date
from functools import cache
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tracker.domain.correcting import (
    DROPPED,
    divided,
    division_places,
    merged,
    moved_to_tasks,
    origins,
    without_tasks,
)
from tracker.domain.document import Passage
from tracker.domain.split import Fate, Placement, PlannedItem, ReportHead, ResultItem, Split
from tracker.domain.vietnamese import words
from tracker.errors import BadUsage
from tracker.reading import read_file
from tracker.splitting import split as taken_apart

REPORTS = Path(__file__).parent / "data" / "reports"


@cache
def reading(name: str) -> Split:
    return taken_apart(read_file(REPORTS / name))


@st.composite
def corrections(draw: st.DrawFn) -> tuple[Split, Split]:
    """A report as it was read, and after some corrections."""
    before = after = reading(draw(st.sampled_from(["b1-thang-8.md", "a1-thang-4.txt", "c2-quy-4.md"])))
    for deed in draw(st.lists(st.sampled_from(["divide", "merge", "move", "drop"]), max_size=6)):
        place = draw(st.integers(0, max(len(after.tasks) - 2, 0)))
        if deed == "divide" and (places := division_places(after.tasks[place].text)):
            after = divided(after, place, draw(st.sampled_from(places)))
        elif deed == "merge" and len(after.tasks) > 1:
            after = merged(after, [place, place + 1])
        elif deed == "move":
            after = moved_to_tasks(after, draw(st.sets(st.integers(0, len(after.placements)), max_size=4)))
        elif deed == "drop":
            after = without_tasks(after, draw(st.sets(st.integers(0, len(after.tasks) - 1), max_size=3)))
    return before, after


def task(text: str, **values: object) -> PlannedItem:
    return replace(PlannedItem(text=text, source="III.1", places=(0,)), **values)  # type: ignore[arg-type]


def made_of(*tasks: PlannedItem) -> Split:
    return Split(head=ReportHead(), tasks=tasks)


def placed(*fates: Fate) -> tuple[Placement, ...]:
    return tuple(Placement(passage=Passage(place=n, text=f"- Đoạn {n}"), fate=fate) for n, fate in enumerate(fates))


@given(pair=corrections())
@settings(deadline=None)
def test_every_passage_stays_in_the_placements_exactly_once(pair: tuple[Split, Split]) -> None:
    before, after = pair
    assert [one.passage for one in after.placements] == [one.passage for one in before.placements]


@given(pair=corrections())
@settings(deadline=None)
def test_a_passage_is_a_task_exactly_where_a_task_stands_on_it(pair: tuple[Split, Split]) -> None:
    before, after = pair
    changed = {new.passage.place for old, new in zip(before.placements, after.placements, strict=True) if old != new}
    used = {place for item in after.tasks for place in item.places}
    fates = {one.passage.place: one.fate for one in after.placements}
    assert all((fates[place] is Fate.TASK) is (place in used) for place in changed)


@given(data=st.data())
@settings(deadline=None)
def test_dividing_and_merging_lose_no_word(data: st.DataObject) -> None:
    split = reading("b1-thang-8.md")
    place = data.draw(st.sampled_from([n for n, one in enumerate(split.tasks) if division_places(one.text)]))
    at = data.draw(st.sampled_from(division_places(split.tasks[place].text)))
    parts = divided(split, place, at)
    assert [word for item in parts.tasks for word in words(item.text)] == [
        word for item in split.tasks for word in words(item.text)
    ]
    whole = merged(parts, [place, place + 1])
    assert words(whole.tasks[place].text) == words(split.tasks[place].text)
    assert whole.tasks[place].places == split.tasks[place].places


def test_a_task_may_be_divided_behind_its_marks_the_strong_ones_first():
    text = "Tổng kết, đánh giá: xã; phường. Báo cáo lúc 17:30 số 1.200 hộ."
    assert [text[:at][-1] for at in division_places(text)] == [":", ";", ".", ","]


def test_both_parts_keep_unit_deadline_and_field_and_each_the_documents_it_cites():
    whole = task(
        "Ban hành Kế hoạch số 5/KH-UBND; trình Đề án số 7/ĐA-UBND",
        lead="Văn phòng",
        deadline=date(2025, 9, 20),
        field="Cải cách hành chính",
        citations=("5/KH-UBND", "7/ĐA-UBND"),
    )
    first, second = divided(made_of(whole), 0, whole.text.index(";") + 1).tasks
    assert (first.text, first.citations) == ("Ban hành Kế hoạch số 5/KH-UBND", ("5/KH-UBND",))
    assert (second.text, second.citations) == ("trình Đề án số 7/ĐA-UBND", ("7/ĐA-UBND",))
    for part in (first, second):
        assert (part.lead, part.deadline, part.field) == ("Văn phòng", date(2025, 9, 20), "Cải cách hành chính")


def test_a_task_is_not_divided_where_one_part_would_be_empty():
    with pytest.raises(BadUsage, match="đều có chữ"):
        divided(made_of(task("Họp giao ban.")), 0, 13)


def test_a_merged_task_is_in_time_until_the_latest_deadline_and_other_units_support_it():
    first = task("Ban hành Kế hoạch;", places=(3,), lead="Văn phòng", deadline=date(2025, 9, 5))
    second = task("tổ chức tập huấn", places=(4,), lead="P. VHXH", deadline=date(2025, 9, 25), deadline_words="25/9")
    (whole,) = merged(made_of(first, second), [1, 0]).tasks
    assert whole.text == "Ban hành Kế hoạch; tổ chức tập huấn"
    assert (whole.places, whole.lead, whole.support) == ((3, 4), "Văn phòng", ("P. VHXH",))
    assert (whole.deadline, whole.deadline_words) == (date(2025, 9, 25), "25/9")


@pytest.mark.parametrize("chosen", [[], [1], [0, 2], [1, 1]])
def test_only_neighbours_are_merged(chosen):
    with pytest.raises(BadUsage, match="liền nhau"):
        merged(made_of(task("a"), task("b"), task("c")), chosen)


def test_a_result_that_was_a_promise_moves_to_its_place_among_the_tasks_with_its_heading():
    split = Split(
        head=ReportHead(),
        tasks=(task("Đoạn 0", places=(0,)), task("Đoạn 3", places=(3,))),
        results=(ResultItem(text="Đoạn 2", source="I", places=(2,)), ResultItem(text="…", source="I", places=(2, 4))),
        placements=placed(Fate.TASK, Fate.HEADING, Fate.RESULT, Fate.TASK, Fate.RESULT),
    )
    after = moved_to_tasks(split, [2, 3])
    assert [item.text for item in after.tasks] == ["Đoạn 0", "Đoạn 2", "Đoạn 3"]
    assert after.tasks[1].field == "- Đoạn 1"
    assert [one.places for one in after.results] == [(4,)]
    assert after.placements[2].fate is Fate.TASK


def test_what_a_dropped_task_stood_on_is_ignored_unless_another_task_stands_there_too():
    tasks = (task("a", places=(0,)), task("b", places=(0, 1)))
    split = Split(head=ReportHead(), tasks=tasks, placements=placed(Fate.TASK, Fate.TASK))
    assert [one.note for one in without_tasks(split, [0]).placements] == ["", ""]
    after = without_tasks(split, [1])
    assert [(one.fate, one.note) for one in after.placements] == [(Fate.TASK, ""), (Fate.IGNORED, DROPPED)]


def test_tasks_know_where_they_come_from_after_each_correction():
    split = replace(made_of(task("a"), task("b; c", places=(2,)), task("d", places=(3,))), placements=placed(*Fate))
    assert origins(split, split) == (0, 1, 2)
    assert origins(split, divided(split, 1, 2)) == (0, 1, 1, 2)
    assert origins(split, merged(split, [0, 1])) == (0, 2)
    assert origins(split, moved_to_tasks(split, [1])) == (0, None, 1, 2)
    assert origins(split, without_tasks(split, [1])) == (0, 2)
    assert origins(made_of(), made_of(task("a"))) == (None,)
