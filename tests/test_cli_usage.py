"""What is typed wrongly is answered with one Vietnamese line and exit code 2; nothing is done."""

import pytest

from tests.command_line import CommandLine


@pytest.mark.parametrize(
    ("words", "hint"),
    [
        (["dne"], "Có phải ý bạn là “done”"),
        (["done"], "Còn thiếu SỐ"),
        (["done", "abc"], "tracker tasks"),
        (["done", "7-3"], "3-7"),
        (["done", "1", "--evidenc", "x"], "--evidence"),
        (["done", "1", "--evidence"], "--evidence còn thiếu giá trị"),
        (["done", "1", "--note", "họp"], "--evidence"),
        (["done", "1", "--on", "31/2/2025"], "lịch"),
        (["done", "1", "--on", "2025-12-01"], "chưa tới"),
        (["assign", "1"], "--unit"),
        (["assign", "1", "--due", "hôm nào"], "15/11"),
        (["assign", "1", "--unit", "A", "--no-unit"], "--no-unit"),
        (["state", "1", "xong-roi"], "doing"),
        (["state", "doing"], "Còn thiếu SỐ"),
        (["link", "1"], "KẾT-QUẢ"),
        (["link", "1", "x"], "số"),
        (["show", "0"], "số"),
        (["tasks", "--period", "thang-9"], "2022-11"),
        (["tasks", "--period", "2025-13"], "2025-13"),
        (["tasks", "--today", "20/9"], "2022-11-15"),
        (["tasks", "--state", "mo"], "open"),
        (["undo", "5"], "Thừa “5”"),
        (["undo", "--json=1"], "--json không kèm giá trị"),
        (["unit"], "Còn thiếu tên lệnh"),
        (["unit", "ad"], "“add”"),
        (["unit", "change", "Văn phòng"], "--name"),
        (["list", "--format", "odt"], "docx"),
        (["log", "--limit", "0"], "số"),
        ([], "cửa sổ dòng lệnh"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_a_slip_is_explained_in_one_line(line: CommandLine, words: list[str], hint: str) -> None:
    done = line.run(*words)
    assert done.code == 2
    assert hint in done.complaint
    assert done.out == ""
    assert line.json("log") == []


@pytest.mark.parametrize(
    ("words", "hint"),
    [
        (["done", "99"], "99"),
        (["show", "99"], "99"),
        (["assign", "99", "--no-unit"], "99"),
        (["link", "99", "1"], "99"),
        (["unlink", "99", "1"], "99"),
        (["tasks", "--unit", "Phòng Không Có"], "Phòng Không Có"),
        (["unit", "remove", "Phòng Không Có"], "tracker unit list"),
        (["undo"], "hoàn tác"),
        (["links"], "tracker import"),
        (["links", "--period", "2031-01"], "tracker periods"),
        (["list", "--period", "2031-01", "--format", "md"], "tracker import"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, list) else "",
)
def test_what_is_not_there_is_named(line: CommandLine, words: list[str], hint: str) -> None:
    done = line.run(*words)
    assert done.code == 8
    assert hint in done.complaint


def test_global_options_stand_before_or_behind_the_command(line: CommandLine) -> None:
    line.do("unit", "add", "Văn phòng", "--short", "VP")
    assert line.run("--json", "unit", "list").out == line.run("unit", "list", "--json").out
    assert line.run("unit", "--json", "list").out == line.run("unit", "list", "--json").out
