"""Which phrases of each line of work mean the same, and which tell of one matter: lists to be read and mended.

Each file gives `SAME` (phrases that every clerk takes for the same) and `TOPICS` (phrases by which one and the same
matter is told). A group is written "first = second = …" and ends with ";". The first phrase of `SAME` stands for the
group; that of a topic is only its name. A phrase belongs here only if it is so in any office, and into one group only.
"""

from __future__ import annotations

from tracker.domain.vietnamese import tone_key
from tracker.matching.phrasebook import Phrase
from tracker.matching.trades import building, education, farming, health, money, office, order, party, society

_TRADES = (office, health, education, farming, building, society, money, order, party)


def same() -> list[list[Phrase]]:
    """The groups of phrases that mean the same, each with the phrase first that stands for it."""
    return _groups(tone_key(";".join(trade.SAME for trade in _TRADES)))


def topics() -> dict[str, list[Phrase]]:
    """The phrases of each topic by its name."""
    written = ";".join(trade.TOPICS for trade in _TRADES)
    names = (" ".join(group.partition("=")[0].split()) for group in written.split(";"))
    return {name: group[1:] for name, group in zip(names, _groups(tone_key(written)), strict=True)}


def _groups(written: str) -> list[list[Phrase]]:
    return [[tuple(phrase.split()) for phrase in group.split("=")] for group in written.split(";")]
