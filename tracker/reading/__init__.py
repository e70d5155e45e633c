"""Step 1: report files → Document. One module a format; whatever cannot be read says why and what to do next."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path

from tracker.domain.document import Document, Paragraph, Table
from tracker.errors import UnreadableFile
from tracker.reading.decoding import decode
from tracker.reading.formats import Format, format_of
from tracker.reading.limits import MEGABYTE, Limits
from tracker.reading.text import read_text

__all__ = ["Limits", "read_file", "read_files", "read_json"]

_DEFAULT = Limits()


def read_file(path: Path, limits: Limits = _DEFAULT) -> Document:
    """The document in one file. UnreadableFile says in Vietnamese what is wrong with the file."""
    return read_files([path], limits)


def read_files(paths: Sequence[Path], limits: Limits = _DEFAULT) -> Document:
    """Several files read as one report: the results in one and the plan in another, in the order given."""
    if not paths:
        raise UnreadableFile("Chưa chọn tệp báo cáo. Ghi đường dẫn tới tệp .docx, .txt hoặc .md.")
    digest = hashlib.sha256()
    blocks: list[Paragraph | Table] = []
    for path in paths:
        data = _bytes(path, limits)
        digest.update(data)
        blocks += _blocks(path, data, limits)
    return Document(name=" + ".join(path.name for path in paths), sha256=digest.hexdigest(), blocks=tuple(blocks))


def read_json(path: Path, limits: Limits = _DEFAULT) -> tuple[str, str]:
    """The clean text of a JSON file (a reading that a person has edited) and the sha256 of its bytes."""
    data = _bytes(path, limits)
    return decode(path, data), hashlib.sha256(data).hexdigest()


def _bytes(path: Path, limits: Limits) -> bytes:
    """The bytes of a file that is there, is a file, may be read and is neither empty nor too large."""
    try:
        if path.is_dir():
            raise UnreadableFile(f"“{path.name}” là thư mục. Chọn tệp báo cáo (.docx, .txt, .md) bên trong.")
        if not path.exists():
            raise UnreadableFile(f"Không tìm thấy tệp “{path}”. Kiểm tra lại đường dẫn.")
        if not path.is_file():
            raise UnreadableFile(f"“{path.name}” không phải là tệp thường. Chọn tệp .docx, .txt hoặc .md.")
        if path.stat().st_size > limits.max_bytes:
            raise UnreadableFile(_too_large(path, limits))
        with path.open("rb") as file:
            data = file.read(limits.max_bytes + 1)
    except PermissionError as error:
        raise UnreadableFile(
            f"Không có quyền đọc tệp “{path.name}”. Xin quyền đọc hoặc chép tệp về thư mục của bạn."
        ) from error
    except (OSError, ValueError) as error:
        raise UnreadableFile(f"Không mở được tệp “{path.name}”. Chép tệp sang chỗ khác rồi thử lại.") from error
    if len(data) > limits.max_bytes:
        raise UnreadableFile(_too_large(path, limits))
    if not data.strip():
        raise UnreadableFile(f"Tệp “{path.name}” rỗng. Chọn lại tệp báo cáo có nội dung.")
    return data


def _too_large(path: Path, limits: Limits) -> str:
    most = limits.max_bytes // MEGABYTE
    return f"Tệp “{path.name}” lớn hơn {most} MB. Bỏ bớt hình ảnh, hoặc chép phần chữ sang tệp mới."


def _blocks(path: Path, data: bytes, limits: Limits) -> list[Paragraph | Table]:
    blocks = [block for block in _read(path, data, limits) if _has_text(block)]
    if not blocks:
        raise UnreadableFile(f"“{path.name}” không có chữ nào (có thể là bản quét ảnh). Dùng bản gốc .docx.")
    if sum(len(block.rows) if isinstance(block, Table) else 1 for block in blocks) > limits.max_paragraphs:
        raise UnreadableFile(
            f"“{path.name}” dài quá {limits.max_paragraphs} đoạn, không phải một báo cáo. Tách tệp rồi thử lại."
        )
    return blocks


def _read(path: Path, data: bytes, limits: Limits) -> list[Paragraph | Table]:
    if format_of(path, data) is Format.TEXT:
        return read_text(path, data)
    from tracker.reading.docx import read_docx  # noqa: PLC0415  (lxml is woken only by a Word file)

    return read_docx(path, data, limits)


def _has_text(block: Paragraph | Table) -> bool:
    return bool(block.rows) if isinstance(block, Table) else bool(block.text)
