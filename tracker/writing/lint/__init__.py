"""Is this Word file laid out as an official paper? Checks it by Nghị định 30/2020/NĐ-CP, Phụ lục I."""

from __future__ import annotations

import io
import zipfile

import docx
from docx.opc.exceptions import PackageNotFoundError
from lxml.etree import LxmlError

from tracker.errors import UnreadableFile
from tracker.writing.lint.body_checks import body_findings
from tracker.writing.lint.head_checks import head_findings
from tracker.writing.lint.page_checks import page_findings
from tracker.writing.lint.parts import parts
from tracker.writing.lint.rules import Finding, Rule
from tracker.writing.lint.seen import pieces

__all__ = ["Finding", "Rule", "lint_docx"]


def lint_docx(data: bytes) -> tuple[Finding, ...]:
    """Every place where the paper breaks a rule, page rules first; UnreadableFile where it is no Word file."""
    try:
        document = docx.Document(io.BytesIO(data))
        found = parts(pieces(document))
    except (PackageNotFoundError, zipfile.BadZipFile, LxmlError, KeyError, ValueError) as error:
        raise UnreadableFile("Tệp không phải tệp Word (.docx) hoặc đã hỏng. Mở bằng Word rồi lưu lại.") from error
    return (*page_findings(document, found), *head_findings(found), *body_findings(found))
