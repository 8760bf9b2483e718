"""Sources as they are kept with an answer: what an import has brought is believed only where it makes sense."""

from dataclasses import replace

import pytest

from app.core.documents.sources import Searched, SourceNote, Sources, note_fields, sources_fields, sources_of

NOTE = SourceNote("fever.pdf", "Fever", 3, "Fever > Doses", 7, "Give water. One tablet.", 12, 23)


def test_what_is_kept_is_given_back() -> None:
    assert NOTE.quote == "One tablet."
    assert sources_of({"citations": [note_fields(NOTE)]}) == Sources((NOTE,))
    near = SourceNote("fever.pdf", "", None, None, 8)
    assert sources_of({"refused": True, "nearby": [note_fields(near)]}) == Sources((), (near,), refused=True)
    assert sources_of({"refused": True, "citations": [note_fields(NOTE)]}) == Sources((NOTE,)), "it was answered"


@pytest.mark.parametrize(
    "changes",
    [
        {"quote": "Two tablets."},  # not what stands there
        {"start": -11},
        {"start": 30, "end": 20},
        {"end": "23"},
        {"text": None},
        {"document": ""},
        {"document": 5},
    ],
)
def test_quotation_that_does_not_stand_in_its_text_is_left_out(changes: dict[str, object]) -> None:
    assert sources_of({"citations": [{**note_fields(NOTE), **changes}]}) is None


@pytest.mark.parametrize("citations", [None, "text", 5, [], [1, None, "x", []], [{}], {"a": 1}])
def test_what_is_no_list_of_citations_is_none(citations: object) -> None:
    assert sources_of({"citations": citations, "extra": {}}) is None


def test_figures_that_no_window_or_database_takes_do_not_spoil_a_citation() -> None:
    fields = {**note_fields(NOTE), "page": 2**63, "passage": 10**400}
    assert sources_of({"citations": [fields]}) == Sources((replace(NOTE, page=None, passage=0),))


def test_strange_details_do_not_spoil_a_citation() -> None:
    fields = {**note_fields(NOTE), "page": True, "heading": ["x"], "passage": "7", "title": 4}
    assert sources_of({"citations": [fields]}) == Sources(
        (SourceNote("fever.pdf", "", None, None, 0, NOTE.text, 12, 23),)
    )


def test_parts_that_nothing_answers_are_given_back_and_old_answers_have_none() -> None:
    sources = Sources((NOTE,), unanswered=("what does an X-ray cost", "who signs"))
    assert sources_of(sources_fields(sources)) == sources
    assert "unanswered" not in sources_fields(Sources((NOTE,)))  # as earlier versions kept it


@pytest.mark.parametrize("given", [None, "who signs", 5, {"a": 1}, [1, None, "", " ", ["x"], "x" * 2000]])
def test_parts_that_make_no_sense_are_left_out(given: object) -> None:
    assert sources_of({"citations": [note_fields(NOTE)], "unanswered": given}) == Sources((NOTE,))


def test_refusal_has_no_parts_and_an_import_not_any_number() -> None:
    kept = Sources(refused=True, unmet=("cefixime",))
    assert sources_of(sources_fields(kept)) == kept
    assert sources_of({"citations": [note_fields(NOTE)], "unmet": ["cefixime"]}) == Sources((NOTE,))
    assert sources_of({"refused": True, "unanswered": ["who signs"]}) == Sources(refused=True)
    many = sources_of({"citations": [note_fields(NOTE)], "unanswered": ["who signs"] * 1000})
    assert many is not None
    assert len(many.unanswered) <= 10


SEARCHED = {"collection": "Clinic papers", "documents": 14, "document": None}


def test_a_refusal_keeps_where_was_searched_and_no_answer_does() -> None:
    for searched in (Searched("Clinic papers", 14), Searched("Clinic papers", 1, "Fever")):
        kept = Sources(refused=True, searched=searched)
        assert sources_of(sources_fields(kept)) == kept
    assert sources_fields(Sources(refused=True, searched=Searched("Clinic papers", 14)))["searched"] == SEARCHED
    assert "searched" not in sources_fields(Sources(refused=True))  # as earlier versions kept it
    assert sources_of({"citations": [note_fields(NOTE)], "searched": SEARCHED}) == Sources((NOTE,))


@pytest.mark.parametrize(
    "given",
    [
        "Clinic papers",
        {**SEARCHED, "documents": -1},
        {**SEARCHED, "documents": True},
        {**SEARCHED, "collection": " "},
        {**SEARCHED, "document": "x" * 2000},
    ],
)
def test_where_was_searched_is_left_out_where_it_makes_no_sense(given: object) -> None:
    assert sources_of({"refused": True, "searched": given}) == Sources(refused=True)


def test_only_an_answer_that_begins_with_the_quotation_is_shown_as_quotations() -> None:
    sources = Sources((NOTE,))
    assert sources.are_all_of("One tablet.\n(fever.pdf, page 3)")
    assert not sources.are_all_of("The leaflet says: One tablet.")
    assert not sources.are_all_of("It may not be so.\n\nOne tablet.")
    assert replace(sources, doubtful=True).are_all_of("It may not be so.\n\nOne tablet.")
    assert not Sources((), (NOTE,), refused=True).are_all_of("")
