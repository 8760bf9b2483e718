"""Who asks for a medicine, a doctor or a form that the documents do not have is not answered with another."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from real_embedder import need_embedder
from word_embedder import WordEmbedder

from app.core.documents.documents import Source
from app.core.documents.sources import sources_fields, sources_of
from app.knowledge.answer.answers import Answerer
from app.knowledge.answer.collection_answer import CollectionAnswer, Mode, sources_in
from app.knowledge.index.embed import E5Embedder, Embedder
from app.knowledge.index.indexing import index_passages
from app.knowledge.index.split import split
from app.knowledge.names.asked_names import Said, names_asked, unmet_names
from app.knowledge.read.formats import read
from app.knowledge.search.search import Searcher
from app.knowledge.words.english_words import is_usual
from app.knowledge.words.terms import words_of
from app.storage.database.database import Database
from app.storage.documents.documents import Documents
from app.storage.documents.passage_index import PassageIndex

MEDICINES = """# Medicines

| Medicine | Dose | For |
|---|---|---|
| Cefalexin | 250 mg twice a day for 7 days | skin |
| Amlodipine | 5 mg in the morning | blood pressure |
| Prednisolone | 6 tablets after breakfast | asthma |
"""
DOCTORS = """# Doctors

Dr Kavya sits in room 4 on Monday. Dr Suresh sits in room 9 on Friday. Vitamin A is given in room 2.
"""
Ask = Callable[[str], CollectionAnswer]
_USUAL = (
    "dose of medicine for bp what is the lft rate who recovered ward fumble imperialism dr in today on for vitamin test"
)


def missing(question: str, text: str, *, known: str | None = None) -> list[str]:
    """The names of the question that the text does not have."""
    usual = None if known is None else frozenset(known.split())
    return [each.word for each in unmet_names(names_asked(question, usual), Said(words_of(text)))]


@pytest.mark.parametrize(
    ("question", "text", "names"),
    [
        ("dose of cefixime", "Cefalexin 250 mg", ["cefixime"]),
        ("dose of amiloride", "Amlodipine 5 mg", ["amiloride"]),
        ("How many prednisone tablets?", "Prednisolone, 6 tablets", ["prednisone"]),
        ("ಸೆಫಿಕ್ಸಿಮ್ ಎಷ್ಟು?", "ಸೆಫಾಲೆಕ್ಸಿನ್ 250", ["ಸೆಫಿಕ್ಸಿಮ್"]),
        ("प्रेडनिसोन कितनी गोली?", "प्रेडनिसोलोन 6 गोली", ["प्रेडनिसोन"]),
        ("సెఫిక్సిమ్ ఎంత?", "సెఫాలెక్సిన్ 250", ["సెఫిక్సిమ్"]),
        ("price of the T4 test", "T3 test: 200", ["t4"]),
        ("where is form 15H", "Form 15G is at counter 2", ["15h"]),
        ("when is vitamin K given", "Vitamin A is given at 9 months", ["k"]),
        ("विटामिन डी की जाँच", "विटामिन ए 9 महीने पर", ["d"]),
        ("TSH ಪರೀಕ್ಷೆಗೆ ಎಷ್ಟು?", "ಟಿ3 ಪರೀಕ್ಷೆ: 200", ["tsh"]),
        ("डॉ. कविता किस कमरे में हैं?", "डॉ. काव्या कमरा 4", ["कविता"]),
        ("ಡಾ. ಕವಿತಾ ಯಾವ ಕೋಣೆ?", "ಡಾ. ಕಾವ್ಯ ಕೋಣೆ 4", ["ಕವಿತಾ"]),
        ("how much is the thyroid test", "The sugar test costs 30 rupees", ["thyroid"]),
    ],
)
def test_another_name_is_not_the_one_asked_for(question: str, text: str, names: list[str]) -> None:
    assert missing(question, text) == names


@pytest.mark.parametrize(
    ("question", "text"),
    [
        ("dose of amoxycillin", "Amoxicillin 250 mg"),
        ("what is the NRI rate", "NRIs: 7 %"),
        ("paracetmol dose", "Paracetamol 500 mg"),
        ("ಪ್ಯಾರಸಿಟಮೋಲ್ ಎಷ್ಟು?", "ಪ್ಯಾರಾಸಿಟಮಾಲ್ 500"),
        ("ಸೆಫಿಕ್ಸಿಮ್‌ನ ಡೋಸ್", "cefixime 200 mg"),
        ("dose of cefixime", "ಸೆಫಿಕ್ಸಿಮ್ 200"),
        ("medicine for FHB", "for high blood pressure"),
        ("14 ಕೆಜಿ ಹುಡುಗಿಗೆ ಎಷ್ಟು? 5 ಎಂಎಲ್?", "10 ರಿಂದ 14 ಕಿಲೋ: 6 ಮಿ.ಲೀ."),
        ("12 KG dose", "10 to 14 kilos"),
        ("ಓಪಿಡಿ ಟೋಕನ್ ಎಷ್ಟು ಗಂಟೆವರೆಗೆ?", "ಟೋಕನ್ 12:15 ರವರೆಗೆ"),
        ("ఈసీజీ ఎంత?", "ఈసీజీకి 150 రూపాయలు"),
        ("vitamin D test", "ವಿಟಮಿನ್ ಡಿ ಪರೀಕ್ಷೆ"),
        ("what is the LFT rate", "Liver function test (LFT): 580"),
        ("LFT ಗೆ ಎಷ್ಟು?", "ಲಿವರ್ ಫಂಕ್ಷನ್ ಟೆಸ್ಟ್ (ಎಲ್‌ಎಫ್‌ಟಿ): 580"),
        ("विटामिन बी12 का कितना?", "Vitamin B12: 890"),
        ("ಡಾ. ಸುರೇಶ್ ಯಾವಾಗ?", "ಡಾ. ಸುರೇಶರು ಶುಕ್ರವಾರ"),
        ("Who recovered Ward's fumble?", "It was recovered by Jordan"),
        ("IS DR KAVYA IN TODAY?", "Kavya: Monday"),
        ("the US imperialism", "imperialism of America"),
        ("is the fumble on RECOVERED ward", "closed"),
        ("Rs500 in ward 5L for 15h", "closed"),
    ],
)
def test_spellings_endings_scripts_and_initials_are_met(question: str, text: str) -> None:
    assert missing(question, text, known=_USUAL) == []


def test_words_that_are_not_usual_are_names_in_their_own_script() -> None:
    text = "Room 4 is Kavya's"
    assert missing("in which room is kavitha", text, known="in which room is") == ["kavitha"]
    assert missing("in which room is kavya", text, known="in which room is") == []
    assert missing("in which room is kavitha", text) == []  # nobody can tell usual words
    (asked,) = names_asked("in which room is kavitha", frozenset(["in", "which", "room", "is"]))
    assert not asked.everywhere
    assert missing("ಯಾವ ಕೋಣೆಯಲ್ಲಿ Kavitha?", "ಕಾವ್ಯ ಕೋಣೆ 4", known="") == ["kavitha"]


@pytest.mark.parametrize(
    ("question", "text", "is_another"),
    [
        ("विमला किस कमरे में हैं?", "विमल कमरा 4", True),
        ("कमरा 4 में विमला का फ़ोन", "विमल कमरा 4", True),
        ("विमला किस कमरे में हैं?", "विमल कमरा 3, विमला कमरा 4", False),
        ("ವಿಮಲಾ ಅವರ ಕೋಣೆ?", "ವಿಮಲ್ ಕೋಣೆ 4", True),
        ("ವಿಮಲಾಗೆ ಫೋನ್", "ವಿಮಲ್‌ನ ಕೋಣೆ", True),
        ("ರಮೇಶನ ಕೋಣೆ?", "ರಮೇಶ್ ಕೋಣೆ 4", False),
        ("విమల ఏ గదిలో?", "విమల్ గది 4", True),
        ("విమలకు ఫోన్", "విమల గది 4", False),
        ("Which room has Anil?", "Anila has room 4", True),
        ("Which room has Anila?", "Anil and Anila have room 4", False),
        ("विमला किस कमरे में हैं?", "हरि कमरा 4", None),
        ("बीमारी का इलाज", "बीमार लोग", None),
    ],
)
def test_name_that_a_vowel_tells_apart_is_another_one(question: str, text: str, is_another: bool | None) -> None:
    said = Said(words_of(text))
    found = {said.has_another(each.word) for each in names_asked(question, frozenset(("which", "room", "has")))}
    assert is_another in found | {None}
    assert (True in found) is (is_another is True)


@pytest.mark.parametrize("question", ["किसने गेंद मारा था?", "ಯಾರು ಚೆಂಡನ್ನು ಎಸೆದರು?", "ఎవరు పుస్తకాన్ని చదివాడు?"])
def test_words_where_no_name_stands_are_none(question: str) -> None:
    assert names_asked(question, None) == ()


@pytest.mark.parametrize("question", ["locker ka kiraya kitna hai", "locker badige eshtu", "locker addhe entha"])
def test_words_of_other_languages_in_latin_letters_are_no_names(question: str) -> None:
    assert missing(question, "Rent of a locker", known="locker") == []
    assert missing(f"cefixime {question}", "Rent of a locker", known="locker") == ["cefixime"]


@pytest.mark.parametrize("word", ["penalties", "observable", "stopped", "concentraing", "refund", "cheques"])
def test_forms_slips_and_words_of_counters_are_usual(word: str) -> None:
    assert is_usual(word, frozenset(("penalty", "observe", "stop", "concentrating")).__contains__)


@pytest.mark.parametrize("word", ["losartan", "kavya", "dengu"])
def test_others_are_not(word: str) -> None:
    assert not is_usual(word, frozenset(("dense", "tartan", "dengue")).__contains__)


@pytest.fixture
def asking(tmp_path: Path) -> Iterator[Callable[[Embedder], Ask]]:
    """Gives a function that asks both documents by an embedder."""
    database = Database(tmp_path / "a.sqlite")
    documents, index = Documents(database), PassageIndex(database)
    collection = documents.create_collection("Desk").id

    def made(embedder: Embedder) -> Ask:
        for number, (name, text) in enumerate((("medicines.md", MEDICINES), ("doctors.md", DOCTORS))):
            found = read(text.encode(), name)
            documents.add_document(
                collection, Source(name, Path("/", name), str(number) * 64, 1, 1), found, split(found)
            )
        index_passages(index, embedder, collection)
        answerer = Answerer(Searcher(index, embedder))
        return lambda question: answerer.answer(collection, question)

    yield made
    database.close()


_STAFF = """# Staff

