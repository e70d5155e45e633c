"""Queries and saved views as use cases, on both databases."""

import pytest

from tests.factories import make_task
from tests.office import Office
from tracker.domain.change import Action
from tracker.domain.query import TaskQuery
from tracker.domain.task import State
from tracker.errors import BadUsage, NotFound, RuleBroken


def found(office: Office, typed: str) -> list[int]:
    understood = office.services.searching.understand(typed)
    return list(office.services.tasks.ids(TaskQuery(conditions=understood.conditions)))


def test_a_query_knows_the_units_and_the_views_of_the_office(office: Office) -> None:
    office.services.units.add("Văn phòng", short="VP")
    mine, other = office.plan(make_task(unit="Văn phòng"), make_task())
    office.services.searching.save_view("việc của VP", "don_vi:vp")
    assert found(office, "don_vi:VP") == found(office, "@viec_cua_vp") == [mine.id]
    assert found(office, "-don_vi:vp") == [other.id]
    assert found(office, "@sap_han") == [], "the office's config.toml has this one"


def test_a_slip_is_refused_with_its_sentence(office: Office) -> None:
    with pytest.raises(BadUsage, match="ý bạn là han<=30/11"):
        office.services.searching.understand("hann<=30/11")


def test_a_task_that_is_changed_and_undone_is_found_as_it_is(office: Office) -> None:
    office.services.units.add("Thanh tra")
    (task,) = office.plan(make_task())
    office.services.tasks.assign([task.id], "Thanh tra")
    office.services.tasks.tick([task.id])
    assert found(office, "thanh tra tt:xong") == [task.id]
    office.services.history.undo()
    office.services.history.undo()
    assert found(office, "thanh tra") == found(office, "tt:xong") == []
    assert office.services.tasks.page(TaskQuery())[0].task.state is State.OPEN


def test_a_view_is_shared_logged_and_undone(office: Office) -> None:
    office.services.searching.save_view("@quá_hạn", "tt:quahan")
    office.services.searching.save_view("QUA HAN", "tt:quahan -thuongxuyen")
    colleague = office.as_person("Minh").searching
    assert [(view.name, view.query) for view in colleague.views()] == [
        ("sắp hạn", "tt:saphan"),
        ("quá hạn", "tt:quahan -thuongxuyen"),
    ]
    assert office.services.history.recent()[0].action is Action.VIEW
    office.services.history.undo()
    assert colleague.views()[1].query == "tt:quahan"
    office.services.searching.remove_view("quahan")
    assert len(colleague.views()) == 1
    office.services.history.undo()
    assert [view.name for view in colleague.views()] == ["sắp hạn", "quá hạn"]


@pytest.mark.parametrize(
    ("name", "query", "error", "words"),
    [
        ("…", "tt:xong", BadUsage, "cần một cái tên"),
        ("rỗng", " - ", BadUsage, "để trống"),
        ("sai", "tt:xogn", BadUsage, "tt:xong"),
        ("lồng", "@sắp_hạn", BadUsage, "Không có bộ lọc đã lưu"),
        ("Sắp hạn", "tt:xong", RuleBroken, "config.toml"),
    ],
)
def test_what_is_no_view_is_not_kept(office: Office, name: str, query: str, error: type[Exception], words: str) -> None:
    with pytest.raises(error, match=words):
        office.services.searching.save_view(name, query)
    assert len(office.services.searching.views()) == 1


def test_a_view_that_there_is_not_or_that_stands_in_the_settings_is_not_removed(office: Office) -> None:
    with pytest.raises(NotFound, match="tracker views"):
        office.services.searching.remove_view("khác")
    with pytest.raises(RuleBroken, match=r"config\.toml"):
        office.services.searching.remove_view("sắp hạn")
