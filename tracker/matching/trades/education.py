"""Schools, examinations, vocational training and science."""

SAME = """
giáo viên = nhà giáo = thầy cô giáo = cô giáo = thầy cô = giáo viên đứng lớp;
trẻ em = thiếu nhi = thiếu niên nhi đồng = trẻ nhỏ; đào tạo nghề = dạy nghề = học nghề; học bạ số = học bạ điện tử;
bạo lực học đường = đánh nhau trong trường; xóa mù chữ = lớp học xóa mù = lớp xóa mù; đuối nước = tai nạn sông nước;
dạy bơi = lớp bơi = học bơi = phổ cập bơi; kỳ thi tốt nghiệp = thi tốt nghiệp;
tuyển sinh đầu cấp = tuyển sinh lớp 1 = tuyển sinh lớp 6;
học sinh giỏi = học sinh năng khiếu; khai giảng = lễ khai giảng = ngày toàn dân đưa trẻ đến trường = tựu trường;
bế giảng = tổng kết năm học; bỏ học = nghỉ học giữa chừng = thôi học; bán trú = ăn ở tại trường; nội trú = ở nội trú;
trường chuẩn quốc gia = trường đạt chuẩn quốc gia = chuẩn quốc gia; phòng học = lớp học kiên cố;
kiên cố hóa trường lớp = xây phòng học; dạy thêm = dạy thêm học thêm; sách giáo khoa = bộ sách giáo khoa;
chương trình giáo dục phổ thông = chương trình phổ thông mới; kiểm định chất lượng giáo dục = đánh giá ngoài;
học phí = tiền học; học bổng = suất học bổng = phần thưởng khuyến học; thừa thiếu giáo viên = thiếu giáo viên;
biệt phái giáo viên = điều động giáo viên = luân chuyển giáo viên = giáo viên biệt phái; hội đồng coi thi = điểm thi;
phổ cập giáo dục = phổ cập; học tập cộng đồng = trung tâm học tập cộng đồng; khuyến học = khuyến tài;
trải nghiệm hướng nghiệp = hướng nghiệp = tư vấn chọn nghề; khởi nghiệp = đổi mới sáng tạo;
phụ huynh = cha mẹ học sinh; đề tài khoa học = nhiệm vụ khoa học và công nghệ = đề tài nghiên cứu;
nghiệm thu đề tài = đánh giá nghiệm thu đề tài; sở hữu trí tuệ = bảo hộ nhãn hiệu; sáng kiến = giải pháp hữu ích;
trung cấp nghề = hệ trung cấp; thiết bị dạy học = đồ dùng dạy học; thư viện = phòng đọc;
bảng tương tác = bảng thông minh; dự giờ = thăm lớp; lớp ghép = lớp học ghép; thi thử = khảo sát thử;
hồ sơ dự thi = hồ sơ đăng ký dự thi; trường mầm non = nhà trẻ; học sinh bỏ học = học sinh nghỉ học;
xe đưa rước = xe đưa đón; học kỳ i = học kỳ một = học kỳ 1; học kỳ ii = học kỳ hai = học kỳ 2;
trải nghiệm sáng tạo = hoạt động trải nghiệm; bếp ăn trường = bếp trường; thư viện số = thư viện điện tử;
ngân hàng câu hỏi = bộ câu hỏi;
bàn giao chất lượng học sinh = nghiệm thu chéo = nghiệm thu bàn giao chất lượng;
vào lớp 1 = vào lớp một = nhập học bậc tiểu học = nhập học lớp 1
"""

TOPICS = """
kỳ thi = kỳ thi = thí sinh = điểm thi = phòng thi = coi thi = chấm thi = thi tốt nghiệp = thi tuyển sinh = đề thi
= giám thị = lớp 10 = ôn thi = phổ điểm = điểm trung bình = khảo sát chất lượng = thi thử = in sao đề = vận chuyển đề
= giấy dự thi = dự thi;
tuyển sinh đầu cấp = tuyển sinh đầu cấp = vào lớp 1 = vào lớp một = nhập học = trẻ 6 tuổi = tuyển sinh lớp 1
= tuyển sinh lớp 6 = bậc tiểu học = đúng tuyến = phân tuyến tuyển sinh;
thi học sinh giỏi = học sinh giỏi = đội tuyển học sinh = giải quốc gia;
phổ cập và xóa mù = phổ cập = xóa mù = mù chữ = bỏ học = huy động trẻ = trẻ đến lớp = trẻ ra lớp = học viên lớp đêm
= biết chữ = trẻ 5 tuổi = tỷ lệ huy động = chuyên cần = vận động học sinh ra lớp = ra lớp;
trường lớp = phòng học = trường chuẩn = chuẩn quốc gia = trường lớp = điểm trường = khối phòng
= nhà vệ sinh trường học = thiết bị dạy học = đồ dùng dạy học = xây trường = phòng bộ môn = mức độ 1 = mức độ 2
= đánh giá ngoài = kiểm định chất lượng = sân trường = mái trường = thiếu phòng;
đội ngũ giáo viên = giáo viên = biệt phái = thừa thiếu giáo viên = hợp đồng dạy = bồi dưỡng thường xuyên;
năm học mới = khai giảng = tựu trường = năm học mới = sách giáo khoa = tiếng trống = đầu năm học;
an toàn học sinh = đuối nước = dạy bơi = lớp bơi = hồ bơi = bể bơi = bạo lực học đường = áo phao;
bán trú = bán trú = suất ăn học sinh = bữa ăn học sinh = bếp ăn trường;
khuyến học = khuyến học = học bổng = tiếp bước đến trường = học sinh nghèo = dòng họ học tập;
thu chi trường học = học phí = lạm thu = thu đầu năm = khoản thu = dạy thêm;
khoa học = đề tài = khoa học và công nghệ = sáng kiến = nghiệm thu đề tài = sở hữu trí tuệ = chỉ dẫn địa lý
= khởi nghiệp;
học nghề = đào tạo nghề = dạy nghề = lớp nghề = học nghề = sơ cấp = học viên học nghề = lao động nông thôn;
chuyên môn dạy học = chuyên môn cụm = tiết dạy = dự giờ = giáo án = chương trình giáo dục phổ thông = phân hóa
= sinh hoạt chuyên môn = giáo viên dạy giỏi = dạy học = đổi mới phương pháp;
học bạ và dữ liệu ngành = học bạ = mã định danh học sinh = tuyển sinh trực tuyến = sổ điểm = cơ sở dữ liệu ngành;
y tế và nề nếp học đường = y tế trường học = nề nếp = cổng trường = kỷ luật học sinh = tâm lý học đường
= trường học hạnh phúc = xe đưa đón;
thể thao và văn nghệ học đường = hội khỏe phù đổng = giai điệu tuổi hồng = câu lạc bộ học sinh = trải nghiệm
"""
