"""`tracker calendar`: the year, what is entered, and what is refused. Today is Saturday 20 September 2025."""

import pytest

from tests.command_line import CommandLine


def test_a_year_is_shown_with_its_holidays_and_the_next_reports(line: CommandLine) -> None:
    page = line.do("calendar", "2026")
    assert "! Năm 2026 chưa có thông báo nghỉ lễ: ngày làm việc đang tính theo lịch dự kiến." in page
    assert "17/02/2026  thứ Ba    nghỉ      Tết Nguyên Đán (mùng 1)" in page
    assert "Báo cáo tháng 9/2025: chốt số liệu 30/09, gửi chậm nhất 02/10." in page
    assert line.do("calendar", "--year", "2026") == page
    assert line.json("calendar")["year"] == 2025


def test_entries_and_their_notices_are_listed_and_undone(line: CommandLine) -> None:
    assert line.do("calendar", "swap", "26/12", "27/12", "--notice", "6150/TB-BNV").splitlines() == [
        "Đã ghi: thứ Sáu 26/12/2025 nghỉ (nghỉ hoán đổi, làm bù 27/12, 6150/TB-BNV).",
        "Đã ghi: thứ Bảy 27/12/2025 làm việc (làm bù cho ngày 26/12, 6150/TB-BNV).",
    ]
    entered = [day for day in line.json("calendar")["days"] if day["origin"] == "office"]
    assert [(day["day"], day["working"]) for day in entered] == [("2025-12-26", False), ("2025-12-27", True)]
    line.do("undo")
    assert not any(day["origin"] == "office" for day in line.json("calendar")["days"])


def test_days_off_worked_days_and_removals(line: CommandLine) -> None:
    off = line.json("calendar", "off", "2025-12-24..2025-12-29", "--name", "nghỉ bão")
    assert [day["day"][-2:] for day in off] == ["24", "25", "26", "29"]
    line.do("calendar", "work", "25/12", "--name", "trực")
    assert line.do("calendar", "remove", "25/12").startswith("Đã bỏ: thứ Năm 25/12/2025 làm việc (trực)")
    assert line.do("calendar", "confirm", "2026", "--notice", "9/TB") == "Năm 2026: lịch nghỉ theo thông báo 9/TB.\n"
    assert line.json("calendar", "2026")["confirmed"]


@pytest.mark.parametrize(
    ("words", "said"),
    [
        (("off", "31/2"), "Không có ngày"),
        (("off", "2025-12-29..2025-12-24"), "Ghi ngày đầu trước"),
        (("off", ""), "Thiếu ngày"),
        (("work", "22/9"), "đã là ngày làm việc"),
        (("remove", "22/9"), "chưa ghi gì"),
        (("confirm", "2026"), "Ghi số thông báo"),
        (("confirm", "26", "--notice", "1/TB"), "không phải năm"),
        (("--year", "xx"), "không phải năm"),
    ],
)
def test_what_cannot_be_is_refused_with_what_to_do(line: CommandLine, words: tuple[str, ...], said: str) -> None:
    assert said in line.run("calendar", *words).complaint


def test_a_deadline_on_a_day_off_is_shown_as_written_and_as_counted(line: CommandLine) -> None:
    line.do("add", "Trình dự toán", "--period", "2025-09", "--due", "2025-09-27")
    number = str(line.task("Trình dự toán")["id"])
    assert "27/09/2025 (ngày nghỉ: thứ Bảy)" in line.do("show", number)
    assert "27/09/2025 (ngày nghỉ)" in line.do("tasks", "dự toán")
    settings = line.folder / "next.toml"
    settings.write_text('[deadlines]\nday_off = "next-working-day"\n', "utf-8")
    assert "27/09/2025 (thứ Bảy; tính đến 29/09/2025)" in line.do("--config", settings, "show", number)
    assert line.json("--config", settings, "show", number)["counted"] == "2025-09-29"


def test_a_report_window_that_leaves_a_gap_is_named_with_its_file(line: CommandLine) -> None:
    settings = line.folder / "gap.toml"
    settings.write_text('[periods]\nwindow = "15-13"\n', "utf-8")
    complaint = line.run("--config", settings, "tasks").complaint
    assert "gap.toml" in complaint
    assert "periods.window" in complaint
