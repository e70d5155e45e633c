"""Budget, taxes, treasury, banks, insurance, trade, markets and enterprises."""

SAME = """
thanh toán không dùng tiền mặt = thanh toán điện tử = không dùng tiền mặt = chuyển khoản;
hàng hóa thiết yếu = mặt hàng thiết yếu; nhãn hiệu = thương hiệu; tiết kiệm điện = sử dụng điện tiết kiệm;
thẻ bảo hiểm y tế = bảo hiểm y tế;
hộ kinh doanh = tiểu thương = hộ buôn bán = hộ kinh doanh chợ = bà con tiểu thương = người buôn bán;
thu ngân sách = thu ngân sách nhà nước = số thu ngân sách = tổng thu ngân sách; chi ngân sách = tổng chi ngân sách;
nợ thuế = nợ đọng thuế = chây ỳ thuế; nộp thuế = đóng thuế; hóa đơn điện tử = hóa đơn khởi tạo từ máy tính tiền;
thu thuế = thu tiền thuế; hoàn thuế = hoàn thuế giá trị gia tăng; chống thất thu = thất thu;
dự toán ngân sách = dự toán thu chi; kho bạc = kho bạc nhà nước; tạm ứng = ứng vốn; thu hồi tạm ứng = hoàn ứng;
nợ xấu = nợ quá hạn; cho vay = giải ngân cho vay; vay vốn = vốn vay = vay ưu đãi; hộ vay = khách hàng vay;
ngân hàng chính sách = ngân hàng chính sách xã hội; lãi suất = lãi vay;
bảo hiểm xã hội tự nguyện = bảo hiểm tự nguyện;
nợ bảo hiểm = nợ đóng bảo hiểm = chậm đóng bảo hiểm = nợ tiền bảo hiểm; chi trả lương hưu = trả lương hưu;
bảo hiểm thất nghiệp = trợ cấp thất nghiệp; bình ổn thị trường = bình ổn giá;
hàng giả = hàng nhái = hàng kém chất lượng = hàng gian; hàng lậu = buôn lậu = hàng nhập lậu = hàng không hóa đơn;
hội chợ = triển lãm = phiên chợ; xúc tiến thương mại = quảng bá sản phẩm;
xúc tiến đầu tư = mời gọi đầu tư = thu hút đầu tư;
sàn thương mại điện tử = bán hàng trực tuyến = thương mại điện tử = livestream bán hàng; cửa hàng xăng dầu = cây xăng;
đăng ký kinh doanh = đăng ký doanh nghiệp; doanh nghiệp thành lập mới = doanh nghiệp mới;
giải thể doanh nghiệp = rút lui khỏi thị trường; kim ngạch xuất khẩu = giá trị xuất khẩu;
chợ truyền thống = chợ dân sinh; di dời chợ = chuyển chợ = điểm bán tạm = chợ tạm; ban quản lý chợ = tổ quản lý chợ;
nhà đầu tư = doanh nghiệp đầu tư; khu công nghiệp = cụm công nghiệp; lấp đầy = tỷ lệ lấp đầy;
thu hồi qua thanh tra = nộp ngân sách qua thanh tra; tiết kiệm chi = cắt giảm chi; xăng dầu = xăng;
phí bảo vệ môi trường = phí môi trường; vốn mồi = vốn đối ứng; miễn giảm thuế = miễn thuế = giảm thuế;
hàng tết = hàng hóa tết; cửa hàng tiện lợi = siêu thị mini; chi trả = trả tiền = chi tiền; thu hồi công nợ = thu nợ;
khóa sổ = khóa sổ kế toán = quyết toán năm; tổ tiết kiệm = tổ vay vốn = tổ tiết kiệm và vay vốn;
người nộp thuế = đối tượng nộp thuế; chuyển lên doanh nghiệp = hộ kinh doanh chuyển lên doanh nghiệp
"""

