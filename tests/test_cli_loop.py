"""The whole loop of two months through the command line, on two real reports of one ward."""

import json

import pytest
from openpyxl import load_workbook

from tests.command_line import AUGUST, REPORTS, SEPTEMBER, CommandLine


def test_two_months_from_the_plan_to_the_list(line: CommandLine) -> None:
    line.do("unit", "add", "Văn phòng", "--short", "VP")
    said = line.do("import", AUGUST, "--yes")
    assert "46/BC-VHXH" in said
    assert "tracker tasks --period 2025-09" in said

    plans = [line.task(part)["id"] for part in ("Kế hoạch điều tra phổ cập", "xếp hạng di tích")]
    line.do("assign", *plans, "--unit", "vp", "--due", "12/9")
    assert {t["unit"] for t in line.json("tasks", "--unit", "VP")} == {"Văn phòng"}
    assert {t["deadline"] for t in line.json("tasks", "--unit", "VP")} == {"2025-09-12"}

    payroll = line.task("Lập bảng kê")["id"]
    line.do("done", payroll, "--evidence", "71/KH-UBND", "--on", "4/9")
    ticked = line.task("Lập bảng kê")
    assert (ticked["state"], ticked["done_on"], ticked["timing"]) == ("done", "2025-09-04", "done-in-time")
    assert ticked["evidence"] == {"number": "71/KH-UBND", "note": ""}

    overdue = line.json("tasks", "--overdue")
    assert [task["days"] for task in overdue] == sorted((task["days"] for task in overdue), reverse=True)
    assert set(plans) < {task["id"] for task in overdue}
    assert payroll not in {task["id"] for task in overdue}

    line.do("import", SEPTEMBER, "--yes")
    review = line.json("links")
    assert review["period"] == "2025-09"
    assert review["unreported"]
    assert review["unplanned"]
    committee = next(task for task in review["tasks"] if "mức độ khuyết tật" in task["text"])
    best = committee["offers"][0]
    assert "XĐMĐKT đợt 5" in best["text"]
    assert best["reasons"]

    line.do("link", committee["id"], best["result"], "--stage", "done")
    false_friend = line.result("đợt 3 bổ sung")
    mosquitoes = line.task("diệt lăng quăng đợt 4")["id"]
    line.do("reject", mosquitoes, false_friend, "--reason", "đợt 3, không phải đợt 4")
    after = {task["id"]: task for task in line.json("links")["tasks"]}
    assert after[committee["id"]]["offers"][0]["decision"] == "confirmed"
    assert [o["decision"] for o in after[mosquitoes]["offers"] if o["result"] == false_friend] == ["rejected"]
    assert line.task("mức độ khuyết tật phường đợt 5")["results"][0]["id"] == best["result"]

    for tail in ("docx", "xlsx", "csv", "md"):
        assert "tháng 9 năm 2025" in line.do("list", "--period", "2025-09", "-o", f"out.{tail}")
        assert (line.folder / f"out.{tail}").stat().st_size > 1000
    cells = [str(c) for ws in load_workbook(line.folder / "out.xlsx") for row in ws.values for c in row]
    assert any("diệt lăng quăng đợt 4" in cell for cell in cells)

    assert "bác" in line.do("undo")
    assert line.json("links")["period"] == "2025-09"
    assert all(o["decision"] is None for t in line.json("links")["tasks"] for o in t["offers"] if t["id"] == mosquitoes)
    assert [p["period"] for p in line.json("periods")] == ["2025-10", "2025-09"]


def test_the_same_file_twice_changes_nothing_and_says_so(line: CommandLine) -> None:
    line.do("import", AUGUST, "--yes")
    log = line.json("log")
    assert "Không thay đổi gì" in line.do("import", AUGUST, "--yes")
    assert "Không thay đổi gì" in line.do("import", AUGUST)
    assert line.json("import", AUGUST)["new"] is False
    assert line.json("log") == log


def test_without_a_terminal_nothing_is_kept_unasked(line: CommandLine) -> None:
    done = line.run("import", AUGUST)
    assert done.code == 2
    assert "--yes" in done.complaint
    assert "Nhiệm vụ trong kế hoạch" in done.out
    assert line.json("tasks") == []


def test_an_edited_reading_is_imported(line: CommandLine) -> None:
    reading = line.json("read", AUGUST)
    assert {"report", "tasks", "results", "indicators", "leftovers"} <= set(reading)
    reading["tasks"] = [task | {"lead": "Văn phòng", "deadline": "2025-09-11"} for task in reading["tasks"][:2]]
    (line.folder / "r.json").write_text(json.dumps(reading), "utf-8")
    line.do("import", "r.json", "--yes")
    assert [(t["unit"], t["deadline"]) for t in line.json("tasks")] == [("Văn phòng", "2025-09-11")] * 2


def test_reading_and_matching_open_no_store(line: CommandLine) -> None:
    line.file.unlink()
    assert "Kế hoạch: tháng 9 năm 2025 (2025-09)" in line.do("read", AUGUST)
    matched = line.json("match", AUGUST, SEPTEMBER)
    assert not line.file.exists()
    assert set(matched) == {"links", "unreported", "unplanned"}
    assert set(matched["links"][0]) == {"task", "result", "confidence", "stage", "score", "reasons"}
    assert set(matched["links"][0]["reasons"][0]) == {"name", "words", "weight"}
    ranks: dict[str, list[int]] = {}
    for one in matched["links"]:
        ranks.setdefault(one["task"], []).append(["strong", "medium", "low"].index(one["confidence"]))
    assert all(of_one == sorted(of_one) for of_one in ranks.values())


