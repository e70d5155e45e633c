"""Words of two syllables that reports of offices are made of: plain text, so that a clerk can read and add to them."""

# What a misread word may be repaired to.
COMPOUNDS = """
an ninh, an sinh, an toàn, ấn phẩm, báo cáo, báo chí, bảo đảm, bảo hiểm, bảo mật, bảo trì, bảo vệ, bệnh nhân, bệnh
viện, biên bản, biện pháp, biên soạn, bổ nhiệm, bổ sung, bố trí, bồi dưỡng, bưu chính, bưu điện, cá nhân, cải cách,
cán bộ, cảnh báo, cập nhật, cấp phép, chăn nuôi, chấn chỉnh, chấp hành, chất lượng, chỉ đạo, chỉ thị, chi tiết, chỉ
tiêu, chính phủ, chính quyền, chính sách, chính trị, chủ động, chủ tịch, chủ trì, chuyển biến, chuyên đề, chuyển đổi,
chuyển giao, chuyên môn, chuyên ngành, chứng thực, chương trình, cổ phần, công an, công bố, công chức, công dân, công
điện, cộng đồng, công khai, công nghệ, công nghiệp, công tác, công trình, công văn, cơ quan, cơ sở, cụ thể, cung cấp,
củng cố, cử tri, danh mục, danh sách, dân tộc, di tích, dịch bệnh, dịch vụ, diễn tập, doanh nghiệp, doanh thu, du
lịch, duy trì, dự án, dữ liệu, dự phòng, dự thảo, dự toán, đại biểu, đảm bảo, đánh giá, đào tạo, đăng ký, đấu giá, đấu
thầu, đầu tư, đẩy mạnh, đề án, đề nghị, đề xuất, địa bàn, địa chỉ, địa phương, điện tử, điều chỉnh, điều hành, điều
kiện, điều tra, điều trị, định hướng, định kỳ, đoàn thể, đô thị, đổi mới, đối tượng, đôn đốc, đồng bộ, đơn vị, đúng
hạn, đường dây, gia đình, giai đoạn, giải pháp, giải quyết, giám sát, giáo dục, giao thông, giáo viên, giới thiệu, góp
ý, hạ tầng, hạn chế, hành chính, hành động, hiện đại, hiệu quả, hình thức, hòa giải, hoàn thành, hoàn thiện, hoạt
động, học sinh, học tập, hồ sơ, hộ tịch, hỗ trợ, hội đồng, hội nghị, hội thảo, hợp đồng, hợp tác, huấn luyện, huy
động, hướng dẫn, hưởng ứng, kế hoạch, kết luận, kết nối, kết quả, khai thác, khảo sát, khắc phục, khẩn trương, khen
thưởng, khó khăn, khoa học, khối lượng, khu vực, kiểm điểm, kiểm soát, kiểm tra, kiến nghị, kiện toàn, kinh doanh,
kinh phí, kinh tế, kỷ luật, kỹ năng, kỹ thuật, lãnh đạo, lao động, liên quan, liên thông, lĩnh vực, lực lượng, lưu
trữ, mạng lưới, môi trường, mục tiêu, mức độ, năng lực, nâng cao, nâng cấp, ngân hàng, ngân sách, nghị định, nghị
quyết, nghĩa vụ, nghiên cứu, nghiệp vụ, ngoại vụ, nguồn lực, người dân, nhà nước, nhân dân, nhân lực, nhân viên, nhiệm
vụ, nội dung, nội vụ, nông dân, nông nghiệp, nông sản, nông thôn, phản ánh, phát hành, phát hiện, phát sinh, phát
thanh, phát triển, phân tích, phẫu thuật, phê duyệt, phòng chống, phóng viên, phổ biến, phối hợp, phục vụ, phương án,
phương hướng, phương tiện, quản lý, quản trị, quán triệt, quan trọng, quân sự, quốc gia, quốc phòng, quy chế, quy
định, quy hoạch, quy mô, quy trình, quyết định, quyết toán, rà soát, sản phẩm, sản xuất, sáng kiến, sắp xếp, số liệu,
số lượng, sơ kết, sử dụng, sửa chữa, sửa đổi, tài chính, tài khoản, tài liệu, tài nguyên, tài sản, tăng cường, tập
huấn, tập trung, tham dự, tham gia, tham mưu, thành lập, thanh niên, thành phố, thanh tra, thành viên, thẩm định, theo
dõi, thể hiện, thể thao, thi đua, thiên tai, thiết bị, thông báo, thống kê, thông tin, thông tư, thời điểm, thời gian,
thời hạn, thủ tục, thuận lợi, thuê bao, thực hiện, thực trạng, thương mại, thường xuyên, tiến độ, tiến hành, tiếp cận,
tiếp nhận, tiếp tục, tiết kiệm, tiêu chí, tiêu chuẩn, tin học, tình hình, toàn quốc, tổ chức, tôn giáo, tồn tại, tổng
hợp, tổng kết, tổng số, trách nhiệm, triển khai, trình độ, trọng tâm, trồng trọt, trung tâm, trung ương, truyền hình,
truyền thanh, truyền thông, trực thuộc, trực tuyến, trường hợp, tuyển dụng, tuyển sinh, tuyên truyền, tư pháp, tư vấn,
tỷ lệ, ủy ban, ứng dụng, ứng phó, ưu tiên, văn bản, văn hóa, văn phòng, vấn đề, vận động, vận hành, vệ sinh, vi phạm,
viên chức, viễn thông, vướng mắc, xã hội, xác nhận, xây dựng, xét duyệt, xuất bản, xử lý, xử phạt, ý kiến, y tế, yêu
cầu
"""

