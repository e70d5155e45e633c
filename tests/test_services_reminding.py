"""Reminders: who is reminded of what, letters that mail programs open, calendars that double nothing."""

from dataclasses import replace
from datetime import date, datetime, timedelta
from pathlib import Path

import pytest
from icalendar import Calendar

from db import Database
from tests.conftest import open_database
from tests.factories import make_task
from tests.mail_server import MailServer, mail_server
from tests.office import NOW, TODAY, Office
from tracker.domain.mail import Mail, Security
from tracker.domain.mail import MailServer as Server
from tracker.domain.status import NO_UNIT
from tracker.domain.task import Evidence, State
from tracker.errors import BadUsage, CannotSend, NotFound
from tracker.services.reminding import Reminding
from tracker.writing.calendar_file import Entries
from tracker.writing.digest_text import digest_text

OFFICE, INSPECTORS = "Văn phòng", "Thanh tra Sở"
LATE, NEAR, FAR = TODAY - timedelta(days=5), TODAY + timedelta(days=1), TODAY + timedelta(days=40)


@pytest.fixture
def office(sqlite_database: Database) -> Office:
    office = Office(sqlite_database)
    for name in (OFFICE, INSPECTORS):
        office.services.units.add(name)
    office.services.units.change(INSPECTORS, aliases=("TTr",))
    office.plan(
        make_task(text="Trình quy chế; ban hành trước kỳ họp.", unit=OFFICE, due=LATE),
        make_task(text="Thẩm định hồ sơ", unit=OFFICE, due=NEAR),
        make_task(text="Kiểm tra 5 đơn vị", unit=INSPECTORS, due=NEAR),
        make_task(text="Họp giao ban", unit=INSPECTORS, due=LATE, state=State.DONE, done_on=LATE),
        make_task(text="Việc chưa ai nhận", due=LATE),
        make_task(text="Việc còn lâu", unit=OFFICE, due=FAR),
    )
    return office


def reminding(office: Office, mail: Mail | None = None) -> Reminding:
    return replace(office.services.reminding, mail=mail or Mail())


def test_each_unit_is_reminded_of_its_own_and_nobodys_comes_last(office: Office) -> None:
    inspectors, own, nobodys = reminding(office).digests()
    assert [one.unit for one in (inspectors, own, nobodys)] == [INSPECTORS, OFFICE, NO_UNIT]
    assert [row.task.text for row in own.overdue] == ["Trình quy chế; ban hành trước kỳ họp."]
    assert [row.task.text for row in own.soon] == ["Thẩm định hồ sơ"]
    assert [row.task.text for row in inspectors.unproven] == ["Họp giao ban"]
    assert inspectors.overdue == ()
    assert own.subject == "Nhắc việc ngày 17/11/2026, Văn phòng: 1 quá hạn, 1 sắp đến hạn"


def test_the_text_says_what_is_late_by_how_much_and_what_to_do(office: Office) -> None:
    (digest,) = reminding(office).digests("van phong")
    number = digest.overdue[0].task.id
    text = digest_text(digest)
    assert f"Quá hạn (1):\n- [{number}] Trình quy chế; ban hành trước kỳ họp, hạn 12/11/2026, quá hạn 5 ngày.\n" in text
    assert "tracker done MÃ --evidence" in text


def test_a_unit_is_found_by_any_of_its_names_and_an_unknown_one_is_refused(office: Office) -> None:
    assert [digest.unit for digest in reminding(office).digests("TTr")] == [INSPECTORS]
    with pytest.raises(NotFound):
        reminding(office).digests("Phòng Không Có")


def test_an_office_without_late_or_near_tasks_reminds_nobody(sqlite_database: Database) -> None:
    assert Office(sqlite_database).services.reminding.digests() == ()


def entries(data: bytes) -> dict[str, dict[str, object]]:
    calendar = Calendar.from_ical(data)
    return {
        str(one["uid"]): {name: getattr(one[name], "dt", one[name]) for name in one}
        for one in calendar.walk()
        if one.name in ("VEVENT", "VTODO")
    }


def test_a_parser_reads_events_and_todos_with_plain_dates(office: Office) -> None:
    found = entries(reminding(office).calendar("Văn phòng"))
    event = next(one for uid, one in found.items() if uid.startswith("han-") and "Thẩm định" in str(one["SUMMARY"]))
    todo = next(one for uid, one in found.items() if uid.startswith("viec-") and "Thẩm định" in str(one["SUMMARY"]))
    assert (event["DTSTART"], event["DTEND"]) == (NEAR, NEAR + timedelta(days=1))
    assert todo["DUE"] == NEAR
    assert not isinstance(todo["DUE"], datetime)
    assert (str(todo["STATUS"]), str(event["STATUS"])) == ("NEEDS-ACTION", "CONFIRMED")
    assert len(found) == 6


