"""Questions for what is forbidden, and for what is to be done."""

import pytest

from app.knowledge.question.forbidden_asked import Doing, doing_asked


@pytest.mark.parametrize(
    "question",
    [
        "What must not be done after a bite?", "What should I not put on a burn?", "What not to do for a burn?",
        "Which foods should be avoided?", "Who should not take it?", "What can't visitors bring?",
        "When must the injection not be given?", "What is forbidden in the ward?", "What are the don'ts?",
        "जलने पर क्या नहीं करना चाहिए?", "जलने पर क्या न करें?", "जलने पर क्या-क्या नहीं लगाना चाहिए", "यह दवा किसे नहीं देनी चाहिए?",
        "वार्ड में क्या लाना मना है?", "जलने पर किन चीज़ों से बचना चाहिए?", "लॉकर में क्या नहीं रख सकते?",
        "ಸುಟ್ಟಾಗ ಏನು ಮಾಡಬಾರದು?", "ಗಾಯಕ್ಕೆ ಏನು ಹಚ್ಚಬಾರದು?", "ಯಾರು ಈ ಮಾತ್ರೆ ತೆಗೆದುಕೊಳ್ಳಬಾರದು?", "ಲಸಿಕೆಯನ್ನು ಯಾವಾಗ ಕೊಡಬಾರದು?",
        "కాలినప్పుడు ఏం చేయకూడదు?", "గాయానికి ఏమి రాయకూడదు?", "ఈ మందు ఎవరు వాడకూడదు?", "కాలితే ఏం చేయొద్దు?",
    ],
)  # fmt: skip
def test_what_is_forbidden_is_asked(question: str) -> None:
    assert doing_asked(question) is Doing.FORBIDDEN


@pytest.mark.parametrize(
    "question",
    [
        "What must be done after a bite?", "What should I do if the child does not drink?",
        "What should we do when he cannot swallow?", "What to do for a burn?",
        "What do I do, I can't come to the branch?", "What should a patient who can't walk do?",
        "जलने पर क्या करें?", "बच्चा दूध न पिए तो क्या करें?", "ಸುಟ್ಟಾಗ ಏನು ಮಾಡಬೇಕು?", "ಹಣ ಬಾರದಿದ್ದರೆ ಏನು ಮಾಡಬೇಕು?",
        "కాలితే ఏం చేయాలి?", "డబ్బు రాకపోతే ఏం చేయాలి?",
    ],
)  # fmt: skip
def test_what_to_do_is_asked(question: str) -> None:
    assert doing_asked(question) is Doing.TO_DO


@pytest.mark.parametrize(
    "question",
    [
        "What are the do's and don'ts?", "What to do and what not to do for a burn?", "जलने पर क्या करें और क्या न करें?",
        "ಏನು ಮಾಡಬೇಕು ಮತ್ತು ಏನು ಮಾಡಬಾರದು?", "ఏం చేయాలి, ఏం చేయకూడదు?",
        "Why can't I withdraw money?", "What is the fee for a person who cannot sign?",
        "What can I do to avoid charges?", "क्या मैं बिना कार्ड के पैसे नहीं निकाल सकता?", "क्या यहाँ फ़ोटो लेना मना है?",
        "How much is the fee?", "What if I do not pay?", "शुल्क कितना है?", "ಶುಲ್ಕ ಎಷ್ಟು?", "రుసుము ఎంత?",
    ],
)  # fmt: skip
def test_both_or_neither_is_asked(question: str) -> None:
    assert doing_asked(question) is Doing.EITHER
