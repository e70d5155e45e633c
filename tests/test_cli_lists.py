"""`tracker list` by any of its names, `tracker template` and `tracker lint-docx`."""

import json
from pathlib import Path

import docx
import pytest

from tests.command_line import AUGUST, CommandLine
from tracker.domain.list_kind import ListKind


@pytest.fixture
def planned(line: CommandLine) -> CommandLine:
    """An office with one unit and the plan of September."""
    line.do("unit", "add", "Văn phòng", "--short", "VP")
    line.do("import", AUGUST, "--yes")
    line.do("assign", "1-3", "--unit", "VP", "--due", "12/9", "--reason", "giao theo Công văn 12")
    return line


@pytest.mark.parametrize("name", ["qua-han", "Quá hạn", "quahan", "overdue", "OVERDUE", "Nhiệm vụ quá hạn", "qua_han"])
def test_a_kind_answers_to_vietnamese_and_english_names(planned: CommandLine, name: str) -> None:
    told = planned.do("list", "--kind", name, "--format", "txt")
    assert "Nhiệm vụ quá hạn đến ngày 20 tháng 9 năm 2025" in told


def test_a_wrong_kind_names_the_right_ones(planned: CommandLine) -> None:
    done = planned.run("list", "--kind", "tuan", "--format", "txt")
    assert done.code == 2
    assert all(kind.value in done.complaint for kind in ListKind)


@pytest.mark.parametrize("kind", [kind for kind in ListKind if kind is not ListKind.INDICATORS])
def test_every_kind_is_written_to_a_file(planned: CommandLine, kind: ListKind) -> None:
    unit = ("--unit", "VP") if kind is ListKind.LEDGER else ()
    path = planned.folder / f"{kind.value}.docx"
    said = planned.json("list", "--kind", kind.value, *unit, "--period", "2025-09", "-o", path)
    assert (said["period"], said["kind"], said["file"]) == ("2025-09", kind.value, str(path))
    assert path.read_bytes().startswith(b"PK")


def test_the_ledger_of_a_unit_tells_why(planned: CommandLine) -> None:
    told = planned.do("list", "--kind", "ledger", "--unit", "vp", "--format", "md")
    assert "Lý do: giao theo Công văn 12" in told
    assert "mọi kỳ, 3 nhiệm vụ" in planned.do(
        "list", "--kind", "ledger", "--unit", "vp", "-o", planned.folder / "so.pdf"
    )


def test_the_ledger_asks_for_its_unit_and_no_other_list_takes_one(planned: CommandLine) -> None:
    assert "--unit" in planned.run("list", "--kind", "ledger", "--format", "txt").complaint
    assert "so-theo-doi" in planned.run("list", "--unit", "VP", "--format", "txt").complaint


@pytest.mark.parametrize("format", ["html", "txt", "csv", "md"])
def test_text_is_printed_where_no_file_is_named(planned: CommandLine, format: str) -> None:  # noqa: A002
    assert "Nội dung" in planned.do("list", "--period", "2025-09", "--format", format) or format == "txt"


def test_the_columns_of_the_settings_are_used(planned: CommandLine) -> None:
    config = planned.folder / "config.toml"
    config.write_text('[lists]\ncolumns = ["tt", "noi-dung", "nguyen-nhan"]\ngroup = "khong"\n', "utf-8")
    told = planned.do("list", "--config", config, "--period", "2025-09", "--format", "md")
    assert "| TT | Nội dung nhiệm vụ | Nguyên nhân, kiến nghị |" in told
    assert "Văn phòng (" not in told


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ('columns = ["tt", "noidung"]', 'khóa “lists.columns[1]” phải là một trong: "tt", "noi-dung", '),
        ('group = "phong"', 'khóa “lists.group” phải là một trong: "don-vi", "linh-vuc", "khong".'),
        ("landscape = 1", "khóa “lists.landscape” phải là true hoặc false."),
    ],
)
def test_a_wrong_name_in_the_settings_names_the_right_ones(planned: CommandLine, text: str, sentence: str) -> None:
    config = planned.folder / "config.toml"
    config.write_text(f"[lists]\n{text}\n", "utf-8")
    assert sentence in planned.run("list", "--config", config, "--format", "txt").complaint


def test_a_template_is_written_changed_and_used(planned: CommandLine) -> None:
    path = planned.folder / "mẫu.docx"
    planned.do("template", path)
    refused = planned.run("template", path)
    assert (refused.code, "--force" in refused.complaint) == (2, True)
    document = docx.Document(str(path))
    document.paragraphs[-1].insert_paragraph_before("Bảng của cơ quan")
    document.save(str(path))
    config = planned.folder / "config.toml"
    config.write_text(f"[lists]\ntemplate = '{path}'\n", "utf-8")
    planned.do("list", "--config", config, "--period", "2025-09", "-o", planned.folder / "list.docx")
    written = docx.Document(str(planned.folder / "list.docx"))
    assert "Bảng của cơ quan" in [paragraph.text for paragraph in written.paragraphs]


def test_a_template_is_a_word_file(planned: CommandLine) -> None:
    assert "mau.docx" in planned.run("template", planned.folder / "mau.pdf").complaint


def office_config(folder: Path) -> Path:
    path = folder / "office.toml"
    path.write_text('[office]\nname = "UBND phường Bến Gỗ"\ncode = "BC-UBND"\nplace = "Bến Gỗ"\n', "utf-8")
    return path


def test_a_paper_of_ours_keeps_the_rules(planned: CommandLine) -> None:
    path = planned.folder / "list.docx"
    planned.do("list", "--config", office_config(planned.folder), "--period", "2025-09", "-o", path)
    assert "đúng thể thức" in planned.do("lint-docx", path)
    assert planned.json("lint-docx", path) == []


def test_a_broken_rule_is_quoted_with_its_place_and_leaves_with_1(planned: CommandLine) -> None:
    path = planned.folder / "list.docx"
    planned.do("list", "--config", office_config(planned.folder), "--period", "2025-09", "-o", path)
    document = docx.Document(str(path))
    document.sections[0].left_margin = document.sections[0].right_margin
    document.save(str(path))
    done = planned.run("lint-docx", path)
    assert (done.code, done.err) == (1, "")
    assert "lề trái 16,0 mm" in done.out
    assert "Quy định: Cách mép trên và mép dưới 20 - 25 mm" in done.out
    told = planned.run("lint-docx", path, "--json")
    assert told.code == 1
    assert [one["rule"] for one in json.loads(told.out)] == ["margins"]


@pytest.mark.parametrize("name", ["khong-co.docx", "bao-cao.txt"])
def test_what_is_no_word_file_is_refused(planned: CommandLine, name: str) -> None:
    (planned.folder / "bao-cao.txt").write_text("Báo cáo tháng 9", "utf-8")
    assert planned.run("lint-docx", planned.folder / name).code == 4
