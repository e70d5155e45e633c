"""The report of November 2026 with the plan of December. Office, places, people, numbers and figures are invented."""

from __future__ import annotations

from datetime import date

from tracker.samples.content import Entries, Grid, Heading, Marker, Prose, SampleReport

_RESULTS = (
    Heading(text="I. KẾT QUẢ CÔNG TÁC THÁNG 11 NĂM 2026"),
    Heading(text="1. Công tác tham mưu, chỉ đạo, điều hành", level=2),
    Entries.of(
        """
Tham mưu UBND tỉnh ban hành Kế hoạch số 214/KH-UBND ngày 17/11/2026 về ứng phó hạn, mặn, bảo đảm nước sinh hoạt và sản
xuất mùa khô 2026 - 2027.

Trình UBND tỉnh: Dự thảo Quy định mức hỗ trợ đất lúa sau khi tiếp thu ý kiến thẩm định của Sở Tư pháp; Tờ trình điều
chỉnh danh mục dự án cần thu hồi đất năm 2026.

Công bố Quyết định số 1893/QĐ-UBND ngày 30/10/2026 công nhận 03 xã đạt chuẩn nông thôn mới nâng cao đợt 1 năm 2026.

Phổ biến các Nghị định 618 và 624/2026/NĐ-CP cho 320 công chức xã, phường tại hội nghị trực tuyến ngày 10/11/2026.
""",
        marker=Marker.AUTOMATIC_DASH,
    ),
    Heading(text="2. Công tác kế hoạch, tài chính", level=2),
    Entries.of(
        """
Gửi Sở Tài chính dự toán NSNN năm 2027 của Sở và 09 đơn vị trực thuộc (Công văn số 1602/SNNMT-KHTC ngày 13/11/2026).

Giải ngân vốn đầu tư công đến ngày 20/11/2026 đạt 71,3% kế hoạch (412/578 tỷ đồng), đã báo cáo Sở Tài chính.
""",
        marker=Marker.AUTOMATIC_DASH,
    ),
    Heading(text="3. Lĩnh vực thủy lợi, phòng, chống thiên tai", level=2),
    Entries.of(
        """
Hoàn thành kiểm tra 18 cống, trạm bơm trước mùa khô, kiến nghị thay 03 cửa cống bị rò rỉ.

Nghiệm thu, bàn giao đưa vào sử dụng gói thầu số 4 thuộc dự án Kè chống sạt lở bờ sông Hà.

Tổng hợp, gửi danh mục 31 công trình trữ ngọt cần nâng cấp theo yêu cầu tại Công văn số 5217/BNNMT-TL.

Tiếp tục theo dõi diễn biến mặn, mực nước trên sông Hà và các kênh trục chính, kịp thời thông báo để người dân chủ
động lấy nước phục vụ sản xuất.

Đo mặn tại 14 điểm trên sông Hà, độ mặn cao nhất 3,2‰ tại cống Bến Gỗ, phát 26 bản tin.

Khắc phục sự cố tràn 40 m bờ bao tại xã Mỹ Xuyên do triều cường ngày 07/11/2026.
""",
        marker=Marker.AUTOMATIC_DASH,
    ),
    Heading(text="4. Lĩnh vực chăn nuôi, thú y", level=2),
    Entries.of(
        """
Tiêm 1,24 triệu liều vắc xin đợt 3 năm 2026 cho vật nuôi, đạt 64% tổng đàn.

Quyết toán kinh phí tổ chức tiêm phòng vắc xin cho đàn gia súc, gia cầm đợt 2 năm 2026.

Dự thảo Kế hoạch phòng, chống bệnh DTLCP năm 2027, đang lấy ý kiến các sở, ngành.

Xử lý 01 ổ dịch cúm gia cầm tại xã Hòa An, tiêu hủy 1.850 con vịt.
""",
        marker=Marker.AUTOMATIC_DASH,
    ),
    Heading(text="5. Lĩnh vực đất đai, môi trường", level=2),
    Heading(text="a) Đất đai", level=3),
    Entries.of(
        """
Quét, số hóa xong hồ sơ địa chính của 5/12 xã, các xã còn lại đang phục chế tài liệu.

Tổng hợp 186 lượt ý kiến của người dân, doanh nghiệp đối với giá đất năm 2027 sau thời gian niêm yết công khai.

Kiểm tra tiến độ cấp giấy chứng nhận quyền sử dụng đất lần đầu tại xã Hải Thịnh và phường Thuận Đông.

Văn phòng Đăng ký đất đai tiếp nhận 8.412 hồ sơ, giải quyết 8.265 hồ sơ, trong đó đúng hạn 98,7%.

Triển khai Công văn số 5271/BNNMT-QLĐĐ ngày 28/10/2026 của Bộ Nông nghiệp và Môi trường.
""",
        marker=Marker.AUTOMATIC_DASH,
    ),
    Heading(text="b) Môi trường", level=3),
    Entries.of(
        """
Đoàn kiểm tra theo Quyết định số 385/QĐ-SNNMT đã làm việc với 04/06 cơ sở, lấy 12 mẫu nước thải.

Kiểm tra việc chấp hành pháp luật về bảo vệ môi trường đối với 06 cơ sở tái chế nhựa theo Quyết định số 402/QĐ-SNNMT
ngày 02/11/2026; ban hành kết luận kiểm tra đối với 02 trang trại chăn nuôi tại xã Phú Khánh.

Mở 22 buổi hướng dẫn người dân phân loại rác tại nhà, phát 3.500 tờ gấp.

Trả lời 02 đơn phản ánh mùi hôi trại heo ở Tân Điền, yêu cầu chủ trại lắp hệ thống xử lý khí.
""",
        marker=Marker.AUTOMATIC_DASH,
    ),
    Heading(text="6. Lĩnh vực khuyến nông, lâm nghiệp, nông thôn mới", level=2),
    Entries.of(
        """
Mở đủ 04 lớp về trồng lúa giảm phát thải với 168 nông dân tham dự.

Bàn giao hệ thống tưới nhỏ giọt cho vườn bưởi tại xã Mỹ Xuyên và vườn sầu riêng tại xã Phước Lộc.

Hội đồng OCOP cấp tỉnh chấm điểm, xếp hạng 27 sản phẩm đợt 2 năm 2026, có 06 sản phẩm đạt 4 sao.

Trồng 28/45 ha rừng phòng hộ ven biển tại xã Hải Thịnh.

Ký biên bản ghi nhớ với Trường Đại học Thuận Hà về nghiên cứu giống lúa chịu mặn.
""",
        marker=Marker.AUTOMATIC_DASH,
    ),
    Heading(text="7. Công tác văn phòng, cải cách hành chính", level=2),
    Entries.of(
        """
Gửi Sở Nội vụ báo cáo CCHC tháng 11; báo cáo công tác dân vận chính quyền năm 2026.

Hướng dẫn 142 công chức, viên chức sử dụng phần mềm QLVB&ĐH phiên bản mới trong hai ngày 12 và 13/11/2026.

Lãnh đạo Sở dự 24 cuộc họp, hội nghị do Trung ương và tỉnh tổ chức.
""",
        marker=Marker.AUTOMATIC_DASH,
    ),
)

