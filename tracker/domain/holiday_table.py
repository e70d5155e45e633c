"""What `tracker.domain.public_holidays.from_package` says of common years, so that no start waits for it.

One entry a day, a "+" before a Saturday that is worked. A test compares every line with the package and shows the right
one where a newer package knows more.
"""

from __future__ import annotations

from collections.abc import Mapping

YEARS: Mapping[int, str] = {
    2015: (
        "01/01 Tết Dương lịch; 02/01 nghỉ hoán đổi, làm bù 27/12; +14/02 làm bù cho ngày 16/02; "
        "16/02 nghỉ hoán đổi, làm bù 14/02; 17/02 Tết Nguyên Đán (trước giao thừa); "
        "18/02 Tết Nguyên Đán (giao thừa); 19/02 Tết Nguyên Đán (mùng 1); 20/02 Tết Nguyên Đán (mùng 2); "
        "21/02 Tết Nguyên Đán (mùng 3); 22/02 Tết Nguyên Đán (mùng 4); 23/02 Tết Nguyên Đán (mùng 5); "
        "+25/04 làm bù cho ngày 29/04; 28/04 Giỗ Tổ Hùng Vương; 29/04 nghỉ hoán đổi, làm bù 25/04; "
        "30/04 Ngày Chiến thắng 30/4; 01/05 Quốc tế Lao động 1/5; 02/09 Quốc khánh 2/9"
    ),
    2016: (
        "01/01 Tết Dương lịch; 07/02 Tết Nguyên Đán (giao thừa); 08/02 Tết Nguyên Đán (mùng 1); "
        "09/02 Tết Nguyên Đán (mùng 2); 10/02 Tết Nguyên Đán (mùng 3); 11/02 Tết Nguyên Đán (mùng 4); "
        "12/02 Tết Nguyên Đán (mùng 5); 16/04 Giỗ Tổ Hùng Vương; 18/04 Giỗ Tổ Hùng Vương (nghỉ bù); "
        "30/04 Ngày Chiến thắng 30/4; 01/05 Quốc tế Lao động 1/5; 02/05 Ngày Chiến thắng 30/4 (nghỉ bù); "
        "03/05 Quốc tế Lao động 1/5 (nghỉ bù); 02/09 Quốc khánh 2/9"
    ),
    2017: (
        "01/01 Tết Dương lịch; 02/01 Tết Dương lịch (nghỉ bù); 26/01 Tết Nguyên Đán (trước giao thừa); "
        "27/01 Tết Nguyên Đán (giao thừa); 28/01 Tết Nguyên Đán (mùng 1); 29/01 Tết Nguyên Đán (mùng 2); "
        "30/01 Tết Nguyên Đán (mùng 3); 31/01 Tết Nguyên Đán (mùng 4); 01/02 Tết Nguyên Đán (mùng 5); "
        "06/04 Giỗ Tổ Hùng Vương; 30/04 Ngày Chiến thắng 30/4; 01/05 Quốc tế Lao động 1/5; "
        "02/05 Ngày Chiến thắng 30/4 (nghỉ bù); 02/09 Quốc khánh 2/9; 04/09 Quốc khánh 2/9 (nghỉ bù)"
    ),
    2018: (
        "01/01 Tết Dương lịch; 14/02 Tết Nguyên Đán (trước giao thừa); 15/02 Tết Nguyên Đán (giao thừa); "
        "16/02 Tết Nguyên Đán (mùng 1); 17/02 Tết Nguyên Đán (mùng 2); 18/02 Tết Nguyên Đán (mùng 3); "
        "19/02 Tết Nguyên Đán (mùng 4); 20/02 Tết Nguyên Đán (mùng 5); 25/04 Giỗ Tổ Hùng Vương; "
        "30/04 Ngày Chiến thắng 30/4; 01/05 Quốc tế Lao động 1/5; 02/09 Quốc khánh 2/9; "
        "03/09 Quốc khánh 2/9 (nghỉ bù); 31/12 nghỉ hoán đổi, làm bù 05/01"
    ),
    2019: (
        "01/01 Tết Dương lịch; +05/01 làm bù cho ngày 31/12; 04/02 Tết Nguyên Đán (giao thừa); "
        "05/02 Tết Nguyên Đán (mùng 1); 06/02 Tết Nguyên Đán (mùng 2); 07/02 Tết Nguyên Đán (mùng 3); "
        "08/02 Tết Nguyên Đán (mùng 4); 14/04 Giỗ Tổ Hùng Vương; 15/04 Giỗ Tổ Hùng Vương (nghỉ bù); "
        "29/04 nghỉ hoán đổi, làm bù 04/05; 30/04 Ngày Chiến thắng 30/4; 01/05 Quốc tế Lao động 1/5; "
        "+04/05 làm bù cho ngày 29/04; 02/09 Quốc khánh 2/9"
    ),
    2020: (
        "01/01 Tết Dương lịch; 23/01 Tết Nguyên Đán (trước giao thừa); 24/01 Tết Nguyên Đán (giao thừa); "
        "25/01 Tết Nguyên Đán (mùng 1); 26/01 Tết Nguyên Đán (mùng 2); 27/01 Tết Nguyên Đán (mùng 3); "
        "28/01 Tết Nguyên Đán (mùng 4); 29/01 Tết Nguyên Đán (mùng 5); 02/04 Giỗ Tổ Hùng Vương; "
        "30/04 Ngày Chiến thắng 30/4; 01/05 Quốc tế Lao động 1/5; 02/09 Quốc khánh 2/9"
    ),
    2021: (
        "01/01 Tết Dương lịch; 10/02 Tết Nguyên Đán (trước giao thừa); 11/02 Tết Nguyên Đán (giao thừa); "
        "12/02 Tết Nguyên Đán (mùng 1); 13/02 Tết Nguyên Đán (mùng 2); 14/02 Tết Nguyên Đán (mùng 3); "
        "15/02 Tết Nguyên Đán (mùng 4); 16/02 Tết Nguyên Đán (mùng 5); 21/04 Giỗ Tổ Hùng Vương; "
        "30/04 Ngày Chiến thắng 30/4; 01/05 Quốc tế Lao động 1/5; 03/05 Quốc tế Lao động 1/5 (nghỉ bù); "
        "02/09 Quốc khánh 2/9; 03/09 Quốc khánh 2/9"
    ),
    2022: (
        "01/01 Tết Dương lịch; 03/01 Tết Dương lịch (nghỉ bù); 31/01 Tết Nguyên Đán (giao thừa); "
        "01/02 Tết Nguyên Đán (mùng 1); 02/02 Tết Nguyên Đán (mùng 2); 03/02 Tết Nguyên Đán (mùng 3); "
        "04/02 Tết Nguyên Đán (mùng 4); 10/04 Giỗ Tổ Hùng Vương; 11/04 Giỗ Tổ Hùng Vương (nghỉ bù); "
        "30/04 Ngày Chiến thắng 30/4; 01/05 Quốc tế Lao động 1/5; 02/05 Ngày Chiến thắng 30/4 (nghỉ bù); "
        "03/05 Quốc tế Lao động 1/5 (nghỉ bù); 01/09 Quốc khánh 2/9; 02/09 Quốc khánh 2/9"
    ),
    2023: (
        "01/01 Tết Dương lịch; 02/01 Tết Dương lịch (nghỉ bù); 20/01 Tết Nguyên Đán (trước giao thừa); "
        "21/01 Tết Nguyên Đán (giao thừa); 22/01 Tết Nguyên Đán (mùng 1); 23/01 Tết Nguyên Đán (mùng 2); "
        "24/01 Tết Nguyên Đán (mùng 3); 25/01 Tết Nguyên Đán (mùng 4); 26/01 Tết Nguyên Đán (mùng 5); "
        "29/04 Giỗ Tổ Hùng Vương; 30/04 Ngày Chiến thắng 30/4; 01/05 Quốc tế Lao động 1/5; "
        "02/05 Giỗ Tổ Hùng Vương (nghỉ bù); 03/05 Ngày Chiến thắng 30/4 (nghỉ bù); 01/09 Quốc khánh 2/9; "
        "02/09 Quốc khánh 2/9; 04/09 Quốc khánh 2/9 (nghỉ bù)"
    ),
    2024: (
        "01/01 Tết Dương lịch; 08/02 Tết Nguyên Đán (trước giao thừa); 09/02 Tết Nguyên Đán (giao thừa); "
        "10/02 Tết Nguyên Đán (mùng 1); 11/02 Tết Nguyên Đán (mùng 2); 12/02 Tết Nguyên Đán (mùng 3); "
        "13/02 Tết Nguyên Đán (mùng 4); 14/02 Tết Nguyên Đán (mùng 5); 18/04 Giỗ Tổ Hùng Vương; "
        "29/04 nghỉ hoán đổi, làm bù 04/05; 30/04 Ngày Chiến thắng 30/4; 01/05 Quốc tế Lao động 1/5; "
        "+04/05 làm bù cho ngày 29/04; 02/09 Quốc khánh 2/9; 03/09 Quốc khánh 2/9"
    ),
    2025: (
        "01/01 Tết Dương lịch; 27/01 Tết Nguyên Đán (trước giao thừa); 28/01 Tết Nguyên Đán (giao thừa); "
        "29/01 Tết Nguyên Đán (mùng 1); 30/01 Tết Nguyên Đán (mùng 2); 31/01 Tết Nguyên Đán (mùng 3); "
        "01/02 Tết Nguyên Đán (mùng 4); 07/04 Giỗ Tổ Hùng Vương; +26/04 làm bù cho ngày 02/05; "
        "30/04 Ngày Chiến thắng 30/4; 01/05 Quốc tế Lao động 1/5; 02/05 nghỉ hoán đổi, làm bù 26/04; "
        "01/09 Quốc khánh 2/9; 02/09 Quốc khánh 2/9"
    ),
    2026: (
        "01/01 Tết Dương lịch; 02/01 nghỉ hoán đổi, làm bù 10/01; +10/01 làm bù cho ngày 02/01; "
        "16/02 Tết Nguyên Đán (giao thừa); 17/02 Tết Nguyên Đán (mùng 1); 18/02 Tết Nguyên Đán (mùng 2); "
        "19/02 Tết Nguyên Đán (mùng 3); 20/02 Tết Nguyên Đán (mùng 4); 26/04 Giỗ Tổ Hùng Vương; "
        "27/04 Giỗ Tổ Hùng Vương (nghỉ bù); 30/04 Ngày Chiến thắng 30/4; 01/05 Quốc tế Lao động 1/5; "
        "+22/08 làm bù cho ngày 31/08; 31/08 nghỉ hoán đổi, làm bù 22/08; 01/09 Quốc khánh 2/9; "
        "02/09 Quốc khánh 2/9; 24/11 Ngày Văn hóa Việt Nam 24/11"
    ),
    2027: (
        "01/01 Tết Dương lịch; 04/02 Tết Nguyên Đán (trước giao thừa); 05/02 Tết Nguyên Đán (giao thừa); "
        "06/02 Tết Nguyên Đán (mùng 1); 07/02 Tết Nguyên Đán (mùng 2); 08/02 Tết Nguyên Đán (mùng 3); "
        "09/02 Tết Nguyên Đán (mùng 4); 10/02 Tết Nguyên Đán (mùng 5); 16/04 Giỗ Tổ Hùng Vương; "
        "30/04 Ngày Chiến thắng 30/4; 01/05 Quốc tế Lao động 1/5; 03/05 Quốc tế Lao động 1/5 (nghỉ bù); "
        "02/09 Quốc khánh 2/9; 03/09 Quốc khánh 2/9; 24/11 Ngày Văn hóa Việt Nam 24/11"
    ),
    2028: (
        "01/01 Tết Dương lịch; 03/01 Tết Dương lịch (nghỉ bù); 24/01 Tết Nguyên Đán (trước giao thừa); "
        "25/01 Tết Nguyên Đán (giao thừa); 26/01 Tết Nguyên Đán (mùng 1); 27/01 Tết Nguyên Đán (mùng 2); "
        "28/01 Tết Nguyên Đán (mùng 3); 29/01 Tết Nguyên Đán (mùng 4); 04/04 Giỗ Tổ Hùng Vương; "
        "30/04 Ngày Chiến thắng 30/4; 01/05 Quốc tế Lao động 1/5; 02/05 Ngày Chiến thắng 30/4 (nghỉ bù); "
        "01/09 Quốc khánh 2/9; 02/09 Quốc khánh 2/9; 04/09 Quốc khánh 2/9 (nghỉ bù); "
        "24/11 Ngày Văn hóa Việt Nam 24/11"
    ),
    2029: (
        "01/01 Tết Dương lịch; 12/02 Tết Nguyên Đán (giao thừa); 13/02 Tết Nguyên Đán (mùng 1); "
        "14/02 Tết Nguyên Đán (mùng 2); 15/02 Tết Nguyên Đán (mùng 3); 16/02 Tết Nguyên Đán (mùng 4); "
        "23/04 Giỗ Tổ Hùng Vương; 30/04 Ngày Chiến thắng 30/4; 01/05 Quốc tế Lao động 1/5; 02/09 Quốc khánh 2/9; "
        "03/09 Quốc khánh 2/9; 04/09 Quốc khánh 2/9 (nghỉ bù); 24/11 Ngày Văn hóa Việt Nam 24/11; "
        "26/11 Ngày Văn hóa Việt Nam 24/11 (nghỉ bù)"
    ),
    2030: (
        "01/01 Tết Dương lịch; 31/01 Tết Nguyên Đán (trước giao thừa); 01/02 Tết Nguyên Đán (giao thừa); "
        "02/02 Tết Nguyên Đán (mùng 1); 03/02 Tết Nguyên Đán (mùng 2); 04/02 Tết Nguyên Đán (mùng 3); "
        "05/02 Tết Nguyên Đán (mùng 4); 06/02 Tết Nguyên Đán (mùng 5); 12/04 Giỗ Tổ Hùng Vương; "
        "30/04 Ngày Chiến thắng 30/4; 01/05 Quốc tế Lao động 1/5; 02/09 Quốc khánh 2/9; 03/09 Quốc khánh 2/9; "
        "24/11 Ngày Văn hóa Việt Nam 24/11; 25/11 Ngày Văn hóa Việt Nam 24/11 (nghỉ bù)"
    ),
    2031: (
        "01/01 Tết Dương lịch; 21/01 Tết Nguyên Đán (trước giao thừa); 22/01 Tết Nguyên Đán (giao thừa); "
        "23/01 Tết Nguyên Đán (mùng 1); 24/01 Tết Nguyên Đán (mùng 2); 25/01 Tết Nguyên Đán (mùng 3); "
        "26/01 Tết Nguyên Đán (mùng 4); 27/01 Tết Nguyên Đán (mùng 5); 01/04 Giỗ Tổ Hùng Vương; "
        "30/04 Ngày Chiến thắng 30/4; 01/05 Quốc tế Lao động 1/5; 01/09 Quốc khánh 2/9; 02/09 Quốc khánh 2/9; "
        "24/11 Ngày Văn hóa Việt Nam 24/11"
    ),
    2032: (
        "01/01 Tết Dương lịch; 09/02 Tết Nguyên Đán (trước giao thừa); 10/02 Tết Nguyên Đán (giao thừa); "
        "11/02 Tết Nguyên Đán (mùng 1); 12/02 Tết Nguyên Đán (mùng 2); 13/02 Tết Nguyên Đán (mùng 3); "
        "14/02 Tết Nguyên Đán (mùng 4); 19/04 Giỗ Tổ Hùng Vương; 30/04 Ngày Chiến thắng 30/4; "
        "01/05 Quốc tế Lao động 1/5; 03/05 Quốc tế Lao động 1/5 (nghỉ bù); 02/09 Quốc khánh 2/9; "
        "03/09 Quốc khánh 2/9; 24/11 Ngày Văn hóa Việt Nam 24/11"
    ),
    2033: (
        "01/01 Tết Dương lịch; 03/01 Tết Dương lịch (nghỉ bù); 30/01 Tết Nguyên Đán (giao thừa); "
        "31/01 Tết Nguyên Đán (mùng 1); 01/02 Tết Nguyên Đán (mùng 2); 02/02 Tết Nguyên Đán (mùng 3); "
        "03/02 Tết Nguyên Đán (mùng 4); 04/02 Tết Nguyên Đán (mùng 5); 09/04 Giỗ Tổ Hùng Vương; "
        "11/04 Giỗ Tổ Hùng Vương (nghỉ bù); 30/04 Ngày Chiến thắng 30/4; 01/05 Quốc tế Lao động 1/5; "
        "02/05 Ngày Chiến thắng 30/4 (nghỉ bù); 03/05 Quốc tế Lao động 1/5 (nghỉ bù); 01/09 Quốc khánh 2/9; "
        "02/09 Quốc khánh 2/9; 24/11 Ngày Văn hóa Việt Nam 24/11"
    ),
    2034: (
        "01/01 Tết Dương lịch; 02/01 Tết Dương lịch (nghỉ bù); 17/02 Tết Nguyên Đán (trước giao thừa); "
        "18/02 Tết Nguyên Đán (giao thừa); 19/02 Tết Nguyên Đán (mùng 1); 20/02 Tết Nguyên Đán (mùng 2); "
        "21/02 Tết Nguyên Đán (mùng 3); 22/02 Tết Nguyên Đán (mùng 4); 23/02 Tết Nguyên Đán (mùng 5); "
        "28/04 Giỗ Tổ Hùng Vương; 30/04 Ngày Chiến thắng 30/4; 01/05 Quốc tế Lao động 1/5; "
        "02/05 Ngày Chiến thắng 30/4 (nghỉ bù); 01/09 Quốc khánh 2/9; 02/09 Quốc khánh 2/9; "
        "04/09 Quốc khánh 2/9 (nghỉ bù); 24/11 Ngày Văn hóa Việt Nam 24/11"
    ),
    2035: (
        "01/01 Tết Dương lịch; 06/02 Tết Nguyên Đán (trước giao thừa); 07/02 Tết Nguyên Đán (giao thừa); "
        "08/02 Tết Nguyên Đán (mùng 1); 09/02 Tết Nguyên Đán (mùng 2); 10/02 Tết Nguyên Đán (mùng 3); "
        "11/02 Tết Nguyên Đán (mùng 4); 12/02 Tết Nguyên Đán (mùng 5); 17/04 Giỗ Tổ Hùng Vương; "
        "30/04 Ngày Chiến thắng 30/4; 01/05 Quốc tế Lao động 1/5; 02/09 Quốc khánh 2/9; 03/09 Quốc khánh 2/9; "
        "04/09 Quốc khánh 2/9 (nghỉ bù); 24/11 Ngày Văn hóa Việt Nam 24/11; "
        "26/11 Ngày Văn hóa Việt Nam 24/11 (nghỉ bù)"
    ),
    2036: (
        "01/01 Tết Dương lịch; 27/01 Tết Nguyên Đán (giao thừa); 28/01 Tết Nguyên Đán (mùng 1); "
        "29/01 Tết Nguyên Đán (mùng 2); 30/01 Tết Nguyên Đán (mùng 3); 31/01 Tết Nguyên Đán (mùng 4); "
        "01/02 Tết Nguyên Đán (mùng 5); 06/04 Giỗ Tổ Hùng Vương; 07/04 Giỗ Tổ Hùng Vương (nghỉ bù); "
        "30/04 Ngày Chiến thắng 30/4; 01/05 Quốc tế Lao động 1/5; 01/09 Quốc khánh 2/9; 02/09 Quốc khánh 2/9; "
        "24/11 Ngày Văn hóa Việt Nam 24/11"
    ),
    2037: (
        "01/01 Tết Dương lịch; 13/02 Tết Nguyên Đán (trước giao thừa); 14/02 Tết Nguyên Đán (giao thừa); "
        "15/02 Tết Nguyên Đán (mùng 1); 16/02 Tết Nguyên Đán (mùng 2); 17/02 Tết Nguyên Đán (mùng 3); "
        "18/02 Tết Nguyên Đán (mùng 4); 19/02 Tết Nguyên Đán (mùng 5); 24/04 Giỗ Tổ Hùng Vương; "
        "30/04 Ngày Chiến thắng 30/4; 01/05 Quốc tế Lao động 1/5; 01/09 Quốc khánh 2/9; 02/09 Quốc khánh 2/9; "
        "24/11 Ngày Văn hóa Việt Nam 24/11"
    ),
    2038: (
        "01/01 Tết Dương lịch; 02/02 Tết Nguyên Đán (trước giao thừa); 03/02 Tết Nguyên Đán (giao thừa); "
        "04/02 Tết Nguyên Đán (mùng 1); 05/02 Tết Nguyên Đán (mùng 2); 06/02 Tết Nguyên Đán (mùng 3); "
        "07/02 Tết Nguyên Đán (mùng 4); 08/02 Tết Nguyên Đán (mùng 5); 13/04 Giỗ Tổ Hùng Vương; "
        "30/04 Ngày Chiến thắng 30/4; 01/05 Quốc tế Lao động 1/5; 03/05 Quốc tế Lao động 1/5 (nghỉ bù); "
        "02/09 Quốc khánh 2/9; 03/09 Quốc khánh 2/9; 24/11 Ngày Văn hóa Việt Nam 24/11"
    ),
    2039: (
        "01/01 Tết Dương lịch; 03/01 Tết Dương lịch (nghỉ bù); 23/01 Tết Nguyên Đán (giao thừa); "
        "24/01 Tết Nguyên Đán (mùng 1); 25/01 Tết Nguyên Đán (mùng 2); 26/01 Tết Nguyên Đán (mùng 3); "
        "27/01 Tết Nguyên Đán (mùng 4); 28/01 Tết Nguyên Đán (mùng 5); 03/04 Giỗ Tổ Hùng Vương; "
        "04/04 Giỗ Tổ Hùng Vương (nghỉ bù); 30/04 Ngày Chiến thắng 30/4; 01/05 Quốc tế Lao động 1/5; "
        "02/05 Ngày Chiến thắng 30/4 (nghỉ bù); 03/05 Quốc tế Lao động 1/5 (nghỉ bù); 01/09 Quốc khánh 2/9; "
        "02/09 Quốc khánh 2/9; 24/11 Ngày Văn hóa Việt Nam 24/11"
    ),
    2040: (
        "01/01 Tết Dương lịch; 02/01 Tết Dương lịch (nghỉ bù); 10/02 Tết Nguyên Đán (trước giao thừa); "
        "11/02 Tết Nguyên Đán (giao thừa); 12/02 Tết Nguyên Đán (mùng 1); 13/02 Tết Nguyên Đán (mùng 2); "
        "14/02 Tết Nguyên Đán (mùng 3); 15/02 Tết Nguyên Đán (mùng 4); 16/02 Tết Nguyên Đán (mùng 5); "
        "20/04 Giỗ Tổ Hùng Vương; 30/04 Ngày Chiến thắng 30/4; 01/05 Quốc tế Lao động 1/5; 02/09 Quốc khánh 2/9; "
        "03/09 Quốc khánh 2/9; 04/09 Quốc khánh 2/9 (nghỉ bù); 24/11 Ngày Văn hóa Việt Nam 24/11; "
        "26/11 Ngày Văn hóa Việt Nam 24/11 (nghỉ bù)"
    ),
    2041: (
        "01/01 Tết Dương lịch; 30/01 Tết Nguyên Đán (trước giao thừa); 31/01 Tết Nguyên Đán (giao thừa); "
        "01/02 Tết Nguyên Đán (mùng 1); 02/02 Tết Nguyên Đán (mùng 2); 03/02 Tết Nguyên Đán (mùng 3); "
        "04/02 Tết Nguyên Đán (mùng 4); 05/02 Tết Nguyên Đán (mùng 5); 10/04 Giỗ Tổ Hùng Vương; "
        "30/04 Ngày Chiến thắng 30/4; 01/05 Quốc tế Lao động 1/5; 02/09 Quốc khánh 2/9; 03/09 Quốc khánh 2/9; "
        "24/11 Ngày Văn hóa Việt Nam 24/11; 25/11 Ngày Văn hóa Việt Nam 24/11 (nghỉ bù)"
    ),
    2042: (
        "01/01 Tết Dương lịch; 20/01 Tết Nguyên Đán (trước giao thừa); 21/01 Tết Nguyên Đán (giao thừa); "
        "22/01 Tết Nguyên Đán (mùng 1); 23/01 Tết Nguyên Đán (mùng 2); 24/01 Tết Nguyên Đán (mùng 3); "
        "25/01 Tết Nguyên Đán (mùng 4); 29/04 Giỗ Tổ Hùng Vương; 30/04 Ngày Chiến thắng 30/4; "
        "01/05 Quốc tế Lao động 1/5; 01/09 Quốc khánh 2/9; 02/09 Quốc khánh 2/9; 24/11 Ngày Văn hóa Việt Nam 24/11"
    ),
    2043: (
        "01/01 Tết Dương lịch; 09/02 Tết Nguyên Đán (giao thừa); 10/02 Tết Nguyên Đán (mùng 1); "
        "11/02 Tết Nguyên Đán (mùng 2); 12/02 Tết Nguyên Đán (mùng 3); 13/02 Tết Nguyên Đán (mùng 4); "
        "19/04 Giỗ Tổ Hùng Vương; 20/04 Giỗ Tổ Hùng Vương (nghỉ bù); 30/04 Ngày Chiến thắng 30/4; "
        "01/05 Quốc tế Lao động 1/5; 01/09 Quốc khánh 2/9; 02/09 Quốc khánh 2/9; 24/11 Ngày Văn hóa Việt Nam 24/11"
    ),
    2044: (
        "01/01 Tết Dương lịch; 28/01 Tết Nguyên Đán (trước giao thừa); 29/01 Tết Nguyên Đán (giao thừa); "
        "30/01 Tết Nguyên Đán (mùng 1); 31/01 Tết Nguyên Đán (mùng 2); 01/02 Tết Nguyên Đán (mùng 3); "
        "02/02 Tết Nguyên Đán (mùng 4); 03/02 Tết Nguyên Đán (mùng 5); 07/04 Giỗ Tổ Hùng Vương; "
        "30/04 Ngày Chiến thắng 30/4; 01/05 Quốc tế Lao động 1/5; 02/05 Ngày Chiến thắng 30/4 (nghỉ bù); "
        "03/05 Quốc tế Lao động 1/5 (nghỉ bù); 01/09 Quốc khánh 2/9; 02/09 Quốc khánh 2/9; "
        "24/11 Ngày Văn hóa Việt Nam 24/11"
    ),
    2045: (
        "01/01 Tết Dương lịch; 02/01 Tết Dương lịch (nghỉ bù); 15/02 Tết Nguyên Đán (trước giao thừa); "
        "16/02 Tết Nguyên Đán (giao thừa); 17/02 Tết Nguyên Đán (mùng 1); 18/02 Tết Nguyên Đán (mùng 2); "
        "19/02 Tết Nguyên Đán (mùng 3); 20/02 Tết Nguyên Đán (mùng 4); 21/02 Tết Nguyên Đán (mùng 5); "
        "26/04 Giỗ Tổ Hùng Vương; 30/04 Ngày Chiến thắng 30/4; 01/05 Quốc tế Lao động 1/5; "
        "02/05 Ngày Chiến thắng 30/4 (nghỉ bù); 01/09 Quốc khánh 2/9; 02/09 Quốc khánh 2/9; "
        "04/09 Quốc khánh 2/9 (nghỉ bù); 24/11 Ngày Văn hóa Việt Nam 24/11"
    ),
}
