"""Terms: the abbreviations and synonyms on which a person has decided."""

from __future__ import annotations

from db.plain_shelf import PlainShelf
from db.schema import terms
from tracker.domain.term import Term
from tracker.domain.vietnamese import collation_key


class Terms(PlainShelf[Term]):
    """The office's accepted and refused terms."""

    table = terms
    kind = Term
    noun = "từ"

    def all(self) -> list[Term]:
        """Every term, in the order of the Vietnamese alphabet."""
        return sorted(self._where(), key=lambda term: (collation_key(term.short), collation_key(term.long)))