_INDICATORS = (
    Heading(text="II. KẾT QUẢ THỰC HIỆN CÁC CHỈ TIÊU CHỦ YẾU"),
    Grid.of(
        """
TT | Chỉ tiêu | ĐVT | Kế hoạch năm 2026 | Kết quả 11 tháng

1 | Diện tích gieo trồng lúa | ha | 146.000 | 144.180

2 | Sản lượng tôm nuôi | tấn | 62.500 | 57.905

3 | Số xã đạt chuẩn nông thôn mới | xã | 38 | 36

3.1 | Trong đó: đạt chuẩn nâng cao | ” | 12 | 9

4 | Sản phẩm OCOP được công nhận | sản phẩm | 60 | 68

5 | Tỷ lệ hộ dân nông thôn dùng nước sạch | % | 88 | 87,1

6 | Tỷ lệ che phủ rừng | % | 9,2 | 9,2

7 | Tỷ lệ thu gom chất thải rắn sinh hoạt | % | ≥ 85 | 84,6
""",
        widths=(12, 74, 22, 28, 29),
        centred=(0, 2, 3, 4),
    ),
)

_ASSESSMENT = (
    Heading(text="III. ĐÁNH GIÁ CHUNG"),
    Prose.of(
        """
Nhìn chung, các nhiệm vụ trọng tâm trong tháng được triển khai kịp thời. Tuy nhiên, tiến độ số hóa hồ sơ địa chính,
tiêm phòng đợt 3 và trồng rừng còn chậm; một số đơn vị gửi báo cáo chưa đúng thời hạn.
"""
    ),
)

