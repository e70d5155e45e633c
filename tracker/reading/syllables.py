"""Which syllables Vietnamese can have at all: an onset, a rime and a tone, by the rules of spelling.

"Bru" and "nghiêp" are none, whatever they are meant to be; "thảng" is one, though nobody says it. Source of the rules:
the spelling of today (k, gh, ngh before e, ê, i; rimes that end in a stop take only the tones sắc and nặng).
"""

from __future__ import annotations

import re
from functools import cache, lru_cache
from itertools import product

from tracker.domain.vietnamese import tone_key

_ACUTE, _DOT = "\u0301", "\u0323"
TONES = ("", "\u0300", _ACUTE, "\u0303", "\u0309", _DOT)
LONGEST = 7  # letters: "nghiêng"

_ONSETS = """
b c ch d đ g gh gi h k kh l m n ng ngh nh p ph qu r s t th tr v x
"""
_RIMES = """
a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây
e ec em en eng eo ep et ê êch êm ên ênh êp êt êu
i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu
o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oem oen oeo oet oi om on ong ooc oong op
ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt
u ua uân uâng uât uây uc uê uêch uênh ui um un ung uơ uôc uôi uôm uôn uông uôt up ut uy uya uych uyên uyêt uyn uynh uyp
uyt uyu ư ưa ưc ưi ưm ưn ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu y
"""
_WITHOUT_ONSET = """
yêm yên yêng yêt yêu
"""
_STOPS = ("c", "ch", "p", "t")
# An onset and the beginning of a rime that is never written behind it.
_NEVER = re.compile(r"k [^eêiy]|n?gh [^eêi]|c [eêiy]|g [eêy]|ng [eêiy]|gi [iy]|qu (?:[oư]|u(?!y))")


def is_syllable(word: str) -> bool:
    """Whether a word, in any case and with the tone over either vowel, can be a Vietnamese syllable."""
    return syllable_key(word) in _all()


@lru_cache(maxsize=50_000)  # all reports together use a few thousand words
def syllable_key(word: str) -> str:
    """The word in lower case with its tone at the end: what the syllables are compared by."""
    return tone_key(word)


@cache
def _all() -> frozenset[str]:
    rimes = _RIMES.split()
    spelled = {
        onset + (rime.removeprefix("u") if onset == "qu" else rime)
        for onset, rime in product(_ONSETS.split(), rimes)
        if not _NEVER.match(f"{onset} {rime}")
    }
    return frozenset(
        letters + tone
        for letters, tone in product({*spelled, *rimes, *_WITHOUT_ONSET.split()}, TONES)
        if tone in (_ACUTE, _DOT) or not letters.endswith(_STOPS)
    )
