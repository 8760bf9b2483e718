"""A question in Latin letters is written in its own script, as the collection writes its words."""

import pytest

from app.core.settings import Language
from app.knowledge.romanised.heard_words import HeardWords
from app.knowledge.romanised.in_script import in_script
from app.knowledge.words.terms import listed

HINDI, KANNADA, TELUGU = Language.HINDI, Language.KANNADA, Language.TELUGU
USUAL = listed("maternity wing parcel medium locker nominee tuition")


def written(language: Language, question: str, *words: str) -> str:
    """`words` are those of the collection."""
    return in_script(question, language, USUAL, HeardWords(dict.fromkeys(words, 1)))


@pytest.mark.parametrize(
    ("language", "question", "expected"),
    [
        (HINDI, "card kho gaya to kya kare?", "कार्ड खो गया तो क्या करें?"),
        (KANNADA, "magu ge jwara bandre enu madbeku", "ಮಗು ಗೆ ಜ್ವರ ಬಂದರೆ ಏನು ಮಾಡಬೇಕು"),
        (TELUGU, "card pothe em cheyali", "కార్డు పోతే ఏం చేయాలి"),
        (HINDI, "clinic kab khulta h", "क्लिनिक कब खुलता है"),
        (HINDI, "clinic kb khulega yaar", "क्लिनिक कब खुलेगा यार"),
        (HINDI, "positive pay ke liye kya lana hai", "पॉज़िटिव पे के लिए क्या लाना है"),
        (HINDI, "sui kahan fekni hai", "सुई कहाँ फेंकनी है"),
        (KANNADA, "nan card kalkonde enmadodu", "ನನ್ನ ಕಾರ್ಡ್ ಕಳೆದುಕೊಂಡೆ ಏನು ಮಾಡೋದು"),
        (KANNADA, "duddu kat aagide", "ದುಡ್ಡು ಕಟ್ ಆಗಿದೆ"),
        (TELUGU, "5 yella pillaki", "5 ఏళ్ల పిల్లకు"),
        (TELUGU, "patient ni entha mandi chudali", "పేషెంట్ ని ఎంత మంది చూడాలి"),
        (TELUGU, "ivala clinic unda", "ఇవాళ క్లినిక్ ఉందా"),
        (HINDI, "saas nahi le pa raha hai", "साँस नहीं ले पा रहा है"),
        (KANNADA, "raktha barta ide", "ರಕ್ತ ಬರ್ತಾ ಇದೆ"),
        (TELUGU, "sudi guchukundi chetiki", "సూది గుచ్చుకుంది చేతికి"),
    ],
)
def test_everyday_words_are_written_as_people_write_them(language: Language, question: str, expected: str) -> None:
    assert written(language, question) == expected


@pytest.mark.parametrize(
    ("language", "latin", "word"),
    [
        (KANNADA, "nondani", "ನೋಂದಣಿ"),
        (KANNADA, "balasida", "ಬಳಸಿದ"),
        (TELUGU, "ushnogratalo", "ఉష్ణోగ్రతలో"),
        (TELUGU, "kadukkovaali", "కడుక్కోవాలి"),
        (HINDI, "tapmaan", "तापमान"),
        (HINDI, "dibbe", "डिब्बे"),
        (HINDI, "locker", "लॉकर"),
        (TELUGU, "nominee", "నామినీ"),
        (HINDI, "hbnc", "एचबीएनसी"),
    ],
)
def test_word_of_the_collection_is_known_by_its_sound(language: Language, latin: str, word: str) -> None:
    assert HeardWords({word: 1}).like(latin, language, is_english=latin in USUAL) == word


@pytest.mark.parametrize(
    ("language", "latin", "word"),
    [
        (KANNADA, "madabaradu", "ಮಾಡಬಹುದು"),  # must not, may
        (TELUGU, "cheyakudadu", "చేయకూడదా"),
        (HINDI, "kaun", "खाने"),
        (HINDI, "paper", "पर"),
        (TELUGU, "kattali", "ఖాతాల"),
        (HINDI, "aag", "गई"),
        (KANNADA, "tapamana", "तापमान"),  # of another language
    ],
)
def test_other_word_is_not_heard(language: Language, latin: str, word: str) -> None:
    assert HeardWords({word: 1}).like(latin, language) is None


