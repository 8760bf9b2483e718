"""The sample packs: whole, signed, equal to their sources, and they answer their own questions in four languages."""

import json
import re
from pathlib import Path

import pytest
from real_embedder import need_embedder
from sample_answers import ANSWERS

from app.core.packs.manifest import MANIFEST, digest
from app.core.packs.pack_contents import Trust
from app.core.packs.samples import SAMPLE_KEY, SAMPLES, sample_pack
from app.core.settings import Language
from app.knowledge.answer.answers import Answerer
from app.knowledge.answer.collection_answer import Mode
from app.knowledge.index.embed import E5Embedder
from app.knowledge.read.limits import Limits
from app.knowledge.read.web.markdown import read_markdown
from app.knowledge.search.search import Searcher
from app.knowledge.words.sentences import sentences
from app.storage.database.database import Database
from app.storage.documents.packs import Packs
from app.storage.documents.passage_index import PassageIndex
from app.workers.packing import check_pack, install_pack

SOURCES = Path(__file__).parents[2] / "assets" / "packs"
MARK = {  # in the first line of every document
    Language.ENGLISH: "(sample, not ",
    Language.HINDI: "(नमूना, ",
    Language.KANNADA: "(ಮಾದರಿ, ",
    Language.TELUGU: "(నమూనా, ",
}
WASHING = (
    "clinic-sample",
    4,
)  # whoever prepares ORS washes their hands first: the one answer with a sentence before it
DANGEROUS = {  # what may not be tied, and what nobody is told a dose of: what the answer has to say
    "May I tie a cloth around the leg after a snakebite?": "Do not tie anything",
    "साँप के काटने पर पैर पर कपड़ा बाँधें क्या?": "कुछ भी न बाँधें",
    "ಹಾವು ಕಚ್ಚಿದ ಕಾಲಿಗೆ ಬಟ್ಟೆ ಕಟ್ಟಬಹುದೇ?": "ಏನನ್ನೂ ಕಟ್ಟಬೇಡಿ",
    "పాము కరిచిన కాలికి గుడ్డ కట్టవచ్చా?": "ఏమీ కట్టకండి",
    "What is the dose of paracetamol for a child?": "ask the doctor or nurse",
    "बच्चे को पैरासिटामोल की कितनी खुराक दें?": "डॉक्टर या नर्स से पूछें",
    "ಮಗುವಿಗೆ ಪ್ಯಾರಸಿಟಮಾಲ್ ಎಷ್ಟು ಕೊಡಬೇಕು?": "ವೈದ್ಯರನ್ನು ಅಥವಾ ನರ್ಸ್ ಅವರನ್ನು ಕೇಳಿ",
    "బిడ్డకు పారాసిటమాల్ ఎంత ఇవ్వాలి?": "డాక్టర్‌ను లేదా నర్సును అడగండి",
}


@pytest.mark.parametrize("pack_id", SAMPLES)
def test_shipped_pack_is_made_of_its_sources(pack_id: str) -> None:
    pack = check_pack(sample_pack(pack_id))
    assert (pack.manifest.id, pack.manifest.version, pack.signer) == (pack_id, SAMPLES[pack_id], SAMPLE_KEY)
    Trust().check(pack.signer)
    source = json.loads((SOURCES / pack_id / "pack.json").read_text(encoding="utf-8"))
    signed = json.loads(pack.manifest_bytes)
    listed = source.pop("documents")
    assert {name: signed[name] for name in source} == source
    assert [{key: each[key] for key in ("file", "language", "name")} for each in signed["documents"]] == listed
    for about, text in zip(pack.manifest.documents, pack.texts, strict=True):
        data = (SOURCES / pack_id / about.file).read_bytes()
        assert digest(data) == about.source_sha256, about.file
        assert read_markdown(data, Limits()).text == text
    files = {path.relative_to(SOURCES / pack_id).as_posix() for path in (SOURCES / pack_id).rglob("*.md")}
    assert files == {each.file for each in pack.manifest.documents}
    assert MANIFEST == "manifest.json"


