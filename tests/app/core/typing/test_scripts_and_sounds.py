"""Sounds and scripts: what is written is read again, and what the engine reads is sound."""

import pytest

from app.core.paths import resource
from app.core.settings import Language
from app.core.typing.phonetics import Phonetics
from app.core.typing.scripts import from_script, sound_list, to_script

LANGUAGES = [Language.HINDI, Language.KANNADA, Language.TELUGU]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_listed_word_is_read_and_written_again(language: Language) -> None:
    for line in resource(f"assets/typing/{language}.tsv").read_text(encoding="utf-8").splitlines():
        word = line.split("\t")[1]
        sounds = from_script(language, word)
        if sounds.isascii():  # ॉ and the joiner are not in the scheme
            assert "".join(sound_list(sounds)) == sounds
            assert to_script(language, sounds) == word


def test_word_that_ends_like_om_is_no_holy_syllable() -> None:
    assert to_script(Language.HINDI, "lOgOM") == "लोगों"


def test_nasal_vowel_has_the_moon_where_there_is_room() -> None:
    assert to_script(Language.HINDI, "haTAEM") == "हटाएँ"
    assert to_script(Language.HINDI, "aMka") == "अंक"
    assert to_script(Language.HINDI, "EMTI") == "एंटी"  # an English vowel at the beginning


@pytest.mark.parametrize(
    ("language", "latin", "sounds"),
    [
        ("hi", "dard", "darda"),  # the vowel that is not said is written
        ("hi", "pakka", "pakkA"),
        ("hi", "dost", "dOsta"),
        ("kn", "angadi", "aMgaDi"),  # a nasal before a stop is a mark
        ("te", "sangham", "saMghaM"),  # Telugu ends in a mark
    ],
)
def test_sounds_that_no_word_list_helps_with(language: str, latin: str, sounds: str) -> None:
    assert sounds in Phonetics(Language(language), ["a"]).readings(latin, 5)


def test_words_that_are_known_make_their_sounds_likelier() -> None:
    (alone,) = Phonetics(Language.KANNADA, ["nodu"]).readings("nodu", 1)
    (taught,) = Phonetics(Language.KANNADA, ["nODu", "mADu", "kUDu", "ODu"]).readings("nodu", 1)
    assert (alone, taught) == ("nodu", "nODu")
