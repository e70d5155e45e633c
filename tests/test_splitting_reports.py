"""The development reports come out as a careful clerk enters them, word for word."""

from typing import Any

import pytest

from tests.papers import DEV, REPORTS, answers
from tracker.domain.exchange import split_to_json
from tracker.domain.split import Fate, Split
from tracker.reading import read_file
from tracker.splitting import split

TASK_KEYS = ("source", "text", "lead", "support", "deadline", "kind", "citations")


@pytest.fixture(scope="module", params=DEV)
def report(request: pytest.FixtureRequest) -> tuple[dict[str, Any], Split]:
    """The answers to one report, and what the splitter made of it."""
    return answers(request.param), split(read_file(REPORTS / DEV[request.param]))


def test_every_task_is_found_with_all_that_the_text_says_of_it(report: tuple[dict[str, Any], Split]) -> None:
    gold, found = report
    tasks = split_to_json(found)["tasks"]
    assert [{key: task[key] for key in TASK_KEYS} for task in tasks] == [
        {key: task[key] for key in TASK_KEYS} for task in gold["tasks"]
    ]


def test_every_result_is_found_with_its_documents(report: tuple[dict[str, Any], Split]) -> None:
    gold, found = report
    keys = ("source", "text", "citations")
    assert [{key: result[key] for key in keys} for result in split_to_json(found)["results"]] == [
        {key: result[key] for key in keys} for result in gold["results"]
    ]


def test_every_indicator_is_found_with_its_values(report: tuple[dict[str, Any], Split]) -> None:
    gold, found = report
    keys = ("name", "unit", "target", "actual")
    read = split_to_json(found)["indicators"]
    assert [{key: row[key] for key in keys} for row in read] == [
        {key: row[key] for key in keys} for row in gold["indicators"]
    ]


def test_the_head_is_read(report: tuple[dict[str, Any], Split]) -> None:
    gold, found = report
    assert split_to_json(found)["report"] == gold["report"]


def test_nothing_is_left_over_and_nothing_is_doubtful(report: tuple[dict[str, Any], Split]) -> None:
    _, found = report
    assert not found.leftovers
    assert not found.warnings


def test_assessments_requests_and_signatures_are_passed_over_with_a_reason(
    report: tuple[dict[str, Any], Split],
) -> None:
    _, found = report
    ignored = [placement for placement in found.placements if placement.fate is Fate.IGNORED]
    assert ignored
    assert all(placement.note for placement in ignored)


def test_results_in_word_and_plan_in_another_file_are_one_report() -> None:
    found = split(read_file(REPORTS / "c2-quy-4.docx"))
    assert not found.tasks
    assert [warning for warning in found.warnings if "phụ lục" in warning]
