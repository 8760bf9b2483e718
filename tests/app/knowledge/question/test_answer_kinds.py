"""What a question asks for is told by its question words."""

import pytest

from app.knowledge.question.answer_kinds import Kind, asks_several, kind_of, offers


@pytest.mark.parametrize(
    ("question", "kind"),
    [
        ("When was the bridge built?", Kind.TIME),
        ("पुल कब बना?", Kind.TIME),
        ("ಸೇತುವೆಯನ್ನು ಯಾವ ವರ್ಷದಲ್ಲಿ ಕಟ್ಟಲಾಯಿತು?", Kind.TIME),
        ("వంతెనను ఎప్పుడు నిర్మించారు?", Kind.TIME),
        ("How many tablets may a child take?", Kind.FIGURE),
        ("कितनी गोलियाँ?", Kind.FIGURE),
        ("ಎಷ್ಟು ಮಾತ್ರೆಗಳು?", Kind.FIGURE),
        ("ఎన్ని మాత్రలు?", Kind.FIGURE),
        ("Who built the bridge?", Kind.NAME),
        ("Why is the sky blue?", Kind.OTHER),
    ],
)
def test_kind_is_told_in_four_languages(question: str, kind: Kind) -> None:
    assert kind_of(question) is kind


def test_figure_of_the_question_itself_is_no_answer() -> None:
    assert not offers(Kind.FIGURE, "The law of 1971 was passed.", "How many members passed the law of 1971?")
    assert offers(Kind.FIGURE, "The law of 1971 had 12 readers.", "How many members passed the law of 1971?")
    assert offers(Kind.FIGURE, "१९७१ में १२ सदस्य थे।", "1971 में कितने सदस्य थे?")


def test_name_of_the_question_itself_is_no_answer() -> None:
    assert not offers(Kind.NAME, "It is known that Nairobi grew.", "Who founded Nairobi?")
    assert offers(Kind.NAME, "It is known that Ainsworth founded it.", "Who founded Nairobi?")


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
    assert asks_several(question)


@pytest.mark.parametrize(
    "question",
    [
        "Which is the nearest branch?", "Which class is it?", "What does a locker cost?", "What happens after ten?",
        "What must I do to start it again?", "Who is the headmaster?",
        "कौन आता है?", "किनारे पर क्या है?", "ಯಾರು ಬರುತ್ತಾರೆ?", "ఎవరు వస్తారు?",
    ],
)  # fmt: skip
def test_question_for_one_thing_is_not(question: str) -> None:
    assert not asks_several(question)
