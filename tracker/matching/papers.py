"""The papers that a text names by what they are about: "Quy chế làm việc", "Kế hoạch số 12/KH-UBND về hội thao"."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from tracker.domain.vietnamese import words
from tracker.matching.phrasebook import Phrasebook
from tracker.matching.tokens import Text, Token

Title = tuple[str, ...]

_LISTED = """
quy chế; đề án; nghị quyết; quy định; phương án; dự toán; danh mục; quy hoạch; hương ước; đồ án; đề cương; kế hoạch;
chương trình; quy trình; bộ tiêu chí; chỉ thị; điều lệ; tờ trình; bảng giá; sổ tay; cẩm nang; kịch bản; báo cáo
"""
_NOUNS = Phrasebook({noun: noun for noun in (tuple(words(noun)) for noun in _LISTED.split(";"))})
_PASSED_OVER = frozenset(words("tổ chức thực hiện triển khai về việc số công tác"))
_ENDS = frozenset(words("của trong để tại theo nhằm do trên ở năm cho"))
_SHORTEST, _LONGEST = 2, 12


def paper_titles(text: Text) -> frozenset[Title]:
    """The noun of each paper with the words of its title, up to a number, a break, a purpose or place."""
    found = set()
    keys = text.keys
    for place in _NOUNS.places(keys):
        noun = _NOUNS.at(keys, place)
        title = _title(text[place + noun[0] :]) if noun else ()
        if noun and len(title) >= _SHORTEST:
            found.add(noun[1] + title)
    return frozenset(found)


def _title(text: Sequence[Token]) -> Title:
    title: list[str] = []
    is_dated = False
    for token in text:
        if not title and (token.key in _PASSED_OVER or not token.is_word or is_dated or token.raw.lower() == "ngày"):
            is_dated = token.raw.lower() == "ngày"
            continue
        if not token.is_word or token.breaks or token.key in _ENDS or len(title) == _LONGEST:
            break
        title.append(token.key)
    return tuple(title)


def same_paper(mine: Collection[Title], theirs: Collection[Title]) -> Title:
    """The longest title that both name, where the one may go on with more words; () when there is none."""
    if not (mine and theirs):
        return ()
    both = [min(a, b, key=len) for a in mine for b in theirs if a[: len(b)] == b or b[: len(a)] == a]
    return max(both, key=lambda title: (len(title), title), default=())
