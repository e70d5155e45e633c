"""What two texts have in common, for a screen that shows them side by side."""

from __future__ import annotations

from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING

from tracker.matching.highlights import Highlights, Span, SpanKind, highlights
from tracker.services.terms import with_terms

if TYPE_CHECKING:
    from tracker.services.linking import Linking

__all__ = ["Highlighter", "Highlights", "Span", "SpanKind", "highlighter"]

Highlighter = Callable[[str, str], Highlights]


def highlighter(linking: Linking) -> Highlighter:
    """Compares the text of a task with that of a result, both clean, as the matcher does with the terms of now."""
    with linking.context.database.begin(write=False) as store:
        settings = with_terms(linking.settings, store)
    return partial(highlights, settings=settings)
