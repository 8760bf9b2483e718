"""What a romanised word may be in Hindi, Kannada or Telugu: the listed word, its forms, and spelling by sound."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from app.core.settings import Language
from app.core.typing.endings import inflected, letters_of_unlisted
from app.core.typing.phonetics import Phonetics
from app.core.typing.scripts import SCRIPTS, to_script
from app.core.typing.suggestions import Suggestions
from app.core.typing.words import ENGLISH, WordList, word_list

MOST = 5  # candidates
LONGEST = 40  # letters; what is longer is no word
UNFINISHED = 3  # letters from which on words are offered that go on from them
NEAR = 0.6  # a spelling no farther than this is the listed word rather than another one

LETTERS = re.compile(r"[A-Za-z]+")
_VOWEL = re.compile(r"[aeiouAEIOU]")
_ADDRESS = re.compile(r"https?|www|ftp|mailto")
# A piece without spaces in which nothing is turned: addresses of any kind, and what has figures or such signs in it.
_LATIN_PIECE = re.compile(r"://|www\.|@|\w_|\d[A-Za-z]|[A-Za-z]\d|\\")


class Typist:
    """Knows one language. Making one reads its word list; `typist()` does so once."""

    def __init__(self, language: Language) -> None:
        if language not in SCRIPTS:
            raise ValueError(f"language {language!r}")
        self.language = language
        self._words: WordList = word_list(language)
        known = [word.sounds for word in self._words.words if word.rank < ENGLISH]
        self._phonetics = Phonetics(language, [sounds for sounds in known if sounds.isascii() and " " not in sounds])
        self.suggest = lru_cache(maxsize=256)(self._suggest)
        to_script(language, "a")  # the tables of the script are made now, not at the first key

    def _suggest(self, latin: str) -> Suggestions:
        """Candidates for a word of Latin letters; none where it stays as it is."""
        if stays_latin(latin):
            return Suggestions(latin, (), latin_first=True)
        words: list[str] = []
        for word in self._ranked(latin):
            if word not in words:
                words.append(word)
            if len(words) == MOST:
                break
        unspoken = not _VOWEL.search(latin) and self._words.exact(latin.lower()) is None  # kg, mg, ml
        return Suggestions(latin, tuple(words), latin_first=unspoken)

    def _ranked(self, latin: str) -> Iterator[str]:
        lower = latin.lower()
        exact = self._words.exact(latin) or self._words.exact(lower)
        if exact is not None:
            yield exact.text
        marked = latin[1:] != lower[1:]  # capitals within a word say which letter is meant
        spoken = letters_of_unlisted(self.language, lower)
        if marked:
            spoken = latin if latin[0] in "TDNLSRAIUEO" else latin[0].lower() + latin[1:]
        by_sound = [self._write(sounds) for sounds in self._phonetics.readings(spoken, MOST)]
        if marked:
            yield from by_sound[:2]
        yield from self._forms_and_near(lower)
        yield from by_sound[:2]
        yield from (word.text for _, word in self._words.near(lower))
        if len(lower) >= UNFINISHED:
            yield from (word.text for word in self._words.beginning(lower)[:2])
        yield from by_sound

    def _forms_and_near(self, lower: str) -> Iterator[str]:
        """Forms of listed words, then listed words that are spelt nearly so."""
        yield from (self._write(sounds) for sounds in inflected(self.language, self._words, lower))
        yield from (word.text for far, word in self._words.near(lower) if far <= NEAR)

    def known(self, latin: str) -> str | None:
        """The listed word that a small word of Latin letters is, or nearly is, or is a form of; None: there is none."""
        exact = self._words.exact(latin)
        return exact.text if exact is not None else next(self._forms_and_near(latin), None)

    def spellings(self, latin: str, most: int) -> list[str]:
        """At most so many ways to write a small word of Latin letters by its sounds, the likeliest first."""
        readings = self._phonetics.readings(letters_of_unlisted(self.language, latin), most)
        return list(dict.fromkeys(map(self._write, readings)))

    def _write(self, sounds: str) -> str:
        return to_script(self.language, sounds)

    def convert(self, text: str) -> str:
        """The text with each word of Latin letters turned into the likeliest one; addresses and figures stay."""
        return "".join(
            LETTERS.sub(lambda match: self.suggest(match.group()).first, piece) if turned else piece
            for piece, turned in pieces(text)
        )

    def suggestions(self, text: str) -> list[Suggestions]:
        """For each word of Latin letters in the text that may be turned."""
        return [self.suggest(word) for piece, turned in pieces(text) if turned for word in LETTERS.findall(piece)]


def pieces(text: str) -> Iterator[tuple[str, bool]]:
    """What is between spaces, and these; whether words are turned in it."""
    for piece in re.split(r"(\s+)", text):
        yield piece, _LATIN_PIECE.search(piece) is None


@lru_cache(maxsize=len(SCRIPTS))
def typist(language: Language) -> Typist:
    """The one for a language, made at the first call: about a quarter of a second."""
    return Typist(language)


def stays_latin(latin: str) -> bool:
    """Whether these letters are meant as they are: BP, ORS, PhD, WhatsApp, one capital, the start of an address."""
    capitals = sum(letter.isupper() for letter in latin)
    shouted = latin[:1].isupper() and (capitals >= 2 or len(latin) == 1)
    return shouted or len(latin) > LONGEST or not LETTERS.fullmatch(latin) or _ADDRESS.fullmatch(latin) is not None


def in_latin_piece(before: str) -> bool:
    """Whether letters typed after this text go on with something Latin: an address, a word, a figure."""
    piece = before[-LONGEST * 5 :].rsplit(maxsplit=1)[-1] if before and not before[-1].isspace() else ""
    return bool(piece) and (
        piece[-1] in "@/_\\" or (piece[-1].isascii() and piece[-1].isalnum()) or _LATIN_PIECE.search(piece) is not None
    )
