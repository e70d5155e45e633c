"""What a text says is left to do: "đang", "còn 03 trường hợp"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from tracker.domain.vietnamese import words
from tracker.matching.phrasebook import Phrase, Phrasebook
from tracker.matching.tokens import Text, Token

_UNFINISHED_WORDS = """
đang; chưa; sẽ; còn lại; dời sang; dời lại; hoãn; tạm hoãn; tạm dừng; lùi; chờ; đợi; thử; thí điểm; bước đầu;
cơ bản hoàn thành; cơ bản xong; cơ bản hoàn tất; gần xong; gần hoàn thành; dở dang; dang dở; một nửa; đợt đầu;
còn thiếu; còn vướng; còn tồn; mới đạt; mới được; mới xong; mới có; mới chỉ; chỉ mới; dự kiến; dự thảo; bản thảo;
một phần; yêu cầu bổ sung; phải bổ sung; trước khi cấp; nộp lại; trả lại hồ sơ; trả hồ sơ để; xin gia hạn;
gia hạn thêm; xin lùi; chậm tiến độ; bị chậm; vướng mặt bằng; phần mười; tháng tới; tháng sau; quý sau; quý tới;
tuần tới; tuần sau; kỳ sau; nghiệm thu nội bộ; chấm điểm nội bộ; thẩm định nội bộ; tạm ứng
"""
_HARMLESS_WORDS = """
chưa đạt chuẩn trình độ; chưa phát hiện; chưa ghi nhận; chưa xảy ra; chưa tham gia; chưa có việc; chưa có lương;
chưa có nhà; chưa có thẻ; thử đường; thử máu; đang hoạt động; đang sinh hoạt; đang sinh sống; đang theo học;
đang học; thi thử; dự kiến kế hoạch; dự kiến kinh phí; dự kiến chương trình; lịch dự kiến; kèm dự thảo;
hồ sơ tạm hoãn; tạm hoãn gọi; diện tạm hoãn
"""
_UNFINISHED = Phrasebook({phrase: phrase for phrase in (tuple(words(p)) for p in _UNFINISHED_WORDS.split(";"))})
_HARMLESS = [tuple(words(phrase)) for phrase in _HARMLESS_WORDS.split(";")]
_SANG = words("sang")[0]  # "chuyển sang tháng 7"
_TIMES = set(words("ngày tháng tuần quý năm đầu giữa cuối kỳ"))
_LEFT = words("còn")[0]  # "còn 03 trường hợp"
_FIRST_WORDS = {*_UNFINISHED.begins, _LEFT, _SANG}
_STATES = {tuple(words(state)) for state in ("đang", "chưa", "sẽ", "chờ")}
_IS_DOING = tuple(words("đang"))
_DRAFT = tuple(words("dự thảo"))
_HANDED_IN = set(words("gửi trình nộp chuyển thẩm"))  # "trình 04 dự thảo nghị quyết"
_SEVERAL = set(words("các những"))
_ACTING_ON_WORDS = """
kiểm tra; giám sát; nhắc nhở; chấn chỉnh; xử phạt; xử lý; phạt; lập biên bản; đình chỉ; dừng; yêu cầu; buộc; phát hiện;
thu hồi; đề nghị; kiến nghị; thăm; tặng; trao; hỗ trợ; giúp; thống kê; rà soát; danh sách; khám; tư vấn; vận động;
tuyên truyền; hướng dẫn; gặp gỡ; cho; rà
"""
_ALSO_WORDS = """
bổ sung; tặng; trao; tổ chức; hỗ trợ; phối hợp; vận động; tham gia; cấp; mở; hướng dẫn; tuyên truyền; kiểm tra;
giúp; phát; đạt; được; là; có; tiến hành; triển khai; thực hiện; ban hành; phải
"""
_ACTING_ON = Phrasebook({tuple(words(verb)): True for verb in _ACTING_ON_WORDS.split(";")})
_ALSO = Phrasebook({tuple(words(verb)): True for verb in _ALSO_WORDS.split(";")})  # behind "còn": done besides
_DONE = set(words("đạt được xong vượt"))


def unfinished(text: Text) -> tuple[Phrase, ...]:
    """The phrases of a text (their keys) that say that something is left to do."""
    said, found = text.keys, []
    for place in [place for place, word in enumerate(said) if word in _FIRST_WORDS]:
        phrase = _UNFINISHED.at(said, place)
        if phrase and not _is_harmless(text, place, phrase[1]):
            found.append(phrase[1])
        elif not phrase and said[place] == _LEFT and _is_left(text, place):
            found.append((_LEFT, said[place + 1]))
        elif not phrase and said[place] == _SANG and _is_time(text[place + 1 : place + 2]):
            found.append((_SANG, said[place + 1]))
    return tuple(found)


def _is_time(behind: Sequence[Token]) -> bool:
    """Whether a day or a period stands there: "dời sang 04/7", "lùi sang đầu tháng"."""
    return any(token.key in _TIMES or (token.kind == "number" and "/" in token.raw) for token in behind)


def _is_left(text: Text, place: int) -> bool:
    """Whether "còn" at a place tells what is left: "còn 03 trường hợp", "…, còn lan can"; "còn tặng quà" does not."""
    rest = text[place + 1 :]
    if not rest:
        return False
    if rest[0].raw[0].isdigit():
        return True
    clause = [token.key for token in takewhile(lambda token: not token.breaks, rest)]
    return text[place].breaks and bool(clause) and not _ALSO.at(text.keys, place + 1) and _DONE.isdisjoint(clause)


def _is_harmless(text: Text, place: int, phrase: Phrase) -> bool:
    """Whether the phrase at a place says nothing of progress: "chưa phát hiện sai phạm", "nhắc 02 bếp chưa lưu mẫu"."""
    said = text.keys
    if any(p in (said[place : place + len(p)], said[max(0, place + 1 - len(p)) : place + 1]) for p in _HARMLESS):
        return True
    start = next((at for at in range(place, 0, -1) if text[at].breaks), 0)
    if phrase == _IS_DOING and place > start and text[place - 1].raw.endswith("%"):
        return True  # "88% đang đi làm" tells of those asked
    if phrase == _DRAFT:
        return place > 0 and said[place - 1][0].isdigit() and not _HANDED_IN.isdisjoint(said[:place])
    return phrase in _STATES and _is_said_of_others(said, start, place)


def _is_said_of_others(said: Phrase, start: int, place: int) -> bool:
    """Whether a clause acts on several whose state a word tells: "hỗ trợ các hộ đang khó khăn"."""
    several = [at for at in range(start + 1, place) if said[at][0].isdigit() or said[at] in _SEVERAL]
    return any(_ACTING_ON.at(said, at) for at in range(start, several[-1])) if several else False
