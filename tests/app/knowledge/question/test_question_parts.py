"""Questions that ask two things are looked for part by part; what asks one thing stays whole."""

import pytest
from collection_desk import CollectionDesk

from app.knowledge.answer.answers import Answerer, Looked, look_at
from app.knowledge.answer.collection_answer import CollectionAnswer, Mode, sources_in
from app.knowledge.question.question_parts import parts_of
from app.storage.database.database import Database


@pytest.mark.parametrize(
    ("question", "parts"),
    [
        ("When is it open, and what does a visit cost?", ("When is it open", "what does a visit cost")),
        ("When is it open? What does a visit cost?", ("When is it open", "What does a visit cost")),
        ("What is the fee and where is the clinic?", ("What is the fee", "where is the clinic")),
        ("क्लिनिक कब खुलता है और फीस कितनी है?", ("क्लिनिक कब खुलता है", "फीस कितनी है")),
        ("ಕ್ಲಿನಿಕ್ ಯಾವಾಗ ತೆರೆಯುತ್ತದೆ ಮತ್ತು ಶುಲ್ಕ ಎಷ್ಟು ಆಗುತ್ತದೆ?", ("ಕ್ಲಿನಿಕ್ ಯಾವಾಗ ತೆರೆಯುತ್ತದೆ", "ಶುಲ್ಕ ಎಷ್ಟು ಆಗುತ್ತದೆ")),
        ("క్లినిక్ ఎప్పుడు తెరుస్తారు, ఒకసారి రుసుము ఎంత?", ("క్లినిక్ ఎప్పుడు తెరుస్తారు", "ఒకసారి రుసుము ఎంత")),
        ("Where do I sign, and when do I get the card?", ("Where do I sign", "when do I get the card")),
        ("Tell me when it opens and what it costs.", ("Tell me when it opens", "what it costs.")),
        ("Who signs the form and who keeps it?", ("Who signs the form", "who keeps it")),
        (
            "For a child, which vaccine is given and who gives it?",
            ("For a child, which vaccine is given", "who gives it"),
        ),
        ("At what hour is it open, and to which desk do I go?", ("At what hour is it open", "to which desk do I go")),
        ("What if I lose it, and which papers are needed?", ("What if I lose it", "which papers are needed")),
        ("किसको टीका लगता है, और कितनी बार लगता है?", ("किसको टीका लगता है", "कितनी बार लगता है")),
        ("कौन-सा फ़ॉर्म चाहिए और किसके दस्तख़त चाहिए?", ("कौन-सा फ़ॉर्म चाहिए", "किसके दस्तख़त चाहिए")),
        ("ಯಾರಿಗೆ ಲಸಿಕೆ ಕೊಡುತ್ತಾರೆ ಮತ್ತು ಎಷ್ಟು ಬಾರಿ ಕೊಡುತ್ತಾರೆ?", ("ಯಾರಿಗೆ ಲಸಿಕೆ ಕೊಡುತ್ತಾರೆ", "ಎಷ್ಟು ಬಾರಿ ಕೊಡುತ್ತಾರೆ")),
        ("ఎవరికి టీకా ఇస్తారు, మరియు ఎన్నిసార్లు టీకా ఇస్తారు?", ("ఎవరికి టీకా ఇస్తారు", "ఎన్నిసార్లు టీకా ఇస్తారు")),
    ],
)
def test_two_questions_are_told_apart(question: str, parts: tuple[str, ...]) -> None:
    assert parts_of(question) == parts


