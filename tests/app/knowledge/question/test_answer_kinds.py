"""What a question asks for is told by its question words."""

import pytest

from app.knowledge.question.answer_kinds import Kind, kind_of, offers_kind


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
    assert not offers_kind(Kind.FIGURE, "The law of 1971 was passed.", "How many members passed the law of 1971?")
    assert offers_kind(Kind.FIGURE, "The law of 1971 had 12 readers.", "How many members passed the law of 1971?")
    assert offers_kind(Kind.FIGURE, "१९७१ में १२ सदस्य थे।", "1971 में कितने सदस्य थे?")


def test_name_of_the_question_itself_is_no_answer() -> None:
    assert not offers_kind(Kind.NAME, "It is known that Nairobi grew.", "Who founded Nairobi?")
    assert offers_kind(Kind.NAME, "It is known that Ainsworth founded it.", "Who founded Nairobi?")


@pytest.mark.parametrize(
    ("question", "article", "figure"),
    [
        ("शुल्क कितना है?", "यह एक सरकारी काम है।", "एक रुपया लगता है।"),
        ("कितने दिन?", "एक कार्ड मिलता है।", "पंद्रह में मिलता है।"),
        ("ಶುಲ್ಕ ಎಷ್ಟು?", "ಇದು ಒಂದು ಸರ್ಕಾರಿ ಕೆಲಸ.", "ಒಂದು ರೂಪಾಯಿ ಆಗುತ್ತದೆ."),
        ("ಎಷ್ಟು ದಿನ?", "ಒಂದು ಕಾರ್ಡ್ ಸಿಗುತ್ತದೆ.", "ಹದಿನೈದರಲ್ಲಿ ಸಿಗುತ್ತದೆ."),
        ("రుసుము ఎంత?", "ఇది ఒక ప్రభుత్వ పని.", "ఒక రూపాయి అవుతుంది."),
        ("ఎన్ని రోజులు?", "ఒక కార్డు ఇస్తారు.", "పదిహేనులో ఇస్తారు."),
    ],
)
def test_one_before_a_thing_is_an_article_and_no_figure(question: str, article: str, figure: str) -> None:
    assert not offers_kind(Kind.FIGURE, article, question)
    assert offers_kind(Kind.FIGURE, figure, question)
