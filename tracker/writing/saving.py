"""Putting a finished file in its place: whole or not at all, and one sentence for staff when it cannot be done."""

from __future__ import annotations

import errno
import os
import secrets
from pathlib import Path

from tracker.errors import CannotWrite


def save_whole(path: Path, data: bytes) -> None:
    """Write to a temporary file beside the target, then take the target's place in one step.

    A link is followed, a missing folder is made. CannotWrite says what to do; the old file then stays as it was.
    """
    try:
        target = path.resolve()
        if target.exists() and not target.is_file():
            raise CannotWrite(f"“{path}” không phải tệp thường. Ghi tên một tệp sau -o rồi chạy lại.")
        target.parent.mkdir(parents=True, exist_ok=True)
        # A short name of our own: the target's name may already be as long as the disk allows.
        draft = target.with_name(f".{secrets.token_hex(6)}.tmp")
        try:
            _write_through(draft, data)
            draft.replace(target)
        finally:
            draft.unlink(missing_ok=True)
    except OSError as error:
        raise CannotWrite(_advice(path, error)) from error


def _write_through(path: Path, data: bytes) -> None:
    with path.open("xb") as file:
        file.write(data)
        file.flush()
        os.fsync(file.fileno())


def _advice(path: Path, error: OSError) -> str:
    match error.errno:
        case errno.EACCES | errno.EPERM | errno.EBUSY:
            return (
                f"Không ghi được “{path}”: tệp đang mở ở chương trình khác hoặc thư mục không cho ghi. "
                "Đóng tệp đó, hoặc chọn nơi khác bằng -o, rồi chạy lại."
            )
        case errno.EROFS:
            return f"Không ghi được “{path}”: ổ đĩa chỉ cho đọc. Chọn nơi khác bằng -o."
        case errno.ENOSPC | errno.EDQUOT:
            return f"Không ghi được “{path}”: ổ đĩa đã đầy. Xóa bớt tệp hoặc chọn nơi khác bằng -o."
        case errno.ENOTDIR | errno.EEXIST:
            return f"Không ghi được “{path}”: một phần đường dẫn là tệp, không phải thư mục. Sửa đường dẫn sau -o."
        case errno.ENAMETOOLONG:
            return f"Không ghi được “{path}”: tên tệp quá dài. Đặt tên ngắn hơn sau -o."
        case _:
            return f"Không ghi được “{path}” ({error.strerror}). Kiểm tra đường dẫn hoặc chọn nơi khác bằng -o."
