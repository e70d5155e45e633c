"""`tracker import`: what its preview says of checks and of suggested units, and how the suggestions are taken."""

import json
from typing import Any

import pytest

from tests.command_line import CommandLine


def report(line: CommandLine, plan: str, *tasks: dict[str, Any]) -> str:
    name = f"ke-hoach-{plan}.json"
    (line.folder / name).write_text(json.dumps({"report": {"plan_period": plan}, "tasks": tasks}), "utf-8")
    return name


@pytest.fixture
def november(line: CommandLine) -> str:
    """October's plan is kept; the name of November's file, which repeats two of its tasks."""
    line.do("unit", "add", "Phòng Kế hoạch - Tài chính", "--short", "P. KH-TC")
    october = [{"text": text, "lead": "P. KH-TC"} for text in ("Lập dự toán năm sau", "Quyết toán quý")]
    line.do("import", report(line, "2025-10", *october), "--yes")
    again = [{"text": text} for text in ("Lập dự toán năm sau", "Trồng cây", "Quyết toán quý")]
    return report(line, "2025-11", *again)


def test_the_preview_says_what_to_look_at_and_whom_to_ask(line: CommandLine, november: str) -> None:
    said = " ".join(line.run("import", november).out.split())
    assert "2 nhiệm vụ lặp lại nguyên văn kế hoạch tháng 10/2025: số 1, 3." in said
    assert "Nhiệm vụ số 1, 3, gợi ý: P. KH-TC (đúng câu này đã giao tháng 10/2025)" in said
    assert "--take-advice" in said


def test_suggestions_are_not_kept_unasked(line: CommandLine, november: str) -> None:
    line.do("import", november, "--yes")
    assert [task["unit"] for task in line.json("tasks", "--period", "2025-11")] == [None] * 3


def test_suggestions_are_taken_on_demand(line: CommandLine, november: str) -> None:
    said = line.do("import", november, "--take-advice", "--yes")
    assert "đã lấy gợi ý: P. KH-TC" in said
    assert "thêm --take-advice" not in said
    finance = "Phòng Kế hoạch - Tài chính"
    assert [task["unit"] for task in line.json("tasks", "--period", "2025-11")] == [finance, None, finance]


def test_the_json_of_an_import_carries_checks_and_suggestions(line: CommandLine, november: str) -> None:
    kept = line.json("import", november, "--yes")
    assert [(one["task"], one["unit"]) for one in kept["advice"]] == [
        ("T1", "Phòng Kế hoạch - Tài chính"),
        ("T3", "Phòng Kế hoạch - Tài chính"),
    ]
    assert len(kept["checks"]) == 1


def test_a_first_plan_has_neither(line: CommandLine) -> None:
    said = line.do("import", report(line, "2025-11", {"text": "Trồng cây"}), "--yes")
    assert "gợi ý" not in said
    assert "Kiểm tra lại" not in said


def test_a_secret_paper_is_refused_with_the_setting_that_would_allow_it(line: CommandLine) -> None:
    text = (
        "MẬT\n\nBÁO CÁO\n\nKết quả tháng 10 và kế hoạch tháng 11 năm 2025\n\nII. KẾ HOẠCH THÁNG 11\n\n1. Trồng cây.\n"
    )
    (line.folder / "mat.txt").write_text(text, "utf-8")
    done = line.run("import", "mat.txt", "--yes")
    assert done.code == 9
    assert "allow_secret" in done.complaint
    assert line.json("tasks") == []
    (line.folder / "lan.toml").write_text("[reading]\nallow_secret = true\n", "utf-8")
    line.do("import", "mat.txt", "--yes")


def test_the_settings_of_import_are_shown_as_they_are_written(line: CommandLine) -> None:
    written = '[units]\nkeywords = {"Thanh tra" = ["đơn thư"]}\n[reading]\nallow_secret = true\n'
    (line.folder / "lan.toml").write_text(written, "utf-8")
    said = line.do("config")
    assert 'keywords = {Thanh tra = ["đơn thư"]}' in said
    assert "allow_secret = true" in said


@pytest.fixture
def signed(line: CommandLine) -> str:
    """The draft of October is kept and one of its tasks assigned; the name of the signed version's file."""
    line.do("unit", "add", "Thanh tra")
    draft = ({"text": "Lập dự toán năm sau cho các trường"}, {"text": "Quyết toán quý"}, {"text": "Trồng cây"})
    line.do("import", report(line, "2025-10", *draft), "--yes")
    line.do("assign", "1", "--unit", "Thanh tra")
    (line.folder / "ban-ky.json").write_text(
        json.dumps(
            {
                "report": {"number": "52/BC", "plan_period": "2025-10"},
                "tasks": [{"text": "Mua máy in"}, {"text": "Lập dự toán năm sau cho các xã"}, {"text": "Trồng cây."}],
            }
        ),
        "utf-8",
    )
    return "ban-ky.json"


def test_a_newer_version_is_compared_and_refused_until_it_is_said_to_be_one(line: CommandLine, signed: str) -> None:
    done = line.run("import", signed, "--yes")
    assert done.code == 6
    assert "--new-version" in done.complaint
    said = " ".join(done.out.split())
    assert "So với bản đã nhập, chưa có số, tệp ke-hoach-2025-10.json nhập ngày" in said
    assert "Nhiệm vụ số 2 sửa (mã 1): “…sau cho các trường” → “…sau cho các xã”." in said
    assert "Nhiệm vụ mã 2 không còn trong bản mới, rút: Quyết toán quý" in said
    assert "Nhiệm vụ: giữ nguyên 1, sửa 1, thêm 1, rút 1." in said


def test_a_newer_version_takes_the_place_of_the_draft_and_one_undo_takes_that_back(
    line: CommandLine, signed: str
) -> None:
    before = line.json("tasks")
    said = line.do("import", signed, "--new-version", "--yes")
    assert "Thay bản chưa có số, tệp ke-hoach-2025-10.json" in said
    assert "Lấy lại: tracker undo" in said
    after = {task["text"]: task for task in line.json("tasks")}
    assert after["Lập dự toán năm sau cho các xã"]["unit"] == "Thanh tra"
    assert after["Quyết toán quý"]["state"] == "withdrawn"
    assert len(after) == 4
    line.do("undo")
    assert line.json("tasks") == before


def test_the_history_says_what_a_newer_version_did(line: CommandLine, signed: str) -> None:
    line.do("import", signed, "--new-version", "--yes")
    said = " ".join(line.do("log", "--limit", "6").split())
    assert "Lan nhập bản mới của báo cáo: báo cáo số 52/BC" in said
    assert "nhiệm vụ giữ nguyên 3, sửa 1, thêm 4, rút 2" in said
    assert "Lý do: bản mới số 52/BC từ tệp ban-ky.json" in said
    assert "nội dung: “…sau cho các trường” → “…sau cho các xã”" in " ".join(line.do("show", "1").split())


def test_the_json_of_a_newer_version_says_what_it_replaces(line: CommandLine, signed: str) -> None:
    kept = line.json("import", signed, "--new-version", "--yes")
    assert kept["replaces"] == 1
    assert len(kept["comparison"]) == 4


def test_a_new_version_of_nothing_is_refused_in_words(line: CommandLine, november: str) -> None:
    done = line.run("import", november, "--new-version", "--yes")
    assert done.code == 8
    assert "Chưa nhập bản nào" in done.complaint
