"""Lines of English, Hindi, Kannada, Telugu and mixed script for tests of tokenizers: the same for the same seed."""

import json
import os
import random
import unicodedata
from collections.abc import Iterator
from pathlib import Path

LANGUAGES = ("en", "hi", "kn", "te", "mixed")
_CONSONANTS = {
    "hi": "कखगघचछजझटठडढणतथदधनपफबभमयरलवशषसह",
    "kn": "ಕಖಗಘಚಛಜಝಟಠಡಢಣತಥದಧನಪಫಬಭಮಯರಲವಶಷಸಹಳ",
    "te": "కఖగఘచఛజఝటఠడఢణతథదధనపఫబభమయరలవశషసహళ",
}
_VOWELS = {"hi": "अआइईउऊऋएऐओऔ", "kn": "ಅಆಇಈಉಊಋಎಏಐಒಓಔ", "te": "అఆఇఈఉఊఋఎఏఐఒఓఔ"}
_SIGNS = {"hi": "ािीुूृेैोौंँः", "kn": "ಾಿೀುೂೃೆೇೈೊೋೌಂಃ", "te": "ాిీుూృెేైొోౌంః"}
_VIRAMAS = {"hi": "\u094d", "kn": "\u0ccd", "te": "\u0c4d"}
_NUKTAS = {"hi": "\u093c", "kn": "\u0cbc", "te": ""}
_DIGITS = {"hi": "०१२३४५६७८९", "kn": "೦೧೨೩೪೫೬೭೮೯", "te": "౦౧౨౩౪౫౬౭౮౯"}
_ENGLISH_WORDS = """
the of and to in is was for that on with as by at from it his an are which were be this had has its or not but
model answer passage question language India capital river temple people century government water village
school children history music doctor medicine station morning because although through between without
together running spoken written answered understood internationalisation don't it's they'll we've O'Brien
state-of-the-art
"""
_ENGLISH = tuple(_ENGLISH_WORDS.split())
_ODD = [
    "👨‍👩‍👧",
    "👍🏽",
    "🇮🇳",
    "❤️",
    "é",
    "e\u0301",
    "—",
    "₹500",
    "中文",
    "ﬁ",
    "ﷺ",
    "ａｂ",
    "½",
    "\u00a0",
    "\u200b",
    "\t",
    "ß",
    "ﾊﾟ",
    "Ω",
]
_ODD += [
    "x²",
    "<b>",
    "</s>",
    "<unk>",
    "<0x41>",
    "▁",
    "  ",
    "    ",
    "http://a.b/c?d=e&f",
    "f(x)=[1,2]",
    "'s",
    "\r\n",
    "\n\n",
]


def generated(language: str, count: int, seed: int = 0) -> list[str]:
    """`count` made-up lines in `language`, one of LANGUAGES: words with conjuncts, vowel signs, nuktas, joiners."""
    rng = random.Random(f"{language} {seed}")
    return [_line(rng, language) for _ in range(count)]


def written(language: str) -> list[str]:
    """Sentences that people wrote, from the folder that SHAKTI_EVAL_DATA names; none where there is no such folder."""
    folder = os.environ.get("SHAKTI_EVAL_DATA")
    if not folder:
        return []
    languages = LANGUAGES[:-1] if language == "mixed" else (language,)
    texts = [list(_sentences(Path(folder) / "xquad_in" / f"xquad_{each}_dev.json")) for each in languages]
    if language != "mixed":
        return texts[0]
    return [" ".join(each) for each in zip(*texts, strict=False)]


def lines(language: str, count: int, seed: int = 0) -> list[str]:
    """`count` lines, as many of them written by people as there are."""
    real = written(language)[:count]
    return real + generated(language, count - len(real), seed)


def breaks_a_character(before: str, after: str) -> bool:
    """Whether a reader would see one character where the text is cut. Written from UAX 29, apart from the code."""
    if before.endswith("\r"):
        return after.startswith("\n")
    run = len(before) - len(before.rstrip("\u094d\u0ccd\u0c4d\u200d"))
    virama = any(mark in "\u094d\u0ccd\u0c4d" for mark in before[len(before) - run :])
    last_mark = before[-1] in "\u094d\u0ccd\u0c4d\u200d"
    based = len(before) > run and unicodedata.category(before[len(before) - run - 1])[0] in "LM"
    joins = virama and last_mark and based and "\u200c" not in before[-2:] and unicodedata.category(after[0]) == "Lo"
    control = unicodedata.category(before[-1]) in ("Cc", "Cf") and before[-1] not in "\u200c\u200d"
    extends = unicodedata.category(after[0])[0] == "M" or after[0] in "\u200c\u200d\U0001f3fd"
    return joins or (extends and not control)


def _sentences(path: Path) -> Iterator[str]:
    for example in json.loads(path.read_text(encoding="utf-8"))["examples"]:
        yield example["question"]
        for sentence in example["context"].replace("।", "।\n").replace(". ", ".\n").split("\n"):
            if sentence.strip():
                yield sentence


def _line(rng: random.Random, language: str) -> str:
    words: list[str] = []
    for _ in range(rng.randint(1, 14)):
        chosen = rng.choice(LANGUAGES[:-1]) if language == "mixed" else language
        if rng.random() < (0.25 if language == "mixed" else 0.06):
            words.append(rng.choice(_ODD))
        elif rng.random() < 0.08:
            digits = _DIGITS.get(chosen, "0123456789")
            words.append("".join(rng.choice(digits) for _ in range(rng.randint(1, 6))))
        else:
            words.append(_english(rng) if chosen == "en" else _indic(rng, chosen))
    ends = ["", ".", "?", "!", " ", "\n", "।", "..."]
    gap = rng.choice([" ", " ", " ", " ", "  ", ", "])
    return rng.choice(["", "", "", " ", "  "]) + gap.join(words) + rng.choice(ends)


def _english(rng: random.Random) -> str:
    word = rng.choice(_ENGLISH)
    return rng.choice([word, word, word, word.capitalize(), word.upper()])


def _indic(rng: random.Random, language: str) -> str:
    consonants, signs, virama = _CONSONANTS[language], _SIGNS[language], _VIRAMAS[language]
    parts = [rng.choice(_VOWELS[language])] if rng.random() < 0.2 else []
    for _ in range(rng.randint(1, 4)):
        for _ in range(rng.choice([0, 0, 0, 1, 1, 2])):
            parts += [rng.choice(consonants), virama, rng.choice(["", "", "", "", "\u200d", "\u200c"])]
        # A few syllables are much more frequent than others, as in any language.
        parts.append(consonants[min(int(rng.expovariate(0.2)), len(consonants) - 1)])
        if rng.random() < 0.04:
            parts.append(_NUKTAS[language])
        if rng.random() < 0.7:
            parts.append(signs[min(int(rng.expovariate(0.4)), len(signs) - 1)])
    return "".join(parts)
