"""config.toml: the one that comes with the program, and what is said about a broken one."""

import re
from datetime import date
from pathlib import Path

import msgspec
import pytest

from tracker.config import Settings, find_config, load_settings
from tracker.errors import ConfigBroken
from tracker.tui.commands import unknown_ids

_SHIPPED = Path(__file__).parent.parent / "config.toml"


def switched_on(text: str) -> str:
    """The text with every setting that is not in use put in use. An explanation has a blank behind its #."""
    return re.sub(r"^#(?=\S)", "", text, flags=re.MULTILINE)


def written(folder: Path, text: str) -> Path:
    path = folder / "config.toml"
    path.write_text(text, encoding="utf-8")
    return path


def said(folder: Path, text: str) -> str:
    path = written(folder, text)
    with pytest.raises(ConfigBroken) as caught:
        load_settings(path)
    message = str(caught.value)
    assert str(path) in message
    assert "\n" not in message
    return message.removeprefix(f"Tệp cấu hình {path}").lstrip(": ")


def test_the_shipped_file_changes_nothing():
    assert load_settings(_SHIPPED) == Settings()


def test_every_setting_stands_in_the_shipped_file(tmp_path):
    settings = load_settings(written(tmp_path, switched_on(_SHIPPED.read_text(encoding="utf-8"))))
    text = _SHIPPED.read_text(encoding="utf-8")
    for section in msgspec.structs.fields(Settings):
        assert f"\n[{section.name}]\n" in text
        if isinstance(part := getattr(settings, section.name), msgspec.Struct):
            for key in msgspec.structs.fields(part):
                assert re.search(rf"^# .+\n(# .+\n)*#?{key.name} = ", text, re.MULTILINE), key.name


def test_every_example_in_the_shipped_file_may_be_switched_on(tmp_path):
    settings = load_settings(written(tmp_path, switched_on(_SHIPPED.read_text(encoding="utf-8"))))
    assert settings.database.url.startswith("sqlite:///")
    assert date(2026, 1, 2) in settings.calendar.days_off
    assert settings.calendar.notices == {2026: "6150/TB-BNV"}
    assert settings.matching.abbreviations
    assert settings.units.keywords["Thanh tra"] == ("tiếp công dân",)
    assert settings.keys
    assert unknown_ids(settings.keys) == []


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ('[database]\nurls = ""', "không có khóa “database.urls”. Có phải ý bạn là “url”?"),
        ("[deadline]\nsoon = 3", "không có khóa “deadline”. Có phải ý bạn là “deadlines”?"),
        ('[user]\n"màu" = "xanh"', "không có khóa “user.màu”. Các khóa có thể dùng: name, unit, role."),
    ],
)
def test_an_unknown_key_is_named_with_the_nearest_right_one(tmp_path, text, sentence):
    assert said(tmp_path, text) == sentence


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ('[deadlines]\nsoon = "ba"', "khóa “deadlines.soon” phải là số nguyên, ví dụ 3."),
        ("[deadlines]\nsoon = -1", "khóa “deadlines.soon” phải là số nguyên, ví dụ 3 (không nhỏ hơn 0)."),
        ("[user]\nname = 7", "khóa “user.name” phải là chữ trong dấu ngoặc kép."),
        (
            '[office]\nrecipients = "Lưu: VT."',
            "khóa “office.recipients” phải là danh sách trong ngoặc vuông, ví dụ [].",
        ),
        ('[calendar]\ndays_off = ["24/11/2026"]', "khóa “calendar.days_off[0]” phải là ngày viết như 2026-11-24."),
        ("[reading]\nallow_secret = 1", "khóa “reading.allow_secret” phải là true hoặc false."),
        ("[reading]\nmax_pages = 0", "khóa “reading.max_pages” phải là số nguyên, ví dụ 3 (không nhỏ hơn 1)."),
        ("[reading]\nmax_seconds = 0.5", "khóa “reading.max_seconds” phải là số nguyên, ví dụ 3."),
        ('[user]\nrole = "boss"', 'khóa “user.role” phải là một trong: "staff", "head", "leader", "clerk".'),
        ('[screen]\ntheme = "nord"', 'khóa “screen.theme” phải là một trong: "dark", "light", "contrast".'),
        ("database = 3", "khóa “database” phải là một mục gồm nhiều khóa."),
    ],
)
def test_a_value_of_the_wrong_kind_says_what_belongs_there(tmp_path, text, sentence):
    assert said(tmp_path, text) == sentence


@pytest.mark.parametrize(
    ("text", "line"),
    [("[user]\nname = \n", 2), ('[user]\nname = "Lan"\n\nname = "Mai"\n[office]\n', 4), ("[user\n", 1)],
)
def test_bad_syntax_names_the_line(tmp_path, text, line):
    assert said(tmp_path, text) == f"sai cú pháp TOML ở dòng {line}. Sửa dòng đó rồi chạy lại."


def test_a_file_that_is_missing_or_no_utf_8_is_named(tmp_path):
    with pytest.raises(ConfigBroken, match=re.escape(f"Không có tệp cấu hình {tmp_path / 'khong-co.toml'}.")):
        load_settings(tmp_path / "khong-co.toml")
    path = tmp_path / "utf16.toml"
    path.write_bytes('[user]\nname = "Đỗ Hoài Ân"'.encode("utf-16"))
    with pytest.raises(ConfigBroken, match=re.escape(f"Không đọc được tệp cấu hình {path}.")):
        load_settings(path)


def test_the_mark_that_notepad_puts_in_front_does_no_harm(tmp_path):
    assert load_settings(written(tmp_path, '\ufeff[user]\nname = "Lan"')).user.name == "Lan"


def test_the_file_named_in_the_environment_comes_before_the_one_in_the_folder(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("TRACKER_CONFIG", raising=False)
    written(tmp_path, "")
    assert find_config() == Path("config.toml")
    monkeypatch.setenv("TRACKER_CONFIG", "/ca-nhan/config.toml")
    assert find_config() == Path("/ca-nhan/config.toml")
