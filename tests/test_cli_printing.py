"""Output is aligned by what a terminal shows, and cut where the terminal ends."""

import pytest

from tracker.cli.history_words import _numbers
from tracker.cli.printing import Column, cut, pad, say_table, width

COLUMNS = (
    Column(title="Số", right=True),
    Column(title="Đơn vị", most=8),
    Column(title="Rỗng"),
    Column(title="Nội dung"),
)
ROWS = (("1", "Văn phòng Sở", "", "Ban hành Quy chế"), ("12", "", "", "Xây dựng kế hoạch " * 10))


@pytest.fixture(params=[120, 60, 0])
def screen(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> int:
    """The terminal's width; 0 for a file."""
    if request.param:
        monkeypatch.setenv("COLUMNS", str(request.param))
    else:
        monkeypatch.delenv("COLUMNS", raising=False)
    return int(request.param)


def test_marks_take_no_room_and_wide_letters_two_cells() -> None:
    assert [width(text) for text in ("việt", "vie\u0323\u0302t", "漢字")] == [4, 4, 4]
    assert pad("đ", 3) == "đ  "
    assert pad("đ", 3, right=True) == "  đ"


def test_a_cut_text_never_is_longer_than_told() -> None:
    assert cut("Xây dựng kế hoạch", 10) == "Xây dựng…"
    assert cut("漢字漢字", 5) == "漢字…"
    assert cut("một\nhai", 0) == "một hai"


def test_a_table_stays_within_the_screen(screen: int, capsys: pytest.CaptureFixture[str]) -> None:
    say_table(COLUMNS, ROWS, indent="  ")
    lines = capsys.readouterr().out.splitlines()
    assert lines[0].split() == ["Số", "Đơn", "vị", "Nội", "dung"]
    assert "Văn phò…" in lines[1]
    if screen:
        assert max(map(width, lines)) <= screen
        assert len(lines) == 3
    else:
        assert lines[2].endswith("Xây dựng kế hoạch")


def test_where_there_is_little_room_the_text_gets_a_line_of_its_own(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("COLUMNS", "40")
    say_table(COLUMNS, ROWS)
    lines = capsys.readouterr().out.splitlines()
    assert len(lines) == 6
    assert lines[3] == "    Ban hành Quy chế"
    assert max(map(width, lines)) <= 40


@pytest.mark.parametrize(
    ("ids", "words"),
    [([5], "5"), ([3, 4, 5, 9], "3-5, 9"), ([9, 4, 3], "3-4, 9"), (list(range(1, 60, 2)), "… (cả thảy 30)")],
)
def test_many_numbers_are_written_as_people_type_them(ids: list[int], words: str) -> None:
    assert _numbers(ids).endswith(words)
