"""Where in a report the walk stands: section, path of numbers, field of work, and an owner named above."""

from __future__ import annotations

import re
from dataclasses import dataclass, replace

from tracker.domain.vietnamese import words
from tracker.splitting.dates import is_time
from tracker.splitting.outline import Entry
from tracker.splitting.sections import Role
from tracker.splitting.unit_names import is_unit_name
from tracker.splitting.units import lead_of, only_assigns, support_of

_LONGEST_FIELD = 20  # words: what is longer is a sentence that leads in, not the name of a field
_LEADS_IN = re.compile(r"\bsau(?:\s+đây)?\s*[:.]$")


@dataclass(frozen=True, kw_only=True)
class Place:
    """One place. `path` are the numbers down to it, `titles` the headings without a number below them.

    `lead` and `support` are those of a heading that gives all below it to somebody ("Giao X phối hợp với Y:").
    `time` is a heading that says when what stands below is due: "Tuần 2 (từ 06/10 đến 12/10)", "Thường xuyên".
    """

    role: Role | None = None
    path: tuple[str, ...] = ()
    titles: tuple[str, ...] = ()
    field: str = ""
    lead: str | None = None
    support: tuple[str, ...] = ()
    time: str = ""

    @property
    def source(self) -> str:
        """The path as people write it: "III.4", "PHẦN THỨ HAI.1 Công tác thi đua"."""
        return " ".join(filter(None, (".".join(self.path), *self.titles)))

    def under(self, entry: Entry) -> Place:
        """The place of an entry itself: its number joins the path; "6.1" takes the place of "6"."""
        if not entry.mark:
            return self
        kept = self.path[:-1] if self.path and entry.mark.startswith(f"{self.path[-1]}.") else self.path
        return replace(self, path=(*kept, entry.mark), titles=())

    def in_section(self, entry: Entry) -> Place:
        """The place below the heading of a section: fields and owners begin anew."""
        return replace(self.under(entry), titles=(), field="", lead=None, support=(), time="")

    def below_heading(self, entry: Entry) -> Place:
        """The place below a heading that names a field of work, or the department whose plan follows."""
        name = entry.text.rstrip(" :.")
        below = self.under(entry)
        if only_assigns(entry.text):
            return replace(below, lead=lead_of(entry.text), support=support_of(entry.text))
        if len(words(name)) > _LONGEST_FIELD or _LEADS_IN.search(entry.text):
            return below
        titles = below.titles if entry.mark else (*below.titles, name)
        if is_time(name):
            return replace(below, titles=titles, time=name)
        owner = name if is_unit_name(name) else lead_of(entry.text)
        return replace(below, field=name, titles=titles, lead=owner or self.lead)

    def of_topic(self, topic: str) -> Place:
        """The same place in the field that an entry names in front ("Về giáo dục: …")."""
        return replace(self, field=topic) if topic else self


NOWHERE = Place()
