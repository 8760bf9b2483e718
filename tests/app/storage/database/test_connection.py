"""A connection: SQL as sqlite-utils has it, without sqlite-utils."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from app.storage.database.driver import Connection, connect, dbapi


@pytest.fixture
def connection(tmp_path: Path) -> Iterator[Connection]:
    connection = Connection(connect(tmp_path / "a.sqlite", None))
    connection.execute("CREATE TABLE words (id INTEGER PRIMARY KEY, word TEXT UNIQUE)")
    yield connection
    connection.close()


def seen_by_another(tmp_path: Path) -> list[str]:
    other = connect(tmp_path / "a.sqlite", None)
    words = [word for (word,) in other.execute("SELECT word FROM words ORDER BY id")]
    other.close()
    return words


def test_write_outside_a_transaction_is_kept_at_once(connection: Connection, tmp_path: Path) -> None:
    connection.execute("INSERT INTO words (word) VALUES (?)", ["one"])
    assert seen_by_another(tmp_path) == ["one"]


def test_write_in_a_transaction_waits_for_its_end(connection: Connection, tmp_path: Path) -> None:
    connection.execute("BEGIN IMMEDIATE")
    connection.execute("INSERT INTO words (word) VALUES ('one')")
    assert seen_by_another(tmp_path) == []
    connection.commit()
    assert seen_by_another(tmp_path) == ["one"]


def test_what_is_rolled_back_has_not_been(connection: Connection, tmp_path: Path) -> None:
    connection.execute("BEGIN")
    connection["words"].insert({"word": "one"})
    connection.rollback()
    assert seen_by_another(tmp_path) == []


def test_write_that_fails_leaves_no_transaction_behind(connection: Connection, tmp_path: Path) -> None:
    connection.execute("INSERT INTO words (word) VALUES ('one')")
    with pytest.raises(dbapi().IntegrityError):
        connection.execute("INSERT INTO words (word) VALUES ('one')")
    assert not connection.conn.in_transaction


def test_rows_come_by_the_names_of_their_columns(connection: Connection) -> None:
    connection["words"].insert_all({"word": word} for word in ("one", "two"))
    rows = list(connection.query("SELECT id, upper(word) AS large FROM words WHERE id > ?", [1]))
    assert rows == [{"id": 2, "large": "TWO"}]


def test_what_a_row_is_replaced_with_takes_the_row_before_out_of_an_index(connection: Connection) -> None:
    """As sqlite-utils has it: SQLite alone fires no trigger for a row that goes this way."""
    connection.execute("CREATE TABLE gone (word TEXT)")
    connection.execute("CREATE TRIGGER goes AFTER DELETE ON words BEGIN INSERT INTO gone VALUES (old.word); END")
    connection.execute("INSERT INTO words VALUES (1, 'one')")
    connection.execute("INSERT OR REPLACE INTO words VALUES (1, 'two')")
    assert [each["word"] for each in connection.query("SELECT word FROM gone")] == ["one"]
