"""How the usual works of an office look before they are finished: bids are opened before anything has been bought.

The ladder of `steps` goes by the verb with which a result begins; here each work's own way is told, wherever in the
result it stands.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from tracker.domain.vietnamese import words
from tracker.matching.said import Phrases, holds, phrases, said
from tracker.matching.tokens import Text

_WORKS = """
mua sắm; mua; đấu thầu; lựa chọn nhà thầu; chọn nhà thầu; trang bị; cung cấp; đầu tư
| đăng tải; mời thầu; mở thầu; đóng thầu; E-HSMT; HSMT; hồ sơ dự thầu; E-HSDT; HSDT; dự thầu; chấm thầu; chào giá;
báo giá; xét thầu; thương thảo; kế hoạch lựa chọn nhà thầu; thẩm định giá; lập dự toán; cấu hình
| trúng thầu; ký hợp đồng; kết quả lựa chọn nhà thầu; bàn giao; nghiệm thu; lắp đặt; lắp xong; cấp phát; tiếp nhận;
nhận đủ; đưa vào sử dụng; mua được; đã mua
/ tuyển dụng; xét tuyển; thi tuyển; bổ nhiệm; kiện toàn; bầu; nhân sự; xét tặng; nâng lương; nâng ngạch
| lấy phiếu; phiếu giới thiệu; giới thiệu nhân sự; hiệp thương; niêm yết; chốt danh sách; phiếu đăng ký;
đăng ký thi tuyển; đăng ký dự; dự tuyển; nhận hồ sơ; tiếp nhận hồ sơ; thông báo tuyển dụng; vòng 1; vòng một;
sơ tuyển; xác minh lý lịch; thẩm tra lý lịch
| quyết định; trúng tuyển; công nhận; trao; nhận công tác; hợp đồng làm việc; bầu bổ sung; tờ trình số; chuẩn y
/ hội thi; cuộc thi; liên hoan; giải bóng; giải thể thao; ngày hội; lễ hội; hội thao; hội chợ; đại hội; hội diễn
| thể lệ; họp ban tổ chức; thành lập ban tổ chức; tổng duyệt; kịch bản; giấy mời; khảo sát địa điểm; bài dự thi;
tập luyện; tiết mục đăng ký; đăng ký dự thi; vòng loại; vòng bảng; sơ khảo; bán kết; phát động; tài trợ; đại hội điểm;
văn kiện; đăng ký gian hàng; đăng ký tham gia
| diễn ra; khai mạc; bế mạc; trao giải; chung kết; đạt giải; giải nhất; tham dự; thành công; kết thúc; tranh tài
/ xây dựng nhà; xây dựng cầu; xây dựng đường; xây dựng trường; xây dựng trụ sở; sửa chữa; cải tạo; nâng cấp; thi công;
khánh thành; mở rộng; bê tông hóa; làm đường; tu bổ; tôn tạo; xóa nhà tạm; nhà tạm; hoàn thành xây dựng; lắp đặt;
thảm; nhựa hóa; cứng hóa; kéo điện; đưa vào sử dụng; đưa vào vận hành; bàn giao công trình
| móng; mố; trụ cầu; dầm; lợp mái; xong mái; lát nền; xây tường; nền đường; ép cọc; cọc; san lấp; san nền; phần thô;
tập kết; khởi công; cốt thép; cốp pha; lớp dưới; thiết kế; dự toán; ký hợp đồng; chọn nhà thầu; nhận mặt bằng;
bàn giao mặt bằng; xong khung; dựng cột; trồng cột; kéo dây; cấp phối; gia cố được; xong phần; nghiệm thu nội bộ;
chạy thử; đo đạc; giải phóng mặt bằng
| khánh thành; bàn giao nhà; bàn giao công trình; bàn giao đưa vào; vào sử dụng; thông xe; nghiệm thu; đóng điện;
vào hoạt động; vận hành; hoàn thành sửa chữa; hoàn thành toàn bộ
/ giải phóng mặt bằng; bồi thường; thu hồi đất; giao đất; tái định cư; cưỡng chế
| kiểm đếm; họp dân; niêm yết; đo đạc; cắm mốc; trích đo; công khai phương án; lập phương án; vận động;
thông báo thu hồi; đối thoại; ra quyết định; ban hành quyết định; bốc thăm; san nền; san lấp; khởi công
| chi trả; bàn giao; nhận tiền; phê duyệt phương án; đồng ý; đã cưỡng chế; tháo dỡ
/ cấp phép; cấp giấy phép; cấp giấy chứng nhận; cấp sổ đỏ; cấp chứng chỉ; xếp hạng
| thực địa; kiểm tra thực tế; thẩm định thực tế; tiếp nhận hồ sơ; đo đạc; thẩm định hồ sơ; thông qua hồ sơ; lấy mẫu
| cấp giấy; cấp phép; được cấp; ký giấy; trao; quyết định; cấp thêm
/ giải quyết đơn; khiếu nại; tố cáo; ban hành kết luận; kết luận thanh tra
| xác minh; đối thoại; thu thập; làm việc với; thụ lý; đối chất; giám định; thanh tra trực tiếp; dự thảo kết luận
| quyết định số; kết luận số; hòa giải thành; rút đơn; giải quyết xong; trả lời; ban hành kết luận; công bố kết luận
/ triển khai phần mềm; triển khai hệ thống; triển khai nền tảng; triển khai ứng dụng; vận hành; bệnh án điện tử
| chạy thử; dùng thử; kiểm thử; tập huấn; hạ tầng; máy chủ; đường truyền; phân tích yêu cầu; lắp đặt
| chính thức; vào sử dụng; vào hoạt động; đã hoạt động; áp dụng; phục vụ; thông suốt; ổn định
/ tổng kết; sơ kết; xếp loại; kiểm điểm
| đề cương; tự chấm; tự đánh giá
| hội nghị; báo cáo số; công nhận; khen thưởng
/ thống kê; điều tra; kiểm kê; rà soát
| biểu mẫu; phiếu điều tra; điều tra viên
| kết quả; danh sách; tổng hợp
/ biên soạn; in; xuất bản; xây dựng phim; làm phim; sản xuất
| bản thảo; hội thảo; đề cương; sưu tầm; ma két; báo giá; kịch bản; quay; quay xong; dàn trang; bản in thử; thu thập
| phát hành; in xong; xuất bản; phát sóng; nghiệm thu; in được; ra mắt
/ ký kết; ký thỏa thuận; ký hợp đồng; ký chương trình; ký quy chế
| trao đổi; đàm phán; thương thảo; thống nhất; rà soát; góp ý
| ký
/ đấu giá
| thông báo đấu giá; tiếp nhận hồ sơ; giá khởi điểm; nhận hồ sơ; bán hồ sơ
| thành; trúng đấu giá; nộp tiền
/ quyết toán
| nộp hồ sơ; thẩm định quyết toán; kiểm toán; hồ sơ quyết toán
| phê duyệt quyết toán; biên bản quyết toán; quyết định; phê chuẩn
/ nghiệm thu
| nộp báo cáo; thành lập hội đồng; hồ sơ nghiệm thu
| xếp loại; biên bản nghiệm thu; thông qua
"""
_LOOKS_AFTER = {  # with these a task looks after the work of others
    tuple(words(verb))
    for verb in (
        *("tổng hợp", "báo cáo", "kiểm tra", "giám sát", "đôn đốc", "hướng dẫn", "tuyên truyền", "theo dõi"),
        *("phổ biến", "thanh tra", "tham gia", "công khai", "chuẩn bị", "chỉ đạo", "đề nghị", "thông báo"),
    )
}
_ASKED_WITHIN = 14  # words at the head of a task among which it names its work


@dataclass(frozen=True, kw_only=True)
class Way:
    """One kind of work: by which words a task asks for it, and a result says that it is on the way or finished.

    `asked_first` are the same words at the beginning of a clause.
    """

    asked: Phrases
    asked_first: Phrases
    on_the_way: Phrases
    finished: Phrases


def _read(work: str) -> Way:
    asked, on_the_way, finished = map(phrases, work.split("|"))
    first = [f" ,{phrase}" for phrase in asked]
    return Way(asked=asked, asked_first=first, on_the_way=on_the_way, finished=finished)


_ALL_WORKS = [_read(work) for work in _WORKS.split("/")]


def ways_asked(task: Text) -> tuple[Way, ...]:
    """The works that a task asks for at its head; who looks after others' asks with the first words of a clause."""
    head = said(Text(task[:_ASKED_WITHIN]))
    is_of_others = task.keys[:2] in _LOOKS_AFTER
    return tuple(way for way in _ALL_WORKS if holds(head, way.asked_first if is_of_others else way.asked))


def is_halfway(ways: Iterable[Way], wanted: str, told: str, reached: str) -> bool:
    """Whether a result tells only of what comes before the work that a task asks for is finished.

    `wanted` and `told` are what task and result say, what was before left out, `reached` what the result says, what is
    to come left out. Of a task that itself names a stage on the way nothing more is wanted.
    """
    return any(
        holds(told, way.on_the_way) and not holds(wanted, way.on_the_way) and not holds(reached, way.finished)
        for way in ways
    )
