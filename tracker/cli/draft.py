"""`tracker draft`: the next report, drafted from what the office has recorded."""

from __future__ import annotations

from pathlib import Path

import click

from tracker.cli.command import Command
from tracker.cli.files import check_free
from tracker.cli.printing import say, say_json
from tracker.cli.reading import say_list
from tracker.cli.session import Session, pass_session
from tracker.cli.typed import PERIOD
from tracker.domain.drafting import Draft
from tracker.domain.period import Period
from tracker.errors import BadUsage


@click.command(
    "draft",
    cls=Command,
    help="Lập dự thảo báo cáo của một kỳ: kết quả thực hiện, tồn tại và nguyên nhân, kế hoạch kỳ sau. "
    "Ghi ra .docx, .md hoặc .txt; không ghi -o thì in ra màn hình. Bản .docx, .md nhập lại được, nhiệm vụ giữ nguyên "
    "mã số.",
    examples=("tracker draft 2026-11 -o bao-cao-thang-11.docx", "tracker draft 2026-11"),
)
@click.argument("period", metavar="KỲ", type=PERIOD)
@click.option("-o", "--output", metavar="TỆP", type=click.Path(path_type=Path), help="Ghi vào tệp này.")
@click.option("--force", is_flag=True, help="Ghi đè nếu tệp đã có.")
@pass_session
def draft(session: Session, *, period: Period, output: Path | None, force: bool) -> None:
    """Write the draft."""
    from tracker.writing import Format

    drafting = session.services.drafting
    if output is None:
        if session.json:
            say_json(_to_json(drafting.draft(period)))
        else:
            say(drafting.text(period, Format.TXT).rstrip("\n"))
        return
    tail = output.suffix.lstrip(".").lower()
    if tail not in {one.value for one in Format}:
        raise BadUsage(f"Chưa rõ dạng tệp “{output}”. Đặt tên có đuôi .docx, .md hoặc .txt.")
    check_free(output, force=force)
    made = drafting.write(period, Format(tail), output)
    if session.json:
        say_json({"file": str(output), **_to_json(made)})
        return
    results = sum(len(part.sentences) for part in made.results)
    say(
        f"Đã ghi {output}: {results} kết quả {period.label}, {len(made.shortcomings)} việc tồn tại, "
        f"{len(made.plan)} nhiệm vụ {made.plan_period.label}."
    )
    say_list("Xem lại trước khi gửi", made.remarks)


def _to_json(made: Draft) -> dict[str, object]:
    return {
        "period": made.period.code,
        "plan_period": made.plan_period.code,
        "subject": made.subject,
        "results": [{"field": part.name, "sentences": list(part.sentences)} for part in made.results],
        "shortcomings": list(made.shortcomings),
        "plan": [
            {
                "field": line.field,
                "text": line.text,
                "unit": line.unit or None,
                "support": list(line.support),
                "deadline": line.due,
                "product": line.product,
                "note": line.note,
            }
            for line in made.plan
        ],
        "remarks": list(made.remarks),
    }
