"""The report of October 2026 with the plan of November. Office, places, people, numbers and figures are invented."""

from __future__ import annotations

from datetime import date

from tracker.samples.content import Entries, Grid, Heading, Marker, Prose, SampleReport

_RESULTS = (
    Heading(text="I. KẾT QUẢ CÔNG TÁC THÁNG 10 NĂM 2026"),
    Heading(text="1. Công tác tham mưu, chỉ đạo, điều hành", level=2),
    Entries.of(
        """
Tham mưu UBND tỉnh ban hành: Kế hoạch số 187/KH-UBND ngày 05/10/2026 về thu gom, xử lý bao gói thuốc bảo vệ thực vật
sau sử dụng; Quyết định số 1702/QĐ-UBND ngày 13/10/2026 phê duyệt danh mục nguồn nước phải lập hành lang bảo vệ.

Hoàn thiện dự thảo Quy định mức hỗ trợ bảo vệ và phát triển đất trồng lúa, gửi Sở Tư pháp thẩm định.

Ban hành Quyết định số 385/QĐ-SNNMT ngày 16/10/2026 thành lập Đoàn kiểm tra việc chấp hành pháp luật về bảo vệ môi
trường.
""",
    ),
    Heading(text="2. Công tác kế hoạch, tài chính", level=2),
    Entries.of(
        """
Giải ngân vốn đầu tư công đến ngày 20/10/2026 đạt 63,8% kế hoạch (369/578 tỷ đồng).

Thẩm tra quyết toán 04 công trình sửa chữa trạm bơm, giảm trừ 312 triệu đồng so với đề nghị.
""",
    ),
    Heading(text="3. Lĩnh vực thủy lợi, phòng, chống thiên tai", level=2),
    Entries.of(
        """
Tiếp tục theo dõi diễn biến mặn, mực nước trên sông Hà và các kênh trục chính, kịp thời thông báo để người dân chủ
động lấy nước phục vụ sản xuất.

Nạo vét xong 21,6 km kênh nội đồng tại các xã Mỹ Xuyên, Hòa An và Phú Khánh.

Thi công đạt 85% khối lượng gói thầu số 4 thuộc dự án Kè chống sạt lở bờ sông Hà.
""",
    ),
    Heading(text="4. Lĩnh vực chăn nuôi, thú y", level=2),
    Entries.of(
        """
Tiêm phòng vắc xin cho đàn gia súc, gia cầm đợt 2 năm 2026, cụ thể:

+ Gia súc: 48.200 liều, đạt 81% tổng đàn;

+ Gia cầm: 1.652.000 liều, đạt 84% tổng đàn.

Kiểm tra 15 cơ sở giết mổ tập trung, nhắc nhở 02 cơ sở chưa thực hiện đúng quy trình khử trùng.
""",
    ),
    Heading(text="5. Lĩnh vực đất đai, môi trường", level=2),
    Heading(text="a) Đất đai", level=3),
    Entries.of(
        """
Hoàn thành số hóa hồ sơ địa chính của 35/47 xã, phường.

Họp Hội đồng thẩm định dự thảo Bảng giá đất năm 2027 lần thứ nhất.

Văn phòng Đăng ký đất đai tiếp nhận 7.936 hồ sơ, giải quyết 7.805 hồ sơ, trong đó đúng hạn 98,4%.
""",
    ),
    Heading(text="b) Môi trường", level=3),
    Entries.of(
        """
Quan trắc chất lượng nước mặt tại 28 vị trí, có 03 vị trí vượt quy chuẩn về amoni.

Tiếp nhận 02 đơn của công dân xã Tân Điền về mùi hôi từ trang trại chăn nuôi.
""",
    ),
    Heading(text="6. Lĩnh vực khuyến nông, lâm nghiệp, nông thôn mới", level=2),
    Entries.of(
        """
Cấp mã số cho 09 vùng trồng cây ăn quả với diện tích 214 ha. Tổ chức 06 cuộc hội thảo đầu bờ về giống lúa chịu mặn.

Thẩm tra hồ sơ của 03 xã đề nghị công nhận đạt chuẩn nông thôn mới nâng cao đợt 2 năm 2026.
""",
    ),
    Heading(text="7. Công tác văn phòng, cải cách hành chính", level=2),
    Entries.of(
        """
Gửi Sở Nội vụ báo cáo công tác cải cách hành chính tháng 10 năm 2026.

Tiếp công dân định kỳ ngày 15/10/2026: không có công dân đến.
""",
    ),
)

