"""Values by their key: as they were put, as earlier versions put them, and gone when they are removed."""

import pytest
from refusals import refused

from app.core.errors import ErrorCode
from app.storage.database import profile_values
from app.storage.database.database import Database


def test_value_is_there_until_it_is_removed(database: Database) -> None:
    with database.write() as db:
        assert profile_values.get(db, "a") is None
        profile_values.put(db, "a", "one")
        profile_values.put(db, "a", "two")
        assert profile_values.get(db, "a") == "two"
        profile_values.remove(db, "a")
        assert profile_values.get(db, "a") is None


def test_json_comes_back_with_a_path_that_is_no_text(database: Database) -> None:
    value = {"path": "/\udcff", "days": 3, "none": None, "भाषा": ["हिन्दी"]}
    with database.write() as db:
        profile_values.put_json(db, "a", value)
    with database.read() as db:
        assert profile_values.get_json(db, "a") == value
        assert profile_values.get_json(db, "b") is None


def test_values_are_found_by_how_their_keys_begin(database: Database) -> None:
    with database.write() as db:
        for key in ("ward", "ward ", "ward 1", "ward भ", "ward!", "wards 2"):
            profile_values.put(db, key, key)
        assert profile_values.get_all(db, "ward ") == {"1": "ward 1", "भ": "ward भ"}


def test_json_in_other_letters_is_read_and_what_is_none_is_damage(database: Database) -> None:
    with database.write() as db:
        profile_values.put(db, "a", '["हिन्दी"]')
        profile_values.put(db, "b", "[")
        assert profile_values.get_json(db, "a") == ["हिन्दी"]
        with refused(ErrorCode.DATABASE_DAMAGED):
            profile_values.get_json(db, "b")


def test_value_goes_with_the_transaction_that_put_it(database: Database) -> None:
    def put_and_fail() -> None:
        with database.write() as db:
            profile_values.put(db, "a", "one")
            raise KeyError

    with pytest.raises(KeyError):
        put_and_fail()
    with database.read() as db:
        assert profile_values.get(db, "a") is None
