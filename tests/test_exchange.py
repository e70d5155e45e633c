"""A reading goes out as JSON and comes back the same."""

import json
from dataclasses import replace
from functools import cache
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.papers import DEV, REPORTS, answers, plan
from tracker.domain.correcting import ADDED, DROPPED
from tracker.domain.document import Passage, Repair
from tracker.domain.exchange import split_from_json, split_to_json
from tracker.domain.period import Period
from tracker.domain.split import Fate, Indicator, Kind, Placement, PlannedItem, ReportHead, ResultItem, Split
from tracker.domain.vietnamese import clean, one_line
from tracker.errors import BadUsage
from tracker.reading import read_file
from tracker.splitting import split as taken_apart


@cache
def reading(name: str) -> Split:
    return taken_apart(read_file(REPORTS / DEV[name]))


def through_json(split: Split) -> Split:
    return split_from_json(json.loads(json.dumps(split_to_json(split))))


@pytest.mark.parametrize("name", DEV)
def test_a_reading_that_nobody_has_edited_comes_back_exactly(name: str) -> None:
    assert through_json(reading(name)) == reading(name)


TEXT = st.text(min_size=1, max_size=20).map(one_line).filter(bool)
LINES = st.text(max_size=20).map(clean)
TEXTS = st.lists(TEXT, max_size=2).map(tuple)
PERIODS = st.sampled_from([None, *map(Period.parse, ("2022-11", "2022-Q4", "2022-H1", "2022", "2022-W23"))])
PASSAGES = st.builds(
    Passage,
    place=st.just(0),
    text=LINES,
    label=LINES,
    level=st.none() | st.integers(0, 9),
    bold=st.booleans(),
    centred=st.booleans(),
    cells=st.lists(LINES, max_size=2).map(tuple),
    table=st.none() | st.integers(0, 3),
    hangs_on=st.none() | LINES,
    original=LINES,
    repairs=st.lists(st.builds(Repair, before=LINES, after=LINES), max_size=2).map(tuple),
)


@st.composite
def splits(draw: st.DrawFn) -> Split:
    """Any reading: each of its passages is a task, a result, an indicator or something else."""
    tasks, results, indicators, placements = [], [], [], []
    for place, fate in enumerate(draw(st.lists(st.sampled_from(Fate), max_size=6))):
        passage = replace(draw(PASSAGES), place=place)
        placements.append(Placement(passage=passage, fate=fate, note=draw(LINES)))
        where: dict[str, Any] = {"source": draw(TEXT), "places": (place,)}
        words: dict[str, Any] = {**where, "text": draw(TEXT), "field": draw(TEXT), "citations": draw(TEXTS)}
        if fate is Fate.TASK:
            more = {"lead": draw(st.none() | TEXT), "support": draw(TEXTS), "deadline": draw(st.none() | st.dates())}
            more |= {"deadline_words": draw(TEXT), "kind": draw(st.sampled_from(Kind)), "product": draw(TEXT)}
            tasks.append(PlannedItem(**words, **more))
        elif fate is Fate.RESULT:
            results.append(ResultItem(**words))
        elif fate is Fate.INDICATOR:
            values = {key: draw(st.none() | TEXT) for key in ("unit", "target", "actual")}
            indicators.append(Indicator(**where, name=draw(TEXT), **values))
    head = ReportHead(
        number=draw(st.none() | TEXT),
        issued_on=draw(st.none() | st.dates()),
        issuer=draw(st.none() | TEXT),
        result_period=draw(PERIODS),
        plan_period=draw(PERIODS),
    )
    return Split(
        head=head,
        tasks=tuple(tasks),
        results=tuple(results),
        indicators=tuple(indicators),
        placements=tuple(placements),
        warnings=draw(TEXTS),
    )


@given(split=splits())
@settings(deadline=None)
def test_any_reading_comes_back_exactly(split: Split) -> None:
    assert through_json(split) == split


def test_an_answer_file_can_be_read_as_a_plan() -> None:
    gold = answers("b1-thang-8")
    assert [task.text for task in split_from_json(gold).tasks] == [task["text"] for task in gold["tasks"]]


