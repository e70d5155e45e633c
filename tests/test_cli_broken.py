"""Broken files, stores and settings: one Vietnamese line, the right exit code, and nothing half-written."""

import os
import sqlite3
import stat
import sys
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.command_line import AUGUST, REPORTS, SEPTEMBER, CommandLine

OLE = b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"


def zipped(folder: Path) -> bytes:
    path = folder / "made.zip"
    with zipfile.ZipFile(path, "w") as archive:
        archive.writestr("word/document.xml", "<w:document")
    return path.read_bytes()


BAD_FILES: dict[str, Callable[[Path], bytes]] = {
    "empty.docx": lambda _: b"",
    "empty.txt": lambda _: b" \n\n",
    "locked.docx": lambda _: OLE + "EncryptedPackage".encode("utf-16-le"),
    "old.doc": lambda _: OLE + bytes(600),
    "cut.docx": lambda _: AUGUST.read_bytes()[:5000],
    "torn.docx": zipped,
    "scan.pdf": lambda _: b"%PDF-1.7\n",
    "picture.docx": lambda _: b"\x89PNG\r\n\x1a\n",
    "photo.jpg": lambda _: b"\xff\xd8\xff\xe0",
    "binary.txt": lambda _: bytes(range(256)) * 8,
}


@pytest.mark.parametrize("name", BAD_FILES)
@pytest.mark.parametrize("command", ["read", "import"])
def test_a_file_that_is_no_report_is_named_with_what_to_do(line: CommandLine, name: str, command: str) -> None:
    path = line.folder / name
    path.write_bytes(BAD_FILES[name](line.folder))
    done = line.run(command, path, *(["--yes"] if command == "import" else []))
    assert done.code in (4, 5)
    assert name in done.complaint or done.code == 5
    assert_untouched(line)


def test_a_missing_file_and_a_folder_are_named(line: CommandLine) -> None:
    for path in (line.folder / "khong-co.docx", line.folder):
        done = line.run("import", path, "--yes")
        assert done.code == 4
        assert path.name in done.complaint
    assert_untouched(line)


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ("{", "JSON"),
        ("[1, 2]", "tasks"),
        ('{"tasks": 5}', "tasks"),
        ('{"tasks": [{}]}', "tasks[0]"),
        ('{"tasks": [{"text": "a", "deadline": "mai"}]}', "deadline"),
        ('{"tasks": [{"text": "a", "kind": "x"}]}', "kind"),
        ('{"report": {"plan_period": "x"}, "tasks": [{"text": "a"}]}', "“x”"),
        ('{"tasks": [{"text": "a"}]}', "--plan-period"),
        ("[" * 100_000, "JSON"),
    ],
    ids=lambda value: value[:30],
)
def test_a_wrong_reading_is_explained(line: CommandLine, text: str, hint: str) -> None:
    (line.folder / "r.json").write_text(text, "utf-8")
    done = line.run("import", "r.json", "--yes")
    assert done.code == 2
    assert hint in done.complaint
    assert_untouched(line)


def test_a_report_without_a_plan_is_kept_only_where_that_is_said(line: CommandLine) -> None:
    text = SEPTEMBER.read_text("utf-8")
    (line.folder / "ket-qua.md").write_text(text[: text.index("**PHẦN THỨ HAI**")], "utf-8")
    done = line.run("import", "ket-qua.md", "--yes")
    assert done.code == 5
    assert "--results-only" in done.complaint
    assert_untouched(line)
    assert "kết quả tháng 9 năm 2025" in line.do("import", "ket-qua.md", "--yes", "--results-only")


def test_a_report_of_another_office_is_kept_only_where_that_is_said(line: CommandLine) -> None:
    line.do("import", AUGUST, "--yes")
    log = line.json("log")
    done = line.run("import", REPORTS / "a1-thang-4.txt", "--yes")
    assert done.code == 5
    assert "--other-office" in done.complaint
    assert line.json("log") == log
    line.do("import", REPORTS / "a1-thang-4.txt", "--yes", "--other-office")


def test_another_file_on_the_same_months_is_refused(line: CommandLine) -> None:
    line.do("import", SEPTEMBER, "--yes")
    (line.folder / "sua.md").write_text(SEPTEMBER.read_text("utf-8") + "\n", "utf-8")
    done = line.run("import", "sua.md", "--yes")
    assert done.code == 6
    assert "--new-version" in done.complaint


def test_a_bad_period_for_an_import_is_refused_before_anything_is_read(line: CommandLine) -> None:
    done = line.run("import", AUGUST, "--plan-period", "thang 9", "--yes")
    assert done.code == 2
    assert "thang 9" in done.complaint
    assert_untouched(line)


