"""A reminder as plain text: for the terminal, for a letter, for whoever reads it aloud."""

from __future__ import annotations

from collections.abc import Iterator

from tracker.domain.digest import Digest
from tracker.domain.status import StatusRow
from tracker.writing.wording import plain

_HOW_TO_TICK = (
    "Việc đã xong: chọn nhiệm vụ trên bảng rồi bấm phím cách (Space), hoặc gõ: tracker done MÃ --evidence SỐ-VĂN-BẢN"
)


def digest_text(digest: Digest) -> str:
    """The whole reminder; the text ends with a line end."""
    return "\n".join((*_lines(digest), "", _HOW_TO_TICK)) + "\n"


def _lines(digest: Digest) -> Iterator[str]:
    yield digest.subject
    for name, rows in digest.groups:
        yield ""
        yield f"{name[0].upper()}{name[1:]} ({len(rows)}):"
        yield from map(_line, rows)


def _line(row: StatusRow) -> str:
    task = row.task
    due = f", hạn {task.deadline:%d/%m/%Y}" if task.deadline else ""
    return f"- [{task.id}] {plain(task.text).rstrip('.')}{due}, {row.standing.words}."
