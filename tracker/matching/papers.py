"""The papers that a text names by what they are about: "Quy chế làm việc", "Kế hoạch số 12/KH-UBND về hội thao"."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from tracker.domain.vietnamese import words
from tracker.matching.phrasebook import Phrase, Phrasebook
from tracker.matching.tokens import Text, Token

Title = tuple[str, ...]

_LISTED = """
quy chế; đề án; nghị quyết; quy định; phương án; dự toán; danh mục; quy hoạch; hương ước; đồ án; đề cương; kế hoạch;
chương trình; quy trình; bộ tiêu chí; chỉ thị; điều lệ; tờ trình; bảng giá; sổ tay; cẩm nang; kịch bản; báo cáo
"""
_NOUNS = Phrasebook({noun: noun for noun in (tuple(words(noun)) for noun in _LISTED.split(";"))})
_ISSUED = frozenset(words("hành trình dựng thảo mưu"))  # ban hành, trình, xây dựng, soạn thảo, dự thảo, tham mưu
_RULES = Phrasebook(
    dict.fromkeys(
        tuple(words(noun))
        for noun in (
            *("quyết định", "nghị quyết", "quy định", "quy chế", "đề án", "chỉ thị", "phương án", "hướng dẫn"),
            *("quy trình", "kế hoạch", "bảng giá", "danh mục", "kết luận", "điều lệ", "tờ trình"),
        )
    )
)
_OPENING = 14  # words of a task among which it says what paper it asks for
_TOLD = """
ban hành; trình; dự thảo; góp ý; ý kiến; thẩm định; thông qua; phê duyệt; văn bản; công văn; ký; gửi; hoàn thiện;
hoàn chỉnh; chờ; soạn; đề cương; công bố; tham mưu; báo cáo; chương trình; niêm yết
"""
_TELLING = Phrasebook(dict.fromkeys(tuple(words(phrase)) for phrase in _TOLD.split(";")))
_PASSED_OVER = frozenset(words("tổ chức thực hiện triển khai về việc số công tác"))
_ENDS = frozenset(words("của trong để tại theo nhằm do trên ở năm cho"))
_SHORTEST, _LONGEST = 2, 12


def paper_titles(text: Text) -> frozenset[Title]:
    """The noun of each paper with the words of its title, up to a number, a break, a purpose or place."""
    found = set()
    keys = text.keys
    for place in text.places_of(_NOUNS.begins):
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


def asks_for_paper(keys: Phrase) -> bool:
    """Whether a task (its keys) begins by asking for a paper: "Tham mưu UBND tỉnh ban hành Quy chế …"."""
    head = keys[:_OPENING]
    issued = next((place for place, key in enumerate(head) if key in _ISSUED), len(head))
    return bool(_RULES.all_in(head[issued + 1 :]))


def tells_of_paper(keys: Phrase) -> bool:
    """Whether a text (its keys) has a word of papers or of what is done with them."""
    return bool(_TELLING.all_in(keys) or _RULES.all_in(keys))


def same_paper(mine: Collection[Title], theirs: Collection[Title]) -> Title:
    """The longest title that both name, where the one may go on with more words; () when there is none."""
    if not (mine and theirs):
        return ()
    both = [min(a, b, key=len) for a in mine for b in theirs if a[: len(b)] == b or b[: len(a)] == a]
    return max(both, key=lambda title: (len(title), title), default=())
