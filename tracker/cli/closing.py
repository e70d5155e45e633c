"""`tracker close …`: what is left of a period with the command for each, the period closed, and opened again."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import TYPE_CHECKING, Any

import click

from tracker.cli.as_json import result_to_json, row_to_json
from tracker.cli.command import Command
from tracker.cli.groups import Group
from tracker.cli.printing import Column, say, say_json, say_table, say_wrapped
from tracker.cli.session import Session, pass_session
from tracker.cli.streams import asked, has_terminal
from tracker.cli.typed import PERIOD, parse_ids
from tracker.cli.words import day
from tracker.domain.closing import Closing
from tracker.domain.closing_list import CHOICES, Choice, ClosingList, Left, LeftGroup, LeftTask
from tracker.domain.frozen_list import short_hash
from tracker.domain.period import Period
from tracker.errors import BadUsage, RuleBroken

if TYPE_CHECKING:
    from tracker.services import Services

_HOW: Mapping[Choice, str] = {
    Choice.ACCEPT: "tracker links accept SỐ",
    Choice.CARRY: "tracker carry SỐ",
    Choice.EXTEND: "tracker extend SỐ NGÀY --reason LÝ-DO",
    Choice.DROP: "tracker state SỐ withdrawn --reason LÝ-DO",
    Choice.PROVE: "tracker done SỐ --evidence SỐ-VĂN-BẢN",
    Choice.ATTEST: "tracker attest SỐ",
    Choice.LEAVE: "tracker close leave SỐ --reason LÝ-DO",
}
_HOW_WITH_RESULTS = ("nối với nhiệm vụ: tracker link NHIỆM-VỤ SỐ", "để nguyên: tracker close leave --results SỐ")
_COLUMNS = (
    Column(title="Kỳ"),
    Column(title="Lần", right=True),
    Column(title="Số liệu ngày"),
    Column(title="Người chốt", most=24),
    Column(title="Mã kiểm chứng"),
    Column(title="Tình trạng"),
)


class CloseGroup(Group):
    """Holds a command for every period beside its own: `tracker close 2022-11`."""

    def get_command(self, ctx: click.Context, cmd_name: str) -> click.Command | None:
        """The command of this name; of a period, that which closes it."""
        return super().get_command(ctx, cmd_name) or (close_period if cmd_name[:1].isdigit() else None)


@click.command(
    "close",
    cls=CloseGroup,
    help="Chốt một kỳ: tracker close KỲ. Kể từng việc còn lại kèm lệnh để quyết định; còn việc chưa quyết định thì "
    "không chốt, trừ khi thêm --yes --note LÝ-DO. Chốt xong danh sách được giữ nguyên kèm mã kiểm chứng, in lại bằng: "
    "tracker list --closed KỲ. Nhiệm vụ của kỳ đã chốt vẫn làm tiếp được.",
    examples=(
        "tracker close 2022-11",
        'tracker close 2022-11 --yes --note "chờ số liệu của Thanh tra"',
        "tracker close status",
    ),
)
def close() -> None:
    """Hold the commands."""


@click.command(
    "KỲ",
    cls=Command,
    help="Kể những việc còn lại của kỳ, rồi chốt. Còn việc chưa quyết định thì không chốt, trừ khi có lý do.",
    examples=("tracker close 2022-11", 'tracker close 2022-11 --yes --note "chờ số liệu của Thanh tra"'),
)
@click.option("--yes", is_flag=True, help="Chốt luôn, không hỏi.")
@click.option("--note", metavar="LÝ-DO", default="", help="Vì sao chốt khi còn việc chưa quyết định.")
@pass_session
def close_period(session: Session, *, yes: bool, note: str) -> None:
    """Say what is left, and close."""
    period = Period.parse(str(click.get_current_context().info_name))
    services = session.services
    left = services.closings.left_over(period)
    if left.undecided and not (yes and note):
        if session.json:
            say_json(left_to_json(left))
        else:
            _say_left(left)
        raise RuleBroken(
            f"Còn {len(left.undecided)} việc chưa quyết định nên chưa chốt. Quyết định từng việc bằng các lệnh trên, "
            f"hoặc chốt kèm lý do: tracker close {period.code} --yes --note LÝ-DO"
        )
    if not yes and not _agreed(period):
        return
    _say_closed(session, services, services.closings.close(period, note=note), left)


def _agreed(period: Period) -> bool:
    if not has_terminal():
        raise BadUsage("Chưa chốt vì không có màn hình để hỏi. Thêm --yes nếu muốn chốt.")
    return asked(f"Không còn việc nào chưa quyết định. Chốt kỳ {period.label}?")


def _say_left(left: ClosingList) -> None:
    say(f"Kỳ {left.period.label}: còn {len(left.undecided)}/{len(left.items)} việc chưa quyết định.")
    for group in LeftGroup:
        items = left.of(group)
        if not items:
            continue
        say()
        say(f"── {group.label}: {len(items)}")
        for item in items:
            _say_item(item)
        for line in _ways(group):
            say(f"      → {line}")


def _ways(group: LeftGroup) -> Sequence[str]:
    """What can be decided of this group, with the command for it."""
    if group is LeftGroup.UNPLANNED:
        return _HOW_WITH_RESULTS
    return [f"{choice.label}: {_HOW[choice]}" for choice in CHOICES[group]]


def _say_item(item: Left) -> None:
    if isinstance(item, LeftTask):
        task = item.row.task
        what = f"nhiệm vụ {task.id} ({task.unit or 'chưa giao'}, {item.row.standing.words}): {task.text}"
    else:
        what = f"kết quả {item.result.id}: {item.result.text}"
    sign = "○" if item.why is None else "✓"
    say_wrapped(what + (f" [để nguyên: {item.why}]" if item.why else ""), indent="    ", first=f"  {sign} ")


def _say_closed(session: Session, services: Services, closing: Closing, left: ClosingList) -> None:
    if session.json:
        say_json(closing_to_json(closing, services.closings.number_of(closing)))
        return
    say(f"Đã chốt kỳ {closing.period.label}, số liệu ngày {day(closing.as_of)}.")
    if left.undecided:
        say(f"Chưa quyết định: {len(left.undecided)} việc; để nguyên có lý do: {len(left.kept)} việc.")
    say(f"Mã kiểm chứng: {short_hash(closing.sha256)} (SHA-256 đủ: {closing.sha256})")
    say(f"In danh sách đã chốt: tracker list --closed {closing.period.code} -o danh-sach-{closing.period.code}.docx")


@click.command(
    "left",
    cls=Command,
    help="Kể những việc còn phải quyết định trước khi chốt kỳ, kèm lệnh cho từng việc.",
    examples=("tracker close left 2022-11", "tracker close left 2022-11 --json"),
)
@click.argument("period", metavar="KỲ", type=PERIOD)
@pass_session
def left_over(session: Session, *, period: Period) -> None:
    """Say what is left."""
    left = session.services.closings.left_over(period)
    if session.json:
        say_json(left_to_json(left))
    elif left.items:
        _say_left(left)
    else:
        say(f"Kỳ {period.label}: không còn việc nào phải quyết định. Chốt: tracker close {period.code}")


@click.command(
    "leave",
    cls=Command,
    help="Để nguyên nhiệm vụ khi chốt kỳ, kèm lý do. Với --results thì SỐ là số của kết quả ngoài kế hoạch đã xem.",
    examples=('tracker close leave 3-5 --reason "chờ tỉnh cho ý kiến"', "tracker close leave --results 12 13"),
)
@click.argument("ids", metavar="SỐ…", nargs=-1, required=True)
@click.option("--results", is_flag=True, help="SỐ là số của kết quả, không phải của nhiệm vụ.")
@click.option("--reason", metavar="LÝ-DO", default="", help="Vì sao để nguyên.")
@pass_session
def leave(session: Session, *, ids: tuple[str, ...], results: bool, reason: str) -> None:
    """Leave tasks or results as they are."""
    numbers = parse_ids(ids)
    if results:
        session.services.closings.leave_results(numbers, reason=reason)
    else:
        session.services.closings.leave(numbers, reason=reason)
    if session.json:
        say_json({"left": list(numbers), "results": results})
    else:
        say(f"Đã để nguyên {len(numbers)} {'kết quả' if results else 'nhiệm vụ'}. Hoàn tác: tracker undo")


@click.command(
    "status",
    cls=Command,
    help="Liệt kê các lần chốt kỳ, kể cả những kỳ đã mở lại.",
    examples=("tracker close status", "tracker close status --json"),
)
@pass_session
def status(session: Session) -> None:
    """Print every closing."""
    numbered = _numbered(session.services)
    if session.json:
        say_json([closing_to_json(one, number) for one, number in numbered])
    elif numbered:
        say_table(
            _COLUMNS,
            [
                (
                    one.period.code,
                    str(number),
                    day(one.as_of),
                    one.closed_by,
                    short_hash(one.sha256),
                    _standing(one),
                )
                for one, number in numbered
            ],
        )
    else:
        say("Chưa chốt kỳ nào. Chốt: tracker close KỲ")


@click.command(
    "reopen",
    cls=Command,
    help="Mở lại một kỳ đã chốt, kèm lý do. Danh sách đã chốt vẫn được giữ và vẫn in lại được.",
    examples=('tracker close reopen 2022-11 --reason "bổ sung kết quả của Thanh tra"',),
)
@click.argument("period", metavar="KỲ", type=PERIOD)
@click.option("--reason", metavar="LÝ-DO", default="", help="Vì sao mở lại.")
@pass_session
def reopen(session: Session, *, period: Period, reason: str) -> None:
    """Open a period again."""
    services = session.services
    closing = services.closings.reopen(period, reason=reason)
    number = services.closings.number_of(closing)
    if session.json:
        say_json(closing_to_json(closing, number))
        return
    say(f"Đã mở lại kỳ {period.label}. Bản chốt lần {number} vẫn được giữ.")
    say(f"In lại bản đó: tracker list --closed {period.code} --nth {number} -o TỆP")


def _numbered(services: Services) -> list[tuple[Closing, int]]:
    """Every closing with its number within its period, the latest first."""
    times: dict[Period, int] = {}
    found = []
    for one in services.closings.all():
        times[one.period] = times.get(one.period, 0) + 1
        found.append((one, times[one.period]))
    return found[::-1]


def _standing(closing: Closing) -> str:
    if closing.reopened_at is None:
        return "đã chốt"
    return f"đã mở lại {day(closing.reopened_at.astimezone().date())}, {closing.reopened_by}: {closing.reopen_reason}"


def left_to_json(left: ClosingList) -> dict[str, Any]:
    """What is left, group by group; `why` is null where nobody has decided."""
    return {
        "period": left.period.code,
        "as_of": left.as_of.isoformat(),
        "undecided": len(left.undecided),
        "items": [_item_to_json(item) for item in left.items],
    }


def _item_to_json(item: Left) -> dict[str, Any]:
    if isinstance(item, LeftTask):
        return {"group": item.group.value, "task": row_to_json(item.row), "why": item.why}
    return {"group": item.group.value, "result": result_to_json(item.result), "why": item.why}


def closing_to_json(closing: Closing, number: int) -> dict[str, Any]:
    """A closing without its content; `nth` is its number within its period."""
    return {
        "period": closing.period.code,
        "nth": number,
        "as_of": closing.as_of.isoformat(),
        "closed_by": closing.closed_by,
        "closed_at": closing.closed_at.isoformat() if closing.closed_at else None,
        "sha256": closing.sha256,
        "reopened_by": closing.reopened_by or None,
        "reopened_at": closing.reopened_at.isoformat() if closing.reopened_at else None,
        "reopen_reason": closing.reopen_reason or None,
    }


for _command in (left_over, leave, status, reopen):
    close.add_command(_command)