def test_the_nearest_of_several_is_taken_then_the_commonest() -> None:
    words = HeardWords({"शिकायत": 2, "शिकायतें": 9, "शिकायती": 4})
    assert words.like("shikayat", HINDI) == "शिकायत"
    assert words.like("shikayati", HINDI) == "शिकायती"
    assert HeardWords({"काटा": 1, "कटा": 3}).like("kata", HINDI) == "कटा"


@pytest.mark.parametrize("latin", ["500", "B12", "5kg", "kg", "ml", "HbA1c", "parcel2"])
def test_figures_codes_and_measures_stay(latin: str) -> None:
    assert written(HINDI, latin) == latin


def test_abbreviations_are_spelt_letter_by_letter_unless_the_collection_has_them_otherwise() -> None:
    assert written(HINDI, "hbnc") == "एचबीएनसी"
    assert written(KANNADA, "hbnc") == "ಎಚ್ಬಿಎನ್ಸಿ"
    assert written(TELUGU, "hbnc") == "హెచ్బిఎన్సి"
    assert written(TELUGU, "hbnc", "హెచ్బీఎన్సీ") == "హెచ్బీఎన్సీ"


def test_ending_that_is_typed_on_to_an_abbreviation_is_a_word_of_its_own() -> None:
    assert written(KANNADA, "ORSge sakkare", "ಓಆರ್ಎಸ್") == "ಓಆರ್ಎಸ್ ಗೆ ಸಕ್ಕರೆ"
    assert written(KANNADA, "ATMnalli") == "ATM ನಲ್ಲಿ"
    assert written(KANNADA, "atmnalli", "ಎಟಿಎಂ") == "ಎಟಿಎಂ ನಲ್ಲಿ"
    assert written(TELUGU, "KYCki", "కేవైసీ") == "కేవైసీ కి"
    assert written(HINDI, "OTPka", "ओटीपी") == "ओटीपी का"
    assert written(KANNADA, "PhD WhatsApp") == "PhD WhatsApp"  # no endings
    assert written(HINDI, "pinko", "पिन") != "पिन को"  # nor is it an abbreviation


def test_english_word_that_nobody_knows_stays() -> None:
    assert written(HINDI, "maternity wing kya hai") == "maternity wing क्या है"


def test_unknown_word_begins_as_the_collections_words_do() -> None:
    plain = written(KANNADA, "tayarisuttivi")
    assert written(KANNADA, "tayarisuttivi", "ತಯಾರಿಸುವುದು").startswith("ತಯಾರಿಸು") and not plain.isascii()


def test_english_words_among_others_are_written_too_and_names_stay() -> None:
    assert written(KANNADA, "ಹೆರಿಗೆ register ಎಷ್ಟು?") == "ಹೆರಿಗೆ ರಿಜಿಸ್ಟರ್ ಎಷ್ಟು?"
    assert written(HINDI, "parcel की दर", "पार्सल", "दर") == "पार्सल की दर"
    assert written(HINDI, "Gopinath डॉक्टर कब?") == "Gopinath डॉक्टर कब?"
    assert written(HINDI, "hbnc का फ़ॉर्म", "hbnc") == "hbnc का फ़ॉर्म"


def test_what_stands_between_words_stays() -> None:
    assert written(HINDI, "  kab, (kahan) -- 5-10 baje?!") == "  कब, (कहाँ) -- 5-10 बजे?!"


def test_addresses_and_units_stay() -> None:
    assert written(HINDI, "ramesh@okaxis par kab aayega") == "ramesh@okaxis पर कब आएगा"
    assert written(HINDI, "www.kab.example/kab kab khulta h") == "www.kab.example/kab कब खुलता है"
    assert written(HINDI, "5 m kapda, 2 k liye k") == "5 m कपड़ा, 2 k लिए के"


def test_titles_are_not_heard_as_words_of_the_collection() -> None:
    usual = {"dr"}
    assert in_script("Dr Gopinath कब?", HINDI, usual, HeardWords({"दर": 5, "दौरे": 5})) == "Dr Gopinath कब?"
    assert in_script("dr gopinath kab", HINDI, usual, HeardWords({"दर": 5})).startswith("dr ")
    assert in_script("dant wale dr kab hai", HINDI, usual, HeardWords({"दर": 5})).endswith(" डॉक्टर कब है")
    assert in_script("kaun hai Dr?", HINDI, usual, HeardWords({"दर": 5})) == "कौन है डॉक्टर?"
    assert in_script("DR KAB HAI", HINDI, usual, HeardWords({"दर": 5})) == "डॉक्टर कब है"


