"""Announces events outside the focus to screen readers: answers, refusals, errors, notices."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject, Signal
from PySide6.QtGui import QTextDocument
from PySide6.QtWidgets import QWidget

from app.core.conversations.conversation import Message, State
from app.core.documents.sources import Sources
from app.ui.parts.announcement import announce
from app.ui.parts.notice import Notice
from app.ui.transcript.dialogue import Dialogue
from app.ui.wording.answer_text import (
    doubtful_text,
    nearest_text,
    place_text,
    read_as_text,
    refusal_advice,
    refusal_text,
    unanswered_text,
)
from app.ui.wording.error_text import CodedError, describe, describe_code

LONGEST = 600  # characters of an answer: who wants all of it goes there and reads


class Announcing(QObject):
    """Says it politely: after what is being read. Only an error cuts in."""

    announced = Signal(str)

    def __init__(self, window: QWidget, dialogue: Dialogue, notices: Sequence[Notice]) -> None:
        super().__init__(window)
        self._window = window
        dialogue.ended.connect(self._note_end)
        for notice in notices:
            notice.said.connect(self.say)

    def say(self, text: str, urgent: bool = False) -> None:
        """Have a screen reader say this, in the language of the moment."""
        announce(self._window, text, urgent=urgent)
        self.announced.emit(text)

    def _note_end(self, answer: Message, error: CodedError | None) -> None:
        if answer.state is State.FAILED:
            text = describe(error) if error is not None else describe_code(answer.error or "")
            self.say(text.in_a_line, urgent=True)
        elif answer.sources is not None and answer.sources.refused:
            self.say(_refusal(answer.sources))
        elif answer.state is State.STOPPED:
            self.say(self.tr("The answer was stopped."))
        else:
            self.say(self._ready(answer))

    def _ready(self, answer: Message) -> str:
        """The answer's beginning, and whole how the question was read and what it may not or does not answer, however
        long the answer is."""
        sources = answer.sources
        told = [] if sources is None else [doubtful_text(sources), unanswered_text(sources)]
        text = answer.text
        for each in filter(None, told):
            text = text.replace(each, "")
        said = self.tr("The answer is ready: %1").replace("%1", _spoken(text))
        return " ".join(filter(None, (_read(sources), said, *told)))


def _read(sources: Sources | None) -> str:
    """First of all, for it tells whether the rest is worth hearing. A sentence, so that what follows is none of it."""
    said = "" if sources is None else read_as_text(sources)
    return f"{said}." if said and said[-1] not in "?!.।" else said


def _refusal(sources: Sources) -> str:
    """All that is to be read of it."""
    said = [*filter(None, [_read(sources)]), refusal_text(sources).replace("\n", " ")]
    if sources.nearby:
        said.append(f"{nearest_text()} {'; '.join(place_text(note) for note in sources.nearby)}.")
    return " ".join([*said, refusal_advice(sources.unmet)])


def _spoken(markdown: str) -> str:
    """The beginning of an answer without its marks, to the end of a word."""
    document = QTextDocument()
    document.setMarkdown(markdown[: 2 * LONGEST])
    text = " ".join(document.toPlainText().split())
    return text if len(text) <= LONGEST else text[:LONGEST].rsplit(" ", 1)[0] + "…"
