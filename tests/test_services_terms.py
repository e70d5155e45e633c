"""The office's own words: proposed from confirmed pairs, used when accepted, and every step of it undoable."""

import pytest

from tests.factories import make_report, make_result, make_task
from tests.office import Office
from tracker.domain.period import Period
from tracker.domain.term import Term, TermKind, TermOrigin, TermStatus
from tracker.errors import BadUsage, NotFound, RuleBroken

OCTOBER = Period.month(2026, 10)
MEANING = "điểm dịch vụ công lưu động"
PAIRS = (
    ("Khai trương ĐDVCLĐ tại khu phố 4", "Đã mở điểm dịch vụ công lưu động phục vụ bà con"),
    ("Thẩm tra kế hoạch, kê bàn ghế, treo loa đài", "Xét duyệt kế hoạch, gửi thiếp mời khách mười thôn bản"),
    ("Thẩm tra báo cáo, cắt cỏ, sơn hàng rào trắng", "Xét duyệt báo cáo, nộp bưu phẩm chuyển phát nhanh"),
    ("Trồng cây xanh dọc kênh Nước Đục", "Phát quang bụi rậm"),
)


@pytest.fixture
def october(office: Office) -> Office:
    """Four tasks, and four results in the same order."""
    with office.database.begin() as store:
        report = make_report(store)
        for n, (task, result) in enumerate(PAIRS, start=1):
            store.tasks.add([make_task(report_id=report.id, position=n, period=OCTOBER, text=task)])
            store.results.add([make_result(report_id=report.id, position=n, period=OCTOBER, text=result)])
    return office


def known(office: Office) -> dict[str, TermStatus]:
    return {term.words: term.status for term in office.services.terms.all()}


def test_a_confirmed_pair_teaches_an_abbreviation_until_it_is_unlinked(october: Office) -> None:
    assert known(october) == {}
    october.services.linking.confirm(1, 1)
    (term,) = october.services.terms.all()
    assert (term.short, term.long, term.kind) == ("ĐDVCLĐ", MEANING, TermKind.ABBREVIATION)
    assert (term.count, term.status, term.origin) == (1, TermStatus.PROPOSED, TermOrigin.LEARNED)
    october.services.linking.unlink(1, 1)
    assert known(october) == {}


def test_nothing_is_used_before_a_person_accepts_it(october: Office) -> None:
    october.services.terms.add("thẩm tra", "xét duyệt")
    used = {one.words: one.status for one in october.services.terms.all()}
    assert used == {"thẩm tra = xét duyệt": TermStatus.ACCEPTED}
    with_term = _score(october, 2)
    october.services.history.undo()
    assert _score(october, 2) < with_term


def _score(office: Office, number: int) -> float:
    """How well the task and the result of this number fit."""
    review = office.services.linking.review(OCTOBER).tasks[number - 1]
    offers = [offer for offer in review.offers if offer.result.id == number]
    return offers[0].suggestion.score if offers and offers[0].suggestion else 0.0


def test_an_accepted_abbreviation_is_read_in_its_meaning(october: Office) -> None:
    office = october.services
    office.terms.add("ĐDVCLĐ", "phát quang bụi rậm")
    with october.database.begin() as store:
        report = make_report(store)
        task = store.tasks.add([make_task(report_id=report.id, period=OCTOBER, text="Hoàn thành ĐDVCLĐ")])[0]
    offers = next(one for one in office.linking.review(OCTOBER).tasks if one.row.task.id == task.id).offers
    assert offers[0].result.text == "Phát quang bụi rậm"


def test_accepting_is_kept_logged_and_undone(october: Office) -> None:
    october.services.linking.confirm(1, 1)
    accepted = october.services.terms.accept("ĐDVCLĐ", reason="đúng nghĩa")
    assert accepted.id > 0
    assert known(october) == {f"ĐDVCLĐ = {MEANING}": TermStatus.ACCEPTED}
    assert october.services.history.recent(1)[0].reason == "đúng nghĩa"
    october.services.history.undo()
    assert known(october) == {f"ĐDVCLĐ = {MEANING}": TermStatus.PROPOSED}


def test_a_refused_term_is_proposed_no_more_until_it_is_removed(october: Office) -> None:
    october.services.linking.confirm(1, 1)
    october.services.terms.refuse(MEANING)
    assert known(october) == {f"ĐDVCLĐ = {MEANING}": TermStatus.REFUSED}
    october.services.terms.remove("ĐDVCLĐ")
    assert known(october) == {f"ĐDVCLĐ = {MEANING}": TermStatus.PROPOSED}


def test_what_a_person_linked_without_help_teaches_a_synonym_until_a_pair_is_rejected(october: Office) -> None:
    linking = october.services.linking
    linking.confirm(2, 2)
    assert known(october) == {}
    linking.confirm(3, 3)
    assert known(october) == {"thẩm tra = xét duyệt": TermStatus.PROPOSED}
    linking.reject(2, 3)
    assert known(october) == {}


def test_an_abbreviation_has_one_meaning_at_a_time(october: Office) -> None:
    terms = october.services.terms
    terms.add("ĐDVCLĐ", "đội dịch vụ công lưu động")
    october.services.linking.confirm(1, 1)
    with pytest.raises(RuleBroken, match="đội dịch vụ công lưu động"):
        terms.accept(f"ĐDVCLĐ = {MEANING}")
    terms.add("ĐDVCLĐ", MEANING)
    assert known(october) == {f"ĐDVCLĐ = {MEANING}": TermStatus.ACCEPTED}
    october.services.history.undo()
    assert known(october)["ĐDVCLĐ = đội dịch vụ công lưu động"] is TermStatus.ACCEPTED


def test_a_term_is_found_by_either_side_and_by_both_where_one_is_not_enough(october: Office) -> None:
    terms = october.services.terms
    terms.add("tổ dân phố", "khu phố")
    terms.add("tổ dân phố", "ấp")
    with pytest.raises(BadUsage, match="cả hai vế"):
        terms.refuse("tổ dân phố")
    assert terms.refuse("ấp = Tổ dân phố").status is TermStatus.REFUSED
    with pytest.raises(NotFound, match="tracker terms"):
        terms.accept("không có")


@pytest.mark.parametrize(("short", "long"), [("", "khu phố"), ("TTHC", " "), ("khu phố", "Khu phố")])
def test_a_term_needs_two_sides(october: Office, short: str, long: str) -> None:
    with pytest.raises(BadUsage):
        october.services.terms.add(short, long)


def test_a_synonym_has_no_first_side() -> None:
    one = Term(id=0, short="khu phố", long="ấp", kind=TermKind.SYNONYM)
    assert one.key == Term(id=1, short="Ấp", long="khu  phố", kind=TermKind.SYNONYM).key
