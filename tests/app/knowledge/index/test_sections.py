"""Sentences under the headings they stand under: what a section's heading names, its sentences answer."""

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
import pytest
from collection_desk import CollectionDesk
from made_passages import made_passage
from word_embedder import WordEmbedder

from app.core.documents.documents import Passage, ReadDocument
from app.knowledge.answer.quote import measure_sentences, quotes
from app.knowledge.index.indexing import entries_of
from app.knowledge.index.sections import headings_of, listings, sections
from app.knowledge.index.split import split
from app.knowledge.read.limits import Limits
from app.knowledge.read.web.markdown import read_markdown
from app.knowledge.search.hits import Asked, Hit
from app.knowledge.words.sentences import sentences
from app.storage.database.database import Database

LEAFLET = """# Hill Clinic

## Visiting times

Mornings from eight to one. Evenings from five to seven. Ring twice.

## Fees

A first visit costs 200 rupees. Children pay nothing.
"""


def _passage(text: str, heading: tuple[str, ...] = ()) -> Passage:
    return made_passage(text, *heading)


def _headings(text: str, heading: tuple[str, ...] = ()) -> dict[str, str]:
    spans = list(sentences(text))
    found = sections(_passage(text, heading), spans)
    return {text[start:end]: f"{each.title}|{each.headings}" for (start, end), each in zip(spans, found, strict=True)}


def test_sentence_stands_under_the_heading_before_it_and_the_title() -> None:
    (cut,) = split(read_markdown(LEAFLET.encode(), Limits()))
    found = _headings(cut.text, cut.heading)
    assert found["Evenings from five to seven."] == "Hill Clinic|Visiting times"
    assert found["Children pay nothing."] == "Hill Clinic|Fees"


def test_headings_that_do_not_stand_in_the_passage_are_above_it() -> None:
    assert _headings("Ring the bell.", ("Hill Clinic", "At night")) == {"Ring the bell.": "Hill Clinic|At night"}


@pytest.mark.parametrize(
    "line",
    ["Come at once.", "Bring these:", "Fee 200", "- a list", "शुल्क 200", "बुखार में आराम करें।", "a" * 81],
)
def test_line_that_says_something_is_no_heading(line: str) -> None:
    assert _headings(f"Wash hands.\n\n{line}\n\nDry them.")["Dry them."] == "|"


@pytest.mark.parametrize("line", ["2 Fees", "2.1 Fees", "2.1. Fees of the ward", "12 शुल्क"])
def test_number_of_a_section_makes_no_figure_of_its_heading(line: str) -> None:
    assert _headings(f"Wash hands.\n\n{line}\n\nDry them.")["Dry them."] == f"|{line}"
    assert headings_of(
        _passage(text := f"1 Storage\n\nKeep it cold.\n\n{line}\n\nDry them.", ("1 Storage",)), len(text) - 3
    ) == (line,)


@pytest.mark.parametrize("line", ["2. Wash them", "2 tablets, 3 times", "Item: gauze; Rate: free", "2026"])
def test_item_figure_or_row_is_no_heading(line: str) -> None:
    assert _headings(f"Wash hands.\n\n{line}\n\nDry them.")["Dry them."] == "|"


def test_line_within_a_paragraph_is_no_heading() -> None:
    assert set(_headings("Wash hands.\nSoap\nDry them.").values()) == {"|"}


def test_first_line_of_a_plain_text_is_its_heading() -> None:
    assert _headings("Opening times\nFrom eight to one.")["From eight to one."] == "|Opening times"


def test_first_line_of_a_paragraph_that_was_broken_for_want_of_room_is_no_heading() -> None:
    text = "The tablets are taken at bedtime for pain of the nerves and\nfor sleep that it disturbs. They are white."
    assert set(_headings(text).values()) == {"|"}
    assert set(_headings(f"{text}\n\nThe others are blue and\nround.").values()) == {"|"}


def test_figure_within_a_line_is_not_taken_for_the_number_of_its_section() -> None:
    assert _headings("Wash hands.\n\nAt night, 10 mg in the first week\n\nDry them.")["Dry them."] == "|"


def test_last_line_is_no_heading() -> None:
    assert _headings("Wash hands.\n\nThe management")["The management"] == "|"


def _read(markdown: str) -> ReadDocument:
    return read_markdown(markdown.encode(), Limits())


def _desk(database: Database, read: str | ReadDocument) -> CollectionDesk:
    desk = CollectionDesk(database)
    desk.add("a", read)
    return desk


