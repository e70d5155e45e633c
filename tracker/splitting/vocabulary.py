"""The words that entries of reports begin with: a wide vocabulary of offices, schools, hospitals and communes.

Each list is plain text, parted by commas, so that a clerk can read it and add to it. `verbs` compares by tone keys.
"""

# Steady work: how an entry begins that has no end of its own.
STEADY = """
bám sát, bảo đảm, chăm lo, chấp hành, chủ động, chú trọng, củng cố, duy trì, đảm bảo, đẩy mạnh, đẩy nhanh tiến
độ, đôn đốc, động viên, giám sát chặt chẽ, giữ gìn, giữ vững, khai thác hiệu quả, không ngừng, khuyến khích,
kiểm soát chặt chẽ, kịp thời, làm tốt, nắm bắt, nắm chắc, nắm tình hình, nâng cao, nghiêm túc, nhắc nhở, phấn
đấu, phát huy, phòng chống, phòng ngừa, quản lý chặt chẽ, quản lý vận hành, quan tâm, quán triệt, sẵn sàng, siết
chặt, tăng cường, tập trung, theo dõi, theo dõi chặt chẽ, thực hiện các nhiệm vụ, thực hiện có hiệu quả, thực
hiện công tác, thực hiện đầy đủ, thực hiện nghiêm, thực hiện nhiệm vụ, thực hiện tốt, thường xuyên, tích cực,
tiếp tục, từng bước, vận hành ổn định
"""

# Words before the verb proper.
ADVERBS = """
ba là, bên cạnh đó, bốn là, cần, chủ động, cơ bản, cũng, cùng với đó, đã, đang, định kỳ, đồng thời, hai là, hàng
năm, hằng năm, hàng tuần, hằng tuần, hàng quý, hằng quý, hàng tháng, hằng tháng, hiện đang, khẩn trương, không
ngừng, kịp thời, luôn, mặt khác, một là, năm là, nghiêm túc, ngoài ra, nhanh chóng, nhất là, phải, sẽ, sớm, song
song đó, tập trung, thứ ba, thứ hai, thứ năm, thứ nhất, thứ sáu, thứ tư, thường xuyên, tích cực, tiếp tục, trong
thời gian tới, trực tiếp, trước mắt, từng bước
"""

