"""`tracker remind`: who is late or nearly so, as text, as letters, as a file for calendars."""

from __future__ import annotations

from enum import StrEnum
from pathlib import Path
from typing import TYPE_CHECKING

import click

from tracker.cli.command import Command
from tracker.cli.files import check_free
from tracker.cli.printing import say, say_json
from tracker.cli.session import Session, pass_session
from tracker.errors import BadUsage

if TYPE_CHECKING:
    from tracker.domain.digest import Digest
    from tracker.services.reminding import Reminding


class Shape(StrEnum):
    """What a reminder is written as."""

    TXT = "txt"
    EML = "eml"
    ICS = "ics"


@click.command(
    "remind",
    cls=Command,
    help="Nhắc việc quá hạn, sắp đến hạn, xong mà chưa có minh chứng, theo từng đơn vị. Không ghi gì thì in ra màn "
    "hình. Dạng eml: mỗi đơn vị một thư để mở bằng chương trình thư rồi gửi; --send gửi thẳng qua máy chủ thư ghi ở "
    "mục [mail] của config.toml. Dạng ics: thời hạn để đưa vào lịch của Outlook, điện thoại; nhập lại không sinh bản "
    "trùng.",
    examples=(
        "tracker remind",
        'tracker remind --unit "Văn phòng"',
        "tracker remind --format eml -o thu-nhac-viec",
        "tracker remind --format ics -o thoi-han.ics",
        "tracker remind --send",
    ),
)
@click.option("--unit", metavar="ĐƠN-VỊ", help="Chỉ nhắc đơn vị này, tên hoặc tên tắt.")
@click.option(
    "--format",
    "shape",
    metavar="DẠNG",
    type=click.Choice([shape.value for shape in Shape]),
    default=Shape.TXT.value,
    help="txt (mặc định), eml hoặc ics.",
)
@click.option(
    "--only",
    metavar="LOẠI",
    type=click.Choice(["events", "todos"]),
    help="Trong tệp ics chỉ ghi sự kiện (events) hoặc chỉ ghi việc cần làm (todos).",
)
@click.option("-o", "--output", metavar="NƠI", type=click.Path(path_type=Path), help="Thư mục cho eml, tệp cho ics.")
@click.option("--send", is_flag=True, help="Gửi thư cho từng đơn vị qua máy chủ thư.")
@click.option("--force", is_flag=True, help="Ghi đè nếu tệp đã có.")
@pass_session
def remind(
    session: Session, *, unit: str | None, shape: str, only: str | None, output: Path | None, send: bool, force: bool
) -> None:
    """Remind."""
    reminding = session.services.reminding
    wanted = Shape(shape)
    if only and wanted is not Shape.ICS:
        raise BadUsage("--only chỉ dùng với lịch. Thêm --format ics, hoặc bỏ --only.")
    if send:
        _send(session, reminding, unit)
    elif wanted is Shape.EML:
        _write_letters(session, reminding, unit, output)
    elif wanted is Shape.ICS:
        _write_calendar(session, reminding, unit, only, output, force=force)
    else:
        _print(session, reminding.digests(unit))


def _print(session: Session, digests: tuple[Digest, ...]) -> None:
    from tracker.writing.digest_text import digest_text

    if session.json:
        say_json([_to_json(digest) for digest in digests])
        return
    if not digests:
        say("Không có việc nào quá hạn hay sắp đến hạn. Xem cả kế hoạch: tracker tasks")
    for place, digest in enumerate(digests):
        if place:
            say()
        say(digest_text(digest).rstrip("\n"))


def _to_json(digest: Digest) -> dict[str, object]:
    rows = {"overdue": digest.overdue, "soon": digest.soon, "unproven": digest.unproven}
    return {
        "unit": digest.unit,
        "as_of": digest.as_of.isoformat(),
        **{name: [row.task.id for row in group] for name, group in rows.items()},
    }


def _write_letters(session: Session, reminding: Reminding, unit: str | None, folder: Path | None) -> None:
    if folder is None:
        raise BadUsage("Chưa rõ ghi thư vào đâu. Thêm -o THƯ-MỤC.")
    paths = reminding.write_letters(folder, unit)
    if session.json:
        say_json({"files": [str(path) for path in paths]})
        return
    for path in paths:
        say(f"Đã ghi {path}.")
    if not paths:
        say("Không có đơn vị nào cần nhắc nên không ghi thư nào.")


def _write_calendar(
    session: Session, reminding: Reminding, unit: str | None, only: str | None, file: Path | None, *, force: bool
) -> None:
    from tracker.writing.calendar_file import Entries

    if file is None:
        raise BadUsage("Chưa rõ ghi lịch vào đâu. Thêm -o TÊN-TỆP.ics.")
    check_free(file, force=force)
    reminding.write_calendar(file, unit, entries=Entries(only) if only else None)
    if session.json:
        say_json({"file": str(file)})
    else:
        say(f"Đã ghi {file}. Mở tệp này bằng Outlook, Thunderbird hoặc Google Calendar để thêm thời hạn vào lịch.")


def _send(session: Session, reminding: Reminding, unit: str | None) -> None:
    sent, without = reminding.send(unit)
    if session.json:
        say_json({"sent": list(sent), "without_address": list(without)})
        return
    say(f"Đã gửi thư nhắc việc cho: {'; '.join(sent)}." if sent else "Không gửi thư nào.")
    if without:
        say(f"Chưa có địa chỉ thư của: {'; '.join(without)}. Ghi ở [mail] addresses trong config.toml.")
