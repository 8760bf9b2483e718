"""The index terms of a text: its words, their trigrams and their sounds."""

from __future__ import annotations

import re

from app.core.documents.passage_entry import Terms
from app.core.search_text import normalise, words_in
from app.knowledge.words.letter_names import spelled_letters
from app.knowledge.words.sounds import sounds_in, sounds_of

_GROUPED = re.compile(r"(?<![\d,.])\d{1,3}(?:,\d{2,3})*,\d{3}(?![\d,])")  # 1,00,000 and 100,000


def words_of(text: str) -> list[str]:
    """The words of a text, normalised, in order; a number is one word, however its thousands are parted, and behind an
    abbreviation that is spelled in an Indic script stand its letters."""
    return _words_of(normalise(text))


def _words_of(normal: str) -> list[str]:
    found = words_in(_GROUPED.sub(lambda match: match[0].replace(",", ""), normal))
    if normal.isascii():
        return found
    return [each for word in found for each in (word, spelled_letters(word)) if each is not None]


def listed(text: str) -> frozenset[str]:
    """A list of words in this program, with blanks between them: normalised, as words_of() has those of a text."""
    return frozenset(normalise(text).split())


def pattern_of(written: str) -> str:
    """A regular expression in this program, written over several lines: in one, normalised."""
    return normalise("".join(line.strip() for line in written.splitlines()))


def same_beginning(word: str, other: str) -> int:
    """How many characters two words have in common, from the first."""
    return next(
        (at for at, (one, two) in enumerate(zip(word, other, strict=False)) if one != two), min(len(word), len(other))
    )


def padded(text: str) -> str:
    """The words with a space around each: a word, or a trigram with a word's beginning or end, is found by `in`."""
    return f" {' '.join(words_of(text))} "


def padded_sounds(text: str) -> str:
    """The sounds alike."""
    return f" {' '.join(sounds_of(text))} "


def padded_both(text: str) -> tuple[str, str]:
    """Words and sounds, for which the text is normalised once."""
    normal = normalise(text)
    return f" {' '.join(_words_of(normal))} ", f" {' '.join(sounds_in(normal))} "


def trigrams_of(question_words: list[str]) -> list[str]:
    """Those within words, their ends counted as a space; each once, in order."""
    found: dict[str, None] = {}
    for word in question_words:
        ends = f" {word} "
        found.update(dict.fromkeys(ends[start : start + 3] for start in range(len(ends) - 2)))
    return list(found)


def indexed_terms(text: str) -> dict[Terms, str]:
    """What the indexes read of a passage."""
    every_word, sounds = padded_both(text)
    return {Terms.WORDS: every_word.strip(), Terms.TRIGRAMS: every_word, Terms.SOUNDS: sounds.strip()}