def test_left_over_passages_and_warnings_are_shown() -> None:
    data = split_to_json(plan("1. Họp.", "III. NỘI DUNG KHÁC"))
    assert [left["text"] for left in data["leftovers"]] == ["III. NỘI DUNG KHÁC"]


def test_passages_follow_the_items_that_somebody_has_added_or_left_out() -> None:
    data = split_to_json(plan("1. Họp.", "2. Trồng cây.", "III. NỘI DUNG KHÁC"))
    gone = data["tasks"].pop(0)["places"][0]
    left = data["leftovers"][0]["place"]
    data["tasks"].append({"text": "Nội dung khác", "places": [left]})
    fates = {one.passage.place: (one.fate, one.note) for one in split_from_json(data).placements}
    assert fates[gone] == (Fate.IGNORED, DROPPED)
    assert fates[left] == (Fate.TASK, ADDED)


PASSAGE = {"place": 0, "text": "Họp", "fate": "task"}


@pytest.mark.parametrize(
    ("data", "said"),
    [
        ([], "tracker read BAO-CAO --json"),
        ({"tasks": [{"text": ""}]}, "tasks[0].text: để trống. Ghi nội dung nhiệm vụ"),
        ({"results": [{}]}, "results[0].text: để trống. Ghi nội dung kết quả"),
        ({"tasks": [{"text": ["Họp"]}]}, "tasks[0].text: phải là chữ trong ngoặc kép"),
        ({"tasks": [{"text": "Họp"}, {"text": "Họp", "deadline": "mai"}]}, "tasks[1].deadline: “mai” không phải ngày."),
        ({"tasks": [{"text": "Họp", "kind": "daily"}]}, "tasks[0].kind: “daily” không hợp lệ. Dùng một trong: one-off"),
        ({"tasks": [{"text": "Họp", "support": "Sở A"}]}, "tasks[0].support: phải là một danh sách […]"),
        ({"tasks": [{"text": "Họp", "citations": [1, None]}]}, "tasks[0].citations: phải là một danh sách […]"),
        ({"tasks": [{"text": "Họp", "places": [-1]}]}, "tasks[0].places: chỉ ghi số thứ tự của đoạn"),
        ({"tasks": ["Họp"]}, "tasks[0]: phải là một đối tượng {…}"),
        ({"tasks": "Họp"}, "tasks: phải là một danh sách […]"),
        ({"tasks": [], "report": {"plan_period": "tháng 6"}}, "report.plan_period: Không hiểu kỳ “tháng 6”."),
        ({"tasks": [], "report": {"issued_on": "5/6"}}, "report.issued_on: “5/6” không phải ngày."),
        ({"tasks": [{"text": "Họp", "places": [4]}], "passages": [PASSAGE]}, "tasks[0].places: không có đoạn số 4"),
        ({"tasks": [], "passages": [PASSAGE, PASSAGE]}, "passages[1].place: đoạn số 0 đã có ở trên"),
        ({"tasks": [], "passages": [{"text": "Họp", "fate": "task"}]}, "passages[0].place: thiếu số thứ tự"),
        ({"tasks": [], "passages": [{**PASSAGE, "fate": "gone"}]}, "passages[0].fate: “gone” không hợp lệ."),
        ({"tasks": [], "passages": [{**PASSAGE, "bold": "có"}]}, "passages[0].bold: “có” không hợp lệ. Ghi true"),
        ({"tasks": [], "passages": [{**PASSAGE, "level": "1"}]}, "passages[0].level: “1” không phải số thứ tự."),
        ({"tasks": [], "passages": [{**PASSAGE, "repairs": [3]}]}, "passages[0].repairs[0]: phải là một đối tượng"),
    ],
)
def test_a_wrong_entry_is_named_with_what_to_write(data: object, said: str) -> None:
    with pytest.raises(BadUsage) as refused:
        split_from_json(data)
    assert said in str(refused.value)


def test_a_task_without_a_kind_is_done_once() -> None:
    assert split_from_json({"tasks": [{"text": "Họp"}]}).tasks[0].kind is Kind.ONE_OFF
