"""What speaks for a pair: documents, telling words, names, marks and figures that both sides share."""

from __future__ import annotations

from math import sqrt

from tracker.domain.link import Reason
from tracker.domain.vietnamese import one_line, tone_key
from tracker.matching.documents import Document
from tracker.matching.figures import is_odd, parts_of, reached
from tracker.matching.kinds import KINDS
from tracker.matching.levels import BODY, CHAIR, LEVEL, PARTY, SCHOOL
from tracker.matching.marks import PERIOD, YEAR, shown_kind, shown_marks
from tracker.matching.papers import same_paper
from tracker.matching.phrases import stretch_from
from tracker.matching.profile import Profile, Sides
from tracker.matching.settings import Weights
from tracker.matching.tokens import key_of
from tracker.matching.vocabulary import is_common

_SAME_TITLE = 0.7  # share of common words from which two titles are one
_TELLING_NAME = 0.3  # weight below which a name is that of an office everybody names
ORDINARY = {YEAR, PERIOD, SCHOOL, LEVEL, BODY, CHAIR, PARTY, *KINDS}  # what many tasks of an office have in common
_PAPER = 0.5  # share of the weight of a title that a paper's name without quotation marks has
_ODD = 2  # an odd number counts so many times as much as one that any text may have
_AT_MOST = 2  # reasons of one kind that are counted


def evidence(task: Profile, result: Profile, sides: Sides, weights: Weights) -> list[Reason]:
    """All reasons for a pair but the shared words: these are weighed by likeness and put into words by `phrases`."""
    return [
        *_shared_documents(task, result, sides, weights.document),
        *_shared_marks(task, result, sides, weights.mark),
        *_shared_titles(task, result, weights.title),
        *_shared_names(task, result, weights.name),
        *_shared_figures(task, result, weights.figure),
        *_shared_dates(task, result, sides, weights.date),
        *_shared_topics(task, result, sides, weights.topic),
        *_shared_abbreviations(task, result, weights.abbreviation),
        *_same_field(task, result, weights.field),
    ]


def _shared_documents(task: Profile, result: Profile, sides: Sides, full: float) -> list[Reason]:
    """Document numbers in common; a base document that many claims cite says less."""
    found = []
    for mine in task.documents if result.documents else ():
        theirs = next((d for d in result.documents if mine.is_same(d)), None)
        if theirs:
            weight = full / sqrt(sides.tasks.citing(mine) * sides.results.citing(mine))
            found.append(Reason(name="document", words=f"cùng {_named(mine, theirs)}", weight=weight))
    return sorted(found, key=lambda r: (-r.weight, r.words))[:_AT_MOST]


def _named(mine: Document, theirs: Document) -> str:
    """The fuller number behind the kind of the document, where either text gives it: "Nghị định 176/2025/NĐ-CP"."""
    number = max(mine.words, theirs.words, key=lambda words: (len(words), words))
    return f"{mine.kind_name or theirs.kind_name or 'văn bản'} {number}"


def _shared_marks(task: Profile, result: Profile, sides: Sides, full: float) -> list[Reason]:
    """Rounds, periods and places in common; what many claims name says less, and the year nothing at all."""
    found = []
    for kind in sorted(task.marks.keys() & result.marks.keys() - ORDINARY):
        both = task.marks[kind] & result.marks[kind]
        if both:
            naming = min(sides.tasks.naming[kind, value] * sides.results.naming[kind, value] for value in both)
            words = f"cùng {shown_kind(kind)} {shown_marks(both, task.text)}"
            found.append(Reason(name="mark", words=words, weight=full / sqrt(naming)))
    return found


def _shared_titles(task: Profile, result: Profile, full: float) -> list[Reason]:
    """Titles in quotation marks that both give, or else a paper that both name by the same words."""
    for mine in task.quotes:
        if any(len(mine & theirs) >= _SAME_TITLE * len(mine | theirs) for theirs in result.quotes):
            words = " ".join(t.raw for t in task.text if t.key in mine)
            return [Reason(name="title", words=f"cùng tên “{words}”", weight=full)]
    paper = same_paper(task.papers, result.papers) if task.papers else ()
    if not paper:
        return []
    start = next(n for n in range(len(task.keys)) if task.keys[n] == paper[0] and task.keys[n + 1] == paper[1])
    named = " ".join(token.raw for token in task.text[start:] if token.key in paper)
    return [Reason(name="title", words=f"cùng văn bản “{named}”", weight=_PAPER * full)]


