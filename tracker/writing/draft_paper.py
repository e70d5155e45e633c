"""Draft → Paper: the periodic report as an office writes it, the plan as a table that names owner and deadline."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date

from tracker.domain.drafting import Draft, FieldResults, PlanLine
from tracker.domain.office import Letterhead
from tracker.domain.split import Indicator
from tracker.writing import wording
from tracker.writing.paper import Column, Grid, Line, LineKind, Paper, Section

HEADINGS = ("TT", "Nội dung nhiệm vụ", "Đơn vị chủ trì", "Đơn vị phối hợp", "Thời hạn", "Sản phẩm", "Ghi chú")
"""The heads of the plan's table, by which a reader knows it for a plan."""

_SHARES = (12, 62, 28, 25, 29, 23, 20)
_OPTIONAL = (3, 5, 6)  # columns that are left out where no task has anything to say in them
_CENTRED = (0, 4)
_ROMAN = ("I", "II", "III", "IV")


def draft_paper(draft: Draft, letterhead: Letterhead, today: date) -> Paper:
    """The whole report but for its number, which the registry gives."""
    parts = [part for part in (_results(draft), _shortcomings(draft), _plan(draft)) if part]
    body = [
        section if place else _labelled(section, f"{mark}.")
        for mark, part in zip(_ROMAN, parts, strict=False)
        for place, section in enumerate(part)
    ]
    return Paper(
        number=wording.number_line(letterhead),
        place_and_date=wording.place_and_date(letterhead, today),
        subject=draft.subject,
        body=tuple(body),
        closing=f"Trên đây là báo cáo {wording.uncapital(draft.subject)}./.",
    )


def cells_of(line: PlanLine, number: int) -> tuple[str, ...]:
    """One row of the plan's table, as HEADINGS has its columns."""
    texts = (line.text, line.unit, wording.several(line.support), line.due, line.product, line.note)
    return (str(number), *map(wording.plain, texts))


def _labelled(section: Section, label: str) -> Section:
    return Section(label=label, heading=section.heading, sentences=section.sentences, grid=section.grid)


def _results(draft: Draft) -> list[Section]:
    if not draft.results and not draft.indicators:
        return []
    title, days = f"KẾT QUẢ THỰC HIỆN NHIỆM VỤ {draft.period.label.upper()}", draft.window.span_words
    plain = [part for part in draft.results if not part.name]
    head = Section(heading=f"{title} ({days})" if days else title, sentences=_items(plain[0]) if plain else ())
    fields = [part for part in draft.results if part.name]
    sections = [
        Section(label=f"{number}.", heading=wording.plain(part.name), sentences=_items(part))
        for number, part in enumerate(fields, start=1)
    ]
    if draft.indicators:
        heading = "Kết quả thực hiện các chỉ tiêu"
        sections.append(Section(label=f"{len(fields) + 1}.", heading=heading, grid=_indicators(draft.indicators)))
    return [head, *sections]


def _items(part: FieldResults) -> tuple[str, ...]:
    return tuple(f"- {wording.plain(sentence)}" for sentence in part.sentences)


def _indicators(indicators: Sequence[Indicator]) -> Grid:
    return Grid(
        columns=(
            Column(heading="TT", share=8, centred=True),
            Column(heading="Chỉ tiêu", share=80),
            Column(heading="Đơn vị tính", share=25, centred=True),
            Column(heading="Kế hoạch", share=30, centred=True),
            Column(heading="Thực hiện", share=30, centred=True),
        ),
        lines=tuple(
            Line(cells=(str(number), *(wording.plain(cell or "") for cell in (i.name, i.unit, i.target, i.actual))))
            for number, i in enumerate(indicators, start=1)
        ),
    )


def _shortcomings(draft: Draft) -> list[Section]:
    sentences = tuple(f"- {wording.plain(sentence)}" for sentence in draft.shortcomings)
    return [Section(heading="TỒN TẠI, HẠN CHẾ VÀ NGUYÊN NHÂN", sentences=sentences)] if sentences else []


def _plan(draft: Draft) -> list[Section]:
    title = f"KẾ HOẠCH CÔNG TÁC {draft.plan_period.label.upper()}"
    return [Section(heading=title, grid=_grid(draft.plan))] if draft.plan else []


def _grid(plan: Sequence[PlanLine]) -> Grid:
    rows = [cells_of(line, number) for number, line in enumerate(plan, start=1)]
    shown = [place for place in range(len(HEADINGS)) if place not in _OPTIONAL or any(row[place] for row in rows)]
    return Grid(
        columns=tuple(
            Column(heading=HEADINGS[place], share=_SHARES[place], centred=place in _CENTRED) for place in shown
        ),
        lines=tuple(_lines(plan, [tuple(row[place] for place in shown) for row in rows])),
    )


def _lines(plan: Sequence[PlanLine], rows: Sequence[tuple[str, ...]]) -> Iterator[Line]:
    """The rows, with the name of each field above its own."""
    field = ""
    for line, cells in zip(plan, rows, strict=True):
        if line.field != field:
            field = line.field
            yield Line(cells=(wording.plain(field),), kind=LineKind.GROUP)
        yield Line(cells=cells)
