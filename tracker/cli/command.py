"""A command as ours all are: help in Vietnamese with an example, and the global options wherever one types them."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import click

from tracker.cli.typed import FULL_DAY
from tracker.errors import BadUsage

_WIDTH = 100
_TITLES = {"Options": "Tùy chọn", "Positional arguments": "Tham số", "Commands": "Các lệnh"}
GLOBALS = "tracker.cli.globals"
"""Where the context keeps what the global options say."""


class Formatter(click.HelpFormatter):
    """Writes click's own headings in Vietnamese."""

    def write_usage(self, prog: str, args: str = "", prefix: str | None = None) -> None:  # noqa: ARG002
        """The line that says how the command is typed."""
        super().write_usage(prog, args, "Cách dùng: ")

    def write_heading(self, heading: str) -> None:
        """The heading of a section, in Vietnamese."""
        super().write_heading(_TITLES.get(heading, heading))


class Context(click.Context):
    """Makes help pages with our formatter."""

    formatter_class = Formatter


class Command(click.Command):
    """A command with examples and with the global options."""

    context_class = Context

    def __init__(self, name: str | None, *, examples: Sequence[str] = (), **attributes: Any) -> None:
        settings = {"max_content_width": _WIDTH, "allow_extra_args": True}
        super().__init__(name, context_settings=settings, options_metavar="[TÙY CHỌN]", **attributes)
        self.examples = tuple(examples)
        self.params.extend(global_options())

    def parse_args(self, ctx: click.Context, args: list[str]) -> list[str]:
        """Refuse what is left over in a sentence of ours, and let each error know which command it belongs to."""
        try:
            rest = super().parse_args(ctx, args)
        except click.UsageError as error:
            error.ctx = error.ctx or ctx
            raise
        if rest and not isinstance(self, click.Group):
            raise BadUsage(f"Thừa “{' '.join(rest)}”. Xem cách dùng: {ctx.command_path} --help")
        return rest

    def get_short_help_str(self, limit: int = _WIDTH) -> str:  # noqa: ARG002
        """The first sentence of the help: what the list of commands shows."""
        return (self.help or "").partition(". ")[0].rstrip(".")

    def get_help_option(self, ctx: click.Context) -> click.Option | None:
        """--help, explained in Vietnamese."""
        option = super().get_help_option(ctx)
        if option is not None:
            option.help = "In trang này rồi thôi."
        return option

    def format_options(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:
        """The command's own options first, the global ones in a section of their own."""
        options = [param for param in self.get_params(ctx) if isinstance(param, click.Option)]
        for title, is_global in (("Tùy chọn", False), ("Tùy chọn chung", True)):
            records = [o.get_help_record(ctx) for o in options if isinstance(o, GlobalOption) is is_global]
            with formatter.section(title):
                formatter.write_dl([record for record in records if record])

    def format_epilog(self, ctx: click.Context, formatter: click.HelpFormatter) -> None:  # noqa: ARG002
        """The examples, each on a line of its own that can be copied."""
        with formatter.section("Ví dụ"):
            for example in self.examples:
                formatter.write(f"{'':>{formatter.current_indent}}{example}\n")


class GlobalOption(click.Option):
    """An option that every command accepts; what it says is kept for the whole run."""

    def __init__(self, *names: str, **attributes: Any) -> None:
        super().__init__(names, expose_value=False, callback=_remember, **attributes)


def global_options() -> list[GlobalOption]:
    """--config, --db, --today and --json, made anew for each command."""
    return [
        GlobalOption("--config", metavar="TỆP", type=click.Path(path_type=Path), help="Tệp cấu hình config.toml."),
        GlobalOption("--db", metavar="ĐỊA-CHỈ", help="Kho dữ liệu, ví dụ sqlite:///tracker.db."),
        GlobalOption("--today", metavar="NGÀY", type=FULL_DAY, help="Coi như hôm nay là ngày này, ví dụ 2022-11-15."),
        GlobalOption("--json", is_flag=True, help="In kết quả dạng JSON cho chương trình khác đọc."),
    ]


def _remember(ctx: click.Context, param: click.Parameter, value: object) -> None:
    if value:
        ctx.meta.setdefault(GLOBALS, {})[param.name] = value
