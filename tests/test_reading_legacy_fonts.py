"""TCVN3 and VNI: every letter, told by the font's name or by the words that come out."""

import shutil
import subprocess
from pathlib import Path
from zipfile import ZipFile

import pytest

from tracker.reading import read_file
from tracker.reading.legacy_fonts import Code, code_in, converted, decoded, with_soft_hyphens

W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'
TCVN3 = "KÕt qu¶ thùc hiÖn nhiÖm vô th¸ng 5, Th­ viÖn tØnh"
VNI = "Keát quaû thöïc hieän nhieäm vuï thaùng 5, Thö vieän tænh"
UNICODE = "Kết quả thực hiện nhiệm vụ tháng 5, Thư viện tỉnh"


@pytest.mark.skipif(shutil.which("iconv") is None, reason="iconv, which knows TCVN3, is not installed")
@pytest.mark.parametrize("byte", range(0xA1, 0xFF))
def test_every_tcvn3_letter_is_what_iconv_makes_of_it(byte: int) -> None:
    made = subprocess.run(["iconv", "-f", "TCVN", "-t", "UTF-8"], input=bytes([byte]), capture_output=True, check=False)
    if made.returncode == 0:
        assert decoded(chr(byte), Code.TCVN3) == made.stdout.decode()


def test_letters_and_marks_of_vni_make_one_letter() -> None:
    old = "aø aù aû aõ aï aâ aà aá aå aã aä aê aè aé aú aü aë ñ Ñ ì í æ ó ò oø oâ oä ô ôø ôï ö öø öï uù yø yõ î"
    new = "à á ả ã ạ â ầ ấ ẩ ẫ ậ ă ằ ắ ẳ ẵ ặ đ Đ ì í ỉ ĩ ị ò ô ộ ơ ờ ợ ư ừ ự ú ỳ ỹ ỵ"
    assert decoded(old, Code.VNI) == new
    assert decoded(old.upper(), Code.VNI) == new.upper()


@pytest.mark.parametrize(
    ("text", "font", "shown"),
    [
        (TCVN3, ".VnTime", UNICODE),
        (TCVN3, "VnTimes", UNICODE),
        ("Céng hßa", ".VnTimeH", "CỘNG HÒA"),
        (VNI, "VNI-Times", UNICODE),
        (UNICODE, ".VnTime", UNICODE),
        (TCVN3, "Times New Roman", TCVN3),
    ],
)
def test_the_name_of_the_font_tells_the_code(text: str, font: str, shown: str) -> None:
    assert converted(text, font) == shown


def test_the_words_tell_the_code_where_there_is_no_font() -> None:
    assert [code_in(text) for text in (TCVN3, VNI, UNICODE, "Céng ty", "")] == [Code.TCVN3, Code.VNI, None, None, None]


def test_a_hyphen_of_a_pdf_is_u_between_small_letters_only() -> None:
    assert with_soft_hyphens("th- viÖn, -u tiªn, ng-êi, nh\x02") == "th\xad viÖn, \xadu tiªn, ng\xadêi, nh\xad"
    assert with_soft_hyphens("- Häp 5-6/7, Q§-UBND A - B") == "- Häp 5-6/7, Q§-UBND A - B"


@pytest.mark.parametrize("data", [TCVN3.encode("latin-1"), TCVN3.encode(), VNI.encode("latin-1"), VNI.encode()])
def test_a_text_file_in_an_old_code_is_read(tmp_path: Path, data: bytes) -> None:
    path = tmp_path / "cu.txt"
    path.write_bytes(data)
    assert [passage.text for passage in read_file(path).passages()] == [UNICODE]


def test_the_runs_of_a_word_file_are_read_each_in_its_font(tmp_path: Path) -> None:
    def run(text: str, font: str = "") -> str:
        fonts = f'<w:rPr><w:rFonts w:ascii="{font}" w:hAnsi="{font}"/></w:rPr>' if font else ""
        return f"<w:r>{fonts}<w:t>{text}</w:t></w:r>"

    old = run("Th", ".VnTime") + '<w:r><w:rPr><w:rFonts w:hAnsi=".VnTime"/></w:rPr><w:softHyphen/></w:r>'
    paragraphs = [
        run("th­ viÖn ", ".VnTime") + run("tỉnh", "Arial") + run(" nga", "VNI-Times") + run("øy", "VNI-Times"),
        f'<w:pPr><w:pStyle w:val="Cu"/></w:pPr>{run("häp")}',
        old,
    ]
    style = '<w:style w:type="paragraph" w:styleId="Cu"><w:rPr><w:rFonts w:ascii=".VnTime"/></w:rPr></w:style>'
    path = tmp_path / "cu.docx"
    with ZipFile(path, "w") as archive:
        body = "".join(f"<w:p>{paragraph}</w:p>" for paragraph in paragraphs)
        archive.writestr("word/document.xml", f"<w:document {W}><w:body>{body}</w:body></w:document>")
        archive.writestr("word/styles.xml", f"<w:styles {W}>{style}</w:styles>")
    assert [passage.text for passage in read_file(path).passages()] == ["thư viện tỉnh ngày", "họp", "Thư"]
