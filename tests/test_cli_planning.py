"""The next plan on the command line: add, carry, attest, routines, draft; each undone, each with JSON."""

import json

import pytest

from tests.command_line import AUGUST, CommandLine


@pytest.fixture
def plan(line: CommandLine) -> CommandLine:
    """The plan of September 2025, seen on Saturday the twentieth."""
    line.do("import", AUGUST, "--yes")
    return line


def test_a_task_is_entered_into_a_plan_that_has_no_paper(line: CommandLine) -> None:
    line.do("unit", "add", "Văn phòng")
    said = line.do("add", "Trình Kế hoạch năm 2026", "--period", "2025-12", "--unit", "van phong", "--due", "20/12")
    assert "Đã nhập thêm vào kế hoạch tháng 12 năm 2025" in said
    assert "thứ Bảy 20/12" in said
    entered = line.json(
        "add", "Trực lễ", "--period", "2025-12", "--kind", "thường xuyên", "--support", "Thanh tra; Công an"
    )
    assert (entered["kind"], entered["support"], entered["deadline"]) == ("ongoing", ["Thanh tra", "Công an"], None)
    shown = line.do("show", entered["id"])
    assert "Nguồn: phần bổ sung của cơ quan" in shown
    assert "phần bổ sung kế hoạch 2025-12" in line.do("log")
    line.do("undo")
    line.do("undo")
    assert line.json("tasks", "--period", "2025-12") == []
    assert line.run("add", " ", "--period", "2025-12").code == 2


def test_tasks_are_carried_over_and_taken_back(plan: CommandLine) -> None:
    said = plan.do("carry", "3-4", "--due", "15/10", "--reason", "chờ kinh phí")
    assert "Đã chuyển kỳ sau: 2 nhiệm vụ" in said
    assert "thay cho 3, tháng 10/2025" in said
    carried = plan.json("tasks", "--period", "2025-10")
    assert [task["deadline"] for task in carried] == ["2025-10-15"] * 2
    assert {plan.json("show", number)["state"] for number in (3, 4)} == {"carried"}
    plan.do("undo")
    assert plan.json("tasks", "--period", "2025-10") == []
    assert "Đã chuyển sang kỳ sau, ở đó là: 1 nhiệm vụ" in plan.do("state", 5, "carried")
    plan.do("undo")
    plan.do("done", 3)
    assert plan.run("carry", 3).code == 9
    assert plan.run("carry", 4, "--to", "2025-08").code == 9


def test_routine_work_is_entered_in_vietnamese_words_and_made_once(line: CommandLine) -> None:
    assert "Chưa có việc định kỳ nào" in line.do("routines")
    said = line.do("routines", "add", "Báo cáo quý", "--every", "quý", "--month", 3, "--day", 31, "--shift", "trước")
    assert "hằng quý, ngày cuối tháng cuối quý, trúng ngày nghỉ thì đưa về ngày làm việc trước" in said
    assert "2 nhiệm vụ" not in line.do("routines", "generate", "2025-12")
    (made,) = line.json("tasks", "--period", "2025-12")
    assert (made["deadline"], made["kind"]) == ("2025-12-31", "recurring")
    assert "đã tạo đủ" in line.do("routines", "generate", "2025-12")
    changed = line.json("routines", "change", 1, "--no-day", "--kind", "ongoing")
    assert (changed["day"], changed["kind"], changed["every"]) == (None, "ongoing", "quarterly")
    assert line.run("routines", "remove", 1).code == 9
    assert line.json("routines", "end", 1, "--on", "31/12/2025")["ends"] == "2025-12-31"
    assert [one["id"] for one in line.json("routines", "list")] == [1]
    assert "tuần, tháng, quý, nửa năm, năm" in line.run("routines", "add", "x", "--every", "ngày").complaint
    assert "Sửa gì?" in line.run("routines", "change", 1).complaint
    assert line.run("routines", "add", "x", "--day", 40).code == 2


def test_an_import_says_how_much_routine_work_came_with_it(line: CommandLine) -> None:
    line.do("routines", "add", "Chấm công", "--day", 30)
    assert "Việc định kỳ của tháng 9 năm 2025: 1 nhiệm vụ." in line.do("import", AUGUST, "--yes")


def test_steady_work_is_attested(line: CommandLine) -> None:
    line.do("add", "Trực đường dây nóng", "--period", "2025-09", "--kind", "ongoing")
    assert "✓ 1  12 lượt" in line.do("attest", 1, "--note", "12 lượt")
    assert line.json("attest", 1) == [{"id": 1, "task": 1, "note": "12 lượt", "by": "Lan"}]
    assert "nhiệm vụ 1" in line.do("log")
    listed = line.do("list", "--period", "2025-09", "--format", "md")
    assert "Đã thực hiện trong kỳ (Lan" in listed
    assert "12 lượt" in listed
    line.do("add", "Việc một lần", "--period", "2025-09")
    assert "tracker done 2" in line.run("attest", 2).complaint


def test_the_draft_is_printed_written_and_imported_back(plan: CommandLine) -> None:
    plan.do("done", 3, "--evidence", "71/KH-UBND", "--on", "15/9")
    plan.do("carry", 4)
    assert "KẾ HOẠCH CÔNG TÁC THÁNG 10 NĂM 2025" in plan.do("draft", "2025-09")
    made = plan.json("draft", "2025-09")
    assert "71/KH-UBND" in json.dumps(made["results"], ensure_ascii=False)
    assert (made["plan_period"], len(made["plan"])) == ("2025-10", 1)
    said = plan.do("draft", "2025-09", "-o", "bao-cao.docx")
    assert "1 nhiệm vụ tháng 10 năm 2025" in said
    assert "Xem lại trước khi gửi" in said
    (before,) = plan.json("tasks", "--period", "2025-10")
    again = plan.do("import", "bao-cao.docx", "--yes", "--other-office")
    assert "Thay phần bổ sung của cơ quan" in again
    (after,) = plan.json("tasks", "--period", "2025-10")
    assert (after["id"], after["text"]) == (before["id"], before["text"])
    assert plan.run("draft", "2025-09", "-o", "bao-cao.docx").code == 2
    assert plan.run("draft", "2025-09", "-o", "bao-cao.xlsx").code == 2
    assert plan.run("draft", "2020-01").code == 8