@pytest.mark.parametrize(
    "question",
    [
        "When was he born, and where?",
        "What do salt and sugar do?",
        "Which clinic is open on Monday, Tuesday and Sunday?",
        "बुखार और खाँसी में क्या देना चाहिए?",
        "ಉಪ್ಪು ಮತ್ತು ಸಕ್ಕರೆ ಎಷ್ಟು?",
        "ఉప్పు, చక్కెర ఎంత వేయాలి?",
        "What? What does it cost?",
        "What is it? Where is it? When is it? Who is it?",
        "hours",
        "",
        # a condition is none of the things asked
        "When a child has fever, how much paracetamol is given?",
        "How much paracetamol is given, when a child has fever?",
        "What do I do when the child vomits and when there is blood?",
        "Where the skin is burnt, what should be put on it?",
        "In a clinic where there is no fridge, how are vaccines kept?",
        "जब बच्चे को बुखार हो, तब कितनी गोली दें?",
        # nor is what only tells which patient is meant
        "For a patient who is pregnant, what is the dose of iron?",
        "What is done for a patient who faints and who does not wake up?",
        "The vaccine which is kept cold and which is given at birth, what is it?",
        # words that only begin as a question word does: farmer, instalment, book, elections, elastic
        "किसान क्रेडिट कार्ड और ब्याज दर क्या है?",
        "किस्त समय पर न देने पर, जुर्माना कितना लगता है?",
        "किताब साथ लाना ज़रूरी, और फीस कितनी है?",
        "ఎన్నికల రోజున బ్యాంకు తెరిచి ఉంటే, సమయం ఎంత వరకు?",
        "ఎలాస్టిక్ కట్టు కట్టాలంటే, ఎంత గట్టిగా కట్టాలి?",
        # somebody, any, always, whatever
        "किसी को बुखार हो, तो कितनी गोली दें?",
        "कैसी भी चोट लगी हो, पट्टी कितनी देर रखें?",
        "ಯಾವುದೇ ಖಾತೆಗೆ ಕನಿಷ್ಠ ಹಣ, ಮತ್ತು ಬಡ್ಡಿ ಎಷ್ಟು ಸಿಗುತ್ತದೆ?",
        "ಯಾರಿಗಾದರೂ ಜ್ವರ ಬಂದರೆ, ಎಷ್ಟು ಮಾತ್ರೆ ಕೊಡಬೇಕು?",
        "ಯಾವಾಗಲೂ ತಲೆ ನೋವು ಇದ್ದರೆ, ಏನು ಮಾಡಬೇಕು ಹೇಳಿ?",
        "ఎవరికైనా జ్వరం వస్తే, ఎన్ని మాత్రలు ఇవ్వాలి?",
        "ఎప్పుడూ తల నొప్పి ఉంటే, ఏమి చేయాలి చెప్పండి?",
        "ఎంతో మంది వచ్చే రోజు, డాక్టర్ ఎప్పుడు వస్తారు?",
    ],
)
def test_one_question_stays_whole(question: str) -> None:
    assert parts_of(question) == (question,)


TEXTS = {
    "hours.txt": "The dispensary opens at eight in the morning. It closes at noon on holidays.",
    "fees.txt": "A visit to the doctor costs 200 rupees. Children pay nothing for dressings.",
    "other.txt": "Wash hands with soap before meals. Boil the water for drinking.",
    "complaints.txt": "Complaints are written down at counter 4 by the clerk.",
}


class Desk(CollectionDesk):
    """A collection of the texts, and how sure each passage makes an answer."""

    def looked(self, question: str, threshold: float | None = 0.0) -> Looked:
        return Answerer(self.searcher, threshold).look(self.collection, question)

    def sure(self, question: str) -> float:
        return look_at(*self.searcher.look(self.collection, question), 0.0).answer.confidence


@pytest.fixture
def desk(database: Database) -> Desk:
    return Desk(database, TEXTS)


def test_each_part_is_quoted_in_the_order_asked(desk: Desk) -> None:
    cost, opens = "what does a visit to the doctor cost", "when does the dispensary open in the morning"
    for first, second, documents in (
        (cost, opens, ["fees.txt", "hours.txt"]),
        (opens, cost, ["hours.txt", "fees.txt"]),
    ):
        looked = desk.looked(f"{first}, and {second}?")
        assert [each.document for each in looked.answer.citations] == documents
        assert [hit.document for hit in looked.hits[:2]] == documents


def test_same_sentence_is_not_quoted_for_both_parts(desk: Desk) -> None:
    question = "When does the dispensary open in the morning? At what hour in the morning does the dispensary open?"
    spans = {(each.passage.id, each.start) for each in desk.looked(question).answer.citations}
    assert len(spans) == len(desk.looked(question).answer.citations) > 0


