"""Report files → Document: which module reads them, and what is refused before any of them is asked."""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from pathlib import Path

from tracker.domain.document import Document, Paragraph, Table
from tracker.errors import UnreadableFile
from tracker.reading.decoding import decode
from tracker.reading.formats import READABLE, Format, damaged, format_of
from tracker.reading.limits import Limits, Progress, Watch, swollen, too_large, unheard
from tracker.reading.text import read_text

_DEFAULT = Limits()


def read_file(path: Path, limits: Limits = _DEFAULT, progress: Progress = unheard) -> Document:
    """The document in one file. UnreadableFile says in Vietnamese what is wrong with the file."""
    return read_files([path], limits, progress)


def read_files(paths: Sequence[Path], limits: Limits = _DEFAULT, progress: Progress = unheard) -> Document:
    """Several files read as one report: the results in one and the plan in another, in the order given.

    `progress` is told of every page of a file that has pages.
    """
    if not paths:
        raise UnreadableFile(f"Chưa chọn tệp báo cáo. Ghi đường dẫn tới tệp {READABLE}.")
    digest = hashlib.sha256()
    blocks: list[Paragraph | Table] = []
    for path in paths:
        data = _bytes(path, limits)
        digest.update(data)
        blocks += _blocks(data, Watch(path=path, limits=limits, progress=progress))
    return Document(name=" + ".join(path.name for path in paths), sha256=digest.hexdigest(), blocks=tuple(blocks))


def read_pasted(text: str, limits: Limits = _DEFAULT) -> Document:
    """Text that a person has pasted, read as a plain text file of these words would be."""
    path, data = Path("văn bản dán.txt"), text.encode()
    blocks = _blocks(data, Watch(path=path, limits=limits))
    return Document(name=path.stem, sha256=hashlib.sha256(data).hexdigest(), blocks=tuple(blocks))


def read_json(path: Path, limits: Limits = _DEFAULT) -> tuple[str, str]:
    """The clean text of a JSON file (a reading that a person has edited) and the sha256 of its bytes."""
    data = _bytes(path, limits)
    return decode(path, data), hashlib.sha256(data).hexdigest()


def read_word(path: Path, limits: Limits = _DEFAULT) -> bytes:
    """The bytes of a Word file, whose size unpacked has been looked at; UnreadableFile where it is none."""
    data = _bytes(path, limits)
    if format_of(path, data, limits) is not Format.DOCX:
        raise UnreadableFile(f"“{path.name}” không phải tệp Word (.docx). Mở bằng Word rồi lưu thành .docx.")
    return data


def _bytes(path: Path, limits: Limits) -> bytes:
    """The bytes of a file that is there, is a file, may be read and is neither empty nor too large."""
    try:
        if path.is_dir():
            raise UnreadableFile(f"“{path.name}” là thư mục. Chọn tệp báo cáo ({READABLE}) bên trong.")
        if not path.exists():
            raise UnreadableFile(f"Không tìm thấy tệp “{path}”. Kiểm tra lại đường dẫn.")
        if not path.is_file():
            raise UnreadableFile(f"“{path.name}” không phải là tệp thường. Chọn tệp {READABLE}.")
        if path.stat().st_size > limits.max_bytes:
            raise too_large(path, limits)
        with path.open("rb") as file:
            data = file.read(limits.max_bytes + 1)
    except PermissionError as error:
        raise UnreadableFile(
            f"Không có quyền đọc tệp “{path.name}”. Xin quyền đọc hoặc chép tệp về thư mục của bạn."
        ) from error
    except (OSError, ValueError) as error:
        raise UnreadableFile(f"Không mở được tệp “{path.name}”. Chép tệp sang chỗ khác rồi thử lại.") from error
    if len(data) > limits.max_bytes:
        raise too_large(path, limits)
    if not data.strip():
        raise UnreadableFile(f"Tệp “{path.name}” rỗng. Chọn lại tệp báo cáo có nội dung.")
    return data


def _blocks(data: bytes, watch: Watch) -> list[Paragraph | Table]:
    """The blocks of one file that have a text; UnreadableFile where they are none, or far more than a report has."""
    path, limits = watch.path, watch.limits
    try:
        blocks = [block for block in _read(data, watch) if _has_text(block)]
    except RecursionError as error:
        raise damaged(path) from error
    except MemoryError as error:
        raise swollen(path) from error
    if not blocks:
        raise UnreadableFile(
            f"“{path.name}” không có chữ nào (có thể chỉ có ảnh, hoặc là mẫu trống). Dùng bản gốc có chữ."
        )
    if sum(len(block.rows) if isinstance(block, Table) else 1 for block in blocks) > limits.max_paragraphs:
        raise UnreadableFile(
            f"“{path.name}” dài quá {limits.max_paragraphs} đoạn, không phải một báo cáo. Tách tệp rồi thử lại."
        )
    if sum(map(_letters, blocks)) > limits.max_letters:
        raise swollen(path)
    from tracker.reading.repair import repaired  # noqa: PLC0415  its word lists take long to read

    return repaired(blocks, may_be_scanned=format_of(path, data, limits).may_be_scanned)


def _read(data: bytes, watch: Watch) -> list[Paragraph | Table]:
    """The blocks of one file. A library is woken only by a file of its format."""
    path, limits = watch.path, watch.limits
    match format_of(path, data, limits):
        case Format.TEXT:
            return read_text(data, watch)
        case Format.HTML:
            from tracker.reading.html import read_html  # noqa: PLC0415

            return read_html(data, watch)
        case Format.SHEETS:
            from tracker.reading.sheets import read_sheets  # noqa: PLC0415

            return read_sheets(path, data, limits)
        case Format.PDF:
            from tracker.reading.pdf import read_pdf  # noqa: PLC0415

            return read_pdf(data, watch)
        case Format.DOCX:
            from tracker.reading.docx import read_docx  # noqa: PLC0415

            return read_docx(data, watch)
        case old:
            from tracker.reading.office import as_modern  # noqa: PLC0415

            modern = as_modern(path, data, old, limits)
            watch.restart()
            return _read(modern, watch)


def _has_text(block: Paragraph | Table) -> bool:
    return bool(block.rows) if isinstance(block, Table) else bool(block.text)


def _letters(block: Paragraph | Table) -> int:
    """How many letters a block has, those of a merged cell once for each cell that it covers."""
    if isinstance(block, Table):
        return sum(len(cell) for row in block.rows for cell in row)
    return len(block.text) + len(block.label)
