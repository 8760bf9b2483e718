"""A written answer: the model's sentences with their verdicts, and its translations; stored with the message."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass

from app.core.lenient_json import items_from, text_from

_MARK = re.compile(r"[a-z_]{1,40}")
MOST_SENTENCES = 100


@dataclass(frozen=True)
class Sentence:
    """A sentence that a model wrote. `citations` count the answer's from 1; struck for `reason`, without `detail`.

    One that is verified and has the reason "condition" is the document's own, in the place of one that left it out.
    `renumbered`: it was found, but not in the passages that the model named.
    """

    text: str
    verified: bool
    citations: tuple[int, ...] = ()
    reason: str = ""
    detail: str = ""
    renumbered: bool = False

    @property
    def is_replaced(self) -> bool:
        """Whether the document's own sentence is shown in its place."""
        return self.verified and self.reason == "condition"

    @property
    def marked_text(self) -> str:
        """The sentence as it is shown, with marks that count what it cites."""
        marks = "".join(f"[{number}]" for number in self.citations)
        return f"{self.text} {marks}" if marks and self.verified else self.text


@dataclass(frozen=True)
class Written:
    """All that a model wrote. Shown: what stands of it is the answer; else it is quoted, for the reason `fallback`."""

    sentences: tuple[Sentence, ...] = ()
    shown: bool = False
    fallback: str = ""
    model: str = ""

    @property
    def verified(self) -> int:
        """How many sentences stand."""
        return sum(each.verified for each in self.sentences)

    @property
    def renumbered(self) -> int:
        """How many of these the model attributed to other passages."""
        return sum(each.verified and each.renumbered for each in self.sentences)

    @property
    def text(self) -> str:
        """The sentences that stand, with marks that count the citations."""
        kept = (each for each in self.sentences if each.verified)
        return " ".join(f"{each.text} {''.join(f'[{number}]' for number in each.citations)}" for each in kept)


@dataclass(frozen=True)
class Translation:
    """A quotation in the reader's language, by a model. `citation` counts the answer's from 1.

    Without a text it is withheld, for the reason `withheld`: "numbers", of which the quotation alone has `missing` and
    the model's words alone have `added`, "language", "length", or "meaning" where it says something else. With a text,
    `doubt` is "negation" where the quotation says "not" and no such word was found in the model's.
    """

    text: str
    model: str
    citation: int = 1
    withheld: str = ""
    missing: tuple[str, ...] = ()
    added: tuple[str, ...] = ()
    doubt: str = ""


def written_of(kept: object, citations: int) -> Written | None:
    """What is kept, which an import may have brought from anywhere. Marks count one of so many citations."""
    if not isinstance(kept, Mapping):
        return None
    rows = items_from(kept.get("sentences"))[:MOST_SENTENCES]
    sentences = tuple(found for row in rows if (found := _sentence(row, citations)) is not None)
    stand = [each for each in sentences if each.verified]
    shown = kept.get("shown") is True and bool(stand) and all(each.citations for each in stand)
    fallback = _mark(kept.get("fallback"))
    if not sentences and not fallback:
        return None
    return Written(sentences, shown, fallback, text_from(kept.get("model")))


def translations_of(kept: object, first: object, citations: int) -> tuple[Translation, ...]:
    """Likewise, in the order of the citations, at most one of each. `first` is what is kept of the first one alone."""
    rows = items_from(kept)[: 2 * citations]
    found = [_translation(row, citations) for row in (*rows, first)]
    by_citation = {each.citation: each for each in reversed(found) if each is not None}
    return tuple(by_citation[number] for number in sorted(by_citation))


def _translation(row: object, citations: int) -> Translation | None:
    if not isinstance(row, Mapping):
        return None
    text, withheld, number = text_from(row.get("text")), _mark(row.get("withheld")), row.get("citation", 1)
    if type(number) is not int or not 1 <= number <= citations or not (text or withheld):
        return None
    missing, added = ((), ()) if text else (_texts(row.get("missing")), _texts(row.get("added")))
    doubt = _mark(row.get("doubt")) if text else ""
    return Translation(text, text_from(row.get("model")), number, "" if text else withheld, missing, added, doubt)


def _sentence(row: object, citations: int) -> Sentence | None:
    if not isinstance(row, Mapping) or not text_from(row.get("text")):
        return None
    numbers = tuple(each for each in items_from(row.get("citations")) if type(each) is int and 1 <= each <= citations)
    reason, detail = _mark(row.get("reason")), text_from(row.get("detail"))
    renumbered = row.get("renumbered") is True
    return Sentence(text_from(row.get("text")), row.get("verified") is True, numbers, reason, detail, renumbered)


def _mark(value: object) -> str:
    return value if isinstance(value, str) and _MARK.fullmatch(value) else ""


def _texts(value: object) -> tuple[str, ...]:
    return tuple(each for each in items_from(value)[:MOST_SENTENCES] if isinstance(each, str))
