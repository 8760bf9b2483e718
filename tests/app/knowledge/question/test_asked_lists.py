"""Which questions ask for a list, of things or of steps, and which lists that is."""

import pytest

from app.knowledge.question.asked_lists import NUMBERED, STEPS, ListAsked


@pytest.mark.parametrize(
    "question",
    [
        "Which papers are needed?", "What documents do I bring?", "Which old families pay half?",
        "Who does not have to pay?", "Who is exempt from fees?", "What can't students take into the hall?",
        "Which children get it?",
        "कौन-कौन से काग़ज़ चाहिए?", "क्या-क्या लाना है?", "किन लोगों को छूट है?",
        "ಯಾವ ಯಾವ ದಾಖಲೆ ಬೇಕು?", "ಏನೇನು ತರಬೇಕು?",
        "ಯಾರೆಲ್ಲ ಕಟ್ಟಬೇಕಾಗಿಲ್ಲ?",
        "ఏయే కాగితాలు కావాలి?", "ఏమేమి తేవాలి?", "ఎవరెవరికి మాఫీ?",
    ],
)  # fmt: skip
def test_question_for_several_things_is_told_in_four_languages(question: str) -> None:
    assert ListAsked.by(question).things == 1


@pytest.mark.parametrize(
    "question",
    [
        "Which is the nearest branch?", "Which class is it?", "What does a locker cost?", "What happens after ten?",
        "What must I do to start it again?", "Who is the headmaster?",
        "कौन आता है?", "किनारे पर क्या है?", "ಯಾರು ಬರುತ್ತಾರೆ?", "ఎవరు వస్తారు?",
    ],
)  # fmt: skip
def test_question_for_one_thing_is_not(question: str) -> None:
    assert ListAsked.by(question).things == 0


@pytest.mark.parametrize("question", ["What does it cost?", "कब खुलता है?", "ಯಾವ ದಿನ ತೆರೆದಿದೆ?", "ఏ రోజు తెరుస్తారు?"])
def test_question_for_one_thing_asks_for_no_list(question: str) -> None:
    assert ListAsked.by(question) == ListAsked(0, 0)


@pytest.mark.parametrize(
    "question",
    [
        "How do I apply?",
        "What should we do?",
        "आवेदन कैसे करूँ?",
        "अब क्या करें?",
        "ಏನು ಮಾಡಬೇಕು?",
        "ಹೇಗೆ ಪಡೆಯಲಿ?",
        "ఎలా తీసుకోవాలి?",
        "ఏం చేయాలి?",
    ],
)
def test_question_for_steps_is_told_in_four_languages(question: str) -> None:
    assert ListAsked.by(question).steps == STEPS


def test_who_asks_for_things_is_offered_what_is_not_numbered_rather() -> None:
    asked = ListAsked.by("Which papers are needed?")
    assert asked.offered("- a photograph") == 1
    assert asked.offered("2. Wait at the counter.") == asked.offered("(2) Wait.") == asked.offered("२. रुकें।") == NUMBERED


def test_who_asks_for_steps_is_offered_what_is_numbered_alone() -> None:
    asked = ListAsked.by("How do I apply?")
    assert asked.offered("2. Wait at the counter.") == STEPS
    assert asked.offered("- a photograph") == 0
