"""The fields of a query and the names that they answer to."""

from __future__ import annotations

from dataclasses import dataclass

from tracker.domain.condition import Sign
from tracker.domain.vietnamese import glued

_IS = frozenset({Sign.ON})


@dataclass(frozen=True, kw_only=True)
class Field:
    """One field. `name` is how completion writes it, `label` what a person calls it, `example` a whole term."""

    name: str
    label: str
    others: tuple[str, ...]
    example: str
    signs: frozenset[Sign] = _IS

    @property
    def names(self) -> tuple[str, ...]:
        """Every name it answers to, glued."""
        return tuple(map(glued, (self.name, self.label, *self.others)))


UNIT = Field(name="don_vi", label="đơn vị", others=("unit", "dv"), example="don_vi:cntt")
PERIOD = Field(name="ky", label="kỳ", others=("period",), example="ky:11/2026")
DUE = Field(
    name="han", label="hạn", others=("thời hạn", "due", "deadline"), example="han<=30/11", signs=frozenset(Sign)
)
STATE = Field(name="tt", label="tình trạng", others=("state", "status"), example="tt:quahan")
KIND = Field(name="loai", label="loại", others=("kind",), example="loai:thuongxuyen")
SUPPORT = Field(name="phoihop", label="phối hợp", others=("support",), example="phoihop:cntt")
NUMBER = Field(name="so", label="số", others=("số văn bản", "citation", "number"), example="so:97/KH-UBND")
EVIDENCE = Field(name="minhchung", label="minh chứng", others=("evidence",), example="minhchung:khong")
LINK = Field(name="lienket", label="liên kết", others=("link",), example="lienket:co")
SOURCE = Field(name="nguon", label="nguồn", others=("source", "đề mục", "mục"), example="nguon:III.4")
TEXT = Field(name="chu", label="chữ", others=("text", "nội dung"), example='chu:"tổ công nghệ"')

FIELDS = (UNIT, PERIOD, DUE, STATE, KIND, SUPPORT, NUMBER, EVIDENCE, LINK, SOURCE, TEXT)
BY_NAME = {name: field for field in FIELDS for name in field.names}


def field_of(typed: str) -> Field | None:
    """The field that answers to this name."""
    return BY_NAME.get(glued(typed))
