"""Which questions ask whether something may be done, and which sentences say so or the opposite."""

import pytest

from app.knowledge.question.permission_asked import asks_permission, tells_permission


@pytest.mark.parametrize(
    "question",
    [
        "Can I give the baby honey?", "may we bring flowers", "Should the child fast?", "Do I have to pay?",
        "It was pulled today. Can I smoke?", "Is it ok to rinse?", "Are pets allowed here?",
        "क्या बच्चे को शहद दे सकते हैं?", "खाली पेट आना है क्या?", "सर्टिफ़िकेट देना पड़ेगा?", "पुरानी दवा दूँ?",
        "ಹೂವು ತರಬಹುದಾ?", "ಖಾಲಿ ಹೊಟ್ಟೆಯಲ್ಲಿ ಬರಬೇಕಾ", "ಫೋಟೊ ಕೊಡಬೇಕೇ?",
        "పూలు తేవచ్చా?", "సిగరెట్ తాగొచ్చా", "ఫోటో ఇవ్వాలా?",
    ],
)  # fmt: skip
def test_question_for_permission_is_told_in_four_languages(question: str) -> None:
    assert asks_permission(question)


@pytest.mark.parametrize(
    "question",
    [
        "What can I eat?", "How can I change the nominee?", "When should I come?", "Is the bank open on Sunday?",
        "Do I know him?", "The can is empty.",
        "मैं क्या खा सकता हूँ?", "खाता कैसे खोल सकते हैं?", "बैंक कब खुलता है?", "क्या करना चाहिए?",
        "ಏನು ತಿನ್ನಬಹುದು?", "ಎಲ್ಲಿ ಕೊಡಬೇಕು?", "ಎಷ್ಟು ಸಲ ತೆಗೆಯಬಹುದಾ?", "ಬ್ಯಾಂಕ್ ಇರುತ್ತಾ?",
        "ఏం తినవచ్చు?", "ఎప్పుడు రావాలి?", "బ్యాంకు ఉంటుందా?",
    ],
)  # fmt: skip
def test_question_for_something_else_is_none(question: str) -> None:
    assert not asks_permission(question)


@pytest.mark.parametrize(
    "sentence",
    [
        "Flowers are not to be brought.", "You may take one tablet.", "Eating is allowed.", "Never put butter on it.",
        "फूल न लाएँ।", "फल लाए जा सकते हैं।", "घर के खाने की अनुमति है।", "ಹೂವು ತರಬೇಡಿ.", "ಹಣ್ಣು ತರಬಹುದು.", "ಊಟಕ್ಕೆ ಅನುಮತಿ ಇದೆ.",
        "పూలు తీసుకురాకండి.", "పండ్లు తేవచ్చు.", "భోజనానికి అనుమతి ఉంది.", "ఖాళీ కడుపుతో రావలసిన అవసరం లేదు.",
    ],
)  # fmt: skip
def test_sentence_that_says_whether_it_may_be_done(sentence: str) -> None:
    assert tells_permission(sentence)


@pytest.mark.parametrize(
    "sentence",
    ["Visitors come between 4 pm and 6 pm.", "मिलने वाले शाम 4 बजे आते हैं।", "ಸಂಜೆ 4ಕ್ಕೆ ಬರುತ್ತಾರೆ.", "సాయంత్రం 4కి వస్తారు."],
)
def test_sentence_that_tells_something_else(sentence: str) -> None:
    assert not tells_permission(sentence)
