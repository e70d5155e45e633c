"""Two versions of a report in words: how much is the same, and each thing that is not."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tracker.domain.link import Result
from tracker.domain.report import Report
from tracker.domain.revision import Revision, Side
from tracker.domain.task import Task
from tracker.domain.vietnamese import one_line

_SHOWN = 160  # characters of a text that is new or gone


def earlier_words(report: Report) -> str:
    """The version that is kept: "số 46/BC-VHXH, tệp du-thao.docx nhập ngày 22/08/2025"."""
    if report.is_supplement:
        return f"{report.origin} lập ngày {report.imported_at:%d/%m/%Y}"
    number = f"số {report.head.number}" if report.head.number else "chưa có số"
    return f"{number}, {report.origin} nhập ngày {report.imported_at:%d/%m/%Y}"


def summary(revision: Revision) -> str:
    """How many stay, change, come and go."""
    if not revision.is_of_papers:
        return f"Nhiệm vụ: {_counts(revision.tasks, 'rút')}."
    return f"Nhiệm vụ: {_counts(revision.tasks, 'rút')}. Kết quả: {_counts(revision.results, 'bỏ')}."


def comparison(revision: Revision) -> tuple[str, ...]:
    """Everything that differs, a sentence each; what stays as it is has none.

    A supplement has neither head nor results to differ.
    """
    content = revision.content
    if not revision.is_of_papers:
        return tuple(_sentences(revision.tasks, "Nhiệm vụ", "rút", [item.text for item in content.tasks]))
    return (
        *(f"Phần đầu: {said}." for said in revision.head),
        *_sentences(revision.tasks, "Nhiệm vụ", "rút", [item.text for item in content.tasks]),
        *_sentences(revision.results, "Kết quả", "bỏ", [item.text for item in content.results]),
    )


def _counts(side: Side[Task] | Side[Result], leave: str) -> str:
    left = sum(bool(gone.left) for gone in side.gone)
    numbers = (
        (len(side.revised) - len(side.changed), "giữ nguyên"),
        (len(side.changed), "sửa"),
        (len(side.added), "thêm"),
        (len(side.gone) - left, leave),
        (left, "không còn trong bản mới nhưng để lại"),
    )
    return ", ".join(f"{words} {count}" for count, words in numbers if count) or "không có"


def _sentences(side: Side[Task] | Side[Result], what: str, leave: str, texts: Sequence[str]) -> Iterator[str]:
    """`texts` are those of the newer version, by their places."""
    for revised in side.revised:
        said = "; ".join((*revised.changes, *revised.notes))
        if said:
            deed = "sửa" if revised.changes else "giữ nguyên"
            yield f"{what} số {revised.place + 1} {deed} (mã {revised.before.id}): {said}."
    yield from (f"{what} số {place + 1} thêm: {_short(texts[place])}" for place in side.added)
    for gone in side.gone:
        deed = f"để lại vì {gone.left}" if gone.left else leave
        yield f"{what} mã {gone.row.id} không còn trong bản mới, {deed}: {_short(gone.row.text)}"


def _short(text: str) -> str:
    line = one_line(text)
    return line if len(line) <= _SHOWN else f"{line[:_SHOWN].rsplit(' ', 1)[0]}…"