_PLAN = (
    Heading(text="IV. KẾ HOẠCH CÔNG TÁC THÁNG 12 NĂM 2026"),
    Grid.of(
        """
TT | Nội dung nhiệm vụ | Chủ trì | Phối hợp | Thời hạn

A | THAM MƯU, TỔNG HỢP

1 | Trình UBND tỉnh ban hành Quy định mức hỗ trợ bảo vệ và phát triển đất trồng lúa | Phòng Kế hoạch - Tài chính |
Trung tâm Khuyến nông | Trước ngày 10/12/2026

2 | Báo cáo tiến độ giải ngân vốn đầu tư công tháng 12 năm 2026 | nt | Các chủ đầu tư | Trước 25/12

3 | Tổ chức Hội nghị tổng kết ngành năm 2026 | Văn phòng | Các phòng, đơn vị thuộc Sở | Tuần 3 tháng 12

4 | Báo cáo công tác cải cách hành chính tháng 12 năm 2026 | Văn phòng |  | 20/12/2026

5 | Đánh giá, xếp loại chất lượng công chức, viên chức năm 2026 | Văn phòng | Các phòng, đơn vị thuộc Sở | Giữa tháng
12

B | ĐẤT ĐAI, MÔI TRƯỜNG

6 | Hoàn thành số hóa hồ sơ địa chính của 07 xã còn lại | Phòng Đất đai - Môi trường | UBND các xã | Cuối tháng 12

7 | Hoàn thiện hồ sơ Bảng giá đất năm 2027, trình HĐND tỉnh thông qua | Phòng Đất đai - Môi trường | Phòng Kế hoạch -
Tài chính | 08/12/2026

8 | Ban hành kết luận kiểm tra theo Quyết định số 385/QĐ-SNNMT ngày 16/10/2026 | Phòng Đất đai - Môi trường |  | Trong
tháng 12

9 | Tuyên truyền, vận động hộ dân phân loại chất thải rắn sinh hoạt tại nguồn | Phòng Đất đai - Môi trường | UBND các
xã, phường | Thường xuyên

C | THỦY LỢI, CHĂN NUÔI, KHUYẾN NÔNG

10 | Nghiệm thu, bàn giao đưa vào sử dụng gói thầu số 3 thuộc dự án Kè chống sạt lở bờ sông Hà | Chi cục Thủy lợi |
Phòng Kế hoạch - Tài chính | 31/12/2026

11 | Tiếp tục theo dõi diễn biến mặn, mực nước trên sông Hà và các kênh trục chính, kịp thời thông báo để người dân
chủ động lấy nước phục vụ sản xuất | Chi cục Thủy lợi |  | Thường xuyên

12 | Hoàn thành tiêm phòng vắc xin cho đàn gia súc, gia cầm đợt 3 năm 2026 | Chi cục Chăn nuôi và Thú y | UBND các xã,
phường | 15/12/2026

13 | Trình UBND tỉnh ban hành Kế hoạch phòng, chống bệnh dịch tả lợn Châu Phi năm 2027 | Chi cục Chăn nuôi và Thú y |
| Trước 05/12

14 | Trồng 17 ha rừng phòng hộ ven biển còn lại tại xã Hải Thịnh | Trung tâm Khuyến nông | UBND xã Hải Thịnh | Quý
IV/2026

15 | Tổng kết mô hình lúa phát thải thấp vụ Thu Đông năm 2026 | Trung tâm Khuyến nông | Hội Nông dân tỉnh | Từ 14 đến
18/12/2026
""",
        widths=(11, 62, 33, 31, 28),
        centred=(0, 4),
    ),
)

_REQUESTS = (
    Heading(text="V. ĐỀ XUẤT, KIẾN NGHỊ"),
    Prose.of(
        """
Đề nghị UBND tỉnh sớm phân bổ kinh phí mua vắc xin bổ sung cho đợt 3; chỉ đạo UBND các xã bố trí người phối hợp chỉnh
lý hồ sơ địa chính.
"""
    ),
)

NOVEMBER = SampleReport(
    parent="UBND TỈNH THUẬN HÀ",
    office="SỞ NÔNG NGHIỆP VÀ MÔI TRƯỜNG",
    number="1637/BC-SNNMT",
    place="Thuận Hà",
    issued_on=date(2026, 11, 23),
    subject=("Kết quả công tác tháng 11 năm 2026", "và kế hoạch công tác tháng 12 năm 2026"),
    opening=Prose.of("""
Thực hiện chế độ thông tin, báo cáo định kỳ, Sở Nông nghiệp và Môi trường báo cáo kết quả công tác tháng 11 và kế
hoạch công tác tháng 12 năm 2026 như sau:
"""),
    blocks=(*_RESULTS, *_INDICATORS, *_ASSESSMENT, *_PLAN, *_REQUESTS),
    closing=Prose.of("""
Trên đây là kết quả công tác tháng 11 năm 2026 và kế hoạch công tác tháng 12 năm 2026, Sở Nông nghiệp và Môi trường
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
