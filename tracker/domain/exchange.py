"""A reading as plain JSON values and back: what `tracker read --json` prints and `import` and `match` accept."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date
from typing import Any

from tracker.domain.checks import secrecy_mark
from tracker.domain.period import Period
from tracker.domain.split import Indicator, Kind, PlannedItem, ReportHead, ResultItem, Split
from tracker.domain.vietnamese import one_line
from tracker.errors import BadUsage


def split_to_json(split: Split) -> dict[str, Any]:
    """The reading as dicts and lists, ids "T1…" and "R1…" in the order of the report."""
    head = split.head
    return {
        "report": {
            "number": head.number,
            "issued_on": head.issued_on.isoformat() if head.issued_on else None,
            "issuer": head.issuer,
            "result_period": head.result_period.code if head.result_period else None,
            "plan_period": head.plan_period.code if head.plan_period else None,
        },
        "tasks": [_task_to_json(number, item) for number, item in enumerate(split.tasks, start=1)],
        "results": [
            {
                "id": f"R{number}",
                "source": item.source,
                "text": item.text,
                "field": item.field,
                "citations": list(item.citations),
            }
            for number, item in enumerate(split.results, start=1)
        ],
        "indicators": [
            {"name": i.name, "unit": i.unit, "target": i.target, "actual": i.actual} for i in split.indicators
        ],
        "leftovers": [{"place": passage.place, "text": passage.full_text} for passage in split.leftovers],
        "warnings": list(split.warnings),
    }


def _task_to_json(number: int, item: PlannedItem) -> dict[str, Any]:
    return {
        "id": f"T{number}",
        "source": item.source,
        "text": item.text,
        "field": item.field,
        "lead": item.lead,
        "support": list(item.support),
        "deadline": item.deadline.isoformat() if item.deadline else None,
        "kind": item.kind.value,
        "citations": list(item.citations),
        "product": item.product,
    }


def split_from_json(data: object) -> Split:
    """Read the shape back. Keys that it does not know are passed over; BadUsage names the entry that is wrong.

    Of the warnings only a mark of secrecy comes back: the others may have been mended by hand.
    """
    if not isinstance(data, Mapping) or not ("tasks" in data or "results" in data):
        raise BadUsage(
            "Tệp JSON không có “tasks” hay “results”. Tạo tệp mẫu bằng: tracker read BAO-CAO --json > r.json"
        )
    head = _mapping(data.get("report") or {}, "report")
    return Split(
        head=ReportHead(
            number=_text(head, "number", "report"),
            issued_on=_date(head, "issued_on", "report"),
            issuer=_text(head, "issuer", "report"),
            result_period=_period(head, "result_period"),
            plan_period=_period(head, "plan_period"),
        ),
        tasks=tuple(_task(entry, f"tasks[{n}]") for n, entry in enumerate(_list(data, "tasks"))),
        results=tuple(
            ResultItem(
                text=_text(entry, "text", f"results[{n}]") or "",
                source=_text(entry, "source", f"results[{n}]") or "",
                places=(),
                field=_text(entry, "field", f"results[{n}]") or "",
                citations=_texts(entry, "citations"),
            )
            for n, entry in enumerate(_list(data, "results"))
        ),
        indicators=tuple(
            Indicator(
                name=_text(entry, "name", f"indicators[{n}]") or "",
                unit=_text(entry, "unit", f"indicators[{n}]"),
                target=_text(entry, "target", f"indicators[{n}]"),
                actual=_text(entry, "actual", f"indicators[{n}]"),
            )
            for n, entry in enumerate(_list(data, "indicators"))
        ),
        warnings=tuple(warning for warning in _texts(data, "warnings") if secrecy_mark([warning])),
    )


def _task(entry: Mapping[str, Any], where: str) -> PlannedItem:
    text = _text(entry, "text", where)
    if not text:
        raise BadUsage(f"{where} trong tệp JSON không có “text”. Ghi nội dung nhiệm vụ vào đó rồi nhập lại.")
    kind = _text(entry, "kind", where) or Kind.ONE_OFF.value
    if kind not in {k.value for k in Kind}:
        raise BadUsage(f"{where}.kind = “{kind}” không hợp lệ. Dùng một trong: one-off, recurring, ongoing.")
    return PlannedItem(
        text=text,
        source=_text(entry, "source", where) or "",
        places=(),
        field=_text(entry, "field", where) or "",
        lead=_text(entry, "lead", where),
        support=_texts(entry, "support"),
        deadline=_date(entry, "deadline", where),
        kind=Kind(kind),
        citations=_texts(entry, "citations"),
        product=_text(entry, "product", where) or "",
    )


def _mapping(value: object, where: str) -> Mapping[str, Any]:
    if not isinstance(value, Mapping):
        raise BadUsage(f"{where} trong tệp JSON phải là một đối tượng {{…}}.")
    return value


def _list(data: Mapping[str, Any], key: str) -> Sequence[Mapping[str, Any]]:
    values = data.get(key) or []
    if not isinstance(values, list):
        raise BadUsage(f"“{key}” trong tệp JSON phải là một danh sách […].")
    return [_mapping(value, f"{key}[{n}]") for n, value in enumerate(values)]


def _text(entry: Mapping[str, Any], key: str, where: str) -> str | None:
    value = entry.get(key)
    if value is None:
        return None
    if not isinstance(value, str | int | float):
        raise BadUsage(f"{where}.{key} trong tệp JSON phải là chữ.")
    return one_line(str(value))


def _texts(entry: Mapping[str, Any], key: str) -> tuple[str, ...]:
    return tuple(one_line(str(value)) for value in entry.get(key) or ())


def _date(entry: Mapping[str, Any], key: str, where: str) -> date | None:
    value = _text(entry, key, where)
    try:
        return date.fromisoformat(value) if value else None
    except ValueError as error:
        raise BadUsage(f"{where}.{key} = “{value}” không phải ngày. Viết như 2022-11-30.") from error


def _period(entry: Mapping[str, Any], key: str) -> Period | None:
    code = _text(entry, key, "report")
    return Period.parse(code) if code else None
