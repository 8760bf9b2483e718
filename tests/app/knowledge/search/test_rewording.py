"""Who says ಲೈಬ್ರರಿ is answered by documents that write ಗ್ರಂಥಾಲಯ."""

from collections.abc import Callable

import pytest

from app.core.search_text import normalise
from app.knowledge.answer.collection_answer import CollectionAnswer
from app.knowledge.search.rarity import rarities_of
from app.knowledge.search.rewording import reworded, with_lent


def asked_of(question: str, *passages: str) -> str:
    return reworded(question, rarities_of(passages, (0,)).forms_of)


@pytest.mark.parametrize(
    ("question", "passage", "expected"),
    [
        ("ಲೈಬ್ರರಿಯಲ್ಲಿ ಎಷ್ಟು ದಿನ?", "ಗ್ರಂಥಾಲಯದ ನಿಯಮಗಳು", "ಗ್ರಂಥಾಲಯ ಎಷ್ಟು ದಿನ?"),
        ("ಗ್ರಂಥಾಲಯ ಎಲ್ಲಿ?", "ಲೈಬ್ರರಿಗೆ ಬನ್ನಿ", "ಲೈಬ್ರರಿ ಎಲ್ಲಿ?"),
        ("ಸೇವಿಂಗ್ಸ್ ಅಕೌಂಟಿಗೆ ಏನು ಬೇಕು?", "ಉಳಿತಾಯ ಖಾತೆ ತೆರೆಯುವುದು", "ಉಳಿತಾಯ ಖಾತೆ ಏನು ಬೇಕು?"),
        ("ಎಫ್‌ಡಿಗೆ ಬಡ್ಡಿ?", "ನಿಶ್ಚಿತ ಠೇವಣಿಗಳ ಬಡ್ಡಿ", "ನಿಶ್ಚಿತ ಠೇವಣಿ ಬಡ್ಡಿ?"),
        ("Which chemists are open?", "The pharmacy is open day and night", "Which pharmacy are open?"),
        ("Fixed deposits for a kid?", "An FD of a child", "fd for a child?"),
        ("పోస్ట్ ఆఫీస్ ఎక్కడ?", "తపాలా కార్యాలయంలో", "తపాలా కార్యాలయం ఎక్కడ?"),
        ("టీచర్‌తో ఎప్పుడు మాట్లాడాలి?", "ఉపాధ్యాయులను అడగండి", "ఉపాధ్యాయులు ఎప్పుడు మాట్లాడాలి?"),
        ("अकाउंट, कैसे खुलेगा?", "खाते के नियम", "खाता, कैसे खुलेगा?"),
        ("मिनिमम बैलेंस?", "न्यूनतम शेष से कम", "न्यूनतम शेष?"),
        ("What is the fine for it?", "The penalty for late fees", "What is penalty for it?"),
        ("(लाइब्रेरी) की किताबें", "पुस्तकालय में किताबें", "(पुस्तकालय) की किताबें"),
    ],
)
def test_word_that_documents_lack_is_said_in_theirs(question: str, passage: str, expected: str) -> None:
    assert asked_of(question, passage) == expected


@pytest.mark.parametrize(
    ("question", "passage", "expected"),
    [
        ("సర్జరీ వార్డు ఎక్కడ?", "Surgery ward: third floor", "surgery ward ఎక్కడ?"),
        ("ಟೋಕನ್ ಕೌಂಟರ್ ಎಲ್ಲಿ", "The token counters are here", "token counter ಎಲ್ಲಿ"),
        ("वार्ड कहाँ है", "Ward 6. वार्डों के नियम", "वार्ड कहाँ है"),  # in its own script too
        ("वार्ड कहाँ है", "The office", "वार्ड कहाँ है"),
        ("Where is the ward?", "Ward 6", "Where is the ward?"),
    ],
)
def test_word_that_english_lends_is_said_as_documents_in_english_have_it(
    question: str, passage: str, expected: str
) -> None:
    assert with_lent(question, rarities_of([passage], (0,)).forms_of) == expected