# What is right as it stands: other words that differ from one above in a mark, neighbours that look like one by chance
# ("công văn ban hành" holds no "văn bản"), and words said so often that their syllables are never torn apart.
LOOK_ALIKES = """
an táng, ban hành, bao gồm, bảo hành, bắt đầu, bộ phận, cấp phát, cấp tỉnh, cấp tính, câu chuyện, chi cục, chi tiêu,
chi trả, chỉnh lý, chỉnh sửa, chính thức, chỉnh trang, chủ đề, chủ trương, cố gắng, công cộng, cộng sự, cộng tác, cơ
bản, cung ứng, dân cư, dân quân, dân số, dân sự, dự định, dự kiến, dự liệu, đảng bộ, đạo đức, đất đai, đầu giá, đấu
tranh, đầu tu, đề an, đê xuất, đi học, đi lại, địa chí, điều chính, định ký, đo đạc, đón tiếp, đông bộ, đồng ý, đơn
thư, đưa vào, gia hạn, giao ban, giao nhận, giấy phép, hành hương, hệ thống, hoa đơn, hóa đơn, hội ý, hôn nhân, hưu
trí, kê khai, khai giảng, khai mạc, khóa học, kiêm nhiệm, kiên nghị, kỳ họp, ký họp, ký hợp, ký kết, ký số, lễ hội,
liên doanh, mục đích, nghiệm thu, nhân sự, nhiệm kỳ, phạm vi, phạt hành, phân bón, phân bổ, phân cấp, phân công, phân
loại, phê bình, phó giám, phổ thông, quá hạn, quá trình, quan điểm, quan hệ, quan sát, quan tâm, quan trắc, quân nhân,
sinh hoạt, soạn thảo, số hóa, sơ tán, sự cố, sự kiện, sự nghiệp, sự việc, tai nạn, thai sản, tham quan, thành tích,
thanh toán, thâm canh, thân nhân, thi hành, thị trường, thông bao, thông bão, thống nhất, thủ công, thu hồi, thu hút,
thu thập, thực tế, tiếp dân, tiếp nhân, toàn diện, trao đổi, trật tự, trưng cầu, tu bổ, tu sửa, tuyên dương, tự động,
tư nhân, vận tải, viên thông, xăng dầu, tiến trình, đồ án, án phí, giám đốc, học viện, xuất bán, xuất hiện, đình chỉ,
hội thao, phản ảnh, quân sư, thi công, thi đấu, thi tuyển
"""

# Words that stand by themselves before and behind any other: what looks like one is never a misread syllable.
FREE_WORDS = """
ai ba ban bán bão bảy bị bộ bốn cả các chỉ chí chị chín cho chưa có con của cùng cũng cứ dẫn dầu do đã đài đầu đây để
đến đi điều đó đội đông đưa được đường gia giao hai hàng hay học hội khi khu kỳ là lại làm lễ lên lũ mà mỗi một mua
mười nam nay này năm ngày nhà nhân nhận nhiều như những nơi nước ổ ông ở phải phân phía phó phòng phố phường quá quán
quận quý ra rất rồi sau sáu sẽ số sở tại tám tháng thành thầy theo thêm thì thôn thứ tỉnh tổ tôi tới trên trong trường
trưởng tuy từ và vào về vì việc viện với vụ vùng vừa xa xã xóm ý
"""

# What stands in front of a number, and how scanners misread it as something that is no word there.
BEFORE_NUMBERS = {"ngày": "ngảy ngãy ngạy", "tháng": "thảng thãng thạng thàng", "năm": "nãm nảm nạm"}

# What letterheads print with their letters apart.
LETTERHEADS = """
cộng hòa xã hội chủ nghĩa việt nam độc lập tự do hạnh phúc ủy ban nhân dân huyện tỉnh thành phố phường sở phòng báo cáo
kế hoạch
"""