# What an office does.
ACTIONS = """
ấn hành, áp dụng, bác bỏ, bãi bỏ, bãi nhiệm, bấm huyệt, bám sát, bán, bàn giao, ban hành, báo cáo, bảo dưỡng,
bảo đảm, bảo hành, bảo lãnh, bảo quản, bảo tồn, bảo trì, bao vây, bảo vệ, bắt, bắt giữ, bầu, biên chế, biên
soạn, biên tập, biệt phái, biểu diễn, biểu dương, biểu quyết, bình chọn, bình xét, bổ nhiệm, bổ sung, bố trí,
bóc gỡ, bốc xếp, bồi dưỡng, bồi thường, bơm, bón, bù, bù giá, cách chức, cách ly, cải cách, cài đặt, cải tạo,
cải tiến, cắm, cấm, cam kết, cảnh báo, cảnh cáo, cấp, cấp cứu, cấp đổi, cập nhật, cấp phát, cấp phép, cắt, cắt
giảm, cắt tỉa, cẩu, cấy, cày, chấm, chấm điểm, chăm lo, chăm sóc, chấm thi, chặn, chấn chỉnh, chẩn đoán, chào
bán, chào giá, chào mừng, chấp hành, chấp thuận, chặt hạ, chạy thử, chi, chỉ đạo, chỉ định, chi trả, chi viện,
chia tay, chiếu phim, chỉnh lý, chỉnh sửa, chỉnh trang, chịu trách nhiệm, cho phép, cho thuê, cho vay, cho ý
kiến, chọn, chôn, chôn lấp, chọn lọc, chống, chốt, chốt số liệu, chủ trì, chú trọng, chữa cháy, chuẩn bị, chuẩn
hóa, chuẩn y, chúc mừng, chúc tết, chúc thọ, chứng nhận, chứng thực, chụp, chuyển, chuyển đổi, chuyển giao,
chuyển hồ sơ, chuyển nhượng, chuyển tuyến, có báo cáo, có công văn, cổ phần hóa, có thêm, có tờ trình, có văn
bản, có ý kiến, coi thi, công bố, công chứng, công diễn, công khai, công khai hóa, công nhận, cử, cụ thể hóa,
cung cấp, củng cố, cung ứng, cưỡng chế, cứu, cứu hộ, cứu nạn, cứu trợ, dẫn, dán, dâng hoa, dâng hương, dập dịch,
dập tắt, dạy, di chuyển, di dời, diễn tập, diệt, dọn, dồn điền, dự, dự báo, dự giờ, dự thảo, dự thi, dự toán,
dừng, dựng, duy trì, duy tu, duyệt, đại tu, đảm bảo, đàm phán, đăng, đăng cai, đăng ký, đăng tải, đánh giá, đào,
đào tạo, đắp, đặt, đặt biển, đặt hàng, đặt tên, đấu giá, đấu nối, đấu thầu, đấu tranh, đầu tư, đẩy mạnh, đẩy
nhanh, đề bạt, đề cao, đề cử, đề nghị, đề ra, đề xuất, đền bù, đi công tác, đi học, đi kiểm tra, điều chỉnh,
điều chuyển, điều động, điều hành, điều tra, điều trị, đình chỉ, đính chính, định hướng, đo, đổ bê tông, đo đạc,
đo kiểm, đọc, đối chiếu, đổi mới, đối thoại, đối ứng, đón, đôn đốc, đón nhận, đón tiếp, đóng, đóng cửa, đóng
điện, đóng góp, động viên, đốt, đưa, đưa vào sử dụng, đúc, gắn, gặp gỡ, gặp mặt, gặt, ghép, ghi, ghi âm, ghi
hình, ghi nhận, ghi sổ, gia cố, gia hạn, giải cứu, giải đáp, giải ngân, giải phóng, giải quyết, giải thể, giải
tỏa, giải trình, giải trừ, giám định, giám hộ, giám sát, giảng dạy, giao, giao ban, giao chỉ tiêu, giao đất,
giáo dục, giao khoán, giao lưu, giao nhận, giao nhiệm vụ, giao quân, gieo, gieo trồng, giới thiệu, giữ, giữ gìn,
giữ vững, giúp, gỡ bỏ, góp vốn, góp ý, gửi, hạ ngầm, hạ thủy, hạch toán, hạn chế, hiến, hiến máu, hiệp thương,
hiệp y, hiệu chỉnh, hiệu chuẩn, hình thành, hỗ trợ, hòa giải, hoãn, hoàn chỉnh, hoàn tất, hoàn thành, hoàn
thiện, hoàn thuế, hoàn trả, hoàn ứng, học tập, hội chẩn, hội nghị, hội ý, họp, hợp đồng, hợp nhất, huấn luyện,
hướng dẫn, hưởng ứng, hút, hủy, huy động, kê khai, kẻ vạch, kéo, kéo dài, kết luận, kết nạp, kết nối, kết thúc,
khắc phục, khai báo, khai giảng, khai mạc, khai sinh, khai thác, khai trương, khai tử, khám, khám bệnh, khám sức
khỏe, khám thai, khám tuyển, kháng nghị, khánh thành, khảo nghiệm, khảo sát, khấu trừ, khen thưởng, khiển trách,
khóa, khoan, khoán, khoanh nợ, khoanh nuôi, khoanh vùng, khởi công, khởi động, khởi kiện, khôi phục, khơi thông,
khởi tố, khớp nối, khử khuẩn, khử trùng, khuyến cáo, khuyến khích, kích cầu, kích hoạt, kiểm đếm, kiểm điểm,
kiểm định, kiểm kê, kiểm nghiệm, kiểm phiếu, kiểm soát, kiểm thử, kiểm toán, kiểm tra, kiến nghị, kiện toàn, ký,
ký kết, kỷ luật, kỷ niệm, làm, làm rõ, làm sạch, làm tốt, làm việc, lan tỏa, lắng nghe, lãnh đạo, lập, lắp, lập
biên bản, lập danh sách, lắp đặt, lắp ráp, lát, lấy, lấy mẫu, lấy ý kiến, lên kế hoạch, lên lớp, liên doanh,
liên hệ, liên kết, liên thông, loại bỏ, lọc, lồng ghép, lợp, lu lèn, lựa chọn, luân chuyển, lùi, lưu giữ, lưu
hành, lưu trữ, luyện tập, miễn giảm, miễn nhiệm, mở, mổ, mở bán, mở cửa, mở đợt, mở lớp, mở rộng, mở thầu, mở
tuyến, mời, mời làm việc, mời thầu, mua, mua sắm, nắm bắt, nắm chắc, nắm tình hình, nâng, nâng cao, nâng cấp,
nâng hạng, nâng lương, nâng ngạch, nạo vét, nạp, nấu, nêu, nêu gương, ngâm, ngăn chặn, nghe, nghỉ, nghiệm thu,
nghiên cứu, nghiên cứu đề xuất, ngừng, nhắc nhở, nhận, nhân bản, nhận diện, nhân giống, nhân rộng, nhắn tin,
nhập, nhổ, niêm yết, nối, nói chuyện, nộp, nuôi cấy, nuôi dưỡng, ôn tập, ốp, phác thảo, phản ánh, phản bác, phân
bổ, phân cấp, phân công, phản hồi, phân loại, phân luồng, phân phối, phân tích, phân tuyến, phát, phạt, phát
động, phát hành, phát hiện, phát huy, phát phiếu, phát quang, phát sóng, phát thanh, phát triển, phẫu thuật, phê
duyệt, phổ biến, phối giống, phối hợp, phòng chống, phòng ngừa, phong tặng, phong tỏa, phòng trừ, phối tinh, phủ
sóng, phục dựng, phục hồi, phúc khảo, phúc tra, phục vụ, phun, phun hóa chất, phun thuốc, quản lý, quan sát,
quan tâm, quan trắc, quán triệt, quảng bá, quay, quây, quay phim, quét, quy định, quy đổi, quy hoạch, quy tập,
quyên góp, quyết định, quyết toán, ra mắt, rà phá, ra quân, rà quét, ra quyết định, rà soát, rà soát lại, ra
thông báo, ra văn bản, rải, rào, rửa, rút, rút kinh nghiệm, sắm, san gạt, san lấp, sàng lọc, sang nhượng, sáng
tác, sao lưu, sao y, sáp nhập, sắp xếp, sát hạch, sấy, siết chặt, siêu âm, sinh hoạt, sơ chế, sơ cứu, số hóa, số
hoá, sơ kết, sơ tán, sơ tuyển, soạn, soạn thảo, soát xét, soi, sơn kẻ, sơn sửa, sử dụng, sửa, sửa chữa, sửa đổi,
sửa sang, sưu tầm, tách, tái bản, tái chế, tái đàn, tái khám, tái lập, tẩm, tạm dừng, tạm giữ, tạm hoãn, tạm
ngừng, tầm soát, tạm ứng, tặng, tăng cường, tạo lập, tập hợp, tập huấn, tập kết, tập trung, tất toán, tẩy độc,
tẩy uế, thả, thả cá, thăm, tham dự, thẩm duyệt, thẩm định, tham gia, thăm hỏi, tham mưu, thâm nhập, tham quan,
thẩm tra, tham vấn, thăng hạng, thành lập, thanh lý, thanh toán, thanh tra, tháo, thao diễn, tháo dỡ, thao
giảng, tháo gỡ, thắp hương, thắp nến, thắp sáng, thay, thay thế, theo dõi, thi, thi công, thí điểm, thi đua, thi
hành, thi tuyển, thiết kế, thiết lập, thoái vốn, thông báo, thống kê, thống nhất, thông qua, thông tin, thông
xe, thu, thu đổi, thu giữ, thu gom, thu hoạch, thu hồi, thu hút, thụ lý, thu mua, thử nghiệm, thu nhận, thu nợ,
thu phí, thu thập, thúc đẩy, thực hành, thực hiện, thực tập, thực thi, thuê, thuyên chuyển, thuyết minh, tỉa,
tích hợp, tịch thu, tiêm, tiêm chủng, tiễn, tiến hành, tiếp cận, tiếp công dân, tiếp đón, tiếp nhận, tiếp quản,
tiếp sóng, tiếp thu, tiếp xúc, tiết kiệm, tiêu độc, tiêu hủy, tiêu thoát, tiêu úng, tìm hiểu, tìm kiếm, tinh
giản, tính toán, tổ chức, tổ chức lại, tổ chức thi, tố giác, tôn tạo, tôn vinh, tống đạt, tổng duyệt, tổng điều
tra, tổng hợp, tổng kết, tổng rà soát, tổng vệ sinh, trả, tra cứu, trả kết quả, trả lại, trả lời, trả nợ, trải,
trải nhựa, trám, tráng, trang bị, trang cấp, trang trí, tranh thủ, trao, trao đổi, trao giải, trao tặng, treo,
tri ân, trích, trích lập, triển khai, triệt phá, triệt xóa, triệu hồi, triệu tập, trình, trình diễn, trợ giúp,
trồng, trồng cây, trực, trục vớt, trưng bày, trưng cầu, truy bắt, truy cứu, truy lĩnh, truy nã, truy quét, truy
tặng, truy thu, truy tố, truy vết, truyền dạy, truyền thông, tu bổ, tự đánh giá, tự kiểm tra, tu sửa, tư vấn,
tuần tra, tung, tước, tưới, tuyển, tuyển chọn, tuyển dụng, tuyên dương, tuyển quân, tuyển sinh, tuyên thệ, tuyên
truyền, ứng cứu, ứng dụng, ủng hộ, ứng phó, ứng trực, ươm, ủy quyền, vá, vạch sơn, vận chuyển, vận động, vận
hành, vào điểm, vào sổ, vay, vẽ, vệ sinh, vét, viện trợ, viếng, viết, vinh danh, vớt, xã hội hóa, xả lũ, xả
nước, xác định, xác lập, xác minh, xác nhận, xây, xây lắp, xảy ra, xây dựng, xẻ, xem xét, xếp, xếp hạng, xếp
loại, xét, xét chọn, xét duyệt, xét nghiệm, xét tặng, xét tuyển, xét xử, xin, xin chủ trương, xin ý kiến, xóa,
xuất cấp, xuất kho, xuất quân, xuống giống, xử lý, xử phạt, xuất bản, xúc tiến, yêu cầu, ép cọc, in, in ấn
"""

