"""Abbreviations in common use in offices all over the country, with the words they stand for.

`COMMON` has only such as have one meaning wherever they stand; those of one office belong into its settings.
"""

from __future__ import annotations

_LIST = """
ANCT=an ninh chính trị; ANM=an ninh mạng; ANNT=an ninh nông thôn; ANQP=an ninh quốc phòng; ANTQ=an ninh tổ quốc;
ANTT=an ninh trật tự; ATGT=an toàn giao thông; ATLĐ=an toàn lao động; ATTP=an toàn thực phẩm; ATTT=an toàn thông tin;
ATTTM=an toàn thông tin mạng; ATVSLĐ=an toàn vệ sinh lao động; ATVSTP=an toàn vệ sinh thực phẩm;
BATGT=ban an toàn giao thông; BCA=bộ công an; BCĐ=ban chỉ đạo; BCH=ban chấp hành;
BCHPCTT=ban chỉ huy phòng chống thiên tai; BCHQS=ban chỉ huy quân sự; BCKTKT=báo cáo kinh tế kỹ thuật;
BCNCKT=báo cáo nghiên cứu khả thi; BCVT=bưu chính viễn thông; BĐBP=bộ đội biên phòng; BĐG=bình đẳng giới;
BĐKH=biến đổi khí hậu; BĐS=bất động sản; BGDĐT=bộ giáo dục đào tạo; BGĐ=ban giám đốc; BGH=ban giám hiệu;
BHLĐ=bảo hộ lao động; BHTN=bảo hiểm thất nghiệp; BHXH=bảo hiểm xã hội; BHYT=bảo hiểm y tế; BLGĐ=bạo lực gia đình;
BMNN=bí mật nhà nước; BMVNAH=bà mẹ việt nam anh hùng; BN=bệnh nhân; BQL=ban quản lý; BQLDA=ban quản lý dự án;
BQP=bộ quốc phòng; BSGĐ=bác sĩ gia đình; BTP=bộ tư pháp; BTTTT=bộ thông tin truyền thông; BTV=ban thường vụ;
BTXH=bảo trợ xã hội; BV=bệnh viện; BVCSTE=bảo vệ chăm sóc trẻ em; BVDP=bảo vệ dân phố; BVĐK=bệnh viện đa khoa;
BVĐKKV=bệnh viện đa khoa khu vực; BVMT=bảo vệ môi trường; BVPTR=bảo vệ phát triển rừng; BVR=bảo vệ rừng;
BVTC=bản vẽ thi công; BVTE=bảo vệ trẻ em; BVTV=bảo vệ thực vật; BXD=bộ xây dựng; BYT=bộ y tế; CBCC=cán bộ công chức;
CBCCVC=cán bộ công chức viên chức; CBCS=cán bộ chiến sĩ; CBĐV=cán bộ đảng viên; CBGV=cán bộ giáo viên;
CBGVNV=cán bộ giáo viên nhân viên; CBQL=cán bộ quản lý; CBYT=cán bộ y tế; CCB=cựu chiến binh; CCCD=căn cước công dân;
CCHC=cải cách hành chính; CCHN=chứng chỉ hành nghề; CCN=cụm công nghiệp; CCTL=cải cách tiền lương;
CCTP=cải cách tư pháp; CCTTHC=cải cách thủ tục hành chính; CCVC=công chức viên chức;
CCVCLĐ=công chức viên chức lao động; CDC=trung tâm kiểm soát bệnh tật; CĐCS=công đoàn cơ sở; CĐS=chuyển đổi số;
CĐSQG=chuyển đổi số quốc gia; CĐV=công đoàn viên; CLB=câu lạc bộ; CNCH=cứu nạn cứu hộ; CNCNC=công nghiệp công nghệ cao;
CNH=công nghiệp hóa; CNLĐ=công nhân lao động; CNSCĐ=công nghệ số cộng đồng; CNTT=công nghệ thông tin;
CNTTCN=công nghiệp tiểu thủ công nghiệp; CNTTTT=công nghệ thông tin truyền thông; CNVC=công nhân viên chức;
CNVCLĐ=công nhân viên chức lao động; CQĐP=chính quyền địa phương; CQĐT=chính quyền điện tử; CQNN=cơ quan nhà nước;
CQTW=cơ quan trung ương; CSCĐ=cảnh sát cơ động; CSDL=cơ sở dữ liệu; CSDLDC=cơ sở dữ liệu dân cư;
CSDLĐĐ=cơ sở dữ liệu đất đai; CSDLQG=cơ sở dữ liệu quốc gia; CSDLQGDC=cơ sở dữ liệu quốc gia dân cư;
CSĐT=cảnh sát điều tra; CSGT=cảnh sát giao thông; CSHT=cơ sở hạ tầng; CSKCB=cơ sở khám chữa bệnh; CSKV=cảnh sát khu vực;
CSND=cảnh sát nhân dân; CSSK=chăm sóc sức khỏe; CSSKSS=chăm sóc sức khỏe sinh sản; CSVC=cơ sở vật chất;
CSXH=chính sách xã hội; CTCB=công tác cán bộ; CTĐ=chữ thập đỏ; CTĐT=chủ trương đầu tư;
CTMTQG=chương trình mục tiêu quốc gia; CTNH=chất thải nguy hại; CTR=chất thải rắn; CTRSH=chất thải rắn sinh hoạt;
CTV=cộng tác viên; CTXH=công tác xã hội; CV=công văn; DBĐV=dự bị động viên; DCCS=dân chủ cơ sở; DLCĐ=du lịch cộng đồng;
DN=doanh nghiệp; DNNN=doanh nghiệp nhà nước; DNNVV=doanh nghiệp nhỏ và vừa; DQCĐ=dân quân cơ động;
DQTT=dân quân thường trực; DQTV=dân quân tự vệ; DSKHHGĐ=dân số kế hoạch hóa gia đình; DSVH=di sản văn hóa;
DTLCP=dịch tả lợn châu phi; DTLSVH=di tích lịch sử văn hóa; DTNT=dân tộc nội trú; DTTS=dân tộc thiểu số;
DVC=dịch vụ công; DVCQG=dịch vụ công quốc gia; DVCTT=dịch vụ công trực tuyến; DVMTR=dịch vụ môi trường rừng;
ĐBDTTS=đồng bào dân tộc thiểu số; ĐBKK=đặc biệt khó khăn; ĐBQH=đại biểu quốc hội; ĐĐK=đại đoàn kết;
ĐHĐB=đại hội đại biểu; ĐKDN=đăng ký doanh nghiệp; ĐKĐĐ=đăng ký đất đai; ĐKHK=đăng ký hộ khẩu; ĐKKD=đăng ký kinh doanh;
ĐƠĐN=đền ơn đáp nghĩa; ĐSVH=đời sống văn hóa; ĐTC=đầu tư công; ĐTCTH=đầu tư công trung hạn;
ĐTM=đánh giá tác động môi trường; ĐTN=đoàn thanh niên; ĐTNCKH=đề tài nghiên cứu khoa học;
ĐTNCS=đoàn thanh niên cộng sản; ĐTNN=đầu tư nước ngoài; ĐTPT=đầu tư phát triển; ĐTXD=đầu tư xây dựng;
ĐVCĐ=đoàn viên công đoàn; ĐVHC=đơn vị hành chính; ĐVQP=động viên quốc phòng; ĐVTN=đoàn viên thanh niên;
EMR=bệnh án điện tử; ERCP=nội soi mật tụy ngược dòng; GCN=giấy chứng nhận; GCNĐKDN=giấy chứng nhận đăng ký doanh nghiệp;
GCNQSDĐ=giấy chứng nhận quyền sử dụng đất; GDCD=giáo dục công dân; GDCT=giáo dục chính trị; GDĐT=giáo dục đào tạo;
GDMN=giáo dục mầm non; GDNN=giáo dục nghề nghiệp; GDPL=giáo dục pháp luật; GDPT=giáo dục phổ thông;
GDQPAN=giáo dục quốc phòng an ninh; GDSK=giáo dục sức khỏe; GDTC=giáo dục thể chất; GDTH=giáo dục tiểu học;
GDTX=giáo dục thường xuyên; GĐVH=gia đình văn hóa; GPHĐ=giấy phép hoạt động; GPHN=giấy phép hành nghề;
GPLX=giấy phép lái xe; GPMB=giải phóng mặt bằng; GPMT=giấy phép môi trường; GPXD=giấy phép xây dựng;
GQKNTC=giải quyết khiếu nại tố cáo; GQTTHC=giải quyết thủ tục hành chính; GQVL=giải quyết việc làm;
GRDP=tổng sản phẩm trên địa bàn; GSĐTCĐ=giám sát đầu tư cộng đồng; GSGC=gia súc gia cầm; GTĐB=giao thông đường bộ;
GTGT=giá trị gia tăng; GTNĐ=giao thông nội đồng; GTNT=giao thông nông thôn; GTSX=giá trị sản xuất;
GTVL=giới thiệu việc làm; GTVT=giao thông vận tải; GV=giáo viên; GVCN=giáo viên chủ nhiệm; GVMN=giáo viên mầm non;
GVTH=giáo viên tiểu học; HCC=hành chính công; HCCB=hội cựu chiến binh; HCM=hồ chí minh; HDVDL=hướng dẫn viên du lịch;
HĐGDNGLL=hoạt động giáo dục ngoài giờ lên lớp; HĐLĐ=hợp đồng lao động; HĐND=hội đồng nhân dân;
HĐNDUBND=hội đồng nhân dân ủy ban nhân dân; HĐNVQS=hội đồng nghĩa vụ quân sự; HĐQT=hội đồng quản trị;
HĐTV=hội đồng tư vấn; HGCS=hòa giải cơ sở; HGĐ=hộ gia đình; HKD=hộ kinh doanh; HLHPN=hội liên hiệp phụ nữ;
HNCT=hội người cao tuổi; HND=hội nông dân; HSBA=hồ sơ bệnh án; HSDT=hồ sơ dự thầu; HSĐC=hồ sơ địa chính;
HSĐX=hồ sơ đề xuất; HSG=học sinh giỏi; HSMT=hồ sơ mời thầu; HSSK=hồ sơ sức khỏe; HSSV=học sinh sinh viên;
HSYC=hồ sơ yêu cầu; HTCĐ=học tập cộng đồng; HTKT=hạ tầng kỹ thuật; HTTT=hệ thống thông tin; HTX=hợp tác xã;
HTXNN=hợp tác xã nông nghiệp; HVND=hội viên nông dân; HVPN=hội viên phụ nữ; ICT=công nghệ thông tin truyền thông;
IOC=trung tâm giám sát điều hành thông minh; KBCB=khám bệnh chữa bệnh; KBNN=kho bạc nhà nước; KBTB=khu bảo tồn biển;
KCB=khám chữa bệnh; KCHT=kết cấu hạ tầng; KCN=khu công nghiệp; KDC=khu dân cư; KDCVH=khu dân cư văn hóa; KĐT=khu đô thị;
KH=kế hoạch; KHCN=khoa học công nghệ; KHCNĐMST=khoa học công nghệ đổi mới sáng tạo; KHĐT=kế hoạch đầu tư;
KHHGĐ=kế hoạch hóa gia đình; KHKT=khoa học kỹ thuật; KHLCNT=kế hoạch lựa chọn nhà thầu; KHSDĐ=kế hoạch sử dụng đất;
KKT=khu kinh tế; KNĐMST=khởi nghiệp đổi mới sáng tạo; KNTC=khiếu nại tố cáo; KNTCPA=khiếu nại tố cáo phản ánh;
KP=khu phố; KSK=khám sức khỏe; KSKĐK=khám sức khỏe định kỳ; KSNK=kiểm soát nhiễm khuẩn; KSTT=kiểm soát thủ tục;
KSTTHC=kiểm soát thủ tục hành chính; KTHT=kinh tế hạ tầng; KTNN=kiểm toán nhà nước; KTTV=khí tượng thủy văn;
KTXH=kinh tế xã hội; KVPT=khu vực phòng thủ; LCNT=lựa chọn nhà thầu; LĐLĐ=liên đoàn lao động; LĐNT=lao động nông thôn;
LĐTBXH=lao động thương binh xã hội; LGSP=nền tảng tích hợp chia sẻ dữ liệu; LHPN=liên hiệp phụ nữ;
LLCT=lý luận chính trị; LLDQ=lực lượng dân quân; LLVT=lực lượng vũ trang; LMLM=lở mồm long móng; LSVH=lịch sử văn hóa;
LTTP=lương thực thực phẩm; MBA=máy biến áp; MCĐT=một cửa điện tử; MRI=chụp cộng hưởng từ; MSVT=mã số vùng trồng;
MTQG=mục tiêu quốc gia; MTTQ=mặt trận tổ quốc; MTTQVN=mặt trận tổ quốc việt nam; MXH=mạng xã hội; NB=người bệnh;
NCC=người có công; NCKH=nghiên cứu khoa học; NCT=người cao tuổi; NĐ=nghị định; NĐTP=ngộ độc thực phẩm;
NHCS=ngân hàng chính sách; NHCSXH=ngân hàng chính sách xã hội; NHNN=ngân hàng nhà nước; NHTM=ngân hàng thương mại;
NKBV=nhiễm khuẩn bệnh viện; NKT=người khuyết tật; NLĐ=người lao động; NLN=nông lâm nghiệp; NLTS=nông lâm thủy sản;
NNCNC=nông nghiệp công nghệ cao; NNHC=nông nghiệp hữu cơ; NNMT=nông nghiệp môi trường;
NNPTNT=nông nghiệp phát triển nông thôn; NNT=người nộp thuế; NOXH=nhà ở xã hội; NQ=nghị quyết;
NSĐP=ngân sách địa phương; NSH=nước sinh hoạt; NSNN=ngân sách nhà nước; NSTW=ngân sách trung ương;
NSVSMTNT=nước sạch vệ sinh môi trường nông thôn; NSX=ngân sách xã; NTLS=nghĩa trang liệt sĩ; NTM=nông thôn mới;
NTMKM=nông thôn mới kiểu mẫu; NTMNC=nông thôn mới nâng cao; NTTS=nuôi trồng thủy sản; NVH=nhà văn hóa;
NVQS=nghĩa vụ quân sự; NVYT=nhân viên y tế; OCOP=mỗi xã một sản phẩm; PAKN=phản ánh kiến nghị;
PBGDPL=phổ biến giáo dục pháp luật; PCBLGĐ=phòng chống bạo lực gia đình; PCCC=phòng cháy chữa cháy;
PCCCCNCH=phòng cháy chữa cháy cứu nạn cứu hộ; PCCCR=phòng cháy chữa cháy rừng; PCCN=phòng chống cháy nổ;
PCDB=phòng chống dịch bệnh; PCGD=phổ cập giáo dục; PCI=chỉ số năng lực cạnh tranh; PCLB=phòng chống lụt bão;
PCMT=phòng chống ma túy; PCRT=phòng chống rửa tiền; PCTH=phòng chống tác hại; PCTN=phòng chống tham nhũng;
PCTNTC=phòng chống tham nhũng tiêu cực; PCTP=phòng chống tội phạm; PCTT=phòng chống thiên tai;
PCTTTKCN=phòng chống thiên tai tìm kiếm cứu nạn; PGDĐT=phòng giáo dục đào tạo; PHCN=phục hồi chức năng;
PHHS=phụ huynh học sinh; PKĐK=phòng khám đa khoa; PKĐKKV=phòng khám đa khoa khu vực; PLCTR=phân loại chất thải rắn;
PNMT=phụ nữ mang thai; PNN=phi nông nghiệp; PTBV=phát triển bền vững; PTDS=phòng thủ dân sự;
PTDTBT=phổ thông dân tộc bán trú; PTDTNT=phổ thông dân tộc nội trú; PTĐT=phát triển đô thị;
PTKTXH=phát triển kinh tế xã hội; PTNT=phát triển nông thôn; PTTH=phát thanh truyền hình; PVHCC=phục vụ hành chính công;
QCDC=quy chế dân chủ; QCVN=quy chuẩn việt nam; QĐ=quyết định; QHC=quy hoạch chung; QHCT=quy hoạch chi tiết;
QHKHSDĐ=quy hoạch kế hoạch sử dụng đất; QHPK=quy hoạch phân khu; QHXD=quy hoạch xây dựng; QLBV=quản lý bệnh viện;
QLCL=quản lý chất lượng; QLDA=quản lý dự án; QLDAĐT=quản lý dự án đầu tư; QLĐĐ=quản lý đất đai; QLNN=quản lý nhà nước;
QLRBV=quản lý rừng bền vững; QLTT=quản lý thị trường; QLTTĐT=quản lý trật tự đô thị; QLVB=quản lý văn bản;
QLVBĐH=quản lý văn bản điều hành; QNXN=quân nhân xuất ngũ; QPAN=quốc phòng an ninh; QPPL=quy phạm pháp luật;
QSDĐ=quyền sử dụng đất; QTDND=quỹ tín dụng nhân dân; QTMT=quan trắc môi trường; SDD=suy dinh dưỡng;
SDĐPNN=sử dụng đất phi nông nghiệp; SGDĐT=sở giáo dục đào tạo; SGK=sách giáo khoa; SHCB=sinh hoạt chi bộ;
SHTT=sở hữu trí tuệ; SKCĐ=sức khỏe cộng đồng; SKKN=sáng kiến kinh nghiệm; SKSS=sức khỏe sinh sản;
SKTT=sức khỏe tâm thần; SNV=sở nội vụ; SOC=trung tâm giám sát an toàn thông tin; STP=sở tư pháp; SXD=sở xây dựng;
SXH=sốt xuất huyết; SXHD=sốt xuất huyết dengue; SXKD=sản xuất kinh doanh; SXNN=sản xuất nông nghiệp; SYT=sở y tế;
TAND=tòa án nhân dân; TBA=trạm biến áp; TBDH=thiết bị dạy học; TBGD=thiết bị giáo dục; TBLS=thương binh liệt sĩ;
TBXH=thương binh xã hội; TBYT=thiết bị y tế; TCCB=tổ chức cán bộ; TCCSĐ=tổ chức cơ sở đảng; TCD=tiếp công dân;
TCKT=tài chính kế toán; TCM=tay chân miệng; TCMR=tiêm chủng mở rộng; TCTD=tổ chức tín dụng; TCVN=tiêu chuẩn việt nam;
TDCS=tín dụng chính sách; TDĐKXDĐSVH=toàn dân đoàn kết xây dựng đời sống văn hóa; TDND=tín dụng nhân dân;
TDP=tổ dân phố; TDTT=thể dục thể thao; TĐC=tái định cư; TĐKT=thi đua khen thưởng; TĐTKT=tổng điều tra kinh tế;
TGPL=trợ giúp pháp lý; TGXH=trợ giúp xã hội; THADS=thi hành án dân sự; THAHS=thi hành án hình sự; THCS=trung học cơ sở;
THPT=trung học phổ thông; THTK=thực hành tiết kiệm; THTKCLP=thực hành tiết kiệm chống lãng phí;
TKBVTC=thiết kế bản vẽ thi công; TKCLP=tiết kiệm chống lãng phí; TKCN=tìm kiếm cứu nạn; TMDV=thương mại dịch vụ;
TMĐT=thương mại điện tử; TNCN=thu nhập cá nhân; TNCS=thanh niên cộng sản; TNDN=thu nhập doanh nghiệp;
TNGT=tai nạn giao thông; TNLĐ=tai nạn lao động; TNLĐBNN=tai nạn lao động bệnh nghề nghiệp; TNMT=tài nguyên môi trường;
TNMTBĐ=tài nguyên môi trường biển đảo; TNTKQ=tiếp nhận trả kết quả; TNTP=thiếu niên tiền phong;
TNTT=tai nạn thương tích; TNXH=tệ nạn xã hội; TPHCM=thành phố hồ chí minh; TSCĐ=tài sản cố định; TSTT=tài sản trí tuệ;
TT=thông tư; TTATCC=trật tự an toàn công cộng; TTATĐT=trật tự an toàn đô thị; TTATGT=trật tự an toàn giao thông;
TTATXH=trật tự an toàn xã hội; TTBDH=trang thiết bị dạy học; TTBYT=trang thiết bị y tế; TTCN=tiểu thủ công nghiệp;
TTCP=thanh tra chính phủ; TTDVVL=trung tâm dịch vụ việc làm; TTĐT=thông tin điện tử;
TTGDTX=trung tâm giáo dục thường xuyên; TTHC=thủ tục hành chính; TTHTCĐ=trung tâm học tập cộng đồng;
TTKDTM=thanh toán không dùng tiền mặt; TTKN=trung tâm khuyến nông; TTKSBT=trung tâm kiểm soát bệnh tật;
TTPVHCC=trung tâm phục vụ hành chính công; TTTM=trung tâm thương mại; TTTT=thông tin truyền thông;
TTVHTT=trung tâm văn hóa thông tin; TTXD=trật tự xây dựng; TTXVN=thông tấn xã việt nam; TTYT=trung tâm y tế;
TW=trung ương; TXCT=tiếp xúc cử tri; TYT=trạm y tế; UBATGTQG=ủy ban an toàn giao thông quốc gia; UBKT=ủy ban kiểm tra;
UBMT=ủy ban mặt trận; UBMTTQ=ủy ban mặt trận tổ quốc; UBND=ủy ban nhân dân; UBTVQH=ủy ban thường vụ quốc hội;
UDCNTT=ứng dụng công nghệ thông tin; VBQPPL=văn bản quy phạm pháp luật; VC=viên chức; VDNC=viêm da nổi cục;
VĐV=vận động viên; VHNT=văn học nghệ thuật; VHTT=văn hóa thông tin; VHTTDL=văn hóa thể thao du lịch;
VHVN=văn hóa văn nghệ; VHXH=văn hóa xã hội; VKSND=viện kiểm sát nhân dân; VKSNDTC=viện kiểm sát nhân dân tối cao;
VKVLN=vũ khí vật liệu nổ; VLN=vật liệu nổ; VLXD=vật liệu xây dựng; VN=việt nam; VP=văn phòng;
VPĐKĐĐ=văn phòng đăng ký đất đai; VPĐP=văn phòng điều phối; VPHC=vi phạm hành chính; VSATTP=vệ sinh an toàn thực phẩm;
VSCC=vệ sinh công cộng; VSDT=vệ sinh dịch tễ; VSLĐ=vệ sinh lao động; VSMT=vệ sinh môi trường;
VSTBPN=vì sự tiến bộ phụ nữ; VTLT=văn thư lưu trữ; VTNN=vật tư nông nghiệp; VTVL=vị trí việc làm; VTYT=vật tư y tế;
XDCB=xây dựng cơ bản; XDCSHT=xây dựng cơ sở hạ tầng; XDĐ=xây dựng đảng; XDNTM=xây dựng nông thôn mới;
XĐGN=xóa đói giảm nghèo; XHCN=xã hội chủ nghĩa; XHH=xã hội hóa; XHHGD=xã hội hóa giáo dục; XKLĐ=xuất khẩu lao động;
XKTS=xuất khẩu thủy sản; XLVPHC=xử lý vi phạm hành chính; XMC=xóa mù chữ; XNC=xuất nhập cảnh; XNK=xuất nhập khẩu;
XNM=xâm nhập mặn; XPVPHC=xử phạt vi phạm hành chính; XQ=x quang; XTDL=xúc tiến du lịch; XTĐT=xúc tiến đầu tư;
XTTM=xúc tiến thương mại; YHCT=y học cổ truyền; YTCS=y tế cơ sở; YTDP=y tế dự phòng; YTTB=y tế thôn bản;
YTTH=y tế trường học
"""

