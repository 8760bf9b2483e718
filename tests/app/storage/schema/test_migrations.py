from pathlib import Path

import pytest

from app.core.conversations.conversation import AnswerStats, Role, path_to
from app.storage.conversations.conversations import Conversations
from app.storage.conversations.search import Search
from app.storage.database.database import Database
from app.storage.database.driver import Connection, dbapi
from app.storage.schema.migrations import MIGRATIONS, migrate

RELEASED = [  # what each version of the schema changed, the first one's first
    (Path(__file__).parent / f"schema_{version}.sql").read_text(encoding="utf-8")
    for version in range(1, len(MIGRATIONS) + 1)
]


def make_old(path: Path, version: int) -> None:
    """A database as that version of the program left it."""
    connection = dbapi().connect(path)
    for script in RELEASED[:version]:
        connection.executescript(script)
    connection.close()


def schema(path: Path) -> set[str]:
    connection = dbapi().connect(path)
    rows = connection.execute("SELECT sql FROM sqlite_master WHERE sql IS NOT NULL").fetchall()
    connection.close()
    return {" ".join(sql.split()) for (sql,) in rows}


@pytest.mark.parametrize("version", range(1, len(MIGRATIONS) + 1))
def test_database_of_every_version_opens_with_all_that_is_in_it(version: int, tmp_path: Path) -> None:
    make_old(tmp_path / "old.sqlite", version)
    database = Database(tmp_path / "old.sqlite")
    store = Conversations(database)
    (conversation,) = store.list()
    path = path_to(store.messages(conversation.id), conversation.leaf_id)
    database.close()
    assert conversation.title == "ಭಾರತದ ರಾಜಧಾನಿ?"
    assert [(message.role, message.text) for message in path] == [
        (Role.USER, "ಭಾರತದ ರಾಜಧಾನಿ?"),
        (Role.ASSISTANT, "ನವದೆಹಲಿ"),
    ]
    assert path[1].stats == AnswerStats("m", "torch", 9, 4, 80.5, 20.0, "end")


@pytest.mark.parametrize("version", range(1, len(MIGRATIONS) + 1))
def test_old_and_new_databases_have_the_same_schema(version: int, tmp_path: Path) -> None:
    make_old(tmp_path / "old.sqlite", version)
    for name in ("old.sqlite", "new.sqlite"):
        Database(tmp_path / name).close()
    assert schema(tmp_path / "old.sqlite") == schema(tmp_path / "new.sqlite")


def test_step_that_fails_leaves_the_version_before_it() -> None:
    def add_table(database: Connection) -> None:
        database.execute("CREATE TABLE half (x)")

    def fail(database: Connection) -> None:
        add_table(database)
        raise RuntimeError("step failed")

    def tables() -> set[str]:
        return {name for (name,) in database.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}

    database = Connection(dbapi().connect(":memory:"))
    with pytest.raises(RuntimeError, match="step failed"):
        migrate(database, [*MIGRATIONS, fail])
    assert database.execute("PRAGMA user_version").fetchone() == (len(MIGRATIONS),)
    assert "half" not in tables()
    migrate(database, [*MIGRATIONS, add_table])
    assert database.execute("PRAGMA user_version").fetchone() == (len(MIGRATIONS) + 1,)
    assert "half" in tables()
    database.close()


def test_steps_are_applied_once(tmp_path: Path) -> None:
    for _ in range(2):
        Database(tmp_path / "a.sqlite").close()
    assert "conversations" in " ".join(schema(tmp_path / "a.sqlite"))


def test_upgrade_finds_what_was_said_and_remembers_the_path_shown(tmp_path: Path) -> None:
    make_old(tmp_path / "old.sqlite", 1)
    connection = dbapi().connect(tmp_path / "old.sqlite")
    # A later answer to the same question, which is not the one shown.
    connection.execute(
        "INSERT INTO messages SELECT '019adeadbeef7000800000000000000d', conversation_id, parent_id, role, 'ದೆಹಲಿ',"
        " state, created, stats, error FROM messages WHERE role = 'assistant'"
    )
    connection.commit()
    connection.close()
    database = Database(tmp_path / "old.sqlite")
    store = Conversations(database)
    found = [[hit.text for hit in Search(database).find(query)] for query in ("ನವ", "ರಾಜಧಾ", "ದೆಹಲಿ")]
    (conversation,) = store.list()
    question, shown, _ = store.messages(conversation.id)
    again = store.show_through(question.id)
    database.close()
    assert found == [["ನವದೆಹಲಿ"], ["ಭಾರತದ ರಾಜಧಾನಿ?", "ಭಾರತದ ರಾಜಧಾನಿ?"], ["ದೆಹಲಿ"]]
    assert again.leaf_id == shown.id