# Beginnings with the same first syllable as a verb, but which are names of things.
NOT_ACTIONS = """
bán chuyên trách, ban giám đốc, bán kính, báo cáo viên, báo chí, bắt đầu, bầu không khí, cải cách hành chính,
cấp học, cấp huyện, cấp phường, cấp tỉnh, cấp trên, cấp ủy, cấp xã, chi bộ, chi cục, chi đầu tư, chi đoàn, chi
hội, chi ngân sách, chi nhánh, chi phí, chi thường xuyên, chi tiêu, chống chỉ định, chuyển biến, chuyển đổi số
quốc gia, công tác, dự án, dự kiến, dự toán thu, đặt biệt, điều kiện, đo lường, giải bóng, giải nhất, giải pháp,
giải thưởng, giao dịch, giáo dục mầm non, giáo dục thường xuyên, giáo dục tiểu học, giao thông, gọi là, hoạt
động, học kỳ, học sinh, học viên, hội nghị viên, kết quả, khóa học, làm được, mở đầu, nghỉ lễ, nhận thấy, nhận
thức, nhận xét, nhập khẩu, phát sinh, phát triển kinh tế, quản lý nhà nước, quyết định số, thanh tra bộ, thanh
tra huyện, thanh tra sở, thanh tra thành phố, thanh tra tỉnh, thay mặt, thay vì, thi thể, thông tin liên lạc,
thông tin tuyên truyền, thu ngân sách, thu nhập, thu nội địa, thực trạng, thường trực, tổ chức bộ máy, tổ chức
đảng, tổ trưởng, trả góp, trong, trồng trọt, trực thuộc, trực tiếp, trực tuyến, trung tâm, trường, vay vốn ngân
hàng, viết tắt, xã, xét thấy, xóa mù
"""

