"""The office's own Word file: filled in the office's letters, and refused with what is missing."""

from io import BytesIO
from pathlib import Path

import docx
import pytest

from tests.listed import overdue_list
from tests.status_lists import AS_OF, LETTERHEAD, long_list
from tracker.domain.layout import Grouping, Layout
from tracker.domain.office import Letterhead
from tracker.errors import CannotWrite
from tracker.writing import Format, write_list
from tracker.writing.lint import lint_docx
from tracker.writing.template import fill_template, new_template


def template(folder: Path, letterhead: Letterhead = LETTERHEAD) -> Path:
    path = folder / "mau.docx"
    path.write_bytes(new_template(letterhead, AS_OF))
    return path


def words(data: bytes) -> str:
    body = docx.Document(BytesIO(data)).element.body
    return "\n".join("".join(part.text or "" for part in p.iter("{*}t")) for p in body.iter("{*}p"))


def changed(folder: Path, old: str, new: str) -> Path:
    """The template with one text written over, as a person would in Word."""
    path = template(folder)
    document = docx.Document(str(path))
    for text in document.element.body.iter("{*}t"):
        text.text = (text.text or "").replace(old, new)
    document.save(str(path))
    return path


@pytest.mark.parametrize("letterhead", [LETTERHEAD, Letterhead()])
def test_the_shipped_template_is_filled_whole(tmp_path: Path, letterhead: Letterhead) -> None:
    path = template(tmp_path, letterhead)
    told = words(fill_template(path, long_list(12), LETTERHEAD, Layout()))
    assert "{{" not in told
    assert "UBND TỈNH LÂM GIANG" in told
    assert "Tình hình thực hiện kế hoạch công tác tháng 11 năm 2022" in told
    assert "Tỷ lệ đúng hạn" in told
    assert "Văn phòng (2 nhiệm vụ)" in told
    assert "Nhiệm vụ thường xuyên: " in told
    assert all(f"\n{row.task.text}\n" in told for row in long_list(12).rows)


@pytest.mark.parametrize("listed", [long_list(8), overdue_list(8)])
def test_what_comes_of_it_keeps_the_rules_of_official_papers(tmp_path: Path, listed: object) -> None:
    assert lint_docx(fill_template(template(tmp_path), listed, LETTERHEAD, Layout())) == ()  # type: ignore[arg-type]


def test_a_list_is_written_on_the_template_of_the_settings(tmp_path: Path) -> None:
    path = changed(tmp_path, "Danh mục nhiệm vụ", "Các việc của Sở")
    write_list(long_list(3), tmp_path / "list.docx", Format.DOCX, LETTERHEAD, Layout(template=path))
    assert "Các việc của Sở" in words((tmp_path / "list.docx").read_bytes())


def test_a_name_that_word_has_cut_into_runs_is_filled(tmp_path: Path) -> None:
    path = template(tmp_path)
    document = docx.Document(str(path))
    subject = next(p for p in document.paragraphs if p.text == "{{trich_yeu}}")
    subject.runs[0].text = "V/v {{trich"
    for part in ("_", "yeu}} (bản in)"):
        subject.add_run(part)
    document.save(str(path))
    told = words(fill_template(path, long_list(1), LETTERHEAD, Layout()))
    assert "V/v Tình hình thực hiện kế hoạch công tác tháng 11 năm 2022 (bản in)" in told


def test_words_of_a_report_that_look_like_names_stay_words(tmp_path: Path) -> None:
    rows = overdue_list(1).rows
    hostile = type(rows[0].task)(**{**vars(rows[0].task), "text": "{{co_quan}} {{la}}"})
    listed = type(overdue_list(1))(as_of=AS_OF, rows=(type(rows[0])(task=hostile, standing=rows[0].standing),))
    assert "{{co_quan}} {{la}}" in words(fill_template(template(tmp_path), listed, LETTERHEAD, Layout()))


def test_without_groups_no_line_of_a_group_is_left(tmp_path: Path) -> None:
    told = words(fill_template(template(tmp_path), overdue_list(4), LETTERHEAD, Layout(grouping=Grouping.NONE)))
    assert "nhiệm vụ)" not in told
    assert "{{nhom}}" not in told


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        ("{{noi-dung}}", "", "chưa có dòng bảng nào mang {{noi_dung}}"),
        ("{{trich_yeu}}", "Báo cáo", "thiếu {{trich_yeu}}"),
        ("{{dia_danh_ngay}}", "", "thiếu {{dia_danh_ngay}}"),
        ("{{ket_thuc}}", "{{ket_luan}}", "có {{ket_luan}} không hiểu được. Dùng: "),
    ],
)
def test_what_a_template_lacks_is_named(tmp_path: Path, old: str, new: str, sentence: str) -> None:
    with pytest.raises(CannotWrite) as caught:
        fill_template(changed(tmp_path, old, new), long_list(1), LETTERHEAD, Layout())
    assert sentence in str(caught.value)


@pytest.mark.parametrize("name", ["khong-co.docx", "hong.docx"])
def test_a_template_that_cannot_be_opened_is_named_with_the_way_out(tmp_path: Path, name: str) -> None:
    (tmp_path / "hong.docx").write_bytes(b"no word file")
    with pytest.raises(CannotWrite, match="tracker template"):
        fill_template(tmp_path / name, long_list(1), LETTERHEAD, Layout())