def test_part_that_is_answered_is_quoted_though_the_other_is_not(desk: Desk) -> None:
    known, unknown = "when does the dispensary open in the morning", "who paints zebras near Chicago"
    line = (desk.sure(known) + desk.sure(unknown)) / 2
    assert desk.sure(unknown) < line < desk.sure(known)
    looked = desk.looked(f"{unknown}, and {known}?", line)
    assert looked.answer.mode is Mode.QUOTE
    assert looked.answer.citations[0].document == looked.hits[0].document == "hours.txt"
    assert looked.answer.confidence >= line


def test_nothing_near_is_quoted_for_a_part_that_is_missing(desk: Desk) -> None:
    other = "what does the zebra visit cost near Chicago"
    line = (desk.sure(KNOWN) + desk.sure(other)) / 2
    answer = desk.looked(f"{other}, and {KNOWN}?", line).answer
    assert answer.unanswered == (other,)
    assert [each.document for each in answer.citations] == ["hours.txt"]  # not the fees


def test_neither_part_answered_is_a_refusal_of_the_whole(desk: Desk) -> None:
    answer = desk.looked("When does it open in Chicago, and who paints the zebras?", 1.1).answer
    assert answer.mode is Mode.REFUSE
    assert answer.nearby


KNOWN, UNKNOWN = "when does the dispensary open in the morning", "who paints zebras near Chicago"


def test_part_that_nothing_answers_is_named_in_its_own_words(desk: Desk) -> None:
    line = (desk.sure(KNOWN) + desk.sure(UNKNOWN)) / 2
    assert desk.looked(f"{UNKNOWN.capitalize()}, and {KNOWN}?", line).answer.unanswered == (UNKNOWN.capitalize(),)
    assert desk.looked(f"{KNOWN}? And {UNKNOWN}?", line).answer.unanswered == (UNKNOWN,)
    other = "which king of Peru paints zebras"
    assert desk.sure(other) < line
    assert desk.looked(f"{other}, {KNOWN}, {UNKNOWN}?", line).answer.unanswered == (other, UNKNOWN)


def test_nothing_is_named_where_all_parts_are_answered_or_the_question_is_single(desk: Desk) -> None:
    cost = "what does a visit to the doctor cost"
    line = min(desk.sure(KNOWN), desk.sure(cost))
    assert desk.looked(f"{KNOWN}, and {cost}?", line).answer.unanswered == ()
    assert desk.looked(f"{KNOWN}?", line).answer.unanswered == ()
    assert desk.looked(f"{KNOWN}, and {UNKNOWN}?", 1.1).answer.unanswered == ()  # refused as a whole


def test_part_that_the_same_words_answer_is_answered(desk: Desk) -> None:
    again = "at what hour in the morning does the dispensary open"
    line = min(desk.sure(KNOWN), desk.sure(again))
    answer = desk.looked(f"{KNOWN}? {again}?", line).answer
    assert desk.looked(KNOWN, line).answer.citations[0] == desk.looked(again, line).answer.citations[0]
    assert answer.unanswered == ()


def test_where_only_the_whole_is_answered_the_less_sure_part_is_named(desk: Desk) -> None:
    part, other = "what hands boil", "what for meals with peru zebra"
    question = f"{part}, and {other}?"
    sure = {each: desk.sure(each) for each in (part, other)}
    line = desk.sure(question)
    assert max(sure.values()) < line
    answer = desk.looked(question, line).answer
    assert answer.mode is Mode.QUOTE
    assert answer.unanswered == (min(sure, key=lambda each: sure[each]),)


def test_refusal_names_no_part() -> None:
    with pytest.raises(ValueError, match="refusal"):
        CollectionAnswer(Mode.REFUSE, 0.0, (), (), unanswered=("who paints zebras",))


def test_what_is_kept_of_an_answer_has_the_parts(desk: Desk) -> None:
    line = (desk.sure(KNOWN) + desk.sure(UNKNOWN)) / 2
    assert sources_in(desk.looked(f"{KNOWN}, and {UNKNOWN}?", line).answer).unanswered == (UNKNOWN,)


def test_long_question_is_not_taken_apart() -> None:
    question = "Dear friend, " * 5000 + "when is it open, and what does it cost?"
    assert parts_of(question) == (question,)
