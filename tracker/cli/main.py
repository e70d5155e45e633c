"""`tracker`: where the program starts, and the only place where it ends."""

from __future__ import annotations

import sys
from collections.abc import Sequence
from typing import NoReturn

import click

from tracker.cli.complaints import explain, explain_os
from tracker.cli.groups import CommandTable, LazyGroup
from tracker.cli.session import Session, pass_session
from tracker.cli.streams import complain, flush, silence, speak_utf8
from tracker.errors import TrackerError

_INTERRUPTED = 130  # 128 + SIGINT, as shells count
_PIPE_CLOSED = 1  # as click leaves where it notices first

_COMMANDS: CommandTable = {
    "báo cáo": {
        "read": "tracker.cli.reading:read",
        "match": "tracker.cli.matching:match",
        "import": "tracker.cli.importing:import_report",
    },
    "nhiệm vụ": {
        "tasks": "tracker.cli.tasks:tasks",
        "next": "tracker.cli.next_steps:next_steps",
        "due": "tracker.cli.due:due",
        "views": "tracker.cli.views:views",
        "show": "tracker.cli.showing:show",
        "done": "tracker.cli.changing:done",
        "reopen": "tracker.cli.changing:reopen",
        "assign": "tracker.cli.changing:assign",
        "state": "tracker.cli.changing:set_state",
        "edit": "tracker.cli.editing:edit",
        "add": "tracker.cli.planning:add",
        "carry": "tracker.cli.planning:carry",
        "attest": "tracker.cli.planning:attest",
        "routines": "tracker.cli.routines:routines",
    },
    "rà soát, đôn đốc, gia hạn": {
        "review": "tracker.cli.review:review",
        "requests": "tracker.cli.review:requests",
        "ask": "tracker.cli.deadlines:ask",
        "extend": "tracker.cli.deadlines:extend",
        "grant": "tracker.cli.deadlines:grant",
        "refuse": "tracker.cli.deadlines:refuse",
        "urge": "tracker.cli.following:urge",
        "cause": "tracker.cli.following:cause",
        "accept": "tracker.cli.following:accept",
        "return": "tracker.cli.following:return_",
    },
    "đối chiếu kế hoạch với báo cáo": {
        "links": "tracker.cli.links:links",
        "link": "tracker.cli.linking:link",
        "reject": "tracker.cli.linking:reject",
        "unlink": "tracker.cli.linking:unlink",
        "terms": "tracker.cli.terms:terms",
    },
    "danh sách và lịch sử": {
        "list": "tracker.cli.lists:write_list",
        "draft": "tracker.cli.draft:draft",
        "template": "tracker.cli.papers:template",
        "lint-docx": "tracker.cli.papers:lint_docx",
        "summary": "tracker.cli.summary:summary",
        "remind": "tracker.cli.remind:remind",
        "plan": "tracker.cli.plan:plan",
        "periods": "tracker.cli.periods:periods",
        "close": "tracker.cli.closing:close",
        "log": "tracker.cli.history:log",
        "undo": "tracker.cli.history:undo",
        "redo": "tracker.cli.history:redo",
    },
    "cài đặt": {
        "serve": "tracker.cli.serve:serve",
        "unit": "tracker.cli.units:unit",
        "user": "tracker.cli.user:user",
        "calendar": "tracker.cli.calendar:calendar",
        "config": "tracker.cli.settings:config",
        "upgrade": "tracker.cli.settings:upgrade",
        "check": "tracker.cli.checking:check",
        "backup": "tracker.cli.backups:backup",
        "restore": "tracker.cli.backups:restore",
        "demo": "tracker.cli.demo:demo",
    },
}


@click.command(
    "tracker",
    cls=LazyGroup,
    table=_COMMANDS,
    invoke_without_command=True,
    help="Theo dõi nhiệm vụ trong kế hoạch và kết quả thực hiện. Không ghi lệnh nào thì mở màn hình làm việc.",
    examples=("tracker", "tracker import bao-cao-thang-10.docx", "tracker tasks --overdue", "tracker demo"),
)
@pass_session
def tracker(session: Session) -> int | None:
    """Open the screens where no command is given."""
    if click.get_current_context().invoked_subcommand is not None:
        return None
    from tracker.cli.board import open_board

    return open_board(session)


def run(args: Sequence[str] | None = None) -> NoReturn:
    """The entry point: do what was typed and leave with its exit code."""
    speak_utf8()
    sys.exit(exit_code_of(args))


def exit_code_of(args: Sequence[str] | None = None) -> int:
    """Do what was typed. Every error a user can cause is one line on stderr, never a traceback."""
    try:
        code = tracker.main(args=args, prog_name="tracker", standalone_mode=False)
        flush()
    except TrackerError as error:
        return complain(str(error), error.exit_code)
    except click.ClickException as error:
        return complain(explain(error), error.exit_code)
    except (click.Abort, KeyboardInterrupt):
        return complain("Đã dừng theo yêu cầu.", _INTERRUPTED)
    except BrokenPipeError:
        silence()
        return _PIPE_CLOSED
    except OSError as error:
        silence()
        return complain(explain_os(error), TrackerError.exit_code)
    return code if isinstance(code, int) else 0
