"""How fast a profile of 100,000 messages opens, searches and saves: encrypted, and the same work in plain SQLite.

python -m benchmarks.search [--messages N] [--json]
"""

from __future__ import annotations

import argparse
import itertools
import json
import random
import secrets
import statistics
import tempfile
import time
from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from app.core.conversation import Conversation, Message, Role, State
from app.storage import database as database_module
from app.storage.conversations import Conversations
from app.storage.database import Database
from app.storage.deletion import Deletion
from app.storage.driver import connect
from app.storage.ids import new_id
from app.storage.search import Search

LETTERS = {
    "en": "abcdefghijklmnopqrstuvwxyz",
    "hi": "कखगचजटडतदनपबमयरलवशसह",
    "kn": "ಕಖಗಚಜಟಡತದನಪಬಮಯರಲವಶಸಹ",
    "te": "కఖగచజటడతదనపబమయరలవశసహ",
}
SIGNS = {"en": "", "hi": "ािीुूेो्", "kn": "ಾಿೀುೂೆೊ್", "te": "ాిీుూెొ్"}
MESSAGES_EACH = 20  # of a conversation
VOCABULARY = 20_000  # words a language, used as often as Zipf's law says
ROUNDS = 15


class Language:
    """Made-up words and sentences of them."""

    def __init__(self, code: str, rng: random.Random) -> None:
        self._rng = rng
        self.words = sorted({self._word(code) for _ in range(VOCABULARY)})
        rng.shuffle(self.words)
        self._weights = list(itertools.accumulate(1 / (rank + 1) for rank in range(len(self.words))))

    def _word(self, code: str) -> str:
        letters = self._rng.choices(LETTERS[code], k=self._rng.randint(2, 7))
        return "".join(
            letter + (self._rng.choice(SIGNS[code]) if SIGNS[code] and self._rng.random() < 0.5 else "")
            for letter in letters
        )

    def text(self, least: int, most: int) -> str:
        return " ".join(self._rng.choices(self.words, cum_weights=self._weights, k=self._rng.randint(least, most)))


def fill(store: Conversations, languages: list[Language], messages: int) -> None:
    """Put in conversations of questions and answers, each of some ten to sixty words."""
    for number in range(messages // MESSAGES_EACH):
        language = languages[number % len(languages)]
        when = datetime.now(UTC)
        parent: str | None = None
        tree: list[Message] = []
        conversation = new_id()
        for place in range(MESSAGES_EACH):
            role = Role.USER if place % 2 == 0 else Role.ASSISTANT
            text = language.text(5, 15) if role is Role.USER else language.text(20, 60)
            tree.append(Message(new_id(), conversation, parent, role, text, State.COMPLETE, when))
            parent = tree[-1].id
        title = tree[0].text[:50]
        store.insert(Conversation(conversation, title, when, when, leaf_id=parent), tree)


def queries(languages: list[Language]) -> dict[str, str]:
    """From the worst (a letter that begins thousands of words) to what people look for."""
    english, hindi = languages[0], languages[1]
    common, second, rare = english.words[0], english.words[1], english.words[500]
    return {
        "one letter": english.words[0][0],
        "two letters": english.words[0][:2],
        "three letters": english.words[0][:3],
        "Indic letter": hindi.words[0][0],
        "Indic syllable": hindi.words[0][:3],
        "common word": f"{common} ",
        "two common words": f"{common} {second}",
        "rare word": rare,
        "rare word and a letter": f"{rare} {common[0]}",
        "phrase": f'"{common} {second}"',
        "never together": f"{english.words[3000]} {hindi.words[3000]}",
        "common, never together": f"{common} {hindi.words[0]}",
        "nowhere": "zzzzzzzz",
    }


def milliseconds(work: Callable[[], object], rounds: int = ROUNDS) -> list[float]:
    """How long each round took."""
    times = []
    for _ in range(rounds):
        started = time.perf_counter()
        work()
        times.append(1000 * (time.perf_counter() - started))
    return times


def measure(path: Path, messages: int) -> dict[str, Any]:
    """Figures of one database, in milliseconds."""
    rng = random.Random(1)
    languages = [Language(code, rng) for code in LETTERS]
    database = Database(path)
    store = Conversations(database)
    started = time.perf_counter()
    fill(store, languages, messages)
    figures: dict[str, Any] = {"fill_s": time.perf_counter() - started}
    database.close()

    def open_and_list() -> None:
        opened = Database(path)
        Conversations(opened).list()
        opened.close()

    figures["open_and_list"] = milliseconds(open_and_list)
    database = Database(path)
    store, search = Conversations(database), Search(database)
    figures["search"] = {
        name: milliseconds(lambda q=query: search.find(q)) for name, query in queries(languages).items()
    }  # type: ignore[misc]
    answer = store.add_exchange(None, "q", "t").answer
    text = languages[0].text(200, 200)
    figures["save_piece"] = milliseconds(lambda: store.write_answer(answer.id, text, State.STREAMING), 100)
    figures["save_question"] = milliseconds(lambda: store.add_exchange(None, languages[1].text(5, 15), "t"), 100)
    deletion = Deletion(database)
    last = store.list()[5].id
    deletion.delete([last])
    figures["purge_one"] = milliseconds(lambda: deletion.purge([last]), 1)
    database.close()
    figures["size_mb"] = path.stat().st_size / 1e6
    return figures


def encrypted() -> None:
    """Have every connection from here on keyed, without the rest of the program: the same work, another file."""
    key = secrets.token_bytes(32)
    database_module.connect = lambda path, _, uri=False: connect(path, key, uri=uri)  # type: ignore[attr-defined]


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--messages", type=int, default=100_000)
    parser.add_argument("--folder", help="where the databases are made: it decides how long a commit takes")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=options.folder) as folder:
        plain = measure(Path(folder) / "plain.sqlite", options.messages)
        encrypted()
        keyed = measure(Path(folder) / "keyed.sqlite", options.messages)
    if options.json:
        print(json.dumps({"messages": options.messages, "plain": plain, "encrypted": keyed}))
        return
    rows = [(name, plain["search"][name], keyed["search"][name]) for name in plain["search"]]
    rows += [(name, plain[name], keyed[name]) for name in ("open_and_list", "save_piece", "save_question", "purge_one")]
    print(f"{options.messages} messages; median (highest) ms: plain, encrypted, ratio")
    for name, one, other in rows:
        ratio = statistics.median(other) / statistics.median(one)
        shown = "  ".join(f"{statistics.median(each):8.2f} ({max(each):7.2f})" for each in (one, other))
        print(f"{name:24s} {shown}  {ratio:5.2f}")
    for name in ("fill_s", "size_mb"):
        print(
            f"{name:24s} {plain[name]:8.1f}            {keyed[name]:8.1f}            {keyed[name] / plain[name]:5.2f}"
        )


if __name__ == "__main__":
    main()
