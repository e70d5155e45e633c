"""Step 2: Document → Split: what was done, what is promised, by whom, until when. Every passage lands exactly once."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace

from tracker.domain.document import Document, Passage
from tracker.domain.split import Fate, Split
from tracker.splitting.footnotes import with_footnotes
from tracker.splitting.head import head_of, head_zone, plan_period
from tracker.splitting.outline import Node, TableBlock, nodes_of
from tracker.splitting.repairs import noted, repair_warning
from tracker.splitting.sections import Role, role_of
from tracker.splitting.tables import is_plan_table
from tracker.splitting.tree import tree_of
from tracker.splitting.verbs import begins_with_action
from tracker.splitting.walk import Walk
from tracker.splitting.warnings import warnings_of

__all__ = ["split"]

_CLOSING = re.compile(
    r"(?:Trên đây\b|Nơi nhận\b|Nơi gửi\b|(?:KT|TM|TL|TUQ|Q)\.\s?[A-ZĐ]|[TK]/[MLTU]\b|Kính (?:trình|mong|báo cáo|gửi)\b)"
)
_PAGE_NUMBER = re.compile(r"[-–]?\s*(?:[Tt]rang\s+)?\d{1,3}\s*(?:/\s*\d{1,3})?\s*[-–]?")
_LETTERHEAD = 8  # passages that may hold a mark of secrecy where no title is found
_APPENDIX = re.compile(r"(?:PHỤ LỤC|Phụ lục)\b")


def split(document: Document) -> Split:
    """Take a report apart. What cannot be placed is a leftover; what looks wrong is a warning."""
    everything = list(document.passages())
    notes = [passage for passage in everything if passage.hangs_on is not None]
    passages = everything[: len(everything) - len(notes)]
    zone = head_zone(passages)
    head = head_of(passages, zone)
    only_plan = head.result_period is None and role_of(zone.title, 0, None, head.plan_period) is Role.PLAN
    walk = Walk(
        result_period=head.result_period,
        plan_period=head.plan_period,
        default=Role.PLAN if only_plan else Role.RESULTS,
        plan_seen=only_plan,
    )
    walk.put(passages[: zone.size], Fate.IGNORED, "phần đầu văn bản")
    pages = [passage for passage in passages[zone.size :] if _is_page_number(passage)]
    walk.put(pages, Fate.IGNORED, "số trang")
    walk.put(notes, Fate.IGNORED, "chú thích cuối trang")
    body = [passage for passage in passages[zone.size :] if passage not in pages]
    for is_body, nodes in _stretches(nodes_of(body), walk):
        if is_body:
            walk.through(tree_of(nodes))
        else:
            for node in nodes:
                walk.put(_passages(node), Fate.IGNORED, "lời kết, nơi nhận, chữ ký")
    found = Split(
        head=replace(head, plan_period=plan_period(head, walk.plan_period, has_plan=walk.plan_seen)),
        tasks=tuple(with_footnotes(walk.tasks, notes)),
        results=tuple(with_footnotes(walk.results, notes)),
        indicators=tuple(walk.indicators),
        placements=tuple(map(noted, sorted(walk.placements, key=lambda placement: placement.passage.place))),
    )
    warnings = warnings_of(found, passages[: max(zone.size, _LETTERHEAD)], has_plan=walk.plan_seen)
    return replace(found, warnings=(*warnings, *repair_warning(passages)))


def _stretches(nodes: Sequence[Node], walk: Walk) -> Iterator[tuple[bool, list[Node]]]:
    """The body, then what stands behind the closing words, then an appendix with its tables, and so on."""
    is_body = True
    run: list[Node] = []
    for node in nodes:
        if _closes(node) if is_body else _opens(node, walk):
            yield is_body, run
            run, is_body = [], not is_body
        run.append(node)
    yield is_body, run


def _is_page_number(passage: Passage) -> bool:
    return passage.table is None and not passage.label and bool(_PAGE_NUMBER.fullmatch(passage.text.strip()))


def _closes(node: Node) -> bool:
    """Whether the closing words begin: "Trên đây …", "Nơi nhận" (also in a table), the last sentence before "./."."""
    if isinstance(node, TableBlock):
        return bool(_CLOSING.match(node.rows[0].text.strip()))
    ends = node.text.endswith("./.") and not begins_with_action(node.text)
    return node.label is None and (ends or bool(_CLOSING.match(node.text)))


def _opens(node: Node, walk: Walk) -> bool:
    """Whether the body begins again behind the signature: an appendix, a plan table, the plan from a second file."""
    if isinstance(node, TableBlock):
        return is_plan_table(node.rows)
    if _APPENDIX.match(node.text):
        return True
    return node.is_caption and role_of(node.text, node.rank, walk.result_period, walk.plan_period) is Role.PLAN


def _passages(node: Node) -> Sequence[Passage]:
    return node.rows if isinstance(node, TableBlock) else node.passages
