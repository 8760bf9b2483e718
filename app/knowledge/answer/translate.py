"""Translates a quotation by a model that lists both languages; withheld if figures or meaning change."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace
from fractions import Fraction

from app.core.conversations.assistant import Writer
from app.core.documents.sources import Sources
from app.core.documents.written import Translation
from app.core.question import clean_text
from app.core.script import script_of
from app.core.settings import Language
from app.knowledge.answer.generate import SAMPLING
from app.knowledge.figures.figures import figures
from app.knowledge.index.embed import Embedder
from app.knowledge.words.negation import clauses, denies
from app.knowledge.words.sentences import sentences
from app.knowledge.written.prompt import translation_prompt
from app.knowledge.written.trust import may_write

_TOKENS_A_TOKEN = 4  # Kannada and Telugu may take so many tokens for one of English
_LONGEST = 1024  # tokens
# Cosine. Sentences of XQuAD-IN dev have .840 and more with their translations; 99 of 100 others .832 and less.
_MEANING = 0.83


def may_translate(listed: Sequence[str], text: str, into: Language) -> bool:
    """Whether a model with these languages is to be asked."""
    return may_write(listed, script_of(text)) and may_write(listed, into)


def to_translate(listed: Sequence[str], sources: Sources, interface: str = "", model: str = "") -> tuple[int, ...]:
    """The numbers of the quotations, from 1, that a model with these languages is to be asked for.

    Those in other letters than the reader's (`Sources.in_other_languages`) that no model has translated, but for what
    was withheld from this one, by its name: it would say the same again.
    """
    if not sources.asked:
        return ()
    into = Language(sources.asked)
    found = []
    for number in sources.in_other_languages(interface):
        had = sources.translation_of(number)
        if had is not None and (had.text or had.model == model):
            continue
        if may_translate(listed, sources.citations[number - 1].quote, into):
            found.append(number)
    return tuple(found)


def translate_quote(
    model: Writer, text: str, into: Language, stop: threading.Event, embedder: Embedder
) -> Translation | None:
    """The model's words, or why they are withheld: other letters, figures or sense, or no end; None if it was stopped.

    Raises ModelError, and what the embedder raises.
    """
    messages = translation_prompt(text, into)
    length = model.count(messages)
    longest = min(_TOKENS_A_TOKEN * length, _LONGEST, model.context_length - length)
    if longest <= 0:
        return Translation("", model.name, withheld="length")
    pieces = model.generate(messages, replace(SAMPLING, max_tokens=longest), stop)
    written = clean_text("".join(pieces)).strip()
    if stop.is_set():
        return None
    if (withheld := _withheld(model, text, written, into, embedder)) is not None:
        return withheld
    return Translation(written, model.name, doubt="negation" if _says_no(text) and not _says_no(written) else "")


def _withheld(model: Writer, text: str, written: str, into: Language, embedder: Embedder) -> Translation | None:
    """Why the model's words are not shown."""
    if not written or script_of(written) is not into:
        return Translation("", model.name, withheld="language")
    missing, added = _lacking(text, written), _lacking(written, text)
    if missing or added:
        return Translation("", model.name, withheld="numbers", missing=missing, added=added)
    if model.last is not None and model.last.stopped_by == "length":
        return Translation("", model.name, withheld="length")  # what is missing at its end may be a "not"
    vectors = embedder.passages([text, written])
    if float(vectors[0] @ vectors[1]) < _MEANING:
        return Translation("", model.name, withheld="meaning")  # as where the text has orders that it obeyed
    return None


def _says_no(text: str) -> bool:
    parts = [part for start, end in sentences(text) for part in clauses(text[start:end])]
    return any(map(denies, parts))


def _lacking(text: str, other: str) -> tuple[str, ...]:
    """The figures of a text that the other does not have as often, or with another unit, each once.

    What is "a tablet" in one language is one tablet in another.
    """
    own, theirs = figures(text), figures(other, articles=True)
    values = Counter(each.value for each in theirs)
    exact = Counter((each.value, each.unit) for each in theirs)
    found: dict[str, None] = {}
    for value, count in Counter(each.value for each in own).items():
        if count > values[value]:
            found[_written(value)] = None
    for (value, unit), count in Counter((each.value, each.unit) for each in own).items():
        if unit and _written(value) not in found and count > exact[value, unit] + exact[value, ""]:
            found[f"{_written(value)} {unit}"] = None
    return tuple(found)


def _written(value: Fraction) -> str:
    """As a decimal where that is exact."""
    plain = f"{float(value):.12g}"
    return plain if Fraction(plain) == value else str(value)
