"""`summary`, `due` and `next`: what the screens show, as lines and as JSON."""

from pathlib import Path

import pytest

from tests.command_line import AUGUST, SEPTEMBER, CommandLine
from tracker.cli.board import first_view
from tracker.config import Settings, UserSettings


@pytest.fixture
def september(line: CommandLine) -> CommandLine:
    """August's report with the plan of September, and September's report, on 20 September 2025."""
    line.do("import", AUGUST, "--yes")
    line.do("import", SEPTEMBER, "--yes")
    return line


def test_the_summary_prints_units_shares_months_and_indicators(september: CommandLine) -> None:
    out = september.do("summary", "--period", "2025-09", "--months", "2")
    assert out.startswith("Tổng hợp kế hoạch tháng 9 năm 2025, số liệu ngày 20/09/2025.")
    assert "▲ quá hạn" in out
    assert "Tỷ lệ hoàn thành: 0% = 0/" in out
    assert "(hoàn thành đúng hạn ÷ hoàn thành)" in out
    assert "08/2025 chưa có kế hoạch" in out
    assert "Việc chuyển kỳ chưa xong" in out


def test_the_summary_as_json_adds_up_to_the_tasks(september: CommandLine) -> None:
    data = september.json("summary", "--period", "2025-09")
    tasks = [task for task in september.json("tasks", "--period", "2025-09") if task["kind"] != "ongoing"]
    assert data["totals"]["total"] == sum(unit["total"] for unit in data["units"]) == len(tasks)
    assert data["totals"]["overdue"] == sum(task["timing"] == "overdue" for task in tasks)
    assert [month["period"] for month in data["months"]][-1] == "2025-09"
    assert len(data["months"]) == 12
    assert {"name", "percent", "part", "whole", "formula"} == set(data["ratios"][0])


def test_the_summary_is_of_the_period_that_today_lies_in(september: CommandLine) -> None:
    assert september.json("summary")["period"] == "2025-09"


def test_a_summary_of_an_empty_store_names_the_next_command(line: CommandLine) -> None:
    done = line.run("summary")
    assert done.code == 8
    assert "tracker import" in done.complaint


def test_too_many_months_are_refused(september: CommandLine) -> None:
    assert "120" in september.run("summary", "--months", "9999").complaint


def test_a_month_of_deadlines_is_printed_as_weeks_and_day_by_day(september: CommandLine) -> None:
    out = september.do("due")
    assert out.startswith("Lịch hạn tháng 9 năm 2025, hôm nay 20/09/2025.")
    weekdays, first_week = out.splitlines()[2:4]
    assert weekdays.split() == ["T2", "T3", "T4", "T5", "T6", "T7", "CN"]
    assert first_week.startswith("( 1)"), "Quốc khánh"
    assert "[20]" in out
    assert "quá hạn" in out


def test_the_days_as_json_hold_every_open_task_with_a_deadline(september: CommandLine) -> None:
    days = september.json("due", "--month", "2025-09")["days"]
    tasks = [task for task in september.json("tasks") if (task["deadline"] or "").startswith("2025-09")]
    assert len(days) == 30
    assert sum(day["open"] + day["done"] for day in days) == len(tasks)
    assert [day["day"][-2:] for day in days if day["off"]] == [
        "01",
        "02",
        "06",
        "07",
        "13",
        "14",
        "20",
        "21",
        "27",
        "28",
    ]


def test_what_is_no_month_or_no_unit_is_refused(september: CommandLine) -> None:
    assert "không phải tháng" in september.run("due", "--month", "2025-Q3").complaint
    assert "tracker unit list" in september.run("due", "--unit", "Phòng Không Có").complaint


def test_an_empty_month_says_how_to_see_another(line: CommandLine) -> None:
    assert "Tháng này không có nhiệm vụ nào đến hạn." in line.do("due")


def test_each_line_of_what_waits_ends_in_a_command_that_finds_as_much(september: CommandLine) -> None:
    steps = {step["kind"]: step for step in september.json("next")["steps"]}
    assert {"overdue", "soon"} <= set(steps)
    for step in steps.values():
        if step["query"]:
            assert len(september.json("tasks", step["query"])) == step["count"]
    printed = september.do("next")
    assert all(step["words"] in printed for step in steps.values())
    assert printed.startswith("Hôm nay 20/09/2025, toàn cơ quan:")


def test_the_settings_say_whose_work_it_is(september: CommandLine, tmp_path: Path) -> None:
    settings = tmp_path / "toi.toml"
    settings.write_text('[user]\nname = "Mai"\nunit = "Văn phòng"\nrole = "staff"\n', "utf-8")
    if not any(unit["name"] == "Văn phòng" for unit in september.json("unit", "list")):
        september.do("unit", "add", "Văn phòng")
    data = september.json("next", "--config", settings)
    assert (data["role"], data["unit"], data["note"]) == ("staff", "Văn phòng", "")
    assert {step["kind"] for step in data["steps"]} <= {"overdue", "soon", "unproven"}
    assert "chuyên viên, Văn phòng" in september.do("next", "--config", settings)


def test_the_start_page_comes_first_for_those_who_say_who_they_are() -> None:
    assert first_view(Settings(user=UserSettings(name="Mai"))) == "board"
    assert first_view(Settings(user=UserSettings(unit="Văn phòng"))) == "today"
    assert first_view(Settings(user=UserSettings(role="leader"))) == "today"
