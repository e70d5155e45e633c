"""Numbers as Vietnamese reports print them: "1.234,5", "97,5%", "82/85 xã". What is not clear stays text."""

from __future__ import annotations

import re
from dataclasses import dataclass
from fractions import Fraction

_NUMBER = r"\d{1,3}(?:\.\d{3})+(?:,\d+)?|\d{1,3}(?:,\d{3}){2,}|\d+(?:[.,]\d+)?"
_FIGURE = re.compile(
    rf"(?P<value>{_NUMBER})\s*(?P<percent>%)?(?:\s*/\s*(?P<whole>{_NUMBER})(?!\s*/)\s*(?P<whole_percent>%)?)?"
    r"(?P<rest>(?:\s+\D*)?)"
)


@dataclass(frozen=True, kw_only=True)
class Figure:
    """One number. `whole` is what it is out of ("82/85"); `is_percent` where a percent sign stands behind it."""

    value: Fraction
    whole: Fraction | None = None
    is_percent: bool = False


def read_figure(text: str | None) -> Figure | None:
    """The one number that the text begins with; None where it begins otherwise, or names a second one.

    A point before three digits parts thousands, a comma parts decimals: "1.234" is 1234, "1,5" and "1.5" are 3/2.
    """
    match = _FIGURE.fullmatch((text or "").strip())
    if match is None:
        return None
    whole = _number(match["whole"]) if match["whole"] else None
    if whole == 0 or match["whole_percent"]:
        return None
    return Figure(value=_number(match["value"]), whole=whole, is_percent=match["percent"] is not None)


def _number(digits: str) -> Fraction:
    if re.fullmatch(r"\d{1,3}(?:\.\d{3})+(?:,\d+)?", digits):
        return Fraction(digits.replace(".", "").replace(",", "."))
    if digits.count(",") > 1:
        return Fraction(digits.replace(",", ""))
    return Fraction(digits.replace(",", "."))
