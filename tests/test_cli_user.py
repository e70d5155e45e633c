"""`user` on the command line."""

from pathlib import Path

from tests.command_line import CommandLine


def test_who_has_named_no_role_may_do_everything(line: CommandLine) -> None:
    assert "được làm mọi việc" in line.do("user")
    assert line.json("user")["may_not"] == []


def test_staff_see_what_others_decide(line: CommandLine, tmp_path: Path) -> None:
    config = tmp_path / "staff.toml"
    config.write_text('[user]\nname = "Lan"\nunit = "Thanh tra"\nrole = "staff"\n', encoding="utf-8")
    out = line.do("--config", str(config), "user")
    assert "Lan" in out
    assert "chuyên viên" in out
    assert "đồng ý gia hạn" in out
    assert "grant" in line.json("--config", str(config), "user")["may_not"]
