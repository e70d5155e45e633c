"""The look into the store before a report is kept: suggestions, checks, and the refusal of secret papers."""

import json
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from tests.office import Office
from tracker.domain.advice import UnitAdvice
from tracker.domain.period import Period
from tracker.domain.query import TaskQuery
from tracker.errors import RuleBroken
from tracker.services.importing import Importing, Preview

HEAD = {"number": "51/BC-STTTT", "issuer": "Sở Thông tin và Truyền thông", "result_period": None}


def reading(folder: Path, *tasks: dict[str, Any], plan: str = "2026-11", name: str = "r.json", **values: Any) -> Path:
    """A report as somebody has edited it, with these tasks."""
    head = {**HEAD, "plan_period": plan, **values.pop("head", {})}
    path = folder / name
    path.write_text(json.dumps({"report": head, "tasks": tasks, "results": [], **values}), "utf-8")
    return path


def keep(office: Office, path: Path) -> None:
    office.services.importing.keep(office.services.importing.preview([path]))


def looked_at(office: Office, path: Path, **settings: Any) -> Preview:
    return replace(office.services.importing, **settings).preview([path])


@pytest.fixture
def october(office: Office, tmp_path: Path) -> Office:
    """An office that has kept its plan of October 2026."""
    tasks = (
        {"text": "Họp giao ban báo chí", "lead": "Văn phòng"},
        {"text": "Kiểm tra các điểm phục vụ bưu chính", "lead": "Thanh tra"},
        {"text": "Trồng cây"},
    )
    keep(office, reading(tmp_path, *tasks, plan="2026-10", name="thang-9.json", head={"number": "40/BC-STTTT"}))
    return office


def test_a_unit_is_suggested_from_what_it_was_given_before(october: Office, tmp_path: Path) -> None:
    path = reading(
        tmp_path, {"text": "Trồng cây"}, {"text": "Họp giao ban báo chí"}, {"text": "Họp giao ban báo chí", "lead": "X"}
    )
    preview = looked_at(october, path)
    assert preview.advice == {1: UnitAdvice(unit="Văn phòng", reason="đúng câu này đã giao tháng 10/2026")}


def test_a_suggestion_is_kept_only_where_somebody_takes_it_over(october: Office, tmp_path: Path) -> None:
    texts = ("Họp giao ban báo chí", "Kiểm tra các điểm phục vụ bưu chính")
    preview = looked_at(october, reading(tmp_path, *({"text": text} for text in texts)))
    assert [item.lead for item in preview.split.tasks] == [None, None]
    october.services.importing.keep(preview.with_advice([1]))
    rows = october.services.tasks.page(TaskQuery(period=Period.month(2026, 11)))
    assert [row.task.unit for row in rows] == [None, "Thanh tra"]


def test_taking_over_leaves_what_a_person_has_set(october: Office, tmp_path: Path) -> None:
    preview = looked_at(october, reading(tmp_path, {"text": "Họp giao ban báo chí"}, {"text": "Trồng cây"}))
    mended = preview.with_tasks([replace(preview.split.tasks[0], lead="Thanh tra"), preview.split.tasks[1]])
    assert [item.lead for item in mended.with_advice([0, 1]).split.tasks] == ["Thanh tra", None]


def test_the_number_of_another_office_is_no_evidence(october: Office, tmp_path: Path) -> None:
    tasks = ({"text": "Trả lời", "citations": [number]} for number in ("7/SNV-TTra", "8/STTTT-TTra"))
    assert looked_at(october, reading(tmp_path, *tasks)).advice == {
        1: UnitAdvice(unit="Thanh tra", reason="số văn bản 8/STTTT-TTra")
    }


def test_the_words_of_the_settings_suggest_and_unknown_units_are_told(october: Office, tmp_path: Path) -> None:
    keywords = {"Thanh tra": ("đơn thư",), "P. Lạ": ("hội",)}
    preview = looked_at(october, reading(tmp_path, {"text": "Giải quyết đơn thư"}), keywords=keywords)
    assert preview.advice[0].reason == "từ khóa “đơn thư” trong config.toml"
    (check,) = preview.checks
    assert "P. Lạ" in check.words


def test_what_the_last_plan_said_already_is_told(october: Office, tmp_path: Path) -> None:
    (check,) = looked_at(october, reading(tmp_path, {"text": "Gieo hạt"}, {"text": "Trồng cây."})).checks
    assert check.words.startswith("1 nhiệm vụ lặp lại nguyên văn kế hoạch tháng 10/2026: số 2.")
    assert check.tasks == (1,)


