"""How a suggestion and its reasons are printed."""

from __future__ import annotations

from collections.abc import Iterable

from tracker.cli.printing import say_wrapped
from tracker.domain.link import Reason, Suggestion


def suggestion_words(suggestion: Suggestion) -> str:
    """How far the suggestion may be trusted and how far it brings the task: "mạnh 0,83, đã xong"."""
    score = f"{suggestion.score:.2f}".replace(".", ",")
    return f"{suggestion.confidence.label} {score}, {suggestion.stage.label}"


def say_reasons(reasons: Iterable[Reason], indent: str) -> None:
    """Print each reason on a line, "+" for the pair and "−" against it."""
    for reason in reasons:
        sign = "+" if reason.weight >= 0 else "−"
        say_wrapped(reason.words, indent=f"{indent}  ", first=f"{indent}{sign} ")
