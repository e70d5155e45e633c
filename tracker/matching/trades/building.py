"""Building, roads, traffic, public investment, land and the environment."""

SAME = """
giải phóng mặt bằng = đền bù = bồi thường = bồi thường hỗ trợ; khởi công = động thổ = làm lễ khởi công;
cải tạo = nâng cấp sửa chữa = tu sửa; sửa chữa = duy tu = dặm vá;
rải nhựa = thảm nhựa = thảm bê tông nhựa = láng nhựa; chiếu sáng công cộng = đèn đường = điện chiếu sáng;
giải ngân = thanh toán vốn; bê tông hóa = đổ bê tông; hẻm = ngõ = kiệt; ngập úng = ngập nước; tuyến đường = con đường;
cây xanh = cây bóng mát; lòng lề đường = vỉa hè;
chất thải rắn sinh hoạt = rác thải sinh hoạt = rác sinh hoạt = rác thải = rác;
thu gom rác = gom rác = nhặt rác = dọn rác; điểm đen giao thông = điểm đen = điểm mất an toàn giao thông;
tai nạn giao thông = va chạm giao thông; cấp giấy chứng nhận = cấp sổ đỏ = cấp sổ;
giấy chứng nhận quyền sử dụng đất = sổ đỏ = sổ hồng = giấy chứng nhận đất = chứng nhận quyền sử dụng đất;
đo đạc = đo vẽ = trích đo = trích lục; quyết toán = chốt giá trị = quyết toán dự án hoàn thành;
đầu tư công = vốn xây dựng cơ bản = xây dựng cơ bản = vốn đầu tư công; nghiệm thu = bàn giao đưa vào sử dụng;
nhà ở xã hội = nhà ở công nhân; trật tự xây dựng = xây dựng trái phép = xây dựng không phép = xây nhà không phép;
giấy phép xây dựng = cấp phép xây dựng; quy hoạch chi tiết = đồ án quy hoạch; tái định cư = khu ở mới;
nhà thầu = đơn vị thi công; phát quang = phát dọn = dọn cỏ; san nền = san lấp = san lấp mặt bằng; thi công = xây lắp;
biển báo = biển báo giao thông = biển cảnh báo; vạch kẻ đường = sơn kẻ đường = sơn vạch;
quá tải trọng = xe quá tải = chở quá tải; nồng độ cồn = rượu bia = uống rượu bia;
đò ngang = bến khách ngang sông = bến đò; giấy phép lái xe = bằng lái; lấn chiếm đất = chiếm đất = lấn đất;
chuyển mục đích = chuyển mục đích sử dụng đất; đấu giá quyền sử dụng đất = đấu giá đất; giá đất cụ thể = đơn giá đất;
thu hồi đất = lấy đất; khai thác khoáng sản = khai thác cát = hút cát; ô nhiễm = gây ô nhiễm = bốc mùi;
làm sạch biển = dọn bãi biển = vệ sinh bãi biển; rác thải nhựa = túi ni lông = nhựa dùng một lần;
phân loại rác = phân loại chất thải; bãi rác = bãi chôn lấp; trạm cân = cân tải trọng;
hành lang an toàn = hành lang đường bộ; thoát nước = cống thoát nước = hệ thống thoát nước;
cầu dân sinh = cầu nông thôn; nhà văn hóa thôn = nhà sinh hoạt cộng đồng;
chấp thuận chủ trương đầu tư = chủ trương đầu tư; hộ bị ảnh hưởng = hộ bị thu hồi = hộ có đất thu hồi;
cưỡng chế = cưỡng chế thu hồi; trạm biến áp = trạm điện; lưới điện = đường dây điện = hệ thống điện;
điện lực = ngành điện; tổ chức lại giao thông = phân luồng giao thông = tổ chức giao thông = phân luồng;
ngã tư = nút giao; mặt đường = lòng đường;
điểm tập kết rác = điểm trung chuyển rác; vướng mặt bằng = chưa có mặt bằng; bến xe = bến xe khách;
xe khách = ô tô khách; tháo dỡ = phá dỡ; kiểm đếm = kiểm kê tài sản trên đất; giá vật liệu = đơn giá vật liệu;
khởi động dự án = ra mắt dự án; thông xe = đưa vào khai thác; hộp đen = thiết bị giám sát hành trình xe;
nhà chờ = trạm dừng chờ; cắm mốc = chôn mốc; ranh giới đất = mốc giới = ranh giới thửa đất;
chỉnh trang đô thị = làm đẹp đô thị;
bãi đỗ xe = bãi giữ xe = điểm đậu xe; dừng đỗ = đậu xe; vòng xoay = bùng binh; trồng hoa = đường hoa;
điều chỉnh kế hoạch vốn = điều chuyển vốn = điều chuyển kế hoạch vốn = điều hòa vốn;
đăng ký biện pháp bảo đảm = đăng ký thế chấp = xóa thế chấp = thế chấp; thị trường bất động sản = giao dịch nhà đất
= giao dịch bất động sản = giao dịch nhà;
giấy phép môi trường = hồ sơ môi trường = đánh giá tác động môi trường
"""

