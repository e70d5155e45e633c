"""What the reading has repaired, said to the clerk: beside each passage, and once for the whole report."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace

from tracker.domain.document import Passage
from tracker.domain.split import Placement

_SHOWN = 5  # repairs named in the sentence for the whole report


def noted(placement: Placement) -> Placement:
    """The placement with the repairs of its passage in its note."""
    if not placement.passage.repairs:
        return placement
    said = f"Đã sửa: {'; '.join(map(str, placement.passage.repairs))}"
    return replace(placement, note="; ".join(filter(None, (placement.note, said))))


def repair_warning(passages: Iterable[Passage]) -> Iterator[str]:
    """One sentence with the number of repairs and the first different ones; none where nothing was repaired."""
    every = [str(repair) for passage in passages for repair in passage.repairs]
    if every:
        yield f"Đã sửa {len(every)} chỗ do lỗi quét, lỗi gõ: {_listed(list(dict.fromkeys(every)))}; xem lại."


def _listed(repairs: Sequence[str]) -> str:
    return "; ".join([*repairs[:_SHOWN], *(["…"] if len(repairs) > _SHOWN else [])])
