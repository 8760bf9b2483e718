"""Finds the line above a table that gives its unit, such as "(Rs. in lakh)", to quote it with a row."""

from __future__ import annotations

import re
from collections.abc import Sequence

from app.core.documents.documents import Passage
from app.core.search_text import normalise
from app.knowledge.beside.citation import Excerpt
from app.knowledge.words.sentences import is_figured, line_spans, sentences, trimmed

_LONGEST = 60  # characters
_LONGEST_ABOVE = 100  # of a line between a caption and its rows: longer ones begin another text
_WORD = re.compile(r"[^\W\d_](?:[\w.\u0900-\u0d7f]*)|[₹%]|'000")
# Of these letters they begin; Latin ones are whole words, but for an s at their end.
_LATIN_UNITS = frozenset(
    ["rs", "inr", "rupee", "₹", "%", "'000", "lakh", "lac", "crore", "thousand", "million", "percent", "mg", "mcg",
     "ml", "kg", "gram", "litre", "minute", "hour", "day", "week", "month", "year", "tablet"]
)  # fmt: skip
_LATIN_OTHERS = frozenset(
    ["amount", "figure", "value", "fee", "charge", "rate", "dose", "dosage", "limit", "price", "weight", "quantity",
     "time", "all", "are", "is", "in", "of", "the", "per", "and", "cent", "note", "unit", "given", "expressed"]
)  # fmt: skip
_INDIC_UNITS = tuple(
    normalise(
        "रुप रूपय लाख करोड़ हज़ार हजार मिग्रा मि.ग्रा मिली मि.ली किग्रा ग्राम प्रतिशत दिन घंट माह"
        " ರೂಪಾಯ ಲಕ್ಷ ಕೋಟಿ ಸಾವಿರ ಮಿಗ್ರಾ ಮಿ.ಗ್ರಾ ಮಿಲಿ ಮಿ.ಲೀ ಕೆಜಿ ಗ್ರಾಂ ಶೇಕಡ ದಿನ ಗಂಟೆ ತಿಂಗಳ"
        " రూపాయ లక్ష కోట్ల కోటి వేల మిగ్రా మి.గ్రా మిలీ మి.లీ కిలో గ్రాము శాత రోజు గంట నెల"
    ).split()
)
_SHORT_INDIC_UNITS = frozenset(normalise("रु रू ರೂ ರು రూ రు గ్రా").split())  # whole words: రూములు are rooms
_NO_UNITS = tuple(  # but symptoms, an aim, a date, a day's work, a village, an auction, a woman's time of the month
    normalise("दिनांक दिनचर्या माहवारी ग्रामीण ग्रामसभा ಲಕ್ಷಣ ಲಕ್ಷ್ಯ ದಿನಾಂಕ ದಿನಚರಿ లక్షణ లక్ష్య వేలం నెలసరి").split()
)
_INDIC_OTHERS = tuple(
    normalise(
        "राशि रकम सभी में शुल्क मात्रा आँकड़े आंकड़े मूल्य दर की के का प्रति खुराक सीमा समय"
        " ಮೊತ್ತ ಎಲ್ಲ ಶುಲ್ಕ ದರ ಪ್ರಮಾಣ ಅಂಕಿ ಗಳಲ್ಲಿ ಬೆಲೆ ಮಿತಿ ಪ್ರತಿ ಸಮಯ మొత్తం అన్ని రుసుము ధర మోతాదు అంకె లలో ల్లో లో పరిమితి ప్రతి సమయం"
    ).split()
)


def unit_caption(passage: Passage, start: int, end: int, before: Sequence[Passage]) -> Excerpt | None:
    """Where what a row's figures are in stands, if text[start:end] of the passage is a row and does not say it; in the
    passage, or one of those before it, in order. None: nowhere."""
    quote = passage.text[start:end]
    if not is_figured(quote.rstrip().rsplit("\n", 1)[-1]) or not any(map(str.isdigit, quote)):
        return None
    for each in (passage, *reversed(before)):
        lines = line_spans(each.text, 0, start if each is passage else len(each.text))
        for span in reversed(list(lines)):
            line = each.text[slice(*span)]
            if says_unit(line):
                return each, *trimmed(each.text, *span)
            if _begins_another(line):
                return None
    return None


def says_unit(line: str) -> bool:
    """Whether a line does nothing but say what figures are in."""
    said = normalise(line).strip(" \t()[]:.*")
    if not said or len(line.strip()) > _LONGEST or re.search(r"\d", said.replace("'000", "")):
        return False
    words = [each.strip(".") for each in _WORD.findall(said)]
    return bool(words) and any(map(_is_unit, words)) and all(_is_unit(each) or _is_other(each) for each in words)


def _is_unit(word: str) -> bool:
    if word in _LATIN_UNITS or word.removesuffix("s") in _LATIN_UNITS or word in _SHORT_INDIC_UNITS:
        return True
    return word.startswith(_INDIC_UNITS) and not word.startswith(_NO_UNITS)


def _is_other(word: str) -> bool:
    return word in _LATIN_OTHERS or word.removesuffix("s") in _LATIN_OTHERS or word.startswith(_INDIC_OTHERS)


def _begins_another(line: str) -> bool:
    """Whether a line is text and neither of a table nor a title above one."""
    if is_figured(line):
        return False
    return len(line) > _LONGEST_ABOVE or line.rstrip().endswith((".", "।", "?", "!")) or len(sentences(line)) > 1