@pytest.fixture
def leaflet(database: Database) -> CollectionDesk:
    return _desk(database, _read(LEAFLET))


def _quoted(desk: CollectionDesk, question: str) -> list[str]:
    return [each.quote for each in desk.answer(question).citations]


def _looked(desk: CollectionDesk, question: str) -> tuple[Asked, list[Hit]]:
    return desk.searcher.look(desk.collection, question)


def test_short_section_is_quoted_whole_where_its_heading_names_what_is_asked(leaflet: CollectionDesk) -> None:
    assert (
        _quoted(leaflet, "visiting times")[0] == "Mornings from eight to one. Evenings from five to seven. Ring twice."
    )


def test_heading_is_not_quoted_alone(leaflet: CollectionDesk) -> None:
    assert _quoted(leaflet, "fees")[0] == "A first visit costs 200 rupees. Children pay nothing."


def test_long_section_is_quoted_in_part_and_without_its_heading(database: Database) -> None:
    poor = "Whoever is poor pays what he can afford. "
    text = f"Ring the bell at the door.\n\nFees\n\nA first visit costs 200 rupees. {poor * 8}"
    for quote in quotes(*_looked(_desk(database, text), "fees")):
        assert quote.text.strip() != "Fees"
        assert len(quote.text) <= 300


def test_a_heading_counts_for_the_sentences_below_it(leaflet: CollectionDesk) -> None:
    best = quotes(*_looked(leaflet, "visiting times"))[0]
    assert best.measures.trigrams == pytest.approx(1.0)
    assert best.measures.named > 0.8


TABLE = """# Charges

## Minimum balance

| Branch | Balance |
|---|---|
| City or town | 3,000 rupees a month |
| Village or hamlet | 1,000 rupees a month |

## Parking

No. Leave the car at home, or ask the guard, who knows a yard behind the temple that has room for some twenty cars and
takes ten rupees for the day; it closes at eight in the evening. Bicycles stand under the neem tree. Carts and trucks
have to wait at the crossing until they are called by the guard or by one of the clerks.
"""


@pytest.fixture
def charges(database: Database) -> CollectionDesk:
    return _desk(database, _read(TABLE))


def test_row_that_names_what_is_asked_is_quoted_alone(charges: CollectionDesk) -> None:
    quoted = _quoted(charges, "minimum balance in a village")
    assert quoted[0] == "Branch: Village or hamlet; Balance: 1,000 rupees a month"


def test_all_rows_are_quoted_where_none_is_named(charges: CollectionDesk) -> None:
    assert _quoted(charges, "what minimum balance")[0].count("Branch: ") == 2


def test_yes_or_no_is_quoted_with_what_follows(charges: CollectionDesk) -> None:
    assert _quoted(charges, "can the guard park my car")[0].startswith("No. Leave the car at home")


def test_yes_or_no_is_quoted_once(charges: CollectionDesk) -> None:
    asked, hits = _looked(charges, "may I leave the car")
    order = ("No.", "Branch: City", "Leave the car")
    points = {}
    for number, place, each in measure_sentences(asked, hits):
        text = hits[number].passage.text[hits[number].sentences[place].start :]
        points[each] = next((3 - rank / 10 for rank, begin in enumerate(order) if text.startswith(begin)), 0.0)
    found = [each.text for each in quotes(asked, hits, limit=3, score=points.__getitem__)]
    assert [next(each for each in order if text.startswith(each)) for text in found] == list(order)


def test_short_item_of_a_list_is_not_taken_for_it(database: Database) -> None:
    text = "Leave outside:\n\n- phones\n- bags\n\nWho is caught copying gets no marks."
    spans = list(sentences(text))
    assert [text[slice(*each)] for each in spans][-2:] == ["- bags", "Who is caught copying gets no marks."]
    quoted = _quoted(_desk(database, text), "caught copying no marks")
    assert quoted == ["Who is caught copying gets no marks."]


def test_second_quotation_far_behind_the_first_is_left_out(charges: CollectionDesk) -> None:
    asked, hits = _looked(charges, "where bicycles stand")
    far = quotes(asked, hits, score=lambda each: each.score * 10)
    near = quotes(asked, hits, score=lambda each: each.score / 100)
    assert [each.text for each in far] == ["Bicycles stand under the neem tree."]
    assert len(near) == 2


