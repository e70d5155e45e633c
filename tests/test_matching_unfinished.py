"""Words of delay, said of the work or of something else."""

from __future__ import annotations

import pytest

from tests.staging import staged
from tracker.domain.link import Stage


@pytest.mark.parametrize(
    ("task", "result", "stage"),
    [
        ("Kiểm tra lò gốm", "Kiểm tra 12 lò, nhắc 03 lò chưa có bình chữa cháy", Stage.DONE),
        ("Kiểm tra lò gốm", "Lò gốm Hạ chưa kiểm tra", Stage.PARTIAL),
        ("Tặng quà thợ gốm", "Tặng quà cho các thợ đang ốm", Stage.DONE),
        ("Trùng tu đình Hạ", "Trùng tu cột và kèo, còn cửa và sân đình", Stage.PARTIAL),
        ("Trùng tu đình Hạ", "Trùng tu xong đình Hạ, còn tặng xã một lư đồng", Stage.DONE),
        ("Tổ chức lễ hội đèn", "Lễ hội đèn chuyển sang 04/7", Stage.PARTIAL),
        ("Trình UBND xã 04 nghị quyết", "Gửi UBND xã 04 tờ trình, 04 dự thảo nghị quyết", Stage.DONE),
        ("Đề nghị Sở cấp thuốc", "Có Công văn số 8/TYT đề nghị Sở cấp thuốc, đang chờ cấp", Stage.DONE),
        ("Xây dựng Kế hoạch hội đèn", "Ban hành Kế hoạch số 3/KH-SXD, sẽ thực hiện từ tháng 3", Stage.DONE),
    ],
)
def test_a_word_of_delay_counts_only_where_it_is_said_of_the_work(task: str, result: str, stage: Stage) -> None:
    assert staged(task, result) is stage