def test_reading_a_file_again_renews_the_entries_and_doubles_none(office: Office) -> None:
    before = entries(reminding(office).calendar())
    number = next(row.task.id for row in reminding(office).digests(OFFICE)[0].soon)
    office.services.tasks.tick([number], evidence=Evidence(number="12/BC-VP"))
    after = entries(reminding(office).calendar())
    assert before.keys() == after.keys()
    (uid,) = (uid for uid in after if uid.startswith(f"viec-{number}-"))
    assert str(after[uid]["STATUS"]) == "COMPLETED"
    assert int(str(after[uid]["SEQUENCE"])) == int(str(before[uid]["SEQUENCE"])) + 1


def test_what_was_withdrawn_is_struck_out_of_calendars(office: Office) -> None:
    number = reminding(office).digests(OFFICE)[0].soon[0].task.id
    office.services.tasks.set_state([number], State.WITHDRAWN, reason="không còn căn cứ")
    found = entries(reminding(office).calendar())
    states = {str(one["STATUS"]) for uid, one in found.items() if f"-{number}-" in uid}
    assert states == {"CANCELLED"}


def test_two_stores_never_share_an_entry(office: Office, tmp_path: Path) -> None:
    database = open_database(f"sqlite:///{tmp_path / 'other.db'}")
    database.prepare()
    other = Office(database)
    context = replace(other.services.context, now=lambda: NOW + timedelta(seconds=1))
    other.services = replace(other.services, make_context=lambda: context)
    other.services.units.add(OFFICE)
    other.plan(make_task(unit=OFFICE, due=NEAR))
    assert not entries(reminding(office).calendar()).keys() & entries(reminding(other).calendar()).keys()
    database.dispose()


def test_only_events_or_only_todos_may_be_asked_for(office: Office) -> None:
    kinds = {
        wanted: {uid.split("-")[0] for uid in entries(reminding(office).calendar(entries=wanted))} for wanted in Entries
    }
    assert kinds == {Entries.BOTH: {"han", "viec"}, Entries.EVENTS: {"han"}, Entries.TODOS: {"viec"}}


ADDRESSES = {"VĂN PHÒNG": ["vp@thuanha.gov.vn"], "TTr": ["ttr@thuanha.gov.vn", "chanhttr@thuanha.gov.vn"]}


def mail(server: MailServer) -> Mail:
    host, port = "127.0.0.1", server.port
    return Mail(
        server=Server(host=host, port=port, security=Security.NONE),
        sender="Nhắc việc <nhacviec@thuanha.gov.vn>",
        addresses=ADDRESSES,
    )


def test_letters_arrive_at_each_unit_with_its_calendar(office: Office) -> None:
    with mail_server() as server:
        sent, without = reminding(office, mail(server)).send()
    assert (sent, without) == ((INSPECTORS, OFFICE), (NO_UNIT,))
    to_inspectors, to_office = server.letters
    assert to_office["To"] == "vp@thuanha.gov.vn"
    assert to_inspectors["To"] == "ttr@thuanha.gov.vn, chanhttr@thuanha.gov.vn"
    assert to_office["Subject"] == "Nhắc việc ngày 17/11/2026, Văn phòng: 1 quá hạn, 1 sắp đến hạn"
    body = to_office.get_body()
    assert body
    assert "quá hạn 5 ngày" in body.get_content()
    (attached,) = to_office.iter_attachments()
    assert attached.get_content_type() == "text/calendar"
    assert attached.get_filename() == "thoi-han.ics"


def test_an_address_that_the_server_refuses_is_named(office: Office) -> None:
    with mail_server() as server:
        server.refused = b"vp@"
        sending = reminding(office, mail(server))
        with pytest.raises(CannotSend, match=r"vp@thuanha\.gov\.vn"):
            sending.send(OFFICE)


def test_a_server_that_is_not_there_is_named(office: Office) -> None:
    with mail_server() as server:
        gone = mail(server)
    with pytest.raises(CannotSend, match=r"127\.0\.0\.1"):
        reminding(office, gone).send()


def test_without_a_server_the_settings_are_named(office: Office) -> None:
    with pytest.raises(BadUsage, match=r"\[mail\]"):
        reminding(office).send()


def test_letters_are_written_to_files_of_their_own(office: Office, tmp_path: Path) -> None:
    paths = reminding(office).write_letters(tmp_path / "thư")
    assert [path.name for path in paths] == [
        "nhac-viec-2026-11-17-thanhtraso.eml",
        "nhac-viec-2026-11-17-vanphong.eml",
        "nhac-viec-2026-11-17-chuagiaodonvi.eml",
    ]
    assert b"Subject: =?utf-8?" in paths[0].read_bytes()


def test_a_deadline_far_back_that_was_met_is_no_longer_told(office: Office) -> None:
    office.plan(make_task(text="Việc cũ", due=date(2026, 5, 4), state=State.DONE, done_on=date(2026, 5, 4)))
    assert "Việc cũ" not in reminding(office).calendar().decode()
