"""Names are found across scripts by how they sound."""

import pytest

from app.knowledge.words.sounds import is_heard, sound_of, sounds_of


@pytest.mark.parametrize(
    "spellings",
    [
        ["Muhammad", "मुहम्मद", "ಮುಹಮ್ಮದ್", "ముహమ్మద్"],
        ["Rajendra", "राजेंद्र", "ರಾಜೇಂದ್ರ", "రాజేంద్ర"],
        ["Columbia", "कोलंबिया", "ಕೊಲಂಬಿಯಾ", "కొలంబియా"],
        ["Bangladesh", "बांग्लादेश", "ಬಾಂಗ್ಲಾದೇಶ", "బంగ్లాదేశ్"],
        ["paracetamol", "पैरासिटामोल", "ಪ್ಯಾರಾಸಿಟಮಾಲ್", "పారాసెటమాల్"],
    ],
)
def test_name_sounds_alike_in_all_scripts(spellings: list[str]) -> None:
    assert len({sound for each in spellings for sound in sounds_of(each)}) == 1


def test_names_that_differ_sound_different() -> None:
    assert len({sound_of(each) for each in ("nairobi", "mombasa", "kisumu", "kolkata", "chennai")}) == 5


def test_words_that_say_too_little_have_no_sound() -> None:
    assert sounds_of("है में कौन the of 1971") == []


def test_name_is_heard_with_an_ending_on_either_side() -> None:
    assert is_heard("krntkd", " krntk ")  # ಕರ್ನಾಟಕದ, Karnataka
    assert is_heard("krntk", " krntkd ")
    assert not is_heard("krntk", " krntr ")
    assert not is_heard("mbs", " mbstr ")  # of three sounds, all have to be there