TOPICS = """
giải phóng mặt bằng = giải phóng mặt bằng = bồi thường = đền bù = thu hồi đất = kiểm đếm = chi trả tiền = nhận tiền
= bàn giao mặt bằng = cưỡng chế = tái định cư = san nền = hộ bị ảnh hưởng = bốc thăm nền = hộ dân bàn giao
= di dời mồ mả = di dời mộ = hộ chưa nhận = vận động hộ = phương án bồi thường = mặt bằng sạch = giao nền
= lô tái định cư = trích đo địa chính;
đất đai = giấy chứng nhận quyền sử dụng đất = sổ đỏ = sổ hồng = đăng ký đất đai = ranh giới = thửa đất = đo đạc
= kê khai lần đầu = chuyển mục đích = quyền sử dụng đất = bản đồ địa chính = trích đo = tách thửa = cấp sổ = hồ sơ đất
= cấp giấy = lấn đất = giao đất = cho thuê đất = sử dụng đất = biến động đất = kiểm kê đất = thống kê đất đai;
giá đất và đấu giá = bảng giá đất = giá đất = đấu giá = giá khởi điểm = lô đất;
vốn đầu tư = giải ngân = đầu tư công = vốn xây dựng cơ bản = kho bạc = thanh toán vốn = kế hoạch vốn = vốn đầu tư
= dự án chậm = dự án giải ngân chậm = điều chuyển vốn = thanh toán cho nhà thầu = tiến độ giải ngân = ước giải ngân
= nghiệm thu khối lượng = khối lượng hoàn thành;
quyết toán công trình = quyết toán = chốt giá trị = thẩm tra quyết toán = tất toán = kiểm toán = giá trị quyết toán
= công nợ = chi phí đầu tư = giảm trừ = xuất toán công trình;
đấu thầu = đấu thầu = mở thầu = nhà thầu = hồ sơ mời thầu = trúng thầu = chào giá = gói thầu = xếp hạng nhà thầu
= lựa chọn nhà thầu = đề xuất tài chính;
đường sá = rải nhựa = bê tông hóa = mặt đường = duy tu = ổ gà = dặm vá = láng nhựa = thảm nhựa = đường hẻm
= cầu dân sinh = mố cầu = vá đường = sửa đường = cấp phối = thảm bê tông = lu lèn = đường giao thông = đường liên xã
= dải phân cách = biển báo = vạch sơn = gờ giảm tốc = lề đường = nền đường = cọc tiêu;
xử phạt giao thông = nồng độ cồn = rượu bia = quá tải = quá tốc độ = tạm giữ = tước bằng lái = giấy phép lái xe
= lái xe = tài xế = người điều khiển = an toàn giao thông = mũ bảo hiểm = ma men = chốt kiểm tra = dừng kiểm tra
= xe quá khổ = trạm cân = kiểm soát tải trọng = cân lưu động = tổ cân = vượt quá khối lượng = phạt nguội
= nguy cơ tai nạn = tai nạn giao thông = va chạm = vụ tai nạn = điểm đen
= người chết = bị thương;
vỉa hè = vỉa hè = lòng lề đường = lấn chiếm = mái che = buôn bán lấn chiếm = trật tự đô thị = hành lang an toàn;
xây dựng trái phép = trật tự xây dựng = không phép = trái phép = sai phép = giấy phép xây dựng = tháo dỡ;
môi trường = rác = ô nhiễm = làm sạch biển = rác thải = chất thải = bãi rác = tổng vệ sinh = môi trường thế giới
= thu gom = xả thải = quan trắc = bãi biển = bờ biển = bờ cát = nhựa = túi ni lông = phân loại tại nguồn = nước thải
= khói bụi = mùi hôi = cơ sở gây ô nhiễm = xe rác = điểm tập kết rác = bẫy rác = ra quân dọn = tuyến đường sạch
= chủ nhật xanh = thùng rác = đốt rơm rạ = giấy phép môi trường;
khoáng sản = khoáng sản = khai thác cát = mỏ đất = mỏ đá = hút cát = bến bãi = cát sỏi;
thoát nước đô thị = thoát nước = ngập úng = cống thoát = hố ga;
cây xanh và chiếu sáng = cây xanh = cắt tỉa = đèn đường = chiếu sáng = bóng đèn = công viên = bồn hoa;
điện = lưới điện = điện lực = trạm biến áp = tiết kiệm điện = mất điện = cắt điện;
nhà ở người nghèo = nhà tạm = nhà dột nát = nhà đại đoàn kết = nhà tình thương = hỗ trợ nhà ở = lợp mái = căn nhà
= khó khăn về nhà ở = xóa nhà = nhà mới = căn nhà mới = sửa nhà = nhà ở xã hội = an cư = dựng nhà;
quy hoạch = quy hoạch = đồ án = phân khu = quy hoạch chung = điều chỉnh quy hoạch = tỷ lệ 1/500;
thi công công trình = thi công = khởi công = động thổ = nhà thầu thi công = san lấp = đổ trụ = dầm = khánh thành
= thông xe = máy móc = ca kíp = ép cọc = cốt thép;
giám sát thi công = giám sát chất lượng = kiểm tra hiện trường = hiện trường = rào chắn = lưới che = công trường
= nhật ký thi công = tư vấn giám sát = chất lượng công trình = công trình đang thi công = che bụi;
vận tải = vận tải = xe khách = bến xe = xe buýt = bến phà = bến khách = đò = đăng kiểm = giám sát hành trình xe
= hộp đen = xe hợp đồng = taxi = tải trọng;
trật tự xây dựng và nhà ở = nhà chung cư = chủ đầu tư = kinh doanh bất động sản = bất động sản = căn hộ = môi giới
= nhà ở thương mại;
vật liệu và giá xây dựng = giá vật liệu = vật liệu xây dựng = công bố giá = xi măng = sắt thép
"""
