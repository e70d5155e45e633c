"""`remind` on the command line: printed, as letters, as a calendar."""

from pathlib import Path

import pytest

from tests.command_line import AUGUST, CommandLine


@pytest.fixture
def september(line: CommandLine) -> CommandLine:
    """August's report with the plan of September, on 20 September 2025."""
    line.do("import", AUGUST, "--yes")
    return line


def test_reminders_are_printed_unit_by_unit_and_as_json(september: CommandLine) -> None:
    out = september.do("remind")
    assert "Nhắc việc ngày 20/09/2025" in out
    assert "Quá hạn (" in out
    data = september.json("remind")
    overdue = [number for digest in data for number in digest["overdue"]]
    assert sorted(overdue) == sorted(task["id"] for task in september.json("tasks", "--overdue"))


def test_letters_and_a_calendar_are_written(september: CommandLine, tmp_path: Path) -> None:
    files = september.json("remind", "--format", "eml", "-o", str(tmp_path / "thu"))["files"]
    assert all(Path(file).suffix == ".eml" for file in files)
    calendar = tmp_path / "han.ics"
    assert "Outlook" in september.do("remind", "--format", "ics", "-o", str(calendar))
    assert calendar.read_bytes().startswith(b"BEGIN:VCALENDAR")
    assert "--force" in september.run("remind", "--format", "ics", "-o", str(calendar)).complaint


@pytest.mark.parametrize(
    ("args", "said"),
    [
        (("--format", "eml"), "-o THƯ-MỤC"),
        (("--format", "ics"), "-o TÊN-TỆP.ics"),
        (("--only", "events"), "--format ics"),
        (("--send",), "[mail]"),
        (("--unit", "Phòng Không Có"), "tracker unit list"),
    ],
)
def test_what_is_missing_is_said(september: CommandLine, args: tuple[str, ...], said: str) -> None:
    assert said in september.run("remind", *args).complaint
