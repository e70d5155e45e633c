"""`tracker links …`: a period's plan against the report on that period, and everything that is decided about it."""

from __future__ import annotations

import click

from tracker.cli.as_json import carry_to_json, link_to_json, result_to_json, task_to_json
from tracker.cli.command import Command
from tracker.cli.groups import Group
from tracker.cli.linking import link, reject, unlink
from tracker.cli.printing import Column, say, say_json, say_table
from tracker.cli.reviewing import latest_period, review_to_json, say_review
from tracker.cli.session import Session, pass_session
from tracker.cli.typed import NUMBER, PERIOD
from tracker.cli.words import day, say_task_line
from tracker.domain.dates import parse_day
from tracker.domain.period import Period
from tracker.errors import NotFound

_period = click.option("--period", metavar="KỲ", type=PERIOD, help="Kỳ kế hoạch, ví dụ 2022-11.")
_all = click.option("--all", "weak", is_flag=True, help="Xem cả những gợi ý yếu.")
_rest = click.option("--rest", is_flag=True, help="Chỉ xem việc chưa thấy báo cáo và việc phát sinh ngoài kế hoạch.")
_reason = click.option("--reason", metavar="LÝ-DO", default="", help="Lý do, ghi vào lịch sử.")
_task = click.argument("task", metavar="NHIỆM-VỤ", type=NUMBER)
_RESULT_COLUMNS = (Column(title="Số", right=True), Column(title="Mục", most=16), Column(title="Kết quả"))
_HELP = (
    "Xem báo cáo trả lời nhiệm vụ nào của kế hoạch. Gồm kết quả gợi ý cho từng nhiệm vụ và lý do, "
    "nhiệm vụ chưa thấy báo cáo, việc phát sinh ngoài kế hoạch. Không ghi kỳ thì lấy kỳ mới nhất đã có báo cáo."
)


@click.command(
    "links",
    cls=Group,
    invoke_without_command=True,
    help=_HELP,
    examples=("tracker links", "tracker links --period 2022-11 --json", "tracker links confirm-strong"),
)
@_period
@_all
@_rest
@pass_session
def links(session: Session, *, period: Period | None, weak: bool, rest: bool) -> None:
    """Print the review of a period where no further command is given."""
    if click.get_current_context().invoked_subcommand is None:
        _say(session, period, weak=weak, rest=rest)


@click.command("suggest", cls=Command, help=_HELP, examples=("tracker links suggest --period 2022-11 --all",))
@_period
@_all
@_rest
@pass_session
def suggest(session: Session, *, period: Period | None, weak: bool, rest: bool) -> None:
    """Print the review of a period."""
    _say(session, period, weak=weak, rest=rest)


def _say(session: Session, period: Period | None, *, weak: bool, rest: bool) -> None:
    services = session.services
    review = services.linking.review(period or latest_period(services))
    if not review.tasks and not review.results:
        raise NotFound(f"Chưa có kế hoạch hay báo cáo nào của {review.period.label}. Xem các kỳ bằng: tracker periods")
    if session.json:
        say_json(review_to_json(review))
    else:
        say_review(review, weak=weak, rest=rest)


@click.command(
    "none",
    cls=Command,
    help="Ghi rằng đã xem và chưa thấy báo cáo nói đến nhiệm vụ. Tình trạng của nhiệm vụ không đổi.",
    examples=("tracker links none 7", "tracker links none 7 --off"),
)
@_task
@click.option("--off", is_flag=True, help="Bỏ điều đã ghi: nhiệm vụ lại chờ xem xét.")
@_reason
@pass_session
def none(session: Session, *, task: int, off: bool, reason: str) -> None:
    """Mark a task as not reported, or take that back."""
    linking = session.services.linking
    (linking.unmark_unreported if off else linking.mark_unreported)(task, reason=reason)
    if session.json:
        say_json({"task": task, "marked": not off})
    else:
        say(f"Nhiệm vụ {task}: {'lại chờ xem xét' if off else 'đã xem, chưa thấy báo cáo'}.")


