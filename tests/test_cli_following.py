"""The leader's review on the command line: asking for time, deciding, urging, causes, accepting and returning."""

from pathlib import Path

import pytest

from tests.command_line import AUGUST, CommandLine


@pytest.fixture
def plan(line: CommandLine) -> CommandLine:
    """The plan of September 2025, seen on the twentieth; tasks 3 and 4 are late."""
    line.do("import", AUGUST, "--yes")
    line.do("assign", "3-4", "--due", "10/9")
    return line


def test_a_request_waits_until_it_is_granted(plan: CommandLine) -> None:
    said = plan.do("ask", 3, "30/9", "--reason", "chờ ý kiến Sở Tài chính")
    assert "Hạn chưa đổi" in said
    assert "chờ ý kiến Sở Tài chính → chờ quyết định" in " ".join(plan.do("requests").split())
    (asked,) = plan.json("requests")
    assert (asked["task"], asked["until"], asked["decision"]) == (3, "2025-09-30", "pending")
    assert plan.json("show", 3)["deadline"] == "2025-09-10"
    assert "Đã đồng ý gia hạn: 1 nhiệm vụ" in plan.do("grant", 3, "--until", "25/9", "--answer", "lần cuối")
    shown = plan.json("show", 3)
    assert (shown["deadline"], shown["first_due"]) == ("2025-09-25", "2025-09-10")
    assert shown["requests"][0]["answer"] == "lần cuối"
    assert plan.json("requests") == []
    assert len(plan.json("requests", "--all")) == 1


def test_a_refusal_wants_an_answer_and_leaves_the_deadline(plan: CommandLine) -> None:
    plan.do("ask", "3-4", "30/9", "--reason", "chờ ý kiến")
    assert "Ghi lý do" in plan.run("refuse", 3).complaint
    assert "không đồng ý gia hạn" in " ".join(plan.do("refuse", "3-4", "--answer", "việc gấp").split())
    assert {plan.json("show", n)["deadline"] for n in (3, 4)} == {"2025-09-10"}


def test_an_extension_of_many_tasks_is_one_step(plan: CommandLine) -> None:
    assert "Ghi lý do gia hạn" in plan.run("extend", "3-4", "30/9").complaint
    plan.do("extend", "3-4", "30/9", "--reason", "theo Công văn 214")
    assert {plan.json("show", n)["deadline"] for n in (3, 4)} == {"2025-09-30"}
    earlier = plan.run("extend", 3, "20/9", "--reason", "theo Công văn 214")
    assert (earlier.code, "không muộn hơn" in earlier.complaint) == (9, True)
    plan.do("undo")
    assert {plan.json("show", n)["deadline"] for n in (3, 4)} == {"2025-09-10"}


def test_what_was_said_stands_with_the_task(plan: CommandLine) -> None:
    plan.do("urge", "3-4", "Báo cáo trước 22/9")
    plan.do("cause", 3, "Bộ chưa ban hành hướng dẫn")
    assert "(chưa xác nhận)" in plan.do("show", 3)
    plan.do("cause", 3, "--confirm")
    shown = " ".join(plan.do("show", 3).split())
    assert "đôn đốc: Báo cáo trước 22/9" in shown
    assert "nguyên nhân khách quan: Bộ chưa ban hành hướng dẫn (" in shown
    assert [one["kind"] for one in plan.json("show", 3)["remarks"]] == ["urged", "cause"]
    assert plan.json("cause", 4, "mưa lũ", "--confirm")[0]["confirmed_by"]


def test_a_cause_wants_its_task_and_its_words(plan: CommandLine) -> None:
    assert "Ghi số nhiệm vụ" in plan.run("cause", "mưa lũ").complaint
    assert "Ghi nguyên nhân" in plan.run("cause", 3).complaint


def test_staff_report_and_the_clerk_accepts_or_returns(plan: CommandLine, tmp_path: Path) -> None:
    staff = tmp_path / "staff.toml"
    staff.write_text('[user]\nname = "Minh"\nrole = "staff"\n[review]\nconfirm_done = true\n', encoding="utf-8")
    assert "chờ xác nhận" in plan.do("done", "3-4", "--on", "9/9", "--config", staff)
    refused = plan.run("accept", 3, "--config", staff)
    assert (refused.code, "trưởng đơn vị" in refused.complaint) == (9, True)
    assert plan.json("accept", 3)[0]["done_on"] == "2025-09-09"
    plan.do("return", 4, "--reason", "thiếu phụ lục")
    assert plan.json("show", 4)["state"] == "doing"
    assert [task["id"] for task in plan.json("tasks", "tt:tralai")] == [4]


def test_the_review_goes_by_unit(plan: CommandLine) -> None:
    plan.do("unit", "add", "Thanh tra")
    plan.do("assign", 4, "--unit", "Thanh tra")
    plan.do("ask", 5, "15/10", "--reason", "chờ ý kiến")
    late = plan.json("review", "--only", "overdue")
    assert [one["id"] for one in late if one["id"] in (3, 4)] == [4, 3]
    assert [one["id"] for one in plan.json("review", "--unit", "thanh tra")] == [4]
    assert [one["id"] for one in plan.json("review", "--only", "asked")] == [5]
    said = plan.do("review")
    assert "── Thanh tra · 1 nhiệm vụ" in said
    assert "quá hạn 10 ngày" in said


def test_minutes_are_listed_like_any_other_list(plan: CommandLine, tmp_path: Path) -> None:
    paper = tmp_path / "bien-ban.docx"
    assert "Biên bản rà soát nhiệm vụ" in plan.do("list", "--kind", "bien-ban", "-o", paper)
    assert "BIÊN BẢN" in plan.do("list", "--kind", "minutes", "--format", "txt")


def test_the_log_names_the_task_of_a_request(plan: CommandLine) -> None:
    plan.do("ask", 3, "30/9", "--reason", "chờ ý kiến")
    assert "xin gia hạn: đề nghị của nhiệm vụ 3. Lý do: chờ ý kiến" in " ".join(plan.do("log").split())