TOPICS = """
thuế và thu ngân sách = thuế = thu ngân sách = hóa đơn = số thu = thất thu = người nộp thuế = nợ đọng = cưỡng chế thuế
= hộ khoán = lệ phí trước bạ = dự toán thu = thu nội địa = tiền sử dụng đất = phí lệ phí = thu đạt = nộp vào ngân sách
= máy tính tiền = khoán thuế = đôn đốc thu = thu phí = thu được;
ngân sách và dự toán = dự toán = quyết toán ngân sách = phân bổ ngân sách = chi thường xuyên = tiết kiệm chi = khóa sổ
= bổ sung có mục tiêu = nguồn dự phòng = kết dư = dự phòng ngân sách = cân đối ngân sách = điều chỉnh dự toán
= thẩm định giá = công khai ngân sách;
tín dụng = tín dụng = vay vốn = cho vay = dư nợ = hộ vay = lãi suất = nợ xấu = ngân hàng = vốn vay = tín dụng đen
= hộ được vay = giải ngân cho vay = ngân hàng chính sách = tổ tiết kiệm = vốn ưu đãi = thu nợ = quá hạn nợ = món vay
= dư nợ đạt;
bảo hiểm = bảo hiểm xã hội = bảo hiểm y tế = thẻ bảo hiểm = bao phủ bảo hiểm = chậm đóng = lương hưu
= người tham gia bảo hiểm = bảo hiểm xã hội tự nguyện = bảo hiểm thất nghiệp = hộ gia đình tham gia
= vận động tham gia bảo hiểm = thẻ BHYT = người đóng = trốn đóng = đại lý thu = sổ bảo hiểm = hưởng bảo hiểm
= chi trả lương;
chợ = chợ = tiểu thương = hộ kinh doanh = quầy sạp = sạp hàng = điểm bán = gian hàng = ki ốt = kiốt = chợ tạm
= xây chợ = sắp xếp chợ = di dời chợ = chợ mới = bà con buôn bán = ngành hàng = bốc thăm vị trí;
quản lý thị trường = hàng giả = hàng lậu = quản lý thị trường = gian lận thương mại = xăng dầu = niêm yết giá
= bình ổn = buôn lậu = không rõ nguồn gốc = nhập lậu = găm hàng = kiểm tra cửa hàng = hóa đơn chứng từ = tạm giữ hàng
= đường cát lậu = thuốc lá lậu = khan hàng = dự trữ hàng = hàng tết = hàng thiết yếu;
xúc tiến = hội chợ = xúc tiến = triển lãm = giao thương = quảng bá = thương mại điện tử = sàn thương mại
= kết nối cung cầu = gian trưng bày = kết nối tiêu thụ = phiên chợ = siêu thị = hàng việt = gian trưng bày sản phẩm
= livestream = đưa lên sàn = lên sàn;
doanh nghiệp = doanh nghiệp thành lập = doanh nghiệp mới = khởi sự = hỗ trợ doanh nghiệp = cà phê doanh nhân
= đăng ký doanh nghiệp = vốn đăng ký = gỡ vướng cho doanh nghiệp = hộ kinh doanh lên doanh nghiệp
= chuyển đổi hộ kinh doanh = thành lập mới = giải thể doanh nghiệp = doanh nhân = đối thoại doanh nghiệp = tạm ngừng;
khu công nghiệp = khu công nghiệp = cụm công nghiệp = hạ tầng khu = nhà đầu tư = thuê đất = dự án đầu tư = lấp đầy
= giao đất cho doanh nghiệp = dự án FDI = FDI = đầu tư nước ngoài = vốn FDI = chủ trương đầu tư
= hạ tầng kỹ thuật cụm;
thanh toán số = không dùng tiền mặt = quét mã = mã QR = chuyển khoản = ví điện tử = thanh toán điện tử
= qua tài khoản;
công nghiệp và xuất khẩu = sản xuất công nghiệp = khuyến công = xuất khẩu = kim ngạch = chỉ số sản xuất = xưởng
= máy móc khuyến công = đơn hàng
"""
