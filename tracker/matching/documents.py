"""Document numbers of a claim: which are the same, and what part they play in the sentence."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from typing import NamedTuple

from tracker.domain.link import Claim
from tracker.domain.vietnamese import clean, words
from tracker.matching.tokens import Text, Token
from tracker.matching.vocabulary import FUNCTION_WORDS

_NAMES = {
    "nghị định": "NĐ",
    "quyết định": "QĐ",
    "thông tư": "TT",
    "công văn": "CV",
    "văn bản": "CV",
    "kế hoạch": "KH",
    "nghị quyết": "NQ",
    "chỉ thị": "CT",
    "đề án": "ĐA",
    "kết luận": "KL",
    "thông báo": "TB",
    "hướng dẫn": "HD",
    "chương trình": "CTR",
    "báo cáo": "BC",
    "tờ trình": "TTR",
    "giấy mời": "GM",
}
_KIND_NAMES = {letters: name.capitalize() for name, letters in reversed(_NAMES.items())}  # CV: Công văn
_KINDS = {tuple(words(name)): letters for name, letters in _NAMES.items()}
_KNOWN_BY_NUMBER = {"NĐ", "QĐ", "TT", "CV", "KH", "NQ", "CT", "ĐA"}  # kinds behind which a bare number is a document's
_ROLES = {
    tuple(words(phrase)): role
    for role, phrases in {
        "ground": (
            *("theo", "căn cứ", "căn cứ vào", "trên cơ sở", "đề nghị tại", "quy định tại", "giao tại", "nêu tại"),
            *("chỉ đạo tại", "yêu cầu tại", "hướng dẫn tại", "kết luận tại", "nhiệm vụ tại"),
        ),
        "matter": (
            "triển khai",
            "thực hiện",
            "sao gửi",
            "sao lục",
            "quán triệt",
            "thi hành",
            "chấp hành",
            "hướng dẫn",
            "phổ biến",
            "sơ kết",
        ),
    }.items()
    for phrase in phrases
}
_DAY, _OF, _NUMBER_SIGN = words("ngày của số")
_BEFORE_NUMBERS = frozenset((_NUMBER_SIGN, *[kind[-1] for kind in _KINDS]))
_FORM = re.compile(r"(?P<number>\d+)(?:/(?P<year>\d{4}))?(?:/(?P<tail>.+))?")


class Document(NamedTuple):
    """A number as far as the text gives it: "154/2025" has no tail, "Quyết định 441" only number and kind.

    `role` is "ground" behind "theo", "matter" behind "triển khai", "" where it may be the product itself.
    """

    number: int
    year: str
    kind: str
    issuer: str
    words: str
    role: str = ""

    @property
    def kind_name(self) -> str:
        """The kind in words, "Nghị định"; "" where neither the text nor the number tells it."""
        return _KIND_NAMES.get(self.kind, "")

    def is_same(self, other: Document) -> bool:
        """Whether the numbers agree and nothing else that both give differs; a number alone is not enough."""
        if self.number != other.number:
            return False
        pairs = ((self.year, other.year), (self.kind, other.kind), (self.issuer, other.issuer))
        given = [(mine, theirs) for mine, theirs in pairs if mine and theirs]
        return bool(given) and all(mine == theirs for mine, theirs in given)


@lru_cache(maxsize=10_000)
def read_number(text: str) -> Document | None:
    """Take a number apart: "27/2018/QĐ-UBND" → 27, 2018, QĐ, UBND; an official letter names no kind."""
    written = "".join(clean(text).split())
    match = _FORM.fullmatch(written)
    if not match:
        return None
    kind, _, issuer = (match["tail"] or "").upper().partition("-")
    if kind and kind not in _KINDS.values():
        kind, issuer = "CV", f"{kind}-{issuer}"
    return Document(number=int(match["number"]), year=match["year"] or "", kind=kind, issuer=issuer, words=written)


def documents(claim: Claim, text: Text) -> tuple[Document, ...]:
    """All documents that a claim names, in the order of the text; those that only its `citations` give come last."""
    found: list[Document] = []
    roles: dict[str, str] = {}
    for place in text.no_words:
        token = text[place]
        named, start = _kind_before(text, place)
        if token.kind == "number" and (token.breaks or named not in _KNOWN_BY_NUMBER):
            continue
        read = read_number(token.raw)
        if read is None:
            continue
        kind = read.kind or named
        roles[kind] = _role(text, start) or roles.get(kind, "")  # of a list only the first stands behind "theo"
        found.append(read._replace(kind=kind, role=roles[kind]))
    for citation in claim.citations:
        read = read_number(citation)
        if read is None:
            continue
        same = next((place for place, other in enumerate(found) if read.is_same(other)), len(found))
        if same == len(found):
            found.append(read._replace(role=roles.get(read.kind, "")))
        elif len(read.words) > len(found[same].words):
            found[same] = read._replace(role=found[same].role)
    return tuple(found)


def _kind_before(text: Text, place: int) -> tuple[str, int]:
    """The kind named in front of a number ("Quyết định số 41") and the place where its name starts; "" when none."""
    keys = text.keys
    if not place or keys[place - 1] not in _BEFORE_NUMBERS:
        return "", place
    end = place - 1 if keys[place - 1] == _NUMBER_SIGN else place
    kind = _KINDS.get(keys[end - 2 : end], "") if end > 1 else ""
    return kind, end - 2 if kind else place


def _role(text: Text, start: int) -> str:
    """What the words before a document's name make of it; "các", "nội dung" may stand between."""
    before = tuple(
        t.key for t in text[max(0, start - 5) : start] if t.raw.lower() not in ("các", "những", "nội", "dung")
    )
    return next((_ROLES[before[-length:]] for length in (3, 2, 1) if before[-length:] in _ROLES), "")


def without_issuers(text: Text) -> Text:
    """The text without the names of those who issued the documents that it names: "… số 9876/BGTVT-VT của Bộ GTVT".

    Many works rest on papers of one and the same office.
    """
    if _OF not in text.vocabulary or all(text[place].kind != "document" for place in text.no_words):
        return text
    left: list[Token] = []
    is_issuer = False
    for token in text:
        is_issuer = not token.breaks and (
            (is_issuer and token.key not in FUNCTION_WORDS) or (token.key == _OF and _ends_with_number(left))
        )
        if not is_issuer:
            left.append(token)
    return text if len(left) == len(text) else Text(left)


def _ends_with_number(before: Sequence[Token]) -> bool:
    """Whether a document's number, or the day behind it, comes last."""
    last = next((token for token in reversed(before) if token.key != _DAY and token.kind != "number"), None)
    return last is not None and last.kind == "document"
