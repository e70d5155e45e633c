"""Police, military, fire prevention, justice and inspection."""

SAME = """
gọi công dân nhập ngũ = gọi nhập ngũ = lên đường nhập ngũ = giao quân = tuyển quân;
trợ giúp pháp lý = tư vấn pháp luật miễn phí = tư vấn pháp luật;
tuyên truyền pháp luật = phổ biến giáo dục pháp luật = giáo dục pháp luật = phổ biến pháp luật;
khám tuyển = sơ tuyển = khám tuyển nghĩa vụ quân sự = khám nghĩa vụ quân sự; thanh niên nhập ngũ = tân binh;
xuất ngũ = quân nhân xuất ngũ; dân quân tự vệ = dân quân; phòng cháy chữa cháy = cháy nổ = chữa cháy;
thoát nạn = thoát hiểm = lối thoát nạn = lối thoát hiểm = lối thoát nạn thứ hai;
nhà trọ = phòng trọ = cơ sở cho thuê phòng = cho thuê phòng = khu trọ = cơ sở cho thuê trọ;
chung cư mini = nhà ở nhiều căn hộ; trộm cắp = trộm cắp tài sản = mất trộm; tội phạm hình sự = phạm pháp hình sự;
phá án = điều tra làm rõ = bắt giữ; đua xe = tụ tập đua xe; cờ bạc = đánh bạc = đánh bài;
lừa đảo = lừa đảo qua mạng = chiếm đoạt tài sản; pháo nổ = pháo lậu;
tạm trú tạm vắng = đăng ký cư trú = đăng ký tạm trú; người nước ngoài = khách nước ngoài;
tố giác tội phạm = tin báo tội phạm; hòa giải = hòa giải thành; hòa giải cơ sở = tổ hòa giải;
thi hành án dân sự = thi hành án; án tồn đọng = án tồn;
xử phạt vi phạm hành chính = xử phạt hành chính = xử phạt = phạt hành chính; lập biên bản = ghi biên bản;
khắc phục hậu quả = buộc khôi phục; kết luận thanh tra = kiến nghị thanh tra;
thực hiện kết luận thanh tra = khắc phục sau thanh tra; tham nhũng tiêu cực = tham nhũng = tiêu cực;
diễn tập khu vực phòng thủ = diễn tập phòng thủ; camera an ninh = camera giám sát; mô hình tự quản = tổ tự quản;
tìm kiếm cứu nạn = cứu hộ cứu nạn = cứu nạn; trợ giúp viên pháp lý = luật sư trợ giúp;
kiểm tra văn bản quy phạm = rà soát văn bản quy phạm; văn bản quy phạm pháp luật = văn bản quy phạm;
ngày pháp luật = ngày pháp luật việt nam; phiên tòa giả định = tòa giả định; khu vực biên giới = vùng biên;
bắt quả tang = bắt tại trận; truy quét = đẩy đuổi = trấn áp; đòi nợ thuê = tín dụng đen = cho vay nặng lãi;
phòng thủ dân sự = phòng vệ dân sự;
khám sức khỏe nghĩa vụ = khám nghĩa vụ; trụ nước = họng nước chữa cháy; bình chữa cháy = bình xịt cứu hỏa;
tổ liên gia = liên gia an toàn = tổ liên gia an toàn phòng cháy; cam kết = ký cam kết = bản cam kết;
bảo vệ dân phố = lực lượng bảo vệ an ninh cơ sở = tổ bảo vệ an ninh
"""

TOPICS = """
phòng cháy chữa cháy = phòng cháy = chữa cháy = cháy nổ = thoát nạn = thoát hiểm = bình chữa cháy = báo cháy
= đám cháy = tổ liên gia = nhà trọ = cho thuê phòng = phòng trọ = chung cư mini = karaoke = lối thoát = họng nước
= kiểm tra phòng cháy = tổ phòng cháy = tiêu lệnh = vụ cháy = nhà cho thuê = nội quy phòng cháy
= điểm chữa cháy công cộng = hỏa hoạn = trụ nước;
quân sự = nhập ngũ = giao quân = nghĩa vụ quân sự = tân binh = khám tuyển = sơ tuyển = xuất ngũ = dân quân = quân số
= diễn tập = khu vực phòng thủ = bắn đạn thật = thao trường = nguồn động viên = dự bị động viên = lên đường nhập ngũ
= tuổi nghĩa vụ = thanh niên trúng tuyển = quân nhân = huấn luyện dân quân = giáo dục quốc phòng = đối tượng 4
= đối tượng 3 = hội thao quốc phòng = khám sức khỏe nghĩa vụ;
tội phạm = tội phạm = trộm cắp = cờ bạc = lừa đảo = đánh bạc = đối tượng hình sự = bắt giữ = khởi tố = phá án
= cướp giật = vũ khí = pháo = ra quân trấn áp = an ninh trật tự = camera an ninh = trấn áp = vụ án = phá chuyên án
= đòi nợ = bắt quả tang = nhóm thanh niên = gây rối = bảo vệ an ninh tổ quốc = tin báo = tự quản an ninh;
cư trú và xuất nhập cảnh = tạm trú = cư trú = nhân khẩu = xuất nhập cảnh = hộ chiếu = người nước ngoài = cấp căn cước
= thu nhận hồ sơ căn cước = lưu động căn cước = tài khoản định danh = kích hoạt;
biên giới biển đảo = biên phòng = biên giới = cột mốc = hải đảo = chủ quyền = biển đảo = đường biên = đồn biên phòng
= xuất cảnh trái phép = ngư dân bám biển;
phổ biến pháp luật = phổ biến pháp luật = giáo dục pháp luật = ngày pháp luật = pháp luật = trợ giúp pháp lý
= tư vấn pháp luật = tiếp cận pháp luật = phiên tòa giả định = thi tìm hiểu luật = tìm hiểu pháp luật = tư vấn luật
= luật mới = tuyên truyền luật = tập huấn luật = tủ sách pháp luật = báo cáo viên pháp luật = lượt người nghe;
hòa giải và thi hành án = hòa giải = hòa giải viên = thi hành án = án dân sự = tranh chấp = chấp hành viên
= thi hành xong = vụ việc hòa giải = mâu thuẫn = kê biên;
xử phạt hành chính = vi phạm hành chính = lập biên bản = tịch thu = tang vật = quyết định xử phạt = phạt tiền
= số tiền phạt = buộc khắc phục = nộp phạt;
thanh tra = thanh tra = sai phạm = thu hồi tiền = kiến nghị xử lý = đoàn thanh tra = công bố quyết định thanh tra
= công bố kết luận = kết luận số = kiến nghị thu hồi = nộp lại ngân sách = sau thanh tra = kiến nghị kiểm toán;
phòng chống tham nhũng = tham nhũng = kê khai tài sản = tiêu cực = tài sản thu nhập = minh bạch = xung đột lợi ích;
văn bản pháp luật = văn bản quy phạm = tự kiểm tra văn bản = thẩm định dự thảo = hết hiệu lực = dự thảo quyết định
= dự thảo nghị quyết = góp ý dự thảo = bãi bỏ = hệ thống hóa;
lý lịch tư pháp và công chứng = lý lịch tư pháp = công chứng = đấu giá viên = giám định tư pháp = luật sư
= nuôi con nuôi
"""
