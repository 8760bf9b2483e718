"""What a model wrote, as it is kept with an answer and exported: believed only where it makes sense."""

import json
from dataclasses import replace
from datetime import UTC, datetime

import pytest

from app.core.conversations.conversation import Role, State
from app.core.documents.sources import SourceNote, Sources, note_fields, sources_fields, sources_of
from app.core.documents.written import Sentence, Translation, Written
from app.core.exchange.html_format import html_document
from app.core.exchange.markdown_format import markdown_document
from app.core.exchange.reading import Layout
from app.core.exchange.whole import WholeConversation, WholeMessage

NOTE = SourceNote("fever.pdf", "Fever", 3, None, 7, "Give water. One tablet.", 12, 23)
TRUE = Sentence("One tablet is given.", True, (1,))
FALSE = Sentence("Nine tablets are given.", False, (1,), "number", "9")
SOURCES = Sources(
    (NOTE,),
    written=Written((TRUE, FALSE), True, "", "A model"),
    translations=(Translation("x", "m"),),
    asked="hi",
    quoted="en",
)
NOW = datetime(2026, 1, 1, tzinfo=UTC)


def test_what_is_kept_is_given_back() -> None:
    assert sources_of(sources_fields(SOURCES)) == SOURCES
    quoted = replace(SOURCES, written=Written((FALSE,), False, "unverified", "A model"), translations=())
    assert sources_of(sources_fields(quoted)) == quoted
    claimed = sources_of(sources_fields(replace(SOURCES, written=Written((FALSE,), True, "", "A model"))))
    assert claimed is not None
    assert not claimed.is_written, "no sentence of it stands"


def test_translations_are_kept_with_their_quotations_and_the_first_as_it_was_before() -> None:
    notes = (NOTE, replace(NOTE, document="rest.pdf"))
    second = Translation("", "m", 2, "numbers", ("5 mg",), ("5 ml",))
    sources = replace(SOURCES, citations=notes, translations=(Translation("x", "m"), second))
    kept = json.loads(json.dumps(sources_fields(sources)))
    assert sources_of(kept) == sources
    assert kept["translation"] == {"text": "x", "model": "m"}
    assert [each["citation"] for each in kept["translations"]] == [1, 2]
    del kept["translations"]  # as an earlier version kept it
    assert sources_of(kept) == replace(sources, translations=(Translation("x", "m"),))


@pytest.mark.parametrize(
    "row",
    [None, 4, {}, {"text": ""}, {"text": "x", "citation": 2}, {"text": "x", "citation": True}, {"citation": 1}],
)
def test_translation_of_nothing_is_none(row: object) -> None:
    kept = {**sources_fields(replace(SOURCES, translations=())), "translations": [row, row]}
    found = sources_of(kept)
    assert found is not None
    assert found.translations == ()


def test_answer_of_a_model_is_known_by_the_sentences_that_stand() -> None:
    assert SOURCES.are_all_of("One tablet is given. [1]\n\n[1] One tablet.")
    assert not SOURCES.are_all_of("One tablet.\n(fever.pdf)")


@pytest.mark.parametrize(
    "written",
    [None, 5, [], {}, {"sentences": "text"}, {"sentences": [1, None, {"text": 4}]}, {"fallback": "Ünknown!"}],
)
def test_what_is_no_writing_is_none(written: object) -> None:
    found = sources_of({"citations": [note_fields(NOTE)], "written": written})
    assert found == Sources((NOTE,))


def test_sentence_that_names_no_passage_never_is_the_answer() -> None:
    rows = [{"text": "All is well.", "verified": True, "citations": [2, True, "1"]}]
    found = sources_of({"citations": [note_fields(NOTE)], "written": {"shown": True, "sentences": rows}})
    assert found is not None
    assert not found.is_written


QUOTE = "# 1. *Two* _tablets_\n- one\n1. two\n> three\n---\n    four <b>"


def whole(text: str, **kept: object) -> WholeConversation:
    question = WholeMessage("q", None, Role.USER, "How many?", State.COMPLETE, NOW)
    citations = ({**note_fields(replace(NOTE, text=QUOTE, start=0, end=len(QUOTE)))},)
    answer = WholeMessage("a", "q", Role.ASSISTANT, text, State.COMPLETE, NOW, citations=citations, extra=dict(kept))
    return WholeConversation("c", "Dose", NOW, NOW, "a", (question, answer))


def test_quotations_come_out_of_exports_letter_by_letter() -> None:
    text = f"{QUOTE}\n(fever.pdf, page 3)"
    assert f"```text\n{text}\n```" in markdown_document(whole(text), Layout())
    page = html_document(whole(text), Layout())
    assert "# 1. *Two* _tablets_\n- one\n1. two\n&gt; three\n---\n    four &lt;b&gt;" in page
    assert "<li>" not in page
    assert "<em>" not in page


def test_answer_without_documents_is_still_markdown() -> None:
    free = whole("# Heading\n\n- one")
    plain = replace(free, messages=(free.messages[0], replace(free.messages[1], citations=())))
    assert "<li>one</li>" in html_document(plain, Layout())


def test_exports_name_the_sentences_that_were_struck_out() -> None:
    fields = sources_fields(SOURCES)["written"]
    conversation = whole("One tablet is given. [1]", written=fields)
    assert "Struck out, not found in the documents: Nine tablets are given." in markdown_document(
        conversation, Layout()
    )
    page = html_document(conversation, Layout())
    assert "<del>Nine tablets are given.</del>" in page
    assert page.count("<del>") == 1, "what the documents bear out is not struck"
    hostile = whole("One tablet is given. [1]", written={**fields, "sentences": [{"text": "<script>x", "verified": 0}]})
    assert "<script>" not in html_document(hostile, Layout())
    assert "<script>" not in markdown_document(hostile, Layout()).split("```")[0]