def test_names_that_a_collection_in_english_has_stay_as_it_has_them() -> None:
    assert written(HINDI, "atal yojana mein kitna", "atal", "yojana") == "atal yojana में कितना"
    assert written(HINDI, "yojana mein kitna", "yojana", "शुल्क") == "योजना में कितना"


@pytest.mark.parametrize("language", [HINDI, KANNADA, TELUGU])
def test_medicine_that_nobody_writes_in_the_script_stays_one(language: Language) -> None:
    assert written(language, "cefixime") == "cefixime"
    assert not written(language, "paracetamol").isascii()


def test_medicine_is_written_as_the_collection_writes_it() -> None:
    assert written(HINDI, "metformin kab", "मेटफॉर्मिन") == "मेटफॉर्मिन कब"


def test_abbreviation_in_capitals_is_not_heard_as_a_word() -> None:
    assert written(HINDI, "SB ATM कहाँ है", "सभी", "एटीएम") == "SB एटीएम कहाँ है"
    assert written(HINDI, "HBNC kab", "एचबीएनसी") == "एचबीएनसी कब"
    assert in_script("TAPMAAN WIDGET KAB", HINDI, {"widget"}, HeardWords({"तापमान": 1})) == "तापमान WIDGET कब"


@pytest.mark.parametrize(
    ("language", "latin", "word", "expected"),
    [
        (KANNADA, "cheeladalli", "ಚೀಲಕ್ಕೆ", "ಚೀಲದಲ್ಲಿ"),  # another ending
        (KANNADA, "rashidigalannu", "ರಸೀದಿಯನ್ನು", "ರಸೀದಿಗಳನ್ನು"),
        (KANNADA, "bisiootadalli", "ಬಿಸಿಯೂಟದ", "ಬಿಸಿಯೂಟದಲ್ಲಿ"),
        (KANNADA, "parvangiyalli", "ಪರವಾನಗಿಗೆ", "ಪರವಾನಗಿಯಲ್ಲಿ"),  # a vowel that is not said
        (TELUGU, "dhruvapatralaku", "ధ్రువపత్రాలు", "ధ్రువపత్రాలకు"),
        (HINDI, "karmcharion", "कर्मचारी", "कर्मचारियों"),
    ],
)
def test_form_that_the_collection_has_not_is_written_as_its_word_is(
    language: Language, latin: str, word: str, expected: str
) -> None:
    assert written(language, latin, word) == expected


@pytest.mark.parametrize(
    ("language", "latin", "expected"),
    [
        (KANNADA, "gulmagalannu", "ಗುಲ್ಮಗಳನ್ನು"),
        (KANNADA, "gulmaguttade", "ಗುಲ್ಮಾಗುತ್ತದೆ"),
        (TELUGU, "gulmutunnaru", "గుల్ముతున్నారు"),
    ],
)
def test_ending_of_a_word_that_nobody_has_is_written_as_endings_are(
    language: Language, latin: str, expected: str
) -> None:
    assert written(language, latin) == expected


def test_abbreviation_that_the_collection_has_in_latin_letters_is_heard_as_no_other_word() -> None:
    assert written(HINDI, "bsk kahan hai", "bsk", "बसकी") == "bsk कहाँ है"
    assert written(HINDI, "bsk kahan hai", "bsk", "बीएसके", "बसकी") == "बीएसके कहाँ है"
    assert written(HINDI, "sbi kahan hai", "सभी") == "एसबीआई कहाँ है"


def test_english_word_is_not_heard_as_one_with_another_first_sound() -> None:
    assert in_script("car loan kab", HINDI, {"car", "loan"}, HeardWords({"चोरी": 3})) == "car लोन कब"


@pytest.mark.parametrize("latin", ["cefixim", "sefixime", "cefexime"])
def test_misspelt_medicine_is_the_one_that_sounds_so(latin: str) -> None:
    assert written(HINDI, latin, "cefixime") == "cefixime"
    assert written(HINDI, latin) == "cefixime"
    assert written(HINDI, latin, "cefalexin") == "cefixime"
    assert written(HINDI, latin, latin) == latin


def test_medicine_with_other_consonants_is_another_one() -> None:
    assert written(HINDI, "saxagliptin", "sitagliptin") == "saxagliptin"
    assert written(HINDI, "nimodipine", "nifedipine") == "nimodipine"
