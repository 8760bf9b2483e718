"""Search highlights in a conversation: which words, in which messages, and the current place."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field

from PySide6.QtGui import QColor, QTextCharFormat

from app.core.conversations.search import Term
from app.ui.look.tokens import Palette, derived


@dataclass(frozen=True)
class FoundLook:
    """How places that were found are set off, and otherwise the one that somebody is at."""

    place: QTextCharFormat
    current: QTextCharFormat


def found_look(palette: Palette) -> FoundLook:
    """In these colours. Both have an ink of their own: code and links are coloured too."""
    return FoundLook(
        place=_format(palette.text, derived(palette)["found"]),
        current=_format(palette.on_accent, palette.accent),
    )


@dataclass
class FoundMarks:
    """The places of one search. `current` is a message's id and the number of the place in it, from 0."""

    terms: tuple[Term, ...] = ()
    messages: frozenset[str] = frozenset()
    current: tuple[str, int] | None = field(default=None)

    def show(self, terms: tuple[Term, ...], message_ids: Iterable[str]) -> None:
        """From now on these, in these messages; where somebody is does not change, unless nothing is set off."""
        self.terms, self.messages = terms, frozenset(message_ids)
        if not terms:
            self.current = None

    def terms_in(self, message_id: str) -> tuple[Term, ...]:
        """What is set off in that message."""
        return self.terms if message_id in self.messages else ()

    def current_in(self, message_id: str) -> int | None:
        """The number of the place in that message that somebody is at."""
        return self.current[1] if self.current is not None and self.current[0] == message_id else None


def _format(ink: str, ground: str) -> QTextCharFormat:
    form = QTextCharFormat()
    form.setForeground(QColor(ink))
    form.setBackground(QColor(ground))
    return form
