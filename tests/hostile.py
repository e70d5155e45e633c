"""Hostile report files: XML that swells or is mangled inside an intact archive."""

from __future__ import annotations

import io
import random
import re
from itertools import pairwise
from zipfile import ZIP_DEFLATED, ZipFile

_TAG = re.compile(rb"<[^<>]{1,200}>")


def with_part(archive: bytes, name: str, text: bytes) -> bytes:
    """The same archive with one part replaced."""
    packed = io.BytesIO()
    with ZipFile(io.BytesIO(archive)) as old, ZipFile(packed, "w", ZIP_DEFLATED) as new:
        for entry in dict.fromkeys([*old.namelist(), name]):
            new.writestr(entry, text if entry == name else old.read(entry))
    return packed.getvalue()


def part(archive: bytes, name: str) -> bytes:
    """One part of an archive."""
    with ZipFile(io.BytesIO(archive)) as packed:
        return packed.read(name)


def mangled(xml: bytes, chance: random.Random) -> bytes:
    """XML with bits flipped, and tags left out, doubled or swapped."""
    broken = bytearray(xml)
    for _ in range(chance.randrange(1, 8)):
        tags = list(_TAG.finditer(broken))
        if not tags:
            break
        tag, other = chance.choice(tags), chance.choice(tags)
        match chance.randrange(5):
            case 0:
                broken[chance.randrange(len(broken))] ^= 1 << chance.randrange(8)
            case 1:
                del broken[slice(*tag.span())]
            case 2:
                broken[tag.end() : tag.end()] = tag.group()
            case 3:
                broken[slice(*tag.span())] = other.group()
            case _:
                broken[slice(*tag.span())] = re.sub(rb"\d+", str(chance.choice((-1, 0, 10**9))).encode(), tag.group())
    return bytes(broken)


def laughing(declared: str, body: str) -> str:
    """XML whose entities would swell to a thousand million words; `body` uses &z;."""
    names = "abcdefghi"
    swelling = "".join(f'<!ENTITY {b} "{f"&{a};" * 10}">' for a, b in pairwise(names))
    return f'<!DOCTYPE x [<!ENTITY a "ha">{swelling}<!ENTITY z "&i;">{declared}]>{body}'
