"""`tracker demo`: two months of an invented office, played with the commands that a person would type."""

from __future__ import annotations

from collections.abc import Iterable
from pathlib import Path
from tempfile import mkdtemp
from typing import TYPE_CHECKING

import click
import msgspec

from tracker.cli.board import open_board
from tracker.cli.command import Command
from tracker.cli.printing import say
from tracker.cli.session import Session, pass_session
from tracker.cli.stage import Stage
from tracker.cli.streams import has_terminal
from tracker.cli.words import day
from tracker.config import OfficeSettings, Settings
from tracker.domain.period import Period
from tracker.domain.query import TaskQuery
from tracker.domain.vietnamese import fold
from tracker.errors import BadUsage

if TYPE_CHECKING:
    from tracker.services import Services

_PAIRS = (  # words of a task, words of its result, how far the result brings it
    ("dự toán ngân sách", "dự toán NSNN", "done"),
    ("phần mềm quản lý văn bản", "QLVB&ĐH", "done"),
    ("18 cống", "18 cống", "done"),
    ("hạn hán", "214/KH-UBND", "done"),
    ("đất trồng lúa", "hỗ trợ đất lúa", "partial"),
    ("Nghị định 618", "Nghị định 618", "partial"),
    ("số hóa hồ sơ địa chính", "5/12 xã", "partial"),
    ("vắc xin", "1,24 triệu liều", "partial"),
)
_FORMATS = ("docx", "xlsx", "csv", "md")
_OFFICE = OfficeSettings(
    parent="UBND TỈNH THUẬN HÀ",
    name="SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG",
    code="BC-SNNMT",
    place="Thuận Hà",
    authority="KT. GIÁM ĐỐC",
    signer_post="PHÓ GIÁM ĐỐC",
    signer="Đỗ Hoài Ân",
)


@click.command(
    "demo",
    cls=Command,
    help="Chạy thử cả vòng công việc trên hai báo cáo mẫu. Dùng kho dữ liệu riêng; "
    "danh sách cuối tháng được ghi vào thư mục out. Xong thì mở màn hình làm việc.",
    examples=("tracker demo", "tracker demo --no-tui --out /tmp/thu"),
)
@click.option(
    "--out", metavar="THƯ-MỤC", type=click.Path(path_type=Path), default=Path("out"), help="Nơi ghi danh sách (out)."
)
@click.option("--no-tui", is_flag=True, help="Không mở màn hình làm việc khi xong.")
@pass_session
def demo(session: Session, *, out: Path, no_tui: bool) -> int | None:
    """Play the loop, then show the board where somebody can see it."""
    from tracker.samples import SAMPLE_TODAY, sample_reports

    db = session.db or f"sqlite:///{Path(mkdtemp(prefix='tracker-demo-')).as_posix()}/tracker.db"
    own = Session(db=db, today=session.today or SAMPLE_TODAY, given=_settings(session.settings))
    if own.services.tasks.periods():
        raise BadUsage("Kho dữ liệu sau --db đã có nhiệm vụ. Chạy thử cần một kho trống: đặt tên khác sau --db.")
    october, november = sample_reports()
    stage = Stage(own)
    say(f"Chạy thử trên hai báo cáo mẫu, coi như hôm nay là {day(stage.today)}.")
    say(f"Kho dữ liệu thử: {db}")
    _plan(stage, own.services, october)
    _month(stage, own.services)
    _review(stage, own.services, november)
    _finish(stage, out)
    say()
    say("Muốn làm tiếp với các số ở trên, gõ lệnh bất kỳ rồi thêm:")
    say(f"  --db {db} --today {stage.today}")
    return None if no_tui or not has_terminal() else open_board(own)


def _settings(chosen: Settings) -> Settings:
    """The sample office's letterhead with this person's name and keys; everything else as it comes."""
    return msgspec.structs.replace(Settings(), office=_OFFICE, user=chosen.user, keys=chosen.keys)


