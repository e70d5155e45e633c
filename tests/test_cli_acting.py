"""Undo and redo with a look ahead, mending a task, groups, and deadlines by name, on the command line."""

import pytest

from tests.command_line import AUGUST, CommandLine


@pytest.fixture
def plan(line: CommandLine) -> CommandLine:
    """The plan of September 2025, seen on Saturday the twentieth."""
    line.do("import", AUGUST, "--yes")
    return line


def test_a_preview_shows_what_comes_and_changes_nothing(plan: CommandLine) -> None:
    plan.do("done", 3, 4)
    said = plan.do("undo", "--preview")
    assert "Sẽ hoàn tác (2 bước hoàn tác được); chưa thay đổi gì" in said
    assert "nhiệm vụ 3-4" in said
    looked = plan.json("undo", "--preview")
    assert (looked["action"], looked["left"], looked["refusal"], len(looked["changes"])) == ("tick", 2, None, 2)
    assert {task["state"] for task in plan.json("tasks") if task["id"] in (3, 4)} == {"done"}


def test_what_was_undone_is_done_again(plan: CommandLine) -> None:
    plan.do("done", 3)
    assert plan.json("undo")["action"] == "tick"
    assert "đánh dấu hoàn thành" in plan.do("redo", "--preview")
    assert "Đã làm lại “đánh dấu hoàn thành”" in plan.do("redo")
    assert plan.json("show", 3)["state"] == "done"
    nothing = plan.run("redo")
    assert (nothing.code, "làm lại" in nothing.complaint) == (8, True)


def test_a_task_is_mended_and_says_what_has_changed(plan: CommandLine) -> None:
    said = plan.do("edit", 3, "--text", "Tham mưu kế hoạch mới", "--support", "Văn phòng; Công an")
    assert "Đã sửa nhiệm vụ 3" in said
    assert "phối hợp: chưa có → Văn phòng, Công an" in " ".join(said.split())
    assert plan.json("show", 3)["support"] == ["Văn phòng", "Công an"]
    assert "không có gì thay đổi" in plan.do("edit", 3, "--text", "Tham mưu kế hoạch mới")
    assert plan.json("edit", 3, "--product", "Kế hoạch")["product"] == "Kế hoạch"
    assert "Sửa gì?" in plan.run("edit", 3).complaint


@pytest.mark.parametrize(
    ("typed", "deadline", "words"),
    [
        ("thứ 6", "2025-09-26", "thứ Sáu 26/09, còn 5 ngày làm việc"),
        ("+3", "2025-09-24", "thứ Tư 24/09, còn 3 ngày làm việc"),
        ("cuối tháng", "2025-09-30", "thứ Ba 30/09"),
        ("28/9", "2025-09-28", "ngày nghỉ, ngày làm việc kế tiếp là thứ Hai 29/09"),
    ],
)
def test_a_deadline_is_given_by_its_name_and_said_in_words(
    plan: CommandLine, typed: str, deadline: str, words: str
) -> None:
    assert words in plan.do("assign", 3, "--due", typed)
    assert plan.json("show", 3)["deadline"] == deadline


def test_groups_have_headings_and_their_tasks_in_order(plan: CommandLine) -> None:
    said = plan.do("tasks", "--group", "deadline", "--sort", "deadline", "--reverse")
    assert said.startswith("── Quá hạn · ")
    assert said.count("hạn ngầm định") == 1
    groups = plan.json("tasks", "--group", "deadline")
    assert groups[0]["group"] == "Quá hạn"
    assert sum(len(group["tasks"]) for group in groups) == len(plan.json("tasks"))
    assert {task["unit"] for task in plan.json("tasks", "--group", "unit")[-1]["tasks"]} == {None}
    days = [task["deadline"] for task in plan.json("tasks", "--sort", "deadline", "--reverse") if task["deadline"]]
    assert days == sorted(days, reverse=True)


def test_the_report_around_a_task_is_shown_alone(plan: CommandLine) -> None:
    said = plan.do("show", 3, "--source")
    assert said.startswith("Nguồn: báo cáo")
    assert "  > " in said
    assert "Lịch sử" not in said
    assert len(plan.json("show", 3, "--source")["passages"]) > len(plan.json("show", 3)["passages"])


def test_rows_are_printed_for_a_spreadsheet(plan: CommandLine) -> None:
    lines = plan.do("tasks", "--tab").splitlines()
    assert len(lines) == len(plan.json("tasks"))
    assert {len(line.split("\t")) for line in lines} == {9}