@click.command(
    "confirm-strong",
    cls=Command,
    help="Xác nhận mọi gợi ý mạnh còn chờ, của một đơn vị hay tất cả. Hoàn tác một lần là bỏ hết: tracker undo",
    examples=("tracker links confirm-strong", 'tracker links confirm-strong --period 2022-11 --unit "Văn phòng"'),
)
@_period
@click.option("--unit", metavar="ĐƠN-VỊ", help="Chỉ nhiệm vụ của đơn vị này, theo tên hay tên tắt.")
@_reason
@pass_session
def confirm_strong(session: Session, *, period: Period | None, unit: str | None, reason: str) -> None:
    """Confirm all strong suggestions in one step."""
    linking = session.services.linking
    made = linking.confirm_strong(period or latest_period(session.services), unit=unit, reason=reason)
    if session.json:
        say_json([link_to_json(one) for one in made])
        return
    say(f"Đã xác nhận {len(made)} gợi ý mạnh." if made else "Không còn gợi ý mạnh nào chờ xác nhận.")
    for one in made:
        say(f"  ✓ nhiệm vụ {one.task_id}, kết quả {one.result_id} ({one.stage.label})")


@click.command(
    "search",
    cls=Command,
    help="Tìm kết quả trong báo cáo của kỳ để nối tay. Gõ không dấu được; mọi từ đều phải có.",
    examples=("tracker links search ke hoach chuyen doi so", "tracker links search 97/KH-UBND --period 2022-11"),
)
@click.argument("words", metavar="TỪ…", nargs=-1, required=True)
@_period
@pass_session
def search(session: Session, *, words: tuple[str, ...], period: Period | None) -> None:
    """Print the results that hold the words."""
    wanted = period or latest_period(session.services)
    found = session.services.linking.search_results(wanted, " ".join(words))
    if session.json:
        say_json([result_to_json(result) for result in found])
    elif found:
        say_table(_RESULT_COLUMNS, [(str(one.id), one.source, one.text) for one in found])
        say("Nối một kết quả: tracker link NHIỆM-VỤ KẾT-QUẢ")
    else:
        say(f"Báo cáo về {wanted.label} không có kết quả nào chứa các từ đó. Thử ít từ hơn.")


@click.command(
    "accept",
    cls=Command,
    help="Nhận tình trạng mà kết quả đã xác nhận đề nghị cho nhiệm vụ. Số văn bản trong kết quả thành minh chứng.",
    examples=("tracker links accept 7", "tracker links accept 7 --on 15/11"),
)
@_task
@click.option("--on", "on", metavar="NGÀY", help="Ngày hoàn thành; không ghi thì lấy ngày cuối kỳ, hoặc hôm nay.")
@_reason
@pass_session
def accept(session: Session, *, task: int, on: str | None, reason: str) -> None:
    """Set the proposed state."""
    services = session.services
    done_on = parse_day(on, services.context.today(), past=True) if on else None
    changed = services.linking.accept_proposed(task, on=done_on, reason=reason)
    if session.json:
        say_json(task_to_json(changed))
        return
    say("Đã nhận tình trạng đề nghị:")
    say_task_line(changed, f"{changed.state.label}{f' ngày {day(changed.done_on)}' if changed.done_on else ''}")


@click.command(
    "carry",
    cls=Command,
    help="Xác nhận nhiệm vụ tiếp nối một nhiệm vụ của kỳ trước, hoặc bác điều đó.",
    examples=("tracker links carry 40 7", "tracker links carry 40 7 --refuse"),
)
@_task
@click.argument("earlier", metavar="NHIỆM-VỤ-TRƯỚC", type=NUMBER)
@click.option("--refuse", is_flag=True, help="Hai nhiệm vụ không phải là một việc.")
@_reason
@pass_session
def carry(session: Session, *, task: int, earlier: int, refuse: bool, reason: str) -> None:
    """Decide on a step of a chain."""
    linking = session.services.linking
    made = (linking.reject_carry if refuse else linking.confirm_carry)(task, earlier, reason=reason)
    if session.json:
        say_json(carry_to_json(made))
    else:
        say(f"Đã ghi: nhiệm vụ {task} {'không tiếp nối' if refuse else 'tiếp nối'} nhiệm vụ {earlier}.")


for _command in (suggest, confirm_strong, none, search, accept, carry):
    links.add_command(_command)
for _name, _command in (("confirm", link), ("reject", reject), ("unlink", unlink)):
    links.add_command(_command, _name)
