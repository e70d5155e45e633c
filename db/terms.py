"""Terms: the abbreviations and synonyms on which a person has decided."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import fields, replace
from typing import Any

from db.schema import terms
from db.shelf import GuardedShelf
from tracker.domain.term import Term
from tracker.domain.vietnamese import collation_key

_FIELDS = [field.name for field in fields(Term)]


class Terms(GuardedShelf[Term]):
    """The office's accepted and refused terms."""

    table = terms
    noun = "từ"
    columns = tuple(terms.c[name] for name in _FIELDS)

    def all(self) -> list[Term]:
        """Every term, in the order of the Vietnamese alphabet."""
        return sorted(self._where(), key=lambda term: (collation_key(term.short), collation_key(term.long)))

    def put(self, term: Term) -> Term:
        """Keep a new term (number 0) or the new values of a known one; Conflict where somebody was faster."""
        if term.id:
            return self.save(term)
        (number,) = self._numbers(1)
        fresh = replace(term, id=number, version=1)
        self._insert([fresh])
        return fresh

    def _row(self, term: Term) -> dict[str, Any]:
        return {name: getattr(term, name) for name in _FIELDS}

    def _kept(self, row: Sequence[Any]) -> Term:
        return Term(**dict(zip(_FIELDS, row, strict=True)))
