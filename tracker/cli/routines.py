"""`tracker routines …`: work that comes back by the calendar."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import replace
from datetime import date
from typing import Any

import click

from tracker.cli.changing import say_changed
from tracker.cli.command import Command
from tracker.cli.groups import Group
from tracker.cli.printing import Column, say, say_json, say_table
from tracker.cli.session import Session, pass_session
from tracker.cli.typed import NUMBER, PERIOD, WordType
from tracker.domain.dates import parse_day
from tracker.domain.editing import read_names
from tracker.domain.period import Period
from tracker.domain.routine import Frequency, Routine, Shift
from tracker.domain.routine_words import EVERY, SHIFTS, preset, rule_words
from tracker.domain.split import Kind
from tracker.errors import BadUsage

_NONE = 'Chưa có việc định kỳ nào. Thêm bằng: tracker routines add "Nội dung" --every thang --day 25'
_COLUMNS = (
    Column(title="Số", right=True),
    Column(title="Khi nào", most=44),
    Column(title="Đơn vị", most=24),
    Column(title="Nội dung"),
)
_KIND = WordType(Kind, "loại")
_number = click.argument("number", metavar="SỐ", type=NUMBER)
_reason = click.option("--reason", metavar="LÝ-DO", default="", help="Lý do, ghi vào lịch sử.")


class PresetType(click.ParamType[Any]):
    """One of a few Vietnamese words, with or without marks."""

    name = "preset"

    def __init__(self, words: Mapping[str, Any]) -> None:
        self.words = words

    def convert(self, value: Any, param: click.Parameter | None, ctx: click.Context | None) -> Any:  # noqa: ARG002
        """What the word stands for."""
        return preset(value, self.words)


def _rule_options(command: Callable[..., None]) -> Callable[..., None]:
    """The options that say when the work comes and whose it is; the same where it is entered and changed."""
    every, shift = ", ".join(EVERY), ", ".join(SHIFTS)
    for option in reversed(
        (
            click.option("--every", metavar="CHU-KỲ", type=PresetType(EVERY), help=f"Bao lâu một lần: {every}."),
            click.option(
                "--day", metavar="NGÀY", type=NUMBER, help="Ngày trong tháng, 31 là cuối tháng; tuần: thứ Hai là 1."
            ),
            click.option("--no-day", is_flag=True, help="Không ghi ngày: làm suốt kỳ, không hạn."),
            click.option(
                "--month", metavar="THÁNG", type=NUMBER, help="Tháng thứ mấy trong chu kỳ: quý 1–3, nửa năm 1–6."
            ),
            click.option("--shift", metavar="CÁCH", type=PresetType(SHIFTS), help=f"Trúng ngày nghỉ: {shift}."),
            click.option("--unit", metavar="ĐƠN-VỊ", help="Đơn vị chủ trì, theo tên hay tên tắt."),
            click.option("--support", metavar="ĐƠN-VỊ", help="Đơn vị phối hợp, cách nhau bằng dấu ;"),
            click.option("--kind", metavar="LOẠI", type=_KIND, help=f"Loại: {_KIND.words}."),
            click.option("--field", metavar="ĐỀ-MỤC", help="Lĩnh vực, đề mục trong kế hoạch."),
            click.option("--product", metavar="SẢN-PHẨM", help="Sản phẩm phải có."),
            click.option("--starts", metavar="NGÀY", help="Có từ ngày; không ghi thì từ đầu tháng này."),
        )
    ):
        command = option(command)
    return command


@click.command(
    "routines",
    cls=Group,
    invoke_without_command=True,
    help="Xem việc định kỳ: việc lặp lại theo lịch, mỗi kỳ tự thành nhiệm vụ một lần.",
    examples=(
        "tracker routines",
        'tracker routines add "Báo cáo công tác tháng" --every thang --day 25 --shift truoc --unit "Văn phòng"',
        "tracker routines generate 2026-12",
    ),
)
@pass_session
def routines(session: Session) -> None:
    """Print the routine work where no further command is given."""
    if click.get_current_context().invoked_subcommand is None:
        _say_all(session)


@click.command("list", cls=Command, help="Liệt kê việc định kỳ.", examples=("tracker routines list",))
@pass_session
def list_routines(session: Session) -> None:
    """Print the routine work."""
    _say_all(session)


@click.command(
    "add",
    cls=Command,
    help="Thêm một việc định kỳ. Không ghi --every thì là hằng tháng; không ghi --day thì không có hạn.",
    examples=(
        'tracker routines add "Báo cáo công tác tháng" --day 25 --shift truoc --unit "Văn phòng"',
        'tracker routines add "Báo cáo quý" --every quy --month 3 --day 20',
        'tracker routines add "Trực đường dây nóng" --kind ongoing',
    ),
)
@click.argument("text", metavar="NỘI-DUNG")
@_rule_options
@_reason
@pass_session
def add(session: Session, /, *, text: str, reason: str, **typed: Any) -> None:
    """Enter routine work."""
    today = session.services.context.today()
    new = Routine(id=0, text=text, unit=None, starts=today.replace(day=1))
    _say_routine(session, "Đã thêm", session.services.routines.add(_with(new, typed, today), reason=reason))


@click.command(
    "change",
    cls=Command,
    help="Sửa một việc định kỳ. Nhiệm vụ đã tạo vẫn như cũ.",
    examples=("tracker routines change 2 --day 20 --shift sau", 'tracker routines change 2 --text "Báo cáo tuần"'),
)
@_number
@click.option("--text", metavar="NỘI-DUNG", help="Nội dung mới.")
@_rule_options
@_reason
@pass_session
def change(session: Session, /, *, number: int, text: str | None, reason: str, **typed: Any) -> None:
    """Change routine work."""
    services = session.services
    if text is None and not any(value for value in typed.values() if value is not None):
        raise BadUsage("Sửa gì? Thêm --text, --every, --day, --month, --shift, --unit hoặc tùy chọn khác.")
    kept = services.routines.get(number)
    new = _with(replace(kept, text=kept.text if text is None else text), typed, services.context.today())
    _say_routine(session, "Đã sửa", services.routines.change(new, reason=reason))


@click.command(
    "end",
    cls=Command,
    help="Cho một việc định kỳ kết thúc; nhiệm vụ đã tạo vẫn còn.",
    examples=("tracker routines end 2", "tracker routines end 2 --on 31/12"),
)
@_number
@click.option("--on", "on", metavar="NGÀY", help="Ngày cuối cùng còn làm; không ghi thì hôm nay.")
@_reason
@pass_session
def end(session: Session, *, number: int, on: str | None, reason: str) -> None:
    """End routine work."""
    today = session.services.context.today()
    last = parse_day(on, today) if on else today
    _say_routine(session, "Đã cho kết thúc", session.services.routines.end(number, last, reason=reason))


@click.command(
    "remove",
    cls=Command,
    help="Xóa một việc định kỳ chưa tạo nhiệm vụ nào.",
    examples=("tracker routines remove 2",),
)
@_number
@_reason
@pass_session
def remove(session: Session, number: int, reason: str) -> None:
    """Forget routine work."""
    _say_routine(session, "Đã xóa", session.services.routines.remove(number, reason=reason))


@click.command(
    "generate",
    cls=Command,
    help="Tạo nhiệm vụ của một kỳ từ việc định kỳ. Làm lại lần nữa không tạo thêm.",
    examples=("tracker routines generate 2026-12",),
)
@click.argument("period", metavar="KỲ", type=PERIOD)
@pass_session
def generate(session: Session, period: Period) -> None:
    """Make the tasks of a period."""
    routines = session.services.routines
    made = routines.generate(period)
    if not routines.all() and not session.json:
        say(_NONE)
    elif made or session.json:
        say_changed(session, f"Việc định kỳ của {period.label}", made)
    else:
        say(f"Việc định kỳ của {period.label} đã tạo đủ, không có gì để tạo thêm.")


def _with(routine: Routine, typed: Mapping[str, Any], today: date) -> Routine:
    """The routine with what was typed; the rest stays."""
    values = {
        "frequency": typed["every"],
        "day": typed["day"],
        "month": typed["month"],
        "shift": typed["shift"],
        "unit": typed["unit"],
        "support": None if typed["support"] is None else read_names(typed["support"]),
        "kind": typed["kind"],
        "field": typed["field"],
        "product": typed["product"],
        "starts": parse_day(typed["starts"], today) if typed["starts"] else None,
    }
    changed = replace(routine, **{name: value for name, value in values.items() if value is not None})
    return replace(changed, day=None) if typed["no_day"] else changed


def _say_all(session: Session) -> None:
    known = session.services.routines.all()
    if session.json:
        say_json([_to_json(one) for one in known])
    elif known:
        say_table(_COLUMNS, [(str(one.id), rule_words(one), one.unit or "—", one.text) for one in known])
    else:
        say(_NONE)


def _say_routine(session: Session, what: str, one: Routine) -> None:
    if session.json:
        say_json(_to_json(one))
    else:
        say(f"{what} việc định kỳ số {one.id}: {one.text} ({rule_words(one)}).")


def _to_json(one: Routine) -> dict[str, object]:
    return {
        "id": one.id,
        "text": one.text,
        "unit": one.unit,
        "support": list(one.support),
        "every": Frequency(one.frequency).value,
        "day": one.day,
        "month": one.month,
        "shift": Shift(one.shift).value,
        "kind": one.kind.value,
        "field": one.field,
        "product": one.product,
        "starts": one.starts.isoformat(),
        "ends": one.ends.isoformat() if one.ends else None,
    }


for _command in (list_routines, add, change, end, remove, generate):
    routines.add_command(_command)
