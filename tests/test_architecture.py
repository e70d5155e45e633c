"""The house rules that no linter knows."""

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
SOURCES = sorted(p for room in ("tracker", "db") for p in (ROOT / room).rglob("*.py"))
MAX_LINES, MAX_FUNCTION, MAX_APP = 400, 40, 150


def functions(path: Path) -> list[tuple[str, int]]:
    """Each function of a file with its number of lines, the docstring left out."""
    found = []
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
        if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef) and node.end_lineno:
            body = node.body[1:] if ast.get_docstring(node) and len(node.body) > 1 else node.body
            found.append((node.name, node.end_lineno - body[0].lineno + 1))
    return found


@pytest.mark.parametrize("path", SOURCES, ids=lambda p: str(p.relative_to(ROOT)))
def test_files_and_functions_stay_small(path: Path) -> None:
    lines = len(path.read_text(encoding="utf-8").splitlines())
    assert lines <= (MAX_APP if path.name == "app.py" else MAX_LINES)
    assert [name for name, length in functions(path) if length > MAX_FUNCTION] == []


FIRST_FRAME = "import tracker.cli.main, tracker.config, tracker.tui.app"
FIRST_ROWS = f"{FIRST_FRAME}, tracker.wiring, tracker.tui.screens.board"
COUNT_DAYS = """from datetime import date
from tracker.domain.calendar import WorkCalendar
from tracker.domain.day_off import DayOff
from tracker.domain.reckoning import reckon
reckon(date(2026, 12, 31), WorkCalendar(has_holidays=True, day_off=DayOff.NEXT_WORKING_DAY))"""


@pytest.mark.parametrize(
    ("code", "asleep"),
    [
        ("import tracker.cli.main", "textual sqlalchemy alembic docx lxml xlsxwriter tracker.tui db"),
        ("import tracker.wiring", "textual alembic docx lxml xlsxwriter tracker.tui psycopg holidays"),
        (COUNT_DAYS, "holidays"),
        (
            FIRST_FRAME,
            "tracker.tui.widgets.grid tracker.domain.task tracker.domain.calendar tracker.services db dateutil",
        ),
        (FIRST_ROWS, "tracker.services.setting tracker.services.options tracker.office_ways tracker.matching"),
        (FIRST_ROWS, "tracker.reading tracker.domain.calendar tracker.domain.condition tracker.domain.grouping"),
        (FIRST_ROWS, "tracker.domain.change tracker.domain.role tracker.domain.editing tracker.domain.dates dateutil"),
        (FIRST_ROWS, "sqlalchemy alembic docx lxml xlsxwriter"),
        ("import tracker.tui.app", "tracker.tui.screens.today tracker.tui.screens.summary tracker.tui.screens.due"),
        ("import tracker.tui.app", "tracker.tui.menu tracker.tui.dialogs.menu tracker.tui.widgets.month plotext"),
    ],
)
def test_a_start_wakes_only_what_it_needs(code: str, asleep: str) -> None:
    script = f"{code}; import sys; print(*sorted(set(sys.modules) & set('{asleep}'.split())))"
    woken = subprocess.run([sys.executable, "-c", script], capture_output=True, text=True, check=True, cwd=ROOT)
    assert woken.stdout.split() == []


def test_only_wiring_asks_the_clock() -> None:
    asking = [p for p in SOURCES if re.search(r"\b(date\.today|datetime\.now|time\.time)\(", p.read_text("utf-8"))]
    assert asking == [ROOT / "tracker" / "wiring.py"]


def test_the_lock_names_no_host() -> None:
    assert "//" not in (ROOT / "constraints.txt").read_text(encoding="utf-8")


def test_every_word_of_the_glossary_is_used() -> None:
    rows = re.findall(r"^\| ([a-z, ]+) \| [^|]+ \| [^|]+ \|$", (ROOT / "README.md").read_text("utf-8"), re.MULTILINE)
    words = {word.strip() for row in rows for word in row.split(",")} - {"word"}
    text = "\n".join(p.read_text("utf-8") for p in SOURCES).lower()
    assert len(words) > 10
    assert [word for word in sorted(words) if word not in text] == []
