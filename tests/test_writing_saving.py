"""A list is written whole or not at all, and a failure is one sentence with the next step."""

import errno
import os
import stat
from pathlib import Path

import pytest

from tests.status_lists import LETTERHEAD, short_list
from tracker.errors import CannotWrite
from tracker.writing import Format, write_list
from tracker.writing.saving import save_whole


@pytest.mark.parametrize("kind", Format)
def test_missing_folders_are_made_and_nothing_else_is_left(kind: Format, tmp_path: Path) -> None:
    target = tmp_path / "năm 2022" / "tháng 11" / f"danh sách.{kind}"
    write_list(short_list(), target, kind, LETTERHEAD)
    assert target.stat().st_size > 0
    assert list(target.parent.iterdir()) == [target]


def test_an_older_list_is_replaced(tmp_path: Path) -> None:
    target = tmp_path / "list.csv"
    target.write_bytes(b"old and much longer than the new one")
    save_whole(target, b"new")
    assert target.read_bytes() == b"new"


def test_others_may_read_the_list_as_any_new_file(tmp_path: Path) -> None:
    save_whole(tmp_path / "list.csv", b"new")
    (tmp_path / "plain.csv").write_bytes(b"new")
    modes = {stat.S_IMODE(file.stat().st_mode) for file in tmp_path.iterdir()}
    assert len(modes) == 1


@pytest.mark.skipif(os.name == "nt", reason="links need rights of their own on Windows")
def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "link.csv").symlink_to(tmp_path / "real.csv")
    save_whole(tmp_path / "link.csv", b"new")
    assert (tmp_path / "link.csv").is_symlink()
    assert (tmp_path / "real.csv").read_bytes() == b"new"


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(CannotWrite, match="không phải tệp thường"):
        save_whole(tmp_path, b"new")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(os.name == "nt", reason="Windows has no such files in folders")
def test_what_is_no_plain_file_is_never_replaced(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "pipe")
    with pytest.raises(CannotWrite, match="không phải tệp thường"):
        save_whole(tmp_path / "pipe", b"new")
    assert (tmp_path / "pipe").is_fifo()


def test_a_file_in_the_path_is_named_as_the_reason(tmp_path: Path) -> None:
    (tmp_path / "file").write_bytes(b"")
    with pytest.raises(CannotWrite, match="không phải thư mục"):
        save_whole(tmp_path / "file" / "list.csv", b"new")


@pytest.mark.skipif(os.name == "nt", reason="Windows has another limit and another error")
def test_a_name_that_is_too_long_leaves_nothing_behind(tmp_path: Path) -> None:
    with pytest.raises(CannotWrite, match="tên tệp quá dài"):
        save_whole(tmp_path / ("x" * 300 + ".csv"), b"new")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("number", "advice"),
    [
        (errno.EACCES, "Đóng tệp đó"),  # what Windows says of a file that Word or Excel has open
        (errno.EROFS, "chỉ cho đọc"),
        (errno.ENOSPC, "đã đầy"),
        (errno.EIO, "Kiểm tra đường dẫn"),
    ],
)
def test_a_refusal_at_the_last_step_keeps_the_old_list(
    number: int, advice: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    target = tmp_path / "list.csv"
    target.write_bytes(b"old")

    def refuse(self: Path, target: Path) -> Path:
        raise OSError(number, os.strerror(number))

    monkeypatch.setattr(Path, "replace", refuse)
    with pytest.raises(CannotWrite, match=advice) as caught:
        save_whole(target, b"new")
    assert caught.value.exit_code == 11
    assert "\n" not in str(caught.value)
    assert target.read_bytes() == b"old"
    assert list(tmp_path.iterdir()) == [target]
