"""What abbreviations stand for: said by the office, by the texts themselves, by common use, or by fitting initials."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from functools import cache

from tracker.domain.vietnamese import fold, tone_key
from tracker.matching.acronyms import COMMON
from tracker.matching.tokens import Token, tokens
from tracker.matching.vocabulary import FUNCTION_WORDS

_SHORTEST = 3  # two letters fit by chance too often; such ones must be known


def _letters(acronym: str) -> str:
    return acronym.replace("&", "").replace("-", "")


@cache
def initial(word: str) -> str:
    """The letter by which a word enters an acronym: without marks, but đ stays đ. "ủy" → "U", "đồng" → "Đ"."""
    return "Đ" if word.startswith("đ") else fold(word[:1]).upper()


def stated(text: Sequence[Token]) -> dict[str, tuple[str, ...]]:
    """Abbreviations that a text explains: "Bảo hiểm xã hội (BHXH)"."""
    found = {}
    for place, token in enumerate(text):
        letters = _letters(token.raw)
        if token.kind != "acronym" or not token.gap.endswith("(") or len(letters) > place:
            continue
        before = [t for t in text[:place] if t.raw.lower() != "và" and t.kind == "word"][-len(letters) :]
        if [initial(t.key) for t in before] == list(letters):
            found[letters] = tuple(t.raw.lower() for t in before)
    return found


def _runs(text: Sequence[Token]) -> Iterable[list[Token]]:
    """Stretches of words without numbers, sentence ends or brackets; "và" is passed over as acronyms do."""
    run: list[Token] = []
    for token in text:
        if token.kind != "word" or set(token.gap) & set('.;:()“”"'):
            yield run
            run = []
        if token.kind == "word" and token.raw.lower() != "và":
            run.append(token)
    yield run


def _fits(letters: str, texts: Iterable[Sequence[tuple[str, Sequence[Token]]]]) -> Counter[tuple[str, ...]]:
    """Phrases whose initials are the letters, with the number of texts that hold them.

    A text is given as its runs, each with its initials in front.
    """
    found: Counter[tuple[str, ...]] = Counter()
    for text in texts:
        phrases = set()
        for initials, run in text:
            start = initials.find(letters)
            while start >= 0:
                phrases.add(tuple(t.raw.lower() for t in run[start : start + len(letters)]))
                start = initials.find(letters, start + 1)
        found.update(p for p in phrases if not FUNCTION_WORDS & {tone_key(word) for word in p})
    return found


def expansions(texts: Sequence[Sequence[Token]], own: Mapping[str, str]) -> dict[str, tuple[str, ...]]:
    """For each acronym of the texts (letters only) the words it stands for, where that can be told.

    The office's own list wins over what a text states, that over common use, that over fitting initials. Two phrases
    that fit equally often leave an acronym of three letters unexplained; of a longer one the first is taken.
    """
    known = dict(COMMON)
    for text in texts:
        known |= stated(text)
    known |= {_letters(short.strip()): tuple(t.raw.lower() for t in tokens(long)) for short, long in own.items()}
    asked = {_letters(part) for text in texts for t in text if t.kind == "acronym" for part in (t.raw, *_parts(t.raw))}
    runs = [[("".join(initial(t.key) for t in run), run) for run in _runs(text)] for text in texts]
    for letters in sorted(asked - set(known)):
        if len(letters) < _SHORTEST:
            continue
        fits = sorted(_fits(letters, runs).items(), key=lambda item: (-item[1], item[0]))
        clear = len(fits) == 1 or (len(fits) > 1 and (fits[0][1] > fits[1][1] or len(letters) > _SHORTEST))
        if clear:
            known[letters] = fits[0][0]
    return known


def _parts(acronym: str) -> list[str]:
    return [part for part in acronym.replace("-", "&").split("&") if part]


def _words(acronym: str, known: Mapping[str, tuple[str, ...]]) -> tuple[str, ...]:
    whole = known.get(_letters(acronym))
    if whole:
        return whole
    return tuple(key for part in _parts(acronym) for key in known.get(part, (part,)))


def spelled_out(text: Sequence[Token], known: Mapping[str, tuple[str, ...]]) -> tuple[Token, ...]:
    """The text with each known acronym, whole or by its parts, replaced by its words; an unknown one becomes a word."""
    out: list[Token] = []
    for token in text:
        if token.kind != "acronym":
            out.append(token)
            continue
        for place, word in enumerate(_words(token.raw, known)):
            out.append(Token(raw=word, key=tone_key(word), kind="short", gap=token.gap if place == 0 else " "))
    return tuple(out)


def meanings(text: Sequence[Token], known: Mapping[str, tuple[str, ...]]) -> dict[str, tuple[str, ...]]:
    """The acronyms of a text as written, each with the words it stands for, where these are known."""
    found = {t.raw: _words(t.raw, known) for t in text if t.kind == "acronym"}
    return {acronym: meant for acronym, meant in found.items() if len(meant) > 1}
