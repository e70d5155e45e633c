"""Mending what a task says: logged with old and new, guarded against others, undone like everything else."""

import pytest

from tests.factories import make_task
from tests.office import Office
from tracker.domain.editing import TaskEdit, read_names
from tracker.domain.query import TaskQuery
from tracker.domain.query_language import understand
from tracker.domain.task import Evidence
from tracker.errors import BadUsage, Conflict, RuleBroken


def test_every_field_is_mended_and_the_log_keeps_both(office: Office) -> None:
    (task,) = office.plan(make_task(text="Ban hành Kế hoạh"))
    edit = TaskEdit(text="Ban hành  Kế hoạch\n2027", product="Kế hoạch", field="Đất đai", support=("Thanh tra",))
    (mended,) = office.services.tasks.edit(task.id, edit, reason="sai chính tả")
    assert (mended.text, mended.product, mended.field) == ("Ban hành Kế hoạch 2027", "Kế hoạch", "Đất đai")
    assert mended.support == ("Thanh tra",)
    last = office.services.tasks.detail(task.id).history[-1]
    assert (last.before or {})["text"] == "Ban hành Kế hoạh"
    assert ((last.after or {})["text"], last.reason) == ("Ban hành Kế hoạch 2027", "sai chính tả")
    office.services.history.undo()
    assert office.services.tasks.detail(task.id).row.task.text == "Ban hành Kế hoạh"


def test_what_is_mended_is_found_by_its_new_words(office: Office) -> None:
    (task,) = office.plan(make_task(text="Xây dựng phưng án"))
    office.services.tasks.edit(task.id, TaskEdit(text="Xây dựng phương án"))
    conditions = understand("phuong an", office.services.searching.known()).conditions
    assert office.services.tasks.ids(TaskQuery(conditions=conditions)) == (task.id,)


def test_evidence_is_mended_only_where_the_task_is_done(office: Office) -> None:
    (task,) = office.plan(make_task())
    with pytest.raises(RuleBroken, match="phím e"):
        office.services.tasks.edit(task.id, TaskEdit(number="71/KH"))
    office.services.tasks.tick([task.id], evidence=Evidence(number="17/KH"))
    (mended,) = office.services.tasks.edit(task.id, TaskEdit(number="71/KH", note="bản ký số"))
    assert mended.evidence == Evidence(number="71/KH", note="bản ký số")
    (bare,) = office.services.tasks.edit(task.id, TaskEdit(number="", note=""))
    assert bare.evidence is None
    with pytest.raises(BadUsage, match="cần có số văn bản"):
        office.services.tasks.edit(task.id, TaskEdit(note="bản ký số"))


def test_an_empty_text_is_refused(office: Office) -> None:
    (task,) = office.plan(make_task())
    with pytest.raises(BadUsage, match="để trống"):
        office.services.tasks.edit(task.id, TaskEdit(text=" \n"))


def test_a_task_that_somebody_else_has_changed_meanwhile_is_not_mended_blindly(office: Office) -> None:
    (seen,) = office.plan(make_task())
    office.as_person("Minh").tasks.edit(seen.id, TaskEdit(text="Việc của Minh"))
    with pytest.raises(Conflict):
        office.services.tasks.edit(seen.id, TaskEdit(text="Việc của Lan"), version=seen.version)
    assert office.services.tasks.detail(seen.id).row.task.text == "Việc của Minh"


def test_names_are_listed_with_semicolons_because_they_have_commas() -> None:
    assert read_names("Phòng Văn hóa, Thể thao ;; Thanh tra; Thanh tra") == ("Phòng Văn hóa, Thể thao", "Thanh tra")


def test_lines_for_a_spreadsheet_hold_no_formula_and_no_stray_tab(office: Office) -> None:
    tasks = office.plan(make_task(text='=HYPERLINK("x")\ty', unit="Văn phòng", support=("A", "B")), make_task())
    first, second = office.services.tasks.tab_lines([task.id for task in tasks]).split("\n")
    assert first.split("\t")[:5] == ["1", '\'=HYPERLINK("x") y', "Văn phòng", "A; B", "30/11/2022"]
    assert len(first.split("\t")) == len(second.split("\t")) == 9