COMMON = {short.strip(): tuple(long.split()) for short, long in (entry.split("=", 1) for entry in _LIST.split(";"))}

_SEVERAL = """
ĐT=đường tỉnh/đào tạo/đầu tư/điện thoại/đô thị; ĐH=đường huyện/đại học/đại hội; QL=quốc lộ/quản lý;
CN=công nghệ/công nghiệp/chi nhánh/công nhân; CT=chương trình/công trình/chỉ thị/chủ tịch; HS=học sinh/hồ sơ;
SV=sinh viên; HV=học viên/hội viên; ĐV=đơn vị/đảng viên/đoàn viên; CB=cán bộ/chế biến; HĐ=hợp đồng/hội đồng/hoạt động;
NN=nông nghiệp/nhà nước/ngoại ngữ; LĐ=lao động/lãnh đạo; TN=thanh niên/tài nguyên/tốt nghiệp; TP=thành phố/thực phẩm;
TS=tuyển sinh/tài sản/thủy sản; ĐK=đăng ký/điều kiện; ND=nông dân/nhân dân/nội dung; PN=phụ nữ; XD=xây dựng;
BS=bác sĩ/bổ sung; DL=du lịch/dữ liệu; DS=dân số/danh sách; NS=ngân sách/nông sản; VH=văn hóa; MN=mầm non; TX=thị xã;
TT=trung tâm/thị trấn/thông tin/tuyên truyền; KH=khoa học/khách hàng; GV=giảng viên; CV=chuyên viên; HC=hành chính;
PT=phát triển/phổ thông; TH=tiểu học/thi hành; SX=sản xuất; HN=hội nghị; TK=tiểu khu/thư ký; TĐ=thi đua/thẩm định
"""
SEVERAL = {
    letters.strip(): tuple(tuple(meaning.split()) for meaning in meanings.split("/"))
    for letters, _, meanings in (entry.partition("=") for entry in _SEVERAL.split(";"))
}
"""Acronyms of two letters that mean this in one office and that in another; the texts tell which."""
