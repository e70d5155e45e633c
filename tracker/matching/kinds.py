"""Which of several a text is about, where a report tells them apart: which disease, crop, examination or people.

Two texts that each name one, and none in common, are about two works.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable

from tracker.matching.phrasebook import Found, read_groups
from tracker.matching.tokens import Text

_LISTED = {
    "nhóm bệnh": """
        không lây nhiễm = bệnh không lây = bệnh mạn tính = bệnh mãn tính;
        truyền nhiễm = bệnh lây nhiễm = lây nhiễm nguy hiểm = bệnh lây
        """,
    "bệnh": """
        sởi = rubella; bạch hầu = uốn ván bạch hầu = vắc xin td = tiêm td; ho gà; bại liệt = ipv = opv; covid; cúm mùa;
        thương hàn; liên cầu lợn; viêm gan b; viêm não nhật bản; tay chân miệng; sốt xuất huyết; sốt rét; thủy đậu;
        đau mắt đỏ; bệnh lao = lao phổi; bệnh dại = phòng dại = vắc xin dại; bệnh phong; hiv = aids; cúm gia cầm;
        dịch tả lợn = dịch tả heo; lở mồm long móng; viêm da nổi cục; tai xanh; tăng huyết áp = cao huyết áp;
        đái tháo đường = tiểu đường; ung thư
        """,
    "vụ": "hè thu; đông xuân; thu đông; vụ mùa = lúa mùa; xuân hè",
    "kỳ thi": """
        tuyển sinh = vào lớp 10 = vào lớp 6; tốt nghiệp; học sinh giỏi; giáo viên giỏi; thăng hạng; nâng ngạch;
        sát hạch lái xe; đánh giá năng lực
        """,
    "vật nuôi": """
        trâu bò = gia súc lớn; lợn = heo; gia cầm = gà vịt; chó mèo; động vật trên cạn; động vật thủy sản
        """,
    "điều phòng chống": """
        phòng chống thiên tai = phòng chống lụt bão = phòng chống bão; phòng chống tội phạm = trấn áp tội phạm;
        phòng chống ma túy = phòng chống tệ nạn; phòng chống tham nhũng; phòng chống dịch = phòng chống dịch bệnh;
        phòng cháy chữa cháy = phòng chống cháy nổ; phòng chống cháy rừng = phòng cháy rừng = phòng cháy chữa cháy rừng;
        phòng chống bạo lực gia đình; phòng chống bạo lực học đường; phòng chống đuối nước = phòng đuối nước;
        phòng chống mua bán người; phòng chống tác hại thuốc lá; phòng chống rét = phòng chống đói rét;
        phòng chống hạn mặn = phòng chống hạn hán = phòng chống xâm nhập mặn; phòng chống tảo hôn
        """,
    "phía": "phía đông; phía tây; phía nam; phía bắc",
    "bờ": "bờ hữu = đê hữu = hữu ngạn = bờ phải; bờ tả = đê tả = tả ngạn = bờ trái",
    "nhóm thuốc": """
        thuốc generic; biệt dược gốc = biệt dược; vị thuốc cổ truyền = dược liệu; vật tư y tế; hóa chất xét nghiệm
        """,
    "máy": """
        x quang; máy siêu âm; máy thở; máy xét nghiệm; cộng hưởng từ; nội soi; máy in; máy quét = máy scan; máy chủ;
        máy tính = máy vi tính; máy chiếu; máy photocopy; máy điều hòa; kiosk = ki ốt tra cứu; camera; máy phát điện;
        màn hình
        """,
    "mạng lưới": """
        đường dây trung thế = đường dây điện = lưới điện = đường dây hạ thế; đường ống nước = ống cấp nước = ống nước;
        cáp viễn thông = cáp quang
        """,
    "loại đơn": "đơn khiếu nại; đơn tố cáo; đơn kiến nghị = đơn phản ánh = đơn đề nghị",
    "quỹ": """
        quỹ vì người nghèo; quỹ đền ơn đáp nghĩa; quỹ khuyến học; quỹ phòng chống thiên tai; quỹ bảo trợ trẻ em;
        quỹ hỗ trợ nông dân; quỹ chăm sóc người cao tuổi; quỹ an sinh xã hội; quỹ bảo trì đường bộ
        """,
    "chương trình quốc gia": """
        quốc gia xây dựng nông thôn mới = quốc gia nông thôn mới; quốc gia giảm nghèo;
        quốc gia phát triển kinh tế xã hội vùng = quốc gia vùng đồng bào
        """,
    "nguồn lực quân sự": "dân quân tự vệ = dân quân; dự bị động viên",
    "diễn tập": """
        diễn tập khu vực phòng thủ = diễn tập phòng thủ; diễn tập phòng chống thiên tai = diễn tập ứng phó bão
        = diễn tập phòng chống lụt bão; diễn tập phòng cháy = diễn tập chữa cháy; diễn tập an toàn thông tin
        = diễn tập an ninh mạng = diễn tập ứng cứu sự cố; diễn tập ứng phó dịch = diễn tập phòng chống dịch
        """,
    "tình hình": "tình hình kinh tế xã hội; tình hình thiệt hại; tình hình an ninh",
    "cây trồng": "lúa; cây ngô = ha ngô = ngô lai; cây sắn = khoai mì; cây mía; hồ tiêu; sầu riêng; thanh long",
    "thủy sản nuôi": "tôm; cá tra; nghêu = ngao; cua biển",
    "tôn giáo": "phật giáo; công giáo; tin lành; cao đài; hòa hảo",
    "dân tộc": "đồng bào khmer; đồng bào chăm; đồng bào hoa; đồng bào mông",
    "nước": "nhật bản; hàn quốc; đài loan; nước lào = bạn lào; campuchia; trung quốc; hoa kỳ; thái lan; singapore",
    "loại hình nghệ thuật": "cải lương; chèo; tuồng; đờn ca tài tử; quan họ; múa rối; hát xoan; ca trù",
    "vòng thi": "vòng loại = sơ khảo; chung kết = chung khảo",
    "cách điều trị": "điều trị nội trú = bệnh nhân nội trú; điều trị ngoại trú = bệnh nhân ngoại trú",
    "ngân sách": "ngân sách xã; ngân sách huyện; ngân sách tỉnh; ngân sách trung ương",
    "việc hộ tịch": "đăng ký kết hôn; đăng ký khai sinh = khai sinh; đăng ký khai tử = khai tử",
    "loại trường": "công lập; tư thục = ngoài công lập = dân lập",
    "cách kiểm tra": "định kỳ; đột xuất",
    "loại trợ cấp": """
        ưu đãi người có công = trợ cấp người có công; trợ cấp xã hội = bảo trợ xã hội; trợ cấp thất nghiệp;
        trợ cấp hưu trí = hưu trí xã hội; mai táng phí = trợ cấp mai táng
        """,
    "loại bảo hiểm": """
        bảo hiểm y tế; bảo hiểm xã hội tự nguyện; bảo hiểm thất nghiệp; bảo hiểm nông nghiệp; bảo hiểm cháy nổ
        """,
    "việc quân": "nhập ngũ = giao quân = khám tuyển = sơ tuyển; xuất ngũ; diễn tập",
    "lực lượng dân quân": "dân quân cơ động; dân quân thường trực; dân quân tại chỗ; dân quân phòng không",
    "cơ quan đảng": "ban chấp hành = bch; ủy ban kiểm tra",
    "môn": """
        bóng đá; bóng chuyền; cầu lông; bóng bàn; cờ tướng; quần vợt; điền kinh; kéo co; bơi lội = bơi; bi sắt;
        việt dã = marathon; pickleball; cờ vua; bóng rổ; bóng ném; đua thuyền = đua ghe; đẩy gậy; bắn nỏ; võ cổ truyền
        """,
    "sắc thuế": """
        thuế đất phi nông nghiệp = thuế sử dụng đất phi nông nghiệp; lệ phí môn bài; thuế thu nhập cá nhân;
        thuế giá trị gia tăng; thuế tài nguyên
        """,
    "quy hoạch": """
        quy hoạch chung; quy hoạch chi tiết; quy hoạch phân khu; kế hoạch sử dụng đất = quy hoạch sử dụng đất
        """,
    "loại hình vận tải": "xe buýt; taxi; xe hợp đồng; đường sắt; đường thủy = thủy nội địa = đò",
    "ngành hàng": "da giày = giày da; dệt may = may mặc; chế biến gỗ; xăng dầu; gốm sứ",
    "việc nhân sự": """
        tuyển dụng = xét tuyển = tiếp nhận vào; chấm dứt hợp đồng = thôi việc = nghỉ hưu; bổ nhiệm;
        điều động = luân chuyển = thuyên chuyển; nâng lương = nâng bậc lương
        """,
    "tài khóa": "quyết toán; dự toán",
    "người chủ trì": """
        bí thư = bí thư đảng ủy; chủ tịch ủy ban nhân dân = phó chủ tịch ủy ban nhân dân; chủ tịch hội đồng nhân dân
        """,
    "nghĩa vụ": "nghĩa vụ quân sự; nghĩa vụ tham gia dân quân = nghĩa vụ dân quân = nghĩa vụ tham gia công an",
    "dịp": """
        tết nguyên đán; trung thu; quốc khánh = cách mạng tháng tám; giỗ tổ; vu lan; giáng sinh; phật đản;
        tổng kết năm học; khai giảng = năm học mới; quốc tế thiếu nhi; quốc tế lao động; quốc tế phụ nữ;
        phụ nữ việt nam; nhà giáo việt nam; thương binh liệt sĩ; thầy thuốc việt nam; giải phóng miền nam;
        ngày sinh chủ tịch hồ chí minh = sinh nhật bác; doanh nhân việt nam; gia đình việt nam; môi trường thế giới
        """,
    "người": "người cao tuổi; người khuyết tật; người có công; trẻ em = thiếu nhi = trẻ mồ côi",
}


KINDS = frozenset(_LISTED)
NAMES = {
    phrase: (kind, name)
    for kind, listed in _LISTED.items()
    for name, phrases in read_groups(listed)
    for phrase in phrases
}
"""What each name is a kind of, and the first name of its group."""


def kinds(_text: Text, names: Iterable[Found[tuple[str, str]]]) -> dict[str, set[str]]:
    """The names that a text holds by what they are kinds of: {"vụ": {"hè thu"}}."""
    found: dict[str, set[str]] = defaultdict(set)
    for _, _, (kind, name) in names:
        found[kind].add(name)
    return found
