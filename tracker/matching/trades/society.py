"""Labour, people of merit, social protection, children, gender, culture, sport and tourism."""

SAME = """
người cao tuổi = người già = các cụ; thăm hỏi = thăm; trao tặng = tặng = trao = biếu; khuyết tật = tàn tật;
giải quyết việc làm = tạo việc làm = có việc làm; người lao động = công nhân lao động; gặp mặt = họp mặt = gặp gỡ;
bạo lực gia đình = bạo hành gia đình; dâng hương = viếng = dâng hoa;
nhà tạm nhà dột nát = nhà dột nát = xóa nhà tạm = nhà tạm;
hộ nghèo = gia đình nghèo = gia đình khó khăn = hộ khó khăn; hội thao = đại hội thể dục thể thao = giải thể thao;
liên hoan = hội diễn = liên hoan văn nghệ; tết trung thu = đêm hội trăng rằm = vui trung thu = rước đèn;
tết nguyên đán = tết cổ truyền = tết âm lịch; quốc khánh = tết độc lập; phát thưởng = trao thưởng = trao giải;
hộ dân = hộ gia đình; thương binh liệt sĩ = thương binh liệt sỹ = đền ơn đáp nghĩa = tri ân liệt sĩ;
nhà tình nghĩa = nhà người có công; mẹ việt nam anh hùng = mẹ liệt sĩ;
gia đình chính sách = gia đình liệt sĩ = gia đình thương binh = gia đình có công = gia đình người có công;
hài cốt liệt sĩ = mộ liệt sĩ;
trợ cấp hằng tháng = trợ cấp xã hội = trợ cấp hàng tháng; bảo trợ xã hội = đối tượng yếu thế;
xuất khẩu lao động = đi làm việc ở nước ngoài = lao động đi nước ngoài = làm việc ở nước ngoài;
sàn giao dịch việc làm = phiên giao dịch việc làm = ngày hội việc làm = hội chợ việc làm;
tuyển lao động = tuyển công nhân; trẻ mồ côi = trẻ em mồ côi; trẻ có hoàn cảnh đặc biệt = trẻ khó khăn;
người nghiện = người nghiện ma túy = đối tượng nghiện; cai nghiện = cắt cơn = cai nghiện ma túy;
bình đẳng giới = vì sự tiến bộ của phụ nữ; mại dâm = tệ nạn mại dâm; tai nạn lao động = mất an toàn lao động;
lương tối thiểu = tiền lương; nợ lương = chậm lương = chậm trả lương; đình công = ngừng việc;
di tích = khu di tích = di sản;
trùng tu = tôn tạo = tu bổ; bảo tàng = nhà trưng bày; đua thuyền = đua ghe;
du khách = khách du lịch = lượt khách = khách tham quan; cơ sở lưu trú = khách sạn nhà nghỉ = nhà nghỉ = homestay;
gia đình văn hóa = danh hiệu văn hóa = ấp văn hóa; văn nghệ = ca múa nhạc = biểu diễn nghệ thuật;
chiếu phim = chiếu bóng; bóng đá = giải bóng đá; vận động viên = vđv; tủ sách = thư viện cơ sở;
mít tinh = lễ phát động = lễ ra quân = diễu hành; di sản văn hóa phi vật thể = di sản phi vật thể;
đồng bào dân tộc = dân tộc thiểu số = người dân tộc; chùa chiền = cơ sở tôn giáo = cơ sở thờ tự;
chức sắc = chức sắc tôn giáo = nhà tu hành; quà = phần quà = suất quà; khánh thành = cắt băng khánh thành;
khu vui chơi = sân chơi = điểm vui chơi; gia đình hạnh phúc = ngày gia đình việt nam; tuần lễ văn hóa = tuần văn hóa;
mừng thọ = chúc thọ; lễ tang = tang lễ; nhà thi đấu = nhà đa năng; giải chạy = giải việt dã = marathon;
đua xe đạp = giải xe đạp; cây nêu = dựng nêu; nạn nhân da cam = nạn nhân chất độc da cam;
làng nghề = nghề truyền thống; đêm giao lưu = chương trình giao lưu; lao động trẻ em = trẻ em lao động;
chất độc hóa học = chất độc da cam; tiền ăn = hỗ trợ tiền ăn; phát gạo = hỗ trợ gạo = cấp gạo
"""

