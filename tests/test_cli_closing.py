"""`tracker plan`, `close`, `check`, `backup`, `restore` and what they add to other commands, typed as a clerk would."""

import json
from dataclasses import replace

import pytest

from tests.command_line import AUGUST, CommandLine
from tests.conftest import open_database


@pytest.fixture
def planned(line: CommandLine) -> CommandLine:
    """The plan of September; one deadline moved with its reason, one task done without proof."""
    line.do("import", AUGUST, "--yes")
    line.do("assign", "1", "--due", "12/9", "--reason", "giao theo Công văn 12")
    line.do("done", "2")
    return line


def test_the_plan_tells_what_was_changed_and_why(planned: CommandLine) -> None:
    told = planned.do("plan", "--period", "2025-09", "--changed")
    assert "giao theo Công văn 12" in told
    assert "chưa ghi lý do" in told
    changed = planned.json("plan", "--period", "2025-09", "--changed")["tasks"]
    assert [task["id"] for task in changed] == [1, 2]
    assert changed[0]["changes"][0] | {"at": ""} == {
        "field": "deadline",
        "from": "20/09/2025",
        "to": "12/09/2025",
        "at": "",
        "by": "Lan",
        "why": "giao theo Công văn 12",
        "adjustment": True,
    }
    assert len(planned.json("plan", "--period", "2025-09")["tasks"]) > 2


def test_a_past_day_is_asked_for_by_lists_and_tasks(planned: CommandLine) -> None:
    now = planned.json("tasks", "--period", "2025-09")
    assert planned.json("tasks", "--period", "2025-09", "--as-of", "2025-09-20") == now
    assert planned.json("tasks", "--as-of", "2025-09-20", "--state", "done")[0]["id"] == 2
    assert "không có nhiệm vụ nào" in planned.do("tasks", "--as-of", "2025-09-01")
    assert "chưa tới" in planned.run("tasks", "--as-of", "2025-09-21").complaint
    assert "--as-of" in planned.run("tasks", "--as-of", "2025-09-20", "--overdue").complaint
    assert "20 tháng 9" in planned.do("list", "--period", "2025-09", "--as-of", "2025-09-20", "--format", "md")
    assert "--as-of" in planned.run("list", "--kind", "trend", "--as-of", "2025-09-20", "--format", "md").complaint


def test_closing_lists_what_is_left_with_its_commands_and_refuses(planned: CommandLine) -> None:
    done = planned.run("close", "2025-09")
    assert done.code == 9
    assert "Hoàn thành, chưa có minh chứng: 1" in done.out
    assert "tracker done SỐ --evidence" in done.out
    assert "--yes --note" in done.complaint
    left = planned.json("close", "left", "2025-09")
    assert left["undecided"] == len(left["items"])
    planned.do("close", "leave", "2", "--reason", "chờ văn bản")
    assert planned.json("close", "left", "2025-09")["undecided"] == left["undecided"] - 1


def test_a_month_is_closed_printed_and_opened_again(planned: CommandLine) -> None:
    before = planned.do("list", "--period", "2025-09", "--format", "csv")
    told = planned.do("close", "2025-09", "--yes", "--note", "chờ số liệu")
    assert "tracker list --closed 2025-09" in told
    planned.do("done", "1")
    assert planned.do("list", "--closed", "2025-09", "--format", "csv") == before
    planned.do("list", "--closed", "2025-09", "-o", planned.folder / "a.csv")
    assert (planned.folder / "a.csv").read_text("utf-8-sig") == before
    assert "mã kiểm chứng" in planned.do("list", "--closed", "2025-09", "-o", planned.folder / "a.docx")
    assert planned.json("periods")[0]["closed"] == "2025-09-20"
    (closing,) = planned.json("close", "status")
    assert (closing["nth"], closing["reopened_at"]) == (1, None)
    assert "lý do" in planned.run("close", "reopen", "2025-09").complaint
    planned.do("close", "reopen", "2025-09", "--reason", "thiếu")
    assert "đã mở lại" in planned.do("close", "status")
    assert planned.do("list", "--closed", "2025-09", "--nth", "1", "--format", "csv") == before


def test_nothing_is_closed_without_a_terminal_to_ask_on(planned: CommandLine) -> None:
    for item in planned.json("close", "left", "2025-09")["items"]:
        planned.do("close", "leave", item["task"]["id"], "--reason", "chờ")
    assert "--yes" in planned.run("close", "2025-09").complaint
    planned.do("close", "2025-09", "--yes")


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("close", "2025-13"), "Không"),
        (("close", "reopen", "2025-09", "--reason", "x"), "chưa chốt"),
        (("close", "leave", "1"), "lý do"),
        (("list", "--closed", "2025-09", "--format", "md"), "chưa chốt"),
        (("list", "--closed", "2025-09", "--as-of", "2025-09-20", "--format", "md"), "--closed"),
        (("list", "--nth", "1", "--format", "md"), "--nth"),
        (("plan", "--period", "2024-01"), "Chưa có kế hoạch"),
        (("restore", "nowhere.db", "--yes"), "Không có tệp"),
        (("restore", "nowhere.db"), "--yes"),
    ],
)
def test_what_cannot_be_done_says_what_can(planned: CommandLine, words: tuple[str, ...], said: str) -> None:
    assert said in planned.run(*words).complaint


def test_a_copy_is_made_checked_and_put_back(planned: CommandLine) -> None:
    copy = planned.folder / "copies" / "a.db"
    planned.do("backup", copy)
    planned.do("done", "1")
    aside = planned.json("restore", copy, "--yes")["aside"]
    assert aside
    assert planned.json("tasks")[0]["state"] == "open"
    planned.do("restore", aside, "--yes")
    assert planned.json("tasks")[0]["state"] == "done"


def test_the_check_leaves_with_1_where_something_is_broken(planned: CommandLine) -> None:
    found = planned.json("check")
    assert found["broken"] == 0
    assert planned.run("check").code == 0
    planned.do("close", "2025-09", "--yes", "--note", "chốt")
    database = open_database(planned.url)
    with database.begin() as store:
        (closing,) = store.closings.all()
        store.closings.save(replace(closing, content="{}"))
    database.dispose()
    done = planned.run("check", "--json")
    assert done.code == 1
    assert "closing" in [one["kind"] for one in json.loads(done.out)["findings"]]
