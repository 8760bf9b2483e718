"""Typing with Latin letters: listed words come exactly, their forms follow, the rest is spelt by sound."""

import unicodedata

import pytest

from app.core.paths import resource
from app.core.settings import Language
from app.core.typing.typist import MOST, Typist, in_latin_piece, stays_latin, typist
from app.core.typing.words import distance, latin_spellings, loose, telling_spellings

LANGUAGES = [Language.HINDI, Language.KANNADA, Language.TELUGU]
NAMES = {Language.HINDI: "DEVANAGARI", Language.KANNADA: "KANNADA", Language.TELUGU: "TELUGU"}


def rows(language: Language) -> list[tuple[list[str], str]]:
    lines = resource(f"assets/typing/{language}.tsv").read_text(encoding="utf-8").splitlines()
    return [(line.split("\t")[0].split(), line.split("\t")[1]) for line in lines]


def first(language: Language, latin: str) -> str:
    return typist(language).suggest(latin).first


@pytest.mark.parametrize("language", LANGUAGES)
def test_first_candidate_of_every_listed_spelling_is_the_listed_word(language: Language) -> None:
    wrong = [
        (spelling, word, first(language, spelling))
        for spellings, word in rows(language)
        for spelling in spellings
        if first(language, spelling) != word
    ]
    assert wrong == []


@pytest.mark.parametrize("language", LANGUAGES)
def test_list_has_more_than_five_hundred_words_and_no_spelling_twice(language: Language) -> None:
    words = [word for _, word in rows(language)]
    spellings = [spelling for listed, _ in rows(language) for spelling in listed]
    assert len(set(words)) == len(words) > 600
    assert len(set(spellings)) == len(spellings) > 1000


@pytest.mark.parametrize("language", LANGUAGES)
def test_listed_words_are_in_the_script_of_their_language_and_in_normal_form(language: Language) -> None:
    for spellings, word in rows(language):
        assert all(spelling.isascii() and spelling.isalpha() for spelling in spellings)
        assert unicodedata.is_normalized("NFC", word)
        letters = word.replace("\u200c", "").replace(" ", "").replace("-", "")
        assert {unicodedata.name(letter).split()[0] for letter in letters} == {NAMES[language]}, word


@pytest.mark.parametrize("language", LANGUAGES)
def test_capital_at_the_beginning_changes_nothing(language: Language) -> None:
    for spellings, word in rows(language)[:100]:
        for spelling in spellings:
            if len(spelling) > 1 and spelling.islower():
                assert first(language, spelling.capitalize()) == word


@pytest.mark.parametrize(
    ("language", "latin", "word"),
    [
        ("hi", "ladkiyan", "लड़कियाँ"),
        ("hi", "mareezon", "मरीज़ों"),
        ("hi", "bimariyon", "बीमारियों"),
        ("hi", "bolunga", "बोलूँगा"),
        ("hi", "likhta", "लिखता"),
        ("kn", "maneyalli", "ಮನೆಯಲ್ಲಿ"),
        ("kn", "kaalige", "ಕಾಲಿಗೆ"),
        ("kn", "raktadalli", "ರಕ್ತದಲ್ಲಿ"),
        ("kn", "rogigalige", "ರೋಗಿಗಳಿಗೆ"),
        ("kn", "bankinalli", "ಬ್ಯಾಂಕಿನಲ್ಲಿ"),
        ("kn", "banknalli", "ಬ್ಯಾಂಕ್\u200cನಲ್ಲಿ"),
        ("kn", "kelutthene", "ಕೇಳುತ್ತೇನೆ"),
        ("te", "jwaramtho", "జ్వరంతో"),
        ("te", "ardharatrilo", "అర్ధరాత్రిలో"),
        ("te", "varshaniki", "వర్షానికి"),
        ("te", "rogulaku", "రోగులకు"),
        ("te", "mandulanu", "మందులను"),
        ("te", "doctorki", "డాక్టర్\u200cకి"),
        ("te", "nimpaali", "నింపాలి"),
        ("hi", "likhte", "लिखते"),
        ("hi", "likhti", "लिखती"),
        ("hi", "dekhni", "देखनी"),
        ("hi", "bharwaye", "भरवाएँ"),
        ("hi", "khulwani", "खुलवानी"),
        ("kn", "nodboda", "ನೋಡಬಹುದಾ"),
        ("kn", "keltira", "ಕೇಳುತ್ತೀರಾ"),
        ("kn", "cardgalu", "ಕಾರ್ಡ್\u200cಗಳು"),
        ("te", "penchavacha", "పెంచవచ్చా"),
        ("te", "chellistaru", "చెల్లిస్తారు"),
        ("te", "cardki", "కార్డుకి"),
        ("te", "rogulu", "రోగులు"),
        ("te", "orslo", "ఓఆర్\u200cఎస్\u200cలో"),  # no letter of the abbreviation joins the next
    ],
)
def test_forms_of_a_listed_word_keep_its_spelling(language: str, latin: str, word: str) -> None:
    assert not any(latin in spellings for spellings, _ in rows(Language(language)))
    assert first(Language(language), latin) == word


