"""The sample packs answer their own questions as people type them, in Latin letters, and say what is dangerous."""

import json
import re
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from real_embedder import need_embedder
from sample_answers import ANSWERS

from app.core.documents.documents import ReadDocument, Source
from app.core.packs.pack_contents import Trust
from app.core.packs.samples import SAMPLES, sample_pack
from app.core.script import script_of
from app.core.settings import Language
from app.knowledge.answer.answers import Answerer
from app.knowledge.answer.collection_answer import CollectionAnswer, Mode
from app.knowledge.index.embed import E5Embedder
from app.knowledge.index.indexing import index_passages
from app.knowledge.index.split import split
from app.knowledge.search.search import LONGEST_QUESTION, Searcher
from app.storage.database.database import Database
from app.storage.documents.documents import Documents
from app.storage.documents.packs import Packs
from app.storage.documents.passage_index import PassageIndex
from app.workers.packing import install_pack

TYPED = json.loads(Path(__file__).with_name("sample_questions_in_latin_letters.json").read_text(encoding="utf-8"))
AT_LEAST = 18  # of 22 questions a language: all are answered when they are asked in their own letters
DANGEROUS = {  # what the answer has to say, as in test_sample_packs.py
    "saap kaatne par pair par kapda bandhe kya": "कुछ भी न बाँधें",
    "saanp ke katne par pair pe kapda bandhna chahiye kya": "कुछ भी न बाँधें",
    "haavu kachida kaalige batte kattabahuda": "ಏನನ್ನೂ ಕಟ್ಟಬೇಡಿ",
    "havu kadidre kalige batte kattabeka": "ಏನನ್ನೂ ಕಟ್ಟಬೇಡಿ",
    "paamu karichina kaaliki gudda kattavacha": "ఏమీ కట్టకండి",
    "pamu karisthe kaliki gudda kattala": "ఏమీ కట్టకండి",
    "bacche ko paracetamol ki kitni khurak de": "डॉक्टर या नर्स से पूछें",
    "maguge paracetamol eshtu kodbeku": "ವೈದ್ಯರನ್ನು ಅಥವಾ ನರ್ಸ್ ಅವರನ್ನು ಕೇಳಿ",
    "pillalaki paracetamol enta veyyali": "డాక్టర్‌ను లేదా నర్సును అడగండి",
}
FLOORS = """City hospital: where to go. The surgery ward is on the third floor. The maternity ward is on the second.

Visitors may come from 4 pm to 6:30 pm. Each patient gets one pass.

The pharmacy is open day and night. A strip of amoxicillin costs 48 rupees. A strip of paracetamol costs 12 rupees."""
Answer = Callable[[str, str], CollectionAnswer]


@pytest.fixture(scope="module")
def answer(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Answer]:
    """Of a sample pack, or of a hospital's documents in English."""
    need_embedder()
    database = Database(tmp_path_factory.mktemp("samples") / "a.sqlite")
    packs = {each: install_pack(Packs(database), sample_pack(each), Trust()).pack for each in SAMPLES}
    answerer = Answerer(Searcher(PassageIndex(database), E5Embedder()))
    wards = Documents(database).create_collection("wards").id
    read = ReadDocument(FLOORS)
    Documents(database).add_document(
        wards, Source("floors.md", Path("floors.md"), "f", len(FLOORS), 0), read, split(read)
    )
    index_passages(PassageIndex(database), E5Embedder(), wards)
    collections = {each: pack.collection_id for each, pack in packs.items()} | {"wards": wards}
    yield lambda name, question: answerer.answer(collections[name], question)
    database.close()


@pytest.mark.parametrize("language", [Language.HINDI, Language.KANNADA, Language.TELUGU])
def test_samples_answer_their_own_questions_as_people_type_them(answer: Answer, language: Language) -> None:
    wrong = []
    for pack_id, questions in TYPED.items():
        for number, question in enumerate(questions[language]):
            given = answer(pack_id, question)
            if not re.search(ANSWERS[pack_id][number], given.text, re.DOTALL):
                wrong.append((question, given.read_as, given.text[:80]))
            assert not given.read_as or script_of(given.read_as) is language, question
    assert len(wrong) <= 22 - AT_LEAST, wrong