_INDICATORS = (
    Heading(text="II. KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU CHỦ YẾU"),
    Grid.of(
        """
TT | Chỉ tiêu | ĐVT | Kế hoạch năm 2026 | Kết quả 10 tháng

1 | Diện tích gieo trồng lúa | ha | 146.000 | 138.250

2 | Sản lượng tôm nuôi | tấn | 62.500 | 51.340

3 | Số xã đạt chuẩn nông thôn mới | xã | 38 | 36

3.1 | Trong đó: đạt chuẩn nâng cao | ” | 12 | 9

4 | Sản phẩm OCOP được công nhận | sản phẩm | 60 | 41

5 | Tỷ lệ hộ dân nông thôn dùng nước sạch | % | 88 | 86,4

6 | Tỷ lệ che phủ rừng | % | 9,2 | 9,1

7 | Tỷ lệ thu gom chất thải rắn sinh hoạt | % | ≥ 85 | 83,5
""",
        widths=(12, 74, 22, 28, 29),
        centred=(0, 2, 3, 4),
    ),
)

_ASSESSMENT = (
    Heading(text="III. ĐÁNH GIÁ CHUNG"),
    Heading(text="1. Ưu điểm", level=2),
    Prose.of(
        """
Các phòng, đơn vị bám sát chương trình công tác, sản xuất vụ Thu Đông cơ bản thuận lợi; dịch bệnh trên đàn vật nuôi
được kiểm soát.
"""
    ),
    Heading(text="2. Tồn tại, hạn chế", level=2),
    Entries.of(
        """
Tiến độ giải ngân vốn đầu tư công còn chậm so với kế hoạch.

Việc số hóa hồ sơ địa chính ở các xã mới sắp xếp gặp khó khăn do tài liệu cũ hư hỏng.
""",
    ),
)

