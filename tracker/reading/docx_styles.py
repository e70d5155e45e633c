"""What a paragraph inherits from its style: font, bold, centred, and the list that numbers it."""

from __future__ import annotations

from dataclasses import dataclass

from lxml import etree

from tracker.reading.docx_parts import W, font_of, is_on, number, value

_DEEPEST = 12  # styles that inherit from each other in a ring are cut here


@dataclass(frozen=True, kw_only=True)
class Style:
    """The inherited properties; `list_id` is None where the style numbers nothing, `font` "" where none is named."""

    bold: bool = False
    centred: bool = False
    list_id: str | None = None
    level: int = 0
    font: str = ""


class Styles:
    """The styles of one file by their ids."""

    def __init__(self, root: etree._Element | None) -> None:
        """Remember the style elements; they are resolved when they are asked for."""
        found = () if root is None else root.findall(f"{W}style")
        self._elements = {style.get(f"{W}styleId"): style for style in found}
        self._default = next((s.get(f"{W}styleId") for s in found if _is_default_paragraph(s)), None)
        defaults = None if root is None else root.find(f"{W}docDefaults/{W}rPrDefault/{W}rPr")
        self._default_font = font_of(defaults)
        self._resolved: dict[str | None, Style] = {}

    def of(self, style_id: str | None) -> Style:
        """The properties of a style with all that it inherits; None is the default style of paragraphs."""
        key = style_id if style_id in self._elements else self._default
        if key not in self._resolved:
            self._resolved[key] = self._resolve(key)
        return self._resolved[key]

    def _resolve(self, style_id: str | None) -> Style:
        bold = centred = list_id = level = font = None
        for element in self._chain(style_id):
            bold = is_on(element, "w:rPr/w:b") if bold is None else bold
            centred = value(element, "w:pPr/w:jc") if centred is None else centred
            list_id = value(element, "w:pPr/w:numPr/w:numId") if list_id is None else list_id
            level = value(element, "w:pPr/w:numPr/w:ilvl") if level is None else level
            font = font or font_of(element.find(f"{W}rPr"))
        return Style(
            bold=bool(bold),
            centred=centred == "center",
            list_id=list_id,
            level=number(level),
            font=font or self._default_font,
        )

    def _chain(self, style_id: str | None) -> list[etree._Element]:
        chain: list[etree._Element] = []
        element = self._elements.get(style_id)
        while element is not None and len(chain) < _DEEPEST:
            chain.append(element)
            element = self._elements.get(value(element, "w:basedOn"))
        return chain


def _is_default_paragraph(style: etree._Element) -> bool:
    return style.get(f"{W}type") == "paragraph" and style.get(f"{W}default") in ("1", "true")
