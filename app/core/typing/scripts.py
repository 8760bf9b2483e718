"""Between a language's script and its sounds, which are spelt in the Harvard-Kyoto scheme with short and long e and o.

The scheme is pure ASCII and tells every letter apart: `maneyalli` is ಮನೆಯಲ್ಲಿ, `lar3akA` लड़का. The tables are those of
indic-transliteration.
"""

from __future__ import annotations

import re
import unicodedata
from functools import lru_cache
from typing import TYPE_CHECKING

from app.core.settings import Language

if TYPE_CHECKING:
    from indic_transliteration.sanscript import SchemeMap

SCRIPTS = {Language.HINDI: "devanagari", Language.KANNADA: "kannada", Language.TELUGU: "telugu"}
TYPED = tuple(SCRIPTS)  # the languages that Latin letters can turn into
SOUNDS = "hk_dravidian"

JOINER = "\u200c"  # keeps a suffix from joining a bare consonant: ಬ್ಯಾಂಕ್‌ನಲ್ಲಿ
# ँ where nothing stands above the line, and the nasal is the vowel's rather than the next consonant's: हटाएँ, but अंक, एंटी
_MOON = re.compile("(ऊ|(?<=\\S)ए)\u0902|([अआउ])\u0902(?![क-ह])")
_SOUND = re.compile(r"r3h?|[gnrz]2|jJ|kS|RR|lR|[kgcjTDtdpbq]h|ai|au|.", re.DOTALL)
# A vowel's own letter behind a mute consonant stands apart as if a joiner were there: ఆర్ఎస్ is R and S, no ఆరెస్
_APART = re.compile("(?<=[్್्])(?=[अ-औಅ-ಔఅ-ఔ])")
VOWELS = frozenset({"a", "A", "i", "I", "u", "U", "R", "RR", "e", "E", "ai", "o", "O", "au"})


def to_script(language: Language, sounds: str) -> str:
    """The sounds in the language's script, in normal form C."""
    from indic_transliteration.sanscript import transliterate

    text = transliterate(sounds, scheme_map=_scheme_map(SOUNDS, SCRIPTS[language]))
    if language is Language.HINDI:
        text = _MOON.sub("\\1\\2\u0901", text)
    return unicodedata.normalize("NFC", text)


def from_script(language: Language, word: str) -> str:
    """The sounds of a word in the language's script. What the scheme does not know stays as it is."""
    from indic_transliteration.sanscript import transliterate

    return str(transliterate(_APART.sub(JOINER, word), scheme_map=_scheme_map(SCRIPTS[language], SOUNDS)))


def sound_list(sounds: str) -> list[str]:
    """The sounds one by one."""
    return _SOUND.findall(sounds)


@lru_cache(maxsize=6)
def _scheme_map(source: str, target: str) -> SchemeMap:
    from indic_transliteration.sanscript import SCHEMES, SchemeMap

    mapping = SchemeMap(SCHEMES[source], SCHEMES[target])
    if source == SOUNDS:  # the scheme's sign for ॐ is also how a plain word ends: लोगों is lOgOM
        mapping.non_marks_viraama.pop("OM", None)
    return mapping
