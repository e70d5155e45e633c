"""Health care, population and food safety."""

SAME = """
người bệnh = bệnh nhân; tiêm chủng = tiêm phòng = tiêm vắc xin = chủng ngừa = tiêm ngừa; vắc xin = vacxin = vaccine;
tiêm bổ sung = tiêm vét = tiêm bù = tiêm vét mũi = tiêm bù mũi; vệ sinh tay = rửa tay;
lăng quăng = bọ gậy = loăng quăng; khử khuẩn = khử trùng = tiệt khuẩn; phun thuốc = phun hóa chất = phun khử trùng;
sốt xuất huyết = sốt dengue = sốt xuất huyết dengue; an toàn thực phẩm = vệ sinh an toàn thực phẩm;
thăm khám = khám bệnh; bệnh truyền nhiễm = bệnh lây nhiễm = bệnh lây = bệnh dịch lây;
bệnh không lây nhiễm = bệnh mạn tính = bệnh mãn tính; ngộ độc thực phẩm = ngộ độc thức ăn; đơn thuốc = toa thuốc;
kê đơn = kê toa; khám sức khỏe = kiểm tra sức khỏe;
hiến máu = hiến máu tình nguyện = máu tình nguyện = hiến máu nhân đạo; suy dinh dưỡng = thiếu dinh dưỡng;
hồ sơ sức khỏe điện tử = sổ sức khỏe điện tử = dữ liệu sức khỏe cá nhân = hồ sơ sức khỏe cá nhân;
bệnh án điện tử = hồ sơ bệnh án điện tử; trang thiết bị y tế = máy móc y tế = vật tư thiết bị y tế;
phụ nữ mang thai = bà mẹ mang thai = phụ nữ có thai = thai phụ = bà bầu; sinh con thứ ba = sinh con thứ ba trở lên;
kế hoạch hóa gia đình = tránh thai; sàng lọc trước sinh = chẩn đoán trước sinh = sàng lọc thai nhi = sàng lọc dị tật;
mất cân bằng giới tính khi sinh = lựa chọn giới tính thai nhi = chênh lệch giới tính khi sinh;
trạm y tế = y tế tuyến xã = y tế xã; sản phụ = người mẹ sinh con; nhiễm khuẩn bệnh viện = nhiễm trùng bệnh viện;
chất thải y tế = rác thải y tế; nước thải y tế = nước thải bệnh viện; nhân viên y tế = cán bộ y tế = thầy thuốc;
y tế thôn bản = y tế ấp = nhân viên y tế thôn = cộng tác viên y tế; giường bệnh = giường kế hoạch;
thuốc thay thế = methadone = thuốc thay thế chất dạng thuốc phiện; thuốc kháng vi rút = ARV;
người nhiễm HIV = người có HIV = bệnh nhân HIV; nhà thuốc = quầy thuốc = hiệu thuốc;
bếp ăn tập thể = bếp ăn bán trú = bếp tập thể = suất ăn tập thể; tử vong = chết; tẩy giun = uống thuốc giun;
bệnh dại = dại chó mèo; chó mèo = vật nuôi chó mèo; nha khoa = răng miệng = răng hàm mặt;
thuốc generic = thuốc tân dược; thuốc cổ truyền = đông dược = thuốc nam; y học cổ truyền = đông y;
tâm thần = sức khỏe tâm thần = rối loạn tâm thần; tăng huyết áp = cao huyết áp = huyết áp cao;
tiểu đường = đái tháo đường; sơ cứu = sơ cấp cứu; khám bảo hiểm y tế = khám chữa bệnh bảo hiểm y tế;
chuyển tuyến = chuyển viện; lao phổi = bệnh lao; ung thư = khối u ác tính; phục hồi chức năng = vật lý trị liệu;
cách ly = khoanh vùng cách ly; ca mắc = ca bệnh = trường hợp mắc; ổ dịch = điểm phát sinh ca bệnh = chùm ca bệnh;
bác sĩ = bác sỹ; vệ sinh môi trường = tổng vệ sinh; tai biến = biến chứng; mổ = phẫu thuật = ca mổ;
khoa khám bệnh = phòng khám bệnh; xe cấp cứu = xe cứu thương; hộ sinh = nữ hộ sinh; tiêm nhắc = tiêm mũi nhắc lại;
xét nghiệm = lấy mẫu xét nghiệm; khẩu trang = trang bị bảo hộ; đau mắt đỏ = viêm kết mạc;
nước uống đóng bình = nước uống đóng chai; nước đá = nước đá viên; sức khỏe bà mẹ trẻ em = chăm sóc bà mẹ trẻ em;
khám chữa bệnh từ xa = tư vấn từ xa = hội chẩn từ xa; thận nhân tạo = chạy thận nhân tạo = chạy thận = lọc máu;
chiến dịch dân số = chiến dịch truyền thông lồng ghép = chiến dịch chăm sóc sức khỏe sinh sản;
uốn ván bạch hầu giảm liều = vắc xin td = tiêm td; vắc xin sởi = vắc xin mr = vắc xin sởi rubella;
đặt vòng tránh thai = đặt dụng cụ tử cung = đặt vòng
"""

