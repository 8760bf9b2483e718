"""An error's detail in the user's language, where it has words that say what to do: those of models and of room."""

from __future__ import annotations

import re

from PySide6.QtCore import QCoreApplication

from app.ui.wording.error_entry import QT_TRANSLATE_NOOP
from app.ui.wording.placed import placed

CONTEXT = "ErrorDetail"
# As ModelError has them, which is also how they are kept with an answer that failed.
WORDS = (
    QT_TRANSLATE_NOOP("ErrorDetail", "%1 needed, %2 free"),
    QT_TRANSLATE_NOOP("ErrorDetail", "%1 tokens, room for %2"),
    QT_TRANSLATE_NOOP("ErrorDetail", "%1 = %2, not in %3"),
    QT_TRANSLATE_NOOP("ErrorDetail", "%1 = %2 is negative"),
    QT_TRANSLATE_NOOP("ErrorDetail", "an empty stop string"),
    QT_TRANSLATE_NOOP("ErrorDetail", "%1 is not installed; installed: %2"),
    QT_TRANSLATE_NOOP("ErrorDetail", "%1 is not a file"),
    QT_TRANSLATE_NOOP("ErrorDetail", "%1 is neither a GGUF file nor a zip with one"),
    QT_TRANSLATE_NOOP("ErrorDetail", "%1 holds %2 GGUF files, not one"),
    QT_TRANSLATE_NOOP("ErrorDetail", "%1 holds no %2"),
    QT_TRANSLATE_NOOP("ErrorDetail", "%1 holds numbers that are not finite"),
    QT_TRANSLATE_NOOP("ErrorDetail", "%1 has %2 bytes, not %3"),
    QT_TRANSLATE_NOOP("ErrorDetail", "%1 changed while it was read"),
)


def detail_text(detail: str) -> str:
    """The detail in the language that is spoken now. Names, figures and what only helpers read stay as they are."""
    for words in WORDS:
        found = re.fullmatch(re.sub("%[123]", "(.+?)", re.escape(words)), detail, re.DOTALL)
        if found is not None:
            return placed(QCoreApplication.translate(CONTEXT, words), *found.groups())
    return detail
