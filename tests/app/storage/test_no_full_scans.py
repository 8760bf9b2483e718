"""No query of the window reads a whole table: each goes by an index, and none sorts what it could read in order."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta

import pytest

from app.core.conversations.conversation import State
from app.storage.conversations.conversations import Conversations
from app.storage.conversations.drafts import Drafts
from app.storage.conversations.folders import Folders
from app.storage.conversations.search import Search
from app.storage.database.database import Database
from app.storage.retention.deletion import Deletion
from app.storage.retention.retention import Retention

# Read whole on purpose: the list of conversations from its own index, in its order; some tens of folders and drafts;
# all tags from theirs. FTS5 reports every search as a scan of its virtual table.
WHOLE = re.compile(
    r"SCAN (c USING INDEX conversations_shown|search_index VIRTUAL TABLE|f USING INDEX folders_in_order|folders|drafts"
    r"|t USING (COVERING )?INDEX conversations_by_tag|json_each.*)"
)


@contextmanager
def statements(database: Database) -> Iterator[list[str]]:
    """The SQL that is run meanwhile on this thread, values filled in."""
    seen: list[str] = []
    with database.read() as db:
        db.conn.set_trace_callback(seen.append)
        try:
            yield seen
        finally:
            db.conn.set_trace_callback(None)


@pytest.fixture
def filled(database: Database) -> Database:
    """Rows for every statement. Nothing runs ANALYZE: without figures SQLite takes every table for a large one."""
    store, folders = Conversations(database), Folders(database)
    folder = folders.create("Ward")
    for number in range(40):
        exchange = store.add_exchange(None, f"question {number}", f"title {number}")
        store.write_answer(exchange.answer.id, "answer", State.COMPLETE)
        if number % 2:
            folders.move([exchange.answer.conversation_id], folder.id)
        folders.tag(exchange.answer.conversation_id, ["even" if number % 2 else "odd"])
    return database


def converse(database: Database) -> None:
    """Every request of the window about one conversation."""
    store = Conversations(database)
    one = store.list()[0].id
    question, answer = store.messages(one)
    store.get(one)
    store.messages(one)
    store.message(answer.id)
    store.show_through(question.id)
    store.add_sibling(answer.id)
    store.write_answer(store.edit_question(question.id, "other").answer.id, "half", State.STOPPED)
    store.add_exchange(one, "next", "")
    store.rename(one, "renamed")
    store.interrupt_unfinished()
    store.reopen_answer(store.messages(one)[-1].id)
    Drafts(database).save(one, "draft")
    Drafts(database).load(one)


def arrange(database: Database) -> None:
    """Every request about many."""
    store, folders, deletion = Conversations(database), Folders(database), Deletion(database)
    one, two, three = (each.id for each in store.list()[:3])
    folder = folders.find("Ward").id
    late = Retention(database, lambda: datetime.now(UTC) + timedelta(days=31))
    Search(database).find("question ans")
    Search(database).find('"question 3')
    folders.list()
    folders.move([one], folder)
    folders.pin(one)
    folders.hold(one)
    folders.tag(one, ["a"])
    late.keep(30)
    late.preview()
    late.see_clock()
    late.apply(clock_is_right=True)
    deletion.restore([one, two, three])
    deletion.delete([one])
    deletion.delete_folder(folder)
    deletion.older(1)
    deletion.purge([one])
    deletion.restore([three])
    folders.delete(folder)
    deletion.purge_deleted()


def test_no_full_scan_on_any_path_of_the_window(filled: Database) -> None:
    with statements(filled) as seen:
        converse(filled)
        arrange(filled)
    reads = [sql for sql in seen if re.match(r"\s*(SELECT|UPDATE|DELETE|INSERT|WITH)\b", sql)]
    assert len(reads) > 100
    plans: set[str] = set()
    with filled.read() as db:
        for sql in reads:
            if "'search_index_" in sql or '"search_index_' in sql:
                continue  # FTS5's own
            for row in db.conn.execute(f"EXPLAIN QUERY PLAN {sql}").fetchall():
                if "SCAN" in row[3] or "TEMP B-TREE" in row[3]:
                    plans.add(f"{row[3]}: {' '.join(sql.split())[:120]}")
    assert sorted(plan for plan in plans if not WHOLE.match(plan)) == []
    assert any(plan.startswith("SCAN c USING INDEX conversations_shown") for plan in plans)