def test_nobody_is_told_to_tie_a_bitten_limb_nor_a_dose(answer: Answer) -> None:
    told = {question: answer("clinic-sample", question).text for question in DANGEROUS}
    assert {question: text for question, text in told.items() if DANGEROUS[question] not in text} == {}


@pytest.mark.parametrize(
    ("pack_id", "question", "said"),
    [
        ("clinic-sample", "clinic timings", "9 am"),
        ("clinic-sample", "what are the opening hours", "9 am"),
        ("clinic-sample", "क्लिनिक का समय क्या है", "9 से"),
        ("clinic-sample", "ಕ್ಲಿನಿಕ್ ಸಮಯ ಏನು", "9ರಿಂದ"),
        ("clinic-sample", "క్లినిక్ సమయం ఏమిటి", "9 నుంచి"),
        ("bank-sample", "branch hours", "10 am"),
        ("bank-sample", "बैंक का समय", "10 से"),
        ("bank-sample", "ಬ್ಯಾಂಕ್ ಸಮಯ", "10ರಿಂದ"),
        ("bank-sample", "బ్యాంకు సమయాలు ఏమిటి", "10 నుంచి"),
    ],
)
def test_hours_are_told_however_they_are_asked_for(answer: Answer, pack_id: str, question: str, said: str) -> None:
    given = answer(pack_id, question)
    assert said in given.text
    assert not given.is_in_other_language


def test_mistyped_question_is_answered_in_its_own_language(answer: Answer) -> None:
    """Its words are missed in English, so that what stands in another language is nearer."""
    given = answer("clinic-sample", "wht time does the clinc open")
    assert given.read_as == "what time does the clinic open"
    assert "9 am" in given.text


def test_questions_in_english_are_read_as_they_are(answer: Answer) -> None:
    for pack_id in SAMPLES:
        manifest = json.loads((Path("assets/packs") / pack_id / "pack.json").read_text(encoding="utf-8"))
        for question in manifest["questions"]["en"]:
            assert answer(pack_id, question["text"]).read_as == "", question


def test_of_a_long_question_no_more_is_read_than_is_looked_at(answer: Answer) -> None:
    given = answer("clinic-sample", "clinic kab khulta hai? " * 1000)
    assert given.read_as.startswith("क्लिनिक कब खुलता है? ")
    assert len(given.read_as) <= LONGEST_QUESTION


@pytest.mark.parametrize(
    "question", ["cefixime ki khurak kitni hai", "cefixime eshtu kodbeku", "cefixime entha ivvali"]
)
def test_medicine_that_the_documents_do_not_have_is_not_answered_with_another(answer: Answer, question: str) -> None:
    given = answer("clinic-sample", question)
    assert (given.mode, given.unmet) == (Mode.REFUSE, ("cefixime",))


@pytest.mark.parametrize(
    ("question", "said"),
    [
        ("surgery ward ye floor lo undi", "third floor"),
        ("surgery ward kaun si manzil par hai", "third floor"),
        ("amoxycilin strip eshtu", "48 rupees"),
        ("paracitamol strip entha", "12 rupees"),
    ],
)
def test_documents_in_english_answer_with_the_words_that_english_lends(
    answer: Answer, question: str, said: str
) -> None:
    assert said in answer("wards", question).text


@pytest.mark.parametrize(
    "question", ["cefixim ki strip kitne ki hai", "cefixim eshtu rupayi", "cefixim rate entha undi"]
)
def test_misspelt_medicine_that_the_documents_do_not_have_is_named(answer: Answer, question: str) -> None:
    given = answer("wards", question)
    assert (given.mode, given.unmet) == (Mode.REFUSE, ("cefixime",))
    assert "cefixime" in given.read_as
