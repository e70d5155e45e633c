"""The party, the people's council, the Fatherland Front, mass organisations and their movements."""

SAME = """
sinh hoạt chi bộ = họp chi bộ = sinh hoạt chi bộ định kỳ; kết nạp đảng = kết nạp đảng viên = kết nạp;
đảng viên mới = quần chúng ưu tú;
học tập và làm theo bác = học tập và làm theo tư tưởng = học tập và làm theo gương bác;
đại hội chi bộ = đại hội đảng bộ; kiểm tra giám sát đảng = kiểm tra đảng viên; kỷ luật đảng = thi hành kỷ luật;
thẻ đảng = huy hiệu đảng; đảng phí = thu nộp đảng phí; nghị quyết đại hội = nghị quyết đại hội đảng;
chính trị nội bộ = bảo vệ chính trị nội bộ; tiếp xúc cử tri = gặp cử tri = hội nghị cử tri;
kiến nghị cử tri = ý kiến cử tri = kiến nghị của cử tri; đại biểu hội đồng nhân dân = đại biểu dân cử;
kỳ họp chuyên đề = kỳ họp bất thường; chất vấn = phiên chất vấn; giám sát chuyên đề = đoàn giám sát;
đại đoàn kết = đại đoàn kết toàn dân = ngày hội đại đoàn kết; vì người nghèo = quỹ vì người nghèo;
phản biện xã hội = góp ý phản biện; từ thiện = thiện nguyện; đoàn viên thanh niên = đoàn viên;
công đoàn cơ sở = công đoàn viên = đoàn viên công đoàn; mái ấm công đoàn = nhà công đoàn;
tháng công nhân = ngày hội công nhân; tháng thanh niên = thanh niên tình nguyện = mùa hè xanh = hè tình nguyện;
nông dân sản xuất giỏi = nông dân giỏi; hội viên mới = phát triển hội viên; cựu chiến binh = hội viên cựu chiến binh;
chữ thập đỏ = hội chữ thập đỏ; dân vận khéo = công tác dân vận; quy chế dân chủ = dân chủ cơ sở;
ban công tác mặt trận = mặt trận thôn; toàn dân đoàn kết = toàn dân đoàn kết xây dựng;
lấy phiếu tín nhiệm = bỏ phiếu tín nhiệm; bí thư chi bộ = người đứng đầu chi bộ;
lớp cảm tình đảng = lớp nhận thức về đảng = bồi dưỡng nhận thức về đảng; ủng hộ = quyên góp = đóng góp ủng hộ;
trao nhà = bàn giao nhà = trao tặng nhà; phiếu tín nhiệm = tín nhiệm; hội nghị đại biểu = đại hội đại biểu;
thỏa ước lao động = thỏa ước lao động tập thể; người uy tín = người có uy tín;
họp báo cáo viên = hội nghị báo cáo viên; ban hành nghị quyết = thông qua nghị quyết;
tiếp thu kiến nghị = trả lời kiến nghị;
ngày sinh chủ tịch hồ chí minh = sinh nhật bác = ngày sinh của bác = ngày sinh bác hồ = sinh nhật bác hồ
"""

TOPICS = """
đảng viên và chi bộ = đảng viên = chi bộ = kết nạp = huy hiệu đảng = đảng phí = cấp ủy = sinh hoạt chi bộ = đảng bộ
= quần chúng ưu tú = tuổi đảng = thẻ đảng = lớp cảm tình = cảm tình đảng = phát triển đảng = chi bộ ghép
= bí thư chi bộ = sinh hoạt chuyên đề = đảng viên dự bị = chuyển đảng chính thức;
học nghị quyết = quán triệt nghị quyết = học tập nghị quyết = học tập và làm theo = báo cáo viên = dư luận xã hội
= nghe quán triệt = phổ biến nghị quyết = hội nghị trực tuyến toàn quốc = gương người tốt = làm theo bác
= chuyên đề năm;
bảo vệ nền tảng tư tưởng = nền tảng tư tưởng = quan điểm sai trái = thù địch = lực lượng 35 = xuyên tạc = xấu độc
= phản bác;
kiểm tra đảng = ủy ban kiểm tra = kiểm tra dấu hiệu = kỷ luật đảng = dấu hiệu vi phạm = khiển trách
= giám sát tổ chức đảng = tổ chức đảng = đơn tố cáo đảng viên = cảnh cáo;
cử tri và hội đồng nhân dân = cử tri = tiếp xúc cử tri = kỳ họp = chất vấn = đại biểu quốc hội = nghị quyết hội đồng
= kiến nghị cử tri = phiếu cử tri = tổ đại biểu = phiên họp thường trực = thẩm tra của ban = kỳ họp thường lệ
= đại biểu chất vấn = lấy phiếu tín nhiệm = bầu cử;
mặt trận và an sinh = đại đoàn kết = vì người nghèo = phản biện = vận động quỹ = ủng hộ quỹ = ủng hộ đồng bào
= cứu trợ bão = ngày hội đại đoàn kết = tấm lòng vàng = nhà hảo tâm = mạnh thường quân = vận động được = quyên góp;
phụ nữ = hội phụ nữ = hội viên phụ nữ = phụ nữ khởi nghiệp = áo dài = 20/10 = 8/3 = chi hội phụ nữ = chị em
= mẹ đỡ đầu = tuần lễ áo dài = 5 không 3 sạch = con đỡ đầu;
thanh niên = đoàn viên = thanh niên = tình nguyện = tháng thanh niên = 26/3 = đoàn thanh niên = áo xanh = mùa hè xanh
= hiến máu thanh niên = tiếp sức mùa thi = công trình thanh niên = chiến sĩ tình nguyện = áo xanh tình nguyện
= ngày đoàn viên = hành trình đỏ = chi đoàn = đoàn cơ sở = đội viên = liên đội;
công đoàn = công đoàn = công nhân = mái ấm = tết sum vầy = tháng công nhân = đoàn phí = thỏa ước = thương lượng
= đại hội công đoàn = nữ công = bữa cơm công đoàn = vé xe về quê = lao động giỏi = chủ tịch công đoàn;
hội nông dân = hội nông dân = nông dân giỏi = chi hội nghề nghiệp = quỹ hỗ trợ nông dân = vốn vay hội
= câu lạc bộ nông dân = hội viên nông dân;
dân vận = dân vận = dân vận khéo = quy chế dân chủ = dân chủ cơ sở = công trình dân vận = hòm thư góp ý = nhân dân bàn
= giám sát cộng đồng;
cựu chiến binh và nhân đạo = cựu chiến binh = chữ thập đỏ = nhân đạo = tết nhân ái = nghĩa tình đồng đội
= hội viên cựu chiến binh = tháng nhân đạo = hũ gạo;
đại hội đảng = đại hội chi bộ = đại hội đảng bộ = văn kiện = báo cáo chính trị = nhiệm kỳ mới = tiểu ban
= đại hội điểm
"""
