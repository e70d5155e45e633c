"""The office's own words: learned from what people confirmed, used only where a person accepts them."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from math import fsum
from typing import TYPE_CHECKING

from tracker.domain.change import Action
from tracker.domain.link import Link, Verdict
from tracker.domain.term import Term, TermKind, TermOrigin, TermStatus, abbreviations, kind_of, synonyms
from tracker.domain.vietnamese import one_line, words
from tracker.errors import BadUsage, NotFound, RuleBroken
from tracker.matching import MatchSettings, learned_terms
from tracker.services.context import Context, begin_act

if TYPE_CHECKING:  # the types alone: a start that opens no store does not wake SQLAlchemy
    from db import Store

_ORDER = list(TermStatus)


def with_terms(settings: MatchSettings, store: Store) -> MatchSettings:
    """The settings with the office's accepted terms; what config.toml says wins."""
    terms = store.terms.all()
    return replace(
        settings,
        abbreviations={**abbreviations(terms), **settings.abbreviations},
        synonyms=(*settings.synonyms, *synonyms(terms)),
    )


@dataclass(frozen=True, kw_only=True)
class Terms:
    """The use cases of terms. Each change is one transaction and one undoable batch of the change log.

    A term is named by one of its sides, or by both as `Term.words` has them where one side is not enough.
    """

    context: Context
    settings: MatchSettings

    def all(self) -> tuple[Term, ...]:
        """Every term: those that wait for a decision first, then those in use, refused ones last."""
        with self.context.database.begin(write=False) as store:
            return tuple(_known(store, self.settings))

    def accept(self, name: str, *, reason: str = "") -> Term:
        """Use the term in matching from now on. RuleBroken where its abbreviation stands for something else already."""
        return self._decide(name, TermStatus.ACCEPTED, reason)

    def refuse(self, name: str, *, reason: str = "") -> Term:
        """Neither use the term nor propose it again."""
        return self._decide(name, TermStatus.REFUSED, reason)

    def add(self, short: str, long: str, *, reason: str = "") -> Term:
        """Enter a term and use it. An abbreviation that is in use already gets the new meaning."""
        new = Term(
            id=0,
            short=one_line(short),
            long=one_line(long),
            kind=kind_of(one_line(short)),
            origin=TermOrigin.HAND,
            status=TermStatus.ACCEPTED,
        )
        if not words(short) or not words(long) or words(short) == words(long):
            raise BadUsage(
                "Ghi hai cách viết khác nhau, ví dụ: tracker terms add TTPVHCC “trung tâm phục vụ hành chính”"
            )
        with self.context.database.begin() as store:
            kept = store.terms.all()
            old = next((term for term in kept if term.key == new.key), None) or _in_use(kept, new)
            if old:
                new = replace(new, id=old.id, count=old.count, version=old.version)
            return self._keep(store, old, new, reason)

    def remove(self, name: str, *, reason: str = "") -> Term:
        """Forget what was decided on the term. What the confirmed pairs teach is then proposed again."""
        with self.context.database.begin() as store:
            term = _found(store.terms.all(), name)
            store.terms.delete(term)
            begin_act(self.context, store, Action.TERM, one_line(reason)).record([(term, None)])
            return term

    def _decide(self, name: str, status: TermStatus, reason: str) -> Term:
        with self.context.database.begin() as store:
            known = _known(store, self.settings)
            term = _found(known, name)
            if term.status is status:
                return term
            rival = _in_use(known, term)
            if status is TermStatus.ACCEPTED and rival:
                raise RuleBroken(
                    f"“{term.short}” đang được hiểu là “{rival.long}”. Bỏ nghĩa đó trước: tracker terms remove "
                    f"“{rival.words}”"
                )
            return self._keep(store, term if term.id else None, replace(term, status=status), reason)

    def _keep(self, store: Store, old: Term | None, new: Term, reason: str) -> Term:
        if new == old:
            return new
        saved = store.terms.put(new)
        begin_act(self.context, store, Action.TERM, one_line(reason)).record([(old, saved)])
        return saved


def _known(store: Store, settings: MatchSettings) -> list[Term]:
    """What is kept, with today's count of the pairs that show it, and what is learned beside it."""
    kept = store.terms.all()
    links = store.links.all()
    confirmed = [link for link in links if link.verdict is Verdict.CONFIRMED]
    learned = {
        term.key: term
        for term in learned_terms(
            _texts(store, confirmed),
            _texts(store, [link for link in confirmed if _was_unaided(link, settings)]),
            _texts(store, [link for link in links if link.verdict is Verdict.REJECTED]),
            settings.abbreviations,
        )
    }
    keys = {term.key for term in kept}
    known = [*kept, *(term for key, term in learned.items() if key not in keys)]
    return sorted(known, key=lambda term: _ORDER.index(term.status))


def _was_unaided(link: Link, settings: MatchSettings) -> bool:
    """Whether a person saw what the matcher had not offered: neither suggested, nor more than weakly."""
    return link.by_hand or fsum(reason.weight for reason in link.reasons) < settings.medium


def _texts(store: Store, links: Sequence[Link]) -> list[tuple[str, str]]:
    tasks = {task.id: task.text for task in store.tasks.get_many({link.task_id for link in links})}
    results = {result.id: result.text for result in store.results.get_many({link.result_id for link in links})}
    return [(tasks[link.task_id], results[link.result_id]) for link in links]


def _in_use(terms: Iterable[Term], wanted: Term) -> Term | None:
    """The accepted term that says otherwise what this abbreviation stands for."""
    if wanted.kind is not TermKind.ABBREVIATION:
        return None
    return next(
        (
            term
            for term in terms
            if term.status is TermStatus.ACCEPTED and term.short == wanted.short and term.key != wanted.key
        ),
        None,
    )


def _found(terms: Iterable[Term], name: str) -> Term:
    """The one term that answers to this name."""
    sides = {tuple(words(side)) for side in name.split("=")}
    hits = [term for term in terms if sides <= term.key[1]]
    if len(hits) == 1:
        return hits[0]
    if hits:
        several = "; ".join(f"“{term.words}”" for term in hits)
        raise BadUsage(f"“{one_line(name)}” có nhiều nghĩa: {several}. Ghi cả hai vế.")
    raise NotFound(f"Không có từ “{one_line(name)}” trong danh mục. Xem bằng: tracker terms")
