"""Firms by the end of their names: "Công ty TNHH Lương thực Đại Phát" is called "Công ty Đại Phát" a month later."""

from __future__ import annotations

from tracker.domain.vietnamese import words
from tracker.matching.tokens import Text

FIRM = "doanh nghiệp"
_NOUNS = {tuple(words(noun)) for noun in ("công ty", "tập đoàn", "hợp tác xã", "liên danh")}
_FIRST = frozenset(noun[0] for noun in _NOUNS)
_LONGEST = 12  # words of a firm's full name: "Công ty trách nhiệm hữu hạn một thành viên Xây dựng Bình Minh"
_TOLD_BY = 2  # capitalised words at the end of a name by which a firm is known
_ENDS = frozenset(words("về và để theo tại của cho ở làm trúng thực nộp bị đã do trong từ đến ký thuê với ngày số năm"))


def firms(text: Text) -> dict[str, set[str]]:
    """The firms that a text names, each by the last two words of its name: {"doanh nghiệp": {"đại phát"}}."""
    keys = text.keys
    lengths = ((n, next((k for k in (2, 3) if keys[n : n + k] in _NOUNS), 0)) for n in text.places_of(_FIRST))
    names = {_name_from(text, place + length) for place, length in lengths if length} - {""}
    return {FIRM: names} if names else {}


def _name_from(text: Text, place: int) -> str:
    """The last capitalised words, at least two, of the name that begins at a place."""
    found = ""
    run: list[str] = []
    for token in text[place : place + _LONGEST]:
        if token.breaks or not token.is_word or (token.key in _ENDS and not token.is_name):
            break
        run = [*run, token.key] if token.is_name else []
        found = " ".join(run[-_TOLD_BY:]) if len(run) >= _TOLD_BY else found
    return found
