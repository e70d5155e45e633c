"""Words in double braces that a Word file may hold: {{trich_yeu}}. Finding them, and putting words in their place."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping
from copy import deepcopy

from docx.oxml.ns import qn
from docx.text.paragraph import Paragraph
from lxml.etree import _Element

_NAME = re.compile(r"\{\{\s*([\w-]+)\s*\}\}")


def names_in(element: _Element) -> set[str]:
    """Every name in braces below this element."""
    return {name for paragraph in _paragraphs(element) for name in _names(paragraph)}


def fill(element: _Element, words: Mapping[str, str]) -> None:
    """Put the words in the place of the names, in the letters that the names have."""
    for paragraph in _paragraphs(element):
        if _names(paragraph):
            _fill(paragraph, words)


def repeat(element: _Element, name: str, texts: Iterable[str]) -> None:
    """Make of each paragraph that has this name as many as there are texts; none where there is no text."""
    for paragraph in list(_paragraphs(element)):
        if name not in _names(paragraph):
            continue
        for text in texts:
            copied = deepcopy(paragraph._p)
            paragraph._p.addprevious(copied)
            _fill(Paragraph(copied, paragraph._parent), {name: text})
        remove(paragraph._p)


def remove(element: _Element) -> None:
    """Take the element out of the file."""
    parent = element.getparent()
    if parent is not None:
        parent.remove(element)


def _paragraphs(element: _Element) -> Iterator[Paragraph]:
    return (Paragraph(paragraph, None) for paragraph in element.iter(qn("w:p")))  # type: ignore[arg-type]


def _names(paragraph: Paragraph) -> list[str]:
    return [_key(name) for name in _NAME.findall(paragraph.text)]


def _fill(paragraph: Paragraph, words: Mapping[str, str]) -> None:
    """Word cuts a text into runs where it likes: a name that is cut is put together in the first of them."""
    runs, text = paragraph.runs, paragraph.text
    if sum(len(_NAME.findall(run.text)) for run in runs) < len(_NAME.findall(text)):
        runs[0].text = _filled(text, words)
        for run in runs[1:]:
            run.text = ""
        return
    for run in runs:
        if _NAME.search(run.text):
            run.text = _filled(run.text, words)


def _filled(text: str, words: Mapping[str, str]) -> str:
    return _NAME.sub(lambda match: words.get(_key(match[1]), match[0]), text)


def _key(name: str) -> str:
    """Capitals and the two kinds of dashes do not matter: they follow the letters around them."""
    return name.lower().replace("-", "_")
