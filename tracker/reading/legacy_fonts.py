"""Text typed with the fonts from before Unicode, TCVN3 (".VnTime") and VNI ("VNI-Times") → Unicode.

Such text is kept as Latin-1 characters that only look right in their font. TCVN3 has one character for each letter, VNI
a letter and a mark behind it. Convert before cleaning: ư is the soft hyphen (U+00AD) in TCVN3.
"""

from __future__ import annotations

import re
import unicodedata
from enum import Enum, auto

_TCVN3_FIRST = 0xA1
_TCVN3_LETTERS = (
    "ĂÂÊÔƠƯĐăâêôơưđẰ\u0300\u0309\u0303\u0301\u0323àảãáạẲằẳẵắẴẮẦẨẪẤỀặầẩẫấậ"
    "èỂẻẽéẹềểễếệìỉỄẾỒĩíịòỔỏõóọồổỗốộờởỡớợùỖủũúụừửữứựỳỷỹýỵ"
)
_TCVN3 = {_TCVN3_FIRST + n: letter for n, letter in enumerate(_TCVN3_LETTERS)}

_CIRCUMFLEX, _BREVE = "\u0302", "\u0306"
_GRAVE, _ACUTE, _HOOK, _TILDE, _DOT = "\u0300", "\u0301", "\u0309", "\u0303", "\u0323"
_VNI_MARKS = {  # the mark behind a letter, and what it puts on it
    "ø": _GRAVE, "ù": _ACUTE, "û": _HOOK, "õ": _TILDE, "ï": _DOT, "â": _CIRCUMFLEX, "ê": _BREVE,
    "à": _CIRCUMFLEX + _GRAVE, "á": _CIRCUMFLEX + _ACUTE, "å": _CIRCUMFLEX + _HOOK, "ã": _CIRCUMFLEX + _TILDE,
    "ä": _CIRCUMFLEX + _DOT, "è": _BREVE + _GRAVE, "é": _BREVE + _ACUTE, "ú": _BREVE + _HOOK, "ü": _BREVE + _TILDE,
    "ë": _BREVE + _DOT,
}  # fmt: skip
_VNI_LETTERS = {"ô": "ơ", "ö": "ư", "î": "ỵ", "ì": "ì", "í": "í", "æ": "ỉ", "ó": "ĩ", "ò": "ị", "ñ": "đ"}
_VNI_LETTERS |= {old.upper(): new.upper() for old, new in _VNI_LETTERS.items()}
_VNI = re.compile(rf"(?P<letter>[aeouyôö])(?P<mark>[{''.join(_VNI_MARKS)}])|[{''.join(_VNI_LETTERS)}]", re.IGNORECASE)

_TCVN3_FONT = re.compile(r"\.?Vn[A-Z3]")
_VNI_FONT = re.compile(r"VNI[-_ ]", re.IGNORECASE)
_UNICODE = re.compile(r"[\u0100-\u01b0\u1ea0-\u1ef9]")
_HYPHEN_FOR_U = re.compile(r"(?<=[a-z\xa8-\xae\xb5-\xfe])[-\x02\ufffe]|(?<!\S)-(?=[a-z\xa8-\xae\xb5-\xfe])")
# Words of any report that the old codes garble; their spelling in Unicode tells which code it was.
_COMMON = re.compile(
    r"\b(?:cộng|hòa|xã|hội|chủ|việt|độc|lập|hạnh|phúc|kết|quả|thực|hiện|nhiệm|vụ|tháng|kế|hoạch|công|tác|tổ|chức|"
    r"và|của|các|được|số|năm|đã|về|trên|huyện|tỉnh|đơn|vị|quý|văn|bản)\b",
    re.IGNORECASE,
)
_FEWEST = 3  # such words: fewer are chance
_ENOUGH = 100_000  # characters to tell a code by


class Code(Enum):
    """The two old codes."""

    TCVN3 = auto()
    VNI = auto()


def code_of(font: str) -> Code | None:
    """The code of the texts that are typed in a font of this name."""
    if _TCVN3_FONT.match(font):
        return Code.TCVN3
    return Code.VNI if _VNI_FONT.match(font) else None


def converted(text: str, font: str) -> str:
    """A text as its font shows it; that of other fonts, and what is Unicode already, stays as it is."""
    code = code_of(font)
    if code is None or _UNICODE.search(text):
        return text
    shown = decoded(text, code)
    return shown.upper() if code is Code.TCVN3 and font.partition(",")[0].rstrip().endswith("H") else shown


def code_in(text: str) -> Code | None:
    """The code of a whole text without fonts: the one that makes many more common words of it than it has as it is."""
    found: Code | None = None
    text = text[:_ENOUGH]
    most = max(2 * len(_COMMON.findall(text)), _FEWEST - 1)
    for code in Code:
        count = len(_COMMON.findall(decoded(text, code)))
        if count > most:
            found, most = code, count
    return found


def with_soft_hyphens(text: str) -> str:
    """TCVN3 text of a PDF with its ư again: what a PDF gives back for a soft hyphen is a hyphen.

    Real hyphens stand between blanks, capitals or figures; between small letters Vietnamese has none.
    """
    return _HYPHEN_FOR_U.sub("\xad", text)


def decoded(text: str, code: Code) -> str:
    """The text in Unicode."""
    if code is Code.TCVN3:
        return unicodedata.normalize("NFC", text.translate(_TCVN3))
    return _VNI.sub(_vni_letter, text)


def _vni_letter(match: re.Match[str]) -> str:
    """A letter with its mark, or a letter that is a sign of its own."""
    if not match["mark"]:
        return _VNI_LETTERS.get(match[0], match[0])
    letter = _VNI_LETTERS.get(match["letter"], match["letter"])
    whole = unicodedata.normalize("NFC", letter + _VNI_MARKS[match["mark"].lower()])
    return whole if len(whole) == 1 else match[0]
