"""Files of other office programs (.doc, .rtf, .odt, .ods) → .docx or .xlsx, by LibreOffice where it is installed."""

from __future__ import annotations

from pathlib import Path
from tempfile import TemporaryDirectory

from tracker.errors import UnreadableFile
from tracker.reading.formats import Format, damaged
from tracker.reading.limits import Limits, too_large, too_slow
from tracker.reading.programs import find, run

_NAMES = ("soffice", "libreoffice")
_PLACES = (
    "/Applications/LibreOffice.app/Contents/MacOS/soffice",
    "C:/Program Files/LibreOffice/program/soffice.exe",
    "C:/Program Files (x86)/LibreOffice/program/soffice.exe",
)
_BECOMES = {Format.DOC: "docx", Format.RTF: "docx", Format.ODT: "docx", Format.ODS: "xlsx"}


def as_modern(path: Path, data: bytes, kind: Format, limits: Limits) -> bytes:
    """The same document as .docx, a workbook as .xlsx. UnreadableFile without LibreOffice, or when it fails."""
    suffix = _BECOMES[kind]
    program = find(_NAMES, _PLACES)
    if program is None:
        raise UnreadableFile(
            f"“{path.name}” ở định dạng .{kind}. Mở tệp, lưu lại thành .{suffix} rồi thử lại, hoặc cài LibreOffice."
        )
    with TemporaryDirectory(prefix="tracker-", ignore_cleanup_errors=True) as folder:
        source, made = Path(folder, f"tep.{kind}"), Path(folder, "ra", f"tep.{suffix}")
        source.write_bytes(data)
        profile = Path(folder, "ho-so").as_uri()
        own_profile = f"-env:UserInstallation={profile}"
        target = ["--convert-to", suffix, "--outdir", str(made.parent), str(source)]
        try:
            done = run([program, own_profile, "--headless", "--norestore", *target], limits.max_seconds)
        except TimeoutError as error:
            raise too_slow(path, limits) from error
        if done is None or not made.is_file():
            raise damaged(path)
        if made.stat().st_size > limits.max_bytes:
            raise too_large(path, limits)
        return made.read_bytes()