def test_matching_takes_readings_as_well_as_reports(line: CommandLine) -> None:
    for report, name in ((AUGUST, "t8.json"), (SEPTEMBER, "t9.json")):
        (line.folder / name).write_text(json.dumps(line.json("read", report)), "utf-8")
    assert line.json("match", "t8.json", "t9.json") == line.json("match", AUGUST, SEPTEMBER)
    assert "Chưa thấy báo cáo" in line.do("match", "t8.json", "t9.json")


def test_many_tasks_are_done_and_undone_in_one_step(line: CommandLine) -> None:
    line.do("import", AUGUST, "--yes")
    assert "4 nhiệm vụ" in line.do("done", "3-5", "7")
    assert [task["id"] for task in line.json("tasks", "--state", "done")] == [3, 4, 5, 7]
    assert "nhiệm vụ 3-5, 7" in line.do("log")
    line.do("undo")
    assert line.json("tasks", "--state", "hoàn thành") == []


def test_if_one_of_many_cannot_be_done_none_is(line: CommandLine) -> None:
    line.do("import", AUGUST, "--yes")
    assert line.run("done", "26-31").code == 8
    line.do("state", "2", "withdrawn")
    assert line.run("done", "1-3").code == 9
    assert line.json("tasks", "--state", "done") == []


def test_one_task_is_shown_with_its_source_and_history(line: CommandLine) -> None:
    line.do("import", AUGUST, "--yes")
    line.do("assign", "8", "--due", "25/9", "--reason", "gia hạn")
    line.do("reopen", "8")
    shown = line.do("show", "8")
    assert "  > - Xét duyệt hồ sơ trợ cấp hưu trí" in shown
    assert "hạn: chưa có → 25/09/2025" in shown
    assert "Lý do: gia hạn" in shown
    assert line.json("show", "8")["history"][-1]["reason"] == "gia hạn"


def test_words_are_found_without_their_marks(line: CommandLine) -> None:
    line.do("import", AUGUST, "--yes")
    (found,) = line.json("tasks", "lang", "quang")
    assert "lăng quăng" in found["text"]
    assert "Không có nhiệm vụ nào" in line.do("tasks", "khong co chu nay")


def test_units_are_entered_changed_and_removed(line: CommandLine) -> None:
    line.do("unit", "add", "Phòng Công nghệ thông tin", "--short", "P. CNTT", "--alias", "Phòng CNTT")
    line.do("unit", "change", "P. CNTT", "--name", "Phòng Chuyển đổi số")
    (unit,) = line.json("unit", "list")
    assert unit["name"] == "Phòng Chuyển đổi số"
    assert "Phòng Công nghệ thông tin" in unit["aliases"]
    assert line.run("unit", "add", "Phòng CNTT").code == 9
    line.do("unit", "remove", "Phòng CNTT")
    assert "Chưa có đơn vị nào" in line.do("unit", "list")


def test_tasks_without_a_unit_are_listed_and_given_away(line: CommandLine) -> None:
    line.do("import", AUGUST, "--yes")
    nobodys = [task["id"] for task in line.json("tasks", "--unit", "")]
    line.do("assign", *nobodys, "--unit", "Trạm Y tế phường")
    assert line.json("tasks", "--unit", "") == []
    line.do("assign", *nobodys, "--no-unit")
    assert [task["id"] for task in line.json("tasks", "--unit", "")] == nobodys


def test_a_list_never_overwrites_unless_told(line: CommandLine) -> None:
    line.do("import", AUGUST, "--yes")
    old = line.folder / "out.md"
    old.write_text("của người khác", "utf-8")
    refused = line.run("list", "--period", "2025-09", "-o", old)
    assert (refused.code, old.read_text("utf-8")) == (2, "của người khác")
    assert "--force" in refused.complaint
    line.do("list", "--period", "2025-09", "-o", old, "--force")
    assert line.do("list", "--period", "2025-09", "--format", "md") == old.read_text("utf-8")


@pytest.mark.parametrize("format", ["docx", "xlsx"])
def test_what_is_no_text_is_not_printed(line: CommandLine, format: str) -> None:  # noqa: A002
    line.do("import", AUGUST, "--yes")
    done = line.run("list", "--period", "2025-09", "--format", format)
    assert (done.code, done.out) == (2, "")
    assert "-o" in done.complaint


def test_a_report_may_come_in_several_files(line: CommandLine) -> None:
    text = SEPTEMBER.read_text("utf-8")
    cut = text.index("**PHẦN THỨ HAI**")
    (line.folder / "1.md").write_text(text[:cut], "utf-8")
    (line.folder / "2.md").write_text(text[cut:], "utf-8")
    both, whole = line.json("read", "1.md", "2.md"), line.json("read", SEPTEMBER)
    assert [t["text"] for t in both["tasks"]] == [t["text"] for t in whole["tasks"]]


def test_every_report_of_the_tests_is_summed_up_for_people(line: CommandLine) -> None:
    for path in (path for path in sorted(REPORTS.iterdir()) if path.suffix in (".docx", ".txt")):
        assert "Nhiệm vụ trong kế hoạch" in line.do("read", path)