def test_plans_of_another_kind_are_not_compared(october: Office, tmp_path: Path) -> None:
    assert looked_at(october, reading(tmp_path, {"text": "Trồng cây"}, plan="2026-Q4")).checks == ()


def test_a_period_given_by_hand_is_looked_at_too(october: Office, tmp_path: Path) -> None:
    path = reading(tmp_path, {"text": "Trồng cây"}, head={"plan_period": None})
    preview = october.services.importing.preview([path], plan=Period.month(2026, 11))
    assert "tháng 10/2026" in " ".join(check.words for check in preview.checks)


@pytest.mark.parametrize(
    "head", [{"number": "40/BC-STTTT"}, {"number": "99/BC-STTTT", "plan_period": "2026-10", "result_period": None}]
)
def test_the_same_number_or_period_from_another_file_is_told_before_keeping(
    october: Office, tmp_path: Path, head: dict[str, Any]
) -> None:
    preview = looked_at(october, reading(tmp_path, {"text": "Gieo hạt"}, head=head))
    said = preview.checks[0].words
    assert "đã được nhập ngày" in said
    assert "thang-9.json" in said
    assert "thêm 1, rút 3" in said
    assert preview.revision is not None


def test_the_number_of_another_year_is_another_report(october: Office, tmp_path: Path) -> None:
    path = reading(tmp_path, {"text": "Gieo hạt"}, plan="2027-10", head={"number": "40/BC-STTTT"})
    assert looked_at(october, path).revision is None
    keep(october, path)


def test_the_report_of_another_office_on_the_same_months_is_no_version_of_ours(october: Office, tmp_path: Path) -> None:
    head = {"number": "7/BC-SNV", "issuer": "Sở Nội vụ"}
    preview = looked_at(october, reading(tmp_path, {"text": "Trồng cây"}, plan="2026-10", head=head))
    assert preview.revision is None
    assert october.services.importing.keep(preview, other_office=True).is_new


def test_another_office_and_a_missing_plan_are_told_before_keeping(october: Office, tmp_path: Path) -> None:
    head = {"issuer": "Sở Nội vụ", "number": "1/BC-SNV", "plan_period": None, "result_period": "2026-10"}
    first, second = looked_at(october, reading(tmp_path, head=head, results=[{"text": "Đã họp"}])).checks
    assert first.words == "Báo cáo này của Sở Nội vụ, không phải của Sở Thông tin và Truyền thông."
    assert "Không có nhiệm vụ nào" in second.words


def test_the_same_file_again_needs_no_checks_and_no_suggestions(october: Office, tmp_path: Path) -> None:
    preview = looked_at(october, tmp_path / "thang-9.json")
    assert preview.known is not None
    assert (preview.checks, dict(preview.advice)) == ((), {})


def secret(folder: Path) -> Path:
    path = folder / "mat.txt"
    path.write_text(
        "UBND HUYỆN A\n\nMẬT\n\nBÁO CÁO\n\nKết quả tháng 10 và kế hoạch tháng 11 năm 2026\n\n"
        "I. KẾT QUẢ THÁNG 10\n\n1. Đã họp.\n\nII. KẾ HOẠCH THÁNG 11\n\n1. Trồng cây.\n",
        "utf-8",
    )
    return path


def test_a_secret_paper_is_refused(office: Office, tmp_path: Path) -> None:
    preview = looked_at(office, secret(tmp_path))
    with pytest.raises(RuleBroken, match=r"dấu “MẬT”.*allow_secret = true"):
        office.services.importing.keep(preview)
    assert office.services.tasks.count(TaskQuery()) == 0


def test_a_secret_paper_is_kept_where_the_settings_allow_it(office: Office, tmp_path: Path) -> None:
    allowed: Importing = replace(office.services.importing, allow_secret=True)
    assert allowed.keep(allowed.preview([secret(tmp_path)])).is_new


def test_a_secret_paper_stays_secret_as_an_edited_reading(office: Office, tmp_path: Path) -> None:
    (warning, *_) = looked_at(office, secret(tmp_path)).split.warnings
    path = reading(tmp_path, {"text": "Trồng cây"}, warnings=["Hạn 01/10/2026 trước kỳ.", warning])
    preview = looked_at(office, path)
    assert [check.words for check in preview.checks] == [warning], "what no correction settles"
    with pytest.raises(RuleBroken):
        office.services.importing.keep(preview)