def _shared_names(task: Profile, result: Profile, full: float) -> list[Reason]:
    """Names of capitalised words in common, other than places (which are marks)."""
    found = [
        Reason(name="name", words=f"cùng tên riêng “{task.names[pair]}”", weight=full * task.weights[pair])
        for pair in sorted(task.names.keys() & result.names.keys())
        if task.weights.get(pair, 0.0) >= _TELLING_NAME and task.where.isdisjoint(pair.split(" "))
    ]
    return sorted(found, key=lambda r: (-r.weight, r.words))[:_AT_MOST]


def _shared_figures(task: Profile, result: Profile, full: float) -> list[Reason]:
    """Numbers that count the same thing, "05 cơ sở" and "03/05 cơ sở"; 1 says nothing, an odd number more than others.

    Where none is the same: a target about reached ("2.850 ha", "2.862 ha"), or parts that make up the number asked for.
    """
    if not task.counts or not result.counts:
        return []
    both = [
        (number, noun)
        for noun in sorted(task.counts.keys() & result.counts.keys())
        for number in sorted(task.counts[noun] & result.counts[noun] - {1})
    ]
    same = [
        Reason(
            name="figure",
            words=f"cùng số “{number} {_noun(task, result, noun)}”",
            weight=full * (_ODD if is_odd(number) else 1),
        )
        for number, noun in both[:_AT_MOST]
    ]
    return same or _answered_figures(task, result, _ODD * full)


def _answered_figures(task: Profile, result: Profile, weight: float) -> list[Reason]:
    """The first target that the result comes up to, or number that two numbers of the result make up."""
    found = reached(task.counts, result.counts)
    if found:
        return [Reason(name="figure", words=f"chỉ tiêu {found[0]}, kết quả {found[1]} {found[2]}", weight=weight)]
    parts = parts_of(task.counts, result.counts)
    if parts:
        return [Reason(name="figure", words=f"{parts[0]} + {parts[1]} = {sum(parts)} theo nhiệm vụ", weight=weight)]
    return []


def _noun(task: Profile, result: Profile, noun: str) -> str:
    """A counted noun with the words behind it that both texts have: "cơ" → "cơ sở"."""
    places = [place for place, key in enumerate(task.keys) if key == key_of(noun)]
    written = [place for place in places if task.text[place].raw.lower() == noun]
    return max([stretch_from(task, result, place) for place in written], key=len)


def _shared_dates(task: Profile, result: Profile, sides: Sides, full: float) -> list[Reason]:
    """Days on which both say that the work is done; what many claims name says less."""
    both = sorted(task.dates & result.dates)
    if not both:
        return []
    naming = min(sides.tasks.dated[day] * sides.results.dated[day] for day in both)
    return [Reason(name="date", words=f"cùng ngày {', '.join(both)}", weight=full / sqrt(naming))]


def _shared_topics(task: Profile, result: Profile, sides: Sides, full: float) -> list[Reason]:
    """The matter of which both tell, and not by the same words alone; what many claims tell of says less."""
    found = []
    for topic in sorted(task.topics.keys() & result.topics.keys()):
        if not task.topics[topic] <= result.vocabulary or not result.topics[topic] <= task.vocabulary:
            weight = full / sqrt(sides.tasks.telling_of[topic] * sides.results.telling_of[topic])
            found.append(Reason(name="topic", words=f"cùng chuyện “{topic}”", weight=weight))
    return sorted(found, key=lambda r: (-r.weight, r.words))[:1]


def _shared_abbreviations(task: Profile, result: Profile, full: float) -> list[Reason]:
    """An acronym on one side that the other spells out: "BHXH = bảo hiểm xã hội"."""
    if not task.acronyms and not result.acronyms:
        return []
    found = {}
    for short, long in ((task, result), (result, task)):
        for acronym in sorted(short.acronyms.keys() - long.acronyms.keys()):
            meant = short.acronyms[acronym]
            keys = [key_of(word) for word in meant]
            if f" {' '.join(keys)} " in long.spoken and not all(map(is_common, keys)):
                words = f"{acronym} = {' '.join(meant)}"
                found[acronym] = Reason(name="abbreviation", words=words, weight=full)
    return [found[acronym] for acronym in sorted(found)][:_AT_MOST]


def _same_field(task: Profile, result: Profile, full: float) -> list[Reason]:
    """The same heading over both: "Công tác bưu chính, viễn thông"."""
    if not (task.claim.field and result.claim.field):
        return []
    field = one_line(task.claim.field)
    if not field or tone_key(field) != tone_key(one_line(result.claim.field)):
        return []
    return [Reason(name="field", words=f"cùng mục “{field}”", weight=full)]