## Rooms

Vimal teaches in room 27. Kiran teaches in room 31. विमल कमरा 27 में पढ़ाते हैं। ವಿಮಲ್ ಕೊಠಡಿ 27ರಲ್ಲಿ ಕಲಿಸುತ್ತಾರೆ.

## Buses

| Driver | Leaves |
|---|---|
| Ram | 7:35 |
| Basavaraj | 8:10 |
"""


def test_neither_a_namesakes_sentence_nor_one_beside_it_is_quoted(tmp_path: Path) -> None:
    database = Database(tmp_path / "a.sqlite")
    documents, index = Documents(database), PassageIndex(database)
    collection = documents.create_collection("Desk").id
    found = read(_STAFF.encode(), "staff.md")
    documents.add_document(collection, Source("staff.md", Path("/staff.md"), "0" * 64, 1, 1), found, split(found))
    index_passages(index, WordEmbedder(), collection)
    answerer = Answerer(Searcher(index, WordEmbedder()))
    assert "27" in answerer.answer(collection, "In which room does Vimal teach?").text
    for question, name in (
        ("In which room does Vimala teach?", "Vimala"),
        ("In which room does Karan teach?", "Karan"),
        ("When does the bus of Rama leave?", "Rama"),
    ):
        answer = answerer.answer(collection, question)
        assert (answer.mode, answer.unmet) == (Mode.REFUSE, (name,)), question
    database.close()


def test_a_row_needs_the_name_itself_not_another_row_of_its_table(asking: Callable[[Embedder], Ask]) -> None:
    ask = asking(WordEmbedder())
    assert "Amlodipine" in ask("Dose of amlodipine in the morning?").text
    assert ask("Dose of valsartan for blood pressure in the morning?").mode is Mode.REFUSE


def test_who_asks_for_what_is_not_there_is_told_so(asking: Callable[[Embedder], Ask]) -> None:
    need_embedder()
    ask = asking(E5Embedder())
    for question, name in (
        ("What is the dose of cefixime?", "cefixime"),
        ("How many prednisone tablets?", "prednisone"),
        ("In which room is Dr Kavitha?", "Kavitha"),
        ("in which room is vitamin K given?", "K"),
        ("cefixime ಎಷ್ಟು ಕೊಡಬೇಕು?", "cefixime"),
    ):
        answer = ask(question)
        assert (answer.mode, answer.unmet) == (Mode.REFUSE, (name,)), question
        kept = sources_of(sources_fields(sources_in(answer)))
        assert kept is not None and kept.unmet == (name,)
    for question, said in (
        ("What is the dose of cefalexin?", "250 mg"),
        ("How many predinisolone tablets?", "6 tablets"),
        ("In which room is Dr Kavya?", "room 4"),
    ):
        answer = ask(question)
        assert said in answer.text and answer.unmet == ()


@pytest.mark.parametrize(
    ("question", "other"),
    [
        ("Fee for IMPS?", "एनईएफटी"), ("IMPS का शुल्क?", "आरटीजीएस"), ("IMPS ಶುಲ್ಕ?", "ಎನ್ಇಎಫ್ಟಿ"), ("IMPS చార్జీ?", "ఎన్ఈఎఫ్టీ"),
    ],
)  # fmt: skip
@pytest.mark.parametrize("spelled", ["IMPS", "आईएमपीएस", "ಐಎಂಪಿಎಸ್", "ఐఎంపీఎస్"])
def test_abbreviation_that_is_a_word_too_is_told_and_found_by_its_letters(
    question: str, other: str, spelled: str
) -> None:
    known = "fee for imps"  # little devils
    assert missing(question, f"{other}: 5", known=known) == ["imps"]
    assert missing(question, f"{spelled}: 5", known=known) == []


def test_telugu_which_behind_an_english_word_is_no_letter() -> None:
    assert names_asked("surgery ward ఏ floor లో ఉంది", frozenset(("surgery", "ward", "floor"))) == ()
    assert [each.word for each in names_asked("విటమిన్ ఏ ఎప్పుడు", frozenset())][-1] == "a"
