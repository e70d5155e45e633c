"""Words that tell little: function words, and the phrases that stand in every administrative report.

A word in none of these lists may be rare in a short report by chance; a word in one of them is never telling.
"""

from __future__ import annotations

from tracker.domain.vietnamese import words

_FUNCTION_WORDS = """
và của các những cho với từ đến tại trong ngoài trên dưới về theo để do bởi bằng là được đã đang sẽ cũng như
này đó khi nếu thì mà hay hoặc cùng vào xuống vẫn qua mỗi từng mọi rất nhiều gồm nhằm hơn gần khoảng vì nên rồi
"""

_COMMON_PHRASES = """
áp dụng; ấp; ban; ban chỉ huy quân sự; ban dân vận; ban hành; ban thường trực; ban thường vụ; ban tổ chức;
ban tuyên giáo; báo cáo; bảo đảm; bệnh viện; biện pháp; bộ; bộ chỉ huy; bộ chỉ huy quân sự; bộ công an; bộ công thương;
bộ đội biên phòng; bộ giáo dục và đào tạo; bộ khoa học và công nghệ; bộ nội vụ; bộ nông nghiệp và môi trường; bộ phận;
bộ quốc phòng; bổ sung; bộ tài chính; bộ thông tin và truyền thông; bố trí; bộ tư pháp; bộ xây dựng; bộ y tế; bồi dưỡng;
buổi; bước đầu; bưu điện tỉnh; ca; cá nhân; các cấp; cái; cán bộ; cao; cần thiết; cấp; cấp mới; cập nhật; cấp phép; cây;
chấm điểm; chấp hành; chất lượng; chi; chỉ; chi cục; chi cục kiểm lâm; chi cục thống kê; chi cục thuế; chỉ đạo; chỉ thị;
chi tiết; chỉ tiêu; chia sẻ; chính; chính phủ; chính sách; chủ tịch; chủ trì; chủ trương; chuẩn bị; chung; chuyên đề;
chuyên môn; chuyên viên; chức năng; chương trình; có; con; còn; công an; công bố; công chức; công đoàn; công khai;
công nhận; công tác; công văn; cơ bản; cơ quan; cơ quan báo chí; cơ sở; cũ; cụ thể; cục; cục hải quan; cục kiểm lâm;
cục quản lý thị trường; cục thống kê; cục thuế; cung cấp; cùng kỳ; cuộc họp; cuối; danh mục; danh sách; dịp;
doanh nghiệp; duy trì; dự án; dự kiến; dự thảo; đại biểu; đài phát thanh và truyền hình; đài truyền thanh; đảm bảo;
đảng ủy; đánh giá; đào tạo; đạt; đạt chuẩn; đăng ký; đầu; đầu tư; đẩy mạnh; đề án; đề nghị; đề ra; đề xuất; địa bàn;
địa phương; điều chỉnh; điều kiện; định hướng; định kỳ; đoàn; đoàn đại biểu quốc hội; đoàn thanh niên;
đội quản lý thị trường; đối tượng; đối với; đồn biên phòng; đôn đốc; đồng; đồng bộ; đột xuất; đơn vị; đợt; đúng hạn;
đưa; em; ghi nhận; gia hạn; giải pháp; giải quyết; giảm; giám định; giám đốc; giám sát; giao; giữa; góp phần; góp ý;
gửi; ha; hai; hạn chế; hạt kiểm lâm; hệ thống; hiệu quả; hình thức; hoàn chỉnh; hoàn thành; hoàn thiện; hoạt động; họp;
hồ sơ; hỗ trợ; hội cựu chiến binh; hội đồng; hội đồng nhân dân; hội liên hiệp phụ nữ; hội nghị; hội nông dân;
hội phụ nữ; huyện; huyện đoàn; huyện ủy; hướng dẫn; hướng tới; kế hoạch; kết luận; kết nối; kết quả; kết thúc; kg;
khả năng; khác; khai thác; khảo sát; khẩn trương; kho bạc nhà nước; khó khăn; khối lượng; không; khu bảo tồn; khu phố;
khu vực; kiểm điểm; kiểm soát; kiểm tra; kiến nghị; kiện toàn; kinh phí; kịp; kịp thời; km; kỳ; ký; ký kết; kỹ năng;
kỹ thuật; lại; làm; lãnh đạo; lắp đặt; lần; lần lượt; lấy ý kiến; lên; liên đoàn lao động; liên kết; liên quan;
liên thông; liên tục; lĩnh vực; lớp; lũy kế; lựa chọn; lượt; lưu ý; mạnh; mặt trận tổ quốc; môi trường; một; mới;
mục tiêu; mức độ; năm; nắm tình hình; năng lực; nâng cao; nâng cấp; ngành; ngày; ngân hàng nhà nước; nghị định;
nghị quyết; nghiêm túc; nghiên cứu; nghiệp vụ; nguyên nhân; người; người dân; người lao động; nhà nước; nhằm; nhân;
nhận; nhân dân; nhiệm vụ; nhóm; nhu cầu; nội dung; phản ánh; pháp luật; phát hiện; phát sinh; phát triển; phân bổ;
phân công; phê duyệt; phó; phòng; phòng kinh tế; phòng nội vụ; phòng tư pháp; phòng văn hóa; phổ biến; phối hợp;
phù hợp; phục vụ; phường; phương án; quản lý; quán triệt; quan trọng; quân sự; quý; quy chế; quy định; quyết định;
rà soát; riêng; rộng rãi; rút kinh nghiệm; sau; sắp xếp; sâu rộng; so với; số; số lượng; sở; sở công thương;
sở dân tộc và tôn giáo; sở giáo dục và đào tạo; sở giao thông vận tải; sở kế hoạch và đầu tư; sơ kết;
sở khoa học và công nghệ; sở lao động thương binh và xã hội; sở ngoại vụ; sở nội vụ; sở nông nghiệp;
sở nông nghiệp và môi trường; sở nông nghiệp và phát triển nông thôn; sở tài chính; sở tài nguyên và môi trường;
sở thông tin và truyền thông; sở tư pháp; sở văn hóa thể thao và du lịch; sở xây dựng; sở y tế; suất; sự; sử dụng;
sửa chữa; sửa đổi; tạo; tạo điều kiện; tăng; tăng cường; tấn; tập huấn; tập thể; tham gia; tham mưu; tháng; thành lập;
thành phần; thành phố; thanh tra sở; thanh tra tỉnh; thành ủy; thành viên; thay thế; thẩm định; thẩm quyền; thẩm tra;
theo dõi; thi hành; thị trấn; thị xã; thôn; thông báo; thống nhất; thông tin; thông tư; thời điểm; thời gian; thu;
thu hồi; thủ tục hành chính; thủ tướng; thuận lợi; thứ; thực hiện; thực tế; thường trực; thường xuyên; tích hợp;
tiến độ; tiếp nhận; tiếp tục; tiêu chí; tỉnh; tỉnh đoàn; tình hình; tỉnh ủy; tòa án; tòa án nhân dân; toàn; toàn tỉnh;
tổ; tổ chức; tổ chức cá nhân; tổ chức thực hiện; tồn tại; tổng; tổng cộng; tổng hợp; tổng kết; tổng số; tổng thể; tốt;
trách nhiệm; trạm y tế; trang bị; trễ hạn; triển khai; triệu đồng; trình; trong đó; trở lên; trở xuống; trụ sở;
trung tâm; trung tâm dịch vụ việc làm; trung tâm phục vụ hành chính công; trung tâm văn hóa; trung tâm văn hóa thể thao;
trung tâm văn hóa thông tin; trung tâm y tế; trung ương; trực tiếp; trực tuyến; trước; trường hợp; trưởng phòng; tuần;
tuyến; tuyên truyền; tỷ đồng; tỷ lệ; ủy ban nhân dân; ưu tiên; văn bản; văn phòng; văn phòng chính phủ;
văn phòng đăng ký đất đai; vận hành; việc; viên chức; viện kiểm sát; viện kiểm sát nhân dân; việt nam; vụ;
vườn quốc gia; xã; xã hội; xác định; xác nhận; xây dựng; xem xét; xong; xử lý; ý kiến; yêu cầu
"""

FUNCTION_WORDS = frozenset(words(_FUNCTION_WORDS))
COMMON_PHRASES = frozenset(tuple(words(phrase)) for phrase in _COMMON_PHRASES.split(";"))
_COMMON_WORDS = frozenset(word for phrase in COMMON_PHRASES for word in phrase)


def is_common(word: str) -> bool:
    """Whether a word (a tone key) is a function word or stands in a common phrase."""
    return word in FUNCTION_WORDS or word in _COMMON_WORDS