TOPICS = """
người có công = thương binh = liệt sĩ = người có công = đền ơn đáp nghĩa = 27/7 = gia đình chính sách
= mẹ việt nam anh hùng = nhà tình nghĩa = nghĩa trang = tri ân = hài cốt = thờ cúng = thân nhân liệt sĩ = thắp nến
= viếng nghĩa trang = bệnh binh = chất độc da cam = quà chủ tịch nước = mộ liệt sĩ = dâng hương
= điều dưỡng người có công = thăm gia đình = gia đình có công;
việc làm = việc làm = xuất khẩu lao động = giao dịch việc làm = tuyển dụng lao động = lao động đi làm = thất nghiệp
= thị trường lao động = xuất cảnh lao động = đi nhật bản = hàn quốc = tư vấn việc làm = tuyển công nhân
= lao động có việc = doanh nghiệp tuyển = kết nối việc làm;
nghèo và bảo trợ = hộ nghèo = cận nghèo = bảo trợ = trợ cấp = thoát nghèo = tái nghèo = giảm nghèo = sinh kế = yếu thế
= rà soát hộ nghèo = hộ thoát nghèo = bò giống = khuyết tật = xe lăn = mồ côi nuôi dưỡng = cứu trợ = gạo
= tết cho người nghèo = quà tết = chăm lo tết = suất quà;
trẻ em = trẻ em = thiếu nhi = thiếu niên = nhi đồng = trung thu = mồ côi = quốc tế thiếu nhi = 01/6 = 1/6
= xâm hại trẻ = tháng hành động vì trẻ em = diễn đàn trẻ em = lao động trẻ em = khu vui chơi = sân chơi
= thiếu niên nhi đồng = trại hè = đêm hội = trăng rằm = bánh trung thu;
cai nghiện và tệ nạn = ma túy = người nghiện = cai nghiện = mại dâm = tệ nạn;
gia đình và giới = bạo lực gia đình = bình đẳng giới = bạo hành = phụ nữ = nạn nhân = ngày gia đình
= gia đình hạnh phúc = nhà tạm lánh = địa chỉ tin cậy = vì sự tiến bộ;
an toàn lao động = an toàn lao động = tai nạn lao động = vệ sinh lao động = bảo hộ lao động = quan hệ lao động
= nợ lương = đình công;
lễ hội và di tích = lễ hội = di tích = trùng tu = tôn tạo = di sản = rước = đua thuyền = tế lễ = tu bổ = đình làng
= cầu ngư = khai hội = chùa cổ = bảo tàng = hiện vật = trưng bày = xếp hạng di tích = dâng lễ = hội làng = múa lân
= hóa trang = giỗ tổ = cổ vật;
du lịch = du lịch = du khách = lượt khách = lưu trú = homestay = lữ hành = khách sạn = tour = khách quốc tế = famtrip
= khu nghỉ dưỡng = công suất phòng = làng nghề = quảng bá du lịch = hướng dẫn viên;
thể thao = thể thao = bóng đá = bóng chuyền = hội thao = vận động viên = giải chạy = huy chương = việt dã = cầu lông
= giải vô địch = giải trẻ = đua xe đạp = marathon = bơi lội = đội tuyển = tranh tài = huấn luyện viên
= huy chương vàng = sân bóng = nhà thi đấu;
văn nghệ = văn nghệ = hội diễn = liên hoan = ca múa = sân khấu = tiết mục = biểu diễn = đờn ca = chiếu phim = nghệ sĩ
= chương trình nghệ thuật = đêm nhạc = buổi diễn = cải lương = chèo = tuồng = suất diễn;
gia đình văn hóa = gia đình văn hóa = danh hiệu văn hóa = ấp văn hóa = đời sống văn hóa = nếp sống văn minh
= hương ước = hộ đạt = cưới tang = tang lễ = việc cưới = thôn văn hóa = nhà văn hóa = thiết chế văn hóa
= khu dân cư văn hóa;
dân tộc và tôn giáo = tôn giáo = dân tộc thiểu số = đồng bào = chức sắc = chùa = nhà thờ = người có uy tín = phật đản
= giáo xứ = ramưwan = sinh hoạt tôn giáo = già làng = trưởng bản = phật sự = công giáo = tin lành = giáng sinh
= chức việc = cơ sở thờ tự = thăm chức sắc = lễ vu lan;
người cao tuổi = người cao tuổi = mừng thọ = chúc thọ = các cụ;
thư viện và sách = thư viện = bạn đọc = ngày sách = văn hóa đọc = lượt đọc = xe thư viện = tủ sách;
quảng cáo và dịch vụ văn hóa = biển quảng cáo = bảng quảng cáo = quảng cáo = internet công cộng = trò chơi điện tử
= karaoke và vũ trường = hát với nhau;
nghỉ lễ và tết = tết nguyên đán = trực tết = chợ hoa = bắn pháo hoa = đón giao thừa = hoa xuân = vui xuân = đón tết
"""
