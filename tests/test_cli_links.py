"""`tracker links …` and `tracker terms`: every decision of the linking screen, typed."""

import pytest

from tests.command_line import AUGUST, SEPTEMBER, CommandLine


@pytest.fixture
def loop(line: CommandLine) -> CommandLine:
    line.do("import", AUGUST, "--yes")
    line.do("import", SEPTEMBER, "--yes")
    return line


def strong(line: CommandLine) -> list[tuple[int, int]]:
    """The pairs that are suggested strongly and wait for a decision."""
    return [
        (task["id"], offer["result"])
        for task in line.json("links", "--period", "2025-09")["tasks"]
        for offer in task["offers"]
        if offer["confidence"] == "strong" and offer["decision"] is None
    ]


def test_links_alone_and_links_suggest_say_the_same(loop: CommandLine) -> None:
    assert loop.do("links", "--period", "2025-09") == loop.do("links", "suggest", "--period", "2025-09")
    assert loop.json("links") == loop.json("links", "suggest")


@pytest.mark.parametrize(("flat", "grouped"), [("link", "confirm"), ("reject", "reject")])
def test_the_group_decides_as_the_flat_commands_do(loop: CommandLine, flat: str, grouped: str) -> None:
    task, result = strong(loop)[0]
    said = loop.json("links", grouped, task, result)
    loop.do("links", "unlink", task, result)
    assert loop.json(flat, task, result) == said
    assert (said["task"], said["result"]) == (task, result)


def test_all_strong_suggestions_are_confirmed_and_undone_at_once(loop: CommandLine) -> None:
    expected = strong(loop)
    assert f"Xác nhận cả {len(expected)} gợi ý mạnh" in loop.do("links", "--period", "2025-09")
    made = loop.json("links", "confirm-strong", "--period", "2025-09")
    assert [(one["task"], one["result"]) for one in made] == expected
    assert "Không còn gợi ý mạnh" in loop.do("links", "confirm-strong")
    loop.do("undo")
    assert strong(loop) == expected
    assert loop.run("links", "confirm-strong", "--unit", "Phòng Không Có").complaint


def test_a_task_is_marked_as_not_reported_and_unmarked(loop: CommandLine) -> None:
    task = loop.json("links", "--period", "2025-09")["unreported"][0]["id"]
    assert loop.json("links", "none", task) == {"task": task, "marked": True}
    review = loop.json("links", "--period", "2025-09")
    assert review["reviewed"] == 1
    assert next(one for one in review["tasks"] if one["id"] == task)["marked"]
    assert "đã xem, chưa thấy báo cáo" in loop.do("links", "--period", "2025-09", "--rest")
    assert "ghi chưa thấy báo cáo: nhiệm vụ" in loop.do("log")
    assert "lại chờ xem xét" in loop.do("links", "none", task, "--off")
    assert "chưa được ghi" in loop.run("links", "none", task, "--off").complaint


def test_results_are_searched_without_marks(loop: CommandLine) -> None:
    found = loop.json("links", "search", "trang", "thong", "tin", "--period", "2025-09")
    assert "trang thông tin" in found[0]["text"].lower()
    assert found[0]["text"] in loop.do("links", "search", "trang", "thong", "tin")
    assert "không có kết quả nào" in loop.do("links", "search", "khong-co-tu-nay")


def test_a_proposed_state_is_shown_and_accepted(loop: CommandLine) -> None:
    task, result = strong(loop)[0]
    loop.do("link", task, result, "--stage", "done")
    assert f"tracker links accept {task}" in loop.do("links", "--period", "2025-09")
    assert loop.json("links", "accept", task, "--on", "12/9")["done_on"] == "2025-09-12"
    assert "Không có tình trạng nào" in loop.run("links", "accept", task).complaint


def test_a_carried_task_is_told_and_decided_on(loop: CommandLine) -> None:
    carried = [task for task in loop.json("links", "--period", "2025-10")["tasks"] if task["chain"]]
    assert carried
    task, chain = carried[0]["id"], carried[0]["chain"]
    assert chain["label"] in loop.do("links", "--period", "2025-10")
    earlier = chain["earlier"][0]["id"]
    assert loop.json("links", "carry", task, earlier)["decision"] == "confirmed"
    assert "không tiếp nối" in loop.do("links", "carry", task, earlier, "--refuse")
    again = next(one for one in loop.json("links", "--period", "2025-10")["tasks"] if one["id"] == task)
    assert earlier not in [step["id"] for step in (again["chain"] or {"earlier": []})["earlier"]]
    assert f"nhiệm vụ {task} với nhiệm vụ trước {earlier}" in loop.do("log")


def test_terms_are_entered_refused_listed_and_removed(line: CommandLine) -> None:
    assert "Chưa có từ nào" in line.do("terms")
    added = line.json("terms", "add", "NSHCĐ", "nhà sinh hoạt cộng đồng")
    assert (added["kind"], added["origin"], added["status"]) == ("abbreviation", "hand", "accepted")
    assert "đang dùng" in line.do("terms")
    assert line.json("terms", "refuse", "NSHCĐ")["status"] == "refused"
    assert "“NSHCĐ = nhà sinh hoạt cộng đồng” (tình trạng: đang dùng → đã bác)" in " ".join(line.do("log").split())
    assert line.json("terms", "accept", "NSHCĐ")["status"] == "accepted"
    assert "NSHCĐ = nhà sinh hoạt cộng đồng" in line.do("terms", "remove", "NSHCĐ")
    line.do("undo")
    assert [term["short"] for term in line.json("terms")] == ["NSHCĐ"]
    assert "tracker terms" in line.run("terms", "refuse", "khong-co").complaint


@pytest.mark.parametrize("tail", ["docx", "xlsx", "csv", "md"])
def test_the_comparison_is_written_in_each_format(loop: CommandLine, tail: str) -> None:
    file = loop.folder / f"doi-chieu.{tail}"
    said = loop.json("list", "--kind", "doi-chieu", "--period", "2025-09", "-o", file)
    assert (said["kind"], said["tasks"]) == ("doi-chieu", len(loop.json("links", "--period", "2025-09")["tasks"]))
    assert file.stat().st_size > 1000


def test_the_comparison_is_printed_where_it_is_text(loop: CommandLine) -> None:
    text = loop.do("list", "--kind", "đối chiếu", "--format", "md")
    assert "Phát sinh ngoài kế hoạch" in text
    assert "loại danh sách" in loop.run("list", "--kind", "khac", "--format", "md").complaint