# Names of papers and products: a part that begins with one is a product of its own.
PRODUCTS = """
bản tin, bảng kê, báo cáo, biên bản, bộ thủ tục, bộ tiêu chí, chỉ thị, chiến lược, chính sách, chương trình,
chuyên đề, công điện, công văn, danh mục, dự án, dự thảo, dự toán, đề án, đề cương, giải pháp, giấy mời, giấy
phép, hồ sơ, hợp đồng, hướng dẫn, hương ước, kế hoạch, kết luận, kịch bản, luật, nghị định, nghị quyết, nội quy,
phiếu, phương án, quy chế, quy định, quy hoạch, quy trình, quy ước, quyết định, sổ tay, tài liệu, thể lệ, thỏa
thuận, thông báo, thông tư, tờ trình, văn bản
"""

# Both a paper and a verb.
PRODUCTS_AND_ACTIONS = """
báo cáo, dự thảo, dự toán, hướng dẫn, kết luận, quy định, quy hoạch, quyết định, thông báo
"""

# What stays with the part before it: purposes, figures, times, owners.
TAILS = """
bảo đảm, bao gồm, bắt đầu, bình quân, các hồ sơ còn lại, chậm nhất, chiếm, chủ trì là, có, cơ quan chủ trì, cơ
quan phối hợp, còn, còn lại, cụ thể, do, doanh thu, dự kiến, đặc biệt là, đảm bảo, đạt, để, đến nay, đến ngày,
địa điểm, đối tượng, đơn vị chủ trì, đơn vị phối hợp, đơn vị thực hiện, được, ghi chú, giảm, gồm, góp phần, hạn
cuối, hiện, hiện có, hiện nay, hiện tại, hướng tới, kể cả, kết quả, không có, không để, kinh phí, lũy kế, luỹ
kế, nâng tổng số, nhằm, nhất là, như, nội dung, phấn đấu, qua đó, riêng, sản phẩm, số, số lượng, số tiền, so
với, tăng, tạo điều kiện, tạo không khí, tạo sự, thành phần, theo đó, thời điểm, thời gian, thời hạn, tỉ lệ,
tính đến, toàn huyện, toàn phường, toàn tỉnh, toàn trường, toàn xã, tổng chi, tổng cộng, tổng số, tổng thu,
tránh, trong đó, trong kỳ, trong năm, trong quý, trong tháng, trong tuần, trung bình, trước ngày, từ đó, tuy
nhiên, tỷ lệ, ước, ước đạt, vì, với, xong
"""

# What takes place: a thing of its own even where no verb stands before it.
EVENTS = """
buổi gặp mặt, buổi lễ, buổi tọa đàm, chung kết, chương trình nghệ thuật, cuộc thi, đại hội, diễn đàn, đêm hội,
giải bóng, giải cầu lông, giải chạy, giải cờ, giải đua, giải thể thao, giải việt dã, hội chợ, hội diễn, hội
nghị, hội thảo, hội thao, hội thi, hội trại, hội khỏe, hội xuân, họp mặt, khai giảng, khai mạc, lễ, liên hoan,
lớp bồi dưỡng, lớp tập huấn, mít tinh, ngày hội, ngoại khóa, phiên chợ, phiên họp, thi thử, tọa đàm, triển lãm,
tuần lễ
"""
