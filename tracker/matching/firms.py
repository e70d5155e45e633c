"""Firms by the end of their names: "Công ty TNHH Lương thực Đại Phát" is called "Công ty Đại Phát" a month later."""

from __future__ import annotations

from collections.abc import Iterable

from tracker.domain.vietnamese import words
from tracker.matching.phrasebook import Found
from tracker.matching.tokens import Text

FIRM = "doanh nghiệp"
FIRM_NOUNS = {tuple(words(noun)): noun for noun in ("công ty", "tập đoàn", "hợp tác xã", "liên danh")}
_LONGEST = 12  # words of a firm's full name: "Công ty trách nhiệm hữu hạn một thành viên Xây dựng Bình Minh"
_TOLD_BY = 2  # capitalised words at the end of a name by which a firm is known
_ENDS = frozenset(words("về và để theo tại của cho ở làm trúng thực nộp bị đã do trong từ đến ký thuê với ngày số năm"))


def firms(text: Text, nouns: Iterable[Found[str]]) -> dict[str, set[str]]:
    """The firms named behind these nouns, each by the last two words of its name: {"doanh nghiệp": {"đại phát"}}."""
    names = {_name_from(text, place + length) for place, length, _ in nouns} - {""}
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
