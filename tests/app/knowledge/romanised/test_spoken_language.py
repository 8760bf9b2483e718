"""Which language a question in Latin letters is in: one of three, or English."""

import pytest

from app.core.settings import Language
from app.knowledge.romanised.heard_words import HeardWords
from app.knowledge.romanised.spoken_language import language_spoken
from app.knowledge.words.terms import listed

USUAL = listed(
    """
    a about account address and april bank branch card change charge charges clinic close day do doctor does enough
    english fees for form holiday home hospital how i in interest is larger library loan locker lost me meeting
    movie my nurse of office on open opening or paper pay phone rate rent sale school second sure the there time to
    under vaccine want wants was we what when where which with you your
    """
)


def spoken(question: str, *words: str) -> Language | None:
    """`words` are those of the collection."""
    return language_spoken(question, USUAL, lambda: HeardWords(dict.fromkeys(words, 1)))


@pytest.mark.parametrize(
    ("question", "language"),
    [
        ("clinic kab khulta hai", Language.HINDI),
        ("saving account kholne ke liye kya kya lagega?", Language.HINDI),
        ("CARD KHO GAYA TO KYA KARE", Language.HINDI),
        ("locker ge badige yestu", Language.KANNADA),
        ("shakhe yavaga teredirutte", Language.KANNADA),
        ("magu huttidaga yava lasike kodtare", Language.KANNADA),
        ("card pothe em cheyali", Language.TELUGU),
        ("bank eppudu open untundi", Language.TELUGU),
        ("Biddaku jwaram unte emi cheyyali?", Language.TELUGU),
        ("ivala clinic unda", Language.TELUGU),
        ("nan card kalkonde enmadodu", Language.KANNADA),
        ("duddu vapas baratta", Language.KANNADA),
        ("cheque lo tappu rasanu", Language.TELUGU),
    ],
)
def test_everyday_words_tell_the_language(question: str, language: Language) -> None:
    assert spoken(question) is language


@pytest.mark.parametrize(
    "question",
    [
        "When does the clinic open?",
        "What is the rent of a larger locker?",
        "Is there a doctor on second April?",
        "phone Dr Gopinath Rao in Malavalli",  # names have capitals
        "interest Kisan Vikas Patra",
        "lost card",
        "home loan rate",
        "OPD ORS BP",
        "12345",
        "?",
        "",
    ],
)
def test_english_stays_english(question: str) -> None:
    assert spoken(question) is None


def test_own_letters_need_no_telling() -> None:
    assert spoken("क्लिनिक kab खुलता hai") is None


def test_the_collections_language_decides_where_words_belong_to_several() -> None:
    """ "entha" is asked in Kannada and in Telugu."""
    assert spoken("fees entha", "ఫీజు", "రోజు", "తరగతి") is Language.TELUGU
    assert spoken("fees entha", "ಶುಲ್ಕ", "ದಿನ", "ತರಗತಿ") is Language.KANNADA


def test_words_of_the_collection_tell_too() -> None:
    assert spoken("tapmaan suchak") is None
    assert spoken("tapmaan suchak", "तापमान", "सूचक") is Language.HINDI


def test_names_that_a_collection_in_english_has_tell_nothing() -> None:
    assert spoken("sukanya samriddhi yojana rate") is Language.HINDI
    assert spoken("sukanya samriddhi yojana rate", "sukanya", "samriddhi", "yojana") is None
    assert spoken("sukanya samriddhi yojana ka rate kya hai", "sukanya", "yojana") is Language.HINDI


def test_collection_is_not_looked_at_for_plain_english() -> None:
    def never() -> HeardWords:
        raise AssertionError("looked at")

    assert language_spoken("Is there a charge for the locker?", USUAL, never) is None
