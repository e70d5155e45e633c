"""`tracker tasks QUERY` and `tracker views`, as one types them."""

import pytest

from tests.command_line import AUGUST, SEPTEMBER, CommandLine


@pytest.fixture
def kept(line: CommandLine) -> CommandLine:
    """Two months of one ward, seen on 20 September 2025."""
    line.do("import", AUGUST, "--yes")
    line.do("import", SEPTEMBER, "--yes")
    return line


def texts(line: CommandLine, *words: str) -> set[str]:
    return {task["text"] for task in line.json("tasks", *words)}


def test_a_query_may_be_one_word_or_several_and_goes_with_the_options(kept: CommandLine) -> None:
    whole = texts(kept, "tt:quahan -thuongxuyen han>=10/9")
    assert whole
    assert texts(kept, "tt:quahan", "-thuongxuyen", "han>=10/9") == whole
    assert texts(kept, "--overdue", "han>=10/9") == whole
    assert texts(kept, "--period", "2025-10", "tt:quahan") == set()


def test_all_periods_are_searched_where_none_is_named(kept: CommandLine) -> None:
    periods = {task["period"] for task in kept.json("tasks", "vi tri viec lam")}
    assert periods == {"2025-09", "2025-10"}
    assert {task["period"] for task in kept.json("tasks", "vi tri viec lam ky:10/2025")} == {"2025-10"}


def test_a_query_is_explained_before_its_answer(kept: CommandLine) -> None:
    said = kept.do("tasks", "trung thu", "-tt:xong", "--explain").splitlines()
    assert said[0] == "Hiểu là: chữ “trung”; chữ “thu”; không phải: tình trạng hoàn thành."
    assert kept.json("tasks", "ky:9/2025", "--explain")["understood"] == ["kỳ tháng 9 năm 2025"]
    assert kept.do("tasks", "--explain").startswith("Hiểu là: mọi nhiệm vụ.")


def test_slips_of_queries_and_of_options_are_one_line_each(kept: CommandLine) -> None:
    wrong = kept.run("tasks", "hann<=30/11")
    assert (wrong.code, wrong.complaint) == (2, "Lỗi: Không hiểu “hann<=30/11”: ý bạn là han<=30/11?")
    assert "“--overdue”" in kept.run("tasks", "--overdu").complaint


def test_views_are_added_listed_used_and_removed(kept: CommandLine) -> None:
    assert "Chưa có bộ lọc nào" in kept.do("views")
    assert kept.do("views", "add", "quá hạn", "tt:quahan") == "Đã lưu bộ lọc @quá_hạn: tt:quahan\n"
    assert kept.json("views") == [{"name": "quá hạn", "query": "tt:quahan", "configured": False}]
    assert texts(kept, "@quá-hạn") == texts(kept, "--overdue") != set()
    assert "@quá_hạn" in kept.do("views")
    kept.do("views", "remove", "@quá-hạn")
    assert kept.json("views") == []
    assert "bộ lọc “quá hạn”" in kept.do("log", "--limit", 1)
    assert "Không có bộ lọc" in kept.run("tasks", "@quá-hạn").complaint
