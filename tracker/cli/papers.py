"""`tracker template` and `tracker lint-docx`: a Word form to change, and whether a paper keeps the rules."""

from __future__ import annotations

from pathlib import Path

import click

from tracker.cli.command import Command
from tracker.cli.printing import say, say_json
from tracker.cli.session import Session, pass_session
from tracker.errors import BadUsage

_BROKEN = 1


@click.command(
    "template",
    cls=Command,
    help="Ghi ra một mẫu Word để cơ quan sửa theo ý mình. Giữ các chữ trong {{…}}: chúng được thay bằng nội dung; "
    "dòng bảng có {{noi-dung}} được lặp lại cho từng nhiệm vụ. Sửa xong thì ghi tên tệp vào [lists] template trong "
    "config.toml.",
    examples=("tracker template mau-danh-sach.docx", "tracker template mau-danh-sach.docx --force"),
)
@click.argument("file", metavar="TỆP", type=click.Path(path_type=Path))
@click.option("--force", is_flag=True, help="Ghi đè nếu tệp đã có.")
@pass_session
def template(session: Session, *, file: Path, force: bool) -> None:
    """Write a template."""
    if file.suffix.lower() != ".docx":
        raise BadUsage(f"Mẫu là tệp Word. Đặt tên có đuôi .docx, như {file.stem or 'mau'}.docx.")
    if file.exists() and not force:
        raise BadUsage(f"Tệp {file} đã có. Thêm --force để ghi đè, hoặc đặt tên khác.")
    session.services.lists.write_template(file)
    if session.json:
        say_json({"file": str(file)})
    else:
        say(f'Đã ghi mẫu {file}. Sửa trong Word, rồi ghi vào config.toml: [lists] template = "{file}"')


@click.command(
    "lint-docx",
    cls=Command,
    help="Kiểm tra thể thức của một văn bản Word theo Nghị định 30/2020/NĐ-CP. Mỗi chỗ chưa đúng kèm quy định và vị "
    "trí; không có chỗ nào thì lệnh kết thúc với mã 0, có thì mã 1.",
    examples=("tracker lint-docx danh-sach.docx", "tracker lint-docx danh-sach.docx --json"),
)
@click.argument("file", metavar="TỆP", type=click.Path(path_type=Path))
@pass_session
def lint_docx(session: Session, *, file: Path) -> int:
    """Say what breaks the rules."""
    from tracker.reading import read_word
    from tracker.writing.lint import lint_docx as findings_of

    findings = findings_of(read_word(file))
    if session.json:
        say_json(
            [
                {"rule": one.rule.value, "quote": one.rule.words, "where": one.where, "what": one.what}
                for one in findings
            ]
        )
    elif findings:
        say(f"{file}: {len(findings)} chỗ chưa đúng thể thức.")
        for rule in dict.fromkeys(one.rule for one in findings):
            say()
            say(f"Quy định: {rule.words}")
            for one in findings:
                if one.rule is rule:
                    say(f"- {one.where}: {one.what}.")
    else:
        say(f"{file}: đúng thể thức Nghị định 30/2020/NĐ-CP ở mọi điểm kiểm tra được.")
    return _BROKEN if findings else 0
