"""CSV and Markdown: the list for spreadsheets, mail and the terminal."""

import csv
import re
from io import StringIO
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.factories import make_result
from tests.status_lists import LETTERHEAD, SOME, long_list, make_list, make_row, short_list, status_lists
from tracker.domain.status import StatusList
from tracker.domain.task import State
from tracker.errors import BadUsage
from tracker.writing import Format, render_text, write_list

CELL_BORDER = re.compile(r"(?<!\\)\|")


def csv_lines(status: StatusList) -> list[dict[str, str]]:
    return list(csv.DictReader(StringIO(render_text(status, Format.CSV, LETTERHEAD))))


def markdown(status: StatusList) -> str:
    return render_text(status, Format.MD, LETTERHEAD)


@SOME
@given(status_lists())
def test_csv_names_every_task_and_every_unplanned_result_once(status: StatusList) -> None:
    lines = csv_lines(status)
    tasks = [line for line in lines if line["Phần"] == "Nhiệm vụ"]
    assert sorted(int(line["Mã"]) for line in tasks) == [row.task.id for row in status.rows]
    assert len(lines) == len(status.rows) + len(status.unplanned)


@given(st.sampled_from("=+-@"), st.text(max_size=10))
def test_no_text_of_a_csv_file_begins_like_a_formula(sign: str, tail: str) -> None:
    text = sign + tail
    status = make_list(make_row(text=text, unit=text, citations=(text,)), unplanned=(make_result(text=text),))
    for line in csv_lines(status):
        assert not any(cell.startswith(("=", "+", "-", "@")) for cell in line.values())
        assert line["Nội dung nhiệm vụ"].startswith(f"'{sign}")


def test_csv_quotes_commas_quotes_and_joins_lines() -> None:
    (line,) = csv_lines(make_list(make_row(text='Ban hành "Quy chế", gồm:\n- một')))
    assert line["Nội dung nhiệm vụ"] == 'Ban hành "Quy chế", gồm: - một'


def test_csv_days_sort_as_text() -> None:
    (line,) = csv_lines(make_list(make_row()))
    assert (line["Thời hạn hiện tại"], line["Ngầm định"]) == ("2022-11-30", "*")


def test_a_csv_file_begins_with_a_mark_for_excel_and_text_does_not(tmp_path: Path) -> None:
    write_list(short_list(), tmp_path / "list.csv", Format.CSV, LETTERHEAD)
    data = (tmp_path / "list.csv").read_bytes()
    assert data.startswith(b"\xef\xbb\xbf")
    assert data.decode("utf-8-sig") == render_text(short_list(), Format.CSV, LETTERHEAD)


def test_a_markdown_file_is_what_the_screen_shows(tmp_path: Path) -> None:
    write_list(long_list(), tmp_path / "list.md", Format.MD, LETTERHEAD)
    assert (tmp_path / "list.md").read_bytes().decode() == markdown(long_list())


@SOME
@given(status_lists(st.text(alphabet="|\\`*_<>[]a \n\t\x1b#~&$", max_size=12)))
def test_every_line_of_a_markdown_table_has_as_many_cells_as_its_head(status: StatusList) -> None:
    tables = [block.splitlines() for block in markdown(status).split("\n\n") if block.startswith("|")]
    for table in tables:
        assert re.fullmatch(r"\|( (---|:-:) \|)+", table[1])
        # A backslash that is escaped itself escapes no border.
        assert len({len(CELL_BORDER.findall(line.replace("\\\\", ""))) for line in table}) == 1


@pytest.mark.parametrize("text", ["a|b", "<script>", "*đậm*", "[nhãn](liên kết)", "`mã`", "\\", "&lt;", "~~bỏ~~"])
def test_markup_in_a_report_is_shown_as_it_stands(text: str) -> None:
    escaped = "".join(f"\\{c}" if c in "\\`*_[]<>|~&#$" else c for c in text)
    assert f"| {escaped} |" in markdown(make_list(make_row(text=text)))


@SOME
@given(status_lists())
def test_markdown_numbers_every_task_once(status: StatusList) -> None:
    appendix = markdown(status).split("# Phụ lục", 1)[1].split("Kết quả phát sinh ngoài kế hoạch")[0]
    numbers = re.findall(r"^\| (\d+) \|", appendix, re.MULTILINE)
    assert list(map(int, numbers)) == list(range(1, len(status.rows) + 1))


def test_markdown_says_what_the_paper_says() -> None:
    text = markdown(long_list())
    parts = [
        "**SỞ THÔNG TIN VÀ TRUYỀN THÔNG**",
        "/BC-STTTT",
        "# BÁO CÁO",
        "## 1. Kết quả chung",
        "Tỷ lệ hoàn thành: 9/23",
    ]
    parts += ["## 2. Kết quả theo đơn vị", "Nơi nhận:", "# Phụ lục", "## 1. Nhiệm vụ có thời hạn"]
    parts += ["## 2. Nhiệm vụ thường xuyên", "## 3. Kết quả phát sinh ngoài kế hoạch", "## 4. Chỉ tiêu"]
    places = [text.index(part) for part in parts]
    assert places == sorted(places)


def test_done_without_evidence_is_a_queue_of_its_own() -> None:
    text = markdown(make_list(make_row(state=State.DONE)))
    assert "Có 01 nhiệm vụ đã hoàn thành nhưng chưa có minh chứng." in text
    assert "| Chưa có minh chứng |" in text


@pytest.mark.parametrize("kind", [Format.DOCX, Format.XLSX])
def test_a_format_that_is_no_text_asks_for_a_file(kind: Format) -> None:
    with pytest.raises(BadUsage, match=f"-o TÊN-TỆP.{kind}"):
        render_text(short_list(), kind, LETTERHEAD)


def test_no_percentage_is_made_up_from_nothing() -> None:
    assert "Tỷ lệ đúng hạn: 0/0, không tính được (hoàn thành đúng hạn ÷ hoàn thành)" in markdown(short_list())