def _plan(stage: Stage, services: Services, october: Path) -> None:
    from tracker.samples import SAMPLE_UNITS

    stage.title("Ghi danh mục đơn vị")
    for unit in SAMPLE_UNITS:
        aliases = [word for alias in unit.aliases for word in ("--alias", alias)]
        stage.play("unit", "add", unit.name, "--short", unit.short, *aliases)
    stage.title("Nhập báo cáo tháng 10: kết quả tháng 10, kế hoạch tháng 11")
    stage.play("import", str(october), "--yes")
    stage.title("Việc nào chưa có đơn vị chủ trì?")
    stage.play("tasks", "--period", "2026-11", "--unit", "")
    stage.title("Giao đơn vị, đặt thời hạn cho nhiều việc một lúc")
    numbers = _Numbers(services)
    stage.play("assign", *numbers.tasks("hạn hán", "đất trồng lúa", "giải ngân"), "--unit", "P. KH-TC")
    stage.play("assign", *numbers.tasks("tưới tiết kiệm", "phân hạng sản phẩm", "rừng phòng hộ"), "--unit", "TTKN")
    stage.play(
        "assign", *numbers.tasks("385/QĐ-SNNMT", "02 đơn của công dân"), "--unit", "Phòng ĐĐMT", "--due", "24/11"
    )
    stage.play("assign", *numbers.tasks("5217/BNNMT-TL"), "--unit", "CC. TL", "--due", "20/11")


def _month(stage: Stage, services: Services) -> None:
    numbers = _Numbers(services)
    stage.title("Trong tháng: đánh dấu việc đã xong, kèm văn bản chứng minh")
    stage.play("done", *numbers.tasks("hạn hán"), "--evidence", "214/KH-UBND", "--on", "17/11")
    stage.play("done", *numbers.tasks("dự toán ngân sách"), "--evidence", "1602/SNNMT-KHTC", "--on", "13/11")
    stage.play("done", *numbers.tasks("18 cống", "lúa phát thải thấp"), "--on", "20/11")
    stage.title("Việc quá hạn đến hôm nay")
    stage.play("tasks", "--overdue")


def _review(stage: Stage, services: Services, november: Path) -> None:
    stage.title("Nhập báo cáo tháng 11: kết quả tháng 11, kế hoạch tháng 12")
    stage.play("import", str(november), "--yes")
    stage.title("Báo cáo tháng 11 trả lời việc nào của kế hoạch? Mỗi gợi ý có lý do")
    stage.play("links", "--period", "2026-11")
    stage.title("Người quyết định: xác nhận hoặc bác từng cặp")
    numbers = _Numbers(services)
    for task, result, stated in _PAIRS:
        stage.play("link", *numbers.tasks(task), *numbers.results(result), "--stage", stated)
    stage.play(
        "reject", *numbers.tasks("gói thầu số 3"), *numbers.results("gói thầu số 4"), "--reason", "khác gói thầu"
    )
    stage.title("Việc mà báo cáo ghi là đã xong: người phụ trách đánh dấu")
    stage.play("done", *numbers.tasks("phần mềm quản lý văn bản"), "--on", "13/11", "--reason", "theo báo cáo tháng 11")
    stage.title("Còn lại: việc chưa thấy báo cáo, việc phát sinh ngoài kế hoạch")
    stage.play("links", "--period", "2026-11", "--rest")
    stage.title("Làm nhầm thì hoàn tác")
    stage.play("done", *numbers.tasks("Quy chế văn hóa công sở"))
    stage.play("undo")
    stage.play("log", "--limit", "4")


def _finish(stage: Stage, out: Path) -> None:
    stage.title("Danh sách cuối tháng 11, bốn dạng")
    for tail in _FORMATS:
        path = out / f"danh-sach-2026-11.{tail}"
        stage.play("list", "--period", "2026-11", "--format", tail, "-o", str(path), "--force")


class _Numbers:
    """Finds the numbers of November's tasks and results by words of theirs."""

    def __init__(self, services: Services) -> None:
        review = services.linking.review(Period.month(2026, 11))
        self._tasks = [(row.task.id, row.task.text) for row in services.tasks.page(TaskQuery(period=review.period))]
        self._results = [(result.id, result.text) for result in review.results]

    def tasks(self, *parts: str) -> list[str]:
        """One number for each part, the first task that holds it."""
        return [_first(self._tasks, part) for part in parts]

    def results(self, *parts: str) -> list[str]:
        """The same for results."""
        return [_first(self._results, part) for part in parts]


def _first(numbered: Iterable[tuple[int, str]], part: str) -> str:
    return next(str(number) for number, text in numbered if fold(part) in fold(text))
