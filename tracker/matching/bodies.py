"""How many offices, firms or communes a task is to reach, and how many a result has: "07 doanh nghiệp", "05 đơn vị"."""

from __future__ import annotations

from collections.abc import Iterator

from tracker.domain.vietnamese import words
from tracker.matching.phrasebook import Phrasebook
from tracker.matching.profile import Profile
from tracker.matching.tokens import Text

_GENERAL = "đơn vị; cơ sở; cơ quan; địa phương; tổ chức; điểm"  # any of the others is one of these
_FIRMS = "doanh nghiệp; công ty; hợp tác xã; ngân hàng"
_OTHERS = "trường; xã; phường; huyện; thị xã; thị trấn; thôn; ấp; sở; phòng; khoa; trạm; bệnh viện; chi cục; cửa hàng"
_KIND_OF = Phrasebook(
    {tuple(words(noun)): noun for noun in _OTHERS.split(";")}
    | {tuple(words(noun)): "general" for noun in _GENERAL.split(";")}
    | {tuple(words(noun)): "firm" for noun in _FIRMS.split(";")}
)
_FOUND = """
phát hiện; nhắc nhở; xử phạt; phạt; lập biên bản; đề nghị; yêu cầu; còn; vi phạm; khen; tặng; có; chấn chỉnh; đình chỉ
"""
_FINDS = Phrasebook(
    {tuple(words(verb)): True for verb in _FOUND.split(";")}
)  # what stands behind these was found at some, or done to them besides


def reaches_fewer(task: Profile, result: Profile) -> bool:
    """Whether a result has gone to fewer bodies than the task wants, a general noun standing for any other.

    Firms may be named one by one: "với 05 doanh nghiệp" and "với Công ty A, Công ty B".
    """
    wanted = next(_counted(task.text), None)
    if wanted is None or wanted[0] == 1:
        return False
    number, kind = wanted
    before = _up_to_findings(result.text)
    got, named = list(_counted(before)), _named(before)
    is_comparable = bool(got) and (kind == "general" or got[0][1] in ("general", kind))
    reached = named + sum(n for n, _ in got) if is_comparable else named if kind == "firm" and not got else 0
    return 0 < reached < number and number not in _numbers(result)


def _numbers(profile: Profile) -> set[int]:
    return set().union(*profile.counts.values())


def _counted(text: Text) -> Iterator[tuple[int, str]]:
    """The bodies that are counted, with their kind: "07 doanh nghiệp" → (7, "firm")."""
    for place in text.no_words:
        is_number = text[place].raw.isdigit() and place + 1 < len(text) and text[place + 1].gap == " "
        entry = _KIND_OF.at(text.keys, place + 1) if is_number else None
        if entry:
            yield int(text[place].raw), entry[1]


def _named(text: Text) -> int:
    """How many bodies are named: "Công ty May Bình Minh" is one, "các công ty" is none."""
    found = [(place, _KIND_OF.at(text.keys, place)) for place in text.places_of(_KIND_OF.begins)]
    return sum(
        text[place].is_name or any(token.is_name for token in text[place + entry[0] : place + entry[0] + 1])
        for place, entry in found
        if entry
    )


def _up_to_findings(text: Text) -> Text:
    """The text up to the first word of what was found."""
    ends = (place for place in text.places_of(_FINDS.begins) if place and _FINDS.at(text.keys, place))
    return Text(text[: next(ends, len(text))])