TOPICS = """
hiv và ma túy = HIV = AIDS = methadone = ARV = kháng vi rút = chất dạng thuốc phiện = bao cao su = bơm kim tiêm
= nguy cơ cao lây nhiễm = tiếp cận cộng đồng = tải lượng = xét nghiệm HIV = PrEP = dự phòng lây nhiễm;
muỗi truyền bệnh = sốt xuất huyết = diệt muỗi = lăng quăng = bọ gậy = loăng quăng = phun hóa chất = sốt rét = muỗi
= SXHD;
tiêm chủng = vắc xin = tiêm chủng = tiêm phòng = tiêm vét = mũi tiêm = mũi vắc xin = rubella = sởi = bạch hầu
= độ bao phủ = tỷ lệ bao phủ = tiêm nhắc = tiêm bổ sung = tiêm chủng mở rộng = liều vắc xin = mũi 1 = lịch tiêm
= trẻ dưới 1 tuổi = điểm tiêm = buổi tiêm = phòng tiêm = khai báo tiêm;
dinh dưỡng trẻ em = vitamin A = vi chất = viên nang = suy dinh dưỡng = thấp còi = sữa mẹ = dinh dưỡng = cân đo
= chiều cao = viên sắt = bổ sung sắt = bữa ăn dinh dưỡng;
an toàn thực phẩm = an toàn thực phẩm = ngộ độc = bếp ăn = thức ăn đường phố = lưu mẫu = xét nghiệm nhanh
= cơ sở ăn uống = quán ăn = nhà hàng = hàn the = thực phẩm bẩn = nguồn gốc thực phẩm = mẫu thực phẩm = thực phẩm
= tập thể bếp = giấy chứng nhận đủ điều kiện = cơ sở chế biến = suất ăn công nghiệp = tháng hành động vì an toàn;
dân số = dân số = giới tính thai nhi = giới tính khi sinh = sàng lọc trước sinh = sinh con thứ ba = tránh thai
= kế hoạch hóa gia đình = mức sinh = tảo hôn = hôn nhân cận huyết = sổ A0 = tiền hôn nhân = triệt sản
= vòng tránh thai = phụ khoa = dụng cụ tử cung = siêu âm thai;
thuốc và đấu thầu thuốc = thuốc generic = mặt hàng thuốc = thuốc tân dược = biệt dược = gói thuốc = mua thuốc
= thuốc trúng thầu = đơn thuốc = toa thuốc = kê đơn = nhà thuốc = quầy thuốc = dược liệu = vật tư y tế = thuốc vật tư;
chất lượng bệnh viện = chất lượng bệnh viện = 83 tiêu chí = phúc tra = hài lòng người bệnh = quy trình kỹ thuật
= bệnh viện xanh;
hồ sơ sức khỏe = hồ sơ sức khỏe = sức khỏe điện tử = dữ liệu sức khỏe = bệnh án điện tử = sổ sức khỏe
= không bệnh án giấy;
chống dịch = dịch bệnh = bệnh truyền nhiễm = ổ dịch = khoanh vùng = ca bệnh = tay chân miệng = covid = cúm
= đau mắt đỏ = thủy đậu = lây nhiễm nguy hiểm;
hiến máu = hiến máu = đơn vị máu = ngân hàng máu = giọt hồng;
cấp phép hành nghề = phòng khám = chứng chỉ hành nghề = giấy phép hoạt động = giấy phép hành nghề = hành nghề y
= thẩm mỹ;
bệnh mạn tính = huyết áp = đái tháo đường = tiểu đường = không lây nhiễm = hen phế quản = phổi tắc nghẽn = ung thư;
chất thải y tế = chất thải y tế = nhiễm khuẩn = khử khuẩn = rác thải y tế = lò đốt;
tâm thần và người cao tuổi = lão khoa = tâm thần = trầm cảm;
khám bệnh bảo hiểm = giám định bảo hiểm = chi phí khám chữa bệnh = vượt trần = quỹ khám chữa bệnh = xuất toán;
cấp cứu = cấp cứu = kíp trực = xe cứu thương = hồi sức = cứu thương;
bệnh lao và phong = bệnh lao = lao phổi = đờm = X quang = chụp phổi = bệnh phong;
sức khỏe bà mẹ trẻ em = sản phụ = mang thai = khám thai = sơ sinh = cô đỡ = sinh tại cơ sở = làm mẹ an toàn
= tai biến sản khoa = sức khỏe sinh sản;
khám sức khỏe = khám sức khỏe = đo huyết áp = khám cho người = khám lưu động = khám miễn phí = khám định kỳ = tầm soát
= khám sàng lọc;
nhân lực y tế = bác sĩ = điều dưỡng = đào tạo bác sĩ = bác sĩ về = luân phiên = thu hút bác sĩ = trực tuyến trên;
cơ sở vật chất y tế = trạm y tế = máy siêu âm = máy thở = xây trạm = nhà trạm = khoa phòng = giường bệnh
= tiêu chí quốc gia về y tế;
mắt và răng = mổ mắt = đục thủy tinh thể = khúc xạ = kính cận = nha học đường = răng;
phòng chống thuốc lá và rượu = thuốc lá = khói thuốc = tác hại rượu = thuốc lá điện tử;
y học cổ truyền = y học cổ truyền = đông y = châm cứu = vườn thuốc nam
"""
