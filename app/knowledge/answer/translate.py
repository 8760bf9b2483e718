"""A quotation in the reader's language, by a model that lists both languages, and with no figure changed."""

from __future__ import annotations

import threading
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from app.core.question import clean_text
from app.core.script import script_of
from app.core.settings import Language
from app.knowledge.answer.generate import SAMPLING, Writer
from app.knowledge.figures.figures import figures
from app.knowledge.written.prompt import translation_prompt
from app.knowledge.written.trust import writes

_TOKENS_A_TOKEN = 4  # Kannada and Telugu may take so many tokens for one of English


def may_translate(listed: Sequence[str], text: str, into: Language) -> bool:
    """Whether a model with these languages is to be asked."""
    return writes(listed, script_of(text)) and writes(listed, into)


def translate_quote(model: Writer, text: str, into: Language, stop: threading.Event) -> str | None:
    """The model's words; None where they are in other letters, or have other figures than the text, or were stopped.

    Raises ModelError.
    """
    messages = translation_prompt(text, into)
    length = model.count(messages)
    longest = min(_TOKENS_A_TOKEN * length, SAMPLING.max_tokens * 2, model.context_length - length)
    if longest <= 0:
        return None
    written = clean_text("".join(model.generate(messages, replace(SAMPLING, max_tokens=longest), stop))).strip()
    if stop.is_set() or not written or script_of(written) is not into:
        return None
    return written if _has_figures_of(written, text) and _has_figures_of(text, written) else None


def _has_figures_of(text: str, other: str) -> bool:
    """Each as often; what is "a tablet" in one language is one tablet in another."""
    have = Counter(figure.value for figure in figures(text, articles=True))
    return Counter(figure.value for figure in figures(other)) <= have
