"""Search over real rows: every script, every spelling, and nothing that can be typed breaks it."""

import random
from datetime import UTC, datetime

import pytest
from deleting import delete, purge, restore
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from app.core.conversations.conversation import Role, State
from app.storage.conversations.conversations import Conversations
from app.storage.conversations.search import Search
from app.storage.database.database import Database
from app.storage.retention.deletion import Deletion


@pytest.fixture
def search(database: Database) -> Search:
    return Search(database)


def say(store: Conversations, question: str, answer: str = "", title: str = "-") -> str:
    exchange = store.add_exchange(None, question, title)
    if answer:
        store.write_answer(exchange.answer.id, answer, State.COMPLETE)
    return exchange.answer.conversation_id


def texts(search: Search, query: str) -> list[str]:
    return [hit.text for hit in search.find(query)]


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("What is the loan limit?", "loa"),
        ("What is the loan limit?", "LIMIT loan"),
        ("सीमा शुल्क कितना है", "सीम"),
        ("ಬಡ್ಡಿ ದರ ಎಷ್ಟು", "ಬಡ್ಡಿ ದ"),
        ("వడ్డీ రేటు ఎంత", "రేట"),
        ("खाता १२३४ में", "1234"),
        ("ಖಾತೆ 1234", "೧೨೩೪"),
        ("ఖాతా ౧౨౩", "१२३"),
        ("क्\u200dष लिखा", "क्ष"),
        ("ಸಾಫ್ಟ್\u200cವೇರ್", "ಸಾಫ್ಟ್ವೇರ್"),
        ("ಸಾಫ್ಟ್ವೇರ್", "ಸಾಫ್ಟ್\u200cವೇರ್"),
        ("caf\u00e9", "cafe"),
        ("cafe\u0301", "caf\u00e9"),
        ("\u0c95\u0ccb", "\u0c95\u0cc6\u0cc2\u0cd5"),  # one vowel sign, or its three parts
        ("क़लम", "\u0958लम"),
        ("covid-19 ward", "covid-19"),
        ("the due date is near", '"due date'),
        ("the due date is near", "“due date”"),
    ],
)
def test_word_is_found_however_it_is_written(store: Conversations, search: Search, text: str, query: str) -> None:
    say(store, text)
    say(store, "nothing of that")
    assert texts(search, query) == [text]


@pytest.mark.parametrize(
    ("text", "query"),
    [
        ("सीमा", "सोम"),  # SQLite's own rule indexes these alike
        ("the date due", '"due date"'),
        ("dated", '"date"'),
        ("one two", "one three"),
        ("date", "ate"),
    ],
)
def test_what_was_not_asked_for_is_not_found(store: Conversations, search: Search, text: str, query: str) -> None:
    say(store, text)
    assert texts(search, query) == []


def test_latest_comes_first_titles_too_and_no_more_than_asked_for(store: Conversations, search: Search) -> None:
    say(store, "loan one", title="x")
    say(store, "other", "an answer about a loan", title="loan")
    assert texts(search, "loan") == ["an answer about a loan", "loan", "loan one"]
    assert [(hit.message_id is None, hit.role) for hit in search.find("loan")] == [
        (False, Role.ASSISTANT),
        (True, None),
        (False, Role.USER),
    ]
    assert [hit.text for hit in search.find("loan", limit=1)] == ["an answer about a loan"]


def test_new_title_is_found_and_the_old_one_not(store: Conversations, search: Search) -> None:
    conversation = say(store, "q", title="oldname")
    store.rename(conversation, "newname")
    assert texts(search, "newname") == ["newname"]
    assert texts(search, "oldname") == []


def test_answer_is_found_when_it_has_ended_and_the_question_at_once(store: Conversations, search: Search) -> None:
    answer = store.add_exchange(None, "early words", "-").answer
    assert texts(search, "early") == ["early words"]
    store.write_answer(answer.id, "partial words", State.STREAMING)
    assert texts(search, "partial") == []
    store.write_answer(answer.id, "partial words and more", State.STOPPED)
    assert texts(search, "partial") == ["partial words and more"]
    store.reopen_answer(answer.id)
    store.write_answer(answer.id, "partial words and more, to the end", State.COMPLETE)
    assert texts(search, "partial") == ["partial words and more, to the end"]


def test_answer_that_a_crash_cut_off_is_found(store: Conversations, search: Search) -> None:
    answer = store.add_exchange(None, "q", "-").answer
    store.write_answer(answer.id, "halfway there", State.STREAMING)
    store.interrupt_unfinished()
    assert texts(search, "halfway") == ["halfway there"]


def test_deleted_is_not_found_until_it_is_restored(store: Conversations, search: Search) -> None:
    conversation = say(store, "loan", title="loan")
    delete(store, conversation)
    assert search.find("loan") == []
    restore(store, conversation)
    assert len(search.find("loan")) == 2


