"""The sample reports of the demo: the files are what their texts make, and they are read as a clerk would read them."""

import io
import json
import zipfile
from datetime import date
from pathlib import Path
from typing import Any

import pytest

from tracker.domain.period import Period
from tracker.domain.split import Split
from tracker.domain.unit import find_unit
from tracker.reading import read_file
from tracker.samples import SAMPLE_TODAY, SAMPLE_UNITS, sample_reports
from tracker.samples.build import built
from tracker.samples.november import NOVEMBER
from tracker.samples.october import OCTOBER
from tracker.splitting import split

_ANSWERS = Path(__file__).parent / "data" / "samples"
_PATHS = dict(zip(("october", "november"), sample_reports(), strict=True))


@pytest.fixture(scope="module")
def readings() -> dict[str, Split]:
    return {name: split(read_file(path)) for name, path in _PATHS.items()}


def answers(name: str) -> dict[str, Any]:
    loaded: dict[str, Any] = json.loads((_ANSWERS / f"{_PATHS[name].stem}.answers.json").read_text(encoding="utf-8"))
    return loaded


def parts(package: bytes) -> dict[str, bytes]:
    """The parts of a Word file, freed from how they are compressed, which differs between systems."""
    with zipfile.ZipFile(io.BytesIO(package)) as file:
        return {name: file.read(name) for name in file.namelist()}


@pytest.mark.parametrize(("name", "report"), [("october", OCTOBER), ("november", NOVEMBER)])
def test_the_files_are_what_the_texts_make(name, report):
    assert parts(_PATHS[name].read_bytes()) == parts(built(report))


@pytest.mark.parametrize(
    ("name", "number", "issued_on", "month"),
    [
        ("october", "1468/BC-SNNMT", date(2026, 10, 23), Period.month(2026, 10)),
        ("november", "1637/BC-SNNMT", date(2026, 11, 23), Period.month(2026, 11)),
    ],
)
def test_the_head_says_which_month_is_closed_and_which_is_planned(readings, name, number, issued_on, month):
    head = readings[name].head
    assert (head.number, head.issued_on) == (number, issued_on)
    assert (head.result_period, head.plan_period) == (month, month.next)
    assert "Nông nghiệp và Môi trường" in (head.issuer or "")


@pytest.mark.parametrize("name", _PATHS)
def test_each_report_holds_as_many_items_as_a_clerk_finds(readings, name):
    reading, expected = readings[name], answers(name)
    assert [len(reading.tasks), len(reading.results), len(reading.indicators)] == [
        len(expected["tasks"]),
        len(expected["results"]),
        len(expected["indicators"]),
    ]
    assert reading.leftovers == ()
    assert reading.warnings == ()


@pytest.mark.parametrize("name", _PATHS)
def test_deadlines_kinds_and_document_numbers_are_those_of_the_clerk(readings, name):
    expected = answers(name)
    assert [
        (task.source, task.deadline.isoformat() if task.deadline else None, task.kind.value, list(task.citations))
        for task in readings[name].tasks
    ] == [(t["source"], t["deadline"], t["kind"], t["citations"]) for t in expected["tasks"]]
    assert [list(result.citations) for result in readings[name].results] == [
        result["citations"] for result in expected["results"]
    ]


@pytest.mark.parametrize("name", _PATHS)
def test_every_unit_of_the_office_leads_some_task(readings, name):
    leads = {find_unit(SAMPLE_UNITS, task.lead) for task in readings[name].tasks if task.lead}
    assert leads == set(SAMPLE_UNITS)


def test_a_ditto_in_the_plan_table_takes_the_unit_above(readings):
    second = readings["november"].tasks[1]
    assert second.lead == "Phòng Kế hoạch - Tài chính"


def test_on_the_day_of_the_demo_tasks_are_late_due_today_and_still_in_time(readings):
    deadlines = [task.deadline for task in readings["october"].tasks if task.deadline]
    assert any(day < SAMPLE_TODAY for day in deadlines)
    assert SAMPLE_TODAY in deadlines
    assert any(day > SAMPLE_TODAY for day in deadlines)


def test_one_sentence_is_carried_over_from_plan_to_results_to_plan(readings):
    october, november = readings["october"], readings["november"]
    planned = {task.text for task in october.tasks}
    assert planned & {result.text for result in november.results} & {task.text for task in november.tasks}
