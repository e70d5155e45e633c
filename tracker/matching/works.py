"""Which works a text tells of: who was asked to repair a road has not done it by paying for its land.

Only works that leave no doubt are listed, each by its name and the words by which reports tell of it. Two texts
that tell of works, and of none in common, are hardly about one thing, even where they name the same place or paper.
"""

from __future__ import annotations

from collections.abc import Iterable

from tracker.domain.vietnamese import words
from tracker.matching.phrasebook import Phrase, Phrasebook, read_groups

_LISTED = """
kiểm tra = kiểm tra = giám sát = phúc tra = kiểm soát = lập biên bản = tuần tra = hậu kiểm = điều tra = thống kê
= kiểm kê = xử phạt = tịch thu = lấy mẫu;
cấp phép, cấp giấy = cấp giấy phép = cấp phép = cấp giấy chứng nhận = cấp thẻ = cấp mới = cấp phát bằng = cấp bằng
= cấp đổi = cấp lại = cấp chứng chỉ;
chi trả, bồi thường = chi trả = chi tiền = trả tiền = bồi thường = giải phóng mặt bằng = thu hồi đất = tái định cư
= di dời = sơ tán;
thu tiền = thu tiền = thu viện phí = thu ngân sách = thu nợ = truy thu = thu thuế;
khám, chữa bệnh = khám bệnh = điều trị = khám chữa bệnh = phẫu thuật;
diễn tập = diễn tập = thực tập phương án; tiêm = tiêm chủng = tiêm = chủng ngừa;
thi công, mua sắm = thi công = khởi công = sửa chữa = lắp đặt = lắp = xây mới = san lấp = nạo vét = thảm nhựa
= thảm bê tông
= cải tạo = nâng cấp = đổ bê tông = hót dọn = duy tu = khắc phục sạt = khánh thành = dặm vá = láng nhựa = sơn kẻ
= thông xe = mua sắm = đấu thầu = mời thầu = lựa chọn nhà thầu = ký hợp đồng = chào giá = mở thầu = nhà thầu;
tập huấn, tuyên truyền = tập huấn = bồi dưỡng = mở lớp = huấn luyện = dạy nghề = tuyên truyền = truyền thông = hội thi
= cuộc thi = liên hoan = hội diễn;
quyết toán = quyết toán = tất toán; ký kết = ký kết = ký chương trình; thi đấu = hội thao = giải bóng;
tặng quà = tặng quà = thăm hỏi = trao quà = trao tặng = biếu quà = phần quà = suất quà;
trồng, nuôi = gieo trồng = trồng = gieo sạ = xuống giống = thả cá = gieo cấy;
nhân sự = bổ nhiệm = điều động = luân chuyển = tuyển dụng;
vệ sinh môi trường = vệ sinh môi trường = dọn vệ sinh = thu gom = nhặt rác;
tiếp công dân = tiếp công dân = giải quyết đơn = tiếp dân;
xét công nhận = xét công nhận = công nhận tốt nghiệp = xét tốt nghiệp;
kết nạp = kết nạp; hòa giải = hòa giải; đấu giá = đấu giá; hiến máu = hiến máu; cai nghiện = cai nghiện
"""
_NO_WORKS = """
dịch vụ khám bệnh; dịch vụ khám chữa bệnh; chi phí khám bệnh; chi phí khám chữa bệnh; quản lý khám chữa bệnh;
cơ sở khám bệnh; cơ sở khám chữa bệnh; bảo hiểm y tế chi trả; khu điều trị; khoa điều trị; trung tâm điều trị;
ủy ban kiểm tra; kiểm soát bệnh tật; kiểm soát thủ tục; cảnh sát điều tra; cơ quan điều tra; cục thống kê;
trung tâm bồi dưỡng; trường bồi dưỡng; phòng giải phóng mặt bằng; ban giải phóng mặt bằng; đơn vị thi công;
phòng tuyên truyền; ban tuyên truyền; trồng trọt
"""  # in names and descriptions these words ask for nothing
_WORKS = Phrasebook(
    {phrase: name for name, (_, *phrases) in read_groups(_LISTED) for phrase in phrases}
    | {tuple(words(phrase)): "" for phrase in _NO_WORKS.split(";")}
)

_BETWEEN = frozenset(words("đủ được xong thêm"))  # as figures do, they part a work's words: "cấp 17 giấy phép"
_MATTER = frozenset(words("về việc để nhằm vụ"))  # behind these stands what a class or paper is about, or its purpose


def works(keys: Phrase, figures: Iterable[str] = ()) -> frozenset[str]:
    """The works that a text (its keys, and which of them are figures) tells of, each by its name."""
    if _WORKS.begins.isdisjoint(keys):
        return frozenset()
    passed_over = _BETWEEN.union(figures)
    plain = tuple([key for key in keys if key not in passed_over])
    return frozenset(
        name for place, _, name in _WORKS.all_in(plain) if name and not (place and plain[place - 1] in _MATTER)
    )
