"""A reading goes out as JSON and comes back the same."""

import json

import pytest

from tests.papers import answers, plan
from tracker.domain.exchange import split_from_json, split_to_json
from tracker.domain.split import Kind
from tracker.errors import BadUsage


def test_a_reading_survives_the_way_through_json() -> None:
    found = plan("1. Giao Phòng A phối hợp với Sở B báo cáo tháng 6, gửi trước ngày 25/6 theo Công văn số 1/CV-X.")
    back = split_from_json(json.loads(json.dumps(split_to_json(found))))
    keys = ("text", "source", "field", "lead", "support", "deadline", "kind", "citations", "product")
    assert [[getattr(t, k) for k in keys] for t in back.tasks] == [[getattr(t, k) for k in keys] for t in found.tasks]
    assert back.head == found.head


def test_an_answer_file_can_be_read_as_a_plan() -> None:
    gold = answers("b1-thang-8")
    assert [task.text for task in split_from_json(gold).tasks] == [task["text"] for task in gold["tasks"]]


def test_left_over_passages_and_warnings_are_shown() -> None:
    data = split_to_json(plan("1. Họp.", "III. NỘI DUNG KHÁC"))
    assert [left["text"] for left in data["leftovers"]] == ["III. NỘI DUNG KHÁC"]


@pytest.mark.parametrize(
    ("data", "named"),
    [
        ([], "tasks"),
        ({"tasks": [{"text": ""}]}, "tasks[0]"),
        ({"tasks": [{"text": "Họp", "deadline": "mai"}]}, "deadline"),
        ({"tasks": [{"text": "Họp", "kind": "daily"}]}, "kind"),
        ({"tasks": "Họp"}, "danh sách"),
        ({"tasks": [], "report": {"plan_period": "tháng 6"}}, "tháng 6"),
    ],
)
def test_a_wrong_entry_is_named(data: object, named: str) -> None:
    with pytest.raises(BadUsage, match=named.replace("[", r"\[")):
        split_from_json(data)


def test_a_task_without_a_kind_is_done_once() -> None:
    assert split_from_json({"tasks": [{"text": "Họp"}]}).tasks[0].kind is Kind.ONE_OFF