@pytest.mark.parametrize(
    ("language", "latin", "word"),
    [
        ("kn", "helabaradu", "ಹೇಳಬಾರದು"),
        ("kn", "kelbaradu", "ಕೇಳಬಾರದು"),
        ("kn", "kelabedi", "ಕೇಳಬೇಡಿ"),
        ("kn", "nodbeda", "ನೋಡಬೇಡ"),
        ("kn", "barebaradu", "ಬರೆಯಬಾರದು"),
        ("kn", "kudibedi", "ಕುಡಿಯಬೇಡಿ"),
        ("te", "adagakudadu", "అడగకూడదు"),
        ("te", "nimpakoodadu", "నింపకూడదు"),
        ("te", "rayakudadu", "రాయకూడదు"),
        ("te", "teesukokudadu", "తీసుకోకూడదు"),
        ("te", "pettoddu", "పెట్టవద్దు"),
        ("te", "padukovaddu", "పడుకోవద్దు"),
        ("kn", "tirugabaradu", "ತಿರುಗಬಾರದು"),  # of verbs that are not listed
        ("kn", "savarabedi", "ಸವರಬೇಡಿ"),
        ("te", "muttakudadu", "ముట్టకూడదు"),
    ],
)
def test_what_forbids_keeps_its_meaning(language: str, latin: str, word: str) -> None:
    assert first(Language(language), latin) == word


@pytest.mark.parametrize(
    ("language", "latin", "text"),
    [
        ("hi", "clinic kab khulta hai", "क्लिनिक कब खुलता है"),
        ("hi", "otp kisi ko mat batana", "ओटीपी किसी को मत बताना"),
        ("hi", "kutta kaate to kya nahi karna chaiye", "कुत्ता काटे तो क्या नहीं करना चाहिए"),
        ("kn", "ors hege madodu", "ಓಆರ್\u200cಎಸ್ ಹೇಗೆ ಮಾಡೋದು"),
        ("kn", "naayi kachidre enu madabaradu", "ನಾಯಿ ಕಚ್ಚಿದರೆ ಏನು ಮಾಡಬಾರದು"),
        ("kn", "account open madoke yenu beku", "ಅಕೌಂಟ್ ಓಪನ್ ಮಾಡೋಕೆ ಏನು ಬೇಕು"),
        ("te", "card pothe em cheyali", "కార్డు పోతే ఏం చేయాలి"),
        ("te", "ors enni gantalu unchavacha", "ఓఆర్ఎస్ ఎన్ని గంటలు ఉంచవచ్చా"),
        ("te", "gayam meeda emi veyakudadu", "గాయం మీద ఏమి వేయకూడదు"),
    ],
)
def test_questions_of_the_counter_come_out_whole(language: str, latin: str, text: str) -> None:
    assert typist(Language(language)).convert(latin) == text


def test_word_that_is_spelled_like_an_abbreviation_stays_within_reach() -> None:
    assert first(Language.HINDI, "id") == "आईडी"
    assert "ईद" in typist(Language.HINDI).suggest("id").words
    assert first(Language.HINDI, "eid") == "ईद"
    assert first(Language.TELUGU, "emi") == "ఏమి"  # what, not the instalment


def test_words_that_english_lends_are_no_sign_of_another_language() -> None:
    for language in LANGUAGES:
        assert not {"account", "otp", "nominee", "passbook"} & latin_spellings(language)
    assert "kitna" in latin_spellings(Language.HINDI)


@pytest.mark.parametrize(
    ("language", "latin", "word"),
    [
        ("hi", "mujhee", "मुझे"),
        ("hi", "namastee", "नमस्ते"),
        ("kn", "dhanyawada", "ಧನ್ಯವಾದ"),
        ("kn", "aspathre", "ಆಸ್ಪತ್ರೆ"),
        ("te", "dhanyavadaalu", "ధన్యవాదాలు"),
        ("te", "mandhulu", "మందులు"),
    ],
)
def test_a_spelling_near_a_listed_one_offers_the_word(language: str, latin: str, word: str) -> None:
    assert word in typist(Language(language)).suggest(latin).words


@pytest.mark.parametrize(
    ("language", "latin", "word"), [("hi", "aspat", "अस्पताल"), ("kn", "dhanya", "ಧನ್ಯವಾದ"), ("te", "ventan", "వెంటనే")]
)
def test_unfinished_word_is_offered_but_not_taken(language: str, latin: str, word: str) -> None:
    found = typist(Language(language)).suggest(latin)
    assert word in found.words[1:]
    assert found.first != word


