"""What click and the system complain about, as Vietnamese sentences that say what to do next."""

from __future__ import annotations

import errno
from difflib import get_close_matches

import click

_SYSTEM = {
    errno.ENOENT: "Không có {name}. Kiểm tra lại đường dẫn.",
    errno.EACCES: "Không có quyền mở {name}. Kiểm tra quyền hoặc chọn nơi khác.",
    errno.EPERM: "Không có quyền mở {name}. Kiểm tra quyền hoặc chọn nơi khác.",
    errno.EISDIR: "{name} là thư mục, không phải tệp. Ghi tên một tệp.",
    errno.ENOTDIR: "{name} không phải thư mục. Kiểm tra lại đường dẫn.",
    errno.ENOSPC: "Ổ đĩa chứa {name} đã đầy. Xóa bớt tệp hoặc chọn nơi khác.",
    errno.EROFS: "Ổ đĩa chứa {name} chỉ cho đọc. Chọn nơi khác.",
}


def explain(error: click.ClickException) -> str:
    """The sentence for a command that was typed wrongly."""
    context = error.ctx if isinstance(error, click.UsageError) else None
    where = context.command_path if context else "tracker"
    return f"{_cause(error, context)} Xem cách dùng: {where} --help"


def explain_os(error: OSError) -> str:
    """The sentence for a file or folder that the system refuses."""
    name = f"“{error.filename}”" if error.filename else "tệp"
    sentence = _SYSTEM.get(error.errno or 0)
    return sentence.format(name=name) if sentence else f"Hệ thống báo lỗi với {name}: {error.strerror or error}."


def _cause(error: click.ClickException, context: click.Context | None) -> str:
    cause = "Không hiểu câu lệnh."
    match error:
        case click.NoSuchOption():
            cause = f"Không có tùy chọn “{error.option_name}”.{_near(error.possibilities)}"
        case click.NoSuchCommand():
            cause = f"Không có lệnh “{error.command_name}”.{_near(_commands_like(error.command_name, context))}"
        case click.MissingParameter() if error.param and context:
            cause = f"Còn thiếu {error.param.make_metavar(context).rstrip('…')}."
        case click.BadOptionUsage():
            cause = _option_misused(error.option_name, context)
        case click.UsageError() if context and isinstance(context.command, click.Group):
            cause = "Còn thiếu tên lệnh."
    return cause


def _option_misused(name: str, context: click.Context | None) -> str:
    options = context.command.get_params(context) if context else []
    option = next((o for o in options if isinstance(o, click.Option) and name in o.opts), None)
    if option is not None and option.is_flag:
        return f"Tùy chọn {name} không kèm giá trị."
    return f"Sau {name} còn thiếu giá trị."


def _commands_like(name: str, context: click.Context | None) -> list[str]:
    """Click looks among commands that are imported already, and ours are not."""
    if context is None or not isinstance(context.command, click.Group):
        return []
    return get_close_matches(name, context.command.list_commands(context), n=1)


def _near(names: list[str] | None) -> str:
    return f" Có phải ý bạn là “{names[0]}”?" if names else ""
