"""Phrases that every clerk takes for the same. A modest list: a word belongs here only if it is so in any office."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from tracker.domain.vietnamese import words
from tracker.matching.phrasebook import Phrase, Phrasebook

_SAME = """
tập huấn = bồi dưỡng; trang thông tin điện tử = cổng thông tin điện tử = website; người bệnh = bệnh nhân;
số hóa = quét; khảo sát = thăm dò; trẻ em = thiếu nhi = thiếu niên nhi đồng = trẻ nhỏ; hội thi = cuộc thi;
người cao tuổi = người già; khen thưởng = tuyên dương = biểu dương; trao tặng = tặng = trao; thăm hỏi = thăm;
bộ phận một cửa = bộ phận tiếp nhận và trả kết quả = bộ phận tiếp nhận trả kết quả; nghỉ việc = thôi việc;
tiêm chủng = tiêm phòng = tiêm vắc xin; mua sắm = mua; ô tô = xe ô tô; giáo viên = nhà giáo = thầy cô giáo = cô giáo;
đấu thầu = lựa chọn nhà thầu = mời thầu; tuyển dụng = thi tuyển = xét tuyển; thư điện tử = email;
tai nạn giao thông = va chạm giao thông; diễn tập = thực tập phương án; sát hạch = thi sát hạch;
phòng ngừa = ngăn ngừa; hộ dân = hộ gia đình;
chất thải rắn sinh hoạt = rác thải sinh hoạt = rác sinh hoạt = rác thải = rác; thu gom rác = gom rác;
vệ sinh tay = rửa tay; lăng quăng = bọ gậy; khử khuẩn = khử trùng; xe máy = xe gắn máy; đào tạo nghề = dạy nghề;
giải quyết việc làm = tạo việc làm; kết nối cung cầu = giao thương; hàng hóa thiết yếu = mặt hàng thiết yếu;
tờ rơi = tờ gấp; hội thao = đại hội thể dục thể thao = giải thể thao; liên hoan = hội diễn;
tết trung thu = đêm hội trăng rằm = vui trung thu; tết nguyên đán = tết cổ truyền; quốc khánh = tết độc lập;
dâng hương = viếng; nhà tạm nhà dột nát = nhà dột nát; hộ nghèo = gia đình nghèo;
giải phóng mặt bằng = đền bù = bồi thường; khởi công = động thổ; cải tạo = nâng cấp sửa chữa = tu sửa;
sửa chữa = duy tu; nạo vét = khơi thông; rải nhựa = thảm nhựa = thảm bê tông nhựa;
chiếu sáng công cộng = đèn đường = điện chiếu sáng; giải ngân = thanh toán vốn;
hồ sơ trễ hạn = hồ sơ quá hạn = trễ hẹn; phần mềm = ứng dụng phần mềm; máy vi tính = máy tính;
học bạ số = học bạ điện tử; thanh toán không dùng tiền mặt = thanh toán điện tử = không dùng tiền mặt;
định danh điện tử = vneid; căn cước công dân = căn cước; bổ nhiệm lại = tái bổ nhiệm; nâng lương = nâng bậc lương;
chấm công = bảng công; sơ kết = đánh giá kết quả; sinh hoạt chi bộ = họp chi bộ; huấn luyện = luyện tập;
gọi công dân nhập ngũ = gọi nhập ngũ; bạo lực gia đình = bạo hành gia đình; đuối nước = tai nạn sông nước;
nước sạch = nước hợp vệ sinh; cấp nước = cung cấp nước; xâm nhập mặn = nhiễm mặn; sạt lở = xói lở; hạn hán = khô hạn;
bão lũ = lụt bão = mưa bão = bão lụt; vụ hè thu = lúa hè thu; vụ đông xuân = lúa đông xuân; xuống giống = gieo sạ;
đàn lợn = đàn heo; lợn = heo; dịch tả lợn châu phi = dịch tả heo châu phi; nhãn hiệu = thương hiệu;
tiết kiệm điện = sử dụng điện tiết kiệm; sốt xuất huyết = sốt dengue; khám sức khỏe = kiểm tra sức khỏe;
hiến máu = hiến máu tình nguyện = máu tình nguyện; an toàn thực phẩm = vệ sinh an toàn thực phẩm;
tuyến đường = con đường; suy dinh dưỡng = thiếu dinh dưỡng; đưa tin = đăng tin = đăng tải = tin bài; bản tin = tờ tin;
thẻ bảo hiểm y tế = bảo hiểm y tế; sáp nhập = hợp nhất; cấp giấy chứng nhận = cấp sổ đỏ = cấp sổ;
lòng lề đường = vỉa hè; bốc thăm = rút thăm; tháo gỡ khó khăn = tháo gỡ vướng mắc;
tiếp thu chỉnh lý = tiếp thu giải trình; bê tông hóa = đổ bê tông; hẻm = ngõ = kiệt; khuyết tật = tàn tật;
ngập úng = ngập nước; phát thưởng = trao thưởng = trao giải; phun thuốc = phun hóa chất; gặp mặt = họp mặt;
tuyên truyền viên = báo cáo viên;
tuyên truyền pháp luật = phổ biến giáo dục pháp luật = giáo dục pháp luật = phổ biến pháp luật;
cây xanh = cây bóng mát; người lao động = công nhân lao động;
lấy phiếu xin ý kiến = lấy ý kiến = xin ý kiến = tham gia ý kiến = góp ý; tàu cá = phương tiện đánh bắt;
thủy lợi nội đồng = kênh mương nội đồng; giao thông nông thôn = đường nông thôn;
điểm đen giao thông = điểm đen = điểm mất an toàn giao thông; trợ giúp pháp lý = tư vấn pháp luật miễn phí;
nồng độ cồn = rượu bia
"""

_GROUPS = [[tuple(words(phrase)) for phrase in group.split("=")] for group in _SAME.split(";")]
CANONICAL = {phrase: group[0] for group in _GROUPS for phrase in group}
Pairs = tuple[tuple[str, str], ...]
"""Phrases that an office has found to mean the same."""


@lru_cache(maxsize=4)
def _listed(own: Pairs) -> Phrasebook[Phrase]:
    """Phrases with the first of their group."""
    known = dict(CANONICAL)
    for pair in own:
        one, other = (tuple(words(phrase)) for phrase in pair)
        first = known.get(one) or known.get(other) or one
        known |= dict.fromkeys((one, other), first)
    return Phrasebook(known)


def canonical(keys: Sequence[str], own: Pairs = ()) -> Phrase:
    """The words with each listed phrase replaced by the first of its group, the longest phrase first."""
    keys = tuple(keys)
    found = _listed(own).all_in(keys)
    out: list[str] = []
    end = 0
    for place, length, first in found:
        out += keys[end:place]
        out += first
        end = place + length
    return (*out, *keys[end:]) if found else keys