@pytest.mark.parametrize("pack_id", SAMPLES)
def test_sample_says_that_it_is_one_in_every_language(pack_id: str) -> None:
    pack = check_pack(sample_pack(pack_id))
    manifest = pack.manifest
    assert manifest.assistant is not None
    for about, text in zip(manifest.documents, pack.texts, strict=True):
        assert MARK[Language(about.language)] in text.split("\n")[0], about.file
        assert MARK[Language(about.language)] in about.name
    for language in Language:
        topics = [each.file for each in manifest.documents if each.language == language]
        assert 4 <= len(topics) <= 6
        assert len(manifest.questions[language]) >= 8
        assert all(each.document.startswith(f"{language}/") for each in manifest.questions[language])
        for texts in (manifest.name, manifest.description, manifest.assistant.instructions, *manifest.glossary):
            assert texts[language]
    assert sample_pack(pack_id).stat().st_size < 400_000


@pytest.mark.parametrize("pack_id", SAMPLES)
def test_figures_are_the_same_in_every_language(pack_id: str) -> None:
    """Paragraph by paragraph: doses, hours, amounts, telephone numbers."""
    assert _figures(SOURCES / "clinic-sample" / "te" / "fever.md") == [[], ["37.5"], [], []]
    for english in (SOURCES / pack_id / "en").glob("*.md"):
        figures = {language: _figures(SOURCES / pack_id / language / english.name) for language in Language}
        assert all(each == figures[Language.ENGLISH] for each in figures.values()), figures


def _figures(path: Path) -> list[list[str]]:
    paragraphs = path.read_text(encoding="utf-8").split("\n\n")
    return [sorted(re.findall(r"\d+(?:[.,:]\d+)*", each)) for each in paragraphs]


def test_no_private_key_is_in_the_project() -> None:
    root = SOURCES.parents[1]
    for folder in ("assets", "app", "docs", "tests"):
        for path in (root / folder).rglob("*"):
            if path.is_file():
                assert b"BEGIN " + b"PRIVATE KEY" not in path.read_bytes(), path


@pytest.fixture(scope="module")
def embedder() -> E5Embedder:
    need_embedder()
    return E5Embedder()


@pytest.mark.parametrize("pack_id", SAMPLES)
def test_sample_answers_its_own_questions_in_four_languages(pack_id: str, tmp_path: Path, embedder: E5Embedder) -> None:
    database = Database(tmp_path / "a.sqlite")
    pack = install_pack(Packs(database), sample_pack(pack_id), Trust()).pack
    answerer = Answerer(Searcher(PassageIndex(database), embedder))
    names = {each.file: each.name for each in pack.manifest.documents}
    wrong = []
    for asked in pack.manifest.questions.values():
        for number, question in enumerate(asked):
            answer = answerer.answer(pack.collection_id, question.text)
            found = answer.citations[0].document if answer.citations else None
            right = answer.mode is Mode.QUOTE and found == names[question.document]
            said = answer.text[slice(*sentences(answer.text)[0])] if answer.text else ""
            first = answer.text if (pack_id, number) == WASHING else said
            if not (right and re.search(ANSWERS[pack_id][number], first, re.DOTALL)):
                wrong.append((question.text, str(answer.mode), round(answer.confidence, 2), found, answer.text[:200]))
    database.close()
    assert wrong == []


def test_nobody_is_told_to_tie_a_bitten_limb_nor_a_dose(tmp_path: Path, embedder: E5Embedder) -> None:
    database = Database(tmp_path / "a.sqlite")
    pack = install_pack(Packs(database), sample_pack("clinic-sample"), Trust()).pack
    answerer = Answerer(Searcher(PassageIndex(database), embedder))
    told = {question: answerer.answer(pack.collection_id, question).text for question in DANGEROUS}
    database.close()
    assert {question: text for question, text in told.items() if DANGEROUS[question] not in text} == {}
