"""The XML parts of a .docx file, opened with care: sizes are limited, entities are never expanded."""

from __future__ import annotations

import io
import zipfile
from pathlib import Path

from lxml import etree

from tracker.reading.formats import BROKEN_ZIP, damaged, locked
from tracker.reading.limits import Limits, swollen

W = "{http://schemas.openxmlformats.org/wordprocessingml/2006/main}"
MC = "{http://schemas.openxmlformats.org/markup-compatibility/2006}"
_ENCRYPTED_FLAG = 0x1


class Parts:
    """The parts of one file by their names inside it."""

    def __init__(self, path: Path, data: bytes, limits: Limits) -> None:
        """Open the archive; UnreadableFile when it swells beyond the limits or is locked."""
        self._path = path
        self._left = limits.max_unzipped
        self._markup_left = limits.max_markup
        self._archive = zipfile.ZipFile(io.BytesIO(data))
        if any(info.flag_bits & _ENCRYPTED_FLAG for info in self._archive.infolist()):
            raise locked(path)

    def xml(self, name: str) -> etree._Element | None:
        """The root of a part; None where the file has no such part."""
        try:
            with self._archive.open(name) as stream:
                data = stream.read(self._left + 1)
            self._left -= len(data)
            self._markup_left -= data.count(b"<") + data.count(b"=")
            if self._left < 0 or self._markup_left < 0:
                raise swollen(self._path)
            parser = etree.XMLParser(resolve_entities=False, no_network=True, huge_tree=False, remove_comments=True)
            return etree.fromstring(data, parser)
        except KeyError:
            return None
        except (etree.XMLSyntaxError, *BROKEN_ZIP) as error:
            raise damaged(self._path) from error


def value(element: etree._Element | None, path: str = "") -> str | None:
    """The `w:val` of an element, or of the child at the path ("w:pPr/w:jc"); None where it is missing."""
    found = element if element is None or not path else element.find(_qualified(path))
    return None if found is None else found.get(f"{W}val")


def is_on(element: etree._Element | None, path: str) -> bool | None:
    """An on/off property such as `w:b`: None where it is not stated."""
    if element is None or element.find(_qualified(path)) is None:
        return None
    return value(element, path) not in ("0", "false", "off", "none")


def font_of(properties: etree._Element | None) -> str:
    """The font that properties of a run or a style name for Vietnamese letters; "" where they name none."""
    fonts = None if properties is None else properties.find(f"{W}rFonts")
    return "" if fonts is None else fonts.get(f"{W}hAnsi") or fonts.get(f"{W}ascii") or ""


def number(text: str | None, default: int = 0) -> int:
    """A number of the XML; the default where it is missing or no number."""
    try:
        return int(text or default)
    except ValueError:
        return default


def _qualified(path: str) -> str:
    return path.replace("w:", W)
