"""Farming, fisheries, forests, irrigation, natural disasters and the new countryside."""

SAME = """
xâm nhập mặn = nhiễm mặn = hạn mặn; sạt lở = xói lở; hạn hán = khô hạn; bão lũ = lụt bão = mưa bão = bão lụt = mưa lũ;
vụ hè thu = lúa hè thu; vụ đông xuân = lúa đông xuân;
xuống giống = gieo sạ = gieo trồng = gieo cấy = làm đất gieo cấy; đàn lợn = đàn heo; lợn = heo;
dịch tả lợn châu phi = dịch tả heo châu phi; trâu bò = gia súc lớn = đại gia súc;
thủy lợi nội đồng = kênh mương nội đồng; nạo vét = khơi thông = múc vét; nước sạch = nước hợp vệ sinh;
cấp nước = cung cấp nước; tàu cá = phương tiện đánh bắt = ghe đánh cá = thuyền đánh cá;
ngư dân = bà con đi biển = bà con ngư dân; giám sát hành trình = thiết bị giám sát hành trình = VMS;
khai thác bất hợp pháp = IUU = đánh bắt trái phép = vi phạm vùng biển nước ngoài = vùng biển nước ngoài;
rừng phòng hộ = rừng đầu nguồn; phá rừng = chặt phá rừng = khai thác rừng trái phép;
trồng cây phân tán = trồng cây xanh = tết trồng cây; cháy rừng = hỏa hoạn rừng; thu hoạch = gặt = gặt hái;
sâu bệnh = dịch hại = sinh vật gây hại = rầy nâu; phân bón = vật tư nông nghiệp;
giống cây trồng = hạt giống = cây giống; chuyển đổi cơ cấu cây trồng = chuyển đổi cây trồng;
mã số vùng trồng = mã vùng trồng; con giống = giống vật nuôi; nông dân = bà con nông dân = nhà nông;
nông thôn mới nâng cao = chuẩn nâng cao; mỗi xã một sản phẩm = ocop; đàn gia cầm = gà vịt;
giết mổ = lò mổ = điểm giết mổ; tiêu hủy = chôn lấp tiêu hủy; cúm gia cầm = H5N1;
nuôi trồng thủy sản = nuôi tôm cá = nuôi thủy sản; tôm nước lợ = tôm thẻ = tôm sú; cá tra = cá da trơn;
lồng bè = nuôi lồng; khuyến nông = chuyển giao kỹ thuật;
liên kết tiêu thụ = bao tiêu = chuỗi liên kết = thu mua nông sản; nông sản = sản phẩm nông nghiệp; đê bao = bờ bao;
hồ chứa = hồ thủy lợi; cống ngăn mặn = đập ngăn mặn = đắp đập; trạm bơm = nhà bơm;
phòng chống thiên tai = phòng chống lụt bão; di dời dân = sơ tán dân = di dời hộ dân;
cứu trợ = cứu đói = hàng cứu trợ; đường nông thôn = giao thông nông thôn;
khu dân cư kiểu mẫu = thôn kiểu mẫu = ấp kiểu mẫu; hợp tác xã nông nghiệp = kinh tế hợp tác;
cánh đồng lớn = cánh đồng mẫu lớn; dồn điền đổi thửa = dồn đổi ruộng đất; hữu cơ = sản xuất sạch;
cây ăn trái = cây ăn quả = vườn cây; chăn nuôi = nuôi gia súc gia cầm;
hệ thống tưới nhỏ giọt = tưới tiết kiệm nước = tưới nhỏ giọt; đợt mặn = đợt xâm nhập mặn; chống úng = tiêu úng;
hộ nuôi = người nuôi = hộ chăn nuôi; đàn bò = đàn trâu bò; sản lượng = sản lượng thu hoạch;
đánh bắt = khai thác thủy sản; cá giống = thả cá giống; gỗ lậu = gỗ không rõ nguồn gốc; đốt rơm rạ = đốt đồng;
lục bình = bèo tây = bèo lục bình; ruộng = đồng ruộng; phòng trừ = phòng chống sâu bệnh = diệt trừ; cống đập = cống;
kè = kè chống sạt lở;
hiện trạng rừng = diện tích có rừng = tỷ lệ che phủ rừng = độ che phủ rừng = diễn biến rừng;
cơ sở chế biến lâm sản = xưởng xẻ = xưởng cưa = xưởng gỗ = cơ sở chế biến gỗ = chế biến lâm sản;
động vật hoang dã = động vật rừng = thú rừng = loài hoang dã; tiêm phòng vật nuôi = tiêm phòng gia súc gia cầm
= tiêm phòng đàn vật nuôi
"""

