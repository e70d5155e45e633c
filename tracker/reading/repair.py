"""Between reading and splitting: text that a scanner or hurried hands have spoilt, repaired where that is certain.

Certain is what the list of Vietnamese words or the document itself leaves no doubt about. Each repair keeps what stood
there, so that a clerk can see it; the file itself is never touched. Repairing twice is repairing once: what a document
says is learned from its text as it stood.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import replace
from functools import partial

from tracker.domain.document import Footnote, Paragraph, Repair, Table
from tracker.reading.edits import Rule, carried_out
from tracker.reading.letter_spacing import letters_apart, shreds
from tracker.reading.lexicon import Lexicon
from tracker.reading.misreadings import in_front_of_numbers, in_words
from tracker.reading.number_repairs import blanks, digits, hyphens

Block = Paragraph | Table

_FEWEST_MARKED = 0.25  # of all words; in Vietnamese it is two thirds


def repaired(blocks: Sequence[Block], *, may_be_scanned: bool) -> list[Block]:
    """The same blocks in the same order with their text repaired.

    Only text that may come from a scanner (PDF, plain text) is looked through for misread letters; what somebody has
    typed in Word or Excel can only lack blanks around numbers and hyphens in the numbers of papers.
    """
    texts = list(_texts(blocks))
    rules: list[Rule] = [blanks, hyphens(texts)]
    if may_be_scanned and _has_marks(texts):
        lexicon = Lexicon.learn(texts)
        spacing: list[Rule] = [partial(letters_apart, lexicon=lexicon), shreds]
        rules = [*spacing, in_words(lexicon), in_front_of_numbers, digits, *rules]
    return [_row_by_row(block, rules) if isinstance(block, Table) else _paragraph(block, rules) for block in blocks]


def _has_marks(texts: Iterable[str]) -> bool:
    """Whether the text is written with Vietnamese marks: without them hardly a word could be told from another."""
    words = Counter(not word.isascii() for text in texts for word in text.split() if len(word) > 1)
    return words[True] >= _FEWEST_MARKED * words.total()


def _texts(blocks: Iterable[Block]) -> Iterator[str]:
    """Every text as it stood before any repair."""
    for block in blocks:
        if isinstance(block, Paragraph):
            yield block.original or block.text
        else:
            for row in block.originals or block.rows:
                yield from row


def _paragraph(paragraph: Paragraph, rules: Sequence[Rule]) -> Paragraph:
    text, repairs = _mended(paragraph.text, rules)
    if not repairs:
        return paragraph
    return replace(
        paragraph,
        text=text,
        notes=tuple(_hung_on(note, rules) for note in paragraph.notes),
        original=paragraph.original or paragraph.text,
        repairs=(*paragraph.repairs, *repairs),
    )


def _row_by_row(table: Table, rules: Sequence[Rule]) -> Table:
    mended = [[_mended(cell, rules) for cell in row] for row in table.rows]
    repairs = [tuple(repair for _, found in row for repair in found) for row in mended]
    if not any(repairs):
        return table
    before = table.repairs or ((),) * len(table.rows)
    return replace(
        table,
        rows=tuple(tuple(text for text, _ in row) for row in mended),
        notes=tuple(_hung_on(note, rules) for note in table.notes),
        originals=table.originals or table.rows,
        repairs=tuple((*old, *new) for old, new in zip(before, repairs, strict=True)),
    )


def _hung_on(note: Footnote, rules: Sequence[Rule]) -> Footnote:
    """The footnote with the words that it hangs on repaired as those of the text are."""
    return replace(note, after=_mended(note.after, rules)[0])


def _mended(text: str, rules: Sequence[Rule]) -> tuple[str, list[Repair]]:
    repairs: list[Repair] = []
    for rule in rules:
        text, found = carried_out(text, rule)
        repairs += found
    return text, repairs
