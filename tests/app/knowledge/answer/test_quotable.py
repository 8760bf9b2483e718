"""What may be quoted: the sentences of a passage, not the headings above them, in the asker's language if it can be."""

from collections.abc import Callable

import pytest
from collection_desk import CollectionDesk
from made_passages import made_passage
from word_embedder import WordEmbedder

from app.knowledge.answer.collection_answer import CollectionAnswer, Mode
from app.knowledge.index.indexing import entries_of
from app.storage.database.database import Database

Ask = Callable[[str], CollectionAnswer]


def quotable(text: str, *heading: str) -> list[str]:
    (entry,) = entries_of([made_passage(text, *heading)], WordEmbedder())
    return [text[each.start : each.end] for each in entry.sentences]


@pytest.mark.parametrize(
    "text",
    ["# Lost card\n\nBlock it at once. Then ask.", "Lost card\n\nBlock it at once. Then ask."],
)
def test_heading_is_not_quoted(text: str) -> None:
    assert quotable(text, "Cards", "Lost card") == ["Block it at once.", "Then ask."]


def test_heading_alone_is_all_there_is() -> None:
    assert quotable("# Lost card", "Lost card") == ["# Lost card"]


@pytest.mark.parametrize(
    "rows",
    [
        ["Tenure: 46 to 179 days; Rate: 4.5%", "Tenure: 180 to 364 days; Rate: 5.5%", "Tenure: one year; Rate: 6.8%"],
        [
            "46 to 179 days, for all who save 4.5 5",
            "180 to 364 days, rate of the tenure 5.5 6",
            "Three years and more 6.8 7",
        ],
    ],
)
def test_row_of_a_table_is_quoted_without_the_one_beside_it(rows: list[str], database: Database) -> None:
    answer = CollectionDesk(database, {"a": "\n".join(rows)}).answer("Rate of a tenure of 180 to 364 days")
    assert answer.text == rows[1]
    assert all(each.quote in rows for each in answer.citations)


def test_copy_of_a_document_is_not_quoted_beside_it(database: Database) -> None:
    texts = {"a": "The gate opens at six.", "b": "The gate  opens at six.", "c": "The gate is of iron."}
    desk = CollectionDesk(database, texts)
    answer = desk.answer("When opens the gate at six")
    assert [" ".join(each.quote.split()) for each in answer.citations] == ["The gate opens at six."]


def test_asker_gets_the_own_language_where_both_say_it(database: Database) -> None:
    """The other language's document has more of the question's words, and is found first."""
    question = "Sunrise Banyan KYC card fraud helpline कार्ड खो जाए तो किसे बताएँ और फिर क्या करना चाहिए बैंक में"
    hindi, english = "कार्ड खो जाए तो 1930 पर तुरंत बताएँ।", "Sunrise KYC card fraud helpline Banyan 1930."
    desk = CollectionDesk(database, {"hi": hindi, "en": english})
    assert [hit.document for hit in desk.searcher.search(desk.collection, question)] == ["en", "hi"]
    answer = desk.answer(question)
    assert answer.mode is Mode.QUOTE
    assert {each.document for each in answer.citations} == {"hi"}


def test_list_is_quoted_where_several_things_are_asked_for(ask: Callable[..., Ask]) -> None:
    asking = ask(
        loans_txt="A loan begins with an application. Papers of the loan are kept for the whole term.\n\n"
        "Bring for a loan:\n\n- the land record\n- two photographs\n- the last receipt"
    )
    assert "photographs" in asking("Which papers of a loan are brought?").citations[0].quote
    assert "photographs" not in asking("How are papers of a loan kept?").citations[0].quote