NOTICE = """# Branch

## Opening an account

Bring with you:

- a card that shows your name
- two photographs

Then:
1. Fill in the blue form. Sign it.
2. Wait for counter 4.

WHO PAYS NOTHING
- soldiers
- pupils

- alone

The door is shut at five.
"""


def _lists(text: str) -> list[tuple[str, str]]:
    """Each list's first and last words."""
    spans = list(sentences(text))
    found = dict.fromkeys(each for each in listings(_passage(text), spans) if each is not None)
    return [(text[slice(*spans[each.first])], text[slice(*spans[each.last])]) for each in found]


def test_list_is_its_items_and_what_leads_in() -> None:
    assert _lists(NOTICE) == [
        ("Bring with you:", "- two photographs"),
        ("Then:", "2. Wait for counter 4."),
        ("WHO PAYS NOTHING", "- alone"),
    ]


def test_item_alone_and_items_parted_by_words_are_no_list() -> None:
    assert _lists("Here is one:\n\n- alone\n\nWords between.\n\n- another") == []


def test_item_is_encoded_after_its_heading_and_what_leads_in() -> None:
    read = _read(NOTICE)
    (cut,) = split(read)
    passage = Passage(1, "d", 0, cut.text, None, cut.heading, cut.start, cut.end)
    embedder = Heard()
    (entry,) = entries_of([passage], embedder)
    assert "Opening an account\nBring with you:\n• two photographs" in embedder.texts
    assert "WHO PAYS NOTHING\n• pupils" in {each.split("Opening an account\n")[-1] for each in embedder.texts}
    assert [passage.text[each.start : each.end] for each in entry.sentences].count("• two photographs") == 1


class Heard(WordEmbedder):
    """Remembers what it was given."""

    def __init__(self) -> None:
        super().__init__()
        self.texts: list[str] = []

    def passages(self, texts: Sequence[str]) -> npt.NDArray[np.float32]:
        self.texts += texts
        return super().passages(texts)


def test_list_is_quoted_whole_with_what_leads_in(database: Database) -> None:
    quoted = _quoted(_desk(database, _read(NOTICE)), "photographs, a card with my name")
    assert quoted[0] == "Bring with you:\n\n• a card that shows your name\n• two photographs"
    assert all("blue form" not in each or "counter 4" in each for each in quoted)  # no item without the others


PLAIN = """Ward rules

Visitors come from four to six.

# Fees #

A slip costs ten rupees. It is valid for two weeks.

The counter closes at five.

1. Ask at the door

108

They call your number.
"""


@pytest.mark.parametrize(
    ("said", "heading"),
    [
        ("Visitors come", "Ward rules"),
        ("It is valid", "Fees"),
        ("The counter closes", "Fees"),
        ("They call", "Fees"),
        ("Ward rules", None),
    ],
)
def test_line_that_stands_above_a_quotation_is_found(said: str, heading: str | None) -> None:
    assert headings_of(_passage(PLAIN), PLAIN.index(said), is_plain=True) == ((heading,) if heading else ())


@pytest.mark.parametrize(
    "text", ["One line of it\ngoes on here\n\nSaid.", "Give water.\n\nSaid.", "Said.", "#\n\nSaid."]
)
def test_line_of_a_paragraph_and_a_sentence_are_none(text: str) -> None:
    assert headings_of(_passage(text), text.index("Said"), is_plain=True) == ()


MARKDOWN = (
    "## Visiting times\n\nFrom four to six.\n\n## Fees\n\nA slip costs ten rupees.\n\n# Bank\n\nIt opens at nine.\n"
)


@pytest.mark.parametrize(
    ("said", "headings"),
    [
        ("From four", ("Clinic", "Visiting times")),
        ("A slip", ("Clinic", "Fees")),
        ("It opens", ("Bank",)),
    ],
)
def test_quotation_names_the_section_that_it_stands_in(said: str, headings: tuple[str, ...]) -> None:
    passage = _passage(MARKDOWN, ("Clinic", "Visiting times"))
    assert headings_of(passage, MARKDOWN.index(said)) == headings


def test_nearest_line_takes_the_place_of_the_last_heading() -> None:
    text = "From four to six.\n\nFees\n\nA slip costs ten rupees."
    passage = _passage(text, ("Clinic", "Visiting times"))
    assert headings_of(passage, text.index("A slip")) == ("Clinic", "Fees")
    assert headings_of(passage, 0) == ("Clinic", "Visiting times")
    assert headings_of(_passage(text), text.index("A slip")) == ()
