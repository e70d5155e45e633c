"""The office itself: paperwork, staff, reform, digital government, information and reception of citizens."""

SAME = """
tập huấn = bồi dưỡng; trang thông tin điện tử = cổng thông tin điện tử = website; số hóa = quét; khảo sát = thăm dò;
hội thi = cuộc thi; khen thưởng = tuyên dương = biểu dương = tôn vinh; nghỉ việc = thôi việc; thư điện tử = email;
bộ phận một cửa = bộ phận tiếp nhận và trả kết quả = bộ phận tiếp nhận trả kết quả; mua sắm = mua; ô tô = xe ô tô;
đấu thầu = lựa chọn nhà thầu = mời thầu; tuyển dụng = thi tuyển = xét tuyển; diễn tập = thực tập phương án;
sát hạch = thi sát hạch; phòng ngừa = ngăn ngừa; xe máy = xe gắn máy; kết nối cung cầu = giao thương; tờ rơi = tờ gấp;
hồ sơ trễ hạn = hồ sơ quá hạn = trễ hẹn; phần mềm = ứng dụng phần mềm; máy vi tính = máy tính;
định danh điện tử = vneid = tài khoản định danh; căn cước công dân = căn cước = thẻ căn cước;
bổ nhiệm lại = tái bổ nhiệm; nâng lương = nâng bậc lương; chấm công = bảng công; sơ kết = đánh giá kết quả;
huấn luyện = luyện tập; đưa tin = đăng tin = đăng tải = tin bài; bản tin = tờ tin; sáp nhập = hợp nhất;
bốc thăm = rút thăm; tháo gỡ khó khăn = tháo gỡ vướng mắc = gỡ vướng; tiếp thu chỉnh lý = tiếp thu giải trình;
tuyên truyền viên = báo cáo viên; đối thoại = nghe và trả lời ý kiến = lắng nghe ý kiến = nghe và trả lời;
lấy phiếu xin ý kiến = lấy ý kiến = xin ý kiến = tham gia ý kiến = góp ý = thăm dò ý kiến; tiếp công dân = tiếp dân;
giải quyết khiếu nại tố cáo = xử lý đơn = giải quyết đơn thư = đơn khiếu nại; đơn thư = đơn khiếu nại tố cáo;
chữ ký số = ký số = chứng thư số; dịch vụ công trực tuyến = hồ sơ trực tuyến = nộp hồ sơ trực tuyến = nộp qua mạng;
trí tuệ nhân tạo = AI; chuyển đổi số = số hóa quy trình; họp trực tuyến = hội nghị trực tuyến = họp qua mạng;
lưu trữ = kho lưu trữ; văn bản đi đến = văn bản điện tử = công văn điện tử;
mạng nội bộ = mạng LAN = mạng truyền số liệu; đường truyền = cáp quang = internet;
sự cố mạng = tấn công mạng = mất an toàn thông tin; mã độc = vi rút máy tính;
tổ công nghệ số cộng đồng = tổ công nghệ số; trạm phát sóng = BTS = trạm thu phát sóng; vùng lõm sóng = lõm sóng;
phản ánh kiến nghị = ý kiến phản ánh; sự hài lòng = mức độ hài lòng; công chức xã = cán bộ xã; biên chế = định biên;
tinh giản biên chế = tinh giản = nghỉ theo chế độ; vị trí việc làm = khung năng lực; bổ nhiệm = đề bạt;
kê khai tài sản = kê khai tài sản thu nhập = minh bạch tài sản; nghỉ hưu = hưu trí; tổ giúp việc = tổ thư ký;
phỏng vấn = vấn đáp; hội trường = phòng họp; niêm yết = dán công khai; kiểm kê tài sản = tổng kiểm kê;
khối thi đua = cụm thi đua; giấy khai sinh = khai sinh; hộ tịch = đăng ký hộ tịch;
chứng thực = sao y = chứng thực bản sao; cải cách hành chính = cải cách thủ tục; giờ làm việc = giờ hành chính;
gắn biển = treo biển; thay mới = thay thế mới; bàn giao = giao lại; trễ hạn = quá hạn;
nửa đầu năm = 6 tháng đầu năm = sáu tháng đầu năm; nửa cuối năm = 6 tháng cuối năm = sáu tháng cuối năm;
nộp hồ sơ = gửi hồ sơ; đường dây nóng = số điện thoại nóng; văn nghệ quần chúng = văn nghệ cơ sở;
niên giám = sổ thống kê; tổng điều tra = điều tra toàn bộ; xếp loại = đánh giá xếp loại = phân loại mức độ hoàn thành;
máy quét = máy scan; máy in = máy in ấn; trang phục = đồng phục; cơ cấu lại = tái cơ cấu; đúng hạn = đúng hẹn;
kỷ cương hành chính = kỷ luật hành chính = kỷ luật kỷ cương; thỏa thuận hợp tác = biên bản ghi nhớ;
kỷ niệm ngày thành lập = kỷ niệm ngày truyền thống;
truyền thanh cơ sở = loa truyền thanh = loa phát thanh = loa xã = loa phường = loa thôn = hệ thống loa = cụm loa;
cổ động trực quan = pa nô = băng rôn = cờ phướn = áp phích = khẩu hiệu tuyên truyền; ứng phó = đối phó;
mạng xã hội = fanpage; truyền thông = nói chuyện chuyên đề; lập danh sách = lên danh sách = thống kê danh sách;
luân chuyển = chuyển đổi vị trí công tác = chuyển đổi vị trí = đổi vị trí = hoán đổi vị trí
"""

