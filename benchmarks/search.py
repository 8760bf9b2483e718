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
from contextlib import closing
from datetime import UTC, datetime
from functools import partial
from pathlib import Path
from typing import Any

from app.core.conversations.conversation import Role, State
from app.core.exchange.whole import WholeConversation, WholeMessage
from app.storage.conversations.conversations import Conversations
from app.storage.conversations.exchange import ConversationExchange
from app.storage.conversations.search import Search
from app.storage.database.database import Database
from app.storage.database.ids import new_id
from app.storage.retention.deletion import Deletion

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


def conversation(language: Language) -> WholeConversation:
    """Questions and answers, each of some ten to sixty words."""
    when = datetime.now(UTC)
    tree: list[WholeMessage] = []
    parent = None
    for place in range(MESSAGES_EACH):
        role = Role.USER if place % 2 == 0 else Role.ASSISTANT
        text = language.text(5, 15) if role is Role.USER else language.text(20, 60)
        tree.append(WholeMessage(new_id(), parent, role, text, State.COMPLETE, when))
        parent = tree[-1].id
    return WholeConversation(new_id(), tree[0].text[:50], when, when, parent, tuple(tree))


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


class Bench:
    """A database of made-up conversations, and what is timed of it."""

    def __init__(self, path: Path, key: bytes | None, languages: list[Language]) -> None:
        self._path, self._key = path, key
        self.languages = languages
        self._database = self._opened()
        self._store, self._search = Conversations(self._database), Search(self._database)
        self._exchange = ConversationExchange(self._database)
        self._answer = self._store.add_exchange(None, "q", "t").answer

    def insert(self, new: WholeConversation) -> None:
        """Put in a whole conversation, as an import of it alone does."""
        self._exchange.add_hidden(new)
        self._exchange.reveal([new.id])

    def work(self) -> dict[str, Callable[[], object]]:
        """What is to be timed, by name."""
        text, question = self.languages[0].text(200, 200), self.languages[1].text(5, 15)
        return {
            **{name: partial(self._search.find, query) for name, query in queries(self.languages).items()},
            "open_and_list": self._open_and_list,
            "save_piece": lambda: self._store.write_answer(self._answer.id, text, State.STREAMING),
            "save_question": lambda: self._store.add_exchange(None, question, "t"),
        }

    def purge_one(self) -> None:
        """Delete one conversation from the middle for good."""
        gone = Deletion(self._database).delete([self._store.list()[100].id])
        Deletion(self._database).purge([each.id for each in gone])

    def close(self) -> float:
        """The file's size in MB."""
        self._database.close()
        return self._path.stat().st_size / 1e6

    def _open_and_list(self) -> None:
        with closing(self._opened()) as database:
            Conversations(database).list()

    def _opened(self) -> Database:
        return Database(self._path, self._key)


def timed(work: Callable[[], object]) -> float:
    """Milliseconds."""
    started = time.perf_counter()
    work()
    return 1000 * (time.perf_counter() - started)


def measure(folder: Path, messages: int) -> dict[str, Any]:
    """Milliseconds of each round, plain and encrypted in turn, so that a busy machine slows both."""
    kinds = {"plain": None, "encrypted": secrets.token_bytes(32)}
    rng = random.Random(1)
    languages = [Language(code, rng) for code in LETTERS]
    benches = {kind: Bench(folder / f"{kind}.sqlite", key, languages) for kind, key in kinds.items()}
    figures: dict[str, Any] = {kind: {"insert_20_messages": []} for kind in kinds}
    for number in range(messages // MESSAGES_EACH):
        new = conversation(languages[number % len(languages)])
        for kind, bench in benches.items():
            figures[kind]["insert_20_messages"].append(timed(partial(bench.insert, new)))
    works = {kind: bench.work() for kind, bench in benches.items()}
    for name in works["plain"]:
        for kind in kinds:
            figures[kind][name] = []
        for _ in range(ROUNDS):
            for kind in kinds:
                figures[kind][name].append(timed(works[kind][name]))
    for kind, bench in benches.items():
        figures[kind]["purge_one"] = [timed(bench.purge_one)]
        figures[kind]["size_mb"] = bench.close()
    return figures


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--messages", type=int, default=100_000)
    parser.add_argument("--folder", help="where the databases are made: it decides how long a commit takes")
    parser.add_argument("--json", action="store_true")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=options.folder) as folder:
        figures = {"messages": options.messages, **measure(Path(folder), options.messages)}
    if options.json:
        print(json.dumps(figures))
        return
    print(f"{options.messages} messages; median (highest) ms: plain, encrypted, ratio of the medians")
    for name, one in figures["plain"].items():
        if name == "size_mb":
            continue
        other = figures["encrypted"][name]
        shown = "  ".join(f"{statistics.median(each):9.2f} ({max(each):9.2f})" for each in (one, other))
        print(f"{name:24s} {shown}  {statistics.median(other) / statistics.median(one):5.2f}")


if __name__ == "__main__":
    main()
