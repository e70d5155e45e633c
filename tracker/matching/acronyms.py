"""Abbreviations in common use in offices all over the country, with the words they stand for.

Only such as have one meaning wherever they stand; those of one office belong into its settings.
"""

from __future__ import annotations

_LIST = """
ANQP=an ninh quốc phòng; ANTQ=an ninh tổ quốc; ANTT=an ninh trật tự; ATGT=an toàn giao thông; ATTP=an toàn thực phẩm;
ATTT=an toàn thông tin; ATVSLĐ=an toàn vệ sinh lao động; BCĐ=ban chỉ đạo; BCH=ban chấp hành;
BCHQS=ban chỉ huy quân sự; BCVT=bưu chính viễn thông; BĐG=bình đẳng giới; BĐKH=biến đổi khí hậu; BGĐ=ban giám đốc;
BGH=ban giám hiệu; BHLĐ=bảo hộ lao động; BHTN=bảo hiểm thất nghiệp; BHXH=bảo hiểm xã hội; BHYT=bảo hiểm y tế;
BN=bệnh nhân; BQL=ban quản lý; BTV=ban thường vụ; BTXH=bảo trợ xã hội; BV=bệnh viện; BVMT=bảo vệ môi trường;
BVTV=bảo vệ thực vật; CBCC=cán bộ công chức; CBCCVC=cán bộ công chức viên chức; CBQL=cán bộ quản lý;
CCB=cựu chiến binh; CCCD=căn cước công dân; CCHC=cải cách hành chính; CCVC=công chức viên chức; CĐS=chuyển đổi số;
CĐSQG=chuyển đổi số quốc gia; CNCH=cứu nạn cứu hộ; CNH=công nghiệp hóa; CNTT=công nghệ thông tin;
CQĐT=chính quyền điện tử; CSDL=cơ sở dữ liệu; CSDLQG=cơ sở dữ liệu quốc gia; CSVC=cơ sở vật chất;
CSXH=chính sách xã hội; CTMTQG=chương trình mục tiêu quốc gia; CV=công văn; DN=doanh nghiệp;
DNNN=doanh nghiệp nhà nước; DNNVV=doanh nghiệp nhỏ và vừa; DQTV=dân quân tự vệ; DTTS=dân tộc thiểu số;
DVC=dịch vụ công; DVCTT=dịch vụ công trực tuyến; ĐBQH=đại biểu quốc hội; ĐKKD=đăng ký kinh doanh; ĐTC=đầu tư công;
ĐTN=đoàn thanh niên; ĐVHC=đơn vị hành chính; EMR=bệnh án điện tử; GCN=giấy chứng nhận;
GCNQSDĐ=giấy chứng nhận quyền sử dụng đất; GDĐT=giáo dục đào tạo; GDNN=giáo dục nghề nghiệp;
GDTX=giáo dục thường xuyên; GPLX=giấy phép lái xe; GPMB=giải phóng mặt bằng; GRDP=tổng sản phẩm trên địa bàn;
GTNT=giao thông nông thôn; GTVT=giao thông vận tải; GV=giáo viên; HCC=hành chính công; HCCB=hội cựu chiến binh;
HĐND=hội đồng nhân dân; HĐTV=hội đồng tư vấn; HGCS=hòa giải cơ sở; HSBA=hồ sơ bệnh án; HSG=học sinh giỏi;
HSSK=hồ sơ sức khỏe; HSSV=học sinh sinh viên; HTTT=hệ thống thông tin; HTX=hợp tác xã;
ICT=công nghệ thông tin truyền thông; IOC=trung tâm giám sát điều hành thông minh; KBCB=khám bệnh chữa bệnh;
KCB=khám chữa bệnh; KCN=khu công nghiệp; KH=kế hoạch; KHCN=khoa học công nghệ; KHĐT=kế hoạch đầu tư;
KHKT=khoa học kỹ thuật; KNTC=khiếu nại tố cáo; KP=khu phố; KSNK=kiểm soát nhiễm khuẩn;
KSTTHC=kiểm soát thủ tục hành chính; KTNN=kiểm toán nhà nước; KTXH=kinh tế xã hội; LĐTBXH=lao động thương binh xã hội;
LGSP=nền tảng tích hợp chia sẻ dữ liệu; LHPN=liên hiệp phụ nữ; LLCT=lý luận chính trị; LLVT=lực lượng vũ trang;
MTQG=mục tiêu quốc gia; MTTQ=mặt trận tổ quốc; NB=người bệnh; NCC=người có công; NCT=người cao tuổi; NĐ=nghị định;
NHCSXH=ngân hàng chính sách xã hội; NKT=người khuyết tật; NLĐ=người lao động; NNPTNT=nông nghiệp phát triển nông thôn;
NQ=nghị quyết; NSNN=ngân sách nhà nước; NSTW=ngân sách trung ương; NTM=nông thôn mới; NVQS=nghĩa vụ quân sự;
OCOP=mỗi xã một sản phẩm; PBGDPL=phổ biến giáo dục pháp luật; PCCC=phòng cháy chữa cháy;
PCCCR=phòng cháy chữa cháy rừng; PCGD=phổ cập giáo dục; PCI=chỉ số năng lực cạnh tranh; PCMT=phòng chống ma túy;
PCTN=phòng chống tham nhũng; PCTNTC=phòng chống tham nhũng tiêu cực; PCTT=phòng chống thiên tai;
PTNT=phát triển nông thôn; PTTH=phát thanh truyền hình; PVHCC=phục vụ hành chính công; QCVN=quy chuẩn việt nam;
QĐ=quyết định; QLBV=quản lý bệnh viện; QLĐĐ=quản lý đất đai; QLNN=quản lý nhà nước; QLTT=quản lý thị trường;
QPAN=quốc phòng an ninh; QPPL=quy phạm pháp luật; QSDĐ=quyền sử dụng đất; SKKN=sáng kiến kinh nghiệm;
SOC=trung tâm giám sát an toàn thông tin; SXH=sốt xuất huyết; SXKD=sản xuất kinh doanh; TAND=tòa án nhân dân;
TCCB=tổ chức cán bộ; TCKT=tài chính kế toán; TCM=tay chân miệng; TDTT=thể dục thể thao; TĐKT=thi đua khen thưởng;
TGPL=trợ giúp pháp lý; THCS=trung học cơ sở; THPT=trung học phổ thông; TKCN=tìm kiếm cứu nạn;
TNCS=thanh niên cộng sản; TNGT=tai nạn giao thông; TNMT=tài nguyên môi trường; TNTKQ=tiếp nhận trả kết quả;
TT=thông tư; TTATGT=trật tự an toàn giao thông; TTATXH=trật tự an toàn xã hội; TTBYT=trang thiết bị y tế;
TTĐT=thông tin điện tử; TTHC=thủ tục hành chính; TTPVHCC=trung tâm phục vụ hành chính công;
TTTT=thông tin truyền thông; TW=trung ương; UBMTTQ=ủy ban mặt trận tổ quốc; UBND=ủy ban nhân dân;
VBQPPL=văn bản quy phạm pháp luật; VHTT=văn hóa thông tin; VHTTDL=văn hóa thể thao du lịch; VHXH=văn hóa xã hội;
VKSND=viện kiểm sát nhân dân; VN=việt nam; VP=văn phòng; VPĐKĐĐ=văn phòng đăng ký đất đai; VPHC=vi phạm hành chính;
VSATTP=vệ sinh an toàn thực phẩm; VTLT=văn thư lưu trữ; VTVL=vị trí việc làm; XDCB=xây dựng cơ bản;
XDNTM=xây dựng nông thôn mới; XHCN=xã hội chủ nghĩa; XHH=xã hội hóa; XKLĐ=xuất khẩu lao động; XMC=xóa mù chữ
"""

COMMON = {short.strip(): tuple(long.split()) for short, long in (entry.split("=", 1) for entry in _LIST.split(";"))}
