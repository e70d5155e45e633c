"""What speaks for a pair: documents, telling words, names, marks and figures that both sides share."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Sequence
from functools import partial
from math import sqrt

from tracker.domain.vietnamese import one_line, tone_key
from tracker.matching.chainage import shared_stretch
from tracker.matching.documents import Document
from tracker.matching.figures import is_odd, parts_of, reached
from tracker.matching.grounds import Ground, heaviest
from tracker.matching.marks import shown_kind, shown_marks
from tracker.matching.papers import Title, same_paper
from tracker.matching.phrases import stretch_from
from tracker.matching.profile import Profile, Sides
from tracker.matching.settings import Weights
from tracker.matching.tokens import key_of
from tracker.matching.vocabulary import is_common

_SAME_TITLE = 0.7  # share of common words from which two titles are one
_TELLING_NAME = 0.3  # weight below which a name is that of an office everybody names
_PAPER = 0.5  # share of the weight of a title that a paper's name without quotation marks has
_ODD = 2  # an odd number counts so many times as much as one that any text may have
_AT_MOST = 2  # reasons of one kind that are counted


def evidence(task: Profile, result: Profile, sides: Sides, weights: Weights) -> list[Ground]:
    """All grounds for a pair but the shared words: these are weighed by likeness and put into words by `phrases`.

    A check is called only where there is something to compare: most pairs have little in common but words.
    """
    found = _names_in_common(task, result, sides, weights)
    if task.counts and result.counts:
        found += _shared_figures(task, result, weights.figure)
    if task.dates and result.dates:
        found += _shared_dates(task, result, sides, weights.date)
    if task.topics and result.topics:
        found += _shared_topics(task, result, sides, weights.topic)
    if task.acronyms or result.acronyms:
        found += _shared_abbreviations(task, result, weights.abbreviation)
    if task.claim.field and result.claim.field:
        found += _same_field(task, result, weights.field)
    return found


def _names_in_common(task: Profile, result: Profile, sides: Sides, weights: Weights) -> list[Ground]:
    """The grounds that lie in what both call by a name or number."""
    found: list[Ground] = []
    if task.documents and result.documents:
        found += _shared_documents(task, result, sides, weights.document)
    if not task.named.isdisjoint(result.named):
        found += _shared_marks(task, result, sides, weights.mark)
    if task.stretches and result.stretches:
        found += _shared_stretches(task, result, weights.mark)
    if task.bare or result.bare:
        found += _bare_places(task, result, sides, weights.mark)
    if (task.quotes and result.quotes) or (task.papers and result.papers):
        found += _shared_titles(task, result, weights.title)
    if task.names and result.names:
        found += _shared_names(task, result, weights.name)
    return found


def _shared_documents(task: Profile, result: Profile, sides: Sides, full: float) -> Sequence[Ground]:
    """Document numbers in common; a base document that many claims cite says less."""
    if task.numbers.isdisjoint(result.numbers):
        return []
    found = []
    for mine in task.documents:
        theirs = next((d for d in result.documents if mine.is_same(d)), None)
        if theirs:
            weight = full / sqrt(sides.tasks.citing(mine) * sides.results.citing(mine))
            found.append(Ground("document", weight, partial(_named, mine, theirs)))
    return heaviest(found, _AT_MOST)


def _named(mine: Document, theirs: Document) -> str:
    """The fuller number behind the kind of the document, where either text gives it: "Nghị định 176/2025/NĐ-CP"."""
    number = max(mine.words, theirs.words, key=lambda words: (len(words), words))
    return f"cùng {mine.kind_name or theirs.kind_name or 'văn bản'} {number}"


def _shared_marks(task: Profile, result: Profile, sides: Sides, full: float) -> list[Ground]:
    """Rounds, periods and places in common; what many claims name says less, and the year nothing at all."""
    both: dict[str, list[str]] = defaultdict(list)
    for kind, value in sorted(task.named & result.named):
        both[kind].append(value)
    found = []
    for kind, values in both.items():
        naming = min(sides.tasks.naming((kind, value)) * sides.results.naming((kind, value)) for value in values)
        found.append(Ground("mark", full / sqrt(naming), partial(_marked, kind, values, task)))
    return found


def _shared_stretches(task: Profile, result: Profile, full: float) -> list[Ground]:
    """A stretch of a road that both name by its kilometre posts."""
    stretch = shared_stretch(task.stretches, result.stretches)
    return [Ground("mark", full, partial("cùng lý trình {}".format, stretch.words))] if stretch else []


def _bare_places(task: Profile, result: Profile, sides: Sides, full: float) -> Sequence[Ground]:
    """The place that one names with its level and the other without: "xã Bàu Sen", "ở Bàu Sen", not "Báo Bàu Sen"."""
    if task.telling.isdisjoint(result.telling) and task.topics.keys().isdisjoint(result.topics.keys()):
        return []
    found = []
    for named, bare, its, others in (
        (task, result, sides.tasks, sides.results),
        (result, task, sides.results, sides.tasks),
    ):
        for name in sorted(named.placed.keys() & bare.bare) if named.placed else ():
            naming = its.naming((named.placed[name], name)) * others.calling[name]
            found.append(Ground("mark", full / sqrt(naming), partial("cùng nơi {}".format, bare.names[name])))
    return heaviest(found, 1)


def _marked(kind: str, both: Collection[str], task: Profile) -> str:
    return f"cùng {shown_kind(kind)} {shown_marks(both, task.text)}"


def _shared_titles(task: Profile, result: Profile, full: float) -> list[Ground]:
    """Titles in quotation marks that both give, or else a paper that both name by the same words."""
    for mine in task.quotes:
        if any(len(mine & theirs) >= _SAME_TITLE * len(mine | theirs) for theirs in result.quotes):
            return [Ground("title", full, partial(_quoted, mine, task))]
    paper = same_paper(task.papers, result.papers)
    return [Ground("title", _PAPER * full, partial(_titled, paper, task))] if paper else []


def _quoted(title: Collection[str], task: Profile) -> str:
    return f"cùng tên “{' '.join(token.raw for token in task.text if token.key in title)}”"


def _titled(paper: Title, task: Profile) -> str:
    start = next(n for n in range(len(task.keys)) if task.keys[n : n + 2] == paper[:2])
    return f"cùng văn bản “{' '.join(token.raw for token in task.text[start:] if token.key in paper)}”"


def _shared_names(task: Profile, result: Profile, full: float) -> Sequence[Ground]:
    """Names of capitalised words in common, other than places (which are marks)."""
    found = [
        Ground("name", full * task.weights[pair], partial("cùng tên riêng “{}”".format, task.names[pair]))
        for pair in sorted(task.names.keys() & result.names.keys())
        if task.weights.get(pair, 0.0) >= _TELLING_NAME and task.where.isdisjoint(pair.split(" "))
    ]
    return heaviest(found, _AT_MOST)


def _shared_figures(task: Profile, result: Profile, full: float) -> list[Ground]:
    """Numbers that count the same thing, "05 cơ sở" and "03/05 cơ sở"; 1 says nothing, an odd number more than others.

    Where none is the same: a target about reached ("2.850 ha", "2.862 ha"), or parts that make up the number asked for.
    """
    both = [
        (number, noun)
        for noun in sorted(task.counts.keys() & result.counts.keys())
        for number in sorted(task.counts[noun] & result.counts[noun] - {1})
    ]
    same = [
        Ground("figure", full * (_ODD if is_odd(number) else 1), partial(_counted, number, noun, task, result))
        for number, noun in both[:_AT_MOST]
    ]
    return same or _answered_figures(task, result, _ODD * full)


def _answered_figures(task: Profile, result: Profile, weight: float) -> list[Ground]:
    """The first target that the result comes up to, or number that two numbers of the result make up."""
    found = reached(task.counts, result.counts)
    if found:
        return [Ground("figure", weight, partial("chỉ tiêu {}, kết quả {} {}".format, *found))]
    parts = parts_of(task.counts, result.counts)
    if parts:
        return [Ground("figure", weight, partial("{} + {} = {} theo nhiệm vụ".format, *parts, sum(parts)))]
    return []


def _counted(number: int, noun: str, task: Profile, result: Profile) -> str:
    """A number with the noun that it counts and the words behind it that both texts have: "cơ" → "cơ sở"."""
    places = [place for place, key in enumerate(task.keys) if key == key_of(noun)]
    written = [place for place in places if task.text[place].raw.lower() == noun]
    return f"cùng số “{number} {max([stretch_from(task, result, place) for place in written], key=len)}”"


def _shared_dates(task: Profile, result: Profile, sides: Sides, full: float) -> list[Ground]:
    """Days on which both say that the work is done; what many claims name says less."""
    both = sorted(task.dates & result.dates)
    if not both:
        return []
    naming = min(sides.tasks.dated[day] * sides.results.dated[day] for day in both)
    return [Ground("date", full / sqrt(naming), partial("cùng ngày {}".format, ", ".join(both)))]


def _shared_topics(task: Profile, result: Profile, sides: Sides, full: float) -> Sequence[Ground]:
    """The matter of which both tell, and not by the same words alone; what many claims tell of says less."""
    found = []
    for topic in task.topics.keys() & result.topics.keys():
        if not task.topics[topic] <= result.vocabulary or not result.topics[topic] <= task.vocabulary:
            weight = full / sqrt(sides.tasks.telling_of[topic] * sides.results.telling_of[topic])
            found.append(Ground("topic", weight, partial("cùng chuyện “{}”".format, topic)))
    return heaviest(found, 1)


def _shared_abbreviations(task: Profile, result: Profile, full: float) -> list[Ground]:
    """An acronym on one side that the other spells out: "BHXH = bảo hiểm xã hội"."""
    found = {}
    for short, long in ((task, result), (result, task)):
        for acronym in sorted(short.acronyms.keys() - long.acronyms.keys()):
            meant = short.acronyms[acronym]
            keys = [key_of(word) for word in meant]
            if f" {' '.join(keys)} " in long.spoken and not all(map(is_common, keys)):
                found[acronym] = Ground("abbreviation", full, partial("{} = {}".format, acronym, " ".join(meant)))
    return [found[acronym] for acronym in sorted(found)][:_AT_MOST]


def _same_field(task: Profile, result: Profile, full: float) -> list[Ground]:
    """The same heading over both: "Công tác bưu chính, viễn thông"."""
    field = one_line(task.claim.field)
    if not field or tone_key(field) != tone_key(one_line(result.claim.field)):
        return []
    return [Ground("field", full, partial("cùng mục “{}”".format, field))]
