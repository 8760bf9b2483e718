"""Seeded mutations of good files: each import succeeds or is refused, soon, in little memory, all or nothing."""

import io
import json
import random
import time
import tracemalloc
import zipfile
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from whole_conversations import NOON, chatgpt, node, talk

from app.core.errors import AppError
from app.core.exchange.importing import import_file
from app.core.exchange.json_format import document
from app.storage.conversations.conversations import Conversations
from app.storage.conversations.exchange import ConversationExchange
from app.storage.database.database import Database

SEEDS = 500
BATCHES = 10  # a batch shares a database
SECONDS = 10.0
MEMORY = 50_000_000
ODD: list[Any] = [
    None, True, -1, 2**70, 1e308, "", "x" * 5000, [], {}, [[[]]], {"a": {"b": 1}}, "\ud800", "\x00\x07\u202e",
    "9999-12-31T23:59:59+00:00", "0001-01-01T00:00:00+14:00", "f" * 32, "../../etc/passwd", ["x"] * 500,
]  # fmt: skip


def good_values() -> list[Any]:
    ours = [
        talk("रक्तचाप?", "**कम नमक**", "और?", "```\nx\n```", tags=("क",), folder="क्लिनिक", draft="d", extra={"a": [1]})
    ]
    return [
        json.loads("".join(document(ours * 2, exported=NOON, settings={"system_prompt": "s"}))),
        [
            chatgpt(
                node("root", None, None),
                node("q", "root", "user", "ಎಷ್ಟು?"),
                node("a", "q", "assistant", "ಎರಡು"),
                node("b", "q", "assistant", {"content_type": "image_asset_pointer"}),
                conversation_id=str(number),
            )
            for number in range(2)
        ],
    ]


def places(value: Any) -> list[tuple[Any, Any]]:
    """Every (container, key) in the value."""
    found: list[tuple[Any, Any]] = []
    waiting = [value]
    while waiting:
        holder = waiting.pop()
        keys = holder.keys() if isinstance(holder, dict) else range(len(holder)) if isinstance(holder, list) else ()
        for key in keys:
            found.append((holder, key))
            waiting.append(holder[key])
    return found


def change_values(value: Any, chance: random.Random) -> Any:
    for _ in range(chance.choice((1, 1, 2, 5))):
        spots = places(value)
        if not spots:
            break
        holder, key = chance.choice(spots)
        match chance.randrange(5):
            case 0:
                del holder[key]
            case 1:
                other, other_key = chance.choice(spots)
                holder[key] = json.loads(json.dumps(other[other_key]))
            case 2 if isinstance(holder, dict):
                holder[chance.choice(("parent", "id", "mapping", "extra", "version", "x\x00"))] = holder.pop(key)
            case _:
                holder[key] = chance.choice(ODD)
    return value


def change_bytes(data: bytes, chance: random.Random) -> bytes:
    changed = bytearray(data)
    for _ in range(chance.choice((1, 1, 3, 20))):
        at = chance.randrange(len(changed))
        match chance.randrange(5):
            case 0:
                del changed[at : at + chance.randrange(1, 200)]
            case 1:
                changed[at:at] = chance.choice(
                    (b"[" * 5000, b'{"a":' * 5000, b"9" * 6000, b"NaN", b'"', b"\\u0000", b"\xff")
                )
            case 2:
                changed[at:at] = changed[chance.randrange(len(changed)) :][: chance.randrange(500)]
            case _:
                changed[at] = chance.randrange(256)
        if not changed:
            break
    return bytes(changed)


def mutated(seed: int) -> bytes:
    chance = random.Random(seed)
    value = chance.choice(good_values())
    if chance.random() < 0.6:
        value = change_values(value, chance)
    data = json.dumps(value, ensure_ascii=chance.random() < 0.5).encode("utf-8", "surrogatepass")
    if chance.random() < 0.25:
        buffer = io.BytesIO()
        with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
            archive.writestr("conversations.json", data)
        data = buffer.getvalue()
    return change_bytes(data, chance) if chance.random() < 0.6 else data


@pytest.fixture(scope="module")
def outcomes() -> list[bool]:
    return []


@pytest.mark.parametrize("batch", range(BATCHES))
def test_mutated_file_is_imported_or_refused(batch: int, tmp_path: Path, outcomes: list[bool]) -> None:
    database = Database(tmp_path / "db.sqlite")
    try:
        outcomes += [_import(seed, database, tmp_path / "file") for seed in range(batch, SEEDS, BATCHES)]
    finally:
        database.close()


def test_mutations_reach_both_ends(outcomes: list[bool]) -> None:
    if len(outcomes) < SEEDS:
        pytest.skip("only with all batches")
    assert SEEDS // 20 < sum(outcomes) < SEEDS * 19 // 20


def _import(seed: int, database: Database, file: Path) -> bool:
    store = Conversations(database)
    before = everything(database)
    file.write_bytes(mutated(seed))
    tracemalloc.start()
    start = time.process_time()
    try:
        report = import_file(file, ConversationExchange(database))
    except AppError:
        assert everything(database) == before, seed
        return False
    finally:
        took, peak = time.process_time() - start, tracemalloc.get_traced_memory()[1]
        tracemalloc.stop()
        assert took < SECONDS, seed
        assert peak < MEMORY, seed
    read_all(store, database, report.imported)
    return True


def read_all(store: Conversations, database: Database, ids: tuple[str, ...]) -> None:
    """What came in can be shown and exported again."""
    exchange = ConversationExchange(database)
    for conversation in store.list():
        store.messages(conversation.id)
    again: Callable[[str], Any] = exchange.read
    json.loads("".join(document([again(each) for each in ids], exported=NOON)))


def everything(database: Database) -> list[tuple[Any, ...]]:
    tables = ("conversations", "messages", "folders", "conversation_tags", "drafts", "search_rows")
    with database.read() as db:
        return [(table, *row) for table in tables for row in db.execute(f"SELECT * FROM {table} ORDER BY 1").fetchall()]
