"""What encryption and durability cost: opening, saving, bulk and one-row writes, against plain SQLite in one run.

    python -m benchmarks.storage [--messages N] [--rounds N] [--folder DIR]

Gives JSON: milliseconds (medians over the rounds), and ratios of encrypted to plain, both by the same library.
"""

from __future__ import annotations

import argparse
import json
import os
import secrets
import statistics
import tempfile
import time
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

from app.core.conversations.conversation import State
from app.core.paths import DataFolder
from app.core.profiles.profiles import Protection
from app.profile_session import open_database, open_profile, vault_of
from app.storage.backups.backups import DAILY
from app.storage.conversations.conversations import Conversations
from app.storage.database.checks import faults
from app.storage.database.database import Database
from app.storage.database.ids import new_id

WORDS = ("the", "patient", "was", "given", "water", "and", "rest", "and", "asked", "to", "come", "back", "today")
PER_CONVERSATION = 50
BULK = 10_000
SINGLE = 300
PIECES = 300


def timed(act: Callable[[], Any]) -> float:
    """Milliseconds that it takes."""
    started = time.perf_counter()
    act()
    return 1000 * (time.perf_counter() - started)


def rows(conversation_id: str, count: int) -> list[dict[str, Any]]:
    """Messages of 300 characters or so, a path."""
    made: list[dict[str, Any]] = []
    for number in range(count):
        text = " ".join(secrets.choice(WORDS) for _ in range(55))
        made.append(
            {
                "id": new_id(),
                "conversation_id": conversation_id,
                "parent_id": made[-1]["id"] if made else None,
                "role": "assistant" if number % 2 else "user",
                "text": text,
                "state": "complete",
                "created": "2026-01-01T00:00:00.000000+00:00",
            }
        )
    return made


def fill(database: Database, messages: int) -> None:
    """So many messages, in conversations of fifty."""
    for _ in range(messages // PER_CONVERSATION):
        conversation = new_id()
        made = rows(conversation, PER_CONVERSATION)
        with database.write() as db:
            time_made = made[0]["created"]
            record = {"id": conversation, "title": "title", "created": time_made, "updated": time_made}
            db["conversations"].insert({**record, "leaf_id": None})
            db["messages"].insert_all(made)
            db["conversations"].update(conversation, {"leaf_id": made[-1]["id"]})


def bulk(database: Database) -> float:
    """Many rows in one transaction."""
    with database.write() as db:
        conversation = new_id()
        db["conversations"].insert({"id": conversation, "title": "b", "created": "", "updated": ""})
        made = rows(conversation, BULK)
        return timed(lambda: db["messages"].insert_all(made))


def single(database: Database) -> float:
    """The median of many transactions of one row."""
    conversation = new_id()
    with database.write() as db:
        db["conversations"].insert({"id": conversation, "title": "s", "created": "", "updated": ""})
    taken = []
    for row in rows(conversation, SINGLE):

        def commit(row: dict[str, Any] = row) -> None:
            with database.write() as db:
                db["messages"].insert(row)

        taken.append(timed(commit))
    return statistics.median(taken)


def streamed(database: Database) -> float:
    """The median of saving a growing answer."""
    store = Conversations(database)
    answer = store.add_exchange(None, "question", "title").answer
    text, taken = "", []
    for _ in range(PIECES):
        text += "a few words more "
        taken.append(timed(lambda: store.write_answer(answer.id, text, State.STREAMING)))  # noqa: B023
    return statistics.median(taken)


def compare(folder: Path, rounds: int) -> dict[str, Any]:
    """Encrypted against plain, in turn."""
    works: dict[str, Callable[[Database], float]] = {"bulk": bulk, "single": single, "streamed": streamed}
    taken: dict[str, list[float]] = {f"{kind}_{name}": [] for kind in ("plain", "encrypted") for name in works}
    for number in range(rounds):
        for kind, key in (("plain", None), ("encrypted", secrets.token_bytes(32))):
            database = Database(folder / f"{kind}-{number}.sqlite", key)
            for name, work in works.items():
                taken[f"{kind}_{name}"].append(work(database))
            database.close()
    medians = {name: statistics.median(values) for name, values in taken.items()}
    ratios = {
        f"ratio_{name}": statistics.median(
            encrypted / plain
            for encrypted, plain in zip(taken[f"encrypted_{name}"], taken[f"plain_{name}"], strict=True)
        )
        for name in works
    }
    return {f"{name}_ms": round(value, 3) for name, value in medians.items()} | {
        name: round(value, 2) for name, value in ratios.items()
    }


def open_large(folder: DataFolder, messages: int, rounds: int) -> dict[str, Any]:
    """Opening a profile with so many messages until its list is there, by protection; and its full check."""
    folder.root.mkdir(parents=True)
    vault = vault_of(folder)
    vault.unlock()
    database = open_database(folder, vault)
    fill(database, messages)
    database.empty_log()
    with database.read() as db:
        check = timed(lambda: faults(db.conn, encrypted=True))
        quick = timed(lambda: db.execute("PRAGMA quick_check").fetchall())
        whole = timed(lambda: db.execute("PRAGMA integrity_check").fetchall())
        pages = timed(lambda: db.execute("PRAGMA cipher_integrity_check").fetchall())
        references = timed(lambda: db.execute("PRAGMA foreign_key_check").fetchall())
    size = database.path.stat().st_size
    database.close()
    with open_profile(folder) as session:
        backup = timed(lambda: session.backups.take(session.database))
        daily = timed(lambda: session.backups.take(session.database, DAILY))

    def open_it() -> None:
        with open_profile(folder, None, lambda locked: locked.try_passphrase("correct horse 9")) as session:
            Conversations(session.database).list()
            opened.append(1000 * (time.perf_counter() - started))

    figures: dict[str, Any] = {"size_mb": round(size / 2**20, 1), "check_ms": check, "quick_check_ms": quick}
    figures |= {
        "integrity_check_ms": whole,
        "cipher_check_ms": pages,
        "reference_check_ms": references,
        "backup_ms": backup,
        "daily_backup_ms": daily,
    }
    for protection in (Protection.KEYFILE, Protection.PASSPHRASE):
        vault = vault_of(folder)
        with suppress(ValueError):
            vault.unlock()
        vault.protect(protection, "correct horse 9")
        opened: list[float] = []
        for _ in range(rounds + 1):  # the first imports the libraries
            started = time.perf_counter()
            open_it()
        figures[f"open_{protection}_ms"] = statistics.median(opened[1:])
    return {name: round(value, 1) for name, value in figures.items()}


def main() -> None:
    os.environ["PYTHON_KEYRING_BACKEND"] = "keyring.backends.null.Keyring"  # nothing is left in a keychain
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--messages", type=int, default=100_000)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--folder", help="where to write; without it, the system's temporary folder")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=options.folder) as temporary:
        figures = compare(Path(temporary), options.rounds)
        figures |= open_large(DataFolder(Path(temporary) / "data"), options.messages, options.rounds)
    print(json.dumps({"messages": options.messages, "rounds": options.rounds, **figures}))


if __name__ == "__main__":
    main()