TOPICS = """
gieo trồng = gieo sạ = xuống giống = gieo cấy = vụ lúa = lúa hè thu = lúa đông xuân = vụ mùa = khung thời vụ = thời vụ
= gieo trồng = lịch thời vụ = làm đất = gặt = thu hoạch lúa = lúa = lúa trổ = đẻ nhánh = diện tích gieo = giống lúa
= cấy = vụ đông = vụ mới = tỉa dặm = nông dân xuống đồng;
khai thác thủy sản = tàu cá = IUU = khai thác bất hợp pháp = chủ tàu = mất kết nối = giám sát hành trình
= vùng biển nước ngoài = chuyến biển = ngư dân = cảng cá = thẻ vàng = đánh bắt = ngư trường = tàu thuyền = ghe
= bám biển = giám sát tàu = nhật ký khai thác = tàu 3 không = tàu ba không = đăng kiểm tàu = nguồn lợi thủy sản
= xung điện = kích điện = cửa biển = vượt ranh giới = ra khơi;
nuôi thủy sản = tôm = cá tra = lồng bè = ao nuôi = thủy sản nuôi = nghêu = con giống thủy sản = vùng nuôi = thả giống
= thức ăn thủy sản;
dịch bệnh vật nuôi = dịch tả lợn = lở mồm long móng = cúm gia cầm = viêm da nổi cục = tiêu hủy = thú y = đàn vật nuôi
= chốt kiểm dịch = giết mổ = kiểm dịch = tiêm phòng gia súc = bệnh dại = chó mèo = tiêm phòng đàn = tụ huyết trùng
= hố chôn = tiêu độc = ổ dịch gia súc = phun tiêu độc = vắc xin gia súc;
nông thôn mới = nông thôn mới = xã nâng cao = 19 tiêu chí = 17/19 = 18/19 = 15/19 = 16/19 = kiểu mẫu
= tiêu chí thu nhập = khu dân cư kiểu mẫu = thẩm tra xã = minh chứng = xã điểm = bộ hồ sơ xã = đường hoa
= xã đạt chuẩn = công nhận xã = thôn thông minh;
sản phẩm ocop = OCOP = sản phẩm đặc trưng = gắn sao = hạng sao = 3 sao = 4 sao = ba sao = bốn sao
= mỗi xã một sản phẩm = phân hạng sản phẩm = hội đồng đánh giá sản phẩm = chấm sản phẩm = bao bì = tem
= sản phẩm tiềm năng;
rừng = rừng = kiểm lâm = lâm sản = trồng rừng = cháy rừng = lấn chiếm đất rừng = thực bì = lâm nghiệp = cây giống
= trồng cây = cây phân tán = băng cản lửa = gỗ = cưa = bảo vệ rừng = giao khoán = tết trồng cây
= dịch vụ môi trường rừng = động vật hoang dã = xưởng xẻ = vận chuyển lâm sản;
thủy lợi = kênh mương = nạo vét = thủy lợi = trạm bơm = cống = tưới = kênh nội đồng = đập = khơi thông dòng chảy
= đê bao = bờ bao = tu bổ đê = đê = hồ chứa = mực nước hồ = vớt bèo = lục bình = máy bơm = xả nước = đổ ải;
mặn và hạn = xâm nhập mặn = độ mặn = hạn mặn = ngăn mặn = khô hạn = thiếu nước = trữ nước = nước ngọt = nước sinh hoạt
= bồn chứa nước = chở nước = cống ngăn = trữ ngọt;
thiên tai = bão = lũ = thiên tai = sạt lở = di dời dân = sơ tán = cứu hộ = 4 tại chỗ = bốn tại chỗ = áp thấp
= lốc xoáy = ngập lụt = mùa mưa = kè = trực ban = phương châm = bao cát = mưa đá = tốc mái = ngập = triều cường
= vùng trũng = neo đậu = tránh trú = cứu nạn;
sâu bệnh cây trồng = sâu bệnh = rầy nâu = đạo ôn = bảo vệ thực vật = thuốc trừ sâu = dịch hại = diệt chuột;
nước sạch = nước sạch = nhà máy nước = hợp vệ sinh = đồng hồ nước = đấu nối nước;
hợp tác xã = hợp tác xã = tổ hợp tác = kinh tế tập thể;
liên kết tiêu thụ = bao tiêu = vùng trồng = truy xuất nguồn gốc = vietgap = chuỗi liên kết = nông sản = sầu riêng;
cây ăn trái và cây công nghiệp = cây ăn trái = cây ăn quả = cà phê = cao su = hồ tiêu = chanh = bưởi = xoài
= thanh long = dừa = mía = nhãn vải = tưới nhỏ giọt;
chăn nuôi = chăn nuôi = đàn lợn = đàn bò = đàn gia cầm = trang trại = chuồng trại = con giống = heo nái
= thức ăn chăn nuôi;
khuyến nông = khuyến nông = hội thảo đầu bờ = mô hình trình diễn = điểm trình diễn = chuyển giao kỹ thuật;
vật tư nông nghiệp = phân bón = vật tư nông nghiệp = cửa hàng vật tư = thuốc thú y
"""