@pytest.mark.parametrize(
    ("question", "passages"),
    [
        ("ಲೈಬ್ರರಿ ಎಲ್ಲಿ?", ("ಗ್ರಂಥಾಲಯದ ನಿಯಮಗಳು", "ಲೈಬ್ರರಿಯನ್ನು ತೆರೆಯುತ್ತಾರೆ")),  # both are written
        ("ಲೈಬ್ರರಿ ಎಲ್ಲಿ?", ("ಶಾಲೆಯ ನಿಯಮಗಳು",)),  # neither
        ("ಎಫ್‌ಡಿಗೆ ಬಡ್ಡಿ?", ("ಠೇವಣಿಗಳ ಬಡ್ಡಿ",)),  # half of a phrase
        ("कर कितना है?", ("टैक्स के नियम",)),  # also "do"
        ("प्रमाण पत्र कब मिलेगा?", ("प्रमाण पत्र की प्रति", "सबूत")),  # a part of a phrase that is written
        ("दर्द का इंजेक्शन कब?", ("टीके की तारीख़",)),  # akin and not the same
        ("ನೋವಿನ ಇಂಜೆಕ್ಷನ್ ಯಾವಾಗ?", ("ಲಸಿಕೆಯ ದಿನ",)),
        ("పాపకు ఎన్ని చుక్కలు?", ("శిశువులకు రెండు చుక్కలు",)),
        ("Where is the library?", ("ಗ್ರಂಥಾಲಯದ ನಿಯಮಗಳು",)),
        ("Is the chemist open?", ("The chemist is here", "Pharmacy bills are paid back")),
        ("What does the scan say?", ("Ultrasound: 400 rupees. What it costs.",)),
        ("Is a photocopy fine?", ("The penalty is for a copy: a photocopy",)),
        ("न्यूनतम उम्र?", ("न्यूनतम से कम",)),
        ("ಹುಲಿ ಎಲ್ಲಿ?", ("ಗ್ರಂಥಾಲಯದ ನಿಯಮಗಳು",)),
        ("?", ("ಗ್ರಂಥಾಲಯ",)),
        ("\u093c ್?", ("ಗ್ರಂಥಾಲಯ",)),  # signs without a letter
    ],
)
def test_other_questions_stay(question: str, passages: tuple[str, ...]) -> None:
    assert asked_of(question, *passages) == question


def test_of_two_words_the_one_that_documents_have_most_is_said() -> None:
    assert asked_of("ಡಾಕ್ಯುಮೆಂಟ್?", "ಕಾಗದ", "ದಾಖಲೆಗಳು", "ದಾಖಲೆಯನ್ನು") == "ದಾಖಲೆ?"


@pytest.mark.parametrize(
    ("question", "card", "debit_card"),
    [
        ("My ATM card is lost", "card", "debit card"),
        ("मेरा एटीएम कार्ड खो गया", "कार्ड", "डेबिट कार्ड"),
        ("ನನ್ನ ಎಟಿಎಮ್ ಕಾರ್ಡ್ ಕಳೆದಿದೆ", "ಕಾರ್ಡ್", "ಡೆಬಿಟ್ ಕಾರ್ಡ್"),
        ("నా ఏటిఎం కార్డు పోయింది", "కార్డ్", "డెబిట్ కార్డ్"),
    ],
)
def test_wider_word_is_said_where_documents_have_no_narrower_one(question: str, card: str, debit_card: str) -> None:
    said, narrow = asked_of(question, f"{card}, 1930"), asked_of(question, f"{card}, {card}", f"{debit_card}, 1930")
    assert normalise(f" {card} ") in said
    assert normalise(debit_card) not in said
    assert normalise(f" {debit_card} ") in narrow


def test_question_in_its_askers_words_finds_the_documents(
    ask: Callable[..., Callable[[str], CollectionAnswer]],
) -> None:
    asking = ask(rules_txt="ಗ್ರಂಥಾಲಯ ಎಂಟು ಗಂಟೆಗೆ ಮುಚ್ಚುತ್ತದೆ.\n\nಕಚೇರಿ ಹತ್ತು ಗಂಟೆಗೆ ತೆರೆಯುತ್ತದೆ.\n\nಬಸ್ ನಾಲ್ಕು ಗಂಟೆಗೆ ಹೊರಡುತ್ತದೆ.")
    answer = asking("ಲೈಬ್ರರಿಗೆ ಯಾವಾಗ ಹೋಗಬೇಕು?")
    assert normalise("ಗ್ರಂಥಾಲಯ") in normalise(answer.citations[0].quote)
    assert answer.confidence > asking("ಹುಲಿಗೆ ಯಾವಾಗ ಹೋಗಬೇಕು?").confidence