def test_highlights_are_whole_syllables_of_the_original_text(store: Conversations, search: Search) -> None:
    text = "यह क्\u200dषत्रिय ಕ್ಷಮಿಸಿ క్షమించు १२३ Café"
    say(store, text)
    found = {}
    for query in ("क्षत", "ಕ್ಷ", "క్షమ", "12", "cafe"):
        (hit,) = search.find(query)
        found[query] = [hit.text[start:end] for start, end in hit.highlights]
        assert [hit.snippet[start:end] for start, end in hit.snippet_highlights] == found[query]
    assert found == {
        "क्षत": ["क्\u200dषत्रि"],
        "ಕ್ಷ": ["ಕ್ಷ"],
        "క్షమ": ["క్షమిం"],
        "12": ["१२"],
        "cafe": ["Café"],
    }


ODD = ['"', '""', "'", "AND", "OR NOT NEAR(", "a*", "*", "^a", "text:", "-x", "()", "\x00", "\ud800", "%_", "🙂", "…"]


@pytest.mark.parametrize("query", [*ODD, "x" * 10_000, "ab " * 5_000, '"' * 999, "क" * 10_000, "((((" * 500, " "])
def test_nothing_that_can_be_typed_is_an_error(store: Conversations, search: Search, query: str) -> None:
    say(store, "and or not near text a x ab")
    search.find(query)


@given(st.text(max_size=40))
@example("NOT")
@settings(max_examples=300, suppress_health_check=[HealthCheck.function_scoped_fixture], deadline=None)
def test_any_text_is_a_search(search: Search, query: str) -> None:
    assert search.find(query) == []


def test_operators_are_words(store: Conversations, search: Search) -> None:
    say(store, "either or neither")
    assert texts(search, "either OR") == ["either or neither"]
    assert texts(search, "either OR absent") == []


WORDS = [
    "सीमा", "क्षेत्र", "ಬಡ್ಡಿ", "ದರ", "వడ్డీ", "రేటు", "loan", "limit", "covid", "12", "१२", "Straße", "İstanbul",
    "क्\u200dष", "ഫലം", "தமிழ்", "ﬁne",
]  # fmt: skip


def test_index_and_highlights_agree_on_what_a_word_is(store: Conversations, search: Search) -> None:
    rng = random.Random(5)
    for _ in range(60):
        say(store, rng.choice([" ", "-", "।", ", "]).join(rng.choices(WORDS, k=6)))
    for word in WORDS:
        hits = search.find(word, limit=500)
        assert hits
        assert all(hit.highlights for hit in hits)


def test_rows_keep_their_places_through_a_vacuum(store: Conversations, search: Search, database: Database) -> None:
    gone, kept = say(store, "one"), say(store, "two")
    purge(store, gone)
    with database.read() as db:
        db.execute("VACUUM")
    (hit,) = search.find("two")
    assert hit.conversation.id == kept


def test_index_is_sound_after_all_kinds_of_changes(store: Conversations, search: Search, database: Database) -> None:
    rng = random.Random(3)
    deletion = Deletion(database)
    for number in range(40):
        conversation = say(store, f"question {number}", f"answer {number}", title=f"title {number}")
        act = rng.randrange(4)
        if act == 0:
            store.rename(conversation, f"renamed {number}")
        elif act == 1:
            purge(store, conversation)
        elif act == 2:
            deletion.delete([conversation])
    deletion.purge_deleted()
    with database.write() as db:
        db.execute("INSERT INTO search_index (search_index) VALUES ('integrity-check')")
        (rows,) = db.execute("SELECT count(*) FROM search_rows").fetchone()
        (words,) = db.execute("SELECT count(*) FROM search_index").fetchone()
    assert rows == words == 3 * len(store.list())


def test_time_of_a_hit_is_that_of_its_words(database: Database, search: Search) -> None:
    store = Conversations(database, lambda: datetime(2026, 5, 1, tzinfo=UTC))
    say(store, "loan", title="loan")
    assert {hit.created for hit in search.find("loan")} == {datetime(2026, 5, 1, tzinfo=UTC)}


def test_conversations_are_found_once_each_with_how_often_it_stands_in_them(
    store: Conversations, search: Search
) -> None:
    once = say(store, "the loan limit", title="Limits")
    twice = say(store, "what of the loan", "the loan is small", title="A loan")
    say(store, "nothing of that")
    found = {each.best.conversation.id: each for each in search.find_conversations("loan")}
    assert {chosen: each.places for chosen, each in found.items()} == {once: 1, twice: 2}
    assert [bool(found[each].title_highlights) for each in (once, twice)] == [False, True]
    assert [each.best.conversation.id for each in search.find_conversations("loan", limit=1)] == [twice]
    assert search.find_conversations(" ") == []


def test_conversation_that_was_stored_later_and_ended_earlier_comes_later(database: Database, search: Search) -> None:
    """As an import stores them."""
    newer = say(Conversations(database, lambda: datetime(2026, 5, 2, tzinfo=UTC)), "the loan limit")
    older = say(Conversations(database, lambda: datetime(2025, 5, 1, tzinfo=UTC)), "what of the loan")
    found = search.find_conversations("loan")
    assert [each.best.conversation.id for each in found] == [newer, older]
    assert [each.best.conversation.id for each in search.find_conversations("loan", limit=1)] == [newer]
