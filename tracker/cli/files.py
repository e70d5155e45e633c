"""Files that commands write."""

from __future__ import annotations

from pathlib import Path

from tracker.errors import BadUsage


def check_free(output: Path, *, force: bool) -> None:
    """BadUsage where there is such a file and nobody has said that it may be written over."""
    if output.exists() and not force:
        raise BadUsage(f"Tệp {output} đã có. Thêm --force để ghi đè, hoặc đặt tên khác sau -o.")
