"""Footnotes and endnotes of a Word document: where they hang, and what they say."""

from __future__ import annotations

import re
from collections.abc import Callable

from lxml import etree

from tracker.domain.document import Footnote
from tracker.reading.docx_parts import Parts, W, number

_FIRST = 0xE000  # marks stand in the running text as characters of the private use area until they are taken out
_MOST = 0x800  # of each kind
_MARK = re.compile(f"[{chr(_FIRST)}-{chr(_FIRST + 2 * _MOST - 1)}]")
_KINDS = ("footnote", "endnote")
_WORDS_IN_FRONT = 6


class Notes:
    """The notes of one document by their marks."""

    def __init__(self, parts: Parts, text_of: Callable[[etree._Element], str]) -> None:
        """Read both parts; `text_of` gives the clean text of a paragraph."""
        self._said: dict[str, str] = {}
        for kind in _KINDS:
            root = parts.xml(f"word/{kind}s.xml")
            for note in () if root is None else root.iterchildren(f"{W}{kind}"):
                said = " ".join(filter(None, (text_of(line).strip() for line in note.iter(f"{W}p"))))
                if said and note.get(f"{W}type") in (None, "normal"):
                    self._said[_mark(kind, note)] = without_marks(said)

    def taken_out(self, text: str) -> tuple[str, tuple[Footnote, ...]]:
        """The text without marks, and the notes that hung in it."""
        found = tuple(
            Footnote(after=" ".join(without_marks(text[: mark.start()]).split()[-_WORDS_IN_FRONT:]), text=said)
            for mark in _MARK.finditer(text)
            if (said := self._said.get(mark.group()))
        )
        return without_marks(text), found


def mark_of(reference: etree._Element) -> str:
    """The character that stands for a `w:footnoteReference` or `w:endnoteReference`; "" for every other element."""
    kind = next((kind for kind in _KINDS if reference.tag == f"{W}{kind}Reference"), None)
    return _mark(kind, reference) if kind else ""


def without_marks(text: str) -> str:
    """The text without the marks of notes."""
    return _MARK.sub("", text)


def _mark(kind: str, element: etree._Element) -> str:
    at = number(element.get(f"{W}id"))
    return chr(_FIRST + _KINDS.index(kind) * _MOST + at) if 0 <= at < _MOST else ""