TOPICS = """
một cửa và dịch vụ công = một cửa = dịch vụ công = thủ tục hành chính = hồ sơ trực tuyến = trễ hẹn = quá hạn
= phi địa giới = hành chính công = niêm yết thủ tục = xin lỗi = cắt giảm thời gian = trả kết quả = bốc số = xếp hàng
= chứng thực điện tử = hồ sơ toàn trình = toàn trình = một phần trực tuyến = kiosk = ki ốt tra cứu = số hóa kết quả;
cải cách hành chính = cải cách hành chính = chỉ số cải cách = PAR INDEX = PAPI = SIPAS = hài lòng = PCI = DDCI
= xếp hạng cải cách = đo lường hài lòng = phiếu khảo sát = chấm điểm cải cách = tự chấm điểm;
chuyển đổi số = chuyển đổi số = công nghệ số = kỹ năng số = chính quyền số = kinh tế số = công dân số = nền tảng số
= bình dân học vụ số = tổ công nghệ = hạ tầng số = dữ liệu số = trợ lý ảo = trí tuệ nhân tạo = chatbot = hệ thống họp;
định danh = định danh = VNeID = căn cước = đề án 06 = dữ liệu dân cư = sim chính chủ = làm sạch dữ liệu;
an toàn thông tin = an toàn thông tin = an ninh mạng = mã độc = tấn công mạng = lỗ hổng = cấp độ an toàn = tường lửa
= sao lưu = diễn tập an toàn = hồ sơ cấp độ = phần mềm diệt vi rút = rò rỉ = lộ lọt = máy chủ = mật khẩu
= giám sát an toàn;
viễn thông = trạm phát sóng = vùng lõm sóng = cáp quang = 5G = 4G = BTS = cáp viễn thông = viễn thông = bưu chính
= cột cáp = phủ sóng = bó gọn = cáp treo = sóng di động = wifi = bưu điện = bưu cục = sim rác = thuê bao
= chuyển phát;
văn thư và lưu trữ = lưu trữ = văn thư = chỉnh lý tài liệu = số hóa tài liệu = chữ ký số = ký số = nộp lưu
= trang tài liệu = hồ sơ công việc = mét giá = phông lưu trữ = tài liệu lưu trữ = bàn giao tài liệu;
tiếp dân và đơn thư = tiếp công dân = tiếp dân = khiếu nại = tố cáo = đơn thư = xử lý đơn = khiếu kiện
= vụ việc đông người;
tuyển dụng và biên chế = tuyển dụng = biên chế = thí sinh dự tuyển = viên chức = nâng ngạch = thăng hạng
= vị trí việc làm = tinh giản = phỏng vấn = người trúng tuyển = số người làm việc = nghỉ hưu trước tuổi = dôi dư
= thôi việc = tiếp nhận công chức = thi nâng ngạch = vòng phỏng vấn = chấm phỏng vấn;
bổ nhiệm và quy hoạch cán bộ = bổ nhiệm = quy hoạch cán bộ = luân chuyển = điều động = miễn nhiệm = giữ chức vụ
= cán bộ nguồn = kiện toàn nhân sự = lấy phiếu giới thiệu = phó giám đốc = hiệu trưởng;
sắp xếp đơn vị = sáp nhập = sắp xếp đơn vị = đơn vị hành chính = nhập thôn = tinh gọn = giải thể = hợp nhất
= sau sắp xếp = nhập xã = phương án sáp nhập = bố trí lại = đề án sắp xếp = tên gọi mới = giảm đầu mối = đầu mối;
thi đua = thi đua = bằng khen = giấy khen = huân chương = điển hình tiên tiến = cụm thi đua = chiến sĩ thi đua
= danh hiệu thi đua = khen thưởng = tặng thưởng = hội đồng thi đua = phong trào thi đua = biểu dương;
tài sản và trụ sở = tài sản công = trụ sở dôi dư = thanh lý = nhà đất dôi dư = kiểm kê = xe công = bán đấu giá tài sản
= phòng làm việc = sửa trụ sở = cơ sở nhà đất = mua sắm tài sản;
báo chí và truyền thanh = báo chí = phóng viên = họp báo = truyền thanh = loa = tin bài = chuyên mục = phát sóng
= fanpage = zalo = mạng xã hội = cụm loa = thông cáo = trang tin = lượt xem = lượt tiếp cận = bản tin = infographic
= thông tin đối ngoại = phát thanh;
đối thoại = đối thoại = trả lời ý kiến = nghe và trả lời = kiến nghị của = tiếp xúc = gặp gỡ = lắng nghe;
hộ tịch = hộ tịch = khai sinh = chứng thực = kết hôn = khai tử;
đào tạo cán bộ = trung cấp lý luận = lý luận chính trị = bồi dưỡng cán bộ = đạt chuẩn trình độ;
kỷ luật kỷ cương công vụ = kỷ cương = giờ giấc = văn hóa công sở = đạo đức công vụ = kiểm tra công vụ = đi muộn
= trong giờ làm việc;
đánh giá cán bộ = xếp loại = đánh giá cán bộ = mức hoàn thành nhiệm vụ = kiểm điểm cuối năm = KPI;
tiền lương và chế độ = nâng lương = phụ cấp = truy lĩnh = chế độ chính sách = thu nhập tăng thêm
= cải cách tiền lương;
đối ngoại = đối ngoại = đoàn ra = đoàn vào = ngoại vụ = phi chính phủ = đại sứ quán = kiều bào = hữu nghị = lãnh sự
"""