def test_a_locked_store_is_said_to_be_busy(line: CommandLine) -> None:
    holder = sqlite3.connect(line.file, isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    # A short patience: how long the program waits is not what this test is about.
    busy = CommandLine(f"{line.url}?timeout=0.01", line.folder, line.capsys)
    done = busy.run("import", AUGUST, "--yes")
    holder.rollback()
    holder.close()
    assert done.code == 7
    assert "tracker.db" in done.complaint
    assert_untouched(line)


@pytest.mark.skipif(sys.platform == "win32", reason="POSIX permissions")
@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="root may write everywhere")
def test_a_store_without_the_right_to_write_is_named(line: CommandLine) -> None:
    line.file.chmod(stat.S_IRUSR)
    done = line.run("import", AUGUST, "--yes")
    line.file.chmod(stat.S_IRUSR | stat.S_IWUSR)
    assert done.code == 7
    assert "tracker.db" in done.complaint
    assert_untouched(line)


def test_a_store_opened_for_reading_only_refuses_changes(line: CommandLine) -> None:
    reader = CommandLine(f"sqlite:///file:{line.file}?mode=ro&uri=true", line.folder, line.capsys)
    assert reader.run("unit", "add", "Văn phòng").code == 7
    assert_untouched(line)


@pytest.mark.parametrize(
    ("url", "hint"),
    [
        ("sqlite:///thu-muc", "thu-muc"),
        ("sqlite:///khong-phai-kho.db", "khong-phai-kho.db"),
        ("mysql://may/kho", "sqlite:///tracker.db"),
        ("tracker.db", "sqlite:///tracker.db"),
        ("sqlite:///", "sqlite:///tracker.db"),
    ],
)
def test_an_address_that_is_no_store_is_refused(line: CommandLine, url: str, hint: str) -> None:
    (line.folder / "thu-muc").mkdir()
    (line.folder / "khong-phai-kho.db").write_bytes(b"khong phai SQLite" * 100)
    done = CommandLine(url, line.folder, line.capsys).run("tasks")
    assert done.code == 7
    assert hint in done.complaint


@pytest.mark.parametrize(
    ("text", "hint"),
    [
        ('[databse]\nurl = ""', "“database”"),
        ('[office]\nnane = "Sở"', "“name”"),
        ('[deadlines]\nsoon = "ba"', "deadlines.soon"),
        ("[reading]\nmax_megabytes = []", "reading.max_megabytes"),
        ("[user\nname =", "TOML"),
    ],
)
def test_a_broken_config_names_its_file_and_its_key(line: CommandLine, text: str, hint: str) -> None:
    broken = line.folder / "config.toml"
    broken.write_text(text, "utf-8")
    for words in (["tasks"], ["config"], ["read", AUGUST]):
        done = line.run(*words, "--config", broken)
        assert done.code == 3
        assert hint in done.complaint
        assert str(broken) in done.complaint


def test_a_config_that_is_not_there_is_named(line: CommandLine) -> None:
    done = line.run("tasks", "--config", "khong-co.toml")
    assert done.code == 3
    assert "khong-co.toml" in done.complaint


def test_the_config_is_shown_without_the_password(line: CommandLine) -> None:
    path = line.folder / "config.toml"
    path.write_text('[database]\nurl = "postgresql://lan:bi:m@t/bi-mat@may-chu/kho"\n[deadlines]\nsoon = 5\n', "utf-8")
    shown = CommandLine("", line.folder, line.capsys)
    said = shown.do("config", "--config", path) + shown.do("config", "--config", path, "--json")
    assert "m@t" not in said
    assert "bi-mat" not in said
    assert "lan:***@may-chu" in said
    assert "soon = 5" in said
    assert str(path) in said


def test_the_store_is_upgraded_on_demand(line: CommandLine) -> None:
    line.file.unlink()
    assert "phiên bản" in line.do("upgrade")
    assert line.json("tasks") == []


def test_an_escape_sequence_in_a_report_never_reaches_the_terminal(line: CommandLine) -> None:
    (line.folder / "r.json").write_text(
        '{"report": {"plan_period": "2025-09"}, "tasks":'
        ' [{"text": "Ban hành \\u001b]0;hack\\u0007\\u001b[2J\\u009b31m \\u202eQuy chế",'
        ' "lead": "Văn\\u001b[31m phòng"}]}',
        "utf-8",
    )
    said = line.do("import", "r.json", "--yes") + line.do("tasks") + line.do("show", "1") + line.do("log")
    raw = (
        line.do("tasks", "--json") + line.do("log", "--json") + line.do("list", "--period", "2025-09", "--format", "md")
    )
    assert not set("\x1b\x07\x9b\u202e") & set(said)
    assert not set("\x1b\x07\x9b") & set(raw)


def assert_untouched(line: CommandLine) -> None:
    """The store is as empty as before."""
    assert line.json("tasks") == []
    assert line.json("log") == []
    assert line.json("unit", "list") == []
