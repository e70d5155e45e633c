"""Entries → planned items and result items, with everything that their text says."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import replace

from tracker.domain.period import Period
from tracker.domain.split import PlannedItem, ResultItem
from tracker.splitting.citations import citations
from tracker.splitting.clauses import Clause, clauses
from tracker.splitting.dates import Deadline, in_cell, in_text, is_time
from tracker.splitting.kinds import kind_of
from tracker.splitting.outline import Entry
from tracker.splitting.place import Place
from tracker.splitting.segments import lead_in, sentences, trimmed
from tracker.splitting.units import begins_with_subject, lead_of, only_assigns, support_of
from tracker.splitting.verbs import begins_with_action, begins_with_product

_TOPIC = re.compile(
    r"(?:Về|Công tác|Lĩnh vực|Trong|Trên lĩnh vực|Đối với|Nhiệm vụ|Mảng|"
    r"(?:Dự kiến )?(?:lịch|chương trình) (?:công tác|làm việc))\b",
    re.IGNORECASE,
)
_LONGEST_TOPIC = 15  # words


def texts_of(entry: Entry, lead: str = "", *, of_plan: bool) -> list[Clause]:
    """The things to tick off in an entry; the entries under it are details of the last one, each behind a "+".

    The lead-in above a list stands before each product, and says who does what begins with a verb of its own.
    """
    own = entry.text
    if lead and (begins_with_product(own) or not begins_with_action(own)):
        own = f"{lead} {own}"
    found = [replace(clause, given=clause.given or lead) for clause in clauses(own, of_plan=of_plan)]
    details = [f"+ {trimmed(child.text)}" for child in entry.below()]
    if details and found:
        ends_open = own.endswith((":", ";"))
        last = own[own.rfind(found[-1].text) :] if ends_open and found[-1].text in own else found[-1].text
        joined = "; ".join(details) if ends_open else " ".join(details)
        found[-1] = replace(found[-1], text=f"{last} {joined}")
    return found


def without_topic(text: str, *, of_plan: bool) -> tuple[str, str]:
    """A field named in front ("Về giáo dục: Tổ chức …") and the entry without it; ("", text) where there is none."""
    topic, rest = _first_sentence(text) or lead_in(text)
    named = bool(topic) and bool(_TOPIC.match(topic)) and len(topic.split()) <= _LONGEST_TOPIC
    acts = begins_with_action(rest) or begins_with_subject(rest)
    if named and (of_plan or rest[:1].isupper()) and acts and not begins_with_action(topic):
        return topic.rstrip(" :."), rest
    return "", text


def _first_sentence(text: str) -> tuple[str, str] | None:
    """The first of several sentences with what follows it, where it is as short as a heading."""
    found = sentences(text)
    first, others = "".join(found[:1]), " ".join(found[1:])
    return (first, others) if others and ":" not in first and len(first.split()) <= _LONGEST_TOPIC else None


def planned_items(
    found: Sequence[Clause], place: Place, places: tuple[int, ...], period: Period | None
) -> list[PlannedItem]:
    """One planned item a clause; a deadline behind the last part of a list holds for all its parts."""
    return [_planned(clause, place, places, period) for clause in found]


def _planned(clause: Clause, place: Place, places: tuple[int, ...], period: Period | None) -> PlannedItem:
    deadline = _deadline(clause, place.time, period) if period else None
    return PlannedItem(
        text=clause.text,
        source=place.source,
        places=places,
        field=place.field,
        lead=lead_of(clause.text) or lead_of(clause.given) or place.lead,
        support=support_of(clause.text) or _partners(clause.given) or place.support,
        deadline=deadline.day if deadline else None,
        deadline_words=deadline.words if deadline else "",
        kind=kind_of(clause.text, place.time),
        citations=citations(clause.text),
    )


def _partners(given: str) -> tuple[str, ...]:
    """Those whom a lead-in gives to all its parts: "Giao X phối hợp với Y: …; …"."""
    return support_of(given) if only_assigns(given) else ()


def _deadline(clause: Clause, heading: str, period: Period) -> Deadline | None:
    """The deadline in its own words, else in those it shares ("Tháng 7: …; …"), else in the heading above."""
    stated = in_text(clause.text, period) or in_text(clause.shared, period)
    return stated or in_cell(clause.given if is_time(clause.given) else heading, period)


def result_items(found: Sequence[Clause], place: Place, places: tuple[int, ...]) -> list[ResultItem]:
    """One result item a clause."""
    return [
        ResultItem(
            text=clause.text,
            source=place.source,
            places=places,
            field=place.field,
            citations=citations(clause.text),
        )
        for clause in found
    ]
