"""The departments of the office, and the names that people type for them."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache

from tracker.domain.vietnamese import fold


@dataclass(frozen=True, kw_only=True)
class Unit:
    """One department. `short` is what narrow tables show ("P. CNTT"); `aliases` are other names for it on paper."""

    id: int
    name: str
    short: str = ""
    aliases: tuple[str, ...] = ()
    version: int = 1

    @property
    def names(self) -> tuple[str, ...]:
        """Every name it answers to."""
        return tuple(name for name in (self.name, self.short, *self.aliases) if name)


@lru_cache(maxsize=4096)  # a plan names the same few units in every task
def unit_key(name: str) -> str:
    """What two spellings of one unit have in common: "P. TCCB" and "Phòng  TCCB" are "phong tccb"."""
    folded = "".join(c if c.isalnum() else " " for c in fold(name)).split()
    spelled = {"p": "phong", "tt": "trung tam", "vp": "van phong"}
    return " ".join([spelled.get(word, word) if place == 0 else word for place, word in enumerate(folded)])


def find_unit(units: Iterable[Unit], name: str) -> Unit | None:
    """The unit that answers to this name, marks and blanks aside; None where none or more than one does."""
    wanted = unit_key(name)
    hits = [unit for unit in units if wanted and any(unit_key(known) == wanted for known in unit.names)]
    return hits[0] if len(hits) == 1 else None
