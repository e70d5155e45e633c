"""What a text says is left to do: "đang", "còn 03 trường hợp"."""

from __future__ import annotations

from tracker.domain.vietnamese import words
from tracker.matching.phrasebook import Phrase, Phrasebook

_UNFINISHED_WORDS = """
đang; chưa; sẽ; còn lại; dời sang; dời lại; hoãn; tạm dừng; lùi; chờ; thử; thí điểm; bước đầu;
cơ bản hoàn thành; còn thiếu; còn vướng; còn tồn; mới đạt; mới được; mới xong; mới có; dự kiến; dự thảo; một phần;
yêu cầu bổ sung; phải bổ sung; chuyển sang tháng; chuyển sang quý; trước khi cấp; nộp lại; trả lại hồ sơ; trả hồ sơ để
"""
_HARMLESS_WORDS = """
chưa đạt chuẩn trình độ;
chưa phát hiện; chưa ghi nhận; chưa xảy ra; chưa tham gia; chưa có việc; chưa có lương; chưa có nhà; chưa có thẻ;
thử đường; thử máu; đang hoạt động; đang sinh hoạt; đang sinh sống; thi thử;
dự kiến kế hoạch; dự kiến kinh phí; dự kiến chương trình
"""
_UNFINISHED = Phrasebook({phrase: phrase for phrase in (tuple(words(p)) for p in _UNFINISHED_WORDS.split(";"))})
_HARMLESS = [tuple(words(phrase)) for phrase in _HARMLESS_WORDS.split(";")]
_LEFT = words("còn")[0]  # "còn 03 trường hợp"
_FIRST_WORDS = {*_UNFINISHED.begins, _LEFT}


def unfinished(said: Phrase) -> tuple[Phrase, ...]:
    """The phrases of a text (its keys) that say that something is left to do."""
    found = []
    for place in [place for place, word in enumerate(said) if word in _FIRST_WORDS]:
        phrase = _UNFINISHED.at(said, place)
        if phrase and not _is_harmless(said, place):
            found.append(phrase[1])
        elif said[place] == _LEFT and said[place + 1 : place + 2] and said[place + 1][0].isdigit():
            found.append((_LEFT, said[place + 1]))
    return tuple(found)


def _is_harmless(said: Phrase, place: int) -> bool:
    """Whether the word at a place belongs to a phrase that says nothing of progress: "chưa phát hiện sai phạm"."""
    return any(p in (said[place : place + len(p)], said[max(0, place + 1 - len(p)) : place + 1]) for p in _HARMLESS)
