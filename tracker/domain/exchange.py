"""A reading as plain JSON values and back: what `tracker read --json` prints and `import` and `match` accept."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from tracker.domain.entries import Entry
from tracker.domain.exchange_passages import check_places, placement_from_json, placement_to_json, settled
from tracker.domain.split import Indicator, Kind, PlannedItem, ReportHead, ResultItem, Split
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
                "places": list(item.places),
            }
            for number, item in enumerate(split.results, start=1)
        ],
        "indicators": [_indicator_to_json(indicator) for indicator in split.indicators],
        "leftovers": [{"place": passage.place, "text": passage.full_text} for passage in split.leftovers],
        "repairs": [
            {"place": one.passage.place, "before": repair.before, "after": repair.after}
            for one in split.placements
            for repair in one.passage.repairs
        ],
        "warnings": list(split.warnings),
        "passages": [placement_to_json(placement) for placement in split.placements],
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
        "deadline_words": item.deadline_words,
        "kind": item.kind.value,
        "citations": list(item.citations),
        "product": item.product,
        "places": list(item.places),
    }


def _indicator_to_json(indicator: Indicator) -> dict[str, Any]:
    return {
        "name": indicator.name,
        "unit": indicator.unit,
        "target": indicator.target,
        "actual": indicator.actual,
        "source": indicator.source,
        "places": list(indicator.places),
    }


def split_from_json(data: object) -> Split:
    """Read the shape back: what nobody has edited is exactly what was read. Keys that it does not know are passed over.

    BadUsage names the entry that is wrong ("tasks[3].deadline: …") and says what to write.
    """
    if not isinstance(data, Mapping) or not ("tasks" in data or "results" in data):
        raise BadUsage(
            "Tệp JSON không có “tasks” hay “results”. Tạo tệp mẫu bằng: tracker read BAO-CAO --json > r.json"
        )
    file = Entry(values=data)
    tasks, results, indicators = (file.entries(key) for key in ("tasks", "results", "indicators"))
    passages = file.entries("passages")
    placements = [placement_from_json(entry) for entry in passages]
    split = Split(
        head=_head(file.entry("report")),
        tasks=tuple(map(_task, tasks)),
        results=tuple(map(_result, results)),
        indicators=tuple(map(_indicator, indicators)),
        placements=tuple(sorted(placements, key=lambda one: one.passage.place)),
        warnings=file.texts("warnings"),
    )
    if placements:
        check_places(passages, [*tasks, *results, *indicators])
    return settled(split)


def _head(entry: Entry) -> ReportHead:
    return ReportHead(
        number=entry.text("number"),
        issued_on=entry.day("issued_on"),
        issuer=entry.text("issuer"),
        result_period=entry.period("result_period"),
        plan_period=entry.period("plan_period"),
    )


def _task(entry: Entry) -> PlannedItem:
    return PlannedItem(
        text=_words(entry, "nhiệm vụ"),
        source=entry.text("source") or "",
        places=entry.numbers("places"),
        field=entry.text("field") or "",
        lead=entry.text("lead") or None,
        support=entry.texts("support"),
        deadline=entry.day("deadline"),
        deadline_words=entry.text("deadline_words") or "",
        kind=entry.choice("kind", Kind, Kind.ONE_OFF),
        citations=entry.texts("citations"),
        product=entry.text("product") or "",
    )


def _result(entry: Entry) -> ResultItem:
    return ResultItem(
        text=_words(entry, "kết quả"),
        source=entry.text("source") or "",
        places=entry.numbers("places"),
        field=entry.text("field") or "",
        citations=entry.texts("citations"),
    )


def _indicator(entry: Entry) -> Indicator:
    return Indicator(
        name=entry.text("name") or "",
        unit=entry.text("unit"),
        target=entry.text("target"),
        actual=entry.text("actual"),
        source=entry.text("source") or "",
        places=entry.numbers("places"),
    )


def _words(entry: Entry, what: str) -> str:
    text = entry.text("text")
    if not text:
        raise entry.wrong("text", f"để trống. Ghi nội dung {what} vào đó, hoặc xóa cả mục này.")
    return text