_PLAN = (
    Heading(text="IV. KẾ HOẠCH CÔNG TÁC THÁNG 11 NĂM 2026"),
    Prose.of(
        """
Trong tháng 11 năm 2026, Sở Nông nghiệp và Môi trường tập trung thực hiện các nhiệm vụ trọng tâm sau:
"""
    ),
    Entries.of(
        """
Tham mưu UBND tỉnh ban hành: Kế hoạch phòng, chống hạn hán, thiếu nước và xâm nhập mặn mùa khô năm 2026 - 2027; Quy
định mức hỗ trợ bảo vệ và phát triển đất trồng lúa; Quyết định công nhận xã đạt chuẩn nông thôn mới nâng cao đợt 2 năm
2026; hoàn thành trước ngày 20/11/2026.

Giao Phòng Kế hoạch - Tài chính chủ trì, phối hợp với Văn phòng xây dựng dự toán ngân sách nhà nước năm 2027 của Sở,
gửi Sở Tài chính trước ngày 15/11. Báo cáo tiến độ giải ngân vốn đầu tư công tháng 11 năm 2026.

Triển khai các Nghị định 618, 624 và 636/2026/NĐ-CP về phân cấp quản lý đất đai, thủy lợi và chăn nuôi đến UBND các
xã, phường.

Văn phòng chủ trì tổ chức tập huấn phần mềm quản lý văn bản và điều hành phiên bản mới cho công chức, viên chức (trong
tuần 2 tháng 11). Ban hành Quy chế văn hóa công sở của Sở.

Giao Phòng Đất đai - Môi trường: (1) Hoàn thành số hóa hồ sơ địa chính của 12 xã còn lại; (2) Lấy ý kiến Nhân dân về
dự thảo Bảng giá đất năm 2027; (3) Kiểm tra tiến độ cấp giấy chứng nhận quyền sử dụng đất lần đầu tại xã Phước Lộc và
xã Tân Điền; hoàn thành trước ngày 28/11/2026.

Chi cục Thủy lợi chủ trì, phối hợp với UBND các xã ven sông Hà kiểm tra hiện trạng 18 cống, trạm bơm trước mùa khô,
xong trước ngày 13/11/2026. Nghiệm thu, bàn giao đưa vào sử dụng gói thầu số 3 thuộc dự án Kè chống sạt lở bờ sông Hà
trong tháng 11.

Giao Chi cục Chăn nuôi và Thú y tổ chức tiêm phòng vắc xin cho đàn gia súc, gia cầm đợt 3 năm 2026, đạt tối thiểu 80%
tổng đàn trước ngày 25/11. Trình UBND tỉnh Kế hoạch phòng, chống bệnh dịch tả lợn Châu Phi năm 2027 (thời gian: giữa
tháng 11).

Trung tâm Khuyến nông chủ trì, phối hợp với Hội Nông dân tỉnh tổ chức 04 lớp tập huấn kỹ thuật canh tác lúa phát thải
thấp trước ngày 18/11/2026. Xây dựng 02 mô hình tưới tiết kiệm nước cho cây ăn quả tại xã Mỹ Xuyên và xã Phước Lộc.

Tổ chức đánh giá, phân hạng sản phẩm Chương trình mỗi xã một sản phẩm đợt 2 năm 2026, góp phần nâng cao giá trị nông
sản địa phương.

Triển khai Công văn số 5217/BNNMT-TL ngày 12/10/2026 của Bộ Nông nghiệp và Môi trường.

Kiểm tra việc chấp hành pháp luật về bảo vệ môi trường đối với 06 cơ sở chế biến thủy sản theo Quyết định số
385/QĐ-SNNMT ngày 16/10/2026; ban hành kết luận kiểm tra đối với 04 trang trại chăn nuôi tại xã Hòa An.

Xây dựng kế hoạch tổ chức Hội nghị tổng kết ngành năm 2026 (Văn phòng chủ trì; thời gian: cuối tháng 11).

Báo cáo công tác cải cách hành chính tháng 11 năm 2026, gửi Sở Nội vụ trước ngày 20/11; cập nhật kết quả thực hiện
tiêu chí nông thôn mới của các xã trước ngày 10 hằng tháng.

Tiếp tục theo dõi diễn biến mặn, mực nước trên sông Hà và các kênh trục chính, kịp thời thông báo để người dân chủ
động lấy nước phục vụ sản xuất.

Thường xuyên tuyên truyền, vận động hộ dân phân loại chất thải rắn sinh hoạt tại nguồn.

Giải quyết dứt điểm 02 đơn của công dân xã Tân Điền về mùi hôi từ trang trại chăn nuôi. Trồng mới 45 ha rừng phòng hộ
ven biển tại xã Hải Thịnh.
""",
        marker=Marker.AUTOMATIC_NUMBER,
    ),
)

_REQUESTS = (
    Heading(text="V. ĐỀ XUẤT, KIẾN NGHỊ"),
    Entries.of(
        """
Đề nghị UBND tỉnh bổ sung 4,2 tỷ đồng để nạo vét các kênh trục bị bồi lắng.

Kiến nghị Sở Nội vụ giao thêm 03 chỉ tiêu viên chức cho Trung tâm Khuyến nông.
""",
    ),
)

OCTOBER = SampleReport(
    parent="UBND TỈNH THUẬN HÀ",
    office="SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG",
    number="1468/BC-SNNMT",
    place="Thuận Hà",
    issued_on=date(2026, 10, 23),
    subject=("Kết quả công tác tháng 10 năm 2026", "và kế hoạch công tác tháng 11 năm 2026"),
    opening=Prose.of("""
Thực hiện chế độ thông tin, báo cáo định kỳ, Sở Nông nghiệp và Môi trường báo cáo kết quả công tác tháng 10 và kế
hoạch công tác tháng 11 năm 2026 như sau:
"""),
    blocks=(*_RESULTS, *_INDICATORS, *_ASSESSMENT, *_PLAN, *_REQUESTS),
    closing=Prose.of("""
Trên đây là kết quả công tác tháng 10 năm 2026 và kế hoạch công tác tháng 11 năm 2026, Sở Nông nghiệp và Môi trường
kính báo cáo UBND tỉnh xem xét, chỉ đạo./.
"""),
    recipients=(
        "- UBND tỉnh (b/c);",
        "- Bộ Nông nghiệp và Môi trường (b/c);",
        "- Giám đốc, các Phó Giám đốc Sở;",
        "- Các phòng, đơn vị thuộc Sở (t/h);",
        "- Lưu: VT, KHTC.",
    ),
    signer_posts=("KT. GIÁM ĐỐC", "PHÓ GIÁM ĐỐC"),
    signer="Đỗ Hoài Ân",
)