@pytest.mark.parametrize(
    ("language", "latin", "word"),
    [
        ("hi", "ramesh", "रमेश"),
        ("hi", "lakshmi", "लक्ष्मी"),
        ("hi", "vaishnavi", "वैश्नवी"),
        ("hi", "garam", "गरम"),
        ("hi", "santosh", "संतोष"),
        ("kn", "ramesh", "ರಮೇಶ್"),
        ("kn", "mysooru", "ಮೈಸೂರು"),
        ("kn", "vyavasaya", "ವ್ಯವಸಾಯ"),
        ("te", "ramesh", "రమేష్"),
        ("te", "vyavasayam", "వ్యవసాయం"),
        ("te", "vijayavaada", "విజయవాడ"),
    ],
)
def test_what_no_list_has_is_offered_by_its_sound(language: str, latin: str, word: str) -> None:
    assert word in typist(Language(language)).suggest(latin).words


@pytest.mark.parametrize(
    ("language", "latin", "word"),
    [("hi", "laDakA", "लड़का"), ("hi", "kaTorA", "कटोरा"), ("kn", "kaNNu", "ಕಣ್ಣು"), ("te", "gaDDam", "గడ్డం")],
)
def test_capitals_within_a_word_say_which_letter_is_meant(language: str, latin: str, word: str) -> None:
    assert first(Language(language), latin) == word


@pytest.mark.parametrize("language", LANGUAGES)
def test_candidates_are_few_and_different_and_in_the_script(language: Language) -> None:
    for latin in ("a", "k", "namaskaram", "strengths", "xyz", "q" * 30, "aeiou", "Th", "om"):
        words = typist(language).suggest(latin).words
        assert len(words) == len(set(words)) <= MOST
        assert not any(letter.isascii() and letter.isalnum() for word in words for letter in word)


@pytest.mark.parametrize("latin", ["BP", "ORS", "PhD", "WhatsApp", "A", "http", "www", "HbA", "q" * 60, "a1", ""])
def test_names_in_capitals_and_addresses_stay(latin: str) -> None:
    assert stays_latin(latin)
    assert typist(Language.HINDI).suggest(latin).first == latin


@pytest.mark.parametrize("latin", ["kg", "mg", "ml", "km", "hr"])
@pytest.mark.parametrize("language", LANGUAGES)
def test_measures_without_a_vowel_stay_first(language: Language, latin: str) -> None:
    assert first(language, latin) == latin


@pytest.mark.parametrize("latin", ["Ramesh", "aap", "mujhe", "laDakA"])
def test_words_do_not_stay(latin: str) -> None:
    assert not stays_latin(latin)


def test_a_text_is_turned_word_by_word_and_addresses_stay() -> None:
    text = "mujhe BP hai, 500mg dawa lo? kya@bank.in www.bank.in https://bank.in/kya\nhaan"
    turned = "मुझे BP है, 500mg दवा लो? kya@bank.in www.bank.in https://bank.in/kya\nहाँ"
    assert typist(Language.HINDI).convert(text) == turned
    assert typist(Language.HINDI).convert("") == ""


@pytest.mark.parametrize(
    ("before", "latin"),
    [
        ("", False),
        ("दवा ", False),
        ("दवा", False),
        ("kya ", False),
        ("kya", True),
        ("500", True),
        ("www.", True),
        ("https://a.", True),
        ("a@b.", True),
        ("https://a.in ", False),
        ("(", False),
        ("हाँ, ", False),
        ("500 ", False),
    ],
)
def test_what_stands_before_says_whether_something_latin_goes_on(before: str, latin: bool) -> None:
    assert in_latin_piece(before) is latin


def test_casual_spellings_share_a_key_and_are_near() -> None:
    assert loose("mujhe") == loose("muje")
    assert loose("dhanyawaad") == loose("dhanyavad")
    assert distance("muje", "mujhe") < distance("mufhe", "mujhe")
    assert distance("kal", "kal") == 0
    assert distance("kaal", "kal") > distance("kal", "kaal")  # a letter that was typed means something


def test_long_vowel_that_was_typed_is_not_taken_for_a_short_one() -> None:
    assert first(Language.HINDI, "kal") == "कल"
    assert first(Language.HINDI, "kaal") == "काल"


def test_english_has_no_typist() -> None:
    with pytest.raises(ValueError, match="en"):
        Typist(Language.ENGLISH)


def test_spellings_that_tell_a_language_are_no_english_words() -> None:
    telling = telling_spellings()
    assert {"kya", "kaise", "enu", "hege", "emi", "ela"} <= telling
    assert not telling & {"the", "to", "do", "me", "use", "bus", "door", "ward", "lakh", "kb", "kin", "jab", "isi"}
